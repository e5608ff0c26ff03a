"""A bundle's card as a page for people: what it was made from, how good it is, what it cannot do."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING, Any

from leukdesk.domain.cell_classes import ClassRole
from leukdesk.domain.sentences import Sentence
from leukdesk.languages import ENGLISH
from leukdesk.reports.model_figures import FigureSections, note_of
from leukdesk.reports.words import RESEARCH_USE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from leukdesk.domain.card import ModelCard
    from leukdesk.languages import Wording

    Figures = Mapping[str, Any]

STYLE = """
body { font-family: system-ui, sans-serif; color: #1c2430; background: #ffffff; line-height: 1.45;
  max-width: 60em; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.6em; margin-bottom: 0.2em; } h2 { font-size: 1.2em; margin-top: 1.8em; }
table { border-collapse: collapse; margin: 0.6em 0; }
th, td { text-align: left; padding: 0.25em 0.9em 0.25em 0; border-bottom: 1px solid #d7dce2;
  vertical-align: top; }
.note { color: #5a6675; } .scroll { overflow-x: auto; }
"""
WINDOW_STYLE = "th, td { padding: 2px 14px 2px 0; vertical-align: top; } th { text-align: left; }"
ROLE_WORDS: Mapping[ClassRole, Sentence] = {
    ClassRole.TARGET: Sentence("what the model looks for"),
    ClassRole.URGENT: Sentence("a leukocyte that is an urgent sign by itself"),
    ClassRole.LEUKOCYTE: Sentence("a leukocyte of the differential"),
    ClassRole.ERYTHROBLAST: Sentence("counted per 100 leukocytes"),
    ClassRole.OUTSIDE: Sentence("outside the differential"),
}


def model_page(card: ModelCard, *, picture: bool = True, say: Wording = ENGLISH) -> str:
    """The page as HTML that stands alone: no script, no other file.

    What the card itself says, and no translator knows, stays in the card's own language.

    Args:
        card: of the bundle; entries that an older card lacks leave their section out.
        picture: whether the curve by case is drawn too, as SVG.
        say: the reader's language and region.
    """
    figures, page = card.figures, _Page(say)
    parts = [
        f"<h1>{escape(card.name)}</h1>",
        f"<p>{escape(say(card.title))}</p>",
        note_of(say(RESEARCH_USE)),
        _section(say("Intended use"), f"<p>{escape(say(card.intended_use))}</p>"),
        _section(say("What it cannot do"), _bullets(map(say, card.limits))),
        _section(say("What it tells apart"), page.classes(card)),
        _section(say("What it learned from"), page.data(card.training)),
        _section(say("Scale"), f"<p>{escape(page.scale(card))}</p>"),
        _section(say("How it decides"), _bullets(page.decisions(card))),
        _section(say("Blasts or not, on cells held back from training"), page.sources(figures)),
        _section(say("Its recipe, fold by fold"), page.recipe(card.training.get("folds", {}))),
        _section(say("What it decides, and how often rightly"), page.decided(figures.get("decided", {}))),
        _section(say("By subject"), page.subjects(figures)),
        _section(say("By case"), page.cases(figures.get("by_case", {}), picture=picture)),
        _section(say("Cells and things unlike those learned"), page.novelty(figures.get("novelty", {}))),
        _section(say("False calls of blast"), page.false_calls(card)),
        _section(say("A set for checking only"), page.check(figures.get("check", {}))),
        _section(say("The file"), page.file(card)),
    ]
    body = "\n".join(part for part in parts if part)
    return (
        f'<!doctype html>\n<html lang="{say.language.value}">\n<head><meta charset="utf-8">'
        f"<title>{escape(card.name)}</title>\n"
        f"<style>{STYLE}</style></head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def window_page(card: ModelCard, say: Wording = ENGLISH) -> str:
    """The page for the window's rich text, which knows no SVG; of a foreign card, whatever can be read of it.

    It brings no colours of its own, so that it follows the window's theme.
    """
    try:
        page = model_page(card, picture=False, say=say)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError):
        # A foreign card may hold anything under these two; all else was checked when it was read.
        page = model_page(replace(card, figures={}, training={}), picture=False, say=say)
        note = say("The figures and the training data of this card are not in the form that LeukDesk reads.")
        page = page.replace("</body>", f"{note_of(note)}</body>")
    return page.replace(STYLE, WINDOW_STYLE)


def refusal_page(name: str, why: str) -> str:
    """The page of a bundle whose card is not to be believed."""
    return f"<h1>{escape(name)}</h1><p>{escape(why)}</p>"


def _section(title: str, content: str) -> str:
    return f"<h2>{escape(title)}</h2>\n{content}" if content else ""


def _bullets(sentences: Iterable[str]) -> str:
    listed = "".join(f"<li>{escape(sentence)}</li>" for sentence in sentences)
    return f"<ul>{listed}</ul>" if listed else ""


class _Page(FigureSections):
    """What the card says of itself, beside its figures."""

    def classes(self, card: ModelCard) -> str:
        say = self.say
        return self.table(
            (Sentence("Class"), Sentence("Meaning")),
            ((say(c.name), say(ROLE_WORDS[c.role])) for c in card.classes),
        )

    def data(self, training: Figures) -> str:
        say = self.say
        sets = [*training.get("data", []), *training.get("other_data", [])]
        usual = say("training, split as below")
        rows = [
            (d.get("name"), d.get("title"), d.get("use", usual), d["licence"], d["citation"])
            if isinstance(d, dict)
            else (d, "", usual, "", "")
            for d in sets
        ]
        split = training.get("split", {})
        words = ""
        if split:
            words = say(
                "Split by {0} ({1}, seed {2}): {3} cells for training, {4} for choosing temperature and "
                "thresholds (fold {5}), {6} held back (fold {7}).",
                split.get("by", say("nothing")),
                *(split.get(n) for n in ("protocol", "seed", "training", "validation", "validation_fold")),
                *(split.get(n) for n in ("test", "test_fold")),
            )
        normals = training.get("normals", "")
        start = training.get("started_from", "")
        sentences = [
            say("The normals: {0}.", normals) if normals else "",
            words,
            say("Its weights started from those of {0}.", start) if start else "",
            training.get("course", ""),
        ]
        return self.table(
            (
                Sentence("Set"),
                Sentence("What"),
                Sentence("Used for"),
                Sentence("Licence"),
                Sentence("Citation"),
            ),
            rows,
        ) + "".join(f"<p>{escape(str(s))}</p>" for s in sentences if s)

    def scale(self, card: ModelCard) -> str:
        told, form, say = str(card.training.get("scale", "")), card.form, self.say
        shown = say("Each cell fills its patch, whatever its size.")
        if form.side_um:
            shown = say("A patch is {0} px wide and shows {1:g} µm.", form.size_px, float(form.side_um))
        return " ".join(filter(None, (shown, told)))

    def decisions(self, card: ModelCard) -> list[str]:
        rule, say = card.call_rule, self.say
        sentences = [
            say(
                "Temperature {0:g}, chosen at a prior of 0.5. What it says is said of a cell, never of a "
                "disease.",
                card.temperature,
            ),
            say(
                "Blast from {0:g}, no blast up to {1:g}; between them, or within 0.0001 of one, unsure.",
                rule.blast_from,
                rule.not_blast_to,
            ),
            say("A class is named from {0:g}.", rule.class_from),
        ]
        if rule.novelty_from is not None:
            sentences.append(
                say(
                    "A cell of novelty {0:g} or more is unlike those learned, and unsure; of validation "
                    "cells, every source weighing alike, 1 in 40 is.",
                    rule.novelty_from,
                )
            )
        if card.alarm_rate is not None:
            sentences.append(
                say(
                    "A case is suspected from the count of blast calls that {0} of false calls reach in at "
                    "most 5 % of cases: chosen on blast-free cases of validation cells, in the worst source.",
                    self.percent(card.alarm_rate),
                )
            )
        return sentences

    def file(self, card: ModelCard) -> str:
        say = self.say
        words = say(
            "{0}, TorchScript, sha256 {1}. Every figure is made again by: {2}",
            card.architecture,
            card.sha256,
            f"leukdesk evaluate {card.bundle_id} --data cells.csv",
        )
        return f"<p>{escape(words)}</p>"
