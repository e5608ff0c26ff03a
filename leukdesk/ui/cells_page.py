# ruff: noqa: N802 - Qt names the methods that it calls
"""The cells page: the frame with its cells, the list of cells, differential and assessment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QSizePolicy,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from leukdesk.ui.assessment_panel import AssessmentPanel
from leukdesk.ui.differential_panel import DifferentialPanel
from leukdesk.ui.film_strip import FilmStrip
from leukdesk.ui.frame_card import FrameCard
from leukdesk.ui.frame_overlay import view_of
from leukdesk.ui.gallery import Gallery
from leukdesk.ui.invitation import Invitation
from leukdesk.ui.page import Need, Page, PageEntry

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QImage, QShowEvent

    from leukdesk.domain.cases import Case, CellRecord
    from leukdesk.domain.geometry import Box
    from leukdesk.ui.case_state import CaseState


LIST_WIDTHS = (440, 350)
"""Widths of the list of cells and of the assessment at the first sight, in logical pixels."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("CellsPage", text)


class CellsPage(Page):
    """Shows a case; speaks in wishes and knows no service."""

    frame_wanted = Signal(int)
    thumbnails_wanted = Signal(int)
    class_menu_wanted = Signal(QPoint)
    class_dropped = Signal(str)
    group_confirmed = Signal(str)
    box_drawn = Signal(int, object)
    """Frame id and `Box`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(PageEntry("cells", _tr("Cells"), "cells", "F4", Need.CASE), parent)
        self.invitation = Invitation()
        self._state: CaseState | None = None
        self._frame_id: int | None = None
        self._cell_id: int | None = None
        self._pixels_of: int | None = None
        self._awaited_cell: int | None = None
        self._offered: int | None = None
        self._offer_wanted = False
        self._arranged = False

        self.frame = FrameCard()
        self.view = self.frame.view
        self.map = self.frame.map
        self.strip = FilmStrip()
        self.cells = Gallery()
        self.assessment = AssessmentPanel()
        self.differential = DifferentialPanel()
        self._build()

        self.view.cell_picked.connect(self.select_cell)
        self.view.menu_wanted.connect(lambda _cell, place: self.class_menu_wanted.emit(place))
        self.cells.cell_picked.connect(self.select_cell)
        self.cells.menu_wanted.connect(self.class_menu_wanted)
        self.frame.box_drawn.connect(self._on_box_drawn)
        self.cells.dropped_on_class.connect(self.class_dropped)
        self.differential.dropped_on_class.connect(self.class_dropped)
        self.cells.group_confirmed.connect(self.group_confirmed)
        self.cells.thumbnails_wanted.connect(self.thumbnails_wanted)
        self.map.frame_picked.connect(self._on_map_frame_picked)
        self.map.thumbnail_wanted.connect(self.thumbnails_wanted)
        self.strip.frame_picked.connect(self.select_frame)
        self.strip.thumbnail_wanted.connect(self.thumbnails_wanted)

    @property
    def frame_id(self) -> int | None:
        """The frame shown."""
        return self._frame_id

    @property
    def cell_id(self) -> int | None:
        """The cell selected."""
        return self._cell_id

    def selected_cell(self) -> CellRecord | None:
        """The selected cell in its present state."""
        cells = self._state.cells if self._state else ()
        return next((c for c in cells if c.cell_id == self._cell_id), None)

    def show_case(self, case: Case | None) -> None:
        """Shows nothing of a case yet but the invitation to add pictures."""
        self.invitation.show_case(case)
        self._layers.setCurrentWidget(self.invitation)
        self._state = self._frame_id = self._cell_id = self._pixels_of = None
        # A case that is gone on with begins at what is still undecided.
        self._offered, self._offer_wanted = None, case is not None
        self.frame.clear()
        self.strip.frames.clear()
        self.cells.clear()
        self.assessment.show_state(None)

    def show_state(self, state: CaseState) -> None:
        """Shows a case's present state; frame and cell stay selected where they are still there."""
        self._state = state
        if self._cell_id is not None and self.selected_cell() is None:
            # Undone: if it is brought back, it is as little selected in the frame as in the gallery.
            self._select(None)
        if state.frames:
            self.show_frames()
        self.strip.frames.show_frames(state.summaries)
        self.map.show_state(state)
        self.frame.show_legend()
        self.cells.show_state(state)
        self.assessment.show_state(state)
        differential = state.assessment.differential if state.assessment else None
        self.differential.show_differential(differential, state.case.target_cells)
        if self._frame_id is None and state.frames:
            self.select_frame(state.frames[0].frame_id)
        else:
            self._show_cells()
        if self._awaited_cell is not None:
            awaited, self._awaited_cell = self._awaited_cell, None
            self.select_cell(awaited)
        if self._offer_wanted:
            self._offer_wanted = False
            self._offer_cell()

    def selected_cells(self) -> list[CellRecord]:
        """The selected cells in their present state, in the gallery's order."""
        by_id = {c.cell_id: c for c in self._state.cells} if self._state else {}
        return [by_id[i] for i in self.cells.selected() if i in by_id]

    def cells_of_group(self, class_code: str) -> set[int]:
        """The cells that the gallery shows under a class."""
        groups = self.cells.model.groups
        return {i for group in groups if group.cell_class.code == class_code for i in group.cell_ids}

    def select_when_shown(self, cell_id: int) -> None:
        """Selects a cell with the next state, which shows it."""
        self._awaited_cell = cell_id

    def offer_when_shown(self) -> None:
        """Selects the first undecided cell with the next state, so that the keys mean something at once.

        What a person selected stays selected.
        """
        self._offer_wanted = True

    def show_frames(self) -> None:
        """Shows the place of frames and cells in the invitation's place."""
        if self._layers.currentWidget() is self.invitation:
            self._layers.setCurrentWidget(self._columns)
            self.arrive()

    def arrive(self) -> None:
        """Takes the keyboard into the list of cells."""
        super().arrive()
        if self.isVisible():
            self.cells.view.setFocus()

    def show_pixels(self, frame_id: int, image: QImage) -> None:
        """Shows a frame's pixels, if it is still the one wanted."""
        frame = self._state.frame(frame_id) if self._state else None
        if frame is None or frame_id != self._frame_id:
            return
        self._pixels_of = frame_id
        self.view.show_frame(image, frame.width_px, frame.height_px, frame.scale)
        self._show_cells()

    def show_no_pixels(self, frame_id: int, words: str) -> None:
        """Says why a frame cannot be shown."""
        if frame_id == self._frame_id:
            self.view.clear(words)

    def add_thumbnails(
        self, frame_id: int, strip: QImage, cells: Mapping[int, QImage], overview: bytes
    ) -> None:
        """Takes in the thumbnails of a frame and its cells."""
        self.map.add_overviews({frame_id: overview})
        self.strip.frames.add_thumbnails({frame_id: strip})
        self.cells.add_thumbnails(frame_id, cells)

    def _offer_cell(self) -> None:
        # An offer moves on only while nobody sees it: else a key would meet another cell than is looked at.
        unseen = self._cell_id == self._offered and not self.isVisible()
        first = self.cells.first_undecided()
        if first is not None and (self._cell_id is None or unseen):
            self._offered = first
            self.select_cell(first)

    def _on_map_frame_picked(self, frame_id: int) -> None:
        self.select_frame(frame_id)
        self.frame.show_map(False)

    def select_frame(self, frame_id: int) -> None:
        """Shows a frame; a selected cell of another frame is let go."""
        cell = self.selected_cell()
        if cell is not None and cell.frame_id != frame_id:
            self._select(None)
        self._open_frame(frame_id)

    def select_cell(self, cell_id: int) -> None:
        """Selects a cell in list and frame, going to its frame if need be."""
        self._select(cell_id)
        cell = self.selected_cell()
        if cell is not None and cell.frame_id != self._frame_id:
            self._open_frame(cell.frame_id)
        self.view.select(cell_id)

    def step_cell(self, step: int) -> bool:
        """Goes so many cells further in the list's order; stays at its ends and says False."""
        target = self.cells.neighbour(self._cell_id, step) if self._cell_id else self.cells.first()
        if target is not None:
            self.select_cell(target)
        return target is not None

    def step_behind(self, cells: Sequence[int]) -> bool:
        """Goes on from these to the cell that the gallery has next; False if there is none."""
        target = self.cells.after(cells)
        if target is not None:
            self.select_cell(target)
        return target is not None

    def _on_box_drawn(self, box: Box) -> None:
        if self._frame_id is not None:
            self.box_drawn.emit(self._frame_id, box)

    def leave_cell(self) -> None:
        """Lets the selected cell go, so that the next key cannot change it."""
        self._select(None)

    def step_frame(self, step: int) -> None:
        """Goes so many frames further; stays at the ends."""
        ids = [f.frame_id for f in self._state.frames] if self._state else []
        if self._frame_id in ids:
            row = min(max(ids.index(self._frame_id) + step, 0), len(ids) - 1)
            self.select_frame(ids[row])

    def _open_frame(self, frame_id: int) -> None:
        if frame_id == self._frame_id:
            return
        self._frame_id = frame_id
        self.strip.select(frame_id)
        self.map.select(frame_id)
        self.cells.show_frame(frame_id)
        self._pixels_of = None
        self.frame.await_frame(self.tr("Loading the frame…"))
        self.frame_wanted.emit(frame_id)

    def _select(self, cell_id: int | None) -> None:
        self._cell_id = cell_id
        self.cells.select(cell_id)
        self.view.select(cell_id)

    def _show_cells(self) -> None:
        if self._state is None or self._frame_id is None or self._pixels_of != self._frame_id:
            return
        frame = self._state.frame(self._frame_id)
        name = frame.name if frame else ""
        self.frame.show_advice(frame)
        elsewhere = self._state.elsewhere
        cells = self._state.cells_of(self._frame_id)
        self.view.show_cells([view_of(c, name, elsewhere.get(c.cell_id)) for c in cells])
        self.view.select(self._cell_id)

    def _build(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.frame, 1)
        column.addWidget(self.strip)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        beside.addWidget(self.assessment)
        beside.addWidget(self.differential, 1)
        # The differential scrolls, so in a low window it is the assessment that gets what it asks for.
        self.differential.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.differential.setMinimumHeight(150)
        whole = QSplitter(Qt.Orientation.Horizontal)
        for widget in (self.cells, middle, right):
            whole.addWidget(widget)
        for place, share in enumerate((1, 6, 1)):
            whole.setStretchFactor(place, share)
        whole.setCollapsible(1, False)
        whole.setHandleWidth(8)
        self.cells.setMinimumWidth(262)
        right.setMinimumWidth(258)
        middle.setMinimumWidth(226)
        whole.setContentsMargins(8, 8, 8, 8)
        self._columns = whole
        self._layers = QStackedLayout(self)
        self._layers.addWidget(self.invitation)
        self._layers.addWidget(whole)

    def showEvent(self, event: QShowEvent) -> None:
        """Gives the frame all the room that the lists beside it don't need, the first time."""
        super().showEvent(event)
        if not self._arranged:
            self._arranged = True
            beside = [min(width, self.width() // 3) for width in LIST_WIDTHS]
            self._columns.setSizes([beside[0], self.width() - sum(beside), beside[1]])
