"""The main job on one picture: quality, scale, cells, patches, calls, record."""

from __future__ import annotations

from dataclasses import dataclass, replace
from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np

from leukdesk.domain.calls import Call, Suggestion, doubted_by_size, suggest
from leukdesk.domain.cell_classes import UNIDENTIFIED
from leukdesk.domain.errors import NetworkDiedError
from leukdesk.domain.frames import UNKNOWN_SCALE, CalledCell, FrameAnalysis, Picture, Scale
from leukdesk.domain.geometry import Box
from leukdesk.domain.patch_form import PatchForm, PatchSource
from leukdesk.domain.sentences import Sentence
from leukdesk.imaging.finder import FINDER_VERSION, find_cells, find_cells_and_scale
from leukdesk.imaging.patches import cut_patches, field_patch, patch_from_crop, preprocessing_hash
from leukdesk.imaging.quality import measure_quality
from leukdesk.imaging.shown import is_cut_out
from leukdesk.workflow.conditions import PLAIN, Conditions

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from leukdesk.domain.card import ModelCard
    from leukdesk.domain.cases import Case, FrameRecord
    from leukdesk.domain.placement import FrameOverlap
    from leukdesk.domain.ports import Classifier, Store
    from leukdesk.workflow.overlaps import FindOverlaps

CROP_UM = 46.0
"""Longer side of a crop around one cell, at most: those of the PBC set show 32 to 45 µm."""

SMALLEST_CROP_PX = 12
"""Shorter side below which a picture cannot show a cell that anyone would call."""

SMALLEST_CONTRAST = 12
"""Grey levels between the darkest and the brightest sample below which a picture is blank."""

NOTHING_TO_SEE = Sentence("The picture is too small or too even to show a cell.")
NETWORK_DIED = Sentence(
    "The network failed twice on this frame, so no cell has a suggestion; add the picture again."
)
NOT_RUN = "not run"
"""The path of an analysis whose network failed."""
NOT_ONE_CELL = Sentence(
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
        overlaps: looks for frames of the case that show the same part of the smear; None doesn't look.
    """

    def __init__(self, store: Store, classifier: Classifier, overlaps: FindOverlaps | None = None) -> None:
        self._store = store
        self._classifier = classifier
        self._overlaps = overlaps

    def __call__(
        self,
        case: Case,
        picture: Picture,
        um_per_px: float | None = None,
        *,
        whole_frame: bool = False,
        conditions: Conditions = PLAIN,
    ) -> FrameOutcome:
        """Analyses one picture for a case.

        Args:
            case: to record in.
            picture: decoded.
            um_per_px: the scale where it is given for this picture; it holds before that of the conditions.
            whole_frame: whether the picture as a whole is the patch, as in the paper.
            conditions: what else is known of scale and light, and which colour steps are on.

        Raises:
            LeukDeskError: if the network or the records fail; nothing of this frame is then recorded.
        """
        started = perf_counter()
        card = self._classifier.card
        form = replace(card.form, source=PatchSource.FIELD) if whole_frame else card.form
        before = self._store.find_frame(case.case_id, picture.pixel_sha256)
        if um_per_px is not None:
            conditions = replace(conditions, um_per_px=um_per_px)
        overlap = self._overlap(case, picture, form, before)
        if before is not None and self._says_the_same(before, form, conditions):
            if overlap is not None:
                self._store.record_overlap(before.frame_id, overlap)
            cells = len(self._store.cells(case.case_id, [before.frame_id]))
            return FrameOutcome(before, duplicate=True, cells=cells, seconds=perf_counter() - started)
        analysis = self._analyse(picture, form, conditions)
        analysis = replace(analysis, seconds=perf_counter() - started)
        frame = self._store.record_frame(case.case_id, picture, analysis, card.classes, overlap)
        seconds = perf_counter() - started
        return FrameOutcome(frame, before is not None, len(analysis.cells), seconds)

    def _overlap(
        self, case: Case, picture: Picture, form: PatchForm, before: FrameRecord | None
    ) -> FrameOverlap | None:
        # A picture that is one patch is a crop or a field of its own, whose one "cell" is the whole of it.
        if self._overlaps is None or form.source is PatchSource.FIELD:
            return None
        return self._overlaps(case.case_id, picture.rgb, before)

    def _says_the_same(self, frame: FrameRecord, form: PatchForm, conditions: Conditions) -> bool:
        card = self._classifier.card
        # A card with other thresholds has another version, whatever its network.
        same_bundle = (frame.bundle_sha256, frame.bundle_name) == (card.sha256, card.name)
        same_form = frame.preprocessing == preprocessing_hash(form)
        same_finder = frame.finder_version == FINDER_VERSION
        ran = frame.precision_path != NOT_RUN
        return ran and same_bundle and same_form and same_finder and conditions.held_for(frame)

    def _analyse(self, picture: Picture, form: PatchForm, conditions: Conditions) -> FrameAnalysis:
        rgb, colour, remark = conditions.corrected(picture.rgb)
        note = failed = ""
        if form.source is PatchSource.FIELD:
            scale = conditions.scale_of(rgb)
            cells, note = self._whole_frame(rgb, scale)
        else:
            cells, scale, failed = self._each_cell(rgb, conditions)
            note = conditions.doubt_of(rgb, scale)
        card = self._classifier.card
        return FrameAnalysis(
            finder_version=FINDER_VERSION,
            bundle_name=card.name,
            bundle_sha256=card.sha256,
            precision_path=NOT_RUN if failed else self._classifier.precision_path,
            preprocessing=preprocessing_hash(form),
            scale=scale,
            # The picture's own quality is judged: what is corrected here should be better at the microscope.
            quality=measure_quality(picture.rgb, len(cells), scale.um_per_px),
            note=" ".join(filter(None, (failed, note, remark))),
            cells=cells,
            seconds=0.0,
            colour=colour,
            mcv_fl=conditions.mcv_fl,
            camera_profile=conditions.camera_profile,
        )

    def _each_cell(
        self, rgb: NDArray[np.uint8], conditions: Conditions
    ) -> tuple[tuple[CalledCell, ...], Scale, str]:
        """The cells, called, the scale that they were found at, and what failed."""
        found, scale = find_cells_and_scale(rgb, conditions.known_scale, conditions.mcv_fl)
        if not found:
            return (), scale, ""
        card, failed = self._classifier.card, ""
        try:
            suggestions = call_patches(self._classifier, cut_patches(rgb, found, card.form, scale))
        except NetworkDiedError:
            # The frame is kept with its cells: what was found is not lost, and a person sees what is missing.
            suggestions, failed = [_no_call(card)] * len(found), NETWORK_DIED
        cells = tuple(
            CalledCell(number, cell.box, cell.cut, doubted_by_size(suggestion, _size_um(cell.box, scale)))
            for number, (cell, suggestion) in enumerate(zip(found, suggestions, strict=True), start=1)
        )
        return cells, scale, failed

    def _whole_frame(self, rgb: NDArray[np.uint8], scale: Scale) -> tuple[tuple[CalledCell, ...], str]:
        card = self._classifier.card
        box = Box(0, 0, int(rgb.shape[1]), int(rgb.shape[0]))
        note = ""
        if card.form.source is PatchSource.FIELD:
            (suggestion,) = call_patches(self._classifier, field_patch(rgb, card.form)[None])
        elif _shows_one_cell(rgb, scale):
            suggestion = call_crop(self._classifier, rgb, scale)
            note = NOTHING_TO_SEE if _shows_nothing(rgb) else ""
        else:
            suggestion, note = _no_call(card), NOT_ONE_CELL
        return (CalledCell(1, box, cut=False, suggestion=suggestion),), note


def call_patches(classifier: Classifier, patches: NDArray[np.uint8]) -> list[Suggestion]:
    """One suggestion a patch.

    Args:
        classifier: the network.
        patches: (n, size, size, 3) RGB, in the form of the classifier's card; n may be 0.
    """
    if not len(patches):
        return []
    card = classifier.card
    said = classifier.outputs(patches)
    novelty = [None] * len(patches) if said.novelty is None else said.novelty.tolist()
    return [
        suggest(row.tolist(), card.classes, card.call_rule, unlike)
        for row, unlike in zip(said.probabilities, novelty, strict=True)
    ]


def call_crop(classifier: Classifier, rgb: NDArray[np.uint8], scale: Scale = UNKNOWN_SCALE) -> Suggestion:
    """The suggestion for a picture of one cell, whatever its size and background.

    A picture that shows nothing gets no call: `unsure`, with all probabilities 0.
    """
    if _shows_nothing(rgb):
        return _no_call(classifier.card)
    patch = patch_from_crop(rgb, classifier.card.form, scale)
    return call_patches(classifier, patch[None])[0]


def _no_call(card: ModelCard) -> Suggestion:
    return Suggestion(UNIDENTIFIED.code, 0.0, 0.0, Call.UNSURE, (0.0,) * len(card.classes))


def _size_um(box: Box, scale: Scale) -> float | None:
    return None if scale.um_per_px is None else max(box.width_px, box.height_px) * scale.um_per_px


def _shows_one_cell(rgb: NDArray[np.uint8], scale: Scale) -> bool:
    """Whether a picture was cut around one cell, rather than taken of a field."""
    if is_cut_out(rgb):
        return True
    height, width = rgb.shape[:2]
    found = [cell.box for cell in find_cells(rgb, scale) if not cell.cut]
    if not found:
        # A platelet, say: the finder leaves those out.
        return scale.um_per_px is None or max(height, width) * scale.um_per_px <= CROP_UM
    middle = (width / 2, height / 2)
    return len(found) == 1 and found[0].contains(middle)


def _shows_nothing(rgb: NDArray[np.uint8]) -> bool:
    return min(rgb.shape[:2]) < SMALLEST_CROP_PX or float(np.ptp(rgb)) < SMALLEST_CONTRAST
