"""Whether a JPEG file holds all of its picture.

Pillow refuses a file that simply stops. A program that was cut off may however have closed the file all the
same (an end marker after half of the picture), and a copy may have left a hole of zeros in it. libjpeg then
fills the rest with grey, or with what the zeros happen to mean, and only warns, which Pillow passes over.
"""

from __future__ import annotations

import io
import re
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

if TYPE_CHECKING:
    from numpy.typing import NDArray

_MARKER = re.compile(rb"\xff+([^\x00\xd0-\xd7\xff])")
"""What ends a scan's data: stuffed bytes and restarts are part of it."""
_START_OF_SCAN, _END_OF_PICTURE, _PROGRESSIVE = 0xDA, 0xD9, 0xC2
_HOLE = bytes(256)
_MORE = b"".join(
    bytes(np.random.default_rng(part).integers(1, 255, 64, dtype=np.uint8)) + bytes([0xFF, 0xD0 + part % 8])
    for part in range(64)
)
"""Data that a decoder uses only if a picture is not complete without them, with restarts for one that waits
for these."""
_RESTART = re.compile(rb"\xff([\xd0-\xd7])")
_LAST_BYTES = 32
_FILLED = 128
"""The grey that libjpeg fills a missing rest with."""
_BLOCK_PX = 8
_COEFFICIENTS = 64


@dataclass(frozen=True, slots=True)
class _Scans:
    """Where a file's scans are, and what they leave out.

    Attributes:
        data: from and to of each scan's data.
        progressive: whether the picture is sharpened scan by scan.
        complete: whether the scans hold each coefficient to its last bit; true of every plain picture.
    """

    data: tuple[tuple[int, int], ...]
    progressive: bool
    complete: bool


def ends_early(content: bytes, image: Image.Image) -> bool:
    """Whether a JPEG that could be decoded lacks part of its picture.

    Suspicion is cheap (grey in the last corner, a hole of zeros, scans); what confirms it costs a second
    decoding: a whole picture stays the same, pixel by pixel, when more data follow its last.

    Args:
        content: the file.
        image: of the file, its pixels loaded and not yet turned or converted.
    """
    scans = _scans(content)
    if not scans.data:
        return False
    return not scans.complete or _lacks_data(content, scans, image)


def _lacks_data(content: bytes, scans: _Scans, image: Image.Image) -> bool:
    start, end = scans.data[-1]
    holed = any(_HOLE in content[begin:stop] for begin, stop in scans.data)
    if holed and _lacks_restarts(content[start:end]):
        return True
    grey = _ends_grey(image)
    if not (holed or scans.progressive or grey):
        return False
    pixels = np.asarray(image)
    if _changes(content[:end] + _MORE + b"\xff\xd9", pixels):
        return True
    # Zeros in the place of data may also be used up too slowly: then the scan's end is left over. Where a
    # picture ends in what a missing rest looks like, or was sharpened already, its end says nothing.
    tells = holed and not scans.progressive and not grey
    return tells and not _changes(content[: max(start, end - _LAST_BYTES)] + b"\xff\xd9", pixels)


def _ends_grey(image: Image.Image) -> bool:
    width, height = image.size
    corner = image.crop((max(0, width - _BLOCK_PX), max(0, height - _BLOCK_PX), width, height))
    return bool((np.asarray(corner) == _FILLED).all())


def _lacks_restarts(data: bytes) -> bool:
    """Whether a scan's restarts, which are numbered from 0 to 7 over and over, leave one out."""
    return any(each[0] - 0xD0 != place % 8 for place, each in enumerate(_RESTART.findall(data)))


def _changes(content: bytes, pixels: NDArray[np.uint8]) -> bool:
    """Whether other content gives other pixels, or none at all."""
    try:
        with Image.open(io.BytesIO(content), formats=["JPEG"]) as image:
            return not np.array_equal(np.asarray(image), pixels)
    except (OSError, SyntaxError, ValueError):
        return True


def _scans(content: bytes) -> _Scans:
    """Walks a file's segments up to the end of its first picture."""
    data: list[tuple[int, int]] = []
    left: dict[tuple[int, int], int] = {}
    progressive = False
    at = 2
    while (found := _MARKER.search(content, at)) is not None:
        kind, at = found[1][0], found.end()
        if kind == _END_OF_PICTURE or at + 2 > len(content):
            break
        length = struct.unpack_from(">H", content, at)[0]
        head, at = content[at + 2 : at + length], at + length
        progressive |= kind == _PROGRESSIVE
        if kind == _START_OF_SCAN:
            after = _MARKER.search(content, at)
            end = len(content) if after is None else after.start()
            data.append((at, end))
            _note_bits(left, head)
            at = end
    complete = not progressive or _all_bits(left)
    return _Scans(tuple(data), progressive, complete)


def _note_bits(left: dict[tuple[int, int], int], head: bytes) -> None:
    """Notes how many low bits a scan leaves out, by component and coefficient (ITU-T T.81, B.2.3)."""
    count = head[0] if head else 0
    if len(head) < 2 * count + 4:
        return
    first, last, low = head[2 * count + 1], head[2 * count + 2], head[2 * count + 3] & 0x0F
    for component in head[1 : 2 * count + 1 : 2]:
        for coefficient in range(first, min(last, _COEFFICIENTS - 1) + 1):
            left[component, coefficient] = low


def _all_bits(left: dict[tuple[int, int], int]) -> bool:
    components = {component for component, _coefficient in left}
    return all(left.get((each, place), 1) == 0 for each in components for place in range(_COEFFICIENTS))
