"""The questions that the window asks: files, folders and cases. Tests answer them without a dialog."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from leukdesk.ui.camera_dialog import CameraDialog
from leukdesk.ui.case_dialogs import OpenCaseDialog
from leukdesk.ui.case_form import CaseForm
from leukdesk.ui.class_dialog import ClassDialog
from leukdesk.ui.first_start_dialog import FirstStartDialog
from leukdesk.ui.range_dialog import RangeDialog
from leukdesk.ui.stream_dialog import StreamDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from leukdesk.domain.cases import Case
    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.domain.reference_ranges import ReferenceRange
    from leukdesk.settings import Settings
    from leukdesk.ui.case_form_values import FilledForm, FormNeeds
    from leukdesk.ui.first_start_dialog import FirstStart
    from leukdesk.ui.jobs import JobRunner

PATTERNS = "*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.webp *.heic *.heif"


class Questions(Protocol):
    """What the window asks the operator."""

    def pictures(self, parent: QWidget, folder: str) -> Sequence[Path]:
        """Picture files; empty if the operator thought better of it."""

    def results_folder(self, parent: QWidget, folder: str) -> Path | None:
        """A folder for a report; None if the operator thought better of it."""

    def backups_folder(self, parent: QWidget, folder: str) -> Path | None:
        """A folder for the backups; None if the operator thought better of it."""

    def logo(self, parent: QWidget) -> Path | None:
        """A picture for the head of reports; None if the operator thought better of it."""

    def watched_folder(self, parent: QWidget, folder: str) -> Path | None:
        """A folder whose pictures are taken; None if the operator thought better of it."""

    def case_entries(self, parent: QWidget, needs: FormNeeds) -> FilledForm | None:
        """The entries of a case, new or changed; None if the operator thought better of it."""

    def collection(self, parent: QWidget, *, table: bool) -> Path | None:
        """A folder of labelled pictures, or a table of them; None if the operator thought better of it."""

    def open_case(self, parent: QWidget, cases: Sequence[Case]) -> Case | None:
        """A case of the records; None if the operator thought better of it."""

    def camera(self, parent: QWidget, settings: Settings, jobs: JobRunner) -> Settings | None:
        """Settings with other camera profiles; None if the operator thought better of it."""

    def first_start(
        self, parent: QWidget, answered: Callable[[FirstStart | None], None], *, alone_possible: bool = True
    ) -> None:
        """Asks who works with these records; `answered` hears None if the operator thought better of it."""

    def reference_range(
        self, parent: QWidget, others: Sequence[ReferenceRange], shown: ReferenceRange | None
    ) -> ReferenceRange | None:
        """A reference range, new or changed; None if the operator thought better of it."""

    def stream(self, parent: QWidget) -> tuple[str, str] | None:
        """The address and name of a network stream; None if the operator thought better of it."""

    def new_class(self, parent: QWidget, known: Sequence[CellClass]) -> CellClass | None:
        """A class of the laboratory's own; None if the operator thought better of it."""

    def table_file(self, parent: QWidget, name: str) -> Path | None:
        """A CSV file to write; None if the operator thought better of it."""

    def bundle_folder(self, parent: QWidget) -> Path | None:
        """The folder of a network; None if the operator thought better of it."""

    def agreed(self, parent: QWidget, title: str, question: str, yes: str) -> bool:
        """Whether the operator agrees to what cannot be taken back."""

    def show_folder(self, folder: Path) -> None:
        """Shows a folder in the system's file manager."""


class QtQuestions:
    """The questions as dialogs of the system."""

    def pictures(self, parent: QWidget, folder: str) -> Sequence[Path]:
        """Asks for picture files."""
        title = _tr("Choose smear pictures")
        kinds = f"{_tr('Pictures')} ({PATTERNS});;{_tr('All files')} (*)"
        names, _kind = QFileDialog.getOpenFileNames(parent, title, folder, kinds)
        return [Path(name) for name in names]

    def results_folder(self, parent: QWidget, folder: str) -> Path | None:
        """Asks for a folder."""
        name = QFileDialog.getExistingDirectory(parent, _tr("Choose a folder for the report"), folder)
        return Path(name) if name else None

    def backups_folder(self, parent: QWidget, folder: str) -> Path | None:
        """Asks for a folder."""
        name = QFileDialog.getExistingDirectory(parent, _tr("Choose a folder for the backups"), folder)
        return Path(name) if name else None

    def logo(self, parent: QWidget) -> Path | None:
        """Asks for a PNG or JPEG file."""
        kinds = f"{_tr('Pictures')} (*.png *.jpg *.jpeg)"
        name, _kind = QFileDialog.getOpenFileName(parent, _tr("Choose the laboratory's logo"), "", kinds)
        return Path(name) if name else None

    def reference_range(
        self, parent: QWidget, others: Sequence[ReferenceRange], shown: ReferenceRange | None
    ) -> ReferenceRange | None:
        """Asks for a range."""
        dialog = RangeDialog(others, shown, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        typed = dialog.reference if accepted else None
        dialog.deleteLater()
        return typed

    def watched_folder(self, parent: QWidget, folder: str) -> Path | None:
        """Asks for a folder."""
        name = QFileDialog.getExistingDirectory(parent, _tr("Choose the folder to watch"), folder)
        return Path(name) if name else None

    def case_entries(self, parent: QWidget, needs: FormNeeds) -> FilledForm | None:
        """Asks for the entries of a case."""
        form = CaseForm(needs, parent)
        accepted = form.exec() == QDialog.DialogCode.Accepted
        filled = form.filled() if accepted else None
        form.deleteLater()
        return filled

    def collection(self, parent: QWidget, *, table: bool) -> Path | None:
        """Asks for a folder or a CSV file."""
        if table:
            title, kinds = _tr("Choose the table of labels"), f"{_tr('Tables')} (*.csv *.tsv *.txt)"
            name, _kind = QFileDialog.getOpenFileName(parent, title, "", kinds)
        else:
            title = _tr("Choose the folder that holds a folder a class")
            name = QFileDialog.getExistingDirectory(parent, title)
        return Path(name) if name else None

    def open_case(self, parent: QWidget, cases: Sequence[Case]) -> Case | None:
        """Asks which case."""
        dialog = OpenCaseDialog(cases, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        case = dialog.chosen() if accepted else None
        dialog.deleteLater()
        return case

    def camera(self, parent: QWidget, settings: Settings, jobs: JobRunner) -> Settings | None:
        """Lets the operator edit the camera profiles."""

        def ask_picture(title: str) -> Path | None:
            kinds = f"{_tr('Pictures')} ({PATTERNS});;{_tr('All files')} (*)"
            name, _kind = QFileDialog.getOpenFileName(dialog, title, settings.last_folder, kinds)
            return Path(name) if name else None

        dialog = CameraDialog(settings, ask_picture, jobs, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        changed = dialog.settings() if accepted else None
        dialog.deleteLater()
        return changed

    def first_start(
        self, parent: QWidget, answered: Callable[[FirstStart | None], None], *, alone_possible: bool = True
    ) -> None:
        """Asks who works here, without holding up what the window does meanwhile."""
        dialog = FirstStartDialog(parent, alone_possible=alone_possible)
        dialog.accepted.connect(lambda: answered(dialog.answer()))
        dialog.rejected.connect(lambda: answered(None))
        dialog.open()

    def stream(self, parent: QWidget) -> tuple[str, str] | None:
        """Asks for the address of a network stream."""
        dialog = StreamDialog(parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        entries = dialog.entries() if accepted else None
        dialog.deleteLater()
        return entries

    def new_class(self, parent: QWidget, known: Sequence[CellClass]) -> CellClass | None:
        """Asks for a class of the laboratory's own."""
        dialog = ClassDialog(known, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        added = dialog.new_class() if accepted else None
        dialog.deleteLater()
        return added

    def table_file(self, parent: QWidget, name: str) -> Path | None:
        """Asks for a file."""
        kinds = f"{_tr('Tables')} (*.csv)"
        chosen, _kind = QFileDialog.getSaveFileName(parent, _tr("Save the table"), name, kinds)
        return Path(chosen).with_suffix(".csv") if chosen else None

    def bundle_folder(self, parent: QWidget) -> Path | None:
        """Asks for a folder."""
        name = QFileDialog.getExistingDirectory(parent, _tr("Choose the folder of the network"))
        return Path(name) if name else None

    def agreed(self, parent: QWidget, title: str, question: str, yes: str) -> bool:
        """Asks; Enter means no."""
        box = QMessageBox(QMessageBox.Icon.Question, title, question, parent=parent)
        agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        agreed = box.clickedButton() is agree
        box.deleteLater()
        return agreed

    def show_folder(self, folder: Path) -> None:
        """Shows a folder in the system's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("dialogs", text)
