"""`leukdesk bench records`: how fast frames are committed, cases found and opened, the records checked."""

from __future__ import annotations

import hashlib
import json
import tempfile
from contextlib import closing
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from leukdesk.commands import console
from leukdesk.domain.calls import Call, Suggestion
from leukdesk.domain.case_details import Priority
from leukdesk.domain.cases import Case, NewCase
from leukdesk.domain.errors import UserError
from leukdesk.domain.frames import CalledCell, FrameAnalysis, Picture, Quality, Scale, ScaleSource
from leukdesk.domain.geometry import Box
from leukdesk.domain.work_list import CaseOrder, CaseQuery
from leukdesk.records.made_up import BENCH_SIZE, CLASSES, make_up_records
from leukdesk.records.store import SqlStore, open_store

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

FRAMES, PATCHES, PICTURE_BYTES = 50, 20, 1_000_000
BIG_CASE = "BIG-1"
SEARCHES = (
    *(BIG_CASE, "garcia zoe", "frame 003", "eosinophil bjorn", "wbc=7.4", "made-up", "nobody"),
    *("urgent female open", "linfocito rutina"),
)
"""A number, a patient, a frame, a class and who reviewed, a value, a network, and what is nowhere; words of
priority, sex and state, and of another language."""
SPANISH = (
    ("Linfocito", "Lymphocyte"),
    ("Linfocito reactivo", "Reactive lymphocyte"),
    ("Rutina", Priority.ROUTINE),
)
ROUNDS = 5

Done = TypeVar("Done")


@dataclass(frozen=True, slots=True)
class RecordsSpeed:
    """What was measured; medians where a step was done several times.

    Attributes:
        frames_per_s: frames with 20 patches and a picture of 1 MB each, every one committed durably.
        search_ms: the slowest of several searches among all cases, in the order of the work list.
        open_case_ms: a case of 2,000 cells read as the window reads it.
        start_check_s: pages, shape and the newest rows of the audit trail.
        open_records_s: opening the records, before the check.
        full_check_s: pages, indexes, links and the whole audit trail; runs in the background.
        room_ms: the room left, for the line in the window.
        rows: of the largest tables.
        database_mb: size of the database.
    """

    frames_per_s: float
    search_ms: float
    open_case_ms: float
    start_check_s: float
    open_records_s: float
    full_check_s: float
    room_ms: float
    rows: Mapping[str, int]
    database_mb: float

    @property
    def reached(self) -> bool:
        """25 frames a second, a search in 50 ms, a large case in 200 ms, the check at the start in 2 s."""
        fast = self.frames_per_s >= 25 and self.search_ms <= 50
        return fast and self.open_case_ms <= 200 and self.start_check_s <= 2


def run(records: Path | None, *, as_json: bool) -> bool:
    """Prints the figures; returns whether they are what the records should reach.

    Args:
        records: made-up records from an earlier run, or an empty folder to make them in; None makes them in a
            folder that is removed again.
        as_json: prints one JSON object instead of lines.
    """
    with tempfile.TemporaryDirectory(prefix="leukdesk-bench-", ignore_cleanup_errors=True) as temporary:
        folder = records or Path(temporary) / "records"
        frames_per_s = _frames_per_s(Path(temporary) / "frames")
        if not (folder / "leukdesk.db").is_file():
            console.err.print("Making up 10,000 cases with a million patches…")
            make_up_records(folder)
        opening, store = _timed(lambda: open_store(folder))
        with closing(store):
            case = store.case(BIG_CASE)
            if case is None:
                raise UserError(
                    f"the records in {folder} were not made up by this command", "give an empty folder"
                )
            speed = RecordsSpeed(
                frames_per_s=round(frames_per_s, 1),
                search_ms=round(1000 * max(_median(partial(_search, store, words)) for words in SEARCHES), 1),
                open_case_ms=round(1000 * _median(lambda: _read_case(store, case)), 1),
                start_check_s=round(_median(store.quick_check), 5),
                open_records_s=round(opening, 5),
                full_check_s=round(_timed(store.full_check)[0], 5),
                room_ms=round(1000 * _median(store.room), 5),
                rows=store.sizes(),
                database_mb=round((folder / "leukdesk.db").stat().st_size / 1e6, 1),
            )
    if as_json:
        console.out.print_json(json.dumps(asdict(speed)))
        return speed.reached
    for line in (
        f"frames of {PATCHES} patches committed: {speed.frames_per_s} a second",
        f"cases found: {speed.search_ms} ms",
        f"a case of 2,000 cells opened: {speed.open_case_ms} ms",
        f"records of {BENCH_SIZE.cases} cases opened: {speed.open_records_s} s",
        f"checked at the start: {speed.start_check_s} s, in full: {speed.full_check_s} s",
        f"room on the disk: {speed.room_ms} ms",
        ", ".join(f"{table} {rows:,}" for table, rows in speed.rows.items())
        + f" rows; {speed.database_mb} MB",
    ):
        console.out.print(line, markup=False)
    return speed.reached


def _frames_per_s(folder: Path) -> float:
    frames = [_frame(number) for number in range(FRAMES)]
    with closing(open_store(folder)) as store:
        case = store.open_case(NewCase("BENCH"))
        store.record_frame(case.case_id, *_frame(FRAMES), CLASSES)
        seconds, _ = _timed(
            lambda: [store.record_frame(case.case_id, picture, found, CLASSES) for picture, found in frames]
        )
        return FRAMES / seconds


def _frame(number: int) -> tuple[Picture, FrameAnalysis]:
    content = np.random.default_rng(number).bytes(PICTURE_BYTES)
    sha256 = hashlib.sha256(content).hexdigest()
    picture = Picture(f"{number}.jpg", np.zeros((960, 1280, 3), np.uint8), content, ".jpg", sha256, sha256)
    suggestion = Suggestion(CLASSES[0].code, 0.9, 0.02, Call.NOT_BLAST, (0.9, *(0.02,) * (len(CLASSES) - 1)))
    cells = tuple(
        CalledCell(n + 1, Box(60 * (n % 10), 60 * (n // 10), 50, 50), False, suggestion)
        for n in range(PATCHES)
    )
    return picture, FrameAnalysis(
        finder_version="bench",
        bundle_name="bench 1",
        bundle_sha256="0" * 64,
        precision_path="none",
        preprocessing="0" * 64,
        scale=Scale(0.1, ScaleSource.GIVEN),
        quality=Quality(()),
        note="",
        cells=cells,
        seconds=0.0,
    )


def _search(store: SqlStore, words: str) -> None:
    store.find_cases(CaseQuery(words, order=CaseOrder.WORK, vocabulary=SPANISH))


def _read_case(store: SqlStore, case: Case) -> None:
    """All that the window reads of a case but the assessment, which is no matter of the records."""
    store.case(case.number)
    store.frames(case.case_id)
    store.cells(case.case_id)
    store.classes()
    store.field_map(case.case_id)
    store.history(case.case_id)


def _timed(work: Callable[[], Done]) -> tuple[float, Done]:
    started = perf_counter()
    done = work()
    return perf_counter() - started, done


def _median(work: Callable[[], Any]) -> float:
    return median(_timed(work)[0] for _ in range(ROUNDS))
