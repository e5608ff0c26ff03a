"""The operator's settings: read once at start, passed to whoever needs them, written when changed."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from leukdesk.domain.assessment import DEFAULT_LIMITS, AssessmentRules, Limit
from leukdesk.domain.audit import Actor
from leukdesk.domain.camera_profile import CameraProfile, profile_from_dict, profile_to_dict
from leukdesk.domain.cameras import CameraId, CameraSetup, setup_from_dict, setup_to_dict
from leukdesk.domain.case_details import Sex
from leukdesk.domain.film import LONGEST_COMMENT
from leukdesk.domain.frames import FrameFile
from leukdesk.domain.reference_ranges import DEFAULT_RANGES, Analyte, ReferenceRange
from leukdesk.domain.sentences import Sentence
from leukdesk.domain.work_list import DUE_TIMES, CaseOrder, DueTimes, Listed
from leukdesk.files import write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from leukdesk.domain.card import ModelCard

SETTINGS_FORMAT = 1
MAX_BYTES = 1_000_000
LONGEST_DUE_H = 24 * 60
MOST_TEMPLATES, LONGEST_TEMPLATE_NAME = 50, 60
LANGUAGES = ("", "en", "es", "fr", "hi", "ta")
"""Codes of `leukdesk.languages.Language`, and empty for the system's."""


class PageSize(StrEnum):
    """Paper of a report."""

    A4 = "A4"
    LETTER = "Letter"


class Theme(StrEnum):
    """Colours of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


CHOICES = {
    "page_size": PageSize,
    "theme": Theme,
    "camera_file": FrameFile,
    "listed": Listed,
    "list_order": CaseOrder,
}
"""Settings with a few possible values, by name."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the operator chose.

    Attributes:
        target_cells: leukocytes that a new case asks for.
        page_size: paper of a report.
        theme: colours of the window.
        unsure_share: share of unsure cells above which a person must look.
        limits: by class code; see `leukdesk.domain.assessment`.
        laboratory: name printed on reports.
        operator: name written beside reviews.
        last_folder: where pictures were last taken from.
        cameras: what is asked of each camera that was used, in the order they were first.
        camera: place of the one that was used last; empty for none.
        camera_profiles: in the order they were made.
        camera_profile: name of the one in force; empty for none.
        model: name of the bundle in use; empty for the one that came with the program.
        open_case: case_id of the case that is open, which is opened again after a crash; 0 for none.
        tour_seen: whether the operator was shown around.
        second_identifier: whether a case needs one before its first picture, besides the specimen number.
        scale_percent: size of everything in the window; holds from the next start.
        look_for_overlaps: whether frames are compared, so that a cell that two of them show counts once.
        logo: path of the laboratory's logo, a PNG or JPEG that reports print; empty for none.
        ranges: what is usual in health, by age and sex.
        analyser_leaves_erythroblasts_out: whether the blood count's white cells are without erythroblasts.
        comment_templates: texts for comments by the laboratory's own names for them.
        phone_address: of this computer, that phones were last waited for on.
        watched_folder: whose new pictures are taken; empty for none.
        watched_names: pattern by which their names give the specimen number.
        watched_records: folder of the records that they go into; empty for the operator's own.
        watching: whether they are being taken.
        language: code of the language of window and report; empty for the system's.
        region: of numbers and dates, such as "es_MX"; empty for the system's.
        camera_file: what a camera's frames are kept in.
        listed: which cases the worklist shows.
        list_order: of the worklist.
        due_urgent_h: hours after which an urgent case is overdue.
        due_routine_h: hours after which any other case is.
        control_slide: number of the case whose smear is photographed every day; empty: none is chosen.
        control_daily: whether the worklist asks for the chosen control slide every day.
        tally_sound: whether each key of the manual count sounds.
        backup_folder: of the backups of the operator's own records; empty for the one beside them.
        backup_every_h: hours between scheduled backups; 0 makes none.
    """

    target_cells: int = 100
    page_size: PageSize = PageSize.A4
    theme: Theme = Theme.SYSTEM
    unsure_share: float = 0.10
    limits: Mapping[str, Limit] = field(default_factory=lambda: dict(DEFAULT_LIMITS))
    laboratory: str = ""
    operator: str = "no sign-in"
    last_folder: str = ""
    cameras: tuple[CameraSetup, ...] = ()
    camera: str = ""
    camera_profiles: tuple[CameraProfile, ...] = ()
    camera_profile: str = ""
    model: str = ""
    look_for_overlaps: bool = True
    second_identifier: bool = True
    scale_percent: int = 100
    open_case: int = 0
    tour_seen: bool = False
    logo: str = ""
    ranges: tuple[ReferenceRange, ...] = DEFAULT_RANGES
    analyser_leaves_erythroblasts_out: bool = False
    comment_templates: Mapping[str, str] = field(default_factory=dict)
    language: str = ""
    phone_address: str = ""
    watched_folder: str = ""
    watched_names: str = "{specimen}_*"
    watched_records: str = ""
    watching: bool = False
    region: str = ""
    camera_file: FrameFile = FrameFile.PNG
    listed: Listed = Listed.WAITING
    list_order: CaseOrder = CaseOrder.WORK
    due_urgent_h: int = DUE_TIMES.urgent_h
    due_routine_h: int = DUE_TIMES.routine_h
    tally_sound: bool = False
    control_slide: str = ""
    control_daily: bool = True
    backup_folder: str = ""
    backup_every_h: int = 24

    def __post_init__(self) -> None:
        if not 1 <= self.target_cells <= 10_000 or not 0 <= self.unsure_share <= 1:
            raise ValueError(Sentence("a setting is out of range"))
        if not 100 <= self.scale_percent <= 250:
            raise ValueError(Sentence("a setting is out of range"))
        if not 0 <= self.backup_every_h <= 24 * 366:
            raise ValueError(Sentence("a setting is out of range"))
        if not all(1 <= hours <= LONGEST_DUE_H for hours in (self.due_urgent_h, self.due_routine_h)):
            raise ValueError(Sentence("a setting is out of range"))
        names = [profile.name for profile in self.camera_profiles]
        if len(set(names)) < len(names):
            raise ValueError(Sentence("two camera profiles have one name"))
        if self.language not in LANGUAGES:
            raise ValueError(f"LeukDesk does not speak {self.language!r}")

    def profile(self, name: str | None = None) -> CameraProfile | None:
        """The camera profile of a name, by default the one in force; None if there is none."""
        wanted = self.camera_profile if name is None else name
        return next((p for p in self.camera_profiles if p.name == wanted), None)

    def with_profile(self, profile: CameraProfile) -> Settings:
        """These settings with a profile added, or put in the place of the one of its name; it is in force."""
        kept = [profile if p.name == profile.name else p for p in self.camera_profiles]
        if profile not in kept:
            kept.append(profile)
        return replace(self, camera_profiles=tuple(kept), camera_profile=profile.name)

    def without_profile(self, name: str) -> Settings:
        """These settings without the profile of a name; none is in force if it was."""
        kept = tuple(p for p in self.camera_profiles if p.name != name)
        chosen = "" if self.camera_profile == name else self.camera_profile
        return replace(self, camera_profiles=kept, camera_profile=chosen)

    @property
    def due_times(self) -> DueTimes:
        """How long a case may wait."""
        return DueTimes(self.due_urgent_h, self.due_routine_h)

    @property
    def actor(self) -> Actor:
        """Who acts where nobody signs in."""
        return Actor(self.operator)

    def setup_of(self, camera: CameraId) -> CameraSetup:
        """What is asked of a camera, known again by its identity; nothing of one that was never used."""
        best = max(self.cameras, key=lambda s: s.camera.matches(camera), default=None)
        if best is None or not best.camera.matches(camera):
            return CameraSetup(camera)
        return replace(best, camera=camera)

    def with_setup(self, setup: CameraSetup) -> Settings:
        """These settings with a device's setup added or changed; it is the one used last."""
        same = [s.camera.device == setup.camera.device for s in self.cameras]
        kept = [s for s, is_same in zip(self.cameras, same, strict=True) if not is_same]
        kept.insert(same.index(True) if any(same) else len(kept), setup)
        return replace(self, cameras=tuple(kept), camera=setup.camera.place)

    def rules(self, card: ModelCard) -> AssessmentRules:
        """The assessment's rules under these settings and a bundle's card."""
        return AssessmentRules.for_card(card, unsure_share=self.unsure_share, limits=self.limits)


def load_settings(path: Path) -> Settings:
    """Reads settings; entries that are missing, unknown or impossible take their defaults.

    A settings file is a convenience: a broken one must not keep the lab from working.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            return Settings()
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    kept: dict[str, Any] = {}
    for entry in fields(Settings):
        if isinstance(data, dict) and entry.name in data:
            try:
                value = _read(entry.name, data[entry.name])
                Settings(**{entry.name: value})
            except (TypeError, ValueError, KeyError, AttributeError):
                continue
            kept[entry.name] = value
    return Settings(**kept)


def save_settings(settings: Settings, path: Path) -> None:
    """Writes settings, whole or not at all.

    Raises:
        UserError: if the file cannot be written.
    """
    data = {"format": SETTINGS_FORMAT, **asdict(settings)}
    data["camera_profiles"] = [profile_to_dict(profile) for profile in settings.camera_profiles]
    data["cameras"] = [setup_to_dict(setup) for setup in settings.cameras]
    write_whole(path, json.dumps(data, indent=2, ensure_ascii=False).encode())


def _read(name: str, value: Any) -> Any:
    if reader := _READERS.get(name):
        return reader(value)
    kind = type(getattr(Settings(), name))
    # A number may be written with or without a point.
    if not isinstance(value, kind if kind in {bool, str} else (int, float)):
        raise TypeError(name)
    return kind(value)


def _limits(value: Any) -> dict[str, Limit]:
    return {
        code: Limit(float(v["percent"]), bool(v["inclusive"]), str(v["source"])) for code, v in value.items()
    }


def _ranges(value: Any) -> tuple[ReferenceRange, ...]:
    """All or none: a range that is lost would leave a value unmarked without a word."""
    return tuple(
        ReferenceRange(
            Analyte(v["analyte"]),
            float(v["low"]),
            float(v["high"]),
            str(v["source"]),
            float(v["from_years"]),
            None if v["below_years"] is None else float(v["below_years"]),
            Sex(v["sex"]),
        )
        for v in value
    )


def _templates(value: Any) -> dict[str, str]:
    return {str(name): str(text)[:LONGEST_COMMENT] for name, text in list(value.items())[:MOST_TEMPLATES]}


def _possible_profiles(value: Any) -> tuple[CameraProfile, ...]:
    """The profiles that make sense; one that doesn't must not cost the others."""
    kept: dict[str, CameraProfile] = {}
    for entry in value if isinstance(value, list) else []:
        try:
            profile = profile_from_dict(entry)
        except (TypeError, ValueError, KeyError, AttributeError):
            continue
        kept.setdefault(profile.name, profile)
    return tuple(kept.values())


def _possible_setups(value: Any) -> tuple[CameraSetup, ...]:
    """The setups that make sense; one that doesn't must not cost the others."""
    kept = []
    for entry in value if isinstance(value, list) else []:
        try:
            kept.append(setup_from_dict(entry))
        except (TypeError, ValueError, KeyError, AttributeError):
            continue
    return tuple(kept)


_READERS = {
    "limits": _limits,
    "cameras": _possible_setups,
    "camera_profiles": _possible_profiles,
    "ranges": _ranges,
    "comment_templates": _templates,
    **CHOICES,
}
