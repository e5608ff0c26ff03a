"""The counts of the printed report: the differential with its bars, and what lies outside it."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Any

from reportlab.graphics.shapes import Drawing, Line, Rect

from leukdesk.domain.cell_classes import ClassRole
from leukdesk.reports import paper
from leukdesk.reports.lettering import REGULAR, markup
from leukdesk.reports.paper import lines_of, table
from leukdesk.reports.words import COUNTING_ERROR, WHY_NOT_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.cases import WhyNot
    from leukdesk.domain.differential import DifferentialRow
    from leukdesk.reports.content import CaseReport

OUTSIDE_LISTED = 10
"""Classes outside the differential that are listed; a bundle may bring more."""

_NAMED_ABOVE = frozenset({"not_leukocyte", "not_a_cell"})
_BAR_HEIGHT_PT = 7.5


def differential(report: CaseReport, width_pt: float) -> list[Any]:
    """Class, count, percent, interval and bar of each class of the differential."""
    counted = report.assessment.differential
    if not counted.rows:
        return [
            lines_of("Differential", paper.HEADING),
            lines_of("The bundle names no leukocytes.", paper.BODY),
        ]
    top = _scale_end(counted.rows, counted.leukocytes)
    widths = [width_pt * share for share in (0.31, 0.09, 0.11, 0.20, 0.29)]
    head = [
        lines_of("Class", paper.HEAD),
        lines_of("Count", paper.HEAD_RIGHT),
        lines_of("Percent", paper.HEAD_RIGHT),
        lines_of(f"95 % interval<br/>{COUNTING_ERROR}", paper.HEAD_RIGHT),
        lines_of(f"0 to {top} %, with interval", paper.HEAD),
    ]
    lines = [head, *(_line(row, counted.leukocytes, top, widths[-1] - 22) for row in counted.rows)]
    lines.append(
        [
            lines_of("Leukocytes", paper.STRONG),
            lines_of(str(counted.leukocytes), paper.RIGHT_STRONG),
            lines_of("100.0" if counted.leukocytes else "–", paper.RIGHT_STRONG),
            "",
            "",
        ]
    )
    style = [*paper.LISTED, ("LEFTPADDING", (-1, 0), (-1, -1), 18), ("VALIGN", (0, 0), (-1, 0), "BOTTOM")]
    return [
        lines_of("Differential", paper.HEADING),
        table(lines, widths, style, repeatRows=1),
    ]


def _scale_end(rows: Sequence[DifferentialRow], leukocytes: int) -> int:
    """The right end of the bars in percent: the next ten above the highest interval."""
    return min(100, 10 * ceil(max(row.interval95[1] for row in rows) / 10)) if leukocytes else 100


def _line(row: DifferentialRow, leukocytes: int, top: int, width_pt: float) -> list[Any]:
    grave = row.count > 0 and row.cell_class.role in {ClassRole.TARGET, ClassRole.URGENT}
    name = markup(row.cell_class.name, 60)
    low, high = row.interval95
    return [
        lines_of(name, paper.STRONG if grave else paper.VALUE),
        lines_of(str(row.count), paper.RIGHT_STRONG if grave else paper.RIGHT),
        lines_of(
            "–" if row.percent is None else f"{row.percent:.1f}", paper.RIGHT_STRONG if grave else paper.RIGHT
        ),
        lines_of(f"{low:.1f} – {high:.1f}" if leukocytes else "–", paper.RIGHT),
        _bar(row, leukocytes, top, width_pt, paper.BAR_ALERT if grave else paper.BAR),
    ]


def _bar(row: DifferentialRow, leukocytes: int, top: int, width_pt: float, colour: Any) -> Any:
    drawing = Drawing(width_pt, _BAR_HEIGHT_PT, initialFontName=REGULAR)
    drawing.add(Rect(0, 0, width_pt, _BAR_HEIGHT_PT, fillColor=paper.FAINT, strokeColor=None))
    if not leukocytes or row.percent is None or not row.count:
        return drawing
    unit = width_pt / top
    drawing.add(Rect(0, 0, row.percent * unit, _BAR_HEIGHT_PT, fillColor=colour, strokeColor=None))
    low, high = row.interval95
    middle = _BAR_HEIGHT_PT / 2
    for line in (
        Line(low * unit, middle, high * unit, middle),
        Line(low * unit, middle - 2, low * unit, middle + 2),
        Line(high * unit, middle - 2, high * unit, middle + 2),
    ):
        line.strokeColor, line.strokeWidth = paper.INK, 0.7
        drawing.add(line)
    return drawing


def outside(report: CaseReport, width_pt: float) -> list[Any]:
    """What was found and is not in the percentages."""
    counted = report.assessment.differential
    classes = [(c.name, n, _per_100(report, c.role)) for c, n in counted.outside[:OUTSIDE_LISTED]]
    rest = sum(n for _, n in counted.outside[OUTSIDE_LISTED:])
    if rest:
        classes.append(("All others", rest, ""))
    reasons = [(why, n) for why, n in report.why_not if why.value not in _NAMED_ABOVE]
    half = width_pt / 2 - 9
    left = _small_table("Other classes", [(n, c, note) for n, c, note in classes], half)
    right = _small_table("Not counted", [(_reason(why), n, "") for why, n in reasons], half)
    pair = table([[left, right]], [half + 18, half], paper.BARE)
    heading = lines_of("Found outside the differential", paper.HEADING)
    words = report.overlap.words
    return [heading, pair, *([lines_of(markup(words), paper.LABEL)] if words else [])]


def _per_100(report: CaseReport, role: ClassRole) -> str:
    value = report.assessment.differential.erythroblasts_per_100
    return f"{value:.1f} per 100" if role is ClassRole.ERYTHROBLAST and value is not None else ""


def _reason(why: WhyNot) -> str:
    words = WHY_NOT_WORDS[why]
    return words[0].upper() + words[1:]


def _small_table(name: str, lines: Sequence[tuple[str, int, str]], width_pt: float) -> Any:
    cells = [[lines_of(name, paper.HEAD), "", ""]]
    for text, count, note in lines or [("Nothing", 0, "")]:
        cells.append(
            [
                lines_of(markup(text, 50), paper.VALUE),
                lines_of(markup(note), paper.LABEL),
                lines_of(str(count), paper.RIGHT),
            ]
        )
    widths = [width_pt * 0.55, width_pt * 0.28, width_pt * 0.17]
    return table(cells, widths, [*paper.LISTED, ("SPAN", (0, 0), (-1, 0))])
