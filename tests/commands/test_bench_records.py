"""`leukdesk bench records` on a handful of made-up cases."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from leukdesk.commands import bench_records
from leukdesk.records.made_up import Size, make_up_records

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest

    from tests.commands.conftest import Ran

    Leukdesk = Callable[..., Ran]

FEW = Size(cases=4, frames=2, patches=5, big_case_frames=3, unsigned=2, pictures=2)


def test_the_bench_of_the_records_tells_what_it_measured_on(
    leukdesk: Leukdesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bench_records, "FRAMES", 3)
    monkeypatch.setattr(bench_records, "make_up_records", lambda folder: make_up_records(folder, FEW))
    ran = leukdesk("bench", "records", "--json", "--records", tmp_path / "kept")
    assert ran.code in {0, 1}, "a busy machine may be slower than the records should be"
    figures = json.loads(ran.out)
    assert figures["rows"]["patches"] == 3 * 5 + 3 * 2 * 5
    assert min(value for name, value in figures.items() if name != "rows") > 0
    again = leukdesk("bench", "records", "--records", tmp_path / "kept")
    assert "a case of 2,000 cells opened:" in again.out
