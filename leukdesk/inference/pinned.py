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
    "leukdesk-blasts": "7d57985081e7a7e76d79659d5402ea8cf0309997e3d77b41ad9461c08b7d13f4",
}
"""bundle id → sha256 of its TorchScript file."""

PINNED_CARDS: Mapping[str, str] = {
    "leukdesk-blasts": "0080bab4fed9b8b760c8d27f28556ae0fa6d75aa01bda8ad4c23410ecd8eca86",
}
"""bundle id → sha256 of its card.json, which holds the thresholds and the figures that reports rely on."""
