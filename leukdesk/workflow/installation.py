"""Whether this installation is sound: a check each of what a day's work rests on, with the cure.

The window makes these checks when its network has started, and when they are asked for; `leukdesk doctor`
makes the same ones.
"""

from __future__ import annotations

import json
import platform
import sys
from dataclasses import dataclass
from enum import StrEnum
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from leukdesk import __version__, paths
from leukdesk.capture.cameras import list_cameras
from leukdesk.domain.errors import IntegrityError, LeukDeskError, UserError
from leukdesk.domain.sentences import Sentence
from leukdesk.files import ensure_writable
from leukdesk.inference.pinned import PINNED
from leukdesk.records.disk_room import disk_room
from leukdesk.workflow import windows_installation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    from leukdesk.domain.ports import Classifier, Store

LIBRARIES = (
    "torch",
    "PySide6-Essentials",
    "opencv-python-headless",
    "numpy",
    "pillow",
    "SQLAlchemy",
    "reportlab",
)
TOLERANCE = 0.02
"""How far a probability may lie from the known answer: runtimes and processors round differently."""
ANSWERS_FILE = "self-test.json"
NAMED_FILES = 3
"""Lost files that are named; the others are counted."""


class Part(StrEnum):
    """What is looked at, in this order."""

    PROGRAM = "Program"
    FILES = "Files"
    LIBRARIES = "Libraries"
    RESOURCES = "Resources"
    SETTINGS = "Settings"
    LOG = "Log"
    BUNDLE = "Bundle"
    NETWORK = "Network"
    PATCH = "Known patch"
    RECORDS = "Records"
    DISK = "Disk"
    CAMERAS = "Cameras"
    RUNTIME = "Runtime"
    CAMERA_ACCESS = "Camera access"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at.

    Attributes:
        part: that was looked at.
        good: whether it works.
        said: what was found, or what is wrong and how it is mended.
    """

    part: Part
    good: bool
    said: str


def known_patch(size_px: int) -> NDArray[np.uint8]:
    """A patch (size, size, 3) RGB drawn by formula: a violet disk with a darker nucleus on black."""
    y, x = np.mgrid[0:size_px, 0:size_px] - (size_px - 1) / 2
    distance = np.hypot(x, y) / size_px
    patch = np.zeros((size_px, size_px, 3), np.uint8)
    patch[distance < 0.45] = (196, 170, 206)
    patch[np.hypot(x / size_px - 0.06, y / size_px) < 0.30] = (98, 50, 132)
    return patch


class CheckInstallation:
    """Looks at each part; none keeps the others from being looked at.

    Args:
        network: gives the network that runs, or starts it; may take long. A failure is not tried again.
        store: gives the records.
        folder: of the records.
        answers: the folder with the known answers; the program's own unless told otherwise.
    """

    def __init__(
        self,
        network: Callable[[], Classifier],
        store: Callable[[], Store],
        folder: Path,
        answers: Path | None = None,
    ) -> None:
        self._start_network = network
        self._store = store
        self._folder = folder
        self._answers = answers or paths.resources_dir()
        self._started: Classifier | LeukDeskError | None = None

    def __call__(self) -> Iterator[Check]:
        """One check after the other, each when the next is asked for."""
        checks: dict[Part, Callable[[], str]] = {
            Part.PROGRAM: _program,
            Part.FILES: _files,
            Part.LIBRARIES: _libraries,
            Part.RESOURCES: lambda: str(paths.resources_dir()),
            Part.SETTINGS: lambda: _writable(paths.config_dir()),
            Part.LOG: lambda: _writable(paths.log_dir()),
            Part.BUNDLE: self._bundle,
            Part.NETWORK: lambda: Sentence("loads and runs ({0})", self._network().precision_path),
            Part.PATCH: self._patch,
            Part.RECORDS: lambda: Sentence("cases: {0}", len(self._store().cases())),
            Part.DISK: self._disk,
            Part.CAMERAS: _cameras,
        }
        if sys.platform == "win32":
            checks |= {
                Part.RUNTIME: _runtime,
                Part.CAMERA_ACCESS: windows_installation.check_camera_permission,
            }
        for part, check in checks.items():
            yield looked_at(part, check)

    def _network(self) -> Classifier:
        if self._started is None:
            try:
                self._started = self._start_network()
            except LeukDeskError as error:
                self._started = error
        if isinstance(self._started, LeukDeskError):
            raise self._started
        return self._started

    def _bundle(self) -> str:
        card = self._network().card
        pinned = PINNED.get(card.bundle_id) == card.sha256
        trust = Sentence("as pinned") if pinned else Sentence("as sealed")
        facts = f"{card.name}, {card.architecture}, sha256 {card.sha256[:16]}…"
        return Sentence.joined(", ", [facts, trust])

    def _patch(self) -> str:
        network = self._network()
        known = json.loads((self._answers / ANSWERS_FILE).read_text(encoding="utf-8"))
        expected = known.get(network.card.sha256)
        if expected is None:
            return Sentence("no known answer for this bundle")
        patch = known_patch(network.card.form.size_px)
        found = network.outputs(patch[np.newaxis]).probabilities[0]
        off = float(np.abs(found - np.array(expected)).max())
        if not off <= TOLERANCE:
            raise IntegrityError(
                Sentence("the network's answer to a known patch is off by {0:.2f}", off),
                Sentence("do not use its calls; install LeukDesk again"),
            )
        return Sentence("the known answer")

    def _disk(self) -> str:
        # Records that could not be made are told of by their own check.
        there = next(place for place in (self._folder, *self._folder.absolute().parents) if place.is_dir())
        room = disk_room(there, 0, 0)
        if room.scarce:
            megabytes = room.free_bytes // 1_000_000
            raise UserError(
                Sentence("the disk of the records has only {0} MB left", megabytes),
                Sentence("free some space"),
            )
        return Sentence("{0} GB free", room.free_bytes // 1_000_000_000)


def looked_at(part: Part, check: Callable[[], str]) -> Check:
    """What a check says, or the sentence of its fault."""
    try:
        return Check(part, good=True, said=check())
    except LeukDeskError as error:
        return Check(part, good=False, said=error.sentence)
    except ValueError as error:
        return Check(part, good=False, said=str(error))
    except OSError as error:
        return Check(
            part, good=False, said=Sentence("{0}; install LeukDesk again if it stays so.", str(error))
        )


def _program() -> str:
    return f"LeukDesk {__version__}, Python {platform.python_version()}, {platform.platform()}"


def _files() -> str:
    lost = paths.lost_files()
    if lost:
        named = ", ".join(lost[:NAMED_FILES]) + (", …" if len(lost) > NAMED_FILES else "")
        raise IntegrityError(
            Sentence("the program's files are not complete: {0} missing or changed ({1})", len(lost), named),
            Sentence(
                "install LeukDesk again; if they go once more, have the virus scanner leave out its folder"
            ),
        )
    return Sentence("complete")


def _libraries() -> str:
    parts = []
    for name in LIBRARIES:
        try:
            parts.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            parts.append(f"{name} (carried)")
    return ", ".join(parts)


def _writable(folder: Path) -> str:
    try:
        ensure_writable(folder)
    except UserError as error:
        # Where settings and log lie is the system's choice, so there is no other folder to choose.
        raise UserError(error.what_happened, Sentence("ask for the right to write there")) from error
    return str(folder)


def _cameras() -> str:
    cameras = list_cameras()
    if not cameras:
        return Sentence("none found; pictures can come from files or a phone")
    return ", ".join(f"{c.camera.name} ({c.camera.backend})" for c in cameras)


def _runtime() -> str:
    frozen = getattr(sys, "_MEIPASS", None)
    return windows_installation.check_runtime(Path(frozen) if frozen else None)
