"""Notes about a case, a picture and a cell, read and written in a window on real records."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QListWidget, QPlainTextEdit, QPushButton

from leukdesk.ui.notes_dialog import NotesDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Workplace
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def opened(workplace: Workplace, qtbot: QtBot) -> NotesDialog:
    workplace.window.action("notes").trigger()
    qtbot.waitUntil(lambda: workplace.window.findChild(NotesDialog) is not None)
    return workplace.window.findChild(NotesDialog)


def test_notes_are_written_about_case_picture_and_cell_and_lead_back_to_their_place(
    workplace: Workplace, fields: list[Path], qtbot: QtBot
) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    store, state = workplace.desk.services.store, workplace.desk.state
    cell = state.cells[-1]
    window.cells.select_cell(cell.cell_id)
    dialog = opened(workplace, qtbot)
    assert "Nobody has written" in dialog.findChild(QLabel, "notesEmpty").text()
    about, text = dialog.findChild(QComboBox, "noteAbout"), dialog.findChild(QPlainTextEdit, "noteText")
    add, notes = dialog.findChild(QPushButton, "addNote"), dialog.findChild(QListWidget, "notesList")
    assert not add.isEnabled()
    for place, words in enumerate(("Clotted.", "Scratch.", "Smudge?\nLook again.")):
        about.setCurrentIndex(place)
        text.setPlainText(words)
        qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda place=place: notes.count() == place + 1)
    assert text.toPlainText() == ""
    case_id = workplace.desk.case.case_id
    assert [(n.text, n.frame_id, n.cell_id) for n in store.notes(case_id)] == [
        ("Clotted.", None, None),
        ("Scratch.", cell.frame_id, None),
        ("Smudge?\nLook again.", cell.frame_id, cell.cell_id),
    ]
    first, second, third = (notes.item(row).text() for row in range(3))
    assert "no sign-in · the case\nClotted." in first
    assert fields[0].name in second
    assert f"a cell in {fields[0].name}" in third

    window.cells.select_cell(state.cells[0].cell_id)
    notes.setCurrentRow(0)
    show = dialog.findChild(QPushButton, "showNotePlace")
    assert not show.isEnabled(), "the case is no place"
    notes.setCurrentRow(2)
    qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    assert window.cells.cell_id == cell.cell_id


def test_the_notes_of_a_signed_case_are_only_read(
    workplace: Workplace, qtbot: QtBot, signing_sql: Callable[..., tuple[str, str]]
) -> None:
    workplace.open("S-1")
    store = workplace.desk.services.store
    store.add_note(workplace.desk.case.case_id, "Clotted.")
    with closing(sqlite3.connect(workplace.folder / "records" / "leukdesk.db")) as other, other:
        for statement in signing_sql():
            other.execute(statement)
    workplace.desk.read()
    workplace.settle()
    dialog = opened(workplace, qtbot)
    assert "takes no more notes" in dialog.findChild(QLabel, "noteRefusal").text()
    assert dialog.findChild(QListWidget, "notesList").count() == 1
    assert not dialog.findChild(QPushButton, "addNote").isVisible()
