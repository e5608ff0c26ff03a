"""Whether each fault that the window can show is said in its language, and not in English alone."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from leukdesk.domain import errors
from leukdesk.domain.errors import LeukDeskError, UserError
from leukdesk.domain.sentences import Sentence
from leukdesk.languages import Language, wording_for
from leukdesk.ui.jobs import sentence_of
from leukdesk.ui.translation import speak

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

PACKAGE = Path(errors.__file__).parents[1]
IN_REACH = ("records", "domain", "imaging", "inference", "workflow", "reports", "capture", "ui")
"""Packages whose faults a window can show, beside the modules of the package itself."""
OF_COMMANDS_ALONE = frozenset(
    {
        "cli.py",
        "cli_research.py",
        "imaging/evaluation/annotated.py",
        "imaging/evaluation/cut_cells.py",
        "imaging/evaluation/grounds.py",
        "imaging/finder_figures.py",
        "inference/rivals.py",
        "records/made_up.py",
    }
)
"""Modules of those packages that only a command reaches; whoever uses one knows the terminal's English."""


def faults() -> frozenset[str]:
    """The names of all classes of faults, those of single modules too."""
    names = {LeukDeskError.__name__}
    derived = [
        (node.name, {ast.unparse(base).split(".")[-1] for base in node.bases})
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    ]
    while more := {name for name, bases in derived if bases & names} - names:
        names |= more
    return frozenset(names)


def plain_texts(source: str, names: frozenset[str]) -> Iterator[int]:
    """The lines that make a fault of a literal, an f-string, a sum of texts or what `str` gives."""
    tree = ast.parse(source)
    constants = {
        target.id: node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in names:
            for given in node.args:
                text = constants.get(given.id, given) if isinstance(given, ast.Name) else given
                if isinstance(text, ast.Constant | ast.JoinedStr | ast.BinOp | ast.IfExp) or (
                    isinstance(text, ast.Call) and ast.unparse(text.func) in {"str", "format"}
                ):
                    branches = (text.body, text.orelse) if isinstance(text, ast.IfExp) else (text,)
                    if not all(ast.unparse(branch).startswith("Sentence(") for branch in branches):
                        yield node.lineno


def test_every_fault_that_a_window_can_show_knows_other_languages() -> None:
    names = faults()
    assert {"UserError", "TooLargeError"} <= names
    paths = [path for part in IN_REACH for path in (PACKAGE / part).rglob("*.py")] + [*PACKAGE.glob("*.py")]
    in_reach = {path.relative_to(PACKAGE).as_posix(): path for path in paths}
    assert in_reach.keys() >= OF_COMMANDS_ALONE
    plain = [
        f"{name}:{line}"
        for name, path in sorted(in_reach.items())
        if name not in OF_COMMANDS_ALONE
        for line in plain_texts(path.read_text(encoding="utf-8"), names)
    ]
    assert plain == [], "make these of a Sentence (leukdesk.domain.sentences), then translate it"


@pytest.mark.parametrize(
    "made",
    [
        'raise UserError("it is so", Sentence("mend it"))',
        'raise UserError(Sentence("it is so"), f"mend {it}")',
        'raise errors.UserError(Sentence("it is so"), "mend " + it)',
        "raise UserError(str(error), cure)",
        'CURE = "mend it"\nraise UserError(Sentence("it is so"), CURE)',
    ],
)
def test_a_fault_of_plain_text_is_noticed(made: str) -> None:
    assert list(plain_texts(made, faults())) == [made.count("\n") + 1]


def test_a_fault_of_sentences_passes() -> None:
    made = 'CURE = Sentence("mend it")\nraise UserError(Sentence("{0} is so", it), CURE)'
    assert list(plain_texts(made, faults())) == []


def test_a_fault_is_said_in_the_windows_language_and_recorded_in_english(qapp: QApplication) -> None:
    fault = UserError(
        Sentence("a {0} may not sign", Sentence("technician")), Sentence("ask a reviewer to sign")
    )
    speak(qapp, "fr")
    try:
        assert sentence_of(fault) == "un technicien ne peut pas signer; demandez à un relecteur de signer."
        assert sentence_of(KeyError("x")).startswith("LeukDesk n'a pas pu le faire (KeyError)")
    finally:
        speak(qapp, "en")
    assert str(fault) == "a technician may not sign; ask a reviewer to sign."


def test_a_fault_is_said_by_a_reports_wording_too() -> None:
    fault = UserError(Sentence("this case is signed"), Sentence("amend it to change it"))
    spanish = wording_for(Language.SPANISH, "es_ES")
    assert spanish(fault.sentence) == "este caso está firmado; rectifíquelo para cambiarlo."
