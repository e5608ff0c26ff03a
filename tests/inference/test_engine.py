"""The engine process: answers like the network itself, survives a kill, and ends with its parent."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING

import numpy as np
import pytest

from leukdesk.domain.errors import (
    BundleError,
    IntegrityError,
    NetworkDiedError,
    RequestCancelledError,
    UserError,
)
from leukdesk.domain.ports import Request
from leukdesk.inference.bundle import Bundle, open_bundle
from leukdesk.inference.engine import EngineProcess
from leukdesk.inference.shared_patches import SharedPatches
from leukdesk.inference.torchscript import TorchScriptClassifier
from leukdesk.inference.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Iterator
    from multiprocessing.context import SpawnProcess

PATCHES = np.random.default_rng(5).integers(0, 256, (3, 64, 64, 3), np.uint8)


@pytest.fixture
def bundle(bundle_folder: Path, trusted: dict[str, str]) -> Bundle:
    return open_bundle(bundle_folder, trusted)


@pytest.fixture
def engine(bundle: Bundle) -> Iterator[EngineProcess]:
    engine = EngineProcess(bundle, threads=1)
    yield engine
    engine.close()


def kill(process_id: int | None) -> None:
    """Ends a process at once, as a crash would: SIGKILL, or TerminateProcess on Windows."""
    assert process_id is not None
    os.kill(process_id, getattr(signal, "SIGKILL", signal.SIGTERM))


def is_running(process_id: int) -> bool:
    try:
        os.kill(process_id, 0)
    except OSError:
        return False
    # A process that ended but was not waited for yet still has its number.
    status = Path(f"/proc/{process_id}/stat")
    return not status.exists() or status.read_text(encoding="ascii").split()[2] != "Z"


def wait_until_gone(process_id: int, limit_s: float = 20) -> bool:
    deadline = time.monotonic() + limit_s
    while time.monotonic() < deadline:
        if not is_running(process_id):
            return True
        time.sleep(0.05)
    return False


def test_the_engine_answers_as_the_network_does_here(engine: EngineProcess, bundle: Bundle) -> None:
    here = TorchScriptClassifier(bundle, threads=1)
    np.testing.assert_allclose(
        engine.outputs(PATCHES).probabilities, here.outputs(PATCHES).probabilities, atol=1e-6
    )
    assert engine.card == bundle.card
    assert engine.await_prepared(60)
    many = np.tile(PATCHES, (25, 1, 1, 1))
    answer = engine.outputs(many).probabilities
    np.testing.assert_allclose(answer, here.outputs(many).probabilities, atol=1e-4)
    assert engine.precision_path.startswith("torchscript-fp32-cpu ")


def test_a_killed_engine_is_started_again_and_the_request_repeated(engine: EngineProcess) -> None:
    before = engine.outputs(PATCHES).probabilities
    first = engine.process_id
    kill(first)
    np.testing.assert_array_equal(engine.outputs(PATCHES).probabilities, before)
    assert engine.process_id not in {first, None}


def test_requests_of_several_threads_get_their_own_answers(engine: EngineProcess) -> None:
    expected = [engine.outputs(PATCHES[i : i + 1]).probabilities for i in range(3)]
    answers: dict[int, object] = {}

    def ask(i: int) -> None:
        answers[i] = engine.outputs(PATCHES[i : i + 1]).probabilities

    threads = [Thread(target=ask, args=(i,)) for i in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for i in range(3):
        np.testing.assert_allclose(answers[i], expected[i], atol=1e-6)


def test_a_bundle_that_changed_meanwhile_is_refused_in_words(engine: EngineProcess, bundle: Bundle) -> None:
    bundle.model_path.write_bytes(b"something else")
    with pytest.raises(BundleError, match="was changed"):
        engine.outputs(PATCHES)


def test_a_closed_engine_says_so_and_leaves_no_process(engine: EngineProcess) -> None:
    engine.outputs(PATCHES)
    process_id = engine.process_id
    assert process_id is not None
    engine.close()
    engine.close()
    assert wait_until_gone(process_id)
    with pytest.raises(UserError, match="closed"):
        engine.outputs(PATCHES)


def test_an_engine_that_is_closed_while_its_process_starts_leaves_none(
    engine: EngineProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    process = multiprocessing.get_context("spawn").Process
    start, starts, made, failures = process.start, Event(), [], []

    def start_slowly(self: SpawnProcess) -> None:
        made.append(self)
        starts.set()
        time.sleep(0.2)
        start(self)

    def ask() -> None:
        try:
            engine.outputs(PATCHES)
        except UserError as error:
            failures.append(str(error))

    monkeypatch.setattr(process, "start", start_slowly)
    asking = Thread(target=ask)
    asking.start()
    assert starts.wait(20)
    engine.close()
    asking.join(20)
    assert "closed" in failures[0]
    assert engine.process_id is None
    assert len(made) == 1
    with pytest.raises(ValueError, match="closed"):
        made[0].is_alive()


def test_a_child_that_dies_of_making_routes_is_followed_by_one_that_runs_plainly(
    engine: EngineProcess,
) -> None:
    expected = engine.outputs(PATCHES).probabilities
    deadline = time.monotonic() + 20
    while not engine._makes_routes.value and time.monotonic() < deadline:
        time.sleep(0.001)
    kill(engine.process_id)
    np.testing.assert_allclose(engine.outputs(PATCHES).probabilities, expected, atol=1e-6)
    assert engine.await_prepared(0.1)
    assert engine.precision_path == "torchscript-fp32-cpu plain"


def test_a_library_of_torch_that_does_not_start_is_told_in_words(
    engine: EngineProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "torch.py").write_text("raise OSError('[WinError 1114] Error loading c10.dll')")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(IntegrityError, match="library cannot be loaded; install LeukDesk again"):
        engine.outputs(PATCHES)


def test_a_child_that_dies_twice_on_the_same_patches_is_told_and_the_next_request_is_answered(
    engine: EngineProcess,
) -> None:
    expected = engine.outputs(PATCHES).probabilities
    deadly = Event()
    deadly.set()

    def kill_every_child() -> None:
        seen: set[int] = set()
        while deadly.is_set():
            process_id = engine.process_id
            if process_id is not None and process_id not in seen:
                seen.add(process_id)
                os.kill(process_id, getattr(signal, "SIGKILL", signal.SIGTERM))
            time.sleep(0.01)

    killer = Thread(target=kill_every_child)
    killer.start()
    with pytest.raises(NetworkDiedError, match="ended twice"):
        engine.outputs(PATCHES)
    deadly.clear()
    killer.join()
    np.testing.assert_allclose(engine.outputs(PATCHES).probabilities, expected, atol=1e-6)


def test_a_request_that_was_called_off_is_not_begun(engine: EngineProcess) -> None:
    request = Request()
    request.cancel()
    with pytest.raises(RequestCancelledError):
        engine.outputs(PATCHES, request)
    assert engine.process_id is None


def test_who_asks_first_has_the_first_turn_and_who_gives_up_leaves_the_row() -> None:
    turns, order, gone = Turns(), [], Event()

    def wait(name: int) -> None:
        with turns.turn(lambda: name == 2 and gone.is_set()) as had:
            order.append((name, had))

    threads = [Thread(target=wait, args=(n,)) for n in (1, 2, 3)]
    with turns.turn():
        for thread in threads:
            thread.start()
            time.sleep(0.05)
        gone.set()
        threads[1].join()
        assert order == [(2, False)]
    for thread in threads:
        thread.join()
    assert order == [(2, False), (1, True), (3, True)]


def test_patches_are_seen_by_both_sides_without_a_copy() -> None:
    with SharedPatches(4, 8) as ours, SharedPatches(4, 8, ours.name) as theirs:
        ours.pixels[2] = 7
        assert (theirs.pixels[2] == 7).all()
    ours.close()
    with pytest.raises(ValueError, match="closed"):
        _ = ours.pixels


def test_a_wrong_shape_is_refused_before_it_reaches_the_child(engine: EngineProcess) -> None:
    with pytest.raises(ValueError, match="the bundle takes"):
        engine.outputs(np.zeros((1, 32, 32, 3), np.uint8))
    assert engine.process_id is None


PARENT = """
import sys, time
from pathlib import Path
from leukdesk.inference.bundle import open_bundle
from leukdesk.inference.engine import EngineProcess
if __name__ == "__main__":
    engine = EngineProcess(open_bundle(Path(sys.argv[1]), {"tiny": sys.argv[2]}), threads=1)
    engine.precision_path
    print(engine.process_id, "torch" in sys.modules, flush=True)
    time.sleep(60)
"""


def test_the_engine_ends_when_its_parent_is_killed_and_the_parent_never_loads_torch(
    bundle: Bundle, tmp_path: Path
) -> None:
    script = tmp_path / "parent.py"
    script.write_text(PARENT, encoding="utf-8")
    command = [sys.executable, str(script), str(bundle.folder), bundle.card.sha256]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        child, torch_loaded = parent.stdout.readline().split()
        parent.kill()
    assert torch_loaded == "False"
    assert wait_until_gone(int(child))
