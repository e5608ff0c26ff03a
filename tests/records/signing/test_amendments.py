"""A signed case is opened again with a reason, and both versions are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from leukdesk.domain.case_details import CaseStatus
from leukdesk.domain.errors import StoreError, UserError
from leukdesk.domain.people import Person
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.domain.cases import Case
    from leukdesk.records.store import SqlStore


def test_an_amendment_opens_the_next_version_and_keeps_the_signed_one(
    store: SqlStore, case: Case, signing: Any
) -> None:
    signing.alone(store, case)
    first = store.signed_content(case.case_id, 1)
    assert store.amend(case.case_id, f" {signing.reason} ", Person("Ada")) == 2
    store.review(store.cells(case.case_id)[1].cell_id, "blast", "Ada")
    opened = store.case("S-1")
    assert opened is not None
    assert (opened.status, opened.version) == (CaseStatus.IN_REVIEW, 2)
    signing.alone(store, case, "Bob")
    sign_off = store.sign_off(case.case_id)
    assert [(s.version, s.person.name) for s in sign_off.signatures] == [(1, "Ada"), (2, "Bob")]
    (amendment,) = sign_off.amendments
    assert (amendment.version, amendment.reason, amendment.printed_name) == (
        2,
        signing.reason,
        "Ada (no sign-in)",
    )
    assert store.signed_content(case.case_id, 1) == first
    assert store.signed_content(case.case_id, 2).part("differential")["counts"] == {
        "blast": 1,
        "lymphocyte": 1,
    }
    signed = store.case("S-1")
    assert signed is not None
    assert signed.status is CaseStatus.AMENDED
    with pytest.raises(StoreError, match="no signature 1 of version 3"):
        store.signed_content(case.case_id, 3)


@pytest.mark.parametrize("reason", ["", "  why ", "x" * 1001])
def test_nothing_is_amended_without_a_reason(store: SqlStore, case: Case, reason: str, signing: Any) -> None:
    with pytest.raises(UserError, match="nothing to amend"):
        store.amend(case.case_id, signing.reason, Person("Ada"))
    signing.alone(store, case)
    with pytest.raises(UserError, match="a reason of 5 to 1,000"):
        store.amend(case.case_id, reason, Person("Ada"))
    assert store.sign_off(case.case_id).signed


def test_a_signed_and_amended_case_is_handed_over_with_its_signatures(
    store: SqlStore, case: Case, lab: dict[str, Person], tmp_path: Path, signing: Any
) -> None:
    store.sign(case.case_id, signing.content(store, case), "bob", signing.passwords["bob"])
    store.amend(case.case_id, signing.reason, lab["ada"])
    store.sign(case.case_id, signing.content(store, case), "ada", signing.passwords["ada"])
    store.export_case(case.case_id, tmp_path / "case.zip")
    elsewhere = open_store(tmp_path / "elsewhere")
    try:
        taken = elsewhere.import_case(tmp_path / "case.zip").case
        sign_off = elsewhere.sign_off(taken.case_id)
        assert [s.printed_name for s in sign_off.signatures] == ["Bob Noyce", "Ada Lovelace"]
        assert [a.reason for a in sign_off.amendments] == [signing.reason]
        assert (sign_off.signed, taken.status, taken.version) == (True, CaseStatus.AMENDED, 2)
        assert elsewhere.signed_content(taken.case_id, 1) == store.signed_content(case.case_id, 1)
        assert elsewhere.accounts() == []
        with pytest.raises(StoreError, match="amend it"):
            elsewhere.review(elsewhere.cells(taken.case_id)[0].cell_id, "blast", "Eve")
    finally:
        elsewhere.close()
