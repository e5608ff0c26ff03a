"""Passwords, roles, and the second person that blasts may need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from leukdesk.domain.case_details import CaseStatus
from leukdesk.domain.errors import SignInError, StoreError, UserError
from leukdesk.domain.people import Laboratory, Person, Role, Secret, Setup

if TYPE_CHECKING:
    from leukdesk.domain.cases import Case
    from leukdesk.records.store import SqlStore


def test_the_password_is_asked_again_at_signing(
    store: SqlStore, case: Case, lab: dict[str, Person], signing: Any
) -> None:
    content = signing.content(store, case)
    for name, secret in (
        ("bob", signing.passwords["ada"]),
        ("bob", Secret("")),
        ("nobody", signing.passwords["bob"]),
    ):
        with pytest.raises(SignInError, match="is wrong"):
            store.sign(case.case_id, content, name, secret)
    assert not store.sign_off(case.case_id).frozen
    store.sign(case.case_id, content, "Bob", signing.passwords["bob"])
    (signature,) = store.sign_off(case.case_id).current
    assert (signature.person, signature.printed_name) == (lab["bob"], "Bob Noyce")
    assert signature.person.role is Role.REVIEWER


def test_wrong_passwords_at_signing_count_toward_the_lock(
    store: SqlStore, case: Case, lab: dict[str, Person], signing: Any
) -> None:
    content = signing.content(store, case)
    for _attempt in range(5):
        with pytest.raises(SignInError):
            store.sign(case.case_id, content, "bob", Secret("guess after guess"))
    with pytest.raises(SignInError, match="locked"):
        store.sign(case.case_id, content, "bob", signing.passwords["bob"])
    with pytest.raises(SignInError, match="locked"):
        store.sign_in("bob", signing.passwords["bob"])


def test_a_technician_neither_signs_nor_amends(
    store: SqlStore, case: Case, lab: dict[str, Person], signing: Any
) -> None:
    content = signing.content(store, case)
    with pytest.raises(UserError, match="a technician may not sign"):
        store.sign(case.case_id, content, "cleo", signing.passwords["cleo"])
    store.sign(case.case_id, content, "bob", signing.passwords["bob"])
    with pytest.raises(UserError, match="a technician may not amend"):
        store.amend(case.case_id, signing.reason, lab["cleo"])
    with pytest.raises(SignInError, match="sign in first"):
        store.amend(case.case_id, signing.reason, Person("Cleo"))


def test_blasts_need_a_second_person_and_are_frozen_from_the_first_signature_on(
    store: SqlStore, case: Case, lab: dict[str, Person], signing: Any
) -> None:
    store.review(store.cells(case.case_id)[1].cell_id, "blast", "Bob")
    content = signing.content(store, case)
    first = store.sign(case.case_id, content, "bob", signing.passwords["bob"])
    assert (first.number, first.needed) == (1, 2)
    waiting = store.sign_off(case.case_id)
    assert (waiting.frozen, waiting.signed, waiting.awaits_second) == (True, False, True)
    between = store.case("S-1")
    assert between is not None
    assert between.status is CaseStatus.IN_REVIEW
    with pytest.raises(StoreError, match="amend it"):
        store.review(store.cells(case.case_id)[0].cell_id, "blast", "Bob")
    with pytest.raises(UserError, match="must be another person"):
        store.sign(case.case_id, content, "bob", signing.passwords["bob"])
    store.sign(case.case_id, content, "ada", signing.passwords["ada"])
    done = store.sign_off(case.case_id)
    assert [s.printed_name for s in done.current] == ["Bob Noyce", "Ada Lovelace"]
    signed = store.case("S-1")
    assert signed is not None
    assert (done.signed, signed.status) == (True, CaseStatus.SIGNED)
    with pytest.raises(UserError, match="this case is signed"):
        store.sign(case.case_id, content, "ada", signing.passwords["ada"])
    assert store.verify_audit() == []


def test_what_was_found_in_a_case_that_needs_its_second_signature_is_still_waited_for(
    store: SqlStore, case: Case, lab: dict[str, Person], signing: Any
) -> None:
    store.review(store.cells(case.case_id)[1].cell_id, "blast", "Bob")
    content = signing.content(store, case)
    for name, waits in (("bob", True), ("ada", False)):
        signature = store.sign(case.case_id, content, name, signing.passwords[name])
        (due,) = store.assessments_due()
        assert (due.signature, due.waits) == ((1, signature.number), waits)


def test_a_rule_changed_between_two_signatures_doesnt_spare_the_second(
    store: SqlStore, case: Case, lab: dict[str, Person], signing: Any
) -> None:
    store.review(store.cells(case.case_id)[1].cell_id, "blast", "Bob")
    store.sign(case.case_id, signing.content(store, case), "bob", signing.passwords["bob"])
    store.change_laboratory(Laboratory(Setup.LAB), lab["ada"])
    assert store.sign_off(case.case_id).awaits_second


def test_the_second_signer_sends_a_case_back_with_a_reason(
    store: SqlStore, case: Case, lab: dict[str, Person], signing: Any
) -> None:
    store.review(store.cells(case.case_id)[1].cell_id, "blast", "Bob")
    store.sign(case.case_id, signing.content(store, case), "bob", signing.passwords["bob"])
    store.amend(case.case_id, "This is a monocyte.", lab["ada"])
    store.review(store.cells(case.case_id)[1].cell_id, "lymphocyte", "Ada Lovelace")
    alone = store.sign(case.case_id, signing.content(store, case), "ada", signing.passwords["ada"])
    assert (alone.version, alone.number, alone.needed) == (2, 1, 1)
    assert len(store.sign_off(case.case_id).signatures) == 2
