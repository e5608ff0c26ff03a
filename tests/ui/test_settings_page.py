"""The settings page: every choice holds at once or says when, and what is impossible is not taken."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
)

from leukdesk.domain.case_details import Sex
from leukdesk.domain.frames import FrameFile
from leukdesk.domain.people import NewAccount, Role, Secret
from leukdesk.domain.reference_ranges import DEFAULT_RANGES, Analyte, ReferenceRange
from leukdesk.languages import ISO
from leukdesk.settings import Settings, Theme, load_settings, save_settings
from leukdesk.ui.range_dialog import RangeDialog
from leukdesk.ui.settings_presenter import LEADS

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Workplace
    from pytestqt.qtbot import QtBot

    from leukdesk.ui.settings_page import SettingsPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
OK = QDialogButtonBox.StandardButton.Ok
NEWBORN = ReferenceRange(Analyte.WHITE_CELLS, 9, 30, "Our own, 2026", 0, 28 / 365.25)


def open_settings(workplace: Workplace, section: str) -> SettingsPage:
    window = workplace.open()
    window.go_to("settings")
    window.settings.show_section(section)
    workplace.settle()
    return window.settings


def pick(page: SettingsPage, name: str, value: object) -> None:
    box = page.findChild(QComboBox, name)
    assert box.isVisible()
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def written(workplace: Workplace) -> Settings:
    return load_settings(workplace.settings_path)


def test_language_and_size_wait_for_the_next_start_and_a_restart_is_offered(workplace: Workplace) -> None:
    page = open_settings(workplace, "look")
    again = page.findChild(QPushButton, "restartNow")
    assert not again.isVisible()
    pick(page, "scaleChoice", 150)
    assert written(workplace).scale_percent == 150
    assert again.isVisible()
    pick(page, "scaleChoice", 100)
    assert not again.isVisible()
    pick(page, "languageChoice", "es")
    assert written(workplace).language == "es"
    assert again.isVisible()


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("language", ["en", "es", "fr", "hi", "ta"])
def test_the_smallest_window_shows_the_fields_of_every_section_in_whole_width(
    workplace: Workplace, language: str
) -> None:
    save_settings(Settings(language=language), workplace.settings_path)
    workplace.reload_settings()
    page = open_settings(workplace, "look")
    workplace.window.resize(workplace.window.minimumSize())
    sections = page.findChild(QListWidget, "settingsList")
    wide = []
    for row in range(sections.count()):
        sections.setCurrentRow(row)
        workplace.settle()
        (area,) = [each for each in page.findChildren(QScrollArea, "settingsScroll") if each.isVisible()]
        if area.horizontalScrollBar().maximum():
            wide.append(sections.item(row).text())
    assert not wide


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("language", ["en", "es", "fr", "hi", "ta"])
def test_the_names_of_the_sections_are_read_whole(workplace: Workplace, language: str) -> None:
    save_settings(Settings(language=language), workplace.settings_path)
    workplace.reload_settings()
    page = open_settings(workplace, "look")
    sections = page.findChild(QListWidget, "settingsList")
    for row in range(sections.count()):
        item = sections.visualItemRect(sections.item(row))
        assert item.width() >= sections.sizeHintForColumn(0), sections.item(row).text()
        assert item.right() <= sections.viewport().width(), sections.item(row).text()


def test_a_restart_closes_the_window_and_is_asked_of_the_program(workplace: Workplace, qtbot: QtBot) -> None:
    page = open_settings(workplace, "look")
    pick(page, "scaleChoice", 125)
    page.findChild(QPushButton, "restartNow").click()
    qtbot.waitUntil(lambda: workplace.desk.closing.done)
    assert workplace.program.restarts


def test_colours_and_region_hold_at_once(workplace: Workplace) -> None:
    page = open_settings(workplace, "look")
    pick(page, "themeChoice", "dark")
    assert written(workplace).theme is Theme.DARK
    assert workplace.program.theme.is_dark
    assert workplace.window.action("theme_dark").isChecked()
    workplace.window.action("theme_light").trigger()
    assert page.findChild(QComboBox, "themeChoice").currentData() == "light"
    example = page.findChild(QLabel, "regionExample")
    pick(page, "regionChoice", "es_AR")
    assert "1234,5" in example.text()
    pick(page, "regionChoice", ISO)
    assert "1234.5" in example.text()
    assert written(workplace).region == ISO


def test_the_laboratory_and_its_logo_stand_on_reports(workplace: Workplace, tmp_path: Path) -> None:
    page = open_settings(workplace, "laboratory")
    name = page.findChild(QLineEdit, "laboratoryName")
    name.setText(" Hospital Rural ")
    name.editingFinished.emit()
    assert written(workplace).laboratory == "Hospital Rural"
    workplace.answers.picture = tmp_path / "logo.png"
    workplace.answers.picture.write_bytes(b"no picture")
    page.findChild(QPushButton, "chooseLogo").click()
    workplace.settle()
    assert "cannot be read" in workplace.messages[-1]
    assert written(workplace).logo == ""
    Image.new("RGB", (40, 30), "red").save(workplace.answers.picture)
    page.findChild(QPushButton, "chooseLogo").click()
    workplace.settle()
    assert written(workplace).logo == str(workplace.answers.picture)
    assert not page.findChild(QLabel, "laboratoryLogo").pixmap().isNull()
    page.findChild(QPushButton, "noLogo").click()
    assert written(workplace).logo == ""


def test_somebody_alone_is_called_by_their_name_from_now_on(workplace: Workplace) -> None:
    page = open_settings(workplace, "laboratory")
    name = page.findChild(QLineEdit, "operatorName")
    name.setText("")
    name.editingFinished.emit()
    assert "full name" in workplace.messages[-1]
    name.setText("Zoë Nováková")
    name.editingFinished.emit()
    assert workplace.label("personState") == "Zoë Nováková"
    assert workplace.desk.session.person.name == "Zoë Nováková"


def test_what_a_new_case_asks_for_is_chosen(workplace: Workplace) -> None:
    page = open_settings(workplace, "counting")
    target = page.findChild(QSpinBox, "targetCount")
    target.setValue(200)
    target.editingFinished.emit()
    unsure = page.findChild(QSpinBox, "unsurePercent")
    unsure.setValue(25)
    unsure.editingFinished.emit()
    for switch in page.findChildren(QCheckBox):
        if switch.objectName().startswith("switch_"):
            switch.toggle()
    kept = written(workplace)
    assert (kept.target_cells, kept.unsure_share) == (200, 0.25)
    assert kept.second_identifier
    assert not kept.look_for_overlaps
    assert kept.analyser_leaves_erythroblasts_out


def test_templates_are_written_renamed_and_taken_away(workplace: Workplace) -> None:
    page = open_settings(workplace, "reports")
    name, text = page.findChild(QLineEdit, "templateName"), page.findChild(QPlainTextEdit, "templateText")
    save, remove = (page.findChild(QPushButton, n) for n in ("saveTemplate", "removeTemplate"))
    assert not save.isEnabled()
    name.setText("Malaria")
    text.setPlainText("No parasites seen.")
    save.click()
    assert written(workplace).comment_templates == {"Malaria": "No parasites seen."}
    listed = page.findChild(QListWidget, "templateList")
    assert listed.currentItem().text() == "Malaria"
    assert not save.isEnabled()
    name.setText("Parasites")
    save.click()
    assert written(workplace).comment_templates == {"Parasites": "No parasites seen."}
    page.findChild(QPushButton, "newTemplate").click()
    name.setText("Parasites")
    text.setPlainText("Another of that name.")
    assert not save.isEnabled()
    listed.setCurrentRow(0)
    remove.click()
    assert written(workplace).comment_templates == {}


def test_children_get_ranges_of_their_own_and_the_shipped_ones_come_back(workplace: Workplace) -> None:
    page = open_settings(workplace, "ranges")
    workplace.answers.reference = NEWBORN
    page.findChild(QPushButton, "addRange").click()
    assert written(workplace).ranges == (*DEFAULT_RANGES, NEWBORN)
    table = page.findChild(QPushButton, "changeRange").parent().model
    assert table.index(len(DEFAULT_RANGES), 3).data() == "under 28 days"
    page.findChild(QPushButton, "changeRange").parent().table.selectRow(len(DEFAULT_RANGES))
    workplace.answers.reference = replace(NEWBORN, high=28)
    page.findChild(QPushButton, "changeRange").click()
    assert workplace.answers.ranges_shown == [None, NEWBORN]
    assert written(workplace).ranges[-1].high == 28
    page.findChild(QPushButton, "removeRange").click()
    assert written(workplace).ranges == DEFAULT_RANGES
    assert not page.findChild(QPushButton, "shippedRanges").isEnabled()


def test_a_range_is_checked_while_it_is_typed(qtbot: QtBot) -> None:
    dialog = RangeDialog(DEFAULT_RANGES)
    qtbot.addWidget(dialog)
    hint, ok = dialog.findChild(QLabel, "rangeHint"), dialog.findChild(QDialogButtonBox).button(OK)
    number = {n: dialog.findChild(QDoubleSpinBox, f"range{n}") for n in ("Low", "High", "From", "Below")}
    assert "where the range was read" in hint.text()
    dialog.findChild(QLineEdit, "rangeSource").setText("Our own, 2026")
    assert ok.isEnabled()
    number["Low"].setValue(40)
    assert "below the high end" in hint.text()
    assert not ok.isEnabled()
    number["Low"].setValue(9)
    number["High"].setValue(30)
    unit = dialog.findChild(QComboBox, "rangeBelowUnit")
    unit.setCurrentText("days")
    number["Below"].setValue(0)
    assert "above the first one" in hint.text()
    number["Below"].setValue(28)
    assert hint.text() == ""
    assert dialog.reference == NEWBORN
    dialog.findChild(QCheckBox, "rangeEnds").setChecked(False)
    assert "It overlaps “White cells: 4 to 11, from 18 years, all”" in hint.text()
    assert ok.isEnabled()


def test_a_range_is_shown_as_it_was_typed(qtbot: QtBot) -> None:
    shown = ReferenceRange(Analyte.HAEMOGLOBIN, 9.5, 13, "Our own", 2 / 12, 0.5, Sex.FEMALE)
    dialog = RangeDialog([], shown)
    qtbot.addWidget(dialog)
    assert dialog.reference == shown
    assert dialog.findChild(QComboBox, "rangeFromUnit").currentText() == "months"


def test_backups_and_camera_files_are_chosen(workplace: Workplace) -> None:
    page = open_settings(workplace, "backups")
    box = page.findChild(QComboBox, "backupSchedule")
    assert not box.isEnabled(), "a demonstration is not backed up by itself"
    assert box.currentData() == 24
    box.setEnabled(True)
    pick(page, "backupSchedule", 168)
    assert written(workplace).backup_every_h == 168
    page.show_section("cameras")
    pick(page, "cameraFile", FrameFile.JPEG)
    assert written(workplace).camera_file is FrameFile.JPEG


def test_a_class_is_added_without_a_case(workplace: Workplace) -> None:
    page = open_settings(workplace, "classes")
    listed = page.findChild(QListWidget, "ownClasses")
    assert listed.item(0).text() == "None yet."
    workplace.answers.class_name = "Hairy cell"
    page.findChild(QPushButton, "addClass").click()
    workplace.settle()
    assert [listed.item(r).text() for r in range(listed.count())] == [
        "Hairy cell · counts among the leukocytes"
    ]


@pytest.mark.parametrize("lead", sorted(LEADS))
def test_a_command_leads_to_its_section(workplace: Workplace, lead: str) -> None:
    window = workplace.open()
    window.action(lead).trigger()
    workplace.settle()
    assert window.page is window.settings
    assert window.settings._chosen == LEADS[lead]


@pytest.mark.usefixtures("quick_passwords")
def test_in_a_laboratory_an_administrator_alone_changes_what_concerns_all(workplace: Workplace) -> None:
    page = open_settings(workplace, "ranges")
    store = workplace.desk.services.store
    ada = store.found_laboratory(
        NewAccount("ada", "Ada Lovelace", Role.ADMINISTRATOR), Secret("four blue ducks")
    ).person
    bob = store.add_account(NewAccount("bob", "Bob Noyce", Role.REVIEWER), Secret("seven green hats"), ada)
    workplace.desk.session.person = bob.person
    workplace.window.go_to("settings")
    note = page.findChild(QLabel, "settingsNote")
    assert note.isVisible()
    assert not page.findChild(QPushButton, "addRange").isEnabled()
    page.show_section("look")
    assert not note.isVisible()
    assert page.findChild(QComboBox, "languageChoice").isEnabled()


def test_a_value_that_the_page_does_not_offer_is_shown_as_it_is(workplace: Workplace) -> None:
    save_settings(Settings(scale_percent=133, region="en_NZ", backup_every_h=7), workplace.settings_path)
    workplace.reload_settings()
    page = open_settings(workplace, "look")
    assert page.findChild(QComboBox, "scaleChoice").currentText() == "133 %"
    assert page.findChild(QComboBox, "regionChoice").currentText() == "en_NZ"
    assert page.findChild(QComboBox, "backupSchedule").currentText() == "every 7 hours"
