"""The bundles of this computer: which there are, whether they are whole, and how a foreign one comes in."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from leukdesk.domain.errors import LeukDeskError, UserError
from leukdesk.domain.sentences import Sentence
from leukdesk.inference import shelf
from leukdesk.inference.engine import EngineProcess
from leukdesk.inference.pinned import DEFAULT_BUNDLE, PINNED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leukdesk.domain.card import ModelCard
    from leukdesk.inference.shelf import Candidate

WARNING = Sentence(
    "A bundle is a program: once installed, it runs with your rights and judges your patients' cells. Its "
    "figures are its maker's own claims. Install it only if you know who made it and that the file is theirs."
)


class Trust(StrEnum):
    """By what a bundle is trusted."""

    PINNED = "pinned"
    """It came with the program, which knows its sha256."""
    SEALED = "sealed"
    """It was made or installed on this computer."""
    REFUSED = "refused"
    """It was changed or is foreign, and is not opened."""


@dataclass(frozen=True, slots=True)
class ListedBundle:
    """A bundle as a list shows it.

    Attributes:
        name: that it is chosen by.
        trust: by what it is trusted.
        chosen: whether it is the one that the settings name.
        card: of the bundle; None where it is refused.
        fault: why it is refused; empty where it isn't.
    """

    name: str
    trust: Trust
    chosen: bool
    card: ModelCard | None
    fault: str = ""

    @property
    def removable(self) -> bool:
        """Whether it can be removed; what came with the program stays."""
        return self.name not in PINNED


def listed_bundles(chosen: str = "") -> Iterator[ListedBundle]:
    """Each bundle with its card and network held against pin or seal, those of the program first.

    Args:
        chosen: name of the bundle that the settings name; empty for the default one.
    """
    wanted, names = chosen or DEFAULT_BUNDLE, shelf.bundle_names()
    # One that the settings name and that is gone is a fault to be seen too.
    for name in names if wanted in names else [*names, wanted]:
        in_use = name == wanted
        try:
            card = shelf.open_named(name).card
        except LeukDeskError as error:
            yield ListedBundle(name, Trust.REFUSED, in_use, None, error.sentence)
        else:
            yield ListedBundle(name, Trust.PINNED if name in PINNED else Trust.SEALED, in_use, card)


def install_bundle(candidate: Candidate) -> str:
    """Installs a bundle that a person agreed to, and tries whether it runs here; returns how it runs.

    Raises:
        LeukDeskError: if it cannot be installed or does not run; one of its name then stays as it was.
    """
    with shelf.installing(candidate) as bundle, closing(EngineProcess(bundle, threads=1)) as engine:
        return engine.precision_path


def chosen_name(name: str) -> str:
    """What the settings name a bundle by once it was opened and found whole; empty for the default one.

    Raises:
        BundleError: if there is no such bundle or it was changed.
    """
    if not name:
        raise UserError(Sentence("no bundle was named"), Sentence("name one that leukdesk model list shows"))
    shelf.open_named(name)
    return "" if name == DEFAULT_BUNDLE else name
