"""Signing, amending and urgent calls, as people meet them in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
)

from leukdesk.domain.case_details import CaseDetails
from leukdesk.domain.cases import NewCase
from leukdesk.domain.people import Laboratory, NewAccount, Role, Secret, Setup
from leukdesk.domain.signing import SigningRules
from leukdesk.imaging.loading import decode_picture
from leukdesk.records.store import open_store
from leukdesk.ui.eliding_label import ElidingLabel
from leukdesk.ui.frame_overlay import view_of
from leukdesk.ui.gallery_headings import heading_words
from leukdesk.ui.gallery_view import GalleryView
from leukdesk.ui.translation import speak

from .called_frames import analysis

if TYPE_CHECKING:
    from conftest import Workplace
    from PySide6.QtWidgets import QWidget

    from leukdesk.domain.sign_off import SignOff

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),
    pytest.mark.usefixtures("quick_passwords"),
]

OK = QDialogButtonBox.StandardButton.Ok
PASSWORDS = {"ada": "four blue ducks", "bob": "seven green hats", "cleo": "nine purple shoes"}


@pytest.fixture
def place(workplace: Workplace, drawn: list[bytes]) -> Workplace:
    """Records with a case of three cells, one of them called a blast; its target is three."""
    store = open_store(workplace.folder / "records")
    case = store.open_case(NewCase("S-1", "P-1", target_cells=3))
    picture, classes = decode_picture(drawn[0], "field.png", ".png"), workplace.network.card.classes
    store.record_frame(case.case_id, picture, analysis(classes, ["lymphocyte", "monocyte", "blast"]), classes)
    store.close()
    return workplace


def make_lab(place: Workplace, *, second_signer: bool = False) -> None:
    store = open_store(place.folder / "records")
    first = NewAccount("ada", "Ada Lovelace", Role.ADMINISTRATOR)
    ada = store.found_laboratory(first, Secret(PASSWORDS["ada"])).person
    for name, full_name, role in (("bob", "Bob Noyce", Role.REVIEWER), ("cleo", "Cleo", Role.TECHNICIAN)):
        store.add_account(NewAccount(name, full_name, role), Secret(PASSWORDS[name]), ada)
    if second_signer:
        store.change_laboratory(Laboratory(Setup.LAB, SigningRules(second_signer_for_blasts=True)), ada)
    store.close()


def open_case(place: Workplace, account: str = "") -> None:
    place.open(case="S-1")
    if account:
        dialog = dialog_of("signInDialog")
        fill(dialog, signInName=account, signInPassword=PASSWORDS[account])
        dialog.findChild(QPushButton, "signInButton").click()
        place.settle()
    place.settle()


def review_all(place: Workplace, code: str = "lymphocyte") -> None:
    """Gives each cell a class, as the keys of the classes do."""
    for cell in place.desk.state.cells:
        place.window.cells.select_cell(cell.cell_id)
        place.window.class_wanted.emit(code)
        place.settle()


def dialog_of(name: str) -> QWidget:
    found = [w for w in QApplication.topLevelWidgets() if w.objectName() == name and w.isVisible()]
    assert len(found) == 1, name
    return found[0]


def fill(owner: QWidget, **texts: str) -> None:
    for name, text in texts.items():
        owner.findChild(QLineEdit, name).setText(text)


def ask(place: Workplace, action: str, dialog: str) -> QWidget:
    place.window.action(action).trigger()
    place.settle()
    return dialog_of(dialog)


def press_ok(place: Workplace, dialog: QWidget) -> None:
    button = dialog.findChild(QDialogButtonBox).button(OK)
    assert button.isEnabled()
    button.click()
    place.settle()


def sign_off(place: Workplace) -> SignOff:
    return place.desk.services.store.sign_off(place.desk.case.case_id)


def badge(place: Workplace) -> str:
    label = place.window.findChild(QLabel, "signOffBadge")
    return label.text() if label.isVisible() else ""


def test_what_stands_in_the_way_is_listed_and_can_be_gone_to(place: Workplace) -> None:
    open_case(place)
    dialog = ask(place, "sign", "signDialog")
    assert not dialog.findChild(QDialogButtonBox).button(OK).isEnabled()
    words = [
        label.text() for label in dialog.findChildren(QLabel) if label.objectName().startswith("obstacle_")
    ]
    assert words == [
        "1 cell called blast or promyelocyte was not looked at.",
        "2 cells were not looked at.",
    ]
    assert not dialog.findChild(QLineEdit, "signerName").isVisible()
    dialog.findChild(QPushButton, "show_blasts_unreviewed").click()
    place.settle()
    assert place.window.page is place.window.cells
    assert place.window.cells.selected_cell().cell_class.code == "blast"


def test_alone_a_name_is_enough_and_the_signature_says_no_sign_in(place: Workplace) -> None:
    open_case(place)
    review_all(place)
    dialog = ask(place, "sign", "signDialog")
    assert "Version 1  ·  3 of 3 leukocytes  ·  pictures: 1" in dialog.findChild(QLabel, "signSummary").text()
    assert dialog.findChild(QLineEdit, "signPassword") is None
    assert not dialog.findChild(QDialogButtonBox).button(OK).isEnabled()
    fill(dialog, signerName="Ada Lovelace")
    press_ok(place, dialog)
    assert sign_off(place).signed
    assert badge(place).startswith("Signed, version 1 · Ada Lovelace (no sign-in) · ")


def test_a_signed_case_can_be_looked_at_and_not_changed_until_it_is_amended(place: Workplace) -> None:
    open_case(place)
    review_all(place)
    dialog = ask(place, "sign", "signDialog")
    fill(dialog, signerName="Ada")
    press_ok(place, dialog)
    window = place.window
    assert not any(window.action(name).isEnabled() for name in ("confirm", "addPictures", "sign"))
    assert not any(action.isEnabled() for action in window.class_menu.actions())
    window.cells.select_cell(place.desk.state.cells[0].cell_id)
    window.class_wanted.emit("blast")
    place.settle()
    assert "signed" in window.messages.messages[-1].text
    amend = ask(place, "amend", "amendDialog")
    assert not amend.findChild(QDialogButtonBox).button(OK).isEnabled()
    amend.findChild(QPlainTextEdit, "amendReason").setPlainText("The tube\nwas mixed up.")
    press_ok(place, amend)
    assert badge(place) == "Version 2, being amended"
    assert window.action("sign").isEnabled()
    assert not window.action("amend").isEnabled()
    review_all(place, "monocyte")
    assert {cell.cell_class.code for cell in place.desk.state.cells} == {"monocyte"}
    (amendment,) = sign_off(place).amendments
    assert amendment.reason == "The tube was mixed up."


def test_in_a_narrow_window_the_case_and_its_patient_are_read_before_who_signed(place: Workplace) -> None:
    store = open_store(place.folder / "records")
    store.open_case(NewCase("S-2026-0417", "P-20260417"))
    store.close()
    window = place.open(case="S-2026-0417")
    header = window.header
    whole = "Signed, version 1 · Ada Nowak Sánchez de la Torre (no sign-in) · 26 11 2026 18:06"
    header.show_sign_off(whole, signed=True)
    number, details = (header.findChild(ElidingLabel, name) for name in ("caseNumber", "caseDetails"))
    for width in (1600, 900):
        window.resize(width, 600)
        QApplication.processEvents()
        assert not number.is_elided()
        assert not details.is_elided()
        assert "P-20260417" in details.text()
        label = window.findChild(QLabel, "signOffBadge")
        assert label.width() >= label.sizeHint().width()
    assert label.text().startswith("Signed, version 1")
    assert label.text().endswith("…")
    assert label.toolTip() == whole
    window.resize(1600, 600)
    QApplication.processEvents()
    assert badge(place) == whole
    assert "Peripheral blood" in details.text()


def test_too_few_cells_ask_for_a_reason_in_the_dialog(workplace: Workplace, drawn: list[bytes]) -> None:
    store = open_store(workplace.folder / "records")
    case = store.open_case(NewCase("S-1", "P-1"))
    picture, classes = decode_picture(drawn[0], "field.png", ".png"), workplace.network.card.classes
    store.record_frame(case.case_id, picture, analysis(classes, ["lymphocyte"]), classes)
    store.close()
    open_case(workplace)
    review_all(workplace)
    dialog = ask(workplace, "sign", "signDialog")
    words = dialog.findChild(QLabel, "obstacle_too_few_cells").text()
    assert words == "99 leukocytes are missing; take more frames or give a reason."
    fill(dialog, signerName="Ada")
    assert not dialog.findChild(QDialogButtonBox).button(OK).isEnabled()
    fill(dialog, shortfallReason="severe leukopenia")
    press_ok(workplace, dialog)
    assert sign_off(workplace).current[0].shortfall == "severe leukopenia"


def test_a_lost_picture_is_said_and_nothing_is_signed_on_it(place: Workplace) -> None:
    open_case(place)
    review_all(place)
    (picture,) = (place.folder / "records" / "pictures").glob("*/*.png")
    picture.unlink()
    dialog = ask(place, "sign", "signDialog")
    assert "missing or changed" in dialog.findChild(QLabel, "obstacle_pictures_lost").text()
    assert not dialog.findChild(QDialogButtonBox).button(OK).isEnabled()
    dialog.reject()


def test_in_a_laboratory_the_password_is_asked_again(place: Workplace) -> None:
    make_lab(place)
    open_case(place, "bob")
    review_all(place)
    dialog = ask(place, "sign", "signDialog")
    assert dialog.findChild(QLineEdit, "signerName").text() == "bob"
    fill(dialog, signPassword="not my password")
    press_ok(place, dialog)
    assert "is wrong" in dialog.findChild(QLabel, "signRefusal").text()
    assert dialog.findChild(QLineEdit, "signPassword").text() == ""
    fill(dialog, signPassword=PASSWORDS["bob"])
    press_ok(place, dialog)
    assert badge(place).startswith("Signed, version 1 · Bob Noyce · ")


def test_a_technician_calls_a_reviewer_to_sign(place: Workplace) -> None:
    make_lab(place)
    open_case(place, "cleo")
    review_all(place)
    dialog = ask(place, "sign", "signDialog")
    assert dialog.findChild(QLineEdit, "signerName").text() == ""
    fill(dialog, signerName="cleo", signPassword=PASSWORDS["cleo"])
    press_ok(place, dialog)
    assert "a technician may not sign" in dialog.findChild(QLabel, "signRefusal").text()
    fill(dialog, signerName="bob", signPassword=PASSWORDS["bob"])
    press_ok(place, dialog)
    assert sign_off(place).current[0].printed_name == "Bob Noyce"
    assert place.window.findChild(QLabel, "personState").text() == "Cleo · Technician"


def test_blasts_are_signed_by_two_people(place: Workplace) -> None:
    make_lab(place, second_signer=True)
    open_case(place, "bob")
    review_all(place, "blast")
    first = ask(place, "sign", "signDialog")
    assert "Signature 1 of 2" in first.findChild(QLabel, "signSummary").text()
    fill(first, signPassword=PASSWORDS["bob"])
    press_ok(place, first)
    assert badge(place) == "Signed by Bob Noyce; a second person must sign"
    assert not place.window.action("confirm").isEnabled()
    second = ask(place, "sign", "signDialog")
    fill(second, signerName="bob", signPassword=PASSWORDS["bob"])
    press_ok(place, second)
    assert "must be another person" in second.findChild(QLabel, "signRefusal").text()
    fill(second, signerName="ada", signPassword=PASSWORDS["ada"])
    press_ok(place, second)
    assert [s.printed_name for s in sign_off(place).current] == ["Bob Noyce", "Ada Lovelace"]
    assert badge(place).startswith("Signed, version 1 · Ada Lovelace · ")


def test_the_second_signer_finds_the_first_ones_reason_and_sees_whose_case_it_is(
    place: Workplace, drawn: list[bytes]
) -> None:
    make_lab(place, second_signer=True)
    store = open_store(place.folder / "records")
    details = CaseDetails(patient_name="Novák, Eva")
    case = store.open_case(NewCase("S-2", "P-2", target_cells=5, details=details))
    picture, classes = decode_picture(drawn[1], "field.png", ".png"), place.network.card.classes
    store.record_frame(case.case_id, picture, analysis(classes, ["blast"]), classes)
    store.close()
    place.open(case="S-2")
    dialog = dialog_of("signInDialog")
    fill(dialog, signInName="bob", signInPassword=PASSWORDS["bob"])
    dialog.findChild(QPushButton, "signInButton").click()
    place.settle()
    review_all(place, "blast")
    first = ask(place, "sign", "signDialog")
    assert first.findChild(QLabel, "signSummary").text().startswith("P-2 · Novák, Eva\n")
    assert first.findChild(QLineEdit, "shortfallReason").text() == ""
    fill(first, signPassword=PASSWORDS["bob"], shortfallReason="severe leukopenia")
    press_ok(place, first)
    second = ask(place, "sign", "signDialog")
    assert second.findChild(QLineEdit, "shortfallReason").text() == "severe leukopenia"
    fill(second, signerName="ada", signPassword=PASSWORDS["ada"])
    press_ok(place, second)
    signed = place.desk.services.store.sign_off(case.case_id)
    assert [s.shortfall for s in signed.current] == ["severe leukopenia"] * 2


def test_the_cells_page_names_classes_and_reasons_in_the_windows_language(place: Workplace) -> None:
    speak(QApplication.instance(), "es")
    try:
        open_case(place)
        review_all(place, "blast")
        assert place.label("reasons").startswith("Una persona confirmó")
        view = place.window.findChild(GalleryView)
        (group,) = view._gallery.groups
        assert heading_words(group, 500, view.font())[0] == "Blasto  3"
        assert {view_of(cell, "").label for cell in place.desk.state.cells} == {"Blasto"}
    finally:
        speak(QApplication.instance(), "en")


def test_an_urgent_call_is_noted_and_listed(place: Workplace) -> None:
    open_case(place)
    dialog = ask(place, "urgentCall", "urgentCallDialog")
    assert not dialog.findChild(QDialogButtonBox).button(OK).isEnabled()
    fill(dialog, urgentFinding="Blasts suspected", urgentTold="Dr. Okafor, ward 3")
    press_ok(place, dialog)
    (call,) = sign_off(place).urgent_calls
    assert (call.finding, call.told, call.read_back) == ("Blasts suspected", "Dr. Okafor, ward 3", False)
    again = ask(place, "urgentCall", "urgentCallDialog")
    line = again.findChild(QListWidget, "urgentLog").item(0).text()
    assert "Blasts suspected → Dr. Okafor, ward 3 (not read back), by no sign-in" in line
    again.reject()


def test_nothing_is_signed_while_pictures_are_being_analysed(
    place: Workplace, fields: list, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_case(place)
    monkeypatch.setattr(type(place.desk.queue), "busy", property(lambda _queue: True))
    place.window.action("sign").trigger()
    assert "being analysed" in place.window.messages.messages[-1].text
    monkeypatch.undo()
