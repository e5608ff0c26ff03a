"""The window as a technician meets it: real records, real finder; only the network is a stand-in."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTextBrowser

from leukdesk.app import Program
from leukdesk.domain.assessment import Finding
from leukdesk.domain.cases import NewCase
from leukdesk.domain.errors import BundleError
from leukdesk.records.store import open_store
from leukdesk.settings import Settings, Theme, load_settings, save_settings

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import StandInNetwork, Workplace
    from pytestqt.qtbot import QtBot

    from leukdesk.ui.main_window import MainWindow

NO_KEYS = Qt.KeyboardModifier.NoModifier


def label(window: MainWindow, name: str) -> str:
    found = window.findChild(QLabel, name)
    assert found is not None, name
    return found.text()


def button(window: MainWindow, name: str) -> QPushButton:
    found = window.findChild(QPushButton, name)
    assert found is not None, name
    return found


def drop(window: MainWindow, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(p)) for p in paths])
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(50, 50), actions, data, buttons, Qt.KeyboardModifier.NoModifier)
    # The only public way to make a QDragEnterEvent is deprecated; the handler reads nothing else of it.
    window.dragEnterEvent(event)  # type: ignore[arg-type]
    overlay = window.findChild(QLabel, "dropOverlay")
    assert overlay.isVisible()
    assert overlay.text().startswith("Drop to ")
    window.dropEvent(event)


def messages(window: MainWindow) -> list[str]:
    return [m.text for m in window.messages.messages]


def test_an_empty_window_invites_pictures_and_says_what_it_is_not(workplace: Workplace) -> None:
    window = workplace.open()
    assert window.worklist.invitation.isVisible()
    assert label(window, "dropTitle") == "Drop smear pictures here"
    for name in ("choosePictures", "newCaseFromStart", "trySample"):
        assert window.worklist.findChild(QPushButton, name).isVisible()
    assert label(window, "researchUse") == "For research use; not a diagnosis"
    assert not window.action("makeReport").isEnabled()
    assert label(window, "engineState") == "Network ready: stand-in 1.0"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_help_shows_the_card_of_the_network_that_runs(workplace: Workplace) -> None:
    window = workplace.open()
    window.action("aboutModel").trigger()
    workplace.settle()
    page = window.findChild(QTextBrowser, "modelPage")
    assert page.isVisible()
    assert "stand-in 1.0" in page.toPlainText()
    assert "Intended use" in page.toPlainText()
    page.window().close()


def test_a_promyelocyte_raises_a_sign_beside_the_finding(
    workplace: Workplace, network: StandInNetwork, fields: list[Path]
) -> None:
    window = workplace.open()
    sign = window.findChild(QLabel, "urgent")
    assert not sign.isVisible()
    network.answers = [("promyelocyte", 0.95), ("blast", 0.95)]
    workplace.answers.files = fields[:1]
    button(window, "choosePictures").click()
    workplace.settle()
    assert sign.isVisible()
    assert sign.text().startswith("Promyelocyte: 2 cells seen. Urgent by itself")
    assert label(window, "finding")


def test_a_person_reads_words_where_the_tables_hold_figures(
    workplace: Workplace, network: StandInNetwork, fields: list[Path]
) -> None:
    network.answers = [("blast", 0.95), ("lymphocyte", 0.97), ("blast", 0.55)]
    window = workplace.open()
    workplace.answers.files = fields[:1]
    button(window, "choosePictures").click()
    workplace.settle()
    model = window.cells.cells.model
    words = [[str(model.index(row, column).data()) for column in range(3)] for row in range(3)]
    assert [row[2] for row in words] == ["high", "medium", "low"]
    assert not any(character.isdigit() for row in words for word in row for character in word)


def test_pictures_chosen_with_the_button_become_frames_and_the_folder_is_remembered(
    workplace: Workplace, fields: list[Path]
) -> None:
    window = workplace.open()
    workplace.answers.files = fields
    button(window, "choosePictures").click()
    workplace.settle()
    assert len(workplace.desk.state.frames) == 3
    assert window.cells.isVisible()
    assert load_settings(workplace.settings_path).last_folder == str(fields[0].parent)
    window.action("addPictures").trigger()
    assert workplace.answers.asked_in[-1] == str(fields[0].parent)
    workplace.settle()
    assert len(workplace.desk.state.frames) == 3
    assert any("already" in m for m in messages(window))


def test_a_dropped_folder_becomes_frames_with_cells_differential_and_assessment(
    workplace: Workplace, fields: list[Path]
) -> None:
    window = workplace.open("S-7")
    assert window.cells.invitation.isVisible()
    drop(window, [fields[0].parent])
    workplace.settle()
    state = workplace.desk.state
    assert [f.name for f in state.frames] == [str(p) for p in fields]
    assert len(state.cells) == 9
    assert window.cells.cells.model.rowCount() == 9
    assert state.assessment.differential.leukocytes == 9
    assert label(window, "leukocyteCount") == "9 of 100 leukocytes"
    assert label(window, "finding") == "Too few cells yet"
    assert label(window, "standing") == "SUGGESTED"
    assert not window.work.isVisible()


def test_dropping_without_a_case_asks_for_one_and_keeps_the_pictures(
    workplace: Workplace, fields: list[Path]
) -> None:
    window = workplace.open()
    workplace.answers.entries = NewCase("S-9", "P-1")
    drop(window, fields[:1])
    workplace.settle()
    assert label(window, "caseNumber") == "Case S-9"
    assert "P-1" in label(window, "caseDetails")
    assert len(workplace.desk.state.frames) == 1


def test_thinking_better_of_the_case_drops_the_pictures_too(workplace: Workplace, fields: list[Path]) -> None:
    window = workplace.open()
    workplace.answers.entries = None
    drop(window, fields)
    workplace.settle()
    assert window.worklist.isVisible()
    workplace.answers.entries = NewCase("S-10")
    window.action("newCase").trigger()
    workplace.settle()
    assert not workplace.desk.state.frames


def test_progress_is_shown_and_cancel_keeps_what_is_recorded(
    workplace: Workplace, fields: list[Path], qtbot: QtBot
) -> None:
    go = threading.Semaphore(0)
    workplace.network.before_answer = lambda: go.acquire(timeout=20)
    window = workplace.open("S-1")
    workplace.desk.add_pictures(fields)
    qtbot.waitUntil(lambda: "picture 1 of 3" in label(window, "workText"))
    go.release()
    qtbot.waitUntil(lambda: "picture 2 of 3" in label(window, "workText"))
    assert "left" in label(window, "workText")
    button(window, "cancelWork").click()
    assert "Finishing" in label(window, "workText")
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
    (message,) = messages(window)
    assert message.startswith("Field 1b.jpg is not a picture")
    assert window.messages.isVisible()
    window.messages.dismiss()
    assert not window.messages.isVisible()


def test_a_folder_without_pictures_is_said_in_one_sentence(workplace: Workplace, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    window = workplace.open("S-1")
    drop(window, [tmp_path / "nothing"])
    workplace.settle()
    (message,) = messages(window)
    assert "holds no pictures" in message
    assert not window.work.isVisible()


def test_selecting_in_the_list_selects_in_the_frame_and_back(
    workplace: Workplace, fields: list[Path]
) -> None:
    window = workplace.open("S-1", fields)
    workplace.settle()
    page, last = window.cells, workplace.desk.state.cells[-1]
    row = page.cells.model.index(page.cells.model.row_of(last.cell_id), 0)
    page.cells.table.setCurrentIndex(row)
    workplace.settle()
    assert page.cell_id == last.cell_id
    assert page.frame_id == last.frame_id
    other = workplace.desk.state.cells_of(last.frame_id)[0]
    x, y = other.box.centre_px
    place = page.view.mapFromScene(x, y)
    assert page.view.cell_at(place) == other.cell_id
    page.view.cell_picked.emit(other.cell_id)
    assert page.cells.table.currentIndex().row() == page.cells.model.row_of(other.cell_id)


def test_a_click_on_a_cell_of_the_frame_selects_it(
    workplace: Workplace, fields: list[Path], qtbot: QtBot
) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    view, cell = window.cells.view, workplace.desk.state.cells[1]
    place = view.mapFromScene(*cell.box.centre_px)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.cells.cell_id == cell.cell_id


def test_the_list_sorts_by_p_blast_and_can_keep_to_one_frame(
    workplace: Workplace, fields: list[Path], network: StandInNetwork
) -> None:
    network.answers = [("segmented_neutrophil", 0.9), ("blast", 0.8), ("lymphocyte", 0.9)]
    window = workplace.open("S-1", fields)
    workplace.settle()
    cells = window.cells.cells
    shown = [cells.model.index(row, 2).data() for row in range(9)]
    assert shown == sorted(shown, key=["high", "medium", "low"].index)
    assert len(set(shown)) > 1
    assert cells.model.index(0, 0).data() == "Blast"
    cells.only_frame.setChecked(True)
    assert cells.model.rowCount() == 3


def test_correcting_a_class_by_key_is_stored_and_updates_the_differential(
    workplace: Workplace, fields: list[Path], qtbot: QtBot
) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    window.activateWindow()
    window.cells.cells.table.setFocus()
    qtbot.waitUntil(window.isActiveWindow)
    first = window.cells.cells.first()
    window.cells.select_cell(first)
    key = next(a for a in window.class_menu.actions() if a.objectName() == "class_eosinophil").shortcut()
    qtbot.keySequence(window.cells.cells.table, key)
    workplace.settle()
    counts = {r.cell_class.code: r.count for r in workplace.desk.state.assessment.differential.rows}
    assert counts["eosinophil"] == 1
    assert counts["segmented_neutrophil"] == 2
    assert window.cells.cell_id != first, "the next cell is selected"
    store = open_store(workplace.folder / "records")
    (reviewed,) = [c for c in store.cells(store.case("S-1").case_id) if c.review is not None]
    assert reviewed.cell_id == first
    assert reviewed.review.class_code == "eosinophil"
    store.close()


def test_confirming_every_cell_turns_the_suggestion_into_a_review(
    workplace: Workplace, fields: list[Path]
) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    window.action("nextCell").trigger()
    for _ in range(3):
        window.action("confirm").trigger()
        workplace.settle()
    assert label(window, "standing") == "REVIEWED"
    assert workplace.desk.state.assessment.reviewed is not None


def test_a_confirmed_blast_raises_the_suspicion_at_once(workplace: Workplace, fields: list[Path]) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    window.cells.step_cell(1)
    window.class_wanted.emit("blast")
    workplace.settle()
    assert workplace.desk.state.assessment.standing.finding is Finding.BLASTS_SUSPECTED
    assert label(window, "finding") == "Blasts suspected"


def test_a_key_without_a_selected_cell_says_what_to_do(workplace: Workplace, fields: list[Path]) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    window.class_wanted.emit("blast")
    assert "Select a cell first" in messages(window)[0]


def test_a_key_after_the_last_cell_changes_nothing(workplace: Workplace, fields: list[Path]) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    window.cells.step_cell(1)
    while window.cells.step_cell(1):
        pass
    last = window.cells.selected_cell()
    window.class_wanted.emit("lymphocyte")
    workplace.settle()
    window.class_wanted.emit("monocyte")
    workplace.settle()
    assert last is not None
    reviewed = {c.cell_id: c.cell_class.code for c in workplace.desk.state.cells if c.review is not None}
    assert reviewed == {last.cell_id: "lymphocyte"}


def test_a_missing_file_does_not_cost_the_others(
    workplace: Workplace, fields: list[Path], tmp_path: Path
) -> None:
    window = workplace.open("S-1", [tmp_path / "missing.jpg", *fields[:1]])
    workplace.settle()
    assert len(workplace.desk.state.frames) == 1
    assert any("missing.jpg does not exist" in words for words in messages(window))


def test_the_report_is_written_beside_and_its_folder_shown(
    workplace: Workplace, fields: list[Path], tmp_path: Path
) -> None:
    window = workplace.open("S/1", fields[:1])
    workplace.settle()
    workplace.answers.folder = tmp_path / "out"
    button(window, "makeReportButton").click()
    workplace.settle()
    (shown,) = workplace.answers.shown
    assert (shown / "report.pdf").read_bytes().startswith(b"%PDF")
    assert shown.parent == tmp_path / "out"
    assert "report is written" in messages(window)[-1]


def test_an_unwritable_folder_for_the_report_is_said_in_the_window(
    workplace: Workplace, fields: list[Path], tmp_path: Path
) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    workplace.answers.folder = tmp_path / "a file"
    workplace.answers.folder.write_text("in the way")
    window.action("makeReport").trigger()
    workplace.settle()
    assert len(messages(window)) == 1
    assert not workplace.answers.shown


def test_a_missing_bundle_is_said_and_old_cases_can_still_be_read(
    workplace: Workplace, fields: list[Path]
) -> None:
    workplace.open("S-1", fields[:1])
    workplace.settle()

    def broken() -> StandInNetwork:
        raise BundleError("the network was changed", "install LeukDesk again")

    workplace.program._open_network = broken
    window = workplace.open("S-1")
    assert label(window, "engineState") == "No network"
    assert messages(window) == ["The network was changed; install LeukDesk again."]
    assert len(workplace.desk.state.frames) == 1
    assert label(window, "finding") == "No assessment"
    workplace.desk.add_pictures(fields)
    workplace.settle()
    assert len(workplace.desk.state.frames) == 1


def test_another_case_is_opened_from_the_records(workplace: Workplace, fields: list[Path]) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    workplace.answers.entries = NewCase("S-2")
    window.action("newCase").trigger()
    workplace.settle()
    assert workplace.answers.known == ["S-1"]
    assert window.cells.invitation.isVisible()
    workplace.answers.pick = lambda cases: next(c for c in cases if c.number == "S-1")
    window.action("openCase").trigger()
    workplace.settle()
    assert window.cells.isVisible()
    assert len(workplace.desk.state.frames) == 1
    window.action("closeCase").trigger()
    assert window.worklist.isVisible()


@pytest.mark.parametrize("choice", ["dark", "light", "system"])
def test_the_theme_is_switched_in_the_menu_and_remembered(workplace: Workplace, choice: str) -> None:
    window = workplace.open()
    window.action("theme_dark" if choice != "dark" else "theme_light").trigger()
    window.action(f"theme_{choice}").trigger()
    assert load_settings(workplace.settings_path).theme.value == choice
    assert workplace.program.theme.is_dark == (choice == "dark")
    assert QApplication.palette().window().color().lightness() < 128 if choice == "dark" else True


def test_zooming_keeps_the_point_under_the_cursor_and_fit_returns(
    workplace: Workplace, fields: list[Path]
) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    view = window.cells.view
    fitted = view.zoom
    window.action("zoomIn").trigger()
    assert view.zoom > fitted
    window.action("actualSize").trigger()
    assert view.zoom * view.devicePixelRatioF() == pytest.approx(1)
    window.action("fit").trigger()
    assert view.zoom == pytest.approx(fitted)


def test_the_wheel_zooms_to_the_point_under_the_cursor(workplace: Workplace, fields: list[Path]) -> None:
    window = workplace.open("S-1", fields[:1])
    workplace.settle()
    view = window.cells.view
    cursor = QPointF(view.viewport().width() * 0.7, view.viewport().height() * 0.4)
    before = view.mapToScene(cursor.toPoint())
    everywhere = view.viewport().mapToGlobal(cursor)
    wheel = QWheelEvent(
        cursor,
        everywhere,
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        NO_KEYS,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    zoom = view.zoom
    QApplication.sendEvent(view.viewport(), wheel)
    assert view.zoom == pytest.approx(zoom * 1.25**2, rel=1e-6)
    after = view.mapToScene(cursor.toPoint())
    assert abs(after.x() - before.x()) < 3
    assert abs(after.y() - before.y()) < 3


def test_the_theme_of_the_settings_is_on_at_the_next_start(workplace: Workplace) -> None:
    save_settings(Settings(theme=Theme.DARK), workplace.settings_path)
    application = QApplication.instance()
    again = Program(application, workplace.settings_path, workplace.answers, lambda: workplace.network)
    assert again.theme.is_dark
    again.deleteLater()


def test_an_unforeseen_fault_is_told_without_its_secrets(
    workplace: Workplace, caplog: pytest.LogCaptureFixture
) -> None:
    window = workplace.open()
    error = ValueError("Mrs Example's smear")
    workplace.program.hear_crash(ValueError, error, None)
    assert "ValueError" in messages(window)[0]
    assert "Example" not in messages(window)[0] + caplog.text


def test_a_frame_asked_for_before_is_not_shown_in_place_of_the_one_wanted(
    workplace: Workplace, fields: list[Path]
) -> None:
    window = workplace.open("S-1", fields)
    workplace.settle()
    page = window.cells
    first, second, third = (f.frame_id for f in workplace.desk.state.frames)
    for frame_id in (second, third, first, third):
        page.select_frame(frame_id)
    workplace.settle()
    assert page.frame_id == third
    assert page._pixels_of == third


def test_a_stored_picture_that_was_changed_is_said_and_the_rest_goes_on(
    workplace: Workplace, fields: list[Path]
) -> None:
    workplace.open("S-1", fields[:2])
    workplace.settle()
    frame = workplace.desk.state.frames[1]
    (stored,) = (workplace.folder / "records" / "pictures").rglob(f"{frame.picture_sha256}*")
    stored.chmod(0o644)
    stored.write_bytes(b"changed")
    again = workplace.open("S-1")
    again.cells.select_frame(frame.frame_id)
    workplace.settle()
    assert len(messages(again)) == 1
    assert len(workplace.desk.state.cells) == 6
