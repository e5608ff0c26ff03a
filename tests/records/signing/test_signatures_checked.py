"""Whatever is changed past the triggers, in a signature or in the case beneath it, is found."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from leukdesk.domain.case_details import CaseDetails
from leukdesk.domain.cases import NewCase
from leukdesk.domain.people import Person
from leukdesk.domain.signed_content import SignedContent
from leukdesk.records.signature_checks import signed_records_findings

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Signing

    from leukdesk.domain.cases import Case
    from leukdesk.records.store import SqlStore

NOT_TOLD = "a signature of version 1 of case 1 is not the one that the audit trail tells of"
NOT_SIGNED = "case 1 is not what was signed as its newest version"
TAMPERINGS = {
    "another name": ("UPDATE signatures SET person = 'Mallory'", [NOT_TOLD]),
    "another reason": ("UPDATE signatures SET shortfall = 'There were no more.'", [NOT_TOLD]),
    "a text that lost its sha256": (
        "UPDATE signatures SET content = '{}'",
        ["a signature of version 1 of case 1 is not over what is kept with it"],
    ),
    "another text with its sha256": (
        f"UPDATE signatures SET content = '{{}}', content_sha256 = '{SignedContent('{}').sha256}'",  # noqa: S608, of this file
        [NOT_TOLD],
    ),
    "a signature that is gone": (
        "DELETE FROM signatures",
        [
            "a signature of version 1 of case 1 is missing",
            "the status of case 1 is not that of its signatures",
        ],
    ),
    "another status": (
        "UPDATE cases SET status = 'in_review' WHERE id = 1",
        ["the status of case 1 is not that of its signatures"],
    ),
    "another class": (
        "UPDATE reviews SET class_id = (SELECT id FROM cell_classes WHERE code = 'blast')",
        [NOT_SIGNED],
    ),
    "another model": ("UPDATE bundles SET sha256 = 'c'", [NOT_SIGNED]),
    "another place": ("UPDATE patches SET x_px = 3", [NOT_SIGNED]),
    "another blood count": ("UPDATE cases SET wbc_per_nl = 99 WHERE id = 1", [NOT_SIGNED]),
    "a call that no model gives": (
        "UPDATE patches SET call = 'perhaps'",
        ["case 1 can't be read as LeukDesk wrote it"],
    ),
    "a picture of another case": ("UPDATE frames SET case_id = 2", [NOT_SIGNED]),
}


def past_the_triggers(database: Path, statement: str) -> None:
    """Does what the triggers refuse, and puts them back."""
    with closing(sqlite3.connect(database)) as connection:
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(statement)
        for _, sql in triggers:
            connection.execute(sql)
        connection.commit()


@pytest.mark.parametrize("what", TAMPERINGS)
def test_what_was_changed_past_the_triggers_is_found(
    store: SqlStore, case: Case, signing: Signing, folder: Path, what: str
) -> None:
    store.open_case(NewCase("S-2"))
    signing.alone(store, case)
    store.close()
    database = folder / "leukdesk.db"
    assert signed_records_findings(database) == []
    statement, said = TAMPERINGS[what]
    past_the_triggers(database, statement)
    assert [finding for finding in signed_records_findings(database) if finding in said] == said


def test_signatures_changed_past_the_triggers_are_found_in_the_background_too(
    store: SqlStore, case: Case, signing: Signing, folder: Path
) -> None:
    signing.alone(store, case)
    assert list(store.full_check()) == []
    past_the_triggers(folder / "leukdesk.db", TAMPERINGS["another name"][0])
    assert list(store.full_check()) == [NOT_TOLD]


def test_an_amended_case_and_a_corrected_patient_are_no_finding(
    store: SqlStore, case: Case, signing: Signing, folder: Path
) -> None:
    signing.alone(store, case)
    store.amend(case.case_id, signing.reason, Person("Ada"))
    store.review(store.cells(case.case_id)[0].cell_id, "platelet", "Ada")
    database = folder / "leukdesk.db"
    assert signed_records_findings(database) == []
    signing.alone(store, case, shortfall="A short smear.")
    other = store.open_case(NewCase("S-2", "P-1"))
    store.change_case(
        other.case_id,
        NewCase("S-2", "P-1", details=CaseDetails(patient_name="Novák, Eva")),
        "Misread on the form.",
    )
    now = store.case("S-1")
    assert now is not None
    assert now.details.patient_name == "Novák, Eva"
    assert signed_records_findings(database) == []


def test_a_case_that_only_the_first_of_two_signed_is_looked_at(
    store: SqlStore, case: Case, signing: Signing, lab: dict[str, Any], folder: Path
) -> None:
    store.review(store.cells(case.case_id)[1].cell_id, "blast", "Ada")
    store.sign(case.case_id, signing.content(store, case), "bob", signing.passwords["bob"])
    assert store.sign_off(case.case_id).awaits_second
    database = folder / "leukdesk.db"
    assert signed_records_findings(database) == []
    past_the_triggers(database, "UPDATE patches SET p_blast = 0.001, call = 'not_blast'")
    assert signed_records_findings(database) == [NOT_SIGNED]
