"""The report's fonts, and text made safe for them."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from leukdesk.paths import resources_dir

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

REGULAR = "LeukDeskSans"
BOLD = "LeukDeskSans-Bold"
_FILES = {REGULAR: "DejaVuSansCondensed.ttf", BOLD: "DejaVuSansCondensed-Bold.ttf"}

UNPRINTABLE = "□"
"""Stands for a character that the fonts lack or cannot set in its right order."""


@cache
def register_fonts() -> AbstractSet[int]:
    """Makes the fonts known to reportlab, and `<b>` in paragraphs use the bold one.

    Returns:
        The code points that both fonts have.
    """
    faces = []
    for name, file in _FILES.items():
        font = TTFont(name, str(resources_dir() / "fonts" / file))
        pdfmetrics.registerFont(font)
        faces.append(font.face.charToGlyph.keys())
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)
    return frozenset(faces[0] & faces[1])


def printable(text: str, longest: int = 200) -> str:
    """Text as the fonts can print it, on one line, shortened in its middle where it is longer than `longest`.

    Control characters become spaces, invisible marks (which can turn the order of a line around) go, and what
    the fonts lack becomes `UNPRINTABLE`. Letters written from right to left do too: set without shaping they
    would show another word.
    """
    known = register_fonts()
    letters = "".join(_letter(c, known) for c in unicodedata.normalize("NFC", text[: 4 * longest]))
    return shortened(" ".join(letters.split()), longest)


def _letter(character: str, known: AbstractSet[int]) -> str:
    if unicodedata.category(character) in {"Cc", "Zl", "Zp"}:
        return " "
    if unicodedata.category(character) == "Cf":
        return ""
    right_to_left = unicodedata.bidirectional(character) in {"R", "AL", "AN"}
    return UNPRINTABLE if right_to_left or ord(character) not in known else character


def code_points(text: str) -> str:
    """The characters by number, for an identifier that cannot be printed as it is."""
    return " ".join(f"U+{ord(c):04X}" for c in text)


def markup(text: str, longest: int = 200) -> str:
    """Printable text for a paragraph, where `<` and `&` are themselves."""
    return escape(printable(text, longest))


def shortened(text: str, longest: int) -> str:
    """Text with an ellipsis in its middle where it is too long: names differ at their ends."""
    if len(text) <= longest:
        return text
    head = (longest - 1) // 2
    return text[:head] + "…" + text[len(text) - (longest - 1 - head) :]


def fitted(text: str, font: str, size_pt: float, width_pt: float) -> str:
    """Printable text that is no wider than `width_pt`, shortened in its middle."""
    line = printable(text)
    while line and pdfmetrics.stringWidth(line, font, size_pt) > width_pt:
        line = shortened(line, len(line) - 1) if len(line) > 2 else ""
    return line
