"""A phone's picture is written anew: the same pixels upright, without place, owner or anything else."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import numpy as np
import pillow_heif
import pytest
from PIL import Image

from leukdesk.capture.phone import cleaning
from leukdesk.capture.phone.cleaning import TooLargeError, clean_picture
from leukdesk.capture.phone.decoder import DecoderProcess
from leukdesk.capture.phone.messages import Refusal
from leukdesk.domain.errors import PictureError
from leukdesk.imaging.loading import decode_picture
from leukdesk.paths import resources_dir

if TYPE_CHECKING:
    from collections.abc import Callable


def encoded(rgb: np.ndarray, kind: str, **settings: object) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(rgb).save(buffer, kind, **settings)
    return buffer.getvalue()


def field(height: int = 96, width: int = 128) -> np.ndarray:
    smooth = np.random.default_rng(3).integers(60, 220, (height // 8, width // 8, 3)).astype(np.uint8)
    return np.asarray(Image.fromarray(smooth).resize((width, height), Image.Resampling.BICUBIC))


def test_place_and_owner_go_and_the_picture_stands_upright(photo: bytes) -> None:
    assert b"Dr. Owner" in photo
    clean = clean_picture(photo)

    assert b"Owner" not in clean.content
    assert b"Phone X" not in clean.content
    with Image.open(io.BytesIO(clean.content)) as image:
        assert not image.getexif()
        assert "comment" not in image.info
        assert image.size == (clean.width_px, clean.height_px) == (240, 320)
    seen = decode_picture(photo, "photo", ".jpg").rgb.astype(int)
    kept = decode_picture(clean.content, "clean", ".jpg").rgb.astype(int)
    assert np.abs(seen - kept).mean() < 0.5
    assert len(clean.content) < 1.1 * len(photo)


@pytest.mark.parametrize("held", [1, 6])
def test_a_jpeg_written_with_its_own_tables_hardly_changes(held: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = held
    with Image.open(resources_dir() / "samples" / "6-phone.jpg") as sample:
        content = encoded(np.asarray(sample), "JPEG", quality=85, exif=exif)
    before = decode_picture(content, "before", ".jpg").rgb.astype(int)
    after = decode_picture(clean_picture(content).content, "after", ".jpg").rgb.astype(int)

    assert before.shape == after.shape
    assert np.abs(before - after).mean() < 0.2


def test_a_heic_of_an_iphone_becomes_a_jpeg_without_place_and_owner() -> None:
    pillow_heif.register_heif_opener()
    exif = Image.Exif()
    exif[0x013B] = "Dr. Owner"
    exif.get_ifd(0x8825)[2] = (52.0, 13.0, 11.0)
    content = encoded(field(), "HEIF", quality=90, exif=exif)
    assert b"Owner" in content
    clean = clean_picture(content)

    assert (clean.suffix, clean.width_px, clean.height_px) == (".jpg", 128, 96)
    assert b"Owner" not in clean.content
    pixels = decode_picture(clean.content, "clean", ".jpg").rgb.astype(int)
    assert np.abs(pixels - field()).mean() < 4


def test_a_png_stays_lossless_and_a_grey_jpeg_is_taken() -> None:
    clean = clean_picture(encoded(field(), "PNG"))
    assert clean.suffix == ".png"
    assert np.array_equal(decode_picture(clean.content, "png", ".png").rgb, field())

    grey = clean_picture(encoded(field()[:, :, 0], "JPEG", quality=80))
    pixels = decode_picture(grey.content, "grey", ".jpg").rgb.astype(int)
    assert np.abs(pixels - field()[:, :, :1]).mean() < 4


@pytest.mark.parametrize(
    "content",
    [b"", b"<svg onload=alert(1)>", b"GIF89a", b"%PDF-1.7", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0"],
)
def test_what_is_no_photo_is_refused(content: bytes) -> None:
    with pytest.raises(PictureError):
        clean_picture(content)


def test_a_bomb_is_refused_by_its_header(bomb: Callable[[int], bytes]) -> None:
    with pytest.raises(TooLargeError):
        clean_picture(bomb(40_000))


def test_a_picture_that_takes_too_much_memory_or_time_costs_its_process_and_nothing_else(
    photo: bytes,
) -> None:
    decoder = DecoderProcess(memory_limit_mib=300)
    try:
        big = encoded(np.zeros((7000, 9000, 3), np.uint8), "PNG")
        assert cleaning.MAX_MEGAPIXELS * 1_000_000 >= 7000 * 9000
        assert decoder.clean(big) is Refusal.UNREADABLE
        small = decoder.clean(photo)
        assert isinstance(small, cleaning.CleanPicture)
        decoder._time_limit_s = 0
        slow = encoded(np.zeros((3000, 4000, 3), np.uint8), "PNG")
        assert decoder.clean(slow) is Refusal.UNREADABLE
        decoder._time_limit_s = 40
        assert decoder.clean(photo) == small
    finally:
        decoder.close()
