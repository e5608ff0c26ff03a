"""What a searched word may mean besides itself: a state, a priority, a sex, or a cell class.

What is written of a case holds none of the first three, and names of classes in English alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.domain.case_details import CaseStatus, Priority, Sex
from leukdesk.domain.work_list import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from leukdesk.domain.work_list import Meaning, Vocabulary

SHORTEST_BEGINNING = 3
"""Letters from which the beginning of a class's name stands for it.

Other words must be whole: whoever begins to type a name that begins as "male" does shall not see half of all
cases.
"""
VALUES: tuple[CaseStatus | Priority | Sex, ...] = (
    *CaseStatus,
    *Priority,
    *(sex for sex in Sex if sex is not Sex.UNKNOWN),
)
"""What cases can be searched by that is not written of them."""
ENGLISH: Vocabulary = tuple((value.replace("_", " "), value) for value in VALUES)


def meanings(word: str, vocabulary: Iterable[tuple[str, Meaning]]) -> Sequence[Meaning]:
    """What a word may mean besides itself.

    Args:
        word: folded.
        vocabulary: phrases and what each means; a class is given by its English name.

    Returns:
        Values that a whole word of their phrase stands for, and the English names of classes whose phrase
        has a word that begins so; each once.
    """
    found: dict[Meaning, None] = {}
    for phrase, meant in vocabulary:
        words = folded(phrase).split()
        if isinstance(meant, CaseStatus | Priority | Sex):
            means = word in words
        else:
            begins = len(word) >= SHORTEST_BEGINNING and any(each.startswith(word) for each in words)
            # A name that holds the word is found by the word itself.
            means = begins and word not in folded(meant)
        if means:
            found[meant] = None
    return list(found)
