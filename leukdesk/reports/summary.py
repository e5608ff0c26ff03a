"""The summary of a case for other programs: the keys of summary.json.

- `format`: version of these keys; `notice`; `program_version`; `printed_at` (ISO 8601);
- `case`: `number`, `patient_number`, `specimen_type`, `target_cells`, `sample`;
  `patient_name`, `birth_date` (ISO 8601 or null), `sex`, `collected_at`, `received_at` (ISO 8601 or null),
  `requester`, `question`, `status` (`open`, `in_review`, `signed`, `amended`);
- `blood_count`: by analyte `value` and `unit`; `absolute`: null without a white cell count, else
  `leukocytes_per_nl` (10⁹/L), `corrected_for_erythroblasts`, and by class code `per_nl`;
- `film`: what people wrote: `findings` (`code`, `grade`), `other`, `comment`, `pictures` (cell ids or null);
- `sign_off`: `signed`, `version`, `signatures`, `amendments`, `urgent_calls`; `audit_head`: of the trail;
- `counts`: `frames`, `usable_frames`, `cells` (objects found), `leukocytes` (the denominator),
  `erythroblasts_per_100` (null without leukocytes), `unidentified`, `outside` (by class code), `not_counted`
  (by reason, the words of `why_not` in patches.csv), `reviewed_cells`, `to_review`, `urgent`
  (sentences on classes that are urgent by themselves);
- `overlap`: `looked_for` (frames that were compared with the others), `overlapping` (frames that show what
  another frame shows too), `seen_again` (found objects that another frame's sighting stands for);
- `differential`: by class code `name`, `count`, `percent` (null without leukocytes), `ci95_percent`;
- `manual_count`: null, or what people counted by key at the eyepiece, in no other figure: `operators`,
  `begun_at`, `ended_at` (ISO 8601), `leukocytes`, `erythroblasts_per_100` (null without leukocytes),
  `differential` as above, `outside` (by class code);
- `blast_fraction`: from 0 to 1, null without leukocytes; `blast_ci95`: its Wilson interval;
  `blast_ci95_covers`: what that interval allows for;
- `suggested`, `reviewed`: the outcome's word; `reviewed` is null until people have dealt with each cell;
- `assessments`: under the same two names `finding`, `words`, `reasons`, `blasts`, `leukocytes` and
  `alarming_count`, or null;
- `frames`: by frame `name`, `um_per_px` (null if unknown), `scale_source` (`given`, `calibrated`,
  `estimated`, `unknown`), `white_balance` (factors of red, green and blue, or null) and
  `flat_field` (sha256, or null);
- `model`: `name`, `bundle_id`, `version`, `title`, `task`, `sha256`, `limits`, `others` (other bundles that
  analysed frames of the case).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from leukdesk.domain.film import film_to_dict
from leukdesk.reports.words import COUNTING_ERROR, RESEARCH_USE, finding_words

if TYPE_CHECKING:
    from leukdesk.domain.assessment import Assessment
    from leukdesk.domain.differential import Differential
    from leukdesk.reports.content import BundleFacts, CaseReport, FrameLine, ManualCount

SUMMARY_FORMAT = 1
"""Rises when a key changes its meaning or goes."""


def summary(report: CaseReport) -> dict[str, Any]:
    """The summary as plain values that JSON can hold."""
    case, both = report.case, report.assessment
    return {
        "format": SUMMARY_FORMAT,
        "notice": RESEARCH_USE,
        "program_version": report.program_version,
        "printed_at": report.printed_at.isoformat(timespec="seconds"),
        "case": {
            "number": case.number,
            "patient_number": case.patient_number,
            "specimen_type": case.specimen_type.value,
            "target_cells": case.target_cells,
            "sample": case.sample,
            **_details(report),
        },
        "counts": _counts(report),
        "overlap": {
            "looked_for": report.overlap.looked_for,
            "overlapping": report.overlap.overlapping,
            "seen_again": report.overlap.seen_again,
        },
        "differential": _differential(both.differential),
        "manual_count": _manual(report.manual),
        "blast_fraction": _rounded(both.standing.blast_fraction, 6),
        "blast_ci95": [_rounded(end, 6) for end in both.standing.blast_ci95],
        "blast_ci95_covers": COUNTING_ERROR,
        "suggested": both.suggested.finding.value,
        "reviewed": both.reviewed.finding.value if both.reviewed else None,
        "assessments": {
            "suggested": _assessment(both.suggested, reviewed=False),
            "reviewed": _assessment(both.reviewed, reviewed=True) if both.reviewed else None,
        },
        "blood_count": {
            value.analyte.value: {"value": value.value, "unit": value.unit} for value in report.analyser
        },
        "absolute": _absolute(report),
        "film": film_to_dict(report.film),
        "sign_off": _sign_off(report),
        "audit_head": report.audit_head,
        "frames": [_frame(frame) for frame in report.frames],
        "model": _model(report.bundle),
    }


def _details(report: CaseReport) -> dict[str, Any]:
    details = report.case.details
    return {
        "patient_name": details.patient_name,
        "birth_date": details.birth_date.isoformat() if details.birth_date else None,
        "sex": details.sex.value,
        "collected_at": details.collected_at.isoformat() if details.collected_at else None,
        "received_at": details.received_at.isoformat() if details.received_at else None,
        "requester": details.requester,
        "question": details.question,
        "status": report.case.status.value,
    }


def _differential(differential: Differential) -> dict[str, Any]:
    return {
        row.cell_class.code: {
            "name": row.cell_class.name,
            "count": row.count,
            "percent": _rounded(row.percent, 3),
            "ci95_percent": [_rounded(end, 3) for end in row.interval95],
        }
        for row in differential.rows
    }


def _manual(counted: ManualCount | None) -> dict[str, Any] | None:
    if counted is None:
        return None
    differential = counted.differential
    return {
        "operators": list(counted.operators),
        "begun_at": counted.begun_at.isoformat(),
        "ended_at": counted.ended_at.isoformat(),
        "leukocytes": differential.leukocytes,
        "erythroblasts_per_100": _rounded(differential.erythroblasts_per_100, 3),
        "differential": _differential(differential),
        "outside": {cell_class.code: count for cell_class, count in differential.outside},
    }


def _absolute(report: CaseReport) -> dict[str, Any] | None:
    absolutes = report.absolutes
    if absolutes is None:
        return None
    return {
        "leukocytes_per_nl": _rounded(absolutes.leukocytes_per_nl, 3),
        "corrected_for_erythroblasts": absolutes.corrected,
        "per_nl": {
            row.cell_class.code: _rounded(absolutes.of(row.percent), 4)
            for row in report.assessment.differential.rows
            if row.percent is not None
        },
    }


def _sign_off(report: CaseReport) -> dict[str, Any]:
    sign_off = report.sign_off
    return {
        "signed": sign_off.signed,
        "version": sign_off.version,
        "signatures": [
            {
                "version": s.version,
                "by": s.printed_name,
                "at": s.at.local.isoformat(),
                "sha256": s.content_sha256,
            }
            for s in sign_off.signatures
        ],
        "amendments": [
            {"version": a.version, "by": a.printed_name, "at": a.at.local.isoformat(), "reason": a.reason}
            for a in sign_off.amendments
        ],
        "urgent_calls": [
            {
                "finding": call.finding,
                "told": call.told,
                "told_at": call.told_at.isoformat(),
                "by": call.printed_name,
                "read_back": call.read_back,
            }
            for call in sign_off.urgent_calls
        ],
    }


def _counts(report: CaseReport) -> dict[str, Any]:
    differential = report.assessment.differential
    return {
        "frames": len(report.frames),
        "usable_frames": sum(f.usable for f in report.frames),
        "cells": report.found,
        "leukocytes": differential.leukocytes,
        "erythroblasts_per_100": _rounded(differential.erythroblasts_per_100, 3),
        "unidentified": differential.unidentified,
        "outside": {c.code: n for c, n in differential.outside},
        "not_counted": {why.value: n for why, n in report.why_not},
        "reviewed_cells": report.review.reviewed,
        "to_review": report.assessment.to_review,
        "urgent": list(report.assessment.urgent),
    }


def _assessment(assessment: Assessment, *, reviewed: bool) -> dict[str, Any]:
    return {
        "finding": assessment.finding.value,
        "words": finding_words(assessment.finding, reviewed=reviewed),
        "reasons": list(assessment.reasons),
        "blasts": assessment.blasts,
        "leukocytes": assessment.leukocytes,
        "alarming_count": assessment.alarming_count,
    }


def _frame(frame: FrameLine) -> dict[str, Any]:
    colour = frame.colour
    return {
        "name": frame.name,
        "um_per_px": _rounded(frame.um_per_px, 6),
        "scale_source": frame.scale_source.value,
        "white_balance": None if colour.gains is None else [_rounded(gain, 4) for gain in colour.gains],
        "flat_field": colour.flat_field if colour.flat_field_applied else None,
    }


def _model(bundle: BundleFacts) -> dict[str, Any]:
    return {
        "name": bundle.name,
        "bundle_id": bundle.bundle_id,
        "version": bundle.version,
        "title": bundle.title,
        "task": bundle.task,
        "sha256": bundle.sha256,
        "limits": list(bundle.limits),
        "others": [{"name": name, "sha256": sha256} for name, sha256 in bundle.others],
    }


def _rounded(value: float | None, digits: int) -> float | None:
    return None if value is None else round(value, digits)
