"""What the finder's network sees: maps of cells, nuclei and depth, from stain at one scale.

It is fed with optical densities and with what stain they are by the picture's own red cells and nuclei, so
that a laboratory's colours need not be like those that it was trained on.

The network is a small ONNX file that ships in `resources/finder` and runs through OpenCV: data, not code,
and no torch in the window's process. It is trained by `leukdesk train-finder`.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.domain.errors import IntegrityError
from leukdesk.domain.sentences import Sentence
from leukdesk.paths import resources_dir

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from leukdesk.imaging.stain import StainReference

WORKING_RED_CELL_PX = 20.0
"""Diameter of a red cell, 7.5 µm, at the network's scale: coarse enough to be fast, and the smallest
lymphocyte is still 16 px across."""
WORKING_UM_PER_PX = 0.375
LEAST_DENSITY, MOST_DENSITY = -0.3, 2.5
"""What the network was trained to expect; darker stain holds no more shape."""
MOST_STAIN = 4.0
"""Multiple of a typical red cell, or of a nucleus's edge, beyond which more says nothing."""
STRIDE_PX = 16
"""Sides are padded to multiples of this: the network halves four times."""
LARGEST_PX = 1_500_000
"""Working pixels that are looked at in one go; larger pictures go through in tiles."""
TILE_PX, RIM_PX = 1024, 96
"""Side of a tile, and the rim that it shares with its neighbours: more than the network looks around a pixel.
Both are whole strides, so that the network halves a tile as it would the whole."""
FILE = "finder.onnx"


@dataclass(frozen=True, slots=True, eq=False)
class CellMaps:
    """What the network says of each working pixel, all (h, w) float32 from 0 to 1.

    Attributes:
        cell: probability of lying in a white cell.
        nucleus: probability of lying in its nucleus.
        depth: distance from the cell's edge over the largest in that cell: 0 at edges, also between cells
            that touch, and 1 in the middle.
    """

    cell: NDArray[np.float32]
    nucleus: NDArray[np.float32]
    depth: NDArray[np.float32]


_of_thread = threading.local()


def network_input(density: NDArray[np.float32], reference: StainReference) -> NDArray[np.float32]:
    """What the network is fed with, (h, w, 6) float32: density, and the stain's coordinates.

    Args:
        density: (h, w, 3) float32, optical density in RGB against the background.
        reference: the picture's own colours.
    """
    stain = cv2.transform(density, reference.coordinates().T)
    return np.concatenate(
        [np.clip(density, LEAST_DENSITY, MOST_DENSITY), np.clip(stain, -MOST_STAIN, MOST_STAIN)], axis=2
    )


def map_cells(density: NDArray[np.float32], reference: StainReference) -> CellMaps:
    """The maps of a picture.

    Args:
        density: (h, w, 3) float32, optical density in RGB against the background, at working scale.
        reference: the picture's own colours.

    Raises:
        IntegrityError: if the network's file is missing or broken.
    """
    fed = network_input(density, reference)
    height, width = density.shape[:2]
    if height * width <= LARGEST_PX:
        return CellMaps(*_run(fed))
    out = np.empty((3, height, width), np.float32)
    for top in range(0, height, TILE_PX):
        for left in range(0, width, TILE_PX):
            bottom, right = min(height, top + TILE_PX), min(width, left + TILE_PX)
            y, x = max(0, top - RIM_PX), max(0, left - RIM_PX)
            seen = _run(fed[y : bottom + RIM_PX, x : right + RIM_PX])
            out[:, top:bottom, left:right] = seen[:, top - y : bottom - y, left - x : right - x]
    return CellMaps(*out)


def _run(fed: NDArray[np.float32]) -> NDArray[np.float32]:
    """The three maps, (3, h, w) float32, of a part that fits."""
    height, width = fed.shape[:2]
    channels = np.zeros(
        (1, fed.shape[2], height + -height % STRIDE_PX, width + -width % STRIDE_PX), np.float32
    )
    channels[0, :, :height, :width] = fed.transpose(2, 0, 1)
    network = _network()
    network.setInput(channels)
    logits = np.asarray(network.forward(), np.float32)[0, :, :height, :width]
    return np.asarray(1 / (1 + np.exp(-logits)), np.float32)


@contextmanager
def other_network(file: str) -> Iterator[None]:
    """Within it this thread sees with another network of `resources/finder`, to measure that one.

    Raises:
        IntegrityError: if its file is missing or broken.
    """
    usual = _network()
    _of_thread.network = _read_network(file)
    try:
        yield
    finally:
        _of_thread.network = usual


def _network() -> cv2.dnn.Net:
    """This thread's network: OpenCV's may not be run by two threads at once."""
    network: cv2.dnn.Net | None = getattr(_of_thread, "network", None)
    if network is None:
        network = _of_thread.network = _read_network(FILE)
    return network


def _read_network(file: str) -> cv2.dnn.Net:
    try:
        # Through memory: OpenCV opens no path with letters that the code page lacks.
        content = np.frombuffer((resources_dir() / "finder" / file).read_bytes(), np.uint8)
        return cv2.dnn.readNetFromONNX(content, engine=cv2.dnn.ENGINE_CLASSIC)
    except (OSError, cv2.error) as error:
        raise IntegrityError(
            Sentence("the cell finder's network cannot be read"), Sentence("install LeukDesk again")
        ) from error
