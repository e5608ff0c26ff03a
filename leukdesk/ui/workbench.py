"""The presenters of a window: which ones there are, and which page each one serves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from leukdesk.ui.audit_presenter import AuditPresenter
from leukdesk.ui.capture_presenter import CapturePresenter
from leukdesk.ui.cells_presenter import CellsPresenter
from leukdesk.ui.collection_presenter import CollectionPresenter
from leukdesk.ui.control_presenter import ControlPresenter
from leukdesk.ui.entries_presenter import EntriesPresenter
from leukdesk.ui.explanation_presenter import ExplanationPresenter
from leukdesk.ui.folder_presenter import FolderPresenter
from leukdesk.ui.help_presenter import HelpPresenter
from leukdesk.ui.intake import Intake
from leukdesk.ui.models_presenter import ModelsPresenter
from leukdesk.ui.moving_presenter import MovingPresenter
from leukdesk.ui.notes_presenter import NotesPresenter
from leukdesk.ui.other_ways import OtherWays
from leukdesk.ui.paste_presenter import PastePresenter
from leukdesk.ui.people_presenter import PeoplePresenter
from leukdesk.ui.phone_presenter import PhonePresenter
from leukdesk.ui.pictures_presenter import PicturesPresenter
from leukdesk.ui.reference_presenter import ReferencePresenter
from leukdesk.ui.report_presenter import ReportPresenter
from leukdesk.ui.review_presenter import ReviewPresenter
from leukdesk.ui.safety_presenter import SafetyPresenter
from leukdesk.ui.settings_presenter import Neighbours, SettingsPresenter
from leukdesk.ui.signed_reports_presenter import SignedReportsPresenter
from leukdesk.ui.signing_presenter import SigningPresenter
from leukdesk.ui.tally_presenter import TallyPresenter
from leukdesk.ui.unassigned_presenter import UnassignedPresenter
from leukdesk.ui.worklist_presenter import WorklistPresenter

if TYPE_CHECKING:
    from leukdesk.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class Presenters:
    """The presenters of one window; its desk owns them."""

    worklist: WorklistPresenter
    control: ControlPresenter
    entries: EntriesPresenter
    moving: MovingPresenter
    capture: CapturePresenter
    pictures: PicturesPresenter
    cells: CellsPresenter
    review: ReviewPresenter
    tally: TallyPresenter
    notes: NotesPresenter
    explanation: ExplanationPresenter
    reference: ReferencePresenter
    report: ReportPresenter
    signed_reports: SignedReportsPresenter
    models: ModelsPresenter
    audit: AuditPresenter
    help: HelpPresenter
    settings: SettingsPresenter
    safety: SafetyPresenter
    intake: Intake
    phone: PhonePresenter
    folder: FolderPresenter
    unassigned: UnassignedPresenter
    paste: PastePresenter
    collections: CollectionPresenter
    signing: SigningPresenter
    people: PeoplePresenter


def staff(desk: Desk) -> Presenters:
    """Gives each page of a desk's window its presenter."""
    window = desk.window
    intake = Intake(desk)
    neighbours = Neighbours(PeoplePresenter(desk), SafetyPresenter(desk), FolderPresenter(desk, intake))
    presenters = Presenters(
        worklist=WorklistPresenter(desk, window.worklist),
        control=ControlPresenter(desk, window.worklist),
        entries=EntriesPresenter(desk),
        moving=MovingPresenter(desk),
        capture=CapturePresenter(desk, window.capture),
        pictures=PicturesPresenter(desk),
        cells=CellsPresenter(desk, window.cells),
        review=ReviewPresenter(desk, window.cells),
        tally=TallyPresenter(desk, window.tally),
        notes=NotesPresenter(desk),
        explanation=ExplanationPresenter(desk, window.cells),
        reference=ReferencePresenter(desk, window.cells),
        report=ReportPresenter(desk, window.report),
        signed_reports=SignedReportsPresenter(desk, window.report),
        models=ModelsPresenter(desk, window.models),
        audit=AuditPresenter(desk, window.audit),
        help=HelpPresenter(desk, window.help),
        settings=SettingsPresenter(desk, window.settings, neighbours),
        safety=neighbours.safety,
        intake=intake,
        phone=PhonePresenter(desk, intake),
        folder=neighbours.folder,
        unassigned=UnassignedPresenter(desk, intake),
        paste=PastePresenter(desk, intake),
        collections=CollectionPresenter(desk),
        signing=SigningPresenter(desk),
        people=neighbours.people,
    )
    ways = ("phoneUpload", "watchedFolder", "unassigned")
    window.capture.places.addWidget(OtherWays([window.action(way) for way in ways]))
    return presenters
