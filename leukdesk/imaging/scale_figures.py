"""Figures of the red-cell diameter: held against the boxes that people drew, and how long it takes."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from time import thread_time
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from leukdesk.imaging.finder_figures import read_fraction_fields, read_voc_fields
from leukdesk.imaging.loading import load_picture
from leukdesk.imaging.scale import red_cell_diameter_px

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from leukdesk.imaging.finder_figures import AnnotatedField

RED_CELL_NAMES = frozenset({"rbc", "red blood cell", "erythrocyte"})
BORDER_PX = 2
"""A box that comes this near to the picture's border is of a cut cell."""
CLOSE = 0.15
WRONG_FACTOR = 1.5
"""About from one objective to the next: a scale that is further off misleads."""
TIMED = {"1920×1080": (1920, 1080), "4000×3000": (4000, 3000)}
REPEATS = 7


@dataclass(frozen=True, slots=True)
class DiameterFigures:
    """The diameter on one set of annotated fields.

    Attributes:
        fields: in the set.
        boxes: of uncut red cells.
        drawn_px: median over the boxes of the root of width times height.
        measured_px: median over the fields.
        ratio: of measured to drawn.
        close_share: share of the fields within 15 % of the set's drawn diameter.
        unknown: fields that told nothing surely.
        wrong: fields that told a diameter more than 1.5-fold off the set's drawn one.
    """

    fields: int
    boxes: int
    drawn_px: float
    measured_px: float
    ratio: float
    close_share: float
    unknown: int
    wrong: int


def evaluate_fields(fields: Sequence[AnnotatedField]) -> DiameterFigures:
    """The diameter on fields that were read for the boxes of their red cells."""
    drawn: list[float] = []
    measured: list[float | None] = []
    for field in fields:
        rgb = load_picture(field.picture).rgb
        measured.append(red_cell_diameter_px(rgb))
        height, width = rgb.shape[:2]
        drawn += [
            float(np.sqrt(box.width_px * box.height_px))
            for box in field.white_cells
            if min(box.x_px, box.y_px) >= BORDER_PX
            and box.right_px <= width - BORDER_PX
            and box.bottom_px <= height - BORDER_PX
        ]
    known = [d for d in measured if d is not None]
    usual = float(np.median(drawn)) if drawn else float("nan")
    typical = float(np.median(known)) if known else float("nan")
    close = sum(abs(d / usual - 1) <= CLOSE for d in known)
    return DiameterFigures(
        fields=len(fields),
        boxes=len(drawn),
        drawn_px=usual,
        measured_px=typical,
        ratio=typical / usual,
        close_share=close / max(len(fields), 1),
        unknown=len(measured) - len(known),
        wrong=sum(max(d / usual, usual / d) > WRONG_FACTOR for d in known),
    )


def evaluate_scale(data: Path) -> dict[str, Any]:
    """The figures on the annotated sets of a folder, and milliseconds of one thread.

    Args:
        data: with the folders bccd and draaslan.

    Raises:
        UserError: if annotations or pictures are missing.
    """
    bccd = read_voc_fields(data / "bccd" / "Annotations", data / "bccd" / "JPEGImages", RED_CELL_NAMES)
    draaslan = read_fraction_fields(
        data / "draaslan" / "annotations.csv", data / "draaslan" / "images", 256, 256, RED_CELL_NAMES
    )
    return {
        "bccd": asdict(evaluate_fields(bccd)),
        "draaslan": asdict(evaluate_fields(draaslan)),
        "milliseconds": _milliseconds([field.picture for field in bccd]),
    }


def _milliseconds(pictures: Sequence[Path]) -> dict[str, dict[str, float]]:
    """By size and content: the least and the median of some runs, in processor time of one thread.

    Content is one field enlarged, and many fields side by side, whose red cells are small.
    """
    threads = cv2.getNumThreads()
    cv2.setNumThreads(1)
    try:
        return {
            f"{size}, {content}": _timed(_mosaic(pictures, shape, across))
            for size, shape in TIMED.items()
            for content, across in (("one field", 1), ("many fields", 6))
        }
    finally:
        cv2.setNumThreads(threads)


def _timed(rgb: NDArray[np.uint8]) -> dict[str, float]:
    taken = []
    for _ in range(REPEATS):
        started = thread_time()
        red_cell_diameter_px(rgb)
        taken.append(1000 * (thread_time() - started))
    return {"least": round(min(taken), 1), "median": round(float(np.median(taken)), 1)}


def _mosaic(pictures: Sequence[Path], size: tuple[int, int], across: int) -> NDArray[np.uint8]:
    """Pictures side by side, `across` in a row, (height, width, 3)."""
    width, height = size
    side = -(-width // across)
    out = np.zeros((height, width, 3), np.uint8)
    number = 0
    for left in range(0, width, side):
        for top in range(0, height, side * 3 // 4):
            part = out[top : top + side * 3 // 4, left : left + side]
            rgb = load_picture(pictures[7 * number % len(pictures)]).rgb
            fitted = cv2.resize(rgb, (side, side * 3 // 4), interpolation=cv2.INTER_CUBIC)
            part[:] = fitted[: part.shape[0], : part.shape[1]]
            number += 1
    return out
