"""Real cells cut from their pictures, as absorbances, to be laid onto other fields."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.domain.errors import UserError
from leukdesk.imaging.loading import load_picture
from leukdesk.imaging.masks import filled, largest_piece
from leukdesk.imaging.public_sets import UM_PER_PX
from leukdesk.imaging.shown import BLACK_LEVEL
from leukdesk.paths import resources_dir

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

CUT_OUT_GLASS = 240.0
"""Grey level that stands for bare glass in cut-outs, which have none left."""
NO_WHITE_CELLS = frozenset({"platelet", "smudge_cell", "KSC"})
LEAST_SOLIDITY = 0.94
"""Area of a cell over that of its convex hull, below which the cut is taken as faulty."""
LEAST_AREA_PX = 400
DARKEST = 6.0
"""Grey level below which a camera's reading says nothing of absorbance."""


@dataclass(frozen=True, slots=True, eq=False)
class CutCell:
    """A cell without its surroundings.

    Attributes:
        path: of its picture, as `cells.csv` names it.
        source: its data set.
        label: its class there.
        absorbance: (h, w, 3) float32, natural logarithm, bare glass 0; beyond the mask its colours go on.
        mask: (h, w) bool, with a rim of a few pixels free.
        um_per_px: of both.
    """

    path: str
    source: str
    label: str
    absorbance: NDArray[np.float32]
    mask: NDArray[np.bool_]
    um_per_px: float

    @property
    def diameter_um(self) -> float:
        """Of the disc of the same area."""
        return 2 * float(np.sqrt(self.mask.sum() / np.pi)) * self.um_per_px

    def nuclear_absorbance(self) -> NDArray[np.float32]:
        """Median absorbance of the darker half of the cell, (3,): mostly of its nucleus."""
        inside = self.absorbance[self.mask]
        return np.asarray(np.median(inside[inside[:, 0] >= np.median(inside[:, 0])], axis=0), np.float32)


def read_cut_cells(data: Path, sources: Sequence[str], count: int, seed: int) -> list[CutCell]:
    """Cells of the named sets, at most `count` of each, balanced by class.

    The cells of cnmc are cut as their authors cut them, ragged cuts passed over; those of the others along
    outlines that were looked at, so that the finder of the day has no say in them.

    Args:
        data: folder of the real pictures, with `cells.csv`.
        sources: of "cnmc", "lmu", "pbc" and "matek150".
        count: cells of each set.
        seed: of the choice.

    Raises:
        UserError: if the table can't be read or holds none of a set.
    """
    rng = np.random.default_rng(seed)
    cells: list[CutCell] = []
    for source in sources:
        outlines = None if source == "cnmc" else read_outlines()
        found: list[CutCell] = []
        for path, label in _shuffled_by_class(data, source, rng):
            if len(found) == count:
                break
            if outlines is None or path in outlines:
                cell = _cut(data / path, path, source, label, None if outlines is None else outlines[path])
                found += [cell] if cell is not None else []
        cells += found
    return cells


def read_outlines(table: Path | None = None) -> dict[str, NDArray[np.float32]]:
    """Outlines of cells that were looked at, by path of the picture: (n, 2) points (x, y) in its pixels.

    Raises:
        UserError: if the table can't be read.
    """
    table = table or resources_dir() / "finder" / "cell_outlines.csv"
    try:
        with table.open(newline="", encoding="utf-8") as file:
            return {
                row["path"]: np.array(row["outline"].split(), np.float32).reshape(-1, 2)
                for row in csv.DictReader(file)
            }
    except (OSError, KeyError, ValueError, AttributeError, csv.Error) as error:
        raise UserError(f"{table.name} is no table of outlines", "install LeukDesk again") from error


def cell_rows(data: Path, source: str) -> list[dict[str, str]]:
    """The rows of a set in `cells.csv` without duplicates, by path.

    Raises:
        UserError: if the table can't be read or holds none of the set.
    """
    try:
        with (data / "cells.csv").open(newline="", encoding="utf-8") as file:
            rows = [r for r in csv.DictReader(file) if r["dataset"] == source and not r["duplicate_of"]]
    except (OSError, KeyError, csv.Error) as error:
        raise UserError(
            f"{data / 'cells.csv'} can't be read", "name the folder of the real pictures"
        ) from error
    if not rows:
        raise UserError(f"cells.csv holds no cells of {source}", "name the folder of the real pictures")
    return sorted(rows, key=lambda row: row["path"])


def _shuffled_by_class(data: Path, source: str, rng: np.random.Generator) -> list[tuple[str, str]]:
    """(path, label) in an order by chance in which the classes take turns."""
    by_class: dict[str, list[str]] = {}
    for row in cell_rows(data, source):
        if row["label"] not in NO_WHITE_CELLS:
            by_class.setdefault(row["label"], []).append(row["path"])
    turns = []
    for label, paths in sorted(by_class.items()):
        turns += [(n, label, paths[i]) for n, i in enumerate(rng.permutation(len(paths)))]
    return [(path, label) for _, label, path in sorted(turns, key=lambda turn: turn[:2])]


def _cut(
    file: Path, path: str, source: str, label: str, outline: NDArray[np.float32] | None
) -> CutCell | None:
    rgb = load_picture(file).rgb
    if outline is None:
        mask = largest_piece(filled(rgb.max(axis=2) > BLACK_LEVEL))
        # The authors' cut leaves a pale line along the edge.
        mask = cv2.erode(mask.astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
        glass = np.full(3, CUT_OUT_GLASS, np.float32)
        if solidity(mask) < LEAST_SOLIDITY:
            return None
    else:
        drawn = np.zeros(rgb.shape[:2], np.uint8)
        cv2.fillPoly(drawn, [np.round(outline * 16).astype(np.int32)], 1, shift=4)
        mask = drawn > 0
        glass = bare_glass(rgb)
    if mask.sum() < LEAST_AREA_PX:
        return None
    columns, rows = np.flatnonzero(mask.any(axis=0)), np.flatnonzero(mask.any(axis=1))
    part = np.s_[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    mask = np.pad(mask[part], 6)
    inside = np.pad(rgb[part], ((6, 6), (6, 6), (0, 0)))
    return CutCell(
        path, source, label, absorbance_of(_carried_on(inside, mask), glass), mask, UM_PER_PX[source]
    )


def absorbance_of(rgb: NDArray[np.uint8], glass: NDArray[np.float32]) -> NDArray[np.float32]:
    """Natural logarithm of the light that bare glass lets through over that of each pixel, (h, w, 3)."""
    return np.asarray(np.log(glass) - np.log(np.maximum(rgb.astype(np.float32), DARKEST)), np.float32)


def bare_glass(rgb: NDArray[np.uint8]) -> NDArray[np.float32]:
    """The colour of a field's bare glass, (3,) float32: the mean of its lightest twelfth in green."""
    green = rgb[..., 1]
    light = rgb[green >= np.percentile(green, 92)].astype(np.float32)
    return np.asarray(np.maximum(light.mean(axis=0), 30), np.float32)


def solidity(mask: NDArray[np.bool_]) -> float:
    """Area of the mask's largest outline over that of its convex hull, from 0 to 1."""
    outlines, _ = cv2.findContours(mask.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    if not outlines:
        return 0.0
    outline = max(outlines, key=cv2.contourArea)
    hull = cv2.contourArea(cv2.convexHull(outline))
    return float(cv2.contourArea(outline) / hull) if hull > 0 else 0.0


def _carried_on(rgb: NDArray[np.uint8], mask: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """The picture, the colours of the mask's edge carried beyond it, so that soft edges mix no black in."""
    _, nearest = cv2.distanceTransformWithLabels(
        (~mask).astype(np.uint8), cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )
    colours = np.zeros((int(nearest.max()) + 1, 3), np.uint8)
    colours[nearest[mask]] = rgb[mask]
    return np.asarray(colours[nearest], np.uint8)
