"""Seals on bundles that were made or installed on this computer.

What ships with the program is pinned in it. A bundle that `train` made here, or that the operator installed
after reading its card, gets a seal: an HMAC over its card, which holds the hash of its network, made with a
secret that never leaves this computer. Nothing else is opened: a TorchScript file is code.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from typing import TYPE_CHECKING

from leukdesk import paths
from leukdesk.domain.errors import BundleError, UserError
from leukdesk.domain.sentences import Sentence
from leukdesk.files import write_whole
from leukdesk.inference.bundle import SEAL_NAME, card_content, open_card, parse_card

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.inference.bundle import Bundle

KEY_BYTES = 32
MAX_SEAL_BYTES = 200
PURPOSE = b"LeukDesk bundle, format 1\n"
"""Stands before what is sealed, so that the secret can never vouch for anything else."""


def seal_bundle(folder: Path) -> None:
    """Seals a bundle's card as it now is; a later change of card or network breaks the seal.

    Raises:
        BundleError: if there is no card.
        UserError: if the seal or the secret cannot be written.
    """
    write_whole(folder / SEAL_NAME, _seal_of(card_content(folder), _key(make=True)).encode("ascii"))


def open_sealed(folder: Path) -> Bundle:
    """A bundle that was made or installed on this computer.

    Raises:
        BundleError: if it has no seal of this computer, or card or network were changed since.
    """
    content = card_content(folder)
    try:
        with (folder / SEAL_NAME).open("rb") as stream:
            seal = stream.read(MAX_SEAL_BYTES).strip()
    except OSError:
        seal = b""
    key = _key(make=False)
    if not key or not hmac.compare_digest(seal, _seal_of(content, key).encode("ascii")):
        raise BundleError(
            Sentence(
                "the bundle in the folder {0!r} was neither made nor installed on this computer, or "
                "was changed since",
                folder.name,
            ),
            Sentence("look at it with leukdesk model show and install it with leukdesk model install"),
        )
    card = parse_card(content, folder.name)
    return open_card(folder, card, {card.bundle_id: card.sha256})


def _seal_of(card: bytes, key: bytes) -> str:
    return hmac.new(key, PURPOSE + card, hashlib.sha256).hexdigest()


def _key(*, make: bool) -> bytes:
    """The secret of this computer; empty if there is none and none is to be made.

    Raises:
        UserError: if it cannot be read or written.
    """
    path = paths.seal_key_file()
    try:
        if not path.exists():
            if not make:
                return b""
            path.parent.mkdir(parents=True, exist_ok=True)
            # For the owner's eyes from its first moment on; who comes second uses what the first wrote.
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
            with os.fdopen(handle, "wb") as stream:
                stream.write(secrets.token_bytes(KEY_BYTES))
        key = path.read_bytes()
    except FileExistsError:
        key = path.read_bytes()
    except OSError as error:
        raise UserError(
            Sentence("the secret that bundles are sealed with cannot be used ({0})", error.strerror or error),
            Sentence("make '{0}' readable for this user", path),
        ) from error
    if len(key) != KEY_BYTES:
        raise UserError(
            Sentence("the secret that bundles are sealed with is damaged"),
            Sentence("delete '{0}' and install the bundles again", path),
        )
    return key
