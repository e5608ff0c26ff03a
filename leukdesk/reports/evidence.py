"""What the printed report rests on: cells to look at, the pictures' quality, and the method with its limits."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from PIL import Image as Pictures
from reportlab.platypus import CondPageBreak, Image, Spacer

from leukdesk.domain.frames import Light
from leukdesk.reports import paper
from leukdesk.reports.lettering import markup, shortened
from leukdesk.reports.paper import lines_of, table
from leukdesk.reports.words import COUNTING_ERROR, LIGHT_WORDS

if TYPE_CHECKING:
    from leukdesk.reports.content import CaseReport, FrameLine, GalleryCell

CELLS_A_ROW = 6
FRAMES_LISTED = 12
"""Frames that are listed, the worst first; the rest are summed up in one line."""
LIMITS_LISTED = 20

_THUMBNAIL_PX = 240
_GAP_PT = 8
_LIGHT_ORDER = (Light.RED, Light.YELLOW, Light.GREEN)


def gallery(report: CaseReport, width_pt: float) -> list[Any]:
    """The most suspicious cells, each with its place."""
    heading = lines_of("Most suspicious cells", paper.HEADING)
    if not report.gallery:
        return [heading, lines_of("No cells to show.", paper.BODY)]
    side = (width_pt - _GAP_PT * (CELLS_A_ROW - 1)) / CELLS_A_ROW
    style = [
        *paper.BARE,
        ("RIGHTPADDING", (0, 0), (-1, -1), _GAP_PT),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 7),
    ]
    cells = [_cell(cell, side) for cell in report.gallery]
    cells += [""] * (-len(cells) % CELLS_A_ROW)
    rows = [cells[i : i + CELLS_A_ROW] for i in range(0, len(cells), CELLS_A_ROW)]
    widths = [side + _GAP_PT] * (CELLS_A_ROW - 1) + [side + _GAP_PT]
    note = (
        f"p is the model's probability of: {markup(report.bundle.target_name, 80)}. Blasts first, then promyelocytes, "
        "then doubtful cells, then the rest, each by falling p."
    )
    return [
        CondPageBreak(side + 90),
        heading,
        table(rows, widths, style),
        lines_of(note, paper.NOTE),
    ]


def _cell(cell: GalleryCell, side: float) -> list[Any]:
    name = markup(cell.class_name, 26)
    chance = "" if cell.p_blast is None else f", p {cell.p_blast:.2f}"
    place = f"cell {cell.number}" if cell.number else "cell added by hand"
    who = "person" if cell.reviewed else "model"
    return [
        _picture(cell, side),
        Spacer(1, 2),
        lines_of(f"<b>{name}</b>{chance}", paper.CAPTION),
        lines_of(f"Frame {cell.frame_number}, {place} ({who})", paper.CAPTION_MUTED),
        lines_of(markup(shortened(_file_name(cell.frame_name), 20)), paper.CAPTION_MUTED),
    ]


def _picture(cell: GalleryCell, side: float) -> Any:
    picture = Pictures.fromarray(cell.rgb, "RGB")
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
    tally = ", ".join(f"{_count(report, light)} {LIGHT_WORDS[light]}" for light in reversed(_LIGHT_ORDER))
    frames = "1 frame" if len(report.frames) == 1 else f"{len(report.frames)} frames"
    story = [
        heading,
        lines_of(f"{frames}: {tally}. Cells on frames that are not usable aren't counted.", paper.BODY),
    ]
    listed = sorted(report.frames, key=lambda f: (_LIGHT_ORDER.index(f.light), f.number))[:FRAMES_LISTED]
    shares = (0.06, 0.29, 0.12, 0.09, 0.07, 0.37)
    head = ("No.", "File", "Size in px", "µm per px", "Cells", "Quality")
    lines = [[lines_of(word, paper.HEAD) for word in head], *map(_frame_line, listed)]
    story += [Spacer(1, 3), table(lines, [width_pt * s for s in shares], paper.LISTED, repeatRows=1)]
    rest = len(report.frames) - len(listed)
    if rest:
        frames = "frame is" if rest == 1 else "frames are"
        story.append(lines_of(f"{rest} more {frames} not listed; frames.csv has them all.", paper.NOTE))
    return story


def _count(report: CaseReport, light: Light) -> int:
    return sum(f.light is light for f in report.frames)


def _frame_line(frame: FrameLine) -> list[Any]:
    said = LIGHT_WORDS[frame.light][0].upper() + LIGHT_WORDS[frame.light][1:]
    grade = f"<b>{said}</b>" if frame.light is Light.RED else said
    reason = f": {markup(frame.reason, 160)}" if frame.reason else ""
    scale = "unknown" if frame.um_per_px is None else f"{frame.um_per_px:.4f}"
    return [
        lines_of(str(frame.number), paper.SMALL),
        lines_of(markup(_file_name(frame.name), 60), paper.SMALL),
        lines_of(f"{frame.width_px} × {frame.height_px}", paper.SMALL),
        lines_of(scale, paper.SMALL),
        lines_of(str(frame.cells), paper.SMALL),
        lines_of(grade + reason, paper.SMALL),
    ]


def method(report: CaseReport, width_pt: float) -> list[Any]:
    """What made the calls, and what it cannot do."""
    bundle = report.bundle
    facts = [
        ("Bundle", f"<b>{markup(bundle.name, 120)}</b> – {markup(bundle.title, 200)}"),
        ("sha256", markup(bundle.sha256)),
        ("Made for", markup(bundle.intended_use, 400)),
        ("Program", f"LeukDesk {markup(report.program_version, 40)}"),
    ]
    facts += [
        ("Also used", f"{markup(name, 120)}, sha256 {markup(sha256)}") for name, sha256 in bundle.others[:4]
    ]
    lines = [[lines_of(name, paper.LABEL), lines_of(text, paper.SMALL)] for name, text in facts]
    style = [*paper.BARE, ("BOTTOMPADDING", (0, 0), (-1, -1), 2)]
    story = [
        CondPageBreak(110),
        lines_of("Method and its limits", paper.HEADING),
        table(lines, [52, width_pt - 52], style),
        Spacer(1, 3),
    ]
    limits = [markup(limit, 600) for limit in bundle.limits[:LIMITS_LISTED]]
    limits.append(
        f"The 95 % intervals are Wilson intervals and hold for {COUNTING_ERROR}: wrong calls and an uneven smear "
        "come on top."
    )
    story += [lines_of(limit, paper.BULLET, "•") for limit in limits]
    return story


def signature(width_pt: float) -> list[Any]:
    """Room for a hand on paper."""
    words = [lines_of(word, paper.LABEL) for word in ("Read by", "Signature", "Date")]
    style = [
        *paper.BARE,
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("LINEABOVE", (0, 0), (0, 0), 0.5, paper.MUTED),
        ("LINEABOVE", (2, 0), (2, 0), 0.5, paper.MUTED),
        ("LINEABOVE", (4, 0), (4, 0), 0.5, paper.MUTED),
    ]
    line = [words[0], "", words[1], "", words[2]]
    shares = (0.36, 0.03, 0.36, 0.03, 0.22)
    return [CondPageBreak(50), Spacer(1, 34), table([line], [width_pt * s for s in shares], style)]
