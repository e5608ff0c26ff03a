"""The presenter of notes: shows those of the open case and adds what a person writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from leukdesk.ui.actions import ActionSpec
from leukdesk.ui.case_state import short_name
from leukdesk.ui.jobs import sentence_of
from leukdesk.ui.notes_dialog import NotePlace, NotesDialog
from leukdesk.ui.page import Need

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.cases import Case, Note
    from leukdesk.ui.desk import Desk


class NotesPresenter(QObject):
    """Opens the notes of the open case.

    Args:
        desk: of the window.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        notes = ActionSpec(
            "notes",
            self.tr("&Notes…"),
            ("Ctrl+Alt+N",),
            self.tr("Read and write notes about this case, its pictures and cells"),
            need=Need.CASE,
        )
        desk.window.menus.add("review", [notes])
        desk.window.action("notes").triggered.connect(self._ask)

    def _ask(self) -> None:
        desk, case = self._desk, self._desk.case
        if case is not None:
            notes = desk.services.store.notes
            desk.records.start(
                lambda: notes(case.case_id), lambda read: self._open(case, read), desk.show_fault
            )

    def _open(self, case: Case, notes: Sequence[Note]) -> None:
        desk, state = self._desk, self._desk.state
        names = {} if state is None else {f.frame_id: short_name(f.name) for f in state.frames}
        writable = state is None or not state.sign_off.frozen
        dialog = NotesDialog(
            case.number, self._places(case, names), names, writable=writable, parent=desk.window
        )
        dialog.show_notes(notes)
        dialog.note_wanted.connect(lambda text, place: self._add(dialog, case, text, place))
        dialog.place_wanted.connect(self._show_place)
        dialog.open()

    def _places(self, case: Case, names: dict[int, str]) -> list[NotePlace]:
        """The case, the picture that is shown, and the cell that is selected."""
        cells = self._desk.window.cells
        places = [NotePlace(self.tr("Case {0}").format(case.number))]
        if cells.frame_id in names:
            places.append(NotePlace(self.tr("Picture {0}").format(names[cells.frame_id]), cells.frame_id))
        cell = cells.selected_cell()
        if cell is not None and cell.frame_id in names:
            words = self.tr("The selected cell in {0}").format(names[cell.frame_id])
            places.append(NotePlace(words, cell.frame_id, cell.cell_id))
        return places

    def _add(self, dialog: NotesDialog, case: Case, text: str, place: NotePlace) -> None:
        store = self._desk.services.store

        def add() -> Sequence[Note]:
            store.add_note(case.case_id, text, frame_id=place.frame_id, cell_id=place.cell_id)
            return store.notes(case.case_id)

        self._desk.records.start(
            add, dialog.show_added, lambda error: dialog.show_refused(sentence_of(error))
        )

    def _show_place(self, note: Note) -> None:
        window = self._desk.window
        window.go_to(window.cells.entry.name)
        if note.cell_id is not None:
            window.cells.select_cell(note.cell_id)
        elif note.frame_id is not None:
            window.cells.select_frame(note.frame_id)
