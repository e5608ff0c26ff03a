"""Case files for tests: a case that fills one, and files that were changed on their way."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zipfile
from contextlib import closing
from typing import TYPE_CHECKING, Any

from leukdesk.domain.cases import NewCase

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from leukdesk.domain.cases import Case
    from leukdesk.records.store import SqlStore


def record_case(store: SqlStore, bench: Any, letter: str = "S") -> Case:
    """A case with three frames, one analysed twice, reviews, an undo and a drawn cell."""
    case = store.open_case(NewCase(f"{letter}-1", "P-1"))
    other = store.open_case(NewCase(f"{letter}-0", "P-0"))
    store.record_frame(other.case_id, bench.picture(9), bench.analysis((0, 0, "blast")), bench.classes)
    for seed in range(3):
        cells = [(x, 40 * seed, "blast") for x in range(0, 400, 50)]
        store.record_frame(case.case_id, bench.picture(seed), bench.analysis(*cells), bench.classes)
    again = bench.analysis((0, 0, "lymphocyte"), (200, 200, "blast"), finder="2")
    store.record_frame(case.case_id, bench.picture(0), again, bench.classes)
    first, second, *_ = store.cells(case.case_id)
    store.review(first.cell_id, "platelet", "Ada")
    store.review(second.cell_id, "not_a_cell", "Ada")
    store.undo(case.case_id, "Zoë")
    store.add_cell(first.frame_id, bench.by_hand, "blast", "Ada")
    return case


def repacked(
    file: Path,
    target: Path,
    change: Callable[[dict[str, bytes]], None],
    promise: Callable[[dict[str, Any]], object] = lambda _manifest: None,
) -> Path:
    """A case file with other contents, and with a manifest that agrees unless it was changed too."""
    with zipfile.ZipFile(file) as source:
        contents = {info.filename: source.read(info) for info in source.infolist()}
    manifest = json.loads(contents.pop("manifest.json"))
    change(contents)
    manifest["files"] = [
        {"name": name, "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
        for name, content in contents.items()
    ]
    promise(manifest)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as repacked:
        for name, content in contents.items():
            repacked.writestr(name, content)
        repacked.writestr("manifest.json", json.dumps(manifest))
    return target


def database_changed(statement: str) -> Callable[[dict[str, bytes]], None]:
    def change(contents: dict[str, bytes]) -> None:
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.deserialize(contents["case.db"])
            connection.executescript(statement)
            contents["case.db"] = connection.serialize()

    return change


def past_the_triggers(statement: str) -> Callable[[dict[str, bytes]], None]:
    """Changes a case's database and leaves the triggers as LeukDesk made them."""

    def change(contents: dict[str, bytes]) -> None:
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.deserialize(contents["case.db"])
            triggers = connection.execute(
                "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
            ).fetchall()
            for name, _ in triggers:
                connection.execute(f"DROP TRIGGER {name}")
            connection.execute(statement)
            for _, sql in triggers:
                connection.execute(sql)
            connection.commit()
            contents["case.db"] = connection.serialize()

    return change
