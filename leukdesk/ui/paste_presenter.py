"""The presenter of pasting: files go the way of files, a copied picture becomes one of the open case."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from leukdesk.domain.arrivals import Arrival, NewArrival, PictureFile, Source
from leukdesk.domain.errors import PictureError
from leukdesk.domain.sentences import Sentence
from leukdesk.ui.actions import ActionSpec
from leukdesk.ui.pictures import encoded

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from leukdesk.domain.cases import Case
    from leukdesk.ui.desk import Desk
    from leukdesk.ui.intake import Intake

PNG_QUALITY = 80
"""Of Qt, where 100 is not compressed at all: a fast compression, and lossless."""


class PastePresenter(QObject):
    """Takes pictures from the clipboard.

    Args:
        desk: of the window.
        intake: that copied pictures are handed to.
    """

    def __init__(self, desk: Desk, intake: Intake) -> None:
        super().__init__(desk)
        self._desk = desk
        self._intake = intake
        self._jobs = desk.runner(awaited=True)
        desk.window.menus.add(
            "capture",
            [
                ActionSpec(
                    "pastePictures",
                    self.tr("&Paste pictures"),
                    ("Ctrl+V",),
                    self.tr("Take copied files or a copied picture into this case"),
                )
            ],
        )
        desk.window.action("pastePictures").triggered.connect(self._on_wanted)

    def _on_wanted(self) -> None:
        desk = self._desk
        copied = QGuiApplication.clipboard().mimeData()
        files = [Path(url.toLocalFile()) for url in copied.urls() if url.isLocalFile()]
        if files:
            desk.add_pictures(files)
        elif not copied.hasImage():
            desk.window.show_notice(
                self.tr("Nothing that could be pasted: copy a picture or its file first.")
            )
        elif desk.case is None:
            desk.window.show_notice(self.tr("Open a case first; a pasted picture goes to it."))
        elif desk.may_take():
            case, image = desk.case, QGuiApplication.clipboard().image()
            self._jobs.start(
                lambda: self._keep(case, image),
                lambda arrival: self._intake.take(case, [arrival]),
                desk.show_fault,
            )

    def _keep(self, case: Case, image: QImage) -> Arrival:
        """In a job: records a copied picture."""
        moment = datetime.now(UTC).astimezone()
        new = NewArrival(Source.CLIPBOARD, f"pasted {moment:%Y-%m-%d %H.%M.%S}.png", case.number)
        file = PictureFile(_png(image), ".png")
        arrivals = self._desk.services.store.arrivals
        return arrivals.receive(new, file, case.case_id, self._desk.session.person.name)


def _png(image: QImage) -> bytes:
    """A picture as a PNG file.

    Raises:
        PictureError: if it is empty or there is no memory for it.
    """
    content = encoded(image, "PNG", PNG_QUALITY)
    if not content:
        raise PictureError(
            Sentence("the copied picture cannot be read"), Sentence("copy it again, or save it as a file")
        )
    return content
