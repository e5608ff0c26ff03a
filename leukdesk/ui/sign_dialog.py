"""Signing a case: what is signed, what still stands in the way, and who signs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from leukdesk.domain.people import LONGEST_PASSWORD, NOBODY, Person, Right, Secret
from leukdesk.domain.signing import LONGEST_REASON, Hindrance, is_reason
from leukdesk.ui.dialog_parts import accept_or_cancel, heading, text_edit, wrapped_words
from leukdesk.ui.obstacles_view import ObstaclesView
from leukdesk.ui.words import finding_words

if TYPE_CHECKING:
    from leukdesk.domain.signing import Obstacle
    from leukdesk.workflow.sign import ToSign


class SignDialog(QDialog):
    """Asks for a signature; closed by whoever signs, or to show what stands in the way.

    Args:
        to_sign: the case as it would be signed.
        person: who sits here; in a laboratory a colleague may sign instead.
        parent: window.
    """

    sign_wanted = Signal(str, object, str)
    """Account or printed name, `Secret`, and the reason for too few cells."""
    jump_wanted = Signal(object)
    """The `Obstacle` that the operator wants to see."""

    def __init__(self, to_sign: ToSign, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("signDialog")
        self.setWindowTitle(self.tr("Sign case {0}").format(to_sign.case.number))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        hindrances = {obstacle.hindrance for obstacle in to_sign.obstacles}
        self._short = Hindrance.TOO_FEW_CELLS in hindrances
        self._blocked = bool(hindrances - {Hindrance.TOO_FEW_CELLS})
        self._lab = person.account_id is not None
        self._reason = text_edit("shortfallReason", self.tr("Why fewer cells must do"), LONGEST_REASON)
        self._reason.setPlaceholderText(self.tr("Why fewer cells must do, for example: severe leukopenia"))
        if to_sign.sign_off.current:
            # The second signer stands by the first one's reason, or writes another.
            self._reason.setText(to_sign.sign_off.current[0].shortfall)
        self._name = text_edit("signerName", self.tr("Name of the signer"), 80)
        self._password = text_edit("signPassword", self.tr("Password"), LONGEST_PASSWORD, secret=True)
        self._show_person(person, second=bool(to_sign.sign_off.current))
        self._said = wrapped_words(self, "signRefusal")
        self._buttons = accept_or_cancel(self, self.tr("Sign"))
        self._buttons.accepted.connect(self._on_accepted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 22, 16)
        layout.setSpacing(10)
        layout.addWidget(self._summary(to_sign))
        if to_sign.obstacles:
            layout.addWidget(heading(self.tr("Still in the way")))
            view = ObstaclesView(to_sign.obstacles)
            view.jump_wanted.connect(self._on_jump)
            layout.addWidget(view)
        layout.addWidget(self._signer())
        layout.addWidget(self._said)
        layout.addStretch()
        layout.addWidget(self._buttons)
        self.setMinimumWidth(560)
        for edit in (self._reason, self._name, self._password):
            edit.textChanged.connect(self._on_edited)
        self._on_edited()
        empty = [e for e in (self._reason, self._name, self._password) if not e.isHidden() and not e.text()]
        (empty or [self._password])[0].setFocus()

    def show_refused(self, sentence: str) -> None:
        """Says why the case was not signed, and takes the next try."""
        self._password.clear()
        self._password.setFocus()
        self._said.setText(sentence)

    def _show_person(self, person: Person, *, second: bool) -> None:
        if not self._lab:
            self._name.setText("" if person.name == NOBODY.name else person.name)
            self._name.setPlaceholderText(self.tr("Printed with the remark “no sign-in”"))
        elif person.may(Right.SIGN) and not second:
            self._name.setText(person.account)
        else:
            self._name.setPlaceholderText(self.tr("Account of the reviewer who signs"))

    def _summary(self, to_sign: ToSign) -> QLabel:
        case = to_sign.case
        patient = " · ".join(filter(None, (case.patient_number, case.details.patient_name)))
        lines = [
            *([patient] if patient else []),
            self.tr("Version {0}  ·  {1} of {2} leukocytes  ·  pictures: {3}").format(
                to_sign.sign_off.version, to_sign.leukocytes, to_sign.case.target_cells, to_sign.frames
            ),
        ]
        if to_sign.tallied:
            lines.append(self.tr("Counted by hand at the eyepiece: {0} leukocytes").format(to_sign.tallied))
        if to_sign.standing is not None and to_sign.frames:
            reviewed = to_sign.assessment is not None and to_sign.assessment.reviewed is not None
            basis = self.tr("as reviewed") if reviewed else self.tr("as the model suggests")
            lines.append(f"{finding_words(to_sign.standing.finding)} ({basis})")
        if to_sign.needed > 1:
            number = len(to_sign.sign_off.current) + 1
            lines.append(self.tr("Signature {0} of {1}").format(number, to_sign.needed))
        words = wrapped_words(self, "signSummary")
        words.setText("\n".join(lines))
        return words

    def _signer(self) -> QWidget:
        fields = QWidget()
        form = QFormLayout(fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(10)
        if self._short:
            form.addRow(self.tr("&Reason"), self._reason)
        form.addRow(self.tr("A&ccount") if self._lab else self.tr("Your &name"), self._name)
        if self._lab:
            form.addRow(self.tr("&Password"), self._password)
        fields.setVisible(not self._blocked)
        return fields

    def _on_edited(self) -> None:
        self._said.clear()
        reasoned = not self._short or is_reason(self._reason.text())
        known = bool(self._name.text().strip()) and (bool(self._password.text()) or not self._lab)
        ready = reasoned and known and not self._blocked
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)

    def _on_jump(self, obstacle: Obstacle) -> None:
        self.reject()
        self.jump_wanted.emit(obstacle)

    def _on_accepted(self) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(False)
        secret = Secret(self._password.text())
        self.sign_wanted.emit(self._name.text().strip(), secret, self._reason.text().strip())
