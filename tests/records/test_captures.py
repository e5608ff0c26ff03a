"""A taken frame is in the records, whole, before anything is sought in it."""

from __future__ import annotations

import errno
import json
import os
import sqlite3
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from leukdesk.domain.cameras import (
    CameraId,
    CameraKind,
    CameraReport,
    Capture,
    Control,
    ControlState,
)
from leukdesk.domain.errors import StoreError
from leukdesk.domain.frames import Scale, ScaleSource
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.domain.cases import Case
    from leukdesk.records.store import SqlStore

TAKEN_AT = datetime(2026, 11, 26, 8, 30, tzinfo=UTC)


@pytest.fixture
def capture(bench: Any) -> Capture:
    camera = CameraId(CameraKind.USB, "Eyepiece camera", "MSMF", "usb#left", "0ac8:3420")
    locked = ControlState(Control.EXPOSURE, automatic=False, value=20.0)
    report = CameraReport("MSMF", 1920, 1080, "MJPG", 30.0, (locked,))
    scale = Scale(0.08, ScaleSource.CALIBRATED)
    return Capture(camera, report, scale, bench.good, "100x oil", "A. Nowak", TAKEN_AT, burst=5)


def test_a_taken_frame_is_safe_and_waits_for_its_analysis(
    store: SqlStore, case: Case, bench: Any, capture: Capture, folder: Path, sql: Any
) -> None:
    picture = bench.picture()
    taken = store.record_capture(case.case_id, picture, capture)
    assert store.picture(taken.picture_sha256) == picture.content
    store.close()
    again = open_store(folder)
    assert again.waiting_captures(case.case_id) == [taken]
    assert again.frames(case.case_id) == []
    again.close()
    row = sql("SELECT camera_name, backend, um_per_px, camera_profile, operator, burst, taken_at, settings"
              " FROM frame_captures")[0]  # fmt: skip
    assert row[:6] == ("Eyepiece camera", "MSMF", 0.08, "100x oil", "A. Nowak", 5)
    assert row[6].startswith("2026-11-26 08:30:00")
    assert json.loads(row[7])["controls"]["exposure"] == {"automatic": False, "value": 20.0, "refused": ""}


def test_its_analysis_is_added_to_the_frame_that_was_taken(
    store: SqlStore, case: Case, bench: Any, capture: Capture
) -> None:
    picture = bench.picture()
    taken = store.record_capture(case.case_id, picture, capture)
    frame = store.record_frame(case.case_id, picture, bench.analysis((10, 10, "lymphocyte")), bench.classes)
    assert frame.frame_id == taken.frame_id
    assert store.waiting_captures(case.case_id) == []
    assert len(store.cells(case.case_id)) == 1


def test_the_same_pixels_taken_twice_are_one_frame(
    store: SqlStore, case: Case, bench: Any, capture: Capture, sql: Any
) -> None:
    first = store.record_capture(case.case_id, bench.picture(), capture)
    assert store.record_capture(case.case_id, bench.picture(), capture) == first
    assert sql("SELECT count(*) FROM frame_captures") == [(2,)]


def test_on_a_full_disk_nothing_is_said_to_be_taken(
    store: SqlStore, case: Case, bench: Any, capture: Capture, monkeypatch: pytest.MonkeyPatch, sql: Any
) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(StoreError, match="is full, so nothing was recorded"):
            store.record_capture(case.case_id, bench.picture(), capture)
    assert sql("SELECT count(*) FROM frames") == [(0,)]
    assert store.record_capture(case.case_id, bench.picture(), capture).frame_id == 1


@pytest.mark.parametrize("change", ["UPDATE {0} SET id = 9", "DELETE FROM {0}"])
def test_nobody_can_change_how_a_frame_was_taken(
    store: SqlStore, case: Case, bench: Any, capture: Capture, sql: Any, change: str
) -> None:
    store.record_capture(case.case_id, bench.picture(), capture)
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        sql(change.format("frame_captures"))
