"""Sheets to look at: parts of fields side by side, numbered and captioned, on pages of pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

from leukdesk.files import write_whole
from leukdesk.imaging.loading import encode_png

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from leukdesk.domain.frames import FoundCell
    from leukdesk.domain.geometry import Box

TILE_PX = 230
CAPTION_PX = 18
OUTLINE_RGB = (0, 150, 0)
FOUND_RGB, TRUE_RGB, MEANT_RGB = (220, 0, 0), (0, 150, 0), (0, 0, 255)


class Tile(NamedTuple):
    """One part of a field with its caption."""

    rgb: NDArray[np.uint8]
    caption: str


def around(
    rgb: NDArray[np.uint8], box: Box, margin: float
) -> tuple[NDArray[np.uint8], tuple[int, int], float]:
    """The square around a box, enlarged or reduced to a tile.

    Args:
        rgb: (h, w, 3).
        box: in pixels of it.
        margin: side of the square over the longer side of the box.

    Returns:
        The tile's picture, at most `TILE_PX` square; its left upper corner in the field; tile pixels a field
        pixel.
    """
    half = margin * max(box.width_px, box.height_px) / 2
    x, y = box.centre_px
    left, top = max(0, round(x - half)), max(0, round(y - half))
    right, bottom = min(rgb.shape[1], round(x + half)), min(rgb.shape[0], round(y + half))
    part = rgb[top:bottom, left:right]
    scale = TILE_PX / max(part.shape[:2])
    size = (max(1, round(part.shape[1] * scale)), max(1, round(part.shape[0] * scale)))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(part, size, interpolation=how), np.uint8), (left, top), scale


def tile_with_outline(rgb: NDArray[np.uint8], cell: FoundCell, caption: str) -> Tile:
    """A cell with the outline of its mask."""
    picture, (left, top), scale = around(rgb, cell.box, 1.45)
    outlines, _ = cv2.findContours(cell.mask.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    picture = np.ascontiguousarray(picture)
    for outline in outlines:
        places = (outline + [cell.box.x_px - left, cell.box.y_px - top] + 0.5) * scale - 0.5
        points = [np.round(places * 16).astype(np.int32)]
        cv2.polylines(
            picture, points, isClosed=True, color=OUTLINE_RGB, thickness=1, lineType=cv2.LINE_AA, shift=4
        )
    return Tile(picture, caption)


def tile_with_boxes(
    rgb: NDArray[np.uint8], meant: Box, true: Sequence[Box], found: Sequence[Box], caption: str
) -> Tile:
    """The surroundings of a box that is meant, with true boxes in green and found ones in red."""
    picture, (left, top), scale = around(rgb, meant, 2.2)
    picture = np.ascontiguousarray(picture)
    for boxes, colour, width in ((true, TRUE_RGB, 1), (found, FOUND_RGB, 1), ((meant,), MEANT_RGB, 2)):
        for box in boxes:
            corner = (round((box.x_px - left) * scale), round((box.y_px - top) * scale))
            other = (round((box.right_px - left) * scale) - 1, round((box.bottom_px - top) * scale) - 1)
            cv2.rectangle(picture, corner, other, colour, width)
    return Tile(picture, caption)


def write_pages(
    tiles: Sequence[Tile], folder: Path, name: str, columns: int = 6, rows: int = 5
) -> list[Path]:
    """Writes tiles onto pages `name-1.png`, `name-2.png` and so on; returns the files.

    Raises:
        UserError: if a file can't be written.
    """
    written = []
    for start in range(0, len(tiles), columns * rows):
        path = folder / f"{name}-{start // (columns * rows) + 1}.png"
        write_whole(path, encode_png(_page(tiles[start : start + columns * rows], columns)))
        written.append(path)
    return written


def _page(tiles: Sequence[Tile], columns: int) -> NDArray[np.uint8]:
    height, width = TILE_PX + CAPTION_PX + 4, TILE_PX + 4
    rows = -(-len(tiles) // columns)
    page = np.full((rows * height, columns * width, 3), 255, np.uint8)
    for number, tile in enumerate(tiles):
        top, left = number // columns * height, number % columns * width
        rgb = tile.rgb
        page[top : top + rgb.shape[0], left : left + rgb.shape[1]] = rgb
        # The fonts of OpenCV know ASCII alone.
        text = tile.caption.encode("ascii", "replace").decode()
        place = (left + 2, top + TILE_PX + CAPTION_PX - 5)
        cv2.putText(page, text, place, cv2.FONT_HERSHEY_SIMPLEX, 0.4, (0, 0, 0), 1, cv2.LINE_AA)
    return page
