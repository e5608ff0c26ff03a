"""What a signature stands under: the case as the signer saw it, as text that hashes the same everywhere."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from leukdesk.domain.assessment import Finding
from leukdesk.domain.film import film_to_dict
from leukdesk.domain.sentences import Sentence
from leukdesk.domain.tally import NOTHING_TALLIED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.assessment import Assessment, CaseAssessment
    from leukdesk.domain.cases import Case, CellRecord, FrameRecord
    from leukdesk.domain.film import FilmText
    from leukdesk.domain.tally import Tally

FORMAT = 2
"""Since 2 with the film's text and the blood count."""
_IN_EVERY_FORMAT = frozenset({"version", "case", "frames", "cells", "assessment", "differential"})
_MALFORMED = (AttributeError, KeyError, TypeError, ValueError, RecursionError)
"""What reading a text raises that no LeukDesk signed."""
_CHANGES_WITH_THE_RECORDS = frozenset({"case_id", "patient_number", "patient_name", "birth_date"})
"""Entries of a case that are others in other records, or are corrected with the patient's."""


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

    @property
    def is_whole(self) -> bool:
        """Whether it holds what a signature of any format stands under."""
        try:
            return bool(json.loads(self.text).keys() >= _IN_EVERY_FORMAT)
        except _MALFORMED:
            return False

    @property
    def finding(self) -> Finding | None:
        """What the assessment found; None where it is nothing that LeukDesk signs."""
        try:
            return Finding(self.part("assessment")["finding"]) if self.is_whole else None
        except _MALFORMED:
            return None

    def shows(self, recorded: dict[str, Any]) -> bool:
        """Whether this is what the records hold now (`recorded_content`), as far as they alone decide it."""
        held = json.loads(_canonical(recorded))
        signed = json.loads(self.text)
        return bool(signed == {**signed, **held})

    def still_shows(self, recorded: dict[str, Any]) -> bool:
        """Whether this is still what the records hold, however long ago and wherever it was signed.

        The patient's entries may have been corrected since, ids are others where a case came from elsewhere,
        and what an older format lacks can't be compared.
        """
        try:
            signed = _without_ids(json.loads(self.text))
            held = _without_ids(json.loads(_canonical(recorded)))
            held["case"] = {name: held["case"][name] for name in signed.get("case", {})}
        except _MALFORMED:
            return False
        return all(held[name] == part for name, part in signed.items() if name in held)


def signed_otherwise(finding: str) -> Sentence:
    """What is said beside an assessment that finds something else than what was signed.

    Args:
        finding: that was signed, in words.
    """
    return Sentence(
        "When it was signed the assessment said: {0}. The network or the limits of the settings have "
        "changed since.",
        finding,
    )


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
        **recorded_content(case, version, frames, cells, film=film, tally=tally),
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


def recorded_content(
    case: Case,
    version: int,
    frames: Sequence[FrameRecord],
    cells: Sequence[CellRecord],
    *,
    film: FilmText,
    tally: Tally = NOTHING_TALLIED,
) -> dict[str, Any]:
    """What the records alone decide of a signed content: not what the network and the limits say of it."""
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


def _without_ids(content: dict[str, Any]) -> dict[str, Any]:
    """The content with frames and cells known by their place among each other, and no word of the patient."""
    case = {
        name: value
        for name, value in content.get("case", {}).items()
        if name not in _CHANGES_WITH_THE_RECORDS
    }
    frames = {frame["frame_id"]: place for place, frame in enumerate(content.get("frames", ()))}
    cells = {cell["cell_id"]: place for place, cell in enumerate(content.get("cells", ()))}
    placed: dict[str, Any] = {"case": case} if "case" in content else {}
    if "frames" in content:
        placed["frames"] = [{**frame, "frame_id": frames[frame["frame_id"]]} for frame in content["frames"]]
    if "cells" in content:
        placed["cells"] = [
            {
                **cell,
                "cell_id": cells[cell["cell_id"]],
                "frame_id": frames[cell["frame_id"]],
                "same_as": None if cell["same_as"] is None else cells[cell["same_as"]],
            }
            for cell in content["cells"]
        ]
    film = content.get("film")
    if film and film["pictures"] is not None:
        placed["film"] = {**film, "pictures": [cells.get(cell_id) for cell_id in film["pictures"]]}
    return {**content, **placed}


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
