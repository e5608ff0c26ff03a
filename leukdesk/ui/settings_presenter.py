"""The presenter of the settings page: brings its sections, takes their wishes, and leads to each of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from leukdesk.domain.people import Right
from leukdesk.settings import CHOICES, Theme
from leukdesk.ui.actions import SEPARATOR, THEME_ACTIONS, ActionSpec
from leukdesk.ui.camera_words import profile_line, profile_summary
from leukdesk.ui.cameras_section import CamerasSection
from leukdesk.ui.classes_presenter import ClassesPresenter
from leukdesk.ui.classes_section import ClassesSection
from leukdesk.ui.counting_section import CountingSection
from leukdesk.ui.laboratory_section import LaboratorySection
from leukdesk.ui.look_section import LookSection
from leukdesk.ui.ranges_section import RangesSection
from leukdesk.ui.reports_section import ReportsSection
from leukdesk.ui.translation import said

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.settings import Settings
    from leukdesk.ui.desk import Desk
    from leukdesk.ui.folder_presenter import FolderPresenter
    from leukdesk.ui.people_presenter import PeoplePresenter
    from leukdesk.ui.safety_presenter import SafetyPresenter
    from leukdesk.ui.settings_page import SettingsPage
    from leukdesk.ui.settings_section import SettingsSection

LEADS = {
    "lookSettings": "look",
    "reportSettings": "reports",
    "rangeSettings": "ranges",
    "people": "people",
    "recordsSafety": "backups",
    "watchedFolder": "folder",
}
"""The actions that lead to a section of the page."""


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The presenters whose panels are sections of the page."""

    people: PeoplePresenter
    safety: SafetyPresenter
    folder: FolderPresenter


class SettingsPresenter(QObject):
    """Changes settings as the operator wishes and shows what holds.

    Args:
        desk: of the window.
        page: of the settings.
        neighbours: whose panels are sections of the page.
    """

    def __init__(self, desk: Desk, page: SettingsPage, neighbours: Neighbours) -> None:
        super().__init__(desk)
        self._desk = desk
        self._page = page
        self._people = neighbours.people
        self._jobs = desk.runner(awaited=False)
        self._at_start = _of_a_start(desk.settings)
        self._laboratory, self._look = LaboratorySection(), LookSection()
        self._ranges, self._cameras = RangesSection(), CamerasSection()
        classes = ClassesSection()
        self._classes = ClassesPresenter(desk, classes)
        counting, reports = CountingSection(), ReportsSection()
        self._sections: tuple[SettingsSection, ...] = (
            *(self._laboratory, self._look, counting, self._ranges, reports, self._cameras),
        )
        people, safety = neighbours.people.accounts, neighbours.safety
        add = page.add_section
        add("laboratory", self.tr("Laboratory"), self._laboratory, managed=True)
        add("look", self.tr("Language and look"), self._look)
        add("people", self.tr("People and signing"), people.section, managed=True, arrive=people.read)
        add("counting", self.tr("Counting"), counting, managed=True)
        add("classes", self.tr("Our own classes"), classes, arrive=self._classes.read)
        add("ranges", self.tr("Reference ranges"), self._ranges, managed=True)
        add("reports", self.tr("Reports"), reports)
        add("backups", self.tr("Records and backups"), safety.panel, managed=True, arrive=safety.look)
        add("cameras", self.tr("Cameras"), self._cameras)
        add("folder", self.tr("Watched folder"), neighbours.folder.panel)
        self._add_actions()
        self._connect()
        self._show()

    def _add_actions(self) -> None:
        self._desk.window.menus.add(
            "go",
            (
                SEPARATOR,
                ActionSpec(
                    "lookSettings",
                    self.tr("&Language, region and size"),
                    ("Ctrl+Alt+G",),
                    self.tr("Choose language, region, colours and the size of everything"),
                ),
                ActionSpec(
                    "reportSettings",
                    self.tr("Paper and &templates"),
                    ("Ctrl+Alt+R",),
                    self.tr("Choose the paper of reports, and write templates for comments"),
                ),
                ActionSpec(
                    "rangeSettings",
                    self.tr("Reference &ranges"),
                    ("Ctrl+Alt+V",),
                    self.tr("Say what is usual in health, by age and sex"),
                ),
            ),
        )

    def _connect(self) -> None:
        desk, window = self._desk, self._desk.window
        window.action("cameraProfile").triggered.connect(self._ask_camera)
        for name, choice in THEME_ACTIONS.items():
            window.action(name).triggered.connect(lambda _on, c=choice: self._change_theme(c))
        for name, section in LEADS.items():
            window.action(name).triggered.connect(lambda _on, s=section: self._lead_to(s))
        for part in self._sections:
            part.wished.connect(self._change)
        self._look.theme_wanted.connect(self._change_theme)
        self._laboratory.logo_wanted.connect(self._ask_logo)
        self._laboratory.refused.connect(window.show_fault)
        self._ranges.range_wanted.connect(self._ask_range)
        self._cameras.profiles_wanted.connect(self._ask_camera)
        self._page.restart_wanted.connect(desk.restart_wanted)
        self._page.arrived.connect(self._show_right)
        self._people.person_changed.connect(self._show_right)
        desk.settings_changed.connect(self._show)

    def _lead_to(self, section: str) -> None:
        self._desk.window.go_to(self._page.entry.name)
        self._page.show_section(section)

    def _show(self) -> None:
        settings = self._desk.settings
        self._desk.window.show_camera(profile_line(settings.profile()))
        for section in self._sections:
            section.show_settings(settings)
        self._page.show_restart(needed=_of_a_start(settings) != self._at_start)

    def _show_right(self) -> None:
        self._page.show_right(may_manage=self._desk.session.person.may(Right.MANAGE))

    def _change(self, fields: dict[str, Any]) -> None:
        """Takes other values; what is impossible is said, and what held before is shown again."""
        desk = self._desk
        # Qt keeps a choice of words as plain text.
        values: dict[str, Any] = {
            name: CHOICES[name](v) if name in CHOICES else v for name, v in fields.items()
        }
        try:
            changed = replace(desk.settings, **values)
        except ValueError as error:
            desk.window.show_fault(said(error.args[0]))
            self._show()
            return
        if changed != desk.settings:
            desk.change_settings(changed)

    def _change_theme(self, choice: str) -> None:
        self._change({"theme": Theme(choice)})
        self._desk.theme_changed.emit(choice)

    def _ask_logo(self) -> None:
        path = self._desk.questions.logo(self._desk.window)
        if path is not None:
            self._jobs.start(
                lambda: _readable_logo(path), lambda logo: self._change({"logo": logo}), self._desk.show_fault
            )

    def _ask_range(self, row: int) -> None:
        ranges = list(self._desk.settings.ranges)
        shown = ranges[row] if 0 <= row < len(ranges) else None
        others = [r for r in ranges if r is not shown]
        typed = self._desk.questions.reference_range(self._desk.window, others, shown)
        if typed is None:
            return
        if shown is None:
            ranges.append(typed)
        else:
            ranges[row] = typed
        self._change({"ranges": tuple(ranges)})

    def _ask_camera(self) -> None:
        desk = self._desk
        changed = desk.questions.camera(desk.window, desk.settings, self._jobs)
        if changed is None:
            return
        before = desk.settings
        # Only the profiles are the dialog's; the rest may have changed meanwhile.
        self._change({"camera_profiles": changed.camera_profiles, "camera_profile": changed.camera_profile})
        if desk.settings != before:
            desk.window.show_notice(
                self.tr("For pictures added from now on: {0}").format(profile_summary(changed.profile()))
            )


def _of_a_start(settings: Settings) -> tuple[str, int, str]:
    """What is read once, when the program starts."""
    return settings.language, settings.scale_percent, settings.model


def _readable_logo(path: Path) -> str:
    from leukdesk.reports.logo import read_logo  # noqa: PLC0415 - Pillow is read when it is needed

    read_logo(path)
    return str(path)
