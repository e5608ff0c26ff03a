"""The specimen number from a file's name or from a small file beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from leukdesk.capture.folder.specimen_names import NamePattern, number_beside, specimen_of
from leukdesk.domain.errors import UserError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("pattern", "name", "number"),
    [
        ("{specimen}_*", "S-2026-17_0001", "S-2026-17"),
        ("{specimen}_*", "S-2026-17_100x_0001", "S-2026-17"),
        ("{specimen}_*", "IMG0001", ""),
        ("{specimen}/*", "Größe 7/IMG 1", "Größe 7"),
        ("{specimen}/*", "a/b/c", ""),
        ("IMG_*-{specimen}", "img_2-血液 4", "血液 4"),
        ("{specimen}", "S.7", "S.7"),
        ("{specimen}_(1)", "S-1_(1)", "S-1"),
        ("", "S-1_1", ""),
        ("{specimen}_*", "x" * 81 + "_1", ""),
    ],
)
def test_a_pattern_says_where_the_number_stands(pattern: str, name: str, number: str) -> None:
    assert NamePattern(pattern).number_in(name) == number


@pytest.mark.parametrize(
    "pattern", ["*", "{specimen}{specimen}", "{specimen}" + "*" * 6, "{specimen}" + "x" * 200]
)
def test_a_pattern_that_says_nothing_is_refused(pattern: str) -> None:
    with pytest.raises(UserError, match="write for instance"):
        NamePattern(pattern)


@pytest.mark.parametrize(
    ("name", "content", "number"),
    [
        ("a.json", b'{"specimen": " S-4 "}', "S-4"),
        ("a.json", b'\xef\xbb\xbf{"barcode": 4711}', "4711"),
        ("a.txt", "S-5\r\nDr. Größe".encode(), "S-5"),
        ("a.jpg.txt", b"S-6", "S-6"),
        ("a.json", b'{"name": "x"}', ""),
        ("a.json", b"{broken", ""),
        ("a.txt", b"\xff\xfe\x00", ""),
        ("a.txt", b"S\x07", ""),
        ("a.txt", b"S" * 70_000, ""),
        ("b.txt", b"S-7", ""),
    ],
)
def test_a_file_beside_the_picture_gives_the_number(
    tmp_path: Path, name: str, content: bytes, number: str
) -> None:
    (tmp_path / name).write_bytes(content)
    assert number_beside(tmp_path / "a.jpg") == number


def test_where_name_and_file_disagree_nobody_is_believed(tmp_path: Path) -> None:
    pattern = NamePattern("{specimen}_*")
    (tmp_path / "S-1_2.txt").write_text("S-9", encoding="utf-8")
    assert specimen_of(tmp_path / "S-1_2.jpg", tmp_path, pattern) == ""
    (tmp_path / "S-1_2.txt").write_text("s-1", encoding="utf-8")
    assert specimen_of(tmp_path / "S-1_2.jpg", tmp_path, pattern) == "s-1"
