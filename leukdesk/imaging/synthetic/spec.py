"""What a synthetic smear is made from, and what is known of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from leukdesk.domain.geometry import Box


@dataclass(frozen=True, slots=True)
class SmearSpec:
    """A field of a smear and the camera that takes it.

    Attributes:
        width_px: of the picture.
        height_px: of the picture.
        um_per_px: size of a pixel on the smear.
        cells: codes of the white cells (and erythroblasts) scattered over the field.
        clusters: codes of cells that touch each other, one tuple a cluster.
        cut_cells: codes of cells that the picture's border cuts.
        red_cover: share of the glass that red cells cover, from 0 to about 0.6.
        platelets_per_red_cell: about 0.05 in healthy blood.
        eosin: strength of the red stain.
        azure: strength of the blue stain.
        glass_rgb: colour of bare glass, which is light and white balance in one.
        blur_um: σ of the optics' blur on the smear.
        noise: σ of the camera's noise in grey levels.
        vignette: share of light lost in the corners.
        eyepiece: whether the field is round, in black, as a phone on an eyepiece sees it.

    Raises:
        ValueError: if a size or share is out of range.
    """

    width_px: int = 1600
    height_px: int = 1200
    um_per_px: float = 0.125
    cells: tuple[str, ...] = ()
    clusters: tuple[tuple[str, ...], ...] = ()
    cut_cells: tuple[str, ...] = ()
    red_cover: float = 0.4
    platelets_per_red_cell: float = 0.06
    eosin: float = 1.0
    azure: float = 1.0
    glass_rgb: tuple[int, int, int] = (240, 234, 236)
    blur_um: float = 0.18
    noise: float = 1.5
    vignette: float = 0.08
    eyepiece: bool = False

    def __post_init__(self) -> None:
        if min(self.width_px, self.height_px) < 16 or not 0.01 <= self.um_per_px <= 2:
            raise ValueError("a synthetic smear needs sides of at least 16 px and 0.01 to 2 µm a pixel")
        if not 0 <= self.red_cover <= 0.8 or not 0 <= self.vignette < 1:
            raise ValueError("red_cover is from 0 to 0.8 and vignette from 0 to below 1")


@dataclass(frozen=True, slots=True, eq=False)
class TrueCell:
    """A drawn cell.

    Attributes:
        box: around the part of it that the picture shows.
        cell_class: its code.
        mask: (box height, box width) bool.
        nucleus: (box height, box width) bool; empty of truth for cells without one.
        cut: whether the picture's border cuts it.
    """

    box: Box
    cell_class: str
    mask: NDArray[np.bool_]
    nucleus: NDArray[np.bool_]
    cut: bool


@dataclass(frozen=True, slots=True, eq=False)
class SyntheticSmear:
    """A rendered field and its truth.

    Attributes:
        rgb: (height, width, 3) uint8.
        cells: white cells and erythroblasts.
        red_cells: boxes of red cells, clipped to the picture.
        platelets: boxes of platelets, clipped to the picture.
    """

    rgb: NDArray[np.uint8]
    cells: tuple[TrueCell, ...]
    red_cells: tuple[Box, ...]
    platelets: tuple[Box, ...]
