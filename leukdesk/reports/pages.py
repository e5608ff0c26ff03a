"""The pages of a PDF as pictures: the preview on the screen, and what a printer is given."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pypdfium2

if TYPE_CHECKING:
    from numpy.typing import NDArray

POINTS_AN_INCH = 72
MOST_PAGES = 60


def page_pictures(pdf: bytes, dpi: float) -> tuple[NDArray[np.uint8], ...]:
    """The pages in their order, each (height, width, 3) uint8 RGB.

    Args:
        pdf: a report's bytes; pages beyond `MOST_PAGES` are left out.
        dpi: pixels an inch.
    """
    document = pypdfium2.PdfDocument(pdf)
    try:
        return tuple(
            np.ascontiguousarray(
                document[i].render(scale=dpi / POINTS_AN_INCH, rev_byteorder=True).to_numpy()[..., :3]
            )
            for i in range(min(len(document), MOST_PAGES))
        )
    finally:
        document.close()
