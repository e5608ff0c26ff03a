"""What measures the finder: intervals, matching by masks, lists of faults, collages and sheets."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np
import pytest

from leukdesk.domain.errors import UserError
from leukdesk.domain.frames import FoundCell
from leukdesk.domain.geometry import Box
from leukdesk.imaging.evaluation.annotated import (
    PHONE_VIEWS,
    Half,
    PhoneView,
    Searched,
    boxes_in_disc,
    false_cells,
    learning_fields,
    read_annotation_faults,
    score,
    through_phone,
)
from leukdesk.imaging.evaluation.collages import LARGEST_OVERLAP, Collage, CollageSpec, Layout, collage
from leukdesk.imaging.evaluation.cut_cells import CutCell, read_cut_cells, read_outlines, solidity
from leukdesk.imaging.evaluation.grounds import Ground, GroundKind, read_grounds
from leukdesk.imaging.evaluation.known_truth import KnownField, drawn_field, score_known
from leukdesk.imaging.evaluation.mask_sheets import measure_smoothness, roughness
from leukdesk.imaging.evaluation.scoring import Tally, mask_iou, match_masks, summarise
from leukdesk.imaging.evaluation.sheets import TILE_PX, Tile, around, write_pages
from leukdesk.imaging.finder_figures import AnnotatedField, match_boxes_by_iou
from leukdesk.imaging.loading import load_picture
from leukdesk.imaging.synthetic import SmearSpec

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray


def disc(diameter: int) -> NDArray[np.bool_]:
    y, x = np.mgrid[:diameter, :diameter] - (diameter - 1) / 2
    return np.asarray(np.hypot(x, y) <= diameter / 2, bool)


def cell_at(x: int, y: int, diameter: int = 40) -> FoundCell:
    mask = disc(diameter)
    return FoundCell(Box(x, y, diameter, diameter), mask, mask, cut=False)


def test_a_network_that_learns_from_no_field_needs_none(tmp_path: Path) -> None:
    assert learning_fields(tmp_path, Half.NONE) == []
    with pytest.raises(UserError):
        learning_fields(tmp_path, Half.EVEN)


def test_boxes_match_by_overlap_and_as_many_as_possible() -> None:
    true = [Box(0, 0, 40, 40), Box(14, 0, 40, 40)]
    found = [Box(7, 0, 40, 40), Box(0, 0, 40, 40), Box(200, 0, 40, 40)]

    figures = match_boxes_by_iou(true, found)

    assert figures.matches == ((0, 1), (1, 0))
    assert figures.false == (2,)
    assert match_boxes_by_iou(true[:1], [Box(0, 0, 40, 19)]).missed == (0,)
    assert match_boxes_by_iou([], found).false == (0, 1, 2)
    assert match_boxes_by_iou(true, []).missed == (0, 1)


def test_masks_match_one_to_one_and_what_hardly_shows_counts_neither_way() -> None:
    true = [cell_at(0, 0), cell_at(100, 0), cell_at(200, 0)]
    found = [cell_at(2, 0), cell_at(101, 1), cell_at(201, 0), cell_at(300, 0)]

    matched = match_masks(true, found, [False, False, True])

    assert matched.pairs == ((0, 0), (1, 1))
    assert matched.missed == ()
    assert matched.false == (3,)
    assert match_masks(true, [], [False, True, True]).missed == (0,)
    assert mask_iou(true[0], true[0]) == 1
    assert mask_iou(true[0], true[1]) == 0


def test_a_summary_adds_up_and_its_intervals_hold_the_figure() -> None:
    tallies = [Tally("a", 10, 9, 11, (0.95,) * 9), Tally("b", 10, 10, 10, (0.85,) * 10), Tally("c", 0, 0, 1)]

    figures = summarise(tallies)

    assert (figures.fields, figures.true, figures.matched, figures.false) == (3, 20, 19, 3)
    assert figures.recall.value == pytest.approx(0.95)
    assert figures.recall.low <= 0.95 <= figures.recall.high
    assert (figures.recall.low, figures.recall.high) == (0.9, 1.0)
    assert figures.precision.value == pytest.approx(19 / 22)
    assert figures.false_per_field.value == 1
    assert figures.count_error.value == pytest.approx(2 / 20)
    assert figures.good_masks.value == pytest.approx(9 / 19)
    assert np.isnan(figures.nucleus_iou.value)


def test_intervals_cover_the_truth_about_as_often_as_they_say() -> None:
    rng = np.random.default_rng(5)
    covered = 0
    for _ in range(60):
        matched = rng.binomial(1, 0.8, 150)
        recall = summarise([Tally("", 1, int(m), int(m)) for m in matched]).recall
        covered += recall.low <= 0.8 <= recall.high
    assert covered >= 52


def test_without_fields_nothing_is_known() -> None:
    figures = summarise([])

    assert figures.true == 0
    assert np.isnan(figures.recall.value)
    assert str(figures.recall) == "–"


def test_a_forgotten_cell_is_neither_false_nor_found(tmp_path: Path) -> None:
    field = AnnotatedField(tmp_path / "f.png", (Box(0, 0, 40, 40),))
    found = (Box(2, 0, 40, 40), Box(100, 100, 60, 60), Box(300, 0, 30, 30))
    searched = Searched(field, found, (Box(105, 105, 50, 50),))

    assert false_cells(searched) == [found[2]]
    assert score([searched], match_boxes_by_iou, forgive=False) == [Tally("f", 1, 1, 3)]
    assert score([searched], match_boxes_by_iou, forgive=True) == [Tally("f", 1, 1, 2)]


def test_the_list_of_annotation_faults_is_sound() -> None:
    faults = read_annotation_faults()

    assert {fault.data_set for fault in faults} == {"bccd", "draaslan"}
    assert {fault.verdict for fault in faults} == {"forgotten", "unclear", "mislabelled"}
    assert len({(fault.field, fault.box) for fault in faults}) == len(faults)


def test_a_broken_list_is_named(tmp_path: Path) -> None:
    table = tmp_path / "faults.csv"
    table.write_text("set,field\nbccd,x\n", encoding="utf-8")

    with pytest.raises(UserError, match=r"faults\.csv"):
        read_annotation_faults(table)
    with pytest.raises(UserError, match=r"faults\.csv"):
        read_outlines(table)


@pytest.mark.parametrize("view", PHONE_VIEWS, ids=lambda view: view.name)
def test_a_phone_shows_a_disc_and_the_boxes_in_it_whole(view: PhoneView) -> None:
    rgb = np.full((480, 640, 3), 200, np.uint8)
    inside = boxes_in_disc([Box(280, 200, 80, 80), Box(0, 0, 50, 50), Box(240, 440, 60, 40)], 640, 480, view)

    seen = through_phone(rgb, view)

    assert inside == [Box(280, 200, 80, 80)]
    assert seen[:20, :20].max() <= 4
    assert seen[230:250, 310:330].min() > 150


def library() -> list[CutCell]:
    """Round cells of one colour, as if cut out at 0.15 µm a pixel."""
    cells = []
    for diameter in (70, 84, 96):
        mask = np.pad(disc(diameter), 6)
        absorbance = np.empty((*mask.shape, 3), np.float32)
        absorbance[:] = (1.0, 1.6, 0.4)
        cells.append(CutCell(f"{diameter}", "own", "round", absorbance, mask, 0.15))
    return cells


def glass() -> Ground:
    return Ground(GroundKind.GLASS, np.full((200, 300, 3), 0.02, np.float32), 60.0)


@pytest.fixture(scope="module", params=list(Layout))
def laid(request: pytest.FixtureRequest) -> tuple[CollageSpec, Collage]:
    spec = CollageSpec(900, 700, 45.0, 40, request.param, light="white", plain=True)
    return spec, collage(library(), glass(), spec, 3)


def test_the_truth_of_a_collage_is_what_the_picture_shows(laid: tuple[CollageSpec, Collage]) -> None:
    spec, made = laid
    truth = np.zeros((spec.height_px, spec.width_px), int)
    for cell in made.cells:
        box = cell.box
        assert cell.mask.shape == (box.height_px, box.width_px)
        assert cell.mask.any(axis=0)[[0, -1]].all()
        assert cell.mask.any(axis=1)[[0, -1]].all()
        truth[box.y_px : box.bottom_px, box.x_px : box.right_px] += cell.mask

    assert truth.max() == 1
    dark = made.rgb[..., 1] < 130
    assert (dark & (truth > 0)).sum() / (dark | (truth > 0)).sum() > 0.93
    assert made.um_per_px == pytest.approx(7.5 / 45)


def test_cells_of_a_collage_cover_each_other_by_little(laid: tuple[CollageSpec, Collage]) -> None:
    spec, made = laid
    height, width = spec.height_px, spec.width_px
    whole = [
        cell
        for cell in made.cells
        if min(cell.box.x_px, cell.box.y_px) > 0 and cell.box.right_px < width and cell.box.bottom_px < height
    ]

    assert len(whole) > 10
    # Each of several neighbours that come later may cover that share of a cell as large.
    assert min(cell.shown for cell in whole) > 1 - 8 * LARGEST_OVERLAP
    assert np.mean([cell.shown for cell in whole]) > 1 - 2 * LARGEST_OVERLAP


def test_lone_cells_keep_apart_and_clustered_ones_touch(laid: tuple[CollageSpec, Collage]) -> None:
    spec, made = laid
    gaps = []
    for one, other in combinations(made.cells, 2):
        away = float(np.hypot(*np.subtract(one.box.centre_px, other.box.centre_px)))
        size = (one.box.width_px + one.box.height_px + other.box.width_px + other.box.height_px) / 8
        gaps.append((away - 2 * size, one.cluster == other.cluster != 0))
    near = [gap for gap, together in gaps if gap < 3]

    if spec.layout is Layout.ALONE:
        assert not near
    else:
        assert len(near) >= 0.4 * len(made.cells)


def test_a_collage_repeats_itself_and_changes_with_its_seed() -> None:
    spec = CollageSpec(400, 300, 40.0, 6)

    one, again, other = (collage(library(), glass(), spec, seed) for seed in (1, 1, 2))

    assert np.array_equal(one.rgb, again.rgb)
    assert [c.box for c in one.cells] == [c.box for c in again.cells]
    assert not np.array_equal(one.rgb, other.rgb)


def test_a_full_field_ends_the_laying() -> None:
    made = collage(library(), glass(), CollageSpec(300, 200, 45.0, 10_000), 1)

    assert 1 <= len(made.cells) < 60


@pytest.mark.realdata
def test_real_cells_are_cut_whole_and_grounds_hold_no_white_cell(real_data: Path) -> None:
    cells = read_cut_cells(real_data, ["cnmc", "lmu", "pbc", "matek150"], 4, 1)
    grounds = read_grounds(real_data, list(GroundKind), 2, 1)

    assert [cell.source for cell in cells] == [
        s for s in ("cnmc", "lmu", "pbc", "matek150") for _ in range(4)
    ]
    assert all(solidity(cell.mask) > 0.85 for cell in cells)
    assert all(5 < cell.diameter_um < 25 for cell in cells)
    assert len(grounds) == 8
    # Nuclei take much more red light than red cells do.
    assert all(float((ground.absorbance[..., 0] > 0.75).mean()) < 0.01 for ground in grounds)


def test_a_drawn_field_is_scored_by_its_truth() -> None:
    spec = SmearSpec(width_px=500, height_px=400, um_per_px=0.2, cells=("lymphocyte", "blast"))
    field = drawn_field("f", {"light": "neutral"}, spec, 4)
    known = KnownField("g", {}, field.rgb, field.cells[:1], (), [False], field.um_per_px)

    scored, half_known = score_known(field, scale_given=True), score_known(known, scale_given=True)

    assert (scored.tally.true, scored.tally.matched, scored.tally.false) == (2, 2, 0)
    assert min(scored.tally.mask_ious) > 0.8
    assert len(scored.tally.nucleus_ious) == 2
    assert scored.tags == {"light": "neutral", "scale": "given"}
    assert (half_known.tally.matched, half_known.tally.false) == (1, 1)
    assert half_known.tally.nucleus_ious == ()


def test_a_ragged_mask_is_rougher_than_a_smooth_one() -> None:
    smooth = disc(80)
    ragged = smooth.copy()
    ragged[30:34, 60:80] = False

    assert roughness(smooth) < 0.02 < roughness(ragged)
    assert measure_smoothness([]).cells == 0
    cell = FoundCell(Box(0, 0, 80, 80), smooth, smooth, cut=False)
    assert measure_smoothness([cell]).solidity > 0.97


def test_sheets_hold_their_tiles_in_order(tmp_path: Path) -> None:
    tiles = [Tile(np.full((TILE_PX, TILE_PX, 3), 20 * n, np.uint8), f"{n} µm") for n in range(5)]

    pages = write_pages(tiles, tmp_path, "sheet", columns=2, rows=2)

    assert [page.name for page in pages] == ["sheet-1.png", "sheet-2.png"]
    first = load_picture(pages[0]).rgb
    assert first[5, 5, 0] == 0
    assert first[5, TILE_PX + 10, 0] == 20
    assert load_picture(pages[1]).rgb[5, 5, 0] == 80


def test_the_part_around_a_box_stays_in_the_field() -> None:
    rgb = np.zeros((100, 200, 3), np.uint8)
    rgb[0:20, 0:10] = 255

    picture, corner, scale = around(rgb, Box(0, 0, 10, 20), 2)

    assert corner == (0, 0)
    assert max(picture.shape[:2]) == TILE_PX
    assert picture[2, 2, 0] == 255
    assert scale > 1
