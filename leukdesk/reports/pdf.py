"""The printed report as a PDF file, A4 or Letter."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

from reportlab import rl_config
from reportlab.lib.units import mm
from reportlab.platypus import KeepTogether, SimpleDocTemplate

from leukdesk.files import write_whole
from leukdesk.reports import counts, evidence, front, paper, signing_page
from leukdesk.reports.evidence import DETAILS, MORE
from leukdesk.reports.lettering import BOLD, REGULAR, printable, register_fonts
from leukdesk.reports.typesetting import draw_text, fitted, text_width
from leukdesk.reports.words import RESEARCH_USE

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.reports.content import CaseReport
    from leukdesk.reports.evidence import Detail

LEAST_FILLED = 0.35
"""A last page that is filled less than this is spared, if printing less detail can; else it is used."""


def write_pdf(report: CaseReport, path: Path, page_size: str = "A4") -> None:
    """Writes the report; the same report gives the same bytes.

    Args:
        report: what it says.
        path: replaced whole.
        page_size: "A4" or "Letter".

    Raises:
        UserError: if the file cannot be written.
        ValueError: if the page size is another one.
    """
    write_whole(path, pdf_bytes(report, page_size))


def pdf_bytes(report: CaseReport, page_size: str = "A4") -> bytes:
    """The report as the bytes of a PDF file; the same report gives the same bytes.

    Args:
        report: what it says.
        page_size: "A4" or "Letter".

    Raises:
        ValueError: if the page size is another one.
    """
    if page_size not in paper.PAGE_SIZES:
        raise ValueError(f"{page_size!r} is no page size: use one of {', '.join(paper.PAGE_SIZES)}")
    register_fonts()
    # PDF has carried bytes since 1993; turning pictures into letters takes most of a report's time in Python.
    rl_config.useA85 = 0
    # "Page x of y" needs y: the first passes only count, and find out how much detail fits.
    tried = []
    for detail in DETAILS:
        built = _build(report, page_size, detail, 0)
        tried.append((built.pages, detail))
        if built.pages == 1 or built.last_filled >= LEAST_FILLED:
            break
    pages, detail = min(tried, key=lambda one: (one[0], DETAILS.index(one[1])))
    if len(tried) == len(DETAILS) and detail is DETAILS[0]:
        fuller = _build(report, page_size, MORE, 0)
        detail = MORE if fuller.pages == pages else detail
    return _build(report, page_size, detail, pages).content


@dataclass(frozen=True, slots=True)
class _Built:
    """A built document, and how much of its last page is filled, from 0 to 1."""

    content: bytes
    pages: int
    last_filled: float


def _build(report: CaseReport, page_size: str, detail: Detail, pages: int) -> _Built:
    content = BytesIO()
    size = paper.PAGE_SIZES[page_size]
    say = report.wording
    document = SimpleDocTemplate(
        content,
        pagesize=size,
        leftMargin=paper.MARGIN_PT,
        rightMargin=paper.MARGIN_PT,
        topMargin=paper.TOP_PT,
        bottomMargin=paper.BOTTOM_PT,
        # No patient data in the metadata: they outlive every black bar drawn over the page.
        title=f"LeukDesk {say('Blood smear report')}",
        author=f"LeukDesk {report.program_version}",
        subject=_notice(report),
        creator="LeukDesk",
        lang=say.language.value,
        # Otherwise reportlab names Helvetica on each page, which would not travel with the file.
        initialFontName=REGULAR,
        displayDocTitle=True,
        invariant=1,
    )

    def draw_page(canvas: Any, page: Any) -> None:
        stamp = f"D:{report.printed_at:%Y%m%d%H%M%S}{_zone(report)}"
        canvas.setDateFormatter(lambda *_: stamp)
        _Page(report, canvas, size).draw(page.page, pages)

    # Frames of reportlab keep 6 pt on each side.
    story = _story(report, size[0] - 2 * paper.MARGIN_PT - 12, detail)
    document.build(story, onFirstPage=draw_page, onLaterPages=draw_page)
    room = size[1] - paper.TOP_PT - paper.BOTTOM_PT
    filled = 1 - (document.frame._y - paper.BOTTOM_PT) / room  # noqa: SLF001 - reportlab has no other name for it
    return _Built(content.getvalue(), document.page, filled)


def _notice(report: CaseReport) -> str:
    words = report.wording(RESEARCH_USE)
    return words[0].upper() + words[1:]


def _zone(report: CaseReport) -> str:
    offset = f"{report.printed_at:%z}"
    return f"{offset[:3]}'{offset[3:5]}'"


def _story(report: CaseReport, width_pt: float, detail: Detail) -> list[Any]:
    """What a haematologist looks for first stands first; what it rests on follows."""
    # A count at the eyepiece rests on no picture and no network.
    rests_on: list[Any] = []
    if not report.manual_alone:
        rests_on = [*evidence.quality(report, width_pt, detail), *evidence.method(report, width_pt, detail)]
    # A signature never stands on a page by itself: the last of what it rests on stays with it.
    signed = KeepTogether([*rests_on[-1:], *signing_page.signatures(report, width_pt)])
    return [
        *front.title(report, width_pt),
        *front.identity(report, width_pt),
        *front.assessment(report, width_pt),
        *front.figures(report, width_pt),
        *counts.analyser(report, width_pt),
        *_counts(report, width_pt),
        *signing_page.urgent_calls(report, width_pt),
        *rests_on[:-1],
        signed,
    ]


def _counts(report: CaseReport, width_pt: float) -> list[Any]:
    """The differential of the pictures and, apart from it, the count at the eyepiece."""
    by_hand, film = counts.manual(report, width_pt), counts.film(report, width_pt)
    if report.manual_alone:
        return [*by_hand, *film]
    pictured = (counts.differential(report, width_pt), film, evidence.gallery(report, width_pt))
    return [paper.WhicheverFits(*pictured), *counts.outside(report, width_pt), *by_hand]


class _Page:
    """What stands on every page around the text: whose page it is, marks, notice and number."""

    def __init__(self, report: CaseReport, canvas: Any, size_pt: tuple[float, float]) -> None:
        self._report = report
        self._canvas = canvas
        self._width, self._height = size_pt
        self._left = paper.MARGIN_PT + 6
        self._right = self._width - paper.MARGIN_PT - 6
        self._watermarks = [printable(report.wording(word)) for word in report.watermarks]

    def draw(self, number: int, pages: int) -> None:
        """Draws the page's surroundings."""
        self._canvas.saveState()
        self._draw_watermarks()
        self._draw_head(number)
        self._draw_foot(number, pages)
        self._canvas.restoreState()

    def _draw_watermarks(self) -> None:
        canvas, words = self._canvas, self._watermarks
        canvas.saveState()
        canvas.translate(self._width / 2, self._height / 2)
        canvas.rotate(52)
        canvas.setFillColor(paper.ALERT, alpha=0.09)
        for line, word in enumerate(words):
            # A long word of another language is drawn smaller, so that it stays on the page.
            size = min(74, 74 * 0.92 * self._height / text_width(word, BOLD, 74))
            left = -text_width(word, BOLD, size) / 2
            draw_text(canvas, (left, -26 + 92 * ((len(words) - 1) / 2 - line)), word, BOLD, size)
        canvas.restoreState()

    def _draw_head(self, number: int) -> None:
        canvas = self._canvas
        top = self._height - 11 * mm
        right = self._right
        for word in reversed([printable(self._report.wording(word)) for word in self._report.badges]):
            width = text_width(word, BOLD, 8) + 12
            right -= width
            canvas.setStrokeColor(paper.ALERT)
            canvas.setFillColor(paper.ALERT)
            canvas.setLineWidth(0.8)
            canvas.roundRect(right, top - 4, width, 14, 3, stroke=1, fill=0)
            draw_text(canvas, (right + 6, top), word, BOLD, 8)
            right -= 6
        if number > 1:
            canvas.setFillColor(paper.INK)
            draw_text(canvas, (self._left, top), self._owner(right - self._left - 8), REGULAR, 8)

    def _owner(self, width_pt: float) -> str:
        """Whose page it is; each part is shortened by itself, so that none pushes another out."""
        case, say = self._report.case, self._report.wording
        parts = [say("Case {0}", case.number)]
        if case.patient_number:
            parts.append(say("Patient {0}", case.patient_number))
        if self._report.laboratory.strip():
            parts.append(self._report.laboratory)
        room = width_pt - (len(parts) - 1) * text_width(" · ", REGULAR, 8)
        if text_width(" · ".join(map(printable, parts)), REGULAR, 8) > width_pt:
            parts = [fitted(part, REGULAR, 8, room / len(parts)) for part in parts]
        return " · ".join(map(printable, parts))

    def _draw_foot(self, number: int, pages: int) -> None:
        canvas, base = self._canvas, 10 * mm
        canvas.setStrokeColor(paper.RULE)
        canvas.setLineWidth(0.5)
        canvas.line(self._left, base + 12, self._right, base + 12)
        canvas.setFillColor(paper.INK)
        draw_text(canvas, (self._left, base), printable(_notice(self._report)), BOLD, 8)
        canvas.setFillColor(paper.MUTED)
        page = self._report.wording("Page {0} of {1}", number, pages)
        words = printable(f"LeukDesk {self._report.program_version} · {page}")
        draw_text(canvas, (self._right - text_width(words, REGULAR, 8), base), words, REGULAR, 8)
