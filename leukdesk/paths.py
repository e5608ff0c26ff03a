"""Where things are: the files that ship with the program, and the operator's own folders.

Resources and bundles resolve alike from a checkout (top-level `resources/` and `models/`), from an installed
wheel (inside the package) and from the frozen program (inside its folder).
"""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs

from leukdesk.domain.errors import IntegrityError
from leukdesk.domain.sentences import Sentence

APP_NAME = "LeukDesk"
FILES_LIST = "files.txt"
"""What the frozen program is made of, written when it is frozen: a line a file, its bytes and its path."""


def _frozen_dir() -> Path | None:
    """The folder of the frozen program's files; None where Python runs the program from its source."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else None


def _shipped(name: str) -> Path:
    """The folder `name` that ships with the program.

    Raises:
        IntegrityError: if the installation is incomplete.
    """
    package = Path(__file__).resolve().parent
    candidates = [package / name, package.parent / name]
    frozen = _frozen_dir()
    if frozen is not None:
        candidates.insert(0, frozen / "leukdesk" / name)
    for folder in candidates:
        if folder.is_dir():
            return folder
    raise IntegrityError(
        Sentence("the folder {0!r} is missing from this installation", name),
        Sentence("install LeukDesk again"),
    )


def lost_files(program: Path | None = None) -> list[str]:
    """The frozen program's files that are missing or of another size than when it was made.

    A virus scanner takes files away, and an installation that was broken off leaves them out; whatever needs
    one of them then says little that helps.

    Args:
        program: its folder; by default the one that runs. A program that isn't frozen has lost nothing.

    Returns:
        Paths within the folder, sorted.
    """
    program = program or _frozen_dir()
    if program is None:
        return []
    try:
        lines = (program / "leukdesk" / FILES_LIST).read_text(encoding="utf-8").splitlines()
    except OSError:
        return [f"leukdesk/{FILES_LIST}"]
    lost = []
    for size, _, name in (line.partition(" ") for line in lines):
        path = program / name
        if not path.is_file() or path.stat().st_size != int(size):
            lost.append(name)
    return sorted(lost)


def cannot_load(error: ImportError) -> IntegrityError:
    """The fault of a part of the program that cannot be loaded, as far as it can be told."""
    lost = lost_files()
    what = (
        Sentence("files missing or changed: {0}, {1} among them", len(lost), lost[0])
        if lost
        else str(error.name)
    )
    return IntegrityError(
        Sentence("a part of the program cannot be loaded ({0})", what), Sentence("install LeukDesk again")
    )


def resources_dir() -> Path:
    """Icons, style sheets, fonts and the sample smears."""
    return _shipped("resources")


def guide_dir() -> Path:
    """The chapters of the user's guide."""
    return resources_dir() / "guide"


def models_dir() -> Path:
    """The bundles that ship: one folder each, with its TorchScript file and card.json."""
    return _shipped("models")


def installed_models_dir() -> Path:
    """The bundles that the operator installed: one folder each, sealed on this computer."""
    return user_data_dir() / "models"


def seal_key_file() -> Path:
    """The secret that bundles are sealed with on this computer; made when first needed."""
    return user_data_dir() / "bundle.key"


def user_data_dir() -> Path:
    """The operator's records; made when first written to."""
    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))


def records_dir() -> Path:
    """The default store."""
    return user_data_dir() / "records"


def certificates_dir() -> Path:
    """The certificates that phones' connections are encrypted with, one an address."""
    return user_data_dir() / "phone"


def flat_fields_dir() -> Path:
    """The flat fields of the camera profiles, each named by its sha256."""
    return user_data_dir() / "flat-fields"


def config_dir() -> Path:
    """The operator's settings."""
    return Path(platformdirs.user_config_dir(APP_NAME, appauthor=False))


def settings_file() -> Path:
    """The operator's settings file."""
    return config_dir() / "settings.json"


def routes_file() -> Path:
    """Which way to run a network is the fastest on this machine; may be deleted at any time."""
    return Path(platformdirs.user_cache_dir(APP_NAME, appauthor=False)) / "routes.json"


def log_dir() -> Path:
    """Logs without patient data."""
    return Path(platformdirs.user_log_dir(APP_NAME, appauthor=False))
