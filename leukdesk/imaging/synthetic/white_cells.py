"""White cells and erythroblasts of each class, as a haematologist would sketch them.

Sizes and features: Bain, Blood Cells, 5th ed. (2015), chapters 3 and 9. Colours were read by eye from public
smears under Romanowsky stains; they are absorbances (natural logarithm) for red, green and blue light.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import pi
from typing import TYPE_CHECKING

import numpy as np

from leukdesk.imaging.synthetic import nuclei
from leukdesk.imaging.synthetic.red_cells import Drawing
from leukdesk.imaging.synthetic.shapes import Sheet, blob, disc, sheet, step

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from leukdesk.imaging.synthetic.nuclei import Nucleus
    from leukdesk.imaging.synthetic.shapes import Plane

    Colour = tuple[float, float, float]

CHROMATIN: Colour = (1.02, 1.85, 0.46)
DENSE_CHROMATIN: Colour = (1.25, 1.85, 0.55)
FINE_CHROMATIN: Colour = (0.78, 1.70, 0.32)

PINK: Colour = (0.10, 0.24, 0.11)
ROSE: Colour = (0.16, 0.44, 0.32)
LILAC: Colour = (0.22, 0.36, 0.14)
GREY_BLUE: Colour = (0.36, 0.42, 0.17)
SKY: Colour = (0.36, 0.36, 0.10)
PALE_BLUE: Colour = (0.48, 0.44, 0.12)
DEEP_BLUE: Colour = (0.64, 0.60, 0.15)
SMOKY: Colour = (0.36, 0.50, 0.27)

VIOLET_DUST: Colour = (0.26, 0.46, 0.18)
AZUROPHIL: Colour = (0.62, 1.25, 0.32)
ORANGE: Colour = (0.17, 0.72, 0.74)
BLACK_VIOLET: Colour = (1.45, 1.95, 0.75)


@dataclass(frozen=True, slots=True)
class Granules:
    """Granules of one kind.

    Attributes:
        colour: absorbance of one.
        radius_um: of one.
        per_um2: how many.
        over_nucleus: how strongly they cover the nucleus too, 0 to 1.
    """

    colour: Colour
    radius_um: float
    per_um2: float
    over_nucleus: float = 0.0


@dataclass(frozen=True, slots=True)
class Look:
    """What tells the cells of one class.

    Attributes:
        diameter_um: smallest and largest.
        nucleus: its shape.
        chromatin: its colour.
        clump_um: grain of the chromatin.
        clumping: contrast of the chromatin.
        cytoplasm: its colour.
        roughness: of the cell's outline.
        granules: kinds of granules.
        nucleoli: smallest and largest number.
        vacuoles: largest number.
        hof: whether the cytoplasm beside the nucleus is paler.
        darker_rim: how much darker the cytoplasm's edge is.
    """

    diameter_um: tuple[float, float]
    nucleus: Nucleus
    chromatin: Colour
    clump_um: float
    clumping: float
    cytoplasm: Colour
    roughness: float = 0.03
    granules: tuple[Granules, ...] = ()
    nucleoli: tuple[int, int] = (0, 0)
    vacuoles: int = 0
    hof: bool = False
    darker_rim: float = 0.0


_DUST = Granules(VIOLET_DUST, 0.17, 2.6)

LOOKS: dict[str, Look] = {
    "segmented_neutrophil": Look(
        (12.0, 14.0), nuclei.segmented, DENSE_CHROMATIN, 0.4, 0.24, PINK, granules=(_DUST,),
    ),
    "band_neutrophil": Look(
        (12.5, 14.5), nuclei.band, CHROMATIN, 0.42, 0.22, PINK, granules=(_DUST,),
    ),
    "eosinophil": Look(
        (12.5, 15.0), nuclei.bilobed, CHROMATIN, 0.5, 0.16, ROSE,
        granules=(Granules(ORANGE, 0.36, 2.0),),
    ),
    "basophil": Look(
        (11.5, 13.5), nuclei.bilobed, FINE_CHROMATIN, 0.6, 0.12, LILAC,
        granules=(Granules(BLACK_VIOLET, 0.42, 0.75, 0.9), Granules(BLACK_VIOLET, 0.25, 0.8, 0.9)),
    ),
    "lymphocyte": Look(
        (8.6, 10.8), nuclei.small_round, DENSE_CHROMATIN, 0.55, 0.24, SKY, darker_rim=0.3
    ),
    "monocyte": Look(
        (15.0, 18.0), nuclei.folded, FINE_CHROMATIN, 0.45, 0.2, GREY_BLUE, roughness=0.07,
        granules=(Granules(VIOLET_DUST, 0.12, 2.5),), vacuoles=5,
    ),
    "promyelocyte": Look(
        (16.5, 20.0), nuclei.eccentric_round, FINE_CHROMATIN, 0.32, 0.11, PALE_BLUE,
        granules=(Granules(AZUROPHIL, 0.24, 0.9, 0.5),), nucleoli=(1, 2), hof=True, darker_rim=0.5,
    ),
    "myelocyte": Look(
        (14.0, 16.5), nuclei.eccentric_oval, CHROMATIN, 0.45, 0.19, LILAC,
        granules=(Granules(VIOLET_DUST, 0.2, 2.4), Granules(AZUROPHIL, 0.2, 0.2)), darker_rim=0.15,
    ),
    "metamyelocyte": Look(
        (13.0, 15.5), nuclei.kidney, CHROMATIN, 0.45, 0.22, LILAC,
        granules=(Granules(VIOLET_DUST, 0.18, 2.4),),
    ),
    "erythroblast": Look((8.8, 11.0), nuclei.pyknotic, DENSE_CHROMATIN, 0.5, 0.26, SMOKY, darker_rim=0.1),
    "blast": Look(
        (13.5, 17.5), nuclei.large_round, FINE_CHROMATIN, 0.26, 0.09, DEEP_BLUE, roughness=0.035,
        nucleoli=(1, 3), darker_rim=0.25,
    ),
    "normal_b_precursor": Look(
        (9.5, 12.0), nuclei.full_round, CHROMATIN, 0.8, 0.08, PALE_BLUE, roughness=0.02, darker_rim=0.2
    ),
}  # fmt: skip
"""Every class that the renderer can draw, by its code."""


def draw_white_cell(code: str, diameter_um: float, um_per_px: float, rng: np.random.Generator) -> Drawing:
    """Draws one cell.

    Raises:
        KeyError: if the renderer does not know the class.
    """
    look = LOOKS[code]
    radius = diameter_um / 2
    on = sheet(radius, um_per_px, rng).turned(rng.uniform(0, 2 * pi))
    outline = blob(on.crumpled(0.1, 0.8), radius, look.roughness)
    nucleus = look.nucleus(on, radius)
    # A nucleus never breaks through its cell.
    nucleus = np.maximum(nucleus, outline + np.float32(0.3))
    cover, nuclear = on.inside(outline, 0.2), on.inside(nucleus, 0.15)
    body = _cytoplasm(look, on, radius, outline, nucleus) * (1 - nuclear)[:, :, None]
    body = body + _chromatin(look, on, nucleus, radius) * nuclear[:, :, None]
    for granules in look.granules:
        body = _with_granules(body, granules, on, nuclear)
    depth = rng.uniform(0.92, 1.1)
    return Drawing((depth * body * cover[:, :, None]).astype(np.float32), cover, nuclear * cover)


def _cytoplasm(look: Look, on: Sheet, radius: float, outline: Plane, nucleus: Plane) -> NDArray[np.float32]:
    depth = 1 + 0.08 * on.noise(0.3) + 0.07 * on.noise(1.2)
    depth *= 1 + look.darker_rim * np.exp(-((outline / 0.9) ** 2))
    if look.hof:
        depth *= 1 - 0.55 * step(-disc(on, 0.5 * radius, 0, 0.33 * radius), 0, 1.2)
    rng = on.rng
    for _ in range(int(rng.integers(0, look.vacuoles + 1))):
        r, a = radius * rng.uniform(0.55, 0.9), rng.uniform(0, 2 * pi)
        hole = disc(on, float(r * np.cos(a)), float(r * np.sin(a)), rng.uniform(0.25, 0.6))
        depth *= 1 - 0.75 * on.inside(hole, 0.25) * on.inside(-nucleus)
    return np.asarray(np.clip(depth, 0.1, None)[:, :, None] * np.array(look.cytoplasm), np.float32)


def _chromatin(look: Look, on: Sheet, nucleus: Plane, radius: float) -> NDArray[np.float32]:
    coarse, fine = on.noise(look.clump_um), on.noise(0.5 * look.clump_um)
    depth = 0.95 + look.clumping * (np.tanh(1.3 * coarse) + 0.4 * fine)
    # The membrane stands out: chromatin lies against it.
    depth += 0.10 * np.exp(-((nucleus / 0.3) ** 2))
    for _ in range(int(on.rng.integers(look.nucleoli[0], look.nucleoli[1] + 1))):
        depth = _with_nucleolus(depth.astype(np.float32), on, nucleus, radius)
    return np.asarray(np.clip(depth, 0.3, 1.6)[:, :, None] * np.array(look.chromatin), np.float32)


def _with_nucleolus(depth: Plane, on: Sheet, nucleus: Plane, radius: float) -> Plane:
    """A paler ball with a fine dark ring, well inside the nucleus."""
    size = on.rng.uniform(0.75, 1.25)
    deep = np.argwhere(nucleus < -min(1.9, 0.3 * radius))
    if not len(deep):
        return depth
    row, column = deep[on.rng.integers(len(deep))]
    ball = disc(on, float(on.x[row, column]), float(on.y[row, column]), size)
    ring = 0.12 * np.exp(-(((ball - 0.1) / 0.22) ** 2))
    return np.asarray(depth * (1 - 0.36 * on.inside(ball, 0.35)) + ring, np.float32)


def _with_granules(
    body: NDArray[np.float32], granules: Granules, on: Sheet, nuclear: Plane
) -> NDArray[np.float32]:
    dots = on.dots(granules.per_um2, granules.radius_um)
    dots = dots * (1 - nuclear * (1 - granules.over_nucleus))
    colour = np.array(granules.colour, np.float32)
    # A granule hides what lies under it rather than adding to it, so that crowded ones keep their colour.
    return np.asarray(body + dots[:, :, None] * np.maximum(colour - 0.7 * body, 0.12 * colour), np.float32)
