"""Reading what a control slide came to, day by day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from leukdesk.domain.assessment import as_called
from leukdesk.domain.control import FEWEST_CELLS, ControlChart, ControlDay, number_of_day
from leukdesk.domain.differential import count_cells
from leukdesk.domain.errors import UserError
from leukdesk.domain.sentences import Sentence
from leukdesk.domain.work_list import CaseQuery

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.domain.ports import Store

DAYS_SHOWN = 31
_MOST_FOUND = 2000


class ReadControl:
    """Reads a control slide: its known values, and what the network suggested on each day.

    Args:
        store: the records.
        classes: of the bundle in use, in their order.
    """

    def __init__(self, store: Store, classes: Sequence[CellClass]) -> None:
        self._store = store
        self._classes = classes

    def __call__(self, number: str, today: date, days: int = DAYS_SHOWN) -> ControlChart:
        """The slide's newest days.

        Args:
            number: of the case whose reviewed cells are the known values.
            today: whose case counts too.
            days: at most.

        Raises:
            UserError: if there is no such case, or people reviewed too few of its leukocytes.
            StoreError: if the records cannot be read.
        """
        store = self._store
        case = store.case(number)
        if case is None:
            raise UserError(
                Sentence("there is no case {0} to be the control slide", number),
                Sentence("choose another case"),
            )
        reviewed = [c for c in store.cells(case.case_id) if c.review is not None]
        known = count_cells(reviewed, self._classes)
        if known.leukocytes < FEWEST_CELLS:
            raise UserError(
                Sentence(
                    "only {0} leukocytes of the control slide {1} were reviewed by people",
                    known.leukocytes,
                    number,
                ),
                Sentence("review at least {0} there, or choose another case", FEWEST_CELLS),
            )
        return ControlChart(number, known, tuple(self._day(*one) for one in self._dated(number, today, days)))

    def _dated(self, number: str, today: date, days: int) -> list[tuple[int, date]]:
        """The cases of the newest days, oldest first."""
        found = []
        for case in self._store.find_cases(CaseQuery(number, limit=_MOST_FOUND)):
            try:
                day = date.fromisoformat(case.number.removeprefix(f"{number} "))
            except ValueError:
                continue
            if case.frames and day <= today and case.number == number_of_day(number, day):
                found.append((case.case_id, day))
        return sorted(found, key=lambda one: one[1])[-days:]

    def _day(self, case_id: int, day: date) -> ControlDay:
        cells = self._store.cells(case_id)
        return ControlDay(day, count_cells(as_called(cells, self._classes), self._classes))
