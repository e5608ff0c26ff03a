"""What was found stands in the worklist, as the case's own page says it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLabel

from leukdesk.domain.assessment import Finding
from leukdesk.domain.assessment_summary import AssessmentSummary
from leukdesk.domain.case_details import CaseStatus, Priority
from leukdesk.domain.cases import NewCase, SpecimenType
from leukdesk.domain.review_steps import Decision
from leukdesk.domain.work_list import CaseOrder, CaseSummary, Listed
from leukdesk.imaging.loading import decode_picture
from leukdesk.records.store import open_store
from leukdesk.ui.case_assessor import CaseAssessor
from leukdesk.ui.case_model import CaseColumn, CaseModel

from .called_frames import analysis
from .conftest import CLASSES
from .found_cases import BLASTS, LYMPHOCYTES, pick, record, rows

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Workplace
    from pytestqt.qtbot import QtBot


Mode = QIcon.Mode


@pytest.fixture
def lab(workplace: Workplace, drawn: list[bytes]) -> Workplace:
    """A worklist with a case of each finding."""
    store = open_store(workplace.folder / "records")
    record(store, "S-none", drawn, LYMPHOCYTES)
    record(store, "S-few", drawn, LYMPHOCYTES, target=100)
    record(store, "S-look", drawn, ["blast", "lymphocyte", "lymphocyte"])
    record(store, "S-promyelocyte", drawn, ["promyelocyte", "lymphocyte", "lymphocyte"])
    record(store, "S-blasts", drawn, BLASTS)
    record(store, "S-both", drawn, [*BLASTS, "promyelocyte"])
    record(store, "S-empty", drawn)
    marrow = store.open_case(NewCase("S-marrow", "P-9", specimen_type=SpecimenType.BONE_MARROW))
    picture = decode_picture(drawn[0], "field.png", ".png")
    store.record_frame(marrow.case_id, picture, analysis(CLASSES, BLASTS), CLASSES)
    store.close()
    workplace.open()
    workplace.settle()
    return workplace


def test_each_case_is_marked_with_what_its_own_page_says(lab: Workplace) -> None:
    marks, tips = rows(lab), rows(lab, Qt.ItemDataRole.ToolTipRole)
    assert marks == {
        "S-none": "",
        "S-few": "Too few cells yet",
        "S-look": "A person must look",
        "S-promyelocyte": "Promyelocyte seen",
        "S-blasts": "Blasts suspected",
        "S-both": "Blasts suspected · Promyelocyte seen",
        "S-empty": "",
        "S-marrow": "",
    }
    for number, mark in marks.items():
        case = lab.desk.services.store.case(number)
        lab.desk.show_case(case)
        lab.window.go_to("cells")
        lab.settle()
        panel = {name: lab.window.findChild(QLabel, name) for name in ("finding", "reasons", "urgent")}
        if mark and "Promyelocyte" not in mark:
            assert panel["finding"].text() == mark
        assert panel["urgent"].isHidden() is ("Promyelocyte" not in mark)
        if mark:
            assert f"{panel['finding'].text()} (suggested)" in tips[number]
            assert panel["reasons"].text() in tips[number]
            assert panel["urgent"].isHidden() or panel["urgent"].text() in tips[number]


def test_a_mark_is_a_shape_and_a_word_and_is_heard(lab: Workplace) -> None:
    model = lab.window.worklist.model
    for row, (number, mark) in enumerate(rows(lab).items()):
        index = model.index(row, CaseColumn.ASSESSMENT)
        grave = number in {"S-blasts", "S-both", "S-promyelocyte"}
        shape = model.data(index, Qt.ItemDataRole.DecorationRole)
        assert (shape is not None) == (grave or number == "S-look")
        assert (model.data(index, Qt.ItemDataRole.FontRole) is not None) == grave
        assert mark in model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole)
        if shape is not None:
            plain, selected = (shape.pixmap(16, mode).toImage() for mode in (Mode.Normal, Mode.Selected))
            assert plain == selected, "it doesn't fade in a selected row"


def test_what_is_urgent_can_be_put_first_or_listed_alone(lab: Workplace) -> None:
    pick(lab, "worklistOrder", CaseOrder.FOUND)
    assert list(rows(lab)) == [
        "S-blasts", "S-both", "S-promyelocyte", "S-look", "S-few", "S-none", "S-empty", "S-marrow"
    ]  # fmt: skip
    pick(lab, "worklistListed", Listed.FOUND)
    assert list(rows(lab)) == ["S-blasts", "S-both", "S-promyelocyte"]
    store = lab.desk.services.store
    for number in rows(lab):
        case_id = store.case(number).case_id
        store.decide([Decision(c.cell_id, "lymphocyte") for c in store.cells(case_id)], "Ada")
    lab.window.worklist.arrive()
    lab.settle()
    assert rows(lab) == {}
    assert lab.label("worklistNote") == "In no open case are blasts suspected or urgent cells seen."


def test_a_scanned_number_opens_its_case_though_the_list_is_shown_anew_meanwhile(lab: Workplace) -> None:
    page = lab.window.worklist
    page.number_entered.emit("S-few")
    lab.desk.findChild(CaseAssessor).round_ended.emit(True)
    lab.settle()
    assert lab.desk.case is not None
    assert lab.desk.case.number == "S-few"


def test_a_number_that_is_typed_on_opens_nothing(lab: Workplace) -> None:
    page = lab.window.worklist
    page.number_entered.emit("S-few")
    page.list_wanted.emit()
    lab.settle()
    assert lab.desk.case is None


def test_what_a_person_decided_counts_as_on_the_cases_page(lab: Workplace) -> None:
    store = lab.desk.services.store
    for number, code in (("S-blasts", "lymphocyte"), ("S-none", "blast")):
        case_id = store.case(number).case_id
        store.decide([Decision(c.cell_id, code) for c in store.cells(case_id)], "Ada")
    lab.window.worklist.arrive()
    lab.settle()
    assert rows(lab)["S-blasts"] == ""
    assert rows(lab)["S-none"] == "Blasts suspected"
    assert rows(lab, Qt.ItemDataRole.ToolTipRole)["S-none"].startswith(
        "Blasts suspected (reviewed)\nA person"
    )
    store.undo(store.case("S-blasts").case_id, "Ada")
    lab.window.worklist.arrive()
    lab.settle()
    assert rows(lab)["S-blasts"] == "Blasts suspected"


def test_a_signed_case_keeps_what_was_signed_whatever_the_limits_are_later(lab: Workplace) -> None:
    store = lab.desk.services.store
    case = store.case("S-look")
    store.decide([Decision(c.cell_id, c.cell_class.code) for c in store.cells(case.case_id)], "Ada")
    to_sign = lab.desk.services.prepare_signature(case)
    store.sign(case.case_id, to_sign.content, "Ada")
    pick(lab, "worklistListed", Listed.ALL)
    assert rows(lab)["S-look"] == "Blasts suspected"
    assert "(signed)" in rows(lab, Qt.ItemDataRole.ToolTipRole)["S-look"]
    lab.desk.change_settings(replace(lab.desk.settings, unsure_share=0.5))
    lab.window.worklist.arrive()
    lab.settle()
    assert "(signed)" in rows(lab, Qt.ItemDataRole.ToolTipRole)["S-look"]
    assert store.assessments_due() == []


def test_page_and_report_of_a_signed_case_say_that_it_was_signed_under_other_limits(
    lab: Workplace, tmp_path: Path
) -> None:
    store = lab.desk.services.store
    case = store.case("S-few")
    codes = ["myelocyte", "lymphocyte", "lymphocyte"]
    cells = store.cells(case.case_id)
    store.decide([Decision(c.cell_id, code) for c, code in zip(cells, codes, strict=True)], "Ada")
    lab.desk.show_case(case)
    lab.settle()
    assert lab.label("finding") == "A person must look"
    store.sign(case.case_id, lab.desk.services.prepare_signature(case).content, "Ada", shortfall="Thin.")
    lab.desk.read()
    lab.settle()
    assert "When it was signed" not in lab.label("reasons")
    lenient = {"myelocyte": replace(lab.desk.settings.limits["myelocyte"], percent=50)}
    lab.desk.change_settings(replace(lab.desk.settings, limits={**lab.desk.settings.limits, **lenient}))
    lab.settle()
    assert lab.label("finding") == "Too few cells yet"
    first, _, _rest = lab.label("reasons").partition("\n")
    assert first == (
        "When it was signed the assessment said: A person must look. "
        "The network or the limits of the settings have changed since."
    )
    report = lab.desk.services.write_outputs(case, tmp_path / "out")
    assert "When it was signed the assessment said" in pypdf.PdfReader(report).pages[0].extract_text()
    lab.window.go_to("worklist")
    pick(lab, "worklistListed", Listed.ALL)
    assert rows(lab)["S-few"] == "A person must look"
    assert "(signed)" in rows(lab, Qt.ItemDataRole.ToolTipRole)["S-few"]


def test_the_open_case_is_assessed_by_other_limits_as_soon_as_the_list(lab: Workplace) -> None:
    case = lab.desk.services.store.case("S-look")
    lab.desk.show_case(case)
    lab.settle()
    before = lab.desk.state
    lab.desk.change_settings(replace(lab.desk.settings, unsure_share=0.5))
    lab.settle()
    assert lab.desk.state is not before
    state = lab.desk.state
    lab.desk.change_settings(replace(lab.desk.settings, list_order=CaseOrder.AGE))
    lab.settle()
    assert lab.desk.state is state


def test_a_case_signed_on_its_count_at_the_eyepiece_is_not_said_to_lack_cells(workplace: Workplace) -> None:
    workplace.open()
    services = workplace.desk.services
    case = services.store.open_case(NewCase("S-1", target_cells=1))
    services.store.tally_cell(case.case_id, "lymphocyte", CLASSES)
    services.store.sign(case.case_id, services.prepare_signature(case).content, "Ada")
    pick(workplace, "worklistListed", Listed.ALL)
    assert rows(workplace) == {"S-1": ""}
    assert services.store.assessments_due() == []


def test_a_case_that_was_not_assessed_is_no_case_without_blasts(qtbot: QtBot) -> None:
    now = datetime.now(UTC)
    waits = CaseSummary(
        1, "S-1", "", "", SpecimenType.PERIPHERAL_BLOOD, Priority.ROUTINE, CaseStatus.OPEN,
        sample=False, waiting_since=now, created_at=now, frames=2, outdated=True,
    )  # fmt: skip
    none = AssessmentSummary(Finding.NO_BLASTS_FOUND, reviewed=True)
    model = CaseModel()
    model.show([waits, replace(waits, frames=0), replace(waits, outdated=False, assessment=none)])
    said = [model.data(model.index(row, CaseColumn.ASSESSMENT)) for row in range(3)]
    assert said == ["…", "", ""]
    tip = model.data(model.index(0, CaseColumn.ASSESSMENT), Qt.ItemDataRole.ToolTipRole)
    assert tip == "Still to be assessed"


def test_a_mark_from_before_the_last_change_says_so(qtbot: QtBot) -> None:
    now = datetime.now(UTC)
    summary = AssessmentSummary(Finding.BLASTS_SUSPECTED, reviewed=False, reasons=("Five of nine.",))
    case = CaseSummary(
        1, "S-1", "", "", SpecimenType.PERIPHERAL_BLOOD, Priority.ROUTINE, CaseStatus.OPEN,
        sample=False, waiting_since=now, created_at=now, frames=1, assessment=summary, outdated=True,
    )  # fmt: skip
    model = CaseModel()
    model.show([case])
    index = model.index(0, CaseColumn.ASSESSMENT)
    assert model.data(index) == "Blasts suspected …"
    assert model.data(index, Qt.ItemDataRole.ToolTipRole).startswith("From before the case last changed:\n")
