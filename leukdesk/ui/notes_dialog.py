"""The notes of a case, its pictures and cells: read them, and write one; none is ever changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from leukdesk.domain.cases import LONGEST_NOTE
from leukdesk.ui.dialog_parts import heading, wrapped_words
from leukdesk.ui.form_fields import FIELD_HEIGHT_PX
from leukdesk.ui.people_words import moment_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from leukdesk.domain.cases import Note


@dataclass(frozen=True, slots=True)
class NotePlace:
    """What a note can be about.

    Attributes:
        words: as offered.
        frame_id: of the frame, or the one that the cell is in; None for the case.
        cell_id: of the cell; None for a frame or the case.
    """

    words: str
    frame_id: int | None = None
    cell_id: int | None = None


class NotesDialog(QDialog):
    """Shows notes in the order they were written and asks for another one; stays open when it is added.

    Args:
        number: of the case.
        places: what a note can be about, the case first.
        names: of the frames, by frame_id.
        writable: whether a note can be added; a signed case takes none.
        parent: window.
    """

    note_wanted = Signal(str, object)
    """The text, and the `NotePlace` it is about."""
    place_wanted = Signal(object)
    """The `Note` whose frame or cell is to be shown."""

    def __init__(
        self,
        number: str,
        places: Sequence[NotePlace],
        names: Mapping[int, str],
        *,
        writable: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("notesDialog")
        self.setWindowTitle(self.tr("Notes of case {0}").format(number))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._names = names
        self._notes: list[Note] = []
        self._list = QListWidget()
        self._list.setObjectName("notesList")
        self._list.setAccessibleName(self.tr("Notes so far"))
        self._list.setWordWrap(True)
        self._list.setSpacing(4)
        self._empty = wrapped_words(self, "notesEmpty")
        self._empty.setText(self.tr("Nobody has written a note yet."))
        self._show = QPushButton(self.tr("S&how the place"))
        self._show.setObjectName("showNotePlace")
        self._about = QComboBox()
        self._about.setObjectName("noteAbout")
        self._about.setAccessibleName(self.tr("What the note is about"))
        self._about.setMinimumHeight(FIELD_HEIGHT_PX)
        for place in places:
            self._about.addItem(place.words, place)
        self._text = QPlainTextEdit()
        self._text.setObjectName("noteText")
        self._text.setAccessibleName(self.tr("The note"))
        self._text.setPlaceholderText(self.tr("It stays as it is written, with your name and the time."))
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(84)
        self._said = wrapped_words(self, "noteRefusal")
        self._add = QPushButton(self.tr("&Add the note"))
        self._add.setObjectName("addNote")
        self._add.setProperty("primary", "true")
        self._close = QPushButton(self.tr("Close"))
        self._close.setAutoDefault(False)
        self._lay_out(writable=writable)
        self._list.currentRowChanged.connect(self._on_picked)
        self._list.itemActivated.connect(lambda _item: self._on_show())
        self._show.clicked.connect(self._on_show)
        self._text.textChanged.connect(self._on_edited)
        self._add.clicked.connect(self._on_add)
        self._close.clicked.connect(self.close)
        self.show_notes(())
        self._on_edited()

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Shows all notes; the newest is in view."""
        self._notes = list(notes)
        self._list.clear()
        for note in notes:
            head = f"{moment_words(note.written_at)} · {note.author} · {self._place_words(note)}"
            self._list.addItem(QListWidgetItem(f"{head}\n{note.text}"))
        self._list.setVisible(bool(notes))
        self._show.setVisible(bool(notes))
        self._empty.setVisible(not notes)
        self._list.scrollToBottom()
        self._on_picked(-1)

    def show_added(self, notes: Sequence[Note]) -> None:
        """Shows the notes with the one that was just added."""
        self._text.clear()
        self._said.setText("")
        self.show_notes(notes)

    def show_refused(self, sentence: str) -> None:
        """Says why the note was not added; its text stays."""
        self._said.setText(sentence)

    def _place_words(self, note: Note) -> str:
        if note.frame_id is None:
            return self.tr("the case")
        picture = self._names.get(note.frame_id, self.tr("a picture"))
        if note.cell_id is None:
            return picture
        return self.tr("a cell in {0}").format(picture)

    def _on_picked(self, row: int) -> None:
        self._show.setEnabled(row >= 0 and self._notes[row].frame_id is not None)

    def _on_show(self) -> None:
        row = self._list.currentRow()
        if row >= 0 and self._notes[row].frame_id is not None:
            self.place_wanted.emit(self._notes[row])
            self.close()

    def _on_edited(self) -> None:
        self._add.setEnabled(1 <= len(self._text.toPlainText().strip()) <= LONGEST_NOTE)

    def _on_add(self) -> None:
        self.note_wanted.emit(self._text.toPlainText().strip(), self._about.currentData())

    def _lay_out(self, *, writable: bool) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 22, 16)
        layout.setSpacing(10)
        layout.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._show, 0, Qt.AlignmentFlag.AlignLeft)
        if writable:
            form = QFormLayout()
            form.setSpacing(10)
            form.addRow(self.tr("A&bout"), self._about)
            layout.addWidget(heading(self.tr("Another note")))
            layout.addLayout(form)
            layout.addWidget(self._text)
        else:
            for part in (self._about, self._text, self._add):
                part.setParent(self)
                part.hide()
            self._said.setText(self.tr("The case is signed, so it takes no more notes."))
        layout.addWidget(self._said)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        if writable:
            buttons.addWidget(self._add)
        buttons.addWidget(self._close)
        layout.addLayout(buttons)
        self.resize(620, 520)
        (self._text if writable else self._close).setFocus()
