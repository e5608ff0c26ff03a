"""The user's guide: every link leads somewhere, and the window shows it."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument

from leukdesk import paths
from leukdesk.ui.guide_dialog import GuideDialog

if TYPE_CHECKING:
    from conftest import Workplace
    from pytestqt.qtbot import QtBot


def test_every_link_and_picture_of_the_guide_is_there() -> None:
    folder = paths.guide_dir()
    chapters = sorted(folder.glob("*.md"))
    assert len(chapters) >= 8
    for chapter in chapters:
        for target in re.findall(r"\]\(([^)#]+)\)", chapter.read_text(encoding="utf-8")):
            assert (folder / target).is_file(), f"{chapter.name} leads to {target}"


def test_every_chapter_is_reached_from_the_contents() -> None:
    folder = paths.guide_dir()
    linked = set(re.findall(r"\((\w[\w-]*\.md)\)", (folder / "index.md").read_text(encoding="utf-8")))
    assert linked == {path.name for path in folder.glob("*.md")} - {"index.md"}


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_nothing_of_a_chapter_is_cut_off_at_its_side(qtbot: QtBot) -> None:
    guide = GuideDialog(paths.guide_dir())
    qtbot.addWidget(guide)
    guide.show()
    for chapter in sorted(paths.guide_dir().glob("*.md")):
        guide.text.setSource(QUrl(chapter.name))
        assert guide.text.horizontalScrollBar().maximum() <= 1, chapter.name
    guide.text.setSource(QUrl("first-case.md"))
    pictures = re.findall(
        r"pictures/[a-z]+\.png", (paths.guide_dir() / "first-case.md").read_text(encoding="utf-8")
    )
    for name in pictures:
        picture = guide.text.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name))
        assert isinstance(picture, QImage)
        assert 300 < picture.deviceIndependentSize().width() < guide.text.viewport().width()
    assert len(pictures) == 4


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_guide_opens_beside_the_work_and_goes_back(workplace: Workplace, qtbot: QtBot) -> None:
    window = workplace.open()
    window.action("openGuide").trigger()
    guide = window.findChild(GuideDialog)
    assert guide is not None
    assert not guide.isModal()
    assert "first case" in guide.text.toPlainText().lower()
    guide.text.setSource(QUrl("figures.md"))
    assert "does not rule blasts out" in guide.text.toPlainText()
    if folder := os.environ.get("LEUKDESK_SHOTS"):
        guide.grab().save(str(Path(folder) / "ui-guide-figures.png"))
        guide.text.setSource(QUrl("troubleshooting.md"))
        guide.grab().save(str(Path(folder) / "ui-guide-trouble.png"))
        guide.text.backward()
    guide.text.backward()
    assert "Install" in guide.text.toPlainText()
    guide.close()
