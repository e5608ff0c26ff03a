"""The words of the audit trail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from leukdesk.domain.audit import AuditAction
from leukdesk.ui.fact_words import fact_words, value_words
from leukdesk.ui.people_words import person_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from leukdesk.domain.audit import AuditEntry


def _tr(text: str) -> str:
    return QCoreApplication.translate("audit", text)


def action_words(action: str) -> str:
    """What was done; one of a newer LeukDesk is said as it was written."""
    words: Mapping[str, str] = {
        AuditAction.TRAIL_BEGUN: _tr("trail begun"),
        AuditAction.CASE_CREATED: _tr("case created"),
        AuditAction.CASE_CHANGED: _tr("case changed"),
        AuditAction.CASE_VIEWED: _tr("case viewed"),
        AuditAction.CASE_IN_REVIEW: _tr("case in review"),
        AuditAction.PATIENT_CREATED: _tr("patient created"),
        AuditAction.PATIENT_CHANGED: _tr("patient changed"),
        AuditAction.PATIENT_VIEWED: _tr("patient viewed"),
        AuditAction.NOTE_ADDED: _tr("note added"),
        AuditAction.FILM_WRITTEN: _tr("film written"),
        AuditAction.FRAME_RECORDED: _tr("frame recorded"),
        AuditAction.FRAME_TAKEN: _tr("frame taken"),
        AuditAction.FRAME_ANALYSED: _tr("frame analysed"),
        AuditAction.FRAME_COMPARED: _tr("frame compared"),
        AuditAction.FRAME_MOVED: _tr("frame moved"),
        AuditAction.PICTURE_ARRIVED: _tr("picture arrived"),
        AuditAction.PICTURE_ASSIGNED: _tr("picture given to a case"),
        AuditAction.PICTURE_SET_ASIDE: _tr("picture set aside"),
        AuditAction.CLASS_ADDED: _tr("class added"),
        AuditAction.CELLS_REVIEWED: _tr("cells reviewed"),
        AuditAction.CELL_DRAWN: _tr("cell drawn"),
        AuditAction.CELL_TALLIED: _tr("cell counted by key"),
        AuditAction.TALLY_UNDONE: _tr("count by key undone"),
        AuditAction.TALLY_BEGUN_AFRESH: _tr("count by key begun afresh"),
        AuditAction.REVIEW_UNDONE: _tr("review undone"),
        AuditAction.REVIEW_REDONE: _tr("review redone"),
        AuditAction.RESULTS_EXPORTED: _tr("results exported"),
        AuditAction.CASE_EXPORTED: _tr("case exported"),
        AuditAction.CASE_IMPORTED: _tr("case imported"),
        AuditAction.RECORDS_RESTORED: _tr("records restored"),
        AuditAction.BUNDLE_INSTALLED: _tr("network installed"),
        AuditAction.BUNDLE_REMOVED: _tr("network removed"),
        AuditAction.BUNDLE_CHOSEN: _tr("network chosen"),
        AuditAction.TRAIL_VIEWED: _tr("audit trail viewed"),
        AuditAction.TRAIL_EXPORTED: _tr("audit trail exported"),
        AuditAction.CASE_SIGNED: _tr("case signed"),
        AuditAction.CASE_AMENDED: _tr("case amended"),
        AuditAction.URGENT_CALL: _tr("urgent call noted"),
        AuditAction.LABORATORY_CHANGED: _tr("laboratory changed"),
        AuditAction.ACCOUNT_CREATED: _tr("account created"),
        AuditAction.ACCOUNT_CHANGED: _tr("account changed"),
        AuditAction.PASSWORD_CHANGED: _tr("password changed"),
        AuditAction.SIGNED_IN: _tr("signed in"),
        AuditAction.SIGN_IN_FAILED: _tr("sign-in failed"),
        AuditAction.SIGNED_OUT: _tr("signed out"),
    }
    return words.get(action, action)


def subject_words(subject: str) -> str:
    """What it was done to; what a newer LeukDesk names otherwise is said as it was written."""
    whole: Mapping[str, str] = {
        "laboratory": _tr("laboratory"),
        "networks": _tr("networks"),
        "records": _tr("records"),
        "unknown account": _tr("unknown account"),
    }
    kinds: Mapping[str, str] = {
        "account": _tr("account {0}"),
        "arrival": _tr("arrival {0}"),
        "case": _tr("case {0}"),
        "class": _tr("class {0}"),
        "frame": _tr("frame {0}"),
        "frame note": _tr("note on a frame {0}"),
        "note": _tr("note {0}"),
        "patient": _tr("patient {0}"),
        "review step": _tr("step {0}"),
    }
    kind, _, number = subject.rpartition(" ")
    return kinds[kind].format(number) if kind in kinds else whole.get(subject, subject)


def why_words(why: str) -> str:
    """Why it was done: what a person wrote, or why a sign-in was refused."""
    words: Mapping[str, str] = {
        "locked": _tr("locked"),
        "wrong password": _tr("wrong password"),
        "closed": _tr("closed"),
    }
    return words.get(why, why)


def when_words(entry: AuditEntry) -> str:
    """When it was on the clock of the computer that wrote it, with that clock's offset from UTC."""
    local = entry.at.astimezone(entry.offset)
    offset = f"{local:%z}"
    return f"{local:%Y-%m-%d %H:%M:%S} {offset[:3]}:{offset[3:5]}"


def who_words(entry: AuditEntry) -> str:
    """Who acted, with the account that was proved."""
    name = person_words(entry.who.name)
    return f"{name} ({entry.who.account})" if entry.who.account else name


def changes(entry: AuditEntry) -> list[tuple[str, str, str]]:
    """Each fact by its name, as it was and as it is now."""
    old, new = entry.old or {}, entry.new or {}
    return [
        (fact_words(name), value_words(name, old.get(name, "")), value_words(name, new.get(name, "")))
        for name in sorted({*old, *new})
    ]
