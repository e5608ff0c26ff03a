"""The empty state of a page: what to do first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from leukdesk.ui.icons import set_icon

if TYPE_CHECKING:
    from leukdesk.domain.cases import Case


class Invitation(QWidget):
    """Invites pictures; without a case it offers cases and the sample smears too."""

    pictures_wanted = Signal()
    new_case_wanted = Signal()
    open_case_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("invitation")
        self._zone = QFrame()
        self._zone.setObjectName("dropZone")
        picture = QLabel()
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_icon(picture, "drop", 56, QPalette.ColorRole.Accent)
        self._title = _centred("dropTitle", self.tr("Drop smear pictures here"))
        self._hint = _centred("dropHint", "")
        self._choose = QPushButton(self.tr("Choose pictures…"))
        self._choose.setObjectName("choosePictures")
        self._choose.setProperty("primary", "true")
        self._choose.setToolTip(self.tr("Take pictures from a folder (Ctrl+O)"))
        self._choose.clicked.connect(self.pictures_wanted)
        self._new = self._button("newCaseFromStart", self.tr("New case…"), self.new_case_wanted)
        self._new.setToolTip(self.tr("Open a case for a new specimen (Ctrl+N)"))
        self._open = self._button("openCaseFromStart", self.tr("Open case…"), self.open_case_wanted)
        self._open.setToolTip(self.tr("Continue a case that is in the records (Ctrl+Shift+O)"))
        self._sample = self._button("trySample", self.tr("Try the sample smears"), self.sample_wanted)
        self._sample.setToolTip(self.tr("See the whole job on pictures that ship with LeukDesk"))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch()
        for button in (self._choose, self._new, self._open, self._sample):
            row.addWidget(button)
        row.addStretch()
        formats = _centred("dropFormats", self.tr("Files or folders · JPEG, PNG, TIFF, BMP, WebP, HEIC"))
        formats.setProperty("muted", "true")
        formats.setProperty("small", "true")
        inside = QVBoxLayout(self._zone)
        inside.setContentsMargins(40, 40, 40, 40)
        inside.setSpacing(14)
        inside.addStretch()
        for widget in (picture, self._title, self._hint):
            inside.addWidget(widget)
        inside.addSpacing(8)
        inside.addLayout(row)
        inside.addWidget(formats)
        inside.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 24)
        layout.addWidget(self._zone)
        self.show_case(None)

    def show_case(self, case: Case | None) -> None:
        """Fits the words to whether a case is open."""
        if case is None:
            hint = self.tr("LeukDesk finds the white cells, suggests what each one is, and a person decides.")
        else:
            hint = self.tr("They become frames of case {0}.").format(case.number)
        self._hint.setText(hint)
        for button in (self._new, self._open, self._sample):
            button.setVisible(case is None)

    def _button(self, name: str, words: str, wish: object) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.clicked.connect(wish)
        return button


def _centred(name: str, words: str) -> QLabel:
    label = QLabel(words)
    label.setObjectName(name)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    return label
