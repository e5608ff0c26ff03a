"""The front of the printed report: whose smear it is, and what it asks a person to do."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from PIL import Image as Pictures
from reportlab.platypus import Image, Spacer

from leukdesk.domain.assessment import Finding
from leukdesk.domain.audit import NO_SIGN_IN
from leukdesk.domain.cell_classes import ClassRole
from leukdesk.domain.reference_ranges import age_in_years
from leukdesk.domain.sentences import Sentence
from leukdesk.domain.signed_content import signed_otherwise
from leukdesk.reports import paper
from leukdesk.reports.lettering import UNPRINTABLE, code_points, markup, printable
from leukdesk.reports.paper import lines_of, table
from leukdesk.reports.words import COUNTING_ERROR, SEX_WORDS, SPECIMEN_WORDS

if TYPE_CHECKING:
    from datetime import datetime

    from leukdesk.reports.content import CaseReport

REASONS_LISTED = 10
"""Reasons that the box of the assessment holds."""
LOGO_PT = (120, 40)
"""Room of the logo, width and height."""
COMMENT_LINES = 40
MANUAL_ALONE = Sentence("Counted by hand at the eyepiece")


def title(report: CaseReport, width_pt: float) -> list[Any]:
    """Logo, laboratory and kind of document; the badges of the page stand to their right."""
    say = report.wording
    logo = _logo(report)
    room = width_pt * (0.68 if report.badges else 1) - (logo.drawWidth + 10 if logo else 0)
    kind = say("Blood smear report")
    names = [[lines_of(markup(kind), paper.DOCUMENT if report.laboratory else paper.LABORATORY)]]
    if report.laboratory:
        names.insert(0, [lines_of(markup(report.laboratory, 120), paper.LABORATORY)])
    block = table(names, [room], paper.BARE)
    if logo:
        style = [*paper.BARE, ("VALIGN", (0, 0), (-1, -1), "MIDDLE")]
        block = table([[logo, block]], [logo.drawWidth + 10, room], style)
    return [block, Spacer(1, 6)]


def _logo(report: CaseReport) -> Any:
    """The logo within its room; nothing where there is none."""
    if not report.logo:
        return None
    with Pictures.open(BytesIO(report.logo)) as picture:
        width, height = picture.size
    scale = min(LOGO_PT[0] / width, LOGO_PT[1] / height)
    return Image(BytesIO(report.logo), width=width * scale, height=height * scale)


Entries = list[tuple[str, str, bool]]
"""Name, value, and whether it is printed strongly; an empty value is one that nobody filled in."""


def identity_entries(report: CaseReport) -> tuple[Entries, Entries]:
    """Case, patient, specimen and requester; then the times."""
    case, details, say = report.case, report.case.details, report.wording
    left = [
        (say("Patient"), case.patient_number or say("not given"), True),
        (say("Name"), details.patient_name, True),
        (say("Born"), _born(report), False),
        (say("Case"), case.number, True),
        (say("Specimen"), _specimen(report), False),
        (say("Requester"), details.requester, False),
        (say("Question"), details.question, False),
    ]
    right = [
        (say("Collected"), _moment(report, details.collected_at), False),
        (say("Received"), _moment(report, details.received_at), False),
        (say("Reported"), _reported(report), False),
        (say("Case opened"), _moment(report, case.created_at), False),
        (say("Frames"), _frame_times(report), False),
        (say("Reviewed"), "" if report.manual_alone else _review_words(report), False),
        (say("Printed"), f"{_moment(report, report.printed_at)} ({_zone(report)})", False),
    ]
    return left, right


def identity(report: CaseReport, width_pt: float) -> list[Any]:
    """Whose smear it is, in two columns; lines that nobody filled in are left out."""
    sides = [[entry for entry in side if entry[1]] for side in identity_entries(report)]
    half = width_pt / 2
    block = [_entries(sides[0], half - 8), _entries(sides[1], half)]
    edges = [
        ("LINEABOVE", (0, 0), (-1, 0), 0.8, paper.MUTED),
        ("LINEBELOW", (0, -1), (-1, -1), 0.35, paper.RULE),
        ("TOPPADDING", (0, 0), (-1, -1), 4),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
    ]
    return [table([block], [half, half], [*paper.BARE, *edges]), *_spelled_out(report), Spacer(1, 6)]


def _entries(entries: Entries, width_pt: float) -> Any:
    lines = [
        [
            lines_of(markup(name), paper.LABEL),
            lines_of(markup(value, 400), paper.STRONG if strong else paper.VALUE),
        ]
        for name, value, strong in entries
    ]
    style = [
        *paper.BARE,
        ("RIGHTPADDING", (0, 0), (0, -1), 6),
        ("TOPPADDING", (0, 0), (0, -1), 1.8),
        ("TOPPADDING", (1, 0), (1, -1), 0.8),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0.8),
    ]
    names_pt = paper.label_width(name for name, _value, _strong in entries)
    return table(lines, [names_pt, width_pt - names_pt], style)


def _born(report: CaseReport) -> str:
    """Birth date, age at collection and sex, as far as they are known."""
    details, say = report.case.details, report.wording
    sex = say(SEX_WORDS[details.sex]) if details.sex.value != "unknown" else ""
    if details.birth_date is None:
        return sex
    at = (details.collected_at or report.printed_at).date()
    years = int(age_in_years(details.birth_date, at)) if at >= details.birth_date else 0
    born = say("{0}, {1} years", details.birth_date, years)
    return say("{0}, {1}", born, sex) if sex else born


def _specimen(report: CaseReport) -> str:
    details, say = report.case.details, report.wording
    parts = [say(SPECIMEN_WORDS[report.case.specimen_type]), details.stain, details.objective]
    return " · ".join(filter(None, parts))


def _reported(report: CaseReport) -> str:
    """When it was signed; plainly that it is not, where it is not."""
    say, sign_off = report.wording, report.sign_off
    if not report.signed:
        return say("not signed: not a report yet")
    signed = sign_off.current[-1].at.local
    when = say("{0}, version {1}", _moment(report, signed), sign_off.version)
    return say("{0}, amended", when) if sign_off.amended else when


def _spelled_out(report: CaseReport) -> list[Any]:
    """Identifiers by code point where a character cannot be printed: two patients must not look alike."""
    say, notes = report.wording, []
    for name, value in (
        (say("case number"), report.case.number),
        (say("patient number"), report.case.patient_number),
    ):
        if UNPRINTABLE in printable(value):
            text = say(
                "{0} in the {1}: cannot be printed; in Unicode it reads {2}.",
                UNPRINTABLE,
                name,
                code_points(value),
            )
            notes.append(lines_of(markup(text, 900), paper.NOTE))
    return notes


def _moment(report: CaseReport, moment: datetime | None) -> str:
    """A moment in the time zone of the printing; empty for none."""
    return report.wording.moment(moment.astimezone(report.printed_at.tzinfo)) if moment else ""


def _zone(report: CaseReport) -> str:
    offset = f"{report.printed_at:%z}"
    return f"UTC{offset[:3]}:{offset[3:5]}"


def _frame_times(report: CaseReport) -> str:
    say = report.wording
    times = [f.recorded_at.astimezone(report.printed_at.tzinfo) for f in report.frames]
    if not times:
        return say("none recorded")
    first, last = min(times), max(times)
    if say.moment(first) == say.moment(last):
        return say("{0}, recorded {1}", len(times), first)
    # The day stands once where all frames are of one day.
    until = say.clock(last) if first.date() == last.date() else say.moment(last)
    return say("{0}, recorded {1} to {2}", len(times), first, until)


def _review_words(report: CaseReport) -> str:
    review, say = report.review, report.wording
    if review.last_at is None:
        return say("by no person")
    last = _moment(report, review.last_at)
    if set(review.reviewers) == {NO_SIGN_IN.name}:
        return say("{0} of {1}, last {2}, without sign-in", review.reviewed, report.found, last)
    names = ", ".join(printable(name, 30) for name in review.reviewers[:2])
    if len(review.reviewers) > 2:
        names = say("{0} and {1} more", names, len(review.reviewers) - 2)
    return say("{0} of {1}, last {2} by {3}", review.reviewed, report.found, last, names)


def assessment(report: CaseReport, width_pt: float) -> list[Any]:
    """The calm box: what to do, who says so, and why; then what a person says of the film."""
    standing, say = report.assessment.standing, report.wording
    finding = Finding.NOT_ASSESSED if report.manual_alone else standing.finding
    edge, ground = paper.tone(finding)
    lines = [
        [lines_of(markup(say(MANUAL_ALONE if report.manual_alone else report.headline)), paper.HEADLINE)],
        [lines_of(markup(_who_says(report)), paper.LABEL)],
    ]
    if report.signed_headline is not None and not report.manual_alone:
        words = markup(say(signed_otherwise(report.signed_headline)), 600)
        lines.append([lines_of(f"<b>{words}</b>", paper.BODY)])
    # Without a picture the reasons would speak of cells that nobody sought.
    said = () if report.manual_alone else standing.reasons
    reasons = said[:REASONS_LISTED]
    lines += [[lines_of(markup(say(reason), 400), paper.BULLET, "•")] for reason in reasons]
    if len(said) > len(reasons):
        more = say("{0} more reasons.", len(said) - len(reasons))
        lines.append([lines_of(markup(more), paper.BODY)])
    style = [
        *paper.BARE,
        ("BACKGROUND", (0, 0), (-1, -1), ground),
        ("LINEBEFORE", (0, 0), (0, -1), 3, edge),
        ("LEFTPADDING", (0, 0), (-1, -1), 12),
        ("RIGHTPADDING", (0, 0), (-1, -1), 10),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ("TOPPADDING", (0, 0), (-1, 0), 8),
        ("BOTTOMPADDING", (0, 1), (-1, 1), 4),
        ("BOTTOMPADDING", (0, -1), (-1, -1), 9),
    ]
    return [*_urgent(report, width_pt), table(lines, [width_pt], style), *_comment(report), Spacer(1, 8)]


def _comment(report: CaseReport) -> list[Any]:
    """The person's own reading of the film, line by line; where they left a line empty, there is room."""
    story: list[Any] = []
    style = paper.BODY
    for line in report.film.comment.splitlines():
        if line.strip():
            story.append(lines_of(markup(line, 4000), style))
        style = paper.BODY if line.strip() or not story else paper.PARAGRAPH
    if not story:
        return []
    return [lines_of(markup(report.wording("Comment")), paper.HEADING), *story[:COMMENT_LINES]]


def _urgent(report: CaseReport, width_pt: float) -> list[Any]:
    """The sign that stands over any finding."""
    sentences = (*report.assessment.urgent, *_graves_counted_by_hand(report))
    if not sentences:
        return []
    lines = [[lines_of(f"<b>{markup(report.wording(said), 300)}</b>", paper.BODY)] for said in sentences]
    style = [
        *paper.BARE,
        ("BOX", (0, 0), (-1, -1), 1.5, paper.BAR_ALERT),
        ("LEFTPADDING", (0, 0), (-1, -1), 12),
        ("RIGHTPADDING", (0, 0), (-1, -1), 10),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("TOPPADDING", (0, 0), (-1, 0), 5),
        ("BOTTOMPADDING", (0, -1), (-1, -1), 6),
    ]
    return [table(lines, [width_pt], style), Spacer(1, 6)]


def _graves_counted_by_hand(report: CaseReport) -> list[Sentence]:
    """Blasts and urgent classes of the count at the eyepiece, which no finding of the pictures may hide."""
    if report.manual is None:
        return []
    counted = report.manual.differential
    return [
        Sentence(
            "{0} in the manual count: {1} of {2} leukocytes.",
            row.cell_class.name,
            row.count,
            counted.leukocytes,
        )
        for row in counted.rows
        if row.count and row.cell_class.role in {ClassRole.TARGET, ClassRole.URGENT}
    ]


def _who_says(report: CaseReport) -> str:
    say = report.wording
    if report.manual_alone:
        return say("No picture was analysed, so the model suggests nothing: the count is a person's.")
    if not report.not_reviewed:
        return say("Reviewed: people have decided every cell that counts or was doubtful.")
    waiting = report.assessment.to_review
    if waiting == 1:
        return say("Suggested by the model, not reviewed: 1 cell waits for a person.")
    if waiting:
        return say("Suggested by the model, not reviewed: {0} cells wait for a person.", waiting)
    return say("Suggested by the model, not reviewed.")


def figures(report: CaseReport, width_pt: float) -> list[Any]:
    """The few numbers that are looked for first; the table of a count at the eyepiece has its own."""
    if report.manual_alone:
        return []
    counted, standing, say = report.assessment.differential, report.assessment.standing, report.wording
    low, high = (100 * end for end in standing.blast_ci95)
    share, interval = "–", say("no leukocytes counted")
    if standing.blast_fraction is not None:
        share = say("{0:.1f} %", 100 * standing.blast_fraction)
        interval = say(
            "{0} of {1}; 95 % {2:.1f}–{3:.1f}, {4}",
            standing.blasts,
            standing.leukocytes,
            low,
            high,
            COUNTING_ERROR,
        )
    per_100 = counted.erythroblasts_per_100
    tiles = [
        (str(counted.leukocytes), say("Leukocytes counted"), say("of {0} wanted", report.case.target_cells)),
        (share, say(report.bundle.target_name), interval),
        (
            "–" if per_100 is None else say.number(per_100, 1),
            say("Erythroblasts"),
            say("per 100 leukocytes"),
        ),
        (
            str(counted.unidentified),
            say("Unidentified"),
            say("a person must look") if counted.unidentified else "",
        ),
    ]
    lines = [
        [lines_of(markup(figure), paper.FIGURE) for figure, _, _ in tiles],
        [lines_of(markup(name, 40), paper.STRONG) for _, name, _ in tiles],
        [lines_of(markup(note), paper.LABEL) for _, _, note in tiles],
    ]
    # A number without the words beneath it says nothing.
    whole = ("NOSPLIT", (0, 0), (-1, -1))
    style = [
        *paper.BARE,
        ("RIGHTPADDING", (0, 0), (-1, -1), 10),
        ("BOTTOMPADDING", (0, 0), (-1, 0), 1),
        whole,
    ]
    least = [10 + paper.longest_word_pt([name], paper.STRONG) for _figure, name, _note in tiles]
    return [table(lines, paper.fitted_widths((0.23, 0.37, 0.21, 0.19), least, width_pt), style)]
