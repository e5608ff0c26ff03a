"""The end of the printed report: urgent calls, amendments, who signed, and the audit trail's head."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reportlab.platypus import Spacer

from leukdesk.domain.signed_content import signed_otherwise
from leukdesk.reports import paper
from leukdesk.reports.lettering import markup
from leukdesk.reports.paper import lines_of, table

if TYPE_CHECKING:
    from leukdesk.domain.sign_off import Amendment
    from leukdesk.reports.content import CaseReport

CALLS_LISTED = 12
AMENDMENTS_LISTED = 8


def urgent_calls(report: CaseReport, width_pt: float) -> list[Any]:
    """Who was told of what at once; nothing where nobody was."""
    calls, say = report.sign_off.urgent_calls[-CALLS_LISTED:], report.wording
    if not calls:
        return []
    head = (say("Time"), say("Told"), say("What was told"), say("By"), say("Read back"))
    lines = [[lines_of(markup(word), paper.HEAD) for word in head]]
    lines += [
        [
            lines_of(markup(say.moment(call.told_at.astimezone(report.printed_at.tzinfo))), paper.SMALL),
            lines_of(markup(call.told), paper.SMALL),
            lines_of(markup(call.finding, 500), paper.SMALL),
            lines_of(markup(call.printed_name), paper.SMALL),
            lines_of(markup(say("yes") if call.read_back else say("no")), paper.SMALL),
        ]
        for call in calls
    ]
    shares = (0.20, 0.20, 0.32, 0.17, 0.11)
    heading = lines_of(markup(say("Urgent calls")), paper.HEADING)
    return [heading, table(lines, [width_pt * s for s in shares], paper.LISTED, repeatRows=1)]


def signatures(report: CaseReport, width_pt: float) -> list[Any]:
    """Who signed which version, or a line to sign on paper; whoever places it keeps it in one piece."""
    say, sign_off = report.wording, report.sign_off
    heading = lines_of(markup(say("Signature")), paper.HEADING)
    story: list[Any] = [heading]
    story += [
        lines_of(markup(amendment_words(report, amendment), 1400), paper.PARAGRAPH)
        for amendment in sign_off.amendments[-AMENDMENTS_LISTED:]
    ]
    story += [_signature(report, number) for number in range(len(sign_off.current))]
    if report.signed_headline is not None:
        words = say(signed_otherwise(report.signed_headline))
        story.append(lines_of(f"<b>{markup(words, 600)}</b>", paper.BODY))
    if not report.signed:
        story += _unsigned(report, width_pt)
    if report.audit_head:
        words = say("Audit trail of this laboratory up to here: {0}", report.audit_head)
        story += [Spacer(1, 4), lines_of(markup(words, 300), paper.CAPTION_MUTED)]
    return story


def amendment_words(report: CaseReport, amendment: Amendment) -> str:
    """Which version was replaced, who had signed it when, and why it was."""
    say, before = report.wording, amendment.version - 1
    signed = [s for s in report.sign_off.signatures if s.version == before]
    # The sentence ends after the name; a reason's own full stop would stand within it.
    reason = amendment.reason.rstrip().removesuffix(".")
    how = (reason, amendment.printed_name, amendment.at.local)
    if not signed:
        return say("Version {0} replaces version {1}: {2} ({3}, {4}).", amendment.version, before, *how)
    return say(
        "Version {0} replaces version {1}, which {2} signed on {3}: {4} ({5}, {6}).",
        amendment.version,
        before,
        ", ".join(s.printed_name for s in signed),
        signed[-1].at.local,
        *how,
    )


def _signature(report: CaseReport, number: int) -> Any:
    say, signature = report.wording, report.sign_off.current[number]
    words = say(
        "Signed in LeukDesk by {0}, {1}, version {2}.",
        signature.printed_name,
        signature.at.local,
        signature.version,
    )
    said = f"<b>{markup(words, 400)}</b>"
    if signature.shortfall:
        said += f"<br/>{markup(say('Fewer cells than asked for, because: {0}', signature.shortfall), 1200)}"
    return lines_of(said, paper.PARAGRAPH)


def _unsigned(report: CaseReport, width_pt: float) -> list[Any]:
    """Plainly not signed, and room for a hand on paper."""
    say = report.wording
    plain = say("Not signed.")
    if report.sign_off.awaits_second:
        plain = say("Not signed yet: a second person must sign.")
    words = [lines_of(markup(w), paper.LABEL) for w in (say("Read by"), say("Signature"), say("Date"))]
    rules = [("LINEABOVE", (column, 0), (column, 0), 0.5, paper.MUTED) for column in (0, 2, 4)]
    style = [*paper.BARE, ("TOPPADDING", (0, 0), (-1, -1), 3), *rules]
    line = [words[0], "", words[1], "", words[2]]
    shares = (0.36, 0.03, 0.36, 0.03, 0.22)
    return [
        lines_of(f"<b>{markup(plain)}</b>", paper.BODY),
        Spacer(1, 22),
        table([line], [width_pt * s for s in shares], style),
    ]
