"""Pictures from a phone into the open case: the panel, its server's life, and what is kept."""

from __future__ import annotations

import json
import ssl
import urllib.request
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QPushButton

from leukdesk.capture.phone.addresses import NetworkAddress
from leukdesk.capture.phone.messages import Ended, Joined, Knocked, Refusal, Refused
from leukdesk.capture.phone.receiver import Invitation
from leukdesk.domain.arrivals import NewArrival, PictureFile, Source
from leukdesk.ui import phone_presenter
from leukdesk.ui.intake import Intake
from leukdesk.ui.phone_panel import PhonePanel
from leukdesk.ui.qr_view import QrView

if TYPE_CHECKING:
    from conftest import Workplace
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

INVITATION = Invitation(
    "https://192.168.1.20:40123/" + "c" * 43, "192.168.1.20:40123", ":".join(f"{n:02X}" for n in range(32))
)


@pytest.fixture(name="panel")
def panel_fixture(qtbot: QtBot) -> PhonePanel:
    panel = PhonePanel()
    qtbot.addWidget(panel)
    panel.resize(720, 460)
    panel.show()
    return panel


@pytest.fixture(autouse=True)
def on_this_computer_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(phone_presenter, "_addresses", lambda: (NetworkAddress("loopback", "127.0.0.1"),))


def words(panel: QWidget, name: str) -> str:
    label = panel.findChild(QLabel, name)
    assert label is not None
    return label.text()


def read_qr(view: QWidget) -> str:
    """What a phone's camera reads off the screen."""
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    text, _corners, _straight = cv2.QRCodeDetector().detectAndDecode(pixels[:, : image.width()].copy())
    return str(text)


def test_the_code_can_be_read_off_the_screen_with_the_fingerprint_beside_it(panel: PhonePanel) -> None:
    panel.show_case("S-1")
    panel.show_invitation(INVITATION)

    assert read_qr(panel.findChild(QrView, "qrCode")) == INVITATION.url
    assert words(panel, "phoneAddress") == "192.168.1.20:40123"
    assert words(panel, "phoneFingerprint").replace("\n", ":") == INVITATION.fingerprint


def test_if_nobody_comes_the_reasons_are_named_with_other_ways(panel: PhonePanel, qtbot: QtBot) -> None:
    panel._patience.setInterval(30)
    panel.show_case("S-1")
    panel.show_invitation(INVITATION)
    cable = panel.findChild(QPushButton, "phoneCable")
    qtbot.waitUntil(cable.isVisible, timeout=30_000)

    said = " ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())
    for reason in ("Firewall", "Another Wi-Fi", "Client isolation", "No phone has reached"):
        assert reason in said
    with qtbot.waitSignal(panel.pictures_wanted):
        qtbot.mouseClick(cable, Qt.MouseButton.LeftButton)
    panel.show_message(Knocked())
    assert not cable.isVisible(), "once a phone has come the warning's words are what helps"


def test_a_used_code_is_no_longer_shown_and_another_one_can_be_had(panel: PhonePanel, qtbot: QtBot) -> None:
    panel.show_case("S-1")
    panel.show_invitation(INVITATION)
    panel.show_message(Joined())
    assert not panel.findChild(QrView, "qrCode").isVisible()

    with qtbot.waitSignal(panel.another_wanted):
        qtbot.mouseClick(panel.findChild(QPushButton, "phoneAnother"), Qt.MouseButton.LeftButton)
    panel._patience.setInterval(30)
    panel.show_invitation(INVITATION)
    assert panel.findChild(QrView, "qrCode").isVisible()
    cable = panel.findChild(QPushButton, "phoneCable")
    qtbot.waitUntil(cable.isVisible, timeout=30_000)
    assert "No phone has reached" not in words(panel, "phoneState"), "one has, and sends its pictures"
    assert "other phone" in words(panel, "phoneState")


def test_refusals_and_the_end_are_said(panel: PhonePanel) -> None:
    panel.show_case("S-1")
    panel.show_invitation(INVITATION)
    panel.show_message(Refused(1, Refusal.TOO_LARGE))
    assert "too large" in words(panel, "phoneState")
    panel.show_message(Ended(waited=True))
    assert not panel.is_on
    assert "half an hour" in words(panel, "phoneEnded")


def test_without_a_case_or_a_network_nothing_can_be_started(panel: PhonePanel) -> None:
    start = panel.findChild(QPushButton, "phoneStart")
    panel.show_addresses([NetworkAddress("Wi-Fi", "10.0.0.2")])
    assert not start.isEnabled()
    panel.show_case("S-1")
    assert start.isEnabled()
    panel.show_addresses([])
    assert not start.isEnabled()


class Client:
    """A phone's browser in three requests."""

    def __init__(self, url: str) -> None:
        self._origin, _slash, code = url.rpartition("/")
        answer = self._post("/join", json.dumps({"code": code}).encode())
        self._cookie = answer.headers["Set-Cookie"].split(";")[0]
        self.specimen = json.load(answer)["specimen"]

    def send(self, content: bytes) -> int:
        return self._post("/pictures", content, Cookie=self._cookie).status

    def _post(self, path: str, body: bytes, **headers: str):  # type: ignore[no-untyped-def]
        request = urllib.request.Request(  # noqa: S310, our own server
            self._origin + path, body, {"Origin": self._origin, **headers}
        )
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return urllib.request.urlopen(request, context=context, timeout=30)  # noqa: S310


def invite(workplace: Workplace, qtbot: QtBot) -> PhonePanel:
    panel = workplace.window.findChild(PhonePanel, "phonePanel")
    workplace.window.action("phoneUpload").trigger()
    start = panel.findChild(QPushButton, "phoneStart")
    qtbot.waitUntil(start.isEnabled, timeout=30_000)
    qtbot.mouseClick(start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.is_on, timeout=30_000)
    return panel


def test_a_picture_is_recorded_for_its_case_before_the_phone_hears_so_and_its_server_ends_with_the_case(
    workplace: Workplace, qtbot: QtBot, drawn: list[bytes]
) -> None:
    workplace.open("S-1")
    panel = invite(workplace, qtbot)
    url = read_qr(panel.findChild(QrView, "qrCode"))
    client = Client(url)
    assert client.specimen == "S-1"
    assert client.send(drawn[0]) == 200
    store = workplace.desk.services.store
    case = workplace.desk.case
    assert store.arrivals.unfinished(case.case_id), "recorded while the window has not even looked"
    qtbot.waitUntil(lambda: "has arrived in case S-1" in words(panel, "phoneState"), timeout=30_000)
    workplace.settle()
    (frame,) = workplace.desk.state.frames
    assert frame.name.startswith("phone 20")
    assert len(workplace.desk.state.cells) == 3
    assert store.arrivals.unfinished(case.case_id) == []

    workplace.desk.close_case()
    workplace.settle()
    assert not panel.is_on
    with pytest.raises(OSError, match="refused"):
        client.send(drawn[1])


def test_a_cancelled_picture_is_analysed_when_its_case_is_opened_again(
    workplace: Workplace, qtbot: QtBot, drawn: list[bytes]
) -> None:
    workplace.open("S-1")
    case, store = workplace.desk.case, workplace.desk.services.store
    intake = workplace.desk.findChild(Intake)
    came = [
        store.arrivals.receive(
            NewArrival(Source.PHONE, f"phone {n}.png"), PictureFile(each, ".png"), case.case_id
        )
        for n, each in enumerate(drawn)
    ]
    intake.take(case, came)
    workplace.window.work.cancel_wanted.emit()
    workplace.settle()
    assert len(store.frames(case.case_id)) < 3
    workplace.desk.close_case()
    workplace.desk.show_case(case)
    qtbot.waitUntil(lambda: len(store.frames(case.case_id)) == 3, timeout=20_000)
    workplace.settle()


def test_pictures_that_were_not_analysed_before_a_restart_are_when_their_case_is_opened(
    workplace: Workplace, qtbot: QtBot, drawn: list[bytes]
) -> None:
    workplace.open("S-1")
    case, store = workplace.desk.case, workplace.desk.services.store
    workplace.desk.close_case()
    new = NewArrival(Source.PHONE, "phone 1.png")
    store.arrivals.receive(new, PictureFile(drawn[0], ".png"), case.case_id)
    workplace.desk.show_case(case)
    workplace.settle()
    qtbot.waitUntil(lambda: bool(workplace.desk.state and workplace.desk.state.frames), timeout=20_000)

    assert [f.name for f in workplace.desk.state.frames] == ["phone 1.png"]
