"""A bundle's card as a page for people: what it was made from, how good it is, what it cannot do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from html import escape
from typing import TYPE_CHECKING, Any

from leukdesk.domain.cell_classes import ClassRole
from leukdesk.domain.sentences import Sentence
from leukdesk.languages import ENGLISH
from leukdesk.reports.case_curve import case_curve
from leukdesk.reports.words import RESEARCH_USE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

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
_SUMMARIES = frozenset({"decided", "novelty", "by_case", "false_calls_by_source", "check"})
"""Figures with a section of their own; all others are of one source."""


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
        _note(say(RESEARCH_USE)),
        _section(say("Intended use"), f"<p>{escape(say(card.intended_use))}</p>"),
        _section(say("What it cannot do"), _bullets(map(say, card.limits))),
        _section(say("What it tells apart"), page.classes(card)),
        _section(say("What it learned from"), page.data(card.training)),
        _section(say("Scale"), f"<p>{escape(page.scale(card))}</p>"),
        _section(say("How it decides"), _bullets(page.decisions(card))),
        _section(say("Blasts or not, on cells held back from training"), page.sources(figures)),
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
        page = page.replace("</body>", f"{_note(note)}</body>")
    return page.replace(STYLE, WINDOW_STYLE)


def refusal_page(name: str, why: str) -> str:
    """The page of a bundle whose card is not to be believed."""
    return f"<h1>{escape(name)}</h1><p>{escape(why)}</p>"


def _section(title: str, content: str) -> str:
    return f"<h2>{escape(title)}</h2>\n{content}" if content else ""


def _bullets(sentences: Iterable[str]) -> str:
    listed = "".join(f"<li>{escape(sentence)}</li>" for sentence in sentences)
    return f"<ul>{listed}</ul>" if listed else ""


def _table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    lines = ["".join(f"<td>{escape(str(value))}</td>" for value in row) for row in rows]
    if not lines:
        return ""
    names = "".join(f"<th>{escape(name)}</th>" for name in head)
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    return f'<div class="scroll"><table><tr>{names}</tr>{body}</table></div>'


def _note(sentence: str) -> str:
    return f'<p class="note">{escape(sentence)}</p>'


@dataclass(frozen=True, slots=True)
class _Page:
    """The sections, in the reader's words."""

    say: Wording

    def percent(self, value: float | None) -> str:
        say = self.say
        return "–" if value is None else say("{0:.1f} %", 100 * value)

    def share(self, figure: Figures) -> str:
        """A share with the interval that it carries."""
        say = self.say
        low, high = figure.get("subjects95") or figure["wilson95"]
        if figure["value"] is None:
            return "–"
        whole = self.percent(figure["value"]), self.percent(low), self.percent(high)
        return say("{0} ({1} to {2})", *whole)

    def auroc(self, value: float, low: float, high: float) -> str:
        say = self.say
        return say("{0:.3f} ({1:.3f} to {2:.3f})", value, low, high)

    def table(self, head: Sequence[str], rows: Iterable[Sequence[object]], note: str = "") -> str:
        say = self.say
        made = _table([say(name) for name in head], rows)
        return made + _note(note) if made and note else made

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

    def sources(self, figures: Figures) -> str:
        say = self.say
        rows: list[tuple[object, ...]] = []
        for name, part in figures.items():
            if name in _SUMMARIES:
                continue
            told, classes = part.get("blast_or_not"), part.get("classes", {})
            accuracy = self.share(classes["accuracy"]) if classes else "–"
            if told is None:
                rows.append((name, part["cells"], *("–",) * 5, accuracy))
                continue
            auroc = self.auroc(told["auroc"], *told["auroc_subjects95"])
            rates = self.share(told["sensitivity"]), self.share(told["specificity"])
            rest = say.number(told["weighted_f1"], 3), say.number(told["ece"], 3)
            rows.append((name, part["cells"], auroc, *rates, *rest, accuracy))
        note = say(
            "Intervals of AUROC are over redrawn subjects, those of shares are counting error within the "
            "same subjects: neither says what another laboratory gives."
        )
        head = (
            Sentence("Source"),
            Sentence("Cells"),
            "AUROC",
            Sentence("Sensitivity at 0.5"),
            Sentence("Specificity at 0.5"),
            Sentence("Weighted F1"),
            "ECE",
            Sentence("Accuracy of the class"),
        )
        return self.table(head, rows, note)

    def decided(self, figures: Figures) -> str:
        say = self.say
        rows = [
            (name, told["subjects"], self.share(told["share"]), self.share(told["right"]))
            for name, told in figures.items()
        ]
        note = say(
            "Means over subjects at a prior of 0.5; where nobody knows subjects, blocks of pictures stand in."
        )
        head = (
            Sentence("Source"),
            Sentence("Subjects"),
            Sentence("Decided"),
            Sentence("Right of these"),
        )
        return self.table(head, rows, note)

    def subjects(self, figures: Figures) -> str:
        rows = [
            (subject, told["class"], told["cells"], told["blast"], told["not_blast"], told["unsure"])
            for name, part in figures.items()
            if name not in _SUMMARIES
            for subject, told in part.get("by_subject", {}).items()
        ]
        return self.table((Sentence("Subject"), Sentence("Class"), *_CALLED), rows)

    def cases(self, figures: Figures, *, picture: bool) -> str:
        say = self.say
        if not figures:
            return ""
        suspected = figures["suspected"]
        rows = [(f"{percent} %", self.share(told), told["of"]) for percent, told in suspected.items()]
        how = say(
            "Cases of {0} leukocytes drawn from held-back cells: blasts of one subject, other cells of one "
            "source. A case is suspected from {1} calls of blast. The intervals are those of the drawing "
            "alone; few subjects stand behind it.",
            figures["cells"],
            figures["alarming_count"],
        )
        points = {float(percent): told["value"] for percent, told in suspected.items()}
        head = Sentence("Blasts"), Sentence("Cases suspected"), Sentence("Cases")
        return (case_curve(points) if picture else "") + self.table(head, rows) + _note(how)

    def novelty(self, figures: Figures) -> str:
        say = self.say
        strangers = [
            (
                kind.replace("_", " "),
                self.auroc(told["auroc"], *told["auroc95"]),
                say("{0:.3f} against {1}", told["worst"]["auroc"], told["worst"]["against"]),
                self.share(told["noticed"]),
                told["noticed"]["of"],
            )
            for kind, told in figures.get("strangers", {}).items()
        ]
        known = [
            (say("known cells of {0}", k), self.share(t), t["of"])
            for k, t in figures.get("known", {}).items()
        ]
        head = (
            Sentence("What"),
            Sentence("AUROC against known cells"),
            Sentence("Worst source"),
            Sentence("Noticed"),
            Sentence("Number"),
        )
        return self.table(head, strangers) + self.table(
            (Sentence("What"), Sentence("Taken for unknown"), Sentence("Number")), known
        )

    def false_calls(self, card: ModelCard) -> str:
        say = self.say
        rate = card.false_calls
        rows = [
            (name, self.share(told), told["of"], self.percent(told["upper95"]))
            for name, told in card.figures.get("false_calls_by_source", {}).items()
        ]
        head = (
            Sentence("Source"),
            Sentence("Called blast"),
            Sentence("Cells without blasts"),
            Sentence("Upper bound (95 %)"),
        )
        words = say(
            "{0} of {1} held-back leukocytes that are no blasts were called blast; in the worst source up "
            "to {2}.",
            rate.calls,
            rate.cells,
            self.percent(rate.upper95),
        )
        return self.table(head, rows) + f"<p>{escape(words)}</p>"

    def check(self, figures: Figures) -> str:
        say = self.say
        if not figures:
            return ""
        words = say(
            "{0}: AUROC of {1} against {2} {3:.3f} ({4:.3f} to {5:.3f} over pictures).",
            figures["dataset"],
            ", ".join(figures["blasts"]),
            ", ".join(figures["others"]),
            figures["auroc"],
            *figures["auroc_pictures95"],
        )
        rows = [
            (label, told["cells"], told["blast"], told["not_blast"], told["unsure"])
            for label, told in figures["by_label"].items()
        ]
        return f"<p>{escape(words)}</p>{self.table((Sentence('Label'), *_CALLED), rows)}"

    def file(self, card: ModelCard) -> str:
        say = self.say
        words = say(
            "{0}, TorchScript, sha256 {1}. Every figure is made again by: {2}",
            card.architecture,
            card.sha256,
            f"leukdesk evaluate {card.bundle_id} --data cells.csv",
        )
        return f"<p>{escape(words)}</p>"


_CALLED = (
    Sentence("Cells"),
    Sentence("Called blast"),
    Sentence("Called no blast"),
    Sentence("Unsure"),
)
