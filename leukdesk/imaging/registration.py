"""Whether two described frames show a common part of the smear, and how they lie to each other.

Red cells look alike, so a handful of agreeing features says little: a match counts only if its features are
many, spread over the shared area, and the pixels of nearly every part of that area agree too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.domain.placement import Similarity
from leukdesk.imaging.frame_description import COPY_PX

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from leukdesk.imaging.frame_description import FrameDescription

RATIO = 0.9
"""A match's distance over that of the next best one, at most (Lowe, IJCV 60 (2004) 91–110: 0.8; red cells are
so alike that true matches often fail there, and the steps that follow sort the false ones out)."""

SMALLEST_MATCHES = 8
"""Matches without which a pair is not looked at any closer."""

REACH = 1 / 130
"""What a match may miss its place by, over the longer side of the frame: 3 px of the working copy."""

SCALES = (0.87, 1.15)
"""What one frame's scale over the other's may be: one microscope, one objective, perhaps a phone moved."""

TRIES = 3
"""Hypotheses a pair: the first may be dust on the sensor, which is at the same place in every frame."""

SMALLEST_INLIERS = 6
SMALLEST_SPREAD = 0.2
SMALLEST_OVERLAP = 0.05
"""Shared area over the smaller frame's, at least; less has no room to prove itself."""

SMALLEST_CORRELATION = 0.65
TILE_PX = 20
"""Side of the tiles of the small copy that are compared one by one: a part of a red cell."""

TILE_AGREES = 0.35
SMALLEST_AGREEMENT = 0.75
"""Share of the tiles with structure that must agree."""

SMALLEST_TILES = 5
_STRUCTURE = 9.0
"""Deviation of the evened grey (σ = 42 in general) from which a tile holds more than noise."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for a hypothesis.

    Attributes:
        similarity: from pixels of the one frame to those of the other.
        inliers: features that agree.
        spread: of the agreeing features along the narrower way, over that of the shared area.
        correlation: of the small copies in the shared area, from -1 to 1.
        agreement: share of the tiles with structure whose pixels agree.
        tiles: tiles with structure.
        overlap: shared area over the smaller frame's, from 0 to 1.
        off_px: one standard deviation of the place, in pixels of the other frame.
    """

    similarity: Similarity
    inliers: int
    spread: float
    correlation: float
    agreement: float
    tiles: int
    overlap: float
    off_px: float

    @property
    def holds(self) -> bool:
        """Whether the frames overlap so."""
        return (
            self.inliers >= SMALLEST_INLIERS
            and self.spread >= SMALLEST_SPREAD
            and self.overlap >= SMALLEST_OVERLAP
            and self.tiles >= SMALLEST_TILES
            and self.correlation >= SMALLEST_CORRELATION
            and self.agreement >= SMALLEST_AGREEMENT
        )


def unit_descriptors(descriptors: NDArray[np.uint8]) -> NDArray[np.float32]:
    """RootSIFT: (n, 128) float32 of length 1, whose dot product compares gradients by Hellinger's kernel.

    Source: Arandjelović and Zisserman, CVPR 2012, 2911–2918.
    """
    rows = descriptors.astype(np.float32)
    total = np.maximum(rows.sum(axis=1, keepdims=True), 1)
    return np.asarray(np.sqrt(rows / total), np.float32)


def matches(likeness: NDArray[np.float32]) -> NDArray[np.intp]:
    """Pairs of features, (m, 2), that prefer each other clearly, the clearest first.

    Args:
        likeness: (n, k) dot products of unit descriptors.
    """
    if min(likeness.shape) < 2:
        return np.zeros((0, 2), np.intp)
    rows = np.arange(len(likeness))
    best = likeness.argmax(axis=1)
    mutual = rows[likeness.argmax(axis=0)[best] == rows]
    rest = likeness[mutual]
    first = rest.max(axis=1)
    rest[np.arange(len(mutual)), best[mutual]] = -1
    # |u - v|² = 2 - 2 u·v for vectors of length 1.
    ratio = np.sqrt(np.maximum(0, 1 - first) / np.maximum(1e-6, 1 - rest.max(axis=1)))
    order = np.argsort(ratio, kind="stable")
    order = order[ratio[order] < RATIO]
    return np.stack([mutual[order], best[mutual[order]]], axis=1)


def register(one: FrameDescription, other: FrameDescription, pairs: NDArray[np.intp]) -> list[Evidence]:
    """The hypotheses that the matches of two frames suggest, until one holds.

    Args:
        one: the frame to be placed.
        other: the frame that it may lie beside.
        pairs: (m, 2), features of the one and of the other.
    """
    reach = REACH * max(other.width_px, other.height_px)
    tried = []
    for _ in range(TRIES):
        if len(pairs) < SMALLEST_MATCHES:
            break
        source, target = one.points[pairs[:, 0]], other.points[pairs[:, 1]]
        found, inside = cv2.estimateAffinePartial2D(
            source, target, method=cv2.RANSAC, ransacReprojThreshold=reach, maxIters=600, confidence=0.999
        )
        agree = inside.ravel() > 0 if found is not None else np.zeros(len(pairs), bool)
        if agree.sum() < SMALLEST_INLIERS:
            break
        turn, shift = complex(found[0, 0], found[1, 0]), complex(found[0, 2], found[1, 2])
        if SCALES[0] <= abs(turn) <= SCALES[1]:
            similarity = Similarity(turn, shift)
            tried.append(_weigh(one, other, similarity, source[agree], target[agree]))
            if tried[-1].holds:
                break
        pairs = pairs[~agree]
    return tried


def _weigh(
    one: FrameDescription,
    other: FrameDescription,
    similarity: Similarity,
    source: NDArray[np.float32],
    target: NDArray[np.float32],
) -> Evidence:
    placed = (source[:, 0] + 1j * source[:, 1]) * similarity.turn + similarity.shift
    misses = np.abs(placed - (target[:, 0] + 1j * target[:, 1]))
    # Two coordinates a match, four unknowns; the place is known better than a single match, but not at will:
    # a lens bends a frame's edges, so the misses themselves are the honest figure.
    off_px = float(np.sqrt((misses**2).sum() / max(1, 2 * len(misses) - 4)))
    correlation, agreement, tiles, overlap, spread = _compare(one, other, similarity, target)
    return Evidence(similarity, len(source), spread, correlation, agreement, tiles, overlap, off_px)


def _compare(
    one: FrameDescription, other: FrameDescription, similarity: Similarity, target: NDArray[np.float32]
) -> tuple[float, float, int, float, float]:
    """Correlation, share of agreeing tiles, their number, overlap and spread of the features."""
    height, width = other.copy.shape
    zoom_one = one.width_px / one.copy.shape[1]
    zoom_other = other.width_px / width
    turn = similarity.turn * zoom_one / zoom_other
    # From pixel centres of the one copy to those of the other.
    shift = (similarity.shift / zoom_other) + turn * (0.5 + 0.5j) - (0.5 + 0.5j)
    way = np.array([[turn.real, -turn.imag, shift.real], [turn.imag, turn.real, shift.imag]])
    laid = cv2.warpAffine(one.copy, way, (width, height), flags=cv2.INTER_LINEAR)
    there = cv2.warpAffine((one.copy > 0).astype(np.float32), way, (width, height), flags=cv2.INTER_LINEAR)
    both = (there > 0.99) & (other.copy > 0)
    area = float(both.sum())
    smaller = min(float((other.copy > 0).sum()), float((one.copy > 0).sum()) * abs(turn) ** 2)
    if area < 16:
        return 0.0, 0.0, 0, 0.0, 0.0
    weight = both.astype(np.float32)
    a = (laid.astype(np.float32) - 128) * weight
    b = (other.copy.astype(np.float32) - 128) * weight
    tiles = _tile_sums(np.stack([weight, a, b, a * a, b * b, a * b], axis=2))
    correlation, _ = _correlation(tiles.sum(axis=0)[None])
    full = tiles[:, 0] >= 0.5 * TILE_PX**2
    each, deviation = _correlation(tiles[full])
    rich = deviation > _STRUCTURE
    agreement = float((each[rich] > TILE_AGREES).mean()) if rich.any() else 0.0
    return (
        float(correlation[0]),
        agreement,
        int(rich.sum()),
        area / max(1.0, smaller),
        _spread(both, target, zoom_other),
    )


def _tile_sums(layers: NDArray[np.float32]) -> NDArray[np.float64]:
    """Sums over tiles, (tiles, layers)."""
    height, width, depth = layers.shape
    rows, columns = -(-height // TILE_PX), -(-width // TILE_PX)
    padded = np.zeros((rows * TILE_PX, columns * TILE_PX, depth), np.float64)
    padded[:height, :width] = layers
    tiles = padded.reshape(rows, TILE_PX, columns, TILE_PX, depth).sum(axis=(1, 3))
    return np.asarray(tiles.reshape(-1, depth), np.float64)


def _correlation(sums: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Correlation and the larger deviation of both, from sums of 1, a, b, a², b² and ab, (n, 6)."""
    n, a, b, aa, bb, ab = (sums[:, k] for k in range(6))
    n = np.maximum(n, 1)
    var_a, var_b = np.maximum(0, aa / n - (a / n) ** 2), np.maximum(0, bb / n - (b / n) ** 2)
    covariance = ab / n - a * b / n**2
    return covariance / np.sqrt(np.maximum(var_a * var_b, 1e-6)), np.sqrt(np.maximum(var_a, var_b))


def _spread(both: NDArray[np.bool_], target: NDArray[np.float32], zoom: float) -> float:
    """The features' deviation over the shared area's, along the way where that is least."""
    ys, xs = np.nonzero(both)
    area = np.stack([xs, ys]).astype(np.float64)
    if len(target) < 3:
        return 0.0
    centred = area - area.mean(axis=1, keepdims=True)
    values, axes = np.linalg.eigh(centred @ centred.T / area.shape[1])
    features = (target.T / zoom).astype(np.float64)
    along = axes.T @ (features - features.mean(axis=1, keepdims=True))
    return float((along.std(axis=1) / np.sqrt(np.maximum(values, 1e-6))).min())


__all__ = ["COPY_PX", "Evidence", "matches", "register", "unit_descriptors"]
