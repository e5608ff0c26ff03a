"""What a view wants to see of a frame, and what it gets. Plain values: nothing heavy is imported for them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class ViewWish:
    """What a view wants to see.

    Attributes:
        width_px: of the view on the screen.
        height_px: of the view on the screen.
        zoom: screen pixels a frame pixel; None fits the frame into the view. A frame is never made smaller
            than both that and its own pixels.
        centre: of the view, as shares of the frame's width and height.
    """

    width_px: int
    height_px: int
    zoom: float | None = None
    centre: tuple[float, float] = (0.5, 0.5)


@dataclass(frozen=True, slots=True, eq=False)
class Rendered:
    """A part of a frame as pixels of the screen.

    Attributes:
        bgra: (h, w, 4) uint8, opaque.
        left_px: of the frame, at the picture's left edge.
        top_px: of the frame, at the picture's upper edge.
        zoom: screen pixels a frame pixel.
        frame_px: the frame's own width and height.
    """

    bgra: NDArray[np.uint8]
    left_px: int
    top_px: int
    zoom: float
    frame_px: tuple[int, int]
