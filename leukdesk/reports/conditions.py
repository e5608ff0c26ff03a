"""Sentences on the conditions that a report's frames were analysed under: their scales and colour steps."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from leukdesk.domain.frames import ScaleSource
from leukdesk.domain.sentences import Sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from leukdesk.reports.content import CaseReport


def scale_sentence(report: CaseReport) -> Sentence:
    """Where the scales of a report's frames come from."""
    counts = Counter(frame.scale_source for frame in report.frames)
    said = [
        Sentence("{0} for {1}", words, counts[source])
        for source, words in _SCALE_WORDS.items()
        if counts[source]
    ]
    if not said:
        return Sentence("No frames.")
    return Sentence(
        "Micrometres a pixel: {0} of {1} frames.", Sentence.joined(", ", said), len(report.frames)
    )


def colour_sentence(report: CaseReport) -> Sentence:
    """What was done to the colours of a report's frames before cells were sought."""
    total = len(report.frames)
    balanced = sum(frame.colour.gains is not None for frame in report.frames)
    evened = Counter(frame.colour.flat_field for frame in report.frames if frame.colour.flat_field_applied)
    said = [Sentence("white balance on {0} of {1} frames", balanced, total)] if balanced else []
    said += [
        Sentence("flat field {0} on {1} of {2} frames", sha256[:12], count, total)
        for sha256, count in evened.items()
    ]
    if not said:
        return Sentence("Colours as recorded; the stored pictures are unchanged.")
    return Sentence(
        "Before cells were sought: {0}; the stored pictures are unchanged.", Sentence.joined(", ", said)
    )


_SCALE_WORDS: Mapping[ScaleSource, Sentence] = {
    ScaleSource.GIVEN: Sentence("given by the operator"),
    ScaleSource.CALIBRATED: Sentence("calibrated by the camera profile"),
    ScaleSource.ESTIMATED: Sentence("estimated from red cells (± 15 %)"),
    ScaleSource.UNKNOWN: Sentence("unknown"),
}
