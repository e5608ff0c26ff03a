"""The presenter of the unassigned pictures: shows them, and gives them to the case that a person names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from leukdesk.domain.cases import NewCase
from leukdesk.domain.errors import UserError
from leukdesk.domain.sentences import Sentence
from leukdesk.ui.actions import ActionSpec
from leukdesk.ui.panel_dialog import PanelDialog
from leukdesk.ui.pictures import image_of
from leukdesk.ui.unassigned_panel import THUMBNAIL_PX, UnassignedPanel, WaitingPicture, WhyWaiting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage

    from leukdesk.domain.arrivals import Arrival
    from leukdesk.domain.cases import Case
    from leukdesk.ui.desk import Desk
    from leukdesk.ui.intake import Intake


class UnassignedPresenter(QObject):
    """Keeps the tray up to date and records what is decided.

    Args:
        desk: of the window.
        intake: that assigned pictures are handed to.
    """

    def __init__(self, desk: Desk, intake: Intake) -> None:
        super().__init__(desk)
        self._desk = desk
        self._intake = intake
        self._reading = desk.runner(awaited=False)
        self._thumbnails = desk.runner(awaited=False)
        self.panel = UnassignedPanel()
        self._dialog = PanelDialog(self.tr("Unassigned pictures"), self.panel, desk.window)
        desk.window.menus.add(
            "capture",
            [
                ActionSpec(
                    "unassigned",
                    self.tr("&Unassigned pictures…"),
                    ("Ctrl+Shift+U",),
                    self.tr("Give pictures that came without a specimen number to their case"),
                )
            ],
        )
        desk.window.action("unassigned").triggered.connect(self.show)
        desk.closing.begins.connect(self._dialog.close)
        intake.unassigned.connect(self._on_came, Qt.ConnectionType.QueuedConnection)
        self.panel.assigned.connect(self._on_assigned)
        self.panel.set_aside.connect(self._on_set_aside)
        self.panel.thumbnail_wanted.connect(self._read_thumbnail)

    def show(self) -> None:
        """Shows the panel with what waits."""
        self._read()
        self._dialog.show()
        self._dialog.raise_()

    def _on_came(self) -> None:
        self._desk.window.show_notice(
            self.tr("A picture came that could not join a case; Capture > Unassigned pictures says why.")
        )
        if self._dialog.isVisible():
            self._read()

    def _read(self) -> None:
        store = self._desk.services.store
        self._reading.start(
            lambda: self._waiting(store.arrivals.unassigned(), store.cases()),
            lambda read: self.panel.show_arrivals(*read),
            self._desk.show_fault,
        )

    def _waiting(
        self, arrivals: Sequence[Arrival], cases: Sequence[Case]
    ) -> tuple[list[WaitingPicture], list[str]]:
        """In a job: what waits and why, and the numbers of all cases."""
        by_number = {case.number: case for case in cases}
        waiting = [WaitingPicture(each, self._why(each, by_number.get(each.specimen))) for each in arrivals]
        return waiting, list(by_number)

    def _why(self, arrival: Arrival, case: Case | None) -> WhyWaiting:
        if not arrival.specimen:
            return WhyWaiting.NO_NUMBER
        if case is None:
            return WhyWaiting.NO_CASE
        if case.status.frozen:
            return WhyWaiting.SIGNED
        return WhyWaiting.NO_IDENTIFIER if self._desk.holds_back(case) else WhyWaiting.DECISION

    def _on_assigned(self, arrival_ids: list[int], number: str) -> None:
        desk = self._desk
        target, by = desk.settings.target_cells, desk.session.person.name
        desk.records.start(
            lambda: self._assign(arrival_ids, number, target, by), self._on_given, desk.show_fault
        )

    def _assign(
        self, arrival_ids: Sequence[int], number: str, target_cells: int, by: str
    ) -> tuple[Case, list[Arrival]]:
        """In a job: gives pictures to the case of a number, opened now if there is none."""
        store = self._desk.services.store
        try:
            new = NewCase(number, target_cells=target_cells)
        except ValueError as error:
            raise UserError(error.args[0], Sentence("type another number")) from error
        case = store.case(number)
        if case is None and self._desk.settings.second_identifier:
            raise UserError(
                Sentence(
                    "the records hold no case {0}, and a case needs a second identifier before its first "
                    "picture",
                    number,
                ),
                Sentence("make it with New case, then give it the pictures"),
            )
        case = case or store.open_case(new)
        if self._desk.holds_back(case):
            raise UserError(
                Sentence("case {0} has no second identifier yet", number),
                Sentence(
                    "open it, give the patient's number, name or date of birth, then give it the pictures"
                ),
            )
        return case, [store.arrivals.decide(each, case.case_id, by) for each in arrival_ids]

    def _on_given(self, given: tuple[Case, list[Arrival]]) -> None:
        case, arrivals = given
        self._intake.take(case, arrivals)
        words = self.tr("1 picture was given to case {0}.")
        if len(arrivals) != 1:
            words = self.tr("{1} pictures were given to case {0}.")
        self._desk.window.show_notice(words.format(case.number, len(arrivals)))
        self._read()

    def _on_set_aside(self, arrival_ids: list[int]) -> None:
        desk, by = self._desk, self._desk.session.person.name
        decide = desk.services.store.arrivals.decide
        desk.records.start(
            lambda: [decide(each, None, by) for each in arrival_ids],
            lambda _done: self._read(),
            desk.show_fault,
        )

    def _read_thumbnail(self, arrival: Arrival) -> None:
        services = self._desk.services

        def read() -> QImage:
            content = services.store.picture(arrival.picture_sha256)
            image = image_of(services.decode_picture(content, arrival.name, arrival.suffix).rgb)
            smooth = Qt.TransformationMode.SmoothTransformation
            return image.scaled(THUMBNAIL_PX, THUMBNAIL_PX, Qt.AspectRatioMode.KeepAspectRatio, smooth)

        self._thumbnails.start(
            read, lambda image: self.panel.show_thumbnail(arrival.arrival_id, image), self._desk.show_fault
        )
