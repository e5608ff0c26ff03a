"""The presenter of imports: a labelled collection becomes frames and reviews, picture by picture."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from leukdesk.ui.actions import ActionSpec

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.ui.desk import Desk
    from leukdesk.workflow.import_collection import ImportOutcome


class CollectionPresenter(QObject):
    """Imports collections in the background; ends after the picture in work when the window closes.

    Args:
        desk: of the window.
    """

    _progressed = Signal(int, int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._jobs = desk.runner(awaited=True)
        self._ended = Event()
        desk.window.menus.add(
            "capture",
            [
                ActionSpec(
                    "importFolders",
                    self.tr("&Import a collection: a folder a class…"),
                    ("Ctrl+Shift+I",),
                    tip=self.tr("Record pictures of one cell each; the folders' names become their reviews"),
                ),
                ActionSpec(
                    "importTable",
                    self.tr("Import a collection: &table of labels…"),
                    ("Ctrl+Shift+T",),
                    tip=self.tr("Record the pictures that a CSV file lists; its labels become their reviews"),
                ),
            ],
        )
        desk.window.action("importFolders").triggered.connect(self._ask_folder)
        desk.window.action("importTable").triggered.connect(self._ask_table)
        desk.closing.begins.connect(self._ended.set)
        desk.window.work.cancel_wanted.connect(self._ended.set)
        self._progressed.connect(self._on_progressed, Qt.ConnectionType.QueuedConnection)

    def _ask_folder(self) -> None:
        self._import(self._desk.questions.collection(self._desk.window, table=False))

    def _ask_table(self) -> None:
        self._import(self._desk.questions.collection(self._desk.window, table=True))

    def _import(self, source: Path | None) -> None:
        if source is None:
            return
        self._ended.clear()
        bring_in = self._desk.services.import_collection
        self._jobs.start(
            lambda: bring_in(source, self._progressed.emit, lambda: not self._ended.is_set()),
            self._on_imported,
            self._on_failed,
        )

    def _on_progressed(self, done: int, total: int) -> None:
        if not self._ended.is_set():
            words = self.tr("Importing {0} of {1}…").format(done, total)
            self._desk.show_task(words, done, total, can_cancel=True)

    def _on_imported(self, outcome: ImportOutcome) -> None:
        self._desk.end_task()
        words = self.tr("Imported with their labels: {0} pictures; there already: {1}; left out: {2}.")
        left_out = len(outcome.unreadable)
        self._desk.window.show_notice(words.format(outcome.recorded, outcome.known, left_out))
        for picture in outcome.unreadable:
            self._desk.window.show_fault(picture.reason)
        self._desk.read()

    def _on_failed(self, error: Exception) -> None:
        self._desk.end_task()
        self._desk.show_fault(error)
