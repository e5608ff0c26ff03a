"""Frames as a network called them, without a network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.domain.calls import Call, Suggestion
from leukdesk.domain.frames import (
    CalledCell,
    FrameAnalysis,
    Light,
    Quality,
    QualityMeasure,
    Scale,
    ScaleSource,
)
from leukdesk.domain.geometry import Box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.cell_classes import CellClass


def analysis(classes: Sequence[CellClass], codes: Sequence[str]) -> FrameAnalysis:
    """What a network found: one cell a code, beside each other."""
    cells = []
    for number, code in enumerate(codes, start=1):
        call = {"blast": Call.BLAST, "unidentified": Call.UNSURE}.get(code, Call.NOT_BLAST)
        spread = tuple(0.94 if c.code == code else 0.005 for c in classes)
        cells.append(
            CalledCell(
                number,
                Box(20 + 70 * number, 60, 50, 50),
                cut=False,
                suggestion=Suggestion(code, 0.94, 0.02, call, spread),
            )
        )
    quality = Quality((QualityMeasure("focus", 0.9, Light.GREEN, ""),))
    return FrameAnalysis(
        "1", "stand-in 1.0", "0" * 64, "stand-in", "p" * 64, Scale(0.1, ScaleSource.GIVEN), quality, "",
        tuple(cells), 0.1,
    )  # fmt: skip
