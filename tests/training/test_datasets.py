"""Data sets are read as they are: what cannot be used is left out and named, never fatal."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from leukdesk.domain.errors import TrainingDataError
from leukdesk.domain.patch_form import PatchForm
from leukdesk.training import patch_cache
from leukdesk.training.datasets import read_pictures
from leukdesk.training.patch_cache import cached_patches

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

COLUMNS = ["path", "dataset", "label", "sublabel", "subject", "fold", "original_name", "duplicate_of"]


@pytest.fixture
def cells_csv(tmp_path: Path, draw_cell: Callable[[Path, str, int], None]) -> Path:
    rows = [
        ("a1.png", "cnmc", "lymphoblast", "", "cnmc-1", "1", "UID_1_1_1_all.bmp", ""),
        ("a2.png", "cnmc", "normal_b_precursor", "", "cnmc-H1", "2", "UID_h1_1_1_hem.bmp", ""),
        ("a3.png", "lmu", "myeloblast", "", "", "", "MYO_0007.jpg", ""),
        ("a4.png", "lmu", "neutrophil", "", "", "", "NGS_0008.jpg", ""),
        ("a5.png", "pbc", "neutrophil", "band_neutrophil", "", "", "BNE_9.jpg", ""),
        ("a6.png", "pbc", "neutrophil", "", "", "", "NEUTROPHIL_10.jpg", ""),
        ("a7.png", "pbc", "immature_granulocyte", "promyelocyte", "", "", "PMY_11.jpg", ""),
        ("a8.png", "pbc", "eosinophil", "", "", "", "EO_12.jpg", "a5.png"),
        ("gone.png", "pbc", "eosinophil", "", "", "", "EO_13.jpg", ""),
        ("m1.png", "matek150", "MYO", "", "", "", "MYO_1.tiff", ""),
    ]
    for i, row in enumerate(rows):
        if row[0] != "gone.png":
            draw_cell(tmp_path / row[0], "blast", i)
    path = tmp_path / "cells.csv"
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(COLUMNS)
        writer.writerows(rows)
    return path


def test_labels_become_the_classes_of_the_bundle(cells_csv: Path) -> None:
    codes = {s.path.name: s.code for s in read_pictures(cells_csv).samples}
    assert codes == {
        "a1.png": "blast",
        "a2.png": "normal_b_precursor",
        "a3.png": "blast",
        "a4.png": "segmented_neutrophil",
        "a5.png": "band_neutrophil",
        "a7.png": "promyelocyte",
    }


def test_duplicates_missing_files_and_undecided_labels_are_left_out_by_name(cells_csv: Path) -> None:
    left_out = {item.name: item.reason for item in read_pictures(cells_csv.parent).left_out}
    assert left_out == {
        "a8.png": "same pixels as another file",
        "gone.png": "missing",
        "a6.png": "its label does not decide the class",
    }


def test_the_checking_set_is_never_offered_for_training(cells_csv: Path) -> None:
    found = read_pictures(cells_csv)
    assert [s.path.name for s in found.check] == ["m1.png"]
    assert "matek150" not in {s.dataset for s in found.samples}


def test_running_numbers_come_from_the_original_names(cells_csv: Path) -> None:
    assert {s.path.name: s.number for s in read_pictures(cells_csv).samples}["a4.png"] == 8


def test_unreadable_pictures_are_listed_and_the_rest_is_used(cells_csv: Path, told: list[str]) -> None:
    samples = read_pictures(cells_csv).samples
    (cells_csv.parent / "a3.png").write_bytes(b"no picture")
    patches = cached_patches(samples, PatchForm(), cells_csv.parent / "cache", told.append)
    assert [item.name for item in patches.left_out] == ["a3.png"]
    assert len(patches.samples) == len(patches.pixels) == len(samples) - 1
    again = cached_patches(samples, PatchForm(), cells_csv.parent / "cache", told.append)
    assert again.left_out == patches.left_out
    assert (again.pixels == patches.pixels).all()


def test_a_picture_that_cannot_be_read_is_left_out_of_folders_and_lists_alike(
    cells_csv: Path, class_folders: Path
) -> None:
    (cells_csv.parent / "a3.png").write_bytes(b"no picture")
    (class_folders / "blast" / "cell_003.png").write_bytes(b"no picture")
    for data, name, kept in ((cells_csv, "a3.png", 5), (class_folders, "cell_003.png", 39)):
        found = read_pictures(data)
        assert name in {item.name for item in found.left_out}
        assert len(found.samples) == kept


def test_the_same_pixels_in_another_file_count_once(class_folders: Path) -> None:
    original = class_folders / "blast" / "cell_005.png"
    copy = class_folders / "blast" / "deeper" / "renamed.bmp"
    copy.parent.mkdir()
    with Image.open(original) as picture:
        picture.save(copy)
    found = read_pictures(class_folders)
    assert [(item.name, item.reason) for item in found.left_out] == [
        ("renamed.bmp", "same pixels as another file")
    ]
    assert original in {s.path for s in found.samples}


def test_the_same_pixels_under_two_classes_count_not_at_all(class_folders: Path) -> None:
    original = class_folders / "blast" / "cell_005.png"
    copy = class_folders / "neutrophil" / "copy.png"
    copy.write_bytes(original.read_bytes())
    found = read_pictures(class_folders)
    assert {item.reason for item in found.left_out} == {"same pixels as a picture of another class"}
    assert not {original, copy} & {s.path for s in found.samples}


def test_the_cache_is_made_anew_for_another_form_or_another_file(
    cells_csv: Path, told: list[str], draw_cell: Callable[[Path, str, int], None]
) -> None:
    cache = cells_csv.parent / "cache"
    samples = read_pictures(cells_csv).samples
    first = cached_patches(samples, PatchForm(), cache, told.append)
    small = cached_patches(samples, PatchForm(size_px=32), cache, told.append)
    assert small.pixels.shape[1:] == (32, 32, 3)
    draw_cell(samples[0].path, "neutrophil", 99)
    changed = cached_patches(read_pictures(cells_csv).samples, PatchForm(), cache, told.append)
    assert (changed.pixels[0] != first.pixels[0]).any()


def test_cutting_in_several_processes_gives_the_same_patches(
    class_folders: Path, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patch_cache, "CHUNK", 2)
    samples = read_pictures(class_folders).samples[::8]
    alone = cached_patches(samples, PatchForm(), class_folders / "1", told.append, workers=1)
    together = cached_patches(samples, PatchForm(), class_folders / "2", told.append, workers=2)
    assert (alone.pixels == together.pixels).all()


def test_a_folder_a_class_is_read_without_a_list(class_folders: Path) -> None:
    found = read_pictures(class_folders)
    assert {s.code for s in found.samples} == {"blast", "neutrophil"}
    assert len(found.samples) == 40


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("path,label\n", "fewer than two classes"),
        ("a,b\n1,2\n", "has no columns path and label"),
        ("path,label\na.png,x\x00\n", "fewer than two classes"),
    ],
)
def test_a_useless_list_is_a_clear_error(tmp_path: Path, text: str, sentence: str) -> None:
    path = tmp_path / "cells.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(TrainingDataError, match=sentence):
        read_pictures(path)


def test_a_list_that_is_no_text_is_a_clear_error(tmp_path: Path) -> None:
    path = tmp_path / "cells.csv"
    path.write_bytes(b"\xff\xfe\x00\x81" * 50)
    with pytest.raises(TrainingDataError, match="cannot be read"):
        read_pictures(path)


def test_missing_data_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(TrainingDataError, match="there is no data"):
        read_pictures(tmp_path / "nowhere")
