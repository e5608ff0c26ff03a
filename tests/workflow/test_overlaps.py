"""Frames of one smear that show a common part: real records, real finder, real matching."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest

from leukdesk.domain.cases import NewCase, WhyNot
from leukdesk.domain.differential import count_cells
from leukdesk.domain.placement import FrameOverlap
from leukdesk.imaging.frame_description import METHOD
from leukdesk.imaging.loading import decode_picture, encode_jpeg, encode_png
from leukdesk.imaging.synthetic import SmearSpec, render_smear
from leukdesk.records.store import open_store
from leukdesk.settings import Settings
from leukdesk.workflow.analyse import AnalyseFrame
from leukdesk.workflow.batch import Repeat
from leukdesk.workflow.move import MoveFrame
from leukdesk.workflow.overlaps import FindOverlaps
from leukdesk.workflow.report import WriteResults
from leukdesk.workflow.review import ReviewCells

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.domain.cases import Case, CellRecord
    from leukdesk.domain.frames import Picture
    from leukdesk.imaging.synthetic import SyntheticSmear
    from leukdesk.records.store import SqlStore

WIDTH = 900


@pytest.fixture(scope="module")
def smear() -> SyntheticSmear:
    """A field wider than any frame, with a dozen cells."""
    cells = ("segmented_neutrophil",) * 6 + ("lymphocyte",) * 4 + ("monocyte",) * 2
    spec = SmearSpec(width_px=1500, height_px=800, um_per_px=0.14, cells=cells, red_cover=0.35)
    return render_smear(spec, 11)


def part(
    smear: SyntheticSmear, left: int, name: str, *, dim: float = 1.0, quality: int = 90, width: int = WIDTH
) -> Picture:
    """A frame of the smear from a column on, with its own light and compression."""
    rgb = smear.rgb[:, left : left + width].astype(np.float32) * dim
    content = encode_jpeg(np.clip(rgb, 0, 255).astype(np.uint8), quality)
    return decode_picture(content, name, ".jpg")


@pytest.fixture
def analyse(store: SqlStore, network: Any) -> AnalyseFrame:
    return AnalyseFrame(store, network, FindOverlaps(store))


def counted(cells: list[CellRecord] | Any) -> int:
    return sum(c.counted for c in cells)


def whole_in_smear(smear: SyntheticSmear, left: int, right: int) -> int:
    """Drawn cells that lie wholly between two columns."""
    return sum(left <= c.box.x_px and c.box.right_px <= right and not c.cut for c in smear.cells)


def test_a_cell_on_two_frames_counts_once_in_differential_report_and_tables(
    store: SqlStore, case: Case, analyse: AnalyseFrame, network: Any, smear: SyntheticSmear, tmp_path: Path
) -> None:
    for name, left, dim in (("left.jpg", 0, 1.0), ("right.jpg", 500, 0.9)):
        analyse(case, part(smear, left, name, dim=dim))
    cells = store.cells(case.case_id)
    twins = [c for c in cells if c.same_cell_as is not None]
    assert twins
    assert all(c.why_not is WhyNot.DUPLICATE for c in twins)
    by_id = {c.cell_id: c for c in cells}
    assert all(by_id[c.same_cell_as].frame_id != c.frame_id for c in twins if c.same_cell_as)
    # No more cells are counted than the smear has, and none is lost between the frames.
    assert counted(cells) >= whole_in_smear(smear, 0, 900) - 1
    assert counted(cells) <= len(smear.cells)
    assert count_cells(cells, network.card.classes).leukocytes == counted(cells)

    WriteResults(store, network.card, Settings())(case, tmp_path / "out", workbook=True)
    with (tmp_path / "out" / "patches.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert sum(row["counted"] == "1" for row in rows) == counted(cells)
    again = [row for row in rows if row["same_cell_in"]]
    assert len(again) == len(twins)
    assert {(row["counted"], row["why_not"]) for row in again} == {("0", "duplicate")}
    numbers = {(row["frame"], row["patch"]): row for row in rows}
    assert all(numbers[row["same_cell_in"], row["same_cell_as"]]["why_not"] != "duplicate" for row in again)
    summary = json.loads((tmp_path / "out" / "summary.json").read_text(encoding="utf-8"))
    assert summary["overlap"] == {"looked_for": 2, "overlapping": 2, "seen_again": len(twins)}
    assert summary["counts"]["leukocytes"] == counted(cells)
    with (tmp_path / "out" / "frames.csv").open(encoding="utf-8", newline="") as file:
        reasons = {row["frame"]: row["reason"] for row in csv.DictReader(file)}
    assert "Overlaps left.jpg" in reasons["right.jpg"]


def test_a_cell_that_one_frame_cuts_counts_through_the_frame_that_shows_it_whole(
    store: SqlStore, case: Case, analyse: AnalyseFrame, smear: SyntheticSmear
) -> None:
    cell = max((c for c in smear.cells if 560 < c.box.x_px < 1000), key=lambda c: c.box.area_px)
    through_it = cell.box.x_px + round(0.6 * cell.box.width_px)
    analyse(case, part(smear, through_it - WIDTH, "cuts it.jpg"))
    analyse(case, part(smear, through_it - 400, "shows it.jpg"))
    cells = store.cells(case.case_id)
    x, y = cell.box.centre_px
    first, second = (f.frame_id for f in store.frames(case.case_id))
    whole = next(
        c for c in cells if c.frame_id == second and c.box.contains((x - (through_it - 400), y)) and not c.cut
    )
    pieces = [c for c in cells if c.frame_id == first and c.cut and c.box.right_px >= WIDTH - 2]
    (piece,) = [c for c in pieces if c.box.y_px <= y < c.box.bottom_px]
    assert whole.counted
    assert (piece.why_not, piece.same_cell_as) == (WhyNot.DUPLICATE, whole.cell_id)


def test_the_newest_review_of_any_sighting_holds_for_the_cell_in_every_frame(
    store: SqlStore, case: Case, analyse: AnalyseFrame, smear: SyntheticSmear
) -> None:
    analyse(case, part(smear, 0, "a.jpg"))
    analyse(case, part(smear, 300, "b.jpg"))
    twin = next(c for c in store.cells(case.case_id) if c.same_cell_as is not None and not c.cut)
    review = ReviewCells(store, "Dr. Ä")
    review([twin.cell_id], "blast")
    assert _classes_of(store, case, twin) == {"blast"}
    assert twin.same_cell_as is not None
    review([twin.same_cell_as], "lymphocyte")
    assert _classes_of(store, case, twin) == {"lymphocyte"}
    shown = {c.cell_id: c for c in store.cells(case.case_id)}
    assert shown[twin.same_cell_as].counted
    assert not shown[twin.cell_id].counted
    assert shown[twin.cell_id].review == shown[twin.same_cell_as].review


def _classes_of(store: SqlStore, case: Case, twin: CellRecord) -> set[str]:
    wanted = {twin.cell_id, twin.same_cell_as}
    return {c.cell_class.code for c in store.cells(case.case_id) if c.cell_id in wanted}


def test_frames_recorded_before_a_restart_are_still_known(
    tmp_path: Path, network: Any, smear: SyntheticSmear
) -> None:
    store = open_store(tmp_path / "lab")
    case = store.open_case(NewCase("S-7"))
    AnalyseFrame(store, network, FindOverlaps(store))(case, part(smear, 0, "a.jpg"))
    store.close()
    store = open_store(tmp_path / "lab")
    AnalyseFrame(store, network, FindOverlaps(store))(case, part(smear, 400, "b.jpg", quality=70))
    first, second = store.field_map(case.case_id).places
    assert first.mosaic == second.mosaic
    assert second.similarity.shift == pytest.approx(400, abs=2)
    assert any(c.same_cell_as for c in store.cells(case.case_id))
    store.close()


def test_an_analysis_by_another_bundle_keeps_what_is_known_of_overlaps(
    store: SqlStore, case: Case, analyse: AnalyseFrame, make_network: Any, smear: SyntheticSmear
) -> None:
    pictures = [part(smear, 0, "a.jpg"), part(smear, 400, "b.jpg")]
    for picture in pictures:
        analyse(case, picture)
    before = {c.cell_id: c.same_cell_as for c in store.cells(case.case_id)}
    again = AnalyseFrame(store, make_network(0.9, "2"), FindOverlaps(store))
    for picture in pictures:
        assert again(case, picture).duplicate
    cells = store.cells(case.case_id)
    assert {c.cell_id: c.same_cell_as for c in cells} == before
    assert {c.model for c in cells} == {"alike 2"}


def test_frames_of_different_fields_are_never_joined(
    store: SqlStore, case: Case, analyse: AnalyseFrame, smear: SyntheticSmear
) -> None:
    other = render_smear(
        SmearSpec(width_px=900, height_px=800, um_per_px=0.14, cells=("lymphocyte",) * 5, red_cover=0.35), 12
    )
    analyse(case, part(smear, 0, "a.jpg"))
    analyse(case, part(other, 0, "b.jpg"))
    field_map = store.field_map(case.case_id)
    assert field_map.links == ()
    assert len(field_map.mosaics()) == 2
    assert not [c for c in store.cells(case.case_id) if c.same_cell_as]


def test_dust_on_the_sensor_neither_joins_frames_nor_hides_their_overlap(
    store: SqlStore, case: Case, analyse: AnalyseFrame, smear: SyntheticSmear
) -> None:
    dust = np.random.default_rng(3)
    spots = [
        (int(x), int(y), int(r)) for x, y, r in dust.integers((20, 20, 4), (WIDTH - 20, 780, 9), (40, 3))
    ]

    def dusty(left: int, name: str, of: SyntheticSmear) -> Picture:
        rgb = of.rgb[:, left : left + WIDTH].copy()
        for x, y, radius in spots:
            cv2.circle(rgb, (x, y), radius, (60, 60, 62), -1, cv2.LINE_AA)
        return decode_picture(encode_png(rgb), name, ".png")

    other = render_smear(
        SmearSpec(width_px=900, height_px=800, um_per_px=0.14, cells=("lymphocyte",) * 3, red_cover=0.35), 13
    )
    analyse(case, dusty(0, "a.png", smear))
    analyse(case, dusty(0, "elsewhere.png", other))
    assert store.field_map(case.case_id).links == ()
    analyse(case, dusty(450, "b.png", smear))
    (link,) = store.field_map(case.case_id).links
    assert link.similarity.shift == pytest.approx(450, abs=2)


def test_the_same_field_taken_again_counts_once(
    store: SqlStore, case: Case, analyse: AnalyseFrame, smear: SyntheticSmear
) -> None:
    analyse(case, part(smear, 200, "a.jpg", quality=95))
    once = counted(store.cells(case.case_id))
    analyse(case, part(smear, 203, "again.jpg", dim=0.92, quality=60))
    assert len(store.frames(case.case_id)) == 2
    assert once <= counted(store.cells(case.case_id)) <= once + 1


def test_exact_duplicates_stay_one_frame_with_rows_under_both_names(
    store: SqlStore, case: Case, analyse: AnalyseFrame, network: Any, smear: SyntheticSmear, tmp_path: Path
) -> None:
    first = analyse(case, part(smear, 0, "a.jpg"))
    again = analyse(case, part(smear, 0, "copy.jpg"))
    assert again.duplicate
    assert store.field_map(case.case_id).links == ()
    repeats = [Repeat("copy.jpg", first.frame)]
    WriteResults(store, network.card, Settings())(case, tmp_path / "out", repeats)
    with (tmp_path / "out" / "patches.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["frame"] == "copy.jpg"]
    assert rows
    assert {row["why_not"] for row in rows} == {"duplicate"}
    assert {row["same_cell_in"] for row in rows} == {"a.jpg"}


def test_a_repeat_of_an_overlapping_frame_names_the_sighting_that_counts(
    store: SqlStore, case: Case, analyse: AnalyseFrame, network: Any, smear: SyntheticSmear, tmp_path: Path
) -> None:
    analyse(case, part(smear, 0, "a.jpg"))
    second = analyse(case, part(smear, 300, "b.jpg"))
    cells = {c.cell_id: c for c in store.cells(case.case_id)}
    names = {f.frame_id: f.name for f in store.frames(case.case_id)}
    stand = {
        str(c.number): cells[c.same_cell_as or c.cell_id]
        for c in cells.values()
        if c.frame_id == second.frame.frame_id
    }
    assert len({c.frame_id for c in stand.values()}) == 2
    WriteResults(store, network.card, Settings())(case, tmp_path / "out", [Repeat("copy.jpg", second.frame)])
    with (tmp_path / "out" / "patches.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["frame"] == "copy.jpg"]
    assert {row["patch"]: (row["same_cell_in"], row["same_cell_as"]) for row in rows} == {
        number: (names[c.frame_id], str(c.number)) for number, c in stand.items()
    }


def test_without_the_search_nothing_is_joined_and_the_results_say_so(
    store: SqlStore, case: Case, network: Any, smear: SyntheticSmear, tmp_path: Path
) -> None:
    plain = AnalyseFrame(store, network)
    for name, left in (("a.jpg", 0), ("b.jpg", 300)):
        plain(case, part(smear, left, name))
    assert not any(c.same_cell_as for c in store.cells(case.case_id))
    WriteResults(store, network.card, Settings())(case, tmp_path / "out")
    summary = json.loads((tmp_path / "out" / "summary.json").read_text(encoding="utf-8"))
    assert summary["overlap"]["looked_for"] == 0
    # Switched on later, the same pictures are compared though they are not analysed again.
    asked = network.asked
    searching = AnalyseFrame(store, network, FindOverlaps(store))
    for name, left in (("a.jpg", 0), ("b.jpg", 300)):
        assert searching(case, part(smear, left, name)).duplicate
    assert network.asked == asked
    assert any(c.same_cell_as for c in store.cells(case.case_id))


def test_a_row_of_frames_becomes_one_mosaic(
    store: SqlStore, case: Case, analyse: AnalyseFrame, smear: SyntheticSmear
) -> None:
    lefts = [0, 300, 600, 900]
    for left in lefts:
        analyse(case, part(smear, left, f"{left}.jpg", width=600))
    (mosaic,) = store.field_map(case.case_id).mosaics()
    assert [p.similarity.shift.real for p in mosaic] == pytest.approx(lefts, abs=3)
    cells = store.cells(case.case_id)
    assert counted(cells) <= len(smear.cells)


def test_one_broken_description_costs_its_frame_the_comparison_and_nothing_else(
    store: SqlStore,
    case: Case,
    analyse: AnalyseFrame,
    network: Any,
    smear: SyntheticSmear,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    AnalyseFrame(store, network)(case, part(smear, 0, "broken.jpg"))
    (broken,) = store.frames(case.case_id)
    store.record_overlap(broken.frame_id, FrameOverlap(METHOD, b"LDFD" + bytes(60)))
    for name, left in (("a.jpg", 250), ("b.jpg", 500)):
        analyse(case, part(smear, left, name))
    assert f"description of frame {broken.frame_id} is broken" in caplog.text
    field_map = store.field_map(case.case_id)
    assert field_map.beside(broken.frame_id) == ()
    assert len(field_map.links) == 1
    WriteResults(store, network.card, Settings())(case, tmp_path / "out")
    summary = json.loads((tmp_path / "out" / "summary.json").read_text(encoding="utf-8"))
    assert summary["overlap"]["looked_for"] == 2
    # Given again, the picture is described anew and takes its place.
    assert analyse(case, part(smear, 0, "broken.jpg")).duplicate
    assert len(store.field_map(case.case_id).beside(broken.frame_id)) == 2


class Counting:
    """Records that count what they are asked for."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store
        self.read: list[int] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    def descriptions(self, case_id: int, method: str, frames: Any = None) -> Any:
        found = self._store.descriptions(case_id, method, frames)
        self.read += found
        return found


def test_a_description_is_read_once_a_case_and_a_known_frame_costs_its_own_alone(
    store: SqlStore, case: Case, network: Any, smear: SyntheticSmear
) -> None:
    counting = Counting(store)
    analyse = AnalyseFrame(store, network, FindOverlaps(counting))
    pictures = [part(smear, left, f"{left}.jpg") for left in (0, 200, 400, 600)]
    ids = [analyse(case, picture).frame.frame_id for picture in pictures]
    assert counting.read == ids[:3]
    analyse(case, pictures[1])
    assert counting.read == ids[:3]
    counting.read.clear()
    assert FindOverlaps(counting)(case.case_id, pictures[2].rgb, store.frames(case.case_id)[2]) is None
    assert counting.read == [ids[2]]


def test_no_more_descriptions_stay_unpacked_than_there_is_room_for(
    store: SqlStore, case: Case, network: Any, smear: SyntheticSmear, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("leukdesk.workflow.overlaps.KEPT_DESCRIPTIONS", 1)
    counting = Counting(store)
    analyse = AnalyseFrame(store, network, FindOverlaps(counting))
    ids = [analyse(case, part(smear, n, f"{n}.jpg")).frame.frame_id for n in (0, 200, 400, 600)]
    assert counting.read == [ids[0], ids[1], ids[1], ids[2]]
    assert len(store.field_map(case.case_id).mosaics()) == 1


def test_a_frame_that_is_moved_is_compared_with_the_frames_of_its_new_case(
    store: SqlStore, case: Case, analyse: AnalyseFrame, smear: SyntheticSmear
) -> None:
    right = store.open_case(NewCase("S-right"))
    analyse(right, part(smear, 0, "a.jpg"))
    stray = analyse(case, part(smear, 300, "b.jpg")).frame
    MoveFrame(store, FindOverlaps(store))(stray, right.case_id, "two slides were swapped")
    assert store.field_map(right.case_id).beside(stray.frame_id)
    assert any(c.same_cell_as is not None for c in store.cells(right.case_id))
    assert store.frames(case.case_id) == []
