"""Numbers in the window are written as in the user's region, as the report writes them."""

from __future__ import annotations

import ast
import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

import leukdesk.ui
from leukdesk.domain.sentences import Sentence
from leukdesk.languages import ISO
from leukdesk.settings import Settings, save_settings
from leukdesk.ui.differential_model import PERCENT
from leukdesk.ui.scale_bar import bar_text
from leukdesk.ui.translation import filled, number_words, reckon_as_in, said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conftest import StandInNetwork, Workplace

pytestmark = pytest.mark.usefixtures("spoken")

NOT_FOR_PEOPLE = {"theme.py"}
"""A style sheet's numbers have a point everywhere."""
FORMS = re.compile(r"\{\w+:([^}]+)\}")


@pytest.mark.parametrize(
    ("region", "whole", "share"),
    [
        ("es_ES", "12.345", "7,5"),
        ("fr_FR", "12\u202f345", "7,5"),
        ("en_GB", "12,345", "7.5"),
        (ISO, "12,345", "7.5"),
    ],
)
def test_groups_and_decimals_are_those_of_the_region(region: str, whole: str, share: str) -> None:
    reckon_as_in(region)
    assert number_words(12345, ",") == whole
    assert number_words(7.5, ".1f") == share
    assert filled("{0}: {1:.1f} of {2:,}", "A.B", 7.5, 12345) == f"A.B: {share} of {whole}"
    assert said(Sentence("{0} {1:.1f} % of leukocytes", "1.5", 7.5)) == f"1.5 {share} % of leukocytes"
    assert bar_text(0.5) == f"0{share[1]}5 µm"


def test_the_differential_and_its_assessment_have_a_decimal_comma_in_spanish(
    workplace: Workplace, fields: list[Path], network: StandInNetwork
) -> None:
    save_settings(Settings(second_identifier=False, language="es", region="es_ES"), workplace.settings_path)
    workplace.reload_settings()
    network.answers = [("segmented_neutrophil", 0.9), ("monocyte", 0.9), ("lymphocyte", 0.9)]
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    model = window.cells.differential.model
    shown = [model.index(row, PERCENT) for row in range(model.rowCount())]
    assert {index.data() for index in shown} == {"33,3", "0,0"}
    tip = next(index.data(Qt.ItemDataRole.ToolTipRole) for index in shown if index.data() == "33,3")
    assert "33,3 %" in tip
    assert "." not in tip
    said_beside = " ".join(label.text() for label in window.cells.assessment.findChildren(QLabel))
    assert "95 %" in said_beside
    assert not re.search(r"\d\.\d", said_beside)


def test_another_region_holds_at_once(workplace: Workplace, fields: list[Path]) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    workplace.desk.change_settings(replace(workplace.desk.settings, region="es_ES"))
    model = window.cells.differential.model
    assert "100,0" in {model.index(row, PERCENT).data() for row in range(model.rowCount())}


def test_no_text_of_the_window_has_a_number_with_a_fixed_point() -> None:
    found = [
        f"{path.name}:{line}: {form}"
        for path in sorted(Path(leukdesk.ui.__file__).parent.glob("*.py"))
        if path.name not in NOT_FOR_PEOPLE
        for line, form in fixed_forms(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert not found, "use number_words() or filled() of leukdesk.ui.translation: " + "; ".join(found)


def fixed_forms(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and form of each number that Python itself would write, with a point or with commas."""
    for node in ast.walk(tree):
        forms = []
        if isinstance(node, ast.FormattedValue) and node.format_spec is not None:
            forms = [n.value for n in ast.walk(node.format_spec) if isinstance(n, ast.Constant)]
        elif (
            isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format"
        ):
            texts = [n.value for n in ast.walk(node.func.value) if isinstance(n, ast.Constant)]
            forms = [form for text in texts if isinstance(text, str) for form in FORMS.findall(text)]
        yield from ((node.lineno, form) for form in forms if has_a_point(form))


def has_a_point(form: str) -> bool:
    """Whether a format may write a decimal point, or commas between groups."""
    return not form.startswith("%") and (
        form.endswith(("g", ",")) or ("." in form and not form.endswith(".0f"))
    )
