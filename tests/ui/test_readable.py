"""No text is cut off and nothing lies over anything else, on every page at every usual size."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QSlider, QWidget

from leukdesk.ui.eliding_label import ElidingLabel

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Workplace

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


def test_the_longest_class_name_is_read_in_the_gallery_and_in_its_tip(
    workplace: Workplace, fields: list[Path]
) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    window.resize(900, 560)
    window.repaint()
    view = window.cells.cells.view
    name, offer = view.heading_words(window.cells.cells.model.groups[0], view.viewport().width())
    assert name == "Segmented neutrophil  3"
    used = QFontMetrics(view._bold()).horizontalAdvance(name) + view.fontMetrics().horizontalAdvance(offer)
    assert used + 16 < view.viewport().width()
    assert view.model().index(0).data(3).startswith("Segmented neutrophil · ")
