"""A signature under a case: who, when and what; and the gate that it must pass."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from leukdesk.domain.case_details import BloodCount, CaseDetails, CaseStatus
from leukdesk.domain.cases import NewCase
from leukdesk.domain.errors import StoreError
from leukdesk.domain.film import FilmText
from leukdesk.domain.people import NOBODY
from leukdesk.domain.signed_content import SignedContent
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from pathlib import Path

    from leukdesk.domain.cases import Case
    from leukdesk.records.store import SqlStore


def test_a_signature_keeps_who_when_and_what_was_signed(store: SqlStore, case: Case, signing: Any) -> None:
    content, head = signing.content(store, case), store.audit_head()
    before = datetime.now(UTC)
    signature = store.sign(case.case_id, content, " Ada ")
    sign_off = store.sign_off(case.case_id)
    assert sign_off.signatures == (signature,)
    assert (sign_off.signed, sign_off.frozen, sign_off.version) == (True, True, 1)
    assert signature.printed_name == "Ada (no sign-in)"
    assert before <= signature.at.utc <= datetime.now(UTC)
    assert signature.at.local.utcoffset() == datetime.now().astimezone().utcoffset()
    assert signature.audit_head == str(head)
    kept = store.signed_content(case.case_id, 1)
    assert kept.sha256 == signature.content_sha256 == content.sha256
    assert kept.part("case")["number"] == "S-1"
    assert kept.part("differential")["counts"] == {"lymphocyte": 2}
    assert [(c["class"], c["suggested"], c["reviewer"]) for c in kept.part("cells")] == [
        ("lymphocyte", "lymphocyte", "Ada"),
        ("lymphocyte", "blast", "Ada"),
    ]
    assert kept.part("frames")[0]["picture"] == store.frames(case.case_id)[0].picture_sha256
    signed = store.case("S-1")
    assert signed is not None
    assert signed.status is CaseStatus.SIGNED
    entry = store.audit_trail(case.case_id)[-1]
    assert (entry.action, entry.who.name, entry.new["content_sha256"]) == ("case signed", "Ada", kept.sha256)


def test_where_nobody_gives_a_name_the_signature_says_no_sign_in(
    store: SqlStore, case: Case, signing: Any
) -> None:
    signing.alone(store, case, NOBODY.name)
    assert store.sign_off(case.case_id).current[0].printed_name == "no sign-in"


def test_the_same_content_hashes_the_same_whatever_the_platform(
    store: SqlStore, case: Case, signing: Any
) -> None:
    content = signing.content(store, case)
    parsed = json.loads(content.text)
    again = json.dumps(parsed, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert SignedContent(again).sha256 == content.sha256


def test_the_store_itself_refuses_what_the_gate_would(
    store: SqlStore, case: Case, bench: Any, signing: Any
) -> None:
    extra = bench.analysis((50, 50, "blast"))
    store.record_frame(case.case_id, bench.picture(2), extra, bench.classes)
    with pytest.raises(StoreError, match="stands in the way"):
        signing.alone(store, case, shortfall="nobody had the time")
    assert store.sign_off(case.case_id).signatures == ()


@pytest.mark.parametrize(
    "again",
    [
        pytest.param(((50, 50, "lymphocyte"), (150, 50, "lymphocyte")), id="called otherwise"),
        pytest.param(((50, 50, "lymphocyte"),), id="not found again"),
        pytest.param(((50, 50, "lymphocyte"), (165, 50, "lymphocyte")), id="outlined otherwise"),
    ],
)
def test_a_blast_that_an_earlier_analysis_called_is_looked_at_before_anything_is_signed(
    store: SqlStore, bench: Any, signing: Any, again: Any
) -> None:
    case = store.open_case(NewCase("S-2", "P-1", target_cells=1))
    first = bench.analysis((50, 50, "lymphocyte"), (150, 50, "blast"))
    store.record_frame(case.case_id, bench.picture(), first, bench.classes)
    store.record_frame(case.case_id, bench.picture(), bench.analysis(*again, finder="2"), bench.classes)
    *others, blast = sorted(store.cells(case.case_id), key=lambda cell: cell.box.x_px)
    assert blast.grave_before
    assert not any(cell.grave_before for cell in others)
    for cell in others:
        store.review(cell.cell_id, "lymphocyte", "Ada")
    with pytest.raises(StoreError, match="stands in the way"):
        signing.alone(store, case)
    store.review(blast.cell_id, "not_a_cell", "Ada")
    assert not any(cell.grave_before for cell in store.cells(case.case_id))
    signing.alone(store, case)


def test_what_is_written_of_the_film_and_counted_by_the_analyser_is_signed_too(
    store: SqlStore, case: Case, signing: Any
) -> None:
    store.write_film_text(case.case_id, FilmText(comment="Clumps at the edge."))
    content = signing.content(store, case)
    store.write_film_text(case.case_id, FilmText(comment="No clumps."))
    with pytest.raises(StoreError, match="has changed since you looked"):
        store.sign(case.case_id, content, "Ada")
    content = signing.content(store, case)
    counted = CaseDetails(blood_count=BloodCount(wbc_per_nl=12.5))
    store.change_case(case.case_id, NewCase("S-1", "P-1", target_cells=2, details=counted))
    with pytest.raises(StoreError, match="has changed since you looked"):
        store.sign(case.case_id, content, "Ada")
    signing.alone(store, case)
    kept = store.signed_content(case.case_id, 1)
    assert kept.part("film")["comment"] == "No clumps."
    assert kept.part("case")["blood_count"]["wbc_per_nl"] == 12.5


def test_too_few_cells_are_signed_with_the_reason_alone(store: SqlStore, bench: Any, signing: Any) -> None:
    case = store.open_case(NewCase("S-2", "P-1", target_cells=100))
    store.record_frame(case.case_id, bench.picture(), bench.analysis((9, 9, "lymphocyte")), bench.classes)
    store.review(store.cells(case.case_id)[0].cell_id, "lymphocyte", "Ada")
    with pytest.raises(StoreError, match="stands in the way"):
        signing.alone(store, case)
    signing.alone(store, case, shortfall=" severe leukopenia ")
    assert store.sign_off(case.case_id).current[0].shortfall == "severe leukopenia"


@pytest.mark.parametrize("fault", ["missing", "changed"])
def test_nothing_is_signed_on_a_picture_that_is_missing_or_changed(
    store: SqlStore, case: Case, folder: Path, fault: str, signing: Any
) -> None:
    content = signing.content(store, case)
    (picture,) = (folder / "pictures").glob("*/*.png")
    if fault == "missing":
        picture.unlink()
    else:
        picture.write_bytes(picture.read_bytes()[:-1] + b"!")
    assert store.lost_frames(case.case_id) == (store.frames(case.case_id)[0].frame_id,)
    with pytest.raises(StoreError, match="stands in the way"):
        store.sign(case.case_id, content, "Ada")
    assert not store.sign_off(case.case_id).frozen


def test_what_changed_since_it_was_looked_at_is_not_signed(store: SqlStore, case: Case, signing: Any) -> None:
    content = signing.content(store, case)
    cell = store.cells(case.case_id)[0]
    store.review(cell.cell_id, "platelet", "Ada")
    store.review(cell.cell_id, "lymphocyte", "Bob")
    with pytest.raises(StoreError, match="has changed since you looked"):
        store.sign(case.case_id, content, "Ada")
    other = store.open_case(NewCase("S-3", "P-3"))
    with pytest.raises(StoreError):
        store.sign(other.case_id, content, "Ada")


def test_what_was_signed_is_there_after_the_program_was_started_anew(
    store: SqlStore, case: Case, folder: Path, signing: Any
) -> None:
    signing.alone(store, case)
    signed = store.sign_off(case.case_id)
    again = open_store(folder)
    try:
        assert again.sign_off(case.case_id) == signed
        with pytest.raises(StoreError, match="amend it"):
            again.review(again.cells(case.case_id)[0].cell_id, "blast", "Eve")
    finally:
        again.close()
