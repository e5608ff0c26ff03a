"""Collages: real cells laid onto real or drawn grounds, alone, in clusters or packed, with their truth.

They stand in for the fields of labs that no data set shows: another stain and light, other densities, and
cells of one source on the ground of another. Nothing is trained on them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

from leukdesk.domain.geometry import Box
from leukdesk.domain.scales import RED_CELL_UM
from leukdesk.imaging.evaluation.grounds import NUCLEAR_ABSORBANCE
from leukdesk.imaging.loading import decode_picture, encode_jpeg

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from leukdesk.imaging.evaluation.cut_cells import CutCell
    from leukdesk.imaging.evaluation.grounds import Ground

LIGHTS = {
    "white": (240, 238, 238),
    "grey": (196, 197, 198),
    "yellow": (250, 232, 196),
    "pink": (244, 222, 232),
    "green": (206, 234, 208),
    "blue": (212, 226, 246),
}
"""Colours of bare glass under the lights and white balances that microscopes and cameras bring."""
LARGEST_OVERLAP = 0.03
"""Share of a cell that a touching one may cover."""
RIM_UM = 12.0
"""Width of the rim around the picture on which cells lie too."""
PALE_ABSORBANCE = 0.25
"""Absorbance of pale cytoplasm, which all channels scale alike."""
POWER_LIMITS = (0.5, 1.3)
APART_UM = 3.0
"""Free glass around a cell that lies alone, and around a cluster."""
TRIES = 60
FAIL_AT = 400
"""Cells in a row that found no place, after which the field is taken as full."""


class Layout(StrEnum):
    """How the cells lie."""

    ALONE = "alone"
    CLUSTERS = "clusters"
    PACKED = "packed"


@dataclass(frozen=True, slots=True)
class CollageSpec:
    """What a collage shows.

    Attributes:
        width_px: of the picture.
        height_px: of the picture.
        red_cell_px: diameter of a red cell, which sets the scale.
        cells: how many at most; as many as find a place are laid.
        layout: how they lie.
        cluster_cells: smallest and largest number of cells in a cluster.
        light: a name of `LIGHTS`; by chance if empty.
        plain: whether stain, light, blur and noise stay as they are in the sources.
    """

    width_px: int = 1600
    height_px: int = 1200
    red_cell_px: float = 50.0
    cells: int = 30
    layout: Layout = Layout.ALONE
    cluster_cells: tuple[int, int] = (2, 8)
    light: str = ""
    plain: bool = False


class PastedCell(NamedTuple):
    """A cell of a collage.

    Attributes:
        box: around what shows of it.
        mask: (box height, box width) bool; no two masks share a pixel.
        source: data set that it comes from.
        label: its class there.
        cluster: number of its cluster from 1; 0 for a cell that lies alone.
        shown: share of it that the picture shows and no other cell covers.
    """

    box: Box
    mask: NDArray[np.bool_]
    source: str
    label: str
    cluster: int
    shown: float


class Collage(NamedTuple):
    """A field with known truth.

    Attributes:
        rgb: (h, w, 3) uint8.
        cells: in the order in which they were laid.
        um_per_px: of the picture, if a red cell is 7.5 µm across.
    """

    rgb: NDArray[np.uint8]
    cells: list[PastedCell]
    um_per_px: float


def collage(cells: Sequence[CutCell], ground: Ground, spec: CollageSpec, seed: int) -> Collage:
    """Lays cells of a library onto a ground; the same arguments give the same picture.

    Cells are brought to the ground's scale and stain in absorbance (Beer and Lambert): by source and channel,
    a power law leads the median nucleus to what nuclei of the ground absorb and leaves pale cytoplasm pale.
    Then the whole field gets another stain and light by chance. The border cuts cells as it happens.

    Args:
        cells: to choose from, by chance; see `read_cut_cells`.
        ground: to lay them on; see `read_grounds`.
        spec: of the field.
        seed: of its chance.
    """
    rng = np.random.default_rng(seed)
    um_per_px = RED_CELL_UM / spec.red_cell_px
    # Cells are laid on more than is shown, so that the border cuts some.
    rim = round(RIM_UM / um_per_px)
    sheet = ground.spread(spec.width_px + 2 * rim, spec.height_px + 2 * rim, spec.red_cell_px, rng)
    stains = _restainings(cells, ground, rng)
    field = _Field(sheet, um_per_px)
    if spec.layout is Layout.PACKED:
        _lay_packed(field, cells, spec, stains, rng)
    else:
        _lay_scattered(field, cells, spec, stains, rng)
    shown = np.s_[rim : rim + spec.height_px, rim : rim + spec.width_px]
    rgb = _photograph(field.sheet[shown], spec, um_per_px, rng)
    return Collage(rgb, field.pasted(rim), um_per_px)


class _Piece(NamedTuple):
    """A cell at the field's scale, turned and stained."""

    absorbance: NDArray[np.float32]
    cover: NDArray[np.float32]
    mask: NDArray[np.bool_]
    source: str
    label: str

    @property
    def radius_px(self) -> float:
        return float(np.sqrt(self.mask.sum() / np.pi))


class _Field:
    """The sheet of absorbances and who owns each pixel of it."""

    def __init__(self, sheet: NDArray[np.float32], um_per_px: float) -> None:
        self.sheet = sheet
        self.um_per_px = um_per_px
        self.owner: NDArray[np.int32] = np.zeros(sheet.shape[:2], np.int32)
        self.laid: list[tuple[_Piece, float, float, int]] = []

    def shared(self, piece: _Piece, x: float, y: float, apart_px: float = 0.0) -> float:
        """Share of the piece, laid with its middle at (x, y), that others own; 1 if the border cuts it."""
        top, left = round(y) - piece.mask.shape[0] // 2, round(x) - piece.mask.shape[1] // 2
        height, width = piece.mask.shape
        if top < 0 or left < 0 or top + height > self.owner.shape[0] or left + width > self.owner.shape[1]:
            return 1.0
        if apart_px:
            reach = round(apart_px)
            near = self.owner[
                max(0, top - reach) : top + height + reach, max(0, left - reach) : left + width + reach
            ]
            return float(near.any())
        under = self.owner[top : top + height, left : left + width]
        return float((under[piece.mask] > 0).mean())

    def lay(self, piece: _Piece, x: float, y: float, cluster: int) -> None:
        """Lays a piece over what is there."""
        top, left = round(y) - piece.mask.shape[0] // 2, round(x) - piece.mask.shape[1] // 2
        part = np.s_[top : top + piece.mask.shape[0], left : left + piece.mask.shape[1]]
        cover = piece.cover[..., None]
        self.sheet[part] = self.sheet[part] * (1 - cover) + piece.absorbance * cover
        self.laid.append((piece, x, y, cluster))
        self.owner[part][piece.mask] = len(self.laid)

    def pasted(self, rim_px: int) -> list[PastedCell]:
        """The truth of the picture without its rim: what shows of each cell."""
        owner = self.owner[rim_px : self.owner.shape[0] - rim_px, rim_px : self.owner.shape[1] - rim_px]
        out = []
        for number, (piece, x, y, cluster) in enumerate(self.laid, 1):
            top = round(y) - piece.mask.shape[0] // 2 - rim_px
            left = round(x) - piece.mask.shape[1] // 2 - rim_px
            window = np.s_[
                max(0, top) : max(0, top + piece.mask.shape[0]),
                max(0, left) : max(0, left + piece.mask.shape[1]),
            ]
            mask = owner[window] == number
            if not mask.any():
                continue
            columns, rows = np.flatnonzero(mask.any(axis=0)), np.flatnonzero(mask.any(axis=1))
            mask = mask[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1].copy()
            x_px, y_px = max(0, left) + int(columns[0]), max(0, top) + int(rows[0])
            box = Box(x_px, y_px, mask.shape[1], mask.shape[0])
            share = float(mask.sum() / piece.mask.sum())
            out.append(PastedCell(box, mask, piece.source, piece.label, cluster, share))
        return out


class _Restaining(NamedTuple):
    """What leads a source's absorbances to a ground's, by channel."""

    factor: NDArray[np.float32]
    power: NDArray[np.float32]

    def of(self, absorbance: NDArray[np.float32]) -> NDArray[np.float32]:
        return np.asarray(self.factor * np.maximum(absorbance, 0) ** self.power, np.float32)


def _restainings(
    cells: Sequence[CutCell], ground: Ground, rng: np.random.Generator
) -> dict[str, _Restaining]:
    """By source, what brings its nuclei to the ground's and scales pale cytoplasm by the same as a whole."""
    wanted = np.array(NUCLEAR_ABSORBANCE[ground.kind]) * rng.uniform(0.88, 1.14, 3)
    out = {}
    for source in sorted({cell.source for cell in cells}):
        nuclei = [cell.nuclear_absorbance() for cell in cells if cell.source == source]
        own = np.maximum(np.median(nuclei, axis=0), PALE_ABSORBANCE * 1.2)
        pale = PALE_ABSORBANCE * float(np.median(wanted / own))
        power = np.clip(np.log(wanted / pale) / np.log(own / PALE_ABSORBANCE), *POWER_LIMITS)
        out[source] = _Restaining((wanted / own**power).astype(np.float32), power.astype(np.float32))
    return out


def _pieces(
    cells: Sequence[CutCell], um_per_px: float, stains: dict[str, _Restaining], rng: np.random.Generator
) -> Iterator[_Piece]:
    while True:
        for index in rng.permutation(len(cells)):
            cell = cells[index]
            yield _piece(cell, um_per_px, stains[cell.source], rng)


def _piece(cell: CutCell, um_per_px: float, stain: _Restaining, rng: np.random.Generator) -> _Piece:
    """A cell turned, mirrored, scaled and stained, with an edge as soft as the optics'."""
    factor = cell.um_per_px / um_per_px * float(rng.uniform(0.95, 1.05))
    angle = rng.uniform(0, 2 * np.pi)
    flip = rng.choice([-1.0, 1.0])
    height, width = cell.mask.shape
    cos, sin = factor * np.cos(angle), factor * np.sin(angle)
    wide = int(np.ceil(abs(cos) * width + abs(sin) * height)) + 4
    high = int(np.ceil(abs(sin) * width + abs(cos) * height)) + 4
    matrix = np.array([[cos * flip, -sin, 0], [sin * flip, cos, 0]])
    matrix[:, 2] = np.array([(wide - 1) / 2, (high - 1) / 2]) - matrix[:, :2] @ [
        (width - 1) / 2,
        (height - 1) / 2,
    ]
    values = stain.of(cell.absorbance) * np.float32(rng.uniform(0.92, 1.08))
    soft = cell.mask.astype(np.float32)
    if factor < 1:
        sigma = 0.42 / factor
        values = np.asarray(cv2.GaussianBlur(values, (0, 0), sigma), np.float32)
        soft = np.asarray(cv2.GaussianBlur(soft, (0, 0), sigma), np.float32)
    values = np.asarray(
        cv2.warpAffine(values, matrix, (wide, high), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE),
        np.float32,
    )
    soft = np.asarray(cv2.warpAffine(soft, matrix, (wide, high), flags=cv2.INTER_LINEAR), np.float32)
    soft = np.asarray(cv2.GaussianBlur(soft, (0, 0), max(0.6, 0.18 / um_per_px)), np.float32)
    mask = soft > 0.5
    return _Piece(values, soft, mask, cell.source, cell.label)


def _lay_scattered(
    field: _Field,
    cells: Sequence[CutCell],
    spec: CollageSpec,
    stains: dict[str, _Restaining],
    rng: np.random.Generator,
) -> None:
    """Lays cells alone or in clusters that keep apart."""
    pieces = _pieces(cells, field.um_per_px, stains, rng)
    apart = APART_UM / field.um_per_px
    failed = cluster = 0
    while len(field.laid) < spec.cells and failed < FAIL_AT:
        wanted = 1
        if spec.layout is Layout.CLUSTERS:
            wanted = min(
                int(rng.integers(spec.cluster_cells[0], spec.cluster_cells[1] + 1)),
                spec.cells - len(field.laid),
            )
        piece = next(pieces)
        # Room for the whole cluster is asked for, so that two clusters don't grow into each other.
        room = apart + (2.2 * piece.radius_px * (np.sqrt(wanted) - 1) if wanted > 1 else 0)
        place = _free_place(field, piece, room, rng)
        if place is None:
            failed += 20
            continue
        cluster += wanted > 1
        number = cluster if wanted > 1 else 0
        field.lay(piece, *place, number)
        own = [len(field.laid) - 1]
        for _ in range(wanted - 1):
            piece = next(pieces)
            beside = _beside(field, piece, own, rng)
            if beside is not None:
                field.lay(piece, *beside, number)
                own.append(len(field.laid) - 1)


def _lay_packed(
    field: _Field,
    cells: Sequence[CutCell],
    spec: CollageSpec,
    stains: dict[str, _Restaining],
    rng: np.random.Generator,
) -> None:
    """Lays cells as marrow shows them: each against those already there, a few seeds far apart."""
    pieces = _pieces(cells, field.um_per_px, stains, rng)
    failed = 0
    while len(field.laid) < spec.cells and failed < FAIL_AT:
        piece = next(pieces)
        if rng.random() < 0.25 or not field.laid:
            place = _free_place(field, piece, 0.5 / field.um_per_px, rng)
        else:
            place = _beside(field, piece, range(len(field.laid)), rng)
        if place is None:
            failed += 4
        else:
            field.lay(piece, *place, 1)


def _free_place(
    field: _Field, piece: _Piece, apart_px: float, rng: np.random.Generator
) -> tuple[float, float] | None:
    height, width = field.owner.shape
    for _ in range(TRIES):
        x, y = float(rng.uniform(0, width)), float(rng.uniform(0, height))
        if field.shared(piece, x, y, apart_px) == 0:
            return x, y
    return None


def _beside(
    field: _Field, piece: _Piece, neighbours: Sequence[int], rng: np.random.Generator
) -> tuple[float, float] | None:
    """A place where the piece just touches one of the laid cells and covers others by a few pixels."""
    for _ in range(TRIES // 3):
        other, x0, y0, _ = field.laid[neighbours[int(rng.integers(len(neighbours)))]]
        angle = rng.uniform(0, 2 * np.pi)
        towards = np.array([np.cos(angle), np.sin(angle)])
        step = max(1.0, 0.04 * piece.radius_px)
        reach = 1.5 * (piece.radius_px + other.radius_px)
        best = None
        while reach > 0.5 * (piece.radius_px + other.radius_px):
            x, y = np.array([x0, y0]) + reach * towards
            shared = field.shared(piece, float(x), float(y))
            if shared > LARGEST_OVERLAP:
                break
            best = (float(x), float(y)) if shared > 0 else None
            reach -= step
        if best is not None:
            return best
    return None


def _photograph(
    sheet: NDArray[np.float32], spec: CollageSpec, um_per_px: float, rng: np.random.Generator
) -> NDArray[np.uint8]:
    """The picture of the sheet under a stain, light and camera by chance."""
    if spec.plain:
        glass = np.array(LIGHTS[spec.light or "white"], np.float32)
        return np.clip(np.rint(glass * np.exp(-sheet)), 0, 255).astype(np.uint8)
    azure, eosin = rng.uniform(0.75, 1.3, 2)
    stain = np.array([azure, 0.5 * (azure + eosin), eosin], np.float32)
    name = spec.light or str(rng.choice(sorted(LIGHTS)))
    glass = np.array(LIGHTS[name], np.float32) * np.float32(rng.uniform(0.8, 1.02))
    light = glass * np.exp(-sheet * stain)
    sigma = float(rng.uniform(0.05, 0.3)) / um_per_px
    if sigma > 0.3:
        light = cv2.GaussianBlur(light, (0, 0), sigma)
    light = 255 * np.clip(light / 255, 0, 1) ** np.float32(rng.uniform(0.85, 1.2))
    rows, columns = np.ogrid[: spec.height_px, : spec.width_px]
    away = np.hypot((columns - spec.width_px / 2), (rows - spec.height_px / 2)) / np.hypot(
        spec.width_px / 2, spec.height_px / 2
    )
    light = light * (1 - rng.uniform(0, 0.25) * away[..., None] ** 2)
    light = light + rng.uniform(0.5, 2.5) * rng.standard_normal(light.shape, np.float32)
    rgb = np.clip(np.rint(light), 0, 255).astype(np.uint8)
    return decode_picture(encode_jpeg(rgb, int(rng.integers(82, 96))), "collage", ".jpg").rgb
