"""A network that starts from the weights of a bundle."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import torch

from leukdesk.domain.errors import TrainingDataError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from leukdesk.domain.card import ModelCard
    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.inference.bundle import Bundle
    from leukdesk.training.options import TrainOptions


def start_from(bundle: Bundle, network: torch.nn.Module, classes: Sequence[CellClass]) -> int:
    """Copies a bundle's weights into a network; returns how many classes kept their row of the last layer.

    Rows of classes that the bundle doesn't know stay as they are.

    Args:
        bundle: opened, so that its file is known to be what the card says.
        network: of the bundle's architecture.
        classes: of the network, in the order of its outputs.

    Raises:
        TrainingDataError: if the weights don't fit the network.
    """
    module = torch.jit.load(io.BytesIO(bundle.model_content()), map_location="cpu")  # type: ignore[no-untyped-call]
    own = network.state_dict()
    # The last layer is the only one whose shape depends on the classes.
    head = [name for name, _ in network.named_parameters()][-2:]
    theirs = _plain(module.state_dict(), head)
    body = [name for name in own if name not in head]
    place = {c.code: row for row, c in enumerate(bundle.card.classes)}
    kept = [(row, place[c.code]) for row, c in enumerate(classes) if c.code in place]
    if any(name not in theirs or theirs[name].shape != own[name].shape for name in body):
        raise TrainingDataError(
            f"the weights of {bundle.card.name!r} do not fit this network", "choose the --arch of that bundle"
        )
    with torch.no_grad():
        for name in body:
            own[name].copy_(theirs[name])
        for name in head:
            for row, their_row in kept:
                own[name][row].copy_(theirs[name][their_row])
    return len(kept)


def _plain(state: dict[str, torch.Tensor], head: Sequence[str]) -> dict[str, torch.Tensor]:
    """The weights under the names of the network alone, where the bundle's file measures novelty too."""
    if not any(name.startswith("familiarity.") for name in state):
        return state
    layers = {f"head.{name.rpartition('.')[2]}": name for name in head}
    return {layers.get(name, name.removeprefix("body.")): value for name, value in state.items()}


def heed_form(card: ModelCard, options: TrainOptions, say: Callable[[str], None]) -> None:
    """Cells in another frame can be learned anew, whole fields instead of cells cannot.

    Raises:
        TrainingDataError: if the bundle knows fields and the run cuts cells, or the other way round.
    """
    if card.form.source is not options.form.source:
        raise TrainingDataError(
            f"the bundle {card.name!r} knows patches of another kind than this run cuts",
            f"use --input {card.form.source.value}",
        )
    if card.form != options.form:
        say(f"{card.name} learned from patches of another form; this run's own form holds from here on")


def saw_held_back(card: ModelCard, options: TrainOptions) -> bool:
    """Whether a bundle may have learned from what a run holds back.

    It has not where its card states the split of the run, with all that the run leaves out.
    """
    split = dict(card.training.get("split", {}))
    wanted = {
        "protocol": options.protocol.value,
        "seed": options.seed,
        "test_fold": options.test_fold,
        "validation_fold": options.validation_fold,
    }
    return not (wanted.items() <= split.items() and set(options.leave_out) <= set(split.get("left_out", ())))
