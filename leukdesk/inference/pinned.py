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
    "leukdesk-blasts": "c1b14580bf46795f332edf6a4ab685409b000d39f662257183bd0fd4d9913aed",
}
"""bundle id → sha256 of its TorchScript file."""

PINNED_CARDS: Mapping[str, str] = {
    "leukdesk-blasts": "a454a05de6f9bfed9726329a0ecdc609d5aee581cbdd82acdf1fb6025d90598d",
}
"""bundle id → sha256 of its card.json, which holds the thresholds and the figures that reports rely on."""
