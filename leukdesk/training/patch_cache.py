"""All patches of a data set in one array on disk, made once for each form and finder."""

from __future__ import annotations

import hashlib
import json
import os
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from typing import TYPE_CHECKING

import numpy as np

from leukdesk.domain.errors import PictureError
from leukdesk.domain.patch_form import PatchSource
from leukdesk.files import whole_file, write_whole
from leukdesk.imaging.loading import load_picture
from leukdesk.imaging.patches import field_patch, patch_from_crop, preprocessing_hash
from leukdesk.training.cell_labels import scale_of
from leukdesk.training.datasets import LeftOut, Sample

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from leukdesk.domain.patch_form import PatchForm

CHUNK = 128
FEW = 2000
"""Fewer pictures than this are cut sooner than processes have started."""


@dataclass(frozen=True, slots=True, eq=False)
class Patches:
    """Samples with their patches.

    Attributes:
        samples: those that could be read.
        pixels: (n, S, S, 3) uint8 RGB, in the same order.
        left_out: unreadable ones.
    """

    samples: tuple[Sample, ...]
    pixels: NDArray[np.uint8]
    left_out: tuple[LeftOut, ...]


def cached_patches(
    samples: Sequence[Sample],
    form: PatchForm,
    folder: Path,
    say: Callable[[str], None],
    workers: int | None = None,
) -> Patches:
    """The patches of samples, from the cache where it fits and cut anew where it doesn't.

    Args:
        samples: to be cut.
        form: of the patches.
        folder: of the cache; a changed form, finder, list or file leads to another file in it.
        say: is told how far the work is.
        workers: processes that cut; None for one a core, and for this process alone where they are few.
    """
    key = _key(samples, form)
    array_path, index_path = folder / f"patches-{key}.npy", folder / f"patches-{key}.json"
    if array_path.is_file() and index_path.is_file():
        unreadable: dict[str, str] = json.loads(index_path.read_text(encoding="utf-8"))
        pixels = np.load(array_path, allow_pickle=False)
    else:
        if workers is None:
            workers = 1 if len(samples) < FEW else min(os.cpu_count() or 1, 8)
        pixels, unreadable = _cut_all(samples, form, say, workers)
        with whole_file(array_path) as part, part.open("wb") as stream:
            np.save(stream, pixels, allow_pickle=False)
        write_whole(index_path, json.dumps(unreadable).encode())
    kept = tuple(s for i, s in enumerate(samples) if str(i) not in unreadable)
    left_out = tuple(LeftOut(samples[int(i)].path.name, reason) for i, reason in unreadable.items())
    return Patches(kept, pixels, left_out)


def _key(samples: Sequence[Sample], form: PatchForm) -> str:
    digest = hashlib.sha256(preprocessing_hash(form).encode())
    for sample in samples:
        mark = sample.pixel_sha256
        if not mark:
            stat = sample.path.stat()
            mark = f"{stat.st_size}:{stat.st_mtime_ns}"
        # Not the whole path: the same pictures are the same from whatever folder the command is given.
        digest.update(f"{sample.dataset}/{sample.path.name}|{mark}\n".encode())
    return digest.hexdigest()[:16]


def _cut_all(
    samples: Sequence[Sample], form: PatchForm, say: Callable[[str], None], workers: int
) -> tuple[NDArray[np.uint8], dict[str, str]]:
    chunks = [(samples[i : i + CHUNK], form) for i in range(0, len(samples), CHUNK)]
    pixels = np.zeros((len(samples), form.size_px, form.size_px, 3), np.uint8)
    unreadable: dict[str, str] = {}
    done = 0
    pool = ProcessPoolExecutor(workers, mp_context=get_context("spawn")) if workers > 1 else None
    try:
        results = pool.map(_cut_chunk, chunks) if pool else map(_cut_chunk, chunks)
        for patches, faults in results:
            pixels[done : done + len(patches)] = patches
            unreadable |= {str(done + i): reason for i, reason in faults.items()}
            done += len(patches)
            if done % (CHUNK * 20) == 0 or done == len(samples):
                say(f"patches cut: {done} of {len(samples)}")
    finally:
        if pool:
            pool.shutdown(cancel_futures=True)
    readable = np.array([str(i) not in unreadable for i in range(len(samples))], bool)
    return pixels[readable], unreadable


def _cut_chunk(work: tuple[Sequence[Sample], PatchForm]) -> tuple[NDArray[np.uint8], dict[int, str]]:
    samples, form = work
    patches = np.zeros((len(samples), form.size_px, form.size_px, 3), np.uint8)
    faults: dict[int, str] = {}
    for i, sample in enumerate(samples):
        try:
            rgb = load_picture(sample.path).rgb
        except PictureError as error:
            faults[i] = error.what_happened
            continue
        if form.source is PatchSource.FIELD:
            patches[i] = field_patch(rgb, form)
        else:
            patches[i] = patch_from_crop(rgb, form, scale_of(sample.dataset))
    return patches, faults
