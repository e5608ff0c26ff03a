"""A JPEG that lacks part of its picture is refused, whoever closed the file after the fault."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from leukdesk.domain.errors import PictureError
from leukdesk.imaging.loading import decode_picture, load_picture
from leukdesk.paths import resources_dir

END = b"\xff\xd9"
PLAIN: dict[str, object] = {}
WAYS = [PLAIN, {"progressive": True}, {"restart_marker_rows": 2}, {"optimize": True}]


@pytest.fixture(scope="module", name="field")
def field_fixture() -> Image.Image:
    rgb = load_picture(resources_dir() / "samples" / "5-blast-cluster.jpg").rgb
    return Image.fromarray(rgb[:480, :640])


def saved(image: Image.Image, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=85, **options)
    return buffer.getvalue()


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("share", [0.3, 0.7, 0.98])
def test_a_picture_that_was_cut_off_is_refused(
    field: Image.Image, way: dict[str, object], share: float
) -> None:
    whole = saved(field, **way)
    part = whole[: int(share * len(whole))]
    gap = len(whole) - len(part)
    for left in (part, part + END, part + bytes(gap), part + bytes(gap) + END):
        with pytest.raises(PictureError, match="incomplete"):
            decode_picture(left, "IMG_1.jpg", ".jpg")


@pytest.mark.parametrize("way", [PLAIN, {"progressive": True}])
def test_a_hole_that_a_copy_left_is_found(field: Image.Image, way: dict[str, object]) -> None:
    whole = saved(field, **way)
    middle = len(whole) // 2
    with pytest.raises(PictureError, match="incomplete"):
        decode_picture(whole[:middle] + bytes(4096) + whole[middle + 4096 :], "IMG_1.jpg", ".jpg")


@pytest.mark.parametrize("way", WAYS)
def test_a_whole_picture_is_taken_whatever_follows_it(field: Image.Image, way: dict[str, object]) -> None:
    whole = saved(field, **way)
    pixels = decode_picture(whole, "a", ".jpg").rgb
    for after in (bytes(5000), b"made by a phone", saved(field.resize((64, 48)))):
        assert np.array_equal(decode_picture(whole + after, "a", ".jpg").rgb, pixels)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("level", [0, 128, 255])
def test_a_picture_that_ends_in_one_colour_is_whole(
    field: Image.Image, way: dict[str, object], level: int
) -> None:
    half = field.copy()
    half.paste((level, level, level), (0, 200, *field.size))
    for image in (half, half.convert("L"), Image.new("RGB", (640, 480), (level,) * 3)):
        assert decode_picture(saved(image, **way), "a", ".jpg").width_px == 640
