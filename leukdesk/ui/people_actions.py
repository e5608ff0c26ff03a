"""The actions of signing and of people."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from leukdesk.ui.actions import SEPARATOR, ActionSpec
from leukdesk.ui.page import Need


def _tr(text: str) -> str:
    return QCoreApplication.translate("actions", text)


def signing_actions() -> tuple[ActionSpec, ...]:
    """What is set one's name to."""
    return (
        ActionSpec(
            "sign",
            _tr("&Sign…"),
            ("Ctrl+Shift+S",),
            _tr("Sign the case, or see what still stands in the way"),
            need=Need.CASE,
        ),
        ActionSpec(
            "amend",
            _tr("&Amend…"),
            ("Ctrl+Shift+A",),
            _tr("Open a signed case again, with a reason"),
            need=Need.CASE,
        ),
        ActionSpec(
            "urgentCall",
            _tr("&Urgent call…"),
            ("Ctrl+U",),
            _tr("Note who was told of an urgent finding, and when"),
            need=Need.CASE,
        ),
        SEPARATOR,
    )


def people_actions() -> tuple[ActionSpec, ...]:
    """Who works here."""
    return (
        ActionSpec(
            "people",
            _tr("&People and rules"),
            ("Ctrl+Alt+P",),
            _tr("Accounts, roles and the rules of signing"),
        ),
        ActionSpec(
            "changePassword", _tr("Change &password…"), ("Ctrl+Alt+W",), _tr("Give yourself a new password")
        ),
        ActionSpec(
            "lockScreen",
            _tr("&Lock the screen"),
            ("Ctrl+Shift+L",),
            _tr("Cover all until you are back"),
        ),
        ActionSpec(
            "signOut",
            _tr("Sign &out"),
            ("Ctrl+Shift+Q",),
            _tr("Close the case and let somebody else sign in"),
        ),
    )


CHANGING = (
    "addPictures",
    "confirm",
    "confirmGroup",
    "drawCell",
    "pastePictures",
    "phoneUpload",
    "redo",
    "tallyAfresh",
    "tallyUndo",
    "undo",
)
"""Actions that change a case, so that a signed one has no use for them."""
