"""The worklist's assessments: a case that can't be assessed keeps nobody else's from the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from leukdesk.domain.assessment import AssessmentRules, assess
from leukdesk.domain.cases import NewCase
from leukdesk.domain.errors import IntegrityError, LeukDeskError, StoreError
from leukdesk.domain.sentences import Sentence
from leukdesk.domain.work_list import CaseQuery
from leukdesk.workflow.analyse import AnalyseFrame
from leukdesk.workflow.assess import AssessCases

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from conftest import EveryCellLooksAlike

    from leukdesk.domain.assessment import CaseAssessment
    from leukdesk.domain.cases import Case, CellRecord
    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.domain.frames import Picture
    from leukdesk.records.store import SqlStore

NUMBERS = ("S-1", "S-2", "S-3")
RULES = AssessmentRules(false_call_rate=0.03)


@pytest.mark.parametrize("fault", [StoreError, IntegrityError])
def test_a_case_that_cannot_be_assessed_stays_due_and_the_others_have_their_turn(
    store: SqlStore,
    network: EveryCellLooksAlike,
    draw: Callable[[list[tuple[int, int]]], Picture],
    fault: type[LeukDeskError],
) -> None:
    analyse = AnalyseFrame(store, network)
    for number in NUMBERS:
        analyse(store.open_case(NewCase(number)), draw([(320, 240)]))
    broken = {"S-3", "S-2"}

    def assessed(case: Case, cells: Sequence[CellRecord], classes: Sequence[CellClass]) -> CaseAssessment:
        if case.number in broken:
            raise fault(Sentence("page 7 of the records is damaged"), Sentence("restore a backup"))
        return assess(case, cells, classes, RULES)

    round_ = AssessCases(store, assessed, RULES, network.card.classes)
    ended = round_(seconds=0)
    assert (ended.done, ended.left) == (1, 0)
    found = {case.number: case for case in store.find_cases(CaseQuery())}
    assert found["S-1"].assessment is not None
    assert [found[number].outdated for number in NUMBERS] == [False, True, True]
    assert {due.number for due in store.assessments_due()} == broken
    broken.clear()
    assert round_(seconds=9).done == 2
    assert not store.assessments_due()
