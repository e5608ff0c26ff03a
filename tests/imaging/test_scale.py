"""The scale that red cells tell."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
import pytest

from leukdesk.domain.frames import UNKNOWN_SCALE, ScaleSource
from leukdesk.imaging.scale import estimate_scale, red_cell_diameter_px

Draw = Callable[..., Any]


@pytest.mark.parametrize("um", [3.0, 5.0, 12.0])
def test_lone_red_cells_tell_the_scale(drawn_field: Draw, um: float) -> None:
    drawn = drawn_field(width=round(120 * um), height=round(90 * um), um=um)
    drawn.red_cells()

    scale = estimate_scale(drawn.rgb())

    assert scale.source is ScaleSource.ESTIMATED
    assert scale.um_per_px == pytest.approx(1 / um, rel=0.12)


def test_white_cells_and_platelets_do_not_mislead(drawn_field: Draw) -> None:
    drawn = drawn_field()
    drawn.red_cells(avoid=((120, 120, 30), (340, 240, 30)))
    drawn.round_cell(120, 120, radius_um=8)
    drawn.lobed_cell(340, 240)
    for x in range(20, 460, 60):
        drawn.platelet(x, 92)

    assert estimate_scale(drawn.rgb()).um_per_px == pytest.approx(1 / 4.0, rel=0.12)


def test_touching_red_cells_still_tell_their_size(drawn_field: Draw) -> None:
    drawn = drawn_field()
    for row, y in enumerate(range(40, 340, 60)):
        for x in range(40 + 14 * (row % 2), 440, 27):
            drawn.red_cell(x, y)

    assert red_cell_diameter_px(drawn.rgb()) == pytest.approx(30, rel=0.2)


def test_uneven_light_is_no_red_cell(drawn_field: Draw) -> None:
    drawn = drawn_field(width=640, height=480)
    drawn.red_cells()
    yy, xx = np.mgrid[:480, :640]
    light = 1 - 0.35 * (np.hypot(xx - 320, yy - 240) / 400) ** 2
    picture = (drawn.rgb() * light[..., None]).astype(np.uint8)

    assert red_cell_diameter_px(picture) == pytest.approx(30, rel=0.12)


def test_a_wide_field_of_small_red_cells_is_looked_at_closely(drawn_field: Draw) -> None:
    drawn = drawn_field(width=3000, height=2000, um=3.0)
    drawn.red_cells()

    assert red_cell_diameter_px(drawn.rgb()) == pytest.approx(7.5 * 3, rel=0.12)


@pytest.mark.parametrize("size", [(1, 1), (20, 400), (400, 400)])
@pytest.mark.parametrize("colour", [0, 200, 255])
def test_without_red_cells_the_scale_is_unknown(size: tuple[int, int], colour: int) -> None:
    assert estimate_scale(np.full((*size, 3), colour, np.uint8)) == UNKNOWN_SCALE


def test_noise_alone_has_no_scale() -> None:
    random = np.random.default_rng(2)
    noise = cv2.GaussianBlur(random.normal(225, 3, (300, 400, 3)).astype(np.float32), (0, 0), 1)

    assert red_cell_diameter_px(np.clip(noise, 0, 255).astype(np.uint8)) is None
