"""`leukdesk card`: a bundle's card as a page that people read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.commands import console
from leukdesk.files import write_whole
from leukdesk.inference.bundle import read_card
from leukdesk.inference.shelf import folder_meant, open_named
from leukdesk.reports.model_page import model_page

if TYPE_CHECKING:
    from pathlib import Path


def run(bundle: str, out: Path) -> None:
    """Writes the page of a bundle of this computer, or of one in a folder.

    Raises:
        LeukDeskError: if there is no such bundle or the page cannot be written.
    """
    folder = folder_meant(bundle)
    card = open_named(bundle).card if folder is None else read_card(folder)
    write_whole(out, model_page(card).encode())
    console.out.print(f"The card of {card.name} is in '{out}'.", markup=False)
