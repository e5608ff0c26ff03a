"""What is said in other languages and regions, and whether any text was left out."""

from __future__ import annotations

import importlib.util
import pickle
import re
import string
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTranslator

from leukdesk.domain.sentences import Sentence
from leukdesk.imaging.colour_cast import ADVICE, NO_COLOUR_ADVICE
from leukdesk.inference.bundle import shipped_bundle
from leukdesk.languages import (
    ENGLISH,
    NOT_REVIEWED,
    OWN_NAMES,
    Language,
    Wording,
    language_of,
    system_region,
    wording_for,
)
from leukdesk.reports.evidence import DETAILS
from leukdesk.settings import LANGUAGES, Settings

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).resolve().parents[1]
AFTERNOON = datetime(2026, 3, 5, 14, 5, tzinfo=UTC)


def test_a_sentence_is_its_english_text_and_remembers_what_it_was_made_from() -> None:
    cells = Sentence("{0} cells", 3)
    said = Sentence("{0} called blast could not be counted; a person must look.", cells)
    assert said == "3 cells called blast could not be counted; a person must look."
    assert pickle.loads(pickle.dumps(said)).values == (cells,)  # noqa: S301 - our own bytes
    assert Sentence.joined("; ", [cells, "{brace}"]) == "3 cells; {brace}"


def test_a_wording_translates_a_sentence_its_parts_and_its_numbers() -> None:
    spanish = Wording(
        Language.SPANISH, "es_ES", {"{0} cells": "{0} células", "{0}: {1:.1f} %": "{1:.1f} % {0}"}
    )
    assert spanish(Sentence("{0}: {1:.1f} %", Sentence("{0} cells", 3), 12.25)) == "12,2 % 3 células"
    assert spanish("A. Iyer") == "A. Iyer"
    assert spanish("{0} of {1}", 1, 2) == "1 of 2"
    assert ENGLISH(Sentence("{0:.1f} %", 0.5)) == "0.5 %"


@pytest.mark.parametrize(
    ("region", "number", "day", "moment"),
    [
        ("", "1234.5", "2026-03-05", "2026-03-05 14:05"),
        ("es_ES", "1234,5", "5 mar 2026", "5 mar 2026 14:05"),
        ("en_US", "1234.5", "Mar 5, 2026", "Mar 5, 2026 2:05 PM"),
        ("en_IN", "1234.5", "5 Mar 2026", "5 Mar 2026 2:05 pm"),
        ("de_CH", "1234.5", "05.03.2026", "05.03.2026 14:05"),
        ("fr_FR", "1234,5", "5 mars 2026", "5 mars 2026 14:05"),
    ],
)
def test_numbers_and_dates_are_given_as_in_the_readers_region(
    region: str, number: str, day: str, moment: str
) -> None:
    wording = Wording(Language.ENGLISH, region)
    assert wording.number(1234.5, 1) == number
    assert wording.day(date(2026, 3, 5)) == day
    # Whether India writes pm or PM changed between editions of the Unicode consortium's data.
    assert " ".join(wording.moment(AFTERNOON).split()).lower() == moment.lower()


def test_a_region_nobody_knows_is_taken_for_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert Wording(Language.ENGLISH, "xx_YY").number(1.5, 1) == "1.5"
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("LC_ALL", "LC_TIME", "LANG"):
        monkeypatch.delenv(name, raising=False)
    assert system_region() == ""
    for nowhere in ("C.UTF-8", "POSIX"):
        monkeypatch.setenv("LANG", nowhere)
        assert system_region() == ""
    monkeypatch.setenv("LC_TIME", "es_MX.UTF-8")
    assert (system_region(), wording_for().language) == ("es_MX", Language.SPANISH)
    assert language_of("de_DE") is Language.ENGLISH


def test_the_settings_know_the_languages_that_there_are() -> None:
    assert set(LANGUAGES) == {"", *Language} == {"", *OWN_NAMES}
    with pytest.raises(ValueError, match="klingon"):
        Settings(language="klingon")


def translation_script() -> ModuleType:
    """The script that keeps the translations; it stands beside the package."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "build_spec" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def script() -> ModuleType:
    return translation_script()


LEFT_OUT = 0.05
"""Share of texts that may be missing or equal to the English ones."""
THE_SAME_EVERYWHERE = frozenset({"LeukDesk", "µm/px", "sha256", "%", "n"})
OTHER_LANGUAGES = [language for language in Language if language is not Language.ENGLISH]


@pytest.mark.parametrize("language", OTHER_LANGUAGES)
def test_hardly_a_text_is_left_out_of_a_language(script: ModuleType, language: Language) -> None:
    known = script.translations(script.FOLDER / f"leukdesk_{language}.ts")
    wanted = {
        (context, text)
        for context, text in script.texts()
        if text not in THE_SAME_EVERYWHERE and re.search(r"[A-Za-z]{2}", re.sub(r"{[^}]*}", "", text))
    }
    left = sorted({text for context, text in wanted if known.get((context, text), text) == text})
    share = len(left) / len({text for _, text in wanted})
    assert share <= LEFT_OUT, f"{share:.1%} are not translated: {left[:40]}"


@pytest.mark.parametrize("language", OTHER_LANGUAGES)
def test_every_translation_takes_the_same_values(script: ModuleType, language: Language) -> None:
    for (_, text), words in script.translations(script.FOLDER / f"leukdesk_{language}.ts").items():
        assert fields_of(words) == fields_of(text), f"{text!r} became {words!r}"


def fields_of(text: str) -> list[tuple[str, str | None]]:
    return sorted((name, spec) for _, name, spec, _ in string.Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("language", OTHER_LANGUAGES)
def test_what_ships_is_what_the_translators_wrote(script: ModuleType, language: Language) -> None:
    known = script.translations(script.FOLDER / f"leukdesk_{language}.ts")
    said = {text: words for (context, text), words in known.items() if context == script.SAID}
    assert dict(wording_for(language, "es_ES").messages) == said
    translator = QTranslator()
    assert translator.load(f"leukdesk_{language}", str(script.FOLDER))
    shipped = {key: translator.translate(*key) for key in known}
    assert {key: words for key, words in shipped.items() if words != known[key]} == {}


def test_drafts_are_called_so_and_give_the_english_of_clinical_words(script: ModuleType) -> None:
    for language in NOT_REVIEWED:
        wording = wording_for(language, "en_IN")
        assert "not reviewed" in wording(
            "This translation into {0} is a draft; no one who speaks it has reviewed it. English holds.", "x"
        )
        for word in ("Blast", "Lymphocyte", "Schistocytes", "Bone marrow"):
            assert word in wording(word) != word
        source = (script.FOLDER / f"leukdesk_{language}.ts").read_text(encoding="utf-8")
        assert source.count('type="unfinished"') == source.count("<translation")


@pytest.mark.parametrize("language", ["es", "fr", "hi", "ta"])
def test_what_the_records_keep_of_a_pictures_colours_is_said_in_every_language(language: str) -> None:
    """The records keep the English sentence alone, without the values that it was made from."""
    say = wording_for(language)
    for advice in (*ADVICE, NO_COLOUR_ADVICE):
        assert say(str(advice)) != advice


@pytest.mark.parametrize("language", ["es", "fr", "hi", "ta"])
def test_the_card_that_ships_is_said_in_every_language_where_a_report_prints_it(language: str) -> None:
    say, card = wording_for(language), shipped_bundle().card
    for sentence in (card.title, card.intended_use, *card.limits[: DETAILS[0].limits]):
        assert say(sentence) != sentence


@pytest.mark.parametrize("language", ["hi", "ta"])
def test_no_letter_to_press_stands_within_a_word_whose_letters_join(
    script: ModuleType, language: str
) -> None:
    """The line beneath it would tear the word's shape apart; it stands in brackets behind the words."""
    known = script.translations(script.FOLDER / f"leukdesk_{language}.ts")
    torn = [words for words in known.values() if re.search(r"&[^\x00-\x7f]", words.replace("&&", ""))]
    assert not torn
