"""The presenter of signatures, amendments and urgent calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from leukdesk.domain.sign_off import NOTHING_SIGNED
from leukdesk.ui.jobs import sentence_of
from leukdesk.ui.people_actions import CHANGING
from leukdesk.ui.people_words import sign_off_words
from leukdesk.ui.reason_dialog import ReasonAsked, ReasonDialog
from leukdesk.ui.sign_dialog import SignDialog
from leukdesk.ui.urgent_call_dialog import UrgentCallDialog
from leukdesk.ui.words import finding_words

if TYPE_CHECKING:
    from leukdesk.domain.cases import Case
    from leukdesk.domain.people import Secret
    from leukdesk.domain.sign_off import NewUrgentCall, SignOff
    from leukdesk.domain.signing import Obstacle
    from leukdesk.ui.case_state import CaseState
    from leukdesk.ui.desk import Desk
    from leukdesk.workflow.sign import ToSign


class SigningPresenter(QObject):
    """Opens the dialogs that people set their names in, and shows how far the case has come.

    Args:
        desk: of the window.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        window = desk.window
        window.action("sign").triggered.connect(self._ask_signature)
        window.header.sign_wanted.connect(window.action("sign").trigger)
        window.action("amend").triggered.connect(self._ask_amendment)
        window.action("urgentCall").triggered.connect(self._ask_urgent_call)
        desk.state_read.connect(self._show)

    def _show(self, state: CaseState) -> None:
        sign_off, window = state.sign_off, self._desk.window
        window.header.show_sign_off(sign_off_words(sign_off), signed=sign_off.signed)
        window.header.add.setEnabled(not sign_off.frozen)
        if sign_off.frozen:
            window.class_menu.enable(usable=False)
            for name in CHANGING:
                window.action(name).setEnabled(False)
        window.action("sign").setEnabled(not sign_off.signed)
        window.action("amend").setEnabled(sign_off.frozen)

    def _sign_off(self) -> SignOff:
        state = self._desk.state
        return NOTHING_SIGNED if state is None else state.sign_off

    # Signing

    def _ask_signature(self) -> None:
        desk, case = self._desk, self._desk.case
        if case is None:
            return
        if desk.queue.busy:
            desk.window.show_notice(self.tr("Pictures are being analysed; sign when they are done."))
            return
        prepare = desk.services.prepare_signature
        desk.show_task(self.tr("Looking at every picture of the case…"))
        desk.records.start(lambda: prepare(case), self._on_prepared, self._on_not_prepared)

    def _on_prepared(self, to_sign: ToSign) -> None:
        self._desk.end_task()
        if self._desk.case is None or self._desk.case.case_id != to_sign.case.case_id:
            return
        dialog = SignDialog(to_sign, self._desk.session.person, self._desk.window)
        dialog.jump_wanted.connect(self._jump)
        dialog.sign_wanted.connect(lambda *entries: self._sign(dialog, to_sign, *entries))
        dialog.open()

    def _on_not_prepared(self, error: Exception) -> None:
        self._desk.end_task()
        self._desk.show_fault(error)

    def _sign(self, dialog: SignDialog, to_sign: ToSign, name: str, secret: Secret, shortfall: str) -> None:
        store, content = self._desk.services.store, to_sign.content
        if content is None:
            return

        def done(_signature: object) -> None:
            dialog.accept()
            self._desk.read()
            words = self.tr("The case is signed.")
            if len(to_sign.sign_off.current) + 1 < to_sign.needed:
                words = self.tr("The first signature is given; a second person must sign.")
            self._desk.window.show_notice(words)

        self._desk.records.start(
            lambda: store.sign(to_sign.case.case_id, content, name, secret, shortfall),
            done,
            lambda error: dialog.show_refused(sentence_of(error)),
        )

    def _jump(self, obstacle: Obstacle) -> None:
        window = self._desk.window
        window.go_to(window.cells.entry.name)
        if obstacle.cell_ids:
            window.cells.select_cell(obstacle.cell_ids[0])
        elif obstacle.frame_ids:
            window.cells.select_frame(obstacle.frame_ids[0])

    # Amending

    def _ask_amendment(self) -> None:
        case = self._desk.case
        if case is None:
            return
        sign_off = self._sign_off()
        about = self.tr(
            "{0}. Version {1} stays in the records; version {2} can then be changed and must be signed."
        ).format(sign_off_words(sign_off), sign_off.version, sign_off.version + 1)
        asked = ReasonAsked(
            "amend",
            self.tr("Amend case {0}").format(case.number),
            about,
            self.tr("Reason of the amendment"),
            self.tr("It is printed on the new report."),
            self.tr("Amend"),
        )
        dialog = ReasonDialog(asked, self._desk.window)
        dialog.reason_given.connect(lambda reason: self._amend(dialog, case, reason))
        dialog.open()

    def _amend(self, dialog: ReasonDialog, case: Case, reason: str) -> None:
        store, person = self._desk.services.store, self._desk.session.person

        def done(version: int) -> None:
            dialog.accept()
            self._desk.read()
            self._desk.window.show_notice(self.tr("Version {0} may be changed now.").format(version))

        self._desk.records.start(
            lambda: store.amend(case.case_id, reason, person),
            done,
            lambda error: dialog.show_refused(sentence_of(error)),
        )

    # Urgent calls

    def _ask_urgent_call(self) -> None:
        case, state = self._desk.case, self._desk.state
        if case is None:
            return
        finding = ""
        if state is not None and state.assessment is not None:
            finding = finding_words(state.assessment.standing.finding)
        dialog = UrgentCallDialog(case.number, finding, self._sign_off().urgent_calls, self._desk.window)
        dialog.note_wanted.connect(lambda call: self._note(dialog, case, call))
        dialog.open()

    def _note(self, dialog: UrgentCallDialog, case: Case, call: NewUrgentCall) -> None:
        store, person = self._desk.services.store, self._desk.session.person

        def done(_none: None) -> None:
            dialog.accept()
            self._desk.read()
            self._desk.window.show_notice(self.tr("The call is noted."))

        self._desk.records.start(
            lambda: store.note_urgent_call(case.case_id, call, person),
            done,
            lambda error: dialog.show_refused(sentence_of(error)),
        )
