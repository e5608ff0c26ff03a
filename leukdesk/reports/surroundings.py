"""What a report states beside the records of its case: the laboratory, its ranges, the reader's language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from leukdesk.domain.reference_ranges import DEFAULT_RANGES
from leukdesk.languages import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from leukdesk.domain.reference_ranges import ReferenceRange
    from leukdesk.languages import Wording


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a report states beside the records of its case.

    Attributes:
        program_version: of LeukDesk.
        printed_at: with a time zone.
        laboratory: name of the laboratory.
        logo: of the laboratory, a PNG or JPEG; empty for none.
        ranges: of the laboratory.
        corrected_by_analyser: whether its analyser leaves erythroblasts out of the white cells.
        wording: the language and region that it is printed in.
        audit_head: of the audit trail, as printed.

    Raises:
        ValueError: if `printed_at` has no time zone.
    """

    program_version: str
    printed_at: datetime
    laboratory: str = ""
    logo: bytes = b""
    ranges: Sequence[ReferenceRange] = DEFAULT_RANGES
    corrected_by_analyser: bool = False
    wording: Wording = ENGLISH
    audit_head: str = ""

    def __post_init__(self) -> None:
        if self.printed_at.tzinfo is None:
            raise ValueError("a report needs a time with its zone")
