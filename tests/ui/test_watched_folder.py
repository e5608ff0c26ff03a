"""A watched folder and the unassigned pictures, in a window on real records; and pasting."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableWidget

from leukdesk.domain.arrivals import NewArrival, PictureFile, Source
from leukdesk.domain.cases import NewCase
from leukdesk.settings import Settings, load_settings, save_settings
from leukdesk.ui.folder_panel import FolderPanel
from leukdesk.ui.phone_panel import PhonePanel
from leukdesk.ui.unassigned_panel import UnassignedPanel

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Workplace
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(name="share")
def share_fixture(tmp_path: Path) -> Path:
    share = tmp_path / "share größe"
    share.mkdir()
    return share


def watch(workplace: Workplace, qtbot: QtBot, share: Path) -> FolderPanel:
    panel = workplace.window.findChild(FolderPanel, "folderPanel")
    workplace.answers.watched = share
    workplace.window.action("watchedFolder").trigger()
    qtbot.mouseClick(panel.findChild(QPushButton, "chooseWatched"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.findChild(QPushButton, "watchStart"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Watching" in panel.findChild(QLabel, "watchState").text(), timeout=30_000)
    return panel


def arrive(workplace: Workplace, content: bytes, specimen: str = "") -> None:
    new = NewArrival(Source.FOLDER, "/share/IMG 1.png", specimen)
    workplace.desk.services.store.arrivals.receive(new, PictureFile(content, ".png"))


def test_pictures_go_to_the_case_of_their_number_and_never_to_the_open_one(
    workplace: Workplace, qtbot: QtBot, share: Path, drawn: list[bytes]
) -> None:
    (share / "S-2_old.png").write_bytes(drawn[2])
    workplace.open("S-1")
    store = workplace.desk.services.store
    other = store.open_case(NewCase("S-2"))
    watch(workplace, qtbot, share)
    (share / "S-2_1.png").write_bytes(drawn[0])
    (share / "S-3_1.png").write_bytes(drawn[1])
    qtbot.waitUntil(lambda: len(store.frames(other.case_id)) == 1, timeout=20_000)
    qtbot.waitUntil(lambda: len(store.arrivals.unassigned()) == 1, timeout=20_000)
    workplace.settle()

    assert [f.name for f in store.frames(other.case_id)] == [str(share / "S-2_1.png")]
    assert store.arrivals.unassigned()[0].specimen == "S-3"
    assert workplace.desk.state.frames == ()
    assert any("could not join a case" in m.text for m in workplace.window.messages.messages)
    assert load_settings(workplace.settings_path).watching
    left = sorted(path.name for path in share.iterdir())
    assert left == ["S-2_1.png", "S-2_old.png", "S-3_1.png"], "files stay where they are"


def test_a_picture_of_a_signed_case_waits_for_a_person(
    workplace: Workplace,
    qtbot: QtBot,
    share: Path,
    drawn: list[bytes],
    signing_sql: Callable[..., tuple[str, str]],
) -> None:
    workplace.open("S-1")
    store = workplace.desk.services.store
    with closing(sqlite3.connect(workplace.folder / "records" / "leukdesk.db")) as other, other:
        for statement in signing_sql():
            other.execute(statement)
    watch(workplace, qtbot, share)
    (share / "S-1_1.png").write_bytes(drawn[0])
    qtbot.waitUntil(lambda: len(store.arrivals.unassigned()) == 1, timeout=20_000)

    assert store.frames(workplace.desk.case.case_id) == []


def test_pictures_of_a_case_without_a_second_identifier_wait_whichever_way_they_come(
    workplace: Workplace, qtbot: QtBot, share: Path, drawn: list[bytes], fields: list[Path]
) -> None:
    save_settings(Settings(), workplace.settings_path)
    workplace.reload_settings()
    workplace.open("S-1")
    store, window = workplace.desk.services.store, workplace.window
    workplace.answers.entries = None
    watch(workplace, qtbot, share)
    (share / "S-1_1.png").write_bytes(drawn[0])
    (share / "S-2_1.png").write_bytes(drawn[1])
    qtbot.waitUntil(lambda: len(store.arrivals.unassigned()) == 2, timeout=20_000)
    QGuiApplication.clipboard().setImage(QImage(str(fields[0])))
    window.action("pastePictures").trigger()
    assert "second identifier" in workplace.label("messageText")
    phone = window.findChild(PhonePanel)
    phone.start_wanted.emit("127.0.0.1")
    assert not phone.is_on
    assert len(workplace.answers.forms) == 2, "pasting and the phone each asked for the entries"
    panel = window.findChild(UnassignedPanel, "unassignedPanel")
    window.action("unassigned").trigger()
    table = panel.findChild(QTableWidget, "unassignedTable")
    qtbot.waitUntil(lambda: table.rowCount() == 2, timeout=30_000)
    workplace.settle()
    waits = {table.item(row, 3).text(): table.item(row, 4).text() for row in range(2)}
    assert waits == {"S-1": "second identifier missing", "S-2": "no case of that number"}

    give = panel.findChild(QPushButton, "assignPictures")
    for number in ("S-1", "S-2"):
        panel.findChild(QLineEdit, "unassignedNumber").setText(number)
        qtbot.mouseClick(give, Qt.MouseButton.LeftButton)
        workplace.settle()
        assert "second identifier" in window.messages.messages[-1].text
    assert (len(store.arrivals.unassigned()), len(store.cases())) == (2, 1)
    store.change_case(store.case("S-1").case_id, NewCase("S-1", "P-1"))
    table.selectRow([table.item(row, 3).text() for row in range(2)].index("S-1"))
    panel.findChild(QLineEdit, "unassignedNumber").setText("S-1")
    qtbot.mouseClick(give, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: table.rowCount() == 1, timeout=30_000)
    workplace.settle()
    assert len(store.frames(store.case("S-1").case_id)) == 1


def test_a_watch_that_is_ended_takes_nothing_more(
    workplace: Workplace, qtbot: QtBot, share: Path, drawn: list[bytes]
) -> None:
    workplace.open("S-1")
    panel = watch(workplace, qtbot, share)
    qtbot.mouseClick(panel.findChild(QPushButton, "watchStart"), Qt.MouseButton.LeftButton)
    workplace.settle()
    (share / "S-1_1.png").write_bytes(drawn[0])
    qtbot.wait(1500)

    assert "No folder is watched" in panel.findChild(QLabel, "watchState").text()
    assert workplace.desk.services.store.arrivals.unassigned() == []
    assert not load_settings(workplace.settings_path).watching


def test_a_watch_goes_on_with_the_records_that_it_was_set_up_with_and_with_no_others(
    workplace: Workplace, qtbot: QtBot, share: Path, drawn: list[bytes]
) -> None:
    workplace.open("S-1")
    watch(workplace, qtbot, share)
    kept = load_settings(workplace.settings_path)
    assert Path(kept.watched_records) == workplace.folder / "records"
    workplace.window.close()
    qtbot.waitUntil(lambda: workplace.desk.closing.done, timeout=20_000)

    workplace.reload_settings()
    (share / "S-1_1.png").write_bytes(drawn[0])
    workplace.open("S-1")
    qtbot.waitUntil(lambda: len(workplace.desk.state.frames) == 1, timeout=30_000)

    workplace.window.close()
    qtbot.waitUntil(lambda: workplace.desk.closing.done, timeout=20_000)
    others = replace(kept, watched_records=str(workplace.folder / "other records"))
    save_settings(others, workplace.settings_path)
    workplace.reload_settings()
    workplace.open("S-1")
    qtbot.wait(300)
    panel = workplace.window.findChild(FolderPanel, "folderPanel")
    assert "No folder is watched" in panel.findChild(QLabel, "watchState").text()


def test_records_of_a_demonstration_never_go_on_with_the_watch(
    workplace: Workplace, qtbot: QtBot, share: Path, drawn: list[bytes]
) -> None:
    (share / "S-1_1.png").write_bytes(drawn[0])
    save_settings(Settings(watched_folder=str(share), watching=True), workplace.settings_path)
    workplace.program._settings = load_settings(workplace.settings_path)
    workplace.open("S-1")
    qtbot.wait(300)

    panel = workplace.window.findChild(FolderPanel, "folderPanel")
    assert "No folder is watched" in panel.findChild(QLabel, "watchState").text()


def test_a_pattern_is_tried_while_it_is_typed(qtbot: QtBot) -> None:
    panel = FolderPanel()
    qtbot.addWidget(panel)
    panel.show_settings(Settings(watched_folder="/share"))
    names, example = panel.findChild(QLineEdit, "watchedNames"), panel.findChild(QLabel, "watchedExample")
    assert "S-2026-17_0001.jpg goes to case S-2026-17" in example.text()
    names.setText("no number")
    assert "must hold {specimen} once" in example.text()
    assert not panel.findChild(QPushButton, "watchStart").isEnabled()


def test_a_person_gives_waiting_pictures_to_a_case_or_sets_them_aside(
    workplace: Workplace, qtbot: QtBot, drawn: list[bytes]
) -> None:
    workplace.open("S-1")
    store = workplace.desk.services.store
    arrive(workplace, drawn[0], "S-9")
    arrive(workplace, drawn[1])
    panel = workplace.window.findChild(UnassignedPanel, "unassignedPanel")
    workplace.window.action("unassigned").trigger()
    table = panel.findChild(QTableWidget, "unassignedTable")
    qtbot.waitUntil(lambda: table.rowCount() == 2, timeout=30_000)
    workplace.settle()
    assert not table.item(0, 0).icon().isNull()
    number, give = (
        panel.findChild(QLineEdit, "unassignedNumber"),
        panel.findChild(QPushButton, "assignPictures"),
    )
    assert (number.text(), give.text()) == ("S-9", "Open a new case"), "what was read is only proposed"
    number.setText("s-1 ".upper())
    assert give.text() == "Give to this case"
    qtbot.mouseClick(give, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: table.rowCount() == 1, timeout=30_000)
    workplace.settle()
    assert [f.name for f in workplace.desk.state.frames] == ["/share/IMG 1.png"]

    qtbot.mouseClick(panel.findChild(QPushButton, "setAsidePictures"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: table.rowCount() == 0, timeout=30_000)
    assert store.arrivals.unassigned() == []
    assert len(store.cases()) == 1


def test_a_copied_picture_and_copied_files_are_pasted_into_the_open_case(
    workplace: Workplace, fields: list[Path], qtbot: QtBot
) -> None:
    workplace.open("S-1")
    clipboard = QGuiApplication.clipboard()
    clipboard.setImage(QImage(str(fields[0])))
    workplace.window.action("pastePictures").trigger()
    qtbot.waitUntil(lambda: bool(workplace.desk.state and workplace.desk.state.frames), timeout=20_000)
    workplace.settle()
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(fields[1]))])
    clipboard.setMimeData(copied)
    workplace.window.action("pastePictures").trigger()
    workplace.settle()

    first, second = workplace.desk.state.frames
    assert first.name.startswith("pasted 20")
    assert second.name == str(fields[1])
    clipboard.setText("words")
    workplace.window.action("pastePictures").trigger()
    assert "Nothing that could be pasted" in workplace.window.messages.messages[-1].text


def test_a_labelled_collection_is_imported_from_the_menu(
    workplace: Workplace, qtbot: QtBot, tmp_path: Path, drawn: list[bytes]
) -> None:
    for label, content in (("Monocyte", drawn[0]), ("blast", drawn[1]), ("blast", b"broken")):
        folder = tmp_path / "set" / label
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{len(content)}.png").write_bytes(content)
    workplace.open()
    workplace.answers.collections = tmp_path / "set"
    workplace.window.action("importFolders").trigger()
    workplace.settle()

    store = workplace.desk.services.store
    cells = store.cells(store.case("set").case_id)
    assert sorted(c.review.class_code for c in cells) == ["blast", "monocyte"]
    said = [m.text for m in workplace.window.messages.messages]
    assert any("labels: 2 pictures" in text for text in said)
    assert any("6.png is not a picture" in text for text in said)


def test_a_collection_opens_no_case_without_a_second_identifier(
    workplace: Workplace, tmp_path: Path, drawn: list[bytes]
) -> None:
    (tmp_path / "set" / "blast").mkdir(parents=True)
    (tmp_path / "set" / "blast" / "1.png").write_bytes(drawn[0])
    workplace.open()
    workplace.desk.change_settings(replace(workplace.desk.settings, second_identifier=True))
    workplace.answers.collections = tmp_path / "set"
    workplace.window.action("importFolders").trigger()
    workplace.settle()
    store = workplace.desk.services.store
    assert store.case("set") is None
    assert "Case set of the collection has no second identifier" in workplace.messages[-1]
    named = store.open_case(NewCase("set", "P-1"))
    workplace.window.action("importFolders").trigger()
    workplace.settle()
    assert len(store.frames(named.case_id)) == 1


def test_the_capture_page_offers_the_other_ways(workplace: Workplace) -> None:
    window = workplace.open("S-1")
    for way in ("phoneUpload", "watchedFolder", "unassigned"):
        button = window.capture.findChild(QPushButton, f"{way}Button")
        assert button.isEnabled()
    workplace.desk.close_case()
    assert not window.capture.findChild(QPushButton, "phoneUploadButton").isEnabled()
