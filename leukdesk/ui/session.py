"""Who sits at a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.domain.people import NOBODY

if TYPE_CHECKING:
    from leukdesk.domain.audit import Actor
    from leukdesk.domain.people import Person


class Session:
    """The person whom everything is written under; read from any thread, changed in the GUI thread alone."""

    def __init__(self) -> None:
        self.person: Person = NOBODY

    def actor(self) -> Actor:
        """The person as the audit trail names them."""
        return self.person.actor
