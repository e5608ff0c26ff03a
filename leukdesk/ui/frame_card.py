"""The card with the frame: its tools, lights and advice, and the map of the covered field in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from leukdesk.ui.box_drawing import BoxDrawing
from leukdesk.ui.coverage_map import CoverageMap
from leukdesk.ui.eliding_label import ElidingLabel
from leukdesk.ui.frame_view import FrameView
from leukdesk.ui.icons import set_icon
from leukdesk.ui.quality_lights import QualityLights
from leukdesk.ui.translation import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from leukdesk.domain.cases import FrameRecord
    from leukdesk.domain.geometry import Box


class FrameCard(QFrame):
    """Shows a frame or the map, and what is wrong with the frame."""

    map_shown = Signal(bool)
    box_drawn = Signal(object)
    """A `Box` in pixels of the frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.view = FrameView()
        self.map = CoverageMap()
        self.lights = QualityLights()
        self._drawing = BoxDrawing(self.view)
        self._drawing.box_drawn.connect(self.box_drawn)
        self._legend = ElidingLabel("")
        self._zoom = QLabel()
        self._advice = QLabel()
        self._advice.setObjectName("frameAdvice")
        self._advice.setWordWrap(True)
        self._advice.hide()
        self._pictures = QStackedWidget()
        for picture in (self.view, self.map):
            self._pictures.addWidget(picture)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(self._build_tools())
        layout.addWidget(self.lights)
        layout.addWidget(self._advice)
        layout.addWidget(self._pictures, 1)
        self.view.zoom_changed.connect(self._on_zoom_changed)
        self.map.left.connect(lambda: self.show_map(False))
        self.show_legend()

    @property
    def shown_view(self) -> FrameView | CoverageMap:
        """What zooming and fitting mean: the frame, or the map."""
        return self.map if self._pictures.currentWidget() is self.map else self.view

    def fit(self) -> None:
        """The whole frame, or the whole map."""
        self.shown_view.fit()

    def actual_size(self) -> None:
        """One screen pixel a picture pixel."""
        self.shown_view.actual_size()

    def zoom_in(self) -> None:
        """One step nearer."""
        self.shown_view.zoom_in()

    def zoom_out(self) -> None:
        """One step back."""
        self.shown_view.zoom_out()

    def clear(self) -> None:
        """Shows no case."""
        self.await_frame("")
        self.map.clear()
        self.show_map(False)

    def await_frame(self, words: str) -> None:
        """Shows words in the place of a frame that is being read."""
        self.lights.show_quality(None)
        self._advice.hide()
        self.view.clear(words)

    def show_map(self, shown: bool) -> None:
        """Shows the map of the covered field in the frame's place, or the frame again."""
        if shown is (self._pictures.currentWidget() is self.map):
            return
        had_focus = self.shown_view.hasFocus()
        self._pictures.setCurrentWidget(self.map if shown else self.view)
        if shown or had_focus:
            self.shown_view.setFocus()
        self._zoom.setVisible(not shown)
        self._advice.setVisible(not shown and bool(self._advice.text()))
        self.show_legend()
        self.map_shown.emit(shown)

    def draw_boxes(self, on: bool) -> None:
        """Lets boxes be drawn in the frame, or not."""
        if on:
            self.show_map(False)
        self._drawing.switch(on)
        if on:
            # The arrows draw, too.
            self.view.setFocus()
        self.show_legend()

    def show_drawn(self, box: Box | None) -> None:
        """Shows the box that waits for its class; None takes it away."""
        self.view.show_drawn(box, self.tr("Which class? Press its letter, or right-click"))
        if box is not None:
            self.view.setFocus()
        else:
            self._drawing.forget()

    def show_advice(self, frame: FrameRecord | None) -> None:
        """Says what is wrong with a frame, above it."""
        self.lights.show_quality(frame.quality if frame else None)
        words = [] if frame is None else [*map(said, frame.quality.advices), said(frame.note)]
        if frame is not None and not frame.quality.usable:
            words.insert(0, self.tr("Not usable, its cells are not counted:"))
        self._advice.setText(" ".join(filter(None, words)))
        self._advice.setVisible(any(words) and self.shown_view is self.view)

    def show_legend(self) -> None:
        """Says what the outlines mean, or what is drawn, or what the map shows."""
        words = self.tr("dashed: suggested · solid: reviewed")
        if self._pictures.currentWidget() is self.map:
            words = self.map.words
        elif self._drawing.on:
            words = self.tr("The missed cell: drag, or arrows and Shift+arrows (Ctrl+D ends)")
        self._legend.setText(words)

    def _on_zoom_changed(self, zoom: float) -> None:
        self._zoom.setText(f"{100 * zoom * self.devicePixelRatioF():.0f} %")

    def _build_tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(11, 4, 6, 4)
        row.setSpacing(2)
        for label in (self._legend, self._zoom):
            label.setProperty("muted", "true")
            label.setProperty("small", "true")
        row.addWidget(self._legend, 1)
        row.addWidget(self._zoom)
        tools: tuple[tuple[str, str, str, Callable[[], None]], ...] = (
            ("zoomOut", "zoom_out", self.tr("Zoom out (Ctrl+-)"), self.zoom_out),
            ("zoomIn", "zoom_in", self.tr("Zoom in (Ctrl++)"), self.zoom_in),
            ("fitFrame", "fit", self.tr("Fit the frame or the map (Ctrl+0)"), self.fit),
            ("actualSize", "actual", self.tr("100 % (Ctrl+1)"), self.actual_size),
        )
        for name, icon, words, slot in tools:
            button = QToolButton()
            button.setObjectName(name)
            set_icon(button, icon)
            button.setToolTip(words)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(words)
            button.clicked.connect(slot)
            row.addWidget(button)
        return row
