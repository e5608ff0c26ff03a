"""What the use cases need of the records concerning people: accounts, signatures, urgent calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.people import Account, Laboratory, NewAccount, Person, Role, Secret
    from leukdesk.domain.sign_off import NewUrgentCall, Signature, SignOff
    from leukdesk.domain.signed_content import SignedContent
    from leukdesk.domain.signing import SigningRules


class People(Protocol):
    """Accounts. Every attempt and change is committed together with its row in the audit trail."""

    def laboratory(self) -> Laboratory | None:
        """What was chosen at the first start and since; None until something is."""

    def signing_rules(self) -> SigningRules:
        """The rules of signing that hold."""

    def work_alone(self) -> None:
        """Chooses to work without accounts."""

    def found_laboratory(self, first: NewAccount, secret: Secret) -> Account:
        """Makes a laboratory with its first account, an administrator; also of somebody who worked alone."""

    def change_laboratory(self, changed: Laboratory, by: Person) -> None:
        """Changes the rules of signing and the time after which the screen locks."""

    def check_may_manage(self, by: Person) -> None:
        """Does nothing if this person may look after the laboratory, its rules and its networks.

        Raises:
            UserError: if not.
        """

    def accounts(self) -> Sequence[Account]:
        """All accounts, in the order of their names."""

    def add_account(self, new: NewAccount, secret: Secret, by: Person) -> Account:
        """Adds an account."""

    def change_account(
        self, account_id: int, full_name: str, role: Role, *, active: bool, by: Person
    ) -> None:
        """Changes what an account is for, or closes it; it also takes a lock away."""

    def reset_password(self, account_id: int, secret: Secret, by: Person) -> None:
        """Gives an account a new password, as its administrator; it also takes a lock away."""

    def change_password(self, person: Person, old: Secret, new: Secret) -> None:
        """Gives one's own account a new password."""

    def sign_in(self, name: str, secret: Secret) -> Person:
        """The person of a name and password.

        Raises:
            SignInError: if either is wrong, or the account is closed or locked.
        """

    def sign_out(self, person: Person) -> None:
        """Notes that a person has left."""


class Signing(Protocol):
    """Signatures, amendments and urgent calls; all are kept."""

    def sign_off(self, case_id: int) -> SignOff:
        """How far a case has come toward its signature."""

    def signed_content(self, case_id: int, version: int, number: int = 1) -> SignedContent:
        """What was signed, as it was then."""

    def lost_frames(self, case_id: int) -> Sequence[int]:
        """The frames of a case whose picture is missing or not what was recorded; reads every picture."""

    def sign(
        self, case_id: int, content: SignedContent, name: str, secret: Secret = ..., shortfall: str = ""
    ) -> Signature:
        """Signs a case; from then on nothing of it changes until it is amended.

        Args:
            case_id: of the case.
            content: that the person saw; the case must be so still.
            name: of the account; where nobody signs in, as it is to be printed.
            secret: password of the account.
            shortfall: why fewer cells than asked for must do.

        Raises:
            SignInError: if the password is wrong or the account locked.
            UserError: if this person may not sign this case now, or something stands in the way.
        """

    def amend(self, case_id: int, reason: str, person: Person) -> int:
        """Opens a signed case again as its next version; the signed one stays. Returns the version."""

    def note_urgent_call(self, case_id: int, call: NewUrgentCall, person: Person) -> None:
        """Adds a call about an urgent finding; on a signed case too."""
