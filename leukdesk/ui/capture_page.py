# ruff: noqa: N802 - Qt names the methods that it calls
"""The capture page: the camera's live picture, what is measured on it, and the shutter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from leukdesk.ui.capture_side import CaptureSide, mark_caution
from leukdesk.ui.eliding_choice import ElidingChoice
from leukdesk.ui.eliding_label import ElidingLabel
from leukdesk.ui.icons import set_icon
from leukdesk.ui.live_view import LiveView
from leukdesk.ui.page import Page, PageEntry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QHideEvent

    from leukdesk.domain.cameras import CameraId

BURSTS = (1, 3, 5)


class CapturePage(Page):
    """Says which camera is wanted and when a frame is; shows what the camera gives.

    `places` is a column at the page's side for other ways that pictures come in.
    """

    open_wanted = Signal(object)
    close_wanted = Signal()
    stream_wanted = Signal()
    frame_wanted = Signal(int)
    freeze_wanted = Signal(bool)
    outlines_wanted = Signal(bool)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        words = QCoreApplication.translate("CapturePage", "Capture")
        super().__init__(PageEntry("capture", words, "camera", "F3"), parent)
        self.view = LiveView()
        self._side = CaptureSide()
        self.focus, self.lights = self._side.focus, self._side.lights
        self.histogram, self.settings = self._side.histogram, self._side.settings
        self.places = self._side.places
        self._choice = ElidingChoice(0)
        self._switch = QPushButton()
        self._state = ElidingLabel()
        self._shutter = QPushButton(self.tr("&Take frame (Space)"))
        self._burst = QComboBox()
        self._is_open = self._is_live = False
        self._build()
        self._connect()
        self.show_closed()

    @property
    def chosen(self) -> CameraId | None:
        """The camera that is chosen in the list."""
        camera: CameraId | None = self._choice.currentData()
        return camera

    @property
    def shutter(self) -> QPushButton:
        """Takes a frame."""
        return self._shutter

    def arrive(self) -> None:
        """Takes the keyboard to the picture."""
        super().arrive()
        self.view.setFocus()

    def show_cameras(self, cameras: Sequence[tuple[CameraId, str]], chosen: CameraId | None) -> None:
        """Fills the list of cameras with their words; keeps what is chosen where it is still there."""
        before = [self._choice.itemData(i) for i in range(self._choice.count())]
        wanted = chosen if chosen is not None else self.chosen
        if before != [camera for camera, _words in cameras]:
            self._choice.clear()
            for camera, words in cameras:
                self._choice.addItem(words, camera)
        at = next((i for i, (camera, _words) in enumerate(cameras) if camera == wanted), 0)
        self._choice.setCurrentIndex(at if cameras else -1)
        self._choice.setPlaceholderText(self.tr("No camera found: plug one in, or add a stream"))
        self._switch.setEnabled(bool(cameras) or self._is_open)
        if not self._is_open:
            self.view.clear(self._what_to_do())

    def choose(self, camera: CameraId) -> None:
        """Chooses a camera of the list."""
        for at in range(self._choice.count()):
            if self._choice.itemData(at) == camera:
                self._choice.setCurrentIndex(at)

    def show_opening(self, words: str) -> None:
        """Shows that a camera is being opened, which can be cancelled."""
        self._show_open(opening=True)
        self._say(words, warning=False)
        self._free_shutter(live=False)

    def forget_picture(self) -> None:
        """Shows nothing of the camera before: another one is opened."""
        self.freeze.setChecked(False)
        self.view.clear("")
        self.clear_measures()

    def show_live(self, words: str, report: str, *, warning: bool) -> None:
        """Shows that pictures come, and what the camera says of itself."""
        self._show_open(opening=False)
        self._say(words, warning=warning)
        self._side.show_report(report)
        self._free_shutter(live=True)
        self.view.show_banner("")

    def show_lost(self, words: str) -> None:
        """Shows that no pictures come, and that the last one is no longer live."""
        self._say(words, warning=True)
        self._free_shutter(live=False)
        self.view.show_banner(words)
        self.clear_measures()

    def show_closed(self) -> None:
        """Shows that no camera is open."""
        self._is_open = False
        self._switch.setText(self.tr("&Open"))
        self._switch.setEnabled(self.chosen is not None)
        self._choice.setEnabled(True)
        self._free_shutter(live=False)
        self.freeze.setEnabled(False)
        self.freeze.setChecked(False)
        self._side.show_report("")
        self._say("", warning=False)
        self.view.clear(self._what_to_do())
        self.clear_measures()

    def clear_measures(self) -> None:
        """Shows no measure of a picture."""
        self._side.clear_measures()

    def show_taking(self) -> None:
        """Shows that a frame is being written; the shutter waits for it."""
        self._shutter.setEnabled(False)
        self._side.show_taken(self.tr("Taking…"), warning=False)

    def show_taken(self, words: str, *, warning: bool) -> None:
        """Shows that a frame is safe, or why it is not, and frees the shutter."""
        self._free_shutter(live=self._is_live)
        self._side.show_taken(words, warning=warning)

    def hideEvent(self, event: QHideEvent) -> None:
        """Says that nobody looks any more."""
        super().hideEvent(event)
        self.left.emit()

    def _what_to_do(self) -> str:
        if self.chosen is not None:
            return self.tr("Choose a camera above, then Open.")
        return self.tr(
            "Plug in a camera and it appears above by itself, or add the stream of a phone or a network "
            "camera. Pictures can also come from a phone's browser or from a folder: see at the right."
        )

    def _show_open(self, *, opening: bool) -> None:
        self._is_open = True
        self._switch.setText(self.tr("C&ancel") if opening else self.tr("Cl&ose"))
        self._switch.setEnabled(True)
        self._choice.setEnabled(False)
        self.freeze.setEnabled(not opening)

    def _free_shutter(self, *, live: bool) -> None:
        self._is_live = live
        self._shutter.setEnabled(live)

    def _say(self, words: str, *, warning: bool) -> None:
        mark_caution(self._state, warning=warning)
        self._state.setText(words)

    # Making

    def _build(self) -> None:
        self._name_parts()
        self.freeze = self._tool(
            "freeze", "freeze", self.tr("Freeze the picture (Ctrl+Space)"), checkable=True
        )
        self.fit = self._tool("liveFit", "fit", self.tr("The whole picture"))
        self.pixels = self._tool("livePixels", "actual", self.tr("One screen pixel a picture pixel"))
        self.grid = self._tool("liveGrid", "grid", self.tr("Grid (Ctrl+Shift+G)"), checkable=True)
        self.outlines = self._tool(
            "liveOutlines", "cells", self.tr("Outline white cells while looking"), checkable=True
        )
        self.outlines.setChecked(True)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self._choice, 2)
        top.addWidget(self._switch)
        stream = QPushButton(self.tr("Add &stream…"))
        stream.setObjectName("addStream")
        stream.clicked.connect(self.stream_wanted)
        top.addWidget(stream)
        said = QHBoxLayout()
        said.setSpacing(6)
        said.addWidget(self._state, 1)
        said.addWidget(self._burst)
        below = QHBoxLayout()
        below.setSpacing(6)
        for tool in (self.freeze, self.fit, self.pixels, self.grid, self.outlines):
            below.addWidget(tool)
        below.addStretch()
        below.addWidget(self._shutter)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addLayout(top)
        left.addWidget(self.view, 1)
        left.addLayout(said)
        left.addLayout(below)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(8, 8, 8, 8)
        whole.setSpacing(8)
        whole.addLayout(left, 1)
        whole.addWidget(self._side)

    def _name_parts(self) -> None:
        for widget, name, words in (
            (self._choice, "cameraChoice", self.tr("Camera")),
            (self._switch, "cameraSwitch", self.tr("Open or close the camera")),
            (self._state, "captureState", self.tr("State of the camera")),
            (self._shutter, "shutter", self.tr("Take a frame")),
            (self._burst, "burst", self.tr("Frames of a burst, of which the sharpest is kept")),
        ):
            widget.setObjectName(name)
            widget.setAccessibleName(words)
        self._choice.setMinimumWidth(160)
        self._shutter.setProperty("primary", "true")
        self._shutter.setMinimumWidth(self._shutter.sizeHint().width() + 24)
        self._burst.setToolTip(self.tr("Frames of a burst, of which the sharpest is kept"))
        for count in BURSTS:
            self._burst.addItem(
                self.tr("1 frame") if count == 1 else self.tr("Best of {0}").format(count), count
            )
        self._burst.setCurrentIndex(1)

    def _tool(self, name: str, icon: str, tip: str, *, checkable: bool = False) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        set_icon(button, icon)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setCheckable(checkable)
        # A click leaves the keyboard with the picture, where Space takes the frame.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _connect(self) -> None:
        self._switch.clicked.connect(self._on_switch)
        self._shutter.clicked.connect(self.press_shutter)
        self.freeze.toggled.connect(self.freeze_wanted)
        self.fit.clicked.connect(self.view.fit)
        self.pixels.clicked.connect(self.view.actual_size)
        self.grid.toggled.connect(self.view.show_grid)
        self.outlines.toggled.connect(self.outlines_wanted)

    def _on_switch(self) -> None:
        if self._is_open:
            self.close_wanted.emit()
        elif self.chosen is not None:
            self.open_wanted.emit(self.chosen)
            self.view.setFocus()

    def press_shutter(self) -> None:
        """Asks for a frame, if one can be taken."""
        if self._shutter.isEnabled():
            self.frame_wanted.emit(int(self._burst.currentData()))

    def toggle_freeze(self) -> None:
        """Freezes the picture, or lets it go on."""
        if self.freeze.isEnabled():
            self.freeze.toggle()
