"""How good a frame is: enough structure, light, sharpness, evenness and stain to trust what is found in it.

Only what makes calls meaningless is red; what a careful operator would improve is yellow. The limits were set
on real fields of two laboratories so that none that a person can read is refused; `leukdesk evaluate-quality`
makes the figures again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.domain.frames import Light, Quality, QualityMeasure
from leukdesk.domain.sentences import Sentence
from leukdesk.imaging.cellularity import content, density
from leukdesk.imaging.colour_cast import cast, stain
from leukdesk.imaging.focus import edge_blur_px
from leukdesk.imaging.illumination import evenness, exposure
from leukdesk.imaging.overview import overview_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SOFT_BLUR_PX = 1.7
"""Of 464 real fields 98.9 % are sharper; all are softer once blurred by σ = 2 px (`evaluate-quality`)."""
UNREADABLE_BLUR_PX = 4.7
"""Of the real fields the softest measures 2.4 px; blurred by 6 px, all measure more than 5."""
LENS_BLUR_UM = 0.1
"""The blur of an oil lens itself, which no turn of the focus mends: 0.225 λ/NA at 550 nm and NA 1.25 (Zhang,
Zerubia and Olivo-Marin, Applied Optics 46 (2007) 1819–1829)."""
UNREADABLE_BLUR_UM = 0.5
"""Where the scale is known: chromatin and granules are about as fine; a wider blur hides them."""


def measure_quality(
    rgb: NDArray[np.uint8], cells_found: int | None = None, um_per_px: float | None = None
) -> Quality:
    """Measures a frame's quality in a few milliseconds.

    A field without white cells is no fault: only a frame that shows nothing at all is.

    Args:
        rgb: (h, w, 3) uint8.
        cells_found: white cells found in it, if known; with a cell in it a frame is never called blank.
        um_per_px: size of a pixel on the smear, if known; strongly magnified frames may be softer in pixels.
    """
    overview = overview_of(rgb)
    light = exposure(overview)
    # Without light or structure the measures that follow would say nothing new.
    if light.light is Light.RED:
        return Quality((light,))
    shows = content(overview, cells_found or 0)
    if shows.light is Light.RED:
        return Quality((light, shows))
    sharp = focus_measure(edge_blur_px(rgb, overview), um_per_px)
    if overview.cut_out:
        # A cell on black shows neither glass nor neighbours to judge the rest by.
        return Quality((light, shows, sharp, stain(overview)))
    others = (evenness(overview), cast(overview), stain(overview), density(overview))
    return Quality((light, shows, sharp, *others))


def focus_measure(blur_px: float, um_per_px: float | None = None) -> QualityMeasure:
    """The light of a blur, σ in pixels of the frame."""
    soft_px, unreadable_px = SOFT_BLUR_PX, UNREADABLE_BLUR_PX
    if um_per_px:
        soft_px = max(soft_px, LENS_BLUR_UM / um_per_px)
        unreadable_px = max(unreadable_px, UNREADABLE_BLUR_UM / um_per_px)
    if blur_px > unreadable_px:
        light, advice = Light.RED, Sentence("Out of focus: turn the fine focus until the nuclei are crisp.")
    elif blur_px > soft_px:
        light, advice = Light.YELLOW, Sentence("A little out of focus: turn the fine focus a little.")
    else:
        light, advice = Light.GREEN, Sentence("")
    return QualityMeasure("focus", blur_px, light, advice)
