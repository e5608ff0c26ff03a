"""Records on a disk that doesn't answer: the operator is told, can wait, and can quit."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING, NoReturn

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox

from leukdesk.domain.errors import StoreError
from leukdesk.ui.main_window import MainWindow
from leukdesk.ui.opening import Opening

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

PATIENCE_S = 0.1


class LeftError(Exception):
    """The program would have ended."""


def leave() -> NoReturn:
    raise LeftError


@pytest.fixture
def disk() -> Iterator[Event]:
    """Answers once it is set, at the latest when the test is over."""
    event = Event()
    yield event
    event.set()


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    return made


def when_asked(window: MainWindow, do: Callable[[QMessageBox], None]) -> list[str]:
    """Does something each time the question stands there; returns what it will have said."""
    said: list[str] = []

    def look() -> None:
        box = window.findChild(QMessageBox, "openingHangs")
        if box is not None and box.isVisible():
            said.append(box.text())
            do(box)

    timer = QTimer(window)
    timer.timeout.connect(look)
    timer.start(20)
    return said


def press(words: str) -> Callable[[QMessageBox], None]:
    return lambda box: next(b for b in box.buttons() if b.text() == words).click()


def hung(disk: Event) -> str:
    disk.wait(20)
    return "the records"


pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_who_would_not_wait_for_a_dead_disk_can_quit(window: MainWindow, disk: Event) -> None:
    said = when_asked(window, press("Quit LeukDesk"))
    opening = Opening(window, leave, PATIENCE_S)
    with pytest.raises(LeftError):
        opening.open(lambda _told: hung(disk))
    assert "The disk that they are on may be unplugged, asleep or broken." in said[0]
    disk.set()


def test_who_waits_is_asked_again_and_has_the_records_when_the_disk_answers(
    window: MainWindow, disk: Event
) -> None:
    def wait_twice(box: QMessageBox) -> None:
        if len(said) == 2:
            disk.set()
        press("Keep waiting")(box)

    said = when_asked(window, wait_twice)
    assert Opening(window, leave, PATIENCE_S).open(lambda _told: hung(disk)) == "the records"
    assert len(said) >= 2


def test_the_question_goes_by_itself_when_the_disk_answers(window: MainWindow, disk: Event) -> None:
    said = when_asked(window, lambda _box: disk.set())
    assert Opening(window, leave, PATIENCE_S).open(lambda _told: hung(disk)) == "the records"
    assert said
    assert window.may_close()


def test_an_update_that_tells_of_itself_has_more_time(window: MainWindow, disk: Event) -> None:
    said = when_asked(window, press("Quit LeukDesk"))

    def slow(told: Callable[[int, int], None]) -> NoReturn:
        told(0, 0)
        disk.wait(5 * PATIENCE_S)
        raise StoreError("the disk is full", "make room")

    with pytest.raises(StoreError, match="the disk is full"):
        Opening(window, leave, PATIENCE_S).open(slow)
    assert said == []
