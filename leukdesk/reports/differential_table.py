"""The table of a differential in the printed report: its columns, bars and notes."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Any

from reportlab.graphics.shapes import Drawing, Line, Rect
from reportlab.platypus import CondPageBreak

from leukdesk.domain.cell_classes import ClassRole
from leukdesk.domain.reference_ranges import CLASSES_OF, Analyte
from leukdesk.domain.statistics import wilson_interval
from leukdesk.reports import paper
from leukdesk.reports.lettering import REGULAR, markup
from leukdesk.reports.paper import lines_of, table
from leukdesk.reports.words import ANALYTE_WORDS, COUNTING_ERROR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.absolute_counts import AbsoluteCounts
    from leukdesk.domain.differential import Differential, DifferentialRow
    from leukdesk.domain.reference_ranges import ReferenceRange
    from leukdesk.reports.content import CaseReport

_BAR_HEIGHT_PT = 7.5


def class_table(
    report: CaseReport,
    counted: Differential,
    absolutes: AbsoluteCounts | None,
    width_pt: float,
    above: Sequence[Any],
) -> list[Any]:
    """Class, count, percent, interval and bar of each class; with a white cell count, cells per litre.

    Args:
        report: whose wording and reference ranges are used.
        counted: the differential, with at least one row.
        absolutes: what its shares are multiplied with; None leaves cells per litre out.
        width_pt: of the table.
        above: heading and words that stand over it and go where its first lines go.
    """
    columns = _Columns(report, counted, absolutes, width_pt)
    lines = [columns.head(), *map(columns.line, counted.rows), columns.total()]
    neutrophils = columns.neutrophils()
    if neutrophils:
        lines.insert(len(lines) - 1, neutrophils)
    bar = columns.bar_column
    style = [
        *paper.LISTED,
        ("LEFTPADDING", (bar, 0), (bar, -1), 12),
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
        *paper.unsplit_ends(len(lines)),
    ]
    begun = table(lines[: 1 + paper.KEPT_LINES], columns.widths, style[:-2])
    room = CondPageBreak(paper.height_of([*above, begun], width_pt))
    return [
        room,
        *above,
        table(lines, columns.widths, style, repeatRows=1),
        *(lines_of(markup(note, 600), paper.NOTE) for note in _notes(report, absolutes)),
    ]


def flag_words(report: CaseReport, flag: str) -> str:
    """High or low beside a value: a letter, so that it is seen without colour."""
    words = {"H": report.wording("high"), "L": report.wording("low")}
    return f"<b>{markup(words[flag])}</b>" if flag else ""


def range_words(report: CaseReport, usual: ReferenceRange, digits: int) -> str:
    """What is usual in health, from low to high."""
    say = report.wording
    return f"{say.number(usual.low, digits)}–{say.number(usual.high, digits)}"


def _notes(report: CaseReport, absolutes: AbsoluteCounts | None) -> list[str]:
    """How absolute counts came about, and whose ranges are printed."""
    say = report.wording
    said = []
    if absolutes and absolutes.corrected:
        said.append(
            say(
                "10⁹/L: percent × white cells, corrected for {0:.1f} erythroblasts per 100 leukocytes: "
                "{1:.1f} becomes {2:.1f}.",
                absolutes.erythroblasts_per_100,
                absolutes.analyser_per_nl,
                absolutes.leukocytes_per_nl,
            )
        )
    elif absolutes and absolutes.corrected_by_analyser:
        said.append(say("10⁹/L: percent × white cells; the analyser leaves erythroblasts out."))
    elif absolutes:
        said.append(
            say("10⁹/L: percent × white cells; no erythroblasts were counted, so none are taken off.")
        )
    if report.ranges_note:
        said.append(say(report.ranges_note))
    if report.ranges and absolutes:
        said.append(say("High and low stand where counting error alone does not explain the value."))
    return said


class _Columns:
    """The columns of the differential; those of cells per litre are there if the white cells are known."""

    def __init__(
        self, report: CaseReport, counted: Differential, absolutes: AbsoluteCounts | None, width_pt: float
    ) -> None:
        self._report = report
        self._say = report.wording
        self._counted = counted
        self._absolutes = absolutes
        self._per_litre = absolutes is not None
        self._usual = {
            code: usual for analyte, usual in report.ranges.items() for code in CLASSES_OF.get(analyte, ())
        }
        shares = (
            (0.275, 0.08, 0.08, 0.18, 0.13, 0.115, 0.14)
            if self._per_litre
            else (0.31, 0.09, 0.11, 0.20, 0.29)
        )
        self.bar_column = len(shares) - 1
        self._top = _scale_end(self._counted.rows, self._counted.leukocytes)
        self.widths = paper.fitted_widths(shares, self._least_widths(), width_pt)

    def _names(self) -> list[tuple[str, ...]]:
        """The names of the columns, each in one or two lines."""
        say = self._say
        litre = [("10⁹/L",), (say("Reference"),)] if self._per_litre else []
        return [
            (say("Class"),),
            (say("Count"),),
            (say("Percent"),),
            (say("95 % interval"), say(COUNTING_ERROR)),
            *litre,
            (say("0 to {0} %, with interval", self._top),),
        ]

    def _least_widths(self) -> list[float]:
        """What the longest word of each column needs, with the room around it."""
        say = self._say
        least = [8 + paper.longest_word_pt(names, paper.HEAD) for names in self._names()]
        classes = [say(row.cell_class.name) for row in self._counted.rows]
        numbers = [say.number(100, 1), f"{say.number(88.8, 1)} – {say.number(88.8, 1)}"]
        if self._absolutes:
            most = self._absolutes.leukocytes_per_nl
            usual = self._report.ranges.values()
            widest = max((range_words(self._report, one, 2) for one in usual), key=len, default="")
            numbers += [say.number(most, 2), widest]
            # A value too long for one line has its word beneath it.
            flags = paper.longest_word_pt([say("high"), say("low")], paper.STRONG)
            least[4] = max(least[4], 8 + flags)
        for column, number in enumerate(numbers, start=2):
            least[column] = max(least[column], 8 + paper.width_of(number, paper.STRONG))
        least[0] = max(least[0], 8 + paper.longest_word_pt(classes, paper.STRONG))
        # The bars stand further from the column before them.
        least[-1] += 8
        return least

    def head(self) -> list[Any]:
        """The names of the columns."""
        styles = [paper.HEAD, *[paper.HEAD_RIGHT] * (self.bar_column - 1), paper.HEAD]
        return [
            lines_of("<br/>".join(map(markup, names)), style)
            for names, style in zip(self._names(), styles, strict=True)
        ]

    def line(self, row: DifferentialRow) -> list[Any]:
        """One class."""
        say, n = self._say, self._counted.leukocytes
        grave = row.count > 0 and row.cell_class.role in {ClassRole.TARGET, ClassRole.URGENT}
        right = paper.RIGHT_STRONG if grave else paper.RIGHT
        low, high = row.interval95
        cells = [
            lines_of(markup(say(row.cell_class.name), 60), paper.STRONG if grave else paper.VALUE),
            lines_of(str(row.count), right),
            lines_of("–" if row.percent is None else say.number(row.percent, 1), right),
            lines_of(f"{say.number(low, 1)} – {say.number(high, 1)}" if n else "–", paper.RIGHT),
        ]
        if self._per_litre:
            # Neutrophils have their range on the line that sums them.
            single = row.cell_class.code not in CLASSES_OF[Analyte.NEUTROPHILS]
            usual = self._usual.get(row.cell_class.code) if single else None
            cells += self._litre_cells(row.percent, row.interval95, usual)
        bar_pt = self.widths[-1] - 16
        colour = paper.BAR_ALERT if grave else paper.BAR
        return [*cells, _bar(row, n, self._top, bar_pt, colour)]

    def _litre_cells(
        self, percent: float | None, interval95: tuple[float, float], usual: ReferenceRange | None
    ) -> list[Any]:
        report, say, absolutes = self._report, self._say, self._absolutes
        if percent is None or absolutes is None:
            return ["", ""]
        value = absolutes.of(percent)
        # A share of a hundred cells is uncertain: said is what counting error alone does not explain.
        flags = {usual.passed_by(absolutes.of(end)) for end in interval95} if usual else set()
        words = f"{say.number(value, 2)} {flag_words(report, flags.pop() if len(flags) == 1 else '')}"
        return [
            lines_of(words, paper.RIGHT),
            lines_of(range_words(report, usual, 2) if usual else "", paper.RIGHT),
        ]

    def neutrophils(self) -> list[Any] | None:
        """Segmented and band forms together, which a range of neutrophils is of."""
        usual = self._report.ranges.get(Analyte.NEUTROPHILS)
        rows = [r for r in self._counted.rows if r.cell_class.code in CLASSES_OF[Analyte.NEUTROPHILS]]
        if not self._per_litre or usual is None or len(rows) < 2 or not self._counted.leukocytes:
            return None
        say = self._say
        count, n = sum(r.count for r in rows), self._counted.leukocytes
        low, high = (100 * end for end in wilson_interval(count, n))
        percent = 100 * count / n
        return [
            lines_of(markup(say(ANALYTE_WORDS[Analyte.NEUTROPHILS])), paper.VALUE),
            lines_of(str(count), paper.RIGHT),
            lines_of(say.number(percent, 1), paper.RIGHT),
            lines_of(f"{say.number(low, 1)} – {say.number(high, 1)}", paper.RIGHT),
            *self._litre_cells(percent, (low, high), usual),
            "",
        ]

    def total(self) -> list[Any]:
        """All leukocytes."""
        say, n = self._say, self._counted.leukocytes
        cells = [
            lines_of(markup(say("Leukocytes")), paper.STRONG),
            lines_of(str(n), paper.RIGHT_STRONG),
            lines_of(say.number(100, 1) if n else "–", paper.RIGHT_STRONG),
            "",
        ]
        if self._per_litre:
            usual = self._report.ranges.get(Analyte.WHITE_CELLS)
            cells += self._litre_cells(100.0 if n else None, (100.0, 100.0), usual)
        return [*cells, ""]


def _scale_end(rows: Sequence[DifferentialRow], leukocytes: int) -> int:
    """The right end of the bars in percent: the next ten above the highest interval."""
    return min(100, 10 * ceil(max(row.interval95[1] for row in rows) / 10)) if leukocytes else 100


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
