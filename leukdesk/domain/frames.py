"""Frames: a picture as it came, what was measured on it, and what was found in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from leukdesk.domain.sentences import Sentence

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from leukdesk.domain.calls import Suggestion
    from leukdesk.domain.geometry import Box


class ScaleSource(StrEnum):
    """Where a frame's scale comes from."""

    GIVEN = "given"
    """By the operator, for these pictures."""
    CALIBRATED = "calibrated"
    """By the camera profile in force."""
    ESTIMATED = "estimated"
    """By the frame's red cells, ± 15 %."""
    UNKNOWN = "unknown"

    @property
    def is_read_from_frame(self) -> bool:
        """Whether the frame itself was asked, so that another frame may say otherwise."""
        return self in {ScaleSource.ESTIMATED, ScaleSource.UNKNOWN}


@dataclass(frozen=True, slots=True)
class Scale:
    """The size of a pixel on the smear, if it is known.

    Raises:
        ValueError: if the size is not from 0.005 to 5 µm, or is missing where a source is named.
    """

    um_per_px: float | None
    source: ScaleSource

    def __post_init__(self) -> None:
        if (self.um_per_px is None) != (self.source is ScaleSource.UNKNOWN):
            raise ValueError("a scale has a value exactly when its source is known")
        if self.um_per_px is not None and not 0.005 <= self.um_per_px <= 5:
            raise ValueError(f"{self.um_per_px} µm a pixel is out of range (0.005 to 5)")


UNKNOWN_SCALE = Scale(None, ScaleSource.UNKNOWN)


class Light(StrEnum):
    """A measure at a glance."""

    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"


@dataclass(frozen=True, slots=True)
class QualityMeasure:
    """One measure of a frame's quality.

    Attributes:
        name: lower-case word, e.g. "focus".
        value: in the measure's own unit.
        light: green, yellow or red.
        advice: one sentence for the operator; empty when the light is green.
    """

    name: str
    value: float
    light: Light
    advice: str


@dataclass(frozen=True, slots=True)
class Quality:
    """All measures of one frame; a red one makes the frame unusable."""

    measures: tuple[QualityMeasure, ...]

    @property
    def usable(self) -> bool:
        """Whether the frame's cells may be counted."""
        return all(m.light is not Light.RED for m in self.measures)

    @property
    def advices(self) -> tuple[str, ...]:
        """The advice of each red measure, or where none is red of each yellow one, in their order."""
        worst = tuple(m.advice for m in self.measures if m.light is Light.RED)
        return worst or tuple(m.advice for m in self.measures if m.light is Light.YELLOW)

    @property
    def reason(self) -> Sentence:
        """These as one text."""
        return Sentence.joined(" ", self.advices)


class FrameFile(StrEnum):
    """The file that a camera's frame is kept in."""

    PNG = "png"
    """Every pixel as the camera gave it."""
    JPEG = "jpeg"
    """A third of the size or less; what is analysed is what the file shows."""


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A decoded picture with the bytes that it came as.

    Attributes:
        name: the path as the operator gave it, or a name of the camera's frame.
        rgb: (height, width, 3) uint8, sRGB, EXIF rotation applied.
        content: the file byte for byte.
        suffix: of the file, lower case with the dot, e.g. ".jpg".
        file_sha256: of `content`.
        pixel_sha256: of shape and pixels; equal for the same picture in another file format.
    """

    name: str
    rgb: NDArray[np.uint8]
    content: bytes
    suffix: str
    file_sha256: str
    pixel_sha256: str

    @property
    def width_px(self) -> int:
        """Width after EXIF rotation."""
        return int(self.rgb.shape[1])

    @property
    def height_px(self) -> int:
        """Height after EXIF rotation."""
        return int(self.rgb.shape[0])


@dataclass(frozen=True, slots=True, eq=False)
class FoundCell:
    """A cell that the finder outlined.

    Attributes:
        box: around the whole cell, in frame pixels.
        mask: (box height, box width) bool, the whole cell.
        nucleus: (box height, box width) bool, its nucleus; within the mask.
        cut: whether the frame's border cuts the cell.
    """

    box: Box
    mask: NDArray[np.bool_]
    nucleus: NDArray[np.bool_]
    cut: bool


@dataclass(frozen=True, slots=True)
class CalledCell:
    """A found cell and what the model suggests of it.

    Attributes:
        number: from 1, in reading order of the frame.
        box: in frame pixels.
        cut: whether the frame's border cuts the cell.
        suggestion: the model's.
    """

    number: int
    box: Box
    cut: bool
    suggestion: Suggestion


@dataclass(frozen=True, slots=True)
class ColourSteps:
    """What was asked for, and done, to a frame's colours before anything was sought in it.

    A step that was asked for but couldn't be taken is told from one that was switched off, so that another
    pass under the same switches is known as the same.

    Attributes:
        white_balance: whether the background's colour was to be made neutral.
        gains: factors of red, green and blue that did so; None if the step wasn't taken.
        flat_field: sha256 of the flat field that was to even the light; empty for none.
        flat_field_applied: whether it was.
    """

    white_balance: bool = False
    gains: tuple[float, float, float] | None = None
    flat_field: str = ""
    flat_field_applied: bool = False

    @property
    def asked(self) -> tuple[bool, str]:
        """The switches alone."""
        return self.white_balance, self.flat_field


NO_COLOUR_STEPS = ColourSteps()


@dataclass(frozen=True, slots=True)
class FrameAnalysis:
    """One pass over a frame, with all that is needed to tell it from another pass.

    Attributes:
        finder_version: version of the cell finder.
        bundle_name: bundle with its version.
        bundle_sha256: of the bundle's TorchScript file.
        precision_path: how the network ran, e.g. "torchscript-fp32-cpu".
        preprocessing: hash of the patch form and of how crops are outlined.
        scale: of the frame.
        quality: of the frame.
        note: why the analysis says less than asked for; empty in general.
        cells: what was found, in reading order.
        seconds: time taken.
        colour: what was done to the colours first.
        mcv_fl: mean cell volume that an estimated scale rests on; None if unknown.
        camera_profile: name of the profile in force; empty for none.
    """

    finder_version: str
    bundle_name: str
    bundle_sha256: str
    precision_path: str
    preprocessing: str
    scale: Scale
    quality: Quality
    note: str
    cells: tuple[CalledCell, ...]
    seconds: float
    colour: ColourSteps = NO_COLOUR_STEPS
    mcv_fl: float | None = None
    camera_profile: str = ""
