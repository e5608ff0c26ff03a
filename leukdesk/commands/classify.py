"""`leukdesk classify`: one call for each picture of a single cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk import paths
from leukdesk.commands import console
from leukdesk.commands.network import open_classifier
from leukdesk.domain.errors import UserError
from leukdesk.domain.frames import UNKNOWN_SCALE
from leukdesk.domain.scales import choose_scale
from leukdesk.files import ensure_writable
from leukdesk.reports.rows import CropRow
from leukdesk.reports.tables import write_classify_csv
from leukdesk.settings import load_settings
from leukdesk.workflow.analyse import call_crop
from leukdesk.workflow.batch import gather_pictures, readable_pictures

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from leukdesk.commands.optics import OpticsRequest


def run(
    pictures: Sequence[Path], out: Path, model: str | None, um_per_px: float | None, optics: OpticsRequest
) -> bool:
    """Calls each picture and writes the table.

    A crop shows too few red cells to estimate a scale from; a given or calibrated one holds.

    Returns:
        Whether any picture could not be read.

    Raises:
        LeukDeskError: if nothing can be done before something is mended.
    """
    found, unreadable = gather_pictures(pictures)
    if out.is_dir():
        raise UserError(f"{out} is a folder", "name a file for the table, such as calls.csv")
    ensure_writable(out.parent)
    conditions = optics.conditions(load_settings(paths.settings_file()), um_per_px)
    scale = choose_scale(um_per_px, conditions.calibrated_um_per_px, lambda: UNKNOWN_SCALE)
    classifier = open_classifier(model)
    rows = [
        CropRow(
            picture.name,
            call_crop(classifier, conditions.corrected(picture.rgb)[0], scale),
            classifier.card.name,
        )
        for picture in readable_pictures(console.with_progress(found, "Classifying"), unreadable)
    ]
    write_classify_csv(rows, classifier.card.classes, out)
    console.name_unreadable(unreadable)
    console.out.print(f"{len(rows)} pictures called: {out}", markup=False)
    return bool(unreadable)
