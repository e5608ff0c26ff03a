"""Pictures on their way into a case: chosen, dropped, cancelled, broken."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from leukdesk.settings import load_settings

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Workplace
    from pytestqt.qtbot import QtBot


def test_pictures_chosen_with_the_button_become_frames_and_the_folder_is_remembered(
    workplace: Workplace, fields: list[Path]
) -> None:
    window = workplace.open()
    workplace.answers.files = fields
    workplace.button("choosePictures").click()
    workplace.settle()
    assert len(workplace.desk.state.frames) == 3
    assert window.cells.isVisible()
    assert load_settings(workplace.settings_path).last_folder == str(fields[0].parent)
    window.action("addPictures").trigger()
    assert workplace.answers.asked_in[-1] == str(fields[0].parent)
    workplace.settle()
    assert len(workplace.desk.state.frames) == 3
    assert any("already" in m for m in workplace.messages)


def test_a_dropped_folder_becomes_frames_with_cells_differential_and_assessment(
    workplace: Workplace, fields: list[Path]
) -> None:
    window = workplace.open("S-7")
    assert window.cells.invitation.isVisible()
    workplace.drop([fields[0].parent])
    workplace.settle()
    state = workplace.desk.state
    assert [f.name for f in state.frames] == [str(p) for p in fields]
    assert len(state.cells) == 9
    assert window.cells.cells.model.rowCount() == 9
    assert state.assessment.differential.leukocytes == 9
    assert workplace.label("leukocyteCount") == "9 of 100 leukocytes"
    assert workplace.label("finding") == "Too few cells yet"
    assert workplace.label("standing") == "SUGGESTED"
    assert not window.work.isVisible()


def test_progress_is_shown_and_cancel_keeps_what_is_recorded(
    workplace: Workplace, fields: list[Path], qtbot: QtBot
) -> None:
    go = threading.Semaphore(0)
    workplace.network.before_answer = lambda: go.acquire(timeout=20)
    window = workplace.open("S-1")
    workplace.desk.add_pictures(fields)
    qtbot.waitUntil(lambda: "picture 1 of 3" in workplace.label("workText"))
    go.release()
    qtbot.waitUntil(lambda: "picture 2 of 3" in workplace.label("workText"))
    assert "left" in workplace.label("workText")
    workplace.button("cancelWork").click()
    assert "Finishing" in workplace.label("workText")
    go.release()
    workplace.settle()
    assert len(workplace.desk.state.frames) == 2
    assert not window.work.isVisible()


def test_a_broken_picture_is_named_in_the_window_and_the_others_are_done(
    workplace: Workplace, fields: list[Path]
) -> None:
    (fields[0].parent / "field 1b.jpg").write_bytes(b"this is no picture")
    window = workplace.open("S-1", [fields[0].parent])
    workplace.settle()
    assert len(workplace.desk.state.frames) == 3
    (message,) = workplace.messages
    assert message.startswith("Field 1b.jpg is not a picture")
    assert window.messages.isVisible()
    window.messages.dismiss()
    assert not window.messages.isVisible()


def test_a_folder_without_pictures_is_said_in_one_sentence(workplace: Workplace, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    window = workplace.open("S-1")
    workplace.drop([tmp_path / "nothing"])
    workplace.settle()
    (message,) = workplace.messages
    assert "holds no pictures" in message
    assert not window.work.isVisible()


def test_a_missing_file_does_not_cost_the_others(
    workplace: Workplace, fields: list[Path], tmp_path: Path
) -> None:
    workplace.open("S-1", [tmp_path / "missing.jpg", *fields[:1]])
    workplace.settle()
    assert len(workplace.desk.state.frames) == 1
    assert any("missing.jpg does not exist" in words for words in workplace.messages)
