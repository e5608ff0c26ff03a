"""The picture of what a call rests on says what its colours mean, and when they mean little."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel

from leukdesk.domain.cell_classes import CellClass, ClassRole
from leukdesk.ui.explanation_dialog import ExplanationDialog, blended
from leukdesk.workflow.explain import Explanation

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import StandInNetwork, Workplace
    from pytestqt.qtbot import QtBot


def explanation(strongest: float) -> Explanation:
    weight = np.zeros((64, 64), np.float32)
    weight[10:20, 10:20], weight[40:50, 40:50] = strongest, -strongest
    patch = np.full((64, 64, 3), 120, np.uint8)
    return Explanation(patch, weight, CellClass("blast", "Blast", ClassRole.TARGET), 0.87)


@pytest.mark.parametrize(
    ("strongest", "words"), [(0.4, "40 percentage points"), (0.01, "No single part decides")]
)
def test_the_dialog_names_class_and_strength(qtbot: QtBot, strongest: float, words: str) -> None:
    dialog = ExplanationDialog(explanation(strongest))
    qtbot.addWidget(dialog)
    assert "Blast, 87 %" in dialog.findChild(QLabel, "explanationHeadline").text()
    assert words in dialog.findChild(QLabel, "explanationText").text()
    assert not dialog.findChild(QLabel, "explanationMap").pixmap().isNull()


def test_what_speaks_for_it_is_orange_and_what_speaks_against_it_blue() -> None:
    pixels = blended(explanation(0.4)).astype(int)
    assert pixels[15, 15, 0] > pixels[15, 15, 2] + 50
    assert pixels[45, 45, 2] > pixels[45, 45, 0] + 50
    assert (pixels[30, 30] == 120).all()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_action_explains_the_selected_cell_by_the_patch_that_was_called(
    workplace: Workplace, network: StandInNetwork, fields: list[Path], qtbot: QtBot
) -> None:
    network.answers = [("blast", 0.9)]
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    explain = window.action("explain")
    window.cells.leave_cell()
    explain.trigger()
    assert "Select a cell first" in workplace.messages[-1]
    (called,) = network.seen
    for cell in workplace.desk.state.cells[:2]:
        window.cells.select_cell(cell.cell_id)
        asked = len(network.seen)
        explain.trigger()
        qtbot.waitUntil(lambda: window.findChild(ExplanationDialog) is not None, timeout=20_000)
        # The patch itself, then the same with one window after another hidden.
        np.testing.assert_array_equal(network.seen[asked][0], called[cell.number - 1])
        dialog = window.findChild(ExplanationDialog)
        assert "Blast, 90 %" in dialog.findChild(QLabel, "explanationHeadline").text()
        dialog.close()
        qtbot.waitUntil(lambda: window.findChild(ExplanationDialog) is None)
