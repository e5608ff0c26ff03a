"""The capture page on a real window and real records; only the camera is a stand-in, or a real stream."""

from __future__ import annotations

from dataclasses import replace
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from leukdesk.capture.film_server import FilmServer, make_film
from leukdesk.capture.sources import OpenCvSource
from leukdesk.domain.camera_profile import CalibrationSource, CameraProfile
from leukdesk.domain.cameras import (
    CameraId,
    CameraKind,
    CameraReport,
    CameraSetup,
    Control,
    ControlState,
    ControlWish,
)
from leukdesk.domain.errors import StoreError
from leukdesk.domain.frames import FrameFile
from leukdesk.imaging.loading import decode_picture
from leukdesk.settings import Settings, load_settings, save_settings
from leukdesk.ui import camera_sources, capture_presenter

from .conftest import draw_field

if TYPE_CHECKING:
    from datetime import date
    from threading import Event

    from pytestqt.qtbot import QtBot

    from leukdesk.ui.capture_page import CapturePage
    from leukdesk.ui.capture_presenter import CapturePresenter

    from .conftest import Workplace

EYEPIECE = CameraId(CameraKind.USB, "Eyepiece camera", "V4L2", "/dev/video7", "0ac8:3420")


class DrawnCamera:
    """A camera over a drawn smear, with noise as a sensor has it."""

    def __init__(self, seed: int = 0) -> None:
        self.field = draw_field(seed)[:, :, ::-1].copy()
        self.rng = np.random.default_rng(1)
        self.blocked_by: Event | None = None
        self.gone = False
        self.wishes: list[CameraSetup] = []

    def __call__(self, setup: CameraSetup) -> DrawnCamera:
        self.wishes.append(setup)
        return self

    def open(self) -> CameraReport:
        states = (ControlState(Control.EXPOSURE, None, 120.0),)
        return CameraReport("V4L2", 480, 480, "MJPG", 30.0, states)

    def read(self) -> Any:
        sleep(0.02)
        if self.blocked_by is not None:
            self.blocked_by.wait(20)
        if self.gone:
            return None
        noisy = self.field.astype(np.int16) + self.rng.integers(-3, 4, self.field.shape, np.int16)
        return np.clip(noisy, 0, 255).astype(np.uint8)

    def adjust(self, wishes: Any) -> tuple[ControlState, ...]:
        wish = wishes[Control.EXPOSURE]
        return (ControlState(Control.EXPOSURE, False, 100.0, f"Asked for {wish.value:g}, holds 100."),)

    def close(self) -> None:
        pass


@pytest.fixture
def camera(monkeypatch: pytest.MonkeyPatch) -> DrawnCamera:
    made = DrawnCamera()
    monkeypatch.setattr(camera_sources, "list_present", lambda _ways: [EYEPIECE])
    monkeypatch.setattr(camera_sources, "open_source", lambda setup, *_: made(setup))
    return made


@pytest.fixture
def page(workplace: Workplace, qtbot: QtBot, camera: DrawnCamera) -> CapturePage:
    """The page with the camera live and a case open; cells are not outlined, which takes a process."""
    window = workplace.open("S-1")
    window.go_to("capture")
    page = window.capture
    page.outlines.setChecked(False)
    qtbot.waitUntil(lambda: page.chosen == EYEPIECE)
    click(page, "cameraSwitch")
    qtbot.waitUntil(page.shutter.isEnabled, timeout=10_000)
    return page


def presenter_of(workplace: Workplace) -> CapturePresenter:
    found = workplace.desk.findChild(capture_presenter.CapturePresenter)
    assert found is not None
    return found


def click(page: CapturePage, name: str) -> None:
    page.findChild(QPushButton, name).click()


def words(page: CapturePage, name: str) -> str:
    return str(page.findChild(QLabel, name).text())


def test_a_camera_is_chosen_by_name_opened_and_measured(
    page: CapturePage, qtbot: QtBot, workplace: Workplace
) -> None:
    assert page.findChild(QComboBox, "cameraChoice").currentText() == "Eyepiece camera (V4L2)"
    assert words(page, "captureState") == "Eyepiece camera is live, 480×480"
    assert words(page, "cameraReport") == "480×480, V4L2, MJPG, 30 a second"
    qtbot.waitUntil(lambda: page.focus.share is not None)
    qtbot.waitUntil(page.lights.isVisible)
    assert load_settings(workplace.settings_path).camera == "/dev/video7"


def test_space_takes_the_frame_and_it_is_recorded_before_it_says_so(
    page: CapturePage, qtbot: QtBot, workplace: Workplace
) -> None:
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "taken at" in words(page, "takenState"), timeout=10_000)
    store = workplace.desk.services.store
    case = store.case("S-1")
    assert case is not None
    recorded = [*store.waiting_captures(case.case_id), *store.frames(case.case_id)]
    assert len(recorded) == 1
    content = store.picture(recorded[0].picture_sha256)
    assert decode_picture(content, "x", ".png").rgb.shape == (480, 480, 3)
    workplace.settle()
    assert len(store.frames(case.case_id)) == 1
    assert store.waiting_captures(case.case_id) == []
    assert store.cells(case.case_id)
    assert workplace.window.page is page, "the operator goes on looking"


def test_a_frame_that_cannot_be_recorded_is_not_said_to_be_taken(
    page: CapturePage, qtbot: QtBot, workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = workplace.desk.services.store

    def full(*_args: object) -> None:
        raise StoreError("the disk is full, so nothing was recorded", "free some space, then try again")

    monkeypatch.setattr(store, "record_capture", full)
    page.shutter.click()
    qtbot.waitUntil(lambda: "Not taken: the disk is full" in words(page, "takenState"), timeout=10_000)
    assert page.shutter.isEnabled(), "it can be tried again"
    assert not workplace.desk.queue.busy


def test_a_frame_taken_before_the_program_ended_is_analysed_when_its_case_is_opened(
    page: CapturePage, qtbot: QtBot, workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = workplace.desk
    with monkeypatch.context() as patch:
        patch.setattr(desk.queue, "add", lambda _case, _pictures: None)
        page.shutter.click()
        qtbot.waitUntil(lambda: "taken at" in words(page, "takenState"), timeout=10_000)
    desk.queue.ended.emit()
    case = desk.services.store.case("S-1")
    assert case is not None
    assert desk.services.store.frames(case.case_id) == []
    desk.show_case(case)
    workplace.settle()
    assert len(desk.services.store.frames(case.case_id)) == 1


def test_an_unplugged_camera_is_said_over_the_picture_and_comes_back_by_itself(
    page: CapturePage, qtbot: QtBot, camera: DrawnCamera
) -> None:
    gone_at = monotonic()
    camera.gone = True
    qtbot.waitUntil(lambda: "gives no picture any more" in words(page, "captureState"), timeout=5_000)
    assert monotonic() - gone_at < 3
    assert not page.shutter.isEnabled()
    page.show_taken("a frame that was taken before", warning=False)
    assert not page.shutter.isEnabled(), "there is nothing to take"
    camera.gone = False
    qtbot.waitUntil(page.shutter.isEnabled, timeout=5_000)
    assert "is live" in words(page, "captureState")


def test_a_driver_that_hangs_freezes_neither_the_window_nor_its_closing(
    page: CapturePage, qtbot: QtBot, camera: DrawnCamera, workplace: Workplace
) -> None:
    from threading import Event

    camera.blocked_by = Event()
    qtbot.waitUntil(lambda: "gives no picture any more" in words(page, "captureState"), timeout=5_000)
    started = monotonic()
    workplace.window.close()
    qtbot.waitUntil(lambda: workplace.desk.closing.done, timeout=5_000)
    assert monotonic() - started < 4
    camera.blocked_by.set()


def test_the_frozen_picture_is_zoomed_to_its_pixels_and_is_what_the_shutter_takes(
    page: CapturePage, qtbot: QtBot, workplace: Workplace
) -> None:
    presenter = presenter_of(workplace)
    page.freeze.setChecked(True)
    held = presenter.shown
    assert held is not None
    page.view.actual_size()
    assert presenter.shown is not None
    assert presenter.shown.rendered.zoom == 1.0 / page.view.devicePixelRatioF()
    assert presenter.shown.live is held.live
    page.shutter.click()
    qtbot.waitUntil(lambda: "taken at" in words(page, "takenState"), timeout=10_000)
    workplace.settle()
    store = workplace.desk.services.store
    frame = store.frames(store.case("S-1").case_id)[0]  # type: ignore[union-attr]
    rgb = decode_picture(store.picture(frame.picture_sha256), "x", ".png").rgb
    assert np.array_equal(rgb, held.live.rgb())


def test_settings_are_asked_as_one_step_and_a_refusal_is_said(
    page: CapturePage, qtbot: QtBot, camera: DrawnCamera, workplace: Workplace
) -> None:
    panel = page.settings
    row = panel._rows[Control.EXPOSURE]
    assert row.value.value() == 120.0, "what the camera holds is read back"
    row.automatic.setChecked(False)
    row.value.setValue(20.0)
    panel._apply.click()
    qtbot.waitUntil(lambda: panel._refused.text() == "Asked for 20, holds 100.", timeout=5_000)
    assert len(camera.wishes) == 1, "controls need no opening anew"
    panel._size.setCurrentText("1280×720")
    panel._apply.click()
    qtbot.waitUntil(lambda: len(camera.wishes) == 2, timeout=5_000)
    assert (camera.wishes[1].width_px, camera.wishes[1].height_px) == (1280, 720)
    kept = load_settings(workplace.settings_path).setup_of(EYEPIECE)
    assert kept.controls == {Control.EXPOSURE: ControlWish(automatic=False, value=20.0)}


class SizedCamera(DrawnCamera):
    """Gives its field at the size that it is opened at."""

    def __init__(self, setup: CameraSetup) -> None:
        super().__init__()
        side = setup.width_px or 480
        self.field = np.asarray(cv2.resize(self.field, (side, side)), np.uint8)

    def open(self) -> CameraReport:
        return CameraReport("V4L2", *self.field.shape[:2], "MJPG", 30.0)


def test_a_frame_is_taken_at_full_resolution_beside_a_smaller_live_picture(
    workplace: Workplace,
    page: CapturePage,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    today: date,
) -> None:
    monkeypatch.setattr(camera_sources, "open_source", lambda setup, *_: SizedCamera(setup))
    profile = CameraProfile("100x oil", 0.08, CalibrationSource.TYPED, today)
    setup = CameraSetup(EYEPIECE, profile="100x oil", still_px=(960, 960))
    settings = workplace.desk.settings.with_profile(profile).with_setup(setup)
    workplace.desk.change_settings(replace(settings, camera_profile="100x oil"))
    click(page, "cameraSwitch")
    click(page, "cameraSwitch")
    qtbot.waitUntil(page.shutter.isEnabled, timeout=10_000)
    live = page.view._scale
    assert live is not None
    assert live.um_per_px == pytest.approx(0.16), "a live pixel shows what two of a taken frame's do"
    page.shutter.click()
    qtbot.waitUntil(lambda: "taken at" in words(page, "takenState"), timeout=15_000)
    workplace.settle()
    (frame,) = workplace.desk.state.frames
    assert (frame.width_px, frame.height_px) == (960, 960)
    assert frame.scale.um_per_px == pytest.approx(0.08)
    qtbot.waitUntil(lambda: presenter_of(workplace).shown.live.size_px == (480, 480))
    assert words(page, "captureState") == "Eyepiece camera is live, 480×480"

    page.freeze.setChecked(True)
    page.shutter.click()
    assert "which the frozen picture has not" in workplace.messages[-1]
    assert len(workplace.desk.state.frames) == 1


def test_frames_are_kept_as_the_operator_chose_from_the_next_one_on(
    page: CapturePage, qtbot: QtBot, workplace: Workplace
) -> None:
    kept = workplace.window.settings.findChild(QComboBox, "cameraFile")
    assert kept.currentData() == FrameFile.PNG
    kept.setCurrentIndex(kept.findData(FrameFile.JPEG))
    kept.activated.emit(kept.currentIndex())
    assert load_settings(workplace.settings_path).camera_file is FrameFile.JPEG
    page.shutter.click()
    qtbot.waitUntil(lambda: "taken at" in words(page, "takenState"), timeout=10_000)
    workplace.settle()
    assert [p.suffix for p in (workplace.folder / "records" / "pictures").glob("*/*")] == [".jpg"]


def test_a_camera_brings_its_profile_with_it(
    workplace: Workplace, qtbot: QtBot, camera: DrawnCamera, today: date
) -> None:
    profile = CameraProfile("100x oil", 0.08, CalibrationSource.TYPED, today)
    settings = Settings(camera_profiles=(profile,)).with_setup(CameraSetup(EYEPIECE, profile="100x oil"))
    workplace.folder.mkdir(exist_ok=True)
    save_settings(settings, workplace.settings_path)
    workplace.program._settings = settings
    window = workplace.open("S-1")
    window.go_to("capture")
    window.capture.outlines.setChecked(False)
    qtbot.waitUntil(lambda: window.capture.chosen == EYEPIECE)
    click(window.capture, "cameraSwitch")
    qtbot.waitUntil(window.capture.shutter.isEnabled, timeout=10_000)
    assert workplace.desk.settings.camera_profile == "100x oil"


@pytest.fixture
def today() -> date:
    from datetime import UTC, datetime

    return datetime.now(UTC).date()


def test_the_wheel_zooms_to_the_cursor_and_a_drag_moves_the_picture(
    page: CapturePage, workplace: Workplace
) -> None:
    view, presenter = page.view, presenter_of(workplace)
    assert presenter.shown is not None
    point = QPointF(view.width() / 2 + 60, view.height() / 2 - 40)
    before = view._frame_point(presenter.shown.rendered, point)
    view._zoom_by(4.0, point)
    assert presenter.shown is not None
    after = view._frame_point(presenter.shown.rendered, point)
    assert np.allclose(before, after, atol=2.0)
    centre = view.centre
    for kind, place in (
        ("press", QPoint(200, 200)),
        ("move", QPoint(150, 200)),
        ("release", QPoint(150, 200)),
    ):
        send_mouse(view, kind, place)
    assert view.centre[0] > centre[0]
    view.fit()
    assert view.zoom is None


def send_mouse(view: Any, kind: str, place: QPoint) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    kinds = {
        "press": QEvent.Type.MouseButtonPress,
        "move": QEvent.Type.MouseMove,
        "release": QEvent.Type.MouseButtonRelease,
    }
    left = Qt.MouseButton.LeftButton
    event = QMouseEvent(kinds[kind], QPointF(place), view.mapToGlobal(QPointF(place)), left, left,
                        Qt.KeyboardModifier.NoModifier)  # fmt: skip
    {"press": view.mousePressEvent, "move": view.mouseMoveEvent, "release": view.mouseReleaseEvent}[kind](
        event
    )


def test_a_stream_is_added_by_its_address_shown_and_its_cells_are_outlined(
    workplace: Workplace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    film = make_film(cv2.cvtColor(draw_field(3), cv2.COLOR_RGB2BGR), 0.5)
    window = workplace.open("S-1")
    window.go_to("capture")
    with FilmServer(film) as server:
        workplace.answers.address = (server.address, "Phone")
        window.capture.stream_wanted.emit()
        qtbot.waitUntil(window.capture.shutter.isEnabled, timeout=15_000)
        qtbot.waitUntil(lambda: len(window.capture.view._outlines) == 3, timeout=30_000)
        saved = load_settings(workplace.settings_path)
        assert [s.camera.name for s in saved.cameras] == ["Phone"]
        click(window.capture, "cameraSwitch")
    assert not presenter_of(workplace).feed.is_open


def test_a_frozen_picture_of_one_camera_is_not_taken_in_the_name_of_the_next(
    workplace: Workplace, page: CapturePage, qtbot: QtBot
) -> None:
    page.freeze.setChecked(True)
    qtbot.waitUntil(lambda: presenter_of(workplace).shown is not None)
    field = np.full((240, 320, 3), 120, np.uint8)
    with FilmServer(make_film(field, 0.5)) as server:
        workplace.answers.address = (server.address, "Phone")
        presenter_of(workplace).source_of = lambda setup: OpenCvSource(setup, setup.camera.place)
        page.stream_wanted.emit()
        qtbot.waitUntil(lambda: "Phone is live" in words(page, "captureState"), timeout=15_000)
        assert not page.freeze.isChecked()
        page.shutter.click()
        qtbot.waitUntil(lambda: "taken at" in words(page, "takenState"), timeout=15_000)
        click(page, "cameraSwitch")
    workplace.settle()
    (frame,) = workplace.desk.state.frames
    assert (frame.width_px, frame.height_px) == (320, 240)


def test_an_impossible_address_is_said_and_opens_nothing(workplace: Workplace, qtbot: QtBot) -> None:
    window = workplace.open("S-1")
    window.go_to("capture")
    workplace.answers.address = ("ftp://somewhere", "")
    window.capture.stream_wanted.emit()
    qtbot.waitUntil(lambda: bool(window.messages.messages))
    assert "not one of http, https or rtsp" in window.messages.messages[-1].text
    assert not presenter_of(workplace).feed.is_open


def test_without_a_case_nothing_is_taken_and_the_operator_is_told(
    workplace: Workplace, qtbot: QtBot, camera: DrawnCamera
) -> None:
    window = workplace.open()
    window.go_to("capture")
    window.capture.outlines.setChecked(False)
    qtbot.waitUntil(lambda: window.capture.chosen == EYEPIECE)
    click(window.capture, "cameraSwitch")
    qtbot.waitUntil(window.capture.shutter.isEnabled, timeout=10_000)
    window.capture.shutter.click()
    assert "Open a case first" in window.messages.messages[-1].text
