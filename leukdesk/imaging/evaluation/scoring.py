"""From found and true cells to figures with intervals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np

from leukdesk.imaging.finder_figures import match

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from leukdesk.domain.geometry import Box

RESAMPLES = 1000
"""Bootstrap samples of fields."""
LEAST_IOU = 0.5


class Outlined(Protocol):
    """What has a box and a mask within it: found cells and true ones."""

    @property
    def box(self) -> Box:
        """Around the cell, in pixels of the field."""

    @property
    def mask(self) -> NDArray[np.bool_]:
        """(box height, box width)."""


@dataclass(frozen=True, slots=True)
class Tally:
    """What was found in one field.

    Attributes:
        field: name of the field.
        true: cells that are there.
        matched: of these, found one to one.
        counted: found cells in all, without those that nobody counts for or against.
        mask_ious: of the matched cells; empty where no true masks are known.
        nucleus_ious: the same of nuclei.
    """

    field: str
    true: int
    matched: int
    counted: int
    mask_ious: tuple[float, ...] = ()
    nucleus_ious: tuple[float, ...] = ()

    @property
    def false(self) -> int:
        """Found cells that match none."""
        return self.counted - self.matched


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure and its 95 % interval."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        if np.isnan(self.value):
            return "–"
        return f"{self.value:.3f} ({self.low:.3f}–{self.high:.3f})"


@dataclass(frozen=True, slots=True)
class Summary:
    """Figures over a set of fields.

    Attributes:
        fields: how many.
        true: cells that are there.
        matched: of these, found one to one.
        false: found cells that match none.
        recall: matched over true.
        precision: matched over counted.
        false_per_field: false cells a field.
        count_error: sum over fields of |counted − true| over the sum of true.
        mask_iou: mean over matched cells.
        good_masks: share of matched cells with a mask of at least 0.9.
        nucleus_iou: mean over matched cells.
    """

    fields: int
    true: int
    matched: int
    false: int
    recall: Estimate
    precision: Estimate
    false_per_field: Estimate
    count_error: Estimate
    mask_iou: Estimate
    good_masks: Estimate
    nucleus_iou: Estimate


def summarise(tallies: Sequence[Tally], seed: int = 1) -> Summary:
    """The figures of many fields, with percentile intervals from resampled fields.

    A figure without anything to divide by is not a number. Source of the intervals: Efron and Tibshirani, An
    Introduction to the Bootstrap (1993), chapter 13; fields are resampled, since cells of a field aren't
    independent.
    """
    table = np.array([_sums(tally) for tally in tallies], np.float64).reshape(len(tallies), len(_COLUMNS))
    rng = np.random.default_rng(seed)
    whole = table.sum(axis=0)
    picks = rng.integers(len(tallies), size=(RESAMPLES, len(tallies))) if len(tallies) else None
    resampled = whole[None] if picks is None else np.stack([table[pick].sum(axis=0) for pick in picks])

    def estimate(figure: Callable[[NDArray[np.float64]], NDArray[np.float64]]) -> Estimate:
        value = float(figure(whole[None])[0])
        known = figure(resampled)
        known = known[~np.isnan(known)]
        if np.isnan(value) or not len(known):
            return Estimate(float("nan"), float("nan"), float("nan"))
        low, high = np.percentile(known, [2.5, 97.5])
        return Estimate(value, float(low), float(high))

    def ratio(above: str, below: str) -> Estimate:
        one, other = _COLUMNS.index(above), _COLUMNS.index(below)

        def figure(sums: NDArray[np.float64]) -> NDArray[np.float64]:
            denominator = np.where(sums[:, other] > 0, sums[:, other], np.nan)
            return np.asarray(sums[:, one] / denominator, np.float64)

        return estimate(figure)

    return Summary(
        fields=len(tallies),
        true=int(whole[_COLUMNS.index("true")]),
        matched=int(whole[_COLUMNS.index("matched")]),
        false=int(whole[_COLUMNS.index("false")]),
        recall=ratio("matched", "true"),
        precision=ratio("matched", "counted"),
        false_per_field=ratio("false", "fields"),
        count_error=ratio("miscounted", "true"),
        mask_iou=ratio("mask_iou", "masks"),
        good_masks=ratio("good_masks", "masks"),
        nucleus_iou=ratio("nucleus_iou", "nuclei"),
    )


_COLUMNS = (
    "fields", "true", "matched", "counted", "false", "miscounted",
    "masks", "mask_iou", "good_masks", "nuclei", "nucleus_iou",
)  # fmt: skip


def _sums(tally: Tally) -> tuple[float, ...]:
    return (
        1, tally.true, tally.matched, tally.counted, tally.false, abs(tally.counted - tally.true),
        len(tally.mask_ious), sum(tally.mask_ious), sum(iou >= 0.9 for iou in tally.mask_ious),
        len(tally.nucleus_ious), sum(tally.nucleus_ious),
    )  # fmt: skip


def mask_iou(one: Outlined, other: Outlined) -> float:
    """Intersection over union of two masks of the same field, from 0 to 1."""
    return _overlap(one.box, one.mask, other.box, other.mask)


def nucleus_iou(one: tuple[Box, NDArray[np.bool_]], other: tuple[Box, NDArray[np.bool_]]) -> float:
    """The same for nuclei, each given with its cell's box."""
    return _overlap(*one, *other)


@dataclass(frozen=True, slots=True)
class MaskMatch:
    """How found cells stand to true ones by their masks.

    Attributes:
        pairs: (true, found) indices.
        ious: of the pairs' masks.
        missed: indices of true cells that should have been found.
        false: indices of found cells that match none.
    """

    pairs: tuple[tuple[int, int], ...]
    ious: tuple[float, ...]
    missed: tuple[int, ...]
    false: tuple[int, ...]


def match_masks(
    true: Sequence[Outlined], found: Sequence[Outlined], optional: Sequence[bool] | None = None
) -> MaskMatch:
    """Matches cells one to one whose masks' intersection over union is at least 0.5.

    Args:
        true: cells that are there.
        found: cells of the finder.
        optional: which true cells may be found or not: so little of them shows that neither is a fault. A
            found cell that lies mostly on one of them is left out too.
    """
    spare = list(optional) if optional is not None else [False] * len(true)
    wanted = [n for n, left_out in enumerate(spare) if not left_out]
    overlaps = np.array([[mask_iou(true[t], cell) for cell in found] for t in wanted])
    overlaps = overlaps.reshape(len(wanted), len(found))
    figures = match(overlaps, overlaps >= LEAST_IOU, len(found))
    forgiven = {
        f
        for f in figures.false
        for t, left_out in enumerate(spare)
        if left_out and _shared(found[f], true[t]) > 0.3 * min(found[f].mask.sum(), true[t].mask.sum())
    }
    return MaskMatch(
        tuple((wanted[t], f) for t, f in figures.matches),
        figures.ious,
        tuple(wanted[t] for t in figures.missed),
        tuple(f for f in figures.false if f not in forgiven),
    )


def _shared(one: Outlined, other: Outlined) -> int:
    return _common(one.box, one.mask, other.box, other.mask)


def _overlap(a: Box, a_mask: NDArray[np.bool_], b: Box, b_mask: NDArray[np.bool_]) -> float:
    shared = _common(a, a_mask, b, b_mask)
    either = int(a_mask.sum()) + int(b_mask.sum()) - shared
    return shared / either if either else 0.0


def _common(a: Box, a_mask: NDArray[np.bool_], b: Box, b_mask: NDArray[np.bool_]) -> int:
    left, top = max(a.x_px, b.x_px), max(a.y_px, b.y_px)
    right, bottom = min(a.right_px, b.right_px), min(a.bottom_px, b.bottom_px)
    if right <= left or bottom <= top:
        return 0
    mine = a_mask[top - a.y_px : bottom - a.y_px, left - a.x_px : right - a.x_px]
    theirs = b_mask[top - b.y_px : bottom - b.y_px, left - b.x_px : right - b.x_px]
    return int(np.logical_and(mine, theirs).sum())
