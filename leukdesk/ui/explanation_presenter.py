"""The presenter of what a call rests on: asks for the selected cell and shows the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from leukdesk.domain.errors import RequestCancelledError
from leukdesk.domain.ports import Request
from leukdesk.ui.explanation_dialog import ExplanationDialog

if TYPE_CHECKING:
    from leukdesk.ui.cells_page import CellsPage
    from leukdesk.ui.desk import Desk
    from leukdesk.workflow.explain import Explanation


class ExplanationPresenter(QObject):
    """Shows the explanation of one cell at a time; a request for another one calls the former off.

    Args:
        desk: of the window.
        page: of the cells.
    """

    def __init__(self, desk: Desk, page: CellsPage) -> None:
        super().__init__(desk)
        self._desk = desk
        self._page = page
        self._jobs = desk.runner(awaited=False)
        self._request = Request()
        self._ticket = 0
        desk.window.action("explain").triggered.connect(self._ask)
        desk.case_changed.connect(lambda _case: self._call_off())

    def _ask(self) -> None:
        desk, cell = self._desk, self._page.selected_cell()
        frame = desk.state.frame(cell.frame_id) if cell is not None and desk.state is not None else None
        if cell is None or frame is None:
            desk.window.show_notice(self.tr("Select a cell first, in the gallery or in the frame."))
            return
        self._call_off()
        self._request = request = Request()
        explain = desk.services.explain
        self._ticket = self._jobs.start(
            lambda: explain(frame, cell, request), self._on_explained, self._on_failed
        )

    def _call_off(self) -> None:
        self._request.cancel()
        self._jobs.drop(self._ticket)

    def _on_explained(self, explanation: Explanation) -> None:
        ExplanationDialog(explanation, self._desk.window).open()

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, RequestCancelledError):
            self._desk.show_fault(error)
