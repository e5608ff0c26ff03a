from __future__ import annotations

import errno
import logging
import os
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from leukdesk.domain.cases import NewCase
from leukdesk.domain.errors import IntegrityError, StoreError

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.domain.cases import Case
    from leukdesk.records.store import SqlStore


def _file(folder: Path, sha256: str, suffix: str) -> Path:
    return folder / "pictures" / sha256[:2] / f"{sha256}{suffix}"


def test_a_picture_is_kept_byte_for_byte_under_its_hash(
    store: SqlStore, case: Case, bench: Any, folder: Path
) -> None:
    picture = bench.picture(suffix=".jpg")
    store.record_frame(case.case_id, picture, bench.analysis(), bench.classes)
    assert _file(folder, picture.file_sha256, ".jpg").read_bytes() == picture.content
    assert store.picture(picture.file_sha256) == picture.content
    assert [f.name for f in (folder / "pictures").rglob(".*")] == []


def test_a_changed_picture_is_not_given_out(store: SqlStore, case: Case, bench: Any, folder: Path) -> None:
    picture = bench.picture()
    store.record_frame(case.case_id, picture, bench.analysis(), bench.classes)
    _file(folder, picture.file_sha256, ".png").write_bytes(picture.content[:-1] + b"!")
    with pytest.raises(IntegrityError, match="is not what was recorded; restore it from a backup"):
        store.picture(picture.file_sha256)


def test_a_missing_picture_is_reported(store: SqlStore, case: Case, bench: Any, folder: Path) -> None:
    picture = bench.picture()
    store.record_frame(case.case_id, picture, bench.analysis(), bench.classes)
    _file(folder, picture.file_sha256, ".png").unlink()
    with pytest.raises(IntegrityError, match="missing"):
        store.picture(picture.file_sha256)
    with pytest.raises(IntegrityError, match="hold no picture"):
        store.picture("0" * 64)


def test_recording_the_original_again_mends_a_changed_picture(
    store: SqlStore, case: Case, bench: Any, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    picture = bench.picture()
    store.record_frame(case.case_id, picture, bench.analysis(), bench.classes)
    _file(folder, picture.file_sha256, ".png").write_bytes(b"")
    with caplog.at_level(logging.WARNING):
        store.record_frame(case.case_id, picture, bench.analysis(), bench.classes)
    assert store.picture(picture.file_sha256) == picture.content
    assert "had changed and is written anew" in caplog.text


def test_one_file_under_two_suffixes_is_stored_once(
    store: SqlStore, case: Case, bench: Any, folder: Path
) -> None:
    picture = bench.picture(suffix=".jpg")
    other = store.open_case(NewCase("S-2"))
    store.record_frame(case.case_id, picture, bench.analysis(), bench.classes)
    store.record_frame(other.case_id, replace(picture, suffix=".jpeg"), bench.analysis(), bench.classes)
    assert [f.suffix for f in (folder / "pictures").rglob("*") if f.is_file()] == [".jpg"]


def test_a_suffix_cannot_lead_out_of_the_folder(
    store: SqlStore, case: Case, bench: Any, folder: Path
) -> None:
    picture = replace(bench.picture(), suffix="/../../../out.png")
    store.record_frame(case.case_id, picture, bench.analysis(), bench.classes)
    assert _file(folder, picture.file_sha256, "").is_file()
    assert store.picture(picture.file_sha256) == picture.content


def test_a_disk_that_fills_while_a_picture_is_written_records_nothing(
    store: SqlStore, case: Case, bench: Any, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(StoreError, match=r"is full, so nothing was recorded; free some space"):
            store.record_frame(case.case_id, bench.picture(), bench.analysis(), bench.classes)
    assert store.frames(case.case_id) == []
    assert [f for f in (folder / "pictures").rglob("*") if f.is_file()] == []
    store.record_frame(case.case_id, bench.picture(), bench.analysis(), bench.classes)
