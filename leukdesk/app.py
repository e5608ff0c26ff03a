"""The start of a run: looks for a screen, makes Qt's application and the program, and ends both."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtWidgets import QApplication

from leukdesk import __version__, paths
from leukdesk.capture.leaving import leave_at_once
from leukdesk.crashes import RunMark, crashes_left
from leukdesk.domain.errors import StoreError, UserError
from leukdesk.domain.sentences import Sentence
from leukdesk.program import MEND_FIRST, Program
from leukdesk.settings import load_settings
from leukdesk.ui.jobs import favour_window, spare_what_stays

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from leukdesk.ui.desk import Desk


def has_screen() -> bool:
    """Whether a window can be shown here."""
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def check_screen() -> None:
    """Finds out beforehand what Qt would end the program for.

    Raises:
        UserError: if a system library that Qt needs for X11 is missing.
    """
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM") or os.environ.get("WAYLAND_DISPLAY"):
        return
    try:
        ctypes.CDLL("libxcb-cursor.so.0")
    except OSError as error:
        raise UserError(
            Sentence("the window needs the system library libxcb-cursor0, which is missing here"),
            Sentence("install it, for instance with: apt install libxcb-cursor0"),
        ) from error


def run(
    store_folder: Path,
    case_number: str | None = None,
    pictures: Sequence[Path] = (),
    settings_path: Path | None = None,
) -> int:
    """Opens the window and returns the exit code once it is closed.

    Args:
        store_folder: of the records; made if need be.
        case_number: opened at once, made if the records hold none of that number.
        pictures: taken into that case.
        settings_path: of the operator's settings; None is the usual place.

    Returns:
        0, or 2 if the records could not be opened.

    Raises:
        UserError: if a system library is missing.
    """
    check_screen()
    given = dict(os.environ)
    _scale(load_settings(settings_path or paths.settings_file()).scale_percent)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(application, QApplication):
        raise TypeError("another Qt application without windows is running")
    application.setApplicationName(paths.APP_NAME)
    application.setApplicationVersion(__version__)
    favour_window()
    program = Program(application, settings_path or paths.settings_file())
    program.ended.connect(application.quit)
    sys.excepthook = program.hear_crash
    crashes, mark = crashes_left(paths.log_dir()), RunMark(paths.log_dir())

    def leave() -> NoReturn:
        mark.end()
        leave_at_once(MEND_FIRST)

    program.leave = leave
    try:
        program.open_window(store_folder, case_number, pictures)
        spare_what_stays()
        program.tell_of(crashes)
        return application.exec()
    except StoreError:
        # The window says so; somebody who started it from an icon sees no console.
        application.exec()
        return MEND_FIRST
    finally:
        mark.end()
        if program.restarts:
            _start_again(given)


def _start_again(environment: dict[str, str]) -> None:
    """Starts the program anew as it was started, once this run has let go of everything.

    Args:
        environment: as it was before the size of everything was put into it.
    """
    frozen = getattr(sys, "frozen", False)
    command = [sys.executable, *(sys.argv[1:] if frozen else sys.orig_argv[1:])]
    subprocess.Popen(command, env=environment)  # noqa: S603 - this very program


def _scale(percent: int) -> None:
    """Shows everything so much larger; Qt reads it once, before the application is made."""
    if percent != 100:
        os.environ.setdefault("QT_SCALE_FACTOR", f"{percent / 100:g}")


def open_for_measuring(store_folder: Path) -> Desk:
    """A window as the operator has it, on records and settings in a folder of its own; whoever asked runs it.

    Raises:
        StoreError: if the records cannot be opened.
    """
    application = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(application, QApplication):
        raise TypeError("another Qt application without windows is running")
    return Program(application, store_folder / "settings.json").open_window(store_folder, sample=True)
