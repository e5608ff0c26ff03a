"""The words for what a control slide came to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from leukdesk.domain.control import FEWEST_CELLS, ControlState
from leukdesk.ui.translation import said

if TYPE_CHECKING:
    from datetime import date

    from leukdesk.domain.control import ControlChart


def _tr(text: str) -> str:
    return QCoreApplication.translate("control", text)


def state_words(chart: ControlChart, day: date) -> str:
    """What a day's control came to, in a few words."""
    found = next((d for d in chart.days if d.day == day), None)
    state = chart.state_of(day)
    if found is None or state is ControlState.MISSING:
        return _tr("Control slide: not analysed today")
    if state is ControlState.TOO_FEW:
        words = _tr("Control slide: {0} of at least {1} leukocytes today")
        return words.format(found.counted.leukocytes, FEWEST_CELLS)
    if state is ControlState.OUT:
        names = ", ".join(said(c.name) for c in chart.outside(found))
        return _tr("Control slide: outside the limits today ({0})").format(names)
    return _tr("Control slide: within the limits today")
