"""The presenter of what a person decides on the cells page: classes, confirmations, drawn cells, undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from leukdesk.domain.geometry import Box
    from leukdesk.domain.review_steps import ReviewStep
    from leukdesk.ui.cells_page import CellsPage
    from leukdesk.ui.desk import Desk


class ReviewPresenter(QObject):
    """Records decisions as they are made and shows what became of them.

    Args:
        desk: of the window.
        page: of the cells.
    """

    def __init__(self, desk: Desk, page: CellsPage) -> None:
        super().__init__(desk)
        self._desk = desk
        self._page = page
        self._drawn: tuple[int, Box] | None = None
        window = desk.window
        window.class_wanted.connect(self._on_class_wanted)
        page.class_dropped.connect(self._review_selected)
        page.group_confirmed.connect(self._confirm_group)
        page.box_drawn.connect(self._on_box_drawn)
        window.action("confirm").triggered.connect(self._confirm_selected)
        window.action("confirmGroup").triggered.connect(self._confirm_current_group)
        window.action("undo").triggered.connect(self._undo)
        window.action("redo").triggered.connect(self._redo)
        draw = window.action("drawCell")
        draw.toggled.connect(page.frame.draw_boxes)
        draw.toggled.connect(lambda _on: self._forget_box())
        page.frame_wanted.connect(lambda _frame: self._forget_box())
        desk.case_changed.connect(lambda _case: draw.setChecked(False))

    def _on_class_wanted(self, class_code: str) -> None:
        if self._drawn is not None:
            self._record_drawn(*self._drawn, class_code)
        else:
            self._review_selected(class_code)

    def _review_selected(self, class_code: str) -> None:
        cells = self._page.selected_cells()
        if not cells:
            self._ask_for_cell()
            return
        ids = [c.cell_id for c in cells]
        self._record(
            lambda: self._desk.services.review()(ids, class_code), (c.frame_id for c in cells), then=ids
        )

    def _confirm_selected(self) -> None:
        cells = self._page.selected_cells()
        if not cells:
            self._ask_for_cell()
            return
        self._record(
            lambda: self._desk.services.review().confirm(cells),
            (c.frame_id for c in cells),
            then=[c.cell_id for c in cells],
        )

    def _ask_for_cell(self) -> None:
        self._desk.window.show_notice(self.tr("Select a cell first, in the gallery or in the frame."))

    def _confirm_current_group(self) -> None:
        cell = self._page.selected_cell()
        if cell is not None:
            self._confirm_group(cell.cell_class.code)

    def _confirm_group(self, class_code: str) -> None:
        state, group = self._desk.state, self._page.cells_of_group(class_code)
        if state is None or not group:
            return
        desk, frames = self._desk, {c.frame_id for c in state.cells if c.cell_id in group}

        def done(confirmed: int) -> None:
            words = self.tr("Confirmed: {0} cells. Ctrl+Z takes it back.")
            if not confirmed:
                words = self.tr(
                    "Nothing to confirm at once: blasts, promyelocytes, unidentified cells need a look each."
                )
            desk.window.show_notice(words.format(confirmed))
            desk.read(frames)

        desk.records.start(
            lambda: desk.services.review().confirm_group(state.cells, group), done, desk.show_fault
        )

    def _on_box_drawn(self, frame_id: int, box: Box) -> None:
        self._drawn = frame_id, box
        self._page.frame.show_drawn(box)

    def _record_drawn(self, frame_id: int, box: Box, class_code: str) -> None:
        desk = self._desk
        self._forget_box()

        def done(cell_id: int) -> None:
            self._page.select_when_shown(cell_id)
            desk.read([frame_id])

        desk.records.start(
            lambda: desk.services.review().draw(frame_id, box, class_code), done, desk.show_fault
        )

    def _forget_box(self) -> None:
        self._drawn = None
        self._page.frame.show_drawn(None)

    def _undo(self) -> None:
        if self._drawn is not None:
            self._forget_box()
            return
        self._step_back(lambda case_id: self._desk.services.review().undo(case_id), self._on_undone)

    def _redo(self) -> None:
        self._step_back(lambda case_id: self._desk.services.review().redo(case_id), self._on_redone)

    def _step_back(
        self, work: Callable[[int], ReviewStep | None], done: Callable[[ReviewStep | None], None]
    ) -> None:
        desk, case = self._desk, self._desk.case
        if case is not None:
            desk.records.start(lambda: work(case.case_id), done, desk.show_fault)

    def _on_undone(self, step: ReviewStep | None) -> None:
        one, many = self.tr("Undone: 1 cell. Ctrl+Y brings it back."), self.tr("Undone: {0} cells.")
        self._say(step, one, many, self.tr("There is nothing to undo in this case."))

    def _on_redone(self, step: ReviewStep | None) -> None:
        one, many = self.tr("Brought back: 1 cell."), self.tr("Brought back: {0} cells.")
        self._say(step, one, many, self.tr("There is nothing to bring back in this case."))

    def _say(self, step: ReviewStep | None, one: str, many: str, nothing: str) -> None:
        if step is None:
            self._desk.window.show_notice(nothing)
            return
        self._desk.window.show_notice(one if step.cells == 1 else many.format(step.cells))
        self._desk.read()

    def _record(self, work: Callable[[], None], frames: Iterable[int], then: Sequence[int]) -> None:
        """Records a decision of cells and goes on to the cell that the next key is for."""
        desk, touched = self._desk, set(frames)
        desk.records.start(work, lambda _none: desk.read(touched), desk.show_fault)
        if not self._page.step_behind(then):
            self._page.leave_cell()
            desk.window.show_notice(self.tr("Recorded. No undecided cell follows in the gallery."))
