# ruff: noqa: N802 - Qt names the methods that it calls
"""The window: menus, navigation, the head with the case, messages, the page, the work, one permanent line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from leukdesk import __version__
from leukdesk.ui import actions
from leukdesk.ui.audit_page import AuditPage
from leukdesk.ui.capture_page import CapturePage
from leukdesk.ui.case_header import CaseHeader
from leukdesk.ui.cells_page import CellsPage
from leukdesk.ui.class_menu import ClassMenu
from leukdesk.ui.drop_overlay import DropOverlay
from leukdesk.ui.eliding_label import ElidingLabel
from leukdesk.ui.help_page import HelpPage
from leukdesk.ui.menus import Menus
from leukdesk.ui.message_bar import MessageBar, Tone
from leukdesk.ui.models_page import ModelsPage
from leukdesk.ui.navigation import Navigation
from leukdesk.ui.page import Need, Page
from leukdesk.ui.report_page import ReportPage
from leukdesk.ui.settings_page import SettingsPage
from leukdesk.ui.tally_page import TallyPage
from leukdesk.ui.translation import said
from leukdesk.ui.words import research_use
from leukdesk.ui.work_bar import WorkBar
from leukdesk.ui.worklist_page import WorklistPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent

    from leukdesk.domain.cases import Case
    from leukdesk.ui.case_state import CaseState


class MainWindow(QMainWindow):
    """Holds the pages together and says what the operator wishes; does nothing itself.

    A page that is added here stands in the navigation in the order of `pages`; see `leukdesk.ui.page`.
    """

    pictures_dropped = Signal(list)
    class_wanted = Signal(str)

    def __init__(self, may_close: Callable[[], bool] | None = None) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("LeukDesk")
        self.setAcceptDrops(True)
        self.resize(1280, 720)
        smallest = QSize(900, 560)
        if self.devicePixelRatioF() > 1:
            # A window shown larger must still fit a small screen.
            smallest = smallest.boundedTo(self.screen().availableSize())
        self.setMinimumSize(smallest)
        self.may_close = may_close or (lambda: True)
        self._network = ""
        self._case_number = ""

        self.worklist = WorklistPage()
        self.capture = CapturePage()
        self.cells, self.tally, self.report = CellsPage(), TallyPage(), ReportPage()
        self.settings, self.models = SettingsPage(), ModelsPage()
        self.audit, self.help = AuditPage(), HelpPage()
        work = (self.worklist, self.capture, self.cells, self.tally, self.report)
        self.pages: tuple[Page, ...] = (*work, self.settings, self.models, self.audit, self.help)
        self.header = CaseHeader()
        self.messages, self.work = MessageBar(), WorkBar()
        self.navigation = Navigation([page.entry for page in self.pages])
        self._stack = QStackedWidget()
        for page in self.pages:
            self._stack.addWidget(page)
        self._overlay = DropOverlay(self)
        self._build()
        self.menus = Menus(self, self.pages)
        self.class_menu = ClassMenu(self.cells, self.menus.menus["review"], self)
        self._connect()
        self.show_no_case()

    def action(self, name: str) -> QAction:
        """An action by its object name."""
        return self.menus[name]

    @property
    def page(self) -> Page:
        """The page that is looked at."""
        return next(page for page in self.pages if page is self._stack.currentWidget())

    def go_to(self, name: str) -> None:
        """Goes to a page, if it makes sense now."""
        page = next(page for page in self.pages if page.entry.name == name)
        if page.entry.need <= self._have:
            self._stack.setCurrentWidget(page)
            page.arrive()
        self.navigation.show_page(self.page.entry.name)

    def show_no_case(self) -> None:
        """Shows the worklist, and that no case is open."""
        self._take_case(None)
        self.go_to(self.worklist.entry.name)

    def show_opening(self, case: Case) -> None:
        """Shows which case is being read; its frames and cells follow."""
        self._take_case(case)
        self.go_to(self.cells.entry.name)

    def show_case(self, state: CaseState) -> None:
        """Shows the present state of the open case."""
        self.class_menu.show_classes(state.classes)
        for page in self.pages:
            page.show_state(state)
        self._enable(Need.FRAMES if state.frames else Need.CASE)

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
            self.menus[name].setChecked(theme == choice)

    def show_fault(self, sentence: str, details: str = "") -> None:
        """Shows a fault, with details that can be copied for those who mend the program."""
        self.messages.show_message(said(sentence), Tone.FAULT, details)

    def show_notice(self, sentence: str) -> None:
        """Shows good or neutral news."""
        self.messages.show_message(sentence, Tone.NOTICE)

    def show_broken(self, sentence: str) -> None:
        """Shows a fault that leaves nothing to be done here."""
        self.show_fault(sentence)
        self.show_network("")
        self._stack.setEnabled(False)
        self.navigation.setEnabled(False)
        self.setAcceptDrops(False)
        self.menus.disable_all_but(["quit", *actions.THEME_ACTIONS])

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
            self._overlay.show_over(self._stack, self._case_number)

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
        self._overlay.fit_to(self._stack)

    def event(self, event: QEvent) -> bool:
        """Keeps status tips of menus from hiding the permanent line."""
        return True if event.type() is QEvent.Type.StatusTip else super().event(event)

    def _take_case(self, case: Case | None) -> None:
        self._case_number = case.number if case else ""
        self.setWindowTitle(f"{case.number} – LeukDesk" if case else "LeukDesk")
        self.header.show_case(case)
        for page in self.pages:
            page.show_case(case)
        self._enable(Need.CASE if case else Need.NOTHING)

    def _enable(self, have: Need) -> None:
        self._have = have
        self.menus.enable(have)
        self.navigation.enable(have)
        self.class_menu.enable(usable=have is Need.FRAMES)
        self.header.report.setEnabled(have is Need.FRAMES)

    def _build(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(8, 8, 8, 0)
        inside.addWidget(self.messages)
        self.messages.setVisible(False)
        column.addWidget(holder)
        column.addWidget(self._stack, 1)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self.navigation)
        beside.addLayout(column, 1)
        central = QWidget()
        whole = QVBoxLayout(central)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addLayout(beside, 1)
        whole.addWidget(self.work)
        self.setCentralWidget(central)
        # All others give way before the notice is cut.
        research, self._engine, self._camera = QLabel(research_use()), ElidingLabel(), ElidingLabel()
        named = ((research, "researchUse"), (self._engine, "engineState"), (self._camera, "cameraState"))
        for label, name in named:
            label.setObjectName(name)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(research)
        self.statusBar().addPermanentWidget(self._camera)
        self.statusBar().addPermanentWidget(self._engine)

    def _connect(self) -> None:
        self.navigation.page_wanted.connect(self.go_to)
        for page in self.pages:
            self.menus[f"go_{page.entry.name}"].triggered.connect(
                lambda _checked, name=page.entry.name: self.go_to(name)
            )
        self.header.pictures_wanted.connect(self.menus["addPictures"].trigger)
        self.header.report_wanted.connect(self.menus["makeReport"].trigger)
        self.class_menu.class_wanted.connect(self.class_wanted)
        self.cells.class_menu_wanted.connect(self.class_menu.popup)
        self.menus["quit"].triggered.connect(self.close)
        self.menus["about"].triggered.connect(self._on_about)

    def _on_about(self) -> None:
        self.show_notice(f"LeukDesk {__version__}. {self._network}. {research_use()}.")
