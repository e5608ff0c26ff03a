"""Where the printed report breaks over pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from leukdesk.domain.film import FilmText

from .test_pdf import pages_of

if TYPE_CHECKING:
    from pathlib import Path

BEGINNINGS = (
    *("Differential", "Most suspicious cells", "Picture quality", "Method and its limits"),
    *("Found outside the differential", "Manual count at the eyepiece", "Urgent calls", "Signature"),
    *("with interval", "aren't counted.", "a person decided the class.", "are not added up.", "5.9 5"),
)
"""What stands over something else: headings, heads of tables, sentences, figures with words beneath."""


@pytest.mark.parametrize(
    ("page_size", "lines"), [("Letter", 1), ("Letter", 35), ("Letter", 36), ("Letter", 37), ("A4", 39)]
)
def test_nothing_stands_at_a_pages_foot_whose_table_is_overleaf(
    desk: Any, tmp_path: Path, lines: int, page_size: str
) -> None:
    film = FilmText(comment="\n".join(f"Line {n}" for n in range(lines)))
    report = desk.report(desk.smear(desk.blastic), film=film)
    pages = pages_of(report, tmp_path / "report.pdf", page_size)
    cut = [page[-60:] for page in pages[:-1] if page.endswith(BEGINNINGS)]
    assert not cut
