"""Keys, names, colours and words: what makes the window usable by everybody."""

from __future__ import annotations

import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QToolButton,
    QWidget,
)

from leukdesk.domain.calls import Call
from leukdesk.ui.call_marks import MARKS
from leukdesk.ui.differential_model import PERCENT
from leukdesk.ui.eliding_label import ElidingLabel
from leukdesk.ui.theme import DARK_COLOURS, LIGHT_COLOURS, Colours, palette_of, style_sheet

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Workplace
    from pytestqt.qtbot import QtBot

BOTH = pytest.mark.parametrize("colours", [LIGHT_COLOURS, DARK_COLOURS], ids=["light", "dark"])


def luminance(colour: QColor) -> float:
    """Relative luminance by WCAG 2.2."""
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor | str, other: QColor | str) -> float:
    high, low = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (high + 0.05) / (low + 0.05)


@BOTH
def test_text_is_readable_on_every_surface(colours: Colours) -> None:
    for surface in (colours.window, colours.surface, colours.raised, colours.selection):
        assert contrast(colours.text, surface) >= 7
        assert contrast(colours.muted, surface) >= 4.5, surface
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    for tone in ("alarm", "caution", "calm"):
        values = asdict(colours)
        assert contrast(values[tone], values[f"{tone}_surface"]) >= 4.5
        assert contrast(colours.muted, values[f"{tone}_surface"]) >= 4.5, tone


@BOTH
def test_calls_are_readable_in_lists_of_either_theme(colours: Colours) -> None:
    palette = palette_of(colours)
    for mark in MARKS.values():
        assert contrast(mark.on(palette), colours.surface) >= 4.5
        assert contrast(mark.on(palette), colours.selection) >= 4


def test_calls_differ_in_lightness_on_a_smear_and_stand_off_their_halo() -> None:
    seen = [luminance(MARKS[c].on_picture) for c in (Call.NOT_BLAST, Call.BLAST, Call.UNSURE)]
    assert seen[0] < seen[1] < seen[2]
    for mark in MARKS.values():
        assert contrast(mark.on_picture, mark.halo) >= 3


@BOTH
def test_the_style_sheet_leaves_no_word_unfilled(colours: Colours) -> None:
    assert "@" not in style_sheet(colours, 9)


def test_every_action_has_a_key_of_its_own(workplace: Workplace, fields: list[Path]) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    found = [a for a in window.actions() + window.findChildren(type(window.action("fit"))) if a.objectName()]
    named = {a.objectName(): a for a in found}
    assert {"newCase", "addPictures", "makeReport", "confirm", "class_blast", "theme_dark"} <= set(named)
    everywhere = {page.entry.name for page in window.pages}
    keys: dict[tuple[str, str], str] = {}
    for name, action in named.items():
        assert action.shortcuts(), f"{name} has no key"
        bound = action.shortcutContext() is Qt.ShortcutContext.WidgetWithChildrenShortcut
        pages = {p.entry.name for p in window.pages if action in p.actions()} if bound else everywhere
        for key in action.shortcuts():
            for page in pages:
                taken = keys.setdefault((page, key.toString()), name)
                assert taken == name, f"{key.toString()} twice on the page {page}: {name} and {taken}"


@pytest.mark.parametrize(("menu", "first"), [("capture", "takeFrame"), ("sign", "sign"), ("review", "undo")])
def test_a_menu_begins_with_the_days_work(workplace: Workplace, menu: str, first: str) -> None:
    assert workplace.open().menus.menus[menu].actions()[0].objectName() == first


def test_everything_that_can_be_clicked_has_a_name_and_a_tip(
    workplace: Workplace, fields: list[Path]
) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    own = [b for b in window.findChildren(QAbstractButton) if not b.objectName().startswith("qt_")]
    for button in (
        b for b in own if b.parent() is not None and b.metaObject().className() != "QTableCornerButton"
    ):
        name = button.objectName() or button.text() or button.accessibleName()
        assert button.text() or button.accessibleName(), f"{name} has no name for screen readers"
        if isinstance(button, QToolButton):
            assert button.toolTip(), f"{name} has no tip"
    for view in window.findChildren(QAbstractItemView):
        if view.isVisible() and view.objectName() in {"cellGallery", "filmStrip", "differentialTable"}:
            assert view.accessibleName()


@pytest.mark.parametrize("size", [(1280, 720), (900, 560), (1600, 1000)])
def test_no_label_is_cut_off(workplace: Workplace, fields: list[Path], size: tuple[int, int]) -> None:
    window = workplace.open("S-1", fields)
    workplace.settle()
    window.resize(*size)
    window.show_fault("a picture could not be read; take it anew.")
    window.repaint()
    for label in window.findChildren(QLabel):
        if not label.isVisible() or not label.text() or isinstance(label, ElidingLabel):
            continue
        needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        assert label.height() >= needed - 1, f"{label.objectName()} is too low: {label.text()}"
        if not label.wordWrap():
            assert label.width() >= label.minimumSizeHint().width() - 1, label.text()


def test_the_smallest_window_hides_no_figure_and_no_class(workplace: Workplace, fields: list[Path]) -> None:
    window = workplace.open("S-1", fields)
    workplace.settle()
    window.resize(1280, 800)
    QApplication.processEvents()
    window.resize(window.minimumSize())
    QApplication.processEvents()

    figures = window.cells.differential.table
    last = figures.horizontalHeader()
    assert last.sectionPosition(PERCENT) + last.sectionSize(PERCENT) <= figures.viewport().width()
    tiles = window.cells.cells.view
    seen = [tiles.visualRect(tiles.model().index(row)) for row in range(2)]
    assert all(tiles.viewport().rect().contains(tile) for tile in seen)
    assert seen[0].y() == seen[1].y(), "at least two tiles lie side by side"
    lights = window.cells.frame.lights
    assert lights.height() == lights.heightForWidth(lights.width())
    shown = window.cells.strip.visualRect(window.cells.strip.currentIndex())
    assert window.cells.strip.viewport().rect().contains(shown)


def test_the_longest_case_number_leaves_the_buttons_in_the_window(workplace: Workplace) -> None:
    window = workplace.open("S" * 80)
    window.resize(900, 560)
    window.repaint()
    assert window.width() == 900
    report = window.header.report
    assert report.mapTo(window, report.rect().topRight()).x() < 900
    assert window.header.findChild(QLabel, "caseNumber").toolTip() == "Case " + "S" * 80


def test_a_reason_of_many_lines_scrolls_instead_of_growing(workplace: Workplace, fields: list[Path]) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    panel = window.cells.assessment
    panel._show("caution", "A person must look", ["A long reason that needs its room. " * 6] * 8)
    window.repaint()
    assert panel.height() < 330


def test_icons_follow_the_theme(workplace: Workplace) -> None:
    window = workplace.open("S-1")
    add = window.header.add

    def ink() -> int:
        image = add.icon().pixmap(40, 40).toImage()
        return max(
            (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())),
            key=lambda c: c.alpha(),
        ).lightness()

    window.action("theme_light").trigger()
    light = ink()
    window.action("theme_dark").trigger()
    assert light < 100 < ink()


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="from Python 3.12 None is never counted")
def test_the_qt_binding_keeps_count_of_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 loses a reference to None at every call without a result; the process then dies."""
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(2_000):
        widget.update()
    assert sys.getrefcount(None) > before - 1_000


def test_the_palette_knows_disabled_text(workplace: Workplace) -> None:
    workplace.open()
    palette = palette_of(LIGHT_COLOURS)
    group, role = QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText
    assert palette.color(group, role) == QColor(LIGHT_COLOURS.muted)
