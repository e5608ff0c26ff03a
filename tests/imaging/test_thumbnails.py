"""Pictures of cells for people: centred, square, and safe at the frame's border."""

from __future__ import annotations

import numpy as np

from leukdesk.domain.geometry import Box
from leukdesk.imaging.thumbnails import OUTSIDE_GREY, cut_thumbnail


def test_the_cell_stands_in_the_middle() -> None:
    frame = np.zeros((100, 100, 3), np.uint8)
    frame[40:60, 40:60] = (200, 10, 100)
    shown = cut_thumbnail(frame, Box(40, 40, 20, 20), 60)
    assert shown.shape == (60, 60, 3)
    assert tuple(shown[30, 30]) == (200, 10, 100)
    assert tuple(shown[2, 2]) == (0, 0, 0)


def test_what_lies_outside_the_frame_is_grey() -> None:
    black = np.zeros((100, 100, 3), np.uint8)
    grey = [OUTSIDE_GREY] * 3
    at_the_corner = cut_thumbnail(black, Box(90, 90, 10, 10), 32)
    assert at_the_corner[0, 0].tolist() == [0, 0, 0]
    assert at_the_corner[-1, -1].tolist() == grey
    beyond = cut_thumbnail(black, Box(-50, -50, 10, 10), 32)
    assert np.unique(beyond).tolist() == [OUTSIDE_GREY]


def test_a_cell_of_one_pixel_can_be_shown() -> None:
    assert cut_thumbnail(np.zeros((9, 9, 3), np.uint8), Box(0, 0, 1, 1), 32).shape == (32, 32, 3)
