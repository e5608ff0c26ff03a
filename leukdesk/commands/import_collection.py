"""`leukdesk import-collection`: labelled pictures of single cells into the records."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from leukdesk import paths
from leukdesk.commands import console
from leukdesk.commands.network import open_classifier
from leukdesk.commands.operator import records_of
from leukdesk.commands.optics import OpticsRequest
from leukdesk.domain.errors import UserError
from leukdesk.settings import load_settings
from leukdesk.workflow.analyse import AnalyseFrame
from leukdesk.workflow.collection import read_collection
from leukdesk.workflow.import_collection import ImportCollection, codes_for, refuse_unnamed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from leukdesk.domain.ports import Classifier


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """The arguments of the command.

    Attributes:
        source: folder with a folder a class, or CSV file.
        case: number for pictures whose specimen the collection does not name; None takes the source's name.
        classes: LABEL=CLASS, where a label is not called as its class.
        records: folder of the records.
        model: name of the bundle; None takes the default.
        um_per_px: scale; None leaves it to the camera profile.
        user: name of the account that signs in; empty where nobody does.
    """

    source: Path
    case: str | None
    classes: Sequence[str]
    records: Path
    model: str | None
    um_per_px: float | None
    user: str = ""


def run(request: ImportRequest, open_network: Callable[[str | None], Classifier] = open_classifier) -> bool:
    """Imports and prints.

    Args:
        request: the arguments of the command.
        open_network: opens the bundle of a name.

    Returns:
        Whether any picture was left out.

    Raises:
        LeukDeskError: if nothing can be done before something is mended.
    """
    pictures, left_out = read_collection(request.source)
    given = _given(request.classes)
    name = request.source.resolve().stem
    case = request.case or name
    settings = load_settings(paths.settings_file())
    conditions = OpticsRequest().conditions(settings, request.um_per_px)
    with (
        records_of(request.records, request.user) as store,
        closing(open_network(request.model)) as network,
    ):
        if request.user and settings.second_identifier:
            refuse_unnamed(pictures, store, case)
        codes = codes_for(pictures, store, network.card.classes, given)
        bring_in = ImportCollection(store, AnalyseFrame(store, network), name, conditions)
        outcome = bring_in(console.with_progress(pictures, "Importing"), codes, case)
    outcome.unreadable[:0] = left_out
    console.name_unreadable(outcome.unreadable)
    counts = f"Imported with their labels: {outcome.recorded} pictures"
    if outcome.known:
        counts += f"; there already: {outcome.known}"
    if outcome.doubted:
        counts += f"; not seen as one cell by LeukDesk itself: {outcome.doubted}"
    if outcome.unreadable:
        counts += f"; left out: {len(outcome.unreadable)}"
    console.out.print(counts, markup=False)
    return bool(outcome.unreadable)


def _given(pairs: Sequence[str]) -> dict[str, str]:
    given = {}
    for pair in pairs:
        label, sign, meant = pair.partition("=")
        if not sign or not label.strip() or not meant.strip():
            raise UserError(f"--class {pair} says nothing", "write LABEL=CLASS")
        given[label] = meant
    return given
