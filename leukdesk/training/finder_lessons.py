"""Which pictures the finder's network learns from, and how they become lessons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from leukdesk.domain.errors import PictureError, TrainingDataError
from leukdesk.imaging.lessons.laid_fields import lay_field
from leukdesk.imaging.lessons.specimens import (
    Specimen,
    cut_specimen,
    read_field,
    read_ground,
    read_scene,
)
from leukdesk.imaging.public_sets import UM_PER_PX

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from leukdesk.imaging.finder_figures import AnnotatedField
    from leukdesk.imaging.lessons.truth import Lesson
    from leukdesk.training.datasets import LabelledPictures, Sample

HELD_BACK_FOLD = 5
"""The fold of cnmc that no network of the program is trained on."""
SPECIMENS = {"cnmc": 2000, "lmu": 800, "pbc": 1820}
GROUNDS = 500
SCENES = {"lmu": 500, "pbc": 2000}
SCENE_GROUNDS = 300


@dataclass(frozen=True, slots=True)
class Lessons:
    """All that the network learns from.

    Attributes:
        laid: fields laid together.
        scenes: whole pictures of single cells with the outlines of the finder that made them.
        fields: annotated fields with such outlines.
    """

    laid: Sequence[Lesson]
    scenes: Sequence[Lesson]
    fields: Sequence[Lesson]


def prepare_lessons(
    pictures: LabelledPictures,
    annotated: Sequence[tuple[str, AnnotatedField]],
    fields: int,
    seed: int,
    say: Callable[[str], None],
) -> Lessons:
    """Cuts specimens and grounds and lays fields.

    Args:
        pictures: of the data, of which cnmc, lmu and pbc are used.
        annotated: (data set, field) of the fields to learn from, see `learning_fields`.
        fields: how many to lay.
        seed: of the choice.
        say: is told the progress, a sentence at a time.

    Raises:
        TrainingDataError: if a set is missing.
    """
    rng = np.random.default_rng(seed)
    platelets = [s for s in _of(pictures, "pbc", rng) if s.code == "platelet"]
    specimens: dict[str, list[Specimen]] = {}
    scenes: list[Lesson] = []
    for dataset, wanted in SPECIMENS.items():
        samples = _in_turns([s for s in _of(pictures, dataset, rng) if s.code != "platelet"])
        specimens[dataset], used = _specimens(samples, dataset, wanted)
        scenes += _scenes(samples[used:], dataset, SCENES.get(dataset, 0), shows_cell=True)
        say(f"{dataset}: {len(specimens[dataset])} cells cut, {len(scenes)} scenes so far")
    grounds = [g for s in platelets[:GROUNDS] if (g := _readable_ground(s)) is not None]
    scenes += _scenes(platelets[GROUNDS:], "pbc", SCENE_GROUNDS, shows_cell=False)
    laid = []
    for number in range(fields):
        laid.append(lay_field(specimens, grounds, seed * 1_000_003 + number))
        if (number + 1) % 200 == 0:
            say(f"{number + 1} of {fields} fields laid")
    seen = [s for dataset, f in annotated if (s := read_field(f, UM_PER_PX[dataset])) is not None]
    say(f"{len(seen)} of {len(annotated)} annotated fields agree with their outlines")
    return Lessons(laid, scenes, seen)


def _of(pictures: LabelledPictures, dataset: str, rng: np.random.Generator) -> list[Sample]:
    samples = [s for s in pictures.samples if s.dataset == dataset and s.fold != HELD_BACK_FOLD]
    if not samples:
        raise TrainingDataError(f"the data holds nothing of {dataset}", "name a cells.csv that lists it")
    return [samples[i] for i in rng.permutation(len(samples))]


def _in_turns(samples: list[Sample]) -> list[Sample]:
    """The samples so that the labels take turns."""
    seen: dict[str, int] = {}
    turns: list[tuple[int, int, Sample]] = []
    for sample in samples:
        turn = seen[sample.label] = seen.get(sample.label, -1) + 1
        turns.append((turn, len(turns), sample))
    return [sample for _, _, sample in sorted(turns, key=lambda t: t[:2])]


def _specimens(samples: list[Sample], dataset: str, wanted: int) -> tuple[list[Specimen], int]:
    """Specimens, and how many samples were used up for them."""
    found: list[Specimen] = []
    for used, sample in enumerate(samples):
        if len(found) == wanted:
            return found, used
        try:
            specimen = cut_specimen(sample.path, UM_PER_PX[dataset])
        except PictureError:
            continue
        found += [specimen] if specimen is not None else []
    return found, len(samples)


def _scenes(samples: list[Sample], dataset: str, wanted: int, *, shows_cell: bool) -> list[Lesson]:
    found: list[Lesson] = []
    for sample in samples[:wanted]:
        try:
            scene = read_scene(sample.path, UM_PER_PX[dataset], shows_cell=shows_cell)
        except PictureError:
            continue
        found += [scene] if scene is not None else []
    return found


def _readable_ground(sample: Sample) -> NDArray[np.uint8] | None:
    try:
        return read_ground(sample.path, UM_PER_PX["pbc"])
    except PictureError:
        return None
