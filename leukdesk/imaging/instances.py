"""Single cells out of the network's maps: one core a cell, and the pixels that belong to each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.imaging.cell_maps import WORKING_RED_CELL_PX

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from leukdesk.imaging.cell_maps import CellMaps

SURE = 0.5
"""Probability from which a pixel belongs to a cell."""
SMALLEST_PX = 20
"""Working pixels below which a piece is no part of a cell worth looking at."""
LEVELS = tuple(np.arange(0.25, 0.95, 0.1).tolist())
"""Depths at which what hangs together is looked at, from the rim inwards."""
RISE = 0.12
"""How far a part must rise above the level at which it comes apart to be a cell of its own."""
SMALLEST_CORE_PX = 4
"""Working pixels of a part, at the level where it comes apart, from which it may be a cell of its own."""
SMALLEST_CELL = 0.34
"""Area of a white cell over that of a red cell, at least: an erythroblast's of 5 µm."""
USUAL_CELL, CELL_SPREAD = 1.67, 0.4
"""Diameter of a white cell over a red cell's as a rule, 12.5 over 7.5 µm, and its spread as natural log."""


@dataclass(frozen=True, slots=True, eq=False)
class Instances:
    """The cells of a picture as regions.

    Attributes:
        labels: (h, w) int32, 0 outside cells, else the cell's number from 1.
        boxes: (n, 4) int32, left, top, width, height by number − 1.
        areas_px: (n,) int32 by number − 1.
        sureness: (n,) float64, mean probability of the cell's pixels by number − 1.
    """

    labels: NDArray[np.int32]
    boxes: NDArray[np.int32]
    areas_px: NDArray[np.int32]
    sureness: NDArray[np.float64]

    def window(self, number: int) -> tuple[slice, slice]:
        """Rows and columns of a cell's box."""
        left, top, width, height = self.boxes[number - 1].tolist()
        return slice(top, top + height), slice(left, left + width)

    def fitness(self) -> NDArray[np.float64]:
        """How surely each is a white cell of a usual size, (n,) from 0 to 1: highest at the true scale."""
        diameter = 2 * np.sqrt(self.areas_px / np.pi) / WORKING_RED_CELL_PX
        away = np.log(diameter / USUAL_CELL) / CELL_SPREAD
        return np.asarray((2 * self.sureness - 1) * np.exp(-0.5 * away**2), np.float64)


def part_cells(maps: CellMaps) -> Instances:
    """The cells that the maps show, those that touch parted where the depth sinks between them."""
    sure = (maps.cell > SURE).astype(np.uint8)
    count, pieces, stats, _ = cv2.connectedComponentsWithStats(sure, connectivity=4)
    depth = np.asarray(cv2.GaussianBlur(maps.depth, (0, 0), 1.0), np.float32)
    labels = np.zeros(sure.shape, np.int32)
    boxes, areas, sureness = [], [], []
    for piece in range(1, count):
        left, top, width, height, area = stats[piece].tolist()
        if area < SMALLEST_PX:
            continue
        window = np.s_[top : top + height, left : left + width]
        own = pieces[window] == piece
        cores, cells = _cores(np.where(own, depth[window], 0).astype(np.float32))
        parts = own.astype(np.int32) if cells < 2 else _flooded(depth[window], own, cores)
        for number in range(1, max(1, cells) + 1):
            mine = parts == number
            area = int(mine.sum())
            if not area:
                continue
            columns, rows = np.flatnonzero(mine.any(axis=0)), np.flatnonzero(mine.any(axis=1))
            boxes.append(
                (left + columns[0], top + rows[0], columns[-1] - columns[0] + 1, rows[-1] - rows[0] + 1)
            )
            areas.append(area)
            sureness.append(float(maps.cell[window][mine].mean()))
            labels[window][mine] = len(areas)
    return Instances(
        labels, np.array(boxes, np.int32).reshape(-1, 4), np.array(areas, np.int32), np.array(sureness)
    )


def _cores(depth: NDArray[np.float32]) -> tuple[NDArray[np.int32], int]:
    """One connected core a cell, (h, w) int32 from 1, and their number, of a piece of touching cells.

    A core comes apart where, at some level, two parts of it are left that both rise clearly above it.
    """
    count, labels = cv2.connectedComponents((depth > LEVELS[0]).astype(np.uint8), connectivity=4)
    cores = np.asarray(labels, np.int32)
    for level in LEVELS[1:]:
        parts_count, parts, stats, _ = cv2.connectedComponentsWithStats(
            (depth > level).astype(np.uint8), connectivity=4
        )
        if parts_count < 3:
            continue
        inside = parts > 0
        names, owners = parts[inside], np.zeros(parts_count, np.int32)
        peaks = np.zeros(parts_count, np.float32)
        np.maximum.at(peaks, names, depth[inside])
        owners[names] = cores[inside]
        risen = (peaks > level + RISE) & (stats[:, cv2.CC_STAT_AREA] >= SMALLEST_CORE_PX) & (owners > 0)
        families = np.bincount(owners[risen], minlength=count)
        split = risen & (families[owners] > 1)
        if not split.any():
            continue
        # A core that came apart is given up for its parts; what is too small to be one is nobody's.
        cores[(families > 1)[cores]] = 0
        new = np.zeros(parts_count, np.int32)
        new[split] = np.arange(count, count + int(split.sum()), dtype=np.int32)
        count += int(split.sum())
        cores = np.where(new[parts] > 0, new[parts], cores).astype(np.int32)
    present = np.unique(cores[cores > 0])
    renamed = np.zeros(count + 1, np.int32)
    renamed[present] = np.arange(1, len(present) + 1)
    return renamed[cores], len(present)


def _flooded(
    depth: NDArray[np.float32], own: NDArray[np.bool_], cores: NDArray[np.int32]
) -> NDArray[np.int32]:
    """The pixels of each core's cell, (h, w) int32: those that water from it would flood first."""
    # One pixel around, since watershed writes −1 along the border.
    markers = np.pad(np.where(own, cores + (cores > 0), 1), 1, constant_values=1).astype(np.int32)
    relief = np.pad(np.round(255 * (1 - np.clip(depth, 0, 1))).astype(np.uint8), 1, mode="edge")
    flooded = np.asarray(cv2.watershed(np.repeat(relief[..., None], 3, axis=2), markers), np.int32)
    regions = np.where(own, np.maximum(flooded[1:-1, 1:-1] - 1, 0), 0).astype(np.int32)
    # The lines of −1 between cells go to the nearest one.
    _, nearest = cv2.distanceTransformWithLabels(
        (regions == 0).astype(np.uint8), cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )
    names = np.zeros(int(nearest.max()) + 1, np.int32)
    names[nearest[regions > 0]] = regions[regions > 0]
    return np.where(own, names[nearest], 0).astype(np.int32)
