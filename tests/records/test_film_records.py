"""What people write of a film is kept, each version of it, with its row in the audit trail."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa

from leukdesk.domain.cases import NewCase
from leukdesk.domain.errors import StoreError
from leukdesk.domain.film import NOTHING_WRITTEN, FilmFinding, FilmText, Grade
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from pathlib import Path

FILM = FilmText((FilmFinding("teardrop_cells", Grade.MANY),), "ग़ैर", "Many blasts.\nCalled.", (4, 2))


def test_the_newest_text_holds_also_after_opening_anew(tmp_path: Path) -> None:
    store = open_store(tmp_path / "records")
    case, other = (store.open_case(NewCase(number)) for number in ("S-1", "S-2"))
    assert store.film_text(case.case_id) == NOTHING_WRITTEN
    store.write_film_text(case.case_id, FilmText(comment="first"))
    store.write_film_text(case.case_id, FILM)
    store.close()
    store = open_store(tmp_path / "records")
    assert store.film_text(case.case_id) == FILM
    assert store.film_text(other.case_id) == NOTHING_WRITTEN
    written = [e for e in store.audit_trail(case.case_id) if e.action == "film written"]
    assert [e.new["comment"] for e in written if e.new] == ["first", "Many blasts.\nCalled."]
    assert not store.verify_audit()
    store.close()


def test_the_same_text_again_leaves_no_trace_and_none_can_be_changed(tmp_path: Path) -> None:
    store = open_store(tmp_path / "records")
    case = store.open_case(NewCase("S-1"))
    for _ in range(2):
        store.write_film_text(case.case_id, FILM)
    assert sum(e.action == "film written" for e in store.audit_trail(case.case_id)) == 1
    with pytest.raises(StoreError, match="no case 99"):
        store.write_film_text(99, FILM)
    store.close()
    engine = sa.create_engine(f"sqlite:///{tmp_path / 'records' / 'leukdesk.db'}")
    for change in ("UPDATE film_texts SET content = '{}'", "DELETE FROM film_texts"):
        with pytest.raises(sa.exc.IntegrityError, match="append-only"), engine.begin() as connection:
            connection.execute(sa.text(change))
    engine.dispose()
