"""What the report page asks: pictures, a file, a name, a printer. Tests answer without a dialog."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QWidget

from leukdesk.settings import LONGEST_TEMPLATE_NAME
from leukdesk.ui.picture_dialog import PictureDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from leukdesk.workflow.picture_choice import OfferedPicture

PRINT_DPI = 300
THOUGHT_BETTER: tuple[int, ...] = (-1,)
"""Stands for an operator who chose no other pictures; None already stands for the most suspicious."""


class ReportQuestions(Protocol):
    """What the report page asks."""

    def chosen_pictures(self, parent: QWidget, offered: Sequence[OfferedPicture]) -> tuple[int, ...] | None:
        """cell_ids, None for the most suspicious, or `THOUGHT_BETTER`."""

    def pdf_file(self, parent: QWidget, name: str) -> Path | None:
        """Where to save the report."""

    def template_name(self, parent: QWidget) -> str:
        """A name for a template; empty if the operator thought better of it."""

    def printer(self, parent: QWidget, page_size: str) -> QPrinter | None:
        """A printer that is set up; None if the operator thought better of it."""


class QtReportQuestions:
    """The questions as dialogs of the system."""

    def chosen_pictures(self, parent: QWidget, offered: Sequence[OfferedPicture]) -> tuple[int, ...] | None:
        """Offers cells to choose from."""
        dialog = PictureDialog(offered, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = dialog.chosen() if accepted else THOUGHT_BETTER
        dialog.deleteLater()
        return chosen

    def pdf_file(self, parent: QWidget, name: str) -> Path | None:
        """Asks for a file."""
        chosen, _kind = QFileDialog.getSaveFileName(parent, _tr("Save the report"), name, "PDF (*.pdf)")
        return Path(chosen).with_suffix(".pdf") if chosen else None

    def template_name(self, parent: QWidget) -> str:
        """Asks for a name."""
        name, accepted = QInputDialog.getText(parent, _tr("Keep as template"), _tr("Name of the template"))
        return name.strip()[:LONGEST_TEMPLATE_NAME] if accepted else ""

    def printer(self, parent: QWidget, page_size: str) -> QPrinter | None:
        """Asks for a printer."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare(printer, page_size)
        dialog = QPrintDialog(printer, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return printer if accepted else None


def prepare(printer: QPrinter, page_size: str) -> None:
    """Sets a printer up for a report's paper, whose margins are part of its pages."""
    known = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}
    printer.setPageSize(QPageSize(known[page_size]))
    printer.setFullPage(True)
    printer.setResolution(PRINT_DPI)
    printer.setDocName("LeukDesk")


def print_pages(printer: QPrinter, pages: Sequence[NDArray[np.uint8]]) -> bool:
    """Paints pages, each (height, width, 3) uint8 at `PRINT_DPI`; False if the printer refuses."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for number, rgb in enumerate(pages):
        if number and not printer.newPage():
            painter.end()
            return False
        height, width = rgb.shape[:2]
        image = QImage(rgb.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
        painter.drawImage(QPoint(0, 0), image)
    return painter.end()


def _tr(text: str) -> str:
    return QCoreApplication.translate("report", text)
