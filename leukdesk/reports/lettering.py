"""The report's fonts, and text made safe for them."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
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

UNPRINTABLE = "□"
"""Stands for a character that no font has."""

JOINERS = "\u200c\u200d"
"""They tell Devanagari and Arabic letters how to join; no other invisible mark is printed."""


@dataclass(frozen=True, slots=True)
class _Face:
    """A font in two weights.

    Attributes:
        name: that reportlab knows the regular one by.
        regular: file name.
        bold: file name; the regular one where there is no other.
        blocks: (first, last) code points that it is taken for, in rising order.
    """

    name: str
    regular: str
    bold: str
    blocks: tuple[tuple[int, int], ...] = ()

    def has(self, code_point: int) -> bool:
        place = bisect_right(self.blocks, (code_point, 0x110000)) - 1
        return place >= 0 and self.blocks[place][0] <= code_point <= self.blocks[place][1]


_LATIN = _Face(REGULAR, "DejaVuSansCondensed.ttf", "DejaVuSansCondensed-Bold.ttf")
_SCRIPTS = (
    _Face(
        "LeukDeskDevanagari",
        "NotoSansDevanagari-Regular.ttf",
        "NotoSansDevanagari-Bold.ttf",
        ((0x0900, 0x097F), (0xA8E0, 0xA8FF)),
    ),
    _Face("LeukDeskTamil", "NotoSansTamil-Regular.ttf", "NotoSansTamil-Bold.ttf", ((0x0B80, 0x0BFF),)),
    _Face(
        "LeukDeskArabic",
        "NotoSansArabic-Regular.ttf",
        "NotoSansArabic-Bold.ttf",
        ((0x0600, 0x06FF), (0x0750, 0x077F), (0x08A0, 0x08FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFF)),
    ),
    # Hiragana and Katakana are not in it; their marks are.
    _Face(
        "LeukDeskHan",
        "DroidSansFallbackFull.ttf",
        "DroidSansFallbackFull.ttf",
        ((0x2E80, 0x303F), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0xFF00, 0xFFEF)),
    ),
)
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})


@cache
def register_fonts() -> AbstractSet[int]:
    """Makes the Latin font known to reportlab, and `<b>` in paragraphs use its bold face.

    Returns:
        The code points that both of its faces have.
    """
    return _register(_LATIN)


@cache
def _register(face: _Face) -> AbstractSet[int]:
    names = (face.name, f"{face.name}-Bold")
    known = []
    for name, file in zip(names, (face.regular, face.bold), strict=True):
        font = TTFont(name, str(resources_dir() / "fonts" / file))
        pdfmetrics.registerFont(font)
        known.append(frozenset(font.face.charToGlyph))
    regular, bold = names
    pdfmetrics.registerFontFamily(regular, normal=regular, bold=bold, italic=regular, boldItalic=bold)
    return known[0] & known[1]


@cache
def font_of(character: str) -> str:
    """The name of the regular font that has a character; that of the Latin one where none has.

    A font is read from disk when the first of its characters is met.
    """
    code_point = ord(character)
    for face in _SCRIPTS:
        if face.has(code_point):
            return face.name if code_point in _register(face) else REGULAR
    return REGULAR


@cache
def must_be_shaped(character: str) -> bool:
    """Whether a character stands right only where text is shaped and set in its order."""
    return font_of(character) != REGULAR or unicodedata.bidirectional(character) in _RIGHT_TO_LEFT


def printable(text: str, longest: int = 200) -> str:
    """Text as the fonts can print it, on one line, shortened in its middle where it is longer than `longest`.

    Control characters become spaces, invisible marks (which can turn the order of a line around) go, but for
    the `JOINERS` between letters that need them, and what the fonts lack becomes `UNPRINTABLE`.
    """
    cut = unicodedata.normalize("NFC", text[: 4 * longest])
    letters = [_letter(c) for c in cut]
    joined = "".join(c for i, c in enumerate(letters) if c not in JOINERS or _joins(letters, i))
    return shortened(" ".join(joined.split()), longest)


def _letter(character: str) -> str:
    category = unicodedata.category(character)
    if category in {"Cc", "Zl", "Zp"}:
        return " "
    if category == "Cf":
        return character if character in JOINERS else ""
    known = ord(character) in register_fonts() or font_of(character) != REGULAR
    return character if known else UNPRINTABLE


def _joins(letters: list[str], place: int) -> bool:
    return bool(letters[place]) and place > 0 and font_of(letters[place - 1] or " ") != REGULAR


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
