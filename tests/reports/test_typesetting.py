"""Names of every script on paper, held against Qt's own rendering of the same font."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, Any

import numpy as np
import pypdfium2
import pytest
from pypdf import PdfReader
from PySide6.QtGui import QColor, QFont, QFontDatabase, QImage, QPainter, QRawFont
from reportlab.pdfgen.canvas import Canvas

from leukdesk.paths import resources_dir
from leukdesk.reports import paper
from leukdesk.reports.lettering import BOLD, REGULAR, printable, register_fonts
from leukdesk.reports.typesetting import (
    SetParagraph,
    base_level,
    draw_text,
    fitted,
    needs_setting,
    text_width,
)

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

SIZE_PX = 96
FONTS = {
    "devanagari": "NotoSansDevanagari-Regular.ttf",
    "tamil": "NotoSansTamil-Regular.ttf",
    "arabic": "NotoSansArabic-Regular.ttf",
    "han": "DroidSansFallbackFull.ttf",
    "latin": "DejaVuSansCondensed.ttf",
}
NAMES = [
    ("devanagari", "क्षितिजात्रिपाठीर्कि"),
    ("devanagari", "श्रीज्ञानेंद्रद्विवेदी"),
    ("tamil", "தமிழ்ச்செல்வி"),
    ("tamil", "கௌரிஸ்ரீகொ"),
    ("arabic", "محمدالحسين"),
    ("arabic", "لؤيّالطائِي"),
    ("han", "王小明歐陽娜娜㐂"),
    ("latin", "Jönsson Жуков Ωμέγα"),
]


@pytest.mark.parametrize(("script", "name"), NAMES)
def test_a_name_looks_as_qt_draws_it(qapp: Any, tmp_path: Path, script: str, name: str) -> None:
    printed, shown = on_paper(name, tmp_path), on_screen(name, FONTS[script])
    assert printed.shape[0] == pytest.approx(shown.shape[0], abs=3)
    assert printed.shape[1] == pytest.approx(shown.shape[1], rel=0.02)
    assert likeness(printed, shown) > 0.93


def test_a_wrong_order_of_letters_would_be_seen(qapp: Any, tmp_path: Path) -> None:
    """The comparison can tell: two letters changed about are another picture."""
    printed, shown = on_paper("क्षितिजा", tmp_path), on_screen("क्षितिाज", FONTS["devanagari"])
    assert likeness(printed, shown) < 0.93


def on_paper(name: str, folder: Path) -> NDArray[np.float64]:
    """The ink of a name as the PDF has it, rendered by PDFium at `SIZE_PX` a font size."""
    register_fonts()
    canvas = Canvas(str(folder / "name.pdf"), pagesize=(2600, 300))
    draw_text(canvas, (100, 100), printable(name), REGULAR, SIZE_PX)
    canvas.save()
    document = pypdfium2.PdfDocument(folder / "name.pdf")
    picture = document[0].render(scale=1, grayscale=True).to_numpy().squeeze()
    document.close()
    return ink(picture)


def on_screen(name: str, file: str) -> NDArray[np.float64]:
    """The ink of a name as Qt has it."""
    path = str(resources_dir() / "fonts" / file)
    number = QFontDatabase.addApplicationFont(path)
    font = QFont(QFontDatabase.applicationFontFamilies(number)[0])
    font.setPixelSize(SIZE_PX)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    image = QImage(2600, 300, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    if "Condensed" in file:
        draw_by_file(painter, QRawFont(path, SIZE_PX), name)
    else:
        painter.drawText(100, 200, name)
    painter.end()
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(300, image.bytesPerLine())
    return ink(flat[:, :2600])


def draw_by_file(painter: QPainter, font: QRawFont, name: str) -> None:
    """Draws glyph after glyph; the system may know another face of the same family."""
    glyphs = font.glyphIndexesForString(name)
    lefts = [0.0, *accumulate(advance.x() for advance in font.advancesForGlyphIndexes(glyphs))]
    for glyph, left in zip(glyphs, lefts, strict=False):
        painter.fillPath(font.pathForGlyph(glyph).translated(100 + left, 200), QColor("black"))


def ink(grey: NDArray[np.uint8]) -> NDArray[np.float64]:
    """The dark part, cut to what is dark."""
    dark = 1 - grey / 255
    rows, columns = np.flatnonzero(dark.max(1) > 0.5), np.flatnonzero(dark.max(0) > 0.5)
    return dark[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def likeness(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    """Ink that both have as a share of the ink of either, blurred by the width of a hair line."""
    height, width = (max(one.shape[i], other.shape[i]) + 6 for i in (0, 1))
    soft = []
    for part in (one, other):
        laid = np.zeros((height, width))
        laid[3 : 3 + part.shape[0], 3 : 3 + part.shape[1]] = part
        for axis in (0, 1):
            laid = sum(np.roll(laid, step, axis) for step in range(-2, 3)) / 5
        soft.append(laid)
    return float(np.minimum(*soft).sum() / np.maximum(*soft).sum())


def test_latin_text_beside_other_scripts_can_be_searched(tmp_path: Path) -> None:
    register_fonts()
    canvas = Canvas(str(tmp_path / "line.pdf"))
    draw_text(canvas, (50, 700), "Case 26-004711 महिला محمد 12.5 %", REGULAR, 12)
    canvas.save()
    text = PdfReader(tmp_path / "line.pdf").pages[0].extract_text()
    for wanted in ("Case 26-004711", "12.5"):
        assert wanted in text


def test_words_from_right_to_left_stand_in_their_order(tmp_path: Path) -> None:
    register_fonts()
    first, second = (text_width(w, REGULAR, 12) for w in ("محمد", "علي"))
    whole = text_width("محمد علي", REGULAR, 12)
    assert whole == pytest.approx(first + second + text_width(" ", REGULAR, 12), abs=0.5)
    both, turned = (on_paper(text, tmp_path) for text in ("محمد علي", "علي محمد"))
    assert both.shape[1] == pytest.approx(turned.shape[1], abs=2)
    # The first word stands at the right: the left part of one is the right part of the other.
    assert likeness(both[:, : both.shape[1] // 4], turned[:, : both.shape[1] // 4]) < 0.8


def test_the_full_stop_of_a_line_from_right_to_left_stands_at_its_left(tmp_path: Path) -> None:
    line = on_paper("ليلى حسن   .", tmp_path)
    dot = line[:, : SIZE_PX // 8]
    assert dot.max() > 0.5
    assert dot[: len(line) // 4].max() < 0.5


def test_a_paragraph_runs_as_it_begins_also_where_a_line_begins_otherwise() -> None:
    register_fonts()
    paragraph = SetParagraph("زيادة في الكريات Auer rods (3) حقول.", paper.BODY)
    paragraph.wrap(60, 1000)
    assert len(paragraph._lines) > 2
    pieces = paragraph.split(60, 2 * paper.BODY.leading)
    assert [base_level("ليلى"), base_level("4 ليلى"), base_level("Ward ليلى"), base_level("")] == [1, 1, 0, 0]
    assert [piece._base for piece in pieces] == [1, 1]


def test_a_paragraph_breaks_into_lines_and_over_pages() -> None:
    register_fonts()
    words = "रक्त की फिल्म में श्वेत कोशिकाएँ " * 12
    paragraph = paper.lines_of(printable(words, 2000), paper.BODY)
    assert isinstance(paragraph, SetParagraph)
    _, height = paragraph.wrap(200, 1000)
    assert height > 5 * paper.BODY.leading
    head, rest = paragraph.split(200, 3 * paper.BODY.leading)
    assert head.wrap(200, 1000)[1] == 3 * paper.BODY.leading
    assert head.wrap(200, 1000)[1] + rest.wrap(200, 1000)[1] == pytest.approx(height)
    assert paragraph.split(200, 2) == []


def test_a_word_longer_than_the_line_breaks_between_letters_with_their_marks() -> None:
    register_fonts()
    paragraph = SetParagraph("கொ" * 60, paper.BODY)
    paragraph.wrap(100, 1000)
    assert len(paragraph._lines) > 3
    assert all(line[0].text == "க" for line in paragraph._lines)


def test_han_names_break_anywhere_and_plain_text_is_left_to_reportlab() -> None:
    register_fonts()
    paragraph = paper.lines_of("王小明" * 30, paper.BODY)
    assert paragraph.wrap(100, 1000)[1] > 5 * paper.BODY.leading
    assert not needs_setting("Jönsson Жуков Ωμέγα 12.5 %")
    assert not isinstance(paper.lines_of("Jönsson", paper.BODY), SetParagraph)


def test_a_line_is_shortened_to_its_room_in_any_script() -> None:
    register_fonts()
    for text in ("श्रीमती " * 30, "محمد " * 40, "王" * 100, "x" * 100):
        line = fitted(text, BOLD, 9, 120)
        assert "…" in line
        assert 100 < text_width(line, BOLD, 9) <= 120
