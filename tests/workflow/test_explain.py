"""The map of a call shows where the network looked."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pytest

from leukdesk.domain.cases import NewCase
from leukdesk.domain.errors import RequestCancelledError
from leukdesk.domain.geometry import Box
from leukdesk.domain.ports import Outputs, Request
from leukdesk.imaging.colour import make_flat_field
from leukdesk.imaging.loading import decode_picture, encode_png
from leukdesk.imaging.synthetic.smear import render_smear
from leukdesk.imaging.synthetic.spec import SmearSpec
from leukdesk.inference.bundle import shipped_bundle
from leukdesk.records.store import open_store
from leukdesk.workflow.analyse import AnalyseFrame
from leukdesk.workflow.conditions import Conditions, keep_flat_field
from leukdesk.workflow.explain import AnalysedFrame, analysed_again, explain_cell

if TYPE_CHECKING:
    from leukdesk.domain.cases import CellRecord, FrameRecord
    from leukdesk.imaging.colour import FlatField


class LooksAtTheUpperLeft:
    """A network whose first class is told from the contrast of one corner of the cell alone."""

    precision_path = "rule"

    def __init__(self) -> None:
        card = shipped_bundle().card
        self.card = replace(card, classes=card.classes[-3:])
        self.asked = 0
        self.seen = np.zeros((0, 64, 64, 3), np.uint8)

    def outputs(self, patches: np.ndarray, request: Request | None = None) -> Outputs:
        if request is not None and request.cancelled:
            raise RequestCancelledError("called off", "ask again")
        self.asked += len(patches)
        self.seen = patches
        corner = patches[:, 18:30, 18:30].astype(float).std(axis=(1, 2, 3))
        first = 0.5 + 0.4 * corner / max(corner[0], 1e-6)
        shares = np.stack([first, (1 - first) / 2, (1 - first) / 2], axis=1)
        return Outputs(shares.astype(np.float32))

    def close(self) -> None:
        pass


class Recorded(NamedTuple):
    """A smear as it was analysed and recorded."""

    rgb: np.ndarray
    frame: FrameRecord
    cells: list[CellRecord]
    patches: np.ndarray
    """That the network was asked about, in the order of the cells' numbers."""
    flat_field: FlatField


def a_lamp_s_light(height: int, width: int) -> np.ndarray:
    """Yellowish, and darker toward the right."""
    across = np.linspace(1.0, 0.7, width, dtype=np.float32)[None, :, None]
    return np.tile(across, (height, 1, 3)) * np.array([0.98, 0.9, 0.75], np.float32)


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Recorded:
    folder, network = tmp_path_factory.mktemp("records"), LooksAtTheUpperLeft()
    spec = SmearSpec(width_px=640, height_px=480, cells=("blast", "lymphocyte", "monocyte"))
    rgb = np.round(render_smear(spec, 3).rgb * a_lamp_s_light(480, 640)).astype(np.uint8)
    empty = np.round(235 * a_lamp_s_light(480, 640)).astype(np.uint8)
    flat_field = make_flat_field(empty, "empty")
    picture = decode_picture(encode_png(rgb), "field", ".png")
    with closing(open_store(folder)) as store:
        case = store.open_case(NewCase("S-1"))
        conditions = Conditions(white_balance=True, flat_field=flat_field)
        AnalyseFrame(store, network)(case, picture, conditions=conditions)
        (frame,), cells = store.frames(case.case_id), store.cells(case.case_id)
    assert frame.colour.flat_field_applied
    assert frame.colour.gains is not None
    return Recorded(rgb, frame, list(cells), network.seen, flat_field)


@pytest.fixture(autouse=True)
def _kept_flat_field(recorded: Recorded) -> None:
    keep_flat_field(recorded.flat_field)


def test_every_cell_is_explained_by_the_very_patch_that_was_called(recorded: Recorded) -> None:
    again = analysed_again(recorded.rgb, recorded.frame)
    assert len(recorded.cells) == 3
    for cell in recorded.cells:
        told = explain_cell(recorded.frame, again, cell, LooksAtTheUpperLeft(), Request())
        np.testing.assert_array_equal(told.patch, recorded.patches[cell.number - 1])


def test_the_place_that_the_class_is_told_from_weighs_most(recorded: Recorded) -> None:
    network = LooksAtTheUpperLeft()
    again = analysed_again(recorded.rgb, recorded.frame)
    told = explain_cell(recorded.frame, again, recorded.cells[0], network, Request())
    assert told.patch.shape == (64, 64, 3)
    assert told.weight.shape == (64, 64)
    assert told.cell_class == network.card.classes[0]
    assert told.probability == pytest.approx(0.9, abs=1e-5)
    y, x = np.unravel_index(int(told.weight.argmax()), told.weight.shape)
    assert 12 <= y <= 36
    assert 12 <= x <= 36
    assert told.weight[24, 24] > 3 * abs(told.weight[44, 44])
    # Few enough patches for a third of a second.
    assert network.asked == 50


def test_a_cell_that_a_person_drew_is_explained_too(recorded: Recorded) -> None:
    again = analysed_again(recorded.rgb, recorded.frame)
    drawn = replace(recorded.cells[0], number=0, box=Box(2, 2, 30, 30))
    told = explain_cell(recorded.frame, again, drawn, LooksAtTheUpperLeft(), Request())
    assert told.patch.any()


def test_what_nobody_waits_for_is_called_off(recorded: Recorded) -> None:
    network, request = LooksAtTheUpperLeft(), Request()
    request.cancel()
    again = AnalysedFrame(recorded.rgb, recorded.frame.scale, ())
    with pytest.raises(RequestCancelledError):
        explain_cell(recorded.frame, again, recorded.cells[0], network, request)
