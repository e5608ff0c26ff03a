"""What a person writes of a film, reference ranges by age and sex, and cells per litre."""

from __future__ import annotations

from datetime import date

import pytest

from leukdesk.domain.absolute_counts import AbsoluteCounts
from leukdesk.domain.case_details import Sex
from leukdesk.domain.film import (
    KINDS,
    NOTHING_WRITTEN,
    FilmFinding,
    FilmText,
    FindingGroup,
    Grade,
    film_from_dict,
    film_to_dict,
)
from leukdesk.domain.reference_ranges import (
    DEFAULT_RANGES,
    Analyte,
    ReferenceRange,
    age_in_years,
    ranges_for,
)
from leukdesk.settings import Settings, load_settings, save_settings


def test_a_film_text_survives_being_written_down() -> None:
    film = FilmText(
        (FilmFinding("schistocytes", Grade.FEW), FilmFinding("platelet_clumps")), "क्षति", "a\nb", (3, 1)
    )
    assert film_from_dict(film_to_dict(film)) == film
    assert film_from_dict(film_to_dict(NOTHING_WRITTEN)) == NOTHING_WRITTEN
    assert [f.code for f in film.of(FindingGroup.PLATELETS)] == ["platelet_clumps"]


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: FilmFinding("nonsense"), "no finding"),
        (lambda: FilmFinding("rouleaux", Grade.MANY), "no grade"),
        (lambda: FilmText(comment="x" * 4001), "4,000 characters"),
        (lambda: FilmText((FilmFinding("rouleaux"), FilmFinding("rouleaux"))), "twice"),
        (lambda: FilmText(pictures=tuple(range(25))), "24 pictures"),
        (lambda: film_from_dict({"findings": {}, "pictures": None, "other": "", "comment": ""}), "lists"),
    ],
)
def test_what_makes_no_sense_is_refused(make: object, words: str) -> None:
    with pytest.raises((ValueError, TypeError), match=words):
        make()  # type: ignore[operator]


def test_no_code_or_name_is_there_twice() -> None:
    assert len({k.code for k in KINDS}) == len({k.name for k in KINDS}) == len(KINDS)


def test_ranges_hold_by_age_and_sex_and_the_laboratorys_own_come_last() -> None:
    woman = ranges_for(DEFAULT_RANGES, 40, Sex.FEMALE)
    assert (woman[Analyte.HAEMOGLOBIN].low, woman[Analyte.HAEMOGLOBIN].high) == (11.5, 15.5)
    assert Analyte.HAEMOGLOBIN not in ranges_for(DEFAULT_RANGES, 40, Sex.UNKNOWN)
    assert ranges_for(DEFAULT_RANGES, 4, Sex.MALE) == {}
    assert ranges_for(DEFAULT_RANGES, None, Sex.MALE) == {}
    ours = ReferenceRange(Analyte.LYMPHOCYTES, 1.5, 9.5, "ours", 0.5, 6)
    assert ranges_for((*DEFAULT_RANGES, ours), 4, Sex.MALE) == {Analyte.LYMPHOCYTES: ours}
    assert [ours.passed_by(v) for v in (1.4, 1.5, 9.5, 9.6)] == ["L", "", "", "H"]
    assert all(r.source for r in DEFAULT_RANGES)


@pytest.mark.parametrize("wrong", [{"low": 3, "high": 2}, {"from_years": 5, "below_years": 5}, {"low": -1}])
def test_a_range_of_nothing_is_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="range needs"):
        ReferenceRange(**({"analyte": Analyte.PLATELETS, "low": 1, "high": 2, "source": "x"} | wrong))  # type: ignore[arg-type]


def test_an_age_is_counted_in_years() -> None:
    assert age_in_years(date(2000, 3, 1), date(2026, 3, 1)) == pytest.approx(26, abs=0.01)
    with pytest.raises(ValueError, match="before birth"):
        age_in_years(date(2026, 3, 2), date(2026, 3, 1))


def test_white_cells_are_corrected_for_erythroblasts_unless_the_analyser_did() -> None:
    counted = AbsoluteCounts(17.4, 8)
    assert counted.leukocytes_per_nl == pytest.approx(16.111, abs=0.001)
    assert counted.of(50) == pytest.approx(8.056, abs=0.001)
    assert AbsoluteCounts(17.4, 8, corrected_by_analyser=True).of(50) == pytest.approx(8.7)
    assert not AbsoluteCounts(17.4, 0).corrected


def test_ranges_and_templates_are_settings(tmp_path: object) -> None:
    path = tmp_path / "settings.json"  # type: ignore[operator]
    ours = ReferenceRange(Analyte.NEUTROPHILS, 1.5, 8, "ours", 2, 6, Sex.MALE)
    settings = Settings(ranges=(ours,), comment_templates={"Ours": "Text"}, language="ta", region="ta_IN")
    save_settings(settings, path)
    assert load_settings(path) == settings
