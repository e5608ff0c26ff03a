"""The bundles that this program trusts: their ids with the sha256 of their TorchScript files.

A card could be exchanged together with its network; what is written here travels inside the program.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

DEFAULT_BUNDLE = "leukdesk-blasts"
"""The bundle that runs where no other is named."""

PINNED: Mapping[str, str] = {
    "leukdesk-blasts": "a107d40b034ba4363ca391525888b312e6ad9e8e437484c8751775d6f6012b70",
}
"""bundle id → sha256 of its TorchScript file."""
