"""One key a class: which letter corrects a cell to which class."""

from __future__ import annotations

from string import ascii_uppercase, digits
from typing import TYPE_CHECKING

from leukdesk.domain.cell_classes import NOT_A_CELL, UNIDENTIFIED, ClassRole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.cell_classes import CellClass

FIXED = {UNIDENTIFIED.code: "U", NOT_A_CELL.code: "X"}
"""Keys that are the same whatever the bundle."""


def class_keys(classes: Sequence[CellClass]) -> dict[str, str]:
    """A key for each class by code: a letter of its name where one is free, else a digit.

    The target class chooses first, so that the blast keeps its B. Classes beyond 36 have no key.
    """
    free = [c for c in (*ascii_uppercase, *digits) if c not in FIXED.values()]
    keys = {c.code: FIXED[c.code] for c in classes if c.code in FIXED}
    others = [c for c in classes if c.code not in FIXED]
    for cell_class in sorted(others, key=lambda c: c.role is not ClassRole.TARGET):
        wanted = [letter for letter in _letters(cell_class.name) if letter in free]
        key = next(iter([*wanted, *digits_of(free), *free]), None)
        if key is not None:
            keys[cell_class.code] = key
            free.remove(key)
    return keys


def digits_of(free: Sequence[str]) -> list[str]:
    """The digits that are still free."""
    return [key for key in free if key in digits]


def _letters(name: str) -> list[str]:
    """The first letters of the words, then all others in their order."""
    words = name.upper().split()
    return [*(word[0] for word in words), *(c for word in words for c in word[1:])]
