"""What the window knows of a case, and the services it asks for more. No Qt here."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import PurePath
from typing import TYPE_CHECKING, Protocol

from leukdesk.domain.calls import Call
from leukdesk.domain.cell_classes import UNIDENTIFIED, CellClass, ClassRole
from leukdesk.domain.errors import IntegrityError
from leukdesk.domain.placement import NOTHING_PLACED
from leukdesk.domain.sign_off import NOTHING_SIGNED
from leukdesk.ui.jobs import sentence_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from leukdesk.domain.assessment import CaseAssessment, Finding
    from leukdesk.domain.audit import AuditQuery
    from leukdesk.domain.cases import Case, CellRecord, FrameRecord
    from leukdesk.domain.control import ControlChart
    from leukdesk.domain.frames import Picture
    from leukdesk.domain.placement import FieldMap
    from leukdesk.domain.ports import Request, Store
    from leukdesk.domain.sign_off import SignOff
    from leukdesk.ui.bundle_services import BundleServices
    from leukdesk.workflow.analyse import FrameOutcome
    from leukdesk.workflow.assess import Assessed
    from leukdesk.workflow.explain import Explanation
    from leukdesk.workflow.import_collection import ImportOutcome
    from leukdesk.workflow.installation import Check
    from leukdesk.workflow.picture_choice import OfferedPicture
    from leukdesk.workflow.review import ReviewCells
    from leukdesk.workflow.sign import ToSign
    from leukdesk.workflow.signed_reports import SignedReports
    from leukdesk.workflow.take import Shot, Taken


@dataclass(frozen=True, slots=True)
class FoundPictures:
    """The picture files among what an operator gave.

    Attributes:
        pictures: in their order.
        faults: a sentence for each file or folder that gave none.
    """

    pictures: Sequence[Path]
    faults: Sequence[str]


class ReadControl(Protocol):
    """As `leukdesk.workflow.control.ReadControl`."""

    def __call__(self, number: str, today: date, days: int = ..., /) -> ControlChart:
        """A control slide's newest days."""


@dataclass(frozen=True, slots=True)
class Services:
    """What the window asks of the rest of the program; all may take long, so all run in jobs.

    Attributes:
        store: the records.
        find_pictures: files and folders to picture files, and a sentence for each that has none.
        load_picture: a file to a picture.
        decode_picture: content, name and suffix of a stored file to a picture.
        take: takes a camera's frame into a case; what it returns is safe in the records.
        analyse: analyses a picture for a case and records it.
        move_frame: moves a frame to the case of a case_id, with the reason.
        review: what a person who sits here can decide, as it stands now.
        assess: the assessment of a case's cells.
        assess_cases: assesses the cases that changed since they were last assessed, for so many seconds.
        classes_to_tally: the classes to count at the eyepiece, and all that decide about their keys.
        prepare_signature: a case as it would be signed, and what stands in the way; reads every picture.
        write_outputs: writes the report and tables of a case into a folder; returns the PDF.
        write_report: writes the report of a case as a PDF file; returns it.
        write_signed_reports: writes the reports of all signed cases into a folder, given what hears how far
            it is (done, total), and what says whether to stop.
        preview_report: the pages of a case's report at so many pixels an inch, each (height, width, 3) uint8.
        offer_pictures: the cells that a report's pictures may be chosen from.
        read_control: a control slide's newest days up to a day, by its number; at most so many.
        check_installation: looks at each part of what the work rests on, one when the next is asked for.
        bundles: the networks of this computer.
        running_bundle: the sha256 of the network that runs; waits until it does.
        explain: what the call of a frame's cell rests on; another thread may call it off.
        export_trail: writes the rows of the audit trail that a query asks for into a file; returns how many.
        import_collection: records a labelled collection, given its folder or table, what hears how far it is
            (done, total), and what says whether it may go on.
    """

    store: Store
    find_pictures: Callable[[Sequence[Path]], FoundPictures]
    load_picture: Callable[[Path], Picture]
    decode_picture: Callable[[bytes, str, str], Picture]
    take: Callable[[Case, Shot], Taken]
    analyse: Callable[[Case, Picture], FrameOutcome]
    move_frame: Callable[[FrameRecord, int, str], None]
    review: Callable[[], ReviewCells]
    assess: Callable[[Case, Sequence[CellRecord], Sequence[CellClass]], CaseAssessment]
    assess_cases: Callable[[float], Assessed]
    classes_to_tally: Callable[[], tuple[tuple[CellClass, ...], tuple[CellClass, ...]]]
    prepare_signature: Callable[[Case], ToSign]
    write_outputs: Callable[[Case, Path], Path]
    write_report: Callable[[Case, Path], Path]
    write_signed_reports: Callable[[Path, Callable[[int, int], None], Callable[[], bool]], SignedReports]
    preview_report: Callable[[Case, float], Sequence[NDArray[np.uint8]]]
    offer_pictures: Callable[[Case], Sequence[OfferedPicture]]
    bundles: BundleServices
    running_bundle: Callable[[], str]
    explain: Callable[[FrameRecord, CellRecord, Request], Explanation]
    read_control: ReadControl
    check_installation: Callable[[], Iterator[Check]]
    export_trail: Callable[[AuditQuery, Path], int]
    import_collection: Callable[[Path, Callable[[int, int], None], Callable[[], bool]], ImportOutcome]


@dataclass(frozen=True, slots=True)
class CaseState:
    """A case as it stands in the records.

    Attributes:
        case: of the state.
        frames: in the order they were recorded.
        cells: of all frames.
        classes: every class that a person can choose.
        assessment: None where the bundle that it is reckoned with is missing.
        fault: why the assessment is missing; empty in general.
        field_map: where the frames lie beside each other.
        sign_off: how far it has come toward its signature.
        summaries: what the film strip says of its frames, in their order.
        elsewhere: where else a cell is shown that doesn't stand for itself, by cell_id: the number of the
            frame whose sighting stands for the cell, and whether that is counted.
        signed_finding: what the assessment found when the case was signed; None if it isn't.
    """

    case: Case
    frames: tuple[FrameRecord, ...]
    cells: tuple[CellRecord, ...]
    classes: tuple[CellClass, ...]
    assessment: CaseAssessment | None
    fault: str = ""
    field_map: FieldMap = NOTHING_PLACED
    sign_off: SignOff = NOTHING_SIGNED
    summaries: tuple[FrameSummary, ...] = ()
    elsewhere: Mapping[int, tuple[int, bool]] = field(default_factory=dict)
    signed_finding: Finding | None = None

    def frame(self, frame_id: int) -> FrameRecord | None:
        """The frame of an id, or None."""
        return next((f for f in self.frames if f.frame_id == frame_id), None)

    def cells_of(self, frame_id: int) -> tuple[CellRecord, ...]:
        """The cells of one frame."""
        return tuple(c for c in self.cells if c.frame_id == frame_id)


@dataclass(frozen=True, slots=True)
class FrameSummary:
    """What the film strip says of a frame.

    Attributes:
        frame_id: of the frame.
        name: of its file, without the folder.
        cells: objects found.
        calls: how many of each call.
        usable: whether its cells are counted.
        reason: the advice of its quality; empty if it is good.
    """

    frame_id: int
    name: str
    cells: int
    calls: Mapping[Call, int] = field(default_factory=dict)
    usable: bool = True
    reason: str = ""


def read_case(services: Services, case: Case) -> CaseState:
    """Reads a case's present state from the records.

    Raises:
        StoreError: if the records cannot be read.
    """
    store = services.store
    frames, cells, classes = store.frames(case.case_id), store.cells(case.case_id), store.classes()
    assessment, fault = _assessed(services, case, cells, classes)
    field_map = store.field_map(case.case_id)
    sign_off = store.sign_off(case.case_id)
    return CaseState(
        case,
        tuple(frames),
        tuple(cells),
        tuple(classes),
        assessment,
        fault,
        field_map,
        sign_off,
        summarise_frames(frames, cells),
        seen_elsewhere(cells, frames),
        _signed_finding(store, case.case_id, sign_off),
    )


def _signed_finding(store: Store, case_id: int, sign_off: SignOff) -> Finding | None:
    if not sign_off.current:
        return None
    newest = sign_off.current[-1]
    return store.signed_content(case_id, newest.version, newest.number).finding


def reread_frames(services: Services, state: CaseState, frames: Collection[int]) -> CaseState:
    """A case's present state where only cells of some frames were reviewed or drawn since it was read.

    Reading 3,000 cells anew takes half a second. Where frames overlap, a cell of one may have changed what
    holds in another, so all that hang together are read.

    Raises:
        StoreError: if the records cannot be read.
    """
    mosaics = {p.mosaic for p in state.field_map.places if p.frame_id in frames}
    read = {*frames, *(p.frame_id for p in state.field_map.places if p.mosaic in mosaics)}
    fresh = services.store.cells(state.case.case_id, read)
    order = {f.frame_id: n for n, f in enumerate(state.frames)}
    cells = sorted(
        (*(c for c in state.cells if c.frame_id not in read), *fresh), key=lambda c: order[c.frame_id]
    )
    assessment, fault = _assessed(services, state.case, cells, state.classes)
    anew = {s.frame_id: s for s in summarise_frames([f for f in state.frames if f.frame_id in read], fresh)}
    return replace(
        state,
        cells=tuple(cells),
        assessment=assessment,
        fault=fault,
        summaries=tuple(anew.get(s.frame_id, s) for s in state.summaries),
        elsewhere=seen_elsewhere(cells, state.frames),
    )


def _assessed(
    services: Services, case: Case, cells: Sequence[CellRecord], classes: Sequence[CellClass]
) -> tuple[CaseAssessment | None, str]:
    try:
        return services.assess(case, cells, classes), ""
    except IntegrityError as error:
        # A missing bundle must not keep anybody from looking at what is recorded.
        return None, sentence_of(error)


def seen_elsewhere(cells: Sequence[CellRecord], frames: Sequence[FrameRecord]) -> dict[int, tuple[int, bool]]:
    """As `CaseState.elsewhere`, of cells and frames."""
    if all(c.same_cell_as is None for c in cells):
        return {}
    numbers = {f.frame_id: n for n, f in enumerate(frames, start=1)}
    by_id = {c.cell_id: c for c in cells}
    twins = ((c.cell_id, by_id.get(c.same_cell_as)) for c in cells if c.same_cell_as is not None)
    return {i: (numbers.get(twin.frame_id, 0), twin.counted) for i, twin in twins if twin is not None}


def standing_call(cell: CellRecord) -> Call:
    """The call that holds for a cell: from the person's class where there is one, else the model's."""
    if cell.review is None and cell.suggestion is not None:
        return cell.suggestion.call
    if cell.cell_class.code == UNIDENTIFIED.code:
        return Call.UNSURE
    return Call.BLAST if cell.cell_class.role is ClassRole.TARGET else Call.NOT_BLAST


def summarise_frames(frames: Sequence[FrameRecord], cells: Sequence[CellRecord]) -> tuple[FrameSummary, ...]:
    """One summary a frame, in order.

    Args:
        frames: some or all of a case.
        cells: that lie in these frames.
    """
    calls: dict[int, Counter[Call]] = {f.frame_id: Counter() for f in frames}
    for cell in cells:
        calls[cell.frame_id][standing_call(cell)] += 1
    return tuple(
        FrameSummary(
            f.frame_id,
            short_name(f.name),
            calls[f.frame_id].total(),
            calls[f.frame_id],
            f.quality.usable,
            f.quality.reason,
        )
        for f in frames
    )


def short_name(name: str) -> str:
    """The last part of a path, whichever system wrote it."""
    return PurePath(name.replace("\\", "/")).name or name
