"""Whatever a laboratory does in whatever order, held against a model in plain dictionaries."""

from __future__ import annotations

import copy
import shutil
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from leukdesk.domain.cases import NewCase
from leukdesk.domain.geometry import Box
from leukdesk.domain.review_steps import Decision
from leukdesk.domain.safety import BackupReason
from leukdesk.records.backup import back_up
from leukdesk.records.backup_folder import backups_of
from leukdesk.records.checking import database_findings
from leukdesk.records.restoring import restore
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from pathlib import Path

CASES = ("S-1", "S-2")
PLACES = tuple((x, y) for x in (0, 100, 200) for y in (0, 100))
CODES = ("lymphocyte", "platelet", "blast", "not_a_cell")

Place = tuple[int, int, int]
"""Number of a picture, and where a cell lies in it."""


@dataclass
class ModelCase:
    """A case as plain values."""

    found: dict[Place, str] = field(default_factory=dict)
    """What the newest analysis of each picture suggests."""
    blasts: set[Place] = field(default_factory=set)
    """What analyses before the newest called a blast."""
    pictures: set[int] = field(default_factory=set)
    held: dict[Place, str] = field(default_factory=dict)
    """What people decided and did not take back."""
    past: list[dict[Place, str]] = field(default_factory=list)
    future: list[dict[Place, str]] = field(default_factory=list)

    def decide(self, decided: dict[Place, str]) -> None:
        self.past.append(dict(self.held))
        self.held |= decided
        self.future.clear()

    def listed(self) -> dict[Place, tuple[str, bool]]:
        """Every cell: its class, and whether a person says so; no call of a blast is forgotten."""
        lost = dict.fromkeys(self.blasts, ("blast", False))
        suggested = {place: (code, False) for place, code in self.found.items()}
        return lost | suggested | {place: (code, True) for place, code in self.held.items()}


class Laboratory(RuleBasedStateMachine):
    """Two cases, three pictures each, a person who changes their mind, restarts and restores."""

    root: Path
    bench: Any
    number = 0

    @initialize()
    def begin(self) -> None:
        Laboratory.number += 1
        self.folder = self.root / str(Laboratory.number) / "records"
        self.store = open_store(self.folder)
        self.model = {number: ModelCase() for number in CASES}
        self.saved: tuple[Any, dict[str, ModelCase]] | None = None
        for number in CASES:
            self.store.open_case(NewCase(number))

    def teardown(self) -> None:
        assert list(self.store.verify_audit()) == []
        self.store.close()
        assert database_findings(self.folder / "leukdesk.db") == []
        shutil.rmtree(self.folder.parent)

    def _case_id(self, number: str) -> int:
        case = self.store.case(number)
        assert case is not None
        return case.case_id

    def _cells(self, number: str) -> dict[Place, Any]:
        case_id = self._case_id(number)
        pictures = {f.frame_id: int(f.name) for f in self.store.frames(case_id)}
        cells = self.store.cells(case_id)
        return {(pictures[c.frame_id], c.box.x_px, c.box.y_px): c for c in cells}

    @rule(
        number=st.sampled_from(CASES),
        picture=st.integers(0, 2),
        cells=st.dictionaries(st.sampled_from(PLACES), st.sampled_from(CODES[:3]), max_size=4),
    )
    def analyse(self, number: str, picture: int, cells: dict[tuple[int, int], str]) -> None:
        """A new picture, or another pass over one that is there."""
        found = self.bench.analysis(*((x, y, code) for (x, y), code in cells.items()))
        shown = self.bench.picture(picture, name=str(picture))
        self.store.record_frame(self._case_id(number), shown, found, self.bench.classes)
        case = self.model[number]
        case.pictures.add(picture)
        case.blasts |= {p for p, code in case.found.items() if p[0] == picture and code == "blast"}
        case.found = {place: code for place, code in case.found.items() if place[0] != picture}
        case.found |= {(picture, x, y): code for (x, y), code in cells.items()}

    @rule(number=st.sampled_from(CASES), data=st.data(), code=st.sampled_from(CODES))
    def decide(self, number: str, data: st.DataObject, code: str) -> None:
        case = self.model[number]
        if not case.listed():
            return
        places = data.draw(
            st.lists(st.sampled_from(sorted(case.listed())), min_size=1, max_size=3, unique=True)
        )
        cells = self._cells(number)
        self.store.decide([Decision(cells[place].cell_id, code) for place in places], "Ada")
        case.decide(dict.fromkeys(places, code))

    @rule(number=st.sampled_from(CASES), data=st.data(), place=st.sampled_from(PLACES))
    def draw(self, number: str, data: st.DataObject, place: tuple[int, int]) -> None:
        case = self.model[number]
        if not case.pictures:
            return
        picture = data.draw(st.sampled_from(sorted(case.pictures)))
        frames = {int(f.name): f.frame_id for f in self.store.frames(self._case_id(number))}
        self.store.add_cell(frames[picture], Box(*place, 40, 40), "blast", "Ada")
        case.decide({(picture, *place): "blast"})

    @rule(number=st.sampled_from(CASES))
    def undo(self, number: str) -> None:
        case = self.model[number]
        assert (self.store.undo(self._case_id(number), "Ada") is not None) == bool(case.past)
        if case.past:
            case.future.append(case.held)
            case.held = case.past.pop()

    @rule(number=st.sampled_from(CASES))
    def redo(self, number: str) -> None:
        case = self.model[number]
        assert (self.store.redo(self._case_id(number), "Ada") is not None) == bool(case.future)
        if case.future:
            case.past.append(case.held)
            case.held = case.future.pop()

    @rule()
    def start_again(self) -> None:
        self.store.close()
        self.store = open_store(self.folder)

    @rule()
    def save(self) -> None:
        made = back_up(self.folder, backups_of(self.folder), BackupReason.COMMAND)
        assert made.findings == ()
        self.saved = made.backup, copy.deepcopy(self.model)

    @rule()
    def go_back(self) -> None:
        if self.saved is None:
            return
        self.store.close()
        backup, model = self.saved
        assert restore(backup, self.folder).findings == ()
        self.model = copy.deepcopy(model)
        self.store = open_store(self.folder)

    @invariant()
    def the_records_say_what_the_model_says(self) -> None:
        for number, case in self.model.items():
            told = {p: (c.cell_class.code, c.review is not None) for p, c in self._cells(number).items()}
            assert told == case.listed()


@pytest.mark.parametrize("examples", [5, pytest.param(200, marks=pytest.mark.long)])
def test_any_order_of_edits_restarts_and_restores_agrees_with_plain_dictionaries(
    tmp_path: Path, bench: Any, monkeypatch: pytest.MonkeyPatch, examples: int
) -> None:
    monkeypatch.setattr(Laboratory, "root", tmp_path, raising=False)
    monkeypatch.setattr(Laboratory, "bench", bench, raising=False)
    run_state_machine_as_test(
        Laboratory,
        settings=settings(
            max_examples=examples,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
