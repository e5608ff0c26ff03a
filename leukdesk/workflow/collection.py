"""A collection of cell pictures with their labels: a folder a class, or a table in a CSV file."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from leukdesk.domain.errors import UserError
from leukdesk.domain.sentences import Sentence
from leukdesk.imaging.loading import find_pictures
from leukdesk.workflow.batch import Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from leukdesk.domain.cell_classes import CellClass

MAX_TABLE_BYTES = 50_000_000
MAX_ROWS = 500_000
FILE_COLUMNS = ("file", "filename", "path", "image", "picture")
LABEL_COLUMNS = ("label", "class", "cell_class", "type")
SPECIMEN_COLUMNS = ("specimen", "specimen_number", "case", "subject", "patient")


@dataclass(frozen=True, slots=True)
class LabelledPicture:
    """A picture of one cell and what the collection says it shows.

    Attributes:
        path: of the picture.
        label: as the collection writes it.
        specimen: number of its case; empty if the collection names none.
    """

    path: Path
    label: str
    specimen: str = ""


def read_collection(source: Path) -> tuple[list[LabelledPicture], list[Unreadable]]:
    """The labelled pictures of a collection, and the rows that name none.

    Args:
        source: a folder with a folder a class, or a CSV file with the columns `file` and `label` and, if the
            collection tells its subjects apart, `specimen`; its paths are below the CSV file's folder.

    Raises:
        UserError: if there is no such thing, or nothing in it.
    """
    unreadable: list[Unreadable] = []
    if source.is_dir():
        found = _from_folders(source)
    elif source.is_file():
        found, unreadable = _from_table(source)
    else:
        raise UserError(
            Sentence("{0} does not exist", source), Sentence("name a folder, or a CSV file with its labels")
        )
    if not found and not unreadable:
        raise UserError(
            Sentence("{0} holds no labelled pictures", source),
            Sentence(
                "put the pictures of each class into a folder of its name, or list file and label in "
                "a CSV file"
            ),
        )
    return found, unreadable


def _from_folders(root: Path) -> list[LabelledPicture]:
    found = []
    for folder in sorted(path for path in root.iterdir() if path.is_dir() and not path.name.startswith(".")):
        try:
            pictures = find_pictures([folder])
        except UserError:
            continue  # a folder of something else
        found += [LabelledPicture(path, folder.name) for path in pictures]
    return found


def _from_table(table: Path) -> tuple[list[LabelledPicture], list[Unreadable]]:
    reader = csv.DictReader(io.StringIO(_text(table)), dialect=_dialect(table))
    columns = {(name or "").strip().casefold(): name for name in reader.fieldnames or ()}
    file, label, specimen = (
        next((columns[name] for name in names if name in columns), None)
        for names in (FILE_COLUMNS, LABEL_COLUMNS, SPECIMEN_COLUMNS)
    )
    if file is None or label is None:
        raise UserError(
            Sentence("{0} has no columns file and label", table), Sentence("name them in its first row")
        )
    found: list[LabelledPicture] = []
    unreadable: list[Unreadable] = []
    root = table.parent.resolve()
    try:
        for number, row in enumerate(reader, start=2):
            name, says = (row[file] or "").strip(), (row[label] or "").strip()
            path = (root / name.replace("\\", "/")).resolve()
            if not name or not says:
                unreadable.append(
                    Unreadable(name, Sentence("row {0} of {1} names no file or no label", number, table.name))
                )
            elif not path.is_relative_to(root):
                unreadable.append(
                    Unreadable(name, Sentence("{0} lies outside the folder of {1}", name, table.name))
                )
            else:
                subject = (row[specimen] or "").strip() if specimen is not None else ""
                found.append(LabelledPicture(path, says, subject))
            if number > MAX_ROWS:
                raise UserError(
                    Sentence("{0} has more than {1:,} rows", table, MAX_ROWS), Sentence("split it")
                )
    except csv.Error as error:
        raise UserError(
            Sentence("{0} is no CSV file ({1})", table, error), Sentence("save it again as CSV")
        ) from error
    return found, unreadable


def _text(table: Path) -> str:
    try:
        if table.stat().st_size > MAX_TABLE_BYTES:
            raise UserError(
                Sentence("{0} has more than {1} MB", table, MAX_TABLE_BYTES // 10**6), Sentence("split it")
            )
        return table.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError(
            Sentence("{0} is not written in UTF-8", table), Sentence("save it again as CSV (UTF-8)")
        ) from error
    except OSError as error:
        raise UserError(
            Sentence("{0} cannot be read ({1})", table, error.strerror), Sentence("check its rights")
        ) from error


def _dialect(table: Path) -> type[csv.Dialect]:
    with table.open(encoding="utf-8-sig", newline="") as file:
        first = file.readline(10_000)
    try:
        return csv.Sniffer().sniff(first, delimiters=",;\t")
    except csv.Error:
        return csv.excel


def match_labels(
    labels: Iterable[str], classes: Sequence[CellClass], given: Mapping[str, str]
) -> dict[str, str]:
    """The class code of each label.

    A label means the class whose code or name it is, whatever its case, blanks, dashes and underscores.

    Args:
        labels: of the collection.
        classes: that a person can choose.
        given: codes or names of classes by label, where they differ.

    Raises:
        UserError: if a label means no class.
    """
    known = {_plain(word): c.code for c in classes for word in (c.code, c.name)}
    wanted = {_plain(label): meant for label, meant in given.items()}
    meant, unknown = {}, []
    for label in sorted(set(labels)):
        code = known.get(_plain(wanted.get(_plain(label), label)))
        if code is None:
            unknown.append(label)
        else:
            meant[label] = code
    if unknown:
        some = ", ".join(unknown[:10])
        if len(unknown) > 10:
            some = Sentence("{0} and {1} more", some, len(unknown) - 10)
        raise UserError(
            Sentence("no class is called {0}", some),
            Sentence(
                "say what they mean, for instance with --class LABEL=CLASS; the classes are {0}",
                ", ".join(sorted(c.code for c in classes)),
            ),
        )
    return meant


def _plain(word: str) -> str:
    return re.sub(r"[\s_\-]+", "_", word.strip().casefold())
