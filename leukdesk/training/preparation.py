"""The data of a run: read, cut into patches, split, and its normalisation measured."""

from __future__ import annotations

import csv
import io
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from leukdesk.domain.card import Normalisation
from leukdesk.domain.errors import TrainingDataError
from leukdesk.files import write_whole
from leukdesk.training.cell_labels import TARGET_WORDS, classes_of, is_target
from leukdesk.training.datasets import LeftOut, read_pictures
from leukdesk.training.options import Protocol
from leukdesk.training.patch_cache import cached_patches
from leukdesk.training.splits import Split, group_of, shared_groups, split_samples

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.training.datasets import Sample
    from leukdesk.training.options import TrainOptions
    from leukdesk.training.patch_cache import Patches


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """Everything that a network is fitted and measured on.

    Attributes:
        patches: all samples with their patches.
        labels: (n,) int64, positions in `classes`; -1 for a class that only left-out parts show.
        classes: in the order of the outputs.
        split: positions in `patches`.
        check: of the sets that are for checking only.
        norm: of the network's input, measured on the training part.
        left_out: pictures that are not used.
    """

    patches: Patches
    labels: NDArray[np.int64]
    classes: tuple[CellClass, ...]
    split: Split
    check: Patches
    norm: Normalisation
    left_out: tuple[LeftOut, ...]


def prepare(options: TrainOptions, say: Callable[[str], None], workers: int | None = None) -> Prepared:
    """Reads, cuts and splits the data of a run.

    Raises:
        TrainingDataError: if the data will not do.
    """
    # Names and folds alone decide the split: whether it is possible is known before any picture is cut.
    found = read_pictures(options.data)
    whole = split_samples(
        found.samples,
        options.protocol,
        options.seed,
        options.test_fold,
        options.validation_fold,
        leave_out=options.leave_out,
    )
    patches = cached_patches(found.samples, options.form, options.patch_folder, say, workers)
    check = cached_patches(found.check, options.form, options.patch_folder, say, workers)
    place = {sample.path: i for i, sample in enumerate(patches.samples)}
    split = whole.among({i: place[s.path] for i, s in enumerate(found.samples) if s.path in place})
    left_out = (*found.left_out, *patches.left_out, *check.left_out)
    if left_out:
        say(f"{len(left_out)} pictures left out (see left_out.csv): {_reasons(left_out)}")
    two = options.protocol is Protocol.PAPER
    classes = classes_of((patches.samples[i].code for i in _learned(split)), two=two)
    labels = _labels(patches.samples, classes, two=two)
    _refuse_one_side(patches.samples, split)
    say(_split_sentence(split, patches.samples))
    norm = measure_normalisation(patches.pixels, split.train)
    return Prepared(patches, labels, classes, split, check, norm, left_out)


def write_left_out(left_out: Sequence[LeftOut], folder: Path) -> None:
    """Lists the pictures that are not used in left_out.csv.

    Raises:
        UserError: if it cannot be written.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["name", "reason"])
    writer.writerows((item.name, item.reason) for item in left_out)
    write_whole(folder / "left_out.csv", text.getvalue().encode())


def measure_normalisation(pixels: NDArray[np.uint8], part: Sequence[int]) -> Normalisation:
    """Channel means and standard deviations of a part, rounded as the card states them."""
    total, squares, count = np.zeros(3), np.zeros(3), 0
    for start in range(0, len(part), 1000):
        chunk = pixels[list(part[start : start + 1000])].astype(np.float64).reshape(-1, 3) / 255
        total += chunk.sum(axis=0)
        squares += (chunk**2).sum(axis=0)
        count += len(chunk)
    mean = total / count
    std = np.sqrt(np.maximum(squares / count - mean**2, 1e-6))
    red, green, blue = (round(float(v), 4) for v in mean)
    red_std, green_std, blue_std = (round(float(v), 4) for v in std)
    return Normalisation((red, green, blue), (red_std, green_std, blue_std))


def _learned(split: Split) -> tuple[int, ...]:
    """What the network's classes are taken from."""
    return split.train + split.validation + split.test


def _labels(samples: Sequence[Sample], classes: Sequence[CellClass], *, two: bool) -> NDArray[np.int64]:
    if two:
        return np.array([int(is_target(s.code)) for s in samples], np.int64)
    place = {c.code: k for k, c in enumerate(classes)}
    return np.array([place.get(s.code, -1) for s in samples], np.int64)


def _refuse_one_side(samples: Sequence[Sample], split: Split) -> None:
    """Fitting needs targets and others, and so does the choice of thresholds.

    Raises:
        TrainingDataError: if training or validation part lacks one.
    """
    for name, part in (("training", split.train), ("validation", split.validation)):
        sides = {is_target(samples[i].code) for i in part}
        if len(sides) < 2:
            missing = "other cells" if True in sides else "blasts"
            raise TrainingDataError(
                f"the {name} part would hold no {missing}",
                f"add such pictures; a folder of targets is named {' or '.join(sorted(TARGET_WORDS))}",
            )


def _split_sentence(split: Split, samples: Sequence[Sample]) -> str:
    lines = []
    for name, part in split.parts().items():
        counts = Counter(samples[i].code for i in part)
        listed = ", ".join(f"{code} {count}" for code, count in sorted(counts.items()))
        groups = len({group_of(samples[i]) for i in part if samples[i].subject})
        subjects = f", {groups} subjects" if groups else ""
        lines.append(
            f"{name}: {len(part)} of {len(samples)} ({len(part) / len(samples):.1%}{subjects}): {listed}"
        )
    shared = len(shared_groups(samples, split))
    lines.append(
        f"{shared} subjects are in more than one part: figures by picture are optimistic"
        if shared
        else "no subject and no picture is in two parts (checked)"
    )
    return "\n".join(lines)


def _reasons(left_out: Sequence[LeftOut]) -> str:
    return ", ".join(
        f"{n} × {reason}" for reason, n in Counter(item.reason for item in left_out).most_common()
    )
