"""Every route says what the plain one says, the fastest is remembered, what is missing is done without."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

import numpy as np
import pytest
import torch
from torch import nn

from leukdesk.inference import routes as routes_module
from leukdesk.inference.bundle import Bundle, file_sha256, open_bundle
from leukdesk.inference.fused import FusedNetwork
from leukdesk.inference.graph_rewrites import LEANER, rewrite
from leukdesk.inference.route_memory import Circumstances, Route, RouteMemory
from leukdesk.inference.routes import SIZES, portions, size_for
from leukdesk.inference.torchscript import TorchScriptClassifier
from leukdesk.training.networks import InstanceBatchNorm2d
from leukdesk.training.novelty import Familiarity

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class Block(nn.Module):
    """A residual block like ResNet-50's, whose first normalisation is half within each patch."""

    def __init__(self, inside: int, width: int, outside: int, stride: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(inside, width, 1, bias=False)
        self.bn1 = InstanceBatchNorm2d(width)
        self.conv2 = nn.Conv2d(width, width, 3, stride, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(width)
        self.conv3 = nn.Conv2d(width, outside, 1, bias=False)
        self.bn3 = nn.BatchNorm2d(outside)
        self.relu = nn.ReLU(inplace=True)
        self.down = None
        if stride > 1 or inside != outside:
            self.down = nn.Sequential(
                nn.Conv2d(inside, outside, 1, stride, bias=False), nn.BatchNorm2d(outside)
            )

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        y = self.relu(self.bn1(self.conv1(x)))
        y = self.relu(self.bn2(self.conv2(y)))
        y = self.bn3(self.conv3(y))
        y += x if self.down is None else self.down(x)
        return self.relu(y)


class SmallResNet(nn.Module):
    """Everything that the shipped network has, down to 2×2 pixels, with its measure of novelty."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Sequential(
            nn.Conv2d(3, 16, 7, 4, 3, bias=False),
            nn.BatchNorm2d(16),
            nn.ReLU(inplace=True),
            nn.MaxPool2d(3, 2, 1),
        )
        self.blocks = nn.Sequential(
            Block(16, 8, 32, 1), Block(32, 16, 64, 2), Block(64, 16, 64, 2), Block(64, 16, 64, 1)
        )
        self.head = nn.Linear(64, 3)
        rng = np.random.default_rng(0)
        self.familiarity = Familiarity(
            rng.normal(size=(4, 64)), rng.normal(size=(9, 4)), rng.normal(size=64) / 9, -1.0, np.ones((2, 2))
        )

    def forward(self, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        features = torch.flatten(nn.functional.adaptive_avg_pool2d(self.blocks(self.stem(x)), (1, 1)), 1)
        return self.head(features), self.familiarity(features)


@pytest.fixture
def network() -> torch.jit.ScriptModule:
    torch.manual_seed(0)
    made = SmallResNet()
    for layer in made.modules():
        if isinstance(layer, nn.BatchNorm2d):
            nn.init.uniform_(layer.weight, 0.5, 1.5)
            nn.init.normal_(layer.bias, 0, 0.2)
            nn.init.normal_(layer.running_mean, 0, 0.3)
            nn.init.uniform_(layer.running_var, 0.5, 2)
    with torch.no_grad():
        return torch.jit.trace(made.eval(), torch.zeros(2, 3, 64, 64))


@pytest.fixture
def residual_bundle(
    bundle_folder: Path, network: torch.jit.ScriptModule, change_card: Callable[..., None]
) -> Bundle:
    path = bundle_folder / "model.ts.pt"
    with path.open("wb") as stream:
        torch.jit.save(network, stream)
    rule = {"blast_from": 0.7, "not_blast_to": 0.3, "class_from": 0.4, "novelty_from": 1.5}
    change_card(bundle_folder, sha256=file_sha256(path), call_rule=rule)
    return open_bundle(bundle_folder, {"tiny": file_sha256(path)})


def some_patches(count: int) -> np.ndarray:
    return np.random.default_rng(count).integers(0, 256, (count, 64, 64, 3), np.uint8)


@pytest.mark.parametrize("count", [1, 4, 8, 32])
def test_the_fused_steps_say_what_the_network_says(network: torch.jit.ScriptModule, count: int) -> None:
    frozen = torch.jit.freeze(network)
    x = torch.randn(count, 3, 64, 64, generator=torch.Generator().manual_seed(count))
    with torch.inference_mode():
        fused = FusedNetwork(frozen, x, {})
        for said, expected in zip(fused(x), network(x), strict=True):
            torch.testing.assert_close(said, expected, atol=1e-4, rtol=1e-4)
        other = x.flip(0) * 0.5
        torch.testing.assert_close(fused(other)[0], network(other)[0], atol=1e-4, rtol=1e-4)


def test_fused_convolutions_take_the_place_of_all_plain_ones(network: torch.jit.ScriptModule) -> None:
    x = torch.zeros(8, 3, 64, 64)
    fused = FusedNetwork(torch.jit.freeze(network), x, {})
    names = [getattr(step, "__qualname__", str(step)) for step, _, _ in fused._steps]
    assert sum("_convolution" in name or "_product" in name for name in names) == 16
    assert sum("_instance_batch_norm" in name for name in names) == 4
    assert not any("batch_norm" in name and "instance" not in name for name in names)


def test_the_leaner_graph_parts_what_is_normalised_within_the_patch(network: torch.jit.ScriptModule) -> None:
    frozen = torch.jit.freeze(network)
    rewrite(frozen.graph, LEANER)
    kinds = Counter(node.kind() for node in frozen.graph.nodes())
    assert kinds["aten::group_norm"] == 4
    assert kinds["aten::cdist"] == 1
    assert not any(kinds[f"aten::{name}"] for name in ("var_mean", "batch_norm", "cat"))
    x = torch.randn(3, 3, 64, 64, generator=torch.Generator().manual_seed(3))
    with torch.inference_mode():
        for said, expected in zip(frozen(x), network(x), strict=True):
            torch.testing.assert_close(said, expected, atol=1e-4, rtol=1e-4)


def test_sizes_share_their_packed_weights(network: torch.jit.ScriptModule) -> None:
    frozen, packed = torch.jit.freeze(network), {}
    FusedNetwork(frozen, torch.zeros(8, 3, 64, 64), packed)
    before = len(packed)
    FusedNetwork(frozen, torch.zeros(16, 3, 64, 64), packed)
    assert len(packed) == before


@pytest.mark.parametrize("route", list(Route))
def test_every_route_agrees_with_the_plain_network(
    residual_bundle: Bundle, tmp_path: Path, route: Route
) -> None:
    classifier = TorchScriptClassifier(residual_bundle, threads=1)
    patches = some_patches(45)
    plain = classifier.outputs(patches)
    for _work in classifier.prepare(Remembers(tmp_path, route)):
        pass
    said = classifier.outputs(patches)
    np.testing.assert_allclose(said.probabilities, plain.probabilities, atol=1e-4)
    np.testing.assert_allclose(said.novelty, plain.novelty, atol=1e-3)
    assert classifier.precision_path.startswith("torchscript-fp32-cpu ")


class Remembers(RouteMemory):
    """As if one route had been the fastest at every size."""

    def __init__(self, folder: Path, route: Route) -> None:
        super().__init__(folder / "routes.json")
        self._route = route

    def recall(self, _circumstances: Circumstances) -> dict[int, Route]:
        return dict.fromkeys(SIZES, self._route)


def test_the_choice_is_measured_once_and_then_remembered(
    residual_bundle: Bundle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory = RouteMemory(tmp_path / "routes.json")
    first = TorchScriptClassifier(residual_bundle, threads=1)
    for _work in first.prepare(memory):
        pass
    (entry,) = json.loads((tmp_path / "routes.json").read_text(encoding="utf-8"))
    assert entry["circumstances"]["bundle_sha256"] == residual_bundle.card.sha256
    assert entry["circumstances"]["torch_version"] == torch.__version__
    assert set(map(int, entry["routes"])) == set(SIZES)

    def not_again(*_: object) -> float:
        raise AssertionError("measured again")

    monkeypatch.setattr(routes_module.Routes, "_time", not_again)
    second = TorchScriptClassifier(residual_bundle, threads=1)
    for _work in second.prepare(memory):
        pass
    second.outputs(some_patches(3))
    assert second.precision_path.split()[-1] == entry["routes"]["4"]


@pytest.mark.parametrize("content", [b"", b"{", b"[1, 2]", b'[{"circumstances": 3}]', b"x" * 200_000])
def test_a_broken_memory_is_as_good_as_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "routes.json"
    path.write_bytes(content)
    circumstances = Circumstances("a", "b", "c", 1)
    memory = RouteMemory(path)
    assert memory.recall(circumstances) == {}
    memory.keep(circumstances, {1: Route.FUSED})
    assert memory.recall(circumstances) == {1: Route.FUSED}
    assert memory.recall(Circumstances("a", "b", "c", 2)) == {}


def test_a_route_that_disagrees_is_never_used(
    residual_bundle: Bundle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build = routes_module.Routes._build

    def wrong(self: routes_module.Routes, route: Route, x: torch.Tensor) -> Callable[..., object]:
        network = build(self, route, x)
        if route is Route.PLAIN:
            return network
        return lambda x: (network(x)[0] * 1.05, network(x)[1])

    monkeypatch.setattr(routes_module.Routes, "_build", wrong)
    classifier = TorchScriptClassifier(residual_bundle, threads=1)
    for _work in classifier.prepare(RouteMemory(tmp_path / "routes.json")):
        pass
    assert set(classifier._routes.chosen.values()) == {Route.PLAIN}


@pytest.mark.parametrize("lack", ["instructions", "memory"])
def test_an_old_processor_or_little_memory_leaves_the_plain_network(
    residual_bundle: Bundle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lack: str
) -> None:
    if lack == "memory":
        monkeypatch.setattr(routes_module, "available_bytes", lambda: 0)
    else:
        monkeypatch.setattr(torch.backends.cpu, "get_cpu_capability", lambda: "DEFAULT")
    classifier = TorchScriptClassifier(residual_bundle, threads=1)
    for _work in classifier.prepare(RouteMemory(tmp_path / "routes.json")):
        pass
    classifier.outputs(some_patches(9))
    assert classifier.precision_path == "torchscript-fp32-cpu plain"


def test_a_choice_made_for_want_of_memory_is_forgotten_and_one_that_is_known_is_kept(
    residual_bundle: Bundle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "routes.json"

    def chosen() -> set[Route]:
        classifier = TorchScriptClassifier(residual_bundle, threads=1)
        for _work in classifier.prepare(RouteMemory(path)):
            pass
        return set(classifier._routes.chosen.values())

    with monkeypatch.context() as starved:
        starved.setattr(routes_module, "available_bytes", lambda: 0)
        assert chosen() == {Route.PLAIN}
        assert not path.exists()
    chosen()
    known = path.read_bytes()
    with monkeypatch.context() as starved:
        starved.setattr(routes_module, "available_bytes", lambda: 0)
        assert chosen() == {Route.PLAIN}
    assert path.read_bytes() == known


@pytest.mark.parametrize("count", [0, 1, 2, 3, 5, 7, 20, 31, 33, 64, 100])
def test_batches_hold_every_patch_and_few_blanks(count: int) -> None:
    parts = portions(count)
    assert sum(parts) == count
    assert all(size_for(part) * routes_module.WASTE <= part for part in parts)


def test_another_torch_is_refused_in_words(residual_bundle: Bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    from leukdesk.domain.errors import IntegrityError

    monkeypatch.setattr(torch, "__version__", "2.99.0")
    with pytest.raises(IntegrityError, match=r"torch 2\.99\.0 is installed"):
        TorchScriptClassifier(residual_bundle)
