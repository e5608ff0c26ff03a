"""The languages and regions that texts, numbers and dates are given in.

Messages of packages that know no Qt are translated here; the window's through Qt. Both come from the files
`resources/translations/leukdesk_<language>.ts` (build_spec/translations.py).
"""

from __future__ import annotations

import ctypes
import json
import os
import string
import sys
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_time

from leukdesk.domain.sentences import Sentence
from leukdesk.paths import resources_dir

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class Language(StrEnum):
    """A language of the window and the report."""

    ENGLISH = "en"
    SPANISH = "es"
    FRENCH = "fr"
    HINDI = "hi"
    TAMIL = "ta"


OWN_NAMES: Mapping[Language, str] = {
    Language.ENGLISH: "English",
    Language.SPANISH: "Español",
    Language.FRENCH: "Français",
    Language.HINDI: "हिन्दी",
    Language.TAMIL: "தமிழ்",
}
NOT_REVIEWED = frozenset({Language.HINDI, Language.TAMIL})
"""Drafts that nobody who speaks the language has read; the window and the report say so."""

ISO = "iso"
"""What the settings name for nobody's region, on computers that have one."""
INTERNATIONAL = ""
"""The region of nobody: a point before decimals, and dates as in ISO 8601."""


def system_region() -> str:
    """The region that this computer is set to, such as `es_MX`; `INTERNATIONAL` where it has none."""
    if sys.platform == "win32":
        name = ctypes.create_unicode_buffer(85)
        ctypes.windll.kernel32.GetUserDefaultLocaleName(name, len(name))
        said = name.value
    else:
        said = next(filter(None, (os.environ.get(n) for n in ("LC_ALL", "LC_TIME", "LANG"))), "")
    named = said.split(".")[0].split("@")[0].replace("-", "_")
    # C and POSIX are the absence of a region, whatever the library makes of them.
    return named if named not in {"C", "POSIX"} and _locale(named) else INTERNATIONAL


def language_of(region: str) -> Language:
    """The language of a region; English where LeukDesk doesn't speak it."""
    spoken = region.split("_", maxsplit=1)[0]
    return Language(spoken) if spoken in set(Language) else Language.ENGLISH


def translations_dir() -> Path:
    """The folder of the translations."""
    return resources_dir() / "translations"


@dataclass(frozen=True, slots=True)
class Wording:
    """How texts, numbers and dates are given to one reader.

    Attributes:
        language: of texts.
        region: of numbers and dates, as Babel names it; `INTERNATIONAL` for none.
        messages: translations by English template; a message that is missing stays English.
    """

    language: Language = Language.ENGLISH
    region: str = INTERNATIONAL
    messages: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, message: str, *values: object) -> str:
        """Says a message: a `Sentence` from its own template, or a template with its values.

        Text that the translators do not know, such as a person's name, is given back as it is.
        """
        if isinstance(message, Sentence):
            return self._say(message.template, message.values)
        return self._say(message, values)

    def fill(self, template: str, *values: object) -> str:
        """A template in the reader's language with its values, numbers and dates as in the region."""
        return _Filling(self).vformat(template, values, {}) if values else template

    def _say(self, message: str, values: tuple[object, ...]) -> str:
        return self.fill(self.messages.get(message, message), *values)

    def number(self, value: float, digits: int = 0) -> str:
        """A number with so many decimals."""
        return self.filled(float(value), f".{digits}f")

    def day(self, day: date) -> str:
        """A date; a regional one names its month, since 03/05 is a day in March here and in May there."""
        locale = _locale(self.region)
        return f"{day:%Y-%m-%d}" if locale is None else format_date(day, "medium", locale)

    def moment(self, moment: datetime) -> str:
        """Date and time of day, in the moment's own zone."""
        return f"{self.day(moment)} {self.clock(moment)}"

    def clock(self, moment: datetime) -> str:
        """The time of day."""
        locale = _locale(self.region)
        return f"{moment:%H:%M}" if locale is None else format_time(moment, "short", locale=locale)

    def filled(self, value: object, form: str) -> str:
        """A value within a sentence."""
        if isinstance(value, str):
            return self(value)
        if isinstance(value, datetime):
            return self.moment(value)
        if isinstance(value, date):
            return self.day(value)
        words = format(value, form)
        return words.translate(_signs(self.region)) if isinstance(value, (int, float)) else words


ENGLISH = Wording()


class _Filling(string.Formatter):
    """Fills values into a template as a wording gives them."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    def format_field(self, value: Any, format_spec: str) -> str:
        return self._wording.filled(value, format_spec)


def wording_for(language: str = "", region: str = "") -> Wording:
    """The wording that the operator chose.

    Args:
        language: code of a `Language`; empty for the system's.
        region: such as `es_MX`; empty for the system's.

    Raises:
        ValueError: if there is no such language.
    """
    system = system_region()
    chosen = Language(language) if language else language_of(system)
    return Wording(chosen, region or system, _messages(chosen))


@cache
def _messages(language: Language) -> Mapping[str, str]:
    path = translations_dir() / f"said_{language}.json"
    return {} if language is Language.ENGLISH else json.loads(path.read_text(encoding="utf-8"))


@cache
def _signs(region: str) -> Mapping[int, str]:
    """What a region writes for the comma and the point of Python's numbers."""
    locale = _locale(region)
    if locale is None:
        return {}
    symbols = locale.number_symbols["latn"]
    return {ord(","): symbols["group"], ord("."): symbols["decimal"]}


@cache
def _locale(region: str) -> Locale | None:
    if not region:
        return None
    try:
        return Locale.parse(region)
    except (UnknownLocaleError, ValueError):
        return None
