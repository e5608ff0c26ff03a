"""The worklist follows what happens to its cases, and nothing in it jumps."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QPersistentModelIndex

from leukdesk.domain.case_details import CaseStatus, Priority
from leukdesk.domain.cases import NewCase, SpecimenType
from leukdesk.domain.errors import StoreError
from leukdesk.domain.work_list import DUE_TIMES, CaseOrder, CaseSummary, Listed
from leukdesk.imaging.loading import decode_picture, encode_png
from leukdesk.records.store import SqlStore, open_store
from leukdesk.ui import case_assessor
from leukdesk.ui.case_model import CaseColumn, CaseModel

from .called_frames import analysis
from .conftest import CLASSES, draw_field
from .found_cases import BLASTS, pick, record, rows

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import pytest
    from conftest import Workplace
    from pytestqt.qtbot import QtBot


def test_a_round_that_failed_is_tried_again_while_the_list_is_looked_at(
    workplace: Workplace, drawn: list[bytes], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_store(workplace.folder / "records")
    record(store, "S-1", drawn, BLASTS)
    store.close()
    refused: list[int] = []

    def refuse(_store: SqlStore, assessed: Sequence[object], _rules: str) -> None:
        refused.append(len(assessed))
        raise StoreError("the records are in use by another program", "wait until it has finished")

    monkeypatch.setattr(case_assessor, "RETRY_MS", 50)
    with monkeypatch.context() as patch:
        patch.setattr(SqlStore, "keep_assessments", refuse)
        workplace.open()
        assert rows(workplace) == {"S-1": "…"}
        qtbot.waitUntil(lambda: len(refused) > 1)
    qtbot.waitUntil(lambda: rows(workplace) == {"S-1": "Blasts suspected"})
    assert workplace.messages == []


def test_other_limits_are_seen_in_the_list(workplace: Workplace, drawn: list[bytes], qtbot: QtBot) -> None:
    store = open_store(workplace.folder / "records")
    record(store, "S-1", drawn, [*(["lymphocyte"] * 4), "unidentified"])
    store.close()
    workplace.open()
    workplace.settle()
    assert rows(workplace) == {"S-1": "A person must look"}
    workplace.desk.change_settings(replace(workplace.desk.settings, unsure_share=0.4))
    qtbot.waitUntil(lambda: rows(workplace) == {"S-1": ""})


def test_frames_and_marks_follow_while_pictures_are_analysed_and_nothing_jumps(
    workplace: Workplace, tmp_path: Path, drawn: list[bytes], qtbot: QtBot
) -> None:
    store = open_store(workplace.folder / "records")
    for number in range(60):
        record(store, f"S-{number:02}", drawn, target=3)
    store.close()
    window = workplace.open()
    window.resize(1000, 500)
    page = window.worklist
    chosen = page.model.index(40, 0)
    page.table.setCurrentIndex(chosen)
    page.table.scrollTo(chosen, page.table.ScrollHint.PositionAtCenter)
    scrolled = page.table.verticalScrollBar().value()
    assert scrolled > 0
    resets: list[int] = []
    page.model.modelReset.connect(lambda: resets.append(1))

    workplace.network.answers = [("blast", 0.95)]
    pictures = []
    for seed in (11, 12):
        path = tmp_path / f"{seed}.png"
        path.write_bytes(encode_png(draw_field(seed)))
        pictures.append(path)
    workplace.desk.queue.add(workplace.desk.services.store.case("S-45"), pictures)

    def said() -> tuple[str, str]:
        row = next(r for r, case in enumerate(page.model.cases) if case.number == "S-45")
        words = page.model.words(row)
        return words[CaseColumn.FRAMES], words[CaseColumn.ASSESSMENT]

    qtbot.waitUntil(lambda: said() == ("2", "Blasts suspected"), timeout=20_000)
    assert not resets, "the list was not made anew"
    assert page.model.case(page.table.currentIndex().row()).number == "S-40"
    assert page.table.verticalScrollBar().value() == scrolled
    assert [index.row() for index in page.table.selectionModel().selectedRows()] == [40]


def test_what_is_in_sight_stays_there_when_a_case_comes_above_it(
    workplace: Workplace, drawn: list[bytes], qtbot: QtBot
) -> None:
    store = open_store(workplace.folder / "records")
    for number in range(60):
        record(store, f"S-{number:02}", drawn)
    store.close()
    window = workplace.open()
    window.resize(1000, 500)
    page = window.worklist
    pick(workplace, "worklistOrder", CaseOrder.FOUND)
    page.table.setCurrentIndex(page.model.index(40, 0))
    page.table.scrollTo(page.model.index(40, 0), page.table.ScrollHint.PositionAtCenter)
    table, bar = page.table, page.table.verticalScrollBar()
    place = table.visualRect(table.currentIndex()).y()
    store = workplace.desk.services.store
    picture = decode_picture(drawn[0], "field.png", ".png")
    store.record_frame(store.case("S-55").case_id, picture, analysis(CLASSES, BLASTS), CLASSES)
    before = bar.value()
    page.arrived.emit()
    qtbot.waitUntil(lambda: page.model.case(0).number == "S-55", timeout=20_000)
    assert page.model.case(table.currentIndex().row()).number == "S-40"
    assert bar.value() == before + 1
    assert table.visualRect(table.currentIndex()).y() == place


def test_columns_grow_with_what_comes_into_sight_and_stay_so(workplace: Workplace) -> None:
    store = open_store(workplace.folder / "records")
    long_number = "S-2026-HAEMATOLOGY-0417"
    for number in ("S-1", *(f"S-{n}" for n in range(2, 60)), long_number):
        store.open_case(NewCase(number))
    store.close()
    window = workplace.open()
    window.resize(1280, 600)
    table, bar = window.worklist.table, window.worklist.table.verticalScrollBar()
    pick(workplace, "worklistOrder", CaseOrder.AGE)
    narrow = table.columnWidth(CaseColumn.NUMBER)
    assert table.fontMetrics().horizontalAdvance(long_number) > narrow
    bar.setValue(bar.maximum())
    wide = table.columnWidth(CaseColumn.NUMBER)
    assert table.fontMetrics().horizontalAdvance(long_number) < wide
    bar.setValue(0)
    window.worklist.arrive()
    workplace.settle()
    assert table.columnWidth(CaseColumn.NUMBER) == wide
    pick(workplace, "worklistListed", Listed.OPEN)
    assert table.columnWidth(CaseColumn.NUMBER) == narrow


def test_cases_that_come_go_and_change_places_keep_their_own_selection(qtbot: QtBot) -> None:
    def case(number: int) -> CaseSummary:
        now = datetime.now(UTC)
        return CaseSummary(
            number, f"S-{number}", "", "", SpecimenType.PERIPHERAL_BLOOD, Priority.ROUTINE, CaseStatus.OPEN,
            sample=False, waiting_since=now, created_at=now, frames=0,
        )  # fmt: skip

    model = CaseModel()
    model.show([case(n) for n in range(6)])
    held = {n: QPersistentModelIndex(model.index(n, CaseColumn.NUMBER)) for n in range(6)}
    for numbers in ([5, 4, 3, 2, 1, 0], [3, 9, 1, 8], [8, 1, 7, 3], [], [2]):
        model.refresh([case(n) for n in numbers], DUE_TIMES)
        assert [model.case(row).case_id for row in range(model.rowCount())] == numbers
        held = {n: index for n, index in held.items() if n in numbers}
        assert all(index.isValid() and index.row() == numbers.index(n) for n, index in held.items())
