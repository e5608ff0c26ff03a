"""A window on real records and a real finder; only the network and the operator's answers are stand-ins."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import numpy as np
import pytest
from argon2 import PasswordHasher
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from leukdesk.domain.calls import CallRule
from leukdesk.domain.card import FalseCallRate, ModelCard, Normalisation
from leukdesk.domain.cases import NewCase
from leukdesk.domain.cell_classes import CellClass, ClassRole
from leukdesk.domain.patch_form import PatchForm
from leukdesk.domain.ports import Outputs
from leukdesk.imaging.loading import encode_png
from leukdesk.program import Program
from leukdesk.records.passwords import Passwords
from leukdesk.records.people import PeopleRecords
from leukdesk.settings import Settings, save_settings
from leukdesk.ui.case_form_values import FilledForm
from leukdesk.ui.class_dialog import class_of
from leukdesk.ui.desk import Desk
from leukdesk.ui.first_start_dialog import FirstStart
from leukdesk.ui.translation import reckon_as_in, speak

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray
    from pytestqt.qtbot import QtBot

    from leukdesk.domain.cases import Case
    from leukdesk.domain.ports import Request
    from leukdesk.domain.reference_ranges import ReferenceRange
    from leukdesk.ui.case_form_values import FormNeeds
    from leukdesk.ui.main_window import MainWindow

NAMES = {
    "segmented_neutrophil": "Segmented neutrophil",
    "band_neutrophil": "Band neutrophil",
    "eosinophil": "Eosinophil",
    "basophil": "Basophil",
    "lymphocyte": "Lymphocyte",
    "monocyte": "Monocyte",
    "promyelocyte": "Promyelocyte",
    "myelocyte": "Myelocyte",
    "metamyelocyte": "Metamyelocyte",
    "erythroblast": "Erythroblast",
    "platelet": "Platelet",
    "blast": "Blast",
    "normal_b_precursor": "Normal B-lymphoid precursor",
}
ROLES = {
    "promyelocyte": ClassRole.URGENT,
    "erythroblast": ClassRole.ERYTHROBLAST,
    "platelet": ClassRole.OUTSIDE,
    "blast": ClassRole.TARGET,
}
CLASSES = tuple(CellClass(code, name, ROLES.get(code, ClassRole.LEUKOCYTE)) for code, name in NAMES.items())
CODES = [c.code for c in CLASSES]


def make_card(task: str = "leukemia") -> ModelCard:
    return ModelCard(
        bundle_id="stand-in",
        version="1.0",
        task=task,
        title="A stand-in for tests",
        architecture="none",
        model_file="model.ts.pt",
        sha256="0" * 64,
        classes=CLASSES,
        form=PatchForm(),
        normalisation=Normalisation((0.5, 0.5, 0.5), (0.25, 0.25, 0.25)),
        temperature=1.0,
        call_rule=CallRule(blast_from=0.7, not_blast_to=0.3, class_from=0.5),
        false_calls=FalseCallRate(2, 200, 0.03),
        figures={},
        training={},
        limits=("A stand-in.",),
        intended_use="Tests only.",
    )


class StandInNetwork:
    """A `Classifier` that gives its answers in turn, one a patch."""

    def __init__(self, answers: Sequence[tuple[str, float]] = (("segmented_neutrophil", 0.95),)) -> None:
        self.card = make_card()
        self.precision_path = "stand-in"
        self.answers = list(answers)
        self.given = 0
        self.closed = False
        self.seen: list[NDArray[np.uint8]] = []
        self.before_answer: Callable[[], None] = lambda: None

    def outputs(self, patches: NDArray[np.uint8], _request: Request | None = None) -> Outputs:
        self.before_answer()
        self.seen.append(patches)
        rows = np.zeros((len(patches), len(CODES)), np.float32)
        for row in rows:
            code, probability = self.answers[self.given % len(self.answers)]
            row[:] = (1 - probability) / (len(CODES) - 1)
            row[CODES.index(code)] = probability
            self.given += 1
        return Outputs(rows)

    def close(self) -> None:
        self.closed = True


class Answers:
    """The operator's answers, given beforehand."""

    def __init__(self) -> None:
        self.files: list[Path] = []
        self.folder: Path | None = None
        self.watched: Path | None = None
        self.collections: Path | None = None
        self.entries: NewCase | None = NewCase("S-1")
        self.asked_in: list[str] = []
        self.forms: list[FormNeeds] = []
        self.shown: list[Path] = []
        self.bundle: Path | None = None
        self.picture: Path | None = None
        self.reference: ReferenceRange | None = None
        self.ranges_shown: list[ReferenceRange | None] = []
        self.agrees = True
        self.asked_to_agree: list[str] = []
        self.class_name = ""
        self.address: tuple[str, str] | None = None
        self.cameras: Callable[[Settings], Settings | None] = lambda settings: settings
        self.who: FirstStart | None = FirstStart()
        self.pick: Callable[[Sequence[Case]], Case | None] = lambda cases: cases[0]

    def pictures(self, _parent: object, folder: str) -> list[Path]:
        self.asked_in.append(folder)
        return self.files

    def results_folder(self, _parent: object, _folder: str) -> Path | None:
        return self.folder

    def backups_folder(self, _parent: object, _folder: str) -> Path | None:
        return self.folder

    def watched_folder(self, _parent: object, _folder: str) -> Path | None:
        return self.watched

    def case_entries(self, _parent: object, needs: FormNeeds) -> FilledForm | None:
        self.forms.append(needs)
        return None if self.entries is None else FilledForm(self.entries, "as written on the form")

    def collection(self, _parent: object, **_kind: bool) -> Path | None:
        return self.collections

    def open_case(self, _parent: object, cases: Sequence[Case]) -> Case | None:
        return self.pick(cases)

    def camera(self, _parent: object, settings: Settings, _jobs: object) -> Settings | None:
        return self.cameras(settings)

    def first_start(
        self,
        _parent: object,
        answered: Callable[[FirstStart | None], None],
        *,
        alone_possible: bool = True,
    ) -> None:
        assert alone_possible or self.who != FirstStart()
        answered(self.who)

    def stream(self, _parent: object) -> tuple[str, str] | None:
        return self.address

    def new_class(self, _parent: object, known: Sequence[CellClass]) -> CellClass | None:
        return class_of(self.class_name, counted=True, known=known)

    def table_file(self, _parent: object, name: str) -> Path | None:
        return None if self.folder is None else self.folder / name

    def logo(self, _parent: object) -> Path | None:
        return self.picture

    def reference_range(
        self, _parent: object, _others: Sequence[ReferenceRange], shown: ReferenceRange | None
    ) -> ReferenceRange | None:
        self.ranges_shown.append(shown)
        return self.reference

    def bundle_folder(self, _parent: object) -> Path | None:
        return self.bundle

    def agreed(self, _parent: object, _title: str, question: str, _yes: str) -> bool:
        self.asked_to_agree.append(question)
        return self.agrees

    def show_folder(self, folder: Path) -> None:
        self.shown.append(folder)


class Workplace:
    """A program with one window, and what a test needs to drive it."""

    def __init__(self, qtbot: QtBot, folder: Path, network: StandInNetwork) -> None:
        self._qtbot = qtbot
        self.folder = folder
        self.network = network
        self.answers = Answers()
        self.settings_path = folder / "settings.json"
        # Most stories are not about who the patient is.
        save_settings(Settings(second_identifier=False), self.settings_path)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.program = Program(application, self.settings_path, self.answers, lambda: self.network)
        self.desks: list[Desk] = []

    @property
    def desk(self) -> Desk:
        return self.desks[-1]

    @property
    def window(self) -> MainWindow:
        window = self.desk.parent()
        assert window is not None
        return window  # type: ignore[return-value]

    def open(self, case: str | None = None, pictures: Sequence[Path] = ()) -> MainWindow:
        self.desks.append(self.program.open_window(self.folder / "records", case, pictures))
        engine = self.window.findChild(QLabel, "engineState")
        self._qtbot.waitUntil(lambda: "starting" not in engine.text())
        self.settle()
        return self.window

    def reload_settings(self) -> None:
        """Starts the program anew with the settings as they are written."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.program.deleteLater()
        self.program = Program(application, self.settings_path, self.answers, lambda: self.network)

    def adopt(self, window: MainWindow) -> None:
        """Takes over a window that the program opened by itself."""
        desk = window.findChild(Desk)
        assert desk is not None
        self.desks.append(desk)

    def settle(self, timeout_ms: int = 20_000) -> None:
        """Waits until nothing is being done."""
        self._qtbot.waitUntil(lambda: not self.desk.busy, timeout=timeout_ms)
        QApplication.processEvents()
        self._qtbot.waitUntil(lambda: not self.desk.busy, timeout=timeout_ms)

    def label(self, name: str) -> str:
        """What a label of the window says; where two pages have one of this name, the one in sight."""
        found = self.window.findChildren(QLabel, name)
        assert found, name
        return max(found, key=QLabel.isVisible).text()

    def button(self, name: str) -> QPushButton:
        found = self.window.findChild(QPushButton, name)
        assert found is not None, name
        return found

    @property
    def messages(self) -> list[str]:
        """What the message bar holds, oldest first."""
        return [m.text for m in self.window.messages.messages]

    def drop(self, paths: Sequence[Path]) -> None:
        """Drops files or folders on the window."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(p)) for p in paths])
        actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        event = QDropEvent(QPointF(50, 50), actions, data, buttons, Qt.KeyboardModifier.NoModifier)
        # The only public way to make a QDragEnterEvent is deprecated; the handler reads nothing else of it.
        self.window.dragEnterEvent(event)  # type: ignore[arg-type]
        overlay = self.window.findChild(QLabel, "dropOverlay")
        assert overlay.isVisible()
        assert overlay.text().startswith("Drop to ")
        self.window.dropEvent(event)

    def close(self) -> None:
        for desk in self.desks:
            window = desk.parent()
            window.close()
            self._qtbot.waitUntil(lambda d=desk: d.closing.done, timeout=20_000)
            window.deleteLater()
        QApplication.processEvents()
        self.program.deleteLater()


@pytest.fixture
def quick_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    """Real argon2 at a cost that doesn't slow the tests."""
    cheap = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
    monkeypatch.setattr(PeopleRecords, "passwords", Passwords(cheap))


@pytest.fixture
def network() -> StandInNetwork:
    return StandInNetwork()


@pytest.fixture(scope="session")
def settled_memory() -> None:
    """What is there before the first window stays: looking it through took a tenth of a second a test."""
    gc.collect()
    gc.freeze()


@pytest.fixture
def workplace(
    qtbot: QtBot, tmp_path: Path, network: StandInNetwork, settled_memory: None
) -> Iterator[Workplace]:
    place = Workplace(qtbot, tmp_path / "place", network)
    yield place
    place.close()
    QApplication.processEvents()
    gc.collect()
    left = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    for widget in left:
        # One test's fault is not the next one's.
        widget.close()
    assert not left, f"a window is still open: {', '.join(w.objectName() or str(w) for w in left)}"


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[None]:
    """Lets the tests that follow hear English again, in the region of this computer."""
    yield
    speak(qapp, "en")
    reckon_as_in("")


def draw_field(seed: int, cells: int = 3, side: int = 480) -> NDArray[np.uint8]:
    """A field with so many violet nuclei on pink, plain enough for the finder; each seed is another field."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[0:side, 0:side]
    rgb = np.full((side, side, 3), (235, 215, 220), np.float32)
    for row in range(4):
        for column in range(4):
            cx, cy = np.array([60 + 120 * column, 60 + 120 * row]) + rng.integers(-22, 23, 2)
            d = np.hypot(x - cx, y - cy)
            rgb[d < 34] = (215, 140, 150)
            rgb[d < 14] = (228, 175, 182)
    for number in range(cells):
        cx, cy = np.array([120 + 120 * (number % 3), 120 + 120 * (number // 3)]) + rng.integers(-14, 15, 2)
        d = np.hypot(x - cx, y - cy)
        rgb[d < 44] = (195, 165, 205)
        rgb[d < 30] = (95, 45, 130)
    rgb += rng.normal(0, 5, rgb.shape)
    return np.clip(rgb, 0, 255).astype(np.uint8)


@pytest.fixture(scope="session")
def drawn() -> list[bytes]:
    """Three different pictures with three cells each, drawn once."""
    return [encode_png(draw_field(seed)) for seed in range(3)]


@pytest.fixture
def fields(tmp_path: Path, drawn: list[bytes]) -> list[Path]:
    """The three pictures in a folder with a space and an umlaut in its name."""
    folder = tmp_path / "smear größe"
    folder.mkdir()
    paths = []
    for number, content in enumerate(drawn):
        path = folder / f"field {number}.png"
        path.write_bytes(content)
        paths.append(path)
    return paths
