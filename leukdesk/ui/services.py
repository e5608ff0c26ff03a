"""What the window asks of the rest of the program, joined for one store."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import PurePath
from threading import Lock
from typing import TYPE_CHECKING

from leukdesk.domain.errors import LeukDeskError
from leukdesk.ui.bundle_services import BundleServices
from leukdesk.ui.case_state import FoundPictures, Services

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from leukdesk.domain.assessment import CaseAssessment
    from leukdesk.domain.audit import AuditQuery
    from leukdesk.domain.cases import Case, CellRecord, FrameRecord
    from leukdesk.domain.cell_classes import CellClass
    from leukdesk.domain.control import ControlChart
    from leukdesk.domain.frames import Picture
    from leukdesk.domain.ports import Classifier, Request, Store
    from leukdesk.reports.content import CaseReport
    from leukdesk.settings import Settings
    from leukdesk.ui.session import Session
    from leukdesk.workflow.analyse import FrameOutcome
    from leukdesk.workflow.assess import Assessed
    from leukdesk.workflow.collection import LabelledPicture
    from leukdesk.workflow.explain import AnalysedFrame, Explanation
    from leukdesk.workflow.import_collection import ImportOutcome
    from leukdesk.workflow.installation import Check
    from leukdesk.workflow.picture_choice import OfferedPicture
    from leukdesk.workflow.review import ReviewCells
    from leukdesk.workflow.sign import ToSign
    from leukdesk.workflow.signed_reports import SignedReports
    from leukdesk.workflow.take import Shot, Taken


class LateNetwork:
    """A network that is opened in the background, when it is first needed or told to start.

    Args:
        open_network: opens it; may take long.
    """

    def __init__(self, open_network: Callable[[], Classifier]) -> None:
        self._open = open_network
        self._lock = Lock()
        self._network: Classifier | None = None
        self._closed = False

    def get(self) -> Classifier:
        """The network, opened now if it is not yet.

        Raises:
            LeukDeskError: if it cannot be opened; the next call tries again.
        """
        with self._lock:
            if self._network is None:
                self._network = self._open()
            if self._closed:
                self._network.close()
            return self._network

    def start(self) -> str:
        """Waits until the network runs; returns its name and version."""
        network = self.get()
        _path = network.precision_path
        return network.card.name

    def close(self) -> None:
        """Ends the network; one that is just being opened is ended when it is open."""
        self._closed = True
        network = self._network
        if network is not None:
            network.close()


def services_for(
    store: Store,
    folder: Path,
    network: LateNetwork,
    settings: Callable[[], Settings],
    session: Session,
) -> Services:
    """The services of a window on a store.

    Args:
        store: the records.
        folder: of the records.
        network: that calls cells.
        settings: gives the operator's as they stand when asked.
        session: who sits at the window.
    """
    joined = _UseCases(store, folder, network, settings, session)
    return Services(
        store=store,
        find_pictures=joined.find_pictures,
        load_picture=joined.load_picture,
        decode_picture=joined.decode_picture,
        take=joined.take,
        analyse=joined.analyse,
        move_frame=joined.move_frame,
        review=joined.review,
        assess=joined.assess,
        assess_cases=joined.assess_cases,
        classes_to_tally=joined.classes_to_tally,
        prepare_signature=joined.prepare_signature,
        write_outputs=joined.write_outputs,
        write_report=joined.write_report,
        write_signed_reports=joined.write_signed_reports,
        preview_report=joined.preview_report,
        offer_pictures=joined.offer_pictures,
        bundles=BundleServices(settings),
        running_bundle=joined.running_bundle,
        explain=joined.explain,
        read_control=joined.read_control,
        check_installation=joined.check_installation,
        export_trail=joined.export_trail,
        import_collection=joined.import_collection,
    )


@dataclass(frozen=True, slots=True)
class _UseCases:
    """The use cases of one store.

    Each is imported when it is first called: the window shows before OpenCV and Pillow are read from disk.
    """

    store: Store
    folder: Path
    network: LateNetwork
    settings: Callable[[], Settings]
    session: Session
    explained: dict[FrameRecord, AnalysedFrame] = field(default_factory=dict)

    def find_pictures(self, given: Sequence[Path]) -> FoundPictures:
        from leukdesk.workflow.batch import gather_pictures  # noqa: PLC0415

        pictures, unreadable = gather_pictures(given)
        return FoundPictures(pictures, [u.reason for u in unreadable])

    def load_picture(self, path: Path) -> Picture:
        from leukdesk.imaging.loading import load_picture  # noqa: PLC0415

        return load_picture(path)

    def decode_picture(self, content: bytes, name: str, suffix: str) -> Picture:
        from leukdesk.imaging.loading import decode_picture  # noqa: PLC0415

        return decode_picture(content, name, suffix)

    def take(self, case: Case, shot: Shot) -> Taken:
        from leukdesk.workflow.take import TakeFrame  # noqa: PLC0415

        settings = self.settings()
        operator = self.session.person.name
        return TakeFrame(self.store, operator, settings.profile(), settings.camera_file)(case, shot)

    def analyse(self, case: Case, picture: Picture) -> FrameOutcome:
        from leukdesk.workflow.analyse import AnalyseFrame  # noqa: PLC0415
        from leukdesk.workflow.conditions import conditions_under  # noqa: PLC0415
        from leukdesk.workflow.overlaps import FindOverlaps  # noqa: PLC0415

        settings = self.settings()
        overlaps = FindOverlaps(self.store) if settings.look_for_overlaps else None
        conditions = conditions_under(settings.profile(), mcv_fl=case.mcv_fl)
        return AnalyseFrame(self.store, self.network.get(), overlaps)(case, picture, conditions=conditions)

    def move_frame(self, frame: FrameRecord, to_case_id: int, why: str) -> None:
        from leukdesk.workflow.move import MoveFrame  # noqa: PLC0415
        from leukdesk.workflow.overlaps import FindOverlaps  # noqa: PLC0415

        overlaps = FindOverlaps(self.store) if self.settings().look_for_overlaps else None
        MoveFrame(self.store, overlaps)(frame, to_case_id, why)

    def review(self) -> ReviewCells:
        from leukdesk.workflow.review import ReviewCells  # noqa: PLC0415

        return ReviewCells(self.store, self.session.person.name)

    def assess(
        self, case: Case, cells: Sequence[CellRecord], _classes: Sequence[CellClass]
    ) -> CaseAssessment:
        from leukdesk.domain.assessment import assess  # noqa: PLC0415

        card = self.network.get().card
        return assess(case, cells, card.classes, self.settings().rules(card))

    def assess_cases(self, seconds: float) -> Assessed:
        from leukdesk.workflow.assess import AssessCases  # noqa: PLC0415

        card = self.network.get().card
        return AssessCases(self.store, self.assess, self.settings().rules(card), card.classes)(seconds)

    def classes_to_tally(self) -> tuple[tuple[CellClass, ...], tuple[CellClass, ...]]:
        from leukdesk.domain.tally import classes_to_tally  # noqa: PLC0415

        known = tuple(self.store.classes())
        try:
            return classes_to_tally(self.network.get().card.classes, known)
        except LeukDeskError:
            # Without a network people count the classes that the records know.
            return classes_to_tally((), known)

    def prepare_signature(self, case: Case) -> ToSign:
        from leukdesk.workflow.sign import PrepareSignature  # noqa: PLC0415

        return PrepareSignature(self.store, self.assess)(case)

    def write_outputs(self, case: Case, folder: Path) -> Path:
        from leukdesk.workflow.report import WriteResults  # noqa: PLC0415

        write = WriteResults(self.store, self.network.get().card, self.settings())
        return write(case, folder, workbook=True).report

    def write_report(self, case: Case, path: Path) -> Path:
        from leukdesk.files import file_sha256  # noqa: PLC0415
        from leukdesk.reports.pdf import write_pdf  # noqa: PLC0415

        write_pdf(self._report(case), path, self.settings().page_size.value)
        self.store.note_exported(case.case_id, {path.name: file_sha256(path)})
        return path

    def preview_report(self, case: Case, dpi: float) -> Sequence[NDArray[np.uint8]]:
        from leukdesk.reports.pages import page_pictures  # noqa: PLC0415
        from leukdesk.reports.pdf import pdf_bytes  # noqa: PLC0415

        return page_pictures(pdf_bytes(self._report(case), self.settings().page_size.value), dpi)

    def write_signed_reports(
        self, folder: Path, told: Callable[[int, int], None], stopped: Callable[[], bool]
    ) -> SignedReports:
        from leukdesk.workflow.signed_reports import WriteSignedReports  # noqa: PLC0415

        write = WriteSignedReports(self.store, self.network.get().card, self.settings())
        return write(folder, told, stopped)

    def offer_pictures(self, case: Case) -> Sequence[OfferedPicture]:
        from leukdesk.workflow.picture_choice import offer_pictures  # noqa: PLC0415

        return offer_pictures(self.store, case)

    def _report(self, case: Case) -> CaseReport:
        from leukdesk.workflow.report_content import ReadReport  # noqa: PLC0415

        # As the records have it now: the case that the window knows may have been signed since.
        present = self.store.case(case.number) or case
        return ReadReport(self.store, self.network.get().card, self.settings())(present).report

    def explain(self, frame: FrameRecord, cell: CellRecord, request: Request) -> Explanation:
        from leukdesk.workflow.explain import analysed_again, explain_cell  # noqa: PLC0415

        again = self.explained.get(frame)
        if again is None:
            content = self.store.picture(frame.picture_sha256)
            picture = self.decode_picture(content, frame.name, PurePath(frame.name).suffix)
            again = analysed_again(picture.rgb, frame)
            # One frame is kept: whoever asks about a cell is likely to ask about its neighbour.
            self.explained.clear()
            self.explained[frame] = again
        return explain_cell(frame, again, cell, self.network.get(), request)

    def running_bundle(self) -> str:
        return self.network.get().card.sha256

    def export_trail(self, query: AuditQuery, path: Path) -> int:
        from leukdesk.languages import wording_for  # noqa: PLC0415
        from leukdesk.workflow.export_trail import ExportTrail  # noqa: PLC0415

        settings = self.settings()
        return ExportTrail(self.store, wording_for(settings.language, settings.region))(query, path)

    def import_collection(
        self, source: Path, progressed: Callable[[int, int], None], goes_on: Callable[[], bool]
    ) -> ImportOutcome:
        from leukdesk.workflow.analyse import AnalyseFrame  # noqa: PLC0415
        from leukdesk.workflow.collection import read_collection  # noqa: PLC0415
        from leukdesk.workflow.conditions import conditions_under  # noqa: PLC0415
        from leukdesk.workflow.import_collection import (  # noqa: PLC0415
            ImportCollection,
            codes_for,
            refuse_unnamed,
        )

        pictures, left_out = read_collection(source)
        if self.settings().second_identifier:
            refuse_unnamed(pictures, self.store, source.stem)
        network = self.network.get()
        codes = codes_for(pictures, self.store, network.card.classes, {})
        conditions = conditions_under(self.settings().profile())
        bring_in = ImportCollection(self.store, AnalyseFrame(self.store, network), source.stem, conditions)

        def counted() -> Iterator[LabelledPicture]:
            for number, picture in enumerate(pictures, start=1):
                progressed(number, len(pictures))
                yield picture

        outcome = bring_in(counted(), codes, source.stem, goes_on)
        outcome.unreadable[:0] = left_out
        return outcome

    def read_control(self, number: str, today: date, days: int = 31, /) -> ControlChart:
        from leukdesk.workflow.control import ReadControl  # noqa: PLC0415

        return ReadControl(self.store, self.network.get().card.classes)(number, today, days)

    def check_installation(self) -> Iterator[Check]:
        from leukdesk.workflow.installation import CheckInstallation  # noqa: PLC0415

        return CheckInstallation(self.network.get, lambda: self.store, self.folder)()
