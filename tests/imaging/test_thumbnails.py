"""Pictures of cells for people: centred, square, and safe at the frame's border."""

from __future__ import annotations

import numpy as np
import pytest

from leukdesk.domain.geometry import Box
from leukdesk.imaging.thumbnails import OUTSIDE_GREY, cut_thumbnail


def test_the_cell_stands_in_the_middle() -> None:
    frame = np.zeros((100, 100, 3), np.uint8)
    frame[40:60, 40:60] = (200, 10, 100)
    shown = cut_thumbnail(frame, Box(40, 40, 20, 20), 60)
    assert shown.shape == (60, 60, 3)
    assert tuple(shown[30, 30]) == (200, 10, 100)
    assert tuple(shown[2, 2]) == (0, 0, 0)


@pytest.mark.parametrize(
    "box", [Box(0, 0, 30, 30), Box(90, 95, 10, 5), Box(-20, -20, 10, 10), Box(0, 0, 1, 1)]
)
def test_what_lies_outside_the_frame_is_grey(box: Box) -> None:
    shown = cut_thumbnail(np.zeros((100, 100, 3), np.uint8), box, 32)
    assert set(np.unique(shown)) <= {0, OUTSIDE_GREY} or box.area_px > 1
    assert shown.shape == (32, 32, 3)
