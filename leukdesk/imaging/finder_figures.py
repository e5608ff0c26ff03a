"""Figures of the cell finder on annotated fields: how many white cells it finds, how many it invents."""

from __future__ import annotations

import csv
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from leukdesk.domain.errors import UserError
from leukdesk.domain.geometry import Box

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

LARGEST_AREA = 3.0
"""A found box counts as the true one only if its area is at most this many times as large."""
WHITE_CELL_NAMES = frozenset({"wbc", "white blood cell", "leukocyte"})


@dataclass(frozen=True, slots=True)
class AnnotatedField:
    """A field with the boxes that people drew around its white cells.

    Attributes:
        picture: path of the field's picture.
        white_cells: in pixels of the picture.
    """

    picture: Path
    white_cells: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class FieldFigures:
    """What was found in one field.

    Attributes:
        matches: pairs of indices (true box, found box).
        missed: indices of true boxes without a match.
        false: indices of found boxes without a match.
        ious: of the matched pairs, in the order of `matches`.
    """

    matches: tuple[tuple[int, int], ...]
    missed: tuple[int, ...]
    false: tuple[int, ...]
    ious: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class FinderFigures:
    """The finder's figures over a set of fields.

    Attributes:
        fields: number of fields.
        true_cells: boxes drawn by people.
        found: of these, found one to one.
        false_cells: found cells that match no box.
        well_outlined: of the found, those with an intersection over union of at least 0.5.
    """

    fields: int
    true_cells: int
    found: int
    false_cells: int
    well_outlined: int

    @property
    def recall(self) -> float:
        """Share of the true cells that were found; 1 if there are none."""
        return self.found / self.true_cells if self.true_cells else 1.0

    @property
    def false_per_field(self) -> float:
        """False cells per field; 0 without fields."""
        return self.false_cells / self.fields if self.fields else 0.0

    @property
    def well_outlined_share(self) -> float:
        """Share of the true cells found with an intersection over union of at least 0.5."""
        return self.well_outlined / self.true_cells if self.true_cells else 1.0

    def __str__(self) -> str:
        return (
            f"{self.fields} fields, {self.true_cells} white cells: recall {self.recall:.3f} "
            f"({self.found}), false {self.false_per_field:.3f} a field ({self.false_cells}), "
            f"IoU ≥ 0.5 {self.well_outlined_share:.3f}"
        )


def match_boxes(true_boxes: Sequence[Box], found_boxes: Sequence[Box]) -> FieldFigures:
    """Matches found boxes to true ones, one to one and as many as possible.

    A found box may stand for a true one if its centre lies inside it and it is at most three times as
    large; better overlaps are tried first.
    """
    overlaps = np.array([[true.iou(found) for found in found_boxes] for true in true_boxes])
    may_stand = [
        [
            true.contains(found.centre_px) and found.area_px <= LARGEST_AREA * true.area_px
            for found in found_boxes
        ]
        for true in true_boxes
    ]
    return match(overlaps, np.array(may_stand, bool), len(found_boxes))


def match_boxes_by_iou(
    true_boxes: Sequence[Box], found_boxes: Sequence[Box], least: float = 0.5
) -> FieldFigures:
    """Matches found boxes to true ones of at least this intersection over union, as many as possible."""
    overlaps = np.array([[true.iou(found) for found in found_boxes] for true in true_boxes])
    return match(overlaps, overlaps >= least, len(found_boxes))


def match(overlaps: NDArray[np.float64], may_stand: NDArray[np.bool_], found_count: int) -> FieldFigures:
    """Matches found cells to true ones, one to one and as many as possible, better overlaps first.

    Source: augmenting paths, Kuhn, Nav. Res. Logist. Q. 2 (1955) 83–97.

    Args:
        overlaps: (true, found) intersections over union.
        may_stand: (true, found), whether a found cell may stand for a true one.
        found_count: number of found cells, which the arrays don't tell without true ones.
    """
    options = [
        [int(n) for n in np.argsort(-row, kind="stable") if may[n]]
        for row, may in zip(overlaps, may_stand, strict=True)
    ]
    owner: dict[int, int] = {}

    def place(true: int, tried: set[int]) -> bool:
        for found in options[true]:
            if found in tried:
                continue
            tried.add(found)
            if found not in owner or place(owner[found], tried):
                owner[found] = true
                return True
        return False

    missed = tuple(true for true in range(len(options)) if not place(true, set()))
    matches = tuple(sorted((true, found) for found, true in owner.items()))
    false = tuple(n for n in range(found_count) if n not in owner)
    return FieldFigures(matches, missed, false, tuple(float(overlaps[t, f]) for t, f in matches))


def sum_figures(fields: Iterable[FieldFigures]) -> FinderFigures:
    """The figures of many fields together."""
    count = true_cells = found = false_cells = well = 0
    for field in fields:
        count += 1
        true_cells += len(field.matches) + len(field.missed)
        found += len(field.matches)
        false_cells += len(field.false)
        well += sum(iou >= 0.5 for iou in field.ious)
    return FinderFigures(count, true_cells, found, false_cells, well)


def read_voc_fields(
    annotations: Path, pictures: Path, names: Collection[str] = WHITE_CELL_NAMES
) -> list[AnnotatedField]:
    """Fields annotated as Pascal VOC, one XML file each, in the order of their names.

    Args:
        annotations: folder of the XML files.
        pictures: folder of the pictures, which have the same stem.
        names: of the cells whose boxes are read, in lower case.

    Raises:
        UserError: if a file can't be read or its picture is missing.
    """
    by_stem = {path.stem: path for path in sorted(pictures.iterdir())} if pictures.is_dir() else {}
    fields = []
    for path in sorted(annotations.glob("*.xml")):
        if path.stem not in by_stem:
            raise UserError(f"the picture of {path.name} is missing", "put it into the folder of pictures")
        try:
            # The annotations come with the pictures that the operator chose to evaluate on.
            root = ET.parse(path).getroot()  # noqa: S314
            boxes = tuple(
                _voc_box(item)
                for item in root.iter("object")
                if item.findtext("name", "").strip().lower() in names
            )
        except (ET.ParseError, ValueError, OSError) as error:
            raise UserError(f"{path.name} is no Pascal VOC annotation", "mend or remove the file") from error
        fields.append(AnnotatedField(by_stem[path.stem], boxes))
    return fields


def read_fraction_fields(
    table: Path, pictures: Path, width_px: int, height_px: int, names: Collection[str] = WHITE_CELL_NAMES
) -> list[AnnotatedField]:
    """Fields annotated in a CSV table of boxes in fractions of width and height, in the order of their names.

    Args:
        table: with the columns image, xmin, ymin, xmax, ymax and label.
        pictures: folder of the pictures.
        width_px: of every picture.
        height_px: of every picture.
        names: of the cells whose boxes are read, in lower case.

    Raises:
        UserError: if the table can't be read.
    """
    boxes: dict[str, list[Box]] = {}
    try:
        with table.open(newline="", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                white = boxes.setdefault(row["image"], [])
                if row["label"].strip().lower() in names:
                    left, right = (float(row[k]) * width_px for k in ("xmin", "xmax"))
                    top, bottom = (float(row[k]) * height_px for k in ("ymin", "ymax"))
                    white.append(_box(left, top, right, bottom))
    except (OSError, KeyError, ValueError, TypeError, csv.Error) as error:
        raise UserError(
            f"{table.name} is no table of boxes", "give one with image, xmin, ymin, xmax, ymax, label"
        ) from error
    return [AnnotatedField(pictures / name, tuple(boxes[name])) for name in sorted(boxes)]


def _voc_box(item: ET.Element) -> Box:
    corners = [float(item.findtext(f"bndbox/{corner}", "?")) for corner in ("xmin", "ymin", "xmax", "ymax")]
    return _box(*corners)


def _box(left: float, top: float, right: float, bottom: float) -> Box:
    x, y = round(left), round(top)
    return Box(x, y, max(1, round(right) - x), max(1, round(bottom) - y))
