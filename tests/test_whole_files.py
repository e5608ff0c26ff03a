"""Files are written whole or not at all, and a fault is told in one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from leukdesk.domain.errors import UserError
from leukdesk.files import ensure_writable, whole_file, write_whole

if TYPE_CHECKING:
    from pathlib import Path


def test_a_file_appears_with_all_its_content(tmp_path: Path) -> None:
    path = tmp_path / "Größe" / "a b.txt"
    write_whole(path, b"all of it")
    assert path.read_bytes() == b"all of it"
    assert [p.name for p in path.parent.iterdir()] == ["a b.txt"]


def test_a_fault_while_writing_leaves_the_former_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(b"former")

    def write_half() -> None:
        with whole_file(path) as part:
            part.write_bytes(b"half")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        write_half()
    assert path.read_bytes() == b"former"
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == ["report.pdf"]


def test_a_folder_in_the_way_is_told_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "report.pdf").mkdir()
    with pytest.raises(UserError, match="cannot be written"):
        write_whole(tmp_path / "report.pdf", b"x")


def test_a_very_long_name_can_still_be_written(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 250 + ".csv")
    write_whole(path, b"x")
    assert path.read_bytes() == b"x"


def test_a_place_that_cannot_be_written_is_found_before_the_work(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(UserError):
        ensure_writable(tmp_path / "file" / "results")
    ensure_writable(tmp_path / "results")
    assert list((tmp_path / "results").iterdir()) == []
