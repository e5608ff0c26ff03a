"""The presenters of a window: which ones there are, and which page each one serves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from leukdesk.ui.capture_presenter import CapturePresenter
from leukdesk.ui.cells_presenter import CellsPresenter
from leukdesk.ui.explanation_presenter import ExplanationPresenter
from leukdesk.ui.folder_presenter import FolderPresenter
from leukdesk.ui.intake import Intake
from leukdesk.ui.paste_presenter import PastePresenter
from leukdesk.ui.phone_presenter import PhonePresenter
from leukdesk.ui.pictures_presenter import PicturesPresenter
from leukdesk.ui.report_presenter import ReportPresenter
from leukdesk.ui.review_presenter import ReviewPresenter
from leukdesk.ui.settings_presenter import SettingsPresenter
from leukdesk.ui.unassigned_presenter import UnassignedPresenter
from leukdesk.ui.worklist_presenter import WorklistPresenter

if TYPE_CHECKING:
    from leukdesk.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class Presenters:
    """The presenters of one window; its desk owns them."""

    worklist: WorklistPresenter
    capture: CapturePresenter
    pictures: PicturesPresenter
    cells: CellsPresenter
    review: ReviewPresenter
    explanation: ExplanationPresenter
    report: ReportPresenter
    settings: SettingsPresenter
    intake: Intake
    paste: PastePresenter
    unassigned: UnassignedPresenter
    folder: FolderPresenter
    phone: PhonePresenter


def staff(desk: Desk) -> Presenters:
    """Gives each page of a desk's window its presenter."""
    window = desk.window
    intake = Intake(desk)
    return Presenters(
        worklist=WorklistPresenter(desk, window.worklist),
        capture=CapturePresenter(desk, window.capture),
        pictures=PicturesPresenter(desk),
        cells=CellsPresenter(desk, window.cells),
        review=ReviewPresenter(desk, window.cells),
        explanation=ExplanationPresenter(desk, window.cells),
        report=ReportPresenter(desk),
        settings=SettingsPresenter(desk),
        intake=intake,
        paste=PastePresenter(desk, intake),
        unassigned=UnassignedPresenter(desk, intake),
        folder=FolderPresenter(desk, intake),
        phone=PhonePresenter(desk, intake),
    )
