"""The program's log: what happened to the program, never to a patient.

Messages carry row ids, versions and times. Case numbers, names and paths of pictures stay out.
"""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

LOG_NAME = "leukdesk.log"


def start_log(folder: Path) -> None:
    """Logs to a rotating file in `folder`; where that cannot be written, to nothing.

    The program works without its log: a read-only profile must not keep it from starting.
    """
    root = logging.getLogger("leukdesk")
    if root.handlers:
        return
    root.setLevel(logging.INFO)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / LOG_NAME, maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
