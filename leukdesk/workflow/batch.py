"""Many pictures in one go: each is processed, whatever happens to the others."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from leukdesk.domain.errors import PictureError, UserError
from leukdesk.imaging.loading import find_pictures, load_picture
from leukdesk.workflow.conditions import PLAIN, Conditions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from leukdesk.domain.cases import Case, FrameRecord
    from leukdesk.domain.frames import Picture
    from leukdesk.workflow.analyse import AnalyseFrame


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A picture that could not be used, and the sentence that says why."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Repeat:
    """A picture whose pixels were in the case already, under the name of `frame`."""

    name: str
    frame: FrameRecord


@dataclass(slots=True)
class BatchOutcome:
    """What became of the pictures.

    Attributes:
        frames: ids of the case's frames that these pictures are, in order, each once.
        repeats: pictures that show a frame of the case again.
        unreadable: pictures left out.
    """

    frames: list[int] = field(default_factory=list)
    repeats: list[Repeat] = field(default_factory=list)
    unreadable: list[Unreadable] = field(default_factory=list)


def gather_pictures(given: Sequence[Path]) -> tuple[list[Path], list[Unreadable]]:
    """The picture files that are meant by files and folders, and what gave none.

    Raises:
        UserError: if nothing is left.
    """
    found: dict[Path, None] = {}
    unreadable: list[Unreadable] = []
    for path in given:
        try:
            found |= dict.fromkeys(find_pictures([path]))
        except UserError as error:
            unreadable.append(Unreadable(str(path), error.sentence))
            fault = error
    if not found:
        raise fault
    return find_pictures(list(found)), unreadable


def readable_pictures(paths: Iterable[Path], unreadable: list[Unreadable]) -> Iterator[Picture]:
    """Decodes pictures one after the other; those that cannot be read are appended to `unreadable`."""
    for path in paths:
        try:
            picture = load_picture(path, str(path))
        except PictureError as error:
            unreadable.append(Unreadable(str(path), error.sentence))
            continue
        yield picture


def analyse_pictures(
    paths: Iterable[Path],
    analyse: AnalyseFrame,
    case: Case,
    um_per_px: float | None = None,
    *,
    whole_frame: bool = False,
    conditions: Conditions = PLAIN,
) -> BatchOutcome:
    """Analyses pictures for one case; each is recorded before the next is begun.

    Args:
        paths: of the pictures; their iteration is the place to report progress.
        analyse: the use case for one picture.
        case: to record in.
        um_per_px: the scale where it is known.
        whole_frame: whether each picture as a whole is the patch.
        conditions: what else is known of scale and light, and which colour steps are on.

    Raises:
        LeukDeskError: if the network or the records fail; what was recorded before stays.
    """
    outcome = BatchOutcome()
    for picture in readable_pictures(paths, outcome.unreadable):
        result = analyse(case, picture, um_per_px, whole_frame=whole_frame, conditions=conditions)
        first_time = result.frame.frame_id not in outcome.frames
        if first_time:
            outcome.frames.append(result.frame.frame_id)
        # The same file analysed again in a later run is the frame itself, not a second picture of it.
        if result.duplicate and not (first_time and result.frame.name == picture.name):
            outcome.repeats.append(Repeat(picture.name, result.frame))
    return outcome
