"""The cell finder: where the white cells of a frame or a crop are, by their stain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.imaging.crops import central_cell
from leukdesk.imaging.scale import RED_CELL_UM

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from leukdesk.domain.frames import FoundCell, Scale

FINDER_VERSION = "1"
"""Raised with every change of what is found or how it is outlined: it is part of each analysis's record."""


def find_central_cell(rgb: NDArray[np.uint8], scale: Scale) -> FoundCell:
    """The cell in the middle of a crop, whatever its size and background, cut-outs on black included.

    Args:
        rgb: (h, w, 3).
        scale: of the crop.

    Returns:
        The cell; the whole picture if nothing stands out.
    """
    return central_cell(rgb, RED_CELL_UM / scale.um_per_px if scale.um_per_px else None)
