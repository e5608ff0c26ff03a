"""`leukdesk analyse`: from smear pictures to tables and a report."""

from __future__ import annotations

import secrets
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from rich.table import Table

from leukdesk import paths
from leukdesk.commands import console
from leukdesk.commands.network import open_classifier
from leukdesk.commands.operator import records_of
from leukdesk.commands.optics import OpticsRequest
from leukdesk.domain.cases import NewCase, lacks_identifier
from leukdesk.domain.errors import UserError
from leukdesk.files import ensure_writable
from leukdesk.reports.words import finding_words
from leukdesk.settings import load_settings
from leukdesk.workflow.analyse import AnalyseFrame
from leukdesk.workflow.batch import analyse_pictures, gather_pictures
from leukdesk.workflow.overlaps import FindOverlaps
from leukdesk.workflow.report import WriteResults

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from leukdesk.domain.assessment import CaseAssessment
    from leukdesk.domain.cases import Case
    from leukdesk.domain.ports import Classifier
    from leukdesk.records.store import SqlStore
    from leukdesk.reports.content import CaseReport
    from leukdesk.workflow.batch import BatchOutcome
    from leukdesk.workflow.report import WrittenResults

FRAMES_NAMED = 10
"""Frames that are not usable and named on the console."""


@dataclass(frozen=True, slots=True)
class AnalyseRequest:
    """The arguments of the command.

    Attributes:
        pictures: files and folders.
        out: folder for the results.
        case: number of the case; None makes one.
        patient: the patient's number, or empty.
        records: folder of the records.
        model: name of the bundle; None takes the default.
        um_per_px: scale; None estimates it.
        whole_frame: whether each picture is one patch.
        sample: whether the case is a demonstration.
        optics: what is known of scale and light.
        overlap: whether frames are compared, so that a cell that two of them show counts once.
        user: name of the account that signs in; empty where nobody does.
    """

    pictures: Sequence[Path]
    out: Path
    case: str | None
    patient: str
    records: Path
    model: str | None
    um_per_px: float | None
    whole_frame: bool = False
    sample: bool = False
    optics: OpticsRequest = field(default_factory=OpticsRequest)
    overlap: bool = True
    user: str = ""


def run(request: AnalyseRequest, open_network: Callable[[str | None], Classifier] = open_classifier) -> bool:
    """Analyses, records, writes and prints.

    Args:
        request: the arguments of the command.
        open_network: opens the bundle of a name.

    Returns:
        Whether any picture could not be read.

    Raises:
        LeukDeskError: if nothing can be done before something is mended.
    """
    settings = load_settings(paths.settings_file())
    pictures, missing = gather_pictures(request.pictures)
    ensure_writable(request.out)
    # What will not do is said before the network takes its time to start.
    request.optics.conditions(settings, request.um_per_px)
    # The password is asked for before the network takes its time.
    with (
        records_of(request.records, request.user) as store,
        closing(open_network(request.model)) as network,
    ):
        if request.user and settings.second_identifier:
            _check_identifiers(store, request)
        case = store.open_case(_new_case(request, settings.target_cells))
        _same_patient(case, request.patient)
        _say_other_volume(case, request.optics.mcv_fl)
        conditions = request.optics.conditions(settings, request.um_per_px, case.mcv_fl)
        looks = request.overlap and settings.look_for_overlaps
        outcome = analyse_pictures(
            console.with_progress(pictures, "Analysing"),
            AnalyseFrame(store, network, FindOverlaps(store) if looks else None),
            case,
            whole_frame=request.whole_frame,
            conditions=conditions,
        )
        outcome.unreadable[:0] = missing
        written = WriteResults(store, network.card, settings)(case, request.out, outcome.repeats)
    console.name_unreadable(outcome.unreadable)
    _print_results(case, written, outcome)
    return bool(outcome.unreadable)


def _check_identifiers(store: SqlStore, request: AnalyseRequest) -> None:
    """In a laboratory, no picture joins a case before it has a second identifier."""
    known = store.case(request.case) if request.case else None
    named = bool(request.patient.strip())
    if known is not None:
        named = not lacks_identifier(known, has_frames=bool(store.frames(known.case_id)))
    if not named and not request.sample:
        raise UserError(
            "a case needs a second identifier before its first picture", "give the patient's number too"
        )


def _new_case(request: AnalyseRequest, target_cells: int) -> NewCase:
    number = request.case or f"{datetime.now(UTC):%Y%m%d-%H%M%S}-{secrets.token_hex(2)}"
    try:
        return NewCase(
            number,
            request.patient,
            target_cells=target_cells,
            sample=request.sample,
            mcv_fl=request.optics.mcv_fl,
        )
    except ValueError as error:
        raise UserError(str(error), "give other numbers with --case and --patient") from error


def _same_patient(case: Case, patient: str) -> None:
    if patient.strip() not in {"", case.patient_number}:
        whose = "another patient" if case.patient_number else "no patient"
        raise UserError(
            f"case {case.number} is recorded for {whose}, not for {patient}",
            "leave --patient out to go on with that case, or give another case",
        )


def _say_other_volume(case: Case, mcv_fl: float | None) -> None:
    """Says that a given mean cell volume holds without being kept, where the case was recorded otherwise."""
    if mcv_fl is None or mcv_fl == case.mcv_fl:
        return
    entry = "no mean cell volume" if case.mcv_fl is None else f"a mean cell volume of {case.mcv_fl:g} fL"
    console.out.print(
        f"Case {case.number} is recorded with {entry}; the given {mcv_fl:g} fL holds for this run only.",
        markup=False,
    )


def _print_results(case: Case, written: WrittenResults, outcome: BatchOutcome) -> None:
    assessment = written.assessment
    console.out.print(_table(assessment))
    standing = assessment.standing
    label = "Reviewed" if assessment.reviewed else "Suggested, not reviewed"
    words = finding_words(standing.finding, reviewed=assessment.reviewed is not None)
    console.out.print(f"{label}: {words}", markup=False)
    for reason in standing.reasons:
        console.out.print(f"  {reason}", markup=False)
    for line in _frame_notes(written.content):
        console.out.print(console.one_line(line), markup=False)
    read = len(outcome.frames)
    counts = f"{read} frame{'' if read == 1 else 's'} of case {case.number}"
    if outcome.repeats:
        counts += f", {len(outcome.repeats)} shown again and not counted twice"
    if outcome.unreadable:
        counts += f", {len(outcome.unreadable)} unreadable"
    console.out.print(counts, markup=False)
    console.out.print(f"Results: {written.folder}", markup=False)
    console.out.print("For research use; not a diagnosis.", markup=False)


def _frame_notes(report: CaseReport) -> Iterator[str]:
    """What whoever sees no window must know of the frames: which don't count, and which overlap."""
    useless = [f for f in report.frames if not f.usable]
    if useless:
        yield "On these frames no cell is counted:"
    for frame in useless[:FRAMES_NAMED]:
        yield f"  {frame.name}: {frame.reason}"
    if len(useless) > FRAMES_NAMED:
        yield f"  and {len(useless) - FRAMES_NAMED} more; frames.csv names them all."
    if report.overlap.overlapping or report.overlap.looked_for < report.overlap.frames:
        yield report.overlap.words


def _table(assessment: CaseAssessment) -> Table:
    table = Table(box=None, pad_edge=False)
    table.add_column("Cell class")
    table.add_column("Count", justify="right")
    table.add_column("%", justify="right")
    differential = assessment.differential
    for row in differential.rows:
        if row.count:
            table.add_row(row.cell_class.name, str(row.count), f"{row.percent:.1f}")
    table.add_row("Leukocytes counted", str(differential.leukocytes), "", style="bold")
    for cell_class, count in differential.outside:
        table.add_row(f"{cell_class.name} (outside)", str(count), "", style="dim")
    if differential.not_counted:
        table.add_row("Cut, repeated or on unusable frames", str(differential.not_counted), "", style="dim")
    return table
