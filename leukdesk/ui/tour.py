"""A walk around the window: each stop says in a sentence what a part is for, and points at it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

RIM = 5
"""Around the part that is pointed at, in logical pixels."""
CARD_WIDTH = 380


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop of the walk.

    Attributes:
        page: name of the page that it is on; empty for any.
        target: the part that is pointed at.
        words: what it is for.
    """

    page: str
    target: QWidget
    words: str


class Tour(QFrame):
    """Leads from stop to stop; the window stays in use meanwhile.

    Args:
        stops: in order.
        window: that is walked around.
    """

    page_wanted = Signal(str)
    ended = Signal()

    def __init__(self, stops: Sequence[Stop], window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tourCard")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stops = tuple(stops)
        self._number = 0
        self._mark = QFrame(window)
        self._mark.setObjectName("tourMark")
        self._mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = QLabel()
        self._words.setObjectName("tourWords")
        self._words.setWordWrap(True)
        self._words.setMinimumWidth(CARD_WIDTH - 40)
        self._count = QLabel()
        self._count.setProperty("muted", "true")
        self._next = QPushButton()
        self._next.setObjectName("tourNext")
        self._next.setProperty("primary", "true")
        self._next.clicked.connect(self._go_on)
        end = QPushButton(self.tr("End"))
        end.setObjectName("tourEnd")
        end.clicked.connect(self.end)
        row = QHBoxLayout()
        row.addWidget(self._count)
        row.addStretch()
        row.addWidget(end)
        row.addWidget(self._next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(12)
        layout.addWidget(self._words)
        layout.addLayout(row)

    def begin(self) -> None:
        """Goes to the first stop."""
        self._number = 0
        self._show()

    def end(self) -> None:
        """Ends the walk."""
        self._mark.hide()
        self._mark.deleteLater()
        self.hide()
        self.ended.emit()
        self.deleteLater()

    def _go_on(self) -> None:
        self._number += 1
        if self._number < len(self._stops):
            self._show()
        else:
            self.end()

    def _show(self) -> None:
        stop, window = self._stops[self._number], self.window()
        if stop.page:
            self.page_wanted.emit(stop.page)
        self._words.setText(stop.words)
        self._words.setAccessibleName(stop.words)
        self._count.setText(self.tr("{0} of {1}").format(self._number + 1, len(self._stops)))
        last = self._number == len(self._stops) - 1
        self._next.setText(self.tr("Done") if last else self.tr("Next"))
        place = QRect(stop.target.mapTo(window, QPoint(0, 0)), stop.target.size())
        self._mark.setGeometry(place.adjusted(-RIM, -RIM, RIM, RIM).intersected(window.rect()))
        self._mark.show()
        self._mark.raise_()
        self.adjustSize()
        self._place_beside(place)
        self.show()
        self.raise_()
        self._next.setFocus()

    def _place_beside(self, place: QRect) -> None:
        """Puts the card where it hides least of the part: beside it where there is room, else within."""
        window = self.window().rect()
        x = place.right() + 2 * RIM
        if x + self.width() > window.width():
            x = place.left() - self.width() - 2 * RIM
        if x < 0:
            x = place.center().x() - self.width() // 2
        y = min(max(place.center().y() - self.height() // 2, 60), window.height() - self.height() - 40)
        self.move(min(max(x, 8), window.width() - self.width() - 8), y)
