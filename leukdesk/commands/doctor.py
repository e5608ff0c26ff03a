"""`leukdesk doctor`: what this installation is and what is wrong with it, with the cure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.commands import console
from leukdesk.workflow.installation import check_installation

if TYPE_CHECKING:
    from pathlib import Path


def run(records: Path) -> bool:
    """Prints a line a check.

    Returns:
        Whether all is well.
    """
    all_well = True
    for check in check_installation(records):
        sign = "ok   " if check.good else "WRONG"
        console.out.print(f"{sign} {check.name + ':':<14} {check.said}", markup=False)
        all_well = all_well and check.good
    return all_well
