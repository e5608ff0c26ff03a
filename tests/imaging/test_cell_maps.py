"""The finder's network: one for each thread, any size of picture, and a clear word where it is missing."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import numpy as np
import pytest

from leukdesk.domain.errors import IntegrityError
from leukdesk.imaging import cell_maps
from leukdesk.imaging.cell_maps import map_cells, network_input
from leukdesk.imaging.stain import StainMap, map_stain
from leukdesk.imaging.synthetic import SmearSpec, render_smear

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def stain() -> StainMap:
    spec = SmearSpec(width_px=300, height_px=230, um_per_px=0.375, cells=("blast", "lymphocyte"))
    return map_stain(render_smear(spec, 5).rgb)


def test_maps_have_the_size_of_the_picture_whatever_it_is(stain: StainMap) -> None:
    maps = map_cells(stain.density[:203, :151], stain.reference)

    assert {maps.cell.shape, maps.nucleus.shape, maps.depth.shape} == {(203, 151)}
    assert 0 <= float(maps.cell.min()) <= float(maps.cell.max()) <= 1


def test_a_picture_seen_in_tiles_looks_as_if_seen_at_once(
    stain: StainMap, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = map_cells(stain.density, stain.reference)
    monkeypatch.setattr(cell_maps, "LARGEST_PX", 1)
    monkeypatch.setattr(cell_maps, "TILE_PX", 128)

    tiled = map_cells(stain.density, stain.reference)

    assert tiled.cell.shape == whole.cell.shape
    assert float(np.abs(tiled.cell - whole.cell).max()) < 0.02


def test_a_nucleus_reads_as_nuclear_stain_and_a_red_cell_as_none(stain: StainMap) -> None:
    reference = stain.reference

    red = reference.red_cell @ reference.coordinates()

    assert red == pytest.approx([1, 0, 0], abs=1e-3)
    nuclei = (stain.density @ reference.nucleus_axis) > 1.2 * reference.nucleus_level
    assert float(np.median(network_input(stain.density, reference)[..., 4][nuclei])) > 1.2


def test_threads_see_the_same_each_with_its_own_network(stain: StainMap) -> None:
    here = map_cells(stain.density, stain.reference).cell
    seen: list[np.ndarray] = []
    threads = [
        threading.Thread(target=lambda: seen.append(map_cells(stain.density, stain.reference).cell))
        for _ in range(3)
    ]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert all(np.array_equal(here, there) for there in seen)
    assert len(seen) == 3


@pytest.mark.parametrize("content", [None, b"", b"no network"])
def test_a_missing_or_broken_network_is_said_plainly(
    stain: StainMap, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes | None
) -> None:
    (tmp_path / "finder").mkdir()
    if content is not None:
        (tmp_path / "finder" / cell_maps.FILE).write_bytes(content)
    monkeypatch.setattr(cell_maps, "resources_dir", lambda: tmp_path)
    monkeypatch.setattr(cell_maps, "_of_thread", threading.local())

    with pytest.raises(IntegrityError, match="install LeukDesk again"):
        map_cells(stain.density, stain.reference)
