"""The commands as a person runs them, in this process, with the bundle that ships."""

from __future__ import annotations

import csv
import sys
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pytest
from PIL import Image

from leukdesk import cli, paths

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class Ran(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str


@pytest.fixture
def leukdesk(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    def run(*words: object) -> Ran:
        monkeypatch.setattr(sys, "argv", ["leukdesk", *map(str, words)])
        code = 0
        try:
            cli.main()
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else 0
        printed = capsys.readouterr()
        assert "Traceback" not in printed.out + printed.err
        return Ran(code, printed.out, printed.err)

    return run


@pytest.fixture(scope="session")
def smear() -> Path:
    """One of the sample smears."""
    return min((paths.resources_dir() / "samples").glob("*.jpg"))


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(name="rows")
def rows_fixture() -> Callable[[Path], list[dict[str, str]]]:
    return rows


@pytest.fixture
def blank(tmp_path: Path) -> Path:
    """A picture without anything on it."""
    path = tmp_path / "blank.png"
    Image.fromarray(np.full((120, 160, 3), 230, np.uint8)).save(path)
    return path
