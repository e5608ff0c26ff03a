"""What the report of a case says, read from the records."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from leukdesk import __version__
from leukdesk.domain.assessment import assess
from leukdesk.domain.errors import IntegrityError, PictureError
from leukdesk.domain.sentences import Sentence
from leukdesk.domain.signed_content import recorded_content
from leukdesk.imaging.loading import decode_picture
from leukdesk.imaging.thumbnails import cut_thumbnail
from leukdesk.languages import wording_for
from leukdesk.reports.composition import build_report, shown_cells
from leukdesk.reports.logo import read_logo
from leukdesk.reports.surroundings import Surroundings
from leukdesk.workflow.overlaps import frames_not_compared

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from leukdesk.domain.card import ModelCard
    from leukdesk.domain.cases import Case, CellRecord, FrameRecord
    from leukdesk.domain.placement import FieldMap
    from leukdesk.domain.ports import Store
    from leukdesk.reports.content import CaseReport
    from leukdesk.settings import Settings

THUMBNAIL_PX = 160


@dataclass(frozen=True, slots=True)
class CaseContents:
    """A case as its report and tables are written from.

    Attributes:
        report: what the report says.
        frames: of the case, in their order.
        cells: of the case, in their present state.
        field_map: where the frames lie beside each other.
    """

    report: CaseReport
    frames: Sequence[FrameRecord]
    cells: Sequence[CellRecord]
    field_map: FieldMap


class ReadReport:
    """Reads what the report of a case says, in the language and region of the settings.

    Args:
        store: the records.
        card: of the bundle in use; its false-call rate goes into the assessment.
        settings: laboratory, ranges, language and limits.
    """

    def __init__(self, store: Store, card: ModelCard, settings: Settings) -> None:
        self._store = store
        self._card = card
        self._settings = settings

    def __call__(self, case: Case) -> CaseContents:
        """The contents of a case in its present state.

        Raises:
            IntegrityError: if the case is signed and isn't what was signed.
        """
        store, case_id = self._store, case.case_id
        frames, cells, film = store.frames(case_id), store.cells(case_id), store.film_text(case_id)
        sign_off, tally = store.sign_off(case_id), store.tally(case_id)
        signed_finding = None
        for signature in sign_off.current:
            # The window's case may be older than its last entry, which no signed case's can be.
            now = store.case(case.number) or case
            content = store.signed_content(case_id, signature.version, signature.number)
            recorded = recorded_content(now, signature.version, frames, cells, film=film, tally=tally)
            if content.sha256 != signature.content_sha256 or not content.still_shows(recorded):
                raise IntegrityError(
                    Sentence("the case is not what was signed, so no report is made of it"),
                    Sentence("check the records and restore a backup"),
                )
            signed_finding = content.finding or signed_finding
        field_map = store.field_map(case_id)
        field_map = replace(field_map, searched=field_map.searched - frames_not_compared(store, case_id))
        thumbnails, lost = self._look_at_pictures(frames, shown_cells(cells, film))
        report = build_report(
            case,
            frames,
            cells,
            assess(case, cells, self._card.classes, self._settings.rules(self._card)),
            self._card,
            thumbnails=thumbnails,
            surroundings=self._surroundings(),
            lost_pictures=lost,
            field_map=field_map,
            film=film,
            sign_off=sign_off,
            tally=tally,
            signed_finding=signed_finding,
        )
        return CaseContents(report, frames, cells, field_map)

    def _surroundings(self) -> Surroundings:
        settings = self._settings
        return Surroundings(
            program_version=__version__,
            printed_at=datetime.now().astimezone(),
            laboratory=settings.laboratory,
            logo=read_logo(Path(settings.logo)) if settings.logo else b"",
            ranges=settings.ranges,
            corrected_by_analyser=settings.analyser_leaves_erythroblasts_out,
            wording=wording_for(settings.language, settings.region),
            audit_head=str(self._store.audit_head()),
        )

    def _look_at_pictures(
        self, frames: Sequence[FrameRecord], shown: Sequence[CellRecord]
    ) -> tuple[dict[int, NDArray[np.uint8]], set[int]]:
        """Thumbnails of the shown cells by cell_id, and the frames whose picture is lost."""
        wanted: dict[int, list[CellRecord]] = {}
        for cell in shown:
            wanted.setdefault(cell.frame_id, []).append(cell)
        thumbnails: dict[int, NDArray[np.uint8]] = {}
        lost = set()
        for frame in frames:
            try:
                content = self._store.picture(frame.picture_sha256)
                if here := wanted.get(frame.frame_id, []):
                    rgb = decode_picture(content, frame.name, "").rgb
                    thumbnails |= {c.cell_id: cut_thumbnail(rgb, c.box, THUMBNAIL_PX) for c in here}
            except (IntegrityError, PictureError):
                lost.add(frame.frame_id)
        return thumbnails, lost
