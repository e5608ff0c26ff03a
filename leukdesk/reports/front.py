"""The front of the printed report: whose smear it is, and what it asks a person to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reportlab.platypus import Spacer

from leukdesk.reports import paper
from leukdesk.reports.lettering import UNPRINTABLE, code_points, markup, printable
from leukdesk.reports.paper import lines_of, table
from leukdesk.reports.words import COUNTING_ERROR, SPECIMEN_WORDS

if TYPE_CHECKING:
    from datetime import datetime

    from leukdesk.reports.content import CaseReport

REASONS_LISTED = 10
"""Reasons that the box of the assessment holds."""

_LABELS_LOWER = (("TOPPADDING", (0, 0), (0, -1), 2.5), ("TOPPADDING", (2, 0), (2, -1), 2.5))
# Small labels then stand on the line of the larger values.


def title(report: CaseReport, width_pt: float) -> list[Any]:
    """Laboratory and kind of document; the badges of the page stand to their right."""
    room = width_pt * 0.68
    names = [[lines_of("Smear report", paper.DOCUMENT if report.laboratory else paper.LABORATORY)]]
    if report.laboratory:
        names.insert(0, [lines_of(markup(report.laboratory, 120), paper.LABORATORY)])
    block = table(names, [room], paper.BARE)
    return [block, Spacer(1, 6)]


def identity(report: CaseReport, width_pt: float) -> list[Any]:
    """Case, patient, specimen and times."""
    case = report.case
    left = [
        ("Case", case.number),
        ("Patient", case.patient_number),
        ("Specimen", SPECIMEN_WORDS[case.specimen_type]),
        ("Target", f"{case.target_cells} leukocytes"),
    ]
    right = [
        ("Case opened", _moment(report, case.created_at)),
        ("Frames", _frame_times(report)),
        ("Reviewed", _review_words(report)),
        ("Printed", f"{_moment(report, report.printed_at)} ({_zone(report)})"),
    ]
    lines = []
    for row, ((name, value), (other_name, other)) in enumerate(zip(left, right, strict=True)):
        style = paper.STRONG if row < 2 and value else paper.VALUE
        lines.append(
            [
                lines_of(name, paper.LABEL),
                lines_of(markup(value or "not given"), style),
                lines_of(other_name, paper.LABEL),
                lines_of(markup(other), paper.VALUE),
            ]
        )
    edges = [
        ("LINEABOVE", (0, 0), (-1, 0), 0.8, paper.MUTED),
        ("LINEBELOW", (0, -1), (-1, -1), 0.35, paper.RULE),
        ("TOPPADDING", (0, 0), (-1, -1), 1.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
        *_LABELS_LOWER,
        ("TOPPADDING", (0, 0), (-1, 0), 5),
        ("TOPPADDING", (0, 0), (0, 0), 6),
        ("TOPPADDING", (2, 0), (2, 0), 6),
        ("BOTTOMPADDING", (0, -1), (-1, -1), 5),
        ("RIGHTPADDING", (1, 0), (1, -1), 10),
    ]
    widths = [52, width_pt / 2 - 52, 62, width_pt / 2 - 62]
    return [table(lines, widths, [*paper.BARE, *edges]), *_spelled_out(report), Spacer(1, 9)]


def _spelled_out(report: CaseReport) -> list[Any]:
    """Identifiers by code point where a character cannot be printed: two patients must not look alike."""
    notes = []
    for name, value in (("case number", report.case.number), ("patient number", report.case.patient_number)):
        if UNPRINTABLE in printable(value):
            text = (
                f"{UNPRINTABLE} in the {name}: cannot be printed; in Unicode it reads {code_points(value)}."
            )
            notes.append(lines_of(markup(text, 900), paper.NOTE))
    return notes


def _moment(report: CaseReport, moment: datetime) -> str:
    return f"{moment.astimezone(report.printed_at.tzinfo):%Y-%m-%d %H:%M}"


def _zone(report: CaseReport) -> str:
    offset = f"{report.printed_at:%z}"
    return f"UTC{offset[:3]}:{offset[3:5]}"


def _frame_times(report: CaseReport) -> str:
    times = [f.recorded_at for f in report.frames]
    if not times:
        return "none recorded"
    first, last = _moment(report, min(times)), _moment(report, max(times))
    if first == last:
        return f"{len(times)}, recorded {first}"
    # The day stands once where all frames are of one day.
    return f"{len(times)}, recorded {first} to {last[11:] if last[:10] == first[:10] else last}"


def _review_words(report: CaseReport) -> str:
    review = report.review
    if review.last_at is None:
        return "by no person"
    names = ", ".join(printable(name, 30) for name in review.reviewers[:2])
    more = f" and {len(review.reviewers) - 2} more" if len(review.reviewers) > 2 else ""
    last = _moment(report, review.last_at)
    return f"{review.reviewed} of {report.found}, last {last} by {names}{more}"


def assessment(report: CaseReport, width_pt: float) -> list[Any]:
    """The calm box: what to do, who says so, and why."""
    standing = report.assessment.standing
    edge, ground = paper.tone(standing.finding)
    lines = [
        [lines_of(markup(report.headline), paper.HEADLINE)],
        [lines_of(markup(_who_says(report)), paper.LABEL)],
    ]
    reasons = standing.reasons[:REASONS_LISTED]
    lines += [[lines_of(markup(reason, 400), paper.BULLET, "•")] for reason in reasons]
    if len(standing.reasons) > len(reasons):
        lines.append([lines_of(f"{len(standing.reasons) - len(reasons)} more reasons.", paper.BODY)])
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
    return [*_urgent(report, width_pt), table(lines, [width_pt], style), Spacer(1, 9)]


def _urgent(report: CaseReport, width_pt: float) -> list[Any]:
    """The sign that stands over any finding."""
    if not report.assessment.urgent:
        return []
    lines = [
        [lines_of(f"<b>{markup(sentence, 300)}</b>", paper.BODY)] for sentence in report.assessment.urgent
    ]
    style = [
        *paper.BARE,
        ("BOX", (0, 0), (-1, -1), 1.5, paper.BAR_ALERT),
        ("LEFTPADDING", (0, 0), (-1, -1), 12),
        ("RIGHTPADDING", (0, 0), (-1, -1), 10),
        ("TOPPADDING", (0, 0), (-1, -1), 5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
    ]
    return [table(lines, [width_pt], style), Spacer(1, 6)]


def _who_says(report: CaseReport) -> str:
    if not report.not_reviewed:
        return "Reviewed: people have decided every cell that counts or was doubtful."
    waiting = report.assessment.to_review
    if waiting:
        cells = "1 cell waits" if waiting == 1 else f"{waiting} cells wait"
        return f"Suggested by the model, not reviewed: {cells} for a person."
    return "Suggested by the model, not reviewed."


def figures(report: CaseReport, width_pt: float) -> list[Any]:
    """The few numbers that are looked for first."""
    counted, standing = report.assessment.differential, report.assessment.standing
    low, high = (100 * end for end in standing.blast_ci95)
    share, interval = "–", "no leukocytes counted"
    if standing.blast_fraction is not None:
        share = f"{100 * standing.blast_fraction:.1f} %"
        interval = f"{standing.blasts} of {standing.leukocytes}; 95 % {low:.1f}–{high:.1f}, {COUNTING_ERROR}"
    per_100 = counted.erythroblasts_per_100
    tiles = [
        (str(counted.leukocytes), "Leukocytes counted", f"of {report.case.target_cells} wanted"),
        (share, markup(report.bundle.target_name, 40), interval),
        ("–" if per_100 is None else f"{per_100:.1f}", "Erythroblasts", "per 100 leukocytes"),
        (str(counted.unidentified), "Unidentified", "a person must look" if counted.unidentified else ""),
    ]
    lines = [
        [lines_of(figure, paper.FIGURE) for figure, _, _ in tiles],
        [lines_of(name, paper.STRONG) for _, name, _ in tiles],
        [lines_of(note, paper.LABEL) for _, _, note in tiles],
    ]
    style = [*paper.BARE, ("RIGHTPADDING", (0, 0), (-1, -1), 10), ("BOTTOMPADDING", (0, 0), (-1, 0), 1)]
    shares = (0.23, 0.33, 0.22, 0.22)
    return [table(lines, [width_pt * share for share in shares], style)]
