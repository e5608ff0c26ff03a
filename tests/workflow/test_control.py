"""A control slide: known values from reviewed cells, days from cases of its number and date."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from leukdesk.domain.calls import Call, Suggestion
from leukdesk.domain.cases import NewCase
from leukdesk.domain.cell_classes import CellClass, ClassRole
from leukdesk.domain.control import ControlChart, ControlDay, ControlState, number_of_day, share_of
from leukdesk.domain.differential import count_classes
from leukdesk.domain.errors import UserError
from leukdesk.domain.frames import (
    CalledCell,
    FrameAnalysis,
    Light,
    Picture,
    Quality,
    QualityMeasure,
    Scale,
    ScaleSource,
)
from leukdesk.domain.geometry import Box
from leukdesk.domain.review_steps import Decision
from leukdesk.workflow.control import ReadControl

if TYPE_CHECKING:
    from leukdesk.domain.cases import Case
    from leukdesk.domain.differential import Differential
    from leukdesk.records.store import SqlStore

LYMPHOCYTE = CellClass("lymphocyte", "Lymphocyte", ClassRole.LEUKOCYTE)
MONOCYTE = CellClass("monocyte", "Monocyte", ClassRole.LEUKOCYTE)
BASOPHIL = CellClass("basophil", "Basophil", ClassRole.LEUKOCYTE)
BLAST = CellClass("blast", "Blast", ClassRole.TARGET)
CLASSES = (LYMPHOCYTE, MONOCYTE, BASOPHIL, BLAST)
TODAY = date(2026, 11, 26)


def chart_of(known: tuple[int, ...], *days: tuple[int, ...]) -> ControlChart:
    def counted(counts: tuple[int, ...]) -> Differential:
        return count_classes(dict(zip(CLASSES, counts, strict=True)), CLASSES)

    dated = (ControlDay(date(2026, 11, 27 - len(days) + n), counted(day)) for n, day in enumerate(days))
    return ControlChart("QC-1", counted(known), tuple(dated))


def test_a_day_like_the_slide_is_within_and_one_of_another_mix_is_out() -> None:
    known = (70, 28, 2, 0)
    assert chart_of(known, (66, 31, 3, 0)).state_of(TODAY) is ControlState.IN
    changed = chart_of(known, (35, 62, 3, 0))
    assert changed.state_of(TODAY) is ControlState.OUT
    assert changed.outside(changed.days[-1]) == (LYMPHOCYTE, MONOCYTE)
    assert changed.agreement(changed.days[-1]) == pytest.approx(65)


def test_blasts_are_watched_also_where_none_are_known() -> None:
    chart = chart_of((70, 28, 2, 0), (64, 28, 2, 6))
    assert chart.watched == (LYMPHOCYTE, MONOCYTE, BLAST)
    assert chart.outside(chart.days[-1]) == (BLAST,)
    assert chart_of((70, 28, 2, 0), (69, 28, 2, 1)).state_of(TODAY) is ControlState.IN


def test_a_day_without_pictures_or_with_too_few_cells_is_no_control() -> None:
    assert chart_of((70, 28, 2, 0)).state_of(TODAY) is ControlState.MISSING
    assert chart_of((70, 28, 2, 0), (30, 19, 0, 0)).state_of(TODAY) is ControlState.TOO_FEW


@given(st.integers(50, 400), st.integers(50, 400), st.floats(0, 1))
def test_limits_hold_the_known_share_and_narrow_with_more_cells(known: int, n: int, part: float) -> None:
    counted = round(known * part)
    chart = chart_of((counted, known - counted, 0, 0), (n, 0, 0, 0))
    share = share_of(chart.known, LYMPHOCYTE)
    low, high = chart.limits(LYMPHOCYTE, n, 3)
    assert 0 <= low <= share <= high <= 100
    wider = chart.limits(LYMPHOCYTE, 50, 3)
    assert wider[0] <= low
    assert high <= wider[1]


def record_cells(store: SqlStore, number: str, codes: list[str]) -> Case:
    """A case with one frame, in which a network called these cells."""
    case = store.open_case(NewCase(number))
    content = number.encode()
    name = hashlib.sha256(content).hexdigest()
    picture = Picture("field.png", np.zeros((8, 8, 3), np.uint8), content, ".png", name, name)
    cells = []
    for n, code in enumerate(codes, start=1):
        each = tuple(0.9 if c.code == code else 0.1 / (len(CLASSES) - 1) for c in CLASSES)
        call = Call.BLAST if code == "blast" else Call.NOT_BLAST
        suggestion = Suggestion(code, 0.9, each[-1], call, each)
        cells.append(CalledCell(n, Box(50 * n, 0, 40, 40), cut=False, suggestion=suggestion))
    analysis = FrameAnalysis(
        finder_version="1",
        bundle_name="test 1",
        bundle_sha256="b" * 64,
        precision_path="scripted-fp32",
        preprocessing="p" * 64,
        scale=Scale(0.1, ScaleSource.GIVEN),
        quality=Quality((QualityMeasure("focus", 0.75, Light.GREEN, ""),)),
        note="",
        cells=tuple(cells),
        seconds=0.1,
    )
    store.record_frame(case.case_id, picture, analysis, CLASSES)
    return case


def test_known_values_are_of_people_and_days_are_of_the_network(store: SqlStore) -> None:
    slide = record_cells(store, "QC-1", ["lymphocyte"] * 40 + ["monocyte"] * 20)
    with pytest.raises(UserError, match="only 0 leukocytes of the control slide QC-1 were reviewed"):
        ReadControl(store, CLASSES)("QC-1", TODAY)
    cells = store.cells(slide.case_id)
    store.decide([Decision(c.cell_id, "lymphocyte") for c in cells], "Ada")
    for day, codes in (
        (date(2026, 11, 25), ["lymphocyte"] * 60),
        (TODAY, ["monocyte"] * 60),
        (date(2026, 11, 27), ["monocyte"] * 60),
    ):
        record_cells(store, number_of_day("QC-1", day), codes)
    # A review of the day's cells must not hide what the network said.
    today = store.case(number_of_day("QC-1", TODAY))
    store.decide([Decision(c.cell_id, "lymphocyte") for c in store.cells(today.case_id)], "Ada")
    for other in ("QC-1 repeat", "QC-10 2026-11-26"):
        record_cells(store, other, ["blast"] * 60)
    chart = ReadControl(store, CLASSES)("QC-1", TODAY)
    assert share_of(chart.known, LYMPHOCYTE) == 100
    assert [(d.day.day, share_of(d.counted, MONOCYTE)) for d in chart.days] == [(25, 0), (26, 100)]
    assert chart.state_of(date(2026, 11, 25)) is ControlState.IN
    assert chart.state_of(TODAY) is ControlState.OUT
    assert [d.day for d in ReadControl(store, CLASSES)("QC-1", TODAY, 1).days] == [TODAY]


def test_a_slide_that_is_not_there_says_so(store: SqlStore) -> None:
    with pytest.raises(UserError, match="no case QC-9 to be the control slide; choose another case"):
        ReadControl(store, CLASSES)("QC-9", TODAY)
