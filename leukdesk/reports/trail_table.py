"""The audit trail as a CSV file for people: a line a row, nothing a spreadsheet obeys."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

from leukdesk.files import whole_file
from leukdesk.reports.spreadsheet_text import ENCODING, harmless, separator

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from leukdesk.domain.audit import AuditLine
    from leukdesk.languages import Wording

COLUMNS = (
    *("number", "at_local", "utc_offset", "at_utc", "who", "account", "action", "case", "subject"),
    *("old", "new", "why", "sha256"),
)


def write_trail_csv(lines: Iterable[AuditLine], path: Path, say: Wording) -> None:
    """Writes one line for each row of the audit trail.

    Args:
        lines: read one at a time.
        path: replaced whole.
        say: the reader's region, which decides what parts the fields.

    Raises:
        UserError: if the file cannot be written.
    """
    with (
        whole_file(path) as beside,
        beside.open("w", encoding=ENCODING, errors="backslashreplace", newline="") as file,
    ):
        writer = csv.writer(file, delimiter=separator(say))
        writer.writerow(COLUMNS)
        writer.writerows([harmless(value, say) for value in _values(line)] for line in lines)


def _values(line: AuditLine) -> tuple[str | int, ...]:
    entry = line.entry
    local = entry.at.astimezone(entry.offset)
    offset = f"{local:%z}"
    return (
        entry.number,
        f"{local:%Y-%m-%d %H:%M:%S}",
        # A spreadsheet would take "+01:00" alone for a formula.
        f"UTC{offset[:3]}:{offset[3:5]}",
        f"{entry.at:%Y-%m-%dT%H:%M:%S.%fZ}",
        entry.who.name,
        entry.who.account,
        entry.action,
        line.case_number,
        entry.subject,
        _json(entry.old),
        _json(entry.new),
        entry.why,
        entry.sha256,
    )


def _json(facts: Mapping[str, object] | None) -> str:
    return "" if facts is None else json.dumps(facts, ensure_ascii=False)
