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
    "leukdesk-blasts": "ae737330653bccc04512cef251e5769bb4cd678ed2ac532d6c1c45fdc983aa6a",
}
"""bundle id → sha256 of its TorchScript file."""

PINNED_CARDS: Mapping[str, str] = {
    "leukdesk-blasts": "21b24d91dc45e453d887b76c71f5551d06ea1c2e6c884300b14de71425037498",
}
"""bundle id → sha256 of its card.json, which holds the thresholds and the figures that reports rely on."""
