"""What a command's arguments say of scale and light, joined with the camera profile in force."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from leukdesk.workflow.conditions import conditions_under, flat_field_from, profile_of

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.settings import Settings
    from leukdesk.workflow.conditions import Conditions


@dataclass(frozen=True, slots=True)
class OpticsRequest:
    """The arguments.

    Attributes:
        profile: name of a camera profile; None takes the one in force.
        mcv_fl: mean cell volume of the patient; None if unknown.
        white_balance: overrides the profile's switch.
        flat_field: picture of an empty field, in place of the profile's flat field.
        no_flat_field: whether to do without.
    """

    profile: str | None = None
    mcv_fl: float | None = None
    white_balance: bool | None = None
    flat_field: Path | None = None
    no_flat_field: bool = False

    def conditions(
        self, settings: Settings, um_per_px: float | None, mcv_fl: float | None = None
    ) -> Conditions:
        """The conditions that pictures are analysed under.

        Args:
            settings: of the operator.
            um_per_px: given for these pictures.
            mcv_fl: of the case, where the arguments name none.

        Raises:
            LeukDeskError: if there is no such profile, or its flat field cannot be had.
        """
        return conditions_under(
            profile_of(settings, self.profile),
            um_per_px=um_per_px,
            mcv_fl=self.mcv_fl if self.mcv_fl is not None else mcv_fl,
            white_balance=self.white_balance,
            flat_field=None if self.flat_field is None else flat_field_from(self.flat_field),
            no_flat_field=self.no_flat_field,
        )
