"""The dialog for camera profiles, driven as an operator would."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from leukdesk.domain.camera_profile import CalibrationSource, CameraProfile
from leukdesk.domain.errors import UserError
from leukdesk.domain.frames import ScaleSource
from leukdesk.imaging import micrometer
from leukdesk.settings import Settings, load_settings
from leukdesk.ui.camera_dialog import CameraDialog
from leukdesk.ui.jobs import JobRunner

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from conftest import Workplace
    from pytestqt.qtbot import QtBot

TYPED = CameraProfile("40×", 0.16, CalibrationSource.TYPED)


@pytest.fixture(name="jobs")
def jobs_fixture() -> Iterator[JobRunner]:
    jobs = JobRunner(1)
    yield jobs
    jobs.drop_all()
    jobs.wait()


@pytest.fixture(name="open_dialog")
def open_dialog_fixture(qtbot: QtBot, jobs: JobRunner) -> Callable[[Settings], CameraDialog]:
    def opened(settings: Settings) -> CameraDialog:
        dialog = CameraDialog(settings, lambda _title: None, jobs)
        qtbot.addWidget(dialog)
        dialog.show()
        settle(qtbot, dialog)
        return dialog

    return opened


def settle(qtbot: QtBot, dialog: CameraDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.busy, timeout=60_000)


def words(dialog: CameraDialog, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    assert label is not None
    return label.text()


def ruler(folder: Path) -> Path:
    rgb = np.full((300, 500, 3), 210, np.uint8)
    for x in range(15, 500, 20):
        cv2.rectangle(rgb, (x, 80), (x + 2, 200), (60, 60, 60), -1)
    cv2.imwrite(str(folder / "ruler.png"), cv2.GaussianBlur(rgb, (0, 0), 1))
    return folder / "ruler.png"


def empty_field(folder: Path) -> Path:
    noise = np.random.default_rng(1).normal(205, 2, (240, 320, 3))
    cv2.imwrite(str(folder / "empty.png"), np.clip(noise, 0, 255).astype(np.uint8))
    return folder / "empty.png"


def test_without_profiles_it_says_what_holds(open_dialog: Callable[[Settings], CameraDialog]) -> None:
    dialog = open_dialog(Settings())

    assert "estimated from its red cells" in words(dialog, "profileInForce")
    assert not dialog._name.isEnabled()
    assert not dialog.micrometer.take.isEnabled()
    assert dialog.settings() == Settings()


def test_a_typed_scale_makes_a_profile(open_dialog: Callable[[Settings], CameraDialog], qtbot: QtBot) -> None:
    dialog = open_dialog(Settings())
    qtbot.mouseClick(dialog._new, Qt.MouseButton.LeftButton)
    dialog._name.clear()
    qtbot.keyClicks(dialog._name, "100x oil")
    dialog._um.setValue(0.0645)
    dialog._balance.click()
    dialog._on_accepted()

    profile = dialog.settings().profile()
    assert profile is not None
    assert (profile.name, profile.um_per_px, profile.source) == ("100x oil", 0.0645, CalibrationSource.TYPED)
    assert profile.white_balance
    assert "0.0645 µm wide, typed" in words(dialog, "profileInForce")


def test_a_micrometer_picture_gives_its_scale(
    open_dialog: Callable[[Settings], CameraDialog], qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = open_dialog(Settings().with_profile(TYPED))
    dialog.micrometer.read(ruler(tmp_path))
    settle(qtbot, dialog)
    assert "lines: a pixel is 0.5" in words(dialog, "rulerResult")
    qtbot.mouseClick(dialog.micrometer.take, Qt.MouseButton.LeftButton)

    profile = dialog.settings().profile()
    assert profile is not None
    assert profile.um_per_px == pytest.approx(0.5, rel=0.003)
    assert profile.source is CalibrationSource.MICROMETER


def test_two_ends_are_placed_by_clicks_and_moved_by_keys(
    open_dialog: Callable[[Settings], CameraDialog], qtbot: QtBot, tmp_path: Path
) -> None:
    cv2.imwrite(str(tmp_path / "plain.png"), np.full((300, 400, 3), 200, np.uint8))
    dialog = open_dialog(Settings().with_profile(TYPED))
    dialog.micrometer.read(tmp_path / "plain.png")
    settle(qtbot, dialog)
    assert "no ruler is seen in the picture" in words(dialog, "rulerResult")
    view = dialog.micrometer.ruler
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Space)
    before = view.ends()
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_Left)

    assert before == ((100, 150), (300, 150))
    assert view.ends() == ((100, 150), (309, 150))
    dialog.micrometer.length.setValue(41.8)
    assert "Two points: a pixel is 0.20000" in words(dialog, "rulerResult")


def test_an_empty_field_becomes_the_flat_field_and_cells_do_not(
    open_dialog: Callable[[Settings], CameraDialog], qtbot: QtBot, tmp_path: Path, fields: list[Path]
) -> None:
    empty = empty_field(tmp_path)
    dialog = open_dialog(Settings().with_profile(TYPED))
    dialog.flat_field.take(fields[0])
    settle(qtbot, dialog)
    assert "shows cells" in words(dialog, "cameraFault")
    dialog.flat_field.take(empty)
    settle(qtbot, dialog)

    profile = dialog.settings().profile()
    assert profile is not None
    assert profile.flat_field_in_force
    assert "evened by the flat field" in words(dialog, "profileInForce")
    assert not dialog.flat_field.thumbnail.pixmap().isNull()
    qtbot.mouseClick(dialog.flat_field.clear, Qt.MouseButton.LeftButton)
    assert dialog.settings().profile() == replace(profile, flat_field="")


@pytest.mark.parametrize("change", ["choose", "new", "delete"])
def test_an_empty_field_lands_in_no_other_profile_than_the_one_it_was_loaded_for(
    open_dialog: Callable[[Settings], CameraDialog], qtbot: QtBot, tmp_path: Path, change: str
) -> None:
    dialog = open_dialog(Settings().with_profile(CameraProfile("100×")).with_profile(TYPED))
    dialog.flat_field.take(empty_field(tmp_path))
    if change == "choose":
        dialog._choice.setCurrentIndex(dialog._choice.findData("100×"))
    else:
        qtbot.mouseClick(dialog._new if change == "new" else dialog._remove, Qt.MouseButton.LeftButton)
    settle(qtbot, dialog)

    assert not any(p.flat_field for p in dialog.settings().camera_profiles)
    assert "was not taken" in words(dialog, "cameraFault")


def test_a_profile_renamed_while_its_empty_field_is_read_still_gets_it(
    open_dialog: Callable[[Settings], CameraDialog], qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = open_dialog(Settings().with_profile(TYPED))
    dialog.flat_field.take(empty_field(tmp_path))
    dialog._name.setText("40× dry")
    dialog._on_named()
    settle(qtbot, dialog)

    profile = dialog.settings().profile("40× dry")
    assert profile is not None
    assert profile.flat_field_in_force


def test_an_unreadable_picture_does_not_inherit_the_scale_of_the_one_before(
    open_dialog: Callable[[Settings], CameraDialog], qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "broken.png").write_bytes(b"no picture")
    dialog = open_dialog(Settings().with_profile(TYPED))
    dialog.micrometer.read(ruler(tmp_path))
    settle(qtbot, dialog)
    assert dialog.micrometer.take.isEnabled()

    dialog.micrometer.read(tmp_path / "broken.png")
    assert not dialog.micrometer.take.isEnabled()
    settle(qtbot, dialog)

    assert not dialog.micrometer.take.isEnabled()
    assert not words(dialog, "rulerResult")
    assert "broken.png" in words(dialog, "cameraFault")


def test_a_ruler_that_cannot_be_used_says_why(
    open_dialog: Callable[[Settings], CameraDialog],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refused(*_: object) -> None:
        raise UserError("the lines are bent", "take another picture")

    monkeypatch.setattr(micrometer, "read_micrometer", refused)
    dialog = open_dialog(Settings().with_profile(TYPED))
    dialog.micrometer.read(ruler(tmp_path))
    settle(qtbot, dialog)

    assert words(dialog, "rulerResult") == "the lines are bent; take another picture."
    assert not dialog.micrometer.take.isEnabled()


@pytest.mark.parametrize("name", ["40×\N{NO-BREAK SPACE}oil", "40\N{ZERO WIDTH SPACE}×"])
def test_a_name_with_signs_that_cannot_be_printed_is_refused_in_words(
    open_dialog: Callable[[Settings], CameraDialog], name: str
) -> None:
    dialog = open_dialog(Settings().with_profile(TYPED))
    dialog._name.setText(name)
    dialog._on_accepted()

    assert dialog.isVisible()
    assert "plain spaces only" in words(dialog, "cameraFault")
    assert dialog._name.text() == "40×"
    assert dialog.settings().profile() == TYPED


def test_two_profiles_cannot_share_a_name(
    open_dialog: Callable[[Settings], CameraDialog], qtbot: QtBot
) -> None:
    dialog = open_dialog(Settings().with_profile(TYPED).with_profile(CameraProfile("100×")))
    dialog._name.clear()
    qtbot.keyClicks(dialog._name, "40×")
    dialog._on_accepted()

    assert dialog.isVisible()
    assert "Another profile has this name" in words(dialog, "cameraFault")
    assert {p.name for p in dialog.settings().camera_profiles} == {"40×", "100×"}


def test_a_deleted_profile_is_in_force_no_longer(
    open_dialog: Callable[[Settings], CameraDialog], qtbot: QtBot
) -> None:
    dialog = open_dialog(Settings().with_profile(TYPED))
    remove = dialog.findChild(QPushButton, "deleteProfile")
    qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)

    assert dialog.settings() == Settings()


def test_new_pictures_are_analysed_under_the_profile_chosen(workplace: Workplace, fields: list[Path]) -> None:
    workplace.answers.cameras = lambda settings: settings.with_profile(replace(TYPED, white_balance=True))
    window = workplace.open("S-1")
    window.action("cameraProfile").trigger()
    assert "40×: 0.1600" in window.findChild(QLabel, "cameraState").text()
    assert load_settings(workplace.settings_path).camera_profile == "40×"

    workplace.desk.add_pictures(fields[:1])
    workplace.settle()

    (frame,) = workplace.desk.state.frames
    assert (frame.scale.um_per_px, frame.scale.source) == (0.16, ScaleSource.CALIBRATED)
    assert frame.camera_profile == "40×"
    assert frame.colour.white_balance
