"""The frame: clicks, zoom, and the right pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Workplace
    from pytestqt.qtbot import QtBot


def test_a_click_on_a_cell_of_the_frame_selects_it(
    workplace: Workplace, fields: list[Path], qtbot: QtBot
) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    view, cell = window.cells.view, workplace.desk.state.cells[1]
    place = view.mapFromScene(*cell.box.centre_px)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.cells.cell_id == cell.cell_id


def test_zooming_keeps_the_point_under_the_cursor_and_fit_returns(
    workplace: Workplace, fields: list[Path]
) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    view = window.cells.view
    fitted = view.zoom
    window.action("zoomIn").trigger()
    assert view.zoom > fitted
    window.action("actualSize").trigger()
    assert view.zoom * view.devicePixelRatioF() == pytest.approx(1)
    window.action("fit").trigger()
    assert view.zoom == pytest.approx(fitted)


def test_the_wheel_zooms_to_the_point_under_the_cursor(workplace: Workplace, fields: list[Path]) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    view = window.cells.view
    cursor = QPointF(view.viewport().width() * 0.7, view.viewport().height() * 0.4)
    before = view.mapToScene(cursor.toPoint())
    everywhere = view.viewport().mapToGlobal(cursor)
    wheel = QWheelEvent(
        cursor,
        everywhere,
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    zoom = view.zoom
    QApplication.sendEvent(view.viewport(), wheel)
    assert view.zoom == pytest.approx(zoom * 1.25**2, rel=1e-6)
    after = view.mapToScene(cursor.toPoint())
    assert abs(after.x() - before.x()) < 3
    assert abs(after.y() - before.y()) < 3


def test_a_frame_asked_for_before_is_not_shown_in_place_of_the_one_wanted(
    workplace: Workplace, fields: list[Path]
) -> None:
    window = workplace.open("S-1", fields)
    workplace.settle()
    page = window.cells
    first, second, third = (f.frame_id for f in workplace.desk.state.frames)
    for frame_id in (second, third, first, third):
        page.select_frame(frame_id)
    workplace.settle()
    assert page.frame_id == third
    assert page._pixels_of == third


def test_a_stored_picture_that_was_changed_is_said_and_the_rest_goes_on(
    workplace: Workplace, fields: list[Path]
) -> None:
    workplace.open("S-1", fields[:2])
    workplace.settle()
    frame = workplace.desk.state.frames[1]
    (stored,) = (workplace.folder / "records" / "pictures").rglob(f"{frame.picture_sha256}*")
    stored.chmod(0o644)
    stored.write_bytes(b"changed")
    again = workplace.open("S-1")
    again.cells.select_frame(frame.frame_id)
    workplace.settle()
    assert len(workplace.messages) == 1
    assert len(workplace.desk.state.cells) == 6
