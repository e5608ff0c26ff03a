"""The self-test at start: whether what a day's work rests on is there and right."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

from leukdesk.capture.cameras import list_cameras
from leukdesk.domain.errors import IntegrityError, LeukDeskError, UserError
from leukdesk.paths import resources_dir
from leukdesk.records.disk_room import disk_room

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

    from leukdesk.domain.ports import Classifier, Store

TOLERANCE = 0.02
"""How far a probability may lie from the known answer: runtimes and processors round differently."""
ANSWERS_FILE = "self-test.json"


class Part(StrEnum):
    """What is tested."""

    BUNDLE = "bundle"
    PATCH = "patch"
    RECORDS = "records"
    DISK = "disk"
    CAMERA = "camera"


@dataclass(frozen=True, slots=True)
class PartResult:
    """How a part did.

    Attributes:
        part: that was tested.
        passed: whether the work can go on with it.
        finding: what was found, in a few words; a fault with its cure.
    """

    part: Part
    passed: bool
    finding: str


def known_patch(size_px: int) -> NDArray[np.uint8]:
    """A patch (size, size, 3) RGB drawn by formula: a violet disk with a darker nucleus on black."""
    y, x = np.mgrid[0:size_px, 0:size_px] - (size_px - 1) / 2
    distance = np.hypot(x, y) / size_px
    patch = np.zeros((size_px, size_px, 3), np.uint8)
    patch[distance < 0.45] = (196, 170, 206)
    patch[np.hypot(x / size_px - 0.06, y / size_px) < 0.30] = (98, 50, 132)
    return patch


class TestSelf:
    """Tests each part; none keeps the others from being tested.

    Args:
        store: the records.
        folder: of the records.
        network: gives the network that runs; may take long.
        answers: the folder with the known answers; the program's own unless told otherwise.
    """

    __test__ = False

    def __init__(
        self, store: Store, folder: Path, network: Callable[[], Classifier], answers: Path | None = None
    ) -> None:
        self._store = store
        self._folder = folder
        self._network = network
        self._answers = answers or resources_dir()

    def __call__(self) -> tuple[PartResult, ...]:
        """The result of each part, in order."""
        tests: tuple[tuple[Part, Callable[[], str]], ...] = (
            (Part.BUNDLE, self._bundle),
            (Part.PATCH, self._patch),
            (Part.RECORDS, self._records),
            (Part.DISK, self._disk),
            (Part.CAMERA, _cameras),
        )
        return tuple(_result(part, test) for part, test in tests)

    def _bundle(self) -> str:
        return self._network().card.name

    def _patch(self) -> str:
        network = self._network()
        known = json.loads((self._answers / ANSWERS_FILE).read_text(encoding="utf-8"))
        expected = known.get(network.card.sha256)
        if expected is None:
            return "no known answer for this bundle"
        patch = known_patch(network.card.form.size_px)
        found = network.outputs(patch[np.newaxis]).probabilities[0]
        off = float(np.abs(found - np.array(expected)).max())
        if not off <= TOLERANCE:
            raise IntegrityError(
                f"the network's answer to a known patch is off by {off:.2f}",
                "do not use its calls; install LeukDesk again",
            )
        return "the known answer"

    def _records(self) -> str:
        return f"{len(self._store.cases())} cases"

    def _disk(self) -> str:
        room = disk_room(self._folder, 0, 0)
        if room.scarce:
            megabytes = room.free_bytes // 1_000_000
            raise UserError(f"the disk of the records has only {megabytes} MB left", "free some space")
        return f"{room.free_bytes // 1_000_000_000} GB free"


def _cameras() -> str:
    cameras = list_cameras()
    return ", ".join(c.camera.name for c in cameras) or "none; pictures can come from files or a phone"


def _result(part: Part, test: Callable[[], str]) -> PartResult:
    try:
        return PartResult(part, True, test())
    except (LeukDeskError, OSError, ValueError) as error:
        return PartResult(part, False, str(error))
