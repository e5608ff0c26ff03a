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
    "leukdesk-blasts": "605a5487d0c5d0999237a7d84c532ef9df9c67ad75bb3f66b5ff8aa1cebe1d1c",
}
"""bundle id → sha256 of its TorchScript file."""

PINNED_CARDS: Mapping[str, str] = {
    "leukdesk-blasts": "1018ea853b75c52b2f82a08f5607b46f5016e5bce3297bc807d0c6b9ce46f19a",
}
"""bundle id → sha256 of its card.json, which holds the thresholds and the figures that reports rely on."""
