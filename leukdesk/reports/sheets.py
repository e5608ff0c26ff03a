"""What the sheets for people say, in the reader's language: summary, differential, manual count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.domain.sentences import Sentence
from leukdesk.reports.front import identity_entries
from leukdesk.reports.signing_page import amendment_words
from leukdesk.reports.words import ANALYTE_WORDS, COUNTING_ERROR, GRADE_WORDS, WHY_NOT_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leukdesk.domain.absolute_counts import AbsoluteCounts
    from leukdesk.domain.differential import Differential
    from leukdesk.languages import Wording
    from leukdesk.reports.columns import Value
    from leukdesk.reports.content import CaseReport, ManualCount

DIFFERENTIAL_FORMS = ("General", "0", "0.0", "0.0", "0.0", "0.00")
"""Number formats of the columns of a differential."""


def summary_lines(report: CaseReport) -> Iterator[list[Value]]:
    """Name and value of what the printed report says, line by line."""
    say = report.wording
    for word in report.badges:
        yield [say("Notice"), say(word)]
    yield [say("Laboratory"), report.laboratory]
    for side in identity_entries(report):
        for name, value, _strong in side:
            if value:
                yield [name, value]
    for sentence in report.assessment.urgent:
        yield [say("Urgent"), say(sentence)]
    yield [say("Assessment"), say(report.headline)]
    for reason in report.assessment.standing.reasons:
        yield ["", say(reason)]
    yield from _blood_count(report)
    yield from _film(report)
    yield from _counts(report)
    yield from _sign_off(report)
    yield [say("Bundle"), report.bundle.name]
    yield [say("sha256"), report.bundle.sha256]
    for limit in report.bundle.limits:
        yield [say("Limit of the method"), say(limit)]
    yield [say("Audit head"), report.audit_head]


def _blood_count(report: CaseReport) -> Iterator[list[Value]]:
    say = report.wording
    for typed in report.analyser:
        yield [f"{say(ANALYTE_WORDS[typed.analyte])}, {typed.unit}", round(typed.value, typed.digits)]
    if report.absolutes and report.absolutes.corrected:
        words = say("White cells corrected for erythroblasts, ×10⁹/L")
        yield [words, round(report.absolutes.leukocytes_per_nl, 2)]


def _film(report: CaseReport) -> Iterator[list[Value]]:
    say, film = report.wording, report.film
    for finding in film.findings:
        yield [say(finding.kind.name), say(GRADE_WORDS[finding.grade])]
    for name, text in ((say("Other"), film.other), (say("Comment"), film.comment)):
        if text:
            yield [name, text]


def _counts(report: CaseReport) -> Iterator[list[Value]]:
    say, counted = report.wording, report.assessment.differential
    per_100 = counted.erythroblasts_per_100
    yield [say("Objects found"), report.found]
    yield [say("Leukocytes counted"), counted.leukocytes]
    yield [say("Erythroblasts per 100 leukocytes"), None if per_100 is None else round(per_100, 1)]
    for why, count in report.why_not:
        yield [f"{say('Not counted')}: {say(WHY_NOT_WORDS[why])}", count]
    yield [say("Reviewed by a person"), report.review.reviewed]
    yield [say("Still to review"), report.assessment.to_review]


def _sign_off(report: CaseReport) -> Iterator[list[Value]]:
    say, sign_off = report.wording, report.sign_off
    for call in sign_off.urgent_calls:
        told = say("{0} told {1} on {2}: {3}", call.printed_name, call.told, call.told_at, call.finding)
        yield [say("Urgent calls"), told]
    for amendment in sign_off.amendments:
        yield [say("Amended"), amendment_words(report, amendment)]
    for signature in sign_off.current:
        name = say("Signed, version {0}", signature.version)
        yield [name, f"{signature.printed_name}, {say.moment(signature.at.local)}"]
    if not report.signed:
        yield [say("Signed"), say("not signed")]


def differential_header(say: Wording, absolutes: AbsoluteCounts | None) -> tuple[str, ...]:
    """The columns of a differential; with a white cell count, cells per litre too."""
    names = (say("Class"), say("Count"), say("Percent"), say("95 % from"), say("95 % to"))
    return (*names, "10⁹/L") if absolutes else names


def differential_lines(
    say: Wording, counted: Differential, absolutes: AbsoluteCounts | None
) -> Iterator[list[Value]]:
    """A line a class, all leukocytes together, then what lies outside the percentages."""
    for row in counted.rows:
        litre = [absolutes.of(row.percent)] if absolutes and row.percent is not None else []
        yield [say(row.cell_class.name), row.count, row.percent, *row.interval95, *litre]
    whole = 100.0 if counted.leukocytes else None
    litre = [absolutes.of(100.0)] if absolutes and counted.leukocytes else []
    yield [say("Leukocytes"), counted.leukocytes, whole, None, None, *litre]
    for cell_class, count in counted.outside:
        yield [say("{0} (outside the percentages)", cell_class.name), count]
    yield [say(Sentence("95 %: {0}", COUNTING_ERROR))]


def manual_lines(say: Wording, counted: ManualCount) -> Iterator[list[Value]]:
    """What was counted at the eyepiece, and by whom."""
    yield from differential_lines(say, counted.differential, counted.absolutes)
    yield [say("counted by"), ", ".join(counted.operators)]
