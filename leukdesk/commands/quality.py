"""`leukdesk evaluate-quality`: how well the focus tells sharp from blurred, and what the lights say."""

from __future__ import annotations

import json
from collections import Counter
from time import perf_counter, thread_time
from typing import TYPE_CHECKING, Any

import numpy as np

from leukdesk.commands import console
from leukdesk.domain.errors import UserError
from leukdesk.files import write_whole
from leukdesk.imaging.focus import edge_blur_px
from leukdesk.imaging.loading import load_picture
from leukdesk.imaging.overview import overview_of
from leukdesk.imaging.quality import SOFT_BLUR_PX, UNREADABLE_BLUR_PX, measure_quality
from leukdesk.imaging.trial import blurred, enlarged, one_thread

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

SETS = {"bccd": "JPEGImages/*.jpg", "draaslan": "images/*.png"}
SIGMAS_PX = (2.0, 3.0, 4.0)
DRAWS, SEED = 1000, 1
SIZES = {"1080p": (1920, 1080), "12 MP": (4000, 3000)}
TIMED = 40
"""Fields that are enlarged and timed at each size."""


def run(data: Path, out: Path | None) -> None:
    """Measures the quality of bccd's and draaslan's fields, untouched and blurred, and prints the figures.

    Args:
        data: folder that holds `bccd` and `draaslan`.
        out: JSON file for the same figures, if wanted.

    Raises:
        UserError: if the folder holds no such fields.
    """
    files = [path for name, pattern in SETS.items() for path in sorted((data / name).glob(pattern))]
    if not files:
        raise UserError(f"there are no fields of bccd or draaslan in '{data}'", "name the folder of both")
    blurs: dict[float, list[float]] = {sigma: [] for sigma in (0.0, *SIGMAS_PX)}
    lights: dict[str, Counter[str]] = {}
    for path in console.with_progress(files, "Measuring"):
        rgb = load_picture(path).rgb
        for measure in measure_quality(rgb).measures:
            lights.setdefault(measure.name, Counter())[measure.light.value] += 1
        for sigma, found in blurs.items():
            shown = blurred(rgb, sigma)
            found.append(edge_blur_px(shown, overview_of(shown)))
    figures = {
        "fields": len(files),
        "focus": _focus_figures({sigma: np.array(found) for sigma, found in blurs.items()}),
        "lights": {name: dict(counts) for name, counts in lights.items()},
        "milliseconds": {name: _milliseconds(files, size) for name, size in SIZES.items()},
    }
    _print(figures)
    if out is not None:
        write_whole(out, (json.dumps(figures, indent=2) + "\n").encode())


def auroc(sharp: NDArray[np.float64], soft: NDArray[np.float64]) -> float:
    """The chance that a blurred field measures a wider blur than a sharp one; ties count half."""
    ordered = np.sort(sharp)
    below, above = (np.searchsorted(ordered, soft, side) for side in ("left", "right"))
    return float((below + above).mean() / (2 * len(sharp)))


def _focus_figures(blurs: dict[float, NDArray[np.float64]]) -> dict[str, Any]:
    random, sharp = np.random.default_rng(SEED), blurs[0.0]
    by_sigma = {}
    for sigma in SIGMAS_PX:
        soft = blurs[sigma]
        # A field is drawn with its blurred copy, since the two are alike.
        draws = (random.integers(0, len(sharp), len(sharp)) for _ in range(DRAWS))
        low, high = np.percentile([auroc(sharp[drawn], soft[drawn]) for drawn in draws], [2.5, 97.5])
        by_sigma[f"{sigma:g}"] = {
            "auroc": auroc(sharp, soft),
            "auroc_95": [float(low), float(high)],
            "caught": float((soft > SOFT_BLUR_PX).mean()),
            "unusable": float((soft > UNREADABLE_BLUR_PX).mean()),
            "blur_px": _spread(soft),
        }
    return {
        "threshold_px": SOFT_BLUR_PX,
        "kept": float((sharp <= SOFT_BLUR_PX).mean()),
        "blur_px": _spread(sharp),
        "sigma_px": by_sigma,
    }


def _spread(values: NDArray[np.float64]) -> list[float]:
    return [round(float(v), 3) for v in np.percentile(values, [0, 1, 50, 99, 100])]


def _milliseconds(files: list[Path], size_px: tuple[int, int]) -> dict[str, float]:
    """Median milliseconds of `measure_quality` on one thread, on the clock and of the processor."""
    clock, processor = [], []
    with one_thread():
        for path in files[:: max(1, len(files) // TIMED)]:
            large = enlarged(load_picture(path).rgb, size_px)
            started = perf_counter(), thread_time()
            measure_quality(large)
            clock.append(1000 * (perf_counter() - started[0]))
            processor.append(1000 * (thread_time() - started[1]))
    return {
        "clock": round(float(np.median(clock)), 2),
        "processor": round(float(np.median(processor)), 2),
        "fastest": round(min(clock), 2),
    }


def _print(figures: dict[str, Any]) -> None:
    focus = figures["focus"]
    lines = [f"{figures['fields']} fields; blur in px: least, 1 %, median, 99 %, most {focus['blur_px']}"]
    for sigma, row in focus["sigma_px"].items():
        low, high = row["auroc_95"]
        lines.append(
            f"σ = {sigma} px: AUROC {row['auroc']:.4f} ({low:.4f} to {high:.4f}), caught "
            f"{row['caught']:.1%}, unusable {row['unusable']:.1%}, blur {row['blur_px']}"
        )
    lines.append(f"threshold {focus['threshold_px']} px keeps {focus['kept']:.1%} of the sharp fields")
    for name, counts in figures["lights"].items():
        lines.append(f"{name}: " + ", ".join(f"{counts.get(c, 0)} {c}" for c in ("green", "yellow", "red")))
    for name, times in figures["milliseconds"].items():
        lines.append(
            f"{name}: {times['clock']} ms a frame (median; {times['processor']} ms of processor, "
            f"fastest {times['fastest']})"
        )
    for line in lines:
        console.out.print(line, markup=False)
