"""A number drawn into a picture's corner as black and white squares, and read back from the pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BITS = 16
SQUARE_SHARE = 1 / 40
"""Side of a square over the picture's width: large enough to survive JPEG and a view of a third the size."""


def draw_number(pixels: NDArray[np.uint8], number: int) -> None:
    """Draws a number from 0 to 65,535 into (h, w, channels) pixels; a last square makes the white even."""
    side = pixels.shape[1] * SQUARE_SHARE
    for place, bit in enumerate(_bits_of(number)):
        pixels[: round(side), round(place * side) : round((place + 1) * side)] = 255 * bit


def read_number(pixels: NDArray[np.uint8]) -> int | None:
    """The number in (h, w, channels) pixels of any size; None if there is none."""
    side = pixels.shape[1] * SQUARE_SHARE
    row = pixels[int(side / 2)]
    levels = [int(row[int((place + 0.5) * side), 0]) for place in range(BITS + 1)]
    if any(64 < level < 192 for level in levels):
        return None
    bits = [level >= 192 for level in levels]
    number = sum(bit << place for place, bit in enumerate(bits[:BITS]))
    return number if _bits_of(number)[BITS] == bits[BITS] else None


def _bits_of(number: int) -> list[int]:
    bits = [(number >> place) & 1 for place in range(BITS)]
    return [*bits, sum(bits) % 2]
