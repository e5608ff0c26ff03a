"""The card as a page: everything that the card knows, and nothing that breaks on an older one."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree as ET

from leukdesk.domain.calls import CallRule
from leukdesk.inference.bundle import shipped_bundle
from leukdesk.languages import wording_for
from leukdesk.reports.case_curve import case_curve
from leukdesk.reports.model_page import model_page

SHARE = {"value": 0.9, "of": 100, "wilson95": [0.8, 0.95]}
BY_SUBJECT = {"value": 0.98, "subjects95": [0.96, 1.0]}
FIGURES = {
    "decided": {"all": {"subjects": 12, "share": BY_SUBJECT, "right": BY_SUBJECT}},
    "by_case": {
        "cells": 100,
        "alarming_count": 4,
        "suspected": {"0": {**SHARE, "value": 0.03}, "5": SHARE, "20": {**SHARE, "value": 1.0}},
    },
    "novelty": {
        "known": {"cnmc": {**SHARE, "value": 0.012}},
        "strangers": {
            "red_cells": {
                "auroc": 0.991,
                "auroc95": [0.98, 0.995],
                "worst": {"against": "pbc", "auroc": 0.97},
                "noticed": SHARE,
            }
        },
    },
}


def test_the_page_of_the_shipped_bundle_says_what_it_is_and_what_it_cannot_do() -> None:
    card = shipped_bundle().card
    page = model_page(card)
    for limit in card.limits:
        assert limit.replace("'", "&#x27;") in page
    for words in (
        card.name,
        card.sha256,
        "CC BY 4.0",
        "doi 10.17632/snkd93bnjr.1",
        "Intended use",
        "cnmc-H14",
    ):
        assert words in page


def test_new_figures_have_sections_of_their_own_with_a_curve() -> None:
    card = replace(
        shipped_bundle().card, figures=FIGURES, call_rule=CallRule(0.8, 0.1, 0.4, 1.25), alarm_rate=0.02
    )
    page = model_page(card)
    for words in ("red cells", "0.991", "98.0 % (96.0 % to 100.0 %)", "<svg", "novelty 1.25", "2.0 %"):
        assert words in page
    assert "<svg" not in model_page(card, picture=False)


def test_the_folds_of_the_recipe_stand_beside_the_figures_of_the_one_held_back() -> None:
    folds = {
        "source": "cnmc",
        "own_fold": 5,
        "figures": {
            "auroc": {"mean": 0.839, "least": 0.767, "greatest": 0.903, "by_fold": {"2": 0.767, "5": 0.903}}
        },
    }
    card = shipped_bundle().card
    page = model_page(replace(card, training={**card.training, "folds": folds}))
    assert "0.839 (0.767 to 0.903)" in page
    assert "<th>Fold 2</th><th>Fold 5</th>" in page
    assert "This network holds back fold 5." in page
    bare = {key: value for key, value in card.training.items() if key != "folds"}
    assert "Its recipe, fold by fold" not in model_page(replace(card, training=bare))


def test_words_of_a_card_are_text_and_never_markup() -> None:
    card = replace(shipped_bundle().card, limits=("<script>alert(1)</script> & more",))
    assert "<script>" not in model_page(card)


def test_the_curve_is_whole_svg_that_says_its_numbers_in_words_too() -> None:
    root = ET.fromstring(case_curve({0: 0.03, 2: 0.2, 5: 0.6, 20: 1.0, 60: 1.0}))  # noqa: S314, our own
    words = " ".join(root.itertext())
    assert "60.0 % of cases with 5 % blasts" in words


def test_the_page_is_said_in_the_readers_language_and_region() -> None:
    card = replace(
        shipped_bundle().card,
        figures=FIGURES,
        call_rule=CallRule(0.8, 0.1, 0.4, 1.25),
        alarm_rate=0.02,
        limits=("A limit that no translator knows.",),
    )
    page = model_page(card, say=wording_for("fr", "fr_FR"))
    for words in (
        'lang="fr"',
        "<h2>Par cas</h2>",
        "98,0 % (de 96,0 % à 100,0 %)",
        "0,991",
        "Blaste à partir de 0,8",
    ):
        assert words in page
    assert "A limit that no translator knows." in page
    for english in ("By case", "Called", "Intended use", "held-back", "98.0"):
        assert english not in page
