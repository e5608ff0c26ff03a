"""A report put together from the records of a case."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from leukdesk.domain.assessment import ASSESSED_TASK
from leukdesk.domain.calls import Call, likeness
from leukdesk.domain.cases import WhyNot
from leukdesk.domain.cell_classes import ClassRole
from leukdesk.domain.film import NOTHING_WRITTEN
from leukdesk.domain.frames import Light
from leukdesk.domain.geometry import Box
from leukdesk.domain.placement import NOTHING_PLACED
from leukdesk.domain.sentences import Sentence
from leukdesk.domain.sign_off import NOTHING_SIGNED
from leukdesk.domain.tally import NOTHING_TALLIED
from leukdesk.reports.content import (
    BundleFacts,
    CaseReport,
    FrameLine,
    GalleryCell,
    ManualCount,
    OverlapFacts,
    ReviewFacts,
)
from leukdesk.reports.patient_values import absolute_counts, patient_values
from leukdesk.reports.words import (
    CALL_WORDS,
    DOUBT_WORDS,
    LIKENESS_WORDS,
    LOST_PICTURE,
    UNCOUNTED_WORDS,
    finding_words,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from leukdesk.domain.assessment import CaseAssessment, Finding
    from leukdesk.domain.card import ModelCard
    from leukdesk.domain.cases import Case, CellRecord, FrameRecord
    from leukdesk.domain.film import FilmText
    from leukdesk.domain.placement import FieldMap
    from leukdesk.domain.sign_off import SignOff
    from leukdesk.domain.tally import Tally
    from leukdesk.reports.surroundings import Surroundings

GALLERY_CELLS = 12
"""Pictures of cells that a report shows at most: two rows."""
ORDINARY_CELLS = 6
"""Up to so many pictures, cells that nothing speaks against fill the gallery: a reader sees how it calls."""


def most_suspicious(cells: Sequence[CellRecord], limit: int = GALLERY_CELLS) -> tuple[CellRecord, ...]:
    """The cells that a report shows, so that only their pictures need to be cut.

    Blasts come first, then classes that alone ask for a look, then unsure cells, each by falling `p_blast`.
    Where those are few, other leukocytes follow up to `ORDINARY_CELLS`. Cells on repeated pictures are left
    out.
    """
    shown = sorted((c for c in cells if c.why_not is not WhyNot.DUPLICATE), key=_suspicion)
    suspicious = [c for c in shown if _rank(c) < _ORDINARY]
    ordinary = [c for c in shown if _rank(c) == _ORDINARY and c.cell_class.in_differential]
    return tuple((suspicious + ordinary[: max(0, ORDINARY_CELLS - len(suspicious))])[:limit])


def shown_cells(cells: Sequence[CellRecord], film: FilmText) -> tuple[CellRecord, ...]:
    """The cells whose pictures a report shows: those that a person chose, else the most suspicious.

    A chosen cell that is no longer there is left out.
    """
    if film.pictures is None:
        return most_suspicious(cells)
    by_id = {c.cell_id: c for c in cells}
    return tuple(by_id[i] for i in film.pictures if i in by_id)


_ORDINARY = 3


def _rank(cell: CellRecord) -> int:
    if cell.cell_class.role is ClassRole.TARGET:
        return 0
    if cell.cell_class.role is ClassRole.URGENT:
        return 1
    doubtful = cell.suggestion is not None and cell.suggestion.call is not Call.NOT_BLAST
    # A cell that a person decided is doubtful no longer, whatever the model said.
    return 2 if doubtful and cell.review is None else _ORDINARY


def _suspicion(cell: CellRecord) -> tuple[int, float, int, int]:
    p_blast = cell.suggestion.p_blast if cell.suggestion else 0.0
    return _rank(cell), -p_blast, cell.frame_id, cell.cell_id


def build_report(
    case: Case,
    frames: Sequence[FrameRecord],
    cells: Sequence[CellRecord],
    assessment: CaseAssessment,
    card: ModelCard,
    *,
    thumbnails: Mapping[int, NDArray[np.uint8]],
    surroundings: Surroundings,
    lost_pictures: Collection[int] = (),
    field_map: FieldMap = NOTHING_PLACED,
    film: FilmText = NOTHING_WRITTEN,
    sign_off: SignOff = NOTHING_SIGNED,
    tally: Tally = NOTHING_TALLIED,
    signed_finding: Finding | None = None,
) -> CaseReport:
    """Puts a report together from the records of a case.

    Args:
        case: the case.
        frames: of the case, in their order.
        cells: of the case, in their present state.
        assessment: of these cells.
        card: of the bundle that made the calls.
        thumbnails: pictures (height, width, 3) uint8 by `cell_id`, of the cells of `shown_cells`; a cell
            without one isn't shown.
        surroundings: what it states beside the records.
        lost_pictures: ids of frames whose stored picture is missing or changed.
        field_map: where the frames lie beside each other.
        film: what a person wrote of the film.
        sign_off: signatures, amendments and urgent calls.
        tally: counted by key at the eyepiece.
        signed_finding: what the assessment found when the case was signed; None if it isn't.
    """
    finding = assessment.standing.finding
    reviewed = assessment.reviewed is not None
    reasons = Counter(c.why_not for c in cells if c.why_not is not None)
    person = patient_values(case, assessment.differential, surroundings)
    return CaseReport(
        laboratory=surroundings.laboratory,
        case=case,
        assessment=assessment,
        headline=finding_words(finding, reviewed=reviewed),
        signed_headline=(
            None if signed_finding in {None, finding} else finding_words(signed_finding, reviewed=reviewed)
        ),
        # Without a picture there is no suggestion that a person could have left unreviewed.
        not_reviewed=not reviewed and bool(frames or not tally.strokes),
        found=len(cells),
        why_not=tuple((why, reasons[why]) for why in WhyNot if reasons[why]),
        review=_review_facts(cells),
        gallery=_gallery(frames, shown_cells(cells, film), thumbnails),
        frames=_frame_lines(frames, cells, lost_pictures, field_map),
        bundle=_bundle_facts(card, frames),
        program_version=surroundings.program_version,
        printed_at=surroundings.printed_at,
        overlap=OverlapFacts(
            frames=len(frames),
            looked_for=sum(f.frame_id in field_map.searched for f in frames),
            overlapping=sum(bool(field_map.beside(f.frame_id)) for f in frames),
            seen_again=sum(c.same_cell_as is not None for c in cells),
            may_repeat=len(_frames_of_cells(frames, cells) - field_map.searched),
        ),
        film=film,
        sign_off=sign_off,
        audit_head=surroundings.audit_head,
        analyser=person.analyser,
        absolutes=person.absolutes,
        ranges=person.ranges,
        ranges_note=person.ranges_note,
        logo=surroundings.logo,
        wording=surroundings.wording,
        manual=_manual_count(case, tally, card, surroundings),
    )


def _manual_count(
    case: Case, tally: Tally, card: ModelCard, surroundings: Surroundings
) -> ManualCount | None:
    strokes = tally.strokes
    if not strokes:
        return None
    differential = tally.differential(card.classes)
    return ManualCount(
        differential=differential,
        operators=tally.operators,
        begun_at=strokes[0].made_at,
        ended_at=strokes[-1].made_at,
        absolutes=absolute_counts(case, differential, surroundings),
    )


def _frames_of_cells(frames: Sequence[FrameRecord], cells: Sequence[CellRecord]) -> set[int]:
    """The frames that show cells, not those that are one patch as a whole."""
    whole = {f.frame_id: Box(0, 0, f.width_px, f.height_px) for f in frames}
    return {c.frame_id for c in cells if c.frame_id in whole and c.box != whole[c.frame_id]}


def _gallery(
    frames: Sequence[FrameRecord], shown: Sequence[CellRecord], thumbnails: Mapping[int, NDArray[np.uint8]]
) -> tuple[GalleryCell, ...]:
    places = {f.frame_id: (i, f.name) for i, f in enumerate(frames, start=1)}
    return tuple(
        GalleryCell(
            frame_number=places[c.frame_id][0],
            frame_name=places[c.frame_id][1],
            number=c.number,
            class_name=c.cell_class.name,
            likeness=LIKENESS_WORDS[likeness(c.suggestion.p_blast)] if c.suggestion else "",
            doubt=_doubt(c),
            call=CALL_WORDS[c.suggestion.call] if c.suggestion else "",
            reviewed=c.review is not None,
            uncounted=UNCOUNTED_WORDS.get(c.why_not, "") if c.why_not else "",
            rgb=thumbnails[c.cell_id],
        )
        for c in shown
        if c.cell_id in thumbnails and c.frame_id in places
    )


def _doubt(cell: CellRecord) -> str:
    said = cell.suggestion
    return DOUBT_WORDS[said.doubt] if said and said.doubt and cell.review is None else ""


def _frame_lines(
    frames: Sequence[FrameRecord],
    cells: Sequence[CellRecord],
    lost_pictures: Collection[int],
    field_map: FieldMap,
) -> tuple[FrameLine, ...]:
    found = Counter(c.frame_id for c in cells)
    numbers = {f.frame_id: i for i, f in enumerate(frames, start=1)}
    return tuple(
        FrameLine(
            number=i,
            name=f.name,
            width_px=f.width_px,
            height_px=f.height_px,
            um_per_px=f.scale.um_per_px,
            scale_source=f.scale.source,
            colour=f.colour,
            cells=found[f.frame_id],
            recorded_at=f.recorded_at,
            light=_worst_light(f, lost=f.frame_id in lost_pictures),
            reason=Sentence.joined(
                " ", filter(None, (lost, *f.quality.advices, f.note, _overlap_words(f, field_map, numbers)))
            ),
        )
        for i, f in enumerate(frames, start=1)
        for lost in [LOST_PICTURE if f.frame_id in lost_pictures else ""]
    )


def _overlap_words(frame: FrameRecord, field_map: FieldMap, numbers: Mapping[int, int]) -> str:
    beside = [str(numbers[i]) for i in field_map.beside(frame.frame_id) if i in numbers]
    if not beside:
        return ""
    words = Sentence("Overlaps frame {0}.", beside[0])
    return words if len(beside) == 1 else Sentence("Overlaps frames {0}.", ", ".join(beside))


def _worst_light(frame: FrameRecord, *, lost: bool) -> Light:
    lights = {m.light for m in frame.quality.measures} | ({Light.YELLOW} if lost else set())
    return next((light for light in (Light.RED, Light.YELLOW) if light in lights), Light.GREEN)


def _bundle_facts(card: ModelCard, frames: Sequence[FrameRecord]) -> BundleFacts:
    used = {(f.bundle_name, f.bundle_sha256) for f in frames} - {(card.name, card.sha256), ("", "")}
    targets = [c.name for c in card.classes if c.role is ClassRole.TARGET]
    return BundleFacts(
        bundle_id=card.bundle_id,
        version=card.version,
        title=card.title,
        task=card.task,
        sha256=card.sha256,
        target_name=Sentence("Blasts") if card.task == ASSESSED_TASK else ", ".join(targets),
        intended_use=card.intended_use,
        limits=card.limits,
        others=tuple(sorted(used)),
    )


def _review_facts(cells: Sequence[CellRecord]) -> ReviewFacts:
    # A review shows on each sighting of its cell and is told once.
    reviews = [c.review for c in cells if c.review is not None and c.same_cell_as is None]
    return ReviewFacts(
        reviewed=len(reviews),
        reviewers=tuple(sorted({r.reviewer for r in reviews})),
        last_at=max((r.reviewed_at for r in reviews), default=None),
    )
