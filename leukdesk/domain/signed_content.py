"""What a signature stands under: the case as the signer saw it, as text that hashes the same everywhere."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from leukdesk.domain.film import film_to_dict
from leukdesk.domain.tally import NOTHING_TALLIED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.assessment import Assessment, CaseAssessment
    from leukdesk.domain.cases import Case, CellRecord, FrameRecord
    from leukdesk.domain.film import FilmText
    from leukdesk.domain.tally import Tally

FORMAT = 2
"""Since 2 with the film's text and the blood count."""


@dataclass(frozen=True, slots=True)
class SignedContent:
    """What is signed.

    Attributes:
        text: canonical JSON: keys sorted, no spaces, UTF-8 as it is.
    """

    text: str

    @property
    def sha256(self) -> str:
        """Of the text in UTF-8."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    def part(self, name: str) -> Any:
        """One part: case, frames, cells, tally, film, differential, assessment, urgent or version."""
        return json.loads(self.text)[name]

    def shows(
        self,
        case: Case,
        version: int,
        frames: Sequence[FrameRecord],
        cells: Sequence[CellRecord],
        *,
        film: FilmText,
        tally: Tally = NOTHING_TALLIED,
    ) -> bool:
        """Whether this is what the records hold now, as far as they alone decide it."""
        recorded = _recorded(case, version, frames, cells, film=film, tally=tally)
        held = json.loads(_canonical(recorded))
        signed = json.loads(self.text)
        return bool(signed == {**signed, **held})


def signed_content(
    case: Case,
    version: int,
    frames: Sequence[FrameRecord],
    cells: Sequence[CellRecord],
    assessment: CaseAssessment,
    *,
    film: FilmText,
    tally: Tally = NOTHING_TALLIED,
) -> SignedContent:
    """Puts together what a person is about to sign.

    Args:
        case: to be signed.
        version: of its report.
        frames: of the case.
        cells: of the case in their present state.
        assessment: reckoned from these cells.
        film: what a person wrote of it.
        tally: counted by key at the eyepiece.
    """
    differential = assessment.differential
    content = {
        **_recorded(case, version, frames, cells, film=film, tally=tally),
        "format": FORMAT,
        "differential": {
            "leukocytes": differential.leukocytes,
            "counts": {row.cell_class.code: row.count for row in differential.rows if row.count},
            "outside": {cell_class.code: count for cell_class, count in differential.outside},
            "not_counted": differential.not_counted,
        },
        "assessment": _assessment(assessment.standing, reviewed=assessment.reviewed is not None),
        "urgent": list(assessment.urgent),
    }
    return SignedContent(_canonical(content))


def _recorded(
    case: Case,
    version: int,
    frames: Sequence[FrameRecord],
    cells: Sequence[CellRecord],
    *,
    film: FilmText,
    tally: Tally,
) -> dict[str, Any]:
    """What the records alone decide."""
    details = case.details
    return {
        "version": version,
        "case": {
            "case_id": case.case_id,
            "number": case.number,
            "patient_number": case.patient_number,
            "patient_name": details.patient_name,
            "birth_date": details.birth_date.isoformat() if details.birth_date else None,
            "specimen_type": case.specimen_type.value,
            "target_cells": case.target_cells,
            "mcv_fl": case.mcv_fl,
            "blood_count": asdict(details.blood_count),
        },
        "frames": [
            {
                "frame_id": frame.frame_id,
                "picture": frame.picture_sha256,
                "pixels": frame.pixel_sha256,
                "bundle": frame.bundle_name,
                "bundle_sha256": frame.bundle_sha256,
            }
            for frame in frames
        ],
        "cells": [_cell(cell) for cell in cells],
        "tally": _tally(tally),
        "film": film_to_dict(film),
    }


def _cell(cell: CellRecord) -> dict[str, Any]:
    review, suggestion, box = cell.review, cell.suggestion, cell.box
    return {
        "cell_id": cell.cell_id,
        "frame_id": cell.frame_id,
        "box": [box.x_px, box.y_px, box.width_px, box.height_px],
        "class": cell.cell_class.code,
        "counted": cell.counted,
        "same_as": cell.same_cell_as,
        "suggested": suggestion.cell_class if suggestion else None,
        "call": suggestion.call.value if suggestion else None,
        "reviewer": review.reviewer if review else None,
        "reviewed_at": review.reviewed_at.isoformat() if review else None,
    }


def _tally(tally: Tally) -> dict[str, Any] | None:
    strokes = tally.strokes
    if not strokes:
        return None
    return {
        "counts": {cell_class.code: count for cell_class, count in tally.counts.items()},
        "operators": list(tally.operators),
        "begun_at": strokes[0].made_at.isoformat(),
        "ended_at": strokes[-1].made_at.isoformat(),
    }


def _assessment(standing: Assessment, *, reviewed: bool) -> dict[str, Any]:
    return {
        "finding": standing.finding.value,
        "reviewed": reviewed,
        "reasons": list(standing.reasons),
        "blasts": standing.blasts,
        "leukocytes": standing.leukocytes,
    }


def _canonical(content: dict[str, Any]) -> str:
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
