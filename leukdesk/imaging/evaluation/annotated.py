"""Fields whose white cells people have boxed (bccd, draaslan): scored, and seen as through a phone."""

from __future__ import annotations

import csv
from contextlib import nullcontext
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

from leukdesk.domain.errors import UserError
from leukdesk.domain.frames import UNKNOWN_SCALE
from leukdesk.domain.geometry import Box
from leukdesk.imaging.cell_maps import other_network
from leukdesk.imaging.evaluation.scoring import Tally
from leukdesk.imaging.finder import find_cells
from leukdesk.imaging.finder_figures import (
    AnnotatedField,
    match_boxes,
    match_boxes_by_iou,
    read_fraction_fields,
    read_voc_fields,
)
from leukdesk.imaging.loading import load_picture
from leukdesk.paths import resources_dir

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from leukdesk.imaging.finder_figures import FieldFigures

    Matching = Callable[[Sequence[Box], Sequence[Box]], FieldFigures]

DRAASLAN_PX = 256
"""Sides of every picture of draaslan."""


ODD_NETWORK = "odd.onnx"
"""Beside the shipped network, which learned from the even half: only to measure with."""


@dataclass(frozen=True, slots=True)
class AnnotationFault:
    """Something that a public set's boxes say wrongly of white cells.

    Attributes:
        data_set: "bccd" or "draaslan".
        field: stem of the picture.
        box: in pixels of the picture.
        verdict: "forgotten", "unclear" or "mislabelled".
        note: in a few words.
    """

    data_set: str
    field: str
    box: Box
    verdict: str
    note: str


@dataclass(frozen=True, slots=True)
class Searched:
    """An annotated field and what was found in it.

    Attributes:
        annotated: the field.
        found: boxes of the found cells.
        forgotten: boxes of white cells that its annotations lack.
    """

    annotated: AnnotatedField
    found: tuple[Box, ...]
    forgotten: tuple[Box, ...] = field(default=())

    @property
    def name(self) -> str:
        """Stem of the picture."""
        return self.annotated.picture.stem


def read_annotation_faults(table: Path | None = None) -> list[AnnotationFault]:
    """The faults that were judged by eye; see `resources/finder/README.md`.

    Raises:
        UserError: if the table can't be read.
    """
    table = table or resources_dir() / "finder" / "annotation_faults.csv"
    try:
        with table.open(newline="", encoding="utf-8") as file:
            return [
                AnnotationFault(
                    row["set"],
                    row["field"],
                    Box(int(row["x"]), int(row["y"]), int(row["width"]), int(row["height"])),
                    row["verdict"],
                    row["note"],
                )
                for row in csv.DictReader(file)
            ]
    except (OSError, KeyError, ValueError, TypeError, csv.Error) as error:
        raise UserError(f"{table.name} is no table of faults", "install LeukDesk again") from error


def read_bccd(data: Path) -> list[AnnotatedField]:
    """All fields of bccd.

    Raises:
        UserError: if they can't be read or there are none.
    """
    fields = read_voc_fields(data / "bccd" / "Annotations", data / "bccd" / "JPEGImages")
    if not fields:
        raise UserError(f"{data} holds no fields of bccd", "name the folder of the real pictures")
    return fields


def bccd_test_part(data: Path) -> frozenset[str]:
    """Stems of the fields that bccd's authors set aside for testing.

    Raises:
        UserError: if their list can't be read.
    """
    try:
        lines = (data / "bccd" / "ImageSets" / "Main" / "test.txt").read_text(encoding="utf-8").split()
    except OSError as error:
        raise UserError("bccd's list of test fields can't be read", "get ImageSets/Main/test.txt") from error
    return frozenset(lines)


def read_draaslan(data: Path) -> list[AnnotatedField]:
    """All fields of draaslan.

    Raises:
        UserError: if they can't be read.
    """
    folder = data / "draaslan"
    return read_fraction_fields(folder / "annotations.csv", folder / "images", DRAASLAN_PX, DRAASLAN_PX)


class Half(StrEnum):
    """Which annotated fields a network learned from."""

    NONE = "none"
    EVEN = "even"
    ODD = "odd"
    ALL = "all"


def learning_fields(data: Path, half: Half) -> list[tuple[str, AnnotatedField]]:
    """(data set, field) of the annotated fields that a network of that half learns from.

    The fields of bccd and draaslan take turns between the halves, in the order of their names. bccd's own
    test part is in none of them.

    Raises:
        UserError: if the annotations can't be read.
    """
    if half is Half.NONE:
        return []
    held_back = bccd_test_part(data)
    fields = {
        "bccd": [f for f in read_bccd(data) if f.picture.stem not in held_back],
        "draaslan": read_draaslan(data),
    }
    taken = {Half.EVEN: slice(0, None, 2), Half.ODD: slice(1, None, 2), Half.ALL: slice(None)}
    return [(name, one) for name, all_of in fields.items() for one in all_of[taken[half]]]


def unseen_by(data: Path) -> dict[tuple[str, str], str]:
    """The network for each field, by (data set, stem), that the shipped one has learned from.

    The shipped network learned from the even half, `ODD_NETWORK` from the odd one.

    Raises:
        UserError: if the annotations can't be read.
    """
    return {(name, one.picture.stem): ODD_NETWORK for name, one in learning_fields(data, Half.EVEN)}


def shown_again(data: Path) -> frozenset[tuple[str, str]]:
    """(data set, stem) of the fields of which the network that judges them knows an overlapping one.

    Raises:
        UserError: if the annotations or the list of overlapping fields can't be read.
    """
    learned = {
        half: {(name, one.picture.stem) for name, one in learning_fields(data, half)}
        for half in (Half.EVEN, Half.ODD)
    }
    unseen = unseen_by(data)
    table = resources_dir() / "finder" / "overlapping_fields.csv"
    try:
        with table.open(newline="", encoding="utf-8") as file:
            pairs = [(row["set"], row["field"], row["other"]) for row in csv.DictReader(file)]
    except (OSError, KeyError, csv.Error) as error:
        raise UserError(f"{table.name} is no table of fields", "install LeukDesk again") from error
    both = [((name, a), (name, b)) for name, one, two in pairs for a, b in ((one, two), (two, one))]
    judge = {field: Half.ODD if field in unseen else Half.EVEN for field, _ in both}
    return frozenset(field for field, other in both if other in learned[judge[field]])


def find_unseen(rgb: NDArray[np.uint8], network: str | None) -> tuple[Box, ...]:
    """Boxes of a field's cells, whose scale nobody tells, found by a network that has not learned from it.

    Args:
        rgb: (h, w, 3).
        network: file of that network; None for the shipped one.
    """
    with nullcontext() if network is None else other_network(network):
        return tuple(cell.box for cell in find_cells(rgb, UNKNOWN_SCALE))


def search(
    fields: Iterable[AnnotatedField],
    faults: Sequence[AnnotationFault],
    data_set: str,
    unseen: Mapping[tuple[str, str], str],
) -> list[Searched]:
    """Looks for cells in fields whose scale nobody tells.

    Args:
        fields: to look at.
        faults: of their annotations.
        data_set: that they are of.
        unseen: the network for each field, see `unseen_by`.

    Raises:
        PictureError: if a picture can't be read.
    """
    return [
        Searched(
            one,
            find_unseen(load_picture(one.picture).rgb, unseen.get((data_set, one.picture.stem))),
            tuple(
                fault.box
                for fault in faults
                if (fault.data_set, fault.field, fault.verdict) == (data_set, one.picture.stem, "forgotten")
            ),
        )
        for one in fields
    ]


def score(searched: Sequence[Searched], matching: Matching, *, forgive: bool) -> list[Tally]:
    """Tallies of fields; with `forgive`, found cells that the authors forgot count neither way."""
    return [_tally(one, matching, forgive=forgive) for one in searched]


def false_cells(one: Searched, matching: Matching = match_boxes_by_iou) -> list[Box]:
    """Found boxes that match neither an annotated cell nor a forgotten one."""
    figures = matching(one.annotated.white_cells, one.found)
    unmatched = [one.found[n] for n in figures.false]
    # The forgotten cells' boxes were read by eye, so the looser rule decides on them.
    return [unmatched[n] for n in match_boxes(one.forgotten, unmatched).false]


def _tally(one: Searched, matching: Matching, *, forgive: bool) -> Tally:
    figures = matching(one.annotated.white_cells, one.found)
    true = len(one.annotated.white_cells)
    false = len(false_cells(one, matching)) if forgive else len(figures.false)
    return Tally(one.name, true, len(figures.matches), len(figures.matches) + false)


@dataclass(frozen=True, slots=True)
class PhoneView:
    """How a phone on an eyepiece sees a field.

    Attributes:
        name: in a few words.
        away: middle of the disc from the middle of the picture, (x, y) over the shorter side.
        rim: width of the soft rim over the disc's radius.
        falloff: share of light lost at the rim.
    """

    name: str
    away: tuple[float, float] = (0.0, 0.0)
    rim: float = 0.0
    falloff: float = 0.0


PHONE_VIEWS = (
    PhoneView("centred, sharp rim"),
    PhoneView("off-centre left, soft rim", (-0.15, 0.02), 0.05, 0.15),
    PhoneView("off-centre right, soft rim, dim border", (0.15, -0.03), 0.08, 0.3),
)


def through_phone(rgb: NDArray[np.uint8], view: PhoneView) -> NDArray[np.uint8]:
    """The field in a disc whose diameter is the shorter side, black around, (h, w, 3) uint8."""
    height, width = rgb.shape[:2]
    radius, away = _disc(width, height, view)
    light = np.clip((radius - away) / max(1.0, view.rim * radius) + 0.5, 0, 1)
    light = light * (1 - view.falloff * np.clip(away / radius, 0, 1) ** 2)
    # A little light strays over the rim, and the camera reads a little where there is none.
    seen = rgb * light[..., None] + 3 * (1 - light[..., None])
    return np.asarray(np.clip(seen, 0, 255), np.uint8)


def boxes_in_disc(boxes: Sequence[Box], width_px: int, height_px: int, view: PhoneView) -> list[Box]:
    """The boxes that lie wholly in the lit disc."""
    side = min(width_px, height_px)
    radius = side / 2 * (1 - view.rim)
    x, y = width_px / 2 + view.away[0] * side, height_px / 2 + view.away[1] * side
    return [
        box
        for box in boxes
        if all(
            np.hypot(cx - x, cy - y) <= radius
            for cx in (box.x_px, box.right_px)
            for cy in (box.y_px, box.bottom_px)
        )
    ]


def phone_recall(
    searched: Sequence[Searched], view: PhoneView, data_set: str, unseen: Mapping[tuple[str, str], str]
) -> tuple[list[Tally], list[Tally]]:
    """Tallies of the boxes wholly in the disc: of the whole field, and of the field as the phone sees it."""
    whole: list[Tally] = []
    masked: list[Tally] = []
    for one in searched:
        rgb = load_picture(one.annotated.picture).rgb
        inside = boxes_in_disc(one.annotated.white_cells, rgb.shape[1], rgb.shape[0], view)
        if not inside:
            continue
        found = find_unseen(through_phone(rgb, view), unseen.get((data_set, one.name)))
        for tallies, boxes in ((whole, one.found), (masked, found)):
            matched = len(match_boxes_by_iou(inside, boxes).matches)
            tallies.append(Tally(one.name, len(inside), matched, matched))
    return whole, masked


def _disc(width: int, height: int, view: PhoneView) -> tuple[float, NDArray[np.float32]]:
    """Radius of the disc, and each pixel's distance from its middle, (h, w) float32."""
    side = min(width, height)
    rows, columns = np.mgrid[:height, :width].astype(np.float32)
    x, y = width / 2 + view.away[0] * side, height / 2 + view.away[1] * side
    return side / 2, np.asarray(np.hypot(columns + 0.5 - x, rows + 0.5 - y), np.float32)
