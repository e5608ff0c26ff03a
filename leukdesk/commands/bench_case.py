"""A case of thousands of cells for measuring the window: drawn frames, made-up suggestions, real records."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from leukdesk.domain.calls import suggest
from leukdesk.domain.cases import NewCase
from leukdesk.domain.frames import (
    CalledCell,
    FrameAnalysis,
    Light,
    Quality,
    QualityMeasure,
    Scale,
    ScaleSource,
)
from leukdesk.domain.geometry import Box
from leukdesk.imaging.loading import decode_picture, encode_jpeg

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from leukdesk.domain.card import ModelCard
    from leukdesk.domain.cases import Case
    from leukdesk.domain.frames import Picture
    from leukdesk.domain.ports import Store

CELLS_A_FRAME = 20
WIDTH_PX, HEIGHT_PX, CELL_PX = 1280, 960, 110


def make_case(store: Store, card: ModelCard, cells: int, seed: int = 0) -> Case:
    """Records a case with so many cells, 20 a frame; the same seed gives the same case."""
    case = store.open_case(NewCase("BENCH-1", "P-1", target_cells=500))
    rng = np.random.default_rng(seed)
    for number in range(-(-cells // CELLS_A_FRAME)):
        wanted = min(CELLS_A_FRAME, cells - number * CELLS_A_FRAME)
        boxes = [
            Box(30 + 250 * (n % 5), 30 + 230 * (n // 5) + int(rng.integers(0, 60)), CELL_PX, CELL_PX)
            for n in range(wanted)
        ]
        picture = _picture(boxes, f"bench {number + 1}.jpg", rng)
        store.record_frame(case.case_id, picture, _analysis(boxes, card, rng), card.classes)
    return case


def _picture(boxes: list[Box], name: str, rng: np.random.Generator) -> Picture:
    rgb = np.full((HEIGHT_PX, WIDTH_PX, 3), (232, 214, 220), np.uint8)
    y, x = np.mgrid[0:CELL_PX, 0:CELL_PX] - CELL_PX / 2
    distance = np.hypot(x, y)
    for box in boxes:
        cell = rgb[box.y_px : box.bottom_px, box.x_px : box.right_px]
        cell[distance < CELL_PX * 0.45] = (196, 170, 206)
        cell[distance < CELL_PX * rng.uniform(0.2, 0.38)] = _stain(rng)
    grain = rng.integers(-6, 7, (HEIGHT_PX, WIDTH_PX, 1), dtype=np.int16)
    noisy = np.clip(rgb.astype(np.int16) + grain, 0, 255).astype(np.uint8)
    return decode_picture(encode_jpeg(noisy, 88), name, ".jpg")


def _stain(rng: np.random.Generator) -> NDArray[np.uint8]:
    return (np.array([98, 50, 132]) + rng.integers(-18, 19, 3)).astype(np.uint8)


def _analysis(boxes: list[Box], card: ModelCard, rng: np.random.Generator) -> FrameAnalysis:
    called = []
    for number, box in enumerate(boxes, start=1):
        probabilities = rng.dirichlet(np.full(len(card.classes), 0.1))
        said = suggest([float(p) for p in probabilities], card.classes, card.call_rule)
        called.append(CalledCell(number, box, False, said))
    return FrameAnalysis(
        finder_version="bench",
        bundle_name=card.name,
        bundle_sha256=card.sha256,
        precision_path="none",
        preprocessing="0" * 64,
        scale=Scale(0.1, ScaleSource.GIVEN),
        quality=Quality((QualityMeasure("focus", 0.9, Light.GREEN, ""),)),
        note="",
        cells=tuple(called),
        seconds=0.0,
    )
