"""`leukdesk reports`: the reports of all signed cases into a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk import paths
from leukdesk.commands import console
from leukdesk.commands.operator import records_of
from leukdesk.inference.bundle import shipped_bundle
from leukdesk.settings import load_settings
from leukdesk.workflow.signed_reports import WriteSignedReports

if TYPE_CHECKING:
    from pathlib import Path


def run(records: Path, out: Path, user: str = "") -> bool:
    """Writes them and says how many there are.

    Args:
        records: folder of the records.
        out: folder for the files, made if need be.
        user: name of the account that signs in; empty where nobody does.

    Returns:
        Whether every report could be written.

    Raises:
        LeukDeskError: if the records or the bundle cannot be used.
    """
    settings = load_settings(paths.settings_file())
    with records_of(records, user) as store:
        done = WriteSignedReports(store, shipped_bundle().card, settings)(out)
    for sentence in done.faults:
        console.err.print(sentence, markup=False)
    count = len(done.written)
    words = "1 report of a signed case" if count == 1 else f"{count} reports of signed cases"
    console.out.print(f"{words} in {out}" if count else "No case is signed yet.", markup=False)
    return not done.faults
