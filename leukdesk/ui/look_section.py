"""The settings of language, region, colours and size."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal

from leukdesk.languages import ISO, NOT_REVIEWED, OWN_NAMES, wording_for
from leukdesk.ui.settings_section import SettingsSection, choices, choose, column_of, form_in
from leukdesk.ui.theme import DARK, LIGHT, SYSTEM

if TYPE_CHECKING:
    from leukdesk.settings import Settings

SCALES_PERCENT = (100, 110, 125, 150, 175, 200, 225, 250)
REGIONS = (
    *("en_AU", "en_CA", "en_GB", "en_GH", "en_IN", "en_KE", "en_NG", "en_PK", "en_PH", "en_TZ", "en_UG"),
    *("en_US", "en_ZA", "en_ZM", "es_AR", "es_BO", "es_CL", "es_CO", "es_CR", "es_CU", "es_DO", "es_EC"),
    *("es_ES", "es_GT", "es_HN", "es_MX", "es_NI", "es_PA", "es_PE", "es_PY", "es_SV", "es_US", "es_UY"),
    *("es_VE", "fr_BE", "fr_BF", "fr_BJ", "fr_CA", "fr_CD", "fr_CH", "fr_CI", "fr_CM", "fr_FR", "fr_GN"),
    *("fr_HT", "fr_MG", "fr_ML", "fr_NE", "fr_RW", "fr_SN", "fr_TG", "hi_IN", "ta_IN", "ta_LK", "de_AT"),
    *("de_CH", "de_DE", "it_IT", "pt_AO", "pt_BR", "pt_MZ", "pt_PT"),
)
"""Of the languages that LeukDesk speaks, and some more; another one that the settings name is shown too."""


def region_words(region: str) -> str:
    """A region as its people call it."""
    locale = QLocale(region)
    return f"{locale.nativeTerritoryName()} ({locale.nativeLanguageName()})"


class LookSection(SettingsSection):
    """Shows an example of the numbers and dates that a choice gives."""

    theme_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        draft = self.tr("{0} (draft, not reviewed)")
        spoken = [
            (draft.format(name) if language in NOT_REVIEWED else name, language.value)
            for language, name in OWN_NAMES.items()
        ]
        system = (self.tr("as the system"), "")
        self._language = choices("languageChoice", self.tr("Language"), [system, *spoken])
        regions = sorted((region_words(r), r) for r in REGIONS)
        self._region = choices(
            "regionChoice",
            self.tr("Region of numbers and dates"),
            [system, (self.tr("none: 2026-03-05 and 1234.5"), ISO), *regions],
        )
        self._example = self.hint("regionExample", "")
        themes = (
            (self.tr("as the system"), SYSTEM),
            (self.tr("light"), LIGHT),
            (self.tr("dark"), DARK),
        )
        self._theme = choices("themeChoice", self.tr("Colours"), themes)
        self._scale = choices(
            "scaleChoice", self.tr("Size of everything"), [(f"{s} %", s) for s in SCALES_PERCENT]
        )
        column = column_of(self)
        form = form_in(column)
        form.addRow(self.tr("&Language"), self._language)
        form.addRow(self.tr("&Region"), self._region)
        form.addRow("", self._example)
        form.addRow(self.tr("&Colours"), self._theme)
        form.addRow(self.tr("&Size"), self._scale)
        form.addRow(
            "",
            self.hint(
                "restartHint",
                self.tr("Language and size hold from the next start on, region and colours at once."),
            ),
        )
        self._language.activated.connect(lambda: self.wished.emit({"language": self._language.currentData()}))
        self._region.activated.connect(lambda: self.wished.emit({"region": self._region.currentData()}))
        self._scale.activated.connect(lambda: self.wished.emit({"scale_percent": self._scale.currentData()}))
        self._theme.activated.connect(lambda: self.theme_wanted.emit(self._theme.currentData()))
        column.addStretch()

    def show_settings(self, settings: Settings) -> None:
        """Shows what holds."""
        choose(self._language, settings.language, settings.language)
        choose(self._region, settings.region, settings.region)
        choose(self._theme, settings.theme.value, settings.theme.value)
        choose(self._scale, settings.scale_percent, f"{settings.scale_percent} %")
        say = wording_for(settings.language, settings.region)
        example = self.tr("Reports then write {0} and {1}.")
        self._example.setText(example.format(say.moment(datetime.now().astimezone()), say.number(1234.5, 1)))
