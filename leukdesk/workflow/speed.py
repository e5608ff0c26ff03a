"""How long a frame takes from file to recorded result, and where the time goes: `leukdesk bench pipeline`."""

from __future__ import annotations

import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING, Any

import psutil

from leukdesk.domain.cases import NewCase
from leukdesk.domain.ports import Request
from leukdesk.imaging.finder import find_cells_and_scale
from leukdesk.imaging.loading import encode_jpeg, load_picture
from leukdesk.imaging.patches import cut_patches
from leukdesk.imaging.quality import measure_quality
from leukdesk.imaging.synthetic.smear import render_smear
from leukdesk.imaging.synthetic.spec import SmearSpec
from leukdesk.records.store import open_store
from leukdesk.workflow.analyse import AnalyseFrame
from leukdesk.workflow.conditions import PLAIN
from leukdesk.workflow.explain import analysed_again, explain_cell

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from leukdesk.domain.card import ModelCard
    from leukdesk.domain.cases import Case
    from leukdesk.domain.ports import Classifier, Outputs, Store
    from leukdesk.workflow.explain import AnalysedFrame

JPEG_QUALITY = 92
SEED = 11
KINDS = ("segmented_neutrophil", "lymphocyte", "blast", "monocyte", "eosinophil")


@dataclass(frozen=True, slots=True)
class Setting:
    """A picture to measure on.

    Attributes:
        name: of its size.
        width_px: of it.
        height_px: of it.
        cells: white cells drawn.
        um_per_px: scale, so that so many cells have room.
    """

    name: str
    width_px: int
    height_px: int
    cells: int
    um_per_px: float


SETTINGS = (
    Setting("1080p", 1920, 1080, 1, 0.125),
    Setting("1080p", 1920, 1080, 20, 0.16),
    Setting("1080p", 1920, 1080, 200, 0.36),
    Setting("12 MP", 4000, 3000, 1, 0.08),
    Setting("12 MP", 4000, 3000, 20, 0.08),
    Setting("12 MP", 4000, 3000, 200, 0.16),
)


class _Timed:
    """A classifier whose time is taken."""

    def __init__(self, network: Classifier) -> None:
        self._network = network
        self.seconds = 0.0

    @property
    def card(self) -> ModelCard:
        return self._network.card

    @property
    def precision_path(self) -> str:
        return self._network.precision_path

    def outputs(self, patches: NDArray[np.uint8], request: Request | None = None) -> Outputs:
        started = perf_counter()
        try:
            return self._network.outputs(patches, request)
        finally:
            self.seconds += perf_counter() - started

    def close(self) -> None:
        self._network.close()


def measure_pipeline(
    network: Classifier,
    engine_id: Callable[[], int | None],
    rounds: int,
    say: Callable[[str], None],
    settings: Sequence[Setting] = SETTINGS,
) -> list[dict[str, Any]]:
    """Measures drawn frames, each in a case of its own, from a JPEG file to the committed record.

    Args:
        network: the engine, warmed.
        engine_id: number of its process; None if it runs in this one.
        rounds: of each frame; medians count.
        say: is told the progress.
        settings: the frames.

    Returns:
        One entry a frame: `whole_ms`, frames a second, milliseconds by stage, `beside_network` (the share of
        the network's time that everything else takes), how long the map of what a call rests on takes for the
        first cell that is asked about and for another one of that frame, and the memory of both processes.

    Raises:
        LeukDeskError: if the network or the records fail.
    """
    entries = []
    with tempfile.TemporaryDirectory() as folder:
        for number, setting in enumerate(settings):
            path = Path(folder) / f"frame-{number}.jpg"
            smear = render_smear(_spec(setting), SEED + number)
            path.write_bytes(encode_jpeg(smear.rgb, JPEG_QUALITY))
            with closing(open_store(Path(folder) / f"records-{number}")) as store:
                timed = _Timed(network)
                analyse = AnalyseFrame(store, timed)
                laps = []
                for lap in range(rounds + 1):
                    case = store.open_case(NewCase(f"lap-{lap}"))
                    timed.seconds = 0.0
                    started = perf_counter()
                    picture = load_picture(path)
                    loaded = perf_counter()
                    outcome = analyse(case, picture)
                    ended = perf_counter()
                    laps.append((ended - started, loaded - started, timed.seconds))
                explained = _explanation(store, case, path, network, rounds)
            # The first lap warms the caches.
            whole, load, net = (1e3 * median(column) for column in zip(*laps[1:], strict=True))
            entry = {
                "frame": setting.name,
                "cells_drawn": setting.cells,
                "cells_found": outcome.cells,
                "whole_ms": round(whole, 1),
                "frames_per_s": round(1e3 / whole, 2),
                "network_ms": round(net, 1),
                "beside_network": round((whole - net) / net, 3) if net else None,
                "stages_ms": {"load": round(load, 1), **_stages(path, network.card, rounds)},
                "explain_ms": explained,
                "path": network.precision_path,
                "memory_mb": {"this process": _megabytes(None), "engine": _megabytes(engine_id())},
            }
            say(
                f"{setting.name}, {outcome.cells} cells: {whole:.0f} ms, {1e3 / whole:.2f} frames/s, "
                f"network {net:.0f} ms"
            )
            entries.append(entry)
    return entries


def _explanation(store: Store, case: Case, path: Path, network: Classifier, rounds: int) -> dict[str, float]:
    """Milliseconds from wish to map, as the window answers: a frame is analysed again only once."""
    (frame,), cells = store.frames(case.case_id), store.cells(case.case_id)
    if not cells:
        return {}

    def again() -> AnalysedFrame:
        return analysed_again(load_picture(path).rgb, frame)

    kept, cell = again(), cells[len(cells) // 2]

    def explain() -> object:
        return explain_cell(frame, kept, cell, network, Request())

    explain()
    next_cell = _median_seconds(explain, rounds)
    frame_again = _median_seconds(again, rounds)
    return {
        "first_of_frame": round(1e3 * (frame_again + next_cell), 1),
        "next_of_frame": round(1e3 * next_cell, 1),
    }


def _stages(path: Path, card: ModelCard, rounds: int) -> dict[str, float]:
    """Milliseconds of the steps before the network, each on its own."""
    rgb = load_picture(path).rgb
    scale = PLAIN.scale_of(rgb)
    found, scale_found = find_cells_and_scale(rgb, scale)
    steps: dict[str, Callable[[], object]] = {
        "scale": lambda: PLAIN.scale_of(rgb),
        "find": lambda: find_cells_and_scale(rgb, scale),
        "patches": lambda: cut_patches(rgb, found, card.form, scale_found),
        "quality": lambda: measure_quality(rgb, len(found), scale_found.um_per_px),
    }
    return {name: round(1e3 * _median_seconds(step, rounds), 1) for name, step in steps.items()}


def _median_seconds(step: Callable[[], object], rounds: int) -> float:
    times = []
    for _ in range(rounds):
        started = perf_counter()
        step()
        times.append(perf_counter() - started)
    return median(times)


def _spec(setting: Setting) -> SmearSpec:
    crowd = setting.cells > 100
    return SmearSpec(
        width_px=setting.width_px,
        height_px=setting.height_px,
        um_per_px=setting.um_per_px,
        cells=tuple(KINDS[i % len(KINDS)] for i in range(setting.cells)),
        red_cover=0.15 if crowd else 0.35,
    )


def _megabytes(process_id: int | None) -> float:
    return float(round(psutil.Process(process_id).memory_info().rss / 1e6, 1))
