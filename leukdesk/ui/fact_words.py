"""The words of the facts that a row of the audit trail holds: names, and values that stand for words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from leukdesk.domain.case_details import CaseStatus, Priority, Sex
from leukdesk.domain.cases import SpecimenType
from leukdesk.domain.people import Role
from leukdesk.domain.signing import ReviewsAsked
from leukdesk.ui.people_words import reviews_words, role_words
from leukdesk.ui.translation import number_words, said
from leukdesk.ui.words import priority_words, sex_words, specimen_words, status_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def _tr(text: str) -> str:
    return QCoreApplication.translate("facts", text)


def fact_words(name: str) -> str:
    """What a fact is of; one that a newer LeukDesk knows is named as it was written, and so is a file."""
    if name.isdigit():
        return _tr("cell {0}").format(name)
    words: Mapping[str, str] = {
        "active": _tr("active"),
        "audit_head": _tr("head of the audit trail"),
        "birth_date": _tr("date of birth"),
        "camera": _tr("camera"),
        "case_id": _tr("case"),
        "cases": _tr("cases"),
        "cell_id": _tr("cell"),
        "cells": _tr("cells"),
        "class": _tr("class"),
        "code": _tr("code"),
        "collected_at": _tr("collected"),
        "comment": _tr("comment"),
        "content_sha256": _tr("sha256 of what is signed"),
        "decided_by": _tr("decided by"),
        "file": _tr("sha256 of the file"),
        "finding": _tr("finding"),
        "findings": _tr("findings"),
        "frame_id": _tr("frame"),
        "frames": _tr("frames"),
        "full_name": _tr("full name"),
        "grade": _tr("grade"),
        "hb_g_per_dl": _tr("haemoglobin, g/dL"),
        "head": _tr("head of the audit trail"),
        "lock_after_min": _tr("minutes until the screen locks"),
        "made_at": _tr("made"),
        "mcv_fl": _tr("mean cell volume, fL"),
        "model": _tr("network"),
        "name": _tr("name"),
        "needed": _tr("signatures needed"),
        "number": _tr("number"),
        "objective": _tr("objective"),
        "other": _tr("other findings"),
        "patient_number": _tr("patient number"),
        "patients": _tr("patients"),
        "picture_sha256": _tr("sha256 of the picture"),
        "pictures": _tr("pictures of the report"),
        "platelets_per_nl": _tr("platelets, 10⁹/L"),
        "priority": _tr("priority"),
        "question": _tr("question"),
        "read_back": _tr("read back"),
        "received_at": _tr("received"),
        "requester": _tr("requested by"),
        "reviews": _tr("reviews"),
        "reviews_asked": _tr("to be looked at"),
        "role": _tr("role"),
        "sample": _tr("demonstration"),
        "second_signer_for_blasts": _tr("second signer for blasts"),
        "setup": _tr("who works here"),
        "sex": _tr("sex"),
        "sha256": _tr("sha256"),
        "signatures": _tr("signatures"),
        "source": _tr("source"),
        "specimen_type": _tr("specimen"),
        "stain": _tr("stain"),
        "status": _tr("status"),
        "target_cells": _tr("leukocytes to count"),
        "text": _tr("text"),
        "told": _tr("told to"),
        "told_at": _tr("told at"),
        "version": _tr("version"),
        "wbc_per_nl": _tr("white cells, 10⁹/L"),
    }
    return words.get(name, name)


def value_words(name: str, value: object) -> str:
    """What a fact is; a value that stands for a word is said in the window's language.

    Args:
        name: of the fact.
        value: as it was written, of any kind that JSON has.
    """
    if value is None or value == "":
        return "–"
    if isinstance(value, dict):
        return facts_words(value)
    if isinstance(value, list):
        return ", ".join(value_words(name, each) for each in value)
    if isinstance(value, bool):
        return _tr("yes") if value else _tr("no")
    return number_words(value, "") if isinstance(value, float) else _choice_words(name, str(value))


def facts_words(facts: Mapping[str, object] | None) -> str:
    """Facts on one line."""
    named = {} if facts is None else facts
    return "; ".join(f"{fact_words(name)}: {value_words(name, value)}" for name, value in named.items())


def _choice_words(name: str, value: str) -> str:
    if name.isdigit() or name == "class":
        # A cell has the code of its class, which the translators know by its name.
        return said(value.replace("_", " ").capitalize())
    try:
        return _CHOICES[name](value)
    except (KeyError, ValueError):
        return value


_CHOICES: Mapping[str, Callable[[str], str]] = {
    "priority": lambda value: priority_words(Priority(value)),
    "reviews_asked": lambda value: reviews_words(ReviewsAsked(value)),
    "role": lambda value: role_words(Role(value)),
    "sex": lambda value: sex_words(Sex(value)),
    "specimen_type": lambda value: specimen_words(SpecimenType(value)),
    "status": lambda value: status_words(CaseStatus(value)),
}
"""Of facts whose values are one of a few."""
