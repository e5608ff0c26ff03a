"""Asks for the address of a phone's or camera's stream."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from leukdesk.ui.dialog_parts import wrapped_words

LONGEST = 400


class StreamDialog(QDialog):
    """Two lines and what to type there; the presenter checks the address."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("streamDialog")
        self.setWindowTitle(self.tr("Add a network stream"))
        self._address, self._name = QLineEdit(), QLineEdit()
        self._address.setObjectName("streamAddress")
        self._address.setPlaceholderText("http://192.168.1.20:8080/video")
        self._name.setObjectName("streamName")
        self._name.setPlaceholderText(self.tr("For example: phone on the microscope"))
        for line, words in ((self._address, self.tr("Address")), (self._name, self.tr("Name"))):
            line.setMaxLength(LONGEST)
            line.setAccessibleName(words)
        hint = wrapped_words(self, "streamHint")
        hint.setText(
            self.tr(
                "The phone's app (IP Webcam, DroidCam, iVCam) shows its address: MJPEG over http, or rtsp. "
                "User and password go into it as http://user:password@…; the password is kept in the "
                "system's key store, not in LeukDesk's settings."
            )
        )
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(self.tr("&Address"), self._address)
        form.addRow(self.tr("&Name"), self._name)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        add = buttons.button(QDialogButtonBox.StandardButton.Ok)
        add.setText(self.tr("Add"))
        add.setProperty("primary", "true")
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(hint)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.resize(520, 230)

    def entries(self) -> tuple[str, str]:
        """The address as typed, and the name."""
        return self._address.text(), self._name.text()
