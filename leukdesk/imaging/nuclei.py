"""Nuclei: pieces of dark stain, and which of them are lobes of one nucleus."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.imaging.masks import filled
from leukdesk.imaging.stain import as_float, nuclear_stain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from leukdesk.imaging.stain import StainMap

LONE_NUCLEUS = 0.6
"""Area of a whole nucleus over that of a red cell, at least; lobes of a neutrophil stay below."""
LONGEST_PAIR = 2.1
"""Length of two lobes that are each as large as a nucleus, over a red cell's diameter: 16 µm, as in large
eosinophils; two lymphocytes side by side are longer."""
HULL_FILLED = 0.93
"""Share of the hull of two such lobes that must look like a white cell: a waist between cells does not."""
LONGEST_NUCLEUS = 2.4
"""Length of the longest nucleus over a red cell's diameter: 18 µm."""
LARGEST_RADIUS = 1.9
"""Radius of the largest white cell over a red cell's diameter: 14 µm."""
USUAL_CYTOPLASM = 0.5
"""Distance from the nucleus that cytoplasm reaches as a rule, over a red cell's diameter: 4 µm."""
WHOLE_THICKNESS, NECK = 1.05, 0.85
"""Radius of a part over that of the smallest whole nucleus, from which it is one; and the thickness of the
neck between two such parts over the thinner one, below which they are two."""
SPECK = 0.04
"""Area of a hole over that of the smallest whole nucleus, up to which it is texture."""
BRIDGE = 0.55
"""Likelihood that what lies between two lobes must reach nearly everywhere."""


@dataclass(frozen=True, slots=True, eq=False)
class Pieces:
    """Connected pieces of dark stain.

    Attributes:
        labels: (h, w) int32, 0 where there is none.
        areas_px: by label, the first entry for label 0.
        centres_px: (labels, 2) float64, (x, y).
        outlines_px: by label, (n, 2) int32 points (x, y); empty for label 0.
    """

    labels: NDArray[np.int32]
    areas_px: NDArray[np.int32]
    centres_px: NDArray[np.float64]
    outlines_px: tuple[NDArray[np.int32], ...]

    def mask_of(self, group: Iterable[int]) -> NDArray[np.bool_]:
        """(h, w), the pieces of a group."""
        return np.asarray(np.isin(self.labels, list(group)), bool)


@dataclass(frozen=True, slots=True)
class NucleusLimits:
    """How large a nucleus and its lobes are at a scale.

    Attributes:
        lone_area_px: area from which a piece is a whole nucleus.
        longest_px: the largest extent of a nucleus.
        longest_pair_px: the largest extent of two lobes of which each could be a nucleus.
        cytoplasm_px: distance from the nucleus that cytoplasm reaches as a rule.
        radius_px: the largest radius of a cell.
    """

    lone_area_px: float = float("inf")
    longest_px: float = float("inf")
    longest_pair_px: float = float("inf")
    cytoplasm_px: float = 1e6
    radius_px: float = 1e6

    @classmethod
    def at(cls, red_cell_px: float) -> NucleusLimits:
        """The limits where a red cell is so many pixels across."""
        return cls(
            lone_area_px=LONE_NUCLEUS * np.pi / 4 * red_cell_px**2,
            longest_px=LONGEST_NUCLEUS * red_cell_px,
            longest_pair_px=LONGEST_PAIR * red_cell_px,
            cytoplasm_px=USUAL_CYTOPLASM * red_cell_px,
            radius_px=LARGEST_RADIUS * red_cell_px,
        )


def dark_pieces(
    stain: StainMap, shown: NDArray[np.bool_], smallest_px: float, limits: NucleusLimits
) -> Pieces:
    """The pieces of dark stain of at least a certain area; nuclei that touch are parted at their waists.

    Args:
        stain: of the picture.
        shown: where the picture shows anything.
        smallest_px: area below which a piece is left out.
        limits: of a nucleus at this scale.
    """
    amount = as_float(cv2.GaussianBlur(nuclear_stain(stain), (0, 0), 1.0))
    dark = ((amount > stain.reference.nucleus_level) & shown).astype(np.uint8)
    dark = np.asarray(cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)), np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(dark, connectivity=8)
    out = np.zeros(dark.shape, np.int32)
    areas, centres = [0], [(0.0, 0.0)]
    outlines: list[NDArray[np.int32]] = [np.zeros((0, 2), np.int32)]
    for label in range(1, count):
        x, y, w, h, area = (int(v) for v in stats[label])
        if area < smallest_px:
            continue
        for part in part_nuclei(labels[y : y + h, x : x + w] == label, limits):
            contours, _ = cv2.findContours(
                part.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE, offset=(x, y)
            )
            rows, columns = np.nonzero(part)
            out[y : y + h, x : x + w][part] = len(areas)
            areas.append(len(rows))
            centres.append((x + float(columns.mean()), y + float(rows.mean())))
            outlines.append(np.concatenate([np.asarray(c, np.int32).reshape(-1, 2) for c in contours]))
    return Pieces(out, np.array(areas, np.int32), np.array(centres, np.float64), tuple(outlines))


def part_nuclei(piece: NDArray[np.bool_], limits: NucleusLimits) -> list[NDArray[np.bool_]]:
    """The whole nuclei that a piece of dark stain consists of; the piece itself if there is but one.

    Each part must be as thick as a whole nucleus, and the neck between two clearly thinner than either:
    the lobes of one nucleus are too thin to be parted.

    Args:
        piece: (h, w), connected.
        limits: of a nucleus at this scale.
    """
    if piece.sum() < 2 * limits.lone_area_px:
        return [piece]
    if _extent(np.argwhere(piece).astype(np.float32)) < limits.longest_pair_px:
        return [piece]
    thick = WHOLE_THICKNESS * float(np.sqrt(limits.lone_area_px / np.pi))
    # The gap amid three nuclei is no hole in one.
    padded = np.pad(filled(piece, SPECK * limits.lone_area_px), 1).astype(np.uint8)
    depth = as_float(cv2.GaussianBlur(cv2.distanceTransform(padded, cv2.DIST_L2, 5), (0, 0), 1.0))
    best: list[NDArray[np.bool_]] = []
    for level in np.arange(0.4 * thick, float(depth.max()), 1.0):
        count, cores = cv2.connectedComponents((depth > level).astype(np.uint8), connectivity=4)
        parts = [cores == n for n in range(1, count)]
        whole = [part for part in parts if float(depth[part].max()) > max(thick, level / NECK)]
        if len(whole) > len(best):
            best = whole
    if len(best) < 2:
        return [piece]
    apart = np.stack([cv2.distanceTransform((~core).astype(np.uint8), cv2.DIST_L2, 5) for core in best])
    nearest = apart.argmin(axis=0)[1:-1, 1:-1]
    return [piece & (nearest == n) for n in range(len(best))]


def group_lobes(
    pieces: Pieces,
    likelihood: NDArray[np.float32],
    limits: NucleusLimits,
) -> list[list[int]]:
    """The pieces grouped to nuclei: lists of labels, each label in one of them.

    Two pieces are lobes of one nucleus if they lie near for their size and what lies between looks like a
    white cell, neither background nor red cell. Two that are each as large as a whole nucleus must be
    closer together than two cells can be, and without a waist between them.

    Args:
        pieces: of a picture.
        likelihood: (h, w) of the same picture, of being a white cell.
        limits: of a nucleus at this scale.
    """
    radii = np.sqrt(pieces.areas_px / np.pi)
    apart = np.hypot(*(pieces.centres_px[:, None] - pieces.centres_px[None, :]).transpose(2, 0, 1))
    near = apart < 6 * (radii[:, None] + radii[None, :])
    groups = [[n] for n in range(1, len(pieces.areas_px))]
    grown = True
    while grown:
        grown = False
        for first in range(len(groups)):
            for second in range(len(groups) - 1, first, -1):
                one, other = groups[first], groups[second]
                if near[np.ix_(one, other)].any() and _are_one(pieces, likelihood, one, other, limits):
                    groups[first] += groups.pop(second)
                    grown = True
    return groups


def _are_one(
    pieces: Pieces,
    likelihood: NDArray[np.float32],
    one: list[int],
    other: list[int],
    limits: NucleusLimits,
) -> bool:
    area_one, area_other = (int(pieces.areas_px[group].sum()) for group in (one, other))
    small = float(np.sqrt(min(area_one, area_other) / np.pi))
    reach = 0.9 * small + 0.35 * float(np.sqrt((area_one + area_other) / np.pi))
    points_one, points_other = (
        np.concatenate([pieces.outlines_px[n] for n in group]).astype(np.float32) for group in (one, other)
    )
    gaps = np.hypot(
        points_one[:, None, 0] - points_other[None, :, 0], points_one[:, None, 1] - points_other[None, :, 1]
    )
    if float(gaps.min()) > reach:
        return False
    both = np.concatenate([points_one, points_other])
    extent = _extent(both)
    whole = min(int(pieces.areas_px[group].max()) for group in (one, other)) > limits.lone_area_px
    if extent > (limits.longest_pair_px if whole else limits.longest_px):
        return False
    if whole:
        return _hull_filled(likelihood, both) > HULL_FILLED
    start, end = np.unravel_index(int(gaps.argmin()), gaps.shape)
    across = _between(likelihood, points_one[start], points_other[end])
    through = max(
        _between(likelihood, pieces.centres_px[a], pieces.centres_px[b]) for a in one for b in other
    )
    return max(across, through) > BRIDGE


def _extent(points: NDArray[np.float32]) -> float:
    """The longer side of the tightest rectangle around points (n, 2)."""
    _, sides, _ = cv2.minAreaRect(points)
    return float(max(sides))


def _hull_filled(likelihood: NDArray[np.float32], points: NDArray[np.float32]) -> float:
    """The share of the points' convex hull that looks like a white cell."""
    hull = cv2.convexHull(points.astype(np.int32))
    x, y, w, h = cv2.boundingRect(hull)
    inside = np.zeros((h, w), np.uint8)
    cv2.fillConvexPoly(inside, np.asarray(hull) - np.array([x, y]), 1)
    return float((likelihood[y : y + h, x : x + w][inside > 0] > 0).mean())


def _between(
    likelihood: NDArray[np.float32],
    start: NDArray[np.float32] | NDArray[np.float64],
    end: NDArray[np.float32] | NDArray[np.float64],
) -> float:
    """The tenth percentile of the likelihood on the straight line between two points (x, y)."""
    steps = np.linspace(0, 1, 24)
    points = start[None, :] + steps[:, None] * (end - start)[None, :]
    columns, rows = points.round().astype(np.intp).T
    return float(np.percentile(likelihood[rows, columns], 10))
