"""Small line icons, drawn in the text colour of whatever theme is on."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

_SHAPES = {
    "add": "M12 5v14M5 12h14",
    "pictures": "M4 6h16v13H4zM4 16l5-5 4 4 3-3 4 4M15.5 9.5h.01",
    "case": "M4 7h6l2 2h8v10H4z",
    "report": "M6 3h9l4 4v14H6zM14 3v5h5M9 12h7M9 15h7M9 18h4",
    "fit": "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5",
    "actual": "M5 6v12M19 6v12M3.5 7.5L5 6M17.5 7.5L19 6M12 9.5h.01M12 14.5h.01",
    "zoom_in": "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L20 20M10.5 8v5M8 10.5h5",
    "zoom_out": "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L20 20M8 10.5h5",
    "labels": "M4 5h9l7 7-7 7H4zM8 12h.01",
    "check": "M5 12.5l4.5 4.5L19 7.5",
    "close": "M6 6l12 12M18 6L6 18",
    "previous": "M15 5l-7 7 7 7",
    "next": "M9 5l7 7-7 7",
    "warning": "M12 4L2.5 20h19zM12 10v5M12 17.6h.01",
    "urgent": "M5 12l7-7 7 7M5 19l7-7 7 7",
    "look": "M2.5 12c5-9 14-9 19 0-5 9-14 9-19 0zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z",
    "overdue": "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5.2l3.5 2.3",
    "info": "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v6M12 7.6h.01",
    "worklist": "M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01",
    "cells": "M8.5 4a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM16.5 12a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM8 8.5h.01",
    "tally": "M5 5v14M9 5v14M13 5v14M17 5v14M2.5 16.5L20.5 7.5",
    "camera": "M4 7h4l2-3h4l2 3h4v12H4zM12 9.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z",
    "freeze": "M8 5v14M16 5v14",
    "grid": "M4 4h16v16H4zM4 12h16M12 4v16",
    "audit": "M5 4h14v16H5zM8.5 8.5h.01M12 8.5h4M8.5 12h.01M12 12h4M8.5 15.5h.01M12 15.5h4",
    "network": "M6 8a2 2 0 1 0 0-.01M6 16.5a2 2 0 1 0 0-.01M18 12a2 2 0 1 0 0-.01M8 8.5l8 3M8 15.5l8-3",
    "settings": "M4 7h9M17 7h3M4 12h3M11 12h9M4 17h9M17 17h3M15 5v4M9 10v4M15 15v4",
    "drop": "M12 3v11M7.5 9.5L12 14l4.5-4.5M4 16v4h16v-4",
}
"""Strokes on a square of 24."""

_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="{shape}" fill="none" '
    'stroke="{colour}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/></svg>'
)


@cache
def _pixmap(name: str, colour: str, side: int) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    svg = _SVG.format(shape=_SHAPES[name], colour=colour)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    return pixmap


def icon(name: str, colour: QColor) -> QIcon:
    """An icon in a colour, sharp on dense screens too."""
    made = QIcon()
    for side in (16, 20, 32, 40, 64):
        drawn = _pixmap(name, colour.name(), side)
        made.addPixmap(drawn)
        # In a selected row Qt would mix it with the row's colour, and a warning would fade.
        made.addPixmap(drawn, QIcon.Mode.Selected)
    return made


def set_icon(
    widget: QAbstractButton | QLabel,
    name: str,
    side: int = 18,
    role: QPalette.ColorRole = QPalette.ColorRole.WindowText,
) -> None:
    """Gives a widget an icon that follows the theme."""

    def draw() -> None:
        # Qt greys a disabled widget's icon by itself.
        drawn = icon(name, widget.palette().color(QPalette.ColorGroup.Active, role))
        if isinstance(widget, QLabel):
            widget.setPixmap(drawn.pixmap(QSize(side, side), widget.devicePixelRatioF()))
        else:
            widget.setIconSize(QSize(side, side))
            widget.setIcon(drawn)

    old = widget.findChild(_Follower, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if old is not None:
        widget.removeEventFilter(old)
        old.setParent(None)
    widget.installEventFilter(_Follower(widget, draw))
    draw()


class _Follower(QObject):
    """Draws an icon anew when the palette of its widget changes."""

    def __init__(self, parent: QWidget, draw: Callable[[], None]) -> None:
        super().__init__(parent)
        self._draw = draw

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Watches for a new palette."""
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()
        return False
