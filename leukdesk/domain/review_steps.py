"""What people decided in a case, step by step, and which step an undo or a redo takes back.

Reviews are append-only, so an undo is a step of its own, with newer reviews. This is the whole rule, as plain
values: the records keep the steps, and read from them what can be undone, now or after a restart.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class StepKind(StrEnum):
    """What a step did."""

    DECIDE = "decide"
    """One or more cells got a class at once, or a missed cell was drawn."""
    UNDO = "undo"
    REDO = "redo"
    MOVE = "move"
    """A frame came from another case or went to one; what was decided before can't be undone any more."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A person's class for a cell."""

    cell_id: int
    class_code: str


@dataclass(frozen=True, slots=True)
class ReviewStep:
    """One step as recorded.

    Attributes:
        step_id: rises with each step.
        kind: what it did.
        cells: how many reviews belong to it.
    """

    step_id: int
    kind: StepKind
    cells: int = 1


@dataclass(frozen=True, slots=True)
class StepHistory:
    """What can be undone and redone.

    Attributes:
        done: the decisions that hold, oldest first; an undo takes back the last.
        undone: the decisions taken back, oldest first; a redo brings back the last.
    """

    done: tuple[ReviewStep, ...] = ()
    undone: tuple[ReviewStep, ...] = ()

    @property
    def to_undo(self) -> ReviewStep | None:
        """The decision that an undo takes back."""
        return self.done[-1] if self.done else None

    @property
    def to_redo(self) -> ReviewStep | None:
        """The decision that a redo brings back."""
        return self.undone[-1] if self.undone else None


def history_of(steps: Iterable[ReviewStep]) -> StepHistory:
    """Plays the steps of a case; a new decision forgets what could have been redone.

    Args:
        steps: of one case, in order.

    Raises:
        ValueError: if a step takes back or brings back what is not there.
    """
    done: list[ReviewStep] = []
    undone: list[ReviewStep] = []
    for step in steps:
        if step.kind is StepKind.MOVE:
            done.clear()
            undone.clear()
            continue
        if step.kind is StepKind.DECIDE:
            done.append(step)
            undone.clear()
            continue
        taken, given = (done, undone) if step.kind is StepKind.UNDO else (undone, done)
        if not taken:
            raise ValueError(f"step {step.step_id} has nothing to {step.kind.value}")
        given.append(taken.pop())
    return StepHistory(tuple(done), tuple(undone))
