"""The columns of the tables and the values in them, the same for CSV and XLSX."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.reports.rows import CropRow, FrameRow, PatchRow

Value = str | int | float | None
"""Text, a count, a fraction, or nothing known."""

PATCH_COLUMNS = (
    *("frame", "patch", "x_px", "y_px", "width_px", "height_px", "cell_class", "probability", "p_blast"),
    *("call", "counted", "why_not", "model"),
)
FRAME_COLUMNS = (
    *("frame", "width_px", "height_px", "um_per_px", "cells", "usable", "reason"),
    *("scale_source", "white_balance", "flat_field"),
)
SIGHTING_COLUMNS = ("same_cell_in", "same_cell_as")
"""They follow the classes' columns, so that every column before keeps its place."""
DECISION_COLUMNS = ("suggested_class", "decided_by", "decided_at")
"""Of the tables for people alone, last: what the model said, and which person decided when."""
CROP_COLUMNS = ("path", "cell_class", "probability", "p_blast", "call", "model")


def class_codes(classes: Sequence[CellClass]) -> list[str]:
    """The classes that get a column `p_<class>`.

    A class of the code `blast` has none: `p_blast` is a column already, the sum over the target classes.
    """
    return [c.code for c in classes if c.code != "blast"]


def patch_header(classes: Sequence[CellClass]) -> list[str]:
    """The columns of patches.csv."""
    return [*PATCH_COLUMNS, *(f"p_{code}" for code in class_codes(classes)), *SIGHTING_COLUMNS]


def crop_header(classes: Sequence[CellClass]) -> list[str]:
    """The columns of the table of `classify`."""
    return [*CROP_COLUMNS, *(f"p_{code}" for code in class_codes(classes))]


def patch_values(row: PatchRow, classes: Sequence[CellClass]) -> list[Value]:
    """The values under `patch_header`."""
    box = row.box
    return [
        *(row.frame, row.patch, box.x_px, box.y_px, box.width_px, box.height_px),
        *(row.cell_class, row.probability, row.p_blast, row.call, int(row.counted)),
        *(row.why_not.value if row.why_not else "", row.model),
        *_probabilities(row.probabilities, classes),
        *(row.same_cell_in, row.same_cell_as),
    ]


def log_header(classes: Sequence[CellClass]) -> list[str]:
    """The columns of the log of cells that people get."""
    return [*patch_header(classes), *DECISION_COLUMNS]


def log_values(row: PatchRow, classes: Sequence[CellClass]) -> list[Value]:
    """The values under `log_header`; empty where no model spoke, or no person decided."""
    at = row.decided_at.astimezone() if row.decided_at else None
    when = f"{at:%Y-%m-%d %H:%M}" if at else ""
    return [*patch_values(row, classes), row.suggested_class, row.decided_by, when]


def frame_values(row: FrameRow) -> list[Value]:
    """The values under `FRAME_COLUMNS`."""
    size = (row.width_px, row.height_px, row.um_per_px)
    colour = row.colour
    gains = "" if colour.gains is None else " ".join(f"{gain:.4f}" for gain in colour.gains)
    flat_field = colour.flat_field if colour.flat_field_applied else ""
    facts = (row.scale_source.value, gains, flat_field)
    return [row.frame, *size, row.cells, int(row.usable), row.reason, *facts]


def crop_values(row: CropRow, classes: Sequence[CellClass]) -> list[Value]:
    """The values under `crop_header`.

    Raises:
        ValueError: if the suggestion belongs to other classes.
    """
    said = row.suggestion
    by_code = dict(zip((c.code for c in classes), said.probabilities, strict=True))
    return [
        *(row.path, said.cell_class, said.probability, said.p_blast, said.call.value, row.model),
        *_probabilities(by_code, classes),
    ]


def _probabilities(by_code: Mapping[str, float], classes: Sequence[CellClass]) -> list[Value]:
    return [by_code.get(code) for code in class_codes(classes)]
