"""Counting what the finder finds: matching, reading of annotations, and the figures on real fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from leukdesk.domain.errors import UserError
from leukdesk.domain.geometry import Box
from leukdesk.imaging.evaluation.annotated import find_unseen, unseen_by
from leukdesk.imaging.finder_figures import (
    AnnotatedField,
    FinderFigures,
    match_boxes,
    read_fraction_fields,
    read_voc_fields,
    sum_figures,
)
from leukdesk.imaging.loading import load_picture

if TYPE_CHECKING:
    from pathlib import Path

VOC = """<annotation><object><name>{name}</name><bndbox>
<xmin>10</xmin><ymin>20</ymin><xmax>60</xmax><ymax>80</ymax></bndbox></object>
<object><name>RBC</name><bndbox><xmin>1</xmin><ymin>1</ymin><xmax>9</xmax><ymax>9</ymax></bndbox></object>
</annotation>"""


def test_a_found_box_counts_if_its_centre_is_inside_and_it_is_not_too_large() -> None:
    true = Box(100, 100, 50, 50)

    assert match_boxes([true], [Box(110, 110, 40, 40)]).matches == ((0, 0),)
    assert match_boxes([true], [Box(140, 140, 40, 40)]).missed == (0,)
    assert match_boxes([true], [Box(82, 82, 86, 86)]).matches == ((0, 0),)
    assert match_boxes([true], [Box(80, 80, 90, 90)]).missed == (0,)


def test_each_found_box_stands_for_one_true_box_only() -> None:
    figures = match_boxes([Box(0, 0, 50, 50), Box(10, 10, 50, 50)], [Box(5, 5, 50, 50)])

    assert len(figures.matches) == 1
    assert len(figures.missed) == 1
    assert figures.false == ()


def test_as_many_pairs_as_possible_are_made() -> None:
    # The better overlap of the first true box is the only choice of the second.
    true = [Box(0, 0, 60, 40), Box(30, 0, 40, 40)]
    found = [Box(20, 0, 50, 40), Box(0, 0, 34, 40)]

    assert match_boxes(true, found).matches == ((0, 1), (1, 0))


def test_figures_of_fields_add_up() -> None:
    true = Box(0, 0, 40, 40)
    fields = [
        match_boxes([true], [Box(2, 2, 40, 40), Box(200, 200, 30, 30)]),
        match_boxes([true], []),
        match_boxes([], []),
        match_boxes([true], [Box(10, 10, 12, 12)]),
    ]

    figures = sum_figures(fields)

    assert figures == FinderFigures(fields=4, true_cells=3, found=2, false_cells=1, well_outlined=1)
    assert figures.recall == pytest.approx(2 / 3)
    assert figures.false_per_field == 0.25
    assert figures.well_outlined_share == pytest.approx(1 / 3)
    assert "recall 0.667" in str(figures)
    assert sum_figures([]).recall == 1


def test_voc_annotations_are_read_with_their_pictures(tmp_path: Path) -> None:
    boxes, pictures = tmp_path / "Böxes", tmp_path / "pictures"
    boxes.mkdir()
    pictures.mkdir()
    (boxes / "one.xml").write_text(VOC.format(name="WBC"), encoding="utf-8")
    (boxes / "two.xml").write_text(VOC.format(name="Platelets"), encoding="utf-8")
    for name in ("one.jpg", "two.png"):
        (pictures / name).touch()

    fields = read_voc_fields(boxes, pictures)

    assert fields == [
        AnnotatedField(pictures / "one.jpg", (Box(10, 20, 50, 60),)),
        AnnotatedField(pictures / "two.png", ()),
    ]


@pytest.mark.parametrize("content", ["", "no xml", VOC.format(name="WBC").replace("<xmax>60</xmax>", "")])
def test_a_broken_annotation_is_named(tmp_path: Path, content: str) -> None:
    (tmp_path / "one.xml").write_text(content, encoding="utf-8")
    (tmp_path / "one.jpg").touch()

    with pytest.raises(UserError, match=r"one\.xml"):
        read_voc_fields(tmp_path, tmp_path)


def test_an_annotation_without_its_picture_is_named(tmp_path: Path) -> None:
    (tmp_path / "one.xml").write_text(VOC.format(name="WBC"), encoding="utf-8")

    with pytest.raises(UserError, match=r"one\.xml"):
        read_voc_fields(tmp_path, tmp_path / "nowhere")


def test_boxes_in_fractions_are_read_from_a_table(tmp_path: Path) -> None:
    table = tmp_path / "boxes.csv"
    table.write_text(
        "image,xmin,ymin,xmax,ymax,label\nb.png,0.1,0.2,0.5,0.6,wbc\na.png,0,0,0.1,0.1,rbc\n",
        encoding="utf-8",
    )

    fields = read_fraction_fields(table, tmp_path, 200, 100)

    assert fields == [
        AnnotatedField(tmp_path / "a.png", ()),
        AnnotatedField(tmp_path / "b.png", (Box(20, 20, 80, 40),)),
    ]


@pytest.mark.parametrize("content", ["image,xmin\na,1\n", "image,xmin,ymin,xmax,ymax,label\na,x,0,1,1,wbc\n"])
def test_a_table_that_is_none_is_named(tmp_path: Path, content: str) -> None:
    table = tmp_path / "boxes.csv"
    table.write_text(content, encoding="utf-8")

    with pytest.raises(UserError, match=r"boxes\.csv"):
        read_fraction_fields(table, tmp_path, 200, 100)


def figures_on(fields: list[AnnotatedField], data: Path) -> FinderFigures:
    """Each field is judged by a network that has not learned from it."""
    unseen = unseen_by(data)
    return sum_figures(
        match_boxes(
            field.white_cells,
            find_unseen(
                load_picture(field.picture).rgb,
                unseen.get((field.picture.parent.parent.name, field.picture.stem)),
            ),
        )
        for field in fields
    )


@pytest.mark.realdata
def test_nearly_all_white_cells_of_bccd_are_found_and_few_invented(
    real_data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = real_data / "bccd"

    figures = figures_on(read_voc_fields(folder / "Annotations", folder / "JPEGImages"), real_data)

    with capsys.disabled():
        print(f"\nbccd: {figures}")  # noqa: T201 - the figures are to be read
    assert figures.fields == 364
    assert figures.true_cells == 372
    assert figures.recall >= 0.95
    assert figures.false_per_field <= 0.1
    assert figures.well_outlined_share >= 0.9


@pytest.mark.realdata
def test_nearly_all_white_cells_of_draaslan_are_found_and_few_invented(
    real_data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = real_data / "draaslan"

    figures = figures_on(
        read_fraction_fields(folder / "annotations.csv", folder / "images", 256, 256), real_data
    )

    with capsys.disabled():
        print(f"\ndraaslan: {figures}")  # noqa: T201 - the figures are to be read
    assert figures.true_cells == 103
    assert figures.recall >= 0.95
    assert figures.false_per_field <= 0.1
