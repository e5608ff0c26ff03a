"""The engine's process doesn't grow with the patches it has judged."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import numpy as np
import psutil
import pytest

from leukdesk.inference.bundle import open_bundle
from leukdesk.inference.engine import EngineProcess

if TYPE_CHECKING:
    from pathlib import Path

ROUND = 10_000
MOST_GROWTH_BYTES = 1_000_000


@pytest.mark.long
def test_memory_stays_level_after_the_first_ten_thousand_patches(
    bundle_folder: Path, trusted: dict[str, str]
) -> None:
    patches = np.random.default_rng(0).integers(0, 256, (1000, 64, 64, 3), np.uint8)
    sizes = []
    with closing(EngineProcess(open_bundle(bundle_folder, trusted), threads=1)) as engine:
        engine.await_prepared(300)
        for _ in range(6):
            for _ in range(ROUND // len(patches)):
                engine.outputs(patches)
            sizes.append(psutil.Process(engine.process_id).memory_info().rss)
    slope = float(np.polyfit(range(5), sizes[1:], 1)[0])
    assert slope < MOST_GROWTH_BYTES, sizes
