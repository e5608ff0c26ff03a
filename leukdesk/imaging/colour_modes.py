"""From every colour mode that a picture file can have to eight-bit sRGB."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PIL import Image, ImageCms
from PIL.TiffImagePlugin import BITSPERSAMPLE

if TYPE_CHECKING:
    from numpy.typing import NDArray

ORIENTATION_TAG = 0x0112
"""EXIF 2.32, section 4.6.4: the picture's orientation."""

_DEPTHS = (8, 10, 12, 14, 16, 24, 32)
"""Bits a sample that cameras deliver; the smallest that holds the largest value is the picture's."""

_TRANSPOSE = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}

_PROFILE_SPACES = {"L": "GRAY", "RGB": "RGB", "CMYK": "CMYK"}


def to_srgb(image: Image.Image, content: bytes) -> NDArray[np.uint8]:
    """The pixels of a loaded picture as (height, width, 3) uint8 sRGB, upright.

    Args:
        image: opened by Pillow, at the wanted frame, loaded.
        content: the file, for what Pillow leaves behind (more than eight bits a colour sample).
    """
    deep = _deep_rgb(image, content)
    profile = image.info.get("icc_profile")
    image = image if deep is None else deep
    if _orientation(image) in _TRANSPOSE:
        image = image.transpose(_TRANSPOSE[_orientation(image)])
    if image.mode == "F" or image.mode.startswith("I"):
        image = Image.fromarray(_eight_bits(np.asarray(image)))
    image = _flatten(image)
    return _pixels(_apply_profile(image, profile))


def _pixels(image: Image.Image) -> NDArray[np.uint8]:
    """The pixels of an RGB picture, copied in strips: a large one is never held a third time."""
    pixels = np.empty((image.height, image.width, 3), np.uint8)
    rows = max(1, 4_000_000 // image.width)
    for top in range(0, image.height, rows):
        bottom = min(image.height, top + rows)
        pixels[top:bottom] = np.asarray(image.crop((0, top, image.width, bottom)))
    return pixels


def _orientation(image: Image.Image) -> int:
    try:
        return int(image.getexif().get(ORIENTATION_TAG, 1))
    except (SyntaxError, ValueError, TypeError, KeyError, OSError):
        # A camera's broken EXIF block must not cost the picture.
        return 1


def _eight_bits(samples: NDArray[np.generic]) -> NDArray[np.uint8]:
    """Integer or float samples of any range as uint8.

    Microscope cameras store 10, 12 or 14 bits in 16-bit files, most of them unscaled: the depth is
    therefore read from the largest value. Floats up to 1 run from 0 to 1; others are taken as integers.
    """
    values = np.nan_to_num(samples.astype(np.float32), nan=0.0, posinf=0.0, neginf=0.0)
    values = np.maximum(values, 0, out=values)
    largest = float(values.max(initial=0))
    if samples.dtype.kind == "f" and largest <= 1:
        full = 1.0
    else:
        full = next((2.0**bits - 1 for bits in _DEPTHS if largest < 2.0**bits), largest)
    values *= 255.0 / full
    return np.rint(values, out=values).astype(np.uint8)


def _deep_rgb(image: Image.Image, content: bytes) -> Image.Image | None:
    """A colour picture that keeps its lower bits, where Pillow's eight upper ones are not enough.

    Pillow cuts 16-bit colour down to the upper byte. That is right for samples that use all 16 bits and
    leaves a nearly black picture of a camera's 10 to 14 bits; only then does OpenCV decode the file again.
    """
    bits = {"PNG": content[24:25], "TIFF": bytes(getattr(image, "tag_v2", {}).get(BITSPERSAMPLE, b""))[:1]}
    if image.mode != "RGB" or bits.get(image.format or "") != b"\x10" or _orientation(image) != 1:
        return None
    if np.asarray(image).max(initial=0) >= 64:
        return None
    flags = cv2.IMREAD_ANYDEPTH | cv2.IMREAD_COLOR | cv2.IMREAD_IGNORE_ORIENTATION
    try:
        bgr = cv2.imdecode(np.frombuffer(content, np.uint8), flags)
    except cv2.error:
        return None
    if bgr is None or bgr.dtype != np.uint16 or bgr.shape[:2] != (image.height, image.width):
        return None
    return Image.fromarray(np.ascontiguousarray(_eight_bits(bgr)[:, :, ::-1]))


def _flatten(image: Image.Image) -> Image.Image:
    """The picture in mode L, RGB or CMYK, what is transparent shown on white."""
    if image.has_transparency_data:
        rgba = image.convert("RGBA")
        flat = Image.new("RGB", image.size, "white")
        flat.paste(rgba, mask=rgba.getchannel("A"))
        return flat
    if image.mode == "1":
        return image.convert("L")
    return image if image.mode in _PROFILE_SPACES else image.convert("RGB")


def _apply_profile(image: Image.Image, profile: object) -> Image.Image:
    """The picture in sRGB; a profile that is broken or of another colour space is ignored."""
    if isinstance(profile, bytes) and profile:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            fits = source.profile.xcolor_space.strip() == _PROFILE_SPACES[image.mode]
            if fits and not ImageCms.getProfileDescription(source).startswith("sRGB"):
                turned = ImageCms.profileToProfile(
                    image, source, ImageCms.createProfile("sRGB"), outputMode="RGB"
                )
                return turned or image.convert("RGB")
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            pass
    return image if image.mode == "RGB" else image.convert("RGB")
