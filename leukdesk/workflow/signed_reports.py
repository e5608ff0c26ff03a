"""The reports of all signed cases in one go."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from leukdesk.domain.errors import LeukDeskError
from leukdesk.domain.sentences import Sentence
from leukdesk.files import file_sha256
from leukdesk.reports.pdf import write_pdf
from leukdesk.workflow.report_content import ReadReport

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from leukdesk.domain.card import ModelCard
    from leukdesk.domain.cases import Case
    from leukdesk.domain.ports import Store
    from leukdesk.settings import Settings

_UNSAFE = re.compile(r"[^\w.\-]+")


@dataclass(frozen=True, slots=True)
class SignedReports:
    """What was written.

    Attributes:
        written: the PDF files.
        faults: a sentence for each case whose report could not be written.
    """

    written: tuple[Path, ...]
    faults: tuple[str, ...]


class WriteSignedReports:
    """Writes the report of each signed case; one that fails keeps none of the others.

    Args:
        store: the records.
        card: of the bundle in use.
        settings: laboratory, paper, language.
    """

    def __init__(self, store: Store, card: ModelCard, settings: Settings) -> None:
        self._store = store
        self._settings = settings
        self._read = ReadReport(store, card, settings)

    def __call__(
        self,
        folder: Path,
        told: Callable[[int, int], None] = lambda _done, _all: None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> SignedReports:
        """Writes them, oldest case first, each whole or not at all.

        Args:
            folder: for the files, named by case and version; made if need be.
            told: hears after each case how many are done, and of how many.
            stopped: asked before each case whether to go on.
        """
        recorded = list(reversed(self._store.cases()))
        signed = [case for case in recorded if self._is_signed(case)]
        shared = _sharing_a_name(recorded)
        written: list[Path] = []
        faults: list[str] = []
        for done, case in enumerate(signed, start=1):
            if stopped():
                break
            path = folder / file_name(case)
            if case.case_id in shared:
                path = path.with_stem(f"{path.stem} ({case.case_id})")
            try:
                write_pdf(self._read(case).report, path, self._settings.page_size.value)
                self._store.note_exported(case.case_id, {path.name: file_sha256(path)})
                written.append(path)
            except LeukDeskError as error:
                faults.append(Sentence.joined(": ", [case.number, error.sentence]))
            told(done, len(signed))
        return SignedReports(tuple(written), tuple(faults))

    def _is_signed(self, case: Case) -> bool:
        return case.status.frozen and self._store.sign_off(case.case_id).signed


def file_name(case: Case) -> str:
    """A report's name by its case and version, usable on every system."""
    return f"LeukDesk {_written(case)} v{case.version}.pdf"


def _written(case: Case) -> str:
    return _UNSAFE.sub("_", case.number)


def _sharing_a_name(cases: Sequence[Case]) -> set[int]:
    """The ids of cases whose number reads in a file's name like that of an older case.

    Signed or not, and in whichever version: what a case's file is called must not depend on how far another
    one has come, or a later batch would write one patient's report over another's. Windows and macOS hold
    names that differ in case alone for the same file.

    Args:
        cases: all of the records, the oldest first.
    """
    taken: set[str] = set()
    sharing: set[int] = set()
    for case in cases:
        name = _written(case).casefold()
        if name in taken:
            sharing.add(case.case_id)
        taken.add(name)
    return sharing
