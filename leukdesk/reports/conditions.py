"""Sentences on the conditions that a report's frames were analysed under: their scales and colour steps."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from leukdesk.domain.frames import ScaleSource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from leukdesk.reports.content import CaseReport


def scale_sentence(report: CaseReport) -> str:
    """Where the scales of a report's frames come from."""
    counts = Counter(frame.scale_source for frame in report.frames)
    said = [f"{words} for {counts[source]}" for source, words in _SCALE_WORDS.items() if counts[source]]
    return f"Micrometres a pixel: {', '.join(said)} of {len(report.frames)} frames." if said else "No frames."


def colour_sentence(report: CaseReport) -> str:
    """What was done to the colours of a report's frames before cells were sought."""
    total = len(report.frames)
    balanced = sum(frame.colour.gains is not None for frame in report.frames)
    evened = Counter(frame.colour.flat_field for frame in report.frames if frame.colour.flat_field_applied)
    said = [f"white balance on {balanced} of {total} frames"] if balanced else []
    said += [f"flat field {sha256[:12]} on {count} of {total} frames" for sha256, count in evened.items()]
    words = " and ".join(said) if said else "colours as recorded"
    return f"{words[0].upper()}{words[1:]}; the stored pictures are unchanged."


_SCALE_WORDS: Mapping[ScaleSource, str] = {
    ScaleSource.GIVEN: "given by the operator",
    ScaleSource.CALIBRATED: "calibrated by the camera profile",
    ScaleSource.ESTIMATED: "estimated from red cells (± 15 %)",
    ScaleSource.UNKNOWN: "unknown",
}
