"""Texts for comments that ship with the program; a laboratory adds its own in the settings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def shipped_templates() -> dict[str, str]:
    """Texts by their names, in the window's language; none names a lineage or a diagnosis."""
    return {
        _tr("Unremarkable film"): _tr(
            "White cells, red cells and platelets unremarkable. No blasts among the cells counted."
        ),
        _tr("Blasts seen"): _tr(
            "Blasts seen, see the differential. Told at once to the requester. Bone marrow examination and "
            "flow cytometry advised."
        ),
        _tr("Poor film"): _tr(
            "The film is of poor quality, so that this reading is uncertain. Please send a fresh specimen."
        ),
        _tr("Left shift"): _tr("Left shift of the neutrophils. Please see together with the clinical signs."),
        _tr("Platelet clumps"): _tr(
            "Platelets are clumped, so the analyser's platelet count is too low. Please repeat in citrate."
        ),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("templates", text)
