"""What an analysis records of scale and light, and when it counts as another one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest

from leukdesk.domain.camera_profile import CalibrationSource, CameraProfile
from leukdesk.domain.errors import IntegrityError, UserError
from leukdesk.domain.frames import ScaleSource
from leukdesk.imaging.colour import FlatField, make_flat_field
from leukdesk.workflow.analyse import AnalyseFrame
from leukdesk.workflow.conditions import (
    FLAT_FIELD_LEFT_OUT,
    Conditions,
    conditions_under,
    flat_field_from,
    keep_flat_field,
    load_flat_field,
    profile_of,
)

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.domain.cases import Case
    from leukdesk.records.store import SqlStore

FIELD = [(150, 150), (400, 300)]


@pytest.fixture(name="flat")
def flat_fixture() -> FlatField:
    y, x = np.mgrid[:480, :640]
    light = 1 - 0.3 * (np.hypot(x - 320, y - 240) / 400) ** 2
    rgb = (np.array([220, 214, 200]) * light[..., None]).astype(np.uint8)
    return make_flat_field(rgb, "empty.png")


def test_every_step_stands_in_the_record(
    store: SqlStore, case: Case, network: Any, draw: Any, flat: FlatField
) -> None:
    conditions = Conditions(white_balance=True, flat_field=flat, mcv_fl=70, camera_profile="100× oil")

    AnalyseFrame(store, network)(case, draw(FIELD), conditions=conditions)

    (frame,) = store.frames(case.case_id)
    assert frame.colour.white_balance
    assert frame.colour.gains is not None
    assert frame.colour.gains[1] == 1
    assert (frame.colour.flat_field, frame.colour.flat_field_applied) == (flat.sha256, True)
    assert (frame.mcv_fl, frame.camera_profile) == (70, "100× oil")
    assert frame.scale.source is ScaleSource.ESTIMATED


def test_the_stored_picture_stays_as_it_came(
    store: SqlStore, case: Case, network: Any, draw: Any, flat: FlatField
) -> None:
    picture = draw(FIELD)

    AnalyseFrame(store, network)(case, picture, conditions=Conditions(white_balance=True, flat_field=flat))

    (frame,) = store.frames(case.case_id)
    assert store.picture(frame.picture_sha256) == picture.content


def test_other_steps_make_another_analysis_and_the_same_ones_do_not(
    store: SqlStore, case: Case, network: Any, draw: Any, flat: FlatField
) -> None:
    analyse, picture = AnalyseFrame(store, network), draw(FIELD)
    asked = []
    for conditions in (
        Conditions(),
        Conditions(),
        Conditions(white_balance=True),
        Conditions(white_balance=True),
        Conditions(flat_field=flat),
        Conditions(flat_field=flat),
        Conditions(mcv_fl=70),
        Conditions(mcv_fl=70),
        Conditions(calibrated_um_per_px=0.11),
        Conditions(calibrated_um_per_px=0.11, mcv_fl=70),
        Conditions(calibrated_um_per_px=0.12),
        Conditions(um_per_px=0.12),
    ):
        before = network.asked
        analyse(case, picture, conditions=conditions)
        asked.append(network.asked > before)

    assert asked == [True, False, True, False, True, False, True, False, True, False, True, True]


def test_a_calibrated_scale_holds_before_red_cells_and_a_given_one_before_it(
    store: SqlStore, case: Case, network: Any, draw: Any
) -> None:
    analyse = AnalyseFrame(store, network)
    calibrated = analyse(case, draw(FIELD), conditions=Conditions(calibrated_um_per_px=0.11)).frame.scale
    given = analyse(case, draw(FIELD), 0.12, conditions=Conditions(calibrated_um_per_px=0.11)).frame.scale

    assert (calibrated.um_per_px, calibrated.source) == (0.11, ScaleSource.CALIBRATED)
    assert (given.um_per_px, given.source) == (0.12, ScaleSource.GIVEN)


def test_a_scale_that_red_cells_contradict_is_doubted_in_the_record(
    store: SqlStore, case: Case, network: Any, draw: Any
) -> None:
    analyse = AnalyseFrame(store, network)
    fitting = analyse(case, draw(FIELD), conditions=Conditions(calibrated_um_per_px=0.12)).frame
    wrong = analyse(case, draw(FIELD), conditions=Conditions(calibrated_um_per_px=0.24)).frame

    assert fitting.note == ""
    assert "check objective and camera profile" in wrong.note
    assert wrong.scale.um_per_px == 0.24


def test_small_red_cells_mean_small_pixels(draw: Any) -> None:
    rgb = draw(FIELD).rgb
    usual, small = (Conditions(mcv_fl=mcv).scale_of(rgb).um_per_px for mcv in (None, 60))

    assert small == pytest.approx(usual * (60 / 90) ** 0.5)


def test_a_flat_field_of_other_proportions_is_left_out_and_the_record_says_so(
    store: SqlStore, case: Case, network: Any, draw: Any, flat: FlatField
) -> None:
    wide = draw([(150, 150)], size=(360, 640))

    frame = AnalyseFrame(store, network)(case, wide, conditions=Conditions(flat_field=flat)).frame

    assert frame.note == FLAT_FIELD_LEFT_OUT
    assert (frame.colour.flat_field, frame.colour.flat_field_applied) == (flat.sha256, False)


def test_a_kept_flat_field_comes_back_with_its_profile(flat: FlatField, tmp_path: Path) -> None:
    keep_flat_field(flat, tmp_path)
    profile = CameraProfile("oil", 0.1, CalibrationSource.TYPED, flat_field=flat.sha256, white_balance=True)

    conditions = conditions_under(profile, folder=tmp_path)

    assert conditions.calibrated_um_per_px == 0.1
    assert conditions.white_balance
    assert conditions.flat_field is not None
    assert conditions.flat_field.sha256 == flat.sha256
    plain = conditions_under(profile, white_balance=False, no_flat_field=True, folder=tmp_path)
    assert (plain.white_balance, plain.flat_field) == (False, None)


def test_a_lost_or_changed_flat_field_is_said_in_one_sentence(flat: FlatField, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="flat field is missing"):
        load_flat_field(flat.sha256, tmp_path)
    keep_flat_field(flat, tmp_path)
    next(tmp_path.glob("*.png")).write_bytes(flat.content[:-1])
    with pytest.raises(IntegrityError, match="was changed"):
        load_flat_field(flat.sha256, tmp_path)


def test_a_flat_field_is_made_from_a_file(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "empty.png"), np.full((200, 300, 3), 200, np.uint8))

    assert flat_field_from(tmp_path / "empty.png").surface.min() == pytest.approx(1, abs=0.02)


def test_an_unknown_profile_is_named() -> None:
    from leukdesk.settings import Settings

    with pytest.raises(UserError, match="no camera profile 'lost'"):
        profile_of(Settings(), "lost")
    assert profile_of(Settings(), None) is None


def test_an_impossible_mean_cell_volume_is_refused() -> None:
    with pytest.raises(UserError, match="out of range"):
        conditions_under(None, mcv_fl=5)
