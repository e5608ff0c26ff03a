"""How a camera is, and what its watch says when that changes. Plain values, quickly imported."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from leukdesk.domain.cameras import CameraReport


class CameraState(StrEnum):
    """How a camera is."""

    OPENING = "opening"
    LIVE = "live"
    LOST = "lost"
    """Nothing comes, or always the same; it is opened again after a while."""
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class CameraNews:
    """A change of a camera's state.

    Attributes:
        state: that it is in now.
        reason: one sentence for the operator; empty where all is well.
        report: what the camera gives; None until it is known.
        warning: whether the picture comes but never changes.
    """

    state: CameraState
    reason: str = ""
    report: CameraReport | None = None
    warning: bool = False
