"""Bundles on disk: a TorchScript file with its card, checked by sha256 before torch sees a byte of it.

TorchScript is code: whoever can change the file can change the program. Hence the order here: the card is
read (plain JSON, bounded), its hash is compared with the one pinned in the program, the file's with both.
Of a shipped bundle the card is pinned too: its thresholds decide as much as the weights.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, Any

from leukdesk.domain.card import ModelCard, card_from_dict
from leukdesk.domain.errors import BundleError
from leukdesk.domain.sentences import Sentence
from leukdesk.files import file_sha256
from leukdesk.inference.pinned import DEFAULT_BUNDLE, PINNED, PINNED_CARDS
from leukdesk.paths import models_dir

if TYPE_CHECKING:
    from collections.abc import Mapping

CARD_NAME = "card.json"
SEAL_NAME = "seal"
"""Of the file that vouches for a bundle on this computer (`leukdesk.inference.seal`)."""
MAX_CARD_BYTES = 1_000_000
"""Far above any real card; a larger one is refused unread."""
MAX_MODEL_BYTES = 1_000_000_000
"""Twice VGG16 in fp32, the largest network that the training makes."""

RESERVED_NAME = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
"""Names that are devices on Windows, in whatever folder."""

_REINSTALL = Sentence("install the bundle again from where it came")


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle whose file was found to be the one that the card and the program expect.

    Attributes:
        folder: that holds the card and the TorchScript file.
        card: as read.
    """

    folder: Path
    card: ModelCard

    @property
    def model_path(self) -> Path:
        """The TorchScript file."""
        return self.folder / self.card.model_file

    def model_content(self) -> bytes:
        """The TorchScript file's bytes, read once and checked, so that what is checked is what is loaded.

        Raises:
            BundleError: if the file is gone or changed since the bundle was opened.
        """
        content = _model_bytes(self.model_path, self.card.name)
        _check_hash(hashlib.sha256(content).hexdigest(), self.card)
        return content


def read_card(folder: Path) -> ModelCard:
    """The card of a bundle's folder; says nothing yet about the network beside it.

    Raises:
        BundleError: if the card is missing, too large, not a card, or of a newer format.
    """
    return parse_card(card_content(folder), folder.name)


def parse_card(content: bytes, name: str) -> ModelCard:
    """The card that the content of a card.json states.

    Args:
        content: as `card_content` reads it.
        name: of the bundle's folder, for what is said of a fault.

    Raises:
        BundleError: if it is not a card, of a newer format, or names a file outside its folder.
    """
    card = card_from_dict(_parse(content, name))
    if not _is_plain_name(card.model_file):
        raise BundleError(Sentence("the card of the bundle {0!r} names a file outside it", name), _REINSTALL)
    return card


def open_bundle(folder: Path, trusted: Mapping[str, str] = PINNED) -> Bundle:
    """Opens a bundle after checking its file against its card and against what is trusted.

    Args:
        folder: of the bundle.
        trusted: bundle id → sha256 of its TorchScript file.

    Raises:
        BundleError: if the bundle is missing, changed, foreign, or of a newer format.
    """
    return open_card(folder, read_card(folder), trusted)


def open_card(folder: Path, card: ModelCard, trusted: Mapping[str, str]) -> Bundle:
    """As `open_bundle`, of a card that was read and checked already.

    Raises:
        BundleError: if the network is missing, changed or foreign.
    """
    pin = trusted.get(card.bundle_id)
    if pin is None:
        raise BundleError(
            Sentence("the bundle {0!r} is not one that this LeukDesk trusts", card.bundle_id),
            Sentence("use a bundle that came with LeukDesk, or install it with leukdesk model install"),
        )
    if pin != card.sha256:
        raise BundleError(
            Sentence("the bundle {0!r} is another one than this LeukDesk was made with", card.name),
            Sentence("install LeukDesk again, or a version made for this bundle"),
        )
    bundle = Bundle(folder, card)
    path = bundle.model_path
    if not path.is_file():
        raise BundleError(Sentence("the network of the bundle {0!r} is missing", card.name), _REINSTALL)
    try:
        found = file_sha256(path)
    except OSError as error:
        raise BundleError(
            Sentence("the network of the bundle {0!r} cannot be read", card.name), _REINSTALL
        ) from error
    _check_hash(found, card)
    return bundle


def shipped_bundle(name: str | None = None) -> Bundle:
    """A bundle that came with the program; the default one where none is named.

    Raises:
        BundleError: if there is none of that name, or it is not what it should be.
    """
    wanted = DEFAULT_BUNDLE if name is None else name
    if wanted not in PINNED:
        known = ", ".join(sorted(PINNED)) or "none"
        raise BundleError(
            Sentence("no bundle {0!r} came with this LeukDesk (it has: {1})", wanted, known),
            Sentence("name one of these"),
        )
    try:
        folder = models_dir() / wanted
    except FileNotFoundError as error:
        raise BundleError(
            Sentence("the folder of bundles is missing"), Sentence("install LeukDesk again")
        ) from error
    content = card_content(folder)
    if hashlib.sha256(content).hexdigest() != PINNED_CARDS.get(wanted):
        raise BundleError(
            Sentence("the card of the bundle {0!r} was changed and is not used", wanted), _REINSTALL
        )
    return open_card(folder, parse_card(content, folder.name), PINNED)


def card_content(folder: Path) -> bytes:
    """The bytes of a bundle's card.json.

    Raises:
        BundleError: if it is missing or far too large.
    """
    try:
        content = _start_of(folder / CARD_NAME, MAX_CARD_BYTES + 1)
    except OSError as error:
        raise BundleError(
            Sentence("there is no bundle in the folder {0!r} ({1} cannot be read)", folder.name, CARD_NAME),
            _REINSTALL,
        ) from error
    if len(content) > MAX_CARD_BYTES:
        raise BundleError(
            Sentence("the card of the bundle {0!r} is too large to be one", folder.name), _REINSTALL
        )
    return content


def _parse(content: bytes, name: str) -> Mapping[str, Any]:
    try:
        # Python's reader takes NaN, Infinity and numbers that grow into it, which pass many a "≤" of the
        # card's own checks.
        data = json.loads(content.decode("utf-8"), parse_constant=_finite, parse_float=_finite)
    except (ValueError, RecursionError) as error:
        raise BundleError(Sentence("the card of the bundle {0!r} is damaged", name), _REINSTALL) from error
    if not isinstance(data, dict):
        raise BundleError(Sentence("the card of the bundle {0!r} is not a card", name), _REINSTALL)
    return data


def _is_plain_name(name: str) -> bool:
    """Whether a name is a file of its own in its folder on every system: a card may come from another one."""
    plain = all(kind(name).name == name for kind in (PurePosixPath, PureWindowsPath))
    # Windows drops dots and spaces at the end, and sees no capitals.
    taken = name.rstrip(". ").casefold() in {"", CARD_NAME, SEAL_NAME} or RESERVED_NAME.fullmatch(name)
    return plain and not taken and name.isprintable() and ":" not in name


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"{text} is no number of a card")
    return number


def _start_of(path: Path, count: int) -> bytes:
    """The first bytes of a file; a pipe or a device, which may never end, counts as unreadable."""
    if not path.is_file():
        raise FileNotFoundError(path)
    with path.open("rb") as stream:
        return stream.read(count)


def _model_bytes(path: Path, name: str) -> bytes:
    try:
        content = _start_of(path, MAX_MODEL_BYTES + 1)
    except OSError as error:
        raise BundleError(
            Sentence("the network of the bundle {0!r} cannot be read", name), _REINSTALL
        ) from error
    if len(content) > MAX_MODEL_BYTES:
        raise BundleError(
            Sentence("the network of the bundle {0!r} is too large to be one", name), _REINSTALL
        )
    return content


def _check_hash(found: str, card: ModelCard) -> None:
    if found != card.sha256:
        raise BundleError(
            Sentence(
                "the network of the bundle {0!r} was changed since it was made and is not opened", card.name
            ),
            _REINSTALL,
        )
