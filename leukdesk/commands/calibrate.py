"""`leukdesk calibrate`: a camera profile's scale and flat field, from pictures."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from leukdesk import paths
from leukdesk.commands import console
from leukdesk.domain.camera_profile import CalibrationSource, CameraProfile
from leukdesk.domain.errors import UserError
from leukdesk.domain.scales import measured_scale, scale_of_points
from leukdesk.imaging.loading import load_picture
from leukdesk.imaging.micrometer import read_micrometer
from leukdesk.settings import load_settings, save_settings
from leukdesk.workflow.conditions import flat_field_from, keep_flat_field

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class CalibrateRequest:
    """The arguments of the command.

    Attributes:
        picture: of a stage micrometer; None if only a flat field is given.
        division_um: distance between its lines.
        points: two places "X1,Y1,X2,Y2" in pixels of the picture; empty to find the lines.
        length_um: between the two places.
        profile: name of the camera profile to keep the result in; None only prints it.
        flat_field: picture of an empty field; None for none.
    """

    picture: Path | None
    division_um: float
    points: str = ""
    length_um: float | None = None
    profile: str | None = None
    flat_field: Path | None = None


def run(request: CalibrateRequest) -> None:
    """Measures, prints and keeps.

    Raises:
        UserError: if the arguments or the pictures will not do.
    """
    if request.picture is None and request.flat_field is None:
        raise UserError("there is nothing to calibrate by", "give a micrometer picture or --flat-field")
    if request.flat_field is not None and request.profile is None:
        raise UserError("a flat field belongs to a camera profile", "name one with --profile")
    um_per_px = None if request.picture is None else _measured(request, request.picture)
    flat_field = None if request.flat_field is None else flat_field_from(request.flat_field)
    if request.profile is None:
        console.out.print("Not kept; give --profile NAME to keep it in a camera profile.", markup=False)
        return
    settings = load_settings(paths.settings_file())
    profile = settings.profile(request.profile) or _new_profile(request.profile)
    if um_per_px is not None:
        today = datetime.now(UTC).astimezone().date()
        profile = replace(profile, um_per_px=um_per_px, source=CalibrationSource.MICROMETER, dated=today)
    if flat_field is not None:
        keep_flat_field(flat_field)
        profile = replace(profile, flat_field=flat_field.sha256, use_flat_field=True)
        console.out.print(f"Flat field {flat_field.sha256[:12]} kept.", markup=False)
    save_settings(settings.with_profile(profile), paths.settings_file())
    console.out.print(f"Camera profile '{profile.name}' is in force for new pictures.", markup=False)


def _measured(request: CalibrateRequest, path: Path) -> float:
    rgb = load_picture(path).rgb
    if request.points:
        one, other = _two_points(request.points, rgb.shape[1], rgb.shape[0])
        if request.length_um is None:
            raise UserError("two points need the length between them", "give it with --length-um")
        um_per_px, share = scale_of_points(one, other, request.length_um)
        how = "between the two points"
    else:
        ruler = read_micrometer(rgb, request.division_um)
        um_per_px, share = measured_scale(ruler.um_per_px), ruler.uncertainty
        how = f"{ruler.lines} lines {ruler.period_px:.2f} px apart, {request.division_um:g} µm each"
    # Lens and camera bend straight lines by more than the best fit says.
    percent = 100 * max(share, 1e-4)
    console.out.print(f"{um_per_px:.5f} µm a pixel ± {percent:.2g} % ({how})", markup=False)
    return um_per_px


def _two_points(text: str, width_px: int, height_px: int) -> tuple[tuple[float, float], tuple[float, float]]:
    try:
        x1, y1, x2, y2 = (float(part) for part in text.split(","))
    except ValueError as error:
        raise UserError(f"'{text}' is no pair of points", "give four numbers: X1,Y1,X2,Y2") from error
    # A place that is no number lies nowhere, so it fails here too.
    if not all(0 <= x <= width_px and 0 <= y <= height_px for x, y in ((x1, y1), (x2, y2))):
        raise UserError(
            f"a point of '{text}' is not in the picture, which has {width_px} × {height_px} pixels",
            "give places in pixels of the picture",
        )
    return (x1, y1), (x2, y2)


def _new_profile(name: str) -> CameraProfile:
    try:
        return CameraProfile(name)
    except ValueError as error:
        raise UserError(str(error), "give another name with --profile") from error
