"""The settings of the laboratory: its name and logo on reports, and whose name stands beside what is done."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from leukdesk.domain.audit import NO_SIGN_IN
from leukdesk.domain.errors import UserError
from leukdesk.domain.people import check_full_name
from leukdesk.ui.form_fields import line_edit
from leukdesk.ui.jobs import sentence_of
from leukdesk.ui.people_words import person_words
from leukdesk.ui.settings_section import SettingsSection, column_of, form_in

if TYPE_CHECKING:
    from leukdesk.settings import Settings

LOGO_SIDE_PX = 56
LONGEST_NAME = 120


class LaboratorySection(SettingsSection):
    """Says that another logo is wanted; whoever hears it asks for the file."""

    logo_wanted = Signal()
    refused = Signal(str)
    """A name that cannot be taken, as a sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._name = line_edit("laboratoryName", self.tr("Name of the laboratory"), LONGEST_NAME)
        self._name.setPlaceholderText(self.tr("As it stands at the head of reports"))
        self._name.editingFinished.connect(
            lambda: self.wished.emit({"laboratory": self._name.text().strip()})
        )
        self._operator = line_edit("operatorName", self.tr("Your name"), 80)
        self._operator.editingFinished.connect(self._on_operator)
        self._logo = QLabel()
        self._logo.setObjectName("laboratoryLogo")
        self._logo.setAccessibleName(self.tr("Logo"))
        self._logo.setFixedHeight(LOGO_SIDE_PX)
        self._logo.setMinimumWidth(LOGO_SIDE_PX)
        self._logo.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        choose = QPushButton(self.tr("Choose a picture…"))
        choose.setObjectName("chooseLogo")
        choose.clicked.connect(self.logo_wanted)
        self._none = QPushButton(self.tr("No logo"))
        self._none.setObjectName("noLogo")
        self._none.clicked.connect(lambda: self.wished.emit({"logo": ""}))
        logo = QHBoxLayout()
        logo.addWidget(self._logo, 1)
        logo.addWidget(choose)
        logo.addWidget(self._none)
        column = column_of(self)
        form = form_in(column)
        form.addRow(self.tr("&Name"), self._name)
        form.addRow(self.tr("Logo"), logo)
        form.addRow("", self.hint("logoHint", self.tr("A PNG or JPEG of at most 2 MB; reports print it.")))
        form.addRow(self.tr("&Your name"), self._operator)
        form.addRow(
            "",
            self.hint(
                "operatorHint",
                self.tr("Written beside what you do where nobody signs in; with accounts, theirs are."),
            ),
        )
        column.addStretch()

    def show_settings(self, settings: Settings) -> None:
        """Shows what holds."""
        operator = person_words(settings.operator)
        for edit, text in ((self._name, settings.laboratory), (self._operator, operator)):
            if not edit.hasFocus() and edit.text() != text:
                with QSignalBlocker(edit):
                    edit.setText(text)
        picture = QPixmap(settings.logo) if settings.logo else QPixmap()
        ratio = self.devicePixelRatioF()
        if picture.isNull():
            self._logo.setText(Path(settings.logo).name if settings.logo else self.tr("none"))
        else:
            picture = picture.scaledToHeight(
                round(LOGO_SIDE_PX * ratio), Qt.TransformationMode.SmoothTransformation
            )
            picture.setDevicePixelRatio(ratio)
            self._logo.setPixmap(picture)
        self._none.setEnabled(bool(settings.logo))

    def _on_name(self) -> None:
        self.wished.emit({"laboratory": self._name.text().strip()})

    def _on_operator(self) -> None:
        name = self._operator.text().strip()
        if name == person_words(NO_SIGN_IN.name):
            name = NO_SIGN_IN.name
        try:
            check_full_name(name)
        except UserError as error:
            self.refused.emit(sentence_of(error))
        else:
            self.wished.emit({"operator": name})
