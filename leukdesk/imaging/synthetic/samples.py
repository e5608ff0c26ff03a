"""The sample smears that ship with the program, and the file that says what is on them."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from leukdesk.imaging.loading import encode_jpeg
from leukdesk.imaging.synthetic.smear import render_smear
from leukdesk.imaging.synthetic.spec import SmearSpec

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from leukdesk.imaging.synthetic.spec import SyntheticSmear

TRUTH_FILE = "samples.json"
JPEG_QUALITY = 90


@dataclass(frozen=True, slots=True)
class Sample:
    """One shipped picture.

    Attributes:
        file: its name.
        shows: what it is there for, in a few words.
        spec: what it is rendered from.
        seed: of its chance.
    """

    file: str
    shows: str
    spec: SmearSpec
    seed: int


def _cells(**counts: int) -> tuple[str, ...]:
    return tuple(code for code, count in counts.items() for _ in range(count))


_WARM = (250, 229, 207)
_COOL = (226, 232, 236)
_GREENISH = (206, 230, 208)

SAMPLES = (
    Sample(
        "1-normal.jpg", "healthy blood",
        SmearSpec(
            um_per_px=0.125, noise=1.0, cut_cells=("segmented_neutrophil",),
            cells=_cells(segmented_neutrophil=7, lymphocyte=4, monocyte=1),
        ), 101,
    ),
    Sample(
        "2-normal-warm.jpg", "healthy blood, warm light",
        SmearSpec(
            um_per_px=0.135, noise=1.0, glass_rgb=_WARM, azure=1.08, red_cover=0.45,
            cells=_cells(segmented_neutrophil=7, band_neutrophil=1, lymphocyte=4, monocyte=1, eosinophil=1),
        ), 102,
    ),
    Sample(
        "3-all-granulocytes.jpg", "eosinophils, a basophil, many platelets",
        SmearSpec(
            um_per_px=0.12, noise=1.0, eosin=1.1, azure=0.95, platelets_per_red_cell=0.12,
            cells=_cells(segmented_neutrophil=5, eosinophil=3, basophil=1, lymphocyte=2, monocyte=1),
        ), 103,
    ),
    Sample(
        "4-left-shift.jpg", "every step from promyelocyte to segmented neutrophil, erythroblasts",
        SmearSpec(
            um_per_px=0.13, noise=1.0, glass_rgb=_COOL, red_cover=0.33,
            cells=_cells(
                promyelocyte=1, myelocyte=3, metamyelocyte=3, band_neutrophil=3, segmented_neutrophil=4,
                erythroblast=2, lymphocyte=1,
            ),
        ), 104,
    ),
    Sample(
        "5-blast-cluster.jpg", "blasts in a cluster and alone, few platelets",
        SmearSpec(
            um_per_px=0.13, noise=1.0, red_cover=0.3, platelets_per_red_cell=0.01, cut_cells=("blast",),
            clusters=(("blast",) * 5,),
            cells=_cells(blast=6, lymphocyte=2, segmented_neutrophil=1, erythroblast=1),
        ), 105,
    ),
    Sample(
        "6-phone.jpg", "the round field of a phone on the eyepiece, some blasts",
        SmearSpec(
            um_per_px=0.14, noise=1.6, eyepiece=True, vignette=0.28, blur_um=0.26, glass_rgb=_WARM,
            red_cover=0.36, platelets_per_red_cell=0.03,
            cells=_cells(blast=4, segmented_neutrophil=3, lymphocyte=2, monocyte=1),
        ), 106,
    ),
    Sample(
        "7-dense-red-cells.jpg", "crowded red cells under greenish light, touching white cells",
        SmearSpec(
            um_per_px=0.12, noise=1.0, glass_rgb=_GREENISH, eosin=1.35, azure=1.1, red_cover=0.56,
            vignette=0.15,
            clusters=(("lymphocyte", "lymphocyte"), ("segmented_neutrophil", "monocyte")),
            cells=_cells(segmented_neutrophil=4, lymphocyte=3, eosinophil=1),
        ), 107,
    ),
    Sample(
        "8-precursors.jpg", "normal B-lymphoid precursors, lymphocytes, one blast; pale stain, soft focus",
        SmearSpec(
            um_per_px=0.11, noise=1.4, eosin=0.8, azure=0.8, red_cover=0.3, blur_um=0.27,
            cells=_cells(normal_b_precursor=3, lymphocyte=4, blast=1, segmented_neutrophil=3, monocyte=1),
        ), 108,
    ),
)  # fmt: skip
"""What ships, in the order of the files' names."""


def write_samples(folder: Path) -> list[Path]:
    """Renders all samples and their truth into a folder; returns the files written."""
    folder.mkdir(parents=True, exist_ok=True)
    written, truth = [], []
    for sample in SAMPLES:
        smear = render_smear(sample.spec, sample.seed)
        path = folder / sample.file
        path.write_bytes(encode_jpeg(smear.rgb, JPEG_QUALITY))
        written.append(path)
        truth.append(describe(sample, smear))
    path = folder / TRUTH_FILE
    path.write_text(json.dumps({"samples": truth}, indent=1) + "\n", encoding="utf-8", newline="\n")
    return [*written, path]


def describe(sample: Sample, smear: SyntheticSmear) -> dict[str, Any]:
    """The truth of a sample as `samples.json` holds it: counts by class, scale, and all to make it again."""
    return {
        "file": sample.file,
        "shows": sample.shows,
        "um_per_px": sample.spec.um_per_px,
        "cells": dict(sorted(Counter(cell.cell_class for cell in smear.cells).items())),
        "cut_cells": sum(cell.cut for cell in smear.cells),
        "red_cells": len(smear.red_cells),
        "platelets": len(smear.platelets),
        "seed": sample.seed,
        "spec": asdict(sample.spec),
    }


def spec_of(entry: Mapping[str, Any]) -> SmearSpec:
    """The spec in an entry of `samples.json`."""
    spec: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in entry["spec"].items()}
    spec["clusters"] = tuple(tuple(codes) for codes in spec["clusters"])
    return SmearSpec(**spec)
