"""The form of a case on real records: it checks as one types, and a scanner's Enter leads on."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QLineEdit, QToolButton

from leukdesk.domain.audit import AuditAction, AuditQuery
from leukdesk.domain.case_details import BloodCount, CaseDetails, Priority, Sex
from leukdesk.domain.cases import NewCase, SpecimenType
from leukdesk.records.store import open_store
from leukdesk.settings import Settings, save_settings
from leukdesk.ui.case_form import CaseForm
from leukdesk.ui.case_form_values import FilledForm, FormNeeds
from leukdesk.ui.entries_presenter import look_up
from leukdesk.ui.jobs import JobRunner

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from conftest import Workplace
    from pytestqt.qtbot import QtBot

    from leukdesk.domain.cases import Case
    from leukdesk.records.store import SqlStore

ZOE = CaseDetails(patient_name="Zoë Nováková", birth_date=date(1981, 3, 14), sex=Sex.FEMALE)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    opened = open_store(tmp_path / "records")
    opened.open_case(NewCase("S-1", "P-9", details=ZOE))
    yield opened
    opened.close()


@pytest.fixture
def form_of(qtbot: QtBot, store: SqlStore) -> Callable[..., CaseForm]:
    def make(case: Case | None = None, **needs: Any) -> CaseForm:
        viewed = set() if case is None else {case.patient_number}
        asks = FormNeeds(
            lambda typed: look_up(store, case, typed, viewed), JobRunner(1), 150, case=case, **needs
        )
        form = CaseForm(asks)
        qtbot.addWidget(form)
        return form

    return make


def _type(qtbot: QtBot, form: CaseForm, **texts: str) -> None:
    """Types into fields and waits until the records have answered."""
    for name, text in texts.items():
        form.findChild(QLineEdit, name).setText(text)
    qtbot.waitUntil(lambda: form._answered == form._fields.typed)


def _ok(form: CaseForm) -> bool:
    return form.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def _hint(form: CaseForm) -> str:
    return form.findChild(QLabel, "caseFormHint").text()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_form_opens_with_the_keyboard_in_the_specimens_number(
    qtbot: QtBot, form_of: Callable[..., CaseForm]
) -> None:
    form = form_of()
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    assert form.focusWidget() is form.findChild(QLineEdit, "caseNumberEdit"), "where a scanner types"


def test_a_case_needs_a_number_and_a_second_identifier(
    qtbot: QtBot, form_of: Callable[..., CaseForm]
) -> None:
    form = form_of()
    assert not _ok(form)
    _type(qtbot, form, caseNumberEdit=" S-2 ")
    assert not _ok(form)
    assert "A second identifier is asked for" in _hint(form)
    _type(qtbot, form, patientNumberEdit="P-1")
    assert _ok(form)
    assert form.filled() == FilledForm(NewCase("S-2", "P-1", target_cells=150))


def test_a_laboratory_may_do_with_the_specimen_number(qtbot: QtBot, form_of: Callable[..., CaseForm]) -> None:
    form = form_of(second_identifier=False)
    _type(qtbot, form, caseNumberEdit="S-2")
    assert _ok(form)


def test_a_number_of_the_records_is_not_taken_twice(qtbot: QtBot, form_of: Callable[..., CaseForm]) -> None:
    form = form_of()
    _type(qtbot, form, caseNumberEdit="s-1", patientNumberEdit="P-1")
    assert not _ok(form)
    assert "in the records" in _hint(form)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_scanner_types_both_numbers_and_the_case_opens(
    qtbot: QtBot, form_of: Callable[..., CaseForm]
) -> None:
    form = form_of()
    form.show()
    qtbot.keyClicks(form.findChild(QLineEdit, "caseNumberEdit"), "S-7")
    qtbot.keyClick(form.findChild(QLineEdit, "caseNumberEdit"), Qt.Key.Key_Return)
    patient = form.findChild(QLineEdit, "patientNumberEdit")
    assert form.focusWidget() is patient
    qtbot.keyClicks(patient, "P-7")
    with qtbot.waitSignal(form.accepted):
        qtbot.keyClick(patient, Qt.Key.Key_Return)
    assert form.filled().entries == NewCase("S-7", "P-7", target_cells=150)


def test_a_scanned_number_of_the_records_never_opens_a_second_case(
    qtbot: QtBot, form_of: Callable[..., CaseForm]
) -> None:
    form = form_of(second_identifier=False)
    number = form.findChild(QLineEdit, "caseNumberEdit")
    number.setText("S-1")
    qtbot.keyClick(number, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "in the records" in _hint(form))
    assert form.result() != QDialog.DialogCode.Accepted


def _views(store: SqlStore) -> list[str]:
    numbers = store.audit_numbers(AuditQuery(action=AuditAction.PATIENT_VIEWED))
    return [line.entry.subject for line in reversed(store.audit_lines(numbers))]


def test_a_patient_whom_a_form_shows_was_viewed_once_a_form(
    qtbot: QtBot, form_of: Callable[..., CaseForm], store: SqlStore
) -> None:
    for n in range(4):
        store.open_case(NewCase(f"S-2{n}", f"P-2{n}", details=CaseDetails(patient_name="Anna Iyer")))
    form = form_of()
    _type(qtbot, form, caseNumberEdit="S-3", patientNumberEdit="P-8")
    assert _views(store) == [], "nobody has this number"
    _type(qtbot, form, patientNumberEdit="P-9")
    _type(qtbot, form, patientNumberEdit="P-8")
    _type(qtbot, form, patientNumberEdit="P-9")
    assert _views(store) == ["patient 1"]
    _type(qtbot, form, patientNumberEdit="P-8")
    _type(qtbot, form, patientNameEdit="anna iyer")
    assert "P-20, Anna Iyer; P-21, Anna Iyer; P-22, Anna Iyer;" in _hint(form)
    assert _views(store) == [f"patient {n}" for n in (1, 2, 3, 4)], "the fourth is not named"
    _type(qtbot, form_of(), caseNumberEdit="S-4", patientNumberEdit="P-9")
    assert _views(store)[4:] == ["patient 1"]


def test_the_patient_of_an_open_case_was_viewed_with_it(
    qtbot: QtBot, form_of: Callable[..., CaseForm], store: SqlStore
) -> None:
    case = store.case("S-1")
    form = form_of(case)
    _type(qtbot, form, questionEdit="Blasts?")
    _type(qtbot, form, patientNameEdit="Zoë Novák")
    assert _views(store) == []


def test_a_known_patient_is_named_and_another_number_forgets_the_name(
    qtbot: QtBot, form_of: Callable[..., CaseForm]
) -> None:
    form = form_of()
    _type(qtbot, form, caseNumberEdit="S-2", patientNumberEdit="P-9")
    name = form.findChild(QLineEdit, "patientNameEdit")
    assert (name.text(), name.isReadOnly()) == ("Zoë Nováková", True)
    assert "The records know this patient: P-9" in _hint(form)
    assert form.filled().entries.details.birth_date == date(1981, 3, 14)
    _type(qtbot, form, patientNumberEdit="P-91")
    assert (name.text(), name.isReadOnly()) == ("", False)
    assert form.filled().entries.details == CaseDetails()


def test_somebody_of_the_same_name_under_another_number_is_noticed(
    qtbot: QtBot, form_of: Callable[..., CaseForm]
) -> None:
    form = form_of()
    _type(qtbot, form, caseNumberEdit="S-2", patientNumberEdit="P-77", patientNameEdit="zoe novakova")
    assert "Perhaps the same person as P-9" in _hint(form)
    assert _ok(form)


def test_a_date_that_is_none_is_said_at_once(qtbot: QtBot, form_of: Callable[..., CaseForm]) -> None:
    form = form_of()
    _type(qtbot, form, caseNumberEdit="S-2", patientNumberEdit="P-1", birthDateEdit="31.2.")
    assert not _ok(form)
    assert _hint(form).startswith("Write the date like")
    _type(qtbot, form, birthDateEdit="1999-12-31")
    assert _ok(form)
    assert form.filled().entries.details.birth_date == date(1999, 12, 31)


def test_a_specimen_that_came_before_it_was_taken_is_said_at_once(
    qtbot: QtBot, form_of: Callable[..., CaseForm]
) -> None:
    form = form_of()
    _type(
        qtbot,
        form,
        caseNumberEdit="S-2",
        patientNumberEdit="P-1",
        collectedEdit="2026-11-26 09:00",
        receivedEdit="2026-11-26 08:00",
    )
    assert "received before it was taken" in _hint(form)
    assert not _ok(form)


def test_bone_marrow_is_said_not_to_be_assessed(qtbot: QtBot, form_of: Callable[..., CaseForm]) -> None:
    form = form_of()
    _type(qtbot, form, caseNumberEdit="S-3", patientNumberEdit="P-3")
    specimen = form.findChild(QComboBox, "specimenType")
    specimen.setCurrentIndex(specimen.findData(SpecimenType.BONE_MARROW))
    assert "only peripheral blood is assessed" in _hint(form)
    assert form.filled().entries.specimen_type is SpecimenType.BONE_MARROW


def test_the_usual_targets_are_offered_beside_the_settings_own(form_of: Callable[..., CaseForm]) -> None:
    form = form_of()
    target = form.findChild(QComboBox, "targetCells")
    assert [target.itemData(n) for n in range(target.count())] == [100, 150, 200, 500]


def test_what_is_optional_is_folded_away(form_of: Callable[..., CaseForm]) -> None:
    form = form_of()
    stain = form.findChild(QComboBox, "stainEdit")
    assert not stain.isVisibleTo(form)
    form.findChild(QToolButton, "requestFold").click()
    assert stain.isVisibleTo(form)


def test_a_form_of_a_case_shows_and_gives_back_all_of_it(
    qtbot: QtBot, form_of: Callable[..., CaseForm], store: SqlStore
) -> None:
    details = CaseDetails(
        patient_name="Лев Иванов",
        birth_date=date(1950, 1, 2),
        sex=Sex.MALE,
        collected_at=datetime(2026, 11, 25, 7, 40, tzinfo=UTC),
        received_at=datetime(2026, 11, 25, 9, 5, tzinfo=UTC),
        stain="Wright",
        objective="100× oil",
        requester="ward 3",
        question="blasts?",
        priority=Priority.URGENT,
        blood_count=BloodCount(84.25, 7.1, 22),
    )
    entries = NewCase("S-5", "P-5", SpecimenType.OTHER, 300, mcv_fl=91.5, details=details)
    form = form_of(store.open_case(entries))
    _type(qtbot, form, whyEdit="typing error")
    assert _ok(form)
    assert form.filled() == FilledForm(entries, "typing error")


def test_a_patient_whom_a_signed_case_names_is_changed_with_a_reason_alone(
    qtbot: QtBot,
    form_of: Callable[..., CaseForm],
    store: SqlStore,
    signing_sql: Callable[..., tuple[str, str]],
) -> None:
    with store._writer.begin() as connection:
        for statement in signing_sql():
            connection.exec_driver_sql(statement)
    form = form_of(store.open_case(NewCase("S-2", "P-9")))
    _type(qtbot, form, patientNameEdit="Zoë Novák")
    assert not _ok(form)
    assert "say why" in _hint(form)
    _type(qtbot, form, whyEdit="passport")
    assert _ok(form)


def test_the_first_picture_of_a_case_asks_for_the_second_identifier(
    workplace: Workplace, fields: list[Path]
) -> None:
    workplace.program._settings = Settings()
    save_settings(Settings(), workplace.settings_path)
    workplace.open("S-1")
    workplace.answers.entries = None
    workplace.desk.add_pictures(fields[:1])
    workplace.settle()
    assert workplace.desk.state.frames == ()
    assert "second identifier" in workplace.label("messageText")
    workplace.answers.entries = NewCase("S-1", "P-1")
    workplace.desk.add_pictures(fields[:1])
    workplace.settle()
    assert len(workplace.desk.state.frames) == 1
    assert workplace.desk.case.patient_number == "P-1"
    workplace.desk.add_pictures(fields[1:2])
    workplace.settle()
    assert len(workplace.answers.forms) == 2


def test_entries_are_changed_from_the_menu_with_the_reason_in_the_trail(workplace: Workplace) -> None:
    window = workplace.open("S-1")
    workplace.answers.entries = NewCase("S-1", "P-1")
    window.action("caseEntries").trigger()
    workplace.settle()
    assert "P-1" in workplace.label("caseDetails")
    trail = workplace.desk.services.store.audit_trail(workplace.desk.case.case_id)
    assert [(e.action, e.why) for e in trail if e.action == "case changed"] == [
        ("case changed", "as written on the form")
    ]
