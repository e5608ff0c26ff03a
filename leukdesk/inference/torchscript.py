"""The network in this process: the only file of the product that loads TorchScript."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import numpy as np
import torch

from leukdesk.domain.errors import BundleError
from leukdesk.domain.ports import Outputs

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from leukdesk.domain.card import ModelCard
    from leukdesk.inference.bundle import Bundle

LARGEST_BATCH = 32
"""Larger batches are no faster on a processor and take more memory."""


class TorchScriptClassifier:
    """A bundle's network on the processor; implements `domain.ports.Classifier`.

    Args:
        bundle: opened, that is, its hash was checked.
        threads: of torch in this process; None leaves torch's choice.

    Raises:
        BundleError: if the file changed meanwhile, or is no network that fits its card.
    """

    def __init__(self, bundle: Bundle, threads: int | None = None) -> None:
        if threads is not None:
            torch.set_num_threads(threads)
        self._card = bundle.card
        content = io.BytesIO(bundle.model_content())
        try:
            module = torch.jit.load(content, map_location="cpu")  # type: ignore[no-untyped-call]
            # Weights are stored as fp16 to halve the file; reckoning is in fp32.
            module = module.float().eval()
            self._module: torch.nn.Module | None = torch.jit.freeze(module)
        except (RuntimeError, ValueError, OSError, AttributeError) as error:
            raise _unfit(self._card) from error
        norm = self._card.normalisation
        self._mean = torch.tensor(norm.mean).view(1, 3, 1, 1)
        self._std = torch.tensor(norm.std).view(1, 3, 1, 1)
        self._check_outputs()

    @property
    def card(self) -> ModelCard:
        """The card of the bundle that runs."""
        return self._card

    @property
    def precision_path(self) -> str:
        """How the network runs."""
        return "torchscript-fp32-cpu"

    def outputs(self, patches: NDArray[np.uint8]) -> Outputs:
        """Class probabilities and, if the network tells it, novelty.

        Args:
            patches: (n, size, size, 3) uint8 RGB, cut in the form of the card.

        Raises:
            ValueError: if the patches have another shape or type.
            RuntimeError: if the classifier was closed.
        """
        size = self._card.form.size_px
        if patches.dtype != np.uint8 or patches.ndim != 4 or patches.shape[1:] != (size, size, 3):
            raise ValueError(
                f"the bundle takes (n, {size}, {size}, 3) uint8, not {patches.shape} {patches.dtype}"
            )
        # No patches at all still make one empty batch, so that the answer has its usual shape.
        starts = range(0, max(1, len(patches)), LARGEST_BATCH)
        parts = [self._batch(patches[i : i + LARGEST_BATCH]) for i in starts]
        shares = np.concatenate([part.probabilities for part in parts])
        novelty = [part.novelty for part in parts if part.novelty is not None]
        return Outputs(shares, np.concatenate(novelty) if novelty else None)

    def close(self) -> None:
        """Frees the network; harmless when called twice."""
        self._module = None

    def _batch(self, patches: NDArray[np.uint8]) -> Outputs:
        if self._module is None:
            raise RuntimeError("the classifier is closed")
        with torch.inference_mode():
            x = torch.from_numpy(patches).permute(0, 3, 1, 2).float().div_(255)
            said = self._module((x - self._mean) / self._std)
            # A network that was exported without a measure of novelty gives its logits alone.
            logits, novelty = said if isinstance(said, tuple) else (said, None)
            shares = torch.softmax(logits.double() / self._card.temperature, dim=1)
        return Outputs(shares.float().numpy(), None if novelty is None else novelty.float().numpy())

    def _check_outputs(self) -> None:
        size = self._card.form.size_px
        try:
            found = self._batch(np.zeros((1, size, size, 3), np.uint8))
        except (RuntimeError, IndexError, TypeError, ValueError, AttributeError) as error:
            raise _unfit(self._card) from error
        shares, novelty = found.probabilities, found.novelty
        if shares.shape != (1, len(self._card.classes)) or not np.isfinite(shares).all():
            raise _unfit(self._card)
        if novelty is None:
            # The card would promise a doubt that nobody can have.
            fits = self._card.call_rule.novelty_from is None
        else:
            fits = novelty.shape == (1,) and bool(np.isfinite(novelty).all())
        if not fits:
            raise _unfit(self._card)


def _unfit(card: ModelCard) -> BundleError:
    return BundleError(
        f"the network of the bundle {card.name!r} does not fit its card",
        "install the bundle again from where it came",
    )
