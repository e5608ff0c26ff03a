"""How fast the network is here, beside eager torch and other runtimes: `leukdesk bench inference`."""

from __future__ import annotations

import os
import tempfile
from contextlib import closing
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter, sleep
from typing import TYPE_CHECKING, Any

import numpy as np
import psutil
import torch

from leukdesk.inference.engine import EngineProcess
from leukdesk.inference.rivals import onnx_model, onnx_runtime, openvino
from leukdesk.inference.route_memory import RouteMemory, processor_name
from leukdesk.inference.torchscript import TorchScriptClassifier, load_module

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from leukdesk.inference.bundle import Bundle

WARMING = 4
REST_S = 0.02
"""Between two measurements: the threads of one runtime spin for a while and would take time from the next."""
NOISE = 0.03
"""Ratios that differ by less mean nothing."""
SEED = 7
LONGEST_PREPARATION_S = 600.0


def measure_inference(
    bundle: Bundle, sizes: Sequence[int], threads: Sequence[int], rounds: int, say: Callable[[str], None]
) -> dict[str, Any]:
    """Medians in milliseconds a batch, all runtimes taking turns within one run.

    Args:
        bundle: checked.
        sizes: patches of a batch.
        threads: how many each runtime may use.
        rounds: measurements of each; the median counts.
        say: is told the progress.

    Returns:
        By threads, by batch size, by runtime: milliseconds; `ratio` is the engine's against the faster of
        ONNX Runtime and OpenVINO. `engine` is the program's process with its hop, and takes pixels as bytes,
        `here` the same network in this process, the others get ready tensors.

    Raises:
        LeukDeskError: if a runtime is missing or the bundle will not open.
    """
    result: dict[str, Any] = {
        "bundle": bundle.card.name,
        "sha256": bundle.card.sha256,
        "torch": torch.__version__,
        "processor": f"{processor_name()}, {torch.backends.cpu.get_cpu_capability()}",
        "processors": os.cpu_count(),
        "precision": "fp32",
        "rounds": rounds,
        "threads": {},
    }
    for count in threads:
        say(f"with {count} thread{'s' if count > 1 else ''}:")
        result["threads"][str(count)] = _with_threads(bundle, sizes, count, rounds, say)
    return result


def _with_threads(
    bundle: Bundle, sizes: Sequence[int], threads: int, rounds: int, say: Callable[[str], None]
) -> dict[str, Any]:
    side = bundle.card.form.size_px
    pixels = np.random.default_rng(SEED).integers(0, 256, (max(sizes), side, side, 3), np.uint8)
    started = perf_counter()
    here = TorchScriptClassifier(bundle, threads)
    load = {"here": perf_counter() - started}
    with tempfile.TemporaryDirectory() as folder, closing(here):
        for _work in here.prepare(RouteMemory(Path(folder) / "routes.json")):
            pass
        load["routes measured"] = perf_counter() - started
        started = perf_counter()
        with closing(EngineProcess(bundle, threads, Path(folder) / "routes.json")) as engine:
            load["engine ready"] = _seconds_since(started, lambda: engine.precision_path)
            engine.await_prepared(LONGEST_PREPARATION_S)
            load["engine prepared"] = perf_counter() - started
            eager = load_module(bundle)
            model = onnx_model(eager, side)
            batches = {}
            for size in sizes:
                some, x = pixels[:size], _ready(pixels[:size])
                tensor = torch.from_numpy(x)
                started = perf_counter()
                rivals = {"onnxruntime": onnx_runtime(model, x, threads)}
                load[f"onnxruntime, batch {size}"] = perf_counter() - started
                started = perf_counter()
                rivals["openvino"] = openvino(model, x, threads)
                load[f"openvino, batch {size}"] = perf_counter() - started
                runs: dict[str, Callable[[], Any]] = {
                    "engine": partial(engine.outputs, some),
                    "here": partial(here.outputs, some),
                    "eager": partial(eager, tensor),
                    **rivals,
                }
                batches[str(size)] = figures = _medians(runs, rounds)
                figures["path"] = engine.precision_path
                say(_line(size, figures))
            memory = {"engine process MB": _megabytes(engine.process_id), "this process MB": _megabytes(None)}
    return {"batches": batches, "load_s": {k: round(v, 3) for k, v in load.items()}, "memory": memory}


def _medians(runs: Mapping[str, Callable[[], Any]], rounds: int) -> dict[str, Any]:
    times: dict[str, list[float]] = {name: [] for name in runs}
    with torch.inference_mode():
        for run in runs.values():
            for _ in range(WARMING):
                run()
        for _ in range(rounds):
            for name, run in runs.items():
                sleep(REST_S)
                started = perf_counter()
                run()
                times[name].append(1e3 * (perf_counter() - started))
    figures: dict[str, Any] = {name: round(median(taken), 2) for name, taken in times.items()}
    fastest = min(figures["onnxruntime"], figures["openvino"])
    figures["ratio"] = round(figures["engine"] / fastest, 3)
    figures["ratio_here"] = round(figures["here"] / fastest, 3)
    figures["fastest_ms"] = {name: round(min(taken), 2) for name, taken in times.items()}
    return figures


def _line(size: int, figures: Mapping[str, Any]) -> str:
    names = ("engine", "here", "eager", "onnxruntime", "openvino")
    times = ", ".join(f"{name} {figures[name]:.1f}" for name in names)
    return f"batch {size}: {times} ms; ratio {figures['ratio']:.2f} ({figures['path']})"


def _ready(pixels: np.ndarray[Any, np.dtype[np.uint8]]) -> np.ndarray[Any, np.dtype[np.float32]]:
    return np.ascontiguousarray(pixels.transpose(0, 3, 1, 2).astype(np.float32) / 128 - 1)


def _seconds_since(started: float, what: Callable[[], object]) -> float:
    what()
    return perf_counter() - started


def _megabytes(process_id: int | None) -> float:
    return float(round(psutil.Process(process_id).memory_info().rss / 1e6, 1))
