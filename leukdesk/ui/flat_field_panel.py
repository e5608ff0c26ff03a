"""The empty field that a camera profile evens its light by: loaded, shown, taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from leukdesk.ui.camera_services import show_flat_field, take_flat_field
from leukdesk.ui.dialog_parts import wrapped_words
from leukdesk.ui.jobs import sentence_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from leukdesk.ui.camera_services import FlatFieldPicture
    from leukdesk.ui.jobs import JobRunner


class FlatFieldPanel(QWidget):
    """Shows a profile's flat field.

    Args:
        ask_picture: asks for a picture file, given a title.
        jobs: reads pictures.
        parent: owner.
    """

    taken = Signal(str)
    """The sha256 of an empty field that was loaded."""
    cleared = Signal()
    """The operator wants no flat field."""
    said = Signal(str)
    """A sentence for the operator; empty when an older one no longer holds."""

    def __init__(
        self, ask_picture: Callable[[str], Path | None], jobs: JobRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ask_picture, self._jobs = ask_picture, jobs
        self._ticket: int | None = None
        self._sha256 = ""
        self.thumbnail = QLabel()
        self.thumbnail.setObjectName("flatFieldThumbnail")
        self.thumbnail.setFixedSize(120, 90)
        self.thumbnail.setFrameShape(QFrame.Shape.StyledPanel)
        self.thumbnail.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._note = wrapped_words(self, "flatFieldNote")
        self._load = QPushButton(self.tr("&Load empty field…"))
        self._load.setObjectName("loadFlatField")
        self.clear = QPushButton(self.tr("Clea&r"))
        self.clear.setObjectName("clearFlatField")
        beside = QVBoxLayout()
        for part in (self._note, self._load, self.clear):
            beside.addWidget(part)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.thumbnail, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(beside, 1)
        layout.setAlignment(beside, Qt.AlignmentFlag.AlignTop)
        self._load.clicked.connect(self._on_load)
        self.clear.clicked.connect(self._on_clear)

    def show_flat_field(self, sha256: str, *, loadable: bool) -> None:
        """Shows a flat field.

        Args:
            sha256: of it; empty for none.
            loadable: whether there is a profile that one could be loaded for.
        """
        self._sha256 = sha256
        self._load.setEnabled(loadable)
        self.clear.setEnabled(bool(sha256))
        self._show_note()
        self.thumbnail.setPixmap(QPixmap())
        if sha256:
            self._jobs.start(lambda: show_flat_field(sha256), self._on_shown, self._on_fault)

    def take(self, path: Path) -> None:
        """Reads a picture of an empty field; `taken` follows."""
        self.drop()
        self.said.emit("")
        self._note.setText(self.tr("Reading the empty field…"))
        self._note.setVisible(True)
        self._ticket = self._jobs.start(lambda: take_flat_field(path), self._on_taken, self._on_taking_fault)

    def drop(self) -> bool:
        """Lets an empty field that is being read go; False if none was."""
        ticket, self._ticket = self._ticket, None
        if ticket is not None:
            self._jobs.drop(ticket)
        return ticket is not None

    def _show_note(self) -> None:
        self._note.setText("" if self._sha256 else self.tr("No flat field: the light is taken as it is."))
        self._note.setVisible(not self._sha256)

    def _on_load(self) -> None:
        path = self._ask_picture(self.tr("Choose the picture of an empty field"))
        if path is not None:
            self.take(path)

    def _on_clear(self) -> None:
        self.drop()
        self.cleared.emit()

    def _on_taken(self, taken: FlatFieldPicture) -> None:
        self._ticket = None
        self.taken.emit(taken.sha256)

    def _on_shown(self, shown: FlatFieldPicture) -> None:
        if self._sha256 == shown.sha256:
            smooth = Qt.TransformationMode.SmoothTransformation
            kept = Qt.AspectRatioMode.KeepAspectRatio
            self.thumbnail.setPixmap(
                QPixmap.fromImage(shown.thumbnail.scaled(self.thumbnail.size(), kept, smooth))
            )

    def _on_taking_fault(self, error: Exception) -> None:
        self._ticket = None
        self._on_fault(error)

    def _on_fault(self, error: Exception) -> None:
        self._show_note()
        self.said.emit(sentence_of(error))
