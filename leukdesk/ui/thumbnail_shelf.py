"""The thumbnails of cells looked at last; those of the oldest frames give way."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QImage

THUMBNAILS_KEPT = 2_000
"""Crops of 96×96 px in memory: 55 MB, and more than any screen shows."""


class ThumbnailShelf:
    """Keeps crops by frame, since a frame is decoded once for all its cells."""

    def __init__(self, keep: int = THUMBNAILS_KEPT) -> None:
        self._keep = keep
        self._frames: OrderedDict[int, dict[int, QImage]] = OrderedDict()
        self._asked: set[int] = set()
        self._count = 0

    def get(self, frame_id: int, cell_id: int) -> QImage | None:
        """The crop of a cell, if it is at hand."""
        crops = self._frames.get(frame_id)
        if crops is None:
            return None
        self._frames.move_to_end(frame_id)
        return crops.get(cell_id)

    def ask(self, frame_id: int) -> bool:
        """Whether a frame's crops are to be asked for now, rather than that they are on their way."""
        if frame_id in self._asked:
            return False
        self._asked.add(frame_id)
        return True

    def put(self, frame_id: int, crops: Mapping[int, QImage]) -> None:
        """Keeps the crops of a frame; others give way, and may be asked for again."""
        self._count += len(crops) - len(self._frames.pop(frame_id, {}))
        self._frames[frame_id] = dict(crops)
        self._asked.add(frame_id)
        while self._count > self._keep and len(self._frames) > 1:
            oldest, gone = self._frames.popitem(last=False)
            self._count -= len(gone)
            self._asked.discard(oldest)

    def forget(self, frame_id: int) -> None:
        """Lets the crops of a frame be asked for anew, since it shows other cells now."""
        self._count -= len(self._frames.pop(frame_id, {}))
        self._asked.discard(frame_id)

    def clear(self) -> None:
        """Forgets all."""
        self._frames.clear()
        self._asked.clear()
        self._count = 0
