"""Pictures of every kind come in as the same sRGB pixels, or are refused with one sentence."""

from __future__ import annotations

import io
import os
import struct
import tracemalloc
import warnings
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from leukdesk.domain.errors import PictureError, UserError
from leukdesk.imaging import loading
from leukdesk.imaging.loading import (
    MAX_MEGAPIXELS,
    decode_picture,
    encode_jpeg,
    encode_png,
    find_pictures,
    load_picture,
    pixel_sha256,
)

RGB = np.stack(
    [
        np.linspace(20, 250, 48).astype(np.uint8)[None, :].repeat(32, 0),
        np.linspace(240, 10, 32).astype(np.uint8)[:, None].repeat(48, 1),
        np.full((32, 48), 120, np.uint8),
    ],
    axis=2,
)
"""48 wide, 32 high; every corner has its own colour."""


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def written(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def png_header_only(width: int, height: int) -> bytes:
    """A PNG whose header names a size and whose pixels are missing."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b""))
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(
    ("suffix", "kind", "options"),
    [
        (".png", "PNG", {}),
        (".bmp", "BMP", {}),
        (".tif", "TIFF", {}),
        (".TIFF", "TIFF", {"compression": "tiff_lzw"}),
        (".webp", "WEBP", {"lossless": True}),
    ],
)
def test_lossless_files_give_their_pixels(
    tmp_path: Path, suffix: str, kind: str, options: dict[str, object]
) -> None:
    path = written(tmp_path / f"Präparat 3 {suffix}", saved(Image.fromarray(RGB), kind, **options))
    picture = load_picture(path)
    assert np.array_equal(picture.rgb, RGB)
    assert picture.rgb.dtype == np.uint8
    assert picture.name == str(path)
    assert picture.suffix == suffix.lower()
    assert picture.content == path.read_bytes()
    assert (picture.width_px, picture.height_px) == (48, 32)


def test_jpeg_comes_close() -> None:
    content = saved(Image.fromarray(RGB), "JPEG", quality=95, subsampling=0)
    rgb = decode_picture(content, "a.jpeg", ".jpeg").rgb
    assert np.abs(rgb.astype(int) - RGB).mean() < 2


def test_heic_of_a_phone_comes_close(tmp_path: Path) -> None:
    import pillow_heif

    path = tmp_path / "IMG_1.HEIC"
    pillow_heif.from_pillow(Image.fromarray(RGB)).save(path, quality=95)
    picture = load_picture(path, "phone/IMG_1.HEIC")
    assert picture.name == "phone/IMG_1.HEIC"
    assert picture.suffix == ".heic"
    assert np.abs(picture.rgb.astype(int) - RGB).mean() < 4


def test_heic_without_its_decoder_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pillow_heif", None)
    with pytest.raises(PictureError, match=r"decoder is missing here; save it as JPEG\."):
        decode_picture(b"\0\0\0\x18ftypheic" + bytes(64), "a.heic", ".heic")


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF"])
def test_exif_rotation_is_applied(orientation: int, kind: str) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    image = Image.fromarray(RGB)
    options = {"quality": 100, "subsampling": 0} if kind == "JPEG" else {}
    rgb = decode_picture(saved(image, kind, exif=exif, **options), "a", "").rgb
    expected = {
        1: RGB,
        2: RGB[:, ::-1],
        3: RGB[::-1, ::-1],
        4: RGB[::-1],
        5: RGB.transpose(1, 0, 2),
        6: np.rot90(RGB, -1),
        7: RGB[::-1, ::-1].transpose(1, 0, 2),
        8: np.rot90(RGB),
    }[orientation]
    assert rgb.shape == expected.shape
    assert np.abs(rgb.astype(int) - expected).max() <= 6


def test_broken_exif_costs_nothing() -> None:
    content = saved(Image.fromarray(RGB), "JPEG", exif=b"Exif\0\0II*\0\xff\xff\xff\xff" + b"\xff" * 20)
    assert decode_picture(content, "a.jpg", ".jpg").rgb.shape == RGB.shape


def test_a_colour_profile_is_turned_into_srgb() -> None:
    lab = Image.fromarray(RGB)
    profile = swapped_primaries_profile()
    rgb = decode_picture(saved(lab, "PNG", icc_profile=profile), "a.png", ".png").rgb
    assert np.abs(rgb.astype(int) - RGB).mean() > 5
    plain = decode_picture(saved(lab, "PNG"), "a.png", ".png").rgb
    assert np.array_equal(plain, RGB)


def swapped_primaries_profile() -> bytes:
    """The built-in sRGB profile with red's and blue's primaries exchanged, under another name."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    count = struct.unpack(">I", profile[128:132])[0]
    places = {bytes(profile[132 + 12 * i : 136 + 12 * i]): 132 + 12 * i for i in range(count)}
    red, blue = places[b"rXYZ"], places[b"bXYZ"]
    profile[red : red + 4], profile[blue : blue + 4] = b"bXYZ", b"rXYZ"
    name = places[b"desc"]
    offset, size = struct.unpack(">II", profile[name + 4 : name + 12])
    text = profile[offset : offset + size]
    profile[offset : offset + size] = text.replace(b"s\0R\0G\0B", b"x\0R\0G\0B").replace(b"sRGB", b"xRGB")
    return bytes(profile)


def test_the_srgb_profile_leaves_the_pixels_alone() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    rgb = decode_picture(saved(Image.fromarray(RGB), "PNG", icc_profile=profile), "a", ".png").rgb
    assert np.array_equal(rgb, RGB)


@pytest.mark.parametrize("profile", [b"no profile at all", bytes(200)])
def test_a_broken_profile_is_ignored(profile: bytes) -> None:
    rgb = decode_picture(saved(Image.fromarray(RGB), "PNG", icc_profile=profile), "a", ".png").rgb
    assert np.array_equal(rgb, RGB)


def test_a_profile_of_another_colour_space_is_ignored() -> None:
    grey = Image.fromarray(RGB[:, :, 0])
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    rgb = decode_picture(saved(grey, "PNG", icc_profile=profile), "a", ".png").rgb
    assert np.array_equal(rgb[:, :, 1], RGB[:, :, 0])


@pytest.mark.parametrize("mode", ["L", "1", "P", "LA", "RGBA"])
def test_grey_palette_and_opaque_alpha_give_three_channels(mode: str) -> None:
    image = Image.fromarray(RGB).convert(mode)
    rgb = decode_picture(saved(image, "PNG"), "a", ".png").rgb
    assert np.array_equal(rgb, np.asarray(image.convert("RGB")))


@pytest.mark.parametrize("mode", ["LA", "RGBA", "P"])
def test_what_is_transparent_is_white(mode: str) -> None:
    if mode == "P":
        image = Image.new("P", (8, 8), 0)
        image.putpalette([0, 0, 0, 200, 0, 0])
        content = saved(image, "PNG", transparency=0)
    else:
        content = saved(Image.new(mode, (8, 8), 0), "PNG")
    assert (decode_picture(content, "a", ".png").rgb == 255).all()


def test_half_transparent_colour_is_mixed_with_white() -> None:
    content = saved(Image.new("RGBA", (2, 2), (0, 100, 200, 128)), "PNG")
    rgb = decode_picture(content, "a", ".png").rgb
    assert np.abs(rgb[0, 0].astype(int) - (127, 177, 227)).max() <= 1


@pytest.mark.parametrize("kind", ["JPEG", "TIFF"])
def test_cmyk_gives_colours_not_negatives(kind: str) -> None:
    content = saved(Image.new("CMYK", (8, 8), (0, 255, 255, 0)), kind)
    assert np.abs(decode_picture(content, "a", "").rgb[0, 0].astype(int) - (255, 0, 0)).max() <= 3


@pytest.mark.parametrize(("bits", "largest"), [(16, 65535), (14, 16383), (12, 4095), (10, 1023)])
@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_deep_grey_is_scaled_by_the_depth_of_the_camera(bits: int, largest: int, kind: str) -> None:
    ramp = np.linspace(0, largest, 256).astype(np.uint16)[None, :].repeat(4, 0)
    rgb = decode_picture(saved(Image.fromarray(ramp), kind), "a", "").rgb
    assert np.abs(rgb[0, :, 0].astype(int) - np.arange(256)).max() <= 1


@pytest.mark.parametrize("largest", [65535, 4095])
@pytest.mark.parametrize("suffix", [".png", ".tif"])
def test_deep_colour_is_scaled_by_the_depth_of_the_camera(largest: int, suffix: str) -> None:
    import cv2

    deep = np.rint(RGB.astype(float) / 255 * largest).astype(np.uint16)
    deep[0, 0] = largest
    content = cv2.imencode(suffix, np.ascontiguousarray(deep[:, :, ::-1]))[1].tobytes()
    rgb = decode_picture(content, "a", suffix).rgb
    assert np.abs(rgb[1:].astype(int) - RGB[1:]).max() <= 1


def test_float_and_32_bit_tiffs_are_scaled() -> None:
    ramp = np.linspace(0, 1, 256, dtype=np.float32)[None, :].repeat(4, 0)
    ramp[3, 3] = np.nan
    for image in (Image.fromarray(ramp), Image.fromarray((np.nan_to_num(ramp) * 4095).astype(np.int32))):
        rgb = decode_picture(saved(image, "TIFF"), "a", ".tif").rgb
        assert np.abs(rgb[0, :, 1].astype(int) - np.arange(256)).max() <= 1


def test_big_endian_deep_grey_is_read() -> None:
    samples = np.full((4, 4), 0x8000, ">u2")
    entries = [
        (256, 3, 4),
        (257, 3, 4),
        (258, 3, 16),
        (259, 3, 1),
        (262, 3, 1),
        (273, 4, 122),
        (278, 3, 4),
        (279, 4, 32),
    ]
    table = b"".join(
        struct.pack(">HHI", tag, kind, 1)
        + (struct.pack(">HH", value, 0) if kind == 3 else struct.pack(">I", value))
        for tag, kind, value in entries
    )
    head = b"MM\0*" + struct.pack(">I", 8) + struct.pack(">H", len(entries)) + table + bytes(4)
    content = head.ljust(122, b"\0") + samples.tobytes()
    assert (decode_picture(content, "a.tif", ".tif").rgb == 127).all() or (
        decode_picture(content, "a.tif", ".tif").rgb == 128
    ).all()


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "TIFF", "PNG"])
def test_of_an_animation_the_first_frame_is_taken(kind: str) -> None:
    frames = [Image.new("RGB", (16, 16), colour) for colour in ("white", "black", "red")]
    options = {"lossless": True} if kind == "WEBP" else {}
    content = saved(frames[0], kind, save_all=True, append_images=frames[1:], **options)
    assert (decode_picture(content, "a", "").rgb == 255).all()


def test_one_pixel_is_a_picture() -> None:
    picture = decode_picture(saved(Image.new("RGB", (1, 1), (9, 8, 7)), "PNG"), "a.png", ".png")
    assert picture.rgb.tolist() == [[[9, 8, 7]]]


def test_a_suffix_that_lies_is_put_right() -> None:
    picture = decode_picture(saved(Image.fromarray(RGB), "PNG"), "smear.jpg", ".jpg")
    assert picture.suffix == ".png"
    assert decode_picture(saved(Image.fromarray(RGB), "JPEG"), "smear", "").suffix == ".jpg"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"patient;cells\n1;100\n", "is not a picture that LeukDesk can read"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "is not a picture"),
        (b"\x89PNG\r\n\x1a\n", "smear 1.png is"),
        (b"\xff\xd8\xff", "smear 1.png is"),
        (b"\0\0\0\x18ftypheic" + bytes(64), "smear 1.png is"),
    ],
)
def test_what_is_no_picture_is_refused_with_its_name(content: bytes, said: str) -> None:
    with pytest.raises(PictureError, match=said) as caught:
        decode_picture(content, "smear 1.png", ".png")
    assert str(caught.value).startswith("smear 1.png is")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("kind", "options"), [("JPEG", {}), ("PNG", {}), ("TIFF", {}), ("WEBP", {}), ("BMP", {})]
)
@pytest.mark.parametrize("kept", [0.9, 0.5, 0.1])
def test_half_copied_files_are_refused(kind: str, options: dict[str, object], kept: float) -> None:
    noisy = np.random.default_rng(1).integers(0, 255, (64, 64, 3), dtype=np.uint8)
    content = saved(Image.fromarray(noisy), kind, **options)
    with pytest.raises(PictureError, match=r"^smear\.jpg"):
        decode_picture(content[: int(len(content) * kept)], "smear.jpg", ".jpg")


def test_a_damaged_byte_never_gives_another_fault_than_ours() -> None:
    rng = np.random.default_rng(2)
    for kind in ("JPEG", "PNG", "TIFF", "WEBP", "BMP", "GIF"):
        good = saved(Image.fromarray(RGB), kind)
        for _ in range(40):
            bad = bytearray(good)
            for place in rng.integers(0, len(bad), 3):
                bad[place] = rng.integers(0, 256)
            try:
                decode_picture(bytes(bad), "smear", "")
            except PictureError as error:
                assert "smear" in str(error)  # noqa: PT017 - either outcome is right


@pytest.mark.parametrize("side", [20_000, 12_000])
def test_too_large_a_picture_is_refused_from_its_header(side: int) -> None:
    content = png_header_only(side, side)
    tracemalloc.start()
    with warnings.catch_warnings(record=True) as leaked:
        warnings.simplefilter("always")
        with pytest.raises(PictureError) as caught:
            decode_picture(content, "scan.png", ".png")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert f"scan.png has more than {MAX_MEGAPIXELS} megapixels" in str(caught.value)
    assert not leaked
    assert peak < 2**20


@pytest.mark.parametrize("kind", ["PNG", "TIFF", "BMP", "GIF"])
def test_the_limit_holds_for_real_files(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "MAX_MEGAPIXELS", 1)
    content = saved(Image.new("L", (1100, 1000)), kind)
    with pytest.raises(PictureError, match=r"\(1100×1000 pixels\)"):
        decode_picture(content, "scan", "")


def test_between_pillows_limit_and_ours_no_warning_leaks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 1000)
    with warnings.catch_warnings(record=True) as leaked:
        warnings.simplefilter("always")
        assert decode_picture(encode_png(RGB), "scan.png", ".png").rgb.shape == RGB.shape
    assert not leaked


def test_too_large_a_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path / "a.png", saved(Image.fromarray(RGB), "BMP") + bytes(2**20))
    monkeypatch.setattr(loading, "MAX_FILE_MIB", 1)
    with pytest.raises(PictureError, match="more than 1 MiB"):
        load_picture(path)


def test_a_file_that_is_gone_or_a_folder_is_a_picture_fault(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.png", tmp_path):
        with pytest.raises(PictureError, match="is not there or is no file"):
            load_picture(path)


def test_a_file_that_may_not_be_read_is_a_picture_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path / "locked.png", encode_png(RGB))

    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(PictureError, match=r"locked\.png cannot be opened \(Permission denied\); check"):
        load_picture(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes in folders are a POSIX matter")
def test_a_pipe_is_refused_instead_of_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    with pytest.raises(PictureError, match="is no file"):
        load_picture(tmp_path / "pipe.png")
    with pytest.raises(UserError, match="holds no pictures"):
        find_pictures([tmp_path])


def test_many_threads_decode_at_once_and_no_warning_leaks() -> None:
    contents = [saved(Image.fromarray(RGB), kind) for kind in ("JPEG", "PNG", "TIFF", "WEBP")] * 8
    with ThreadPoolExecutor(4) as pool:
        shapes = {decoded.rgb.shape for decoded in pool.map(lambda c: decode_picture(c, "a", ""), contents)}
    assert shapes == {RGB.shape}


def test_the_same_pixels_have_one_hash_whatever_the_file() -> None:
    hashes = {
        decode_picture(saved(Image.fromarray(RGB), kind), "a", "").pixel_sha256
        for kind in ("PNG", "BMP", "TIFF")
    }
    assert hashes == {pixel_sha256(RGB)}
    assert pixel_sha256(RGB.reshape(48, 32, 3)) not in hashes
    assert pixel_sha256(RGB[:, ::-1]) not in hashes


def test_encoded_pixels_come_back() -> None:
    assert np.array_equal(decode_picture(encode_png(RGB), "a", ".png").rgb, RGB)
    back = decode_picture(encode_jpeg(RGB, 95), "a", ".jpg").rgb
    assert np.abs(back.astype(int) - RGB).mean() < 2


class TestFindPictures:
    def folder(self, tmp_path: Path) -> Path:
        for name in (
            "b/2.JPG",
            "b/1.png",
            "a.tif",
            "c.heic",
            "notes.txt",
            ".hidden.png",
            ".thumbs/x.png",
            "b/._1.png",
        ):
            written(tmp_path / "in" / name, b"x")
        return tmp_path / "in"

    def test_folders_are_read_recursively_in_order(self, tmp_path: Path) -> None:
        folder = self.folder(tmp_path)
        names = [p.relative_to(folder).as_posix() for p in find_pictures([folder])]
        assert names == ["a.tif", "b/1.png", "b/2.JPG", "c.heic"]

    def test_files_stay_as_given_whatever_their_suffix(self, tmp_path: Path) -> None:
        folder = self.folder(tmp_path)
        given = [folder / "notes.txt", folder / ".hidden.png", folder / "a.tif"]
        assert find_pictures(given) == given

    def test_a_file_named_twice_is_taken_once(self, tmp_path: Path) -> None:
        folder = self.folder(tmp_path)
        assert len(find_pictures([folder / "a.tif", folder, folder / "a.tif"])) == 4

    def test_relative_paths_stay_relative(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder(tmp_path)
        monkeypatch.chdir(tmp_path)
        assert find_pictures([Path("in")])[0] == Path("in/a.tif")

    def test_links_that_lead_round_are_harmless(self, tmp_path: Path) -> None:
        folder = self.folder(tmp_path)
        try:
            (folder / "b" / "again").symlink_to(folder, target_is_directory=True)
            (folder / "dangling.png").symlink_to(folder / "gone.png")
        except OSError:
            pytest.skip("this account may not make links")
        assert len(find_pictures([folder])) == 4

    def test_a_missing_path_or_a_folder_without_pictures_is_wrong_use(self, tmp_path: Path) -> None:
        with pytest.raises(UserError, match="does not exist"):
            find_pictures([tmp_path / "gone"])
        with pytest.raises(UserError):
            find_pictures([tmp_path / ("x" * 5000)])
        written(tmp_path / "empty" / "notes.txt", b"x")
        with pytest.raises(UserError, match="holds no pictures"):
            find_pictures([tmp_path / "empty"])
