"""Patches without a cell: a measure of novelty learns from some, and is measured on others.

They go through the finder and the card's patch form, as a crop that a person hands in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from leukdesk.domain.patch_form import PatchSource
from leukdesk.imaging.evaluation.junk import junk_crops
from leukdesk.imaging.patches import field_patch, patch_from_crop

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from numpy.typing import NDArray

    from leukdesk.domain.patch_form import PatchForm
    from leukdesk.imaging.evaluation.junk import Crop

COUNT = 100
"""Patches of each kind."""


def junk_beside(data: Path, form: PatchForm, *, test_part: bool = True) -> Mapping[str, NDArray[np.uint8]]:
    """Junk of the fields of bccd that lie beside a list of cells; nothing where there are none.

    Args:
        data: the list, or the folder that holds it.
        form: of the card.
        test_part: as `junk_patches`.

    Raises:
        UserError: if the fields are there and can't be read.
    """
    return junk_patches(form, _bccd(data), test_part=test_part) if has_junk(data) else {}


def has_junk(data: Path) -> bool:
    """Whether the fields of bccd lie beside a list of cells."""
    return (_bccd(data) / "Annotations").is_dir()


def _bccd(data: Path) -> Path:
    return (data if data.is_dir() else data.parent) / "bccd"


def junk_patches(
    form: PatchForm, bccd: Path, count: int = COUNT, *, test_part: bool = True
) -> Mapping[str, NDArray[np.uint8]]:
    """Patches (n, size, size, 3) RGB of each kind of junk.

    Args:
        form: of the card.
        bccd: folder of that data set.
        count: of each kind; real fields may give fewer.
        test_part: whether real ones come from the fields that bccd's authors set aside for testing, or from
            the others.

    Raises:
        UserError: if the fields can't be read.
    """
    crops = junk_crops(bccd, test_part=test_part)
    return {kind.value: _patches(source, form, count) for kind, source in crops.items()}


def _patches(crops: Iterator[Crop], form: PatchForm, count: int) -> NDArray[np.uint8]:
    cut = []
    for (rgb, scale), _ in zip(crops, range(count), strict=False):
        whole = form.source is PatchSource.FIELD
        cut.append(field_patch(rgb, form) if whole else patch_from_crop(rgb, form, scale))
    return np.stack(cut) if cut else np.zeros((0, form.size_px, form.size_px, 3), np.uint8)
