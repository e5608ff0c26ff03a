"""The TorchScript classifier gives the probabilities that the card promises."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
import torch

from leukdesk.domain.errors import BundleError
from leukdesk.files import file_sha256
from leukdesk.inference.bundle import open_bundle
from leukdesk.inference.torchscript import TorchScriptClassifier

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from leukdesk.inference.bundle import Bundle


@pytest.fixture
def bundle(bundle_folder: Path, trusted: dict[str, str]) -> Bundle:
    return open_bundle(bundle_folder, trusted)


@pytest.fixture
def classifier(bundle: Bundle) -> Iterator[TorchScriptClassifier]:
    classifier = TorchScriptClassifier(bundle)
    yield classifier
    classifier.close()


def some_patches(count: int) -> np.ndarray:
    return np.random.default_rng(5).integers(0, 256, (count, 64, 64, 3), np.uint8)


def test_the_probabilities_are_those_of_the_eager_network(
    classifier: TorchScriptClassifier, net: torch.nn.Module
) -> None:
    patches = some_patches(7)
    norm = classifier.card.normalisation
    x = (patches / 255 - norm.mean) / norm.std
    with torch.inference_mode():
        logits = net(torch.from_numpy(x.transpose(0, 3, 1, 2)).float())
        expected = torch.softmax(logits / classifier.card.temperature, dim=1).numpy()
    np.testing.assert_allclose(classifier.outputs(patches).probabilities, expected, atol=1e-5)


@pytest.mark.parametrize("count", [0, 1, 2, 8, 9, 32, 33, 70])
def test_a_patch_is_judged_alike_in_any_company(classifier: TorchScriptClassifier, count: int) -> None:
    patches = some_patches(count)
    together = classifier.outputs(patches).probabilities
    assert together.shape == (count, 3)
    assert together.dtype == np.float32
    alone = [classifier.outputs(p[None]).probabilities[0] for p in patches]
    np.testing.assert_allclose(together, np.reshape(alone, (count, 3)), atol=1e-5)
    np.testing.assert_allclose(together.sum(axis=1), 1, atol=1e-5)


def test_patches_of_another_size_or_type_are_refused(classifier: TorchScriptClassifier) -> None:
    with pytest.raises(ValueError, match="the bundle takes"):
        classifier.outputs(np.zeros((1, 32, 32, 3), np.uint8))
    with pytest.raises(ValueError, match="the bundle takes"):
        classifier.outputs(np.zeros((1, 64, 64, 3), np.float32))  # type: ignore[arg-type]


def test_closing_twice_is_harmless_and_final(classifier: TorchScriptClassifier) -> None:
    classifier.close()
    classifier.close()
    with pytest.raises(RuntimeError, match="closed"):
        classifier.outputs(some_patches(1))


def test_a_trusted_file_that_is_no_network_is_refused(
    bundle_folder: Path, change_card: Callable[..., None]
) -> None:
    path = bundle_folder / "model.ts.pt"
    path.write_bytes(b"not a network at all")
    change_card(bundle_folder, sha256=file_sha256(path))
    bundle = open_bundle(bundle_folder, {"tiny": file_sha256(path)})
    with pytest.raises(BundleError, match="does not fit its card"):
        TorchScriptClassifier(bundle)


def test_a_network_of_other_classes_than_its_card_is_refused(
    bundle_folder: Path, trusted: dict[str, str], change_card: Callable[..., None]
) -> None:
    classes = [{"code": c, "name": c, "role": r} for c, r in (("a", "leukocyte"), ("b", "target"))]
    change_card(bundle_folder, classes=classes)
    with pytest.raises(BundleError, match="does not fit its card"):
        TorchScriptClassifier(open_bundle(bundle_folder, trusted))


class UnlikeGrey(torch.nn.Module):
    """Logits and a novelty that is the patch's mean."""

    def __init__(self, net: torch.nn.Module) -> None:
        super().__init__()
        self.net = net

    def forward(self, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        return self.net(x), x.mean(dim=(1, 2, 3)) + 2


@pytest.fixture
def watchful_bundle(bundle_folder: Path, net: torch.nn.Module, change_card: Callable[..., None]) -> Bundle:
    """The bundle with a network that tells novelty."""
    path = bundle_folder / "model.ts.pt"
    with path.open("wb") as stream:
        torch.jit.save(torch.jit.trace(UnlikeGrey(net), torch.zeros(2, 3, 64, 64)), stream)
    rule = {"blast_from": 0.7, "not_blast_to": 0.3, "class_from": 0.4, "novelty_from": 1.5}
    change_card(bundle_folder, sha256=file_sha256(path), call_rule=rule)
    return open_bundle(bundle_folder, {"tiny": file_sha256(path)})


@pytest.mark.parametrize("count", [0, 1, 33])
def test_a_network_that_tells_novelty_gives_one_for_each_patch(watchful_bundle: Bundle, count: int) -> None:
    patches = some_patches(count)
    classifier = TorchScriptClassifier(watchful_bundle)
    said = classifier.outputs(patches)
    assert said.probabilities.shape == (count, 3)
    assert said.novelty is not None
    norm = watchful_bundle.card.normalisation
    expected = ((patches / 255 - norm.mean) / norm.std).mean(axis=(1, 2, 3)) + 2
    np.testing.assert_allclose(said.novelty, expected, atol=1e-4)
    assert watchful_bundle.card.call_rule.novelty_from == 1.5


def test_a_bundle_from_before_novelty_loads_and_tells_none(classifier: TorchScriptClassifier) -> None:
    assert classifier.outputs(some_patches(2)).novelty is None


def test_a_card_that_promises_novelty_needs_a_network_that_tells_it(
    bundle_folder: Path, trusted: dict[str, str], change_card: Callable[..., None]
) -> None:
    rule = {"blast_from": 0.7, "not_blast_to": 0.3, "class_from": 0.4, "novelty_from": 1.5}
    change_card(bundle_folder, call_rule=rule)
    with pytest.raises(BundleError, match="does not fit its card"):
        TorchScriptClassifier(open_bundle(bundle_folder, trusted))
