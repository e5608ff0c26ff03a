"""The self-test on the real bundle, the real records and the real disk."""

from __future__ import annotations

import json
import shutil
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from leukdesk.commands.network import open_classifier
from leukdesk.domain.errors import BundleError
from leukdesk.paths import resources_dir
from leukdesk.records.store import open_store
from leukdesk.workflow.self_test import ANSWERS_FILE, Part, TestSelf

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.domain.ports import Classifier


@pytest.fixture(scope="module")
def shipped() -> Classifier:
    with closing(open_classifier(None)) as network:
        yield network


def test_the_shipped_bundle_gives_the_known_answer(shipped: Classifier, tmp_path: Path) -> None:
    with closing(open_store(tmp_path / "records")) as store:
        results = {r.part: r for r in TestSelf(store, tmp_path, lambda: shipped)()}
    assert list(results) == list(Part)
    assert all(r.passed for r in results.values()), results
    assert results[Part.PATCH].finding == "the known answer"
    assert results[Part.RECORDS].finding == "0 cases"


def test_another_answer_to_the_known_patch_is_a_fault(shipped: Classifier, tmp_path: Path) -> None:
    known = json.loads((resources_dir() / ANSWERS_FILE).read_text(encoding="utf-8"))
    (sha256,) = known
    known[sha256][0] += 0.1
    (tmp_path / ANSWERS_FILE).write_text(json.dumps(known), encoding="utf-8")
    with closing(open_store(tmp_path / "records")) as store:
        results = {r.part: r for r in TestSelf(store, tmp_path, lambda: shipped, tmp_path)()}
    assert not results[Part.PATCH].passed
    assert "off by 0.10" in results[Part.PATCH].finding


def test_a_broken_bundle_and_a_full_disk_do_not_keep_the_rest_from_being_tested(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> Classifier:
        raise BundleError("the network was changed", "install LeukDesk again")

    full = shutil.disk_usage(tmp_path)._replace(free=1_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: full)
    with closing(open_store(tmp_path / "records")) as store:
        results = {r.part: r.passed for r in TestSelf(store, tmp_path, broken)()}
    assert results == {
        Part.BUNDLE: False,
        Part.PATCH: False,
        Part.RECORDS: True,
        Part.DISK: False,
        Part.CAMERA: True,
    }
