"""The presenter of the phone upload: starts and ends its server with the case, and records what comes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from leukdesk import paths
from leukdesk.capture.phone.messages import Ended
from leukdesk.domain.arrivals import NewArrival, PictureFile, Source
from leukdesk.domain.errors import LeukDeskError
from leukdesk.ui.actions import ActionSpec
from leukdesk.ui.page import Need
from leukdesk.ui.panel_dialog import PanelDialog
from leukdesk.ui.phone_panel import PhonePanel

if TYPE_CHECKING:
    from leukdesk.capture.phone.addresses import NetworkAddress
    from leukdesk.capture.phone.messages import Arrived, FromServer
    from leukdesk.capture.phone.receiver import Invitation, PhoneReceiver
    from leukdesk.domain.cases import Case
    from leukdesk.ui.desk import Desk
    from leukdesk.ui.intake import Intake

BY_CODE = "by the phone's code"
"""Who assigned a picture to its case: the code that the phone scanned is the case's."""


class PhonePresenter(QObject):
    """Receives pictures for the open case while the operator wants it; ends when the case is left.

    Args:
        desk: of the window.
        intake: that arrivals are handed to.
    """

    _heard = Signal(object, object)
    _not_kept = Signal(object)

    def __init__(self, desk: Desk, intake: Intake) -> None:
        super().__init__(desk)
        self._desk = desk
        self._intake = intake
        self._receiver: PhoneReceiver | None = None
        # A server that is being started when the window closes must be ended, so it is waited for.
        self._starting = desk.runner(awaited=True)
        self._asking = desk.runner(awaited=False)
        self._ending = desk.runner(awaited=True)
        self.panel = PhonePanel()
        self._dialog = PanelDialog(self.tr("Pictures from a phone"), self.panel, desk.window)
        desk.window.menus.add(
            "capture",
            [
                ActionSpec(
                    "phoneUpload",
                    self.tr("Pictures from a p&hone…"),
                    ("Ctrl+Shift+P",),
                    self.tr("Show a QR code; the phone's browser sends pictures to this case"),
                    need=Need.CASE,
                )
            ],
        )
        desk.window.action("phoneUpload").triggered.connect(self._on_wanted)
        desk.case_changed.connect(self._on_case_changed)
        desk.closing.begins.connect(self._on_closing)
        self.panel.start_wanted.connect(self._start)
        self.panel.stop_wanted.connect(self.end)
        self.panel.another_wanted.connect(self._invite)
        self.panel.pictures_wanted.connect(desk.window.action("addPictures").trigger)
        self.panel.folder_wanted.connect(lambda: desk.window.action("watchedFolder").trigger())
        self._not_kept.connect(desk.show_fault, Qt.ConnectionType.QueuedConnection)
        self._heard.connect(self._on_heard, Qt.ConnectionType.QueuedConnection)

    def end(self) -> None:
        """Ends the server, and with it every code."""
        receiver, self._receiver = self._receiver, None
        if receiver is not None:
            self._ending.start(receiver.close, lambda _none: None, self._desk.show_fault)
        self.panel.show_off()

    def _on_closing(self) -> None:
        self._dialog.close()
        self.end()

    def _on_wanted(self) -> None:
        if not self.panel.is_on:
            self._asking.start(_addresses, self._on_addresses, self._desk.show_fault)
        self._dialog.show()
        self._dialog.raise_()

    def _on_addresses(self, addresses: tuple[NetworkAddress, ...]) -> None:
        self.panel.show_addresses(addresses, self._desk.settings.phone_address)

    def _on_case_changed(self, case: Case | None) -> None:
        self.end()
        self.panel.show_case(case.number if case else "")
        if case is None:
            self._dialog.close()

    def _start(self, address: str) -> None:
        desk, case = self._desk, self._desk.case
        if case is None or self._receiver is not None or self._starting.busy:
            return
        if case.status.frozen:
            desk.window.show_fault(self.tr("The case is signed, so no picture can join it; amend it first."))
            return
        if not desk.may_take():
            return
        if address != desk.settings.phone_address:
            desk.change_settings(replace(desk.settings, phone_address=address))
        self.panel.show_starting()
        self._starting.start(
            lambda: self._open(case, address), lambda opened: self._on_started(case, *opened), self._on_failed
        )

    def _open(self, case: Case, address: str) -> tuple[PhoneReceiver, Invitation]:
        """In a job: a receiver that listens, and its first invitation."""
        # OpenCV puts its own folder on the path while it is imported, and a process that is spawned in that
        # moment inherits it; so it comes first. aiohttp is read from disk when a phone is first waited for.
        import leukdesk.imaging.loading  # noqa: F401, PLC0415
        from leukdesk.capture.phone.receiver import PhoneReceiver  # noqa: PLC0415

        made = PhoneReceiver(
            case.number,
            address,
            paths.certificates_dir(),
            paths.resources_dir() / "phone",
            keep=lambda arrived: self._keep(case, arrived),
            heard=lambda message: self._heard.emit(made, message),
        )
        return made, made.start()

    def _on_started(self, case: Case, receiver: PhoneReceiver, invitation: Invitation) -> None:
        now = self._desk.case
        if now is None or now.case_id != case.case_id or self._desk.closing.begun:
            self._ending.start(receiver.close, lambda _none: None, self._desk.show_fault)
            return
        self._receiver = receiver
        self.panel.show_invitation(invitation)

    def _on_failed(self, error: Exception) -> None:
        self.panel.show_off()
        self._desk.show_fault(error)

    def _invite(self) -> None:
        if self._receiver is not None:
            self.panel.show_invitation(self._receiver.invite())

    def _keep(self, case: Case, arrived: Arrived) -> None:
        """In the receiver's thread: records a picture before the phone is told that it arrived."""
        moment = datetime.now(UTC).astimezone()
        name = f"phone {moment:%Y-%m-%d %H.%M.%S} {arrived.number}{arrived.suffix}"
        new, file = NewArrival(Source.PHONE, name, case.number), PictureFile(arrived.content, arrived.suffix)
        try:
            arrival = self._desk.services.store.arrivals.receive(new, file, case.case_id, BY_CODE)
        except LeukDeskError as error:
            # The phone hears that it was not kept; why is for the window.
            self._not_kept.emit(error)
            raise
        self._intake.came.emit(case, arrival)

    def _on_heard(self, receiver: PhoneReceiver, message: FromServer) -> None:
        if receiver is not self._receiver:
            return
        if isinstance(message, Ended):
            self.end()
        self.panel.show_message(message)


def _addresses() -> tuple[NetworkAddress, ...]:
    from leukdesk.capture.phone.addresses import network_addresses  # noqa: PLC0415

    return network_addresses()
