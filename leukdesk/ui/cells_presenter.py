"""The presenter of the cells page's pictures: frames and thumbnails as they are wanted, moves in the view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from leukdesk.ui.frame_reader import FrameReader

if TYPE_CHECKING:
    from leukdesk.ui.analysis_queue import Analysed
    from leukdesk.ui.cells_page import CellsPage
    from leukdesk.ui.desk import Desk
    from leukdesk.ui.pictures import FramePixels


class CellsPresenter(QObject):
    """Gives the page its pixels.

    Args:
        desk: of the window.
        page: of the cells.
    """

    def __init__(self, desk: Desk, page: CellsPage) -> None:
        super().__init__(desk)
        self._desk = desk
        self._page = page
        self._reader = FrameReader(
            desk.services,
            lambda: desk.state,
            desk.runner(awaited=False),
            desk.runner(awaited=False),
            self,
        )
        page.frame_wanted.connect(self._show_frame)
        page.thumbnails_wanted.connect(self._reader.ask_thumbnails)
        self._reader.pixels_read.connect(self._on_pixels)
        self._reader.failed.connect(self._on_no_pixels)
        desk.queue.frame_recorded.connect(self._on_recorded)
        desk.case_changed.connect(lambda _case: self._reader.forget())
        window = desk.window
        for name, slot in (
            ("fit", page.frame.fit),
            ("actualSize", page.frame.actual_size),
            ("zoomIn", page.frame.zoom_in),
            ("zoomOut", page.frame.zoom_out),
            ("nextFrame", lambda: page.step_frame(1)),
            ("previousFrame", lambda: page.step_frame(-1)),
            ("nextCell", lambda: page.step_cell(1)),
            ("previousCell", lambda: page.step_cell(-1)),
        ):
            window.action(name).triggered.connect(slot)
        labels, covered = window.action("labels"), window.action("coverageMap")
        labels.setChecked(True)
        labels.toggled.connect(page.view.show_labels)
        covered.toggled.connect(page.frame.show_map)
        page.frame.map_shown.connect(covered.setChecked)

    def _show_frame(self, frame_id: int) -> None:
        pixels = self._reader.show_frame(frame_id)
        if pixels is not None:
            self._on_pixels(pixels)

    def _on_recorded(self, analysed: Analysed) -> None:
        case = self._desk.case
        if case is not None and analysed.case.case_id == case.case_id:
            self._reader.take(analysed.pixels)

    def _on_pixels(self, pixels: FramePixels) -> None:
        self._page.add_thumbnails(pixels.frame_id, pixels.strip, pixels.cells, pixels.overview)
        self._page.show_pixels(pixels.frame_id, pixels.image)

    def _on_no_pixels(self, frame_id: int, error: Exception) -> None:
        self._page.show_no_pixels(frame_id, self.tr("This frame's picture cannot be shown."))
        self._desk.show_fault(error)
