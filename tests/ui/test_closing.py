"""Closing during work: what is recorded stays, the picture in work is whole or not there at all."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from leukdesk.domain.errors import UserError
from leukdesk.records.store import open_store
from leukdesk.ui import closing

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from conftest import StandInNetwork, Workplace
    from pytestqt.qtbot import QtBot


def recorded(workplace: Workplace) -> tuple[int, int]:
    """Frames and cells that a fresh start finds."""
    store = open_store(workplace.folder / "records")
    case = store.case("S-1")
    found = len(store.frames(case.case_id)), len(store.cells(case.case_id))
    store.close()
    return found


def test_closing_during_work_finishes_the_picture_in_work_and_drops_the_rest(
    workplace: Workplace, fields: list[Path], qtbot: QtBot
) -> None:
    go, asked = threading.Event(), threading.Event()

    def slow() -> None:
        asked.set()
        go.wait(20)

    workplace.network.before_answer = slow
    window = workplace.open("S-1")
    workplace.desk.add_pictures(fields)
    qtbot.waitUntil(asked.is_set)
    window.close()
    assert window.isVisible(), "the window waits for the picture in work"
    assert "Finishing" in window.work.findChild(type(window.work._text), "workText").text()
    go.set()
    qtbot.waitUntil(lambda: workplace.desk.closing.done)
    assert not window.isVisible()
    assert workplace.network.closed
    assert recorded(workplace) == (1, 3)


def test_a_network_that_hangs_is_ended_and_its_picture_is_not_recorded(
    workplace: Workplace,
    fields: list[Path],
    network: StandInNetwork,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(closing, "PATIENCE_MS", 200)
    ended, asked = threading.Event(), threading.Event()

    def hang() -> None:
        asked.set()
        ended.wait(20)
        raise UserError("the network was closed", "start LeukDesk again")

    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    network.before_answer = hang
    monkeypatch.setattr(network, "close", ended.set)
    workplace.desk.add_pictures(fields[1:])
    qtbot.waitUntil(asked.is_set)
    window.close()
    qtbot.waitUntil(lambda: workplace.desk.closing.done)
    assert recorded(workplace) == (1, 3)


def test_an_idle_window_closes_at_once(workplace: Workplace) -> None:
    window = workplace.open()
    assert window.close()
    assert workplace.desk.closing.done
    assert workplace.network.closed


def test_a_review_given_just_before_closing_is_kept(workplace: Workplace, fields: list[Path]) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    window.cells.step_cell(1)
    cell_id = window.cells.cell_id
    window.class_wanted.emit("monocyte")
    window.close()
    workplace.settle()
    store = open_store(workplace.folder / "records")
    (reviewed,) = [c for c in store.cells(store.case("S-1").case_id) if c.review is not None]
    assert (reviewed.cell_id, reviewed.review.class_code) == (cell_id, "monocyte")
    store.close()
