"""`leukdesk doctor`: what this installation is and what is wrong with it, with the cure."""

from __future__ import annotations

from contextlib import ExitStack, closing
from typing import TYPE_CHECKING

from leukdesk import paths
from leukdesk.commands import console
from leukdesk.inference.engine import EngineProcess
from leukdesk.inference.shelf import open_named
from leukdesk.records.store import open_store
from leukdesk.settings import load_settings
from leukdesk.workflow.installation import CheckInstallation

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.domain.ports import Classifier, Store


def run(records: Path) -> bool:
    """Prints a line a check.

    Returns:
        Whether all is well.
    """
    all_well = True
    with ExitStack() as opened:

        def network() -> Classifier:
            # In a process of its own: a native crash is to be told of.
            bundle = open_named(load_settings(paths.settings_file()).model)
            return opened.enter_context(closing(EngineProcess(bundle)))

        def store() -> Store:
            return opened.enter_context(closing(open_store(records)))

        for check in CheckInstallation(network, store, records)():
            sign = "ok   " if check.good else "WRONG"
            console.out.print(f"{sign} {check.part + ':':<14} {check.said}", markup=False)
            all_well = all_well and check.good
    return all_well
