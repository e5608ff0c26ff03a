"""The settings of counting: how many cells, and what is asked of a case before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QSpinBox

from leukdesk.settings import LONGEST_DUE_H
from leukdesk.ui.form_fields import FIELD_HEIGHT_PX
from leukdesk.ui.settings_section import SettingsSection, column_of, form_in

if TYPE_CHECKING:
    from leukdesk.settings import Settings


class CountingSection(SettingsSection):
    """Shows what a new case asks for."""

    def __init__(self) -> None:
        super().__init__()
        self._target = self._number("targetCount", self.tr("Leukocytes that a new case asks for"), 1, 10_000)
        self._unsure = self._number("unsurePercent", self.tr("Unsure cells"), 0, 100)
        self._unsure.setSuffix(" %")
        self._due = {
            "due_urgent_h": self._number("dueUrgent", self.tr("Hours of an urgent case"), 1, LONGEST_DUE_H),
            "due_routine_h": self._number("dueRoutine", self.tr("Hours of a routine case"), 1, LONGEST_DUE_H),
        }
        self._switches = {
            "second_identifier": QCheckBox(self.tr("A second &identifier before the first picture")),
            "look_for_overlaps": QCheckBox(self.tr("Cells that two &frames show count once")),
            "analyser_leaves_erythroblasts_out": QCheckBox(
                self.tr("The &analyser's white cells are without erythroblasts")
            ),
            "control_daily": QCheckBox(self.tr("The worklist asks for the &control slide every day")),
        }
        self._control = self.hint("controlHint", "")
        column = column_of(self)
        form = form_in(column)
        form.addRow(self.tr("&Leukocytes to count"), self._target)
        form.addRow("", self.hint("targetHint", self.tr("A case can ask for another number in its entries.")))
        form.addRow(self.tr("&Unsure cells up to"), self._unsure)
        form.addRow("", self.hint("unsureHint", self.tr("With more of them a person must look at the case.")))
        form.addRow(self.tr("Urgent cases are &overdue after"), self._due["due_urgent_h"])
        form.addRow(self.tr("&Routine cases are overdue after"), self._due["due_routine_h"])
        form.addRow("", self.hint("dueHint", self.tr("The worklist marks what has waited longer.")))
        for name, box in self._due.items():
            box.setSuffix(self.tr(" h"))
            box.editingFinished.connect(lambda n=name, b=box: self.wished.emit({n: b.value()}))
        for name, switch in self._switches.items():
            switch.setObjectName(f"switch_{name}")
            form.addRow("", switch)
            switch.toggled.connect(lambda on, n=name: self.wished.emit({n: on}))
        form.addRow("", self._control)
        self._target.editingFinished.connect(lambda: self.wished.emit({"target_cells": self._target.value()}))
        self._unsure.editingFinished.connect(
            lambda: self.wished.emit({"unsure_share": self._unsure.value() / 100})
        )
        column.addStretch()

    def show_settings(self, settings: Settings) -> None:
        """Shows what holds."""
        for box, value in (
            (self._target, settings.target_cells),
            (self._unsure, settings.unsure_share * 100),
            *((box, getattr(settings, name)) for name, box in self._due.items()),
        ):
            with QSignalBlocker(box):
                box.setValue(round(value))
        for name, switch in self._switches.items():
            with QSignalBlocker(switch):
                switch.setChecked(getattr(settings, name))
        self._switches["control_daily"].setEnabled(bool(settings.control_slide))
        words = self.tr("No control slide is chosen; Ctrl+Alt+K chooses one.")
        if settings.control_slide:
            words = self.tr("It is case {0}; Ctrl+Alt+K shows its days.").format(settings.control_slide)
        self._control.setText(words)

    def _number(self, name: str, words: str, lowest: int, highest: int) -> QSpinBox:
        box = QSpinBox()
        box.setObjectName(name)
        box.setAccessibleName(words)
        box.setRange(lowest, highest)
        box.setMinimumHeight(FIELD_HEIGHT_PX)
        return box
