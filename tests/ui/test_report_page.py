"""The report page as a person goes through it: write, choose, look, save, print."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
)

from leukdesk.domain.film import FilmFinding, Grade
from leukdesk.ui.picture_dialog import PictureDialog
from leukdesk.ui.report_presenter import ReportPresenter
from leukdesk.ui.report_questions import THOUGHT_BETTER, prepare, print_pages
from leukdesk.workflow.picture_choice import OfferedPicture

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from conftest import Workplace
    from pytestqt.qtbot import QtBot

    from leukdesk.ui.report_page import ReportPage


class ReportAnswers:
    """The operator's answers on the report page, given beforehand."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.pictures: tuple[int, ...] | None = THOUGHT_BETTER
        self.offered: Sequence[OfferedPicture] = ()
        self.name = "Ours"

    def chosen_pictures(self, _parent: object, offered: Sequence[OfferedPicture]) -> tuple[int, ...] | None:
        self.offered = offered
        return self.pictures

    def pdf_file(self, _parent: object, name: str) -> Path | None:
        return self.folder / name

    def template_name(self, _parent: object) -> str:
        return self.name

    def printer(self, _parent: object, page_size: str) -> QPrinter | None:
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.folder / "printed.pdf"))
        prepare(printer, page_size)
        return printer


class ReportDesk:
    """A workplace that looks at the report of a case with one frame."""

    def __init__(self, qtbot: QtBot, workplace: Workplace, fields: list[Path], folder: Path) -> None:
        self._qtbot = qtbot
        self.place = workplace
        self.window = workplace.open("S-1", fields[:1])
        self.page: ReportPage = self.window.report
        self.presenter = workplace.desk.findChild(ReportPresenter)
        self.answers = ReportAnswers(folder)
        self.presenter.questions = self.answers
        self.window.go_to("report")
        self.wait_for_pages()

    def wait_for_pages(self) -> None:
        self.place.settle()
        self._qtbot.waitUntil(lambda: self.page.preview.page_count > 0, timeout=20_000)

    def find(self, kind: type, name: str) -> Any:
        found = self.page.findChild(kind, name)
        assert found is not None, name
        return found

    def write(self, words: str) -> None:
        QTest.keyClicks(self.find(QPlainTextEdit, "filmComment"), words)
        self.presenter.record_film()
        self.place.settle()

    def add_finding(self, code: str, grade: str) -> None:
        kind, graded = self.find(QComboBox, "findingKind"), self.find(QComboBox, "findingGrade")
        kind.setCurrentIndex(kind.findData(code))
        graded.setCurrentIndex(graded.findData(grade))
        self.find(QPushButton, "addFinding").click()
        self.presenter.record_film()
        self.place.settle()

    def recorded(self) -> Any:
        store, case = self.place.desk.services.store, self.place.desk.case
        return store.film_text(case.case_id)

    def saved_text(self) -> str:
        self.find(QPushButton, "savePdf").click()
        self.place.settle()
        (path,) = self.answers.folder.glob("LeukDesk*.pdf")
        return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(path).pages)


@pytest.fixture
def at_report(qtbot: QtBot, workplace: Workplace, fields: list[Path], tmp_path: Path) -> ReportDesk:
    return ReportDesk(qtbot, workplace, fields, tmp_path)


def test_a_person_writes_of_the_film_and_saves_the_report(qtbot: QtBot, at_report: ReportDesk) -> None:
    at_report.write("Many large cells.")
    at_report.add_finding("schistocytes", "few")
    at_report.add_finding("rouleaux", "seen")
    at_report.add_finding("platelets_reduced", "seen")
    findings = at_report.find(QListWidget, "findingList")
    findings.setFocus()
    findings.setCurrentRow(1)
    QTest.keyClick(findings, Qt.Key.Key_Delete)
    QTest.keyClicks(at_report.find(QLineEdit, "otherFindings"), "storage change")
    # Typing records itself once the hands rest.
    qtbot.waitUntil(lambda: at_report.recorded().other == "storage change", timeout=10_000)
    at_report.place.settle()
    recorded = at_report.recorded()
    assert recorded.comment == "Many large cells."
    assert recorded.findings == (FilmFinding("schistocytes", Grade.FEW), FilmFinding("platelets_reduced"))
    text = at_report.saved_text()
    for wanted in ("Many large cells.", "Schistocytes 1+ few", "Platelets look reduced", "storage change"):
        assert wanted in text
    for always in ("Not signed.", "NOT SIGNED", "For research use; not a diagnosis"):
        assert always in text


def test_a_person_chooses_text_pictures_and_paper_and_prints(at_report: ReportDesk, tmp_path: Path) -> None:
    templates = at_report.find(QComboBox, "filmTemplate")
    templates.setCurrentIndex(1)
    templates.activated.emit(1)
    comment = at_report.find(QPlainTextEdit, "filmComment").toPlainText()
    assert "unremarkable" in comment
    at_report.find(QPushButton, "keepTemplate").click()
    assert at_report.place.desk.settings.comment_templates == {"Ours": comment}
    assert templates.findText("Ours") > 0

    at_report.find(QPushButton, "chooseReportPictures").click()
    at_report.place.settle()
    offered = at_report.answers.offered
    assert [picture.chosen for picture in offered] == [True] * 3
    at_report.answers.pictures = (offered[1].cell_id,)
    at_report.find(QPushButton, "chooseReportPictures").click()
    at_report.place.settle()
    at_report.presenter.record_film()
    at_report.place.settle()
    assert at_report.recorded().pictures == (offered[1].cell_id,)
    assert "Chosen cells" in at_report.saved_text()

    paper = at_report.find(QPushButton, "reportPaper")
    assert paper.text() == "Paper: A4…"
    paper.click()
    at_report.place.settle()
    sizes = at_report.window.settings.findChild(QComboBox, "paperChoice")
    assert sizes.isVisible()
    sizes.setCurrentIndex(sizes.findText("Letter"))
    sizes.activated.emit(sizes.currentIndex())
    at_report.window.go_to("report")
    at_report.wait_for_pages()
    assert at_report.place.desk.settings.page_size == "Letter"
    page = at_report.page.findChild(QLabel, "reportPage1").pixmap()
    assert page.height() / page.width() == pytest.approx(11 / 8.5, abs=0.01)

    at_report.find(QPushButton, "printReport").click()
    at_report.place.settle()
    printed = PdfReader(at_report.answers.folder / "printed.pdf")
    assert len(printed.pages) == at_report.page.preview.page_count
    (picture,) = printed.pages[0].images
    assert picture.image.size == pytest.approx((2550, 3300), abs=6)
    assert picture.image.convert("L").getextrema()[0] < 60

    at_report.place.answers.folder = tmp_path / "batch"
    at_report.find(QPushButton, "batchReports").click()
    at_report.place.settle()
    assert "No case is signed yet" in at_report.window.messages.messages[-1].text


def test_the_dialog_of_pictures_gives_what_is_ticked(qtbot: QtBot) -> None:
    rgb = np.zeros((96, 96, 3), np.uint8)
    dialog = PictureDialog([OfferedPicture(number, "Blast", True, rgb) for number in (7, 8, 9)])
    qtbot.addWidget(dialog)
    cells = dialog.findChild(QListWidget, "offeredPictures")
    cells.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.chosen() == (8, 9)
    assert dialog.findChild(QLabel, "pictureCount").text().startswith("2 of at most")
    dialog.findChild(QPushButton, "automaticPictures").click()
    assert dialog.chosen() is None


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_refuses_is_told(qapp: object, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no such folder" / "x.pdf"))
    assert not print_pages(printer, [])
