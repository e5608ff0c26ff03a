"""What a training run was asked for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from leukdesk.domain.errors import UserError
from leukdesk.domain.patch_form import Background, Colour, PatchForm, PatchSource

if TYPE_CHECKING:
    from pathlib import Path


class Protocol(StrEnum):
    """How the data is split and what the network is told."""

    PAPER = "paper"
    """60/21/19 by picture, whole pictures, two classes, no augmentation: as the original method."""
    SUBJECT = "subject"
    """No subject in two parts, one cell a patch, all classes, balanced, augmented."""


SIDE_UM = 20.0
"""Side of a cell's patch on the smear: 0.31 µm a pixel, and all but the largest cells fit."""


@dataclass(frozen=True, slots=True)
class TrainOptions:
    """The options of `leukdesk train`.

    Attributes:
        data: a cells.csv, a folder that holds one, or a folder with one folder a class.
        out: the run's folder: patch cache, checkpoint, history, bundle, figures.
        arch: name of the network.
        protocol: see `Protocol`.
        epochs: passes over the training part (or over `epoch_cells` of it).
        batch: patches a step.
        optimizer: only "adam" so far.
        lr: the optimiser's highest rate; None for the best of three by validation (see `rates`).
        seed: of the split, the weights, the order and the augmentation.
        device: "auto", "cpu", "cuda".
        source: what a patch shows; None for the protocol's own choice.
        resume: go on from the run's checkpoint.
        epoch_cells: patches an epoch; None for as many as the training part has.
        test_fold: fold of cells.csv that is held back as the test part.
        validation_fold: fold that chooses temperature and thresholds.
        leave_out: data sets (`lmu`) and subjects (`cnmc:51+75+78`) that are neither trained nor validated
            on; each becomes a further test part.
        from_bundle: folder or name of a bundle whose weights to start from; None for fresh ones.
        folds_run: folder of a run with every fold held back, whose figures the card gives beside its own.
        cache: folder of the cut patches; None for one in the run's folder.
        threads: of torch; None leaves torch's choice.
        bundle_id: of the exported bundle.
        version: of the exported bundle.

    Raises:
        UserError: if a value is out of range.
    """

    data: Path
    out: Path
    arch: str = "resnet50"
    protocol: Protocol = Protocol.SUBJECT
    epochs: int = 20
    batch: int = 32
    optimizer: str = "adam"
    lr: float | None = 1e-3
    seed: int = 1
    device: str = "auto"
    source: PatchSource | None = None
    resume: bool = False
    epoch_cells: int | None = None
    test_fold: int = 5
    validation_fold: int = 3
    leave_out: tuple[str, ...] = ()
    from_bundle: str | None = None
    folds_run: Path | None = None
    cache: Path | None = None
    threads: int | None = None
    bundle_id: str = "leukdesk-blasts"
    version: str = "0.1.0"

    def __post_init__(self) -> None:
        faults = [
            (self.epochs < 1, "a run needs at least one epoch"),
            (self.batch < 2, "a batch needs at least two patches"),
            (self.lr is not None and not 0 < self.lr < 1, "the learning rate must lie between 0 and 1"),
            (self.optimizer != "adam", f"there is no optimiser {self.optimizer!r} here (only adam)"),
            (
                self.epoch_cells is not None and self.epoch_cells < self.batch,
                "an epoch needs one whole batch",
            ),
            (self.test_fold == self.validation_fold, "test and validation need different folds"),
        ]
        for wrong, sentence in faults:
            if wrong:
                raise UserError(sentence, "change that option and start again")

    @property
    def patch_folder(self) -> Path:
        """Where the cut patches lie."""
        return self.cache or self.out / "patches"

    @property
    def form(self) -> PatchForm:
        """The form in which the network sees its patches."""
        source = self.source
        if source is None:
            source = PatchSource.FIELD if self.protocol is Protocol.PAPER else PatchSource.CELL
        if source is PatchSource.FIELD:
            return PatchForm(source, background=Background.KEEP, colour=Colour.KEEP)
        return PatchForm(source, side_um=SIDE_UM)
