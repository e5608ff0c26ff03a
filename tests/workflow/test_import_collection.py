"""A labelled collection in the records: each picture a frame with one cell, each label a review."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from leukdesk.domain.errors import UserError
from leukdesk.imaging.loading import encode_png
from leukdesk.workflow.analyse import AnalyseFrame
from leukdesk.workflow.collection import match_labels, read_collection
from leukdesk.workflow.conditions import PLAIN
from leukdesk.workflow.import_collection import ImportCollection, codes_for

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import EveryCellLooksAlike

    from leukdesk.records.store import SqlStore


def crop(seed: int) -> bytes:
    """A picture of one violet cell."""
    y, x = np.mgrid[0:72, 0:72]
    rgb = np.full((72, 72, 3), (235, 215, 220), np.uint8)
    rgb[np.hypot(x - 36, y - 36) < 26] = (195, 165, 205)
    rgb[np.hypot(x - 36, y - 34) < 16 + seed % 4] = (95, 45, 130 + seed)
    return encode_png(rgb)


@pytest.fixture(name="folders")
def folders_fixture(tmp_path: Path) -> Path:
    root = tmp_path / "Sammlung größe"
    for label, seeds in (("Lymphocyte", (1, 2)), ("blast ", (3,))):
        (root / label.strip()).mkdir(parents=True)
        for seed in seeds:
            (root / label.strip() / f"{seed}.png").write_bytes(crop(seed))
    (root / "notes").mkdir()
    (root / "notes" / "read me.txt").write_text("no picture", encoding="utf-8")
    return root


def bring_in(store: SqlStore, classifier: EveryCellLooksAlike, source: Path, **given: str):  # type: ignore[no-untyped-def]
    pictures, left_out = read_collection(source)
    codes = codes_for(pictures, store, classifier.card.classes, given)
    outcome = ImportCollection(store, AnalyseFrame(store, classifier), "set", PLAIN)(pictures, codes, "C-1")
    return outcome, left_out


def reviews(store: SqlStore, number: str) -> list[tuple[str, str]]:
    cells = store.cells(store.case(number).case_id)
    return sorted((c.review.class_code, c.review.reviewer) for c in cells)


def test_a_folder_a_class_becomes_reviews_signed_by_the_collection(
    store: SqlStore, network: EveryCellLooksAlike, folders: Path
) -> None:
    outcome, left_out = bring_in(store, network, folders)

    assert (outcome.recorded, outcome.known, outcome.unreadable, left_out) == (3, 0, [], [])
    signed = "collection set"
    assert reviews(store, "C-1") == [("blast", signed), ("lymphocyte", signed), ("lymphocyte", signed)]


def test_an_import_that_was_stopped_goes_on_and_doubles_nothing(
    store: SqlStore, network: EveryCellLooksAlike, folders: Path
) -> None:
    bring_in(store, network, folders)
    outcome, _left_out = bring_in(store, network, folders)
    assert (outcome.recorded, outcome.known) == (0, 3)
    assert len(reviews(store, "C-1")) == 3


def test_a_table_gives_labels_and_specimens_and_what_it_lacks_is_named(
    store: SqlStore, network: EveryCellLooksAlike, folders: Path
) -> None:
    (folders / "broken.png").write_bytes(b"broken")
    table = folders / "labels.csv"
    table.write_text(
        "\ufeffFile;Label;Subject\nLymphocyte\\1.png;lymph;S-1\nblast/3.png;BLAST;S-2\nbroken.png;blast;S-2\n"
        "../../etc/passwd;blast;S-2\nmissing.png;blast;\n;blast;\n",
        encoding="utf-8",
    )
    outcome, left_out = bring_in(store, network, table, lymph="Lymphocyte")

    assert outcome.recorded == 2
    assert reviews(store, "S-1") == [("lymphocyte", "collection set")]
    assert reviews(store, "S-2") == [("blast", "collection set")]
    said = " ".join(each.reason for each in [*left_out, *outcome.unreadable])
    for words in ("outside the folder", "row 7", "broken.png is", "missing.png is not there"):
        assert words in said


def test_what_a_person_decided_before_is_not_overruled(
    store: SqlStore, network: EveryCellLooksAlike, folders: Path
) -> None:
    bring_in(store, network, folders)
    cells = store.cells(store.case("C-1").case_id)
    store.review(cells[0].cell_id, "not_a_cell", "ana")
    outcome, _left_out = bring_in(store, network, folders)

    assert len(outcome.unreadable) == 1
    assert "a person reviewed" in outcome.unreadable[0].reason


def test_labels_that_mean_no_class_are_refused_with_the_classes_named(network: EveryCellLooksAlike) -> None:
    classes = network.card.classes
    assert match_labels(["LYMPHO-CYTE", "b"], classes, {"Lympho cyte": "lymphocyte", "B": "Blast"}) == {
        "LYMPHO-CYTE": "lymphocyte",
        "b": "blast",
    }
    with pytest.raises(UserError, match=r"no class is called IG; .*lymphocyte"):
        match_labels(["IG", "blast"], classes, {})


@pytest.mark.parametrize("content", ["", "a,b\n1,2\n", "file,label\n"])
def test_a_table_without_labels_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "t.csv").write_text(content, encoding="utf-8")
    with pytest.raises(UserError):
        read_collection(tmp_path / "t.csv")
    with pytest.raises(UserError, match="does not exist"):
        read_collection(tmp_path / "nothing")
