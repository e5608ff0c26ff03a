"""The gate before a signature: what of a case still stands in the way."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from leukdesk.domain.calls import Call
from leukdesk.domain.cases import WhyNot
from leukdesk.domain.cell_classes import ClassRole
from leukdesk.domain.tally import NOTHING_TALLIED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.cases import Case, CellRecord, FrameRecord
    from leukdesk.domain.tally import Tally

SHORTEST_REASON, LONGEST_REASON = 5, 1000


class ReviewsAsked(StrEnum):
    """Which cells a person must have looked at; blasts and urgent classes are always among them."""

    ALL = "all"
    """Each cell that is counted, and each that the model was unsure of."""
    UNSURE = "unsure"
    """Those that the model was unsure of."""


@dataclass(frozen=True, slots=True)
class SigningRules:
    """What a laboratory asks of a signature.

    Attributes:
        reviews: the cells that a person must have looked at.
        second_signer_for_blasts: whether a case with blasts needs two people.
    """

    reviews: ReviewsAsked = ReviewsAsked.ALL
    second_signer_for_blasts: bool = False


class Hindrance(StrEnum):
    """What keeps a case from being signed, the gravest first."""

    NO_FRAMES = "no_frames"
    """Neither a picture nor a count at the eyepiece."""
    PICTURES_LOST = "pictures_lost"
    """Pictures are missing or not what was recorded."""
    FRAMES_WAITING = "frames_waiting"
    """Pictures were taken and not analysed."""
    NOT_ASSESSED = "not_assessed"
    """The bundle that the assessment is reckoned with is missing."""
    BLASTS_UNREVIEWED = "blasts_unreviewed"
    """Cells called blast, or of an urgent class, that nobody looked at."""
    CELLS_UNREVIEWED = "cells_unreviewed"
    """Other cells that the rules ask a person to look at."""
    TOO_FEW_CELLS = "too_few_cells"
    """Fewer leukocytes than the case asks for; a reason takes it away."""


@dataclass(frozen=True, slots=True)
class Obstacle:
    """One thing that stands in the way of a signature.

    Attributes:
        hindrance: what it is.
        count: of cells or frames; for too few cells, those that are missing.
        cell_ids: to look at, in the order of the case.
        frame_ids: to look at.
    """

    hindrance: Hindrance
    count: int = 0
    cell_ids: tuple[int, ...] = ()
    frame_ids: tuple[int, ...] = ()


def what_stands_in_the_way(
    case: Case,
    frames: Sequence[FrameRecord],
    cells: Sequence[CellRecord],
    rules: SigningRules,
    *,
    lost_frames: Sequence[int] = (),
    waiting_frames: Sequence[int] = (),
    shortfall: str = "",
    assessed: bool = True,
    tally: Tally = NOTHING_TALLIED,
) -> tuple[Obstacle, ...]:
    """Everything that keeps a case from being signed, the gravest first; empty if it may be.

    Args:
        case: whose target of cells matters.
        frames: of the case that were analysed.
        cells: of the case in their present state.
        rules: of the laboratory.
        lost_frames: frame_ids whose picture is missing or changed, analysed or not.
        waiting_frames: frame_ids that were not analysed.
        shortfall: why fewer cells than the target must do; counts from 5 characters on.
        assessed: whether there is an assessment to sign.
        tally: counted by key at the eyepiece; it reaches the target as well as cells of the frames do.
    """
    if not frames and not waiting_frames and not tally.strokes:
        return (Obstacle(Hindrance.NO_FRAMES),)
    found = []
    for hindrance, concerned in (
        (Hindrance.PICTURES_LOST, lost_frames),
        (Hindrance.FRAMES_WAITING, waiting_frames),
    ):
        if concerned:
            found.append(Obstacle(hindrance, len(concerned), frame_ids=tuple(concerned)))
    if not assessed:
        found.append(Obstacle(Hindrance.NOT_ASSESSED))
    grave = unreviewed_blasts(cells)
    if grave:
        found.append(Obstacle(Hindrance.BLASTS_UNREVIEWED, len(grave), grave))
    others = tuple(c.cell_id for c in cells if _is_asked_for(c, rules) and c.cell_id not in grave)
    if others:
        found.append(Obstacle(Hindrance.CELLS_UNREVIEWED, len(others), others))
    # The two are never added up: both may be of the same cells of the smear.
    missing = case.target_cells - max(sum(c.counted for c in cells), tally.leukocytes)
    if missing > 0 and not is_reason(shortfall):
        found.append(Obstacle(Hindrance.TOO_FEW_CELLS, missing))
    return tuple(found)


def is_reason(words: str) -> bool:
    """Whether words can stand as a reason: 5 to 1,000 characters."""
    return SHORTEST_REASON <= len(words.strip()) <= LONGEST_REASON


def unreviewed_blasts(cells: Sequence[CellRecord]) -> tuple[int, ...]:
    """cell_ids that no person looked at though an analysis, newest or not, says blast or an urgent class.

    Counted or not makes no difference. A cell that several frames show is named once, by the sighting that
    stands for it, even if another frame alone calls it a blast. A cell that repeats a place a person has
    decided on in the same frame was looked at there.
    """
    by_id = {c.cell_id: c for c in cells}
    found: dict[int, None] = {}
    for cell in cells:
        repeats = cell.why_not is WhyNot.DUPLICATE and cell.same_cell_as is None
        if cell.review is None and not repeats and _is_grave(cell):
            stands = by_id.get(cell.same_cell_as, cell) if cell.same_cell_as is not None else cell
            found[stands.cell_id] = None
    return tuple(found)


def _is_grave(cell: CellRecord) -> bool:
    called = cell.suggestion is not None and cell.suggestion.call is Call.BLAST
    return called or cell.grave_before or cell.cell_class.role in {ClassRole.TARGET, ClassRole.URGENT}


def _is_asked_for(cell: CellRecord, rules: SigningRules) -> bool:
    if cell.review is not None:
        return False
    unsure = cell.suggestion is not None and cell.suggestion.call is Call.UNSURE
    if unsure and cell.why_not in {None, WhyNot.NOT_LEUKOCYTE}:
        return True
    return rules.reviews is ReviewsAsked.ALL and cell.counted


def signers_needed(cells: Sequence[CellRecord], rules: SigningRules, tally: Tally = NOTHING_TALLIED) -> int:
    """How many people must sign: two where blasts stand in the case and the rules ask for it."""
    blasts = any(c.cell_class.role is ClassRole.TARGET and c.why_not is not WhyNot.DUPLICATE for c in cells)
    tallied = tally.count_of(ClassRole.TARGET) > 0
    return 2 if (blasts or tallied) and rules.second_signer_for_blasts else 1
