"""Training, validation and test parts, with nothing that belongs together in two of them."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeVar

from leukdesk.domain.errors import TrainingDataError
from leukdesk.training.options import Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence

    from leukdesk.training.datasets import Sample

K = TypeVar("K", bound="Hashable")

PAPER_SHARES = (0.60, 0.21, 0.19)
"""Training, validation and test of the original method."""
SUBJECT_SHARES = (0.70, 0.10, 0.20)
"""Training, validation and test where `cells.csv` fixes no folds."""
BLOCKED_DATASETS = frozenset({"lmu"})
"""Sets without subjects whose numbers run in order, so that neighbours may share a slide."""


@dataclass(frozen=True, slots=True)
class Split:
    """Positions in the list of samples.

    Attributes:
        train: what the network is fitted on.
        validation: what chooses temperature and thresholds.
        test: what is held back.
        apart: further test parts, by the name under which they were left out.

    Raises:
        TrainingDataError: if a part is empty.
    """

    train: tuple[int, ...]
    validation: tuple[int, ...]
    test: tuple[int, ...]
    apart: Mapping[str, tuple[int, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name, part in self.parts().items():
            if not part:
                raise TrainingDataError(
                    f"the {name} part would be empty", "add pictures, subjects or folds to the data"
                )

    def parts(self) -> dict[str, tuple[int, ...]]:
        """All parts by name."""
        left_out = {f"left-out {name}": part for name, part in self.apart.items()}
        return {"training": self.train, "validation": self.validation, "test": self.test} | left_out

    def among(self, places: Mapping[int, int]) -> Split:
        """The same parts with other positions; those without a place are dropped.

        Raises:
            TrainingDataError: if a part is left empty.
        """

        def moved(part: tuple[int, ...]) -> tuple[int, ...]:
            return tuple(places[i] for i in part if i in places)

        apart = {name: moved(part) for name, part in self.apart.items()}
        return Split(moved(self.train), moved(self.validation), moved(self.test), apart)


def paper_split(samples: Sequence[Sample], seed: int) -> Split:
    """60/21/19 by picture within each class, as the original method does it; optimistic by design."""
    train, validation, test = [], [], []
    for indices in _by(samples, lambda s: s.code).values():
        parts = _cut(_shuffled(samples, indices, seed), PAPER_SHARES)
        train += parts[0]
        validation += parts[1]
        test += parts[2]
    return Split(tuple(sorted(train)), tuple(sorted(validation)), tuple(sorted(test)))


def subject_split(samples: Sequence[Sample], seed: int, test_fold: int, validation_fold: int) -> Split:
    """Parts that share no subject, no block of neighbouring numbers and no picture.

    Pictures with a fold follow it; those with a subject only go by whole subjects; those of
    `BLOCKED_DATASETS` by consecutive numbers (the first 70 % train, the last 20 % test); all others by
    picture.
    """
    parts: tuple[list[int], list[int], list[int]] = ([], [], [])
    loose: list[int] = []
    for i, sample in enumerate(samples):
        if sample.fold is None:
            loose.append(i)
        else:
            parts[{validation_fold: 1, test_fold: 2}.get(sample.fold, 0)].append(i)
    for (dataset, _), indices in _by([samples[i] for i in loose], lambda s: (s.dataset, s.code)).items():
        own = [loose[i] for i in indices]
        with_subject = [i for i in own if samples[i].subject]
        without = [i for i in own if not samples[i].subject]
        if dataset in BLOCKED_DATASETS:
            ordered = sorted(without, key=lambda i: (samples[i].number or 0, samples[i].path.name))
        else:
            ordered = _shuffled(samples, without, seed)
        for part, chosen in zip(parts, _cut(ordered, SUBJECT_SHARES), strict=True):
            part.extend(chosen)
        for part, chosen in zip(parts, _by_subject(samples, with_subject, seed), strict=True):
            part.extend(chosen)
    _reunite(samples, parts)
    train, validation, test = (tuple(sorted(part)) for part in parts)
    return Split(train, validation, test)


def split_samples(
    samples: Sequence[Sample],
    protocol: Protocol,
    seed: int,
    test_fold: int,
    validation_fold: int,
    *,
    leave_out: Sequence[str] = (),
) -> Split:
    """The split of a run.

    Args:
        samples: to be split.
        protocol: by picture or by subject.
        seed: of what no fold fixes.
        test_fold: fold that is held back.
        validation_fold: fold that chooses temperature and thresholds.
        leave_out: data sets (`lmu`) and subjects (`cnmc:51+75+78`) that become test parts of their own.

    Raises:
        TrainingDataError: if a part is empty, a name to be left out is unknown or, under the protocol
            `subject`, a subject would be in two parts.
    """
    apart = _left_out(samples, leave_out)
    gone = {i for part in apart.values() for i in part}
    rest = [i for i in range(len(samples)) if i not in gone]
    kept = [samples[i] for i in rest]
    if protocol is Protocol.PAPER:
        split = paper_split(kept, seed)
    else:
        split = subject_split(kept, seed, test_fold, validation_fold)
    split = replace(split.among(dict(enumerate(rest))), apart=apart)
    if protocol is Protocol.SUBJECT and shared_groups(samples, split):
        raise TrainingDataError("a subject would be in two parts", "correct its folds in the list of cells")
    return split


def group_of(sample: Sample) -> str:
    """What must not be in two parts: the subject, or else the picture."""
    return f"{sample.dataset}:{sample.subject or sample.pixel_sha256 or sample.path.as_posix()}"


def shared_groups(samples: Sequence[Sample], split: Split) -> set[str]:
    """Groups that occur in more than one part; empty for an honest split."""
    shared: set[str] = set()
    seen: set[str] = set()
    for part in split.parts().values():
        groups = {group_of(samples[i]) for i in part}
        shared |= groups & seen
        seen |= groups
    return shared


def _left_out(samples: Sequence[Sample], names: Sequence[str]) -> dict[str, tuple[int, ...]]:
    apart: dict[str, tuple[int, ...]] = {}
    taken: set[int] = set()
    for name in names:
        part = tuple(i for i, sample in enumerate(samples) if name in _names_of(sample))
        if not part:
            known = ", ".join(sorted({sample.dataset for sample in samples}))
            raise TrainingDataError(
                f"there is no data set and no subject {name!r} to leave out",
                f"name a data set ({known}) or a subject as in cnmc:51+75+78",
            )
        if taken & set(part):
            raise TrainingDataError(f"{name!r} is left out twice", "name it, or what holds it, once")
        taken |= set(part)
        apart[name] = part
    return apart


def _names_of(sample: Sample) -> set[str]:
    """The names by which a picture can be left out: its data set's, or its subject's with or without it."""
    if not sample.subject:
        return {sample.dataset}
    own = sample.subject.removeprefix(f"{sample.dataset}-")
    return {sample.dataset, sample.subject, f"{sample.dataset}:{sample.subject}", f"{sample.dataset}:{own}"}


def _by_subject(samples: Sequence[Sample], indices: Sequence[int], seed: int) -> list[list[int]]:
    """Whole subjects, the largest first, each to the part that lacks most of its share."""
    groups = _by([samples[i] for i in indices], lambda s: s.subject)
    ordered = sorted(groups.items(), key=lambda g: (-len(g[1]), _rank(g[0], seed)))
    parts: list[list[int]] = [[], [], []]
    for _, members in ordered:
        lack = [SUBJECT_SHARES[k] * len(indices) - len(parts[k]) for k in range(3)]
        parts[lack.index(max(lack))] += [indices[m] for m in members]
    return parts


def _reunite(samples: Sequence[Sample], parts: tuple[list[int], list[int], list[int]]) -> None:
    """Moves a subject that landed in two parts (cells of two classes) wholly to the part with most of it."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for k, part in enumerate(parts):
        for i in part:
            counts[group_of(samples[i])][k] += 1
    home = {group: n.index(max(n)) for group, n in counts.items()}
    moved = [(k, i) for k, part in enumerate(parts) for i in part if home[group_of(samples[i])] != k]
    for k, i in moved:
        parts[k].remove(i)
        parts[home[group_of(samples[i])]].append(i)


def _by(samples: Sequence[Sample], key: Callable[[Sample], K]) -> dict[K, list[int]]:
    groups: dict[K, list[int]] = {}
    for i, sample in enumerate(samples):
        groups.setdefault(key(sample), []).append(i)
    return groups


def _shuffled(samples: Sequence[Sample], indices: Iterable[int], seed: int) -> list[int]:
    """An order that depends on the pictures' names and the seed only, not on their order in the list."""
    return sorted(
        indices, key=lambda i: _rank(f"{samples[i].dataset}/{samples[i].label}/{samples[i].path.name}", seed)
    )


def _rank(name: str, seed: int) -> str:
    return hashlib.sha256(f"{seed}:{name}".encode()).hexdigest()


def _cut(ordered: Sequence[int], shares: Sequence[float]) -> list[list[int]]:
    first = round(len(ordered) * shares[0])
    second = round(len(ordered) * (shares[0] + shares[1]))
    return [list(ordered[:first]), list(ordered[first:second]), list(ordered[second:])]
