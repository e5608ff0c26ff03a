"""The rules of signing, and when the screen locks."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QPushButton, QSpinBox, QWidget

from leukdesk.domain.people import LOCK_AFTER_MIN_LIMITS, Laboratory, Setup
from leukdesk.domain.signing import ReviewsAsked, SigningRules
from leukdesk.ui.dialog_parts import wrapped_words
from leukdesk.ui.eliding_choice import ElidingChoice
from leukdesk.ui.form_fields import FIELD_HEIGHT_PX
from leukdesk.ui.people_words import reviews_words


class RulesPanel(QWidget):
    """Shows the rules of a laboratory and says what they are wished to be.

    Args:
        laboratory: as it stands.
    """

    rules_wanted = Signal(object)
    """The `Laboratory` is to be so."""

    def __init__(self, laboratory: Laboratory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._laboratory = laboratory
        self._reviews = ElidingChoice(16)
        self._reviews.setObjectName("reviewsAsked")
        self._reviews.setAccessibleName(self.tr("Cells that must be looked at before signing"))
        for reviews in ReviewsAsked:
            self._reviews.addItem(reviews_words(reviews), reviews)
        always = wrapped_words(self, "alwaysReviewed")
        always.setProperty("muted", "true")
        always.setText(self.tr("Cells called blast or promyelocyte must always be looked at."))
        self._second = QCheckBox(self.tr("Cases with &blasts need a second signer"))
        self._second.setObjectName("secondSigner")
        self._minutes = QSpinBox()
        self._minutes.setObjectName("lockAfter")
        self._minutes.setAccessibleName(self.tr("Minutes until the screen locks"))
        self._minutes.setRange(*LOCK_AFTER_MIN_LIMITS)
        self._minutes.setSuffix(self.tr(" min"))
        self._minutes.setMinimumHeight(FIELD_HEIGHT_PX)
        self._save = QPushButton(self.tr("&Save rules"))
        self._save.setObjectName("saveRules")
        self._save.setAutoDefault(False)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        form.addRow(self.tr("Must be &looked at"), self._reviews)
        form.addRow("", always)
        if laboratory.setup is Setup.LAB:
            form.addRow("", self._second)
            form.addRow(self.tr("Screen locks &after"), self._minutes)
        row = QHBoxLayout()
        row.addWidget(self._save)
        row.addStretch()
        form.addRow("", row)
        self.show_laboratory(laboratory)
        self._reviews.currentIndexChanged.connect(self._on_edited)
        self._second.toggled.connect(self._on_edited)
        self._minutes.valueChanged.connect(self._on_edited)
        self._save.clicked.connect(lambda: self.rules_wanted.emit(self._wished()))

    def show_laboratory(self, laboratory: Laboratory) -> None:
        """Shows the rules that hold."""
        self._laboratory = laboratory
        self._reviews.setCurrentIndex(self._reviews.findData(laboratory.rules.reviews))
        self._second.setChecked(laboratory.rules.second_signer_for_blasts)
        self._minutes.setValue(laboratory.lock_after_min)
        self._on_edited()

    def _wished(self) -> Laboratory:
        rules = SigningRules(ReviewsAsked(self._reviews.currentData()), self._second.isChecked())
        return Laboratory(self._laboratory.setup, rules, self._minutes.value())

    def _on_edited(self) -> None:
        self._save.setEnabled(self._wished() != self._laboratory)
