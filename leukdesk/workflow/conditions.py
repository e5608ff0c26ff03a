"""Under what conditions pictures are analysed: what is known of scale and light, and which steps are on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from leukdesk import paths
from leukdesk.domain.errors import IntegrityError, UserError
from leukdesk.domain.frames import UNKNOWN_SCALE, ColourSteps, Scale
from leukdesk.domain.scales import choose_scale, red_cell_um
from leukdesk.domain.sentences import Sentence
from leukdesk.files import write_whole
from leukdesk.imaging.colour import (
    MAX_FLAT_BYTES,
    FlatField,
    balance_gains,
    correct_colour,
    make_flat_field,
    read_flat_field,
)
from leukdesk.imaging.loading import load_picture
from leukdesk.imaging.scale import estimate_scale

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from leukdesk.domain.camera_profile import CameraProfile
    from leukdesk.domain.cases import FrameRecord
    from leukdesk.settings import Settings

FLAT_FIELD_LEFT_OUT = Sentence("The flat field has other proportions than the picture and was left out.")

DOUBTFUL_FACTOR = 1.5
"""Between the known scale and what red cells say, from which the scale is doubted: the next objective is
about as far off (40x to 60x to 100x), and red cells are seldom measured that wrongly."""


@dataclass(frozen=True, slots=True, eq=False)
class Conditions:
    """What is known before a picture is analysed.

    Attributes:
        um_per_px: scale that the operator gave for these pictures.
        calibrated_um_per_px: scale of the camera profile.
        mcv_fl: mean cell volume of the patient, on which an estimated scale rests.
        white_balance: whether the background is made neutral.
        flat_field: by which the light is evened.
        camera_profile: name of the profile in force; empty for none.

    Raises:
        ValueError: if the mean cell volume is out of range.
    """

    um_per_px: float | None = None
    calibrated_um_per_px: float | None = None
    mcv_fl: float | None = None
    white_balance: bool = False
    flat_field: FlatField | None = None
    camera_profile: str = ""

    def __post_init__(self) -> None:
        red_cell_um(self.mcv_fl)

    def corrected(self, rgb: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], ColourSteps, str]:
        """A picture as finder and patches see it, the steps taken, and a note where one couldn't be."""
        flat = self.flat_field
        fitting = flat if flat is not None and flat.fits(rgb) else None
        gains = balance_gains(rgb, fitting) if self.white_balance else None
        steps = ColourSteps(
            white_balance=self.white_balance,
            gains=gains,
            flat_field="" if flat is None else flat.sha256,
            flat_field_applied=fitting is not None,
        )
        note = FLAT_FIELD_LEFT_OUT if flat is not None and fitting is None else ""
        return correct_colour(rgb, fitting, gains), steps, note

    @property
    def known_scale(self) -> Scale:
        """The scale that holds whatever a picture shows; unknown where its red cells are to tell it."""
        return choose_scale(self.um_per_px, self.calibrated_um_per_px, lambda: UNKNOWN_SCALE)

    def scale_of(self, rgb: NDArray[np.uint8]) -> Scale:
        """The scale that holds for a picture, given its corrected pixels."""
        return choose_scale(
            self.um_per_px, self.calibrated_um_per_px, lambda: estimate_scale(rgb, self.mcv_fl)
        )

    def doubt_of(self, rgb: NDArray[np.uint8], scale: Scale) -> str:
        """What red cells say against a scale that was given or calibrated; empty for nothing.

        Args:
            rgb: (h, w, 3), corrected.
            scale: that holds for it.
        """
        if scale.um_per_px is None or scale.source.is_read_from_frame:
            return ""
        usual_um, seen = red_cell_um(self.mcv_fl), estimate_scale(rgb, self.mcv_fl).um_per_px
        if seen is None or max(seen, scale.um_per_px) < DOUBTFUL_FACTOR * min(seen, scale.um_per_px):
            return ""
        return Sentence(
            "At this scale its red cells are {0:.1f} µm wide and not about {1:.1f}: check objective and "
            "camera profile.",
            usual_um * scale.um_per_px / seen,
            usual_um,
        )

    def held_for(self, frame: FrameRecord) -> bool:
        """Whether a frame's newest analysis was made under these conditions."""
        flat = "" if self.flat_field is None else self.flat_field.sha256
        if frame.colour.asked != (self.white_balance, flat):
            return False
        known = self.um_per_px if self.um_per_px is not None else self.calibrated_um_per_px
        if known is None:
            return frame.scale.source.is_read_from_frame and frame.mcv_fl == self.mcv_fl
        expected = choose_scale(self.um_per_px, self.calibrated_um_per_px, lambda: frame.scale)
        return frame.scale == expected


PLAIN = Conditions()
"""Nothing known, every step off."""


def conditions_under(
    profile: CameraProfile | None,
    *,
    um_per_px: float | None = None,
    mcv_fl: float | None = None,
    white_balance: bool | None = None,
    flat_field: FlatField | None = None,
    no_flat_field: bool = False,
    folder: Path | None = None,
) -> Conditions:
    """The conditions under a camera profile, each part of which may be overridden.

    Args:
        profile: in force; None for none.
        um_per_px: given for these pictures.
        mcv_fl: of the patient.
        white_balance: overrides the profile's switch.
        flat_field: in place of the profile's.
        no_flat_field: whether to do without.
        folder: of the kept flat fields; None is the usual place.

    Raises:
        UserError: if the mean cell volume is out of range, or the profile's flat field is missing.
        IntegrityError: if its file was changed.
    """
    if no_flat_field:
        flat_field = None
    elif flat_field is None and profile is not None and profile.flat_field_in_force:
        flat_field = load_flat_field(profile.flat_field, folder)
    switched = profile.white_balance if profile is not None else False
    try:
        return Conditions(
            um_per_px=um_per_px,
            calibrated_um_per_px=None if profile is None else profile.um_per_px,
            mcv_fl=mcv_fl,
            white_balance=switched if white_balance is None else white_balance,
            flat_field=flat_field,
            camera_profile="" if profile is None else profile.name,
        )
    except ValueError as error:
        raise UserError(error.args[0], Sentence("give the mean cell volume in fL, such as 88")) from error


def corrected_again(
    rgb: NDArray[np.uint8], steps: ColourSteps, folder: Path | None = None
) -> NDArray[np.uint8]:
    """A picture as an analysis had it, given the colour steps that were recorded.

    Args:
        rgb: (h, w, 3).
        steps: that were taken.
        folder: of the kept flat fields; None is the usual place.

    Raises:
        UserError: if the flat field is missing.
        IntegrityError: if its file was changed.
    """
    flat = load_flat_field(steps.flat_field, folder) if steps.flat_field_applied else None
    return correct_colour(rgb, flat, steps.gains)


def profile_of(settings: Settings, name: str | None) -> CameraProfile | None:
    """The camera profile of a name; without a name, the one in force.

    Raises:
        UserError: if there is none of that name.
    """
    profile = settings.profile(name)
    if profile is None and name is not None:
        known = ", ".join(p.name for p in settings.camera_profiles)
        raise UserError(
            Sentence("there is no camera profile '{0}'", name),
            Sentence("give one of: {0}", known)
            if known
            else Sentence("make it first with leukdesk calibrate"),
        )
    return profile


def flat_field_from(picture: Path) -> FlatField:
    """The flat field that the picture of an empty field makes.

    Raises:
        UserError: if the picture cannot be read or is no empty field.
    """
    return make_flat_field(load_picture(picture).rgb, picture.name)


def keep_flat_field(flat_field: FlatField, folder: Path | None = None) -> None:
    """Keeps a flat field's file, whole or not at all.

    Raises:
        UserError: if it cannot be written.
    """
    write_whole(_file_of(flat_field.sha256, folder), flat_field.content)


def load_flat_field(sha256: str, folder: Path | None = None) -> FlatField:
    """A kept flat field.

    Raises:
        UserError: if its file is missing.
        IntegrityError: if it was changed.
    """
    path = _file_of(sha256, folder)
    try:
        if path.stat().st_size > MAX_FLAT_BYTES:
            raise IntegrityError(
                Sentence("the flat field's file was changed"), Sentence("take the flat field again")
            )
        content = path.read_bytes()
    except OSError as error:
        raise UserError(
            Sentence("the camera profile's flat field is missing"),
            Sentence("take it again, or switch the flat field off"),
        ) from error
    return read_flat_field(content, sha256)


def _file_of(sha256: str, folder: Path | None) -> Path:
    return (folder or paths.flat_fields_dir()) / f"{sha256}.png"
