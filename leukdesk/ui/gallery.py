"""The gallery beside the frame: all cells by class, their order, and the size and brightness of all crops."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from leukdesk.ui.eliding_choice import ElidingChoice
from leukdesk.ui.eliding_label import ElidingLabel
from leukdesk.ui.gallery_model import CELL_ROLE, GalleryModel
from leukdesk.ui.gallery_order import GalleryOrder
from leukdesk.ui.gallery_view import GalleryView
from leukdesk.ui.translation import number_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QImage

    from leukdesk.domain.cases import CellRecord
    from leukdesk.ui.case_state import CaseState

SIDES = (48, 76, 176)
"""Smallest, usual and largest side of a crop, in logical pixels."""
GAINS_PERCENT = (40, 100, 220)
"""Darkest, usual and brightest light of the crops."""


class Gallery(QFrame):
    """The cells of the case, or of the frame shown; says which one the operator picked."""

    cell_picked = Signal(int)
    menu_wanted = Signal(QPoint)
    thumbnails_wanted = Signal(int)
    dropped_on_class = Signal(str)
    group_confirmed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self._frame_id: int | None = None
        self._picked: int | None = None
        self._title = QLabel(self.tr("Cells"))
        self._title.setProperty("heading", "true")
        self.model = GalleryModel(self)
        self.view = GalleryView(self.model)
        self.only_frame = QCheckBox(self.tr("This frame"))
        self.order = ElidingChoice(8)
        self._side = _slider("tileSize", self.tr("Size of the crops"), SIDES)
        self._light = _slider("tileLight", self.tr("Brightness of the crops"), GAINS_PERCENT)
        self._build()
        self.model.thumbnails_wanted.connect(self.thumbnails_wanted)
        self.view.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.view.menu_wanted.connect(self.menu_wanted)
        self.view.dropped_on_class.connect(self.dropped_on_class)
        self.view.group_confirmed.connect(self.group_confirmed)
        self._on_tiles_changed()

    def show_state(self, state: CaseState) -> None:
        """Shows the cells of a case."""
        self.model.show(state)
        self._show_count()

    def show_frame(self, frame_id: int | None) -> None:
        """Tells the gallery which frame is shown."""
        self._frame_id = frame_id
        self._on_filter_changed()

    def add_thumbnails(self, frame_id: int, thumbnails: Mapping[int, QImage]) -> None:
        """Takes in the crops of a frame's cells."""
        self.model.add_thumbnails(frame_id, thumbnails)

    def clear(self) -> None:
        """Shows no cells."""
        self._picked = None
        self.model.clear()
        self._show_count()

    def select(self, cell_id: int | None) -> None:
        """Selects one cell without telling anybody; one that is selected among others stays so."""
        self._picked = cell_id
        index = self._index_of(cell_id)
        selection, mode = self.view.selectionModel(), QItemSelectionModel.SelectionFlag
        if index.isValid() and selection.isSelected(index) and self.view.currentIndex() == index:
            return
        selection.blockSignals(True)
        if index.isValid():
            selection.setCurrentIndex(index, mode.ClearAndSelect)
            self.view.scrollTo(index)
        else:
            selection.clear()
        selection.blockSignals(False)
        self.view.viewport().update()

    def selected(self) -> list[int]:
        """The selected cells in the order shown."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        return [self.model.cell(row).cell_id for row in rows]

    def neighbour(self, cell_id: int, step: int) -> int | None:
        """The cell so many places further in the order shown, or None at the end."""
        row = self.model.row_of(cell_id)
        target = row + step
        known = row >= 0 and 0 <= target < self.model.rowCount()
        return self.model.cell(target).cell_id if known else None

    def after(self, cells: Sequence[int]) -> int | None:
        """The cell to go to from these, behind all of them in the order shown; None at the end.

        Whoever decides on cells for the first time is led past those that are decided, since a cell moves
        to the group of its new class and would be met again there; whoever looks through decided ones is not.
        """
        rows = [row for row in map(self.model.row_of, cells) if row >= 0]
        if not rows:
            return None
        for_the_first_time = any(self.model.cell(row).review is None for row in rows)
        behind = (self.model.cell(row) for row in range(max(rows) + 1, self.model.rowCount()))
        return next((c.cell_id for c in behind if c.review is None or not for_the_first_time), None)

    def first(self) -> int | None:
        """The first cell in the order shown."""
        return self.model.cell(0).cell_id if self.model.rowCount() else None

    def first_undecided(self) -> int | None:
        """The first cell in the order shown that no person has decided on; None if there is none."""
        cells = map(self.model.cell, range(self.model.rowCount()))
        return next((c.cell_id for c in cells if c.review is None), None)

    def _index_of(self, cell_id: int | None) -> QModelIndex:
        row = self.model.row_of(cell_id) if cell_id is not None else -1
        return self.model.index(row) if row >= 0 else QModelIndex()

    def _on_filter_changed(self) -> None:
        self.model.keep_to(self._frame_id if self.only_frame.isChecked() else None)
        self.select(self._picked)
        self._show_count()

    def _on_order_changed(self) -> None:
        self.model.sort_by(GalleryOrder(self.order.currentData()))
        self.view.scrollTo(self.view.currentIndex())

    def _on_tiles_changed(self) -> None:
        self.view.show_tiles(self._side.value(), self._light.value() / 100)
        self.view.scrollTo(self.view.currentIndex())

    def _show_count(self) -> None:
        self._title.setText(self.tr("Cells") + f"  {number_words(self.model.rowCount(), ',')}")

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            cell: CellRecord = current.data(CELL_ROLE)
            self._picked = cell.cell_id
            self.cell_picked.emit(cell.cell_id)

    def _build(self) -> None:
        self.only_frame.setObjectName("onlyThisFrame")
        self.only_frame.setToolTip(self.tr("Show only the cells of the frame shown (Ctrl+L)"))
        self.only_frame.setShortcut("Ctrl+L")
        self.only_frame.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.only_frame.toggled.connect(self._on_filter_changed)
        self.order.setObjectName("galleryOrder")
        self.order.setAccessibleName(self.tr("Order within a class"))
        self.order.setToolTip(self.tr("What comes first within a class"))
        self.order.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for order, words in (
            (GalleryOrder.LIKENESS, self.tr("Most like a blast first")),
            (GalleryOrder.DOUBT, self.tr("Most doubtful first")),
            (GalleryOrder.PLACE, self.tr("Frame by frame")),
        ):
            self.order.addItem(words, order)
        self.order.currentIndexChanged.connect(self._on_order_changed)
        head = QGridLayout()
        head.setContentsMargins(12, 9, 10, 2)
        head.addWidget(self._title, 0, 0)
        head.addWidget(self.only_frame, 0, 1, Qt.AlignmentFlag.AlignRight)
        head.addWidget(self.order, 1, 0, 1, 2)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 2, 12, 0)
        for slider, words in ((self._side, self.tr("Size")), (self._light, self.tr("Light"))):
            label = QLabel(words)
            label.setProperty("muted", "true")
            label.setProperty("small", "true")
            foot.addWidget(label)
            foot.addWidget(slider, 1)
            slider.valueChanged.connect(self._on_tiles_changed)
        hint = ElidingLabel(self.tr("A letter classes · Enter confirms · Ctrl+Z undoes"))
        hint.setProperty("muted", "true")
        hint.setProperty("small", "true")
        hint.setContentsMargins(12, 0, 12, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 7)
        layout.setSpacing(5)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)
        layout.addLayout(foot)
        layout.addWidget(hint)


def _slider(name: str, words: str, limits: tuple[int, int, int]) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setObjectName(name)
    slider.setAccessibleName(words)
    slider.setToolTip(words)
    slider.setRange(limits[0], limits[2])
    slider.setValue(limits[1])
    slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    slider.setMinimumWidth(40)
    return slider
