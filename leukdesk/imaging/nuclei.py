"""Nuclei: pieces of dark stain, and which of them are lobes of one nucleus."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.imaging.outline import star_outline
from leukdesk.imaging.stain import as_float, nuclear_stain, strangeness

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from leukdesk.imaging.stain import StainMap

STRANGE_FROM, STRANGE_SLOPE = 1.8, 1.2
"""Strangeness that is as likely inside a white cell as outside, and the step to near certainty."""
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
USUAL_CYTOPLASM, FAR_FADE, FAR_COST = 0.5, 0.6, 0.6
"""Distance from the nucleus that cytoplasm reaches as a rule, over a red cell's diameter (4 µm); how much
farther what looks like a white cell becomes doubtful, and how doubtful."""
PALE_REACH = 0.8
"""Distance from the nucleus over its radius within which pale stain is taken for cytoplasm."""
PALE_WEIGHT = 0.8
"""Likelihood that pale stain near a nucleus gains, of 1."""
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


@dataclass(frozen=True, slots=True, eq=False)
class CellEvidence:
    """What speaks for white cells, pixel by pixel.

    Attributes:
        likelihood: (h, w) float32 from −1 to 1, of being a white cell by colour alone.
        pale: (h, w) float32 from 0 to 1, stained but too pale for a red cell.
        green: (h, w) float32, optical density in green.
    """

    likelihood: NDArray[np.float32]
    pale: NDArray[np.float32]
    green: NDArray[np.float32]

    @property
    def between_lobes(self) -> NDArray[np.float32]:
        """The likelihood where nuclei are near: pale stain counts as cytoplasm."""
        return as_float(np.maximum(self.likelihood, 2 * PALE_WEIGHT * self.pale - 1))


def weigh_evidence(stain: StainMap, shown: NDArray[np.bool_]) -> CellEvidence:
    """The evidence for white cells in a picture.

    Args:
        stain: of the picture.
        shown: where the picture shows anything.
    """
    strange, pale = strangeness(stain)
    # Cytoplasm is speckled: what a pixel is, its neighbours say as well. Capped at twice the level, the
    # blur leaves edges where they are.
    strange = as_float(cv2.GaussianBlur(np.minimum(strange, 2 * STRANGE_FROM), (0, 0), 1.5))
    likelihood = as_float(np.clip((strange - STRANGE_FROM) / STRANGE_SLOPE, -1, 1))
    likelihood[~shown] = -1
    pale = as_float(cv2.GaussianBlur(pale, (0, 0), 1.0))
    pale[~shown] = 0
    return CellEvidence(likelihood, pale, np.ascontiguousarray(stain.density[..., 1]))


def outline_around(
    evidence: CellEvidence, nucleus: NDArray[np.bool_], others: NDArray[np.bool_], limits: NucleusLimits
) -> NDArray[np.float32]:
    """The outline of the cell around a nucleus, (n, 2) float32 points (x, y).

    Args:
        evidence: of a picture or a window of it.
        nucleus: (h, w), the cell's own.
        others: (h, w), nuclei of other cells.
        limits: at this scale.
    """
    centre, radius = nucleus_middle(nucleus)
    to_own = cv2.distanceTransform((~nucleus).astype(np.uint8), cv2.DIST_L2, 3)
    near = np.clip(2 - to_own / (PALE_REACH * radius), 0, 1)
    likelihood = np.maximum(evidence.likelihood, as_float(PALE_WEIGHT * 2 * evidence.pale * near - 1))
    far = (to_own - limits.cytoplasm_px) / max(FAR_FADE * limits.cytoplasm_px, 1)
    likelihood -= as_float(FAR_COST * np.clip(far, 0, 1))
    if others.any():
        to_others = cv2.distanceTransform((~others).astype(np.uint8), cv2.DIST_L2, 3)
        likelihood[to_others < to_own] = -1
    likelihood[nucleus] = 1
    return star_outline(likelihood, evidence.green, centre, min(2.6 * radius + 12, limits.radius_px))


def dark_pieces(stain: StainMap, shown: NDArray[np.bool_], smallest_px: float) -> Pieces:
    """The pieces of dark stain of at least a certain area.

    Args:
        stain: of the picture.
        shown: where the picture shows anything.
        smallest_px: area below which a piece is left out.
    """
    amount = as_float(cv2.GaussianBlur(nuclear_stain(stain), (0, 0), 1.0))
    dark = ((amount > stain.reference.nucleus_level) & shown).astype(np.uint8)
    dark = np.asarray(cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)), np.uint8)
    count, labels, stats, centres = cv2.connectedComponentsWithStats(dark, connectivity=8)
    outlines: list[NDArray[np.int32]] = [np.zeros((0, 2), np.int32)]
    kept = [0]
    for label in range(1, count):
        x, y, w, h, area = (int(v) for v in stats[label])
        if area < smallest_px:
            continue
        part = (labels[y : y + h, x : x + w] == label).astype(np.uint8)
        contours, _ = cv2.findContours(part, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE, offset=(x, y))
        outlines.append(np.concatenate([np.asarray(c, np.int32).reshape(-1, 2) for c in contours]))
        kept.append(label)
    new_label = np.zeros(count, np.int32)
    new_label[kept] = np.arange(len(kept))
    return Pieces(
        new_label[labels],
        stats[kept, cv2.CC_STAT_AREA].astype(np.int32),
        centres[kept].astype(np.float64),
        tuple(outlines),
    )


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


def nucleus_middle(nucleus: NDArray[np.bool_]) -> tuple[tuple[float, float], float]:
    """The centre of mass (x, y) and the radius of a disc of the same area."""
    moments = cv2.moments(nucleus.astype(np.uint8), binaryImage=True)
    centre = (moments["m10"] / moments["m00"], moments["m01"] / moments["m00"])
    return centre, float(np.sqrt(moments["m00"] / np.pi))


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
