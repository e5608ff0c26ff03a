"""Stores, pictures and analyses that are small but real."""

from __future__ import annotations

import hashlib
import sqlite3
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from leukdesk.domain.calls import Call, Suggestion
from leukdesk.domain.cases import NewCase
from leukdesk.domain.cell_classes import CellClass, ClassRole
from leukdesk.domain.frames import (
    CalledCell,
    FrameAnalysis,
    Light,
    Picture,
    Quality,
    QualityMeasure,
    Scale,
    ScaleSource,
)
from leukdesk.domain.geometry import Box
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from leukdesk.domain.cases import Case
    from leukdesk.records.store import SqlStore

CLASSES = (
    CellClass("lymphocyte", "Lymphocyte", ClassRole.LEUKOCYTE),
    CellClass("platelet", "Platelet", ClassRole.OUTSIDE),
    CellClass("blast", "Blast", ClassRole.TARGET),
)
GOOD = Quality((QualityMeasure("focus", 0.75, Light.GREEN, ""),))
BLURRED = Quality((QualityMeasure("focus", 0.1, Light.RED, "Focus again."),))


class Bench:
    """Makes pictures, cells and analyses for the tests."""

    classes = CLASSES
    good = GOOD
    blurred = BLURRED
    by_hand = Box(300, 200, 40, 40)

    def picture(self, seed: int = 0, name: str = "smear.png", suffix: str = ".png") -> Picture:
        rgb = np.random.default_rng(seed).integers(0, 256, (300, 400, 3), dtype=np.uint8)
        content = b"content of picture %d in %s" % (seed, suffix.encode())
        pixels = hashlib.sha256(rgb.tobytes()).hexdigest()
        return Picture(name, rgb, content, suffix, hashlib.sha256(content).hexdigest(), pixels)

    def suggestion(self, code: str = "lymphocyte") -> Suggestion:
        if code == "unidentified":
            return Suggestion(code, 0.4, 0.4, Call.UNSURE, (0.35, 0.25, 0.4))
        values = tuple(0.9 if c.code == code else 0.05 for c in CLASSES)
        call = Call.BLAST if code == "blast" else Call.NOT_BLAST
        return Suggestion(code, 0.9, values[2], call, values)

    def analysis(
        self,
        *cells: tuple[int, int, str] | tuple[Box, str],
        finder: str = "1",
        bundle: str = "test 1",
        quality: Quality = GOOD,
        cut: Sequence[int] = (),
    ) -> FrameAnalysis:
        """An analysis with cells (x, y, class) of 40×40 px, or (box, class); `cut` by number."""
        called = []
        for number, cell in enumerate(cells, start=1):
            box = Box(cell[0], cell[1], 40, 40) if len(cell) == 3 else cell[0]
            called.append(CalledCell(number, box, number in cut, self.suggestion(cell[-1])))
        return FrameAnalysis(
            finder_version=finder,
            bundle_name=bundle,
            bundle_sha256="b" * 64,
            precision_path="scripted-fp32",
            preprocessing="p" * 64,
            scale=Scale(0.125, ScaleSource.GIVEN),
            quality=quality,
            note="",
            cells=tuple(called),
            seconds=0.25,
        )


@pytest.fixture(scope="session")
def bench() -> Bench:
    return Bench()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder as a lab in Kraków may name it."""
    return tmp_path / "Próbki krwi 血液"


@pytest.fixture
def store(folder: Path) -> Iterator[SqlStore]:
    opened = open_store(folder)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def shared_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqlStore]:
    """A store for the many examples of one property; each opens a case of its own."""
    opened = open_store(tmp_path_factory.mktemp("shared"))
    yield opened
    opened.close()


@pytest.fixture
def case(store: SqlStore) -> Case:
    return store.open_case(NewCase("S-1", "P-1"))


@pytest.fixture
def sql(folder: Path) -> Callable[..., list[tuple[Any, ...]]]:
    """Runs statements on the database file as another program would; gives the rows of the last."""

    def run(*statements: str) -> list[tuple[Any, ...]]:
        connection = sqlite3.connect(folder / "leukdesk.db")
        try:
            with connection:
                return [connection.execute(statement).fetchall() for statement in statements][-1]
        finally:
            connection.close()

    return run
