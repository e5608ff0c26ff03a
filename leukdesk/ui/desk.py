"""The presenter of one window: hears its wishes, asks the services in the background, shows the answers."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from leukdesk.domain.errors import LeukDeskError
from leukdesk.settings import Settings, Theme
from leukdesk.ui.analysis_queue import AnalysisQueue
from leukdesk.ui.camera_words import profile_line, profile_summary
from leukdesk.ui.case_state import read_case
from leukdesk.ui.closing import Closing
from leukdesk.ui.frame_reader import FrameReader
from leukdesk.ui.jobs import JobRunner, sentence_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from leukdesk.domain.cases import Case, NewCase
    from leukdesk.ui.analysis_queue import Analysed
    from leukdesk.ui.case_state import CaseState, FoundPictures, Services
    from leukdesk.ui.dialogs import Questions
    from leukdesk.ui.main_window import MainWindow
    from leukdesk.ui.pictures import FramePixels

_UNSAFE = re.compile(r"[^\w.\-]+")


class Desk(QObject):
    """Joins one window with one store.

    Args:
        window: to serve.
        services: of the program.
        questions: how the operator is asked for files and cases.
        settings: the operator's.
        save_settings: writes changed settings.
    """

    sample_wanted = Signal()
    theme_changed = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        services: Services,
        questions: Questions,
        settings: Settings,
        save_settings: Callable[[Settings], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._questions = questions
        self._settings = settings
        self._save_settings = save_settings
        self._case: Case | None = None
        self._state: CaseState | None = None
        self._waiting_pictures: list[Path] = []
        self._network_ready = False
        # One thread keeps reviews and readings of the records in their order.
        self._records = JobRunner(1, self)
        self._folders = JobRunner(1, self)
        self._reports = JobRunner(1, self)
        self._cameras = JobRunner(1, self)
        self._queue = AnalysisQueue(services, self)
        self._reader = FrameReader(services, lambda: self._state, self)
        self._reading = False
        self._read_again = False
        self._repeats = 0
        awaited, dropped = (
            (self._records, self._reports),
            (self._folders, self._cameras, *self._reader.runners),
        )
        self.closing = Closing(window, self._queue, awaited, dropped)
        window.may_close = self.closing.may_close
        self._connect()

    @property
    def busy(self) -> bool:
        """Whether anything is being done that the operator would miss."""
        runners = (self._records, self._reports, self._folders, *self._reader.runners)
        return self._queue.busy or any(runner.busy for runner in runners)

    @property
    def state(self) -> CaseState | None:
        """The case as last read."""
        return self._state

    def open_case(self, new: NewCase, pictures: Sequence[Path] = ()) -> None:
        """Opens a case, made if the records hold none of its number, and takes in pictures."""
        self._waiting_pictures += pictures
        store = self._services.store
        self._records.start(lambda: store.open_case(new), self._show_case, self.show_fault)

    def network_ready(self, name: str) -> None:
        """Hears that the network has started."""
        self._network_ready = True
        self._window.show_network(self.tr("Network ready: {0}").format(name))
        self._show_progress()

    def network_failed(self, error: Exception) -> None:
        """Hears that the network cannot start."""
        self._window.show_network(self.tr("No network"))
        self.show_fault(error)

    def add_pictures(self, paths: Sequence[Path]) -> None:
        """Takes pictures and folders into the open case; without one, asks for the case first."""
        if not paths:
            return
        if self._case is None:
            self._waiting_pictures += paths
            self._ask_new_case()
            return
        case = self._case
        self._window.work.show_task(self.tr("Looking for pictures…"))
        self._folders.start(
            lambda: self._services.find_pictures(paths),
            lambda found: self._on_found(case, found),
            self._on_not_found,
        )

    def _connect(self) -> None:
        window, page = self._window, self._window.cells
        window.new_case_wanted.connect(self._ask_new_case)
        window.open_case_wanted.connect(self._ask_open_case)
        window.close_case_wanted.connect(self._close_case)
        window.pictures_wanted.connect(self._ask_pictures)
        window.pictures_dropped.connect(self.add_pictures)
        window.report_wanted.connect(self._ask_report)
        window.sample_wanted.connect(self.sample_wanted)
        window.class_wanted.connect(self._review_selected)
        window.confirm_wanted.connect(self._confirm_selected)
        window.cancel_wanted.connect(self._cancel)
        window.theme_wanted.connect(self._on_theme_wanted)
        window.languages.show_choice(self._settings.language)
        window.languages.language_wanted.connect(self._on_language_wanted)
        window.camera_wanted.connect(self._ask_camera)
        window.model_page_wanted.connect(self._ask_model_page)
        window.show_camera(profile_line(self._settings.profile()))
        page.frame_wanted.connect(self._show_frame)
        page.thumbnails_wanted.connect(self._reader.ask_thumbnails)
        self._reader.pixels_read.connect(self._on_pixels)
        self._reader.failed.connect(self._on_no_pixels)
        self._queue.frame_recorded.connect(self._on_recorded)
        self._queue.picture_failed.connect(self._window.show_fault)
        self._queue.progressed.connect(self._show_progress)
        self._queue.ended.connect(self._on_queue_ended)

    # Cases

    def _ask_new_case(self) -> None:
        store = self._services.store
        self._records.start(store.cases, self._on_cases_for_new, self.show_fault)

    def _on_cases_for_new(self, cases: Sequence[Case]) -> None:
        known = [c.number for c in cases]
        new = self._questions.new_case(self._window, known, self._settings.target_cells)
        if new is None:
            self._waiting_pictures.clear()
        else:
            self.open_case(new)

    def _ask_open_case(self) -> None:
        store = self._services.store
        self._records.start(store.cases, self._on_cases_for_open, self.show_fault)

    def _on_cases_for_open(self, cases: Sequence[Case]) -> None:
        if not cases:
            self._window.show_notice(self.tr("The records hold no case yet; choose New case."))
            return
        case = self._questions.open_case(self._window, cases)
        if case is not None:
            self._show_case(case)

    def _show_case(self, case: Case) -> None:
        self._forget_case()
        self._case = case
        self._window.show_opening(case)
        self._read()
        pictures, self._waiting_pictures = self._waiting_pictures, []
        self.add_pictures(pictures)

    def _close_case(self) -> None:
        self._forget_case()
        self._window.show_no_case()

    def _forget_case(self) -> None:
        self._case = self._state = None
        self._reader.forget()

    def _read(self) -> None:
        """Reads the case anew; wishes that come meanwhile are met by one more reading."""
        if self._case is None:
            return
        if self._reading:
            self._read_again = True
            return
        self._reading = True
        case, services = self._case, self._services
        self._records.start(lambda: read_case(services, case), self._on_read, self._on_not_read)

    def _on_read(self, state: CaseState) -> None:
        self._reading = False
        if self._case is not None and state.case.case_id == self._case.case_id:
            self._state = state
            self._window.show_case(state)
        else:
            self._read_again = True
        self._read_if_asked()

    def _on_not_read(self, error: Exception) -> None:
        self._reading = False
        self.show_fault(error)
        self._read_if_asked()

    def _read_if_asked(self) -> None:
        if self._read_again:
            self._read_again = False
            self._read()

    # Pictures

    def _ask_pictures(self) -> None:
        paths = self._questions.pictures(self._window, self._settings.last_folder)
        if paths:
            self._change_settings(replace(self._settings, last_folder=str(paths[0].parent)))
            self.add_pictures(paths)

    def _on_found(self, case: Case, found: FoundPictures) -> None:
        self._repeats = 0
        self._window.show_working()
        self._queue.add(case, found.pictures)
        for sentence in found.faults:
            self._window.show_fault(sentence)

    def _on_not_found(self, error: Exception) -> None:
        if not self._queue.busy:
            self._window.work.finish()
        self._show_progress()
        self.show_fault(error)

    def _on_recorded(self, analysed: Analysed) -> None:
        if self._case is None or analysed.case.case_id != self._case.case_id:
            return
        self._repeats += analysed.outcome.duplicate
        self._reader.take(analysed.pixels)
        self._read()

    def _show_progress(self) -> None:
        state = self._queue.state(self._case.case_id if self._case else 0)
        self._window.cells.strip.frames.show_pending(state.working, state.waiting)
        if self._queue.busy and not self.closing.begun:
            self._window.work.show_progress(
                state.done, state.total, state.seconds_left, engine_ready=self._network_ready
            )

    def _cancel(self) -> None:
        self._queue.cancel()
        self._show_progress()
        self._window.work.show_stopping()

    def _on_queue_ended(self) -> None:
        self._show_progress()
        self._window.work.finish()
        if self._repeats:
            words = self.tr("1 picture was in this case already and is not counted twice.")
            if self._repeats > 1:
                words = self.tr("{0} pictures were in this case already and are not counted twice.")
            self._window.show_notice(words.format(self._repeats))
        self._read()

    # Frames

    def _show_frame(self, frame_id: int) -> None:
        pixels = self._reader.show_frame(frame_id)
        if pixels is not None:
            self._on_pixels(pixels)

    def _on_pixels(self, pixels: FramePixels) -> None:
        self._window.cells.add_thumbnails(pixels.frame_id, pixels.strip, pixels.cells, pixels.overview)
        self._window.cells.show_pixels(pixels.frame_id, pixels.image)

    def _on_no_pixels(self, frame_id: int, error: Exception) -> None:
        self._window.cells.show_no_pixels(frame_id, self.tr("This frame's picture cannot be shown."))
        self.show_fault(error)

    # Reviews

    def _confirm_selected(self) -> None:
        cell = self._window.cells.selected_cell()
        if cell is not None:
            self._review_selected(cell.cell_class.code)

    def _review_selected(self, class_code: str) -> None:
        cell, review = self._window.cells.selected_cell(), self._services.review
        if cell is None:
            self._window.show_notice(self.tr("Select a cell first, in the list or in the frame."))
            return
        self._records.start(
            lambda: review(cell.cell_id, class_code), lambda _none: self._read(), self.show_fault
        )
        if not self._window.cells.step_cell(1):
            self._window.cells.leave_cell()
            self._window.show_notice(self.tr("Recorded. That was the last cell of the list."))

    # Report

    def _ask_report(self) -> None:
        case = self._case
        if case is None:
            return
        folder = self._questions.results_folder(self._window, self._settings.last_folder)
        if folder is None:
            return
        # A folder of its own, so that no report ever takes another case's place.
        target = folder / f"LeukDesk {_UNSAFE.sub('_', case.number)}"
        write = self._services.write_outputs
        if not self._queue.busy:
            self._window.work.show_task(self.tr("Writing the report…"))
        self._reports.start(lambda: write(case, target), self._on_report, self._on_report_failed)

    def _ask_model_page(self) -> None:
        self._reports.start(self._services.model_page, self._window.show_model_page, self.show_fault)

    def _on_report(self, report: Path) -> None:
        self._end_task()
        self._window.show_notice(self.tr("The report is written: {0}").format(report))
        self._questions.show_folder(report.parent)

    def _on_report_failed(self, error: Exception) -> None:
        self._end_task()
        self.show_fault(error)

    def _end_task(self) -> None:
        if not self._queue.busy and not self.closing.begun:
            self._window.work.finish()

    # Settings and faults

    def _on_theme_wanted(self, choice: str) -> None:
        self._change_settings(replace(self._settings, theme=Theme(choice)))
        self.theme_changed.emit(choice)

    def _on_language_wanted(self, code: str) -> None:
        self._change_settings(replace(self._settings, language=code))
        self._window.languages.show_choice(code)
        self._window.show_notice(self.tr("LeukDesk speaks the chosen language when it is started again."))

    def _ask_camera(self) -> None:
        changed = self._questions.camera(self._window, self._settings, self._cameras)
        if changed is None:
            return
        # Only the profiles are the dialog's; the rest may have changed meanwhile.
        chosen = replace(
            self._settings,
            camera_profiles=changed.camera_profiles,
            camera_profile=changed.camera_profile,
        )
        if chosen != self._settings:
            self._change_settings(chosen)
            self._window.show_notice(
                self.tr("For pictures added from now on: {0}").format(profile_summary(chosen.profile()))
            )

    def _change_settings(self, settings: Settings) -> None:
        self._settings = settings
        self._window.show_camera(profile_line(settings.profile()))
        try:
            self._save_settings(settings)
        except LeukDeskError as error:
            self.show_fault(error)

    def show_fault(self, error: Exception) -> None:
        """Shows a fault as one sentence."""
        self._window.show_fault(sentence_of(error))
