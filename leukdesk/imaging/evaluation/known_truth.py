"""Fields with known truth, drawn or laid together, and how the finder does on them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

import numpy as np

from leukdesk.domain.frames import UNKNOWN_SCALE, Scale, ScaleSource
from leukdesk.imaging.evaluation.collages import CollageSpec, Layout, collage
from leukdesk.imaging.evaluation.cut_cells import read_cut_cells
from leukdesk.imaging.evaluation.grounds import GroundKind, read_grounds
from leukdesk.imaging.evaluation.scoring import Tally, match_masks, nucleus_iou
from leukdesk.imaging.finder import find_cells
from leukdesk.imaging.synthetic import SmearSpec, render_smear
from leukdesk.imaging.synthetic.white_cells import LOOKS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from leukdesk.domain.frames import FoundCell
    from leukdesk.domain.geometry import Box
    from leukdesk.imaging.evaluation.scoring import Outlined

LEAST_SHOWN = 0.5
"""Share of a cell that must show for it to count; of less, neither a find nor a miss is a fault."""
COMMON = ("segmented_neutrophil",) * 5 + ("lymphocyte",) * 3 + ("monocyte", "eosinophil", "blast", "blast")
"""Classes by how often the fields show them; every other class of the renderer comes in once more."""
GLASS = {
    "neutral": (240, 234, 236),
    "yellow": (250, 229, 190),
    "grey": (190, 192, 194),
    "pink": (246, 218, 230),
    "green": (206, 232, 208),
    "blue": (210, 224, 246),
}


@dataclass(frozen=True, slots=True, eq=False)
class KnownField:
    """A field with known truth.

    Attributes:
        name: of the field.
        tags: what sorts it, e.g. {"light": "yellow"}.
        rgb: (h, w, 3) uint8.
        cells: that are there.
        nuclei: (box height, box width) bool of each cell; empty where they are not known.
        optional: which cells may be found or not.
        um_per_px: of the field.
    """

    name: str
    tags: dict[str, str]
    rgb: NDArray[np.uint8]
    cells: Sequence[Outlined]
    nuclei: Sequence[NDArray[np.bool_]]
    optional: Sequence[bool]
    um_per_px: float


@dataclass(frozen=True, slots=True, eq=False)
class ScoredField:
    """A field with known truth and how the finder did on it.

    Attributes:
        tally: its counts.
        tags: of the field, and whether the finder knew the scale.
        missed: boxes of cells that were not found.
        false: boxes of found cells that are none.
    """

    tally: Tally
    tags: dict[str, str]
    missed: tuple[Box, ...]
    false: tuple[Box, ...]


def score_known(field: KnownField, *, scale_given: bool) -> ScoredField:
    """Finds the cells of a field and holds them against the truth, mask by mask."""
    scale = Scale(field.um_per_px, ScaleSource.GIVEN) if scale_given else UNKNOWN_SCALE
    found = find_cells(field.rgb, scale)
    matched = match_masks(field.cells, found, field.optional)
    tally = Tally(
        field.name,
        len(field.cells) - sum(field.optional),
        len(matched.pairs),
        len(matched.pairs) + len(matched.false),
        matched.ious,
        _nucleus_ious(field, found, matched.pairs),
    )
    return ScoredField(
        tally,
        field.tags | {"scale": "given" if scale_given else "unknown"},
        tuple(field.cells[t].box for t in matched.missed),
        tuple(found[f].box for f in matched.false),
    )


def _nucleus_ious(
    field: KnownField, found: Sequence[FoundCell], pairs: Sequence[tuple[int, int]]
) -> tuple[float, ...]:
    if not field.nuclei:
        return ()
    return tuple(
        nucleus_iou((field.cells[t].box, field.nuclei[t]), (found[f].box, found[f].nucleus)) for t, f in pairs
    )


def drawn_field(name: str, tags: dict[str, str], spec: SmearSpec, seed: int) -> KnownField:
    """A synthetic field; cells of which the border leaves less than half may be found or not."""
    smear = render_smear(spec, seed)
    optional = []
    for cell in smear.cells:
        whole = np.pi / 4 * (float(np.mean(LOOKS[cell.cell_class].diameter_um)) / spec.um_per_px) ** 2
        optional.append(cell.cut and bool(cell.mask.sum() < LEAST_SHOWN * whole))
    return KnownField(
        name, tags, smear.rgb, smear.cells, [cell.nucleus for cell in smear.cells], optional, spec.um_per_px
    )


def synthetic_fields(seed: int) -> Iterator[KnownField]:
    """Fields over scales and lights; stain, vignette, blur and density change from field to field.

    Ordinary ones of 0.8 to 1.5 megapixels, small ones of 256 px, two large ones of 12 and 20 megapixels.
    """
    rng = np.random.default_rng(seed)
    scales = (
        (0.05, (1500, 1100), 4),
        (0.08, (1300, 1000), 7),
        (0.12, (1200, 900), 11),
        (0.18, (1000, 800), 14),
        (0.25, (800, 600), 14),
        (0.3, (640, 480), 12),
    )
    for (um_per_px, size, count), light in product(scales, GLASS):
        yield _synthetic(um_per_px, size, count, light, rng)
    for um_per_px, light in ((0.12, "neutral"), (0.2, "pink"), (0.25, "green"), (0.3, "yellow")):
        yield _synthetic(um_per_px, (256, 256), max(1, round(40 * um_per_px**2)), light, rng)
    yield _synthetic(0.12, (4000, 3000), 60, "neutral", rng)
    yield _synthetic(0.08, (5472, 3648), 60, "yellow", rng)


def _synthetic(
    um_per_px: float, size: tuple[int, int], count: int, light: str, rng: np.random.Generator
) -> KnownField:
    vignette, blur, cover = (
        float(rng.choice(values)) for values in ((0.05, 0.3), (0.15, 0.3, 0.5), (0.15, 0.4, 0.55))
    )
    kinds = (*COMMON, *LOOKS)
    spec = SmearSpec(
        width_px=size[0],
        height_px=size[1],
        um_per_px=um_per_px,
        cells=tuple(str(rng.choice(kinds)) for _ in range(count)),
        cut_cells=(str(rng.choice(COMMON)),) if count > 3 else (),
        red_cover=cover,
        eosin=float(rng.uniform(0.75, 1.3)),
        azure=float(rng.uniform(0.75, 1.3)),
        glass_rgb=GLASS[light],
        blur_um=blur,
        noise=float(rng.uniform(0.8, 2.5)),
        vignette=vignette,
    )
    tags = {
        "µm/px": f"{um_per_px}",
        "light": light,
        "vignette": f"{vignette}",
        "blur µm": f"{blur}",
        "red cover": f"{cover}",
        "size": "256 px" if size[0] < 300 else "12–20 MP" if size[0] > 3000 else "0.3–1.6 MP",
    }
    return drawn_field(f"{um_per_px} {light} {size[0]}", tags, spec, int(rng.integers(2**31)))


CLUSTER_MIXES = {
    "blasts": ("blast",),
    "lymphoid": ("lymphocyte", "normal_b_precursor", "blast"),
    "granulocytes": ("segmented_neutrophil", "band_neutrophil", "eosinophil", "myelocyte"),
    "mixed": ("blast", "lymphocyte", "segmented_neutrophil", "monocyte", "myelocyte", "erythroblast"),
}


def cluster_tallies(seed: int, clusters_a_size: int = 12) -> list[ScoredField]:
    """Drawn clusters of two to eight touching cells: one tally a cluster, the scale given.

    A found cell belongs to the cluster on whose cells its middle lies nearest, so that a cell too many in one
    doesn't make up for one too few in another.
    """
    rng = np.random.default_rng(seed)
    out: list[ScoredField] = []
    for size, (mix, kinds) in product(range(2, 9), CLUSTER_MIXES.items()):
        clusters = tuple(
            tuple(str(rng.choice(kinds)) for _ in range(size)) for _ in range(clusters_a_size // 4)
        )
        spec = SmearSpec(
            width_px=1300,
            height_px=1000,
            um_per_px=0.15,
            clusters=clusters,
            red_cover=float(rng.choice([0.1, 0.35])),
            glass_rgb=GLASS[str(rng.choice(sorted(GLASS)))],
            azure=float(rng.uniform(0.8, 1.2)),
            eosin=float(rng.uniform(0.8, 1.2)),
        )
        tags = {"cells a cluster": str(size), "kind": mix}
        out += _by_cluster(drawn_field(f"{mix} {size}", tags, spec, int(rng.integers(2**31))), size)
    return out


def _by_cluster(field: KnownField, size: int) -> list[ScoredField]:
    found = find_cells(field.rgb, Scale(field.um_per_px, ScaleSource.GIVEN))
    centres = np.array([cell.box.centre_px for cell in field.cells])
    nearest = [int(np.hypot(*(centres - cell.box.centre_px).T).argmin()) // size for cell in found]
    out = []
    for number in range(len(field.cells) // size):
        cells = field.cells[number * size : (number + 1) * size]
        own = [cell for cell, cluster in zip(found, nearest, strict=True) if cluster == number]
        matched = match_masks(cells, own)
        tally = Tally(f"{field.name} no. {number + 1}", size, len(matched.pairs), len(own), matched.ious)
        missed = tuple(cells[t].box for t in matched.missed)
        out.append(ScoredField(tally, field.tags, missed, tuple(own[f].box for f in matched.false)))
    return out


@dataclass(frozen=True, slots=True)
class _Plan:
    layout: Layout
    cells: int
    red_cell_px: float
    size: tuple[int, int]


COLLAGE_PLANS = (
    _Plan(Layout.ALONE, 8, 100.0, (1600, 1200)),
    _Plan(Layout.ALONE, 30, 50.0, (1400, 1050)),
    _Plan(Layout.ALONE, 80, 30.0, (1400, 1050)),
    _Plan(Layout.CLUSTERS, 30, 60.0, (1600, 1200)),
    _Plan(Layout.CLUSTERS, 80, 32.0, (1400, 1050)),
    _Plan(Layout.PACKED, 150, 40.0, (1400, 1050)),
    _Plan(Layout.PACKED, 300, 24.0, (1200, 900)),
)
COLLAGE_SOURCES = ("cnmc", "lmu", "pbc", "matek150")


def collage_fields(
    data: Path, seed: int, white_cells: Sequence[tuple[str, Box]] = ()
) -> Iterator[KnownField]:
    """Collages of every source in every plan, their grounds in turn.

    Args:
        data: folder of the real pictures.
        seed: of all chance.
        white_cells: (stem of the field's picture, box) of white cells that the grounds' annotations lack.

    Raises:
        UserError: if the data can't be read.
    """
    grounds = {
        kind: read_grounds(data, [kind], 6, seed + n, white_cells) for n, kind in enumerate(GroundKind)
    }
    kinds = list(GroundKind)
    number = 0
    for shift, source in enumerate(COLLAGE_SOURCES):
        cells = read_cut_cells(data, [source], 40, seed + 10 * shift)
        for plan in COLLAGE_PLANS:
            # Glass without red cells is marrow's, whose cells lie packed.
            choices = kinds if plan.layout is Layout.PACKED else kinds[:3]
            kind = choices[number % len(choices)]
            ground = grounds[kind][number % len(grounds[kind])]
            spec = CollageSpec(*plan.size, plan.red_cell_px, plan.cells, plan.layout)
            made = collage(cells, ground, spec, seed + 100 + number)
            number += 1
            tags = {
                "layout": f"{plan.layout}, up to {plan.cells} cells",
                "source": source,
                "ground": str(kind),
                "red cell px": f"{plan.red_cell_px:.0f}",
            }
            yield KnownField(
                f"{source} {plan.layout} {kind} {plan.cells}",
                tags,
                made.rgb,
                made.cells,
                (),
                [cell.shown < LEAST_SHOWN for cell in made.cells],
                made.um_per_px,
            )
