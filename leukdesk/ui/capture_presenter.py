"""The presenter of the capture page: which camera is open, what it gives, and frames that are taken."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QPolygonF

from leukdesk.capture.camera_news import CameraNews, CameraState
from leukdesk.capture.view_wish import ViewWish
from leukdesk.domain.frames import UNKNOWN_SCALE, Scale, ScaleSource
from leukdesk.domain.scales import scale_at_size
from leukdesk.ui.camera_choice import CameraChoice
from leukdesk.ui.capture_words import live_words, report_words
from leukdesk.ui.live_feed import LiveFeed, ShownFrame
from leukdesk.ui.shutter import Shutter
from leukdesk.ui.translation import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from leukdesk.capture.live_cells import Outlines
    from leukdesk.capture.onlooker import Look
    from leukdesk.capture.sources import FrameSource
    from leukdesk.domain.cameras import CameraId, CameraReport, CameraSetup
    from leukdesk.domain.frames import Light
    from leukdesk.ui.capture_page import CapturePage
    from leukdesk.ui.desk import Desk
    from leukdesk.ui.live_view import LiveView
    from leukdesk.workflow.take import Shot

BURST_S = 1.5
"""How long a burst may take; what has come by then is what it is."""
FIRST_S = 8.0
"""How long its first frame may take: a camera that exposes for seconds is lost to the watch no sooner."""


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
        self._choice = CameraChoice(desk, page, lambda: self._setup)
        self._shutter = Shutter(desk, page, self._shot)
        self.feed = LiveFeed(self._source_of, self)
        self.source_of: Callable[[CameraSetup], FrameSource] = self._choice.source_of
        """What a camera is read from; tests put cameras of their own here."""
        self._setup: CameraSetup | None = None
        self._report: CameraReport | None = None
        self._frozen: ShownFrame | None = None
        self._shown: ShownFrame | None = None
        self._lights: tuple[tuple[str, Light], ...] = ()
        self._lost_before = False
        self._connect()

    @property
    def shown(self) -> ShownFrame | None:
        """The frame that is shown."""
        return self._frozen or self._shown

    def close(self) -> None:
        """Gives the camera back without waiting for it."""
        self.feed.close()

    def _connect(self) -> None:
        page, desk = self._page, self._desk
        page.arrived.connect(self._on_arrived)
        page.left.connect(self._on_left)
        page.open_wanted.connect(self._open)
        page.close_wanted.connect(self._close_camera)
        self._choice.camera_wanted.connect(self._open)
        page.freeze_wanted.connect(self._freeze)
        page.outlines_wanted.connect(self._show_outlines)
        page.view.wish_changed.connect(self._on_wish_changed)
        page.settings.setup_wanted.connect(self._apply)
        page.settings.profile_wanted.connect(self._choose_profile)
        self.feed.frame_waiting.connect(self._on_frame_waiting)
        self.feed.news_came.connect(self._on_news)
        self.feed.look_came.connect(self._on_look)
        self.feed.outlines_came.connect(self._on_outlines)
        desk.settings_changed.connect(self._on_settings_changed)
        desk.closing.begins.connect(self.close)
        for name, slot in (
            ("takeFrame", page.press_shutter),
            ("freezePicture", page.toggle_freeze),
            ("toggleGrid", page.grid.toggle),
        ):
            desk.window.action(name).triggered.connect(slot)
        self._on_settings_changed()

    def _source_of(self, setup: CameraSetup) -> FrameSource:
        return self.source_of(setup)

    # Who looks

    def _on_arrived(self) -> None:
        self._on_wish_changed(self._page.view)

    def _on_left(self) -> None:
        """Nobody looks: the camera stays open, but nothing is rendered or measured."""
        self.feed.wish = None

    # The camera that is open

    def _open(self, camera: CameraId) -> None:
        settings = self._desk.settings
        self._setup = settings.setup_of(camera)
        self._report, self._lost_before = None, False
        # What another camera showed must not be taken in the name of this one.
        self._page.forget_picture()
        self._shown = self._frozen = None
        self._lights = ()
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
        if self._setup is not None and setup.still_px != self._setup.still_px:
            self._note_still()
        self._setup = setup
        self._desk.change_settings(self._desk.settings.with_setup(setup))
        self.feed.apply(setup)

    def _note_still(self) -> None:
        profile = self._desk.settings.profile()
        if profile is not None and profile.um_per_px is not None:
            self._desk.window.show_notice(
                self.tr(
                    "Frames are taken at another size from now on: check that the scale of the camera "
                    "profile is that of such a frame."
                )
            )

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
        self._show_scale()

    def _show_scale(self) -> None:
        self._page.view.show_scale(self._scale())
        self.feed.set_scale(self._scale())

    def _scale(self) -> Scale:
        """The scale of the live picture; a profile's is that of the frames which are taken."""
        profile = self._desk.settings.profile()
        if profile is None or profile.um_per_px is None:
            return UNKNOWN_SCALE
        scale = Scale(profile.um_per_px, ScaleSource.CALIBRATED)
        still, report = self._still_px(), self._report
        if still is None or report is None:
            return scale
        return scale_at_size(scale, still, (report.width_px, report.height_px))

    def _still_px(self) -> tuple[int, int] | None:
        """The size that frames are taken at, where the live picture has another."""
        setup, report = self._setup, self._report
        if setup is None or report is None or not report.width_px:
            return None
        return None if setup.still_px == (report.width_px, report.height_px) else setup.still_px

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
            self.feed.end_shot()
            self._page.show_lost(said(news.reason))
        elif news.state is CameraState.LIVE and news.report is not None:
            self._lost_before = False
            words = said(news.reason) or live_words(name, news.report)
            self._page.show_live(words, report_words(news.report), warning=bool(news.reason))
            self._freeze(self._frozen is not None)
            self._page.settings.show_report(news.report)
            self._note_way()
            self._show_scale()
            self._note_size(before, news.report)

    def _note_way(self) -> None:
        """Remembers the way by which the camera opened, so that it is taken first the next time."""
        if self._setup is None:
            return
        camera = self._choice.ways.last(self._setup.camera)
        if camera != self._setup.camera:
            self._setup = replace(self._setup, camera=camera)
            self._desk.change_settings(self._desk.settings.with_setup(self._setup))

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
        self._frozen = self.shown if frozen else None
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

    def _shot(self, burst: int) -> Shot | None:
        """What the shutter takes: the frozen frame, or those that come now; None where no camera is live."""
        from leukdesk.workflow.take import Shot  # noqa: PLC0415 - OpenCV is read when first needed

        if self._setup is None or self._report is None:
            return None
        still = self._still_px()
        if self._frozen is not None and still is not None:
            self._desk.window.show_notice(
                self.tr(
                    "Frames are taken at {0}×{1}, which the frozen picture has not: let it go on, then take "
                    "the frame."
                ).format(*still)
            )
            return None
        if self._frozen is not None:
            held = (self._frozen.live,)
            return Shot(self._setup.camera, self._report, lambda: held)
        if still is not None:
            return Shot(self._setup.camera, self._report, self.feed.shoot_still(self._setup, burst).wait)
        collected = self.feed.shoot(burst)
        return Shot(self._setup.camera, self._report, lambda: collected.wait(BURST_S, FIRST_S))
