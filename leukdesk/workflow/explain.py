"""What in its patch a cell's call rests on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from leukdesk.domain.frames import UNKNOWN_SCALE, FoundCell
from leukdesk.domain.patch_form import PatchSource
from leukdesk.imaging.finder import find_cells_and_scale
from leukdesk.imaging.patches import cut_patch, field_patch, patch_from_crop, preprocessing_hash
from leukdesk.workflow.conditions import corrected_again

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from leukdesk.domain.card import ModelCard
    from leukdesk.domain.cases import CellRecord, FrameRecord
    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.domain.frames import Scale
    from leukdesk.domain.ports import Classifier, Request

WINDOWS = 7
"""Windows a side; neighbours overlap by half."""
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


@dataclass(frozen=True, slots=True, eq=False)
class AnalysedFrame:
    """A frame as its analysis had it.

    Attributes:
        rgb: (h, w, 3), its colour steps taken.
        scale: that its cells were found at.
        cells: in the order of their numbers.
    """

    rgb: NDArray[np.uint8]
    scale: Scale
    cells: tuple[FoundCell, ...]


def analysed_again(rgb: NDArray[np.uint8], frame: FrameRecord) -> AnalysedFrame:
    """Takes the same steps as a frame's newest analysis: the records keep its cells' boxes, not outlines.

    Only the whole frame tells its light, its stain and its scale as they were told then.

    Args:
        rgb: (h, w, 3), the frame's pixels.
        frame: as recorded.

    Raises:
        LeukDeskError: if the flat field that it was evened by is missing.
    """
    rgb = corrected_again(rgb, frame.colour)
    known = UNKNOWN_SCALE if frame.scale.source.is_read_from_frame else frame.scale
    cells, scale = find_cells_and_scale(rgb, known, frame.mcv_fl)
    return AnalysedFrame(rgb, scale, cells)


def explain_cell(
    frame: FrameRecord, again: AnalysedFrame, cell: CellRecord, network: Classifier, request: Request
) -> Explanation:
    """Hides one part of a cell's patch after another and asks the network each time.

    Source: occlusion maps of Zeiler and Fergus, ECCV 2014. What is hidden takes the cell's mean colour: grey
    or black would be a shape of its own.

    Args:
        frame: as recorded.
        again: that frame, analysed again.
        cell: of that frame.
        network: that is asked; the most probable class is explained.
        request: lets another thread call it off.

    Raises:
        RequestCancelledError: if it was called off.
        LeukDeskError: if the network fails.
    """
    card = network.card
    patch = _patch_of(frame, again, cell, card)
    hidden, shares = _hidden(patch)
    told = network.outputs(np.concatenate([patch[None], hidden]), request).probabilities
    place = int(told[0].argmax())
    falls = told[0, place] - told[1:, place]
    weight = np.einsum("n,nyx->yx", falls, shares) / np.maximum(shares.sum(axis=0), 1e-6)
    return Explanation(patch, weight.astype(np.float32), card.classes[place], float(told[0, place]))


def _patch_of(
    frame: FrameRecord, again: AnalysedFrame, cell: CellRecord, card: ModelCard
) -> NDArray[np.uint8]:
    """A recorded cell's patch as it was called."""
    rgb, form = again.rgb, card.form
    if form.source is PatchSource.FIELD:
        return field_patch(rgb, form)
    if frame.preprocessing == preprocessing_hash(replace(form, source=PatchSource.FIELD)):
        # The whole picture was called as one cell.
        return patch_from_crop(rgb, form, frame.scale)
    best = max(again.cells, key=lambda found: found.box.iou(cell.box), default=None)
    if best is None or best.box.iou(cell.box) < SAME_CELL:
        # A cell that the finder missed and a person drew, say.
        mask = np.ones((cell.box.height_px, cell.box.width_px), bool)
        best = FoundCell(cell.box, mask, mask, cut=cell.cut)
    return cut_patch(rgb, best, form, again.scale)


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
