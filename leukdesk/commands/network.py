"""The network of a command: it runs in the command's own process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.inference.bundle import shipped_bundle
from leukdesk.inference.torchscript import TorchScriptClassifier

if TYPE_CHECKING:
    from leukdesk.domain.ports import Classifier


def open_classifier(model: str | None) -> Classifier:
    """The bundle of that name, or the default one, ready to run.

    Raises:
        BundleError: if there is none of that name, or its file was changed.
    """
    return TorchScriptClassifier(shipped_bundle(model))
