"""Measuring a pixel on the picture of a stage micrometer: by its lines, or by two clicked points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QFormLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leukdesk.domain.errors import UserError
from leukdesk.domain.scales import scale_of_points
from leukdesk.ui.camera_services import read_ruler
from leukdesk.ui.dialog_parts import heading, wrapped_words
from leukdesk.ui.form_fields import FIELD_HEIGHT_PX
from leukdesk.ui.jobs import sentence_of
from leukdesk.ui.ruler_view import RulerView
from leukdesk.ui.translation import number_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from leukdesk.ui.camera_services import RulerPicture
    from leukdesk.ui.jobs import JobRunner


class MicrometerPanel(QWidget):
    """Shows a micrometer's picture with what was measured on it.

    Args:
        ask_picture: asks for a picture file, given a title.
        jobs: reads pictures.
        parent: owner.
    """

    scale_taken = Signal(float)
    """µm a pixel, when the operator takes the measured scale."""
    said = Signal(str)
    """A sentence for the operator; empty when an older one no longer holds."""

    def __init__(
        self, ask_picture: Callable[[str], Path | None], jobs: JobRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ask_picture, self._jobs = ask_picture, jobs
        self._path: Path | None = None
        self._ticket: int | None = None
        self._measured: float | None = None
        self.ruler = RulerView()
        self._load = QPushButton(self.tr("Load &micrometer picture…"))
        self._load.setObjectName("loadRuler")
        self.division = _length_box("divisionUm", 10.0)
        self.length = _length_box("lengthUm", 100.0)
        self._result = wrapped_words(self, "rulerResult")
        self.take = QPushButton(self.tr("&Take this scale"))
        self.take.setObjectName("takeScale")
        self.ruler.show_note(
            self.tr(
                "Load a picture of a stage micrometer: its lines are found, "
                "or click two points on it and type the length between them."
            )
        )
        self._lay_out()
        self._load.clicked.connect(self._on_load)
        self.division.valueChanged.connect(self._on_division)
        self.length.valueChanged.connect(self._on_ends)
        self.ruler.ends_moved.connect(self._on_ends)
        self.take.clicked.connect(self._on_take)
        self._show_take()

    def read(self, path: Path) -> None:
        """Reads a micrometer's picture and shows it with its lines."""
        self._path = path
        division_um = self.division.value()
        self.ruler.show_note(self.tr("Looking for the lines…"))
        self._forget_measure()
        self.said.emit("")
        if self._ticket is not None:
            self._jobs.drop(self._ticket)
        self._ticket = self._jobs.start(lambda: read_ruler(path, division_um), self._on_read, self._on_fault)

    def _lay_out(self) -> None:
        lengths = QFormLayout()
        lengths.setSpacing(8)
        lengths.addRow(self.tr("Lines are apart b&y"), self.division)
        lengths.addRow(self.tr("Len&gth between the two points"), self.length)
        result = QHBoxLayout()
        result.addWidget(self._result, 1)
        result.addWidget(self.take, 0, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(heading(self.tr("Stage micrometer")))
        layout.addWidget(self.ruler, 1)
        layout.addWidget(self._load)
        layout.addLayout(lengths)
        layout.addLayout(result)

    def _on_load(self) -> None:
        path = self._ask_picture(self.tr("Choose the picture of a stage micrometer"))
        if path is not None:
            self.read(path)

    def _on_division(self) -> None:
        if self._path is not None:
            self.read(self._path)

    def _on_read(self, found: RulerPicture) -> None:
        self.ruler.show_picture(found.image, found.shrunk)
        self.ruler.show_marks(found.marks)
        self._measured = found.um_per_px
        if found.um_per_px is None:
            self._result.setText(found.fault)
        else:
            words = self.tr("{0} lines: a pixel is {1} µm ± {2} %")
            um_per_px, share = number_words(found.um_per_px, ".5f"), max(found.uncertainty, 1e-4)
            self._result.setText(words.format(found.lines, um_per_px, number_words(100 * share, ".2g")))
        self._show_take()

    def _on_fault(self, error: Exception) -> None:
        self.ruler.show_note(self.tr("This picture cannot be shown."))
        self._forget_measure()
        self.said.emit(sentence_of(error))

    def _on_ends(self) -> None:
        ends = self.ruler.ends()
        if ends is None:
            return
        try:
            self._measured, share = scale_of_points(*ends, self.length.value())
        except UserError as error:
            self._measured = None
            self._result.setText(sentence_of(error))
        else:
            words = self.tr("Two points: a pixel is {0} µm ± {1} %")
            self._result.setText(
                words.format(number_words(self._measured, ".5f"), number_words(100 * share, ".2g"))
            )
        self._show_take()

    def _on_take(self) -> None:
        if self._measured is not None:
            self.scale_taken.emit(self._measured)

    def _forget_measure(self) -> None:
        """A scale holds for the picture it was measured on, so another picture must not inherit it."""
        self._measured = None
        self._result.setText("")
        self._show_take()

    def _show_take(self) -> None:
        self.take.setEnabled(self._measured is not None)


def _length_box(name: str, value_um: float) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setObjectName(name)
    box.setRange(0.01, 100_000)
    box.setDecimals(2)
    box.setValue(value_um)
    box.setSuffix(" µm")
    box.setKeyboardTracking(False)
    box.setMinimumHeight(FIELD_HEIGHT_PX)
    return box
