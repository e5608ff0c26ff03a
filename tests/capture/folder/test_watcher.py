"""A watched folder: each picture is taken once, when it is whole, whatever writes it and however slowly."""

from __future__ import annotations

import os
import shutil
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from leukdesk.capture.folder import watcher
from leukdesk.capture.folder.listing import StillFiles, stamps_in
from leukdesk.capture.folder.specimen_names import NamePattern
from leukdesk.capture.folder.watcher import FolderWatcher, FoundPicture, WatchNews
from leukdesk.domain.arrivals import FileStamp
from leukdesk.domain.errors import StoreError
from leukdesk.paths import resources_dir

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

POLL_S = 0.05


class Watch:
    """A watcher with what it took and said."""

    def __init__(self, folder: Path, known: tuple[FileStamp, ...] = ()) -> None:
        self.taken: list[FoundPicture] = []
        self.news: list[WatchNews] = []
        self.refuse: Exception | None = None
        self.watcher = FolderWatcher(
            folder, NamePattern("{specimen}_*"), known, keep=self._keep, heard=self.news.append, poll_s=POLL_S
        )
        self.watcher.start()

    def _keep(self, found: FoundPicture) -> None:
        if self.refuse is not None:
            raise self.refuse
        self.taken.append(found)

    @property
    def names(self) -> list[str]:
        return [Path(found.stamp.path).name for found in self.taken]

    def until(self, met: Callable[[], object], limit_s: float = 15) -> None:
        ends = time.monotonic() + limit_s
        while not met():
            assert time.monotonic() < ends, f"never happened: {self.names} {self.news}"
            time.sleep(0.01)


@pytest.fixture(name="folder")
def folder_fixture(tmp_path: Path) -> Path:
    folder = tmp_path / "Kamera größe"
    folder.mkdir()
    return folder


@pytest.fixture(name="picture", scope="session")
def picture_fixture() -> bytes:
    return (resources_dir() / "samples" / "1-normal.jpg").read_bytes()


@pytest.fixture(name="watch")
def watch_fixture(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Watch]]:
    monkeypatch.setattr(watcher, "SIDECAR_WAIT_S", 0.3)
    opened: list[Watch] = []

    def open_one(*known: FileStamp) -> Watch:
        opened.append(Watch(folder, known))
        return opened[-1]

    yield open_one
    for each in opened:
        each.watcher.close()


def test_a_picture_is_taken_once_with_the_number_of_its_name(
    folder: Path, watch: Callable[..., Watch], picture: bytes
) -> None:
    watching = watch()
    (folder / "S-7_1.jpg").write_bytes(picture)
    (folder / "notes.docx").write_bytes(b"no picture")
    watching.until(lambda: watching.taken)
    time.sleep(6 * POLL_S)

    (found,) = watching.taken
    assert (found.specimen, found.file.content, found.file.suffix) == ("S-7", picture, ".jpg")
    assert watching.news == []


def test_a_file_that_is_written_slowly_is_taken_when_it_is_whole(
    folder: Path, watch: Callable[..., Watch], picture: bytes
) -> None:
    watching = watch()
    with (folder / "S-7_1.jpg").open("wb") as slow:
        for start in range(0, len(picture) - 100, len(picture) // 6):
            slow.write(picture[start : min(start + len(picture) // 6, len(picture) - 100)])
            slow.flush()
            time.sleep(3 * POLL_S)
            assert watching.taken == []
        slow.write(picture[-100:])
    watching.until(lambda: watching.taken)

    assert watching.taken[0].file.content == picture


def test_a_file_of_full_length_that_is_filled_later_waits(
    folder: Path, watch: Callable[..., Watch], picture: bytes
) -> None:
    watching = watch()
    path = folder / "S-7_1.jpg"
    path.write_bytes(bytes(len(picture)))
    time.sleep(5 * POLL_S)
    assert watching.taken == []
    path.write_bytes(picture)
    watching.until(lambda: watching.taken)


def test_a_number_may_follow_in_a_file_beside_the_picture(
    folder: Path, watch: Callable[..., Watch], picture: bytes
) -> None:
    watching = watch()
    (folder / "IMG1.jpg").write_bytes(picture)
    time.sleep(4 * POLL_S)
    (folder / "IMG1.txt").write_text("S-9", encoding="utf-8")
    (folder / "IMG2.jpg").write_bytes(picture)
    watching.until(lambda: len(watching.taken) == 2)

    assert {Path(f.stamp.path).name: f.specimen for f in watching.taken} == {
        "IMG1.jpg": "S-9",
        "IMG2.jpg": "",
    }


def test_what_was_taken_before_is_not_taken_again_and_what_is_written_anew_is(
    folder: Path, watch: Callable[..., Watch], picture: bytes
) -> None:
    path = folder / "S-1_1.jpg"
    path.write_bytes(picture)
    watching = watch(*stamps_in(folder))
    time.sleep(6 * POLL_S)
    assert watching.taken == []
    path.write_bytes(picture + b"\0")
    watching.until(lambda: watching.taken)


@pytest.mark.parametrize("end", [b"", b"\xff\xd9"], ids=["cut off", "cut off and closed"])
def test_a_damaged_file_is_said_once_and_the_others_are_taken(
    folder: Path, watch: Callable[..., Watch], picture: bytes, end: bytes
) -> None:
    watching = watch()
    (folder / "S-1_1.jpg").write_bytes(picture[: len(picture) // 2] + end)
    (folder / "S-1_2.jpg").write_bytes(picture)
    watching.until(lambda: watching.names == ["S-1_2.jpg"])
    watching.until(lambda: any("S-1_1.jpg" in news.fault for news in watching.news))
    time.sleep(6 * POLL_S)

    assert sum("S-1_1.jpg" in news.fault for news in watching.news) == 1


def test_a_folder_that_goes_away_is_said_and_watched_again_when_it_is_back(
    folder: Path, watch: Callable[..., Watch], picture: bytes
) -> None:
    watching = watch()
    time.sleep(2 * POLL_S)
    shutil.rmtree(folder)
    watching.until(lambda: watching.news and "cannot be read" in watching.news[-1].fault)
    folder.mkdir()
    (folder / "S-1_1.jpg").write_bytes(picture)
    watching.until(lambda: watching.taken)
    watching.until(lambda: watching.news[-1].fault == "")


def test_a_picture_that_cannot_be_recorded_now_is_taken_later(
    folder: Path, watch: Callable[..., Watch], picture: bytes
) -> None:
    watching = watch()
    watching.refuse = StoreError("the disk is full", "make room")
    (folder / "S-1_1.jpg").write_bytes(picture)
    watching.until(lambda: watching.news and "disk is full" in watching.news[-1].fault)
    watching.refuse = None
    watching.until(lambda: watching.names == ["S-1_1.jpg"])


def test_a_share_that_hangs_holds_up_nobody(
    folder: Path, watch: Callable[..., Watch], monkeypatch: pytest.MonkeyPatch
) -> None:
    hangs, go = threading.Event(), threading.Event()

    def hang(_folder: Path) -> list[FileStamp]:
        hangs.set()
        go.wait(20)
        return []

    monkeypatch.setattr(watcher, "stamps_in", hang)
    watching = watch()
    assert hangs.wait(10)
    watching.watcher.close(timeout_s=0.05)
    assert watching.watcher._thread.is_alive(), "closing did not wait for the share"
    go.set()
    watching.watcher._thread.join(10)
    assert watching.news == []


def test_links_hidden_files_and_what_lies_too_deep_are_passed_over(folder: Path, picture: bytes) -> None:
    deep = folder / "a" / "b" / "c" / "d"
    deep.mkdir(parents=True)
    for path in (folder / "a" / "1.jpg", folder / ".2.jpg", folder / "~3.jpg", deep / "4.jpg"):
        path.write_bytes(picture)
    if os.name != "nt":
        (folder / "5.jpg").symlink_to(folder / "a" / "1.jpg")
        (folder / "e").symlink_to(folder / "a")
    assert [Path(stamp.path).name for stamp in stamps_in(folder)] == ["1.jpg"]


def test_a_file_is_still_when_size_and_time_stay_the_same_long_enough() -> None:
    files = StillFiles([], still_s=1.0, between_tries_s=2.0)
    growing, whole = FileStamp("a", 1, 1), FileStamp("a", 2, 2)
    assert files.look([growing], 0) == []
    assert files.look([whole], 1.5) == []
    assert files.look([whole], 2.4) == []
    assert files.look([whole], 2.5) == [whole]
    assert files.put_off(whole, 2.5) == 1
    assert files.look([whole], 4.4) == []
    assert files.look([whole], 4.5) == [whole]
    files.settle(whole)
    assert files.look([whole], 9) == []
