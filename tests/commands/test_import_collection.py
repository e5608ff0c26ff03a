"""`leukdesk import-collection` as a person runs it."""

from __future__ import annotations

import shutil
from contextlib import closing
from typing import TYPE_CHECKING, Any

from leukdesk import paths
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def test_a_folder_a_class_is_recorded_and_signed(
    leukdesk: Callable[..., Any], blank: Path, tmp_path: Path
) -> None:
    (tmp_path / "set" / "Lymphs").mkdir(parents=True)
    (tmp_path / "set" / "blast").mkdir()
    shutil.copy(blank, tmp_path / "set" / "Lymphs" / "1.png")
    (tmp_path / "set" / "blast" / "2.png").write_bytes(b"broken")

    refused = leukdesk("import-collection", tmp_path / "set")
    assert refused.code == 2
    assert "no class is called Lymphs" in refused.err

    ran = leukdesk("import-collection", tmp_path / "set", "--class", "Lymphs=lymphocyte", "--case", "C-1")
    assert ran.code == 3
    assert "Imported with their labels: 1 pictures" in ran.out
    assert "2.png is not a picture" in ran.err
    with closing(open_store(paths.records_dir())) as store:
        (cell,) = store.cells(store.case("C-1").case_id)
    assert (cell.review.class_code, cell.review.reviewer) == ("lymphocyte", "collection set")
