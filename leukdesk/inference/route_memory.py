"""Which route is the fastest on this machine, remembered from one start to the next."""

from __future__ import annotations

import json
import logging
import platform
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from leukdesk.domain.errors import UserError
from leukdesk.files import write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping

_log = logging.getLogger(__name__)

ROUTES_VERSION = 2
"""To be raised when a route changes, so that it is measured anew."""
MAX_BYTES = 100_000
REMEMBERED = 20
"""Choices that are kept, the newest."""


class Precision(StrEnum):
    """In what numbers a network reckons; a faster one would be chosen here, if the card's figures hold."""

    FP32 = "fp32"


class Route(StrEnum):
    """A way to run the same network in the same precision."""

    PLAIN = "plain"
    OPTIMISED = "optimised"
    FUSION = "fusion"
    FUSED = "fused"


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What a measured choice holds for.

    Attributes:
        bundle_sha256: of the TorchScript file.
        torch_version: with its build.
        processor: name and vector instructions.
        threads: of the network.
        precision: of the reckoning.
        routes_version: of the routes' code.
    """

    bundle_sha256: str
    torch_version: str
    processor: str
    threads: int
    precision: Precision = Precision.FP32
    routes_version: int = ROUTES_VERSION


class RouteMemory:
    """A small file of choices; a broken one is as good as none.

    Args:
        path: of the file; made when first written to.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def recall(self, circumstances: Circumstances) -> dict[int, Route]:
        """The fastest route by batch size; empty if it was not measured under these circumstances."""
        wanted = asdict(circumstances)
        for entry in self._entries():
            if entry.get("circumstances") == wanted:
                try:
                    return {int(size): Route(name) for size, name in entry["routes"].items()}
                except (KeyError, ValueError, AttributeError):
                    return {}
        return {}

    def keep(self, circumstances: Circumstances, routes: Mapping[int, Route]) -> None:
        """Remembers a choice; a file that cannot be written only costs another measurement."""
        wanted = asdict(circumstances)
        kept = [entry for entry in self._entries() if entry.get("circumstances") != wanted]
        kept.append({"circumstances": wanted, "routes": {str(k): v.value for k, v in routes.items()}})
        try:
            write_whole(self._path, json.dumps(kept[-REMEMBERED:], indent=1).encode())
        except UserError:
            _log.warning("the choice of the network's route could not be kept")

    def _entries(self) -> list[dict[str, dict[str, str]]]:
        try:
            if self._path.stat().st_size > MAX_BYTES:
                return []
            entries = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return []
        return [entry for entry in entries if isinstance(entry, dict)] if isinstance(entries, list) else []


def processor_name() -> str:
    """The processor as the system names it."""
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()
