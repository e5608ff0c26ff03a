"""Text and numbers as CSV files for people give them: as in their region, and nothing a spreadsheet obeys."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from leukdesk.languages import Wording
    from leukdesk.reports.columns import Value

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
ENCODING = "utf-8-sig"
"""With the mark by which Excel knows UTF-8."""


def separator(say: Wording) -> str:
    """What parts fields: a semicolon where a comma stands before decimals, else a comma."""
    return ";" if say.number(0.5, 1) == "0,5" else ","


def harmless(value: Value, say: Wording) -> str | int | None:
    """A value as it is written; text that a spreadsheet would take for a formula is led by an apostrophe."""
    if isinstance(value, float):
        return say.number(value, 4)
    if isinstance(value, str) and value.lstrip(" ").startswith(FORMULA_STARTS):
        return f"'{value}"
    return value
