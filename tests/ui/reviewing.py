"""What tests of reviewing ask of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Workplace


def reviewed(workplace: Workplace) -> dict[int, str]:
    """What people decided, by cell."""
    state = workplace.desk.state
    return {c.cell_id: c.review.class_code for c in state.cells if c.review is not None}
