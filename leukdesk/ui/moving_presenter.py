"""The presenter of frames that were recorded in the wrong case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from leukdesk.ui.case_state import short_name
from leukdesk.ui.jobs import sentence_of
from leukdesk.ui.reason_dialog import ReasonAsked, ReasonDialog

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
        if case is not None:
            desk.records.start(
                lambda: desk.holds_back(case),
                lambda held_back: self._on_target(frame, case, held_back=held_back),
                desk.show_fault,
            )

    def _on_target(self, frame: FrameRecord, case: Case, *, held_back: bool) -> None:
        desk = self._desk
        if held_back:
            words = self.tr(
                "Case {0} needs a second identifier before its first picture; enter it there first."
            )
            desk.window.show_notice(words.format(case.number))
            return
        asked = ReasonAsked(
            "move",
            self.tr("Move the picture to case {0}").format(case.number),
            self.tr(
                "{0} goes to case {1} with its cells and all that was decided of them. "
                "The audit trails of both cases keep the reason."
            ).format(short_name(frame.name), case.number),
            self.tr("Reason of the move"),
            self.tr("For instance: two slides were swapped."),
            self.tr("Move"),
        )
        dialog = ReasonDialog(asked, desk.window)
        dialog.reason_given.connect(lambda why: self._move(dialog, frame, case, why))
        dialog.open()

    def _move(self, dialog: ReasonDialog, frame: FrameRecord, case: Case, why: str) -> None:
        move = self._desk.services.move_frame
        self._desk.records.start(
            lambda: move(frame, case.case_id, why),
            lambda _none: self._on_moved(dialog, case),
            lambda error: dialog.show_refused(sentence_of(error)),
        )

    def _on_moved(self, dialog: ReasonDialog, case: Case) -> None:
        dialog.accept()
        words = self.tr("The picture is now in case {0}.")
        self._desk.window.show_notice(words.format(case.number))
        self._desk.read()
