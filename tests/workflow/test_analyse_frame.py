"""The main job on one picture, on real records and with the real finder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from leukdesk.domain.calls import Call, Doubt
from leukdesk.domain.errors import NetworkDiedError, UserError
from leukdesk.domain.frames import ScaleSource
from leukdesk.domain.geometry import Box
from leukdesk.domain.patch_form import PatchSource
from leukdesk.imaging.loading import load_picture
from leukdesk.imaging.scale import estimate_scale
from leukdesk.workflow.analyse import (
    NETWORK_DIED,
    NOT_ONE_CELL,
    NOT_RUN,
    AnalyseFrame,
    _shows_one_cell,
    call_crop,
)
from leukdesk.workflow.review import ReviewCells

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from leukdesk.domain.cases import Case
    from leukdesk.domain.frames import Picture
    from leukdesk.records.store import SqlStore

    Draw = Callable[..., Picture]

TWO = [(200, 200), (450, 300)]


def test_what_is_returned_is_recorded(store: SqlStore, case: Case, network: Any, draw: Draw) -> None:
    outcome = AnalyseFrame(store, network)(case, draw(TWO))
    assert not outcome.duplicate
    assert outcome.cells == network.asked == 2
    cells = store.cells(case.case_id)
    assert [c.cell_class.code for c in cells] == ["lymphocyte"] * 2
    assert all(c.counted for c in cells)
    centres = [c.box.centre_px for c in cells]
    for found, drawn in zip(sorted(centres), sorted(TWO), strict=True):
        assert found == pytest.approx(drawn, abs=6)
    assert store.frames(case.case_id)[0].precision_path == "rule"


def test_a_cell_unlike_those_learned_is_recorded_as_unsure_and_with_the_reason(
    store: SqlStore, case: Case, network: Any, draw: Draw
) -> None:
    network.novelty = 2.5
    AnalyseFrame(store, network)(case, draw(TWO))
    for cell in store.cells(case.case_id):
        assert cell.suggestion is not None
        assert (cell.suggestion.call, cell.suggestion.doubt) == (Call.UNSURE, Doubt.NOVEL)
        assert cell.suggestion.novelty == pytest.approx(2.5)
        assert not cell.counted


def test_the_same_pixels_are_not_analysed_again(
    store: SqlStore, case: Case, network: Any, draw: Draw
) -> None:
    analyse = AnalyseFrame(store, network)
    first = analyse(case, draw(TWO))
    again = analyse(case, draw(TWO, "other name.png"))
    assert again.duplicate
    assert again.frame.frame_id == first.frame.frame_id
    assert network.asked == 2
    assert len(store.cells(case.case_id)) == 2


def test_a_newer_finder_looks_at_a_known_frame_again(
    store: SqlStore, case: Case, network: Any, draw: Draw, monkeypatch: pytest.MonkeyPatch
) -> None:
    analyse = AnalyseFrame(store, network)
    first = analyse(case, draw(TWO))
    monkeypatch.setattr("leukdesk.workflow.analyse.FINDER_VERSION", "newer")

    again = analyse(case, draw(TWO))

    assert network.asked == 2 * again.cells == 4
    assert again.frame.frame_id == first.frame.frame_id
    assert again.frame.finder_version == "newer"
    assert len(store.cells(case.case_id)) == 2


def test_another_bundle_analyses_the_frame_again_and_reviews_stay(
    store: SqlStore, case: Case, network: Any, make_network: Any, draw: Draw
) -> None:
    AnalyseFrame(store, network)(case, draw(TWO))
    first = store.cells(case.case_id)
    ReviewCells(store, "Dr. Ä")([first[0].cell_id], "blast")
    outcome = AnalyseFrame(store, make_network(0.5, "2"))(case, draw(TWO))
    assert outcome.duplicate
    cells = store.cells(case.case_id)
    assert [c.cell_id for c in cells] == [c.cell_id for c in first]
    assert [c.cell_class.code for c in cells] == ["blast", "unidentified"]
    assert {c.suggestion.call for c in cells if c.suggestion} == {Call.UNSURE}


def test_a_given_scale_is_kept_and_another_one_analyses_again(
    store: SqlStore, case: Case, network: Any, draw: Draw
) -> None:
    analyse = AnalyseFrame(store, network)
    estimated = analyse(case, draw(TWO)).frame.scale
    assert estimated.source is ScaleSource.ESTIMATED
    # The drawn red cells are 64 px across, and a red cell is 7.5 µm.
    assert estimated.um_per_px == pytest.approx(7.5 / 64, rel=0.1)
    given = analyse(case, draw(TWO), 0.12).frame.scale
    assert (given.um_per_px, given.source) == (0.12, ScaleSource.GIVEN)
    asked = network.asked
    analyse(case, draw(TWO), 0.12)
    assert network.asked == asked


def test_a_field_as_one_patch_is_unsure_with_the_reason(
    store: SqlStore, case: Case, network: Any, draw: Draw
) -> None:
    outcome = AnalyseFrame(store, network)(case, draw(TWO), whole_frame=True)
    (cell,) = store.cells(case.case_id)
    assert cell.suggestion is not None
    assert cell.suggestion.call is Call.UNSURE
    assert outcome.frame.note == NOT_ONE_CELL
    assert network.asked == 0


def test_a_picture_of_one_cell_is_called_as_a_whole(
    store: SqlStore, case: Case, network: Any, draw: Draw
) -> None:
    picture = draw([(160, 120)], size=(240, 320))
    AnalyseFrame(store, network)(case, picture, whole_frame=True)
    (cell,) = store.cells(case.case_id)
    assert (cell.box.width_px, cell.box.height_px) == (picture.width_px, picture.height_px)
    assert cell.suggestion is not None
    assert cell.suggestion.call is Call.NOT_BLAST


@pytest.mark.parametrize("shape", [(1, 1), (11, 300), (64, 64)])
def test_a_picture_that_shows_nothing_gets_no_call(network: Any, shape: tuple[int, int]) -> None:
    suggestion = call_crop(network, np.full((*shape, 3), 230, np.uint8))
    assert (suggestion.cell_class, suggestion.call) == ("unidentified", Call.UNSURE)
    assert network.asked == 0


@pytest.mark.realdata
def test_real_crops_are_taken_as_one_cell_and_real_fields_are_not(real_data: Path) -> None:
    # A field that shows one white cell, and that in its middle, is a picture of one cell.
    def share(folder: str, step: int) -> float:
        pictures = sorted((real_data / folder).iterdir())[::step]
        taken = [_shows_one_cell(p, estimate_scale(p)) for p in (load_picture(f).rgb for f in pictures)]
        return sum(taken) / len(taken)

    assert share("cnmc/lymphoblast", 200) == 1
    assert share("pbc/neutrophil", 150) >= 0.8
    assert share("lmu/myeloblast", 50) >= 0.8
    assert share("bccd/JPEGImages", 18) <= 0.35


def test_a_bundle_that_reads_fields_gets_the_whole_picture(
    store: SqlStore, case: Case, make_network: Any, draw: Draw
) -> None:
    network = make_network(0.9, source=PatchSource.FIELD)
    AnalyseFrame(store, network)(case, draw(TWO))
    (cell,) = store.cells(case.case_id)
    assert cell.cell_class.code == "blast"
    assert network.asked == 1


def test_nothing_is_recorded_when_the_network_fails(
    store: SqlStore, case: Case, network: Any, draw: Draw, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_patches: object) -> None:
        raise UserError("the network's process ended twice", "start LeukDesk again")

    monkeypatch.setattr(network, "outputs", fail)
    with pytest.raises(UserError):
        AnalyseFrame(store, network)(case, draw(TWO))
    assert len(store.frames(case.case_id)) == 0
    assert len(store.cells(case.case_id)) == 0


def test_a_frame_whose_network_died_is_kept_and_marked_and_is_called_when_it_comes_again(
    store: SqlStore, case: Case, network: Any, draw: Draw, monkeypatch: pytest.MonkeyPatch
) -> None:
    def die(_patches: object) -> None:
        raise NetworkDiedError("the network's process ended twice on the same request", "try it again")

    with monkeypatch.context() as deadly:
        deadly.setattr(network, "outputs", die)
        outcome = AnalyseFrame(store, network)(case, draw(TWO))
    assert (outcome.cells, outcome.frame.precision_path) == (2, NOT_RUN)
    assert outcome.frame.note.startswith(NETWORK_DIED)
    assert [c.suggestion.call for c in store.cells(case.case_id) if c.suggestion] == [Call.UNSURE] * 2
    assert not any(cell.counted for cell in store.cells(case.case_id))
    again = AnalyseFrame(store, network)(case, draw(TWO))
    assert again.frame.precision_path == "rule"
    assert not again.frame.note
    assert [c.cell_class.code for c in store.cells(case.case_id)] == ["lymphocyte"] * 2


def test_a_missed_cell_is_added_and_counted(store: SqlStore, case: Case, network: Any, draw: Draw) -> None:
    frame = AnalyseFrame(store, network)(case, draw(TWO)).frame
    cell_id = store.add_cell(frame.frame_id, Box(300, 60, 80, 80), "lymphocyte", "Dr. Ä")
    added = next(c for c in store.cells(case.case_id) if c.cell_id == cell_id)
    assert added.counted
    assert added.suggestion is None


def test_a_crop_is_called_without_a_record(network: Any, draw: Draw) -> None:
    assert call_crop(network, draw([(320, 240)]).rgb).call is Call.NOT_BLAST
