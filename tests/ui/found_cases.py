"""Cases with something found in them, and what the worklist says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from leukdesk.domain.cases import NewCase
from leukdesk.imaging.loading import decode_picture
from leukdesk.ui.case_model import CaseColumn

from .called_frames import analysis
from .conftest import CLASSES

if TYPE_CHECKING:
    from conftest import Workplace

    from leukdesk.domain.work_list import CaseOrder, Listed
    from leukdesk.records.store import SqlStore


BLASTS, LYMPHOCYTES = ["blast"] * 3, ["lymphocyte"] * 3


def record(store: SqlStore, number: str, drawn: list[bytes], *frames: list[str], target: int = 3) -> int:
    """A case with a frame for each list of calls."""
    case = store.open_case(NewCase(number, f"P-{number}", target_cells=target))
    for content, codes in zip(drawn, frames, strict=False):
        picture = decode_picture(content, "field.png", ".png")
        store.record_frame(case.case_id, picture, analysis(CLASSES, codes), CLASSES)
    return case.case_id


def rows(place: Workplace, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> dict[str, str]:
    """What the list says was found, by case in the order of the list."""
    model = place.window.worklist.model
    return {
        model.data(model.index(row, CaseColumn.NUMBER)): model.data(
            model.index(row, CaseColumn.ASSESSMENT), role
        )
        for row in range(model.rowCount())
    }


def pick(place: Workplace, name: str, value: Listed | CaseOrder) -> None:
    """Chooses in one of the boxes above the list, as a person does."""
    box = place.window.worklist.findChild(QComboBox, name)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())
    place.settle()
