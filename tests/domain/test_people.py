"""People: what a role may do, and which passwords and names will do."""

from __future__ import annotations

import pytest

from leukdesk.domain.errors import UserError
from leukdesk.domain.people import (
    Laboratory,
    NewAccount,
    Person,
    Right,
    Role,
    Secret,
    Setup,
    check_password,
)
from leukdesk.domain.signing import SigningRules


def test_each_role_may_do_what_the_ones_before_may() -> None:
    rights = [{r for r in Right if Person("Ada", role, 1).may(r)} for role in Role]
    assert rights == [set(), {Right.SIGN}, {Right.SIGN, Right.MANAGE}]
    assert all(Person("Ada").may(right) for right in Right)


def test_a_password_shows_itself_nowhere() -> None:
    secret = Secret("correct horse battery")
    assert "horse" not in f"{secret!r} {secret} {[secret]}"
    assert not hasattr(secret, "__dict__")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("short", "fewer than 10"),
        ("x" * 201, "more than 200"),
        ("my name is ADA!", "holds the account's name"),
    ],
)
def test_a_weak_password_is_refused_with_the_reason(text: str, fault: str) -> None:
    with pytest.raises(UserError, match=fault):
        check_password(Secret(text), "ada")


def test_a_long_password_of_plain_words_will_do() -> None:
    check_password(Secret("vier blaue Enten"), "ada")


@pytest.mark.parametrize(
    ("name", "full_name"), [("", "Ada"), ("x" * 41, "Ada"), ("a\tb", "Ada"), ("ada", " ")]
)
def test_an_account_needs_names_that_can_be_printed(name: str, full_name: str) -> None:
    with pytest.raises(UserError):
        NewAccount(name, full_name, Role.REVIEWER)


def test_nobody_alone_is_made_to_find_a_second_signer() -> None:
    with pytest.raises(ValueError, match="needs a laboratory"):
        Laboratory(Setup.ALONE, SigningRules(second_signer_for_blasts=True))
    with pytest.raises(ValueError, match="1 to 120 minutes"):
        Laboratory(Setup.LAB, lock_after_min=0)
