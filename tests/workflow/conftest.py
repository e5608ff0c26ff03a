"""Real records and a real finder; the network is a rule that a test can foresee."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from leukdesk.domain.calls import CallRule
from leukdesk.domain.card import FalseCallRate, ModelCard, Normalisation
from leukdesk.domain.cases import NewCase
from leukdesk.domain.cell_classes import CellClass, ClassRole
from leukdesk.domain.patch_form import PatchForm, PatchSource
from leukdesk.domain.ports import Outputs
from leukdesk.imaging.loading import decode_picture, encode_png
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    from leukdesk.domain.cases import Case
    from leukdesk.domain.frames import Picture
    from leukdesk.records.store import SqlStore

CLASSES = (
    CellClass("lymphocyte", "Lymphocyte", ClassRole.LEUKOCYTE),
    CellClass("blast", "Blast", ClassRole.TARGET),
)


class EveryCellLooksAlike:
    """A classifier that gives each patch the same probability of a blast."""

    def __init__(
        self,
        p_blast: float = 0.02,
        version: str = "1",
        source: PatchSource = PatchSource.CELL,
        novelty: float = 0.5,
    ) -> None:
        self.p_blast = p_blast
        self.novelty = novelty
        self.asked = 0
        self.card = ModelCard(
            bundle_id="alike",
            version=version,
            task="leukemia",
            title="For tests",
            architecture="none",
            model_file="model.ts.pt",
            sha256=version * 64,
            classes=CLASSES,
            form=PatchForm(source),
            normalisation=Normalisation((0, 0, 0), (1, 1, 1)),
            temperature=1,
            call_rule=CallRule(0.7, 0.3, 0.5, novelty_from=1.5),
            false_calls=FalseCallRate(1, 100, 0.05),
            figures={},
            training={},
            limits=(),
            intended_use="tests",
        )

    precision_path = "rule"

    def outputs(self, patches: NDArray[np.uint8]) -> Outputs:
        assert patches.shape[1:] == (64, 64, 3)
        self.asked += len(patches)
        rows = np.tile(np.float32([1 - self.p_blast, self.p_blast]), (len(patches), 1))
        return Outputs(rows, np.full(len(patches), self.novelty, np.float32))

    def close(self) -> None:
        pass


def draw_field(white_cells: list[tuple[int, int]], size: tuple[int, int] = (480, 640)) -> NDArray[np.uint8]:
    """A plain field: red cells in rows, white cells where asked."""
    rgb = np.full((*size, 3), (225, 222, 228), np.uint8)
    for y in range(40, size[0], 90):
        for x in range(40, size[1], 90):
            if all((x - a) ** 2 + (y - b) ** 2 > 85**2 for a, b in white_cells):
                cv2.circle(rgb, (x, y), 32, (205, 140, 145), -1, cv2.LINE_AA)
    for x, y in white_cells:
        cv2.circle(rgb, (x, y), 48, (190, 175, 215), -1, cv2.LINE_AA)
        cv2.circle(rgb, (x, y), 38, (95, 50, 145), -1, cv2.LINE_AA)
    noise = np.random.default_rng(len(white_cells)).normal(0, 3, rgb.shape)
    return np.clip(cv2.GaussianBlur(rgb, (0, 0), 1.0) + noise, 0, 255).astype(np.uint8)


def as_picture(rgb: NDArray[np.uint8], name: str = "field.png") -> Picture:
    return decode_picture(encode_png(rgb), name, ".png")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    store = open_store(tmp_path / "records")
    yield store
    store.close()


@pytest.fixture
def case(store: SqlStore) -> Case:
    return store.open_case(NewCase("S-1", target_cells=3))


@pytest.fixture
def network() -> EveryCellLooksAlike:
    return EveryCellLooksAlike()


@pytest.fixture(name="draw")
def draw_fixture() -> object:
    def draw(
        white_cells: list[tuple[int, int]], name: str = "field.png", size: tuple[int, int] = (480, 640)
    ) -> Picture:
        return as_picture(draw_field(white_cells, size), name)

    return draw


@pytest.fixture(name="make_network")
def make_network_fixture() -> object:
    return EveryCellLooksAlike
