"""The watched folder: which one, how its files' names give the specimen number, and what has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from leukdesk.capture.folder.specimen_names import LONGEST_PATTERN, NamePattern
from leukdesk.domain.errors import UserError
from leukdesk.ui.dialog_parts import wrapped_words
from leukdesk.ui.jobs import sentence_of

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.settings import Settings

EXAMPLES = ("S-2026-17_0001", "S-2026-17/0001", "IMG_0001-S-2026-17")
"""Names that a pattern is tried on, so that the operator sees what it does."""


class FolderPanel(QWidget):
    """Shows the watch and says what the operator wishes.

    Signals:
        folder_wanted: to be asked for.
        start_wanted: folder (str), pattern (str), and whether the pictures there already are taken too.
        stop_wanted: to end the watch.
        unassigned_wanted: the pictures without a case.
    """

    folder_wanted = Signal()
    start_wanted = Signal(str, str, bool)
    stop_wanted = Signal()
    unassigned_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("folderPanel")
        self.setAccessibleName(self.tr("Watched folder"))
        self._on = False
        self._came = 0
        self._folder = QLineEdit()
        self._folder.setObjectName("watchedFolder")
        self._folder.setReadOnly(True)
        self._folder.setPlaceholderText(self.tr("The folder that the camera's program writes to"))
        self._choose = QPushButton(self.tr("&Choose…"))
        self._choose.setObjectName("chooseWatched")
        self._choose.clicked.connect(self.folder_wanted)
        self._pattern = QLineEdit()
        self._pattern.setObjectName("watchedNames")
        self._pattern.setMaxLength(LONGEST_PATTERN)
        self._pattern.textChanged.connect(self._on_pattern)
        self._example = wrapped_words(self, "watchedExample")
        self._example.setProperty("muted", "true")
        self._old_too = QCheckBox(self.tr("&Take the pictures that are there already, too"))
        self._old_too.setObjectName("watchedOldToo")
        self._start = QPushButton()
        self._start.setObjectName("watchStart")
        self._start.setProperty("primary", "true")
        self._start.clicked.connect(self._on_start)
        self._unassigned = QPushButton(self.tr("&Unassigned pictures…"))
        self._unassigned.setObjectName("watchUnassigned")
        self._unassigned.clicked.connect(self.unassigned_wanted)
        self._state = wrapped_words(self, "watchState")
        self._fault = wrapped_words(self, "watchFault")
        self._lay_out()
        self.show_off()

    def show_settings(self, settings: Settings) -> None:
        """Fills the fields."""
        self._folder.setText(settings.watched_folder)
        self._pattern.setText(settings.watched_names)
        self._refresh()

    def show_folder(self, folder: Path) -> None:
        """Shows a folder that was chosen."""
        self._folder.setText(str(folder))
        self._refresh()

    def show_off(self) -> None:
        """Shows that no folder is watched."""
        self._on = False
        self._state.setText(self.tr("No folder is watched."))
        self.show_fault("")
        self._refresh()

    def show_on(self) -> None:
        """Shows that the folder is watched."""
        self._on = True
        self._came = 0
        self._state.setText(self.tr("Watching. New pictures are taken when they are whole."))
        self._refresh()

    def show_came(self, specimen: str) -> None:
        """Shows that a picture was taken, and for which case; empty for none."""
        self._came += 1
        where = self.tr("the last one is in case {0}").format(specimen)
        self._state.setText(
            self.tr("Watching. {0} taken; {1}.").format(
                self._came, where if specimen else self.tr("the last one waits for its case")
            )
        )

    def show_fault(self, sentence: str) -> None:
        """Shows what is wrong with the folder; empty where all is well."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))

    def _on_start(self) -> None:
        if self._on:
            self.stop_wanted.emit()
        else:
            self.start_wanted.emit(
                self._folder.text(), self._pattern.text().strip(), self._old_too.isChecked()
            )

    def _on_pattern(self) -> None:
        try:
            pattern = NamePattern(self._pattern.text().strip())
        except UserError as error:
            self._example.setText(sentence_of(error))
        else:
            numbers = ((name, pattern.number_in(name)) for name in EXAMPLES)
            fits = next(((name, number) for name, number in numbers if number), None)
            if fits is not None:
                self._example.setText(self.tr("{0}.jpg goes to case {1}").format(*fits))
            elif pattern.text:
                self._example.setText(self.tr("{specimen} stands for the number, * for anything else."))
            else:
                self._example.setText(self.tr("Only a file beside a picture (.txt, .json) gives its number."))
        self._refresh()

    def _refresh(self) -> None:
        for field in (self._pattern, self._choose, self._old_too):
            field.setEnabled(not self._on)
        self._start.setText(self.tr("End the watch") if self._on else self.tr("Watch this folder"))
        self._start.setEnabled(self._on or (bool(self._folder.text()) and self._pattern_fits()))

    def _pattern_fits(self) -> bool:
        try:
            NamePattern(self._pattern.text().strip())
        except UserError:
            return False
        return True

    def _lay_out(self) -> None:
        what = wrapped_words(self, "watchExplanation")
        what.setText(
            self.tr(
                "Each new picture goes to the case whose number its name gives, if the records hold that "
                "case. All others wait as unassigned, and none goes to the open case by itself. The files "
                "stay where they are."
            )
        )
        row = QHBoxLayout()
        row.addWidget(self._folder, 1)
        row.addWidget(self._choose)
        folder, names = QLabel(self.tr("Folder")), QLabel(self.tr("&Names"))
        names.setBuddy(self._pattern)
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(folder, row)
        form.addRow(names, self._pattern)
        form.addRow("", self._example)
        form.addRow("", self._old_too)
        buttons = QHBoxLayout()
        buttons.addWidget(self._start)
        buttons.addStretch()
        buttons.addWidget(self._unassigned)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(what)
        column.addLayout(form)
        column.addWidget(self._state)
        column.addWidget(self._fault)
        column.addStretch()
        column.addLayout(buttons)
