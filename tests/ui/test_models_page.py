"""The models page: which networks there are, whom they are trusted by, and how a foreign one comes in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QPushButton, QTextBrowser

from leukdesk import paths
from leukdesk.domain.audit import AuditAction
from leukdesk.domain.errors import UserError
from leukdesk.domain.people import NewAccount, Person, Role, Secret
from leukdesk.inference import shelf
from leukdesk.inference.bundle import shipped_bundle
from leukdesk.settings import load_settings
from leukdesk.ui.bundle_model import BundleColumn
from leukdesk.ui.install_dialog import InstallDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Workplace
    from pytestqt.qtbot import QtBot

    from leukdesk.ui.models_page import ModelsPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def foreign(tmp_path: Path, write_foreign_bundle: Callable[..., None]) -> Path:
    """A bundle from elsewhere whose figures are in no form that LeukDesk knows."""
    folder = tmp_path / "vom Stick"
    write_foreign_bundle(folder, title="<b>odd</b> title", figures={"here": 1, "there": ["a"]})
    return folder


def open_models(workplace: Workplace) -> ModelsPage:
    window = workplace.open()
    window.go_to("models")
    workplace.settle()
    return window.models


def column(page: ModelsPage, wanted: BundleColumn) -> list[str]:
    return [page.model.index(row, wanted).data() for row in range(page.model.rowCount())]


def press(page: ModelsPage, workplace: Workplace, name: str) -> str:
    """Presses a button and gives what the page then says."""
    page.findChild(QPushButton, name).click()
    workplace.settle(60_000)
    return page.findChild(QLabel, "modelsSaid").text()


def actions(workplace: Workplace) -> list[str]:
    store = workplace.desk.services.store
    return [line.entry.action for line in store.audit_lines(list(store.audit_numbers()))]


def answer(workplace: Workplace, button: QDialogButtonBox.StandardButton) -> str:
    """Answers the question about a foreign bundle; gives what it warned of."""
    dialog = workplace.window.findChild(InstallDialog)
    text = dialog.findChild(QTextBrowser, "candidatePage").toPlainText()
    assert "foreign 7" in text
    assert "<b>odd</b> title" in text, "a card's words are words, never markup"
    assert "not in the form that LeukDesk reads" in text
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons.button(QDialogButtonBox.StandardButton.Cancel).isDefault()
    warning = dialog.findChild(QLabel, "installWarning").text()
    buttons.button(button).click()
    workplace.settle(60_000)
    return warning


def test_help_leads_to_the_card_of_the_network_in_use(workplace: Workplace) -> None:
    window = workplace.open()
    window.action("aboutModel").trigger()
    workplace.settle()
    page = window.models
    assert window.page is page
    assert column(page, BundleColumn.NAME) == ["leukdesk-blasts"]
    assert column(page, BundleColumn.TRUST) == ["came with LeukDesk"]
    text = page.card.toPlainText()
    for words in ("Intended use", "What it cannot do", "Licence", "AUROC", shipped_bundle().card.sha256):
        assert words in text
    assert not page.findChild(QPushButton, "removeModel").isEnabled()


def test_a_network_is_verified(workplace: Workplace) -> None:
    page = open_models(workplace)
    assert shipped_bundle().card.sha256 in press(page, workplace, "verifyModel")


def test_a_foreign_network_is_shown_warned_of_and_installed_only_if_somebody_agrees(
    workplace: Workplace, foreign: Path
) -> None:
    page = open_models(workplace)
    workplace.answers.bundle = foreign
    press(page, workplace, "installModel")
    assert "A bundle is a program" in answer(workplace, QDialogButtonBox.StandardButton.Cancel)
    assert shelf.bundle_names() == ["leukdesk-blasts"]
    assert AuditAction.BUNDLE_INSTALLED not in actions(workplace)
    QApplication.processEvents()
    press(page, workplace, "installModel")
    answer(workplace, QDialogButtonBox.StandardButton.Ok)
    assert "is installed and runs here" in page.findChild(QLabel, "modelsSaid").text()
    assert column(page, BundleColumn.NAME) == ["leukdesk-blasts", "foreign"]
    assert page.chosen.name == "foreign"
    assert actions(workplace)[0] == AuditAction.BUNDLE_INSTALLED


def test_an_installed_network_is_used_from_the_next_start_and_let_go_when_removed(
    workplace: Workplace, foreign: Path
) -> None:
    shelf.install(shelf.examine(foreign))
    page = open_models(workplace)
    page.table.selectRow(1)
    assert "from the next start on" in press(page, workplace, "useModel")
    assert load_settings(workplace.settings_path).model == "foreign"
    assert column(page, BundleColumn.USE)[1] == "from the next start on"
    workplace.answers.agrees = False
    press(page, workplace, "removeModel")
    assert "foreign" in shelf.bundle_names()
    workplace.answers.agrees = True
    press(page, workplace, "removeModel")
    assert "Remove foreign?" in workplace.answers.asked_to_agree[-1]
    assert shelf.bundle_names() == ["leukdesk-blasts"]
    assert load_settings(workplace.settings_path).model == ""
    assert actions(workplace)[:2] == [AuditAction.BUNDLE_REMOVED, AuditAction.BUNDLE_CHOSEN]


def test_a_network_changed_behind_our_back_is_refused_and_says_why(
    workplace: Workplace, foreign: Path
) -> None:
    shelf.install(shelf.examine(foreign))
    network = paths.installed_models_dir() / "foreign" / "net.pt"
    network.write_bytes(network.read_bytes() + b"!")
    page = open_models(workplace)
    page.table.selectRow(1)
    workplace.settle()
    assert column(page, BundleColumn.TRUST)[1] == "refused: changed or foreign"
    assert "was changed" in page.card.toPlainText()
    assert not page.findChild(QPushButton, "useModel").isEnabled()
    assert "was changed" in press(page, workplace, "verifyModel")


def test_a_folder_without_a_network_is_said(workplace: Workplace, tmp_path: Path) -> None:
    page = open_models(workplace)
    workplace.answers.bundle = tmp_path
    assert "no bundle in the folder" in press(page, workplace, "installModel")
    assert page.findChild(QPushButton, "installModel").isEnabled()
    assert not [d for d in workplace.window.findChildren(QDialog) if isinstance(d, InstallDialog)]


@pytest.mark.usefixtures("quick_passwords")
def test_in_a_laboratory_only_an_administrator_changes_networks(workplace: Workplace, qtbot: QtBot) -> None:
    page = open_models(workplace)
    store = workplace.desk.services.store
    ada = store.found_laboratory(
        NewAccount("ada", "Ada Lovelace", Role.ADMINISTRATOR), Secret("four blue ducks")
    ).person
    bob = store.add_account(NewAccount("bob", "Bob Noyce", Role.REVIEWER), Secret("seven green hats"), ada)
    workplace.desk.session.person = bob.person
    workplace.window.go_to("models")
    workplace.settle()
    assert not page.findChild(QPushButton, "installModel").isEnabled()
    assert "Only an administrator" in page.findChild(QLabel, "modelsNote").text()
    assert page.findChild(QPushButton, "verifyModel").isEnabled()
    with pytest.raises(UserError, match="ask an administrator"):
        store.check_may_manage(bob.person)
    store.check_may_manage(ada)
    workplace.desk.session.person = Person("Ada Lovelace", ada.role, ada.account_id, ada.account)
    workplace.window.go_to("models")
    workplace.settle()
    assert page.findChild(QPushButton, "installModel").isEnabled()
