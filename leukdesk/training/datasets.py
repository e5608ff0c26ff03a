"""Labelled pictures on disk: a cells.csv, or one folder a class."""

from __future__ import annotations

import csv
import os
import re
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

from leukdesk.domain.errors import PictureError, TrainingDataError
from leukdesk.imaging.loading import PICTURE_SUFFIXES, load_picture
from leukdesk.training.cell_labels import CHECK_DATASETS, class_code

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

CSV_NAME = "cells.csv"
MAX_CSV_BYTES = 500_000_000
FEW = 1000
"""Fewer pictures than this are looked at sooner than processes have started."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One labelled picture of one cell (or, for the protocol `paper`, one picture).

    Attributes:
        path: of the file.
        dataset: where it comes from; pictures of one data set come from one lab.
        code: its class.
        label: as the data set names it.
        subject: who it was taken from; empty where nobody knows.
        fold: 1 to 5 where `cells.csv` fixes one.
        number: running number in the original name; neighbours may share a slide.
        pixel_sha256: of the decoded pixels.
    """

    path: Path
    dataset: str
    code: str
    label: str
    subject: str = ""
    fold: int | None = None
    number: int | None = None
    pixel_sha256: str = ""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A picture that is not used, and why."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class LabelledPictures:
    """What a data set offers.

    Attributes:
        samples: to be split, in the order of the list.
        check: of the sets that are for checking only; their codes are the sets' own labels.
        left_out: not used, with the reason.
    """

    samples: tuple[Sample, ...]
    check: tuple[Sample, ...]
    left_out: tuple[LeftOut, ...]


def read_pictures(data: Path) -> LabelledPictures:
    """Reads a cells.csv, a folder that holds one, or a folder with one folder a class.

    Pictures with the same pixels count once, and not at all where they are filed under different classes. A
    list may give the pixels' hashes; where it doesn't, every picture is decoded for it.

    Raises:
        TrainingDataError: if there is nothing of the kind, or fewer than two classes.
    """
    if data.is_dir() and (data / CSV_NAME).is_file():
        data = data / CSV_NAME
    if data.is_file():
        found = _read_csv(data)
    elif data.is_dir():
        found = _read_folders(data)
    else:
        raise TrainingDataError(f"there is no data at '{data}'", f"name a {CSV_NAME} or a folder")
    found = _each_once(found)
    if len({s.code for s in found.samples}) < 2:
        raise TrainingDataError(
            f"'{data}' offers fewer than two classes", "training needs pictures of at least two classes"
        )
    return found


def _read_csv(path: Path) -> LabelledPictures:
    if path.stat().st_size > MAX_CSV_BYTES:
        raise TrainingDataError(f"'{path}' is too large to be a list of cells", "name another file")
    samples: list[Sample] = []
    check: list[Sample] = []
    left_out: list[LeftOut] = []
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            reader = csv.DictReader(stream)
            if not {"path", "label"} <= set(reader.fieldnames or ()):
                raise TrainingDataError(f"'{path}' has no columns path and label", "add them")
            for row in reader:
                outcome = _from_row(row, path.parent)
                if isinstance(outcome, LeftOut):
                    left_out.append(outcome)
                elif outcome.dataset in CHECK_DATASETS:
                    check.append(outcome)
                else:
                    samples.append(outcome)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise TrainingDataError(f"'{path}' cannot be read as a list of cells", "check the file") from error
    return LabelledPictures(tuple(samples), tuple(check), tuple(left_out))


def _from_row(row: Mapping[str, str | None], root: Path) -> Sample | LeftOut:
    name = row["path"] or ""
    label = row["label"] or ""
    dataset = row.get("dataset") or root.name
    if row.get("duplicate_of"):
        return LeftOut(name, "same pixels as another file")
    path = root / name
    if not name or not path.is_file():
        return LeftOut(name, "missing")
    code = label if dataset in CHECK_DATASETS else class_code(dataset, label, row.get("sublabel") or "")
    if code is None:
        return LeftOut(name, "its label does not decide the class")
    fold = row.get("fold") or ""
    return Sample(
        path=path,
        dataset=dataset,
        code=code,
        label=label,
        subject=row.get("subject") or "",
        fold=int(fold) if fold.isdigit() else None,
        number=_number(row.get("original_name") or path.name),
        pixel_sha256=row.get("pixel_sha256") or "",
    )


def _read_folders(root: Path) -> LabelledPictures:
    samples: list[Sample] = []
    left_out: list[LeftOut] = []
    for folder in sorted(p for p in root.iterdir() if p.is_dir()):
        for path in sorted(folder.rglob("*")):
            if path.suffix.lower() not in PICTURE_SUFFIXES or not path.is_file():
                continue
            name = path.relative_to(root).as_posix()
            code = class_code(root.name, folder.name, "")
            if code is None:
                left_out.append(LeftOut(name, "its folder's name is no class name"))
            else:
                number = _number(path.name)
                samples.append(Sample(path, root.name, code, folder.name, number=number))
    return LabelledPictures(tuple(samples), (), tuple(left_out))


def _each_once(found: LabelledPictures) -> LabelledPictures:
    left_out = list(found.left_out)
    hashed: list[Sample] = []
    for sample, outcome in zip(found.samples, _hashes(found.samples), strict=True):
        if isinstance(outcome, LeftOut):
            left_out.append(outcome)
        else:
            hashed.append(replace(sample, pixel_sha256=outcome))
    codes: dict[str, set[str]] = {}
    for sample in hashed:
        codes.setdefault(sample.pixel_sha256, set()).add(sample.code)
    samples: list[Sample] = []
    seen: set[str] = set()
    for sample in hashed:
        if len(codes[sample.pixel_sha256]) > 1:
            left_out.append(LeftOut(sample.path.name, "same pixels as a picture of another class"))
        elif sample.pixel_sha256 in seen:
            left_out.append(LeftOut(sample.path.name, "same pixels as another file"))
        else:
            seen.add(sample.pixel_sha256)
            samples.append(sample)
    return replace(found, samples=tuple(samples), left_out=tuple(left_out))


def _hashes(samples: Sequence[Sample]) -> Iterable[str | LeftOut]:
    unknown = sum(not sample.pixel_sha256 for sample in samples)
    if unknown < FEW:
        return map(_hash, samples)
    with ProcessPoolExecutor(min(os.cpu_count() or 1, 8), mp_context=get_context("spawn")) as pool:
        return list(pool.map(_hash, samples, chunksize=64))


def _hash(sample: Sample) -> str | LeftOut:
    if sample.pixel_sha256:
        return sample.pixel_sha256
    try:
        return load_picture(sample.path).pixel_sha256
    except PictureError as error:
        return LeftOut(sample.path.name, error.what_happened)


def _number(name: str) -> int | None:
    digits = re.findall(r"\d+", Path(name).stem)
    return int(digits[-1]) if digits else None
