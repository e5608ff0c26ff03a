"""Who acts when a command changes the records."""

from __future__ import annotations

from leukdesk import paths
from leukdesk.domain.audit import Actor
from leukdesk.settings import load_settings


def operator() -> Actor:
    """The operator of the settings; a command proves nobody's sign-in."""
    return Actor(load_settings(paths.settings_file()).operator)
