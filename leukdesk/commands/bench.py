"""`leukdesk bench`: speeds, as ratios within one run."""

from __future__ import annotations

import json
import logging
import os
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, Any

from leukdesk import paths
from leukdesk.commands import console
from leukdesk.commands.apart import apart
from leukdesk.commands.train import say, without_training
from leukdesk.domain.errors import UserError
from leukdesk.inference.engine import EngineProcess
from leukdesk.inference.shelf import open_named
from leukdesk.settings import load_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from leukdesk.inference.bundle import Bundle

LONGEST_PREPARATION_S = 300.0


def inference(
    model: str | None, sizes: Sequence[int], rounds: int, threads: Sequence[int], *, as_json: bool
) -> None:
    """Prints how fast the network is here beside other runtimes.

    Raises:
        LeukDeskError: if a runtime is missing, the bundle will not open or the measurement ends suddenly.
    """
    if not all(1 <= size <= 1024 for size in sizes):
        raise UserError("a batch has from 1 to 1024 patches", "give other sizes with --batch")
    bundle = open_named(model or load_settings(paths.settings_file()).model)
    counts = threads or sorted({1, os.cpu_count() or 1})
    measure = partial(_inference, bundle, sizes, counts, rounds)
    _print(apart(measure, _sayer(as_json=as_json), "the measurement"), as_json=as_json)


def _inference(
    bundle: Bundle, sizes: Sequence[int], threads: Sequence[int], rounds: int, say: Callable[[str], None]
) -> dict[str, Any]:
    from leukdesk.inference.speed import measure_inference

    # The exporter tells of its own doings.
    logging.getLogger("torch.onnx").setLevel(logging.ERROR)
    return measure_inference(bundle, sizes, threads, rounds, say)


def pipeline(model: str | None, rounds: int, *, as_json: bool) -> None:
    """Prints how long whole frames take, from file to recorded result.

    Raises:
        LeukDeskError: if the network or the records fail.
    """
    from leukdesk.workflow.speed import measure_pipeline

    engine = EngineProcess(open_named(model or load_settings(paths.settings_file()).model))
    with closing(engine):
        tell = _sayer(as_json=as_json)
        tell("The network chooses its fastest route…")
        engine.await_prepared(LONGEST_PREPARATION_S)
        entries = measure_pipeline(engine, lambda: engine.process_id, rounds, tell)
    _print({"frames": entries}, as_json=as_json)


def _sayer(*, as_json: bool) -> Callable[[str], None]:
    """Says each line; on stderr where one JSON object is to be all that is printed."""
    return (lambda line: console.err.print(line, markup=False)) if as_json else say


def _print(figures: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        console.out.print_json(json.dumps(figures))


def train(arch: str, batch: int, steps: int, rounds: int, device: str) -> None:
    """Prints how near the training loop comes to bare steps on tensors in memory.

    Raises:
        LeukDeskError: if an option is impossible or the training libraries are missing.
    """
    try:
        from leukdesk.training.loop_speed import measure_loop
    except ImportError as error:
        raise without_training() from error
    speed = measure_loop(arch, batch, steps, rounds, device, say=say)
    say(f"{arch}, batch {batch}, medians of {rounds} rounds:")
    say(f"steps on tensors in memory: {speed.in_memory:.1f} patches/s")
    say(f"the loop: {speed.plain:.1f} patches/s, ratio {speed.plain_ratio:.3f}")
    say(f"the loop with augmentation: {speed.augmented:.1f} patches/s, ratio {speed.augmented_ratio:.3f}")
