"""Masks and patches of cells from all sources, as sheets to look at and as measured numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

from leukdesk.domain.frames import UNKNOWN_SCALE, Scale, ScaleSource
from leukdesk.domain.patch_form import PatchForm
from leukdesk.imaging.evaluation.annotated import read_bccd, read_draaslan
from leukdesk.imaging.evaluation.cut_cells import NO_WHITE_CELLS, cell_rows, solidity
from leukdesk.imaging.evaluation.sheets import Tile, tile_with_outline
from leukdesk.imaging.finder import find_cells, find_central_cell
from leukdesk.imaging.loading import load_picture
from leukdesk.imaging.masks import smoothed
from leukdesk.imaging.patches import cut_patch
from leukdesk.imaging.synthetic import SmearSpec, render_smear
from leukdesk.imaging.synthetic.white_cells import LOOKS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from leukdesk.domain.frames import FoundCell
    from leukdesk.imaging.finder_figures import AnnotatedField

MASK_SOURCES = ("pbc", "lmu", "bccd", "matek150")
PATCH_SOURCES = ("cnmc", "lmu", "pbc", "matek150", "bccd", "draaslan", "synthetic")
PATCH_ZOOM = 3
"""How much larger than the network's patches those of the sheet are."""


class SourceCell(NamedTuple):
    """A cell that the finder outlined in a picture of a source."""

    name: str
    rgb: NDArray[np.uint8]
    cell: FoundCell


@dataclass(frozen=True, slots=True)
class Smoothness:
    """How smooth masks are, medians over cells that no border cuts.

    Attributes:
        cells: how many.
        solidity: area over that of the convex hull.
        roughness: share of the mask's area that changes when bends sharper than an eighth of its radius go.
        roughest: the 95th percentile of the same.
    """

    cells: int
    solidity: float
    roughness: float
    roughest: float


def source_cells(data: Path, source: str, count: int, seed: int) -> list[SourceCell]:
    """Cells of a source by chance, its classes in turn where it has any.

    Args:
        data: folder of the real pictures.
        source: of `PATCH_SOURCES`.
        count: of cells.
        seed: of the choice.

    Raises:
        UserError: if the data can't be read.
    """
    rng = np.random.default_rng(seed)
    if source == "synthetic":
        return _drawn(count, rng)
    if source in ("bccd", "draaslan"):
        fields = read_bccd(data) if source == "bccd" else read_draaslan(data)
        return _of_fields(fields, count, rng)
    by_class: dict[str, list[str]] = {}
    for row in cell_rows(data, source):
        if row["label"] not in NO_WHITE_CELLS:
            by_class.setdefault(row["label"], []).append(row["path"])
    shuffled = [[paths[n] for n in rng.permutation(len(paths))] for _, paths in sorted(by_class.items())]
    turns = [paths[n] for n in range(max(map(len, shuffled))) for paths in shuffled if n < len(paths)]
    cells = []
    for path in turns[:count]:
        rgb = load_picture(data / path).rgb
        cells.append(SourceCell(path, rgb, find_central_cell(rgb, UNKNOWN_SCALE)))
    return cells


def _of_fields(fields: Sequence[AnnotatedField], count: int, rng: np.random.Generator) -> list[SourceCell]:
    cells: list[SourceCell] = []
    for index in rng.permutation(len(fields)):
        picture = fields[index].picture
        rgb = load_picture(picture).rgb
        cells += [SourceCell(picture.stem, rgb, cell) for cell in find_cells(rgb, UNKNOWN_SCALE)]
        if len(cells) >= count:
            break
    return cells[:count]


def _drawn(count: int, rng: np.random.Generator) -> list[SourceCell]:
    kinds = list(LOOKS)
    cells: list[SourceCell] = []
    while len(cells) < count:
        spec = SmearSpec(cells=tuple(kinds))
        rgb = render_smear(spec, int(rng.integers(2**31))).rgb
        found = find_cells(rgb, Scale(spec.um_per_px, ScaleSource.GIVEN))
        cells += [SourceCell("drawn", rgb, cell) for cell in found]
    return cells[:count]


def mask_tiles(data: Path, count: int, seed: int) -> tuple[list[Tile], dict[str, Smoothness]]:
    """Numbered tiles of masks, `count` of each source, and how smooth each source's are.

    Raises:
        UserError: if the data can't be read.
    """
    tiles: list[Tile] = []
    smoothness = {}
    for source in MASK_SOURCES:
        cells = source_cells(data, source, count, seed)
        smoothness[source] = measure_smoothness([one.cell for one in cells])
        tiles += [tile_with_outline(one.rgb, one.cell, f"{source} {one.name[-18:]}") for one in cells]
    return tiles, smoothness


def measure_smoothness(cells: Sequence[FoundCell]) -> Smoothness:
    """Medians over the cells that no border cuts; not a number without any."""
    whole = [cell.mask for cell in cells if not cell.cut]
    if not whole:
        return Smoothness(0, float("nan"), float("nan"), float("nan"))
    rough = [roughness(mask) for mask in whole]
    return Smoothness(
        len(whole),
        float(np.median([solidity(mask) for mask in whole])),
        float(np.median(rough)),
        float(np.percentile(rough, 95)),
    )


def roughness(mask: NDArray[np.bool_]) -> float:
    """Share of the mask's area that changes when bends sharper than an eighth of its radius are taken out."""
    radius = float(np.sqrt(mask.sum() / np.pi))
    wide = np.pad(mask, max(2, round(radius / 4)))
    return float((wide ^ smoothed(wide, radius / 8)).sum() / max(1, mask.sum()))


@dataclass(frozen=True, slots=True)
class PatchColours:
    """Colours of a source's patches within the cells, means over its cells, in Lab units.

    Attributes:
        mean: of L, a and b.
        spread: standard deviations of L, a and b within a cell.
        filled: share of the patch that the cell fills.
    """

    mean: tuple[float, float, float]
    spread: tuple[float, float, float]
    filled: float


def patch_tiles(
    data: Path, count: int, seed: int, form: PatchForm | None = None
) -> tuple[list[Tile], dict[str, PatchColours]]:
    """Patches of all sources in the card's form, one source a row of `count`, and their colours.

    Raises:
        UserError: if the data can't be read.
    """
    form = form or PatchForm()
    tiles: list[Tile] = []
    colours = {}
    for source in PATCH_SOURCES:
        cells = source_cells(data, source, count, seed)
        patches = [cut_patch(one.rgb, one.cell, form) for one in cells]
        side = PATCH_ZOOM * form.size_px
        for patch in patches:
            large = cv2.resize(patch, (side, side), interpolation=cv2.INTER_CUBIC)
            tiles.append(Tile(np.asarray(large, np.uint8), source))
        tiles += [Tile(np.zeros((side, side, 3), np.uint8), source)] * (count - len(patches))
        colours[source] = _colours(patches)
    return tiles, colours


def _colours(patches: Sequence[NDArray[np.uint8]]) -> PatchColours:
    means, spreads, shares = [], [], []
    for patch in patches:
        cell = patch.max(axis=2) > 12
        if cell.sum() < 8:
            continue
        lab = cv2.cvtColor(patch.astype(np.float32) / np.float32(255), cv2.COLOR_RGB2LAB)[cell]
        means.append(lab.mean(axis=0))
        spreads.append(lab.std(axis=0))
        shares.append(float(cell.mean()))

    def triple(
        values: Sequence[NDArray[np.float32]], of: Callable[..., object]
    ) -> tuple[float, float, float]:
        a, b, c = np.asarray(of(values, axis=0), np.float64).tolist()
        return float(a), float(b), float(c)

    return PatchColours(triple(means, np.mean), triple(spreads, np.mean), float(np.mean(shares)))
