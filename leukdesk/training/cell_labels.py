"""From the labels of data sets to the classes of a bundle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.domain.cell_classes import CellClass, ClassRole
from leukdesk.domain.frames import UNKNOWN_SCALE, Scale, ScaleSource
from leukdesk.imaging.public_sets import UM_PER_PX

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

BLOOD_CLASSES = (
    CellClass("segmented_neutrophil", "Segmented neutrophil", ClassRole.LEUKOCYTE),
    CellClass("band_neutrophil", "Band neutrophil", ClassRole.LEUKOCYTE),
    CellClass("eosinophil", "Eosinophil", ClassRole.LEUKOCYTE),
    CellClass("basophil", "Basophil", ClassRole.LEUKOCYTE),
    CellClass("lymphocyte", "Lymphocyte", ClassRole.LEUKOCYTE),
    CellClass("monocyte", "Monocyte", ClassRole.LEUKOCYTE),
    CellClass("promyelocyte", "Promyelocyte", ClassRole.URGENT),
    CellClass("myelocyte", "Myelocyte", ClassRole.LEUKOCYTE),
    CellClass("metamyelocyte", "Metamyelocyte", ClassRole.LEUKOCYTE),
    CellClass("erythroblast", "Erythroblast", ClassRole.ERYTHROBLAST),
    CellClass("platelet", "Platelet", ClassRole.OUTSIDE),
    CellClass("blast", "Blast", ClassRole.TARGET),
    CellClass("normal_b_precursor", "Normal B-lymphoid precursor", ClassRole.LEUKOCYTE),
)
"""The classes of the blood bundle, in the order of the network's outputs."""

NOT_BLAST = CellClass("not_blast", "Not a blast", ClassRole.LEUKOCYTE)
"""Everything else in the two classes of the protocol `paper`."""

LABELS: Mapping[tuple[str, str, str], str] = {
    ("cnmc", "lymphoblast", ""): "blast",
    ("cnmc", "normal_b_precursor", ""): "normal_b_precursor",
    ("lmu", "myeloblast", ""): "blast",
    ("lmu", "neutrophil", ""): "segmented_neutrophil",
    ("pbc", "neutrophil", "segmented_neutrophil"): "segmented_neutrophil",
    ("pbc", "neutrophil", "band_neutrophil"): "band_neutrophil",
    ("pbc", "immature_granulocyte", "promyelocyte"): "promyelocyte",
    ("pbc", "immature_granulocyte", "myelocyte"): "myelocyte",
    ("pbc", "immature_granulocyte", "metamyelocyte"): "metamyelocyte",
    ("pbc", "eosinophil", ""): "eosinophil",
    ("pbc", "basophil", ""): "basophil",
    ("pbc", "lymphocyte", ""): "lymphocyte",
    ("pbc", "monocyte", ""): "monocyte",
    ("pbc", "erythroblast", ""): "erythroblast",
    ("pbc", "platelet", ""): "platelet",
}
"""(dataset, label, sublabel) of the known sets → class code. pbc's neutrophils and immature granulocytes
without a sub-label have none on purpose: they are of one of several classes, nobody knows which."""

COARSER: Mapping[str, str] = {
    "segmented_neutrophil": "neutrophil",
    "band_neutrophil": "neutrophil",
    "promyelocyte": "immature_granulocyte",
    "myelocyte": "immature_granulocyte",
    "metamyelocyte": "immature_granulocyte",
}
"""Class code → the class that pbc, and BloodMNIST made from it, keep it in: eight classes in all."""

TARGET_WORDS = frozenset(
    {"blast", "lymphoblast", "myeloblast", "leukemia", "all", "aml", "parasitized", "target"}
)
"""Names of folders or labels that mean the target in data sets that nobody described to LeukDesk."""

CHECK_DATASETS = frozenset({"matek150"})
"""Sets that are for checking only: never trained on, whatever the options."""


def scale_of(dataset: str) -> Scale:
    """The scale of a data set's pictures; unknown for sets that nobody described to LeukDesk."""
    um_per_px = UM_PER_PX.get(dataset)
    return UNKNOWN_SCALE if um_per_px is None else Scale(um_per_px, ScaleSource.GIVEN)


def class_code(dataset: str, label: str, sublabel: str) -> str | None:
    """The class code of a labelled picture, or None where the label doesn't decide the class."""
    if any(dataset == known for known, _, _ in LABELS):
        return LABELS.get((dataset, label, sublabel))
    return _as_code(sublabel or label)


def classes_of(codes: Iterable[str], *, two: bool) -> tuple[CellClass, ...]:
    """The classes that a network over these codes has, in the order of its outputs.

    Args:
        codes: class codes that occur.
        two: only the target and everything else.
    """
    found = set(codes)
    known = {c.code: c for c in BLOOD_CLASSES}
    if two:
        return (NOT_BLAST, known["blast"])
    blood = tuple(c for c in BLOOD_CLASSES if c.code in found)
    free = tuple(
        CellClass(c, c.replace("_", " ").capitalize(), _role(c)) for c in sorted(found - known.keys())
    )
    return blood + free


def is_target(code: str) -> bool:
    """Whether a class code stands for what a bundle looks for."""
    return _role(code) is ClassRole.TARGET


def _role(code: str) -> ClassRole:
    role = next((c.role for c in BLOOD_CLASSES if c.code == code), ClassRole.LEUKOCYTE)
    return ClassRole.TARGET if code in TARGET_WORDS else role


def _as_code(name: str) -> str | None:
    plain = "".join(c if c.isascii() and c.isalnum() else "_" for c in name.strip().lower()).strip("_")[:40]
    return plain if plain and plain[0].isalpha() else None
