"""The words for values: what a finding, a call or a class is called on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from leukdesk.domain.assessment import Finding
from leukdesk.domain.assessment_summary import Urgency
from leukdesk.domain.audit import NO_SIGN_IN
from leukdesk.domain.calls import Call, Doubt, Level, certainty, likeness
from leukdesk.domain.case_details import CaseStatus, Priority, Sex
from leukdesk.domain.cases import SpecimenType, WhyNot
from leukdesk.domain.frames import ScaleSource
from leukdesk.domain.work_list import CaseOrder, Listed
from leukdesk.ui.translation import said

if TYPE_CHECKING:
    from datetime import timedelta

    from leukdesk.domain.assessment_summary import AssessmentSummary
    from leukdesk.domain.cases import CellRecord


def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)


def research_use() -> str:
    """What LeukDesk is for, which the window says all the time."""
    return _tr("For research use; not a diagnosis")


def measure_words(name: str) -> str:
    """A measure of a frame's quality, as its light is called."""
    return {
        "focus": _tr("Focus"),
        "motion": _tr("Motion"),
        "exposure": _tr("Exposure"),
        "content": _tr("Content"),
        "evenness": _tr("Evenness"),
        "colour cast": _tr("Colour cast"),
        "stain": _tr("Stain"),
        "density": _tr("Density"),
    }.get(name, name.capitalize())


def finding_words(finding: Finding) -> str:
    """A finding as a heading; it never claims a diagnosis."""
    return {
        Finding.BLASTS_SUSPECTED: _tr("Blasts suspected"),
        Finding.REVIEW_NEEDED: _tr("A person must look"),
        Finding.TOO_FEW_CELLS: _tr("Too few cells yet"),
        Finding.NO_BLASTS_FOUND: _tr("No blasts found"),
        Finding.NOT_ASSESSED: _tr("Not assessed"),
    }[finding]


def finding_tone(finding: Finding) -> str:
    """The tone in which a finding is coloured: alarm, caution, calm or neutral."""
    return {
        Finding.BLASTS_SUSPECTED: "alarm",
        Finding.REVIEW_NEEDED: "caution",
        Finding.NO_BLASTS_FOUND: "calm",
    }.get(finding, "neutral")


def summary_words(summary: AssessmentSummary) -> str:
    """A case's assessment as the worklist says it: as its own page does; empty where nothing was found."""
    parts = [_tr("{0} seen").format(said(name)) for name in summary.urgent_classes]
    # Beside an urgent class that a person must look goes without saying.
    if summary.urgency is Urgency.BLASTS or (not parts and summary.urgency is not Urgency.NOTHING):
        parts.insert(0, finding_words(summary.finding))
    return " · ".join(parts)


def summary_tip(summary: AssessmentSummary) -> str:
    """What the page of a case says of its assessment, a line each."""
    standing = _tr("suggested")
    if summary.signed:
        standing = _tr("signed")
    elif summary.reviewed:
        standing = _tr("reviewed")
    outcome = f"{finding_words(summary.finding)} ({standing})"
    return "\n".join((*map(said, summary.urgent), outcome, *map(said, summary.reasons)))


def call_words(call: Call) -> str:
    """A call as shown in lists."""
    return {Call.BLAST: _tr("Blast"), Call.NOT_BLAST: _tr("Not blast"), Call.UNSURE: _tr("Unsure")}[call]


def certainty_words(probability: float) -> str:
    """How sure the model says it is of the class."""
    return _level_words(certainty(probability))


def likeness_words(p_blast: float) -> str:
    """How much the model sees of a blast in a cell."""
    return _level_words(likeness(p_blast))


def likeness_of_words(p_blast: float) -> str:
    """The same where nothing beside it says what the word is of."""
    return _tr("blast: {0}").format(likeness_words(p_blast))


def certainty_of_words(probability: float) -> str:
    """How sure the model is, where nothing beside it says what the word is of."""
    return _tr("sure: {0}").format(certainty_words(probability))


def reviewed_short() -> str:
    """That a person decided of a cell, where there is little room."""
    return _tr("reviewed")


def _level_words(level: Level) -> str:
    return {Level.HIGH: _tr("high"), Level.MEDIUM: _tr("medium"), Level.LOW: _tr("low")}[level]


def doubt_words(doubt: Doubt) -> str:
    """Why the model is unsure of a cell."""
    return {
        Doubt.NOVEL: _tr("unlike the cells it learned"),
        Doubt.BETWEEN: _tr("may be a blast or not"),
        Doubt.FAINT: _tr("its class is not clear"),
        Doubt.SIZE: _tr("too large for its class"),
    }[doubt]


def doubt_short(doubt: Doubt) -> str:
    """The same in the list, where there is little room."""
    return {
        Doubt.NOVEL: _tr("unlike any"),
        Doubt.BETWEEN: _tr("blast?"),
        Doubt.FAINT: _tr("class?"),
        Doubt.SIZE: _tr("too large"),
    }[doubt]


def why_not_words(why_not: WhyNot) -> str:
    """Why a cell is not counted."""
    return {
        WhyNot.CUT: _tr("cut by the border"),
        WhyNot.UNUSABLE_FRAME: _tr("frame not usable"),
        WhyNot.DUPLICATE: _tr("seen before"),
        WhyNot.NOT_LEUKOCYTE: _tr("not a leukocyte of the differential"),
        WhyNot.NOT_A_CELL: _tr("not a cell"),
    }[WhyNot(why_not)]


def why_not_short(why_not: WhyNot) -> str:
    """The same in the list, where there is little room."""
    return {
        WhyNot.CUT: _tr("cut"),
        WhyNot.UNUSABLE_FRAME: _tr("bad frame"),
        WhyNot.DUPLICATE: _tr("repeated"),
        WhyNot.NOT_LEUKOCYTE: _tr("outside the count"),
        WhyNot.NOT_A_CELL: _tr("not counted"),
    }[WhyNot(why_not)]


def elsewhere_words(elsewhere: tuple[int, bool]) -> str:
    """Where a cell is counted or shown that this frame shows too, by the number of that frame."""
    number, counted = elsewhere
    return (_tr("counted in frame {0}") if counted else _tr("the same cell as in frame {0}")).format(number)


def sex_words(sex: Sex) -> str:
    """As the request form gives it."""
    return {
        Sex.UNKNOWN: _tr("not given"),
        Sex.FEMALE: _tr("Female"),
        Sex.MALE: _tr("Male"),
        Sex.OTHER: _tr("Other"),
    }[sex]


def priority_words(priority: Priority) -> str:
    """How soon a result is needed."""
    return {Priority.URGENT: _tr("Urgent"), Priority.ROUTINE: _tr("Routine")}[priority]


def status_words(status: CaseStatus) -> str:
    """How far a case has come."""
    return {
        CaseStatus.OPEN: _tr("Open"),
        CaseStatus.IN_REVIEW: _tr("In review"),
        CaseStatus.SIGNED: _tr("Signed"),
        CaseStatus.AMENDED: _tr("Amended"),
    }[status]


def listed_words(listed: Listed) -> str:
    """Which cases a list shows."""
    match listed:
        case Listed.WAITING:
            return _tr("Open and in review")
        case Listed.OVERDUE:
            return _tr("Overdue")
        case Listed.FOUND:
            return _tr("Blasts or urgent cells")
        case Listed.ALL:
            return _tr("All cases")
    return status_words(CaseStatus(listed.value))


def order_words(order: CaseOrder) -> str:
    """How a list of cases is sorted."""
    return {
        CaseOrder.WORK: _tr("Most urgent first"),
        CaseOrder.AGE: _tr("Longest waiting first"),
        CaseOrder.NEWEST: _tr("Newest first"),
        CaseOrder.FOUND: _tr("Blasts and urgent cells first"),
    }[order]


def specimen_words(specimen: SpecimenType) -> str:
    """What was smeared."""
    return {
        SpecimenType.PERIPHERAL_BLOOD: _tr("Peripheral blood"),
        SpecimenType.BONE_MARROW: _tr("Bone marrow"),
        SpecimenType.OTHER: _tr("Other specimen"),
    }[specimen]


def scale_words(source: ScaleSource) -> str:
    """Where a scale comes from, as a note beside the scale bar."""
    return _tr("estimated ± 15 %") if source is ScaleSource.ESTIMATED else ""


def time_left_words(seconds: float) -> str:
    """A remaining time, rounded to what can honestly be said."""
    if seconds < 5:
        return _tr("a few seconds left")
    if seconds < 90:
        return _tr("about {0} s left").format(5 * round(seconds / 5))
    return _tr("about {0} min left").format(round(seconds / 60))


def age_words(age: timedelta) -> str:
    """How long ago something was, in the unit that people would say."""
    minutes = max(0, round(age.total_seconds() / 60))
    if minutes < 2:
        return _tr("just now")
    if minutes < 120:
        return _tr("{0} minutes ago").format(minutes)
    if minutes < 48 * 60:
        return _tr("{0} hours ago").format(minutes // 60)
    return _tr("{0} days ago").format(minutes // (24 * 60))


def cell_summary(cell: CellRecord, frame_name: str, elsewhere: tuple[int, bool] | None = None) -> str:
    """One line that says everything of a cell, for tool tips and screen readers.

    Args:
        cell: in its present state.
        frame_name: of the frame that it lies in.
        elsewhere: number of the frame whose sighting stands for the cell, and whether that is counted.
    """
    parts = [said(cell.cell_class.name)]
    if cell.review:
        by = cell.review.reviewer
        # Where nobody signs in, nobody is named.
        alone = by == NO_SIGN_IN.name
        parts.append(_tr("reviewed without sign-in") if alone else _tr("reviewed by {0}").format(by))
    elif cell.suggestion:
        doubt = cell.suggestion.doubt
        sure = certainty_words(cell.suggestion.probability)
        parts.append(
            _tr("unsure: {0}").format(doubt_words(doubt))
            if doubt
            else _tr("suggested, certainty {0}").format(sure)
        )
    if cell.suggestion:
        parts.append(_tr("likeness to a blast {0}").format(likeness_words(cell.suggestion.p_blast)))
    if elsewhere is not None:
        parts.append(elsewhere_words(elsewhere))
    elif cell.lost:
        parts.append(_tr("an earlier analysis called it so; the newest finds nothing there"))
    elif cell.grave_before:
        parts.append(_tr("an earlier analysis called it a blast or urgent"))
    elif cell.why_not:
        parts.append(_tr("not counted: {0}").format(why_not_words(cell.why_not)))
    return " · ".join([*parts, frame_name])
