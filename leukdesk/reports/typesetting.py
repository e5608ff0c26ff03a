"""Text of every script set on paper: cut into runs, put in its order, shaped by HarfBuzz.

Latin text that runs from left to right is drawn as it is, so that it can be searched. The rest is drawn as
the glyphs that HarfBuzz gives for it; what a program reads back of those is not promised.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import unescape

import uharfbuzz
from bidi import algorithm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import ShapeData, ShapedStr
from reportlab.platypus.flowables import Flowable

from leukdesk.reports.lettering import BOLD, JOINERS, REGULAR, font_of, must_be_shaped, printable, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MARKS = re.compile(r"(<b>|</b>|<br/>)")
_HAN = "LeukDeskHan"


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one font and one direction, in the order they are read.

    Attributes:
        text: the characters.
        font: as reportlab knows it.
        level: of the Unicode Bidirectional Algorithm; odd runs from right to left.
    """

    text: str
    font: str
    level: int

    def glyphs(self, size_pt: float) -> tuple[str, float]:
        """What reportlab draws for the run, and how wide that is in pt."""
        if self.level % 2 == 0 and self.font in {REGULAR, BOLD}:
            return self.text, float(pdfmetrics.stringWidth(self.text, self.font, size_pt))
        shaped = _shaped(self.text, self.font, size_pt, right_to_left=self.level % 2 == 1)
        return shaped, sum(d.x_advance for d in shaped.__shapeData__) * size_pt / 1000


def needs_setting(text: str) -> bool:
    """Whether any character must be shaped or put in its order."""
    return any(map(must_be_shaped, text))


def text_width(text: str, font: str, size_pt: float) -> float:
    """How wide printable text is on one line, in pt; `font` is `REGULAR` or `BOLD`."""
    return sum(run.glyphs(size_pt)[1] for run in _runs(text, [font == BOLD] * len(text)))


def draw_text(canvas: Any, place_pt: tuple[float, float], text: str, font: str, size_pt: float) -> None:
    """Draws printable text on one line from its left end; `font` is `REGULAR` or `BOLD`."""
    _draw_runs(canvas, place_pt, _runs(text, [font == BOLD] * len(text)), size_pt)


def fitted(text: str, font: str, size_pt: float, width_pt: float) -> str:
    """Printable text that is no wider than `width_pt`, shortened in its middle."""
    line = printable(text)
    while line and text_width(line, font, size_pt) > width_pt:
        line = shortened(line, len(line) - 1) if len(line) > 2 else ""
    return line


class SetParagraph(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A paragraph with letters that reportlab's own would set wrongly.

    Args:
        text: markup that holds `<b>` and `<br/>` at most.
        style: of reportlab; its font, size, leading, indents, colours and alignment hold.
        bullet: stands before the first line.
    """

    def __init__(self, text: str, style: Any, bullet: str | None = None) -> None:
        super().__init__()
        self.style = style
        self._bullet = bullet
        # All lines of a paragraph run as it begins, or its words would stand in no reader's order.
        self._base = base_level(_MARKS.sub(" ", text))
        self._lines: list[list[_Letter]] = []
        self._letters = _letters(text, bold=style.fontName == BOLD)

    def wrap(self, width_pt: float, _height_pt: float) -> tuple[float, float]:
        """Breaks the text into lines of a width; reports its size in pt."""
        self.width = width_pt
        room = width_pt - self.style.leftIndent - self.style.rightIndent
        self._lines = list(_broken(self._letters, self.style.fontSize, room))
        self.height = self.style.leading * max(1, len(self._lines))
        return width_pt, self.height

    def split(self, width_pt: float, height_pt: float) -> list[Flowable]:
        """The part that fits and the rest; nothing where no line fits."""
        self.wrap(width_pt, height_pt)
        fits = int(height_pt / self.style.leading + 1e-6)
        if fits < 1:
            return []
        if fits >= len(self._lines):
            return [self]
        return [self._of(self._lines[:fits], self._bullet), self._of(self._lines[fits:], None)]

    def minWidth(self) -> float:  # noqa: N802 - reportlab calls it
        """A table may make its column as narrow as it likes; words break."""
        return 0.0

    def getSpaceBefore(self) -> float:  # noqa: N802 - reportlab calls it
        """Of the style."""
        return float(self.style.spaceBefore)

    def getSpaceAfter(self) -> float:  # noqa: N802 - reportlab calls it
        """Of the style."""
        return float(self.style.spaceAfter)

    def getKeepWithNext(self) -> int:  # noqa: N802 - reportlab calls it
        """Of the style."""
        return int(getattr(self.style, "keepWithNext", 0))

    def draw(self) -> None:
        """Draws the lines, the first at the top."""
        style, canvas = self.style, self.canv
        canvas.saveState()
        canvas.setFillColor(style.textColor)
        # Where reportlab puts the base line of its own paragraphs.
        base = self.height - style.fontSize
        if self._bullet:
            draw_text(canvas, (style.bulletIndent, base), self._bullet, REGULAR, style.bulletFontSize)
        for line in self._lines:
            runs = _runs("".join(c.text for c in line), [c.bold for c in line], self._base)
            width = sum(run.glyphs(style.fontSize)[1] for run in runs)
            room = self.width - style.leftIndent - style.rightIndent - width
            # The alignment is 0 at the left, 1 in the middle, 2 at the right.
            left = style.leftIndent + room * style.alignment / 2
            _draw_runs(canvas, (left, base), runs, style.fontSize)
            base -= style.leading
        canvas.restoreState()

    def _of(self, lines: Sequence[Sequence[_Letter]], bullet: str | None) -> SetParagraph:
        part = SetParagraph("", self.style, bullet)
        ended = [[*line, _Letter("\n", bold=False)] for line in lines]
        part._letters = [letter for line in ended for letter in line]
        part._base = self._base
        return part


@dataclass(frozen=True, slots=True)
class _Letter:
    text: str
    bold: bool


def _letters(text: str, *, bold: bool) -> list[_Letter]:
    letters, heavy = [], bold
    for part in _MARKS.split(text):
        if part in {"<b>", "</b>"}:
            heavy = bold or part == "<b>"
        else:
            letters += [_Letter(c, heavy) for c in ("\n" if part == "<br/>" else unescape(part))]
    return letters


def _broken(letters: Sequence[_Letter], size_pt: float, room_pt: float) -> Iterator[list[_Letter]]:
    """The lines: broken at spaces, between Han characters, and within a word that is longer than a line."""
    line: list[_Letter] = []
    for unit in _units(letters):
        if unit[0].text == "\n":
            yield line
            line = []
        elif _width([*line, *unit], size_pt) <= room_pt:
            line += unit if line or unit[0].text != " " else []
        elif unit[0].text == " ":
            yield line
            line = []
        else:
            if line:
                yield _without_end_spaces(line)
            line = []
            for cluster in _clusters(unit):
                if line and _width([*line, *cluster], size_pt) > room_pt:
                    yield line
                    line = []
                line += cluster
    if line:
        yield line


def _units(letters: Sequence[_Letter]) -> Iterator[list[_Letter]]:
    """What stays together on a line: words, single Han characters, single spaces and breaks."""
    kinds = [
        (i, 0) if c.text in {" ", "\n"} or font_of(c.text) == _HAN else (-1, 1) for i, c in enumerate(letters)
    ]
    for _kind, group in groupby(range(len(letters)), kinds.__getitem__):
        yield [letters[i] for i in group]


def _clusters(word: Sequence[_Letter]) -> Iterator[list[_Letter]]:
    """The smallest pieces of a word that may part: a letter with its marks."""
    cluster: list[_Letter] = []
    for letter in word:
        if cluster and not unicodedata.category(letter.text).startswith("M") and letter.text not in JOINERS:
            yield cluster
            cluster = []
        cluster.append(letter)
    yield cluster


def _without_end_spaces(line: list[_Letter]) -> list[_Letter]:
    while line and line[-1].text == " ":
        line = line[:-1]
    return line


def _width(letters: Sequence[_Letter], size_pt: float) -> float:
    runs = _runs("".join(c.text for c in letters), [c.bold for c in letters])
    return sum(run.glyphs(size_pt)[1] for run in runs)


def base_level(text: str) -> int:
    """1 where text runs from right to left as a whole, else 0, by its first letter (P2 and P3 of UAX 9)."""
    kinds = (unicodedata.bidirectional(character) for character in text)
    return int(next((kind for kind in kinds if kind in {"L", "R", "AL"}), "L") != "L")


def _runs(text: str, bold: Sequence[bool], base: int | None = None) -> list[Run]:
    """The runs of a line in the order they stand on paper from the left (rule L2 of UAX 9).

    Args:
        text: of the line.
        bold: by character.
        base: level of the paragraph that it belongs to; None where the line is all of it.
    """
    levels = _levels(text, base_level(text) if base is None else base)
    fonts = _fonts(text, bold)
    runs = [
        Run("".join(text[i] for i in group), font, level)
        for (font, level), places in groupby(range(len(text)), lambda i: (fonts[i], levels[i]))
        for group in [list(places)]
    ]
    for level in range(max(levels, default=0), 0, -1):
        ordered: list[Run] = []
        for high, together in groupby(runs, lambda run: run.level >= level):  # noqa: B023 - used at once
            part = list(together)
            ordered += reversed(part) if high else part
        runs = ordered
    return runs


def _levels(text: str, base: int) -> list[int]:
    """The embedding level of each character in a line of such a base level."""
    if not any(map(must_be_shaped, text)):
        return [0] * len(text)
    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = base, "LR"[base]
    algorithm.get_embedding_levels(text, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage, False)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    # Marks between letters (class BN) are dropped by the algorithm and take the level of the letter before.
    given = iter(storage["chars"])
    levels: list[int] = []
    for character in text:
        dropped = unicodedata.bidirectional(character) == "BN"
        levels.append((levels[-1] if levels else base) if dropped else next(given)["level"])
    return levels


def _fonts(text: str, bold: Sequence[bool]) -> list[str]:
    """The font of each character; marks and joiners go with the letter before them."""
    fonts: list[str] = []
    for i, character in enumerate(text):
        follows = i > 0 and (character in JOINERS or unicodedata.combining(character))
        name = font_of(character)
        if follows and name == REGULAR:
            fonts.append(fonts[-1])
        else:
            fonts.append(f"{name}-Bold" if bold[i] else name)
    return fonts


def _draw_runs(canvas: Any, place_pt: tuple[float, float], runs: Sequence[Run], size_pt: float) -> None:
    left, base = place_pt
    for run in runs:
        glyphs, width = run.glyphs(size_pt)
        canvas.setFont(run.font, size_pt)
        canvas.drawString(left, base, glyphs)
        left += width


@lru_cache(4096)
def _shaped(text: str, font_name: str, size_pt: float, *, right_to_left: bool) -> Any:
    """The glyphs of a run, from the left, as reportlab's string of shaped characters.

    reportlab's own shaping guesses the direction of a run from its letters, and so turns a bracket between
    two Arabic words the wrong way.
    """
    font = pdfmetrics.getFont(font_name)
    shaper = font.hbFont(size_pt)
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if right_to_left else "ltr"
    uharfbuzz.shape(shaper, buffer)
    letters, places = [], []
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        known = font.face.glyphToChar.get(info.codepoint)
        # A glyph that no character stands for gets a private one.
        code = (
            known[0]
            if known
            else font.hbAddPrivate(
                shaper.glyph_to_string(info.codepoint), info.codepoint, font.pdfScale(position.x_advance)
            )
        )
        offsets = [
            font.pdfScale(v)
            for v in (position.x_advance, position.y_advance, position.x_offset, position.y_offset)
        ]
        letters.append(chr(code))
        places.append(ShapeData(info.cluster, *offsets, font.face.charWidths[code]))
    return ShapedStr("".join(letters), shapeData=places)
