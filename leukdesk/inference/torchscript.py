"""The network in this process: the only file of the product that loads TorchScript."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from leukdesk.domain.errors import BundleError, IntegrityError, RequestCancelledError, UserError
from leukdesk.domain.ports import Outputs
from leukdesk.domain.sentences import Sentence
from leukdesk.inference.route_memory import Circumstances, Precision, Route, processor_name
from leukdesk.inference.routes import Routes, portions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from leukdesk.domain.card import ModelCard
    from leukdesk.domain.ports import Request
    from leukdesk.inference.bundle import Bundle
    from leukdesk.inference.route_memory import RouteMemory

WORTHWHILE = 300
"""Patches that came, by which many more can be expected."""
TORCH_SERIES = "2.13."
"""TorchScript is deprecated: another torch may read a bundle otherwise, or not at all."""


def load_module(bundle: Bundle) -> torch.jit.ScriptModule:
    """A bundle's network as it is in its file, in fp32, for those who measure it.

    Raises:
        BundleError: if the file changed since it was checked, or is no network.
    """
    content = io.BytesIO(bundle.model_content())
    try:
        module = torch.jit.load(content, map_location="cpu")  # type: ignore[no-untyped-call]
        # Weights are stored as fp16 to halve the file; reckoning is in fp32.
        loaded: torch.jit.ScriptModule = module.float().eval()
    except MemoryError as error:
        raise _no_room(bundle.card) from error
    except (RuntimeError, ValueError, OSError, AttributeError) as error:
        if "alloc" in str(error).lower():
            raise _no_room(bundle.card) from error
        raise _unfit(bundle.card) from error
    return loaded


class TorchScriptClassifier:
    """A bundle's network on the processor; implements `domain.ports.Classifier`.

    It runs plainly until `prepare` has made faster routes.

    Args:
        bundle: opened, that is, its hash was checked.
        threads: of torch in this process; None leaves torch's choice.
        precision: of the reckoning.

    Raises:
        BundleError: if the file changed meanwhile, or is no network that fits its card.
        IntegrityError: if another torch is installed than bundles are made for.
    """

    def __init__(
        self, bundle: Bundle, threads: int | None = None, precision: Precision = Precision.FP32
    ) -> None:
        if not torch.__version__.startswith(TORCH_SERIES):
            raise IntegrityError(
                Sentence(
                    "torch {0} is installed and bundles need {1}x", str(torch.__version__), TORCH_SERIES
                ),
                Sentence("install LeukDesk again"),
            )
        if threads is not None:
            torch.set_num_threads(threads)
        self._card = bundle.card
        self._precision = precision
        self._judged = 0
        self._later: RouteMemory | None = None
        self._used: tuple[Route, ...] = (Route.PLAIN,)
        norm = self._card.normalisation
        self._mean = torch.tensor(norm.mean).view(1, 3, 1, 1)
        self._std = torch.tensor(norm.std).view(1, 3, 1, 1)
        module = load_module(bundle)
        try:
            self._routes: Routes | None = Routes(module, self._card.form.size_px, self._interpret)
        except (RuntimeError, ValueError, AttributeError) as error:
            raise _unfit(self._card) from error
        self._check_outputs()

    @property
    def card(self) -> ModelCard:
        """The card of the bundle that runs."""
        return self._card

    @property
    def precision_path(self) -> str:
        """How the network ran last."""
        return f"torchscript-{self._precision}-cpu {'+'.join(self._used)}"

    def prepare(self, memory: RouteMemory) -> Iterator[None]:
        """Makes the routes that are fastest on this machine, measuring them if that was never done.

        Yields:
            After each short piece of work, so that the caller can answer in between.
        """
        routes = self._opened()
        circumstances = Circumstances(
            self._card.sha256,
            torch.__version__,
            f"{processor_name()}, {torch.backends.cpu.get_cpu_capability()}",
            torch.get_num_threads(),
            self._precision,
        )
        remembered = memory.recall(circumstances)
        work = routes.prepare(remembered)
        while True:
            with torch.inference_mode():
                if next(work, None) is None:
                    break
            yield
        if routes.chosen != remembered and not routes.is_provisional:
            memory.keep(circumstances, routes.chosen)

    def prepare_when_worthwhile(self, memory: RouteMemory) -> None:
        """Prepares once so many patches came that it pays; few are done before the routes would be made."""
        self._later = memory

    def outputs(self, patches: NDArray[np.uint8], request: Request | None = None) -> Outputs:
        """Class probabilities and, if the network tells it, novelty.

        Args:
            patches: (n, size, size, 3) uint8 RGB, cut in the form of the card.
            request: lets another thread call it off between two batches.

        Raises:
            ValueError: if the patches have another shape or type.
            RequestCancelledError: if it was called off.
            RuntimeError: if the classifier was closed.
        """
        size = self._card.form.size_px
        if patches.dtype != np.uint8 or patches.ndim != 4 or patches.shape[1:] != (size, size, 3):
            raise ValueError(
                f"the bundle takes (n, {size}, {size}, 3) uint8, not {patches.shape} {patches.dtype}"
            )
        if not len(patches):
            # The usual shape, and no network likes an empty batch.
            blank, _route = self._batch(np.zeros((1, size, size, 3), np.uint8))
            return Outputs(blank.probabilities[:0], None if blank.novelty is None else blank.novelty[:0])
        if self._later is not None and self._judged >= WORTHWHILE:
            memory, self._later = self._later, None
            for _work in self.prepare(memory):
                pass
        self._judged += len(patches)
        ends = np.cumsum(portions(len(patches)))
        batches = []
        for part in np.split(patches, ends[:-1]):
            if request is not None and request.cancelled:
                raise RequestCancelledError(Sentence("the request was called off"), Sentence("ask again"))
            batches.append(self._batch(part))
        self._used = tuple(sorted({route for _, route in batches}))
        parts = [part for part, _ in batches]
        shares = np.concatenate([part.probabilities for part in parts])
        novelty = [part.novelty for part in parts if part.novelty is not None]
        return Outputs(shares, np.concatenate(novelty) if novelty else None)

    def close(self) -> None:
        """Frees the network; harmless when called twice."""
        self._routes = None

    def _opened(self) -> Routes:
        if self._routes is None:
            raise RuntimeError("the classifier is closed")
        return self._routes

    def _batch(self, patches: NDArray[np.uint8]) -> tuple[Outputs, Route]:
        routes = self._opened()
        with torch.inference_mode():
            x = torch.from_numpy(patches).permute(0, 3, 1, 2).float().div_(255)
            said, route = routes.run(x.sub_(self._mean).div_(self._std))
            return self._interpret(said), route

    def _interpret(self, said: Any) -> Outputs:
        # A network that was exported without a measure of novelty gives its logits alone.
        logits, novelty = said if isinstance(said, tuple) else (said, None)
        shares = torch.softmax(logits.double() / self._card.temperature, dim=1)
        return Outputs(shares.float().numpy(), None if novelty is None else novelty.float().numpy())

    def _check_outputs(self) -> None:
        size = self._card.form.size_px
        try:
            found, _route = self._batch(np.zeros((1, size, size, 3), np.uint8))
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


def _no_room(card: ModelCard) -> UserError:
    return UserError(
        Sentence("there is too little memory for the network {0!r}", card.name),
        Sentence("close other programs and try again"),
    )


def _unfit(card: ModelCard) -> BundleError:
    return BundleError(
        Sentence("the network of the bundle {0!r} does not fit its card", card.name),
        Sentence("install the bundle again from where it came"),
    )
