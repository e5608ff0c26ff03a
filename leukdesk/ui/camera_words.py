"""What a camera profile does, in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from leukdesk.domain.camera_profile import CalibrationSource
from leukdesk.ui.translation import number_words

if TYPE_CHECKING:
    from leukdesk.domain.camera_profile import CameraProfile


def _tr(text: str) -> str:
    return QCoreApplication.translate("camera", text)


def profile_summary(profile: CameraProfile | None) -> str:
    """A few sentences on what holds for new pictures."""
    if profile is None:
        return _tr(
            "No profile is in force. The scale of each picture is estimated from its red cells (± 15 %), "
            "and colours are taken as recorded."
        )
    said = [_scale_sentence(profile)]
    if profile.flat_field_in_force:
        said.append(_tr("The light is evened by the flat field."))
    if profile.white_balance:
        said.append(_tr("The background is made neutral."))
    if len(said) == 1:
        said.append(_tr("Colours are taken as recorded."))
    return " ".join(said)


def profile_line(profile: CameraProfile | None) -> str:
    """The same for the window's lowest line."""
    if profile is None:
        return _tr("Scale: estimated from red cells")
    if profile.um_per_px is None:
        return _tr("{0}: scale estimated").format(profile.name)
    return _tr("{0}: {1} µm a pixel").format(profile.name, number_words(profile.um_per_px, ".4f"))


def _scale_sentence(profile: CameraProfile) -> str:
    if profile.um_per_px is None:
        return _tr("The scale of each picture is estimated from its red cells (± 15 %).")
    how = _tr("typed") if profile.source is CalibrationSource.TYPED else _tr("measured on a stage micrometer")
    when = ""
    if profile.dated is not None:
        dated = profile.dated
        short = QLocale.FormatType.ShortFormat
        when = _tr(" on {0}").format(QLocale().toString(QDate(dated.year, dated.month, dated.day), short))
    return _tr("A pixel is {0} µm wide, {1}{2}.").format(number_words(profile.um_per_px, ".4f"), how, when)
