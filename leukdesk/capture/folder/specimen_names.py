"""The specimen number of a picture, from its file's name or from a small file beside it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from leukdesk.domain.errors import UserError
from leukdesk.domain.sentences import Sentence

if TYPE_CHECKING:
    from pathlib import Path

SPECIMEN = "{specimen}"
LONGEST_NUMBER = 80
LONGEST_PATTERN = 200
MAX_SIDECAR_BYTES = 65_536
SIDECAR_KEYS = ("specimen", "specimen_number", "case", "barcode")
"""Under which a JSON file may give the number; the first that is there holds."""


@dataclass(frozen=True, slots=True)
class NamePattern:
    """Where a file's name holds the specimen number.

    `{specimen}` stands for the number, `*` for anything, all else for itself, and `/` parts folders: in
    `{specimen}_*` the number ends at the first underscore, in `{specimen}/*` it is the folder's name. Upper
    and lower case are not told apart, and a file's suffix is left out.

    Attributes:
        text: the pattern; empty if names hold no number.

    Raises:
        UserError: if it names the number not once, or is too long.
    """

    text: str

    def __post_init__(self) -> None:
        if self.text and self.text.count(SPECIMEN) != 1:
            raise UserError(
                Sentence("the pattern {0!r} must hold {1} once", self.text, SPECIMEN),
                Sentence("write for instance {0}_*", SPECIMEN),
            )
        if len(self.text) > LONGEST_PATTERN or self.text.count("*") > 5:
            raise UserError(
                Sentence("the pattern is too long"), Sentence("write for instance {0}_*", SPECIMEN)
            )

    def number_in(self, name: str) -> str:
        """The number in a path below the watched folder, with `/` and without its suffix; empty if none."""
        if not self.text:
            return ""
        found = re.fullmatch(_expression(self.text), name, re.IGNORECASE)
        number = found["specimen"].strip() if found else ""
        return number if is_number(number) else ""


def _expression(text: str) -> str:
    parts = re.split(r"(\{specimen\}|\*)", text.strip())
    shapes = {SPECIMEN: r"(?P<specimen>[^/]+?)", "*": "[^/]*"}
    return "".join(shapes.get(part, re.escape(part)) for part in parts)


def is_number(text: str) -> bool:
    """Whether a text can be a specimen number."""
    return 1 <= len(text) <= LONGEST_NUMBER and text.isprintable()


def sidecars_of(picture: Path) -> tuple[Path, ...]:
    """The files beside a.jpg that may give its number: a.json, a.txt, a.jpg.json, a.jpg.txt."""
    return (
        picture.with_suffix(".json"),
        picture.with_suffix(".txt"),
        picture.with_name(f"{picture.name}.json"),
        picture.with_name(f"{picture.name}.txt"),
    )


def number_beside(picture: Path) -> str:
    """The number that a file beside a picture gives; empty if there is none that can be read."""
    for sidecar in sidecars_of(picture):
        try:
            if sidecar.is_file() and sidecar.stat().st_size <= MAX_SIDECAR_BYTES:
                number = _number_in(sidecar.read_text(encoding="utf-8-sig"))
                if is_number(number):
                    return number
        except (OSError, ValueError, RecursionError):
            continue
    return ""


def _number_in(text: str) -> str:
    """The number in a JSON object, or the first line of a plain text."""
    if not text.lstrip().startswith("{"):
        return text.strip().partition("\n")[0].strip()
    data = json.loads(text)
    return next((str(data[key]).strip() for key in SIDECAR_KEYS if key in data), "")


def specimen_of(picture: Path, folder: Path, pattern: NamePattern) -> str:
    """The number of a picture of a watched folder.

    Where name and file beside it give different numbers, neither can be trusted: a person must say.
    """
    by_name = pattern.number_in(picture.relative_to(folder).with_suffix("").as_posix())
    beside = number_beside(picture)
    if by_name and beside and by_name.casefold() != beside.casefold():
        return ""
    return beside or by_name
