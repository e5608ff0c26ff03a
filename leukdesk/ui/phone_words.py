"""What the window says about phones: their browsers' warnings, cures, and why a picture was refused."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from leukdesk.capture.phone.messages import Refusal


def _tr(text: str) -> str:
    return QCoreApplication.translate("phone", text)


def warning_words() -> tuple[tuple[str, str], ...]:
    """Each browser with what it will warn and what to tap."""
    return (
        (
            "iPhone · Safari",
            _tr(
                "“This Connection Is Not Private”: tap Show Details, then “visit this website”, "
                "then Visit Website."
            ),
        ),
        (
            "Android · Chrome",
            _tr("“Your connection is not private”: tap Advanced, then “Proceed to … (unsafe)”."),
        ),
        (
            "Android · Samsung Internet",
            _tr(
                "“Your connection is not private”: tap Advanced, then “Proceed to … (unsafe)”. Older "
                "ones warn of the site's security certificate: tap Continue."
            ),
        ),
        (
            "Firefox",
            _tr(
                "“Be careful. Something doesn’t look right.” or a possible security risk: tap Advanced, "
                "then “Proceed to … (Risky)” or “Accept the Risk and Continue”."
            ),
        ),
    )


def cure_words() -> tuple[tuple[str, str], ...]:
    """Why no phone comes, the likeliest first, each with its cure."""
    return (
        (
            _tr("Firewall"),
            _tr(
                "Windows asks once whether LeukDesk may be reached: allow it for private networks. Later: "
                "Settings > Privacy & security > Windows Security > Firewall > Allow an app."
            ),
        ),
        (
            _tr("Another Wi-Fi"),
            _tr(
                "The phone must be in the same network as this computer: switch off mobile data and the "
                "guest Wi-Fi on the phone, or choose another network here."
            ),
        ),
        (
            _tr("Client isolation"),
            _tr(
                "Many guest and hospital networks keep their devices apart. Ask for a network without "
                "isolation, or share the phone's own hotspot with this computer."
            ),
        ),
    )


def refusal_words(reason: Refusal) -> str:
    """Why a phone's picture was not taken, as a sentence for the window."""
    words = {
        Refusal.UNREADABLE: _tr("it is no picture that can be read, or damaged"),
        Refusal.TOO_LARGE: _tr("it is too large"),
        Refusal.TOO_MANY: _tr("this case has received all that it may; start anew"),
        Refusal.TOO_FAST: _tr("too many came at once; the phone may send it again"),
        Refusal.TOO_SLOW: _tr("the connection was too slow; the phone may send it again"),
        Refusal.NOT_KEPT: _tr("the records could not be written"),
        Refusal.CODE: _tr("its code has ended"),
    }
    return _tr("A picture was not taken: {0}.").format(words[reason])
