"""No text is cut off and nothing lies over anything else, on every page at every usual size."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QScrollArea, QSlider, QWidget

from leukdesk.settings import Settings, save_settings
from leukdesk.ui.control_dialog import ControlDialog
from leukdesk.ui.eliding_label import ElidingLabel
from leukdesk.ui.gallery_headings import heading_font, heading_words

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import StandInNetwork, Workplace
    from pytestqt.qtbot import QtBot

LEAVES = (QLabel, QAbstractButton, QLineEdit, QSlider)


def cut_off(window: QWidget) -> list[str]:
    """Labels and buttons whose words don't fit in them."""
    faults = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
            continue
        if isinstance(widget, ElidingLabel):
            continue  # It says so with an ellipsis, and all of it in its tip.
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        needed = widget.heightForWidth(widget.width()) if wraps else widget.minimumSizeHint().height()
        if widget.height() < needed - 1:
            faults.append(f"{widget.objectName()} is too low: {widget.text()}")
        if not wraps and widget.width() < widget.minimumSizeHint().width() - 1:
            faults.append(f"{widget.objectName()} is too narrow: {widget.text()}")
    return faults


def overlapping(window: QWidget) -> list[str]:
    """Pairs of words, buttons and fields beside each other that share pixels."""
    shown = [w for w in window.findChildren(QWidget) if isinstance(w, LEAVES) and w.isVisible()]
    return [
        f"{one.objectName() or one} lies over {other.objectName() or other}"
        for one, other in combinations(shown, 2)
        if one.parent() is other.parent() and one.geometry().intersects(other.geometry())
    ]


def outside(window: QWidget) -> list[str]:
    """Words and buttons that the window's edge cuts, unless they can be scrolled to."""
    faults = []
    for widget in window.findChildren(QWidget):
        if isinstance(widget, LEAVES) and widget.isVisible() and widget.visibleRegion().isEmpty():
            continue
        if isinstance(widget, LEAVES) and widget.isVisible():
            right = widget.mapTo(window, widget.rect().bottomRight()).x()
            if right > window.width():
                faults.append(f"{widget.objectName()} ends at {right} of {window.width()}")
    return faults


@pytest.mark.parametrize("size", [(900, 560), (1280, 720), (1600, 1000)], ids=lambda s: f"{s[0]}x{s[1]}")
def test_every_page_can_be_read(workplace: Workplace, fields: list[Path], size: tuple[int, int]) -> None:
    window = workplace.open("S-2026-0417", fields[:2])
    workplace.settle()
    window.resize(*size)
    window.show_fault("a picture could not be read; take it anew.")
    faults = []
    for page in window.pages:
        window.go_to(page.entry.name)
        workplace.settle()
        window.repaint()
        QApplication.processEvents()
        found = (*cut_off(window), *overlapping(window), *outside(window))
        faults += [f"{page.entry.name}: {fault}" for fault in found]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_the_capture_page_keeps_its_places_in_the_smallest_window(
    workplace: Workplace, language: str, spoken: None
) -> None:
    save_settings(Settings(language=language), workplace.settings_path)
    workplace.reload_settings()
    window = workplace.open("S-2026-0417")
    window.resize(900, 560)
    window.go_to("capture")
    workplace.settle()
    page = window.capture
    page.settings.findChild(QAbstractButton, "cameraSettings").click()
    QApplication.processEvents()
    side = page.findChild(QScrollArea, "captureSide")
    assert page.shutter.geometry().right() < side.geometry().left(), "the shutter lies under the column"
    assert side.widget().width() <= side.viewport().width(), "the column is cut at its right edge"
    assert not cut_off(page)


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("language", ["en", "es", "fr", "hi", "ta"])
def test_the_column_beside_the_report_is_read_whole(workplace: Workplace, language: str) -> None:
    save_settings(Settings(language=language, second_identifier=False), workplace.settings_path)
    workplace.reload_settings()
    window = workplace.open("S-2026-0417")
    window.resize(1024, 700)
    window.go_to("report")
    workplace.settle()
    window.repaint()
    QApplication.processEvents()
    scrolled = window.report.findChild(QScrollArea, "filmScroll")
    assert scrolled.widget().width() <= scrolled.viewport().width(), "its right edge is cut"
    assert not (*cut_off(window.report), *overlapping(window.report))


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("language", ["en", "ta"])
def test_the_words_and_buttons_of_the_control_slide_are_read_whole(
    workplace: Workplace, language: str, qtbot: QtBot
) -> None:
    save_settings(Settings(language=language), workplace.settings_path)
    workplace.reload_settings()
    workplace.open()
    dialog = ControlDialog("", "S-1")
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    assert not cut_off(dialog)


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("language", ["en", "es", "fr", "hi", "ta"])
def test_that_it_is_for_research_is_read_whole_in_the_smallest_window(
    workplace: Workplace, fields: list[Path], language: str
) -> None:
    save_settings(Settings(language=language, second_identifier=False), workplace.settings_path)
    workplace.reload_settings()
    window = workplace.open("S-2026-0417", fields[:1])
    workplace.settle()
    window.resize(900, 560)
    window.repaint()
    QApplication.processEvents()
    notice = window.findChild(QLabel, "researchUse")
    assert notice.width() >= notice.sizeHint().width(), notice.text()


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("language", ["en", "es", "fr", "hi", "ta"])
def test_what_is_urgent_is_read_whole_in_the_smallest_window_and_in_its_language(
    workplace: Workplace, network: StandInNetwork, fields: list[Path], language: str
) -> None:
    save_settings(Settings(language=language, second_identifier=False), workplace.settings_path)
    workplace.reload_settings()
    network.answers = [("promyelocyte", 0.9), ("monocyte", 0.2), ("segmented_neutrophil", 0.95)]
    window = workplace.open("S-2026-0417", fields)
    workplace.settle()
    window.resize(900, 560)
    window.go_to("cells")
    window.repaint()
    QApplication.processEvents()
    assert not (*cut_off(window.cells), *overlapping(window.cells))
    whole = {name: window.cells.findChild(QLabel, name) for name in ("urgent", "reasons", "reviewState")}
    for name, label in whole.items():
        assert label.height() >= label.heightForWidth(label.width()), name
        beside = label.mapTo(window, label.rect().bottomRight()).x()
        assert beside < window.width(), f"{name} ends at {beside}"
    urgent = window.findChild(QLabel, "urgent").text()
    gallery = window.cells.cells
    heading = heading_words(gallery.model.groups[0], 262, gallery.view.font())[0]
    lights = window.cells.frame.lights.words_of(workplace.desk.state.frames[0].quality.measures[0])
    english = ("Promyelocyte: ", "Promyelocyte ", "Exposure: ")
    for words, left_out in zip((urgent, heading, lights), english, strict=True):
        assert words.startswith(left_out) == (language == "en"), words


def test_the_longest_class_name_is_read_in_the_gallery_and_in_its_tip(
    workplace: Workplace, fields: list[Path]
) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    window.resize(900, 560)
    window.repaint()
    view = window.cells.cells.view
    group, width = window.cells.cells.model.groups[0], view.viewport().width()
    name, offer = heading_words(group, width, view.font())
    assert name == "Segmented neutrophil  3"
    used = QFontMetrics(heading_font(view.font())).horizontalAdvance(
        name
    ) + view.fontMetrics().horizontalAdvance(offer)
    assert used + 16 < view.viewport().width()
    assert view.model().index(0).data(3).startswith("Segmented neutrophil · ")


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("size", [(1280, 900), (1920, 1080)], ids=lambda s: f"{s[0]}x{s[1]}")
@pytest.mark.parametrize("language", ["en", "es", "fr", "ta"])
def test_the_reasons_are_read_whole_without_scrolling_where_the_window_has_room(
    workplace: Workplace, network: StandInNetwork, fields: list[Path], language: str, size: tuple[int, int]
) -> None:
    save_settings(Settings(language=language, second_identifier=False), workplace.settings_path)
    workplace.reload_settings()
    network.answers = [("promyelocyte", 0.9), ("monocyte", 0.2), ("blast", 0.55), ("blast", 0.95)]
    window = workplace.open("S-2026-0417")
    window.resize(900, 560)
    workplace.desk.add_pictures(fields)
    workplace.settle()
    window.resize(*size)
    window.go_to("cells")
    window.repaint()
    QApplication.processEvents()
    bar = window.cells.assessment.findChild(QScrollArea).verticalScrollBar()
    assert bar.maximum() == 0, f"{bar.maximum()} px of the reasons are out of sight"
    assert not (*cut_off(window.cells), *overlapping(window.cells))


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("language", ["en", "es", "fr", "ta"])
def test_the_worklist_keeps_its_words_whole_in_the_smallest_window(
    workplace: Workplace, language: str
) -> None:
    save_settings(Settings(language=language), workplace.settings_path)
    workplace.reload_settings()
    window = workplace.open("S-2026-0417")
    window.go_to("worklist")
    workplace.settle()
    window.resize(900, 560)
    window.repaint()
    QApplication.processEvents()
    table = window.worklist.table
    header, shown = table.horizontalHeader(), range(table.model().columnCount())
    for column in (c for c in shown if not table.isColumnHidden(c)):
        needed = max(header.sectionSizeHint(column), table.sizeHintForColumn(column))
        assert header.sectionSize(column) >= min(needed, 210), column
    assert header.length() <= table.viewport().width()
    window.resize(1600, 900)
    QApplication.processEvents()
    assert not any(table.isColumnHidden(c) for c in shown)
