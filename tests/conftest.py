"""What every test shares: headless Qt, folders of its own, and the real pictures where they are."""

from __future__ import annotations

import logging
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from .ready_records import migrate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

IN_MEMORY, ROOM_BYTES = Path("/dev/shm"), 4 * 2**30  # noqa: S108 - folders in it are the tests' own
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if IN_MEMORY.is_dir() and shutil.disk_usage(IN_MEMORY).free > ROOM_BYTES:
    # Every commit waits for the disk: thousands of them, for many minutes in all, and no test cuts the power.
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(IN_MEMORY))
if "PYTEST_XDIST_WORKER" in os.environ:
    # Tests that run side by side would take each other's processors.
    os.environ.setdefault("OMP_NUM_THREADS", "1")

REAL_DATA = Path(
    os.environ.get("LEUKDESK_REAL_DATA", Path(__file__).resolve().parents[2] / "shared" / "data")
)


@pytest.fixture(scope="session")
def real_data() -> Path:
    """The folder of real pictures, or a skip that says what is missing."""
    if not (REAL_DATA / "cells.csv").is_file():
        pytest.skip(f"no real pictures at {REAL_DATA}; set LEUKDESK_REAL_DATA to their folder")
    return REAL_DATA


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Keeps every test out of the operator's own records, settings and log."""
    for name in (
        "XDG_DATA_HOME",
        "XDG_CONFIG_HOME",
        "XDG_STATE_HOME",
        "XDG_CACHE_HOME",
        "LOCALAPPDATA",
        "APPDATA",
    ):
        monkeypatch.setenv(name, str(tmp_path / "own" / name))
    yield
    log = logging.getLogger("leukdesk")
    for handler in list(log.handlers):
        log.removeHandler(handler)
        handler.close()


@pytest.fixture(autouse=True)
def ready_records(monkeypatch: pytest.MonkeyPatch) -> None:
    """New records are copied, where tests are not about how they come to be: those override this."""
    for name in ("database", "exchange"):
        monkeypatch.setattr(f"leukdesk.records.{name}.migrate", migrate)


@pytest.fixture
def signing_sql() -> Callable[..., tuple[str, str]]:
    """The statements by which cases of the records become signed, without all that a signature asks for."""

    def statements(number: str | None = None) -> tuple[str, str]:
        which = "" if number is None else f" WHERE number = '{number}'"
        # The number is a test's own.
        return (
            "INSERT INTO signatures (case_id, person, at, utc_offset_min, version, number, needed, shortfall,"  # noqa: S608
            " content, content_sha256, audit_head)"
            " SELECT id, 'Ada', '2026-11-26 10:00:00', 0, version, 1, 1, '', '{}', '', '' FROM cases" + which,
            "UPDATE cases SET status = 'signed'" + which,  # noqa: S608
        )

    return statements


@pytest.fixture
def write_foreign_bundle() -> Callable[..., None]:
    """Writes a bundle that this program did not make; its folder, then what its card says otherwise."""
    from .foreign_bundle import write_foreign_bundle as write

    return write
