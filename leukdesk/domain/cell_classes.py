"""The classes that a cell can have: free rows of a bundle's card, and two that every bundle shares."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

_CODE = re.compile(r"[a-z][a-z0-9_]{0,39}")


class ClassRole(StrEnum):
    """What a class means for counting and for the assessment."""

    TARGET = "target"
    """What the bundle looks for (the blast); counted among the leukocytes."""
    URGENT = "urgent"
    """A leukocyte that alone asks for a person's look (the promyelocyte)."""
    LEUKOCYTE = "leukocyte"
    """A leukocyte of the differential."""
    ERYTHROBLAST = "erythroblast"
    """Given per 100 leukocytes, never in the denominator."""
    OUTSIDE = "outside"
    """No leukocyte of the differential: platelet, smudge, artefact, unidentified."""


IN_DIFFERENTIAL = frozenset({ClassRole.TARGET, ClassRole.URGENT, ClassRole.LEUKOCYTE})
"""Roles that make up the denominator of the differential."""


@dataclass(frozen=True, slots=True)
class CellClass:
    """One class: a code for files and the database, a name for people, a role for the rules.

    Raises:
        ValueError: if the code is not lower-case letters, digits and underscores (at most 40).
    """

    code: str
    name: str
    role: ClassRole

    def __post_init__(self) -> None:
        if not _CODE.fullmatch(self.code):
            raise ValueError(f"{self.code!r} is no class code: use a-z, 0-9 and underscores")

    def __hash__(self) -> int:
        # Thousands of cells are counted by their class with every key; the code alone tells classes apart.
        return hash(self.code)

    @property
    def in_differential(self) -> bool:
        """Whether cells of this class belong to the denominator of the differential."""
        return self.role in IN_DIFFERENTIAL


UNIDENTIFIED = CellClass("unidentified", "Unidentified", ClassRole.OUTSIDE)
"""Doubtful, or unlike anything the bundle knows; always called `unsure`."""

NOT_A_CELL = CellClass("not_a_cell", "Not a cell", ClassRole.OUTSIDE)
"""A stain lump, a fold or dirt that was taken for a cell."""

SHARED_CLASSES = (UNIDENTIFIED, NOT_A_CELL)
"""Classes that exist whatever the bundle; no bundle may redefine them."""
