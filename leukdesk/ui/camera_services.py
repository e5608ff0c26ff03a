"""What the camera dialog asks of the rest of the program; all may take long, so all run in jobs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from leukdesk.domain.errors import UserError
from leukdesk.ui.jobs import sentence_of
from leukdesk.ui.pictures import image_of

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

SHOWN_SIDE_PX = 1600
THUMBNAIL_PX = 160


@dataclass(frozen=True, slots=True, eq=False)
class RulerPicture:
    """A micrometer's picture as shown, with what was found in it.

    Attributes:
        image: perhaps reduced.
        shrunk: pixels of the picture a pixel of the image.
        um_per_px: None if no ruler is seen.
        uncertainty: of it, as a share.
        lines: found.
        marks: ends of each line found, (x0, y0, x1, y1) in pixels of the picture.
        fault: why there is no scale; empty if there is.
    """

    image: QImage
    shrunk: float
    um_per_px: float | None = None
    uncertainty: float = 0.0
    lines: int = 0
    marks: tuple[tuple[float, float, float, float], ...] = ()
    fault: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class FlatFieldPicture:
    """A flat field as shown.

    Attributes:
        sha256: names it.
        thumbnail: its light.
    """

    sha256: str
    thumbnail: QImage


def read_ruler(path: Path, division_um: float) -> RulerPicture:
    """A micrometer's picture and its lines; where none are seen, the operator can still place two ends.

    Raises:
        PictureError: if the picture cannot be read.
    """
    from leukdesk.imaging.loading import load_picture  # noqa: PLC0415 - OpenCV is read when first needed
    from leukdesk.imaging.micrometer import read_micrometer  # noqa: PLC0415

    rgb = load_picture(path).rgb
    image = image_of(rgb)
    side = max(image.width(), image.height())
    shrunk = max(1.0, side / SHOWN_SIDE_PX)
    if shrunk > 1:
        smooth = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(SHOWN_SIDE_PX, SHOWN_SIDE_PX, Qt.AspectRatioMode.KeepAspectRatio, smooth)
        shrunk = rgb.shape[1] / image.width()
    try:
        ruler = read_micrometer(rgb, division_um)
    except UserError as error:
        return RulerPicture(image, shrunk, fault=sentence_of(error))
    return RulerPicture(image, shrunk, ruler.um_per_px, ruler.uncertainty, ruler.lines, ruler.marks)


def take_flat_field(path: Path) -> FlatFieldPicture:
    """Makes a flat field of an empty field's picture and keeps it.

    Raises:
        UserError: if the picture cannot be read, is no empty field, or nothing can be written.
    """
    from leukdesk.workflow.conditions import flat_field_from, keep_flat_field  # noqa: PLC0415

    flat_field = flat_field_from(path)
    keep_flat_field(flat_field)
    return show_flat_field(flat_field.sha256)


def show_flat_field(sha256: str) -> FlatFieldPicture:
    """A kept flat field.

    Raises:
        LeukDeskError: if its file is missing or was changed.
    """
    import numpy as np  # noqa: PLC0415

    from leukdesk.workflow.conditions import load_flat_field  # noqa: PLC0415

    surface = load_flat_field(sha256).surface
    image = image_of(np.clip(np.round(255 * surface), 0, 255).astype(np.uint8))
    smooth = Qt.TransformationMode.SmoothTransformation
    size = (THUMBNAIL_PX, THUMBNAIL_PX)
    return FlatFieldPicture(sha256, image.scaled(*size, Qt.AspectRatioMode.KeepAspectRatio, smooth))
