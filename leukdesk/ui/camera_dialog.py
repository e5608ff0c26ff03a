"""Camera profile and scale: which microscope is in use, how large its pixels are, and its colour steps."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from leukdesk.domain.camera_profile import LONGEST_NAME, CalibrationSource, CameraProfile
from leukdesk.ui.camera_words import profile_summary
from leukdesk.ui.dialog_parts import heading, wrapped_words
from leukdesk.ui.flat_field_panel import FlatFieldPanel
from leukdesk.ui.form_fields import FIELD_HEIGHT_PX
from leukdesk.ui.micrometer_panel import MicrometerPanel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from leukdesk.settings import Settings
    from leukdesk.ui.jobs import JobRunner


class CameraDialog(QDialog):
    """Edits the camera profiles of the settings; nothing holds until it is accepted.

    Args:
        settings: the operator's.
        ask_picture: asks for a picture file, given a title.
        jobs: reads pictures; outlives the dialog, so that closing never waits for a picture.
        parent: owner.
    """

    def __init__(
        self,
        settings: Settings,
        ask_picture: Callable[[str], Path | None],
        jobs: JobRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("cameraDialog")
        self.setWindowTitle(self.tr("Camera profile and scale"))
        self._settings = settings
        self._profile: CameraProfile | None = None
        self._jobs = jobs
        self.flat_field = FlatFieldPanel(ask_picture, jobs)
        self.micrometer = MicrometerPanel(ask_picture, jobs)
        self._make_profile_part()
        self._in_force = wrapped_words(self, "profileInForce")
        self._fault = wrapped_words(self, "cameraFault")
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Use this profile"))
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setProperty("primary", "true")
        for button in self._buttons.buttons():
            button.setIcon(QIcon())
        self._lay_out()
        self._connect()
        self._fill_choice()
        self._show(settings.profile())

    @property
    def busy(self) -> bool:
        """Whether a picture is being read."""
        return self._jobs.busy

    def settings(self) -> Settings:
        """The settings with what was chosen; only after the dialog was accepted."""
        if self._profile is None:
            return replace(self._settings, camera_profile="")
        return self._settings.with_profile(self._profile)

    def done(self, result: int) -> None:
        """Ends; what is still being read is forgotten."""
        self._jobs.drop_all()
        super().done(result)

    # Making

    def _make_profile_part(self) -> None:
        self._choice = QComboBox()
        self._choice.setObjectName("profileChoice")
        self._new = QPushButton(self.tr("&New"))
        self._new.setObjectName("newProfile")
        self._remove = QPushButton(self.tr("&Delete"))
        self._remove.setObjectName("deleteProfile")
        self._name = QLineEdit()
        self._name.setObjectName("profileName")
        self._name.setMaxLength(LONGEST_NAME)
        self._name.setPlaceholderText(self.tr("For example: 100× oil, phone"))
        self._um = QDoubleSpinBox()
        self._um.setObjectName("umPerPixel")
        self._um.setDecimals(5)
        self._um.setRange(0.0, 5.0)
        self._um.setSingleStep(0.001)
        self._um.setSpecialValueText(self.tr("not measured"))
        self._um.setSuffix(" µm")
        self._um.setKeyboardTracking(False)
        self._um.setMinimumHeight(FIELD_HEIGHT_PX)
        self._balance = QCheckBox(self.tr("Make the &background neutral (white balance)"))
        self._balance.setObjectName("whiteBalance")
        self._even = QCheckBox(self.tr("&Even the light by the flat field"))
        self._even.setObjectName("useFlatField")

    def _lay_out(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(18)
        columns.addWidget(self._left(), 2)
        columns.addWidget(self.micrometer, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addLayout(columns, 1)
        layout.addWidget(self._fault)
        layout.addWidget(self._buttons)
        self._fault.setVisible(False)
        self.resize(940, 620)
        self.setMinimumSize(760, 500)

    def _left(self) -> QWidget:
        chosen = QHBoxLayout()
        chosen.addWidget(self._choice, 1)
        chosen.addWidget(self._new)
        chosen.addWidget(self._remove)
        label = QLabel(self.tr("&Profile"))
        label.setBuddy(self._choice)
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(label, chosen)
        form.addRow(self.tr("N&ame"), self._name)
        form.addRow(self.tr("A pi&xel is"), self._um)
        holder = QWidget()
        left = QVBoxLayout(holder)
        left.setContentsMargins(0, 0, 10, 0)
        left.setSpacing(10)
        left.addLayout(form)
        left.addWidget(heading(self.tr("Light and colour")))
        left.addWidget(self._balance)
        left.addWidget(self._even)
        left.addWidget(self.flat_field)
        left.addWidget(heading(self.tr("What holds for new pictures")))
        left.addWidget(self._in_force)
        left.addStretch()
        area = QScrollArea()
        area.setObjectName("cameraScroll")
        area.setWidget(holder)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumWidth(390)
        return area

    def _connect(self) -> None:
        self._choice.currentIndexChanged.connect(self._on_chosen)
        self._new.clicked.connect(self._on_new)
        self._remove.clicked.connect(self._on_remove)
        self._name.editingFinished.connect(self._on_named)
        self._um.valueChanged.connect(self._on_typed)
        self._balance.toggled.connect(self._on_switched)
        self._even.toggled.connect(self._on_switched)
        self.flat_field.taken.connect(self._on_flat_taken)
        self.flat_field.cleared.connect(self._on_flat_cleared)
        self.micrometer.scale_taken.connect(self._on_scale_taken)
        self.flat_field.said.connect(self._say)
        self.micrometer.said.connect(self._say)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)

    # Profiles

    def _fill_choice(self) -> None:
        with QSignalBlocker(self._choice):
            self._choice.clear()
            self._choice.addItem(self.tr("No profile"), "")
            for profile in self._settings.camera_profiles:
                self._choice.addItem(profile.name, profile.name)

    def _show(self, profile: CameraProfile | None) -> None:
        """Shows a profile, perhaps changed, in all widgets."""
        self._profile = profile
        parts = (self._choice, self._name, self._um, self._balance, self._even)
        blockers = [QSignalBlocker(part) for part in parts]
        self._choice.setCurrentIndex(max(0, self._choice.findData(profile.name if profile else "")))
        self._name.setText(profile.name if profile else "")
        self._um.setValue((profile.um_per_px if profile else None) or 0.0)
        self._balance.setChecked(profile is not None and profile.white_balance)
        has_flat = profile is not None and bool(profile.flat_field)
        self._even.setChecked(profile is not None and has_flat and profile.use_flat_field)
        del blockers
        for part in (self._name, self._um, self._balance, self._remove):
            part.setEnabled(profile is not None)
        self._even.setEnabled(has_flat)
        self._in_force.setText(profile_summary(profile))
        self.flat_field.show_flat_field(profile.flat_field if profile else "", loadable=profile is not None)

    def _change(self, profile: CameraProfile) -> None:
        """Takes a changed profile over into the settings that are edited here."""
        self._settings = self._settings.with_profile(profile)
        self._show(profile)

    def _on_chosen(self) -> None:
        self._say("")
        self._leave_profile()
        self._show(self._settings.profile(str(self._choice.currentData())))

    def _on_new(self) -> None:
        known = {p.name for p in self._settings.camera_profiles}
        number = next(n for n in range(1, len(known) + 2) if self._numbered(n) not in known)
        profile = CameraProfile(self._numbered(number))
        self._leave_profile()
        self._settings = self._settings.with_profile(profile)
        self._fill_choice()
        self._show(profile)
        self._name.setFocus()
        self._name.selectAll()

    def _numbered(self, number: int) -> str:
        return self.tr("Camera {0}").format(number)

    def _on_remove(self) -> None:
        if self._profile is not None:
            self._leave_profile()
            self._settings = self._settings.without_profile(self._profile.name)
            self._fill_choice()
            self._show(None)

    def _leave_profile(self) -> None:
        """Drops an empty field that is still being read: it was meant for this profile, not the next one."""
        if self.flat_field.drop():
            self._say(
                self.tr("The empty field was not taken, since the profile was changed; load it once more.")
            )

    def _on_named(self) -> bool:
        """Takes the name over; False if it will not do."""
        before, name = self._profile, self._name.text().strip()
        if before is None or name == before.name:
            return True
        if self._settings.profile(name) is not None or not name:
            self._say(
                self.tr("Another profile has this name; choose another one.")
                if name
                else self.tr("A profile needs a name.")
            )
            self._name.setText(before.name)
            return False
        try:
            named = replace(before, name=name)
        except ValueError:
            self._say(
                self.tr("A name holds letters, digits, signs and plain spaces only; type it once more.")
            )
            self._name.setText(before.name)
            return False
        self._say("")
        kept = tuple(named if p.name == before.name else p for p in self._settings.camera_profiles)
        self._settings = replace(self._settings, camera_profiles=kept, camera_profile=name)
        self._fill_choice()
        self._show(named)
        return True

    def _on_typed(self, value: float) -> None:
        self._say("")
        self._on_named()
        if self._profile is None:
            return
        if value <= 0:
            self._change(replace(self._profile, um_per_px=None, source=None, dated=None))
            return
        self._set_scale(value, CalibrationSource.TYPED)

    def _set_scale(self, um_per_px: float, source: CalibrationSource) -> None:
        if self._profile is None:
            return
        today = datetime.now(UTC).astimezone().date()
        try:
            self._change(replace(self._profile, um_per_px=um_per_px, source=source, dated=today))
        except ValueError:
            self._say(self.tr("A pixel must be from 0.005 to 5 µm wide; check the lengths."))
            self._show(self._profile)

    def _on_switched(self) -> None:
        balance, even = self._balance.isChecked(), self._even.isChecked()
        self._on_named()
        if self._profile is not None:
            use = even if self._profile.flat_field else self._profile.use_flat_field
            self._change(replace(self._profile, white_balance=balance, use_flat_field=use))

    def _on_accepted(self) -> None:
        self._um.interpretText()
        if self._on_named():
            self.accept()

    # What the panels measured

    def _on_flat_cleared(self) -> None:
        if self._profile is not None:
            self._change(replace(self._profile, flat_field=""))

    def _on_flat_taken(self, sha256: str) -> None:
        self._on_named()
        if self._profile is not None:
            self._change(replace(self._profile, flat_field=sha256, use_flat_field=True))

    def _on_scale_taken(self, um_per_px: float) -> None:
        self._on_named()
        if self._profile is None:
            self._on_new()
        self._set_scale(um_per_px, CalibrationSource.MICROMETER)

    def _say(self, sentence: str) -> None:
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
