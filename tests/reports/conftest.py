"""Believable cases for the reports: cells with calls, frames with quality, drawn pictures of cells."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from leukdesk.domain.assessment import AssessmentRules, assess
from leukdesk.domain.calls import CallRule, suggest
from leukdesk.domain.card import FalseCallRate, ModelCard, Normalisation
from leukdesk.domain.cases import Case, CellRecord, FrameRecord, Review, SpecimenType, why_not_counted
from leukdesk.domain.cell_classes import CellClass, ClassRole
from leukdesk.domain.film import NOTHING_WRITTEN, FilmText
from leukdesk.domain.frames import UNKNOWN_SCALE, Light, Quality, QualityMeasure, Scale, ScaleSource
from leukdesk.domain.geometry import Box
from leukdesk.domain.patch_form import PatchForm
from leukdesk.domain.sign_off import NOTHING_SIGNED, SignOff
from leukdesk.domain.tally import NOTHING_TALLIED, Tally
from leukdesk.reports.composition import build_report, shown_cells
from leukdesk.reports.surroundings import Surroundings

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from leukdesk.reports.content import CaseReport

CLASSES = tuple(
    CellClass(code, name, ClassRole(role))
    for code, name, role in (
        ("segmented_neutrophil", "Segmented neutrophil", "leukocyte"),
        ("band_neutrophil", "Band neutrophil", "leukocyte"),
        ("eosinophil", "Eosinophil", "leukocyte"),
        ("basophil", "Basophil", "leukocyte"),
        ("lymphocyte", "Lymphocyte", "leukocyte"),
        ("monocyte", "Monocyte", "leukocyte"),
        ("promyelocyte", "Promyelocyte", "urgent"),
        ("myelocyte", "Myelocyte", "leukocyte"),
        ("metamyelocyte", "Metamyelocyte", "leukocyte"),
        ("erythroblast", "Erythroblast", "erythroblast"),
        ("platelet", "Platelet", "outside"),
        ("blast", "Blast", "target"),
        ("normal_b_precursor", "Normal B-lymphoid precursor", "leukocyte"),
    )
)
SHA256 = "3f5a0c9e7b1d24680ace13579bdf02468ace13579bdf02468ace13579bdf0246"
PRINTED_AT = datetime(2026, 3, 2, 14, 5, tzinfo=timezone(timedelta(hours=5, minutes=30)))


def make_card(**changes: object) -> ModelCard:
    card = ModelCard(
        bundle_id="leukdesk-blasts",
        version="0.1.0",
        task="leukemia",
        title="Blasts and white cells of stained smears",
        architecture="ResNet-50 at 64×64",
        model_file="model.ts.pt",
        sha256=SHA256,
        classes=CLASSES,
        form=PatchForm(),
        normalisation=Normalisation((0.5, 0.5, 0.5), (0.25, 0.25, 0.25)),
        temperature=1.3,
        call_rule=CallRule(0.7, 0.2, 0.4),
        false_calls=FalseCallRate(12, 900, 0.035),
        figures={},
        training={},
        limits=(
            "A first, weak network: on cells of an unseen laboratory it may do no better than chance.",
            "Trained on cells of four laboratories; your stain, camera and scale may differ from theirs.",
            "Reactive lymphocytes, plasma cells and smudge cells get the name of something else.",
        ),
        intended_use="Research on stained smears of peripheral blood; a qualified person decides.",
    )
    return replace(card, **changes)  # type: ignore[arg-type]


USUAL = {
    "segmented_neutrophil": 56, "band_neutrophil": 4, "eosinophil": 3, "basophil": 1, "lymphocyte": 28,
    "monocyte": 8, "platelet": 24, "erythroblast": 1,
}  # fmt: skip
BLASTIC = {
    "segmented_neutrophil": 22, "band_neutrophil": 3, "lymphocyte": 14, "monocyte": 4, "promyelocyte": 2,
    "myelocyte": 3, "metamyelocyte": 2, "erythroblast": 7, "platelet": 9, "blast": 61,
}  # fmt: skip


@dataclass
class Smear:
    """A case with its records."""

    case: Case
    frames: list[FrameRecord]
    cells: list[CellRecord]


def make_smear(
    classes: dict[str, int] | None = None,
    *,
    frames: int = 12,
    unsure: int = 6,
    cut: int = 5,
    names: Callable[[int], str] = "smear 07/field_{:03d}.jpg".format,
    seed: int = 1,
    **case: object,
) -> Smear:
    """A case in which each class has the wanted number of cells, spread over the frames."""
    rng = random.Random(seed)  # noqa: S311 - drawn cells, no secrets
    card = make_card()
    wanted = [code for code, n in (USUAL if classes is None else classes).items() for _ in range(n)]
    wanted += ["unsure"] * unsure + ["cut"] * cut
    rng.shuffle(wanted)
    case_record = replace(
        Case(
            1, "26-004711", "P-88213", SpecimenType.PERIPHERAL_BLOOD, 100, False, PRINTED_AT.astimezone(UTC)
        ),
        **case,  # type: ignore[arg-type]
    )
    frame_records = [make_frame(i, names(i + 1), _quality(i, frames)) for i in range(frames)]
    cells: list[CellRecord] = []
    for number, code in enumerate(wanted):
        frame = frame_records[number % frames]
        probabilities = _probabilities(rng, code)
        said = suggest(probabilities, CLASSES, card.call_rule)
        cell_class = next(c for c in card.all_classes() if c.code == said.cell_class)
        cells.append(
            CellRecord(
                cell_id=number + 1,
                frame_id=frame.frame_id,
                number=number // frames + 1,
                box=Box(
                    rng.randrange(1500), rng.randrange(900), rng.randrange(60, 110), rng.randrange(60, 110)
                ),
                cut=code == "cut",
                suggestion=said,
                review=None,
                cell_class=cell_class,
                why_not=why_not_counted(cell_class, cut=code == "cut", frame_usable=frame.quality.usable),
                model=card.name,
            )
        )
    return Smear(case_record, frame_records, cells)


def _probabilities(rng: random.Random, code: str) -> list[float]:
    values = [rng.random() * 0.02 for _ in CLASSES]
    if code == "unsure":
        values[4], values[11] = 0.6, 0.4 + rng.random() * 0.3
    else:
        wanted = "lymphocyte" if code == "cut" else code
        values[[c.code for c in CLASSES].index(wanted)] = 1.2 + rng.random()
    return [v / sum(values) for v in values]


def make_frame(index: int, name: str, quality: Quality) -> FrameRecord:
    return FrameRecord(
        frame_id=100 + index,
        case_id=1,
        name=name,
        picture_sha256=f"{index:064x}",
        pixel_sha256=f"{index:064x}",
        width_px=1920,
        height_px=1080,
        scale=Scale(0.0721, ScaleSource.ESTIMATED) if index % 5 else UNKNOWN_SCALE,
        quality=quality,
        note="",
        bundle_name="leukdesk-blasts 0.1.0",
        bundle_sha256=SHA256,
        bundle_classes=tuple(c.code for c in CLASSES),
        preprocessing="0" * 64,
        precision_path="torchscript-fp32-cpu",
        recorded_at=datetime(2026, 3, 2, 8, 30, tzinfo=UTC) + timedelta(seconds=20 * index),
    )


def _quality(index: int, frames: int) -> Quality:
    focus = QualityMeasure("focus", 1.0, Light.GREEN, "")
    if frames > 3 and index % 11 == 3:
        focus = QualityMeasure(
            "focus", 0.1, Light.RED, "The picture is out of focus; focus again and retake it."
        )
    elif frames > 3 and index % 7 == 5:
        focus = QualityMeasure(
            "focus", 0.5, Light.YELLOW, "The picture is a little soft; turn the fine focus."
        )
    return Quality((focus, QualityMeasure("exposure", 0.6, Light.GREEN, "")))


def review_all(smear: Smear, by: str = "A. Iyer") -> Smear:
    """A person agrees with each class and calls the doubtful cells lymphocytes."""
    lymphocyte = CLASSES[4]
    cells = []
    for cell in smear.cells:
        cell_class = lymphocyte if cell.cell_class.code == "unidentified" else cell.cell_class
        usable = next(f for f in smear.frames if f.frame_id == cell.frame_id).quality.usable
        review = Review(cell_class.code, by, PRINTED_AT - timedelta(minutes=10), by_hand=False)
        why_not = why_not_counted(cell_class, cut=cell.cut, frame_usable=usable)
        cells.append(replace(cell, cell_class=cell_class, review=review, why_not=why_not))
    return Smear(smear.case, smear.frames, cells)


def report_of(
    smear: Smear,
    card: ModelCard | None = None,
    laboratory: str = "District Hospital Haematology",
    film: FilmText = NOTHING_WRITTEN,
    sign_off: SignOff = NOTHING_SIGNED,
    tally: Tally = NOTHING_TALLIED,
    **around: object,
) -> CaseReport:
    """The report of a case, with drawn pictures of the cells that it shows."""
    card = card or make_card()
    rules = AssessmentRules(card.false_calls.upper95, assessed=card.task == "leukemia")
    return build_report(
        smear.case,
        smear.frames,
        smear.cells,
        assess(smear.case, smear.cells, card.classes, rules),
        card,
        thumbnails={c.cell_id: draw_cell(c) for c in shown_cells(smear.cells, film)},
        surroundings=Surroundings("0.1.0", PRINTED_AT, laboratory, **around),  # type: ignore[arg-type]
        film=film,
        sign_off=sign_off,
        tally=tally,
    )


def draw_cell(cell: CellRecord, side: int = 96) -> NDArray[np.uint8]:
    """A crude stained cell among red cells; for plumbing and looks, not for figures."""
    rng = random.Random(cell.cell_id)  # noqa: S311 - drawn cells, no secrets
    big = side * 2
    picture = Image.new("RGB", (big, big), (236, 228, 224))
    draw = ImageDraw.Draw(picture)
    for _ in range(4):
        angle, far = rng.random() * 6.28, big * 0.55
        x, y, r = big / 2 + far * np.cos(angle), big / 2 + far * np.sin(angle), big * 0.21
        draw.ellipse((x - r, y - r, x + r, y + r), fill=(214, 150, 146))
        draw.ellipse((x - r / 2.4, y - r / 2.4, x + r / 2.4, y + r / 2.4), fill=(228, 184, 180))
    r = big * 0.33
    blast = cell.cell_class.code in {"blast", "promyelocyte"}
    draw.ellipse(
        (big / 2 - r, big / 2 - r, big / 2 + r, big / 2 + r),
        fill=(150, 160, 214) if blast else (222, 196, 212),
    )
    spots = [(0, 0, 0.27)] if blast else [(-0.13, -0.05, 0.13), (0.02, 0.11, 0.12), (0.14, -0.07, 0.13)]
    for dx, dy, size in spots:
        x, y, q = big * (0.5 + dx), big * (0.5 + dy), big * size
        draw.ellipse((x - q, y - q, x + q, y + q), fill=(88, 46, 122))
    picture = picture.filter(ImageFilter.GaussianBlur(2)).resize((side, side), Image.Resampling.BOX)
    grain = np.random.default_rng(cell.cell_id).normal(0, 4, (side, side, 3))
    return np.clip(np.asarray(picture, dtype=float) + grain, 0, 255).astype(np.uint8)


@dataclass(frozen=True)
class Desk:
    """What the tests of the reports build their cases with."""

    classes = CLASSES
    blastic = BLASTIC
    sha256 = SHA256
    printed_at = PRINTED_AT
    card = staticmethod(make_card)
    smear = staticmethod(make_smear)
    frame = staticmethod(make_frame)
    reviewed = staticmethod(review_all)
    report = staticmethod(report_of)
    case = Smear


@pytest.fixture
def desk() -> Desk:
    return Desk()
