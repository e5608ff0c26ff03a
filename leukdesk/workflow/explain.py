"""What in its patch a cell's call rests on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from leukdesk.domain.frames import FoundCell, Scale, ScaleSource
from leukdesk.domain.geometry import Box
from leukdesk.domain.patch_form import PatchSource
from leukdesk.imaging.finder import find_cells
from leukdesk.imaging.patches import cut_patch, field_patch

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from leukdesk.domain.card import ModelCard
    from leukdesk.domain.cases import CellRecord
    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.domain.ports import Classifier, Request

WINDOWS = 7
"""Windows a side; neighbours overlap by half."""
SURROUND = 2.0
"""Sides of a cell's box that are looked at around it, so that its colours can be told from the ground."""
SAME_CELL = 0.3
"""Overlap (intersection over union) from which a found cell is the one that was asked about."""
BLACK = 8
"""Grey levels up to which a pixel is the blacked-out surround."""


@dataclass(frozen=True, slots=True, eq=False)
class Explanation:
    """What a class's probability rests on.

    Attributes:
        patch: (S, S, 3) uint8 RGB, as the network sees the cell.
        weight: (S, S) float32; by how much the probability falls when that place is hidden, negative where
            it rises.
        cell_class: whose probability it is.
        probability: of that class, nothing hidden.
    """

    patch: NDArray[np.uint8]
    weight: NDArray[np.float32]
    cell_class: CellClass
    probability: float


def explain_cell(
    rgb: NDArray[np.uint8], cell: CellRecord, scale: Scale, network: Classifier, request: Request
) -> Explanation:
    """Hides one part of a cell's patch after another and asks the network each time.

    Source: occlusion maps of Zeiler and Fergus, ECCV 2014. What is hidden takes the cell's mean colour: grey
    or black would be a shape of its own.

    Args:
        rgb: (h, w, 3), the frame's pixels.
        cell: of that frame.
        scale: that the frame was analysed at.
        network: that is asked; the most probable class is explained.
        request: lets another thread call it off.

    Raises:
        RequestCancelledError: if it was called off.
        LeukDeskError: if the network fails.
    """
    card = network.card
    patch = _patch_of(rgb, cell, scale, card)
    hidden, shares = _hidden(patch)
    told = network.outputs(np.concatenate([patch[None], hidden]), request).probabilities
    place = int(told[0].argmax())
    falls = told[0, place] - told[1:, place]
    weight = np.einsum("n,nyx->yx", falls, shares) / np.maximum(shares.sum(axis=0), 1e-6)
    return Explanation(patch, weight.astype(np.float32), card.classes[place], float(told[0, place]))


def _patch_of(rgb: NDArray[np.uint8], cell: CellRecord, scale: Scale, card: ModelCard) -> NDArray[np.uint8]:
    """A recorded cell's patch, cut again: the records keep its box, not its outline."""
    if card.form.source is PatchSource.FIELD:
        return field_patch(rgb, card.form)
    box = cell.box
    reach = round(SURROUND * max(box.width_px, box.height_px))
    left, top = max(0, box.x_px - reach), max(0, box.y_px - reach)
    around = np.ascontiguousarray(rgb[top : box.bottom_px + reach, left : box.right_px + reach])
    # The whole frame told its scale when it was analysed; a part of it would guess again.
    known = scale if scale.um_per_px is None else Scale(scale.um_per_px, ScaleSource.GIVEN)
    place = Box(box.x_px - left, box.y_px - top, box.width_px, box.height_px)
    best = max(find_cells(around, known), key=lambda found: found.box.iou(place), default=None)
    if best is None or best.box.iou(place) < SAME_CELL:
        # A cell that the finder missed and a person drew, say.
        mask = np.ones((place.height_px, place.width_px), bool)
        best = FoundCell(place, mask, mask, cut=cell.cut)
    return cut_patch(around, best, card.form, known)


def _hidden(patch: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
    """The patch with one window after another hidden, (n, S, S, 3), and how much each hides, (n, S, S)."""
    side = len(patch)
    shown = patch.max(axis=2) > BLACK
    mean = patch[shown].mean(axis=0) if shown.any() else np.zeros(3)
    places = np.linspace(0, side - 1, WINDOWS)
    # Soft windows, so that no edge appears where one ends.
    across = np.exp(-0.5 * ((np.arange(side) - places[:, None]) / (side / WINDOWS / 1.5)) ** 2)
    shares = (across[:, None, :, None] * across[None, :, None, :]).reshape(-1, side, side)
    shares = shares.astype(np.float32) * shown
    mixed = patch + shares[..., None] * (mean - patch)
    return np.round(mixed).astype(np.uint8), shares
