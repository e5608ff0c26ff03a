"""How long the parts of the finder take on pictures of usual sizes."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from time import perf_counter, process_time
from typing import TYPE_CHECKING

import numpy as np

from leukdesk.imaging.evaluation.collages import CollageSpec, collage
from leukdesk.imaging.evaluation.cut_cells import read_cut_cells
from leukdesk.imaging.evaluation.grounds import GroundKind, read_grounds
from leukdesk.imaging.finder import find_cells
from leukdesk.imaging.quality import measure_quality
from leukdesk.imaging.scale import estimate_scale

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from numpy.typing import NDArray

SIZES = {"1080p": (1920, 1080, 60.0), "12 MP": (4000, 3000, 100.0)}
"""(width, height, diameter of a red cell) in pixels, as 100× oil objectives and usual cameras give them."""
CELLS = (5, 20)


@dataclass(frozen=True, slots=True)
class Timing:
    """Medians of one picture, in ms.

    Attributes:
        picture: size and number of cells laid.
        found: cells found.
        scale_ms: estimating the scale.
        find_ms: finding the cells at that scale.
        quality_ms: measuring the quality.
        together_ms: all three.
        fastest_ms: all three in the fastest lap, which other work on the machine disturbs least.
        processor_ms: time of all threads for all three, which other work hardly changes.
    """

    picture: str
    found: int
    scale_ms: float
    find_ms: float
    quality_ms: float
    together_ms: float
    fastest_ms: float
    processor_ms: float


def time_finder(data: Path, seed: int, repeats: int = 9) -> Iterator[Timing]:
    """Times the finder on real cells laid on real fields.

    Raises:
        UserError: if the data can't be read.
    """
    cells = read_cut_cells(data, ["lmu"], 12, seed)
    (ground,) = read_grounds(data, [GroundKind.BCCD], 1, seed)
    for size, (width, height, red_cell_px) in SIZES.items():
        for count in CELLS:
            rgb = collage(cells, ground, CollageSpec(width, height, red_cell_px, count), seed).rgb
            yield _timing(f"{size}, {count} cells", rgb, repeats)


def _timing(picture: str, rgb: NDArray[np.uint8], repeats: int) -> Timing:
    scale = estimate_scale(rgb)
    found = find_cells(rgb, scale)
    # In turns, so that a busy moment of the machine doesn't fall on one part alone.
    parts: tuple[Callable[[], object], ...] = (
        lambda: estimate_scale(rgb),
        lambda: find_cells(rgb, scale),
        lambda: measure_quality(rgb, len(found), scale.um_per_px),
    )
    laps, busy = [], []
    for _ in range(repeats):
        start = process_time()
        laps.append([_ms(part) for part in parts])
        busy.append(1000 * (process_time() - start))
    scale_ms, find_ms, quality_ms = (float(v) for v in np.median(np.array(laps), axis=0))
    together = [sum(lap) for lap in laps]
    return Timing(
        picture, len(found), scale_ms, find_ms, quality_ms, median(together), min(together), median(busy)
    )


def _ms(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return 1000 * (perf_counter() - start)
