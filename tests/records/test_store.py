from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leukdesk.domain.calls import Call, Suggestion
from leukdesk.domain.cases import NewCase, SpecimenType
from leukdesk.domain.cell_classes import CellClass, ClassRole
from leukdesk.domain.differential import count_cells
from leukdesk.domain.errors import IntegrityError, StoreError
from leukdesk.domain.frames import CalledCell, Light, Quality, QualityMeasure, Scale, ScaleSource
from leukdesk.domain.geometry import Box
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.domain.cases import Case
    from leukdesk.domain.ports import Store
    from leukdesk.records.store import SqlStore


def test_the_store_keeps_the_contract_of_the_port(store: SqlStore) -> None:
    port: Store = store
    assert port.cases() == []


def test_a_case_opens_once_and_keeps_its_entries(store: SqlStore) -> None:
    first = store.open_case(NewCase("S-1", "P-1", SpecimenType.BONE_MARROW, 200, sample=True))
    again = store.open_case(NewCase(" S-1\n", "P-2", target_cells=100))
    assert again == first
    assert (first.patient_number, first.specimen_type, first.target_cells, first.sample) == (
        "P-1",
        "bone_marrow",
        200,
        True,
    )
    assert store.case("S-1") == first
    assert store.case("S-2") is None


def test_cases_come_newest_first_and_patients_are_shared_between_them(store: SqlStore, sql: Any) -> None:
    for number, patient in (("A", "P-1"), ("B", ""), ("C", "P-1")):
        store.open_case(NewCase(number, patient))
    assert [c.number for c in store.cases()] == ["C", "B", "A"]
    assert sql("SELECT count(*) FROM patients") == [(1,)]
    assert store.cases()[1].patient_number == ""


def test_times_come_back_with_their_zone_and_are_stored_in_utc(store: SqlStore, sql: Any) -> None:
    before = datetime.now(UTC)
    case = store.open_case(NewCase("S-1"))
    assert case.created_at.utcoffset() == timedelta(0)
    assert before <= case.created_at <= datetime.now(UTC)
    ((raw,),) = sql("SELECT created_at FROM cases")
    assert datetime.fromisoformat(raw).replace(tzinfo=UTC) == case.created_at


def test_a_frame_comes_back_as_it_was_recorded(store: SqlStore, case: Case, bench: Any, folder: Path) -> None:
    picture = bench.picture(name="Mikroskop/Ausstrich №1.png")
    analysis = bench.analysis((10, 20, "blast"), (100, 20, "unidentified"), cut=[2])
    frame = store.record_frame(case.case_id, picture, analysis, bench.classes)
    reopened = open_store(folder)
    try:
        (stored,) = reopened.frames(case.case_id)
        cells = reopened.cells(case.case_id)
    finally:
        reopened.close()
    assert stored == frame
    assert (frame.name, frame.width_px, frame.height_px) == (picture.name, 400, 300)
    assert (frame.picture_sha256, frame.pixel_sha256) == (picture.file_sha256, picture.pixel_sha256)
    assert (frame.scale, frame.quality, frame.note) == (analysis.scale, analysis.quality, "")
    assert (frame.bundle_name, frame.bundle_sha256) == ("test 1", "b" * 64)
    assert frame.bundle_classes == ("lymphocyte", "platelet", "blast")
    assert (frame.preprocessing, frame.precision_path) == ("p" * 64, "scripted-fp32")
    assert [(c.number, c.box, c.cut, c.suggestion) for c in cells] == [
        (c.number, c.box, c.cut, c.suggestion) for c in analysis.cells
    ]
    assert [c.model for c in cells] == ["test 1"] * 2
    assert store.find_frame(case.case_id, picture.pixel_sha256) == frame
    assert store.find_frame(case.case_id, "0" * 64) is None


def test_a_frame_without_cells_is_a_frame(store: SqlStore, case: Case, bench: Any) -> None:
    store.record_frame(case.case_id, bench.picture(), bench.analysis(), bench.classes)
    assert len(store.frames(case.case_id)) == 1
    assert store.cells(case.case_id) == []


def test_numbers_of_numpy_are_stored_as_numbers(store: SqlStore, case: Case, bench: Any, sql: Any) -> None:
    sides = np.array([10, 20, 30, 40])
    box = Box(*sides)
    values = np.array([0.25, 0.25, 0.5], np.float32)
    suggestion = Suggestion("blast", values[2], values[2], Call.BLAST, tuple(values))
    plain = bench.analysis()
    analysis = replace(
        plain,
        scale=Scale(np.float32(0.125), ScaleSource.ESTIMATED),
        quality=Quality((QualityMeasure("focus", np.float32(0.5), Light.GREEN, ""),)),
        seconds=np.float32(0.5),
        cells=(CalledCell(np.int64(1), box, np.bool_(False), suggestion),),
    )
    frame = store.record_frame(case.case_id, bench.picture(), analysis, bench.classes)
    store.add_cell(frame.frame_id, Box(*(sides + 100)), "blast", "Ada")
    assert (frame.scale.um_per_px, frame.quality.measures[0].value) == (0.125, 0.5)
    drawn, found = store.cells(case.case_id)
    assert (found.box, drawn.box) == (Box(10, 20, 30, 40), Box(110, 120, 130, 140))
    assert found.suggestion == Suggestion("blast", 0.5, 0.5, Call.BLAST, (0.25, 0.25, 0.5))
    assert sql("SELECT typeof(number), typeof(x_px), typeof(cut), typeof(p_blast) FROM patches") == [
        ("integer", "integer", "integer", "real")
    ]
    assert sql("SELECT typeof(um_per_px), typeof(seconds) FROM analyses") == [("real", "real")]


def test_what_is_not_in_the_records_is_named_by_its_id(store: SqlStore, bench: Any) -> None:
    with pytest.raises(StoreError, match="the records hold no cell 99; open the case again"):
        store.review(99, "blast", "Ada")
    with pytest.raises(StoreError, match="the records hold no frame 99; open the case again"):
        store.add_cell(99, Box(0, 0, 9, 9), "blast", "Ada")
    with pytest.raises(StoreError, match="the records hold no case 99; open the case again"):
        store.record_frame(99, bench.picture(), bench.analysis(), bench.classes)


def test_people_can_choose_bundle_classes_first_then_others_then_the_shared(
    store: SqlStore, case: Case, bench: Any
) -> None:
    before = [c.code for c in store.classes()]
    assert before == [
        "reactive_lymphocyte",
        "plasma_cell",
        "smudge_cell",
        "artefact",
        "not_classed",
        "unidentified",
        "not_a_cell",
    ]
    store.record_frame(case.case_id, bench.picture(), bench.analysis(), bench.classes)
    assert store.classes()[:3] == list(bench.classes)
    assert [c.code for c in store.classes()[3:]] == before


def test_a_bundle_cannot_give_a_class_another_role(store: SqlStore, case: Case, bench: Any) -> None:
    store.record_frame(case.case_id, bench.picture(1), bench.analysis(), bench.classes)
    other = (CellClass("blast", "Blast", ClassRole.LEUKOCYTE), *bench.classes[:2])
    with pytest.raises(StoreError, match="gives the class blast the role leukocyte"):
        store.record_frame(case.case_id, bench.picture(2), bench.analysis((0, 0, "blast")), other)
    assert len(store.frames(case.case_id)) == 1
    renamed = (*bench.classes[:2], CellClass("blast", "Blast cell", ClassRole.TARGET))
    store.record_frame(case.case_id, bench.picture(2), bench.analysis(), renamed)
    assert bench.classes[2] in store.classes()


def test_a_frame_that_fails_in_the_middle_leaves_nothing(store: SqlStore, case: Case, bench: Any) -> None:
    analysis = bench.analysis((0, 0, "blast"))
    with pytest.raises(ValueError, match="does not fit the classes"):
        store.record_frame(case.case_id, bench.picture(), analysis, bench.classes[:2])
    assert store.frames(case.case_id) == []
    assert "lymphocyte" not in {c.code for c in store.classes()}
    store.record_frame(case.case_id, bench.picture(), analysis, bench.classes)


def test_records_that_were_closed_say_so(folder: Path) -> None:
    store = open_store(folder)
    store.close()
    store.close()
    with pytest.raises(StoreError, match="were closed; open them again"):
        store.cases()


def test_a_file_name_that_is_no_text_is_recorded_all_the_same(
    store: SqlStore, case: Case, bench: Any
) -> None:
    frame = store.record_frame(
        case.case_id, bench.picture(name="smear\udcff.png"), bench.analysis(), bench.classes
    )
    assert frame.name == "smear�.png"


@given(
    texts=st.tuples(st.text(min_size=1, max_size=80), st.text(max_size=80)).filter(
        lambda t: t[0].strip() and "".join(map(str.strip, t)).isprintable()
    ),
    boxes=st.lists(
        st.builds(Box, st.integers(0, 390), st.integers(0, 290), st.integers(1, 9), st.integers(1, 9)),
        max_size=8,
    ),
)
@settings(max_examples=25, deadline=None)
def test_any_numbers_and_places_come_back(
    shared_store: SqlStore, bench: Any, texts: tuple[str, str], boxes: list[Box]
) -> None:
    case = shared_store.open_case(NewCase(*texts))
    assert shared_store.case(texts[0]) == case
    # No blasts: of those an earlier example's are not forgotten when its case comes again.
    cells = [(box, "lymphocyte") for box in boxes]
    shared_store.record_frame(case.case_id, bench.picture(), bench.analysis(*cells), bench.classes)
    stored = shared_store.cells(case.case_id)
    assert [c.box for c in stored] == boxes
    assert count_cells(stored, bench.classes).leukocytes == len(boxes)


def test_a_picture_that_lies_about_its_hash_is_refused(store: SqlStore, case: Case, bench: Any) -> None:
    picture = bench.picture()
    lying = type(picture)(
        picture.name, picture.rgb, b"other", picture.suffix, picture.file_sha256, picture.pixel_sha256
    )
    with pytest.raises(IntegrityError, match="not what its hash says"):
        store.record_frame(case.case_id, lying, bench.analysis(), bench.classes)
    assert store.frames(case.case_id) == []
