"""Picture files: finding them, reading them safely, and writing pixels back."""

from __future__ import annotations

import hashlib
import io
import os
import stat
import struct
import warnings
import zlib
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PIL import Image, UnidentifiedImageError

from leukdesk.domain.errors import PictureError, UserError
from leukdesk.domain.frames import Picture
from leukdesk.domain.sentences import Sentence
from leukdesk.imaging.colour_modes import to_srgb
from leukdesk.imaging.jpeg_end import ends_early

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

PICTURE_SUFFIXES = (".jpg", ".jpeg", ".png", ".bmp", ".tif", ".tiff", ".webp", ".heic", ".heif")
"""Files that are taken from folders; a file given by name is tried whatever its suffix."""

MAX_MEGAPIXELS = 120
"""Largest picture that is decoded: 0.9 GB while it is, 1.4 GB if it must also be turned."""

MAX_FILE_MIB = 512
"""Largest file that is read: 120 megapixels of uncompressed colour at eight bits are 343 MiB."""

_FORMATS = {
    "JPEG": (".jpg", ".jpeg"),
    "MPO": (".jpg", ".jpeg"),
    "PNG": (".png",),
    "BMP": (".bmp",),
    "TIFF": (".tif", ".tiff"),
    "WEBP": (".webp",),
    "GIF": (".gif",),
    "HEIF": (".heic", ".heif"),
}
"""What Pillow may try, with its suffixes. Others stay out, since some of them start foreign programs."""

_DECODING_FAULTS = (
    OSError, SyntaxError, ValueError, TypeError, EOFError, KeyError, IndexError, OverflowError, RuntimeError,
    AssertionError, struct.error, zlib.error,
)  # fmt: skip
"""What Pillow's decoders raise on damaged files."""

_CURE = Sentence("save it again as JPEG or PNG, or take the picture anew")


def load_picture(path: Path, name: str | None = None) -> Picture:
    """Reads a picture file.

    Args:
        path: of the file.
        name: the picture's name in records and tables; the path as given if None.

    Raises:
        PictureError: if the file cannot be read, is no picture, is damaged or too large.
    """
    name = str(path) if name is None else name
    try:
        # Reading a pipe or a device would never end.
        size = path.stat().st_size if path.is_file() else None
        content = path.read_bytes() if size is not None and size <= MAX_FILE_MIB * 2**20 else b""
    except OSError as error:
        raise PictureError(
            Sentence("{0} cannot be opened ({1})", name, _why(error)), Sentence("check that it may be read")
        ) from error
    if size is None:
        raise PictureError(Sentence("{0} is not there or is no file", name), Sentence("check its name"))
    if size > MAX_FILE_MIB * 2**20:
        raise PictureError(
            Sentence("{0} has more than {1} MiB", name, MAX_FILE_MIB),
            Sentence("save it smaller or cut it into parts"),
        )
    return decode_picture(content, name, path.suffix)


def decode_picture(content: bytes, name: str, suffix: str) -> Picture:
    """Decodes a picture; an animated or stacked one gives its first frame.

    The size is taken from the header and checked before pixels are decoded.

    Args:
        content: the file, byte for byte.
        name: the picture's name in records, tables and messages.
        suffix: of the file; one that contradicts the content is replaced by the content's own.

    Raises:
        PictureError: if the content is no picture, is damaged or has more than `MAX_MEGAPIXELS`.
    """
    if not content:
        raise PictureError(
            Sentence("{0} is empty (zero bytes)", name), Sentence("copy it again from the camera or phone")
        )
    with warnings.catch_warnings():
        # Pillow warns of odd tags and large sizes on stderr; what matters is said here in our own words.
        warnings.filterwarnings("ignore", module="PIL")
        warnings.filterwarnings("ignore", module="pillow_heif")
        with _open(content, name) as image:
            _check_size(image, name)
            rgb = _decode(image, content, name)
            suffixes = _FORMATS[image.format or "JPEG"]
    suffix = suffix.lower()
    return Picture(
        name=name,
        rgb=rgb,
        content=content,
        suffix=suffix if suffix in suffixes else suffixes[0],
        file_sha256=hashlib.sha256(content).hexdigest(),
        pixel_sha256=pixel_sha256(rgb),
    )


def _open(content: bytes, name: str) -> Image.Image:
    # Phones' MPO files (several JPEGs in one) are opened as JPEG and only then call themselves MPO.
    formats = [each for each in _FORMATS if each not in {"MPO", "HEIF"}]
    if content[4:8] == b"ftyp":
        _register_heif(name)
        formats.append("HEIF")
    try:
        return Image.open(io.BytesIO(content), formats=formats)
    except Image.DecompressionBombError as error:
        raise _too_large(name) from error
    except UnidentifiedImageError as error:
        raise PictureError(
            Sentence("{0} is not a picture that LeukDesk can read", name),
            Sentence("use JPEG, PNG, BMP, TIFF, WebP or HEIC"),
        ) from error
    except _DECODING_FAULTS as error:
        raise PictureError(Sentence("{0} is damaged", name), _CURE) from error


def _register_heif(name: str) -> None:
    """Teaches Pillow HEIC on the first such file, since the decoder takes a tenth of a second to import."""
    try:
        import pillow_heif  # noqa: PLC0415 - lazy on purpose
    except ImportError as error:
        raise PictureError(
            Sentence("{0} is a HEIC picture, and their decoder is missing here", name),
            Sentence("save it as JPEG"),
        ) from error
    pillow_heif.register_heif_opener()


def _check_size(image: Image.Image, name: str) -> None:
    if image.width * image.height > MAX_MEGAPIXELS * 1_000_000:
        raise _too_large(name, Sentence(" ({0}×{1} pixels)", image.width, image.height))


def _too_large(name: str, size: str = "") -> PictureError:
    return PictureError(
        Sentence("{0} has more than {1} megapixels{2}", name, MAX_MEGAPIXELS, size),
        Sentence("save it smaller or cut it into parts"),
    )


def _decode(image: Image.Image, content: bytes, name: str) -> NDArray[np.uint8]:
    try:
        image.load()
        if image.format in {"JPEG", "MPO"} and ends_early(content, image):
            raise PictureError(Sentence("{0} is incomplete: part of the picture is missing", name), _CURE)
        return to_srgb(image, content)
    except MemoryError as error:
        raise PictureError(
            Sentence("{0} needs more memory than this computer has free", name),
            Sentence("close other programs or save it smaller"),
        ) from error
    except _DECODING_FAULTS as error:
        raise PictureError(Sentence("{0} is damaged or incomplete", name), _CURE) from error


def pixel_sha256(rgb: NDArray[np.uint8]) -> str:
    """The sha256 of shape and pixels of (height, width, 3) uint8: the same in whatever file they came."""
    digest = hashlib.sha256("×".join(map(str, rgb.shape)).encode())
    digest.update(np.ascontiguousarray(rgb).data)
    return digest.hexdigest()


def find_pictures(paths: Sequence[Path]) -> list[Path]:
    """The picture files that are meant by files and folders.

    Files stay as given, whatever their suffix. Folders are read recursively, each in the order of its names;
    hidden files and other suffixes are passed over. A file that is named twice is taken once.

    Raises:
        UserError: if a path is missing, or a folder is unreadable or holds no picture.
    """
    found: dict[str, Path] = {}
    for path in paths:
        for file in _meant_by(path):
            found.setdefault(os.path.normcase(file.absolute()), file)
    return list(found.values())


def _meant_by(path: Path) -> list[Path]:
    try:
        if not path.is_dir():
            if path.exists():
                return [path]
            raise UserError(
                Sentence("{0} does not exist", path), Sentence("check the name of the file or folder")
            )
        inside = list(_walk(path, set()))
    except OSError as error:
        raise UserError(
            Sentence("{0} cannot be read ({1})", path, _why(error)),
            Sentence("check its name and permissions"),
        ) from error
    if not inside:
        raise UserError(
            Sentence("the folder {0} holds no pictures", path),
            Sentence("choose a folder with JPEG, PNG or TIFF files"),
        )
    return inside


def _why(error: OSError) -> str:
    return error.strerror or type(error).__name__


def _walk(folder: Path, seen: set[str]) -> Iterator[Path]:
    """The pictures below a folder; a folder that links lead back to is read once."""
    real = os.path.realpath(folder)
    if real in seen:
        return
    seen.add(real)
    try:
        with os.scandir(folder) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
    except OSError as error:
        raise UserError(
            Sentence("the folder {0} cannot be read ({1})", folder, _why(error)),
            Sentence("check its permissions"),
        ) from error
    for entry in entries:
        if _is_hidden(entry):
            continue
        path = folder / entry.name
        if path.is_dir():
            yield from _walk(path, seen)
        elif path.suffix.lower() in PICTURE_SUFFIXES and path.is_file():
            yield path


def _is_hidden(entry: os.DirEntry[str]) -> bool:
    if entry.name.startswith("."):
        return True
    # The attribute exists on Windows alone.
    attributes = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)
    return bool(attributes & stat.FILE_ATTRIBUTE_HIDDEN)


def encode_png(rgb: NDArray[np.uint8]) -> bytes:
    """A PNG file of (height, width, 3) uint8 RGB; OpenCV takes a fifth of Pillow's time."""
    # Level 1: higher ones save a few percent of a photograph for several times the time.
    options = (cv2.IMWRITE_PNG_COMPRESSION, 1)
    _done, content = cv2.imencode(".png", cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR), options)
    return content.tobytes()


def encode_jpeg(rgb: NDArray[np.uint8], quality: int) -> bytes:
    """A JPEG file of (height, width, 3) uint8 RGB at a quality from 1 to 95, colour not thinned out."""
    buffer = io.BytesIO()
    Image.fromarray(rgb).save(buffer, "JPEG", quality=quality, subsampling=0)
    return buffer.getvalue()
