"""Synthetic smears: the truth that comes with them is true, and the shipped ones can be made again."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from leukdesk import paths
from leukdesk.imaging.finder import find_cells
from leukdesk.imaging.loading import load_picture
from leukdesk.imaging.quality import measure_quality
from leukdesk.imaging.scale import estimate_scale
from leukdesk.imaging.synthetic import SmearSpec, SyntheticSmear, __main__, render_smear, samples
from leukdesk.imaging.synthetic.samples import SAMPLES, describe, spec_of
from leukdesk.imaging.synthetic.white_cells import LOOKS

if TYPE_CHECKING:
    from pathlib import Path

SMALL = SmearSpec(width_px=480, height_px=360, um_per_px=0.2, cells=("blast", "lymphocyte"))


@pytest.fixture(scope="module")
def rendered() -> dict[str, SyntheticSmear]:
    """Every shipped sample, rendered anew."""
    return {sample.file: render_smear(sample.spec, sample.seed) for sample in SAMPLES}


def shipped_truth() -> list[dict[str, Any]]:
    text = (paths.resources_dir() / "samples" / "samples.json").read_text(encoding="utf-8")
    return json.loads(text)["samples"]


def test_the_shipped_samples_are_what_the_renderer_gives(rendered: dict[str, SyntheticSmear]) -> None:
    folder = paths.resources_dir() / "samples"
    assert sorted(p.name for p in folder.glob("*.jpg")) == [sample.file for sample in SAMPLES]
    for sample in SAMPLES:
        apart = np.abs(load_picture(folder / sample.file).rgb.astype(int) - rendered[sample.file].rgb)
        assert apart.mean() < 2, sample.file
        assert (apart > 24).mean() < 1e-4, sample.file


def test_the_shipped_truth_names_scale_counts_and_all_to_remake_the_samples(
    rendered: dict[str, SyntheticSmear],
) -> None:
    for sample, entry in zip(SAMPLES, shipped_truth(), strict=True):
        assert spec_of(entry) == sample.spec
        assert entry == json.loads(json.dumps(describe(sample, rendered[sample.file])))


def test_the_samples_are_small_and_show_every_class() -> None:
    folder = paths.resources_dir() / "samples"
    assert sum(p.stat().st_size for p in folder.iterdir()) < 4 * 2**20
    assert {code for entry in shipped_truth() for code in entry["cells"]} == set(LOOKS)
    assert any(sample.spec.eyepiece for sample in SAMPLES)


def test_every_sample_is_usable_and_nearly_every_cell_on_it_is_found(
    rendered: dict[str, SyntheticSmear],
) -> None:
    found = true = false = 0
    for sample in SAMPLES:
        smear = rendered[sample.file]
        cells = find_cells(smear.rgb, estimate_scale(smear.rgb))
        assert measure_quality(smear.rgb, len(cells)).usable, sample.file
        places = [cell.box.centre_px for cell in cells]
        hit = sum(any(t.box.contains(place) for place in places) for t in smear.cells)
        found, true, false = found + hit, true + len(smear.cells), false + max(0, len(cells) - hit)
    assert found >= 0.9 * true
    assert false <= 3


def test_the_estimated_scale_is_the_drawn_one(rendered: dict[str, SyntheticSmear]) -> None:
    for sample in SAMPLES:
        um_per_px = estimate_scale(rendered[sample.file].rgb).um_per_px
        assert um_per_px == pytest.approx(sample.spec.um_per_px, rel=0.12), sample.file


def test_a_seed_always_gives_the_same_picture_and_another_seed_another() -> None:
    first, again, other = (render_smear(SMALL, seed) for seed in (5, 5, 6))
    assert np.array_equal(first.rgb, again.rgb)
    assert not np.array_equal(first.rgb, other.rgb)
    assert first.rgb.shape == (360, 480, 3)
    assert first.rgb.dtype == np.uint8


@pytest.mark.parametrize("code", sorted(LOOKS))
def test_each_class_has_its_size_its_mask_and_a_darker_nucleus(code: str) -> None:
    spec = SmearSpec(width_px=300, height_px=300, um_per_px=0.12, cells=(code,), red_cover=0.1, noise=0)
    smear = render_smear(spec, 11)
    (cell,) = smear.cells
    assert cell.cell_class == code
    assert not cell.cut
    assert cell.mask.shape == cell.nucleus.shape == (cell.box.height_px, cell.box.width_px)
    assert not (cell.nucleus & ~cell.mask).any()
    diameter_um = 2 * np.sqrt(cell.mask.sum() / np.pi) * spec.um_per_px
    smallest, largest = LOOKS[code].diameter_um
    assert 0.94 * smallest < diameter_um < 1.06 * largest
    part = smear.rgb[cell.box.y_px : cell.box.bottom_px, cell.box.x_px : cell.box.right_px]
    assert part[cell.nucleus].mean() < part[cell.mask & ~cell.nucleus].mean() < part[~cell.mask].mean()


def test_clustered_cells_touch_and_share_no_pixel() -> None:
    smear = render_smear(replace(SMALL, cells=(), clusters=(("blast",) * 4,), red_cover=0.2), 3)
    owned = np.zeros(smear.rgb.shape[:2], int)
    for cell in smear.cells:
        owned[cell.box.y_px : cell.box.bottom_px, cell.box.x_px : cell.box.right_px] += cell.mask
    assert len(smear.cells) == 4
    assert owned.max() == 1
    import cv2

    grown = cv2.dilate(owned.astype(np.uint8), np.ones((5, 5), np.uint8))
    assert cv2.connectedComponents(grown)[0] == 2


def test_cut_cells_reach_the_border_and_say_so() -> None:
    smear = render_smear(replace(SMALL, cut_cells=("monocyte", "blast")), 4)
    assert sorted((c.cell_class, c.cut) for c in smear.cells) == [
        ("blast", False),
        ("blast", True),
        ("lymphocyte", False),
        ("monocyte", True),
    ]


def test_the_same_smear_at_half_the_pixel_size_has_cells_twice_as_wide() -> None:
    coarse = render_smear(replace(SMALL, cells=("lymphocyte",)), 8)
    fine = render_smear(
        replace(SMALL, cells=("lymphocyte",), width_px=960, height_px=720, um_per_px=0.1, blur_um=0.2), 8
    )
    assert fine.cells[0].box.width_px == pytest.approx(2 * coarse.cells[0].box.width_px, rel=0.1)
    assert len(fine.red_cells) == pytest.approx(len(coarse.red_cells), rel=0.1)


def test_a_round_field_is_black_outside_and_holds_its_cells_inside() -> None:
    smear = render_smear(replace(SMALL, eyepiece=True), 2)
    assert smear.rgb[:20, :20].max() < 20
    assert smear.rgb[170:190, 230:250].mean() > 100
    assert len(smear.cells) == 2


def test_density_light_and_stain_follow_the_spec() -> None:
    empty = render_smear(replace(SMALL, cells=(), red_cover=0, platelets_per_red_cell=0, vignette=0), 1)
    assert not empty.cells
    assert not empty.red_cells
    assert not empty.platelets
    assert np.abs(empty.rgb.mean(axis=(0, 1)) - np.array(SMALL.glass_rgb)).max() < 2
    sparse, dense = (render_smear(replace(SMALL, red_cover=cover), 1) for cover in (0.1, 0.4))
    assert len(dense.red_cells) > 2 * len(sparse.red_cells)
    pale, deep = (render_smear(replace(SMALL, eosin=e), 1).rgb.mean(axis=(0, 1)) for e in (0.6, 1.4))
    assert pale[1] - deep[1] > 5


def test_an_impossible_smear_is_refused() -> None:
    with pytest.raises(ValueError, match="no room"):
        render_smear(replace(SMALL, cells=("monocyte",) * 60), 1)
    with pytest.raises(ValueError, match="red_cover"):
        replace(SMALL, red_cover=2)
    with pytest.raises(ValueError, match="sides"):
        replace(SMALL, width_px=3)
    with pytest.raises(KeyError):
        render_smear(replace(SMALL, cells=("unicorn",)), 1)


def test_the_developers_command_writes_pictures_and_truth(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    few = (samples.Sample("a.jpg", "a small field", SMALL, 1),)
    monkeypatch.setattr(samples, "SAMPLES", few)
    monkeypatch.setattr(sys, "argv", ["synthetic", "--out", str(tmp_path / "new folder")])
    __main__.main()
    assert sorted(p.name for p in (tmp_path / "new folder").iterdir()) == ["a.jpg", "samples.json"]
    assert "a.jpg" in capsys.readouterr().out
