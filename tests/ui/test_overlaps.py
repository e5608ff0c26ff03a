"""Overlapping frames in the window: cells counted elsewhere, and the map of the covered field."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextDocument

from leukdesk.domain.placement import FieldMap, FrameLink, FrameSize, Similarity, lay_out
from leukdesk.imaging.loading import encode_jpeg
from leukdesk.imaging.synthetic import SmearSpec, render_smear
from leukdesk.records.store import SqlStore
from leukdesk.ui.case_state import read_case
from leukdesk.ui.gallery_model import ELSEWHERE_ROLE
from leukdesk.ui.map_layout import arrange

if TYPE_CHECKING:
    from conftest import StandInNetwork, Workplace
    from pytestqt.qtbot import QtBot

ANSWERS = (("segmented_neutrophil", 0.95), ("lymphocyte", 0.9), ("blast", 0.9), ("monocyte", 0.42))


@pytest.fixture(scope="module")
def overlapping() -> list[bytes]:
    """Three frames of one smear in an L, and one of another."""
    cells = ("segmented_neutrophil",) * 6 + ("lymphocyte",) * 5 + ("monocyte",) * 3
    wide = render_smear(SmearSpec(1300, 1000, um_per_px=0.14, cells=cells, red_cover=0.35), 21).rgb
    other = render_smear(
        SmearSpec(800, 600, um_per_px=0.14, cells=("lymphocyte",) * 3, red_cover=0.3), 22
    ).rgb
    parts = [wide[:600, :800], wide[:600, 450:1250], wide[380:980, 460:1260], other]
    return [encode_jpeg(part.copy(), 90) for part in parts]


@pytest.fixture
def pictures(tmp_path: Path, overlapping: list[bytes]) -> list[Path]:
    paths = [tmp_path / f"smear {number}.jpg" for number in range(1, len(overlapping) + 1)]
    for path, content in zip(paths, overlapping, strict=True):
        path.write_bytes(content)
    return paths


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_map_shows_where_the_frames_lie_and_leads_to_them(
    workplace: Workplace,
    network: StandInNetwork,
    pictures: list[Path],
    qtbot: QtBot,
    tmp_path: Path,
    theme: str,
) -> None:
    network.answers = list(ANSWERS)
    window = workplace.open("S-1", pictures)
    window.action(f"theme_{theme}").trigger()
    workplace.settle()
    page, action = window.cells, window.action("coverageMap")
    state = workplace.desk.state
    assert state is not None
    twin = next(c for c in state.cells if c.same_cell_as is not None and not c.cut)
    page.select_cell(twin.cell_id)
    workplace.settle()
    row = page.cells.model.row_of(twin.cell_id)
    words = page.cells.model.index(row, 0).data(ELSEWHERE_ROLE)
    assert words.startswith("counted in frame ")
    assert words in page.cells.model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)
    views = {view.cell_id: view for view in page.view._cells}
    assert views[twin.cell_id].elsewhere == words
    _keep(window, f"twin-{theme}")

    action.trigger()
    workplace.settle()
    assert page.frame.shown_view is page.map
    assert page.map.words == "frames that overlap: 3 · that overlap none: 1"
    assert set(page.map._items) == {f.frame_id for f in state.frames}
    _keep(window, f"map-{theme}")
    window.resize(900, 560)
    _keep(window, f"map-small-{theme}")

    alone = state.frames[3].frame_id
    middle = page.map.mapFromScene(page.map._outline(alone).boundingRect().center())
    qtbot.mouseClick(page.map.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle))
    workplace.settle()
    assert page.frame_id == alone
    assert page.frame.shown_view is page.view
    assert not action.isChecked()
    action.trigger()
    qtbot.keyClick(page.map, Qt.Key.Key_Escape)
    assert page.frame.shown_view is page.view


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.skipif(os.name == "nt", reason="Windows allows no such file names")
def test_a_file_name_that_looks_like_markup_is_shown_as_it_is(
    workplace: Workplace, pictures: list[Path], qtbot: QtBot
) -> None:
    name = "a & <b>b<_b>.jpg"
    window = workplace.open("S-1", [pictures[3].rename(pictures[3].with_name(name))])
    window.action("coverageMap").trigger()
    workplace.settle()
    seen = window.cells.map
    (frame,) = workplace.desk.state.frames
    middle = seen.mapFromScene(seen._outline(frame.frame_id).boundingRect().center())
    qtbot.mouseMove(seen.viewport(), QPoint(0, 0))
    qtbot.mouseMove(seen.viewport(), QPoint(middle))

    tip = seen.viewport().toolTip()
    assert tip.startswith("<span>")
    shown = QTextDocument()
    shown.setHtml(tip)
    assert shown.toPlainText() == f"Frame 1: {frame.name}"
    assert frame.name.endswith(name)


def test_a_review_of_one_sighting_shows_on_the_other(
    workplace: Workplace, network: StandInNetwork, pictures: list[Path]
) -> None:
    window = workplace.open("S-1", pictures[:2])
    state = workplace.desk.state
    assert state is not None
    twin = next(c for c in state.cells if c.same_cell_as is not None)
    window.cells.select_cell(twin.cell_id)
    window.class_wanted.emit("blast")
    workplace.settle()
    both = [c for c in workplace.desk.state.cells if c.cell_id in {twin.cell_id, twin.same_cell_as}]
    assert {c.cell_class.code for c in both} == {"blast"}
    assert workplace.desk.state.assessment.standing.blasts <= 1


def test_a_key_reads_the_frames_that_hang_together_and_the_state_is_that_of_the_whole_case(
    workplace: Workplace, network: StandInNetwork, pictures: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    network.answers = list(ANSWERS)
    window = workplace.open("S-1", pictures)
    workplace.settle()
    state = workplace.desk.state
    assert state is not None
    twin = next(c for c in state.cells if c.same_cell_as is not None)
    alone = next(f.frame_id for f in state.frames if not state.field_map.beside(f.frame_id))
    read: list[set[int]] = []
    cells = SqlStore.cells
    monkeypatch.setattr(
        SqlStore, "cells", lambda self, case, frames=None: read.append(frames) or cells(self, case, frames)
    )
    window.cells.select_cell(twin.cell_id)
    window.class_wanted.emit("monocyte")
    workplace.settle()
    assert read == [{f.frame_id for f in state.frames} - {alone}]
    assert workplace.desk.state == read_case(workplace.desk.services, workplace.desk.case)


def test_frames_without_overlap_lie_in_rows_beneath_the_mosaics() -> None:
    sizes = [FrameSize(i, 400, 300) for i in range(1, 8)]
    link = FrameLink(2, 1, Similarity(1 + 0j, 300 + 0j), 50, 0.9, 0.25, 0.5)
    layout = arrange(lay_out(sizes, [link]), sizes)
    assert (layout.mosaics, layout.alone) == (1, 5)
    corners = {i: way(0j) for i, way in layout.frames.items()}
    assert corners[2] - corners[1] == pytest.approx(300)
    lonely = [corners[i] for i in range(3, 8)]
    assert all(c.imag >= 300 for c in lonely)
    assert len({(round(c.real), round(c.imag)) for c in lonely}) == 5
    empty = arrange(FieldMap(), [])
    assert (empty.frames, empty.mosaics, empty.alone) == ({}, 0, 0)


def _keep(window: object, state: str) -> None:
    folder = os.environ.get("LEUKDESK_SHOTS")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        assert window.grab().save(str(Path(folder) / f"overlap-{state}.png"))  # type: ignore[attr-defined]
