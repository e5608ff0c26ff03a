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
    "leukdesk-blasts": "83cd44186344999b0e3794339b2c40f607e14762fce3b3cc17a5e6480795859a",
}
"""bundle id → sha256 of its card.json, which holds the thresholds and the figures that reports rely on."""
