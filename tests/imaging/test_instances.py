"""Touching cells come apart where the depth sinks between them, and only there."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from leukdesk.imaging.cell_maps import CellMaps
from leukdesk.imaging.instances import part_cells


def maps_of(discs: list[tuple[int, int, int]], side: int = 160) -> CellMaps:
    """What a network that errs in nothing would say of discs (x, y, radius)."""
    owner = np.zeros((side, side), np.int32)
    depth = np.zeros((side, side), np.float32)
    y, x = np.mgrid[:side, :side]
    for number, (cx, cy, radius) in enumerate(discs, start=1):
        away = np.hypot(x - cx, y - cy)
        mine = (away <= radius) & (owner == 0)
        owner[mine] = number
        inside = cv2.distanceTransform(np.pad(mine, 1).astype(np.uint8), cv2.DIST_L2, 5)[1:-1, 1:-1]
        depth[mine] = (inside / max(1.0, float(inside.max())))[mine]
    cell = np.where(owner > 0, 0.95, 0.02).astype(np.float32)
    return CellMaps(cell, np.zeros_like(cell), depth)


def test_cells_that_lie_apart_are_one_each_with_their_box_and_area() -> None:
    found = part_cells(maps_of([(40, 40, 15), (110, 100, 20)]))

    assert found.boxes.tolist() == [[25, 25, 31, 31], [90, 80, 41, 41]]
    assert found.areas_px == pytest.approx([np.pi * 15**2, np.pi * 20**2], rel=0.02)
    assert found.sureness == pytest.approx([0.95, 0.95])


@pytest.mark.parametrize("count", range(2, 9))
def test_a_row_of_touching_cells_comes_apart_into_as_many(count: int) -> None:
    radius = 12
    discs = [(14 + int(1.7 * radius * n), 80, radius) for n in range(count)]

    found = part_cells(maps_of(discs, side=200))

    assert len(found.areas_px) == count
    assert found.areas_px.min() > 0.7 * np.median(found.areas_px)


def test_every_pixel_of_touching_cells_belongs_to_one_of_them() -> None:
    maps = maps_of([(60, 60, 20), (92, 60, 18), (76, 90, 16)])

    found = part_cells(maps)

    assert len(found.areas_px) == 3
    assert ((found.labels > 0) == (maps.cell > 0.5)).all()


def test_a_dent_or_a_speckled_depth_does_not_part_a_cell() -> None:
    maps = maps_of([(80, 80, 24)])
    noise = np.random.default_rng(1).normal(0, 0.05, maps.depth.shape)
    speckled = CellMaps(maps.cell, maps.nucleus, (maps.depth + noise).clip(0, 1).astype(np.float32))
    speckled.cell[54:64, 78:82] = 0.1

    assert len(part_cells(speckled).areas_px) == 1


def test_a_picture_without_cells_has_none() -> None:
    found = part_cells(maps_of([]))

    assert found.boxes.shape == (0, 4)
    assert len(found.fitness()) == 0


def test_a_cell_of_usual_size_is_fitter_than_one_half_or_twice_as_large() -> None:
    usual, half, twice = (part_cells(maps_of([(80, 80, r)])).fitness()[0] for r in (17, 8, 34))

    assert usual > 0.8
    assert max(half, twice) < 0.4 * usual
