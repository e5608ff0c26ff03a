"""What is asked of the camera that is open: size, format, exposure, gain, white balance, focus, profile."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from leukdesk.domain.cameras import CameraKind, CameraSetup, Control, ControlWish
from leukdesk.ui.eliding_choice import ElidingChoice
from leukdesk.ui.translation import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.cameras import CameraReport

SIZES = ((640, 480), (1280, 720), (1280, 960), (1600, 1200), (1920, 1080), (2048, 1536), (2592, 1944),
         (3264, 2448), (3840, 2160), (4000, 3000))  # fmt: skip
"""What microscope cameras usually have; OpenCV cannot ask a camera for its list."""
FORMATS = ("MJPG", "YUY2", "NV12", "GREY", "Y16 ")
"""What USB cameras usually have; MJPG gives large pictures at full rate."""
WIDEST_VALUE = 1e6
NARROWEST_VALUE_PX = 72
"""Five digits and the arrows; by itself a field keeps room for the widest value of all."""


@dataclass(frozen=True, slots=True)
class _ControlRow:
    automatic: QCheckBox
    value: QDoubleSpinBox


class CameraPanel(QWidget):
    """Asks for settings as one step; says what the camera refused.

    `setup_wanted` carries the whole `CameraSetup`; `profile_wanted` the name of another camera profile.
    """

    setup_wanted = Signal(object)
    profile_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cameraPanel")
        self.setAccessibleName(self.tr("Settings of the camera"))
        self._setup: CameraSetup | None = None
        self._fold = QToolButton()
        self._fold.setObjectName("cameraSettings")
        self._fold.setText(self.tr("Settings"))
        self._fold.setToolTip(self.tr("Size, format, exposure and colours of the camera"))
        self._fold.setCheckable(True)
        self._fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._fold.setArrowType(Qt.ArrowType.RightArrow)
        # A long entry must not push the column wider than its place.
        self._size, self._still = ElidingChoice(8), ElidingChoice(8)
        self._format, self._profile = ElidingChoice(8), ElidingChoice(8)
        self._rows = {control: self._make_row(control) for control in Control}
        self._apply = QPushButton(self.tr("A&pply"))
        self._apply.setObjectName("applySettings")
        self._refused = QLabel()
        self._refused.setObjectName("refusedSettings")
        self._refused.setWordWrap(True)
        self._refused.setTextFormat(Qt.TextFormat.PlainText)
        self._body = QWidget()
        self._lay_out()
        self._connect()
        self.show_setup(None)

    def show_setup(self, setup: CameraSetup | None) -> None:
        """Shows what is asked of a camera; None where none is open."""
        self._setup = setup
        usb = setup is not None and setup.camera.kind is CameraKind.USB
        for widget in (self._size, self._still, self._format, self._apply):
            widget.setEnabled(usb)
        for row in self._rows.values():
            row.automatic.setEnabled(usb)
            row.value.setEnabled(usb and not row.automatic.isChecked())
        self._refused.setVisible(False)
        if setup is None:
            return
        size = None
        if setup.width_px is not None and setup.height_px is not None:
            size = setup.width_px, setup.height_px
        _choose_size(self._size, size)
        _choose_size(self._still, setup.still_px)
        self._format.setCurrentIndex(max(0, self._format.findData(setup.pixel_format)))
        for control, row in self._rows.items():
            wish = setup.controls.get(control, ControlWish())
            row.automatic.setChecked(wish.automatic)
            row.value.setEnabled(usb and not wish.automatic)
            if wish.value is not None:
                row.value.setValue(wish.value)

    def show_report(self, report: CameraReport) -> None:
        """Shows the values that the camera holds where it decides itself, and what it refused."""
        for state in report.controls:
            row = self._rows[state.control]
            has = state.value is not None
            row.automatic.setEnabled(has)
            if state.value is not None and row.automatic.isChecked():
                row.value.setValue(state.value)
            if not has:
                row.value.setEnabled(False)
                row.value.setToolTip(self.tr("This camera has no such setting."))
        self._refused.setText("\n".join(map(said, report.refusals)))
        self._refused.setVisible(bool(report.refusals))

    def show_profiles(self, names: Sequence[str], chosen: str) -> None:
        """Offers the camera profiles, which hold scale and flat field."""
        with QSignalBlocker(self._profile):
            self._profile.clear()
            self._profile.addItem(self.tr("No profile"), "")
            for name in names:
                self._profile.addItem(name, name)
            self._profile.setCurrentIndex(max(0, self._profile.findData(chosen)))

    def _wanted(self) -> CameraSetup | None:
        """What the widgets ask for; a control that is automatic and was never touched is left alone."""
        if self._setup is None:
            return None
        size = self._size.currentData() or (None, None)
        still = self._still.currentData()
        controls = {
            control: ControlWish(
                row.automatic.isChecked(), None if row.automatic.isChecked() else row.value.value()
            )
            for control, row in self._rows.items()
            if not row.automatic.isChecked() or control in self._setup.controls
        }
        return replace(
            self._setup,
            width_px=size[0],
            height_px=size[1],
            pixel_format=self._format.currentData() or "",
            controls=controls,
            still_px=None if still is None else tuple(still),
        )

    def _on_apply(self) -> None:
        wanted = self._wanted()
        if wanted is not None:
            self._setup = wanted
            self.setup_wanted.emit(wanted)

    def _make_row(self, control: Control) -> _ControlRow:
        automatic, value = QCheckBox(self.tr("auto")), QDoubleSpinBox()
        automatic.setObjectName(f"auto_{control.name.lower()}")
        automatic.setAccessibleName(self.tr("{0} automatic").format(control.value))
        automatic.setChecked(True)
        value.setObjectName(f"value_{control.name.lower()}")
        value.setAccessibleName(control.value)
        value.setRange(-WIDEST_VALUE, WIDEST_VALUE)
        value.setDecimals(1)
        value.setMinimumWidth(NARROWEST_VALUE_PX)
        value.setEnabled(False)
        value.setToolTip(self.tr("In the camera's own units"))
        automatic.toggled.connect(lambda on: value.setEnabled(not on))
        return _ControlRow(automatic, value)

    def _lay_out(self) -> None:
        self._size.addItem(self.tr("As the camera likes"), None)
        self._still.addItem(self.tr("As the live picture"), None)
        for choice in (self._size, self._still):
            for width, height in SIZES:
                choice.addItem(f"{width}×{height}", (width, height))
        self._still.setToolTip(
            self.tr("For cameras that give their full resolution only slowly: each frame takes some seconds")
        )
        self._format.addItem(self.tr("As the camera likes"), "")
        for letters in FORMATS:
            self._format.addItem(letters.strip(), letters)
        names = {
            Control.EXPOSURE: self.tr("Exposure"),
            Control.GAIN: self.tr("Gain"),
            Control.WHITE_BALANCE: self.tr("White balance"),
            Control.FOCUS: self.tr("Focus"),
        }
        for widget, name, words in (
            (self._size, "cameraSize", self.tr("Size of the picture")),
            (self._still, "stillSize", self.tr("Size that frames are taken at")),
            (self._format, "cameraFormat", self.tr("Pixel format")),
            (self._profile, "captureProfile", self.tr("Camera profile")),
        ):
            widget.setObjectName(name)
            widget.setAccessibleName(words)
        form = QFormLayout(self._body)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(6)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("Size"), self._size)
        form.addRow(self.tr("Frames at"), self._still)
        form.addRow(self.tr("Format"), self._format)
        for control, row in self._rows.items():
            line = QHBoxLayout()
            line.addWidget(row.automatic)
            line.addWidget(row.value, 1)
            form.addRow(names[control], line)
        form.addRow("", self._apply)
        form.addRow(self._refused)
        profile = QFormLayout()
        profile.setSpacing(6)
        profile.addRow(self.tr("Profile"), self._profile)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(profile)
        column.addWidget(self._fold)
        column.addWidget(self._body)
        self._body.setVisible(False)

    def _connect(self) -> None:
        self._fold.toggled.connect(self._on_folded)
        self._apply.clicked.connect(self._on_apply)
        self._profile.currentIndexChanged.connect(
            lambda _index: self.profile_wanted.emit(self._profile.currentData() or "")
        )

    def _on_folded(self, unfolded: bool) -> None:
        self._body.setVisible(unfolded)
        self._fold.setArrowType(Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow)


def _choose_size(choice: QComboBox, size_px: tuple[int, int] | None) -> None:
    """Chooses a size in a list of sizes; one that was never offered is added."""
    places = [choice.itemData(at) for at in range(choice.count())]
    at = next((at for at, data in enumerate(places) if data is not None and tuple(data) == size_px), 0)
    if size_px is not None and not at:
        choice.addItem(f"{size_px[0]}×{size_px[1]}", size_px)
        at = choice.count() - 1
    choice.setCurrentIndex(at)
