"""What the loop is given: labelled patches, and how a network is to be fitted to them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from leukdesk.domain.errors import TrainingDataError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from leukdesk.training.augment import Augmentation
    from leukdesk.training.blindness import SubjectGroups


@dataclass(frozen=True, slots=True, eq=False)
class LabelledPatches:
    """Patches with the positions of their classes.

    Attributes:
        pixels: (n, S, S, 3) uint8 RGB.
        labels: (n,) int64.
        weights: (n,) chance of being drawn; None for each once an epoch.
        own_classes: (n, classes) which classes a patch's own laboratory shows; None for all.
        laboratories: (n,) int64, which patches are of one laboratory; None where nobody asks.
        subjects: of the patches; None where nobody asks.
    """

    pixels: NDArray[np.uint8]
    labels: NDArray[np.int64]
    weights: torch.Tensor | None = None
    own_classes: torch.Tensor | None = None
    laboratories: torch.Tensor | None = None
    subjects: SubjectGroups | None = None


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a network is fitted.

    Attributes:
        epochs: in all.
        batch: patches a step.
        lr: highest rate; the cosine ends at a hundredth of it, after a warm-up of a twentieth of all steps.
        seed: of order and augmentation.
        epoch_cells: patches an epoch; None for as many as there are.
        augmentation: None for none.
        label_smoothing: share of each target spread over all classes.
        own_laboratory: share of patches that are compared with the classes of their own laboratory only.
        mixing: share of patches that another one of their laboratory shines through.
        blindness: strength at which the subject is taken out of the features; 0 for not at all.
        averaging: decay a step of the averaged weights that are validated and kept; 0 for none.
        schedule: False keeps the rate constant.
        device: "cpu" or "cuda".
    """

    epochs: int
    batch: int
    lr: float
    seed: int
    epoch_cells: int | None = None
    augmentation: Augmentation | None = None
    label_smoothing: float = 0.0
    own_laboratory: float = 0.0
    mixing: float = 0.0
    blindness: float = 0.0
    averaging: float = 0.0
    schedule: bool = True
    device: str = "cpu"


def choose_device(wanted: str) -> str:
    """Turns "auto" into "cuda" where there is one, and into "cpu" where there is none.

    Raises:
        TrainingDataError: if CUDA is asked for and missing.
    """
    if wanted == "auto":
        return "cuda" if torch.cuda.is_available() else "cpu"
    if wanted not in {"cpu", "cuda"} or (wanted == "cuda" and not torch.cuda.is_available()):
        raise TrainingDataError(f"there is no device {wanted!r} here", "use --device auto")
    return wanted
