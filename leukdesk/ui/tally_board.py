# ruff: noqa: N802 - Qt names the methods that it calls
"""The keys of the counter side by side, in as many columns as there is room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from leukdesk.ui.class_keys import class_keys
from leukdesk.ui.tally_tile import TallyTile

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from leukdesk.domain.cell_classes import CellClass

TILE_WIDTH = 160
"""A tile is about so wide, in logical pixels."""


class TallyBoard(QScrollArea):
    """Shows a tile for each class; says which one was clicked."""

    picked = Signal(str)
    """Code of the class."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tallyBoard")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self._tiles: dict[str, TallyTile] = {}
        self._classes: tuple[CellClass, ...] = ()
        self._codes: dict[str, str] = {}
        self._columns = 0
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 4, 0)
        self._grid.setSpacing(8)
        self.setWidget(holder)

    @property
    def classes(self) -> tuple[CellClass, ...]:
        """The classes that can be counted."""
        return self._classes

    def show_classes(self, classes: Sequence[CellClass], known: Sequence[CellClass]) -> None:
        """Offers other classes.

        Args:
            classes: to count.
            known: all that a cell can be given on the cells page, in the order that decides about the keys.
        """
        if tuple(classes) == self._classes:
            return
        self._classes = tuple(classes)
        keys = class_keys(known)
        self._codes = {keys[c.code]: c.code for c in classes if c.code in keys}
        for tile in self._tiles.values():
            self._grid.removeWidget(tile)
            tile.deleteLater()
        self._tiles = {c.code: TallyTile(c, keys.get(c.code, "")) for c in classes}
        for code, tile in self._tiles.items():
            tile.clicked.connect(lambda _checked=False, code=code: self.picked.emit(code))
        self._columns = 0
        self._lay_out()

    def code_of(self, key: str) -> str | None:
        """The class that a letter or digit counts, or None."""
        return self._codes.get(key.upper())

    def show_counts(self, counts: Mapping[CellClass, int]) -> None:
        """Shows other counts."""
        by_code = {c.code: n for c, n in counts.items()}
        for code, tile in self._tiles.items():
            tile.show_count(by_code.get(code, 0))

    def strike(self, code: str) -> None:
        """Shows for a moment that a class was counted."""
        self._tiles[code].strike()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Takes as many columns as there is room for."""
        # First the rows: how high they are together decides about the scroll bar.
        self._lay_out()
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        columns = max(2, self.viewport().width() // TILE_WIDTH)
        if columns == self._columns:
            return
        self._columns = columns
        for place, tile in enumerate(self._tiles.values()):
            self._grid.removeWidget(tile)
            self._grid.addWidget(tile, place // columns, place % columns)
        # Rows that are empty now would go on taking their share of the height.
        rows = -(-len(self._tiles) // columns)
        for row in range(self._grid.rowCount()):
            self._grid.setRowMinimumHeight(row, 0)
            self._grid.setRowStretch(row, 1 if row < rows else 0)
