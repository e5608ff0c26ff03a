"""The scale that the cells around nuclei tell, where red cells don't."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from leukdesk.domain.frames import UNKNOWN_SCALE, ScaleSource
from leukdesk.imaging.finder import find_cells_and_scale
from leukdesk.imaging.likely_scale import GUESSES_PX, FrameNuclei
from leukdesk.imaging.scale import estimate_scale, red_cell_width

Draw = Callable[..., Any]
EVERY = dict.fromkeys(GUESSES_PX, 1.0)


def with_three_cells(draw: Draw, **options: Any) -> Any:
    drawn = draw(**options)
    for x, y in ((120, 120), (340, 240), (150, 260)):
        drawn.round_cell(x, y)
    return drawn


def test_the_cells_around_nuclei_tell_the_scale_without_any_red_cell(drawn_field: Draw) -> None:
    rgb = with_three_cells(drawn_field).rgb()

    likely = FrameNuclei.of(rgb).likeliest(EVERY)

    assert not red_cell_width(rgb).sure
    assert likely == pytest.approx(30, rel=0.4)


def test_without_red_cells_the_scale_is_unknown_and_the_cells_are_found_at_that_of_their_nuclei(
    drawn_field: Draw,
) -> None:
    rgb = with_three_cells(drawn_field, width=960, height=720).rgb()

    cells, scale = find_cells_and_scale(rgb, estimate_scale(rgb))

    assert estimate_scale(rgb) == UNKNOWN_SCALE
    assert len(cells) == 3
    assert scale.source is ScaleSource.ESTIMATED
    assert scale.um_per_px == pytest.approx(1 / 4.0, rel=0.45)


def test_a_hint_is_believed_only_where_cells_are_seen_at_it(drawn_field: Draw) -> None:
    nuclei = FrameNuclei.of(with_three_cells(drawn_field).rgb())

    assert nuclei.likeliest(EVERY, 31.0) == 31.0
    assert nuclei.likeliest(EVERY, 3.5 * 30) == nuclei.likeliest(EVERY)


def test_a_field_without_nuclei_tells_nothing(drawn_field: Draw) -> None:
    nuclei = FrameNuclei.of(drawn_field().rgb())

    assert nuclei.likeliest(EVERY) is None
    assert nuclei.likeliest(EVERY, 30.0) is None
