"""Background jobs: answers in the GUI thread, faults as sentences, stale answers unheard."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from leukdesk.ui.jobs import JobRunner

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot


def test_an_answer_lands_in_the_gui_thread(qtbot: QtBot) -> None:
    runner, heard = JobRunner(2), []
    runner.start(
        threading.get_ident, lambda ident: heard.append((ident, threading.get_ident())), heard.append
    )
    qtbot.waitUntil(lambda: bool(heard))
    worker, listener = heard[0]
    assert listener == threading.get_ident()
    assert worker != listener
    assert not runner.busy


def test_a_fault_in_the_work_is_heard(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    runner, faults = JobRunner(1), []

    def broken() -> None:
        raise ValueError("a name that belongs in no log")

    runner.start(broken, lambda _none: None, faults.append)
    qtbot.waitUntil(lambda: bool(faults))
    assert isinstance(faults[0], ValueError)
    assert "a name that belongs" not in caplog.text


def test_one_thread_keeps_the_order(qtbot: QtBot) -> None:
    runner, heard = JobRunner(1), []
    for number in range(50):
        runner.start(lambda n=number: n, heard.append, heard.append)
    qtbot.waitUntil(lambda: len(heard) == 50)
    assert heard == list(range(50))


def test_a_dropped_answer_is_unheard_and_can_be_waited_for(qtbot: QtBot) -> None:
    runner, heard, go = JobRunner(1), [], threading.Event()
    ticket = runner.start(lambda: go.wait(10), heard.append, heard.append)
    runner.start(lambda: "later", heard.append, heard.append)
    runner.drop(ticket)
    assert not runner.wait(20)
    go.set()
    qtbot.waitUntil(lambda: heard == ["later"])
    runner.drop_all()
    assert runner.wait(1000)
