"""Whether this installation is sound: a check each of what has to work, with the cure where it does not."""

from __future__ import annotations

import platform
import sys
from contextlib import closing
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from leukdesk import __version__, paths
from leukdesk.capture.cameras import list_cameras
from leukdesk.domain.errors import LeukDeskError
from leukdesk.files import ensure_writable
from leukdesk.inference.engine import EngineProcess
from leukdesk.inference.pinned import PINNED
from leukdesk.inference.shelf import open_named
from leukdesk.records.store import open_store
from leukdesk.settings import load_settings
from leukdesk.workflow import windows_installation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LIBRARIES = (
    "torch",
    "PySide6-Essentials",
    "opencv-python-headless",
    "numpy",
    "pillow",
    "SQLAlchemy",
    "reportlab",
)


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at.

    Attributes:
        name: of what was looked at.
        good: whether it works.
        said: what was found, or what is wrong and how it is mended.
    """

    name: str
    good: bool
    said: str


def check_installation(records: Path | None = None) -> Iterator[Check]:
    """Looks at one thing after the other; the network takes a few seconds.

    Args:
        records: folder of the store; None leaves the records out, as where they are open already.
    """
    checks: dict[str, Callable[[], str]] = {
        "Program": _program,
        "Libraries": _libraries,
        "Resources": lambda: str(paths.resources_dir()),
        "Settings": lambda: _writable(paths.config_dir()),
        "Log": lambda: _writable(paths.log_dir()),
        "Bundle": _bundle,
        "Network": _network,
        "Cameras": _cameras,
    }
    if records is not None:
        checks["Records"] = lambda: _records(records)
    if sys.platform == "win32":
        checks |= {"Runtime": _runtime, "Camera access": windows_installation.check_camera_permission}
    for name, check in checks.items():
        yield looked_at(name, check)


def looked_at(name: str, check: Callable[[], str]) -> Check:
    """What a check says, or the sentence of its fault."""
    try:
        return Check(name, good=True, said=check())
    except LeukDeskError as error:
        return Check(name, good=False, said=str(error))
    except OSError as error:
        return Check(name, good=False, said=f"{error}; install LeukDesk again if it stays so.")


def _program() -> str:
    return f"LeukDesk {__version__}, Python {platform.python_version()}, {platform.platform()}"


def _libraries() -> str:
    parts = []
    for name in LIBRARIES:
        try:
            parts.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            parts.append(f"{name} (carried)")
    return ", ".join(parts)


def _writable(folder: Path) -> str:
    ensure_writable(folder)
    return str(folder)


def _bundle() -> str:
    name = load_settings(paths.settings_file()).model
    card = open_named(name).card
    trust = "as pinned" if not name or name in PINNED else "as sealed"
    return f"{card.name}, {card.architecture}, sha256 {card.sha256[:16]}… {trust}"


def _network() -> str:
    # In a process of its own: the window asks too, and a native crash is to be told of.
    with closing(EngineProcess(open_named(load_settings(paths.settings_file()).model))) as network:
        return f"loads and runs ({network.precision_path})"


def _records(folder: Path) -> str:
    with closing(open_store(folder)) as store:
        return f"{folder}, cases: {len(store.cases())}"


def _cameras() -> str:
    cameras = list_cameras()
    if not cameras:
        return "none found; pictures can come from files"
    return ", ".join(f"{c.camera.name} ({c.camera.backend})" for c in cameras)


def _runtime() -> str:
    frozen = getattr(sys, "_MEIPASS", None)
    return windows_installation.check_runtime(Path(frozen) if frozen else None)
