"""The presenter of the control slide: its light on the worklist, its plot, and the case of today."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from leukdesk.domain.cases import NewCase
from leukdesk.domain.control import number_of_day
from leukdesk.ui.actions import ActionSpec
from leukdesk.ui.control_dialog import ControlDialog
from leukdesk.ui.jobs import sentence_of

if TYPE_CHECKING:
    from leukdesk.domain.control import ControlChart
    from leukdesk.ui.control_light import ControlLight
    from leukdesk.ui.desk import Desk
    from leukdesk.ui.worklist_page import WorklistPage


def _tr(text: str) -> str:
    return QCoreApplication.translate("actions", text)


def control_actions() -> tuple[ActionSpec, ...]:
    """What can be done with a control slide."""
    return (
        ActionSpec(
            "controlSlide",
            _tr("C&ontrol slide…"),
            ("Ctrl+Alt+K",),
            _tr("The same smear every day: choose it, open today's case, see the days"),
        ),
    )


class ControlPresenter(QObject):
    """Shows what the control slide came to.

    Args:
        desk: of the window.
        page: of the worklist, which bears the light.
    """

    def __init__(self, desk: Desk, page: WorklistPage) -> None:
        super().__init__(desk)
        self._desk = desk
        self._light: ControlLight = page.control
        self._jobs = desk.runner(awaited=False)
        desk.window.menus.add("capture", control_actions())
        desk.window.action("controlSlide").triggered.connect(self._open)
        page.control.clicked.connect(self._open)
        page.arrived.connect(self._refresh)
        desk.network_started.connect(self._refresh)

    def _refresh(self) -> None:
        """Today alone is enough for the light."""
        self._jobs.drop_all()
        control, today = self._desk.settings.control_slide, _today()
        if not control or not self._desk.settings.control_daily:
            self._light.show_chart(None, today)
            return
        read = self._desk.services.read_control
        self._jobs.start(
            lambda: read(control, today, 1),
            lambda chart: self._light.show_chart(chart, today),
            lambda error: self._light.show_fault(sentence_of(error)),
        )

    def _open(self) -> None:
        desk = self._desk
        control, case = desk.settings.control_slide, desk.case
        dialog = ControlDialog(control, case.number if case else "", desk.window)
        dialog.today_wanted.connect(lambda: self._open_today(dialog))
        dialog.control_chosen.connect(lambda number: self._choose(dialog, number))
        dialog.open()
        if control:
            self._read(dialog, control)

    def _read(self, dialog: ControlDialog, control: str) -> None:
        read, today = self._desk.services.read_control, _today()

        def show(chart: ControlChart) -> None:
            dialog.show_chart(chart, today)

        self._jobs.start(
            lambda: read(control, today), show, lambda error: dialog.show_fault(sentence_of(error))
        )

    def _open_today(self, dialog: ControlDialog) -> None:
        control = self._desk.settings.control_slide
        dialog.accept()
        self._desk.open_case(NewCase(number_of_day(control, _today()), patient_number=control))

    def _choose(self, dialog: ControlDialog, number: str) -> None:
        """Takes a case whose known values can be read, or asks for no control any more."""
        if not number:
            self._keep(dialog, number)
            return
        read, today = self._desk.services.read_control, _today()
        self._jobs.start(
            lambda: read(number, today, 1),
            lambda _chart: self._keep(dialog, number),
            lambda error: dialog.show_fault(sentence_of(error)),
        )

    def _keep(self, dialog: ControlDialog, number: str) -> None:
        desk = self._desk
        desk.change_settings(replace(desk.settings, control_slide=number, control_daily=True))
        dialog.accept()
        words = self.tr("Case {0} is the control slide: photograph its smear every day.").format(number)
        desk.window.show_notice(words if number else self.tr("No control slide is asked for any more."))
        self._refresh()


def _today() -> date:
    return datetime.now().astimezone().date()
