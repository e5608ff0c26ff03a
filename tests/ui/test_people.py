"""The first start, signing in, the locked screen, and the accounts, as people meet them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTableWidget,
)

from leukdesk.domain.people import NewAccount, Role, Secret, Setup
from leukdesk.program import Program
from leukdesk.records.store import open_store
from leukdesk.ui.first_start_dialog import FirstStart, FirstStartDialog
from leukdesk.ui.idle_watch import IdleWatch
from leukdesk.ui.people_section import PeopleSection

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import StandInNetwork, Workplace
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),
    pytest.mark.usefixtures("quick_passwords"),
]

OK = QDialogButtonBox.StandardButton.Ok
ADA, BOB = "four blue ducks", "seven green hats"
LAB = FirstStart((NewAccount("ada", "Ada Lovelace", Role.ADMINISTRATOR), Secret(ADA)))


def make_lab(workplace: Workplace) -> None:
    """Records of a laboratory, as a first day leaves them: ada looks after accounts, bob reviews."""
    store = open_store(workplace.folder / "records")
    ada = store.found_laboratory(*LAB.laboratory).person
    store.add_account(NewAccount("bob", "Bob Noyce", Role.REVIEWER), Secret(BOB), ada)
    store.close()


def fill(owner: QWidget, **texts: str) -> None:
    for name, text in texts.items():
        owner.findChild(QLineEdit, name).setText(text)


def dialog_of(name: str) -> QWidget:
    """The open dialog of a name."""
    found = [w for w in QApplication.topLevelWidgets() if w.objectName() == name and w.isVisible()]
    assert len(found) == 1, (name, [w.objectName() for w in QApplication.topLevelWidgets() if w.isVisible()])
    return found[0]


def sign_in(workplace: Workplace, name: str, password: str) -> None:
    dialog = dialog_of("signInDialog")
    fill(dialog, signInName=name, signInPassword=password)
    dialog.findChild(QPushButton, "signInButton").click()
    workplace.settle()


def who(workplace: Workplace) -> str:
    return workplace.window.findChild(QLabel, "personState").text()


def locked(workplace: Workplace) -> bool:
    curtain = workplace.window.findChild(QLabel, "curtain")
    return curtain is not None and curtain.isVisible() and curtain.size() == workplace.window.size()


def test_alone_is_one_return_away(qtbot: QtBot) -> None:
    dialog = FirstStartDialog()
    qtbot.addWidget(dialog)
    assert dialog.findChild(QDialogButtonBox).button(OK).isEnabled()
    assert dialog.answer() == FirstStart()


def test_a_laboratory_needs_a_first_account_with_a_good_password_typed_twice(qtbot: QtBot) -> None:
    dialog = FirstStartDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.lab.setChecked(True)
    ok, hint = dialog.findChild(QDialogButtonBox).button(OK), dialog.findChild(QLabel, "accountHint")
    assert not ok.isEnabled()
    fill(dialog, accountName="ada", fullName="Ada Lovelace", newPassword="short")
    assert "fewer than 10 characters" in hint.text()
    fill(dialog, newPassword=ADA, passwordAgain="four blue duck")
    assert hint.text() == "The two passwords differ."
    assert not ok.isEnabled()
    fill(dialog, passwordAgain=ADA)
    assert ok.isEnabled()
    account, secret = dialog.answer().laboratory
    assert (account, secret.reveal()) == (LAB.laboratory[0], ADA)
    for name in ("newPassword", "passwordAgain"):
        assert dialog.findChild(QLineEdit, name).echoMode() is QLineEdit.EchoMode.Password


def test_alone_the_window_is_usable_at_once_and_says_no_sign_in(workplace: Workplace) -> None:
    window = workplace.open()
    assert (who(workplace), locked(workplace)) == ("no sign-in", False)
    assert not any(window.action(name).isEnabled() for name in ("lockScreen", "signOut", "changePassword"))
    assert workplace.desk.services.store.laboratory().setup is Setup.ALONE


def test_who_closes_the_first_question_is_asked_again_at_the_next_start(workplace: Workplace) -> None:
    workplace.answers.who = None
    workplace.open()
    assert who(workplace) == "no sign-in"
    assert workplace.desk.services.store.laboratory() is None


def test_founding_a_laboratory_signs_its_administrator_in(workplace: Workplace) -> None:
    workplace.answers.who = LAB
    window = workplace.open()
    assert (who(workplace), locked(workplace)) == ("Ada Lovelace · Administrator", False)
    assert window.action("people").isEnabled()


def test_somebody_alone_makes_a_laboratory_later(workplace: Workplace) -> None:
    window = workplace.open()
    workplace.answers.who = LAB
    window.action("people").trigger()
    workplace.settle()
    window.settings.findChild(QPushButton, "makeLaboratory").click()
    workplace.settle()
    assert who(workplace) == "Ada Lovelace · Administrator"


def test_a_laboratory_shows_nothing_before_somebody_signs_in(workplace: Workplace) -> None:
    make_lab(workplace)
    workplace.open(case="S-1")
    assert locked(workplace)
    assert workplace.desk.case is None
    assert workplace.window.windowTitle() == "LeukDesk"
    refusal = dialog_of("signInDialog").findChild(QLabel, "signInRefusal")
    sign_in(workplace, "ada", "not the password")
    assert "the name or the password is wrong" in refusal.text()
    assert locked(workplace)
    dialog_of("signInDialog").reject()
    assert locked(workplace)
    sign_in(workplace, "ADA", ADA)
    assert not locked(workplace)
    assert who(workplace) == "Ada Lovelace · Administrator"
    workplace.settle()
    assert workplace.desk.case.number == "S-1"


def test_what_is_done_is_written_under_the_person_who_signed_in(workplace: Workplace) -> None:
    make_lab(workplace)
    workplace.open(case="S-1")
    sign_in(workplace, "bob", BOB)
    workplace.settle()
    store = workplace.desk.services.store
    trail = store.audit_trail(workplace.desk.case.case_id)
    assert {(entry.who.name, entry.who.account) for entry in trail} == {("Bob Noyce", "bob")}


def test_a_locked_screen_covers_dialogs_too_and_gives_everything_back(workplace: Workplace) -> None:
    make_lab(workplace)
    window = workplace.open(case="S-1")
    sign_in(workplace, "ada", ADA)
    window.action("changePassword").trigger()
    workplace.settle()
    dialog = dialog_of("passwordDialog")
    workplace.desk.findChildren(IdleWatch)[0].idle.emit()
    assert locked(workplace)
    assert dialog.findChild(QLabel, "curtain").geometry() == dialog.rect()
    assert dialog_of("signInDialog").findChild(QLineEdit, "signInName").text() == "ada"
    sign_in(workplace, "ada", ADA)
    assert not locked(workplace)
    assert dialog.isVisible()
    assert dialog.findChild(QLabel, "curtain") is None
    assert workplace.desk.case.number == "S-1"
    dialog.close()


def test_whoever_unlocks_as_another_person_starts_without_the_case(workplace: Workplace) -> None:
    make_lab(workplace)
    window = workplace.open(case="S-1")
    sign_in(workplace, "ada", ADA)
    workplace.settle()
    window.action("lockScreen").trigger()
    sign_in(workplace, "bob", BOB)
    assert who(workplace) == "Bob Noyce · Reviewer"
    assert workplace.desk.case is None
    assert not window.action("people").isEnabled()


def test_signing_out_is_noted_and_lets_somebody_else_in(workplace: Workplace) -> None:
    make_lab(workplace)
    window = workplace.open()
    sign_in(workplace, "ada", ADA)
    window.action("signOut").trigger()
    workplace.settle()
    assert locked(workplace)
    sign_in(workplace, "bob", BOB)
    assert who(workplace) == "Bob Noyce · Reviewer"


def test_quitting_is_possible_without_signing_in(workplace: Workplace, qtbot: QtBot) -> None:
    make_lab(workplace)
    workplace.open()
    dialog_of("signInDialog").findChild(QPushButton, "quitButton").click()
    qtbot.waitUntil(lambda: workplace.desk.closing.done)


def test_the_screen_locks_only_when_nobody_touches_a_window(qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    qtbot.waitExposed(line)
    watch = IdleWatch(line)
    heard: list[bool] = []
    watch.idle.connect(lambda: heard.append(True))
    watch.begin(400)
    for _touch in range(8):
        QTest.keyClick(line.windowHandle(), Qt.Key.Key_A)
        QTest.qWait(100)
    assert heard == []
    qtbot.waitUntil(lambda: heard == [True], timeout=5000)
    QTest.keyClick(line.windowHandle(), Qt.Key.Key_A)
    assert heard == [True]


def test_an_administrator_adds_changes_and_closes_accounts(workplace: Workplace) -> None:
    make_lab(workplace)
    window = workplace.open()
    sign_in(workplace, "ada", ADA)
    window.action("people").trigger()
    workplace.settle()
    section = window.settings.findChild(PeopleSection)
    table = section.findChild(QTableWidget, "accountTable")

    def rows() -> list[list[str]]:
        return [[table.item(row, column).text() for column in range(4)] for row in range(table.rowCount())]

    assert rows() == [
        ["ada", "Ada Lovelace", "Administrator", "Open"],
        ["bob", "Bob Noyce", "Reviewer", "Open"],
    ]
    section.findChild(QPushButton, "addAccount").click()
    form = dialog_of("newAccountDialog")
    fill(
        form,
        accountName="BOB",
        fullName="Cleo",
        newPassword="nine purple shoes",
        passwordAgain="nine purple shoes",
    )
    form.findChild(QDialogButtonBox).button(OK).click()
    workplace.settle()
    assert "an account of this name" in form.findChild(QLabel, "accountRefusal").text()
    fill(form, accountName="cleo")
    form.findChild(QDialogButtonBox).button(OK).click()
    workplace.settle()
    assert rows()[2] == ["cleo", "Cleo", "Technician", "Open"]
    table.selectRow(0)
    section.findChild(QPushButton, "changeAccount").click()
    change = dialog_of("accountDialog")
    change.findChild(QComboBox, "role").setCurrentIndex(0)
    change.findChild(QDialogButtonBox).button(OK).click()
    workplace.settle()
    assert "nobody would be left" in change.findChild(QLabel, "accountRefusal").text()
    change.reject()
    window.action("lockScreen").trigger()
    sign_in(workplace, "bob", BOB)
    window.go_to("settings")
    workplace.settle()
    assert table.rowCount() == 0, "who may not look after people sees none"


def test_the_rules_are_saved_and_hold(workplace: Workplace) -> None:
    make_lab(workplace)
    window = workplace.open()
    sign_in(workplace, "ada", ADA)
    window.action("people").trigger()
    workplace.settle()
    section = window.settings.findChild(PeopleSection)
    save = section.findChild(QPushButton, "saveRules")
    assert not save.isEnabled()
    section.findChild(QCheckBox, "secondSigner").setChecked(True)
    section.findChild(QSpinBox, "lockAfter").setValue(3)
    save.click()
    workplace.settle()
    laboratory = workplace.desk.services.store.laboratory()
    assert (laboratory.rules.second_signer_for_blasts, laboratory.lock_after_min) == (True, 3)
    assert "hold from now on" in section.findChild(QLabel, "accountsSaid").text()


def test_everybody_changes_their_own_password(workplace: Workplace) -> None:
    make_lab(workplace)
    window = workplace.open()
    sign_in(workplace, "bob", BOB)
    window.action("changePassword").trigger()
    dialog = dialog_of("passwordDialog")
    fill(
        dialog,
        oldPassword="wrong one here",
        newPassword="nine purple shoes",
        passwordAgain="nine purple shoes",
    )
    ok = dialog.findChild(QDialogButtonBox).button(OK)
    ok.click()
    workplace.settle()
    assert "is wrong" in dialog.findChild(QLabel, "passwordHint").text()
    fill(dialog, oldPassword=BOB)
    ok.click()
    workplace.settle()
    store = workplace.desk.services.store
    assert store.sign_in("bob", Secret("nine purple shoes")).name == "Bob Noyce"


def test_no_password_is_written_to_the_log_or_the_settings(
    workplace: Workplace, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    caplog.set_level("DEBUG")
    make_lab(workplace)
    workplace.open()
    sign_in(workplace, "ada", "a wrong guess here")
    sign_in(workplace, "ada", ADA)
    workplace.window.close()
    assert "guess" not in caplog.text
    assert ADA not in caplog.text
    for file in tmp_path.rglob("*"):
        if file.is_file():
            assert ADA.encode() not in file.read_bytes(), file


def test_a_window_closes_while_the_first_question_still_stands(
    tmp_path: Path, qtbot: QtBot, network: StandInNetwork
) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    program = Program(application, tmp_path / "settings.json", open_network=lambda: network)
    desk = program.open_window(tmp_path / "records")
    assert dialog_of("firstStartDialog").isVisible()
    desk.window.close()
    qtbot.waitUntil(lambda: desk.closing.done)
    assert not [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    desk.window.deleteLater()
    program.deleteLater()
