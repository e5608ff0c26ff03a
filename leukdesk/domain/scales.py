"""Which scale holds for a frame, and how large a red cell is taken to be where its cells must tell."""

from __future__ import annotations

from math import hypot, isfinite, sqrt
from typing import TYPE_CHECKING

from leukdesk.domain.errors import UserError
from leukdesk.domain.frames import UNKNOWN_SCALE, Scale, ScaleSource
from leukdesk.domain.sentences import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable

RED_CELL_UM = 7.5
"""Mean diameter of a red cell on a dried smear; 7.2 to 7.8 µm in usual textbooks of haematology."""
USUAL_MCV_FL = 90.0
"""Mean volume of a red cell of that diameter; the middle of the usual range of adults, 80 to 100 fL."""
ESTIMATE_ERROR = 0.15
"""What an estimate from red cells may be off, as a share of it."""
MCV_LIMITS_FL = (40.0, 160.0)
"""Beyond this a mean cell volume is a slip of the pen."""
SCALE_LIMITS_UM = (0.005, 5.0)
"""Beyond this no microscope's camera has its pixels; see `leukdesk.domain.frames.Scale`."""

SAME_SHAPE = 0.02
"""Share by which the shapes of two sizes may differ and still show the same field: sides are whole pixels."""


def red_cell_um(mcv_fl: float | None = None) -> float:
    """The mean diameter in µm that red cells of a mean cell volume have on a smear.

    A dried cell is taken for a disc of even thickness t, so its volume is π/4 d² t. With t as usual,
    90 fL / (π/4 · (7.5 µm)²) = 2.04 µm (Wintrobe's mean corpuscular average thickness), d grows with the
    root of the volume: 7.5 µm · √(MCV / 90 fL). Were thickness to grow with the diameter, the cube root would
    hold; from 60 to 120 fL the two differ by at most 7 %, which the ± 15 % of an estimate cover.

    Raises:
        ValueError: if the volume is not from 40 to 160 fL.
    """
    if mcv_fl is None:
        return RED_CELL_UM
    if not MCV_LIMITS_FL[0] <= mcv_fl <= MCV_LIMITS_FL[1]:
        raise ValueError(Sentence("a mean cell volume of {0:g} fL is out of range (40 to 160)", mcv_fl))
    return RED_CELL_UM * sqrt(mcv_fl / USUAL_MCV_FL)


def choose_scale(
    given_um_per_px: float | None, calibrated_um_per_px: float | None, estimate: Callable[[], Scale]
) -> Scale:
    """The scale that holds: the one given, else the camera profile's, else the red cells', else none.

    Args:
        given_um_per_px: by the operator for these pictures.
        calibrated_um_per_px: of the camera profile in force.
        estimate: asks the red cells; only called where nothing better is known, since they are small or large
            in just the patients that matter.

    Raises:
        ValueError: if a scale is out of range.
    """
    if given_um_per_px is not None:
        return Scale(given_um_per_px, ScaleSource.GIVEN)
    if calibrated_um_per_px is not None:
        return Scale(calibrated_um_per_px, ScaleSource.CALIBRATED)
    return estimate()


def scale_of_points(
    one: tuple[float, float], other: tuple[float, float], length_um: float
) -> tuple[float, float]:
    """The size of a pixel from two points (x, y) in pixels and their distance.

    Returns:
        µm a pixel, and the share of it that one pixel of misplacement at each end makes.

    Raises:
        UserError: if a place is no number, the points are nearer than 10 px, the length is not positive, or
            the pixel's size is out of range.
    """
    if not all(isfinite(place) for place in (*one, *other)):
        raise UserError(
            Sentence("a point without a place tells no scale"),
            Sentence("give its x and y in pixels of the picture"),
        )
    length_px = hypot(other[0] - one[0], other[1] - one[1])
    if length_px < 10:
        raise UserError(Sentence("the two points are nearly the same"), Sentence("take points further apart"))
    if not 0 < length_um < 1e6:
        raise UserError(
            Sentence("a length of {0:g} µm is impossible", length_um),
            Sentence("give a positive length in µm"),
        )
    return measured_scale(length_um / length_px), 2**0.5 / length_px


def measured_scale(um_per_px: float) -> float:
    """The size of a pixel as measured on a micrometer, if it is possible.

    Raises:
        UserError: if it is not from 0.005 to 5 µm.
    """
    least, most = SCALE_LIMITS_UM
    if not least <= um_per_px <= most:
        raise UserError(
            Sentence("{0:g} µm a pixel is out of range ({1:g} to {2:g})", um_per_px, least, most),
            Sentence("check the division or the length, which are in µm"),
        )
    return um_per_px


def scale_at_size(scale: Scale, size_px: tuple[int, int], other_px: tuple[int, int]) -> Scale:
    """The scale of one camera's picture at another size.

    Args:
        scale: that holds at `size_px`.
        size_px: width and height.
        other_px: width and height of the picture asked about; where it has another shape it shows another
            part of the sensor, and how much a pixel of it shows is not known.
    """
    across, down = size_px[0] / other_px[0], size_px[1] / other_px[1]
    if scale.um_per_px is None or abs(across / down - 1) > SAME_SHAPE:
        return UNKNOWN_SCALE
    um_per_px = scale.um_per_px * across
    lowest, highest = SCALE_LIMITS_UM
    return Scale(um_per_px, scale.source) if lowest <= um_per_px <= highest else UNKNOWN_SCALE
