"""The checks of an installation on the real bundle, the real records and the real disk."""

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
from leukdesk.workflow.installation import ANSWERS_FILE, CheckInstallation, Part

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.domain.ports import Classifier


@pytest.fixture(scope="module")
def shipped() -> Classifier:
    with closing(open_classifier(None)) as network:
        yield network


def test_the_shipped_bundle_gives_the_known_answer(shipped: Classifier, tmp_path: Path) -> None:
    with closing(open_store(tmp_path / "records")) as store:
        results = {r.part: r for r in CheckInstallation(lambda: shipped, lambda: store, tmp_path)()}
    assert list(results) == list(Part)[: len(results)]
    assert all(r.good for r in results.values()), results
    assert "as pinned" in results[Part.BUNDLE].said
    assert results[Part.PATCH].said == "the known answer"
    assert results[Part.RECORDS].said == "cases: 0"


def test_another_answer_to_the_known_patch_is_a_fault(shipped: Classifier, tmp_path: Path) -> None:
    known = json.loads((resources_dir() / ANSWERS_FILE).read_text(encoding="utf-8"))
    (sha256,) = known
    known[sha256][0] += 0.1
    (tmp_path / ANSWERS_FILE).write_text(json.dumps(known), encoding="utf-8")
    with closing(open_store(tmp_path / "records")) as store:
        checks = CheckInstallation(lambda: shipped, lambda: store, tmp_path, tmp_path)
        results = {r.part: r for r in checks()}
    assert not results[Part.PATCH].good
    assert "off by 0.10" in results[Part.PATCH].said


def test_a_broken_bundle_and_a_full_disk_do_not_keep_the_rest_from_being_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = []

    def broken() -> Classifier:
        tried.append(1)
        raise BundleError("the network was changed", "install LeukDesk again")

    full = shutil.disk_usage(tmp_path)._replace(free=1_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: full)
    with closing(open_store(tmp_path / "records")) as store:
        results = {r.part: r.good for r in CheckInstallation(broken, lambda: store, tmp_path)()}
    wrong = {part for part, good in results.items() if not good}
    assert wrong == {Part.BUNDLE, Part.NETWORK, Part.PATCH, Part.DISK}
    assert tried == [1], "a network that does not start is not started again for each part"
