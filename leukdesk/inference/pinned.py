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
    "leukdesk-blasts": "a1dc12cb6f49fe47f8972574e70fe752c58c35315191de5e3f4734578009f2a7",
}
"""bundle id → sha256 of its TorchScript file."""

PINNED_CARDS: Mapping[str, str] = {
    "leukdesk-blasts": "e955faa72368f019db0d58edc572b1bf46f18ea91540381f9cc18525b40a71ae",
}
"""bundle id → sha256 of its card.json, which holds the thresholds and the figures that reports rely on."""
