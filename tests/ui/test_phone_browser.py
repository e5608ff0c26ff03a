"""A real browser from the QR code on the screen to the case: its warning, the page, pictures, the end.

Pictures of both screens are kept in $LEUKDESK_SHOTS, if that is set.
"""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from leukdesk.capture.phone.addresses import NetworkAddress
from leukdesk.ui import phone_presenter
from leukdesk.ui.phone_panel import PhonePanel
from leukdesk.ui.qr_view import QrView

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from conftest import Workplace
    from pytestqt.qtbot import QtBot

pytestmark = [pytest.mark.browser, pytest.mark.qt_log_ignore("This plugin does not support")]

PHONE_SIZE = (412, 915)
LIMIT_S = 30


class Browser:
    """A headless Chromium of a phone's size; the window's events go on while it is waited for."""

    def __init__(self, driver: Any, language: str) -> None:
        self.driver = driver
        self.language = language

    def find(self, css: str) -> Any:
        return self.driver.find_element("css selector", css)

    def all(self, css: str) -> list[Any]:
        return list(self.driver.find_elements("css selector", css))

    def until(self, met: Callable[[], object]) -> None:
        ends = time.monotonic() + LIMIT_S
        while time.monotonic() < ends:
            QApplication.processEvents()
            try:
                if met():
                    return
            except Exception:  # noqa: BLE001, S110 - an element that is being replaced
                pass
            time.sleep(0.02)
        raise AssertionError(f"never happened; the page says: {self.find('body').text}")

    def pass_warning(self) -> None:
        """Taps through the certificate's warning as a person does."""
        self.until(lambda: self.find("#details-button").is_displayed())
        self.find("#details-button").click()
        self.until(lambda: self.find("#proceed-link").is_displayed())
        self.find("#proceed-link").click()


@pytest.fixture(name="open_browser")
def open_browser_fixture(tmp_path: Path) -> Iterator[Callable[..., Browser]]:
    from selenium import webdriver

    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not chromium or not driver:
        pytest.skip("no chromium and chromedriver here; on Debian: apt install chromium chromium-driver")
    opened = []

    def open_one(language: str = "en") -> Browser:
        options = webdriver.ChromeOptions()
        options.binary_location = chromium
        for word in ("--headless=new", "--no-sandbox", f"--lang={language}", "--disable-dev-shm-usage",
                     f"--user-data-dir={tmp_path / f'profile-{len(opened)}'}"):  # fmt: skip
            options.add_argument(word)
        options.add_experimental_option("prefs", {"intl.accept_languages": language})
        made = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))
        made.set_window_size(*PHONE_SIZE)
        made.set_page_load_timeout(LIMIT_S)
        opened.append(made)
        return Browser(made, language)

    yield open_one
    for driver_ in opened:
        driver_.quit()


@pytest.fixture(name="panel")
def panel_fixture(workplace: Workplace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> PhonePanel:
    """The panel of a window that waits for a phone for case S-2026-0417."""
    monkeypatch.setattr(phone_presenter, "_addresses", lambda: (NetworkAddress("loopback", "127.0.0.1"),))
    window = workplace.open("S-2026-0417")
    panel = window.findChild(PhonePanel, "phonePanel")
    window.action("phoneUpload").trigger()
    start = panel.findChild(QPushButton, "phoneStart")
    qtbot.waitUntil(start.isEnabled)
    qtbot.mouseClick(start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.is_on, timeout=30_000)
    return panel


@pytest.fixture(name="keep")
def keep_fixture() -> Callable[[object, str], None]:
    """Keeps a picture of a widget or a browser, if a folder is given."""
    folder = os.environ.get("LEUKDESK_SHOTS")

    def keep(shown: Any, name: str) -> None:
        if folder and isinstance(shown, Browser):
            shown.driver.save_screenshot(str(Path(folder) / f"{name}.png"))
        elif folder:
            QApplication.processEvents()
            shown.grab().save(str(Path(folder) / f"{name}.png"))

    return keep


def scan(panel: PhonePanel) -> str:
    """What a phone's camera reads off the screen."""
    image = panel.findChild(QrView, "qrCode").grab().toImage()
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    text, _corners, _straight = cv2.QRCodeDetector().detectAndDecode(pixels[:, : grey.width()].copy())
    return str(text)


def state_of(panel: PhonePanel) -> str:
    return panel.findChild(QLabel, "phoneState").text()


def test_from_the_code_on_the_screen_to_the_case(
    workplace: Workplace,
    panel: PhonePanel,
    open_browser: Callable[..., Browser],
    keep: Callable[[object, str], None],
    fields: list[Path],
    tmp_path: Path,
) -> None:
    keep(panel.window(), "phone-code")
    browser = open_browser()
    url = scan(panel)
    browser.driver.get(url)
    browser.pass_warning()
    browser.until(lambda: browser.find("#specimen").text == "S-2026-0417")
    browser.until(lambda: "connected" in state_of(panel))
    assert browser.driver.current_url.endswith("/"), "the used code is not left in the phone's history line"
    keep(browser, "phone-page")

    (tmp_path / "letter.jpg").write_bytes(b"no picture at all")
    browser.find("#files").send_keys("\n".join(map(str, [*fields, tmp_path / "letter.jpg"])))
    browser.until(lambda: "3 of 4 arrived" in browser.find("#state").text)
    browser.until(lambda: len(browser.all("li .failed")) == 1)
    assert "Not a picture" in browser.find("li .failed").text
    browser.until(lambda: "3 arrived" in panel.findChild(QLabel, "phoneCount").text())
    keep(browser, "phone-arrived")
    keep(panel.window(), "phone-connected")
    workplace.settle()
    assert len(workplace.desk.state.frames) == 3
    assert len(workplace.desk.state.cells) == 9

    browser.driver.refresh()
    browser.until(lambda: browser.find("#specimen").text == "S-2026-0417")
    severe = [e for e in browser.driver.get_log("browser") if "Content Security Policy" in e["message"]]
    assert severe == [], "the page asks for nothing that its policy forbids"


def test_a_second_phone_needs_a_code_of_its_own_and_all_end_with_the_case(
    workplace: Workplace,
    panel: PhonePanel,
    open_browser: Callable[..., Browser],
    keep: Callable[[object, str], None],
    qtbot: QtBot,
    fields: list[Path],
) -> None:
    first, second = open_browser("es"), open_browser("fr")
    url = scan(panel)
    first.driver.get(url)
    first.pass_warning()
    first.until(lambda: "Tomar una foto" in first.find("body").text)
    second.driver.get(url)
    second.pass_warning()
    second.until(lambda: "Ce code n'est plus valable" in second.find("#heading").text)
    keep(second, "phone-ended")

    qtbot.mouseClick(panel.findChild(QPushButton, "phoneAnother"), Qt.MouseButton.LeftButton)
    other = scan(panel)
    assert other != url
    second.driver.get(other)
    second.until(lambda: second.find("#specimen").is_displayed())

    workplace.desk.close_case()
    workplace.settle()
    first.find("#camera").send_keys(str(fields[0]))
    first.until(lambda: first.all("li .failed") or "No se llega" in first.find("body").text)
    keep(first, "phone-lost")


def test_a_picture_whose_connection_broke_is_sent_again_by_itself(
    panel: PhonePanel, open_browser: Callable[..., Browser], fields: list[Path]
) -> None:
    browser = open_browser()
    browser.driver.get(scan(panel))
    browser.pass_warning()
    browser.until(lambda: browser.find("#specimen").is_displayed())
    browser.driver.set_network_conditions(offline=True, latency=0, throughput=1)
    browser.find("#files").send_keys("\n".join(map(str, fields[:2])))
    browser.until(lambda: "0 of 2 arrived" in browser.find("#state").text)
    time.sleep(1)
    assert not browser.all("li .failed"), "nobody need tap because a Wi-Fi was away for a moment"
    browser.driver.delete_network_conditions()
    browser.until(lambda: "2 of 2 arrived" in browser.find("#state").text)
