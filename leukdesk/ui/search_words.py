"""The window's words for what cases are searched by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.domain.case_details import CaseStatus, Priority, Sex
from leukdesk.domain.class_names import SHIPPED_NAMES
from leukdesk.domain.search_words import VALUES
from leukdesk.ui.translation import said
from leukdesk.ui.words import priority_words, sex_words, status_words

if TYPE_CHECKING:
    from leukdesk.domain.work_list import Vocabulary


def search_vocabulary() -> Vocabulary:
    """States, priorities, sexes and cell classes as the window calls them."""
    values = tuple((_words(value), value) for value in VALUES)
    return values + tuple((said(name), str(name)) for name in SHIPPED_NAMES)


def _words(value: CaseStatus | Priority | Sex) -> str:
    match value:
        case CaseStatus():
            return status_words(value)
        case Priority():
            return priority_words(value)
        case Sex():
            return sex_words(value)
