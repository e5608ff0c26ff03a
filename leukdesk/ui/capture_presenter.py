"""The presenter of the capture page: which camera is open, what it gives, and frames that are taken."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QTimer
from PySide6.QtGui import QPolygonF

from leukdesk.capture.camera_news import CameraNews, CameraState
from leukdesk.capture.view_wish import ViewWish
from leukdesk.domain.cameras import CameraKind
from leukdesk.domain.errors import UserError
from leukdesk.domain.frames import UNKNOWN_SCALE, Scale, ScaleSource
from leukdesk.ui.capture_words import camera_words, live_words, report_words, taken_words
from leukdesk.ui.jobs import sentence_of
from leukdesk.ui.live_feed import LiveFeed, ShownFrame

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from leukdesk.capture.live_cells import Outlines
    from leukdesk.capture.live_frame import LiveFrame
    from leukdesk.capture.onlooker import Look
    from leukdesk.capture.sources import FrameSource
    from leukdesk.capture.streams import PasswordBook
    from leukdesk.domain.cameras import CameraId, CameraReport, CameraSetup, CapturedFrame
    from leukdesk.domain.cases import Case
    from leukdesk.domain.frames import Light
    from leukdesk.ui.capture_page import CapturePage
    from leukdesk.ui.desk import Desk
    from leukdesk.ui.live_view import LiveView
    from leukdesk.workflow.take import Taken

LOOK_FOR_CAMERAS_MS = 3_000
"""How often it is looked whether a camera was plugged in; listing them takes some milliseconds."""
BURST_S = 1.5
"""How long a burst may take; what has come by then is what it is."""


class CapturePresenter(QObject):
    """Opens cameras, shows them and takes their frames.

    Args:
        desk: of the window.
        page: of the camera.
    """

    def __init__(self, desk: Desk, page: CapturePage) -> None:
        super().__init__(desk)
        self._desk = desk
        self._page = page
        self._listing = desk.runner(awaited=False)
        self._streams = desk.runner(awaited=False)
        self._taking = desk.runner(awaited=True)
        self._present: Sequence[CameraId] = ()
        self.feed = LiveFeed(self._source_of, self)
        self._passwords: PasswordBook | None = None
        self.source_of: Callable[[CameraSetup], FrameSource] = self._open_source
        """What a camera is read from; tests put cameras of their own here."""
        self._setup: CameraSetup | None = None
        self._report: CameraReport | None = None
        self._frozen: ShownFrame | None = None
        self._shown: ShownFrame | None = None
        self._lights: tuple[tuple[str, Light], ...] = ()
        self._lost_before = False
        self._taken_count = 0
        self._queued: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_FOR_CAMERAS_MS)
        self._timer.timeout.connect(self._look_for_cameras)
        self._connect()

    @property
    def shown(self) -> ShownFrame | None:
        """The frame that is shown."""
        return self._frozen or self._shown

    def close(self) -> None:
        """Gives the camera back without waiting for it."""
        self._timer.stop()
        self.feed.close()

    def _connect(self) -> None:
        page, desk = self._page, self._desk
        page.arrived.connect(self._on_arrived)
        page.left.connect(self._on_left)
        page.open_wanted.connect(self._open)
        page.close_wanted.connect(self._close_camera)
        page.stream_wanted.connect(self._ask_stream)
        page.frame_wanted.connect(self._take)
        page.freeze_wanted.connect(self._freeze)
        page.outlines_wanted.connect(self._show_outlines)
        page.view.wish_changed.connect(self._on_wish_changed)
        page.settings.setup_wanted.connect(self._apply)
        page.settings.profile_wanted.connect(self._choose_profile)
        self.feed.frame_waiting.connect(self._on_frame_waiting)
        self.feed.news_came.connect(self._on_news)
        self.feed.look_came.connect(self._on_look)
        self.feed.outlines_came.connect(self._on_outlines)
        desk.case_changed.connect(self._on_case_changed)
        desk.settings_changed.connect(self._on_settings_changed)
        desk.closing.begins.connect(self.close)
        self._on_settings_changed()

    def _source_of(self, setup: CameraSetup) -> FrameSource:
        return self.source_of(setup)

    def _open_source(self, setup: CameraSetup) -> FrameSource:
        return open_source(setup, self._password_book())

    def _password_book(self) -> PasswordBook:
        from leukdesk.capture.streams import PasswordBook  # noqa: PLC0415 - OpenCV is read when first needed

        if self._passwords is None:
            self._passwords = PasswordBook()
        return self._passwords

    # Which cameras there are

    def _on_arrived(self) -> None:
        self._on_wish_changed(self._page.view)
        self._look_for_cameras()
        self._timer.start()

    def _on_left(self) -> None:
        """Nobody looks: the camera stays open, but nothing is rendered or measured."""
        self._timer.stop()
        self.feed.wish = None

    def _look_for_cameras(self) -> None:
        if not self._listing.busy:
            self._listing.start(list_present, self._on_listed, lambda _error: None)

    def _on_listed(self, present: Sequence[CameraId]) -> None:
        self._present = present
        settings = self._desk.settings
        streams = [s.camera for s in settings.cameras if s.camera.kind is CameraKind.STREAM]
        cameras = [*present, *streams]
        chosen = None
        if self._page.chosen is None:
            chosen = next((c for c in cameras if c.place == settings.camera), None)
        if self._setup is not None and self._setup.camera not in cameras:
            # An unplugged camera stays in the list while it is waited for.
            cameras.insert(0, self._setup.camera)
        self._page.show_cameras([(c, camera_words(c)) for c in cameras], chosen)

    def _ask_stream(self) -> None:
        entries = self._desk.questions.stream(self._desk.window)
        if entries is not None:
            book = self._password_book()
            self._streams.start(
                lambda: keep_stream(*entries, book), self._on_stream_kept, self._desk.show_fault
            )

    def _on_stream_kept(self, kept: tuple[CameraId, bool]) -> None:
        camera, for_good = kept
        if not for_good:
            self._desk.window.show_notice(
                self.tr("This system has no key store: the password lasts until LeukDesk is closed.")
            )
        self._desk.change_settings(self._desk.settings.with_setup(self._desk.settings.setup_of(camera)))
        self._on_listed(self._present)
        self._page.choose(camera)
        self._open(camera)

    # The camera that is open

    def _open(self, camera: CameraId) -> None:
        settings = self._desk.settings
        self._setup = settings.setup_of(camera)
        self._report, self._lost_before = None, False
        changed = settings.with_setup(self._setup)
        if settings.profile(self._setup.profile) is not None:
            changed = replace(changed, camera_profile=self._setup.profile)
        self._desk.change_settings(changed)
        self._page.settings.show_setup(self._setup)
        self._page.show_opening(self.tr("{0} is being opened…").format(camera.name))
        self.feed.open(self._setup, self._scale(), outlines=self._page.outlines.isChecked())

    def _close_camera(self) -> None:
        self.feed.close()
        self._setup = self._report = self._shown = self._frozen = None
        self._lights = ()
        self._page.settings.show_setup(None)
        self._page.show_closed()

    def _apply(self, setup: CameraSetup) -> None:
        self._setup = setup
        self._desk.change_settings(self._desk.settings.with_setup(setup))
        self.feed.apply(setup)

    def _choose_profile(self, name: str) -> None:
        settings = replace(self._desk.settings, camera_profile=name)
        if self._setup is not None:
            self._setup = replace(self._setup, profile=name)
            settings = settings.with_setup(self._setup)
        self._desk.change_settings(settings)

    def _on_settings_changed(self) -> None:
        settings = self._desk.settings
        names = [profile.name for profile in settings.camera_profiles]
        self._page.settings.show_profiles(names, settings.camera_profile)
        self._page.view.show_scale(self._scale())
        self.feed.set_scale(self._scale())

    def _scale(self) -> Scale:
        profile = self._desk.settings.profile()
        if profile is None or profile.um_per_px is None:
            return UNKNOWN_SCALE
        return Scale(profile.um_per_px, ScaleSource.CALIBRATED)

    def _on_news(self, news: CameraNews) -> None:
        if self._setup is None:
            return
        name = self._setup.camera.name
        before, self._report = self._report, news.report or self._report
        if news.state is CameraState.OPENING:
            if not self._lost_before:
                self._page.show_opening(self.tr("{0} is being opened…").format(name))
        elif news.state is CameraState.LOST:
            self._lost_before = True
            self._page.show_lost(news.reason)
        elif news.state is CameraState.LIVE and news.report is not None:
            self._lost_before = False
            words = news.reason or live_words(name, news.report)
            self._page.show_live(words, report_words(news.report), warning=bool(news.reason))
            self._page.settings.show_report(news.report)
            self._note_size(before, news.report)

    def _note_size(self, before: CameraReport | None, now: CameraReport) -> None:
        """A scale holds for one size of the picture: another one may show other micrometres a pixel."""
        sizes = [(r.width_px, r.height_px) for r in (before, now) if r is not None and r.width_px]
        if len(sizes) == 2 and sizes[0] != sizes[1] and self._scale() != UNKNOWN_SCALE:
            self._desk.window.show_notice(
                self.tr(
                    "The camera's picture changed from {0}×{1} to {2}×{3}: check that the scale of the "
                    "camera profile still holds."
                ).format(*sizes[0], *sizes[1])
            )

    # The picture

    def _on_wish_changed(self, view: LiveView) -> None:
        if not self._page.isVisible():
            return
        ratio = view.devicePixelRatioF()
        size = (max(1, round(view.width() * ratio)), max(1, round(view.height() * ratio)))
        wish = ViewWish(*size, view.zoom, view.centre)
        self.feed.wish = wish
        if self.shown is not None:
            from leukdesk.capture.rendering import render  # noqa: PLC0415 - there is a frame, so it is read

            # A frozen or lost picture is zoomed too.
            live = self.shown.live
            again = ShownFrame(live, render(live.bgr, wish))
            if self._frozen is not None:
                self._frozen = again
            else:
                self._shown = again
            view.show_frame(again)

    def _on_frame_waiting(self) -> None:
        shown = self.feed.take()
        if shown is None:
            return
        self._shown = shown
        if self._frozen is None:
            self._page.view.show_frame(shown)

    def _freeze(self, frozen: bool) -> None:
        self._frozen = self._shown if frozen else None
        self._page.view.show_banner(self.tr("Frozen") if self._frozen is not None else "")

    def _show_outlines(self, wanted: bool) -> None:
        self.feed.want_outlines(wanted)
        if not wanted:
            self._page.view.show_outlines(())

    def _on_look(self, look: Look) -> None:
        if self._frozen is not None or self._lost_before:
            return
        page = self._page
        page.focus.show_focus(look.focus.share, look.focus.measure.light)
        page.histogram.show_histogram(look.histogram.tolist(), look.clipped)
        lights = tuple((m.name, m.light) for m in look.quality.measures)
        if lights != self._lights:
            self._lights = lights
            page.lights.show_quality(look.quality)

    def _on_outlines(self, outlines: Outlines) -> None:
        if self._frozen is None and self._page.outlines.isChecked():
            polygons = [QPolygonF([QPointF(x, y) for x, y in p.tolist()]) for p in outlines.polygons]
            self._page.view.show_outlines(polygons)

    # Taking frames

    def _take(self, burst: int) -> None:
        from leukdesk.workflow.take import Shot  # noqa: PLC0415 - OpenCV is read late

        case, setup, report = self._desk.case, self._setup, self._report
        if case is None:
            self._desk.window.show_notice(self.tr("Open a case first: a frame belongs to a case."))
            return
        if setup is None or report is None or self._taking.busy or not self._desk.may_take():
            return
        self._page.show_taking()
        frames = self._frames_of_shutter(burst)
        take, shot = self._desk.services.take, Shot(setup.camera, report, frames)
        self._taking.start(
            lambda: take(case, shot), lambda taken: self._on_taken(case, taken), self._on_not_taken
        )

    def _frames_of_shutter(self, burst: int) -> Callable[[], tuple[LiveFrame, ...]]:
        """What the shutter takes: the frozen frame, or those that come now."""
        if self._frozen is not None:
            held = (self._frozen.live,)
            return lambda: held
        collected = self.feed.shoot(burst)
        return lambda: collected.wait(BURST_S)

    def _on_taken(self, case: Case, taken: Taken) -> None:
        self._taken_count += 1
        self._page.show_taken(
            taken_words(self._taken_count, taken.live.taken_at, taken.quality),
            warning=not taken.quality.usable,
        )
        self._queue(case, [taken.frame])

    def _on_not_taken(self, error: Exception) -> None:
        self._page.show_taken(self.tr("Not taken: {0}").format(sentence_of(error)), warning=True)
        self._desk.show_fault(error)

    def _on_case_changed(self, case: Case | None) -> None:
        self._taken_count = 0
        self._queued.clear()
        self._page.show_taken("", warning=False)
        if case is not None:
            store = self._desk.services.store
            # What was taken before the program ended is analysed now.
            self._desk.records.start(
                lambda: store.waiting_captures(case.case_id),
                lambda waiting: self._queue(case, waiting),
                self._desk.show_fault,
            )

    def _queue(self, case: Case, frames: Sequence[CapturedFrame]) -> None:
        new = [f for f in frames if f.frame_id not in self._queued]
        self._queued.update(f.frame_id for f in new)
        if new:
            self._desk.queue.add(case, new)


def list_present() -> list[CameraId]:
    """The cameras that are plugged in.

    All that a camera needs is read from disk in the same thread, so that opening one keeps no window waiting.
    """
    import leukdesk.capture.camera  # noqa: PLC0415
    import leukdesk.capture.onlooker  # noqa: PLC0415
    import leukdesk.capture.rendering  # noqa: PLC0415
    import leukdesk.workflow.take  # noqa: F401, PLC0415
    from leukdesk.capture.cameras import list_cameras  # noqa: PLC0415

    return [present.camera for present in list_cameras()]


def keep_stream(typed: str, name: str, passwords: PasswordBook) -> tuple[CameraId, bool]:
    """A stream as a camera, and whether its password is kept for good.

    Raises:
        UserError: if the address or the name cannot be one.
    """
    from leukdesk.capture.streams import read_address, stream_camera  # noqa: PLC0415

    address = read_address(typed)
    try:
        camera = stream_camera(address, name)
    except ValueError as error:
        raise UserError(
            "the stream cannot have this name", "type letters, digits and plain spaces"
        ) from error
    return camera, passwords.keep(address)


def open_source(setup: CameraSetup, passwords: PasswordBook) -> FrameSource:
    """What a setup's camera is read from, wherever it is plugged in now.

    Args:
        setup: what is asked of the camera.
        passwords: of streams.

    Raises:
        CameraError: if it is not plugged in.
    """
    from leukdesk.capture.cameras import find_camera  # noqa: PLC0415 - OpenCV is read when first needed
    from leukdesk.capture.sources import OpenCvSource  # noqa: PLC0415

    if setup.camera.kind is CameraKind.STREAM:
        return OpenCvSource(setup, passwords.full_address(setup.camera.place))
    return OpenCvSource(setup, find_camera(setup.camera).index)
