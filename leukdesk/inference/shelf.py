"""The bundles of this computer: those that came with the program, and those that were installed."""

from __future__ import annotations

import re
import secrets
import shutil
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from leukdesk import paths
from leukdesk.domain.errors import BundleError, UserError
from leukdesk.domain.sentences import Sentence
from leukdesk.files import write_whole
from leukdesk.inference.bundle import (
    CARD_NAME,
    RESERVED_NAME,
    Bundle,
    card_content,
    parse_card,
    shipped_bundle,
)
from leukdesk.inference.pinned import DEFAULT_BUNDLE, PINNED
from leukdesk.inference.seal import open_sealed, seal_bundle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leukdesk.domain.card import ModelCard

_NAME = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9])?")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A bundle that may be installed: read, its network held against its card, nothing of it opened.

    Attributes:
        card: as it states itself.
        card_content: its bytes.
        network: the bytes of its TorchScript file.
    """

    card: ModelCard
    card_content: bytes
    network: bytes

    @property
    def name(self) -> str:
        """The name it would be installed under."""
        return self.card.bundle_id if self.card.bundle_id not in PINNED else f"{self.card.bundle_id}-local"


def bundle_names() -> list[str]:
    """Names of the bundles on this computer, those that came with the program first."""
    folder = paths.installed_models_dir()
    try:
        installed = sorted(p.name for p in folder.iterdir() if (p / CARD_NAME).is_file() and is_name(p.name))
    except OSError:
        installed = []
    return [*PINNED, *installed]


def open_named(name: str | None = None) -> Bundle:
    """A bundle by its name, checked; the default one where none is named.

    Raises:
        BundleError: if there is none of that name, or it is not what it should be.
    """
    wanted = name or DEFAULT_BUNDLE
    if wanted in PINNED:
        return shipped_bundle(wanted)
    if not is_name(wanted) or not (paths.installed_models_dir() / wanted / CARD_NAME).is_file():
        raise BundleError(
            Sentence("there is no bundle {0!r} (there are: {1})", wanted, ", ".join(bundle_names())),
            Sentence("name one of these, or install it with leukdesk model install"),
        )
    return open_sealed(paths.installed_models_dir() / wanted)


def open_any(bundle: str | Path) -> Bundle:
    """A bundle by its name, or one in a folder that was made on this computer.

    Raises:
        BundleError: if it is missing, changed or foreign.
    """
    folder = folder_meant(str(bundle))
    return open_named(str(bundle)) if folder is None else open_sealed(folder)


def folder_meant(bundle: str) -> Path | None:
    """The folder, where a folder is meant rather than the name of a bundle; a name comes first.

    Somebody may work in a folder that holds one of a bundle's name, as `models` does.
    """
    folder = Path(bundle)
    return folder if bundle and bundle not in bundle_names() and folder.is_dir() else None


def examine(folder: Path) -> Candidate:
    """Reads a foreign bundle for a person to judge; its network stays a row of bytes.

    Raises:
        BundleError: if it is no bundle, or its network is not the one that its card names.
    """
    content = card_content(folder)
    card = parse_card(content, folder.name)
    if not is_name(card.bundle_id):
        raise BundleError(
            Sentence("the bundle in the folder {0!r} has an impossible name", folder.name),
            Sentence("use another bundle"),
        )
    return Candidate(card, content, Bundle(folder, card).model_content())


def install(candidate: Candidate) -> Bundle:
    """Copies a bundle beside the others and seals it; one of its name is replaced.

    Raises:
        UserError: if it cannot be written.
        BundleError: if what was written is not what was examined.
    """
    with installing(candidate):
        pass
    return open_sealed(paths.installed_models_dir() / candidate.name)


@contextmanager
def installing(candidate: Candidate) -> Iterator[Bundle]:
    """Gives the bundle, sealed, in a folder of its own; it takes its place if it was found good meanwhile.

    Until then a bundle of its name stays as it was.

    Raises:
        UserError: if it cannot be written.
        BundleError: if what was written is not what was examined.
    """
    target = paths.installed_models_dir() / candidate.name
    fresh = _hidden_beside(target)
    try:
        write_whole(fresh / candidate.card.model_file, candidate.network)
        write_whole(fresh / CARD_NAME, candidate.card_content)
        seal_bundle(fresh)
        yield open_sealed(fresh)
        try:
            _put_in_place(fresh, target)
        except OSError as error:
            raise UserError(
                Sentence("the bundle cannot be installed ({0})", error.strerror or error),
                Sentence("close LeukDesk and try again"),
            ) from error
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def remove(name: str) -> None:
    """Deletes an installed bundle.

    Raises:
        UserError: if it came with the program, there is none of that name, or a file of it is in use.
    """
    if name in PINNED:
        raise UserError(
            Sentence("the bundle {0!r} came with LeukDesk and stays", name),
            Sentence("choose an installed one"),
        )
    if name not in bundle_names():
        raise UserError(Sentence("there is no bundle {0!r}", name), Sentence("see leukdesk model list"))
    try:
        _delete(paths.installed_models_dir() / name)
    except OSError as error:
        raise UserError(
            Sentence("the bundle {0!r} cannot be removed ({1})", name, error.strerror or error),
            Sentence("close LeukDesk and try again"),
        ) from error


def is_name(name: str) -> bool:
    """Whether a bundle may have this name, which becomes a folder's."""
    return bool(_NAME.fullmatch(name)) and not RESERVED_NAME.fullmatch(name)


def _put_in_place(fresh: Path, target: Path) -> None:
    if not target.exists():
        fresh.rename(target)
        return
    before = target.rename(_hidden_beside(target))
    try:
        fresh.rename(target)
    except OSError:
        before.rename(target)
        raise
    shutil.rmtree(before, ignore_errors=True)


def _delete(folder: Path) -> None:
    # Under another name first: a file in use then leaves the bundle whole instead of half deleted.
    shutil.rmtree(folder.rename(_hidden_beside(folder)))


def _hidden_beside(folder: Path) -> Path:
    """A free path beside a bundle's folder that no bundle can be named by."""
    return folder.with_name(f".{secrets.token_hex(6)}")
