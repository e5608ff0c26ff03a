# ruff: noqa: N802 - Qt names the methods that it calls
"""The assessment: the finding in words, its reasons, and whether a person has reviewed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from leukdesk.domain.assessment import Finding
from leukdesk.domain.signed_content import signed_otherwise
from leukdesk.ui.eliding_label import ElidingLabel
from leukdesk.ui.theme import mark
from leukdesk.ui.translation import filled, said
from leukdesk.ui.words import finding_tone, finding_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from leukdesk.domain.assessment import Assessment, CaseAssessment
    from leukdesk.ui.case_state import CaseState


LOWEST_REASONS = 34
"""Logical pixels. In a window too low for the reasons they scroll, so that what is urgent keeps its room."""
GAP = 5
SIDE = 13
"""Left and right of the words, with the frame's line."""


class _Reasons(QScrollArea):
    """Asks for the height that its words need; Qt's own hint is what they needed when first asked."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._needed = 0
        self._inside = inside
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def ask_for(self, height: int) -> None:
        """Takes in what the words need, in logical pixels."""
        self._needed = height
        # At once: until the next layout the words would lie over each other in what they needed before.
        self._inside.setMinimumHeight(height)
        self.setMinimumHeight(min(height, LOWEST_REASONS))
        self.setMaximumHeight(height)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as its words."""
        return QSize(super().sizeHint().width(), self._needed)


class AssessmentPanel(QFrame):
    """Shows the standing assessment; a suggestion is never drawn as if a person had made it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("assessment")
        self.setProperty("card", "true")
        title = ElidingLabel(self.tr("Assessment"))
        title.setProperty("heading", "true")
        self._standing = QLabel()
        self._standing.setObjectName("standing")
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self._standing)
        self._urgent = _wrapped("urgent")
        self._finding = _wrapped("finding")
        self._reasons = _wrapped("reasons")
        self._review = _wrapped("reviewState")
        self._review.setProperty("muted", "true")
        self._review.setProperty("small", "true")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._reasons)
        column.addSpacing(GAP)
        column.addWidget(self._review)
        column.addStretch()
        self._scroll = _Reasons(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SIDE - 1, 9, SIDE - 1, 9)
        layout.setSpacing(GAP)
        layout.addLayout(head)
        layout.addWidget(self._urgent)
        layout.addWidget(self._finding)
        layout.addWidget(self._scroll)
        layout.addStretch()
        self.show_state(None)

    def show_state(self, state: CaseState | None) -> None:
        """Shows the assessment of a case; None or a case without frames has none yet."""
        whole = state.assessment if state is not None else None
        if state is None or not state.frames or whole is None:
            fault = state.fault if state is not None else ""
            self._show("neutral", self.tr("No assessment"), [fault or self.tr("Add pictures to this case.")])
            self._urgent.hide()
            self._standing.hide()
            self._review.hide()
            self._fit_words()
            return
        standing = whole.standing
        self._urgent.setText("\n".join(map(said, whole.urgent)))
        self._urgent.setVisible(bool(whole.urgent))
        reasons = [said(reason) for reason in standing.reasons]
        if state.signed_finding not in {None, standing.finding}:
            reasons.insert(0, said(signed_otherwise(finding_words(state.signed_finding))))
        self._show(finding_tone(standing.finding), finding_words(standing.finding), reasons)
        reviewed = whole.reviewed is not None
        self._standing.setText(self.tr("REVIEWED") if reviewed else self.tr("SUGGESTED"))
        mark(self._standing, "reviewed", "true" if reviewed else "false")
        self._standing.setToolTip(
            self.tr("A person has reviewed each cell that counts")
            if reviewed
            else self.tr("From the model's calls; no person has reviewed all cells yet")
        )
        self._standing.show()
        self._review.setText(self._review_words(whole, state))
        self._review.show()
        self._fit_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the words the room that they need at the new width."""
        super().resizeEvent(event)
        self._fit_words()

    def _fit_words(self) -> None:
        """Sets heights by the width: a layout that is short of room would let wrapped words overlap."""
        width = self.width() - 2 * SIDE
        if width <= 0:
            return
        beside_bar = width - self._scroll.verticalScrollBar().sizeHint().width()
        above, below = (self._urgent, self._finding), (self._reasons, self._review)
        for label, room in (*((a, width) for a in above), *((b, beside_bar) for b in below)):
            # A label never says that it needs less than its least height, so that goes first.
            label.setMinimumHeight(0)
            label.setMinimumHeight(max(0, label.heightForWidth(room)))
        needed = self._reasons.minimumHeight()
        if not self._review.isHidden():
            needed += GAP + self._review.minimumHeight()
        self._scroll.ask_for(needed)

    def _show(self, tone: str, finding: str, reasons: Sequence[str]) -> None:
        self._finding.setText(finding)
        self._reasons.setText("\n".join(reasons))
        self._reasons.setAccessibleName(" ".join(reasons))
        for widget in (self, self._finding):
            mark(widget, "tone", tone)

    def _review_words(self, whole: CaseAssessment, state: CaseState) -> str:
        reviewed = sum(1 for c in state.cells if c.review is not None and c.same_cell_as is None)
        words = self.tr("Reviewed: {0}; still to review: {1}.").format(reviewed, whole.to_review)
        if whole.reviewed is not None:
            words = self.tr("All {0} cells that count are reviewed.").format(reviewed)
            if whole.suggested.finding is not whole.reviewed.finding:
                suggested = finding_words(whole.suggested.finding)
                words += " " + self.tr("Suggested was: {0}.").format(suggested)
        fraction = _fraction_words(whole.standing, self)
        if fraction and reviewed and whole.reviewed is None:
            # The table beside counts what people decided; these are the model's calls.
            fraction = self.tr("By the model's calls: ") + fraction
        return " ".join(filter(None, [fraction, words]))


def _fraction_words(assessment: Assessment, panel: AssessmentPanel) -> str:
    if assessment.blast_fraction is None or assessment.finding is Finding.NOT_ASSESSED:
        return ""
    low, high = assessment.blast_ci95
    return filled(
        panel.tr("Blasts {0} of {1} ({2:.1f} %; 95 % {3:.1f}–{4:.1f} %, counting error only)."),
        assessment.blasts,
        assessment.leukocytes,
        100 * assessment.blast_fraction,
        100 * low,
        100 * high,
    )


def _wrapped(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label
