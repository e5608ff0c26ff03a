"""`leukdesk doctor`: what this installation is and what is wrong with it, with the cure."""

from __future__ import annotations

import platform
from contextlib import closing
from importlib import metadata
from typing import TYPE_CHECKING

from leukdesk import __version__, paths
from leukdesk.capture.cameras import list_cameras
from leukdesk.commands import console
from leukdesk.commands.network import open_classifier
from leukdesk.domain.errors import LeukDeskError
from leukdesk.files import ensure_writable
from leukdesk.inference.pinned import PINNED
from leukdesk.inference.shelf import open_named
from leukdesk.records.store import open_store
from leukdesk.settings import load_settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LIBRARIES = (
    "torch",
    "PySide6-Essentials",
    "opencv-python-headless",
    "numpy",
    "pillow",
    "SQLAlchemy",
    "reportlab",
)


def run(records: Path) -> bool:
    """Prints a line a check.

    Returns:
        Whether all is well.
    """
    checks: dict[str, Callable[[], str]] = {
        "Program": _program,
        "Libraries": _libraries,
        "Resources": lambda: str(paths.resources_dir()),
        "Settings": lambda: _writable(paths.config_dir()),
        "Log": lambda: _writable(paths.log_dir()),
        "Bundle": _bundle,
        "Network": _network,
        "Records": lambda: _records(records),
        "Cameras": _cameras,
    }
    results = [_print_check(name, check) for name, check in checks.items()]
    return all(results)


def _print_check(name: str, check: Callable[[], str]) -> bool:
    try:
        text, good = check(), True
    except (LeukDeskError, OSError) as error:
        text, good = str(error), False
    console.out.print(f"{'ok   ' if good else 'WRONG'} {name + ':':<11} {text}", markup=False)
    return good


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
    with closing(open_classifier(None)) as network:
        return f"loads and runs ({network.precision_path})"


def _records(folder: Path) -> str:
    with closing(open_store(folder)) as store:
        return f"{folder}, cases: {len(store.cases())}"


def _cameras() -> str:
    cameras = list_cameras()
    if not cameras:
        return "none found; pictures can come from files"
    return ", ".join(f"{c.camera.name} ({c.camera.backend})" for c in cameras)
