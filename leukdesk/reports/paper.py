"""The look of the report: colours, type, and the plain tables built from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Paragraph, Table

from leukdesk.domain.assessment import Finding
from leukdesk.reports.lettering import BOLD, REGULAR, printable
from leukdesk.reports.typesetting import SetParagraph, needs_setting, text_width

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

PAGE_SIZES: Mapping[str, tuple[float, float]] = {"A4": A4, "Letter": LETTER}
MARGIN_PT = 18 * mm
TOP_PT = 17 * mm
BOTTOM_PT = 17 * mm
KEPT_LINES = 3
"""Lines of a table that stay together where a page begins or ends in it."""

INK = HexColor("#1f2933")
MUTED = HexColor("#5b6770")
RULE = HexColor("#c9d1d8")
FAINT = HexColor("#f2f4f6")
ACCENT = HexColor("#2b5078")
ALERT = HexColor("#a63d24")
BAR = HexColor("#8fb0d0")
BAR_ALERT = HexColor("#dc8a72")
"""Pale enough that the line of the interval shows on them."""

_TONES = {
    Finding.BLASTS_SUSPECTED: ("#a63d24", "#fbf0ec"),
    Finding.REVIEW_NEEDED: ("#b07a12", "#fbf5e6"),
}
_CALM = ("#2b5078", "#eef3f8")


def tone(finding: Finding) -> tuple[Any, Any]:
    """The colours (edge, ground) of an assessment; never green, since no outcome is an all-clear."""
    edge, ground = _TONES.get(finding, _CALM)
    return HexColor(edge), HexColor(ground)


def _style(name: str, size: float, *, bold: bool = False, **more: Any) -> Any:
    settings = {
        "leading": size * 1.32,
        "textColor": INK,
        "splitLongWords": 1,
        "bulletFontName": REGULAR,
    } | more
    return ParagraphStyle(name, fontName=BOLD if bold else REGULAR, fontSize=size, **settings)


LABORATORY = _style("laboratory", 14, bold=True)
DOCUMENT = _style("document", 10, textColor=MUTED)
HEADING = _style("heading", 10.5, bold=True, textColor=ACCENT, spaceBefore=10, spaceAfter=4, keepWithNext=1)
TABLE_HEADING = _style("table-heading", 10.5, bold=True, textColor=ACCENT, spaceBefore=10, spaceAfter=4)
"""Over a table that may go on overleaf, where another way keeps its first lines beneath it."""
HEADLINE = _style("headline", 12.5, bold=True)
BODY = _style("body", 9)
BULLET = _style("bullet", 9, leftIndent=11, bulletIndent=0, spaceBefore=1.5)
SMALL_BULLET = _style("small-bullet", 8, leftIndent=10, bulletIndent=0, spaceBefore=1, bulletFontSize=8)
LABEL = _style("label", 8, textColor=MUTED)
VALUE = _style("value", 9)
STRONG = _style("strong", 9, bold=True)
RIGHT = _style("right", 9, alignment=2)
RIGHT_STRONG = _style("right-strong", 9, bold=True, alignment=2)
HEAD = _style("head", 8, textColor=MUTED)
HEAD_RIGHT = _style("head-right", 8, textColor=MUTED, alignment=2)
FIGURE = _style("figure", 15, bold=True, leading=18)
SMALL = _style("small", 8)
SMALL_RIGHT = _style("small-right", 8, alignment=2)
NOTE = _style("note", 8, textColor=MUTED, spaceBefore=3)
PARAGRAPH = _style("paragraph", 9, spaceBefore=4)
CAPTION = _style("caption", 7.5, leading=9.4)
CAPTION_MUTED = _style("caption-muted", 7, leading=8.8, textColor=MUTED)

BARE = (
    ("FONTNAME", (0, 0), (-1, -1), REGULAR),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
)
LISTED = (
    ("FONTNAME", (0, 0), (-1, -1), REGULAR),
    ("LEFTPADDING", (0, 0), (-1, -1), 4),
    ("RIGHTPADDING", (0, 0), (-1, -1), 4),
    ("TOPPADDING", (0, 0), (-1, -1), 1),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 1.4),
    ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
    ("LINEBELOW", (0, 0), (-1, -1), 0.35, RULE),
    ("LINEBELOW", (0, 0), (-1, 0), 0.8, MUTED),
)


def table(lines: Sequence[Sequence[Any]], widths: Sequence[float], style: Sequence[Any], **more: Any) -> Any:
    """A table over the full width, its first line repeated where `more` says so."""
    return Table(lines, colWidths=widths, style=list(style), hAlign="LEFT", **more)


def lines_of(text: str, style: Any, bullet: str | None = None) -> Any:
    """A paragraph of text that is markup already, in whatever script."""
    if needs_setting(text):
        return SetParagraph(text, style, bullet)
    return Paragraph(text, style, bulletText=bullet)


LABELS_PT = (62, 110)
"""Width of a column of labels: usually, and at most where a language's words are longer."""


def label_width(names: Iterable[str]) -> float:
    """How wide a column of labels must be, in pt, for no word to break."""
    usual, most = LABELS_PT
    return min(most, max(usual, longest_word_pt(names, LABEL) + 6))


def width_of(text: str, style: Any) -> float:
    """How wide a text is on one line, in pt."""
    return text_width(printable(text), style.fontName, style.fontSize)


def longest_word_pt(texts: Iterable[str], style: Any) -> float:
    """The width of the longest word of some texts, in pt."""
    return max((width_of(word, style) for text in texts for word in text.split()), default=0.0)


def fitted_widths(shares: Sequence[float], least_pt: Sequence[float], width_pt: float) -> list[float]:
    """The widths of columns that share a table's width, none narrower than its longest word needs.

    Args:
        shares: of the width, by column.
        least_pt: what a column's longest word needs, with the room around it; what isn't there for all is
            taken from those that have too much, and where even that is not there the shares hold.
        width_pt: of the table.
    """
    wanted = [width_pt * share for share in shares]
    missing = sum(max(0.0, least - width) for least, width in zip(least_pt, wanted, strict=True))
    spare = sum(max(0.0, width - least) for least, width in zip(least_pt, wanted, strict=True))
    if missing > spare:
        return wanted
    taken = missing / spare if spare else 0.0
    return [
        max(least, width - taken * (width - least)) for least, width in zip(least_pt, wanted, strict=True)
    ]


def unsplit_ends(lines: int) -> list[Any]:
    """Style of a table that goes on overleaf only with some lines on either page, its header line apart."""
    return [("NOSPLIT", (0, 0), (-1, min(KEPT_LINES, lines - 1))), ("NOSPLIT", (0, -KEPT_LINES), (-1, -1))]


def height_of(part: Sequence[Any], width_pt: float) -> float:
    """How high flowables stand one under another, in pt."""
    heights = (
        flowable.wrap(width_pt, 1e6)[1] + flowable.getSpaceBefore() + flowable.getSpaceAfter()
        for flowable in part
        if not isinstance(flowable, CondPageBreak)
    )
    return float(sum(heights))


ROOM_TO_BEGIN_PT = 72
"""A heading with the first lines beneath it."""


class WhicheverFits(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Three parts in their order, or the last one first where it alone fits the rest of the page.

    Otherwise a long first part would leave a page half empty.
    """

    def __init__(self, first: Sequence[Any], second: Sequence[Any], last: Sequence[Any]) -> None:
        super().__init__()
        self._first = list(first)
        self._second = list(second)
        self._last = list(last)

    def wrap(self, width_pt: float, _height_pt: float) -> tuple[float, float]:
        """Takes more than any page has, so that reportlab asks for the parts."""
        return width_pt, 1e6

    def split(self, width_pt: float, height_pt: float) -> list[Any]:
        """The parts in the order that the rest of the page suggests; none where nothing can begin there.

        reportlab then goes on to the next page; it gives up where the first of the parts doesn't fit.
        """
        if height_pt < ROOM_TO_BEGIN_PT:
            return []
        first, last = (height_of(part, width_pt) for part in (self._first, self._last))
        if first > height_pt >= last:
            return [*self._last, *self._first, *self._second]
        return [*self._first, *self._second, *self._last]
