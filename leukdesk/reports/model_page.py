"""A bundle's card as a page for people: what it was made from, how good it is, what it cannot do."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING, Any

from leukdesk.domain.cell_classes import ClassRole
from leukdesk.reports.case_curve import case_curve
from leukdesk.reports.words import RESEARCH_USE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from leukdesk.domain.card import ModelCard

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
ROLE_WORDS: Mapping[ClassRole, str] = {
    ClassRole.TARGET: "what the model looks for",
    ClassRole.URGENT: "a leukocyte that is an urgent sign by itself",
    ClassRole.LEUKOCYTE: "a leukocyte of the differential",
    ClassRole.ERYTHROBLAST: "counted per 100 leukocytes",
    ClassRole.OUTSIDE: "outside the differential",
}
_SUMMARIES = frozenset({"decided", "novelty", "by_case", "false_calls_by_source", "check"})
"""Figures with a section of their own; all others are of one source."""


def model_page(card: ModelCard, *, picture: bool = True) -> str:
    """The page as HTML that stands alone: no script, no other file.

    Args:
        card: of the bundle; entries that an older card lacks leave their section out.
        picture: whether the curve by case is drawn too, as SVG.
    """
    figures = card.figures
    parts = [
        f"<h1>{escape(card.name)}</h1>",
        f"<p>{escape(card.title)}</p>",
        f'<p class="note">{escape(RESEARCH_USE)}</p>',
        _section("Intended use", f"<p>{escape(card.intended_use)}</p>"),
        _section("What it cannot do", _bullets(card.limits)),
        _section("What it tells apart", _classes(card)),
        _section("What it learned from", _data(card.training)),
        _section("Scale", f"<p>{escape(_scale(card))}</p>"),
        _section("How it decides", _bullets(_decisions(card))),
        _section("Blasts or not, on cells held back from training", _sources(figures)),
        _section("What it decides, and how often rightly", _decided(figures.get("decided", {}))),
        _section("By subject", _subjects(figures)),
        _section("By case", _cases(figures.get("by_case", {}), picture=picture)),
        _section("Cells and things unlike those learned", _novelty(figures.get("novelty", {}))),
        _section("False calls of blast", _false_calls(card)),
        _section("A set for checking only", _check(figures.get("check", {}))),
        _section("The file", _file(card)),
    ]
    body = "\n".join(part for part in parts if part)
    return (
        f'<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>{escape(card.name)}</title>\n'
        f"<style>{STYLE}</style></head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def window_page(card: ModelCard) -> str:
    """The page for the window's rich text, which knows no SVG; of a foreign card, whatever can be read of it.

    It brings no colours of its own, so that it follows the window's theme.
    """
    try:
        page = model_page(card, picture=False)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError):
        # A foreign card may hold anything under these two; all else was checked when it was read.
        page = model_page(replace(card, figures={}, training={}), picture=False)
        note = "The figures and the training data of this card are not in the form that LeukDesk reads."
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


def _percent(value: float | None) -> str:
    return "–" if value is None else f"{100 * value:.1f} %"


def _share(figure: Figures) -> str:
    """A share with the interval that it carries."""
    low, high = figure.get("subjects95") or figure["wilson95"]
    if figure["value"] is None:
        return "–"
    return f"{_percent(figure['value'])} ({_percent(low)} to {_percent(high)})"


def _classes(card: ModelCard) -> str:
    return _table(("Class", "Meaning"), ((c.name, ROLE_WORDS[c.role]) for c in card.classes))


def _data(training: Figures) -> str:
    sets = [*training.get("data", []), *training.get("other_data", [])]
    rows = [
        (d.get("name"), d.get("title"), d.get("use", "training, split as below"), d["licence"], d["citation"])
        if isinstance(d, dict)
        else (d, "", "training, split as below", "", "")
        for d in sets
    ]
    split = training.get("split", {})
    words = ""
    if split:
        words = (
            f"Split by {split.get('by', 'nothing')} ({split.get('protocol')}, seed {split.get('seed')}): "
            f"{split.get('training')} cells for training, {split.get('validation')} for choosing temperature "
            f"and thresholds (fold {split.get('validation_fold')}), {split.get('test')} held back (fold "
            f"{split.get('test_fold')})."
        )
    normals = training.get("normals", "")
    start = training.get("started_from", "")
    sentences = [
        f"The normals: {normals}." if normals else "",
        words,
        f"Its weights started from those of {start}." if start else "",
        training.get("course", ""),
    ]
    table = _table(("Set", "What", "Used for", "Licence", "Citation"), rows)
    return table + "".join(f"<p>{escape(str(s))}</p>" for s in sentences if s)


def _scale(card: ModelCard) -> str:
    told = str(card.training.get("scale", ""))
    shown = (
        f"A patch is {card.form.size_px} px wide and shows {card.form.side_um:g} µm."
        if card.form.side_um
        else "Each cell fills its patch, whatever its size."
    )
    return " ".join(filter(None, (shown, told)))


def _decisions(card: ModelCard) -> list[str]:
    rule = card.call_rule
    temperature = f"Temperature {card.temperature:g}, chosen at a prior of 0.5."
    called = f"Blast from {rule.blast_from:g}, no blast up to {rule.not_blast_to:g}"
    sentences = [
        f"{temperature} What it says is said of a cell, never of a disease.",
        f"{called}; between them, or within 0.0001 of one, unsure.",
        f"A class is named from {rule.class_from:g}.",
    ]
    if rule.novelty_from is not None:
        sentences.append(
            f"A cell of novelty {rule.novelty_from:g} or more is unlike those learned, and unsure; of "
            "validation cells, every source weighing alike, 1 in 40 is."
        )
    if card.alarm_rate is not None:
        sentences.append(
            f"A case is suspected from the count of blast calls that {_percent(card.alarm_rate)} of false "
            "calls reach in at most 5 % of cases: chosen on blast-free cases of validation cells, in the "
            "worst source."
        )
    return sentences


def _sources(figures: Figures) -> str:
    rows = []
    for name, part in figures.items():
        if name in _SUMMARIES:
            continue
        told, classes = part.get("blast_or_not"), part.get("classes", {})
        accuracy = _share(classes["accuracy"]) if classes else "–"
        if told is None:
            rows.append((name, part["cells"], *("–",) * 5, accuracy))
            continue
        low, high = told["auroc_subjects95"]
        rows.append(
            (
                name,
                part["cells"],
                f"{told['auroc']:.3f} ({low:.3f} to {high:.3f})",
                _share(told["sensitivity"]),
                _share(told["specificity"]),
                f"{told['weighted_f1']:.3f}",
                f"{told['ece']:.3f}",
                accuracy,
            )
        )
    head = ("Source", "Cells", "AUROC", "Sensitivity at 0.5", "Specificity at 0.5", "Weighted F1", "ECE")
    note = (
        "Intervals of AUROC are over redrawn subjects, those of shares are counting error within the same "
        "subjects: neither says what another laboratory gives."
    )
    table = _table((*head, "Accuracy of the class"), rows)
    return table + _note(note) if table else ""


def _decided(figures: Figures) -> str:
    rows = [
        (name, told["subjects"], _share(told["share"]), _share(told["right"]))
        for name, told in figures.items()
    ]
    table = _table(("Source", "Subjects", "Decided", "Right of these"), rows)
    note = "Means over subjects at a prior of 0.5; where nobody knows subjects, blocks of pictures stand in."
    return table + _note(note) if table else ""


def _subjects(figures: Figures) -> str:
    rows = [
        (subject, told["class"], told["cells"], told["blast"], told["not_blast"], told["unsure"])
        for name, part in figures.items()
        if name not in _SUMMARIES
        for subject, told in part.get("by_subject", {}).items()
    ]
    return _table(("Subject", "Class", "Cells", "Called blast", "Called no blast", "Unsure"), rows)


def _cases(figures: Figures, *, picture: bool) -> str:
    if not figures:
        return ""
    suspected = figures["suspected"]
    rows = [(f"{percent} %", _share(told), told["of"]) for percent, told in suspected.items()]
    how = (
        f"Cases of {figures['cells']} leukocytes drawn from held-back cells: blasts of one subject, other "
        f"cells of one source. A case is suspected from {figures['alarming_count']} calls of blast. The "
        "intervals are those of the drawing alone; few subjects stand behind it."
    )
    points = {float(percent): told["value"] for percent, told in suspected.items()}
    return (
        (case_curve(points) if picture else "")
        + _table(("Blasts", "Cases suspected", "Cases"), rows)
        + _note(how)
    )


def _novelty(figures: Figures) -> str:
    strangers = [
        (
            kind.replace("_", " "),
            f"{told['auroc']:.3f} ({told['auroc95'][0]:.3f} to {told['auroc95'][1]:.3f})",
            f"{told['worst']['auroc']:.3f} against {told['worst']['against']}",
            _share(told["noticed"]),
            told["noticed"]["of"],
        )
        for kind, told in figures.get("strangers", {}).items()
    ]
    known = [(f"known cells of {k}", _share(t), t["of"]) for k, t in figures.get("known", {}).items()]
    return _table(
        ("What", "AUROC against known cells", "Worst source", "Noticed", "Number"), strangers
    ) + _table(("What", "Taken for unknown", "Number"), known)


def _false_calls(card: ModelCard) -> str:
    rate = card.false_calls
    rows = [
        (name, _share(told), told["of"], _percent(told["upper95"]))
        for name, told in card.figures.get("false_calls_by_source", {}).items()
    ]
    table = _table(("Source", "Called blast", "Cells without blasts", "Upper bound (95 %)"), rows)
    words = (
        f"{rate.calls} of {rate.cells} held-back leukocytes that are no blasts were called blast; "
        f"in the worst source up to {_percent(rate.upper95)}."
    )
    return table + f"<p>{escape(words)}</p>"


def _check(figures: Figures) -> str:
    if not figures:
        return ""
    low, high = figures["auroc_pictures95"]
    words = (
        f"{figures['dataset']}: AUROC of {', '.join(figures['blasts'])} against "
        f"{', '.join(figures['others'])} {figures['auroc']:.3f} ({low:.3f} to {high:.3f} over pictures)."
    )
    rows = [
        (label, told["cells"], told["blast"], told["not_blast"], told["unsure"])
        for label, told in figures["by_label"].items()
    ]
    table = _table(("Label", "Cells", "Called blast", "Called no blast", "Unsure"), rows)
    return f"<p>{escape(words)}</p>{table}"


def _file(card: ModelCard) -> str:
    words = (
        f"{card.architecture}, TorchScript, sha256 {card.sha256}. "
        f"Every figure is made again by: leukdesk evaluate {card.bundle_id} --data cells.csv"
    )
    return f"<p>{escape(words)}</p>"
