"""The column beside the live picture: what was taken, what is measured, the camera's settings, other ways."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from leukdesk.ui.camera_panel import CameraPanel
from leukdesk.ui.dialog_parts import heading, wrapped_words
from leukdesk.ui.focus_bar import FocusBar
from leukdesk.ui.histogram_view import HistogramView
from leukdesk.ui.quality_lights import QualityLights
from leukdesk.ui.theme import mark

SIDE_PX = 286


def _tr(text: str) -> str:
    return QCoreApplication.translate("CapturePage", text)


class CaptureSide(QScrollArea):
    """Holds the parts; `places` is for other ways that pictures come in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("captureSide")
        self.focus = FocusBar()
        self.lights = QualityLights()
        self.histogram = HistogramView()
        self.settings = CameraPanel()
        self.places = QVBoxLayout()
        self._taken = wrapped_words(self, "takenState")
        self._taken.setAccessibleName(_tr("Taken frame"))
        self._report = wrapped_words(self, "cameraReport")
        self._report.setAccessibleName(_tr("What the camera gives"))
        self._lay_out()

    def show_report(self, words: str) -> None:
        """Shows what the camera says of itself."""
        self._report.setText(words)

    def show_taken(self, words: str, *, warning: bool) -> None:
        """Shows what became of the last frame."""
        mark_caution(self._taken, warning=warning)
        self._taken.setText(words)
        self._taken.setAccessibleName(words)

    def clear_measures(self) -> None:
        """Shows no measure of a picture."""
        self.focus.clear()
        self.histogram.clear()
        self.lights.show_quality(None)

    def _lay_out(self) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        for widget in (self._taken, self.focus, self.lights, self.histogram, heading(_tr("Camera"))):
            column.addWidget(widget)
        column.addWidget(self._report)
        column.addWidget(self.settings)
        column.addLayout(self.places)
        column.addStretch()
        self.setWidget(holder)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(SIDE_PX)


def mark_caution(label: QLabel, *, warning: bool) -> None:
    """Gives a label the colours of a caution, or takes them away."""
    mark(label, "tone", "caution" if warning else "plain")
