"""The words for people and for what stands in the way of a signature."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from leukdesk.domain.audit import NO_SIGN_IN
from leukdesk.domain.people import Role
from leukdesk.domain.signing import Hindrance, ReviewsAsked

if TYPE_CHECKING:
    from datetime import datetime

    from leukdesk.domain.sign_off import SignOff
    from leukdesk.domain.signing import Obstacle


def _tr(text: str) -> str:
    return QCoreApplication.translate("people", text)


def role_words(role: Role) -> str:
    """A role."""
    return {
        Role.TECHNICIAN: _tr("Technician"),
        Role.REVIEWER: _tr("Reviewer"),
        Role.ADMINISTRATOR: _tr("Administrator"),
    }[role]


def person_words(name: str) -> str:
    """A person's name, or that nobody signs in here."""
    return _tr("no sign-in") if name == NO_SIGN_IN.name else name


def role_explained(role: Role) -> str:
    """What a role may do."""
    return {
        Role.TECHNICIAN: _tr("Takes pictures and reviews cells; does not sign."),
        Role.REVIEWER: _tr("Also signs and amends cases."),
        Role.ADMINISTRATOR: _tr("Also looks after accounts and the rules of signing."),
    }[role]


def reviews_words(reviews: ReviewsAsked) -> str:
    """Which cells must be looked at."""
    return {
        ReviewsAsked.ALL: _tr("every counted or unidentified cell"),
        ReviewsAsked.UNSURE: _tr("only cells that the model was unsure of"),
    }[reviews]


def obstacle_words(obstacle: Obstacle) -> str:
    """One thing that stands in the way of a signature."""
    one, many = {
        Hindrance.NO_FRAMES: (_tr("There is no picture and no manual count yet."),) * 2,
        Hindrance.PICTURES_LOST: (
            _tr("1 picture is missing or changed; restore it from a backup."),
            _tr("{0} pictures are missing or changed; restore them from a backup."),
        ),
        Hindrance.FRAMES_WAITING: (
            _tr("1 picture was taken and not analysed."),
            _tr("{0} pictures were taken and not analysed."),
        ),
        Hindrance.NOT_ASSESSED: (_tr("There is no assessment, since the network is not ready."),) * 2,
        Hindrance.BLASTS_UNREVIEWED: (
            _tr("1 cell called blast or promyelocyte was not looked at."),
            _tr("{0} cells called blast or promyelocyte were not looked at."),
        ),
        Hindrance.CELLS_UNREVIEWED: (
            _tr("1 cell was not looked at."),
            _tr("{0} cells were not looked at."),
        ),
        Hindrance.TOO_FEW_CELLS: (
            _tr("1 leukocyte is missing; take more frames or give a reason."),
            _tr("{0} leukocytes are missing; take more frames or give a reason."),
        ),
    }[obstacle.hindrance]
    return one if obstacle.count == 1 else many.format(obstacle.count)


def sign_off_words(sign_off: SignOff) -> str:
    """How far a case has come toward its signature; empty if nobody has signed anything."""
    if sign_off.signed:
        last = sign_off.current[-1]
        words = _tr("Signed, version {0}").format(sign_off.version)
        return f"{words} · {last.printed_name} · {moment_words(last.at.local)}"
    if sign_off.awaits_second:
        first = sign_off.current[0]
        return _tr("Signed by {0}; a second person must sign").format(first.printed_name)
    if sign_off.amended:
        return _tr("Version {0}, being amended").format(sign_off.version)
    return ""


def moment_words(moment: datetime) -> str:
    """A moment as this computer's user writes it, in the time zone of this computer."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)
