"""The main job on one picture: quality, scale, cells, patches, calls, record."""

from __future__ import annotations

from dataclasses import dataclass, replace
from time import perf_counter
from typing import TYPE_CHECKING

from leukdesk.domain.calls import Call, Suggestion, suggest
from leukdesk.domain.cell_classes import UNIDENTIFIED
from leukdesk.domain.frames import UNKNOWN_SCALE, CalledCell, FrameAnalysis, Picture, Scale, ScaleSource
from leukdesk.domain.geometry import Box
from leukdesk.domain.patch_form import PatchForm, PatchSource
from leukdesk.imaging.finder import FINDER_VERSION, find_cells
from leukdesk.imaging.patches import cut_patches, field_patch, patch_from_crop, preprocessing_hash
from leukdesk.imaging.quality import measure_quality
from leukdesk.imaging.scale import estimate_scale

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from leukdesk.domain.cases import Case, FrameRecord
    from leukdesk.domain.ports import Classifier, Store

ONE_CELL_SHARE = 0.04
"""A single cell that fills at least this share of its picture makes it a picture of one cell.

A small lymphocyte of 40 px fills 6 % of a crop of 160 px, the smallest share in the crops of the PBC set.
"""

NOT_ONE_CELL = (
    "The picture shows a field and the bundle reads single cells; analyse it without the whole frame."
)


@dataclass(frozen=True, slots=True)
class FrameOutcome:
    """What became of one picture.

    Attributes:
        frame: as recorded.
        duplicate: whether the same pixels were in the case already; the frame is then the one that was there.
        cells: objects found.
        seconds: time taken, recording included.
    """

    frame: FrameRecord
    duplicate: bool
    cells: int
    seconds: float


class AnalyseFrame:
    """Analyses a picture and records it; what it returns is committed.

    Args:
        store: the records.
        classifier: the network that is ready.
    """

    def __init__(self, store: Store, classifier: Classifier) -> None:
        self._store = store
        self._classifier = classifier

    def __call__(
        self, case: Case, picture: Picture, um_per_px: float | None = None, *, whole_frame: bool = False
    ) -> FrameOutcome:
        """Analyses one picture for a case.

        Args:
            case: to record in.
            picture: decoded.
            um_per_px: the scale where it is known; else it is estimated from the red cells.
            whole_frame: whether the picture as a whole is the patch, as in the paper.

        Raises:
            LeukDeskError: if the network or the records fail; nothing of this frame is then recorded.
        """
        started = perf_counter()
        card = self._classifier.card
        form = replace(card.form, source=PatchSource.FIELD) if whole_frame else card.form
        before = self._store.find_frame(case.case_id, picture.pixel_sha256)
        if before is not None and self._says_the_same(before, form, um_per_px):
            cells = len(self._store.cells(case.case_id, before.frame_id))
            return FrameOutcome(before, duplicate=True, cells=cells, seconds=perf_counter() - started)
        analysis = self._analyse(picture, form, um_per_px)
        analysis = replace(analysis, seconds=perf_counter() - started)
        frame = self._store.record_frame(case.case_id, picture, analysis, card.classes)
        seconds = perf_counter() - started
        return FrameOutcome(frame, before is not None, len(analysis.cells), seconds)

    def _says_the_same(self, frame: FrameRecord, form: PatchForm, um_per_px: float | None) -> bool:
        given = frame.scale.um_per_px if frame.scale.source is ScaleSource.GIVEN else None
        same_bundle = frame.bundle_sha256 == self._classifier.card.sha256
        return same_bundle and frame.preprocessing == preprocessing_hash(form) and given == um_per_px

    def _analyse(self, picture: Picture, form: PatchForm, um_per_px: float | None) -> FrameAnalysis:
        rgb = picture.rgb
        scale = Scale(um_per_px, ScaleSource.GIVEN) if um_per_px else estimate_scale(rgb)
        note = ""
        if form.source is PatchSource.FIELD:
            cells, note = self._whole_frame(rgb, scale)
        else:
            cells = self._each_cell(rgb, scale)
        card = self._classifier.card
        return FrameAnalysis(
            finder_version=FINDER_VERSION,
            bundle_name=card.name,
            bundle_sha256=card.sha256,
            precision_path=self._classifier.precision_path,
            preprocessing=preprocessing_hash(form),
            scale=scale,
            quality=measure_quality(rgb, len(cells), scale.um_per_px),
            note=note,
            cells=cells,
            seconds=0.0,
        )

    def _each_cell(self, rgb: NDArray[np.uint8], scale: Scale) -> tuple[CalledCell, ...]:
        found = find_cells(rgb, scale)
        if not found:
            return ()
        suggestions = call_patches(self._classifier, cut_patches(rgb, found, self._classifier.card.form))
        return tuple(
            CalledCell(number, cell.box, cell.cut, suggestion)
            for number, (cell, suggestion) in enumerate(zip(found, suggestions, strict=True), start=1)
        )

    def _whole_frame(self, rgb: NDArray[np.uint8], scale: Scale) -> tuple[tuple[CalledCell, ...], str]:
        card = self._classifier.card
        box = Box(0, 0, int(rgb.shape[1]), int(rgb.shape[0]))
        if card.form.source is PatchSource.FIELD:
            patch = field_patch(rgb, card.form)
        elif _shows_one_cell(rgb, scale):
            patch = patch_from_crop(rgb, card.form, scale)
        else:
            nothing = Suggestion(UNIDENTIFIED.code, 0.0, 0.0, Call.UNSURE, (0.0,) * len(card.classes))
            return (CalledCell(1, box, cut=False, suggestion=nothing),), NOT_ONE_CELL
        (suggestion,) = call_patches(self._classifier, patch[None])
        return (CalledCell(1, box, cut=False, suggestion=suggestion),), ""


def call_patches(classifier: Classifier, patches: NDArray[np.uint8]) -> list[Suggestion]:
    """One suggestion a patch.

    Args:
        classifier: the network.
        patches: (n, size, size, 3) RGB, in the form of the classifier's card; n may be 0.
    """
    if not len(patches):
        return []
    card = classifier.card
    rows = classifier.probabilities(patches)
    return [suggest(row.tolist(), card.classes, card.call_rule) for row in rows]


def call_crop(classifier: Classifier, picture: Picture, um_per_px: float | None = None) -> Suggestion:
    """The suggestion for a picture of one cell, whatever its size and background."""
    scale = Scale(um_per_px, ScaleSource.GIVEN) if um_per_px else UNKNOWN_SCALE
    patch = patch_from_crop(picture.rgb, classifier.card.form, scale)
    return call_patches(classifier, patch[None])[0]


def _shows_one_cell(rgb: NDArray[np.uint8], scale: Scale) -> bool:
    found = find_cells(rgb, scale)
    if not found:
        # A cut-out on black has neither background nor red cells to find a white cell against.
        return estimate_scale(rgb).um_per_px is None
    area = rgb.shape[0] * rgb.shape[1]
    return len(found) == 1 and found[0].box.area_px >= ONE_CELL_SHARE * area
