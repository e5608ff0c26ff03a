"""What a person writes of a film: comment, findings with grades, pictures for the report."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from leukdesk.domain.film import (
    BY_CODE,
    KINDS,
    LONGEST_COMMENT,
    LONGEST_OTHER,
    NOTHING_WRITTEN,
    FilmFinding,
    FilmText,
    Grade,
)
from leukdesk.reports.words import GRADE_WORDS, GROUP_WORDS
from leukdesk.ui.dialog_parts import heading
from leukdesk.ui.eliding_choice import ElidingChoice
from leukdesk.ui.translation import said

if TYPE_CHECKING:
    from collections.abc import Mapping


class FilmPanel(QWidget):
    """Shows a film's text and says when a person has changed it."""

    film_changed = Signal()
    pictures_wanted = Signal()
    template_kept = Signal(str)
    """The comment as it stands shall become a template."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filmPanel")
        self._film = NOTHING_WRITTEN
        self._templates: Mapping[str, str] = {}
        self._comment = QPlainTextEdit()
        self._template = ElidingChoice(12)
        self._keep = QPushButton(self.tr("Keep…"))
        self._kind, self._grade = ElidingChoice(12), ElidingChoice(12)
        self._add = QPushButton(self.tr("Add"))
        self._findings = QListWidget()
        self._other = QLineEdit()
        self._pictures = QPushButton(self.tr("Choose pictures…"))
        self._shown = QLabel()
        self._name_parts()
        self._lay_out()
        self._connect()
        self._show_grades()
        self._show_pictures()

    @property
    def film(self) -> FilmText:
        """The text as it stands on the screen."""
        comment = self._comment.toPlainText()[:LONGEST_COMMENT]
        return replace(self._film, comment=comment, other=self._other.text().strip())

    def show_film(self, film: FilmText) -> None:
        """Shows a text of the records."""
        self._film = film
        with QSignalBlocker(self._comment), QSignalBlocker(self._other):
            if self._comment.toPlainText() != film.comment:
                self._comment.setPlainText(film.comment)
            if self._other.text().strip() != film.other:
                self._other.setText(film.other)
        self._show_findings()
        self._show_pictures()

    def show_templates(self, templates: Mapping[str, str]) -> None:
        """Offers texts by their names."""
        self._templates = templates
        with QSignalBlocker(self._template):
            self._template.clear()
            self._template.addItem(self.tr("Insert a template"))
            self._template.addItems(list(templates))

    def choose_pictures(self, cell_ids: tuple[int, ...] | None) -> None:
        """Takes which pictures the report shall show; None for the most suspicious."""
        self._change(replace(self.film, pictures=cell_ids))

    def _change(self, film: FilmText) -> None:
        self.show_film(film)
        self.film_changed.emit()

    def _name_parts(self) -> None:
        for widget, name, words in (
            (self._comment, "filmComment", self.tr("Comment")),
            (self._template, "filmTemplate", self.tr("Template for the comment")),
            (self._keep, "keepTemplate", self.tr("Keep the comment as a template")),
            (self._kind, "findingKind", self.tr("Finding")),
            (self._grade, "findingGrade", self.tr("Grade")),
            (self._add, "addFinding", self.tr("Add the finding")),
            (self._findings, "findingList", self.tr("Findings of the film")),
            (self._other, "otherFindings", self.tr("Other findings")),
            (self._pictures, "chooseReportPictures", self.tr("Choose pictures")),
            (self._shown, "chosenPictures", self.tr("Chosen pictures")),
        ):
            widget.setObjectName(name)
            widget.setAccessibleName(words)
        self._comment.setPlaceholderText(self.tr("Your own reading of the film; it stands on the first page"))
        self._comment.setTabChangesFocus(True)
        self._other.setPlaceholderText(self.tr("Other findings, in your words"))
        self._other.setMaxLength(LONGEST_OTHER)
        self._keep.setToolTip(self.tr("Keep the comment as a template"))
        self._findings.setToolTip(self.tr("Delete takes a finding away"))
        for kind in KINDS:
            self._kind.addItem(f"{said(GROUP_WORDS[kind.group])}: {said(kind.name)}", kind.code)
        self._shown.setProperty("muted", "true")
        self._shown.setWordWrap(True)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        templates, finding = QHBoxLayout(), QHBoxLayout()
        templates.addWidget(self._template, 1)
        templates.addWidget(self._keep)
        finding.addWidget(self._grade, 1)
        finding.addWidget(self._add)
        column.addWidget(heading(self.tr("Comment")))
        column.addWidget(self._comment, 3)
        column.addLayout(templates)
        column.addSpacing(6)
        seen = heading(self.tr("Red cells and platelets"))
        # Else its words would make the panel wider than its place.
        seen.setWordWrap(True)
        column.addWidget(seen)
        column.addWidget(self._kind)
        column.addLayout(finding)
        column.addWidget(self._findings, 2)
        column.addWidget(self._other)
        column.addSpacing(6)
        column.addWidget(heading(self.tr("Pictures")))
        column.addWidget(self._shown)
        column.addWidget(self._pictures)
        self._comment.setMinimumHeight(72)
        self._findings.setMinimumHeight(54)

    def _connect(self) -> None:
        self._comment.textChanged.connect(self.film_changed)
        self._other.textEdited.connect(self.film_changed)
        self._template.activated.connect(self._on_template)
        self._keep.clicked.connect(lambda: self.template_kept.emit(self._comment.toPlainText()))
        self._kind.currentIndexChanged.connect(self._show_grades)
        self._add.clicked.connect(self._on_added)
        self._pictures.clicked.connect(self.pictures_wanted)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self._findings)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_deleted)

    def _on_template(self, row: int) -> None:
        text = self._templates.get(self._template.itemText(row), "")
        self._template.setCurrentIndex(0)
        if text:
            self._comment.appendPlainText(text)
            self._comment.setFocus()

    def _on_added(self) -> None:
        finding = FilmFinding(self._kind.currentData(), Grade(self._grade.currentData()))
        kept = {f.code: f for f in self._film.findings} | {finding.code: finding}
        ordered = tuple(kept[kind.code] for kind in KINDS if kind.code in kept)
        self._change(replace(self.film, findings=ordered))

    def _on_deleted(self) -> None:
        if self._findings.currentRow() < 0:
            return
        gone = self._findings.currentItem().data(Qt.ItemDataRole.UserRole)
        self._change(replace(self.film, findings=tuple(f for f in self._film.findings if f.code != gone)))

    def _show_grades(self) -> None:
        graded = BY_CODE[self._kind.currentData()].graded
        self._grade.clear()
        for grade in Grade if graded else (Grade.SEEN,):
            self._grade.addItem(said(GRADE_WORDS[grade]), grade.value)

    def _show_findings(self) -> None:
        self._findings.clear()
        for finding in self._film.findings:
            words = said(finding.kind.name)
            if finding.grade is not Grade.SEEN:
                words = f"{words}: {said(GRADE_WORDS[finding.grade])}"
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, finding.code)
            self._findings.addItem(item)

    def _show_pictures(self) -> None:
        chosen = self._film.pictures
        if chosen is None:
            self._shown.setText(self.tr("The most suspicious cells are shown."))
        else:
            self._shown.setText(self.tr("{0} chosen by a person.").format(len(chosen)))
