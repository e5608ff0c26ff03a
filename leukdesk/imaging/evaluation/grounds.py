"""Grounds to lay cells on: real fields without their white cells, drawn red cells, bare glass."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.domain.errors import UserError
from leukdesk.imaging.evaluation.cut_cells import absorbance_of, bare_glass
from leukdesk.imaging.finder_figures import read_fraction_fields, read_voc_fields
from leukdesk.imaging.loading import load_picture
from leukdesk.imaging.synthetic import SmearSpec, render_smear

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from leukdesk.domain.geometry import Box


class GroundKind(StrEnum):
    """What lies around the cells of a collage."""

    BCCD = "bccd"
    DRAASLAN = "draaslan"
    DRAWN = "drawn"
    GLASS = "glass"


RED_CELL_PX = {GroundKind.BCCD: 100.0, GroundKind.DRAASLAN: 62.0, GroundKind.DRAWN: 62.5}
"""Median diameter of the red cells as stored: of uncut boxes; of the drawn ones by their scale."""
NUCLEAR_ABSORBANCE = {
    GroundKind.BCCD: (0.75, 0.92, 0.12),
    GroundKind.DRAASLAN: (0.95, 1.2, 0.4),
    GroundKind.DRAWN: (1.02, 1.75, 0.46),
    GroundKind.GLASS: (0.95, 1.5, 0.4),
}
"""Of the nuclei that belong to the ground: measured in the real sets' boxes of white cells, and as drawn."""
LEAST_SIDE = 0.3
"""Shorter side of a usable part over that of its field."""


@dataclass(frozen=True, slots=True, eq=False)
class Ground:
    """A part of a smear without white cells.

    Attributes:
        kind: where it comes from.
        absorbance: (h, w, 3) float32, natural logarithm.
        red_cell_px: diameter of a red cell in it; of bare glass, which has none, any.
    """

    kind: GroundKind
    absorbance: NDArray[np.float32]
    red_cell_px: float

    def spread(
        self, width_px: int, height_px: int, red_cell_px: float, rng: np.random.Generator
    ) -> NDArray[np.float32]:
        """The ground over a whole field, mirrored at its borders as often as need be, (h, w, 3) float32."""
        factor = red_cell_px / self.red_cell_px
        tile = np.rot90(self.absorbance, int(rng.integers(4)))
        size = (max(8, round(tile.shape[1] * factor)), max(8, round(tile.shape[0] * factor)))
        how = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
        tile = np.asarray(cv2.resize(np.ascontiguousarray(tile), size, interpolation=how), np.float32)
        rows, columns = (
            _mirrored(int(rng.integers(2 * side)), wanted, side)
            for wanted, side in ((height_px, size[1]), (width_px, size[0]))
        )
        return np.asarray(tile[rows][:, columns], np.float32)


def read_grounds(
    data: Path,
    kinds: Sequence[GroundKind],
    count: int,
    seed: int,
    white_cells: Sequence[tuple[str, Box]] = (),
) -> list[Ground]:
    """Grounds of the kinds named, at most `count` of each.

    Args:
        data: folder of the real pictures.
        kinds: of the grounds.
        count: of each kind.
        seed: of the choice.
        white_cells: (stem of the field's picture, box) of white cells that its annotations lack.

    Raises:
        UserError: if the annotations can't be read or leave no ground.
    """
    rng = np.random.default_rng(seed)
    grounds: list[Ground] = []
    for kind in kinds:
        if kind in (GroundKind.BCCD, GroundKind.DRAASLAN):
            grounds += _real(data, kind, count, rng, white_cells)
        else:
            grounds += [_drawn(kind, rng) for _ in range(count)]
    return grounds


def _real(
    data: Path, kind: GroundKind, count: int, rng: np.random.Generator, white_cells: Sequence[tuple[str, Box]]
) -> list[Ground]:
    if kind is GroundKind.BCCD:
        fields = read_voc_fields(data / "bccd" / "Annotations", data / "bccd" / "JPEGImages")
        # The authors left the white cell of such a field without a box.
        fields = [field for field in fields if field.white_cells]
    else:
        folder = data / "draaslan"
        fields = read_fraction_fields(folder / "annotations.csv", folder / "images", 256, 256)
    found: list[Ground] = []
    for index in rng.permutation(len(fields)):
        field = fields[index]
        boxes = [*field.white_cells, *(box for stem, box in white_cells if stem == field.picture.stem)]
        rgb = load_picture(field.picture).rgb
        part = _largest_free_part(rgb.shape[1], rgb.shape[0], boxes)
        if part is not None:
            left, top, right, bottom = part
            absorbance = absorbance_of(rgb, bare_glass(rgb))[top:bottom, left:right]
            found.append(Ground(kind, absorbance, RED_CELL_PX[kind]))
        if len(found) == count:
            break
    if not found:
        raise UserError(f"no field of {kind} can serve as a ground", "name the folder of the real pictures")
    return found


def _largest_free_part(width: int, height: int, boxes: Sequence[Box]) -> tuple[int, int, int, int] | None:
    """(left, top, right, bottom) of the largest part beside all boxes; None if all are narrow."""
    margin = 0.03 * min(width, height)
    columns = sorted({0.0, float(width)} | {x for b in boxes for x in (b.x_px - margin, b.right_px + margin)})
    rows = sorted({0.0, float(height)} | {y for b in boxes for y in (b.y_px - margin, b.bottom_px + margin)})
    best, best_area = None, 0.0
    for left in columns:
        for right in columns:
            for top in rows:
                for bottom in rows:
                    part = (
                        max(0.0, left),
                        max(0.0, top),
                        min(float(width), right),
                        min(float(height), bottom),
                    )
                    wide, high = part[2] - part[0], part[3] - part[1]
                    if min(wide, high) < LEAST_SIDE * min(width, height) or wide * high <= best_area:
                        continue
                    if all(
                        b.right_px + margin <= part[0] + 1e-6
                        or b.x_px - margin >= part[2] - 1e-6
                        or b.bottom_px + margin <= part[1] + 1e-6
                        or b.y_px - margin >= part[3] - 1e-6
                        for b in boxes
                    ):
                        best, best_area = part, wide * high
    if best is None:
        return None
    return int(np.ceil(best[0])), int(np.ceil(best[1])), int(best[2]), int(best[3])


def _drawn(kind: GroundKind, rng: np.random.Generator) -> Ground:
    """Drawn red cells with platelets, or glass with a breath of stain."""
    if kind is GroundKind.DRAWN:
        spec = SmearSpec(
            width_px=900,
            height_px=700,
            um_per_px=0.12,
            red_cover=float(rng.uniform(0.15, 0.5)),
            glass_rgb=(240, 240, 240),
            noise=0.0,
            vignette=0.0,
        )
        rgb = render_smear(spec, int(rng.integers(2**31))).rgb
        return Ground(kind, absorbance_of(rgb, np.full(3, 240, np.float32)), RED_CELL_PX[kind])
    haze = cv2.GaussianBlur(rng.standard_normal((500, 700, 1)).astype(np.float32), (0, 0), 12)
    haze = 0.03 + 0.03 * np.asarray(haze, np.float32)[..., None] / max(1e-6, float(np.std(haze)))
    tint = np.array([0.6, 1.0, 0.5], np.float32)
    return Ground(kind, np.asarray(np.clip(haze, 0, None) * tint, np.float32), 60.0)


def _mirrored(start: int, wanted: int, side: int) -> NDArray[np.intp]:
    """Indices that run forth and back over a side."""
    turn = np.concatenate([np.arange(side), np.arange(side)[::-1]])
    return np.asarray(turn[(start + np.arange(wanted)) % (2 * side)], np.intp)
