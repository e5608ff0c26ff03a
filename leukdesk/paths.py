"""Where things are: the files that ship with the program, and the operator's own folders.

Resources and bundles resolve alike from a checkout (top-level `resources/` and `models/`), from an installed
wheel (inside the package) and from the frozen program (inside its folder).
"""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs

from leukdesk.domain.errors import IntegrityError

APP_NAME = "LeukDesk"


def _shipped(name: str) -> Path:
    """The folder `name` that ships with the program.

    Raises:
        IntegrityError: if the installation is incomplete.
    """
    package = Path(__file__).resolve().parent
    candidates = [package / name, package.parent / name]
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        candidates.insert(0, Path(frozen) / "leukdesk" / name)
    for folder in candidates:
        if folder.is_dir():
            return folder
    raise IntegrityError(f"the folder {name!r} is missing from this installation", "install LeukDesk again")


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
