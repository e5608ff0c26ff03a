"""Small fields drawn by the tests themselves: flat colours, a little blur and noise, known places."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray


@dataclass
class DrawnField:
    """A field to draw on; `um` is how many pixels a micrometre has."""

    width: int = 480
    height: int = 360
    um: float = 4.0
    background: tuple[int, int, int] = (226, 224, 220)
    light: tuple[float, float, float] = (1.0, 1.0, 1.0)
    seed: int = 1
    canvas: NDArray[np.float32] = field(init=False)

    def __post_init__(self) -> None:
        self.canvas = np.empty((self.height, self.width, 3), np.float32)
        self.canvas[:] = self.background

    def disc(
        self, x: float, y: float, radius_um: float, colour: tuple[int, int, int], stretch: float = 1.0
    ) -> None:
        radius = radius_um * self.um
        axes = (round(16 * radius * stretch), round(16 * radius / stretch))
        cv2.ellipse(self.canvas, (round(16 * x), round(16 * y)), axes, 20, 0, 360, colour, -1, cv2.LINE_AA, 4)

    def red_cell(self, x: float, y: float, diameter_um: float = 7.5) -> None:
        self.disc(x, y, diameter_um / 2, (196, 148, 150), 1.05)
        self.disc(x, y, diameter_um / 6, (208, 184, 182))

    def red_cells(self, step_um: float = 12.0, avoid: tuple[tuple[float, float, float], ...] = ()) -> None:
        """A loose grid of red cells that keeps away from places (x, y, radius in px)."""
        random = np.random.default_rng(self.seed)
        step = step_um * self.um
        for row in np.arange(step / 2, self.height, step):
            for column in np.arange(step / 2, self.width, step):
                x, y = (v + random.uniform(-0.1, 0.1) * step for v in (column, row))
                if all(np.hypot(x - a, y - b) > r + 4.2 * self.um for a, b, r in avoid):
                    self.red_cell(x, y)

    def round_cell(self, x: float, y: float, radius_um: float = 5.5) -> None:
        self.disc(x, y, radius_um, (188, 186, 222))
        self.disc(x + 0.3 * self.um, y, 0.78 * radius_um, (98, 62, 152))

    def lobed_cell(self, x: float, y: float, radius_um: float = 6.5) -> None:
        self.disc(x, y, radius_um, (204, 180, 208))
        for angle in (0.4, 2.5, 4.6):
            lobe = 0.5 * radius_um * self.um
            self.disc(x + lobe * np.cos(angle), y + lobe * np.sin(angle), 0.27 * radius_um, (92, 56, 150))

    def platelet(self, x: float, y: float) -> None:
        self.disc(x, y, 1.2, (150, 110, 180))

    def rgb(self) -> NDArray[np.uint8]:
        """The picture: lit, slightly blurred, slightly noisy."""
        random = np.random.default_rng(self.seed)
        picture = cv2.GaussianBlur(self.canvas * np.array(self.light, np.float32), (0, 0), 0.25 * self.um)
        picture += random.normal(0, 1.5, picture.shape)
        return np.clip(np.round(picture), 0, 255).astype(np.uint8)


@pytest.fixture
def drawn_field() -> Callable[..., DrawnField]:
    """Makes fields to draw on."""
    return DrawnField
