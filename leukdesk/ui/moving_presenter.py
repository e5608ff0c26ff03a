"""The presenter of frames that were recorded in the wrong case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.cases import Case, FrameRecord
    from leukdesk.ui.desk import Desk


class MovingPresenter(QObject):
    """Has the frame that is shown moved to another case.

    Args:
        desk: of the window.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        desk.window.action("moveFrame").triggered.connect(self._ask)

    def _ask(self) -> None:
        desk = self._desk
        state, frame_id = desk.state, desk.window.cells.frame_id
        frame = None if state is None or frame_id is None else state.frame(frame_id)
        if frame is not None:
            desk.records.start(
                desk.services.store.cases, lambda cases: self._on_cases(frame, cases), desk.show_fault
            )

    def _on_cases(self, frame: FrameRecord, cases: Sequence[Case]) -> None:
        desk = self._desk
        others = [c for c in cases if c.case_id != frame.case_id and not c.status.frozen]
        if not others:
            desk.window.show_notice(self.tr("There is no other open case; make it first with New case."))
            return
        case = desk.questions.open_case(desk.window, others)
        if case is None:
            return
        move = desk.services.move_frame
        desk.records.start(
            lambda: move(frame, case.case_id), lambda _none: self._on_moved(case), desk.show_fault
        )

    def _on_moved(self, case: Case) -> None:
        words = self.tr("The picture is now in case {0}.")
        self._desk.window.show_notice(words.format(case.number))
        self._desk.read()
