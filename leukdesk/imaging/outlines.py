"""The outline of a cell along the edge that the picture shows, where the network sees it only roughly.

The network sees cells at one coarse scale, and pale cytoplasm hardly at all. Here its probability says only
what surely is the cell and what surely isn't; between them each pixel goes to the side whose colours it has,
and the outline to where colours change.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.domain.frames import FoundCell
from leukdesk.domain.geometry import Box
from leukdesk.imaging.masks import cropped_cell, disc, filled, in_picture, is_cut_by_border, largest_piece

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from leukdesk.imaging.cell_maps import CellMaps

FINENESS = 1.5
"""Pixels along a working pixel, 0.25 µm each, at which the edge is looked for."""
REACH_PX = 12.0
"""Working pixels, 4.5 µm, beyond which a cell doesn't reach out of what the network saw of it."""
SURE_CELL, INSIDE_PX = 0.6, 1.5
"""Probability, and working pixels inside of the network's outline, from which it surely is the cell."""
SURE_ELSE, AWAY_PX = 0.05, 5.0
"""Probability below which, and working pixels away from that outline from which, it surely is none."""
ROUNDS = 2
BLUR_PX = 0.7
"""Blur against the camera's noise, in pixels of that fineness."""
BROAD = 0.25
"""Radius, over the cell's, of a disc that must fit into what is added to the network's outline: platelets and
neighbours hang on by narrow bridges."""
SMOOTHING_PX = 1.5
"""The outline bends no sharper than about this, in working pixels."""


def outlined(
    rgb: NDArray[np.uint8], cell: FoundCell, maps: CellMaps, shown: NDArray[np.bool_], scale: float
) -> FoundCell:
    """The cell with its outline along the edge of its colours; as it is where none is to be found.

    Source: Rother, Kolmogorov and Blake, "GrabCut", ACM Trans. Graph. 23 (2004) 309–314, as OpenCV has it,
    begun from the network's outline instead of a box.

    Args:
        rgb: (h, w, 3), the picture.
        cell: as the network sees it.
        maps: of the picture at working scale.
        shown: of the same size, where it shows anything.
        scale: working pixels per picture pixel.
    """
    view = _View.around(cell.box, (rgb.shape[1], rgb.shape[0]), scale)
    seen = view.fine(np.uint8(255) * in_picture(cell, rgb.shape[:2])) > 127
    sides = _first_sides(
        seen, view.from_working(maps.cell), view.from_working(shown.astype(np.float32)) > 0.5, view
    )
    if not (sides == cv2.GC_FGD).any() or not (sides == cv2.GC_BGD).any():
        return cell
    colours = cv2.GaussianBlur(view.fine(rgb), (0, 0), BLUR_PX)
    # Its mixtures of colours begin by chance; the same picture must give the same outline.
    cv2.setRNGSeed(0)
    models = np.zeros((1, 65)), np.zeros((1, 65))
    cv2.grabCut(colours, sides, (0, 0, 1, 1), *models, ROUNDS, cv2.GC_INIT_WITH_MASK)
    own = (sides == cv2.GC_FGD) | (sides == cv2.GC_PR_FGD)
    radius = float(np.sqrt(seen.sum() / np.pi))
    broad = cv2.morphologyEx(own.astype(np.uint8), cv2.MORPH_OPEN, disc(BROAD * radius)) > 0
    body = filled(largest_piece(broad | (own & seen)))
    soft = cv2.GaussianBlur(body.astype(np.float32), (0, 0), SMOOTHING_PX * view.fineness / scale)
    mask = view.to_picture(np.asarray(soft, np.float32)) > 0.5
    if not mask.any():
        return cell
    nucleus = view.to_picture(view.from_working(maps.nucleus)) > 0.5
    inner = cropped_cell(mask, nucleus, cut=False)
    box = Box(view.left + inner.box.x_px, view.top + inner.box.y_px, inner.box.width_px, inner.box.height_px)
    return FoundCell(
        box, inner.mask, inner.nucleus, is_cut_by_border(box, (rgb.shape[1], rgb.shape[0]), scale)
    )


@dataclass(frozen=True, slots=True)
class _View:
    """A cell's surroundings in the picture, and finely enough to look for its edge.

    Attributes:
        left, top, width, height: in picture pixels.
        scale: working pixels per picture pixel.
        fineness: fine pixels per picture pixel, 1 at most.
    """

    left: int
    top: int
    width: int
    height: int
    scale: float
    fineness: float

    @classmethod
    def around(cls, box: Box, size_px: tuple[int, int], scale: float) -> _View:
        """The view of a box and what lies around it, in a picture of a size (width, height)."""
        room = int(np.ceil((REACH_PX + AWAY_PX) / scale))
        left, top = max(0, box.x_px - room), max(0, box.y_px - room)
        right, bottom = min(size_px[0], box.right_px + room), min(size_px[1], box.bottom_px + room)
        return cls(left, top, right - left, bottom - top, scale, min(1.0, FINENESS * scale))

    @property
    def window(self) -> tuple[slice, slice]:
        """Its rows and columns."""
        return slice(self.top, self.top + self.height), slice(self.left, self.left + self.width)

    @property
    def _fine_size(self) -> tuple[int, int]:
        return max(1, round(self.width * self.fineness)), max(1, round(self.height * self.fineness))

    def fine(self, levels: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Grey levels or colours of the picture's own size, made fine, without what lies outside the view."""
        return np.asarray(
            cv2.resize(levels[self.window], self._fine_size, interpolation=cv2.INTER_AREA), np.uint8
        )

    def from_working(self, values: NDArray[np.float32]) -> NDArray[np.float32]:
        """Values of the working picture, made fine."""
        width, height = self._fine_size
        x, y = self.scale * self.width / width, self.scale * self.height / height
        # Pixel centres: fine (n + 0.5) · step is as far into the view as working (m + 0.5) into the picture.
        matrix = np.array(
            [
                [x, 0, 0.5 * x + self.left * self.scale - 0.5],
                [0, y, 0.5 * y + self.top * self.scale - 0.5],
            ],
            np.float32,
        )
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        return np.asarray(
            cv2.warpAffine(values, matrix, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE),
            np.float32,
        )

    def to_picture(self, values: NDArray[np.float32]) -> NDArray[np.float32]:
        """Fine values at the picture's pixels."""
        size = (self.width, self.height)
        return np.asarray(cv2.resize(values, size, interpolation=cv2.INTER_LINEAR), np.float32)


def _first_sides(
    seen: NDArray[np.bool_], likely: NDArray[np.float32], shown: NDArray[np.bool_], view: _View
) -> NDArray[np.uint8]:
    """On which side of the outline each fine pixel lies, as the network sees it: surely or probably."""
    px = view.scale / view.fineness
    # From the outline alone, not from the view's border, beyond which a cut cell goes on.
    outside, inside = (
        px * np.asarray(cv2.distanceTransform(where.astype(np.uint8), cv2.DIST_L2, 5))
        for where in (~seen, seen)
    )
    sides = np.where(seen, cv2.GC_PR_FGD, cv2.GC_PR_BGD).astype(np.uint8)
    sides[(likely > SURE_CELL) & (inside > INSIDE_PX)] = cv2.GC_FGD
    sides[(likely < SURE_ELSE) & (outside > AWAY_PX)] = cv2.GC_BGD
    sides[(outside > REACH_PX) | ~shown] = cv2.GC_BGD
    return sides
