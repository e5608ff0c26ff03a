"""How long the parts of the finder take on pictures of usual sizes."""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter, process_time
from typing import TYPE_CHECKING

import numpy as np

from leukdesk.domain.frames import UNKNOWN_SCALE, Scale, ScaleSource
from leukdesk.domain.scales import RED_CELL_UM
from leukdesk.imaging.evaluation.collages import CollageSpec, collage
from leukdesk.imaging.evaluation.cut_cells import read_cut_cells
from leukdesk.imaging.evaluation.grounds import GroundKind, read_grounds
from leukdesk.imaging.finder import find_cells, find_cells_and_scale
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
        found: cells found where nobody tells the scale.
        given_ms: finding the cells at a given scale.
        find_ms: finding scale and cells where nobody tells the scale.
        scale_ms: of that, reading the scale from red cells.
        quality_ms: measuring the quality.
        together_ms: scale, cells and quality where nobody tells the scale.
        fastest_ms: the same in the fastest lap, which other work on the machine disturbs least.
        processor_ms: the same as time of all threads, which other work hardly changes.
        given_processor_ms: time of all threads for cells at a given scale, and quality.
    """

    picture: str
    found: int
    given_ms: float
    find_ms: float
    scale_ms: float
    quality_ms: float
    together_ms: float
    fastest_ms: float
    processor_ms: float
    given_processor_ms: float


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
            yield _timing(f"{size}, {count} cells", rgb, RED_CELL_UM / red_cell_px, repeats)


def _timing(picture: str, rgb: NDArray[np.uint8], um_per_px: float, repeats: int) -> Timing:
    given = Scale(um_per_px, ScaleSource.GIVEN)
    found, scale = find_cells_and_scale(rgb, UNKNOWN_SCALE)
    # In turns, so that a busy moment of the machine doesn't fall on one part alone.
    parts: tuple[Callable[[], object], ...] = (
        lambda: find_cells(rgb, given),
        lambda: find_cells(rgb, UNKNOWN_SCALE),
        lambda: estimate_scale(rgb),
        lambda: measure_quality(rgb, len(found), scale.um_per_px),
    )
    laps = np.array([[_spent(part) for part in parts] for _ in range(repeats)])
    clock, processor = laps[..., 0], laps[..., 1]
    given_ms, find_ms, scale_ms, quality_ms = np.median(clock, axis=0).tolist()
    together = clock[:, 1] + clock[:, 3]
    return Timing(
        picture,
        len(found),
        given_ms,
        find_ms,
        scale_ms,
        quality_ms,
        float(np.median(together)),
        float(together.min()),
        float(np.median(processor[:, 1] + processor[:, 3])),
        float(np.median(processor[:, 0] + processor[:, 3])),
    )


def _spent(work: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds by the clock and of all threads."""
    start, busy = perf_counter(), process_time()
    work()
    return 1000 * (perf_counter() - start), 1000 * (process_time() - busy)
