"""`leukdesk model`: the bundles of this computer, and how a foreign one comes to be trusted."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import typer

from leukdesk import paths
from leukdesk.commands import console
from leukdesk.domain.errors import LeukDeskError, UserError
from leukdesk.inference import shelf
from leukdesk.inference.bundle import read_card
from leukdesk.settings import load_settings, save_settings
from leukdesk.workflow.bundles import WARNING, Trust, chosen_name, install_bundle, listed_bundles

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from leukdesk.domain.card import ModelCard

MOST_FIGURES = 40
"""Lines of figures that are shown of a card; the card's page has them all."""
TOO_FINE = frozenset({"by_subject", "by_class"})


def list_bundles() -> None:
    """Prints a line a bundle: name, version, where it comes from, and which one is in use."""
    for bundle in listed_bundles(load_settings(paths.settings_file()).model):
        if bundle.card is None:
            text = f"WRONG {bundle.fault}"
        else:
            origin = "came with LeukDesk" if bundle.trust is Trust.PINNED else "installed"
            card = bundle.card
            text = f"{card.name}, {card.architecture}, {origin}, sha256 {card.sha256[:16]}…"
        _say(f"{'*' if bundle.chosen else ' '} {bundle.name}: {text}")


def show(bundle: str) -> None:
    """Prints the card of a bundle of this computer, or of one in a folder; opens no network.

    Raises:
        LeukDeskError: if there is no such bundle.
    """
    folder = shelf.folder_meant(bundle)
    card = shelf.open_named(bundle).card if folder is None else read_card(folder)
    _show_card(card)


def verify(bundle: str | None) -> bool:
    """Checks card and network of a bundle, or of all, against pin or seal; returns whether all are whole."""
    whole = True
    for name in shelf.bundle_names() if bundle is None else [bundle]:
        try:
            opened = shelf.open_any(name)
            _say(f"ok    {name}: {opened.card.name}, sha256 {opened.card.sha256}")
        except LeukDeskError as error:
            whole = False
            _say(f"WRONG {name}: {error}")
    return whole


def install(folder: Path, *, yes: bool) -> None:
    """Shows what a foreign bundle says of itself, warns, asks, and installs it.

    Raises:
        LeukDeskError: if it is no sound bundle, nobody agreed, or it does not run here.
    """
    candidate = shelf.examine(folder)
    _show_card(candidate.card)
    _say("")
    _say(WARNING)
    if not yes:
        if not sys.stdin.isatty():
            raise UserError(
                "nobody is there to agree to the installation", "run it in a terminal or add --yes"
            )
        if not typer.confirm("Install it?", default=False):
            raise UserError("the bundle was not installed", "run the command again if it should be")
    path = install_bundle(candidate)
    _say(f"Installed; it runs here ({path}). Use it with: leukdesk model use {candidate.name}")


def remove(name: str) -> None:
    """Removes an installed bundle; if it was in use, the one that came with the program is.

    Raises:
        LeukDeskError: if it cannot be removed.
    """
    shelf.remove(name)
    settings = load_settings(paths.settings_file())
    if settings.model == name:
        save_settings(replace(settings, model=""), paths.settings_file())
    _say(f"The bundle {name} is removed. Records keep what it said.")


def use(name: str) -> None:
    """Lets window and commands use a bundle from their next start on.

    Raises:
        LeukDeskError: if there is no such bundle or it was changed.
    """
    chosen = chosen_name(name)
    save_settings(replace(load_settings(paths.settings_file()), model=chosen), paths.settings_file())
    _say(f"{name} is used from the next start on.")


def _show_card(card: ModelCard) -> None:
    _say(f"{card.name}: {card.title}")
    _say(f"  for:       {card.intended_use}")
    _say(f"  task:      {card.task}, network {card.architecture}, patches {card.form.size_px} px")
    _say(f"  classes:   {', '.join(f'{c.name} ({c.role.value})' for c in card.classes)}")
    _say(
        f"  decides:   blast from {card.call_rule.blast_from}, no blast to {card.call_rule.not_blast_to}; "
        f"falsely blast {card.false_calls.calls} of {card.false_calls.cells}"
    )
    _say(f"  sha256:    {card.sha256}")
    figures = list(_flat(card.figures))
    for name, value in figures[:MOST_FIGURES]:
        _say(f"  {name}: {value}")
    if len(figures) > MOST_FIGURES:
        _say(f"  … and {len(figures) - MOST_FIGURES} more; leukdesk card writes them all")
    for limit in card.limits:
        _say(f"  limit:     {limit}")


def _flat(figures: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, str]]:
    """Nested figures as names and values, whatever a foreign card holds."""
    for name, value in figures.items():
        if isinstance(value, dict) and name not in TOO_FINE:
            if "value" in value:
                yield f"{before}{name}", f"{value['value']} of {value.get('of', '?')}"
            else:
                yield from _flat(value, f"{before}{name}.")
        elif isinstance(value, (int, float)):
            yield f"{before}{name}", str(value)


def _say(text: str) -> None:
    console.out.print(console.one_line(text), markup=False)
