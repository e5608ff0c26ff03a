"""Pixels for the screen: frames scaled to what a screen can show, and crops of their cells."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from math import sqrt
from pathlib import PurePath
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QBuffer, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from leukdesk.domain.cases import CellPlace, CellRecord, FrameRecord
    from leukdesk.domain.geometry import Box
    from leukdesk.ui.case_state import Services

SHOWN_MEGAPIXELS = 12.0
"""A larger frame is shown reduced: 12 MP are 48 MB, and no screen shows more at once."""
THUMBNAIL_PX = 96
"""Side of a cell's thumbnail, twice what the list shows, for screens with dense pixels."""
OVERVIEW_PX = 320
"""Longer side of a frame on the map of the covered field."""
OVERVIEW_QUALITY = 90
"""Of the JPEG that it waits as: a hundred frames take 2 MB, where their pixels would take 30."""
STRIP_SIZE = QSize(192, 136)
"""A frame's thumbnail in the film strip, likewise doubled."""
FRAMES_KEPT = 5
"""Frames whose pixels stay in memory: a quarter of a gigabyte at most."""


@dataclass(frozen=True, slots=True, eq=False)
class FramePixels:
    """A frame as it is shown.

    Attributes:
        frame_id: of the frame.
        image: the frame, perhaps reduced.
        strip: its thumbnail.
        cells: thumbnails by cell_id.
        overview: the whole frame, small, as a JPEG; few ever look at the map.
    """

    frame_id: int
    image: QImage
    strip: QImage
    cells: Mapping[int, QImage]
    overview: bytes


def read_pixels(services: Services, frame: FrameRecord, cells: Sequence[CellRecord]) -> FramePixels:
    """Decodes a stored frame and cuts the thumbnails of its cells.

    Raises:
        LeukDeskError: if the stored file is missing, changed or unreadable.
    """
    content = services.store.picture(frame.picture_sha256)
    picture = services.decode_picture(content, frame.name, PurePath(frame.name).suffix)
    return frame_pixels(frame.frame_id, picture.rgb, cells)


def frame_pixels(frame_id: int, rgb: NDArray[np.uint8], cells: Sequence[CellRecord]) -> FramePixels:
    """What the window shows of a frame's pixels.

    Args:
        frame_id: of the frame.
        rgb: (height, width, 3) uint8.
        cells: of the frame.
    """
    image = image_of(rgb)
    # Thousands are kept, so they go without Qt's fourth byte a pixel; whoever draws them puts it back.
    lean = QImage.Format.Format_RGB888
    thumbnails = {c.cell_id: thumbnail(image, c.box).convertToFormat(lean) for c in cells}
    smooth = Qt.TransformationMode.SmoothTransformation
    megapixels = image.width() * image.height() / 1e6
    if megapixels > SHOWN_MEGAPIXELS:
        shrunk = sqrt(SHOWN_MEGAPIXELS / megapixels)
        image = image.scaled(
            max(1, round(image.width() * shrunk)),
            max(1, round(image.height() * shrunk)),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            smooth,
        )
    strip = image.scaled(STRIP_SIZE, Qt.AspectRatioMode.KeepAspectRatioByExpanding, smooth)
    excess = QRect(0, 0, STRIP_SIZE.width(), STRIP_SIZE.height())
    excess.moveCenter(strip.rect().center())
    small = image.scaled(OVERVIEW_PX, OVERVIEW_PX, Qt.AspectRatioMode.KeepAspectRatio, smooth)
    overview = encoded(small, "JPG", OVERVIEW_QUALITY)
    return FramePixels(frame_id, image, strip.copy(excess), thumbnails, overview)


def encoded(image: QImage, form: str, quality: int) -> bytes:
    """A picture as a file; no bytes if it is empty or there is no memory for it.

    Args:
        image: to be written.
        form: Qt's name of the file's form.
        quality: as Qt takes it for that form, 0 to 100.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    written = image.save(buffer, form, quality)  # type: ignore[call-overload]
    return bytes(buffer.data().data()) if written else b""


def image_of(rgb: NDArray[np.uint8]) -> QImage:
    """A Qt picture with pixels of its own of (height, width, 3) uint8 RGB."""
    rows = np.ascontiguousarray(rgb)
    height, width = rows.shape[:2]
    image = QImage(rows.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    return image.convertToFormat(QImage.Format.Format_RGB32)


def thumbnail(image: QImage, box: Box) -> QImage:
    """The square around a cell, with a rim of its surroundings, scaled to `THUMBNAIL_PX`."""
    side = max(8, round(1.25 * max(box.width_px, box.height_px)))
    x, y = box.centre_px
    square = QRect(round(x - side / 2), round(y - side / 2), side, side)
    # Where the square leaves the frame, QImage.copy gives black; the nearest full square looks better.
    if side <= min(image.width(), image.height()):
        square.moveLeft(min(max(square.left(), 0), image.width() - side))
        square.moveTop(min(max(square.top(), 0), image.height() - side))
    else:
        square = square.intersected(image.rect())
    return image.copy(square).scaled(
        THUMBNAIL_PX,
        THUMBNAIL_PX,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def reference_crops(services: Services, class_code: str, most: int) -> list[QImage]:
    """Crops of cells that people gave a class, the newest first, of all cases.

    Raises:
        LeukDeskError: if a stored file is missing, changed or unreadable.
    """
    made: dict[int, QImage] = {}
    cells = services.store.confirmed_cells(class_code, most)
    by_frame: dict[int, list[tuple[FrameRecord, CellPlace]]] = {}
    for frame, place in cells:
        by_frame.setdefault(frame.frame_id, []).append((frame, place))
    for together in by_frame.values():
        frame = together[0][0]
        content = services.store.picture(frame.picture_sha256)
        picture = services.decode_picture(content, frame.name, PurePath(frame.name).suffix)
        image = image_of(picture.rgb)
        made |= {place.cell_id: thumbnail(image, place.box) for _frame, place in together}
    return [made[place.cell_id] for _frame, place in cells]


class PixelShelf:
    """The frames looked at last; the oldest gives way."""

    def __init__(self, keep: int = FRAMES_KEPT) -> None:
        self._keep = keep
        self._frames: OrderedDict[int, FramePixels] = OrderedDict()

    def get(self, frame_id: int) -> FramePixels | None:
        """The pixels of a frame, if they are at hand."""
        pixels = self._frames.get(frame_id)
        if pixels is not None:
            self._frames.move_to_end(frame_id)
        return pixels

    def put(self, pixels: FramePixels) -> None:
        """Keeps the pixels of a frame."""
        self._frames[pixels.frame_id] = pixels
        self._frames.move_to_end(pixels.frame_id)
        while len(self._frames) > self._keep:
            self._frames.popitem(last=False)

    def clear(self) -> None:
        """Forgets all."""
        self._frames.clear()
