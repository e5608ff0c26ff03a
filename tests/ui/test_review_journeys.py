"""Reviewing as a technician does: selecting, correcting by key, confirming."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QListWidget

from leukdesk.domain.assessment import Finding
from leukdesk.records.store import open_store
from leukdesk.ui.cell_tiles import caption
from leukdesk.ui.gallery_view import CELLS_MIME
from tests.ui.reviewing import MIXED, group, pick, reviewed

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import StandInNetwork, Workplace
    from pytestqt.qtbot import QtBot


def test_a_person_reads_words_where_the_tables_hold_figures(
    workplace: Workplace, network: StandInNetwork, fields: list[Path]
) -> None:
    network.answers = [("blast", 0.95), ("lymphocyte", 0.97), ("blast", 0.55)]
    window = workplace.open()
    workplace.answers.files = fields[:1]
    workplace.button("choosePictures").click()
    workplace.settle()
    model = window.cells.cells.model
    metrics = window.fontMetrics()
    words = [caption(model.cell(row), metrics, 200) for row in range(3)]
    assert words == ["blast: high", "blast?", "blast: low"]
    # Where both words have no room, the one that says how much stays.
    assert caption(model.cell(0), metrics, metrics.horizontalAdvance("blast: hi")) == "high"
    tips = [model.index(row).data(Qt.ItemDataRole.ToolTipRole).rpartition(" · ")[0] for row in range(3)]
    assert not any(character.isdigit() for tip in tips for character in tip)


def test_selecting_in_the_gallery_selects_in_the_frame_and_back(
    workplace: Workplace, fields: list[Path]
) -> None:
    window = workplace.open("S-1", fields)
    workplace.settle()
    page, last = window.cells, workplace.desk.state.cells[-1]
    row = page.cells.model.index(page.cells.model.row_of(last.cell_id))
    page.cells.view.setCurrentIndex(row)
    workplace.settle()
    assert page.cell_id == last.cell_id
    assert page.frame_id == last.frame_id
    other = workplace.desk.state.cells_of(last.frame_id)[0]
    x, y = other.box.centre_px
    place = page.view.mapFromScene(x, y)
    assert page.view.cell_at(place) == other.cell_id
    page.view.cell_picked.emit(other.cell_id)
    assert page.cells.view.currentIndex().row() == page.cells.model.row_of(other.cell_id)


def test_the_gallery_shows_blasts_first_and_can_keep_to_one_frame(
    workplace: Workplace, fields: list[Path], network: StandInNetwork
) -> None:
    network.answers = [("segmented_neutrophil", 0.9), ("blast", 0.8), ("lymphocyte", 0.9)]
    window = workplace.open("S-1", fields)
    workplace.settle()
    cells = window.cells.cells
    groups = [(g.cell_class.name, len(g.cell_ids)) for g in cells.model.groups]
    assert groups == [("Blast", 3), ("Segmented neutrophil", 3), ("Lymphocyte", 3)]
    cells.only_frame.setChecked(True)
    assert cells.model.rowCount() == 3


def test_correcting_a_class_by_key_is_stored_and_updates_the_differential(
    workplace: Workplace, fields: list[Path], qtbot: QtBot
) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    window.activateWindow()
    window.cells.cells.view.setFocus()
    qtbot.waitUntil(window.isActiveWindow)
    first = window.cells.cells.first()
    window.cells.select_cell(first)
    key = next(a for a in window.class_menu.actions() if a.objectName() == "class_eosinophil").shortcut()
    qtbot.keySequence(window.cells.cells.view, key)
    workplace.settle()
    counts = {r.cell_class.code: r.count for r in workplace.desk.state.assessment.differential.rows}
    assert counts["eosinophil"] == 1
    assert counts["segmented_neutrophil"] == 2
    assert window.cells.cell_id != first, "the next cell is selected"
    store = open_store(workplace.folder / "records")
    (reviewed,) = [c for c in store.cells(store.case("S-1").case_id) if c.review is not None]
    assert reviewed.cell_id == first
    assert reviewed.review.class_code == "eosinophil"
    store.close()


def test_confirming_every_cell_turns_the_suggestion_into_a_review(
    workplace: Workplace, fields: list[Path]
) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    for _ in range(3):
        window.action("confirm").trigger()
        workplace.settle()
    assert workplace.label("standing") == "REVIEWED"
    assert workplace.desk.state.assessment.reviewed is not None


def test_a_confirmed_blast_raises_the_suspicion_at_once(workplace: Workplace, fields: list[Path]) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    window.class_wanted.emit("blast")
    workplace.settle()
    assert workplace.desk.state.assessment.standing.finding is Finding.BLASTS_SUSPECTED
    assert workplace.label("finding") == "Blasts suspected"


def test_arrows_and_shift_choose_cells_and_one_key_classes_them_all(
    workplace: Workplace, fields: list[Path], qtbot: QtBot
) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    window.activateWindow()
    view = window.cells.cells.view
    view.setFocus()
    qtbot.waitUntil(window.isActiveWindow)
    window.cells.select_cell(window.cells.cells.first())
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    chosen = [c.cell_id for c in window.cells.selected_cells()]
    assert len(chosen) == 2
    qtbot.keyClick(view, Qt.Key.Key_M)
    workplace.settle()
    assert reviewed(workplace) == dict.fromkeys(chosen, "monocyte")


def test_undo_and_redo_take_a_decision_of_many_cells_back_as_one_and_survive_a_restart(
    workplace: Workplace, fields: list[Path]
) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    chosen = group(window.cells, "segmented_neutrophil")
    pick(window.cells, chosen)
    window.class_wanted.emit("lymphocyte")
    workplace.settle()
    window.action("undo").trigger()
    workplace.settle()
    assert reviewed(workplace) == {}
    assert workplace.messages[-1] == "Undone: 3 cells."
    again = workplace.open("S-1")
    again.action("redo").trigger()
    workplace.settle()
    assert reviewed(workplace) == dict.fromkeys(chosen, "lymphocyte")
    again.action("undo").trigger()
    again.action("undo").trigger()
    workplace.settle()
    assert reviewed(workplace) == {}
    assert "nothing to undo" in workplace.messages[-1]


def test_a_whole_group_is_confirmed_but_never_blasts(
    workplace: Workplace, fields: list[Path], network: StandInNetwork
) -> None:
    network.answers = MIXED
    window = workplace.open("S-1", fields)
    workplace.settle()
    lymphocytes, blasts = group(window.cells, "lymphocyte"), group(window.cells, "blast")
    window.cells.select_cell(lymphocytes[0])
    window.action("confirmGroup").trigger()
    workplace.settle()
    assert reviewed(workplace) == dict.fromkeys(lymphocytes, "lymphocyte")
    window.cells.select_cell(blasts[0])
    window.action("confirmGroup").trigger()
    workplace.settle()
    assert not set(blasts) & set(reviewed(workplace))
    assert workplace.messages[-1].startswith("Nothing to confirm at once: blasts")


def test_the_heading_of_a_group_offers_to_confirm_it_and_selects_it(
    workplace: Workplace, fields: list[Path], network: StandInNetwork, qtbot: QtBot
) -> None:
    network.answers = MIXED
    window = workplace.open("S-1", fields)
    workplace.settle()
    view = window.cells.cells.view
    blasts, others = window.cells.cells.model.groups[:2]
    place = view.visualRect(view.model().index(0))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, place.top() - 12))
    assert [c.cell_id for c in window.cells.selected_cells()] == list(blasts.cell_ids)
    place = view.visualRect(view.model().index(3))
    width = view.viewport().width()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(width - 25, place.top() - 12))
    workplace.settle()
    assert set(reviewed(workplace)) == set(others.cell_ids)


def test_cells_dropped_on_another_class_are_of_that_class(
    workplace: Workplace, fields: list[Path], network: StandInNetwork
) -> None:
    network.answers = MIXED
    window = workplace.open("S-1", fields)
    workplace.settle()
    page = window.cells
    chosen = group(page, "segmented_neutrophil")[:2]
    pick(page, chosen)
    data = QMimeData()
    data.setData(CELLS_MIME, b"selected")
    goal = page.cells.view.visualRect(
        page.cells.model.index(page.cells.model.row_of(group(page, "blast")[0]))
    )
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.cells.view.dropEvent(QDropEvent(QPointF(goal.center()), copy, data, left, none))
    workplace.settle()
    assert reviewed(workplace) == dict.fromkeys(chosen, "blast")


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_reference_cells_are_those_that_the_laboratory_confirmed(
    workplace: Workplace, fields: list[Path]
) -> None:
    window = workplace.open("S-1", fields[:2])
    workplace.settle()
    window.cells.select_cell(window.cells.cells.first())
    window.action("reference").trigger()
    workplace.settle()
    assert "Nobody has confirmed a cell as Segmented neutrophil" in workplace.messages[-1]
    window.action("confirmGroup").trigger()
    workplace.settle()
    window.action("reference").trigger()
    workplace.settle()
    shown = window.findChild(QListWidget, "referenceCells")
    assert shown.count() == len(reviewed(workplace)) == 6
    shown.window().close()


def test_cells_dropped_on_a_line_of_the_differential_are_of_that_class(
    workplace: Workplace, fields: list[Path]
) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    page = window.cells
    page.select_cell(page.cells.first())
    chosen = page.cell_id
    table = page.differential.table
    rows = [table.model().index(row, 0) for row in range(table.model().rowCount())]
    goal = next(index for index in rows if index.data() == "Monocyte")
    data = QMimeData()
    data.setData(CELLS_MIME, b"selected")
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    table.dropEvent(QDropEvent(QPointF(table.visualRect(goal).center()), copy, data, left, none))
    workplace.settle()
    assert reviewed(workplace) == {chosen: "monocyte"}
