"""What the printed report rests on: cells to look at, picture quality, and the method with its limits."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from PIL import Image as Pictures
from reportlab.platypus import CondPageBreak, Image, KeepTogether, Spacer

from leukdesk.domain.frames import Light, ScaleSource
from leukdesk.reports import paper
from leukdesk.reports.conditions import colour_sentence, scale_sentence
from leukdesk.reports.lettering import markup
from leukdesk.reports.paper import lines_of, table
from leukdesk.reports.typesetting import fitted
from leukdesk.reports.words import COUNTING_ERROR, LIGHT_WORDS

if TYPE_CHECKING:
    from leukdesk.reports.content import CaseReport, FrameLine, GalleryCell

CELLS_A_ROW = 6
FRAMES_LISTED = 10
GOOD_FRAMES_LISTED = 8
"""Lines of the list of frames, the worst first, and lines up to which good frames fill it."""
LIMITS_LISTED = 20

_THUMBNAIL_PX = 240
_GAP_PT = 8
_DECIDED = "✓"
_LIGHT_ORDER = (Light.RED, Light.YELLOW, Light.GREEN)


def gallery(report: CaseReport, width_pt: float) -> list[Any]:
    """The most suspicious cells, each with its place."""
    heading = lines_of("Most suspicious cells", paper.HEADING)
    if not report.gallery:
        return [heading, lines_of("No cells to show.", paper.BODY)]
    side = (width_pt - _GAP_PT * (CELLS_A_ROW - 1)) / CELLS_A_ROW
    note = (
        f"High, medium or low is the model's likeness to a {markup(report.bundle.target_name, 80).lower()}; "
        f"{_DECIDED} stands where a person decided the class."
    )
    story = [CondPageBreak(side + 84), heading, lines_of(note, paper.NOTE), Spacer(1, 4)]
    # A table for each row, so that a row that fits stays on the page.
    for start in range(0, len(report.gallery), CELLS_A_ROW):
        row: list[Any] = [_cell(cell, side) for cell in report.gallery[start : start + CELLS_A_ROW]]
        row += [""] * (CELLS_A_ROW - len(row))
        style = [
            *paper.BARE,
            ("RIGHTPADDING", (0, 0), (-1, -1), _GAP_PT),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
        ]
        story.append(table([row], [side + _GAP_PT] * CELLS_A_ROW, style))
    return story


def _cell(cell: GalleryCell, side: float) -> list[Any]:
    name = markup(cell.class_name, 30) + (f" {_DECIDED}" if cell.reviewed else "")
    likeness = f" {cell.likeness}" if cell.likeness else ""
    place = f"cell {cell.number}" if cell.number else "by hand"
    small = paper.CAPTION_MUTED
    file = fitted(_file_name(cell.frame_name), small.fontName, small.fontSize, side)
    captions = [
        lines_of(f"<b>{name}</b>{likeness}", paper.CAPTION),
        lines_of(f"Frame {cell.frame_number}, {place}", small),
        lines_of(escape(file), small),
    ]
    if cell.doubt:
        captions.append(lines_of(cell.doubt, small))
    if cell.uncounted:
        captions.append(lines_of(cell.uncounted, small))
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


def quality(report: CaseReport, width_pt: float) -> list[Any]:
    """What the pictures were like, the worst first."""
    heading = lines_of("Picture quality", paper.HEADING)
    if not report.frames:
        return [heading, lines_of("No frames were recorded.", paper.BODY)]
    frames = "1 frame" if len(report.frames) == 1 else f"{len(report.frames)} frames"
    said = f"{frames}: {_tally(report)}."
    if any(not f.usable for f in report.frames):
        said += " Cells on frames that are not usable aren't counted."
    story = [heading, lines_of(said, paper.BODY)]
    flawed = sum(f.light is not Light.GREEN for f in report.frames)
    lines_wanted = min(FRAMES_LISTED, max(flawed, GOOD_FRAMES_LISTED))
    listed = sorted(report.frames, key=lambda f: (_LIGHT_ORDER.index(f.light), f.number))[:lines_wanted]
    shares = (0.06, 0.27, 0.12, 0.12, 0.07, 0.36)
    head = ("No.", "File", "Size in px", "µm/px", "Cells", "Quality")
    lines = [[lines_of(word, paper.HEAD) for word in head], *map(_frame_line, listed)]
    story += [Spacer(1, 3), table(lines, [width_pt * s for s in shares], paper.LISTED, repeatRows=1)]
    rest = len(report.frames) - len(listed)
    if rest:
        frames = "frame is" if rest == 1 else "frames are"
        story.append(lines_of(f"{rest} more {frames} not listed; frames.csv has them all.", paper.NOTE))
    return story


def _tally(report: CaseReport) -> str:
    counts = {light: sum(f.light is light for f in report.frames) for light in reversed(_LIGHT_ORDER)}
    return ", ".join(f"{n} {LIGHT_WORDS[light]}" for light, n in counts.items() if n)


def _frame_line(frame: FrameLine) -> list[Any]:
    said = LIGHT_WORDS[frame.light][0].upper() + LIGHT_WORDS[frame.light][1:]
    grade = f"<b>{said}</b>" if frame.light is Light.RED else said
    reason = f": {markup(frame.reason, 160)}" if frame.reason else ""
    scale = "unknown" if frame.um_per_px is None else f"{frame.um_per_px:.4f}"
    if frame.scale_source is ScaleSource.ESTIMATED:
        scale += " est."
    return [
        lines_of(str(frame.number), paper.SMALL),
        lines_of(markup(_file_name(frame.name), 60), paper.SMALL),
        lines_of(f"{frame.width_px} × {frame.height_px}", paper.SMALL),
        lines_of(scale, paper.SMALL),
        lines_of(str(frame.cells), paper.SMALL),
        lines_of(grade + reason, paper.SMALL),
    ]


def method(report: CaseReport, width_pt: float) -> list[Any]:
    """What made the calls, what it cannot do, and the line to sign on."""
    bundle = report.bundle
    facts = [
        ("Bundle", f"<b>{markup(bundle.name, 120)}</b> – {markup(bundle.title, 200)}"),
        ("sha256", markup(bundle.sha256)),
        ("Made for", markup(bundle.intended_use, 400)),
        ("Program", f"LeukDesk {markup(report.program_version, 40)}"),
        ("Scale", scale_sentence(report)),
        ("Colour", colour_sentence(report)),
    ]
    facts += [
        ("Also used", f"{markup(name, 120)}, sha256 {markup(sha256)}") for name, sha256 in bundle.others[:4]
    ]
    lines = [[lines_of(name, paper.LABEL), lines_of(text, paper.SMALL)] for name, text in facts]
    style = [*paper.BARE, ("BOTTOMPADDING", (0, 0), (-1, -1), 2)]
    limits = [markup(limit, 600) for limit in bundle.limits[:LIMITS_LISTED]]
    limits.append(
        f"The 95 % intervals are Wilson intervals and hold for {COUNTING_ERROR}: wrong calls and an uneven "
        "smear come on top."
    )
    bullets = [lines_of(limit, paper.BULLET, "•") for limit in limits]
    head = [lines_of("Method and its limits", paper.HEADING), table(lines, [52, width_pt - 52], style)]
    # The hand's line never stands on a page of its own, nor a heading without its first limit.
    return [
        KeepTogether([*head, Spacer(1, 3), *bullets[:1]]),
        *bullets[1:][:-2],
        KeepTogether([*bullets[1:][-2:], *_signature(width_pt)]),
    ]


def _signature(width_pt: float) -> list[Any]:
    """Room for a hand on paper."""
    words = [lines_of(word, paper.LABEL) for word in ("Read by", "Signature", "Date")]
    rules = [("LINEABOVE", (column, 0), (column, 0), 0.5, paper.MUTED) for column in (0, 2, 4)]
    style = [*paper.BARE, ("TOPPADDING", (0, 0), (-1, -1), 3), *rules]
    line = [words[0], "", words[1], "", words[2]]
    shares = (0.36, 0.03, 0.36, 0.03, 0.22)
    return [Spacer(1, 26), table([line], [width_pt * s for s in shares], style)]
