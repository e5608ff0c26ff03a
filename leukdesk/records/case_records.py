"""Cases and their patients: opened, changed, found, viewed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import sqlalchemy as sa

from leukdesk.domain.audit import AuditAction
from leukdesk.domain.case_details import Sex
from leukdesk.domain.errors import StoreError
from leukdesk.domain.sentences import Sentence
from leukdesk.domain.work_list import EVERY_CASE, folded
from leukdesk.records.assessment_summaries import count_change
from leukdesk.records.case_values import case_facts, changes, patient_facts, write_case
from leukdesk.records.faults import signed_case
from leukdesk.records.freezing import is_frozen
from leukdesk.records.patients import names_signed_case, read_patients_like
from leukdesk.records.reading import read_cases
from leukdesk.records.recording import now
from leukdesk.records.schema import CaseRow, PatientRow
from leukdesk.records.search_text import refresh_search_text, refresh_search_text_of_patient
from leukdesk.records.searching import read_summaries
from leukdesk.records.transactions import Transactions

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from sqlalchemy.orm import Session

    from leukdesk.domain.case_details import CaseDetails
    from leukdesk.domain.cases import Case, NewCase
    from leukdesk.domain.patients import Patient
    from leukdesk.domain.work_list import CaseQuery, CaseSummary


class CaseRecords(Transactions):
    """Cases; see `domain.ports.Store` for what each method promises."""

    def open_case(self, case: NewCase) -> Case:
        """The case of that number, made now if there is none; an existing one keeps its entries.

        Raises:
            StoreError: if the patient is recorded with another name, birth date or sex.
        """
        number = case.number.strip()
        with self._write() as session:
            if not (known := read_cases(session, CaseRow.number == number)):
                patient_id = self._patient_id(session, case.patient_number.strip(), case.details)
                row = CaseRow(number=number, patient_id=patient_id, sample=case.sample, created_at=now())
                write_case(row, case)
                session.add(row)
                session.flush()
                refresh_search_text(session, row.id)
                known = read_cases(session, CaseRow.id == row.id)
                facts = case_facts(known[0])
                self._note(session, AuditAction.CASE_CREATED, f"case {row.id}", row.id, new=facts)
        return known[0]

    def change_case(self, case_id: int, entries: NewCase, why: str = "") -> Case:
        """Gives a case the entries of a form; whether it is a sample stays as it is.

        Raises:
            StoreError: if there is no such case, it is signed, the number is another case's, another patient
                is recorded with other entries, or a reason is needed (see `Store.change_case`).
        """
        with self._write() as session:
            row = changeable_case(session, case_id)
            (before,) = read_cases(session, CaseRow.id == case_id)
            number = entries.number.strip()
            if session.scalar(sa.select(CaseRow.id).where(CaseRow.number == number, CaseRow.id != case_id)):
                raise StoreError(
                    Sentence("the records hold another case of that number"),
                    Sentence("give this one another"),
                )
            patient_number = entries.patient_number.strip()
            if patient_number == before.patient_number and row.patient_id is not None:
                self._change_patient(session, row.patient_id, entries.details, why)
            else:
                row.patient_id = self._patient_id(session, patient_number, entries.details)
            row.number = number
            write_case(row, entries)
            session.flush()
            refresh_search_text(session, case_id)
            (after,) = read_cases(session, CaseRow.id == case_id)
            old, new = changes(case_facts(before), case_facts(after))
            if new:
                subject = f"case {case_id}"
                self._note(session, AuditAction.CASE_CHANGED, subject, case_id, old=old, new=new, why=why)
        return after

    def case(self, number: str) -> Case | None:
        """The case of a number, or None."""
        with self._read() as session:
            return next(iter(read_cases(session, CaseRow.number == number.strip())), None)

    def cases(self) -> Sequence[Case]:
        """All cases, newest first."""
        with self._read() as session:
            return read_cases(session)

    def find_cases(self, query: CaseQuery = EVERY_CASE) -> Sequence[CaseSummary]:
        """The cases that a query asks for, in its order."""
        with self._read() as session:
            return read_summaries(session, query)

    def patients_like(self, number: str, name: str = "", birth_date: date | None = None) -> Sequence[Patient]:
        """The patient of a number, if there is one, then those who may be the same person by name."""
        with self._read() as session:
            return read_patients_like(session, number.strip(), name, birth_date)

    def note_viewed(self, case_id: int) -> None:
        """Notes that somebody looks at a case, and so at its patient.

        Raises:
            StoreError: if there is no such case.
        """
        with self._write() as session:
            if session.get(CaseRow, case_id) is None:
                raise no_case(case_id)
            self._note(session, AuditAction.CASE_VIEWED, f"case {case_id}", case_id)

    def note_patients_viewed(self, numbers: Iterable[str]) -> None:
        """Notes that somebody is shown patients outside a case; numbers that nobody has are no patients."""
        with self._write() as session:
            known = sa.select(PatientRow.id).where(PatientRow.number.in_(list(numbers)))
            for patient_id in session.scalars(known.order_by(PatientRow.id)).all():
                self._note(session, AuditAction.PATIENT_VIEWED, f"patient {patient_id}")

    def _patient_id(self, session: Session, number: str, details: CaseDetails) -> int | None:
        """The patient of a number, made now if there is none; what was not known of them is filled in."""
        if not number:
            return None
        patient = session.scalar(sa.select(PatientRow).where(PatientRow.number == number))
        if patient is None:
            patient = PatientRow(number=number, created_at=now())
            _describe(patient, details)
            session.add(patient)
            session.flush()
            facts = patient_facts(patient)
            self._note(session, AuditAction.PATIENT_CREATED, f"patient {patient.id}", new=facts)
        elif details.describes_patient:
            if _contradicts(patient, details):
                raise StoreError(
                    Sentence("that patient is recorded with another name, birth date or sex"),
                    Sentence("compare the number with the request form, or mend the patient's entries first"),
                )
            self._change_patient(session, patient.id, _filled_in(patient, details), "")
        return patient.id

    def _change_patient(self, session: Session, patient_id: int, details: CaseDetails, why: str) -> None:
        patient = session.get_one(PatientRow, patient_id)
        before = patient_facts(patient)
        _describe(patient, details)
        old, new = changes(before, patient_facts(patient))
        if not new:
            return
        if not why.strip() and session.scalar(sa.select(names_signed_case(patient_id))):
            raise StoreError(
                Sentence("a signed case names this patient"), Sentence("say why the entries are changed")
            )
        refresh_search_text_of_patient(session, patient_id)
        subject = f"patient {patient_id}"
        self._note(session, AuditAction.PATIENT_CHANGED, subject, old=old, new=new, why=why)


def changeable_case(session: Session, case_id: int) -> CaseRow:
    """The row of a case that is about to be changed; what was found in it is then looked for anew.

    Raises:
        StoreError: if there is no such case or it is signed.
    """
    row = session.get(CaseRow, case_id)
    if row is None:
        raise no_case(case_id)
    if is_frozen(session, case_id):
        raise signed_case()
    count_change(session, case_id)
    return row


def no_case(case_id: int) -> StoreError:
    """The fault of a case that isn't there."""
    return StoreError(Sentence("the records hold no case {0}", case_id), Sentence("open the case again"))


def _describe(patient: PatientRow, details: CaseDetails) -> None:
    name = details.patient_name.strip()
    patient.name = name or None
    patient.name_folded = folded(name) or None
    patient.birth_date = details.birth_date
    patient.sex = None if details.sex is Sex.UNKNOWN else details.sex.value


def _filled_in(patient: PatientRow, details: CaseDetails) -> CaseDetails:
    """What is known of a patient, and from the details what was not."""
    return replace(
        details,
        patient_name=patient.name or details.patient_name,
        birth_date=patient.birth_date or details.birth_date,
        sex=Sex(patient.sex) if patient.sex else details.sex,
    )


def _contradicts(patient: PatientRow, details: CaseDetails) -> bool:
    sex = None if details.sex is Sex.UNKNOWN else details.sex.value
    pairs = (
        (patient.name_folded, folded(details.patient_name)),
        (patient.birth_date, details.birth_date),
        (patient.sex, sex),
    )
    return any(known and given and known != given for known, given in pairs)
