"""The network of a command: in the command's own process, or beside it where a window is to follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.inference.bundle import shipped_bundle
from leukdesk.inference.engine import EngineProcess

if TYPE_CHECKING:
    from leukdesk.domain.ports import Classifier


def open_classifier(model: str | None) -> Classifier:
    """The bundle of that name, or the default one, ready to run in this process.

    Raises:
        BundleError: if there is none of that name, or its file was changed.
    """
    from leukdesk.inference.torchscript import TorchScriptClassifier

    return TorchScriptClassifier(shipped_bundle(model))


def open_engine(model: str | None) -> Classifier:
    """The same in a process of its own: a process that will show a window must never load torch.

    Raises:
        BundleError: as `open_classifier`.
    """
    return EngineProcess(shipped_bundle(model))
