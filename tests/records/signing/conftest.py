"""A case that can be signed, a laboratory whose people may, and what a person sees when they sign."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from argon2 import PasswordHasher

from leukdesk.domain.assessment import AssessmentRules, assess
from leukdesk.domain.cases import NewCase
from leukdesk.domain.people import Laboratory, NewAccount, Person, Role, Secret, Setup
from leukdesk.domain.signed_content import SignedContent, signed_content
from leukdesk.domain.signing import SigningRules
from leukdesk.records.passwords import Passwords

if TYPE_CHECKING:
    from leukdesk.domain.cases import Case
    from leukdesk.records.store import SqlStore


class Signing:
    """How the tests sign."""

    passwords = {  # noqa: RUF012, nobody changes it
        "ada": Secret("four blue ducks"),
        "bob": Secret("seven green hats"),
        "cleo": Secret("nine purple shoes"),
    }
    reason = "The clinician sent the wrong tube."

    def __init__(self, bench: Any) -> None:
        self._classes = bench.classes

    def content(self, store: SqlStore, case: Case) -> SignedContent:
        """What a person sees of a case as it stands."""
        now = store.case(case.number)
        assert now is not None
        frames, cells = store.frames(case.case_id), store.cells(case.case_id)
        version, film = store.sign_off(case.case_id).version, store.film_text(case.case_id)
        assessment = assess(now, cells, self._classes, AssessmentRules(false_call_rate=0.03))
        return signed_content(now, version, frames, cells, assessment, film=film)

    def alone(self, store: SqlStore, case: Case, name: str = "Ada", shortfall: str = "") -> None:
        """Signs where nobody signs in."""
        store.sign(case.case_id, self.content(store, case), name, shortfall=shortfall)


@pytest.fixture
def signing(bench: Any) -> Signing:
    return Signing(bench)


@pytest.fixture
def case(store: SqlStore, bench: Any) -> Case:
    """A case of two cells, one of which was called a blast; both were looked at."""
    case = store.open_case(NewCase("S-1", "P-1", target_cells=2))
    cells = ((50, 50, "lymphocyte"), (150, 50, "blast"))
    store.record_frame(case.case_id, bench.picture(), bench.analysis(*cells), bench.classes)
    for cell in store.cells(case.case_id):
        store.review(cell.cell_id, "lymphocyte", "Ada")
    return case


@pytest.fixture
def lab(store: SqlStore, signing: Signing) -> dict[str, Person]:
    """A laboratory: ada looks after accounts, bob signs, cleo doesn't; blasts need a second signer."""
    store.passwords = Passwords(PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))
    ada = store.found_laboratory(
        NewAccount("ada", "Ada Lovelace", Role.ADMINISTRATOR), signing.passwords["ada"]
    )
    people = {"ada": ada.person}
    for name, full_name, role in (("bob", "Bob Noyce", Role.REVIEWER), ("cleo", "Cleo", Role.TECHNICIAN)):
        people[name] = store.add_account(
            NewAccount(name, full_name, role), signing.passwords[name], people["ada"]
        ).person
    rules = SigningRules(second_signer_for_blasts=True)
    store.change_laboratory(Laboratory(Setup.LAB, rules), people["ada"])
    return people
