"""`leukdesk classify`: one call for each picture of a single cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.commands import console
from leukdesk.commands.network import open_classifier
from leukdesk.domain.errors import UserError
from leukdesk.domain.frames import UNKNOWN_SCALE, Scale, ScaleSource
from leukdesk.files import ensure_writable
from leukdesk.reports.rows import CropRow
from leukdesk.reports.tables import write_classify_csv
from leukdesk.workflow.analyse import call_crop
from leukdesk.workflow.batch import gather_pictures, readable_pictures

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def run(pictures: Sequence[Path], out: Path, model: str | None, um_per_px: float | None) -> bool:
    """Calls each picture and writes the table.

    Returns:
        Whether any picture could not be read.

    Raises:
        LeukDeskError: if nothing can be done before something is mended.
    """
    found, unreadable = gather_pictures(pictures)
    if out.is_dir():
        raise UserError(f"{out} is a folder", "name a file for the table, such as calls.csv")
    ensure_writable(out.parent)
    scale = Scale(um_per_px, ScaleSource.GIVEN) if um_per_px else UNKNOWN_SCALE
    classifier = open_classifier(model)
    rows = [
        CropRow(picture.name, call_crop(classifier, picture.rgb, scale), classifier.card.name)
        for picture in readable_pictures(console.with_progress(found, "Classifying"), unreadable)
    ]
    write_classify_csv(rows, classifier.card.classes, out)
    console.name_unreadable(unreadable)
    console.out.print(f"{len(rows)} pictures called: {out}", markup=False)
    return bool(unreadable)
