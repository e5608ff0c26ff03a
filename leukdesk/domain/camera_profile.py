"""Camera profiles: what is known of a microscope with its camera before any picture is taken."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from leukdesk.domain.sentences import Sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST_NAME = 60
_SHA256 = re.compile(r"[0-9a-f]{64}")


class CalibrationSource(StrEnum):
    """How a profile's scale was found."""

    MICROMETER = "micrometer"
    """From a picture of a stage micrometer, automatically or between two points."""
    TYPED = "typed"


@dataclass(frozen=True, slots=True)
class CameraProfile:
    """A microscope's objective with its camera: scale, light and colour steps.

    Attributes:
        name: 1 to 60 characters; unique among the profiles.
        um_per_px: size of a pixel on the smear; None if it was never measured.
        source: how the scale was found; None without one.
        dated: when the scale was found; None without one.
        flat_field: sha256 of the kept flat field; empty for none.
        use_flat_field: whether frames are evened by it.
        white_balance: whether the background is made neutral.

    Raises:
        ValueError: if the name is empty, too long or holds control characters, the scale is not from 0.005 to
            5 µm, the source is missing where there is a scale (or the other way round), or the flat field is
            no sha256.
    """

    name: str
    um_per_px: float | None = None
    source: CalibrationSource | None = None
    dated: date | None = None
    flat_field: str = ""
    use_flat_field: bool = True
    white_balance: bool = False

    def __post_init__(self) -> None:
        if not 1 <= len(self.name.strip()) <= LONGEST_NAME or not self.name.isprintable():
            raise ValueError(Sentence("a camera profile needs a name of 1 to {0} characters", LONGEST_NAME))
        if (self.um_per_px is None) != (self.source is None):
            raise ValueError("a calibrated scale needs its source")
        if self.um_per_px is not None and not 0.005 <= self.um_per_px <= 5:
            raise ValueError(
                Sentence("{0:g} µm a pixel is out of range ({1:g} to {2:g})", self.um_per_px, 0.005, 5)
            )
        if self.flat_field and not _SHA256.fullmatch(self.flat_field):
            raise ValueError("a flat field is named by its sha256")

    @property
    def flat_field_in_force(self) -> str:
        """The sha256 of the flat field that frames are evened by; empty for none."""
        return self.flat_field if self.use_flat_field else ""


def profile_to_dict(profile: CameraProfile) -> dict[str, Any]:
    """A profile as plain values."""
    return {
        "name": profile.name,
        "um_per_px": profile.um_per_px,
        "source": None if profile.source is None else profile.source.value,
        "dated": None if profile.dated is None else profile.dated.isoformat(),
        "flat_field": profile.flat_field,
        "use_flat_field": profile.use_flat_field,
        "white_balance": profile.white_balance,
    }


def profile_from_dict(data: Mapping[str, Any]) -> CameraProfile:
    """A profile from plain values.

    Raises:
        ValueError: if they are impossible.
        TypeError: if they are of the wrong kind.
        KeyError: if the name is missing.
    """
    um_per_px, source, dated = (data.get(key) for key in ("um_per_px", "source", "dated"))
    switches = [data.get("use_flat_field", True), data.get("white_balance", False)]
    if not isinstance(data["name"], str) or not all(isinstance(s, bool) for s in switches):
        raise TypeError("a camera profile of the wrong kind")
    return CameraProfile(
        name=data["name"],
        um_per_px=None if um_per_px is None else float(um_per_px),
        source=None if source is None else CalibrationSource(source),
        dated=None if dated is None else date.fromisoformat(dated),
        flat_field=str(data.get("flat_field", "")),
        use_flat_field=switches[0],
        white_balance=switches[1],
    )
