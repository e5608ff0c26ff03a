"""Which scale holds, and how large red cells are taken to be."""

from __future__ import annotations

import pytest

from leukdesk.domain.frames import UNKNOWN_SCALE, ColourSteps, Scale, ScaleSource
from leukdesk.domain.scales import choose_scale, red_cell_um, scale_at_size

ESTIMATED = Scale(0.1, ScaleSource.ESTIMATED)


def must_not_be_asked() -> Scale:
    raise AssertionError("red cells were asked though the scale is known")


def test_what_the_operator_gives_holds_before_all_else() -> None:
    assert choose_scale(0.2, 0.3, must_not_be_asked) == Scale(0.2, ScaleSource.GIVEN)


def test_an_estimate_never_overrules_a_calibrated_scale() -> None:
    assert choose_scale(None, 0.3, must_not_be_asked) == Scale(0.3, ScaleSource.CALIBRATED)


def test_red_cells_are_asked_where_nothing_is_known() -> None:
    assert choose_scale(None, None, lambda: ESTIMATED) == ESTIMATED
    assert choose_scale(None, None, lambda: UNKNOWN_SCALE) == UNKNOWN_SCALE


def test_an_impossible_scale_is_refused() -> None:
    with pytest.raises(ValueError, match="out of range"):
        choose_scale(9.0, None, must_not_be_asked)


def test_red_cells_of_usual_volume_are_seven_and_a_half_micrometres_across() -> None:
    assert red_cell_um() == red_cell_um(90) == 7.5


@pytest.mark.parametrize(("mcv_fl", "um"), [(60, 6.12), (75, 6.85), (120, 8.66)])
def test_small_red_cells_are_narrower_and_large_ones_wider(mcv_fl: float, um: float) -> None:
    assert red_cell_um(mcv_fl) == pytest.approx(um, abs=0.01)


@pytest.mark.parametrize("mcv_fl", [0, 39, 161, float("nan")])
def test_a_volume_that_no_red_cell_has_is_refused(mcv_fl: float) -> None:
    with pytest.raises(ValueError, match="out of range"):
        red_cell_um(mcv_fl)


def test_a_step_that_failed_was_still_asked_for() -> None:
    assert ColourSteps(white_balance=True).asked == ColourSteps(True, (1.1, 1.0, 0.9)).asked
    assert ColourSteps(white_balance=True).asked != ColourSteps().asked


def test_a_scale_holds_at_another_size_of_the_same_shape_only() -> None:
    taken = Scale(0.05, ScaleSource.CALIBRATED)
    assert scale_at_size(taken, (2592, 1944), (640, 480)).um_per_px == pytest.approx(0.2025)
    assert scale_at_size(taken, (1920, 1080), (1280, 720)).um_per_px == pytest.approx(0.075)
    assert scale_at_size(taken, (2592, 1944), (1280, 720)) == UNKNOWN_SCALE, "another part of the sensor"
    assert scale_at_size(UNKNOWN_SCALE, (2592, 1944), (640, 480)) == UNKNOWN_SCALE
    assert scale_at_size(Scale(4.0, ScaleSource.GIVEN), (4000, 3000), (640, 480)) == UNKNOWN_SCALE
