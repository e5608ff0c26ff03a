"""Brings a labelled collection into the records: each picture a frame with one cell, each label a review."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from leukdesk.domain.cases import NewCase, lacks_identifier
from leukdesk.domain.errors import PictureError, UserError
from leukdesk.domain.sentences import Sentence
from leukdesk.imaging.loading import load_picture
from leukdesk.workflow.analyse import NOT_ONE_CELL
from leukdesk.workflow.batch import Unreadable
from leukdesk.workflow.collection import match_labels
from leukdesk.workflow.review import ReviewCells

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from leukdesk.domain.cases import Case
    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.domain.ports import Store
    from leukdesk.workflow.analyse import AnalyseFrame
    from leukdesk.workflow.collection import LabelledPicture
    from leukdesk.workflow.conditions import Conditions


LARGEST_CELL_PX = 1200
"""No camera draws a single cell larger: such a picture is a field, whose label is not one cell's."""


@dataclass(slots=True)
class ImportOutcome:
    """What became of a collection.

    Attributes:
        recorded: pictures that are frames now, each with its label as a review.
        known: pictures that were in their case with this label already.
        doubted: recorded pictures in which the finder does not see one cell; their label holds all the same.
        unreadable: pictures left out.
    """

    recorded: int = 0
    known: int = 0
    doubted: int = 0
    unreadable: list[Unreadable] = field(default_factory=list)


class ImportCollection:
    """Records labelled pictures; each is committed before the next is begun, so a stopped import goes on.

    Args:
        store: the records.
        analyse: the use case for one picture.
        name: of the collection; its reviews are signed "collection NAME".
        conditions: what is known of scale and light.
    """

    def __init__(self, store: Store, analyse: AnalyseFrame, name: str, conditions: Conditions) -> None:
        self._store = store
        self._analyse = analyse
        self._reviewer = f"collection {name}"
        self._review = ReviewCells(store, self._reviewer)
        self._conditions = conditions
        self._doubted = 0

    def __call__(
        self,
        pictures: Iterable[LabelledPicture],
        codes: Mapping[str, str],
        case_number: str,
        goes_on: Callable[[], bool] = lambda: True,
    ) -> ImportOutcome:
        """Imports pictures.

        Args:
            pictures: of the collection; their iteration is the place to report progress.
            codes: class codes by label, as of `match_labels`.
            case_number: of the pictures whose specimen the collection does not name.
            goes_on: asked before each picture; False ends the import.

        Raises:
            LeukDeskError: if the network or the records fail; what was recorded before stays.
        """
        outcome = ImportOutcome()
        self._doubted = 0
        cases: dict[str, Case] = {}
        for each in pictures:
            if not goes_on():
                break
            number = each.specimen or case_number
            try:
                case = cases.get(number) or self._store.open_case(NewCase(number))
                cases[number] = case
                if self._record(case, each, codes[each.label]):
                    outcome.recorded += 1
                else:
                    outcome.known += 1
            except PictureError as error:
                outcome.unreadable.append(Unreadable(str(each.path), error.sentence))
            except ValueError as error:
                outcome.unreadable.append(Unreadable(str(each.path), f"{number!r}: {error}"))
        outcome.doubted = self._doubted
        return outcome

    def _record(self, case: Case, each: LabelledPicture, code: str) -> bool:
        """Records one picture; False if the records hold it with this label already."""
        picture = load_picture(each.path)
        if min(picture.width_px, picture.height_px) > LARGEST_CELL_PX:
            raise PictureError(
                Sentence("{0} is as large as a field", each.path),
                Sentence("import pictures of one cell each"),
            )
        outcome = self._analyse(case, picture, whole_frame=True, conditions=self._conditions)
        self._doubted += outcome.frame.note == NOT_ONE_CELL
        (cell,) = self._store.cells(case.case_id, [outcome.frame.frame_id])
        if cell.review is not None and cell.review.class_code == code:
            return False
        if cell.review is not None and cell.review.reviewer != self._reviewer:
            raise PictureError(
                Sentence("a person reviewed {0} as {1} before", each.path, cell.review.class_code),
                Sentence("correct the cell there"),
            )
        self._review([cell.cell_id], code)
        return True


def refuse_unnamed(pictures: Iterable[LabelledPicture], store: Store, case_number: str) -> None:
    """Refuses a collection whose pictures would be the first of cases without a second identifier.

    Args:
        pictures: of the collection.
        store: the records.
        case_number: of the pictures whose specimen the collection does not name.

    Raises:
        UserError: if there is such a case; it names one of them.
    """
    for number in dict.fromkeys(each.specimen or case_number for each in pictures):
        case = store.case(number)
        if case is None or lacks_identifier(case, has_frames=bool(store.frames(case.case_id))):
            raise UserError(
                Sentence(
                    "case {0} of the collection has no second identifier, which it needs before its "
                    "first picture",
                    number,
                ),
                Sentence(
                    "open each of its cases with the patient's number first, or switch that rule off in "
                    "the settings"
                ),
            )


def codes_for(
    pictures: Sequence[LabelledPicture],
    store: Store,
    bundle_classes: Sequence[CellClass],
    given: Mapping[str, str],
) -> dict[str, str]:
    """The class code of each label of a collection, among the records' classes and the bundle's.

    Raises:
        UserError: if a label means no class, or there is no label.
    """
    if not pictures:
        raise UserError(
            Sentence("the collection holds no picture that can be imported"), Sentence("check its labels")
        )
    return match_labels((each.label for each in pictures), [*store.classes(), *bundle_classes], given)
