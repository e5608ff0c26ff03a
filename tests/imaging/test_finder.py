"""What the finder finds, leaves out and marks, on fields that the tests draw."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
import pytest

from leukdesk.domain.frames import UNKNOWN_SCALE, FoundCell, Scale, ScaleSource
from leukdesk.imaging.cell_maps import CellMaps
from leukdesk.imaging.fields import cells_of
from leukdesk.imaging.finder import find_cells
from leukdesk.imaging.instances import part_cells
from leukdesk.imaging.working_picture import field_at_working_scale

Draw = Callable[..., Any]
LIGHTS = {"daylight": (1.0, 1.0, 1.0), "green filter": (0.8, 1.0, 0.88), "blue filter": (0.42, 0.8, 0.9)}


def centres(cells: tuple[FoundCell, ...]) -> list[tuple[float, float]]:
    return [cell.box.centre_px for cell in cells]


def lies_at(cell: FoundCell, x: float, y: float, within: float = 8) -> bool:
    return bool(np.hypot(cell.box.centre_px[0] - x, cell.box.centre_px[1] - y) < within)


@pytest.mark.parametrize("light", LIGHTS.values(), ids=LIGHTS.keys())
def test_white_cells_are_found_among_red_ones_under_any_light(
    drawn_field: Draw, light: tuple[float, ...]
) -> None:
    drawn = drawn_field(light=light)
    drawn.red_cells(avoid=((120, 120, 26), (340, 240, 26)))
    drawn.round_cell(120, 120)
    drawn.lobed_cell(340, 240)

    cells = find_cells(drawn.rgb(), UNKNOWN_SCALE)

    assert len(cells) == 2
    assert lies_at(cells[0], 120, 120)
    assert lies_at(cells[1], 340, 240)


def test_the_mask_covers_the_whole_cell_and_no_red_cell_beside_it(drawn_field: Draw) -> None:
    drawn = drawn_field()
    drawn.red_cells(avoid=((240, 180, 30),))
    drawn.red_cell(240 + 9.5 * drawn.um, 180)
    drawn.round_cell(240, 180, radius_um=6)

    (cell,) = find_cells(drawn.rgb(), UNKNOWN_SCALE)

    assert cell.mask.shape == cell.nucleus.shape == (cell.box.height_px, cell.box.width_px)
    assert cell.mask.sum() == pytest.approx(np.pi * (6 * drawn.um) ** 2, rel=0.15)
    assert not (cell.nucleus & ~cell.mask).any()
    assert 0.3 < cell.nucleus.sum() / cell.mask.sum() < 0.85


def test_the_lobes_of_one_nucleus_are_one_cell(drawn_field: Draw) -> None:
    drawn = drawn_field()
    drawn.red_cells(avoid=((240, 180, 30),))
    drawn.lobed_cell(240, 180)

    (cell,) = find_cells(drawn.rgb(), UNKNOWN_SCALE)

    assert cell.mask.sum() == pytest.approx(np.pi * (6.5 * drawn.um) ** 2, rel=0.25)


def test_two_cells_that_touch_stay_two(drawn_field: Draw) -> None:
    drawn = drawn_field()
    drawn.red_cells(avoid=((220, 180, 60),))
    drawn.round_cell(196, 180)
    drawn.round_cell(196 + 10.6 * drawn.um, 180)

    cells = find_cells(drawn.rgb(), UNKNOWN_SCALE)

    assert len(cells) == 2
    assert all(cell.mask.sum() < 1.3 * np.pi * (5.5 * drawn.um) ** 2 for cell in cells)


def test_a_heap_of_cells_whose_nuclei_touch_is_parted(drawn_field: Draw) -> None:
    drawn = drawn_field()
    places = [(200, 150), (241, 150), (282, 152), (221, 186)]
    drawn.red_cells(avoid=tuple((x, y, 30) for x, y in places))
    for x, y in places:
        drawn.disc(x, y, 5.2, (110, 92, 176))
        drawn.disc(x, y, 4.8, (98, 62, 152))

    cells = find_cells(drawn.rgb(), UNKNOWN_SCALE)

    assert len(cells) == len(places)
    assert all(any(lies_at(cell, x, y) for cell in cells) for x, y in places)


def test_platelets_and_specks_are_left_out(drawn_field: Draw) -> None:
    drawn = drawn_field()
    drawn.red_cells()
    for x, y in ((60, 92), (200, 45), (330, 190), (410, 290)):
        drawn.platelet(x, y)
        drawn.disc(x + 30, y + 22, 0.4, (40, 20, 90))

    assert find_cells(drawn.rgb(), UNKNOWN_SCALE) == ()


def test_only_cells_that_the_border_cuts_are_marked_so(drawn_field: Draw) -> None:
    drawn = drawn_field()
    drawn.red_cells(avoid=((4, 180, 26), (240, 180, 26), (476, 60, 26)))
    drawn.round_cell(4, 180)
    drawn.round_cell(240, 180)
    drawn.round_cell(476, 60)

    cells = find_cells(drawn.rgb(), UNKNOWN_SCALE)

    assert {round(cell.box.centre_px[0]) // 160: cell.cut for cell in cells} == {0: True, 1: False, 2: True}


def test_cells_come_in_reading_order(drawn_field: Draw) -> None:
    drawn = drawn_field(width=640)
    places = [(80, 78), (300, 62), (560, 84), (120, 270), (420, 256)]
    drawn.red_cells(avoid=tuple((x, y, 26) for x, y in places))
    for x, y in reversed(places):
        drawn.round_cell(x, y)

    cells = find_cells(drawn.rgb(), UNKNOWN_SCALE)

    assert len(cells) == len(places)
    assert all(lies_at(cell, x, y) for cell, (x, y) in zip(cells, places, strict=True))


def test_a_field_without_white_cells_gives_none(drawn_field: Draw) -> None:
    drawn = drawn_field()
    drawn.red_cells()

    assert find_cells(drawn.rgb(), UNKNOWN_SCALE) == ()


@pytest.mark.parametrize("colour", [(0, 0, 0), (255, 255, 255), (228, 220, 214), (120, 40, 160)])
@pytest.mark.parametrize("size", [(1, 1), (20, 300), (480, 640)])
def test_a_picture_of_one_colour_gives_none(colour: tuple[int, int, int], size: tuple[int, int]) -> None:
    rgb = np.full((*size, 3), colour, np.uint8)

    assert find_cells(rgb, UNKNOWN_SCALE) == ()


def test_an_empty_field_of_glass_with_noise_gives_none(drawn_field: Draw) -> None:
    assert find_cells(drawn_field().rgb(), UNKNOWN_SCALE) == ()


def test_the_black_rim_of_a_round_field_is_no_cell(drawn_field: Draw) -> None:
    drawn = drawn_field(width=640, height=480)
    drawn.red_cells(avoid=((330, 240, 26),))
    drawn.round_cell(330, 240)
    picture = drawn.rgb()
    yy, xx = np.mgrid[:480, :640]
    away = np.hypot(xx - 320, yy - 240)
    light = np.clip((228 - away) / 6, 0, 1) * (1 - 0.25 * (away / 228) ** 2)
    picture = (picture * light[..., None]).astype(np.uint8)

    cells = find_cells(picture, UNKNOWN_SCALE)

    assert [round(v / 8) for v in centres(cells)[0]] == [round(330 / 8), round(240 / 8)]
    assert len(cells) == 1
    assert not cells[0].cut


@pytest.mark.parametrize("surround", [2, 45], ids=["black", "grey"])
def test_the_surround_of_a_field_that_darkens_towards_its_rim_holds_no_cell(
    drawn_field: Draw, surround: int
) -> None:
    drawn = drawn_field(width=960, height=960, um=3.0)
    drawn.red_cells(avoid=((480, 480, 26),))
    drawn.round_cell(480, 480)
    yy, xx = np.mgrid[:960, :960]
    away = np.hypot(xx - 480, yy - 480) / 420
    lit = np.clip((1 - away) / 0.02, 0, 1) * (1 - 0.35 * np.minimum(away, 1) ** 2)
    picture = np.maximum(drawn.rgb() * lit[..., None], surround).astype(np.uint8)

    (cell,) = find_cells(picture, UNKNOWN_SCALE)

    assert lies_at(cell, 480, 480)


@pytest.mark.parametrize(("sureness", "kept"), [(0.65, False), (0.9, True)])
def test_what_shows_no_nuclear_stain_is_a_cell_only_where_it_is_surely_seen(
    drawn_field: Draw, sureness: float, kept: bool
) -> None:
    drawn = drawn_field()
    drawn.red_cells(avoid=((100, 100, 40),))
    drawn.round_cell(100, 100)
    picture = field_at_working_scale(drawn.rgb(), 7.5 * drawn.um)
    rows, columns = np.mgrid[: picture.shown.shape[0], : picture.shown.shape[1]]
    x, y = 300 * picture.scale, 250 * picture.scale
    depth = np.clip(1 - np.hypot(columns - x, rows - y) / 16, 0, 1).astype(np.float32)
    seen = np.where(depth > 0, sureness, 0).astype(np.float32)
    maps = CellMaps(seen, seen, depth)

    cells = cells_of(maps, part_cells(maps), picture, (drawn.width, drawn.height))

    assert len(cells) == kept


def test_a_cell_that_the_rim_of_a_round_field_cuts_is_marked_so(drawn_field: Draw) -> None:
    drawn = drawn_field(width=480, height=480)
    drawn.red_cells(avoid=((240, 36, 26),))
    drawn.round_cell(240, 36)
    picture = drawn.rgb()
    yy, xx = np.mgrid[:480, :480]
    picture[np.hypot(xx - 240, yy - 240) > 206] = 0

    cells = find_cells(picture, UNKNOWN_SCALE)

    assert [cell.cut for cell in cells] == [True]


@pytest.mark.parametrize("factor", [0.5, 1.0, 2.5])
def test_the_same_cells_are_found_at_any_magnification(drawn_field: Draw, factor: float) -> None:
    drawn = drawn_field()
    drawn.red_cells(avoid=((120, 120, 26), (340, 240, 26)))
    drawn.round_cell(120, 120)
    drawn.lobed_cell(340, 240)
    size = (round(480 * factor), round(360 * factor))
    picture = cv2.resize(drawn.rgb(), size, interpolation=cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC)
    given = Scale(1 / (4.0 * factor), ScaleSource.GIVEN)

    for scale in (UNKNOWN_SCALE, given):
        cells = find_cells(np.asarray(picture, np.uint8), scale)
        assert len(cells) == 2
        assert lies_at(cells[0], 120 * factor, 120 * factor, 8 * factor)
        assert cells[0].box.width_px == pytest.approx(2 * 5.5 * 4 * factor, rel=0.15)


def test_a_given_scale_tells_what_is_too_small_to_be_a_white_cell(drawn_field: Draw) -> None:
    drawn = drawn_field()
    for x, y in ((120, 120), (340, 240)):
        drawn.round_cell(x, y)

    as_drawn = find_cells(drawn.rgb(), Scale(1 / 4.0, ScaleSource.GIVEN))
    as_specks = find_cells(drawn.rgb(), Scale(1 / 20.0, ScaleSource.GIVEN))

    assert len(as_drawn) == 2
    assert as_specks == ()


def test_a_large_frame_has_each_cell_once_across_the_seams_of_its_tiles(drawn_field: Draw) -> None:
    drawn = drawn_field(width=2200, height=1300)
    places = [(x, y) for y in (150, 640, 656, 1100) for x in (180 + y % 7, 720, 1100, 1470, 2010)]
    places = [(x + (60 if y == 656 else 0), y) for x, y in places if not (y == 656 and x < 700)]
    drawn.red_cells(avoid=tuple((x, y, 30) for x, y in places))
    for x, y in places:
        drawn.round_cell(x, y)

    cells = find_cells(drawn.rgb(), Scale(1 / 4.0, ScaleSource.GIVEN))

    assert len(cells) == len(places)
    for x, y in places:
        assert sum(lies_at(cell, x, y) for cell in cells) == 1


def test_finding_leaves_the_picture_as_it_was_and_repeats_itself(drawn_field: Draw) -> None:
    drawn = drawn_field()
    drawn.red_cells(avoid=((240, 180, 30),))
    drawn.lobed_cell(240, 180)
    picture = drawn.rgb()
    before = picture.copy()

    first, second = (find_cells(picture, UNKNOWN_SCALE) for _ in range(2))

    assert np.array_equal(picture, before)
    assert [cell.box for cell in first] == [cell.box for cell in second]
    assert np.array_equal(first[0].mask, second[0].mask)
