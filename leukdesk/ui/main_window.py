# ruff: noqa: N802 - Qt names the methods that it calls
"""The window: menus, the head with the case, messages, the page, the work, and one permanent line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QLabel, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from leukdesk import __version__
from leukdesk.ui import actions
from leukdesk.ui.case_header import CaseHeader
from leukdesk.ui.cells_page import CellsPage
from leukdesk.ui.drop_overlay import DropOverlay
from leukdesk.ui.language_menu import LanguageMenu
from leukdesk.ui.menus import fill_menus
from leukdesk.ui.message_bar import MessageBar, Tone
from leukdesk.ui.model_dialog import ModelDialog
from leukdesk.ui.start_page import StartPage
from leukdesk.ui.words import RESEARCH_USE
from leukdesk.ui.work_bar import WorkBar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent

    from leukdesk.domain.cases import Case
    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.ui.case_state import CaseState


class MainWindow(QMainWindow):
    """Holds the pages together and says what the operator wishes; does nothing itself."""

    new_case_wanted = Signal()
    open_case_wanted = Signal()
    close_case_wanted = Signal()
    pictures_wanted = Signal()
    pictures_dropped = Signal(list)
    report_wanted = Signal()
    sample_wanted = Signal()
    confirm_wanted = Signal()
    class_wanted = Signal(str)
    cancel_wanted = Signal()
    theme_wanted = Signal(str)
    camera_wanted = Signal()
    model_page_wanted = Signal()

    def __init__(self, may_close: Callable[[], bool] | None = None) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("LeukDesk")
        self.setAcceptDrops(True)
        self.resize(1280, 720)
        self.setMinimumSize(900, 560)
        self.may_close = may_close or (lambda: True)
        self._classes: tuple[CellClass, ...] = ()
        self._network = ""
        self._case_number = ""

        self.header = CaseHeader()
        self.messages = MessageBar()
        self.start = StartPage()
        self.cells = CellsPage()
        self.work = WorkBar()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.start)
        self._pages.addWidget(self.cells)
        self._overlay = DropOverlay(self)
        self._build()
        self.class_menu = QMenu(self)
        wishes: dict[str, Callable[[], object]] = {
            "newCase": self.new_case_wanted.emit,
            "openCase": self.open_case_wanted.emit,
            "closeCase": self.close_case_wanted.emit,
            "addPictures": self.pictures_wanted.emit,
            "makeReport": self.report_wanted.emit,
            "cameraProfile": self.camera_wanted.emit,
            "confirm": self.confirm_wanted.emit,
            "quit": self.close,
            "about": self._on_about,
            "aboutModel": self.model_page_wanted.emit,
        }
        self.languages = LanguageMenu(self)
        self._review_menu, self._actions = fill_menus(
            self, self.cells, wishes, self.theme_wanted.emit, self.languages
        )
        self._connect()
        self.show_no_case()

    def show_model_page(self, page: str) -> None:
        """Shows the card of the network over the window."""
        ModelDialog(page, self).open()

    def action(self, name: str) -> QAction:
        """An action by its object name."""
        return self._actions[name]

    def show_no_case(self) -> None:
        """Shows the start page."""
        self._case_number = ""
        self.setWindowTitle("LeukDesk")
        self.header.show_case(None)
        self.start.show_case(None)
        self.cells.clear()
        self._pages.setCurrentWidget(self.start)
        self._enable(case=False, frames=False)

    def show_opening(self, case: Case) -> None:
        """Shows which case is being read; its frames and cells follow."""
        self._case_number = case.number
        self.setWindowTitle(f"{case.number} – LeukDesk")
        self.header.show_case(case)
        self.start.show_case(case)
        self.cells.clear()
        self._pages.setCurrentWidget(self.start)
        self._enable(case=True, frames=False)

    def show_case(self, state: CaseState) -> None:
        """Shows a case: its cells, or the invitation to add pictures."""
        self._show_classes(state.classes)
        self.cells.show_state(state)
        if state.frames:
            self._show_cells_page()
        elif not self.work.isVisible():
            self._pages.setCurrentWidget(self.start)
        self._enable(case=True, frames=bool(state.frames))

    def show_working(self) -> None:
        """Goes to the cells as soon as pictures come, so that their progress is seen."""
        self._show_cells_page()

    def _show_cells_page(self) -> None:
        if self._pages.currentWidget() is not self.cells:
            self._pages.setCurrentWidget(self.cells)
            self.cells.cells.table.setFocus()

    def show_network(self, words: str) -> None:
        """Says what the network is doing."""
        self._network = words
        self._engine.setText(words)

    def show_camera(self, words: str) -> None:
        """Says which scale holds for new pictures."""
        self._camera.setText(words)

    def show_theme(self, choice: str) -> None:
        """Ticks the theme that is on."""
        for name, theme in actions.THEME_ACTIONS.items():
            self._actions[name].setChecked(theme == choice)

    def show_fault(self, sentence: str) -> None:
        """Shows a fault."""
        self.messages.show_message(sentence, Tone.FAULT)

    def show_broken(self, sentence: str) -> None:
        """Shows a fault that leaves nothing to be done here."""
        self.show_fault(sentence)
        self.show_network("")
        self.start.setEnabled(False)
        self.setAcceptDrops(False)
        for name, action in self._actions.items():
            action.setEnabled(name == "quit" or name in actions.THEME_ACTIONS)

    def show_notice(self, sentence: str) -> None:
        """Shows good or neutral news."""
        self.messages.show_message(sentence, Tone.NOTICE)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closes only when nothing would be lost."""
        if self.may_close():
            event.accept()
        else:
            event.ignore()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes files and folders."""
        if event.mimeData().hasUrls() and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._overlay.show_over(self._pages, self._case_number)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Takes the invitation away."""
        self._overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Says which files and folders were dropped."""
        self._overlay.hide()
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.pictures_dropped.emit(paths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the invitation over the page."""
        super().resizeEvent(event)
        self._overlay.fit_to(self._pages)

    def event(self, event: QEvent) -> bool:
        """Keeps status tips of menus from hiding the permanent line."""
        return True if event.type() is QEvent.Type.StatusTip else super().event(event)

    def _show_classes(self, classes: Sequence[CellClass]) -> None:
        if tuple(classes) == self._classes:
            return
        self._classes = tuple(classes)
        for action in self.class_menu.actions():
            self.class_menu.removeAction(action)
            self._review_menu.removeAction(action)
            self.cells.removeAction(action)
        made = actions.class_actions(self, classes, self.class_wanted.emit)
        for menu in (self.class_menu, self._review_menu):
            menu.addActions(made)
        self.cells.addActions(made)

    def _enable(self, *, case: bool, frames: bool) -> None:
        for name in ("closeCase", "addPictures"):
            self._actions[name].setEnabled(case or name == "addPictures")
        for name in ("makeReport", "confirm", "nextCell", "previousCell", "nextFrame", "previousFrame",
                     "fit", "actualSize", "zoomIn", "zoomOut", "labels", "coverageMap"):  # fmt: skip
            self._actions[name].setEnabled(frames)
        for action in self.class_menu.actions():
            action.setEnabled(frames)
        self.header.report.setEnabled(frames)

    def _build(self) -> None:
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(8, 8, 8, 0)
        inside.addWidget(self.messages)
        self.messages.setVisible(False)
        column.addWidget(self.header)
        column.addWidget(holder)
        column.addWidget(self._pages, 1)
        column.addWidget(self.work)
        self.setCentralWidget(central)
        research = QLabel(RESEARCH_USE)
        research.setObjectName("researchUse")
        self._engine = QLabel()
        self._engine.setObjectName("engineState")
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(research)
        self._camera = QLabel()
        self._camera.setObjectName("cameraState")
        self._camera.setTextFormat(Qt.TextFormat.PlainText)
        self.statusBar().addPermanentWidget(self._camera)
        self.statusBar().addPermanentWidget(self._engine)

    def _connect(self) -> None:
        self.header.pictures_wanted.connect(self.pictures_wanted)
        self.header.report_wanted.connect(self.report_wanted)
        self.start.pictures_wanted.connect(self.pictures_wanted)
        self.start.new_case_wanted.connect(self.new_case_wanted)
        self.start.open_case_wanted.connect(self.open_case_wanted)
        self.start.sample_wanted.connect(self.sample_wanted)
        self.cells.class_menu_wanted.connect(self._on_class_menu_wanted)
        self.work.cancel_wanted.connect(self.cancel_wanted)

    def _on_class_menu_wanted(self, place: QPoint) -> None:
        self.class_menu.popup(place)

    def _on_about(self) -> None:
        self.show_notice(f"LeukDesk {__version__}. {self._network}. {RESEARCH_USE}.")
