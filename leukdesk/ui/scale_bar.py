"""The scale bar: a round length in micrometres that fits the screen."""

from __future__ import annotations

from math import floor, log10

from leukdesk.ui.translation import number_words


def bar_length_um(um_per_screen_px: float, widest_px: float) -> float:
    """The longest of 1, 2 or 5 × 10ⁿ µm that is no wider than `widest_px` on the screen.

    Raises:
        ValueError: if a figure is not positive.
    """
    if um_per_screen_px <= 0 or widest_px <= 0:
        raise ValueError("a scale bar needs a positive scale and width")
    longest = um_per_screen_px * widest_px
    decade = 10.0 ** floor(log10(longest))
    # The logarithm of a length just below a power of ten may be rounded up to it.
    return max(step * decade for step in (0.5, 1, 2, 5) if step * decade <= longest)


def bar_text(length_um: float) -> str:
    """The length as written beside the bar."""
    in_mm = length_um >= 1000
    return f"{number_words(length_um / 1000, 'g')} mm" if in_mm else f"{number_words(length_um, 'g')} µm"
