"""Frames at a larger size than the live picture's, for cameras whose full resolution is slow."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from leukdesk.capture.burst import Burst
from leukdesk.domain.errors import CameraError
from leukdesk.domain.sentences import Sentence

if TYPE_CHECKING:
    from leukdesk.capture.live_frame import LiveFrame
    from leukdesk.domain.cameras import CameraSetup

SETTLE_S = 1.0
"""From the first frame after an opening until exposure and white balance have found their values."""
LONGEST_S = 30.0
"""For the camera to open at the other size and give all frames: Media Foundation alone may take ten."""


class Still:
    """What is asked of a camera for a moment, between two live pictures.

    Args:
        setup: of the live picture, with the size that stills are wanted at.
        count: of frames, of which the sharpest is kept.

    Raises:
        ValueError: if the setup wants stills as the live picture is, or the count is out of range.
    """

    def __init__(self, setup: CameraSetup, count: int) -> None:
        if setup.still_px is None:
            raise ValueError("no size of stills is wanted")
        self._size_px = setup.still_px
        self._burst = Burst(count)
        self.setup = replace(setup, width_px=self._size_px[0], height_px=self._size_px[1], still_px=None)

    def offer(self, frame: LiveFrame) -> bool:
        """Takes in a frame; False once it is full."""
        return self._burst.offer(frame)

    @property
    def is_full(self) -> bool:
        """Whether all frames are there, or nobody waits for them any more."""
        return self._burst.is_full

    def end(self) -> None:
        """Nothing more will come: whoever waits has what is there."""
        self._burst.end()

    def wait(self) -> tuple[LiveFrame, ...]:
        """The frames; perhaps fewer than asked for, perhaps none.

        Raises:
            CameraError: if they have another size: the scale of the camera profile would not be theirs.
        """
        frames = self._burst.wait(LONGEST_S)
        for frame in frames:
            if frame.size_px != self._size_px:
                raise CameraError(
                    Sentence(
                        "the camera was asked for a frame of {0}×{1} and gave {2}×{3}, so nothing was taken",
                        *self._size_px,
                        *frame.size_px,
                    ),
                    Sentence("choose another size for frames in its settings"),
                )
        return frames
