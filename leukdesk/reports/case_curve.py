"""The curve of suspected cases over their share of blasts, as an SVG picture."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

WIDTH, HEIGHT = 560, 280
LEFT, RIGHT, TOP, BOTTOM = 56, 24, 24, 48
MOST_PERCENT = 60.0
INK, MUTED, LINE, GRID = "#1c2430", "#5a6675", "#0067a5", "#d7dce2"


def case_curve(suspected: Mapping[float, float]) -> str:
    """The picture; the horizontal axis grows with the root of the share, since small shares matter most.

    Args:
        suspected: share of suspected cases, from 0 to 1, by percent of blasts.
    """
    places = [(_x(percent), _y(value), percent, value) for percent, value in sorted(suspected.items())]
    told = "; ".join(f"{100 * v:.1f} % of cases with {p:g} % blasts" for _, _, p, v in places)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" '
        f'height="{HEIGHT}" role="img" font-family="system-ui, sans-serif" font-size="13">'
    )
    parts = [head, f"<title>Suspected: {told}</title>"]
    for level in (0, 25, 50, 75, 100):
        y = _y(level / 100)
        parts.append(f'<line x1="{LEFT}" y1="{y:.1f}" x2="{WIDTH - RIGHT}" y2="{y:.1f}" stroke="{GRID}"/>')
        parts.append(_text(LEFT - 8, y + 4, f"{level} %", "end", MUTED))
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y, _, _ in places)
    parts.append(f'<polyline points="{line}" fill="none" stroke="{LINE}" stroke-width="2"/>')
    for x, y, percent, value in places:
        parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4.5" fill="{LINE}"/>')
        # The curve rises to the right, so that the lower right of a point is free, but not close to the axis.
        low = y > HEIGHT - BOTTOM - 22
        last = percent >= MOST_PERCENT
        place = (x - 6, y - 14) if low else (x if last else x + 9, y + 18)
        parts.append(_text(*place, f"{100 * value:.1f} %", "end" if last else "start", INK))
        parts.append(_text(x, HEIGHT - BOTTOM + 18, f"{percent:g}", "middle", MUTED))
    middle = (LEFT + WIDTH - RIGHT) / 2
    parts.append(_text(middle, HEIGHT - 10, "blasts, % of leukocytes", "middle", MUTED))
    parts.append(_text(LEFT, 14, "cases with “blasts suspected”", "start", MUTED))
    return "".join([*parts, "</svg>"])


def _x(percent: float) -> float:
    reach = math.sqrt(min(percent, MOST_PERCENT) / MOST_PERCENT)
    return LEFT + 14 + (WIDTH - LEFT - RIGHT - 28) * reach


def _y(value: float) -> float:
    return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * value


def _text(x: float, y: float, words: str, anchor: str, colour: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}">{words}</text>'
