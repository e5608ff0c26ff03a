"""The map of a call shows where the network looked."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from leukdesk.domain.cases import CellRecord
from leukdesk.domain.errors import RequestCancelledError
from leukdesk.domain.frames import Scale, ScaleSource
from leukdesk.domain.ports import Outputs, Request
from leukdesk.imaging.synthetic.smear import render_smear
from leukdesk.imaging.synthetic.spec import SmearSpec
from leukdesk.inference.bundle import shipped_bundle
from leukdesk.workflow.explain import explain_cell


class LooksAtTheUpperLeft:
    """A network whose first class is told from the contrast of one corner of the cell alone."""

    precision_path = "rule"

    def __init__(self) -> None:
        card = shipped_bundle().card
        self.card = replace(card, classes=card.classes[-3:])
        self.asked = 0

    def outputs(self, patches: np.ndarray, request: Request | None = None) -> Outputs:
        if request is not None and request.cancelled:
            raise RequestCancelledError("called off", "ask again")
        self.asked += len(patches)
        corner = patches[:, 18:30, 18:30].astype(float).std(axis=(1, 2, 3))
        first = 0.5 + 0.4 * corner / max(corner[0], 1e-6)
        shares = np.stack([first, (1 - first) / 2, (1 - first) / 2], axis=1)
        return Outputs(shares.astype(np.float32))

    def close(self) -> None:
        pass


@pytest.fixture(scope="module")
def smear() -> object:
    return render_smear(SmearSpec(width_px=640, height_px=480, cells=("blast", "lymphocyte")), 3)


def record_of(smear: object, network: LooksAtTheUpperLeft) -> CellRecord:
    cell = next(c for c in smear.cells if c.cell_class == "blast")
    return CellRecord(1, 1, 1, cell.box, False, None, None, network.card.classes[0], None, "rule 1")


def test_the_place_that_the_class_is_told_from_weighs_most(smear: object) -> None:
    network = LooksAtTheUpperLeft()
    cell = record_of(smear, network)
    told = explain_cell(smear.rgb, cell, Scale(0.125, ScaleSource.ESTIMATED), network, Request())
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


def test_what_nobody_waits_for_is_called_off(smear: object) -> None:
    network, request = LooksAtTheUpperLeft(), Request()
    request.cancel()
    with pytest.raises(RequestCancelledError):
        explain_cell(smear.rgb, record_of(smear, network), Scale(0.125, ScaleSource.GIVEN), network, request)
