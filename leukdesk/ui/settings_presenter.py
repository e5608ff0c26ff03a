"""The presenter of the operator's settings: the theme, the language and the camera profile."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup

from leukdesk.settings import Theme
from leukdesk.ui.actions import SCALES_PERCENT, SEPARATOR, THEME_ACTIONS, scale_menu
from leukdesk.ui.camera_words import profile_line, profile_summary
from leukdesk.ui.language_menu import LanguageMenu

if TYPE_CHECKING:
    from leukdesk.ui.desk import Desk


class SettingsPresenter(QObject):
    """Changes settings as the operator wishes and shows what holds.

    Args:
        desk: of the window.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._cameras = desk.runner(awaited=False)
        window = desk.window
        window.action("cameraProfile").triggered.connect(self._ask_camera)
        for name, choice in THEME_ACTIONS.items():
            window.action(name).triggered.connect(lambda _on, c=choice: self._change_theme(c))
        window.menus.add("view", (SEPARATOR, *scale_menu()))
        self._scales = QActionGroup(window)
        for percent in SCALES_PERCENT:
            action = self._scales.addAction(window.action(f"scale_{percent}"))
            action.triggered.connect(lambda _on, p=percent: self._change_scale(p))
        self._languages = LanguageMenu(window)
        self._languages.language_wanted.connect(self._change_language)
        window.menus.menus["view"].addMenu(self._languages)
        desk.settings_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self._desk.window.show_camera(profile_line(self._desk.settings.profile()))
        self._languages.show_choice(self._desk.settings.language)
        for percent in SCALES_PERCENT:
            chosen = percent == self._desk.settings.scale_percent
            self._desk.window.action(f"scale_{percent}").setChecked(chosen)

    def _change_theme(self, choice: str) -> None:
        self._desk.change_settings(replace(self._desk.settings, theme=Theme(choice)))
        self._desk.theme_changed.emit(choice)

    def _change_scale(self, percent: int) -> None:
        self._desk.change_settings(replace(self._desk.settings, scale_percent=percent))
        self._desk.window.show_notice(
            self.tr("LeukDesk is shown at {0} % when it is started again.").format(percent)
        )

    def _change_language(self, code: str) -> None:
        self._desk.change_settings(replace(self._desk.settings, language=code))
        self._desk.window.show_notice(
            self.tr("LeukDesk speaks the chosen language when it is started again.")
        )

    def _ask_camera(self) -> None:
        desk = self._desk
        changed = desk.questions.camera(desk.window, desk.settings, self._cameras)
        if changed is None:
            return
        # Only the profiles are the dialog's; the rest may have changed meanwhile.
        chosen = replace(
            desk.settings,
            camera_profiles=changed.camera_profiles,
            camera_profile=changed.camera_profile,
        )
        if chosen != desk.settings:
            desk.change_settings(chosen)
            desk.window.show_notice(
                self.tr("For pictures added from now on: {0}").format(profile_summary(chosen.profile()))
            )
