"""Places in a frame, in pixels of the frame after EXIF rotation."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle: its left upper corner and its size, in whole pixels.

    Raises:
        ValueError: if a side is not at least one pixel.
    """

    x_px: int
    y_px: int
    width_px: int
    height_px: int

    def __post_init__(self) -> None:
        if self.width_px < 1 or self.height_px < 1:
            raise ValueError(f"a box needs sides of at least one pixel, not {self.width_px}×{self.height_px}")

    @property
    def right_px(self) -> int:
        """The first column to the right of the box."""
        return self.x_px + self.width_px

    @property
    def bottom_px(self) -> int:
        """The first row below the box."""
        return self.y_px + self.height_px

    @property
    def area_px(self) -> int:
        """The area in square pixels."""
        return self.width_px * self.height_px

    @property
    def centre_px(self) -> tuple[float, float]:
        """The centre as (x, y)."""
        return self.x_px + self.width_px / 2, self.y_px + self.height_px / 2

    def contains(self, point_px: tuple[float, float]) -> bool:
        """Whether a point (x, y) lies inside."""
        x, y = point_px
        return self.x_px <= x < self.right_px and self.y_px <= y < self.bottom_px

    def iou(self, other: Box) -> float:
        """Intersection over union with another box, from 0 to 1."""
        width = min(self.right_px, other.right_px) - max(self.x_px, other.x_px)
        height = min(self.bottom_px, other.bottom_px) - max(self.y_px, other.y_px)
        if width <= 0 or height <= 0:
            return 0.0
        shared = width * height
        return shared / (self.area_px + other.area_px - shared)
