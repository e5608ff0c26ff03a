"""`leukdesk demo`: the main job on the sample smears that ship with the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk import paths
from leukdesk.commands import analyse, console
from leukdesk.commands.network import open_engine
from leukdesk.domain.cases import SAMPLE_CASE

if TYPE_CHECKING:
    from pathlib import Path


def run(out: Path) -> tuple[Path, str]:
    """Analyses the samples in a store of their own inside `out`.

    Returns:
        The folder of that store and the number of its case.

    Raises:
        LeukDeskError: if the folder cannot be written, or the installation is broken.
    """
    folder = out.resolve()
    records = folder / "records"
    console.out.print(f"Analysing the sample smears (drawn by the program) into {folder}", markup=False)
    request = analyse.AnalyseRequest(
        [paths.resources_dir() / "samples"],
        folder,
        SAMPLE_CASE,
        "",
        records,
        model=None,
        um_per_px=None,
        sample=True,
    )
    analyse.run(request, open_engine)
    return records, SAMPLE_CASE
