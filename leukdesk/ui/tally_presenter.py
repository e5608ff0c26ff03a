"""The presenter of the manual count: each stroke is shown at once and recorded right behind."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication

from leukdesk.domain.tally import NOTHING_TALLIED, Stroke, StrokeKind
from leukdesk.ui.actions import ActionSpec
from leukdesk.ui.page import Need
from leukdesk.ui.translation import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from leukdesk.domain.cases import Case
    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.domain.tally import Tally
    from leukdesk.ui.case_state import CaseState
    from leukdesk.ui.desk import Desk
    from leukdesk.ui.tally_page import TallyPage


def _tr(text: str) -> str:
    return QCoreApplication.translate("actions", text)


def tally_actions() -> tuple[ActionSpec, ...]:
    """What can be done with a manual count, beside counting."""
    return (
        ActionSpec(
            "tallyUndo",
            _tr("&Take the last counted cell back"),
            ("Backspace",),
            _tr("Of the manual count, also after it was begun afresh"),
            need=Need.CASE,
            page="tally",
        ),
        ActionSpec(
            "tallyAfresh",
            _tr("&Begin the manual count afresh"),
            ("Ctrl+Backspace",),
            _tr("Count from zero; what was counted can be brought back"),
            need=Need.CASE,
            page="tally",
        ),
    )


class TallyPresenter(QObject):
    """Counts what the keys say.

    Args:
        desk: of the window.
        page: of the manual count.
    """

    def __init__(self, desk: Desk, page: TallyPage) -> None:
        super().__init__(desk)
        self._desk = desk
        self._page = page
        self._tally = NOTHING_TALLIED
        self._classes: dict[str, CellClass] = {}
        self._unwritten = 0
        self._known: tuple[object, ...] = ()
        desk.window.menus.add("review", tally_actions())
        desk.window.action("tallyUndo").triggered.connect(self._undo)
        desk.window.action("tallyAfresh").triggered.connect(self._begin_afresh)
        page.cell_counted.connect(self._count)
        page.undo_wanted.connect(self._undo)
        page.afresh_wanted.connect(self._begin_afresh)
        page.sound_wanted.connect(self._on_sound)
        page.sound.setChecked(desk.settings.tally_sound)
        desk.case_changed.connect(self._on_case)
        desk.state_read.connect(self._on_state)

    # What is shown

    def _on_case(self, case: Case | None) -> None:
        self._tally, self._classes, self._known = NOTHING_TALLIED, {}, ()
        self._page.show_usable(self.tr("The count is being read…"))
        if case is not None:
            self._page.show_tally(self._tally, case.target_cells)

    def _on_state(self, state: CaseState) -> None:
        """Reads the count anew where the records know other classes, or the case came to be signed or not.

        What is decided of a picture's cells changes no count at the eyepiece.
        """
        known = (state.case, state.classes, state.sign_off)
        if known == self._known:
            return
        self._known = known
        tally, classes = self._desk.services.store.tally, self._desk.services.classes_to_tally
        case_id = state.case.case_id
        self._desk.records.start(
            lambda: (tally(case_id), *classes()),
            lambda read: self._show_read(state, *read),
            self._desk.show_fault,
        )

    def _show_read(
        self, state: CaseState, tally: Tally, classes: tuple[CellClass, ...], known: tuple[CellClass, ...]
    ) -> None:
        case = self._desk.case
        if case is None or case.case_id != state.case.case_id:
            return
        self._classes = {c.code: c for c in classes}
        self._page.show_classes(classes, known)
        if not self._unwritten:
            # A stroke behind this reading is shown already and must not vanish for a moment.
            self._tally = tally
        frozen = self.tr("This case is signed. Amend it to count anew.")
        self._page.show_usable(frozen if state.sign_off.frozen else "")
        self._page.show_tally(self._tally, case.target_cells)

    # What is counted

    def _count(self, code: str) -> None:
        case, cell_class = self._desk.case, self._classes.get(code)
        if case is None or cell_class is None:
            return
        store, classes = self._desk.services.store, tuple(self._classes.values())
        before = self._tally.leukocytes
        self._make(
            StrokeKind.COUNT,
            cell_class,
            lambda: store.tally_cell(case.case_id, code, classes),
            said(cell_class.name),
        )
        if before < case.target_cells <= self._tally.leukocytes:
            QApplication.beep()
            words = self.tr("{0} leukocytes are counted: the target is reached.").format(case.target_cells)
            self._page.say(words)
            self._desk.window.show_notice(words)
        elif self._desk.settings.tally_sound:
            QApplication.beep()

    def _undo(self) -> None:
        case, held = self._desk.case, self._tally.held
        if case is None or not held:
            self._page.say(self.tr("There is nothing to take back."))
            return
        undone = held[-1].cell_class
        words = self.tr("Taken back: {0}.")
        words = words.format(said(undone.name)) if undone else self.tr("The count from before is back.")
        self._make(StrokeKind.UNDO, None, lambda: self._desk.services.store.undo_tally(case.case_id), words)

    def _begin_afresh(self) -> None:
        case = self._desk.case
        if case is not None and self._tally.strokes:
            store = self._desk.services.store
            words = self.tr("Counting from zero. Backspace brings the count from before back.")
            self._make(StrokeKind.AFRESH, None, lambda: store.begin_tally_afresh(case.case_id), words)

    def _make(
        self, kind: StrokeKind, cell_class: CellClass | None, write: Callable[[], None], words: str
    ) -> None:
        """Shows a stroke and records it behind all strokes before it."""
        case = self._desk.case
        if case is None:
            return
        stroke = Stroke(kind, cell_class, self._desk.session.person.name, datetime.now(UTC))
        self._tally = self._tally.after(stroke)
        self._page.show_tally(self._tally, case.target_cells)
        self._page.say(words)
        self._unwritten += 1
        self._desk.records.start(write, self._on_written, self._on_not_written)

    def _on_written(self, _none: None) -> None:
        self._unwritten -= 1

    def _on_not_written(self, error: Exception) -> None:
        """What was not recorded must not stay on the screen."""
        self._unwritten -= 1
        self._known = ()
        self._desk.show_fault(error)
        self._desk.read()

    def _on_sound(self, wanted: bool) -> None:
        self._desk.change_settings(replace(self._desk.settings, tally_sound=wanted))
