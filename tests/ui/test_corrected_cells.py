"""What the finder and the network got wrong: missed cells, false ones, classes that the network lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.ui.reviewing import reviewed

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Workplace
    from pytestqt.qtbot import QtBot


def test_a_missed_cell_is_drawn_gets_its_class_by_key_and_goes_with_undo(
    workplace: Workplace, fields: list[Path], qtbot: QtBot
) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    window.action("drawCell").trigger()
    view = window.cells.view
    before = {c.cell_id for c in workplace.desk.state.cells}
    frame = workplace.desk.state.frames[0]
    first = view.mapFromScene(frame.width_px * 0.70, frame.height_px * 0.70)
    last = view.mapFromScene(frame.width_px * 0.88, frame.height_px * 0.88)
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    qtbot.mouseMove(view.viewport(), last)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=last)
    window.class_wanted.emit("plasma_cell")
    workplace.settle()
    (new,) = [c for c in workplace.desk.state.cells if c.cell_id not in before]
    assert new.review.by_hand
    assert new.cell_class.code == "plasma_cell"
    assert new.box.width_px == pytest.approx(frame.width_px * 0.18, abs=6)
    assert window.cells.cell_id == new.cell_id, "it is selected"
    window.action("undo").trigger()
    workplace.settle()
    assert {c.cell_id for c in workplace.desk.state.cells} == before
    window.action("redo").trigger()
    workplace.settle()
    assert window.cells.selected_cell() is None, "neither in the gallery nor in the frame"
    assert window.cells.selected_cells() == []


def test_a_missed_cell_is_drawn_without_a_mouse(
    workplace: Workplace, fields: list[Path], qtbot: QtBot
) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    before = {c.cell_id for c in workplace.desk.state.cells}
    window.action("drawCell").trigger()
    view, shift = window.cells.view, Qt.KeyboardModifier.ShiftModifier
    drawn = []
    window.cells.box_drawn.connect(lambda _frame, box: drawn.append(box))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(view, key)
    qtbot.keyClick(view, Qt.Key.Key_Right, shift)
    first, second, third, wider = drawn
    assert second.x_px > first.x_px
    assert third.y_px > second.y_px
    assert (second.width_px, third.height_px) == pytest.approx((first.width_px, first.height_px), abs=1)
    assert wider.width_px > third.width_px
    assert wider.height_px == pytest.approx(third.height_px, abs=1)
    window.class_wanted.emit("lymphocyte")
    workplace.settle()
    (new,) = [c for c in workplace.desk.state.cells if c.cell_id not in before]
    assert new.box == wider
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert drawn[-1] == first, "the next one begins in the middle"
    for _ in range(200):
        qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.viewport().rect().contains(view.mapFromScene(drawn[-1].x_px, drawn[-1].y_px)), (
        "it is in sight"
    )


def test_a_false_cell_and_one_nobody_can_class_leave_the_count(
    workplace: Workplace, fields: list[Path]
) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    window.cells.select_cell(window.cells.cells.first())
    window.class_wanted.emit("not_a_cell")
    window.class_wanted.emit("not_classed")
    workplace.settle()
    assert sorted(reviewed(workplace).values()) == ["not_a_cell", "not_classed"]
    assert workplace.label("leukocyteCount") == "1 of 100 leukocytes"


def test_a_class_of_the_laboratorys_own_gets_a_key_and_can_be_chosen(
    workplace: Workplace, fields: list[Path]
) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    workplace.answers.class_name = "Größere Zelle"
    window.action("newClass").trigger()
    workplace.settle()
    action = next(a for a in window.class_menu.actions() if a.text() == "Größere Zelle")
    assert action.shortcuts()
    window.cells.select_cell(window.cells.cells.first())
    action.trigger()
    workplace.settle()
    assert list(reviewed(workplace).values()) == ["own_groere_zelle"]
    rows = {r.cell_class.name: r.count for r in workplace.desk.state.assessment.differential.rows}
    assert rows["Größere Zelle"] == 1
    window.action("newClass").trigger()
    workplace.settle()
    assert len([a for a in window.class_menu.actions() if a.text() == "Größere Zelle"]) == 1
