"""Work apart gives its result, its progress and its faults; its sudden end is told in words."""

from __future__ import annotations

import os
import signal
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from leukdesk.commands.apart import apart
from leukdesk.domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable


def count(to: int, say: Callable[[str], None]) -> dict[str, Any]:
    for number in range(to):
        say(f"{number}")
    return {"counted": to, "process": os.getpid()}


def complain(_say: Callable[[str], None]) -> dict[str, Any]:
    raise UserError("the coffee is out", "make some")


def end_suddenly(code: int, say: Callable[[str], None]) -> dict[str, Any]:
    say("begun")
    if code < 0:
        os.kill(os.getpid(), -code)
    os._exit(code)


@pytest.fixture(autouse=True)
def _the_tests_are_found_in_the_other_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2]))


def test_work_apart_tells_its_progress_and_gives_its_result() -> None:
    told: list[str] = []
    result = apart(partial(count, 3), told.append, "counting")
    assert told == ["0", "1", "2"]
    assert result["counted"] == 3
    assert result["process"] != os.getpid()


def test_a_fault_of_the_work_comes_through() -> None:
    with pytest.raises(UserError, match="coffee is out"):
        apart(complain, lambda _line: None, "cooking")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (0, "code 0"),
        (7, "code 7"),
        pytest.param(
            -getattr(signal, "SIGKILL", 9),
            "memory runs out",
            marks=pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows knows exit codes only"),
        ),
    ],
)
def test_a_sudden_end_is_told_with_its_reason(code: int, words: str) -> None:
    told: list[str] = []
    with pytest.raises(UserError, match=rf"the work ended without a result .*{words}"):
        apart(partial(end_suddenly, code), told.append, "the work")
    assert told == ["begun"]
