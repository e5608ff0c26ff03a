"""The counts of the printed report: blood count, differential, manual count, and what lies outside them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reportlab.platypus import Spacer

from leukdesk.domain.audit import NO_SIGN_IN
from leukdesk.domain.cell_classes import ClassRole
from leukdesk.domain.film import FindingGroup, Grade
from leukdesk.reports import paper
from leukdesk.reports.differential_table import class_table, flag_words, range_words
from leukdesk.reports.lettering import markup, printable
from leukdesk.reports.paper import lines_of, table
from leukdesk.reports.words import (
    ANALYTE_WORDS,
    GRADE_WORDS,
    GROUP_WORDS,
    WHY_NOT_WORDS,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.cases import WhyNot
    from leukdesk.reports.content import CaseReport, ManualCount

OUTSIDE_LISTED = 10
"""Classes outside the differential that are listed; a bundle may bring more."""

_NAMED_ABOVE = frozenset({"not_leukocyte", "not_a_cell"})


def analyser(report: CaseReport, width_pt: float) -> list[Any]:
    """The values of the blood count, side by side; nothing without any."""
    say, values = report.wording, report.analyser
    if not values:
        return []
    lines: list[list[Any]] = [[], [], []]
    for value in values:
        flag = value.usual.passed_by(value.value) if value.usual else ""
        said = (
            f"<b>{markup(say.number(value.value, value.digits))}</b> {value.unit} {flag_words(report, flag)}"
        )
        usual = range_words(report, value.usual, value.digits) if value.usual else ""
        for line, text, style in zip(
            lines,
            (markup(say(ANALYTE_WORDS[value.analyte])), said, markup(usual)),
            (paper.LABEL, paper.VALUE, paper.LABEL),
            strict=True,
        ):
            line.append(lines_of(text, style))
    heading = lines_of(markup(say("Blood count of the analyser")), paper.HEADING)
    shares = [width_pt / max(4, len(values))] * len(values)
    return [heading, table(lines, shares, paper.BARE)]


def differential(report: CaseReport, width_pt: float) -> list[Any]:
    """Class, count, percent, interval and bar of each class; with a white cell count, cells per litre."""
    say = report.wording
    heading = lines_of(markup(say("Differential")), paper.TABLE_HEADING)
    if not report.assessment.differential.rows:
        return [heading, lines_of(markup(say("The bundle names no leukocytes.")), paper.BODY)]
    return class_table(report, report.assessment.differential, report.absolutes, width_pt, [heading])


def manual(report: CaseReport, width_pt: float) -> list[Any]:
    """What people counted by key at the eyepiece, plainly apart from all else; nothing where they did not."""
    say, counted = report.wording, report.manual
    if counted is None:
        return []
    by = ", ".join(printable(name, 40) for name in counted.operators)
    zone = report.printed_at.tzinfo
    begun, ended = (moment.astimezone(zone) for moment in (counted.begun_at, counted.ended_at))
    until = say.clock(ended) if begun.date() == ended.date() else ended
    who = say("Counted by hand through the microscope by {0}, {1} to {2}.", by, begun, until)
    if set(counted.operators) == {NO_SIGN_IN.name}:
        who = say("Counted by hand through the microscope without sign-in, {0} to {1}.", begun, until)
    apart = say("Without pictures: none of these cells can be shown again.")
    if not report.manual_alone:
        apart = say(
            "Without pictures, and apart from the differential of the pictures: the two are not added up."
        )
    beside = [
        say("{0} outside the percentages: {1}.", cell_class.name, count)
        for cell_class, count in counted.differential.outside
        if cell_class.role is not ClassRole.ERYTHROBLAST
    ]
    per_100, erythroblasts = counted.differential.erythroblasts_per_100, _erythroblasts(counted)
    if per_100 is not None:
        beside.insert(0, say("Erythroblasts: {0}, {1:.1f} per 100 leukocytes.", erythroblasts, per_100))
    above = [
        lines_of(markup(say("Manual count at the eyepiece")), paper.TABLE_HEADING),
        lines_of(markup(f"{who} {apart}", 400), paper.BODY),
        Spacer(1, 4),
    ]
    return [
        *class_table(report, counted.differential, counted.absolutes, width_pt, above),
        *([Spacer(1, 3), lines_of(markup(" ".join(beside), 400), paper.VALUE)] if beside else []),
    ]


def _erythroblasts(counted: ManualCount) -> int:
    outside = counted.differential.outside
    return sum(n for cell_class, n in outside if cell_class.role is ClassRole.ERYTHROBLAST)


def film(report: CaseReport, width_pt: float) -> list[Any]:
    """What people typed of red cells and platelets; nothing where they typed nothing."""
    say, written = report.wording, report.film
    if not written.findings and not written.other:
        return []
    lines = []
    for group in FindingGroup:
        found = [
            f"{say(f.kind.name)}"
            if f.grade is Grade.SEEN
            else f"{say(f.kind.name)} {say(GRADE_WORDS[f.grade])}"
            for f in written.of(group)
        ]
        if found:
            lines.append((say(GROUP_WORDS[group]), "; ".join(found)))
    if written.other:
        lines.append((say("Other"), written.other))
    cells = [[lines_of(markup(n), paper.LABEL), lines_of(markup(t, 1200), paper.VALUE)] for n, t in lines]
    style = [*paper.BARE, ("BOTTOMPADDING", (0, 0), (-1, -1), 2), ("RIGHTPADDING", (0, 0), (0, -1), 6)]
    heading = lines_of(markup(say("Red cells and platelets, as a person saw them")), paper.HEADING)
    names_pt = paper.label_width(name for name, _text in lines)
    return [heading, table(cells, [names_pt, width_pt - names_pt], style)]


def outside(report: CaseReport, width_pt: float) -> list[Any]:
    """What was found and is not in the percentages."""
    counted, say = report.assessment.differential, report.wording
    classes = [(say(c.name), n, _per_100(report, c.role)) for c, n in counted.outside[:OUTSIDE_LISTED]]
    rest = sum(n for _, n in counted.outside[OUTSIDE_LISTED:])
    if rest:
        classes.append((say("All others"), rest, ""))
    reasons = [(_reason(report, why), n, "") for why, n in report.why_not if why.value not in _NAMED_ABOVE]
    half = width_pt / 2 - 9
    left = _small_table(report, say("Other classes"), classes, half)
    right = _small_table(report, say("Not counted"), reasons, half)
    pair = table([[left, right]], [half + 18, half], paper.BARE)
    heading = lines_of(markup(say("Found outside the differential")), paper.HEADING)
    words = say(report.overlap.words)
    return [heading, pair, *([lines_of(markup(words, 400), paper.NOTE)] if words else [])]


def _per_100(report: CaseReport, role: ClassRole) -> str:
    value = report.assessment.differential.erythroblasts_per_100
    return (
        report.wording("{0:.1f} per 100", value)
        if role is ClassRole.ERYTHROBLAST and value is not None
        else ""
    )


def _reason(report: CaseReport, why: WhyNot) -> str:
    words = report.wording(WHY_NOT_WORDS[why])
    return words[0].upper() + words[1:]


def _small_table(
    report: CaseReport, name: str, lines: Sequence[tuple[str, int, str]], width_pt: float
) -> Any:
    cells = [[lines_of(markup(name), paper.HEAD), "", ""]]
    for text, count, note in lines or [(report.wording("Nothing"), 0, "")]:
        cells.append(
            [
                lines_of(markup(text, 60), paper.VALUE),
                lines_of(markup(note), paper.LABEL),
                lines_of(str(count), paper.RIGHT),
            ]
        )
    noted = 0.28 if any(note for _text, _count, note in lines) else 0.05
    widths = [width_pt * (0.83 - noted), width_pt * noted, width_pt * 0.17]
    return table(cells, widths, [*paper.LISTED, ("SPAN", (0, 0), (-1, 0))])
