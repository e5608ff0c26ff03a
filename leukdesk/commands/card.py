"""`leukdesk card`: a bundle's card as a page that people read."""

from __future__ import annotations

from pathlib import Path

from leukdesk.commands import console
from leukdesk.files import write_whole
from leukdesk.inference.bundle import read_card
from leukdesk.inference.shelf import open_named
from leukdesk.reports.model_page import model_page


def run(bundle: str, out: Path) -> None:
    """Writes the page of a bundle of this computer, or of one in a folder.

    Raises:
        LeukDeskError: if there is no such bundle or the page cannot be written.
    """
    folder = Path(bundle)
    card = read_card(folder) if folder.is_dir() else open_named(bundle).card
    write_whole(out, model_page(card).encode())
    console.out.print(f"The card of {card.name} is in '{out}'.", markup=False)
