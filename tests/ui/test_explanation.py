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
