"""The settings of cameras: what their frames are kept in, and the way to their profiles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from leukdesk.domain.frames import FrameFile
from leukdesk.ui.camera_words import profile_summary
from leukdesk.ui.settings_section import SettingsSection, choices, choose, column_of, form_in

if TYPE_CHECKING:
    from leukdesk.settings import Settings


class CamerasSection(SettingsSection):
    """Says that the profiles are wanted."""

    profiles_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        files = (
            (self.tr("PNG, every pixel as it came"), FrameFile.PNG),
            (self.tr("JPEG (quality 95), a third of the size"), FrameFile.JPEG),
        )
        self._file = choices("cameraFile", self.tr("File that frames are kept in"), files)
        self._file.activated.connect(lambda: self.wished.emit({"camera_file": self._file.currentData()}))
        self._profile = QLabel()
        self._profile.setObjectName("profileInForce")
        self._profile.setWordWrap(True)
        profiles = QPushButton(self.tr("Camera profile and scale…"))
        profiles.setObjectName("openProfiles")
        profiles.clicked.connect(self.profiles_wanted)
        column = column_of(self)
        form = form_in(column)
        form.addRow(self.tr("&Frames kept as"), self._file)
        form.addRow(self.tr("In force"), self._profile)
        row = QHBoxLayout()
        row.addWidget(profiles)
        row.addStretch()
        form.addRow("", row)
        hint = self.tr(
            "Holds for frames that are taken from now on; cells are sought in what the file shows."
        )
        form.addRow("", self.hint("cameraFileHint", hint))
        column.addStretch()

    def show_settings(self, settings: Settings) -> None:
        """Shows what holds."""
        choose(self._file, settings.camera_file, settings.camera_file.value)
        self._profile.setText(profile_summary(settings.profile()))
