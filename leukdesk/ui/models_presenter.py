"""The presenter of the models page: lists, cards, and what an administrator wishes of a network."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from leukdesk.domain.audit import AuditAction
from leukdesk.domain.people import Right
from leukdesk.ui.install_dialog import InstallDialog
from leukdesk.ui.jobs import sentence_of
from leukdesk.ui.translation import said

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from leukdesk.ui.bundle_services import Examined
    from leukdesk.ui.desk import Desk
    from leukdesk.ui.models_page import ModelsPage
    from leukdesk.workflow.bundles import ListedBundle

T = TypeVar("T")


class ModelsPresenter(QObject):
    """Shows the networks of this computer and changes them for whoever may.

    Args:
        desk: of the window.
        page: of the networks.
    """

    def __init__(self, desk: Desk, page: ModelsPage) -> None:
        super().__init__(desk)
        self._desk = desk
        self._page = page
        self._reading = desk.runner(awaited=False)
        # Half an installation is none, but what is copied and noted is waited for.
        self._changing = desk.runner(awaited=True)
        self._cards = desk.runner(awaited=False)
        self._running = ""
        page.arrived.connect(self._read)
        page.card_wanted.connect(self._show_card)
        page.install_wanted.connect(self._ask_install)
        page.use_wanted.connect(self._use)
        page.verify_wanted.connect(self._verify)
        page.remove_wanted.connect(self._ask_remove)
        desk.network_started.connect(self._on_started)
        desk.window.action("aboutModel").triggered.connect(self._show_chosen)

    def _on_started(self) -> None:
        running = self._desk.services.running_bundle
        self._reading.start(running, self._on_running, self._desk.show_fault)

    def _on_running(self, sha256: str) -> None:
        self._running = sha256
        if self._page.isVisible():
            self._read()

    def _show_chosen(self) -> None:
        self._desk.window.go_to(self._page.entry.name)

    def _read(self, name: str = "") -> None:
        desk = self._desk
        self._page.show_right(may_change=desk.session.person.may(Right.MANAGE))
        bundles, chosen = desk.services.bundles, desk.settings.model
        self._reading.start(
            lambda: bundles.listed(chosen),
            lambda listed: self._page.show_bundles(listed, self._running, name),
            desk.show_fault,
        )

    def _show_card(self, bundle: ListedBundle) -> None:
        self._cards.drop_all()
        page = self._desk.services.bundles.page
        self._cards.start(lambda: page(bundle), self._page.show_card, self._desk.show_fault)

    def _verify(self, bundle: ListedBundle) -> None:
        verify = self._desk.services.bundles.verify
        words = self.tr("{0} is what it was when it was pinned or sealed: sha256 {1}")
        self._do(
            self.tr("Comparing {0}…").format(bundle.name),
            lambda: verify(bundle.name),
            lambda sha256: self._page.show_said(words.format(bundle.name, sha256)),
        )

    def _use(self, bundle: ListedBundle) -> None:
        desk = self._desk
        choose = desk.services.bundles.choose

        def done(name: str) -> None:
            desk.change_settings(replace(desk.settings, model=name))
            self._page.show_said(self.tr("{0} is used from the next start on.").format(bundle.name))
            self._read(bundle.name)

        self._change(
            self.tr("Comparing {0}…").format(bundle.name),
            lambda: choose(bundle.name),
            AuditAction.BUNDLE_CHOSEN,
            _facts(bundle),
            done,
        )

    def _ask_remove(self, bundle: ListedBundle) -> None:
        desk = self._desk
        if not desk.questions.agreed(
            desk.window,
            self.tr("Remove a network"),
            self.tr("Remove {0}? The records keep what it said.").format(bundle.name),
            self.tr("Remove"),
        ):
            return
        remove = desk.services.bundles.remove

        def done(_none: None) -> None:
            if desk.settings.model == bundle.name:
                desk.change_settings(replace(desk.settings, model=""))
            self._page.show_said(self.tr("{0} is removed.").format(bundle.name))
            self._read()

        self._change(
            self.tr("Removing {0}…").format(bundle.name),
            lambda: remove(bundle.name),
            AuditAction.BUNDLE_REMOVED,
            _facts(bundle),
            done,
        )

    def _ask_install(self) -> None:
        desk = self._desk
        folder = desk.questions.bundle_folder(desk.window)
        if folder is not None:
            self._examine(folder)

    def _examine(self, folder: Path) -> None:
        examine = self._desk.services.bundles.examine
        self._do(self.tr("Reading the card…"), lambda: examine(folder), self._ask_agreement)

    def _ask_agreement(self, examined: Examined) -> None:
        self._page.show_said("")
        dialog = InstallDialog(examined.title, examined.page, said(examined.warning), self._desk.window)
        dialog.accepted.connect(lambda: self._install(examined))
        dialog.open()

    def _install(self, examined: Examined) -> None:
        install = self._desk.services.bundles.install

        def done(route: str) -> None:
            self._page.show_said(
                self.tr("{0} is installed and runs here ({1}). Choose Use to work with it.").format(
                    examined.name, route
                )
            )
            self._read(examined.name)

        self._change(
            self.tr("Installing {0} and trying it…").format(examined.name),
            lambda: install(examined),
            AuditAction.BUNDLE_INSTALLED,
            {"name": examined.name, "sha256": examined.sha256},
            done,
        )

    def _change(
        self,
        words: str,
        work: Callable[[], T],
        action: AuditAction,
        facts: dict[str, str],
        done: Callable[[T], None],
    ) -> None:
        """Changes something if this person may, and notes it in the audit trail."""
        store, by = self._desk.services.store, self._desk.session.person

        def change() -> T:
            store.check_may_manage(by)
            answer = work()
            store.note_bundle(action, facts)
            return answer

        self._do(words, change, done)

    def _do(self, words: str, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._page.show_busy(words)
        self._changing.start(work, done, lambda error: self._page.show_said(sentence_of(error), bad=True))


def _facts(bundle: ListedBundle) -> dict[str, str]:
    return {"name": bundle.name, "sha256": "" if bundle.card is None else bundle.card.sha256}
