"""A run that ends badly is told of at the next start, once, and without a word of a patient."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from leukdesk.crashes import RunMark, crashes_left

if TYPE_CHECKING:
    from pathlib import Path

RUN = """
import sys, pathlib
from leukdesk.crashes import RunMark
mark = RunMark(pathlib.Path(sys.argv[1]))
print("up", flush=True)
"""


def run(folder: Path, end: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", RUN + end, str(folder)],
        stdout=subprocess.PIPE,
        stdin=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def test_a_native_crash_leaves_the_place_where_it_happened(tmp_path: Path) -> None:
    with run(tmp_path, "patient = 'Erika Mustermann'\nimport ctypes\nctypes.string_at(0)") as process:
        process.wait(60)
    (crash,) = crashes_left(tmp_path)
    assert "string_at" in crash.trace
    assert "Mustermann" not in crash.trace


def test_a_killed_run_is_told_of_once(tmp_path: Path) -> None:
    with run(tmp_path, "sys.stdin.read()") as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "up\n"
        assert crashes_left(tmp_path) == []  # it still runs
        process.kill()
        process.wait(60)
    (crash,) = crashes_left(tmp_path)
    assert crash.trace == ""
    assert crashes_left(tmp_path) == []


def test_a_run_that_ends_well_leaves_nothing(tmp_path: Path) -> None:
    with run(tmp_path, "mark.end()") as process:
        process.wait(60)
    assert list(tmp_path.iterdir()) == []


def test_a_process_that_took_the_number_of_a_crashed_run_does_not_hide_it(tmp_path: Path) -> None:
    mark = RunMark(tmp_path)
    (path,) = tmp_path.iterdir()
    content = path.read_bytes()
    mark.end()
    path.write_bytes(content)
    # As if written a day before this process began.
    old = path.stat().st_mtime - 86400
    os.utime(path, (old, old))
    assert len(crashes_left(tmp_path)) == 1


def test_a_folder_that_cannot_be_written_keeps_no_run_from_going_on(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    mark = RunMark(blocked)
    mark.end()
    assert crashes_left(blocked) == []
