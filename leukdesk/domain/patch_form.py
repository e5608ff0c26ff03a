"""The one form in which a cell reaches the network, as the bundle's card states it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from enum import StrEnum


class PatchSource(StrEnum):
    """What one patch shows."""

    CELL = "cell"
    FIELD = "field"


class Background(StrEnum):
    """What surrounds the cell in its patch."""

    KEEP = "keep"
    BLACK = "black"


class Colour(StrEnum):
    """How colours of different labs are made comparable."""

    KEEP = "keep"
    STANDARDISE = "standardise"


@dataclass(frozen=True, slots=True)
class PatchForm:
    """How a patch is cut from a frame: part of the card, so that training and use cannot differ.

    Attributes:
        source: a cell by its mask, or the whole picture.
        size_px: side of the square patch.
        margin: side of the cut square over the longer side of the cell's box (≥ 1); unused for fields.
        background: what stands around the cell's mask.
        colour: how colours are treated before the network's own normalisation.
        side_um: side of the square on the smear, so that cells keep their sizes; a cell that is larger still
            is shown whole, at a smaller scale. None lets every cell fill its patch.

    Raises:
        ValueError: if a size or margin is out of range.
    """

    source: PatchSource = PatchSource.CELL
    size_px: int = 64
    margin: float = 1.15
    background: Background = Background.BLACK
    colour: Colour = Colour.STANDARDISE
    side_um: float | None = None

    def __post_init__(self) -> None:
        if not 16 <= self.size_px <= 512:
            raise ValueError(f"a patch of {self.size_px} px is out of range (16 to 512)")
        if not 1 <= self.margin <= 4:
            raise ValueError(f"a margin of {self.margin} is out of range (1 to 4)")
        if self.side_um is not None and not 5 <= self.side_um <= 100:
            raise ValueError(f"a patch of {self.side_um} µm is out of range (5 to 100)")

    def fingerprint(self) -> str:
        """The sha256 of the form; with the version of crops' outlines it names a preprocessing."""
        return hashlib.sha256(json.dumps(asdict(self), sort_keys=True).encode()).hexdigest()
