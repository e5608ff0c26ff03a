"""The outline of a cell is drawn where its colours end, not where the network's surety does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.imaging.cell_maps import CellMaps
from leukdesk.imaging.masks import cropped_cell
from leukdesk.imaging.outlines import outlined

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from leukdesk.domain.frames import FoundCell

SIDE = 160
SCALE = 0.5
"""Working pixels per picture pixel."""
GLASS, CYTOPLASM, NUCLEUS, RED_CELL = (238, 236, 240), (196, 188, 224), (96, 50, 140), (214, 160, 170)


def disc_at(x: int, y: int, radius: int) -> NDArray[np.bool_]:
    mask = np.zeros((SIDE, SIDE), np.uint8)
    cv2.circle(mask, (x, y), radius, 1, cv2.FILLED)
    return mask > 0


def photographed(*layers: tuple[NDArray[np.bool_], tuple[int, int, int]]) -> NDArray[np.uint8]:
    rgb = np.full((SIDE, SIDE, 3), GLASS, np.float32)
    for where, colour in layers:
        rgb[where] = colour
    rgb = cv2.GaussianBlur(rgb, (0, 0), 0.8) + np.random.default_rng(1).normal(0, 2, rgb.shape)
    return np.clip(rgb, 0, 255).astype(np.uint8)


def as_seen(surely: NDArray[np.bool_], whole: NDArray[np.bool_]) -> tuple[FoundCell, CellMaps]:
    """What a network says that is sure of a part of a cell only."""
    probability = np.where(surely, 0.95, np.where(whole, 0.3, 0.01)).astype(np.float32)
    small = cv2.resize(probability, None, fx=SCALE, fy=SCALE, interpolation=cv2.INTER_AREA)
    return cropped_cell(surely, surely, cut=False), CellMaps(small, small, small)


def shown() -> NDArray[np.bool_]:
    return np.ones((round(SIDE * SCALE), round(SIDE * SCALE)), bool)


def in_whole(cell: FoundCell) -> NDArray[np.bool_]:
    mask = np.zeros((SIDE, SIDE), bool)
    mask[cell.box.y_px : cell.box.bottom_px, cell.box.x_px : cell.box.right_px] = cell.mask
    return mask


def overlap(one: NDArray[np.bool_], other: NDArray[np.bool_]) -> float:
    return float((one & other).sum() / (one | other).sum())


CELL = disc_at(80, 80, 36)
SURELY = disc_at(86, 80, 28)
LAYERS = ((CELL, CYTOPLASM), (disc_at(88, 80, 20), NUCLEUS))


def test_pale_cytoplasm_that_the_network_lost_comes_back() -> None:
    cell, maps = as_seen(SURELY, CELL)

    drawn = in_whole(outlined(photographed(*LAYERS), cell, maps, shown(), SCALE))

    assert overlap(SURELY, CELL) < 0.7
    assert overlap(drawn, CELL) > 0.95


def test_a_red_cell_that_touches_stays_outside() -> None:
    neighbour = disc_at(80, 138, 22) & ~CELL
    cell, maps = as_seen(SURELY, CELL)

    drawn = in_whole(outlined(photographed((neighbour, RED_CELL), *LAYERS), cell, maps, shown(), SCALE))

    assert (drawn & neighbour).sum() < 0.05 * neighbour.sum()
    assert overlap(drawn, CELL) > 0.93


def test_a_platelet_on_a_narrow_bridge_stays_outside() -> None:
    platelet = disc_at(128, 80, 7)
    bridge = np.zeros((SIDE, SIDE), bool)
    bridge[78:82, 114:124] = True
    cell, maps = as_seen(SURELY, CELL)
    picture = photographed((platelet, CYTOPLASM), (bridge, CYTOPLASM), *LAYERS)

    drawn = in_whole(outlined(picture, cell, maps, shown(), SCALE))

    assert (drawn & platelet).sum() < 0.1 * platelet.sum()


def test_the_same_picture_gives_the_same_outline_every_time() -> None:
    cell, maps = as_seen(SURELY, CELL)
    picture = photographed(*LAYERS)

    first, second = (outlined(picture, cell, maps, shown(), SCALE) for _ in range(2))

    assert first.box == second.box
    assert np.array_equal(first.mask, second.mask)


def test_a_cell_that_the_network_is_nowhere_sure_of_stays_as_it_is() -> None:
    cell = cropped_cell(CELL, CELL, cut=False)
    doubt = np.full(shown().shape, 0.3, np.float32)

    assert outlined(photographed(*LAYERS), cell, CellMaps(doubt, doubt, doubt), shown(), SCALE) is cell


def test_a_cell_at_the_border_is_cut() -> None:
    moved = np.roll(CELL, -48, axis=1)
    moved[:, SIDE - 48 :] = False
    picture = photographed((moved, CYTOPLASM), (disc_at(40, 80, 20), NUCLEUS))
    cell, maps = as_seen(moved & np.roll(SURELY, -46, axis=1), moved)

    drawn = outlined(picture, cell, maps, shown(), SCALE)

    assert drawn.cut
    assert overlap(in_whole(drawn), moved) > 0.93
