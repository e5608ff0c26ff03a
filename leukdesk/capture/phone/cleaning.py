"""A phone's picture written anew: its pixels upright, without place, owner, time or anything else."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PIL import Image, JpegImagePlugin

from leukdesk.domain.errors import PictureError
from leukdesk.domain.sentences import Sentence
from leukdesk.imaging.loading import decode_picture, encode_png

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MAX_MEGAPIXELS = 64
"""Largest picture that is decoded for a phone; with it the decoder stays below its memory limit."""
OTHER_QUALITY = 95
"""JPEG quality of pictures that come as HEIC or WebP."""

_PHONE_FORMATS = ("JPEG", "PNG", "WEBP")
_TURNED_BY_A_QUARTER = (5, 6, 7, 8)
_ORIENTATION_TAG = 0x0112


@dataclass(frozen=True, slots=True)
class CleanPicture:
    """A picture file that this program wrote.

    Attributes:
        content: the file.
        suffix: ".jpg" or ".png".
        width_px: upright.
        height_px: upright.
    """

    content: bytes
    suffix: str
    width_px: int
    height_px: int


class TooLargeError(PictureError):
    """The picture has more pixels than are decoded for a phone."""


def clean_picture(content: bytes) -> CleanPicture:
    """Decodes a phone's picture and writes it anew.

    A JPEG is written with the quantisation tables it came with: on smear pictures the pixels then change by
    0.2 grey levels in the mean or less, and the file stays as large as it was. A PNG stays lossless.

    Args:
        content: JPEG, PNG, WebP or HEIC; nothing else is tried.

    Raises:
        TooLargeError: if it has more than `MAX_MEGAPIXELS`.
        PictureError: if it is none of them, or damaged.
    """
    kind, settings = _look(content)
    rgb = decode_picture(content, "the picture", f".{kind.lower()}").rgb
    height, width = rgb.shape[:2]
    if width * height > MAX_MEGAPIXELS * 1_000_000:
        raise _too_large()
    if kind == "PNG":
        return CleanPicture(encode_png(rgb), ".png", width, height)
    return CleanPicture(_jpeg(rgb, settings), ".jpg", width, height)


def _look(content: bytes) -> tuple[str, dict[str, Any]]:
    """The format of a file and how its JPEG is to be written, from the header alone."""
    if content[4:8] == b"ftyp":
        # Its size is known when it is decoded, which the memory limit bounds.
        return "HEIF", {"quality": OTHER_QUALITY, "subsampling": 0}
    try:
        with Image.open(io.BytesIO(content), formats=_PHONE_FORMATS) as image:
            if image.width * image.height > MAX_MEGAPIXELS * 1_000_000:
                raise _too_large()
            if not isinstance(image, JpegImagePlugin.JpegImageFile):
                return image.format or "PNG", {"quality": OTHER_QUALITY, "subsampling": 0}
            return "JPEG", _own_tables(image)
    except Image.DecompressionBombError as error:
        raise _too_large() from error
    except (OSError, SyntaxError, ValueError) as error:
        raise PictureError(
            Sentence("the file is no JPEG, PNG, WebP or HEIC picture"), Sentence("send a photo")
        ) from error


def _too_large() -> TooLargeError:
    return TooLargeError(
        Sentence("the picture has more than {0} megapixels", MAX_MEGAPIXELS), Sentence("take it with fewer")
    )


def _own_tables(image: JpegImagePlugin.JpegImageFile) -> dict[str, Any]:
    tables = list(image.quantization.values())
    sampling = JpegImagePlugin.get_sampling(image)
    if image.getexif().get(_ORIENTATION_TAG, 1) in _TURNED_BY_A_QUARTER:
        # What was a row of a block is a column of the upright picture's block.
        tables = [[table[8 * column + row] for row in range(8) for column in range(8)] for table in tables]
        sampling = 0 if sampling == 1 else sampling  # 4:2:2 thins out columns, which are rows now
    return {"qtables": tables, "subsampling": max(0, sampling)}


def _jpeg(rgb: NDArray[np.uint8], settings: dict[str, Any]) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(rgb).save(buffer, "JPEG", **settings)
    return buffer.getvalue()
