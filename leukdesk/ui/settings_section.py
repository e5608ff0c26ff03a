"""What the sections of the settings page share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QVBoxLayout, QWidget

from leukdesk.ui.dialog_parts import wrapped_words
from leukdesk.ui.eliding_choice import ElidingChoice

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QLabel

    from leukdesk.settings import Settings


class SettingsSection(QWidget):
    """Shows some of the settings and says what they are wished to be; a change holds at once."""

    wished = Signal(dict)
    """Other values, by the names that `Settings` has for them."""

    def show_settings(self, settings: Settings) -> None:
        """Shows what holds."""
        raise NotImplementedError

    def hint(self, name: str, words: str) -> QLabel:
        """A muted sentence beneath a field."""
        label = wrapped_words(self, name)
        label.setProperty("muted", "true")
        label.setText(words)
        return label


def choices(name: str, words: str, items: Iterable[tuple[str, object]]) -> QComboBox:
    """A box of choices, each with the value it stands for.

    Args:
        name: its object name.
        words: what a screen reader calls it.
        items: words and values.
    """
    box = ElidingChoice(16)
    box.setObjectName(name)
    box.setAccessibleName(words)
    for text, value in items:
        box.addItem(text, value)
    return box


def choose(box: QComboBox, value: object, words: str) -> None:
    """Shows a choice, without a word; one that isn't offered is added under its words."""
    with QSignalBlocker(box):
        row = box.findData(value)
        if row < 0:
            box.addItem(words, value)
            row = box.count() - 1
        box.setCurrentIndex(row)


def column_of(section: QWidget) -> QVBoxLayout:
    """The column that a section is laid out in."""
    column = QVBoxLayout(section)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    return column


def form_in(column: QVBoxLayout) -> QFormLayout:
    """A form at the end of a column."""
    form = QFormLayout()
    form.setSpacing(10)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    # In a narrow window and a language of long words a field stands beneath its label.
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    column.addLayout(form)
    return form
