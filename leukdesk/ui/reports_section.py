"""The settings of reports: the paper, and the laboratory's own templates for comments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPlainTextEdit, QPushButton

from leukdesk.domain.film import LONGEST_COMMENT
from leukdesk.settings import LONGEST_TEMPLATE_NAME, MOST_TEMPLATES, PageSize
from leukdesk.ui.dialog_parts import heading
from leukdesk.ui.form_fields import line_edit
from leukdesk.ui.settings_section import SettingsSection, choices, choose, column_of, form_in

if TYPE_CHECKING:
    from leukdesk.settings import Settings


class ReportsSection(SettingsSection):
    """Lists templates; the one that is selected can be changed, renamed and taken away."""

    def __init__(self) -> None:
        super().__init__()
        self._templates: dict[str, str] = {}
        self._paper = choices("paperChoice", self.tr("Paper"), [(size.value, size) for size in PageSize])
        self._paper.activated.connect(lambda: self.wished.emit({"page_size": self._paper.currentData()}))
        self._list = QListWidget()
        self._list.setObjectName("templateList")
        self._list.setAccessibleName(self.tr("Templates"))
        self._list.setMaximumHeight(120)
        self._list.currentRowChanged.connect(self._on_selected)
        self._name = line_edit("templateName", self.tr("Name of the template"), LONGEST_TEMPLATE_NAME)
        self._name.setPlaceholderText(self.tr("Name of the template"))
        self._text = QPlainTextEdit()
        self._text.setObjectName("templateText")
        self._text.setAccessibleName(self.tr("Text of the template"))
        self._text.setTabChangesFocus(True)
        self._text.setPlaceholderText(self.tr("What it puts into a comment"))
        self._text.setMinimumHeight(80)
        self._new = self._button("newTemplate", self.tr("New template"))
        self._save = self._button("saveTemplate", self.tr("Save template"))
        self._remove = self._button("removeTemplate", self.tr("Remove template"))
        self._new.clicked.connect(self._on_new)
        self._save.clicked.connect(self._on_save)
        self._remove.clicked.connect(self._on_remove)
        self._name.textChanged.connect(self._enable)
        self._text.textChanged.connect(self._enable)
        column = column_of(self)
        form_in(column).addRow(self.tr("&Paper"), self._paper)
        column.addWidget(heading(self.tr("Templates for comments")))
        column.addWidget(
            self.hint("templateHint", self.tr("Your own; those that came with LeukDesk are offered too."))
        )
        row = QHBoxLayout()
        for button in (self._new, self._save, self._remove):
            row.addWidget(button)
        row.addStretch()
        for widget in (self._list, self._name, self._text):
            column.addWidget(widget)
        column.addLayout(row)
        column.addStretch()
        self._enable()

    def show_settings(self, settings: Settings) -> None:
        """Shows what holds; the template that is selected stays so."""
        choose(self._paper, settings.page_size, settings.page_size.value)
        if dict(settings.comment_templates) != self._templates:
            self._templates = dict(settings.comment_templates)
            self._list_names(self._name.text().strip())

    def _list_names(self, selected: str) -> None:
        names = list(self._templates)
        with QSignalBlocker(self._list):
            self._list.clear()
            self._list.addItems(names)
            self._list.setCurrentRow(names.index(selected) if selected in names else -1)
        self._enable()

    def _selected(self) -> str:
        item = self._list.currentItem()
        return "" if item is None else item.text()

    def _on_selected(self, row: int) -> None:
        if row >= 0:
            self._name.setText(self._selected())
            self._text.setPlainText(self._templates[self._selected()])
        self._enable()

    def _on_new(self) -> None:
        self._list.setCurrentRow(-1)
        self._name.clear()
        self._text.clear()
        self._name.setFocus()

    def _on_save(self) -> None:
        name, text = self._name.text().strip(), self._text.toPlainText()[:LONGEST_COMMENT]
        before = self._selected()
        # A renamed one keeps its place.
        kept = {name if known == before else known: told for known, told in self._templates.items()}
        self.wished.emit({"comment_templates": {**kept, name: text}})

    def _on_remove(self) -> None:
        gone = self._selected()
        self._on_new()
        self.wished.emit({"comment_templates": {n: t for n, t in self._templates.items() if n != gone}})

    def _enable(self) -> None:
        name, text = self._name.text().strip(), self._text.toPlainText()
        before = self._selected()
        free = name == before or name not in self._templates
        room = bool(before) or len(self._templates) < MOST_TEMPLATES
        changed = (name, text) != (before, self._templates.get(before, ""))
        self._save.setEnabled(bool(name and text.strip()) and free and room and changed)
        self._remove.setEnabled(bool(before))

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        return button
