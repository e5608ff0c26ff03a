"""`leukdesk evaluate-scale`: the figures of the red-cell diameter, made again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from leukdesk.commands import console
from leukdesk.files import write_whole
from leukdesk.imaging.scale_figures import evaluate_scale

if TYPE_CHECKING:
    from pathlib import Path


def run(data: Path, json_file: Path | None) -> None:
    """Prints the figures, and writes them where asked.

    Raises:
        UserError: if annotations or pictures are missing, or the file cannot be written.
    """
    figures = evaluate_scale(data)
    for name in ("bccd", "draaslan"):
        said = figures[name]
        console.out.print(
            f"{name}: {said['fields']} fields, {said['boxes']} uncut red-cell boxes of "
            f"{said['drawn_px']:.1f} px; "
            f"measured {said['measured_px']:.1f} px, ratio {said['ratio']:.3f}; "
            f"{100 * said['close_share']:.1f} % of fields within 15 %, {said['unknown']} unknown",
            markup=False,
        )
    for what, taken in figures["milliseconds"].items():
        console.out.print(f"{what}: {taken['least']} ms at best, {taken['median']} ms median", markup=False)
    if json_file is not None:
        write_whole(json_file, json.dumps(figures, indent=2).encode())
