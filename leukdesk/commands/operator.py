"""Who acts when a command changes the records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk import paths
from leukdesk.settings import load_settings

if TYPE_CHECKING:
    from leukdesk.domain.audit import Actor


def operator() -> Actor:
    """The operator of the settings; a command proves nobody's sign-in."""
    return load_settings(paths.settings_file()).actor
