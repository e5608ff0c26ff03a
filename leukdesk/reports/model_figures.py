"""The figures of a bundle's card, a section of its page each."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any

from leukdesk.domain.sentences import Sentence
from leukdesk.reports.case_curve import case_curve

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from leukdesk.domain.card import ModelCard
    from leukdesk.languages import Wording

    Figures = Mapping[str, Any]

_CALLED = (
    Sentence("Cells"),
    Sentence("Called blast"),
    Sentence("Called no blast"),
    Sentence("Unsure"),
)
RECIPE_FIGURES: Mapping[str, str] = {
    "auroc": "AUROC",
    "weighted_f1": Sentence("Weighted F1"),
    "sensitivity_at_90_specificity": Sentence("Sensitivity at 90 % specificity"),
    "sensitivity": Sentence("Sensitivity at 0.5"),
    "specificity": Sentence("Specificity at 0.5"),
    "ece": "ECE",
}
"""Figures of folds that a card shows, in this order."""
_SUMMARIES = frozenset({"decided", "novelty", "by_case", "false_calls_by_source", "check"})
"""Figures with a section of their own; all others are of one source."""


def html_table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table that scrolls sideways where it is wide; nothing without rows."""
    lines = ["".join(f"<td>{escape(str(value))}</td>" for value in row) for row in rows]
    if not lines:
        return ""
    names = "".join(f"<th>{escape(name)}</th>" for name in head)
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    return f'<div class="scroll"><table><tr>{names}</tr>{body}</table></div>'


def note_of(sentence: str) -> str:
    """A paragraph in smaller words."""
    return f'<p class="note">{escape(sentence)}</p>'


@dataclass(frozen=True, slots=True)
class FigureSections:
    """What the figures say, in the reader's words; HTML, empty where the card has no such figures.

    Attributes:
        say: the reader's language and region.
    """

    say: Wording

    def percent(self, value: float | None) -> str:
        """A share as a percentage; a dash for none."""
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
        """A figure from 0 to 1 with its interval."""
        say = self.say
        return say("{0:.3f} ({1:.3f} to {2:.3f})", value, low, high)

    def table(self, head: Sequence[str], rows: Iterable[Sequence[object]], note: str = "") -> str:
        """A table under headings that are said here, with a note if it has rows."""
        say = self.say
        made = html_table([say(name) for name in head], rows)
        return made + note_of(note) if made and note else made

    def sources(self, figures: Figures) -> str:
        """Blasts against the rest, in each source."""
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

    def recipe(self, folds: Figures) -> str:
        """Each fold held back in turn by a network of its own: what the one fold of this card is worth."""
        say = self.say
        if not folds:
            return ""
        names = [str(name) for name in next(iter(folds["figures"].values()))["by_fold"]]
        rows = [
            (
                say(title),
                self.auroc(told["mean"], told["least"], told["greatest"]),
                *(say.number(told["by_fold"][name], 3) for name in names),
            )
            for key, title in RECIPE_FIGURES.items()
            if (told := folds["figures"].get(key))
        ]
        head = [say("Figure"), say("Mean (least to greatest)"), *(say("Fold {0}", name) for name in names)]
        note = say(
            "{0}: {1} networks of the same recipe, each from scratch, each measured on a fold of subjects "
            "that it never saw. This network holds back fold {2}.",
            folds["source"],
            len(names),
            folds["own_fold"],
        )
        return html_table(head, rows) + note_of(note)

    def decided(self, figures: Figures) -> str:
        """The share that is decided, and of it the right ones."""
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
        """The calls of each subject."""
        rows = [
            (subject, told["class"], told["cells"], told["blast"], told["not_blast"], told["unsure"])
            for name, part in figures.items()
            if name not in _SUMMARIES
            for subject, told in part.get("by_subject", {}).items()
        ]
        return self.table((Sentence("Subject"), Sentence("Class"), *_CALLED), rows)

    def cases(self, figures: Figures, *, picture: bool) -> str:
        """Simulated cases that are suspected, by their share of blasts."""
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
        return (case_curve(points) if picture else "") + self.table(head, rows) + note_of(how)

    def novelty(self, figures: Figures) -> str:
        """Strangers against cells of learned classes."""
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
        """Cells called blast that are none, by source."""
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
        """The set that was never trained on."""
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
