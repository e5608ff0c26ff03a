"""The scale that the cells around nuclei tell, where red cells don't."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from leukdesk.domain.frames import UNKNOWN_SCALE, ScaleSource
from leukdesk.imaging.evaluation.collages import CollageSpec, Layout, collage
from leukdesk.imaging.evaluation.cut_cells import read_cut_cells
from leukdesk.imaging.evaluation.grounds import GroundKind, read_grounds
from leukdesk.imaging.finder import find_cells_and_scale
from leukdesk.imaging.likely_scale import GUESSES_PX, FrameNuclei
from leukdesk.imaging.scale import estimate_scale, red_cell_width

if TYPE_CHECKING:
    from pathlib import Path

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


def test_guesses_that_cannot_be_the_likeliest_are_not_looked_at(drawn_field: Draw) -> None:
    drawn = with_three_cells(drawn_field)
    patient, all_of = FrameNuclei.of(drawn.rgb()), FrameNuclei.of(drawn.rgb())

    likely = patient.likeliest(EVERY)

    best = max(EVERY, key=all_of.fit)
    assert likely == pytest.approx(best, rel=0.25)
    assert 0 < len(patient.looks) < len(all_of.looks)


def test_a_hint_that_no_guess_can_outdo_is_believed_without_looking_at_any(drawn_field: Draw) -> None:
    nuclei = FrameNuclei.of(with_three_cells(drawn_field).rgb())

    assert nuclei.likeliest(EVERY, 31.0) == 31.0
    assert {red_cell_px for _, red_cell_px in nuclei.looks} == {31.0}


def test_a_patients_small_red_cells_mean_small_pixels_whoever_measures_them(drawn_field: Draw) -> None:
    drawn = with_three_cells(drawn_field, width=960, height=720)
    drawn.red_cells(avoid=((120, 120, 30), (340, 240, 30), (150, 260, 30)))
    rgb = drawn.rgb()

    _, usual = find_cells_and_scale(rgb, UNKNOWN_SCALE)
    _, small = find_cells_and_scale(rgb, UNKNOWN_SCALE, mcv_fl=60)

    assert usual == estimate_scale(rgb)
    assert small.um_per_px == pytest.approx(estimate_scale(rgb, 60).um_per_px)
    assert small.um_per_px < usual.um_per_px


@pytest.mark.realdata
def test_the_white_cells_of_a_crowd_are_not_measured_for_red_ones(real_data: Path) -> None:
    cells = read_cut_cells(real_data, ["cnmc"], 16, 31)
    ground = read_grounds(real_data, [GroundKind.BCCD], 3, 21)[0]
    crowd = collage(cells, ground, CollageSpec(1600, 1200, 36.10346726196745, 296, Layout.PACKED), 544)

    found, scale = find_cells_and_scale(crowd.rgb, UNKNOWN_SCALE)

    assert scale.um_per_px == pytest.approx(crowd.um_per_px, rel=0.4)
    assert len(found) == pytest.approx(len(crowd.cells), rel=0.08)


def test_a_field_without_nuclei_tells_nothing(drawn_field: Draw) -> None:
    nuclei = FrameNuclei.of(drawn_field().rgb())

    assert nuclei.likeliest(EVERY) is None
    assert nuclei.likeliest(EVERY, 30.0) is None
