"""The reports of all signed cases in one go, read back from their files."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pypdf
import pytest

from leukdesk.domain.assessment import Limit, assess
from leukdesk.domain.cases import NewCase
from leukdesk.domain.people import Person
from leukdesk.files import file_sha256
from leukdesk.settings import Settings
from leukdesk.workflow.analyse import AnalyseFrame
from leukdesk.workflow.review import ReviewCells
from leukdesk.workflow.sign import PrepareSignature
from leukdesk.workflow.signed_reports import WriteSignedReports

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from leukdesk.domain.cases import Case
    from leukdesk.domain.frames import Picture
    from leukdesk.records.store import SqlStore

ADA = "Ada Nowak"
PLACES = ((100, 100), (300, 110), (500, 130), (110, 330), (310, 340), (520, 350))
SETTINGS = Settings(laboratory="Labor Süd")


class Bench:
    """Takes cases from their picture to their signature."""

    def __init__(self, store: SqlStore, network: Any, draw: Callable[..., Picture]) -> None:
        self.store = store
        self._network, self._draw = network, draw
        self.write = WriteSignedReports(store, network.card, SETTINGS)

    def take(self, number: str, patient: str, cells: int) -> Case:
        """A case of one picture with so many cells, all looked at."""
        case = self.store.open_case(NewCase(number, patient, target_cells=cells))
        AnalyseFrame(self.store, self._network)(case, self._draw(PLACES[:cells]))
        ReviewCells(self.store, ADA)([c.cell_id for c in self.store.cells(case.case_id)], "lymphocyte")
        return case

    def sign(self, case: Case) -> Case:
        card = self._network.card
        ready = PrepareSignature(
            self.store, lambda case, cells, _: assess(case, cells, card.classes, SETTINGS.rules(card))
        )(case)
        assert ready.obstacles == ()
        assert ready.content is not None
        self.store.sign(case.case_id, ready.content, ADA)
        return case


@pytest.fixture
def bench(store: SqlStore, network: Any, draw: Callable[..., Picture]) -> Bench:
    return Bench(store, network, draw)


def text_of(pdf: Path) -> str:
    pages = pypdf.PdfReader(pdf).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_each_signed_case_gets_the_report_of_its_own_patient_and_cells(bench: Bench, tmp_path: Path) -> None:
    for number, patient, cells in (("S-1", "P-107", 3), ("S-2", "P-208", 4), ("S-3", "P-309", 5)):
        bench.sign(bench.take(number, patient, cells))
    heard: list[tuple[int, int]] = []
    out = tmp_path / "Befunde März"
    done = bench.write(out, lambda *so_far: heard.append(so_far))
    assert done.faults == ()
    assert [path.name for path in done.written] == [f"LeukDesk S-{n} v1.pdf" for n in (1, 2, 3)]
    assert names(out) == [path.name for path in done.written]
    assert heard == [(1, 3), (2, 3), (3, 3)]
    texts = [text_of(path) for path in done.written]
    for text, patient, cells in zip(texts, ("P-107", "P-208", "P-309"), (3, 4, 5), strict=True):
        assert f"Lymphocyte {cells} " in text
        assert patient in text
        assert ADA in text
        assert "Labor Süd" in text
        assert "NOT SIGNED" not in text
        assert sum(other in text for other in ("P-107", "P-208", "P-309")) == 1


def test_what_nobody_has_signed_as_it_stands_now_is_left_out(bench: Bench, tmp_path: Path) -> None:
    bench.take("S-1", "P-1", 3)
    opened_again = bench.sign(bench.take("S-2", "P-2", 4))
    signed_again = bench.sign(bench.take("S-3", "P-3", 5))
    for case in (opened_again, signed_again):
        bench.store.amend(case.case_id, "The wrong tube.", Person(ADA))
    bench.sign(signed_again)
    done = bench.write(tmp_path / "out")
    assert names(tmp_path / "out") == ["LeukDesk S-3 v2.pdf"]
    assert "The wrong tube (" in text_of(*done.written)


def test_the_audit_trail_knows_each_file_by_its_hash(bench: Bench, tmp_path: Path) -> None:
    cases = [bench.sign(bench.take(f"S-{n}", f"P-{n}", 3 + n)) for n in (1, 2)]
    done = bench.write(tmp_path)
    for case, path in zip(cases, done.written, strict=True):
        row = bench.store.audit_trail(case.case_id)[-1]
        assert (row.action, row.new) == ("results exported", {path.name: file_sha256(path)})


def test_numbers_that_make_the_same_file_name_get_a_file_each(bench: Bench, tmp_path: Path) -> None:
    # Windows and macOS hold the last two for one name.
    for number, cells in (("S/1", 3), ("S:1", 4), ("s?1", 5)):
        bench.sign(bench.take(number, f"P-{cells}", cells))
    done = bench.write(tmp_path / "out")
    assert len({path.name.casefold() for path in done.written}) == 3
    assert [f"Lymphocyte {n} " in text_of(path) for n, path in zip((3, 4, 5), done.written, strict=True)] == [
        True
    ] * 3


def test_an_amended_case_leaves_the_other_of_its_name_the_file_it_had(bench: Bench, tmp_path: Path) -> None:
    first, second = (bench.sign(bench.take(number, f"P-{n}", n)) for number, n in (("S-1", 3), ("s-1", 4)))
    before = bench.write(tmp_path).written
    bench.store.amend(first.case_id, "The wrong tube.", Person(ADA))
    (alone,) = bench.write(tmp_path).written
    bench.sign(first)
    both = bench.write(tmp_path).written
    apart = f"LeukDesk s-1 v1 ({second.case_id}).pdf"
    assert [path.name for path in before] == ["LeukDesk S-1 v1.pdf", apart]
    assert alone == before[1]
    assert [path.name for path in both] == ["LeukDesk S-1 v2.pdf", alone.name]
    assert "P-3" in text_of(before[0])


def test_a_report_that_cannot_be_written_costs_none_of_the_others(bench: Bench, tmp_path: Path) -> None:
    cases = [bench.sign(bench.take(f"S-{n}", f"P-{n}", 3 + n)) for n in (1, 2, 3)]
    (tmp_path / "out" / "LeukDesk S-2 v1.pdf" / "in the way").mkdir(parents=True)
    done = bench.write(tmp_path / "out")
    assert [path.name for path in done.written] == ["LeukDesk S-1 v1.pdf", "LeukDesk S-3 v1.pdf"]
    (fault,) = done.faults
    assert fault.startswith("S-2: ")
    assert names(tmp_path / "out") == [f"LeukDesk S-{n} v1.pdf" for n in (1, 2, 3)]
    assert bench.store.audit_trail(cases[1].case_id)[-1].action != "results exported"


def test_one_who_stops_it_keeps_what_is_written(bench: Bench, tmp_path: Path) -> None:
    for number in (1, 2, 3):
        bench.sign(bench.take(f"S-{number}", f"P-{number}", 2 + number))
    heard: list[int] = []
    done = bench.write(tmp_path / "out", lambda so_far, _all: heard.append(so_far), lambda: len(heard) == 2)
    assert names(tmp_path / "out") == ["LeukDesk S-1 v1.pdf", "LeukDesk S-2 v1.pdf"]
    assert len(done.written) == 2


def test_a_signed_case_that_is_not_what_was_signed_gets_no_report(bench: Bench, tmp_path: Path) -> None:
    whole, touched = (bench.sign(bench.take(number, f"P-{number}", 2)) for number in ("S-1", "S-2"))
    with closing(sqlite3.connect(bench.store._database)) as connection:
        for name in ("never_change", "freeze_update"):
            connection.execute(f"DROP TRIGGER IF EXISTS patches_{name}")
        connection.execute(
            "UPDATE patches SET x_px = x_px + 1 WHERE cell_id IN (SELECT c.id FROM cells c JOIN frames f"
            " ON f.id = c.frame_id WHERE f.case_id = ?)",
            (touched.case_id,),
        )
        connection.commit()
    made = bench.write(tmp_path / "reports")
    assert [path.name for path in made.written] == [f"LeukDesk {whole.number} v1.pdf"]
    (fault,) = made.faults
    assert fault.startswith("S-2: the case is not what was signed, so no report is made of it")


def test_a_report_says_what_the_assessment_was_when_it_was_signed(
    bench: Bench, network: Any, tmp_path: Path
) -> None:
    bench.sign(bench.take("S-1", "P-1", 3))
    words = "When it was signed the assessment said: "
    assert words not in text_of(*bench.write(tmp_path / "as signed").written)
    limits = {"lymphocyte": Limit(1, inclusive=True, source="Ours")}
    changed = WriteSignedReports(bench.store, network.card, replace(SETTINGS, limits=limits))
    text = text_of(*changed(tmp_path / "since").written)
    assert "a physician must look at this smear" in text
    assert f"{words}No blasts found among the cells counted." in text
