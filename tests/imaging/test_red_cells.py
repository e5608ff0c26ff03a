"""Circles through the free edges of red cells."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest

from leukdesk.imaging.red_cells import measure_red_cells
from leukdesk.imaging.scale import red_cell_diameter_px
from leukdesk.imaging.scale_figures import evaluate_scale


def discs(places: list[tuple[int, int]], radius: int, size: tuple[int, int] = (240, 320)) -> Any:
    mask = np.zeros(size, np.uint8)
    for place in places:
        cv2.circle(mask, place, radius, 1, -1)
    return mask > 0


def test_lone_cells_are_measured_to_two_pixels() -> None:
    cells = measure_red_cells(discs([(60, 60), (160, 60), (260, 60), (60, 170), (160, 170)], 24))

    assert cells.diameter_px == pytest.approx(49, abs=2)
    assert cells.round_cells == cells.seen == 5


def test_cells_that_touch_read_no_smaller() -> None:
    row = [(60 + 44 * n, 120) for n in range(5)]

    assert measure_red_cells(discs(row, 24)).diameter_px == pytest.approx(49, rel=0.05)


def test_platelets_among_the_cells_have_no_say() -> None:
    mask = discs([(60, 60), (160, 60), (260, 60), (60, 170), (160, 170)], 24)
    mask |= discs([(x, 115) for x in range(20, 320, 30)], 5)

    assert measure_red_cells(mask).diameter_px == pytest.approx(49, rel=0.04)


@pytest.mark.parametrize("mask", [np.zeros((50, 60), bool), np.ones((50, 60), bool)])
def test_where_no_cell_is_nothing_is_measured(mask: Any) -> None:
    assert measure_red_cells(mask).diameter_px is None


@pytest.mark.parametrize("size", [(960, 720), (1920, 1440), (3200, 2400)])
def test_the_same_field_at_another_resolution_reads_the_same(drawn_field: Any, size: tuple[int, int]) -> None:
    drawn = drawn_field(width=960, height=720, um=8.0)
    drawn.red_cells()
    rgb = drawn.rgb()

    larger = cv2.resize(rgb, size, interpolation=cv2.INTER_CUBIC)

    assert red_cell_diameter_px(larger) == pytest.approx(red_cell_diameter_px(rgb) * size[0] / 960, rel=0.04)


@pytest.mark.realdata
@pytest.mark.slow
def test_the_diameter_meets_the_boxes_that_people_drew(real_data: Any) -> None:
    figures = evaluate_scale(real_data)

    assert figures["bccd"]["ratio"] == pytest.approx(1, abs=0.05)
    assert figures["bccd"]["close_share"] > 0.9
    # Heaps of red cells are no red cell: rather nothing is told than something wrong.
    assert figures["bccd"]["wrong"] == figures["draaslan"]["wrong"] == 0
    assert figures["bccd"]["unknown"] < 0.1 * figures["bccd"]["fields"]
    # Its people drew boxes close around the cells, those of bccd with a margin: both can't be met.
    assert figures["draaslan"]["ratio"] == pytest.approx(1, abs=0.13)
