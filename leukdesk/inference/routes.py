"""The ways to run one network, and the choice of the fastest by measuring.

Every route is held against the plain network before it may answer. Batches have a few fixed sizes, since a
route is made for one shape: what is left over is filled up with blank patches.
"""

from __future__ import annotations

import logging
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from leukdesk.inference.fused import FusedNetwork
from leukdesk.inference.graph_rewrites import LEANER, rewrite
from leukdesk.inference.memory import available_bytes, give_back_freed_memory
from leukdesk.inference.route_memory import Route

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from leukdesk.domain.ports import Outputs

    Network = Callable[[torch.Tensor], Any]

_log = logging.getLogger(__name__)

SIZES = (1, 4, 8, 16, 32)
"""Patches of a batch; larger ones are no faster on a processor and take more memory."""
AGREEMENT = 1e-4
"""Largest difference of a probability between a route and the plain network."""
NOVELTY_AGREEMENT = 1e-3
"""The same of novelty, on whose scale the threshold is near 1."""
SLOWER = (Route.OPTIMISED, Route.PLAIN)
"""Routes that are measured only where one of the others cannot be had."""
ROUNDS = 5
"""Measurements of each route; the median counts."""
WARMING = 2
"""Runs after which a route has compiled what it compiles."""
WASTE = 0.75
"""A batch is filled up with blanks where at least this share of it is patches."""
ROOM_PER_WEIGHT = 6
"""Copies of the weights that routes may hold at once, in memory that must be free."""
QUICK_INSTRUCTIONS = ("AVX2", "AVX512")
"""Vector instructions that the fused operators are written for."""


def portions(count: int) -> list[int]:
    """Patches of each batch that `count` patches are run in; each is filled up to a size of `SIZES`."""
    parts = []
    while count:
        fitting = [size for size in SIZES if size * WASTE <= count]
        parts.append(min(count, fitting[-1]))
        count -= parts[-1]
    return parts


def size_for(count: int) -> int:
    """The smallest of `SIZES` that holds a batch."""
    return next(size for size in SIZES if size >= count)


class Routes:
    """A network with the routes that were made for it.

    Args:
        module: loaded, in fp32.
        side_px: of a patch.
        interpret: what the network says → probabilities and novelty.
    """

    def __init__(
        self, module: torch.jit.ScriptModule, side_px: int, interpret: Callable[[Any], Outputs]
    ) -> None:
        self._module: torch.jit.ScriptModule | None = module
        self._plain = torch.jit.freeze(module)
        self._side_px = side_px
        self._interpret = interpret
        self._chosen: dict[int, tuple[Route, Network]] = {}
        self._packed: dict[tuple[Any, ...], torch.Tensor] = {}
        self._provisional = False

    def run(self, x: torch.Tensor) -> tuple[Any, Route]:
        """What the network says of (n, 3, S, S), n at most the largest size, and the route it took."""
        count = len(x)
        size = size_for(count)
        if size not in self._chosen:
            return self._plain(x), Route.PLAIN
        route, network = self._chosen[size]
        if route is Route.PLAIN:
            return network(x), route
        if count < size:
            x = torch.cat([x, x.new_zeros(size - count, *x.shape[1:])])
        said = network(x)
        return tuple(part[:count] for part in said) if isinstance(said, tuple) else said[:count], route

    def prepare(self, remembered: Mapping[int, Route]) -> Iterator[dict[int, Route]]:
        """Makes routes, measures them where no choice is remembered, and takes them into use one by one.

        Yields:
            The choices so far, after each short piece of work, so that the caller can answer in between.
        """
        self._provisional = self._is_short_of_memory()
        for size in SIZES:
            known = Route.PLAIN if self._provisional else remembered.get(size)
            made: dict[Route, Network] = {}
            for route in self._candidates() if known is None else (known,):
                if route in SLOWER and len(made) > 1:
                    continue
                network = self._made(route, size)
                if network is not None:
                    made[route] = network
                yield self.chosen
            times: dict[Route, list[float]] = {route: [] for route in made}
            for _ in range(ROUNDS if len(made) > 1 else 0):
                for route, network in made.items():
                    times[route].append(self._time(network, size))
                yield self.chosen
            if made:
                best = min(made, key=lambda route: median(times[route] or [0.0]))
                self._chosen[size] = best, made[best]
        # Only making routes needs the network with its weights apart.
        self._module = None
        if Route.FUSED not in self.chosen.values():
            self._packed.clear()
        give_back_freed_memory()
        yield self.chosen

    @property
    def chosen(self) -> dict[int, Route]:
        """The route in use by batch size."""
        return {size: route for size, (route, _) in self._chosen.items()}

    @property
    def is_provisional(self) -> bool:
        """Whether the choice was made for want of memory alone, and so means nothing for the next start."""
        return self._provisional

    def _candidates(self) -> list[Route]:
        if torch.backends.cpu.get_cpu_capability() not in QUICK_INSTRUCTIONS:
            return [Route.PLAIN]
        return [Route.FUSED, Route.FUSION, *SLOWER]

    def _is_short_of_memory(self) -> bool:
        weights = sum(p.numel() * p.element_size() for p in self._module.parameters()) if self._module else 0
        free = available_bytes()
        return free is not None and free < ROOM_PER_WEIGHT * weights

    def _made(self, route: Route, size: int) -> Network | None:
        """A route for a batch size, warmed and held against the plain network; None if it cannot be had."""
        x = self._example(size)
        try:
            network = self._build(route, x)
            for _ in range(WARMING):
                said = network(x)
        except (
            RuntimeError,
            NotImplementedError,
            ValueError,
            TypeError,
            AttributeError,
            MemoryError,
        ) as error:
            # torch's private parts are used here: whatever a build lacks, the plain network runs.
            _log.info("route %s is not to be had here: %s", route.value, type(error).__name__)
            return None
        if self._agree(said, self._plain(x)):
            return network
        _log.warning("route %s disagrees with the plain network and is not used", route.value)
        return None

    def _build(self, route: Route, x: torch.Tensor) -> Network:
        if route is Route.PLAIN or self._module is None:
            plain: Network = self._plain
            return plain
        if route is Route.FUSED:
            return FusedNetwork(self._plain, x, self._packed)
        if route is Route.OPTIMISED:
            optimised: Network = torch.jit.optimize_for_inference(torch.jit.freeze(self._module))
            return optimised
        return _with_fusion(self._module, x)

    def _agree(self, said: Any, expected: Any) -> bool:
        found, right = self._interpret(said), self._interpret(expected)
        if not np.allclose(found.probabilities, right.probabilities, rtol=0, atol=AGREEMENT):
            return False
        if found.novelty is None or right.novelty is None:
            return found.novelty is right.novelty
        return np.allclose(found.novelty, right.novelty, rtol=0, atol=NOVELTY_AGREEMENT)

    def _example(self, size: int) -> torch.Tensor:
        shape = (size, self._side_px, self._side_px, 3)
        pixels = np.random.default_rng(size).normal(size=shape).astype(np.float32)
        return torch.from_numpy(pixels).permute(0, 3, 1, 2)

    def _time(self, network: Network, size: int) -> float:
        x = self._example(size)
        started = perf_counter()
        network(x)
        return perf_counter() - started


def _with_fusion(module: torch.jit.ScriptModule, x: torch.Tensor) -> Network:
    """TorchScript that hands whole parts of its graph to oneDNN, which compiles them for one shape."""
    switch = torch.jit.enable_onednn_fusion
    frozen = torch.jit.freeze(module)
    rewrite(frozen.graph, LEANER)
    # What is made of weights alone is made once.
    torch._C._jit_pass_constant_propagation(frozen.graph)  # noqa: SLF001
    switch(True)
    try:
        for _ in range(WARMING):
            frozen(x)
    finally:
        switch(False)
    network: Network = frozen
    return network
