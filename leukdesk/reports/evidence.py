"""What the printed report rests on: cells to look at, picture quality, and the method with its limits."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from PIL import Image as Pictures
from reportlab.platypus import CondPageBreak, Image, KeepTogether, Spacer

from leukdesk.domain.frames import Light, ScaleSource
from leukdesk.domain.sentences import Sentence
from leukdesk.languages import NOT_REVIEWED, OWN_NAMES
from leukdesk.reports import paper
from leukdesk.reports.conditions import colour_sentence, scale_sentence
from leukdesk.reports.lettering import markup
from leukdesk.reports.paper import lines_of, table
from leukdesk.reports.typesetting import fitted
from leukdesk.reports.words import COUNTING_ERROR, LIGHT_WORDS

if TYPE_CHECKING:
    from leukdesk.reports.content import CaseReport, FrameLine, GalleryCell

CELLS_A_ROW = 6

_THUMBNAIL_PX = 240
_GAP_PT = 8
_DECIDED = "✓"
_LIGHT_ORDER = (Light.RED, Light.YELLOW, Light.GREEN)


@dataclass(frozen=True, slots=True)
class Detail:
    """How much of what the report rests on is printed; summary.json and frames.csv have all of it.

    Attributes:
        frames: lines of the list of frames, the worst first.
        good_frames: lines up to which good frames fill that list.
        limits: of the model's limits, in the card's order.
    """

    frames: int
    good_frames: int
    limits: int


DETAILS = (Detail(10, 8, 6), Detail(10, 4, 6), Detail(6, 2, 4), Detail(4, 0, 3))
"""From full to short: the shorter ones are for reports that would spill a few lines onto another page."""
MORE = Detail(14, 12, 8)
"""For reports whose last page has much room, which nothing shorter would spare."""


def gallery(report: CaseReport, width_pt: float) -> list[Any]:
    """The cells that a reader should see, each with its place."""
    say = report.wording
    chosen = report.film.pictures is not None
    heading = lines_of(markup(say("Chosen cells") if chosen else say("Most suspicious cells")), paper.HEADING)
    if not report.gallery:
        return [heading, lines_of(markup(say("No cells to show.")), paper.BODY)]
    side = (width_pt - _GAP_PT * (CELLS_A_ROW - 1)) / CELLS_A_ROW
    note = say(
        "High, medium or low is the model's likeness to {0}; {1} stands where a person decided the class.",
        say(report.bundle.target_name).lower(),
        _DECIDED,
    )
    story = [heading, lines_of(markup(note, 400), paper.NOTE), Spacer(1, 4)]
    # A table for each row, so that a row that fits stays on the page.
    for start in range(0, len(report.gallery), CELLS_A_ROW):
        row: list[Any] = [_cell(report, cell, side) for cell in report.gallery[start : start + CELLS_A_ROW]]
        row += [""] * (CELLS_A_ROW - len(row))
        style = [
            *paper.BARE,
            ("RIGHTPADDING", (0, 0), (-1, -1), _GAP_PT),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
        ]
        story.append(table([row], [side + _GAP_PT] * CELLS_A_ROW, style))
    # The heading and the sentence beneath it go where the first row goes.
    return [CondPageBreak(paper.height_of(story[:4], width_pt)), *story]


def _cell(report: CaseReport, cell: GalleryCell, side: float) -> list[Any]:
    say = report.wording
    name = markup(say(cell.class_name), 40) + (f" {_DECIDED}" if cell.reviewed else "")
    likeness = f" {markup(say(cell.likeness))}" if cell.likeness else ""
    place = say("cell {0}", cell.number) if cell.number else say("by hand")
    small = paper.CAPTION_MUTED
    file = fitted(_file_name(cell.frame_name), small.fontName, small.fontSize, side)
    captions = [
        lines_of(f"<b>{name}</b>{likeness}", paper.CAPTION),
        lines_of(markup(say("Frame {0}, {1}", cell.frame_number, place)), small),
        lines_of(escape(file), small),
    ]
    captions += [lines_of(markup(say(words)), small) for words in (cell.doubt, cell.uncounted) if words]
    return [_picture(cell, side), Spacer(1, 2), *captions]


def _picture(cell: GalleryCell, side: float) -> Any:
    picture = Pictures.fromarray(cell.rgb)
    picture.thumbnail((_THUMBNAIL_PX, _THUMBNAIL_PX))
    content = BytesIO()
    picture.save(content, "PNG")
    content.seek(0)
    scale = side / max(picture.size)
    return Image(content, width=picture.width * scale, height=picture.height * scale, hAlign="LEFT")


def _file_name(name: str) -> str:
    """The last part of a path as given, on whatever system it was given."""
    return name.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]


def quality(report: CaseReport, width_pt: float, detail: Detail) -> list[Any]:
    """What the pictures were like, the worst first."""
    say = report.wording
    heading = lines_of(markup(say("Picture quality")), paper.HEADING)
    if not report.frames:
        return [heading, lines_of(markup(say("No frames were recorded.")), paper.BODY)]
    said = Sentence("{0}: {1}.", _frames(len(report.frames)), _tally(report))
    if any(not f.usable for f in report.frames):
        said = Sentence("{0} Cells on frames that are not usable aren't counted.", said)
    story = [heading, lines_of(markup(say(said), 400), paper.BODY)]
    flawed = sum(f.light is not Light.GREEN for f in report.frames)
    lines_wanted = min(detail.frames, max(flawed, detail.good_frames))
    listed = sorted(report.frames, key=lambda f: (_LIGHT_ORDER.index(f.light), f.number))[:lines_wanted]
    if listed:
        shares = (0.06, 0.27, 0.12, 0.12, 0.07, 0.36)
        head = (say("No."), say("File"), say("Size in px"), say("µm/px"), say("Cells"), say("Quality"))
        lines = [
            [lines_of(markup(word), paper.HEAD) for word in head],
            *(_frame_line(report, frame) for frame in listed),
        ]
        cells = max((str(frame.cells) for frame in listed), key=len)
        numbers = ("", "", "", "", cells, "")
        least = [
            8 + max(paper.longest_word_pt([word], paper.HEAD), paper.longest_word_pt([number], paper.SMALL))
            for word, number in zip(head, numbers, strict=True)
        ]
        widths = paper.fitted_widths(shares, least, width_pt)
        style = [*paper.LISTED, *paper.unsplit_ends(len(lines))]
        story += [Spacer(1, 3), table(lines, widths, style, repeatRows=1)]
        begun = table(lines[: 1 + paper.KEPT_LINES], widths, paper.LISTED)
        story.insert(0, CondPageBreak(paper.height_of([*story[:3], begun], width_pt)))
    rest = len(report.frames) - len(listed)
    if rest == 1:
        story.append(
            lines_of(markup(say("1 more frame is not listed; frames.csv has them all.")), paper.NOTE)
        )
    elif rest:
        more = say("{0} more frames are not listed; frames.csv has them all.", rest)
        story.append(lines_of(markup(more), paper.NOTE))
    return story


def _frames(count: int) -> Sentence:
    return Sentence("1 frame") if count == 1 else Sentence("{0} frames", count)


def _tally(report: CaseReport) -> Sentence:
    counts = {light: sum(f.light is light for f in report.frames) for light in reversed(_LIGHT_ORDER)}
    said = [Sentence("{0} {1}", n, LIGHT_WORDS[light]) for light, n in counts.items() if n]
    return Sentence.joined(", ", said)


def _frame_line(report: CaseReport, frame: FrameLine) -> list[Any]:
    say = report.wording
    light = say(LIGHT_WORDS[frame.light])
    grade = markup(light[0].upper() + light[1:])
    grade = f"<b>{grade}</b>" if frame.light is Light.RED else grade
    reason = f": {markup(say(frame.reason), 160)}" if frame.reason else ""
    scale = say("unknown") if frame.um_per_px is None else say.number(frame.um_per_px, 4)
    if frame.scale_source is ScaleSource.ESTIMATED:
        scale = say("{0} est.", scale)
    return [
        lines_of(str(frame.number), paper.SMALL),
        lines_of(markup(_file_name(frame.name), 60), paper.SMALL),
        lines_of(f"{frame.width_px} × {frame.height_px}", paper.SMALL),
        lines_of(markup(scale), paper.SMALL),
        lines_of(str(frame.cells), paper.SMALL),
        lines_of(grade + reason, paper.SMALL),
    ]


def method(report: CaseReport, width_pt: float, detail: Detail) -> list[Any]:
    """What made the calls, and in short what it cannot do."""
    bundle, say = report.bundle, report.wording
    facts = [
        (say("Bundle"), f"<b>{markup(bundle.name, 120)}</b> – {markup(say(bundle.title), 200)}"),
        (say("sha256"), markup(bundle.sha256)),
        (say("Made for"), markup(say(bundle.intended_use), 400)),
        (say("Program"), f"LeukDesk {markup(report.program_version, 40)}"),
        (say("Scale"), markup(say(scale_sentence(report)), 400)),
        (say("Colour"), markup(say(colour_sentence(report)), 400)),
    ]
    facts += [
        (say("Also used"), f"{markup(name, 120)}, sha256 {markup(sha256)}")
        for name, sha256 in bundle.others[:4]
    ]
    if report.wording.language in NOT_REVIEWED:
        draft = say(
            "This translation into {0} is a draft; no one who speaks it has reviewed it. English holds.",
            OWN_NAMES[report.wording.language],
        )
        facts.append((say("Language"), markup(draft, 400)))
    lines = [[lines_of(markup(name), paper.LABEL), lines_of(text, paper.SMALL)] for name, text in facts]
    style = [*paper.BARE, ("BOTTOMPADDING", (0, 0), (-1, -1), 2), ("RIGHTPADDING", (0, 0), (0, -1), 6)]
    names_pt = paper.label_width(name for name, _text in facts)
    head = [
        lines_of(markup(say("Method and its limits")), paper.HEADING),
        table(lines, [names_pt, width_pt - names_pt], style),
    ]
    bullets = [lines_of(markup(limit, 600), paper.SMALL_BULLET, "•") for limit in _limits(report, detail)]
    # A heading never stands without its first limit.
    return [KeepTogether([*head, Spacer(1, 3), *bullets[:1]]), *bullets[1:]]


def _limits(report: CaseReport, detail: Detail) -> list[str]:
    say, limits = report.wording, report.bundle.limits
    said = [
        say(
            "The 95 % intervals are Wilson intervals and hold for {0}: wrong calls and an uneven smear come "
            "on top.",
            COUNTING_ERROR,
        ),
        *(say(limit) for limit in limits[: detail.limits]),
    ]
    rest = len(limits) - detail.limits
    if rest > 0:
        said.append(
            say("{0} more limits stand in summary.json and in the program under About the model.", rest)
        )
    return said
