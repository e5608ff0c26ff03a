"""The presenter of the check of this installation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from leukdesk.ui.installation_dialog import InstallationDialog

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leukdesk.ui.desk import Desk
    from leukdesk.workflow.installation import Check


class InstallationPresenter(QObject):
    """Runs the checks in the background and shows each as it is done.

    Args:
        desk: of the window.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._runner = desk.runner(awaited=False)
        self._dialog: InstallationDialog | None = None
        desk.window.action("checkInstallation").triggered.connect(self._begin)

    def _begin(self) -> None:
        self._dialog = InstallationDialog(self._desk.window)
        self._dialog.finished.connect(self._end)
        self._dialog.open()
        self._runner.start(_checks, self._go_on, self._desk.show_fault)

    def _go_on(self, checks: Iterator[Check]) -> None:
        self._runner.start(lambda: next(checks, None), lambda c: self._show(checks, c), self._desk.show_fault)

    def _show(self, checks: Iterator[Check], check: Check | None) -> None:
        if self._dialog is None:
            return
        if check is None:
            self._dialog.show_end()
        else:
            self._dialog.show_check(check)
            self._go_on(checks)

    def _end(self) -> None:
        self._runner.drop_all()
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


def _checks() -> Iterator[Check]:
    # OpenCV and SQLAlchemy are read from disk here, in the background.
    from leukdesk.workflow.installation import check_installation  # noqa: PLC0415

    return check_installation()
