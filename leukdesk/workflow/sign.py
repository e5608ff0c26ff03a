"""Getting a case ready for its signature: what would be signed, and what still stands in the way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from leukdesk.domain.errors import IntegrityError
from leukdesk.domain.signed_content import signed_content
from leukdesk.domain.signing import signers_needed, what_stands_in_the_way

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from leukdesk.domain.assessment import Assessment, CaseAssessment
    from leukdesk.domain.cases import Case, CellRecord
    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.domain.ports import Store
    from leukdesk.domain.sign_off import SignOff
    from leukdesk.domain.signed_content import SignedContent
    from leukdesk.domain.signing import Obstacle


@dataclass(frozen=True, slots=True)
class ToSign:
    """A case as it would be signed now.

    Attributes:
        case: of the signature.
        sign_off: how far it has come.
        obstacles: what stands in the way; empty if nothing does.
        frames: pictures in the case.
        leukocytes: counted in the frames.
        tallied: leukocytes counted by key at the eyepiece.
        needed: people who must sign.
        assessment: that would be signed; None where the bundle it is reckoned with is missing.
        content: that would be signed; None without an assessment.
    """

    case: Case
    sign_off: SignOff
    obstacles: tuple[Obstacle, ...]
    frames: int
    leukocytes: int
    tallied: int
    needed: int
    assessment: CaseAssessment | None
    content: SignedContent | None

    @property
    def standing(self) -> Assessment | None:
        """The assessment as a report prints it."""
        return None if self.assessment is None else self.assessment.standing


class PrepareSignature:
    """Looks at a case and its pictures.

    Args:
        store: the records.
        assess: the assessment of a case's cells.
    """

    def __init__(
        self,
        store: Store,
        assess: Callable[[Case, Sequence[CellRecord], Sequence[CellClass]], CaseAssessment],
    ) -> None:
        self._store = store
        self._assess = assess

    def __call__(self, case: Case) -> ToSign:
        """Reads the case, compares every picture with its hash, and asks the rules of the laboratory.

        Raises:
            StoreError: if the records cannot be read.
        """
        store = self._store
        # As it stands now: what the window shows may be older than the last change of an entry.
        case = store.case(case.number) or case
        frames, cells = store.frames(case.case_id), store.cells(case.case_id)
        tally = store.tally(case.case_id)
        film = store.film_text(case.case_id)
        sign_off, rules = store.sign_off(case.case_id), store.signing_rules()
        try:
            assessment = self._assess(case, cells, store.classes())
        except IntegrityError:
            # The bundle is missing or changed; the obstacle says so.
            assessment = None
        obstacles = what_stands_in_the_way(
            case,
            frames,
            cells,
            rules,
            lost_frames=store.lost_frames(case.case_id),
            waiting_frames=[frame.frame_id for frame in store.waiting_captures(case.case_id)],
            assessed=assessment is not None,
            tally=tally,
        )
        return ToSign(
            case=case,
            sign_off=sign_off,
            obstacles=obstacles,
            frames=len(frames),
            leukocytes=sum(c.counted for c in cells),
            tallied=tally.leukocytes,
            needed=sign_off.current[0].needed if sign_off.current else signers_needed(cells, rules, tally),
            assessment=assessment,
            content=(
                None
                if assessment is None
                else signed_content(case, sign_off.version, frames, cells, assessment, film=film, tally=tally)
            ),
        )
