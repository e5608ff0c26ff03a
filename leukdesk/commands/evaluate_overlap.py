"""`leukdesk evaluate-overlap`: how surely overlapping frames are noticed, and whether others ever are."""

from __future__ import annotations

import json
from dataclasses import dataclass
from statistics import median
from time import perf_counter, process_time
from typing import TYPE_CHECKING, Any

import numpy as np

from leukdesk.commands import console
from leukdesk.domain.errors import UserError
from leukdesk.domain.statistics import wilson_interval
from leukdesk.files import write_whole
from leukdesk.imaging.frame_description import describe_frame, pack, unpack
from leukdesk.imaging.loading import load_picture
from leukdesk.imaging.overlap import find_overlaps
from leukdesk.imaging.overlap_figures import (
    PairResult,
    draw_wide_field,
    false_pairs,
    judge_pairs,
    sampled_pairs,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

SETS = {"bccd": "bccd/JPEGImages", "draaslan": "draaslan"}
SEED = 20261125
ENLARGED = 1.6
"""Window pixels a pixel of a real field; drawn smears are cut as they are."""
CASE_FRAMES = 100


@dataclass(frozen=True, slots=True)
class OverlapRequest:
    """The arguments of the command.

    Attributes:
        data: folder of the real pictures, with bccd and draaslan in it.
        json_file: where the figures are written too; None writes none.
        fields: real fields that pairs are cut from.
        smears: drawn smears, likewise.
        pairs: pairs of different bccd fields that are compared.
    """

    data: Path
    json_file: Path | None
    fields: int
    smears: int
    pairs: int


def run(request: OverlapRequest) -> None:
    """Measures, prints, and writes the figures.

    Raises:
        UserError: if the pictures are missing or the file cannot be written.
    """
    found = {name: _pictures(request.data / folder) for name, folder in SETS.items()}
    rng = np.random.default_rng(SEED)
    chosen = [found["bccd"][int(n)] for n in rng.permutation(len(found["bccd"]))[: request.fields]]
    started = perf_counter()
    figures: dict[str, Any] = {
        "noticed": {
            "bccd": _noticed("bccd", judge_pairs(_fields(chosen, "Cut fields"), ENLARGED, rng)),
            "drawn": _noticed("drawn", judge_pairs(_smears(request.smears), 1.0, rng)),
        }
    }
    described = {name: [describe_frame(rgb) for rgb in _fields(paths, name)] for name, paths in found.items()}
    figures["different_fields"] = {
        "bccd": _different(
            "bccd", found["bccd"], described["bccd"], sampled_pairs(len(found["bccd"]), request.pairs, rng)
        ),
        "draaslan": _different(
            "draaslan",
            found["draaslan"],
            described["draaslan"],
            sampled_pairs(len(found["draaslan"]), request.pairs, rng),
        ),
    }
    figures["cost"] = _cost(found["bccd"], [pack(d) for d in described["bccd"]])
    figures["seconds"] = round(perf_counter() - started, 1)
    if request.json_file is not None:
        write_whole(request.json_file, (json.dumps(figures, indent=2) + "\n").encode())


def _pictures(folder: Path) -> list[Path]:
    paths = sorted(p for p in folder.rglob("*") if p.suffix.lower() in {".jpg", ".jpeg", ".png"})
    if len(paths) < 2:
        raise UserError(f"the folder {folder} holds no pictures", "give the folder of the real data sets")
    return paths


def _fields(paths: Sequence[Path], what: str) -> Iterator[NDArray[np.uint8]]:
    for path in console.with_progress(paths, what):
        yield load_picture(path).rgb


def _smears(count: int) -> Iterator[NDArray[np.uint8]]:
    for seed in console.with_progress(range(count), "Drawn smears"):
        yield draw_wide_field(SEED % 1000 + seed)


def _noticed(name: str, results: Mapping[float, Sequence[PairResult]]) -> dict[str, Any]:
    said: dict[str, Any] = {}
    parts: dict[str, list[PairResult]] = {f"{share:.2f}": list(pairs) for share, pairs in results.items()}
    parts["0.20 and more"] = [pair for share, pairs in results.items() if share >= 0.2 for pair in pairs]
    for share, pairs in parts.items():
        right = sum(pair.right for pair in pairs)
        wrong = sum(pair.found and not pair.right for pair in pairs)
        low, high = wilson_interval(right, len(pairs))
        errors = [pair.error_px for pair in pairs if pair.right and pair.error_px is not None]
        off = round(median(errors), 3) if errors else None
        worst = round(max(errors), 3) if errors else None
        said[share] = {
            "pairs": len(pairs),
            "noticed": right,
            "share": round(right / max(1, len(pairs)), 4),
            "ci95": [round(low, 4), round(high, 4)],
            "wrong_place": wrong,
            "median_error_px": off,
            "largest_error_px": worst,
        }
        _say(
            f"{name}, overlap {share}: noticed {right} of {len(pairs)} "
            f"({right / max(1, len(pairs)):.3f}, 95 % {low:.3f}-{high:.3f}), at a wrong place {wrong}, "
            f"error in working pixels median {off}, largest {worst}"
        )
    return said


def _different(
    name: str, paths: Sequence[Path], described: Sequence[Any], pairs: Sequence[tuple[int, int]]
) -> dict[str, Any]:
    apparent = false_pairs(described, console.with_progress(pairs, f"Pairs of {name}"))
    named = [[paths[one].name, paths[other].name] for one, other in apparent]
    low, high = wilson_interval(len(named), len(pairs))
    _say(
        f"{name}, {len(pairs)} pairs of different files: {len(named)} said to overlap, each to be looked at:"
    )
    for one, other in named:
        _say(f"  {one} {other}")
    return {"pairs": len(pairs), "said_to_overlap": named, "ci95": [round(low, 6), round(high, 6)]}


def _cost(paths: Sequence[Path], packed: Sequence[bytes]) -> dict[str, Any]:
    """Seconds of processor time that a new frame costs in a case of `CASE_FRAMES`."""
    rgb = load_picture(paths[-1]).rgb
    known = packed[:CASE_FRAMES]
    describing, searching = [], []
    for _ in range(5):
        begun = process_time()
        description = describe_frame(rgb)
        described = process_time()
        find_overlaps(description, {n: unpack(content) for n, content in enumerate(known)})
        describing.append(described - begun)
        searching.append(process_time() - described)
    cost = {
        "frames": len(known),
        "describe_s": round(min(describing), 3),
        "search_s": round(min(searching), 3),
        "description_kb": round(sum(map(len, packed)) / len(packed) / 1000, 1),
    }
    _say(
        f"a new frame against {cost['frames']}: described in {cost['describe_s']} s, searched in "
        f"{cost['search_s']} s of processor time; {cost['description_kb']} kB a frame in the records"
    )
    return cost


def _say(line: str) -> None:
    console.out.print(line, markup=False)
