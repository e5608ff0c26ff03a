"""The network of a command: in the command's own process, or beside it where a window is to follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk import paths
from leukdesk.inference.engine import EngineProcess
from leukdesk.inference.route_memory import RouteMemory
from leukdesk.inference.shelf import open_named
from leukdesk.settings import load_settings

if TYPE_CHECKING:
    from leukdesk.domain.ports import Classifier
    from leukdesk.inference.bundle import Bundle


def open_classifier(model: str | None) -> Classifier:
    """The bundle of that name, or the one in use, ready to run in this process by its fastest route.

    Raises:
        BundleError: if there is none of that name, or its file was changed.
    """
    from leukdesk.inference.torchscript import TorchScriptClassifier

    classifier = TorchScriptClassifier(_opened(model))
    classifier.prepare_when_worthwhile(RouteMemory(paths.routes_file()))
    return classifier


def open_engine(model: str | None) -> Classifier:
    """The same in a process of its own: a process that will show a window must never load torch.

    Raises:
        BundleError: as `open_classifier`.
    """
    return EngineProcess(_opened(model))


def _opened(model: str | None) -> Bundle:
    return open_named(model or load_settings(paths.settings_file()).model)
