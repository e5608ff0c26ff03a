"""Which cell a key decides on: what is selected at first, next, and after others came or went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSlider

from tests.ui.reviewing import MIXED, group, pick, reviewed

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import StandInNetwork, Workplace
    from pytestqt.qtbot import QtBot


def test_a_key_without_a_selected_cell_says_what_to_do(workplace: Workplace, fields: list[Path]) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    window.cells.leave_cell()
    window.class_wanted.emit("blast")
    assert "Select a cell first" in workplace.messages[0]


def test_a_key_after_the_last_cell_changes_nothing(workplace: Workplace, fields: list[Path]) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    while window.cells.step_cell(1):
        pass
    last = window.cells.selected_cell()
    window.class_wanted.emit("lymphocyte")
    workplace.settle()
    window.class_wanted.emit("monocyte")
    workplace.settle()
    assert last is not None
    reviewed = {c.cell_id: c.cell_class.code for c in workplace.desk.state.cells if c.review is not None}
    assert reviewed == {last.cell_id: "lymphocyte"}


def test_keys_lead_past_cells_that_were_decided_on_and_moved_to_a_later_group(
    workplace: Workplace, fields: list[Path], network: StandInNetwork
) -> None:
    network.answers = [("segmented_neutrophil", 0.9), ("segmented_neutrophil", 0.9), ("lymphocyte", 0.9)]
    window = workplace.open("S-1", fields)
    workplace.settle()
    neutrophils, lymphocytes = (group(window.cells, c) for c in ("segmented_neutrophil", "lymphocyte"))
    window.cells.select_cell(neutrophils[0])
    for _ in neutrophils:
        window.class_wanted.emit("lymphocyte")
        workplace.settle()
    assert window.cells.cell_id == lymphocytes[0]
    for _ in lymphocytes:
        window.class_wanted.emit("monocyte")
        workplace.settle()
    assert workplace.messages[-1] == "Recorded. No undecided cell follows in the gallery."
    window.class_wanted.emit("blast")
    workplace.settle()
    assert reviewed(workplace) == {
        **dict.fromkeys(neutrophils, "lymphocyte"),
        **dict.fromkeys(lymphocytes, "monocyte"),
    }


def test_whoever_looks_through_decided_cells_is_led_to_each_of_them(
    workplace: Workplace, fields: list[Path]
) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    cells = group(window.cells, "segmented_neutrophil")
    pick(window.cells, cells)
    window.action("confirm").trigger()
    workplace.settle()
    window.cells.select_cell(cells[0])
    window.action("confirm").trigger()
    assert window.cells.cell_id == cells[1]


def test_enter_without_a_cell_says_what_is_missing(workplace: Workplace, fields: list[Path]) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    window.cells.leave_cell()
    window.action("confirm").trigger()
    workplace.settle()
    assert reviewed(workplace) == {}
    assert workplace.messages[-1].startswith("Select a cell first")


def test_after_an_import_the_first_undecided_cell_waits_for_a_key(
    workplace: Workplace, fields: list[Path], network: StandInNetwork, qtbot: QtBot
) -> None:
    network.answers = MIXED
    window = workplace.open("S-1", fields[:2])
    workplace.settle()
    first = group(window.cells, "blast")[0]
    assert window.cells.cell_id == first
    assert [c.cell_id for c in window.cells.selected_cells()] == [first]
    view = window.cells.cells.view
    assert view.hasFocus()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    workplace.settle()
    assert reviewed(workplace) == {first: "blast"}
    chosen = group(window.cells, "lymphocyte")[1]
    window.cells.select_cell(chosen)
    workplace.desk.add_pictures(fields[2:])
    workplace.settle()
    assert window.cells.cell_id == chosen, "what a person selected stays selected"


def test_a_case_that_is_opened_again_begins_at_what_is_undecided(
    workplace: Workplace, fields: list[Path]
) -> None:
    workplace.open("S-1", fields[:2])
    workplace.settle()
    page, desk = workplace.window.cells, workplace.desk
    first = page.cell_id
    workplace.window.class_wanted.emit("lymphocyte")
    workplace.settle()
    case = desk.case
    desk.close_case()
    assert page.cell_id is None
    desk.show_case(case)
    workplace.settle()
    assert page.cell_id is not None
    assert page.cell_id != first
    assert page.selected_cell().review is None


def test_cells_that_come_above_leave_the_selected_one_where_it_is_seen(
    workplace: Workplace, fields: list[Path], network: StandInNetwork
) -> None:
    window = workplace.open("S-1", fields[:2])
    workplace.settle()
    gallery = window.cells.cells
    gallery.findChild(QSlider, "tileSize").setValue(176)
    chosen = group(window.cells, "segmented_neutrophil")[1]
    window.cells.select_cell(chosen)
    place = gallery.view.visualRect(gallery.view.currentIndex())
    assert place.intersects(gallery.view.viewport().rect())
    network.answers = [("blast", 0.9)]
    workplace.desk.add_pictures(fields[2:])
    workplace.settle()
    assert gallery.model.row_of(chosen) == 4, "three blasts came above"
    after = gallery.view.visualRect(gallery.view.currentIndex())
    # Not to the pixel: while pictures are analysed the view is lower by the progress.
    assert abs(after.top() - place.top()) < place.height() // 4
