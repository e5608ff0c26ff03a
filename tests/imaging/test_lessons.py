"""What the finder's network learns from is true of the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from leukdesk.imaging.lessons.laid_fields import SIDE_PX, lay_field
from leukdesk.imaging.lessons.specimens import Specimen, cut_specimen
from leukdesk.imaging.lessons.truth import UNITS, lesson
from leukdesk.imaging.lessons.views import VIEW_PX, photograph, view_of

if TYPE_CHECKING:
    from pathlib import Path


def round_specimen(radius: int) -> Specimen:
    side = 2 * radius + 10
    mask = np.zeros((side, side), np.uint8)
    cv2.circle(mask, (side // 2, side // 2), radius, 255, -1, cv2.LINE_AA)
    nucleus = np.zeros_like(mask)
    cv2.circle(nucleus, (side // 2, side // 2), radius * 2 // 3, 255, -1, cv2.LINE_AA)
    density = np.zeros((side, side, 3), np.uint8)
    density[mask > 0] = (40, 50, 20)
    density[nucleus > 0] = (90, 130, 50)
    return Specimen(density, mask, nucleus)


@pytest.fixture
def specimens() -> dict[str, list[Specimen]]:
    return {lab: [round_specimen(r) for r in (24, 30, 36)] for lab in ("cnmc", "lmu", "pbc")}


@pytest.fixture
def grounds() -> list[np.ndarray]:
    return [np.full((190, 190, 3), 8, np.uint8)]


def test_the_same_seed_lays_the_same_field_and_another_seed_another(
    specimens: dict[str, list[Specimen]], grounds: list[np.ndarray]
) -> None:
    one, again, other = (lay_field(specimens, grounds, seed) for seed in (3, 3, 4))

    assert np.array_equal(one.density, again.density)
    assert not np.array_equal(one.density, other.density)


def test_depth_is_nought_between_cells_that_touch_and_full_in_each_middle() -> None:
    labels = np.zeros((60, 90), np.int16)
    labels[10:50, 10:45], labels[10:50, 45:80] = 1, 2

    depth = lesson(np.zeros((60, 90, 3), np.float32), labels, labels > 0).depth

    assert max(depth[30, 44], depth[30, 45]) < 20
    assert depth[30, 25:30].max() == depth[30, 60:65].max() == 255


def test_crowded_fields_are_darker_where_the_truth_says_nucleus(
    specimens: dict[str, list[Specimen]], grounds: list[np.ndarray]
) -> None:
    fields = [lay_field(specimens, grounds, seed) for seed in range(12)]
    crowded = max(fields, key=lambda f: int(f.cell.sum()))

    assert crowded.density.shape == (SIDE_PX, SIDE_PX, 3)
    assert crowded.cell.mean() > 0.2
    green = crowded.density[..., 1] / UNITS
    nucleus, glass = crowded.nucleus > 0, crowded.cell == 0
    assert float(np.median(green[nucleus])) > 2 * float(np.median(green[glass]))


def test_a_view_knows_where_its_truth_ends(
    specimens: dict[str, list[Specimen]], grounds: list[np.ndarray]
) -> None:
    rng = np.random.default_rng(1)
    picture = photograph(lay_field(specimens, grounds, 1), rng)

    for _ in range(10):
        fed, truth, known = view_of(picture, rng)

        assert fed.shape == (6, VIEW_PX, VIEW_PX)
        assert np.isfinite(fed).all()
        assert truth.shape == (3, VIEW_PX, VIEW_PX)
        assert 0 <= truth.min() <= truth.max() <= 1
        assert truth[:, known[0] == 0].sum() <= 0.02 * truth.size


@pytest.mark.realdata
def test_a_real_cut_out_keeps_the_outline_of_its_authors(real_data: Path) -> None:
    path = min((real_data / "cnmc" / "lymphoblast").iterdir())

    specimen = cut_specimen(path, 0.128)

    assert specimen is not None
    assert 8 < 2 * np.sqrt((specimen.mask > 127).sum() / np.pi) * 0.1875 < 20
    assert (specimen.nucleus[specimen.mask < 10] < 128).all()
