"""The presenter of what is written of a case: the report with its preview."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from leukdesk.domain.film import FilmText
from leukdesk.ui.report_questions import PRINT_DPI, THOUGHT_BETTER, QtReportQuestions, print_pages
from leukdesk.ui.templates import shipped_templates

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from leukdesk.domain.cases import Case
    from leukdesk.ui.desk import Desk
    from leukdesk.ui.report_page import ReportPage
    from leukdesk.ui.report_questions import ReportQuestions
    from leukdesk.workflow.picture_choice import OfferedPicture

PREVIEW_DPI = 130
REST_MS = 700
"""What is typed is recorded once the hands have rested so long."""

_UNSAFE = re.compile(r"[^\w.\-]+")


class ReportPresenter(QObject):
    """Keeps the preview of the open case, records what is typed, and writes reports.

    Args:
        desk: of the window.
        page: of the report.
        questions: how the operator is asked; dialogs unless told otherwise.
    """

    def __init__(self, desk: Desk, page: ReportPage, questions: ReportQuestions | None = None) -> None:
        super().__init__(desk)
        self._desk = desk
        self._page = page
        self.questions = questions or QtReportQuestions()
        self._jobs = desk.runner(awaited=True)
        self._previews = desk.runner(awaited=False)
        self._written = FilmText()
        self._stale = True
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.record_film)
        self._connect()
        self._show_settings()

    def record_film(self) -> None:
        """Records what was typed, if anything was, and shows the report anew."""
        self._rest.stop()
        case, film = self._desk.case, self._page.film.film
        if case is None or film == self._written:
            return
        self._written = film
        store = self._desk.services.store
        self._desk.records.start(
            lambda: store.write_film_text(case.case_id, film),
            lambda _none: self._refresh(),
            self._on_not_recorded,
        )

    def _connect(self) -> None:
        desk, page, window = self._desk, self._page, self._desk.window
        window.action("makeReport").triggered.connect(self._ask_export)
        window.action("savePdf").triggered.connect(self._ask_pdf)
        window.action("printReport").triggered.connect(self._ask_printer)
        desk.case_changed.connect(self._on_case)
        desk.state_read.connect(self._on_state)
        desk.settings_changed.connect(self._show_settings)
        page.arrived.connect(self._refresh)
        page.film.film_changed.connect(self._rest.start)
        page.film.pictures_wanted.connect(self._ask_pictures)
        page.film.template_kept.connect(self._keep_template)
        page.settings_wanted.connect(lambda: window.action("reportSettings").trigger())
        page.print_wanted.connect(self._ask_printer)
        page.save_wanted.connect(self._ask_pdf)
        page.export_wanted.connect(self._ask_export)

    # What is shown

    def _on_case(self, case: Case | None) -> None:
        self._rest.stop()
        self._previews.drop_all()
        self._stale = True
        self._written = FilmText()
        self._page.film.show_film(self._written)
        self._page.show_ready(ready=False)
        if case is None:
            return
        store = self._desk.services.store
        self._desk.records.start(
            lambda: store.film_text(case.case_id),
            lambda film: self._show_film(case, film),
            self._desk.show_fault,
        )

    def _show_film(self, case: Case, film: FilmText) -> None:
        if self._desk.case is not None and self._desk.case.case_id == case.case_id:
            self._written = film
            self._page.film.show_film(film)

    def _on_state(self) -> None:
        self._stale = True
        if self._page.isVisible():
            self._refresh()

    def _show_settings(self) -> None:
        settings = self._desk.settings
        self._page.show_page_size(settings.page_size.value)
        self._page.film.show_templates(shipped_templates() | dict(settings.comment_templates))
        self._refresh()

    def _refresh(self) -> None:
        """Draws the pages anew; an older drawing that is still under way goes unheard."""
        case = self._desk.case
        if case is None or not self._page.isVisible():
            return
        self._previews.drop_all()
        preview = self._desk.services.preview_report
        self._previews.start(lambda: preview(case, PREVIEW_DPI), self._show_pages, self._on_no_preview)

    def _show_pages(self, pages: Sequence[NDArray[np.uint8]]) -> None:
        self._stale = False
        self._page.preview.show_pages(pages)
        self._page.show_ready(ready=True)

    def _on_no_preview(self, error: Exception) -> None:
        self._page.preview.show_message(self.tr("The report cannot be shown."))
        self._page.show_ready(ready=False)
        self._desk.show_fault(error)

    # What is written

    def _on_not_recorded(self, error: Exception) -> None:
        self._written = FilmText()
        self._desk.show_fault(error)

    def _keep_template(self, text: str) -> None:
        desk = self._desk
        name = self.questions.template_name(desk.window) if text.strip() else ""
        if name:
            kept = {**desk.settings.comment_templates, name: text}
            desk.change_settings(replace(desk.settings, comment_templates=kept))

    def _ask_pictures(self) -> None:
        case, offer = self._desk.case, self._desk.services.offer_pictures
        if case is not None:
            self.record_film()
            self._jobs.start(lambda: offer(case), self._on_offered, self._desk.show_fault)

    def _on_offered(self, offered: Sequence[OfferedPicture]) -> None:
        chosen = self.questions.chosen_pictures(self._desk.window, offered)
        if chosen != THOUGHT_BETTER:
            self._page.film.choose_pictures(chosen)

    # What leaves the program

    def _ask_printer(self) -> None:
        desk, case = self._desk, self._desk.case
        if case is None:
            return
        self.record_film()
        printer = self.questions.printer(desk.window, desk.settings.page_size.value)
        if printer is None:
            return
        preview = desk.services.preview_report
        desk.show_task(self.tr("Printing the report…"))

        def paint(pages: Sequence[NDArray[np.uint8]]) -> None:
            desk.end_task()
            if not print_pages(printer, pages):
                desk.window.show_fault(self.tr("The printer refused the report; check it and print again."))

        self._jobs.start(lambda: preview(case, PRINT_DPI), paint, self._on_failed)

    def _ask_pdf(self) -> None:
        desk, case = self._desk, self._desk.case
        if case is None:
            return
        self.record_film()
        path = self.questions.pdf_file(desk.window, f"LeukDesk {_UNSAFE.sub('_', case.number)}.pdf")
        if path is not None:
            write = desk.services.write_report
            desk.show_task(self.tr("Writing the report…"))
            self._jobs.start(lambda: write(case, path), self._on_report, self._on_failed)

    def _ask_export(self) -> None:
        desk, case = self._desk, self._desk.case
        if case is None:
            return
        self.record_film()
        folder = desk.questions.results_folder(desk.window, desk.settings.last_folder)
        if folder is None:
            return
        # A folder of its own, so that no report ever takes another case's place.
        target = folder / f"LeukDesk {_UNSAFE.sub('_', case.number)}"
        write = desk.services.write_outputs
        desk.show_task(self.tr("Writing the report…"))
        self._jobs.start(lambda: write(case, target), self._on_report, self._on_failed)

    def _on_report(self, report: Path) -> None:
        self._desk.end_task()
        self._desk.window.show_notice(self.tr("The report is written: {0}").format(report))
        self._desk.questions.show_folder(report.parent)

    def _on_failed(self, error: Exception) -> None:
        self._desk.end_task()
        self._desk.show_fault(error)
