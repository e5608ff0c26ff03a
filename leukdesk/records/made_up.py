"""Made-up records of any size, to measure and test with: a laboratory's years in a minute.

Nothing in them is of a person or from a picture of one. Rows are written in bulk, past the store's methods,
but are what those would have written: links hold, the audit trail's chain is whole, every picture is there.
"""

from __future__ import annotations

import hashlib
import json
import random
from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from leukdesk.domain.audit import AuditAction
from leukdesk.domain.cell_classes import CellClass, ClassRole
from leukdesk.domain.errors import StoreError
from leukdesk.domain.review_steps import StepKind
from leukdesk.domain.signed_content import SignedContent
from leukdesk.domain.work_list import folded
from leukdesk.records import audit
from leukdesk.records.backup_folder import DATABASE_NAME, PICTURES_NAME
from leukdesk.records.database import make_engine, writing
from leukdesk.records.one_case import LAST
from leukdesk.records.people_schema import SignatureRow
from leukdesk.records.pictures import PictureFolder
from leukdesk.records.recording import class_ids
from leukdesk.records.schema import (
    AnalysisRow,
    BundleRow,
    CaseRow,
    CellRow,
    FrameRow,
    PatchRow,
    PatientRow,
    PictureRow,
    ReviewRow,
    ReviewStepRow,
    Table,
)  # fmt: skip
from leukdesk.records.search_text import refresh_every_search_text
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


CLASSES = (
    CellClass("segmented_neutrophil", "Segmented neutrophil", ClassRole.LEUKOCYTE),
    CellClass("lymphocyte", "Lymphocyte", ClassRole.LEUKOCYTE),
    CellClass("monocyte", "Monocyte", ClassRole.LEUKOCYTE),
    CellClass("eosinophil", "Eosinophil", ClassRole.LEUKOCYTE),
    CellClass("platelet", "Platelet", ClassRole.OUTSIDE),
    CellClass("blast", "Blast", ClassRole.TARGET),
)
_SHARES = (55, 30, 8, 3, 3, 1)
_GIVEN = [
    "Ada",
    "Björn",
    "Chloé",
    "Đorđe",
    "Emine",
    "Farah",
    "Grzegorz",
    "Hana",
    "Íris",
    "João",
    "Κώστας",
    "Лев",
    "美咲",
    "Noor",
    "Oluwaseun",
    "Zoë",
]
_FAMILY = [
    "Adeyemi",
    "Bauer",
    "Çelik",
    "Dvořák",
    "Eriksen",
    "Fernández",
    "García",
    "Hủỳnh",
    "Иванова",
    "Jørgensen",
    "Łukasik",
    "佐藤",
    "Şahin",
    "Ž",
]
_REQUESTERS = ["ward 1", "ward 2", "ward 3", "outpatients", "haematology", "emergency", "paediatrics"]
_QUESTIONS = ["blasts?", "left shift?", "anaemia", "fever of unknown origin", "follow-up", ""]
_STAINS = ["May-Grünwald-Giemsa", "Wright", "Wright-Giemsa", "Leishman"]
_FIRST_DAY = datetime(2021, 1, 4, 6, tzinfo=UTC)
_WORKING_DAYS = 1800
_WIDTH_PX, _HEIGHT_PX = 1280, 960
_CHUNK = 5000
_OPERATORS = ("Ada", "Björn", "Chloé")


@dataclass(frozen=True, slots=True)
class Size:
    """How much is made up.

    Attributes:
        cases: each with a patient; every tenth patient has two.
        frames: of a case.
        patches: of a frame; one in ten is reviewed.
        big_case_frames: of the first case, "BIG-1", in place of `frames`.
        unsigned: newest cases that are still to be done.
        pictures: files that the frames share.
    """

    cases: int = 10_000
    frames: int = 5
    patches: int = 20
    big_case_frames: int = 100
    unsigned: int = 150
    pictures: int = 50


BENCH_SIZE = Size()
"""10,000 cases with a million patches."""


def make_up_records(folder: Path, size: Size = BENCH_SIZE, seed: int = 1) -> None:
    """Fills an empty store.

    Args:
        folder: of the records; made if need be.
        size: how much.
        seed: the same gives the same records, but for the times of the audit trail.

    Raises:
        StoreError: if the store holds a case already or cannot be written.
    """
    store = open_store(folder)
    holds_any = bool(store.cases())
    store.close()
    if holds_any:
        raise StoreError(f"the records in {folder} hold cases", "choose an empty folder")
    engine = make_engine(folder / DATABASE_NAME, 5)
    try:
        _Writer(engine, size, random.Random(seed)).write(PictureFolder(folder / PICTURES_NAME))  # noqa: S311
    finally:
        engine.dispose()


class _Writer:
    """Collects rows by table and writes them in chunks, parents first."""

    def __init__(self, engine: sa.Engine, size: Size, chance: random.Random) -> None:
        self._engine = writing(engine)
        self._size = size
        self._chance = chance
        self._rows: defaultdict[type[Table], list[dict[str, Any]]] = defaultdict(list)
        self._ids: defaultdict[type[Table], Iterator[int]] = defaultdict(lambda: count(1))
        self._classes: dict[str, int] = {}
        self._pictures: list[str] = []

    def write(self, pictures: PictureFolder) -> None:
        with Session(self._engine) as session, session.begin():
            self._classes = class_ids(session, CLASSES)
            self._head = audit.read_head(session)
            session.add(BundleRow(id=1, name="made-up 1", sha256="0" * 64, class_codes=self._codes()))
        for number in range(self._size.pictures):
            self._add_picture(number, pictures)
        for number in range(1, self._size.cases + 1):
            self._add_case(number)
            if len(self._rows[PatchRow]) >= _CHUNK:
                self._flush()
        self._flush()
        with Session(self._engine) as session, session.begin():
            refresh_every_search_text(session)
        with self._engine.connect() as connection:
            # What SQLite would learn in months of use: how many rows an index value leads to.
            connection.exec_driver_sql("ANALYZE")

    def _codes(self) -> str:
        return ",".join(c.code for c in CLASSES)

    def _flush(self) -> None:
        tables = {row.__table__: row for row in self._rows}
        with self._engine.begin() as connection:
            # A signature freezes its case, so that all else must be there before.
            for table in sorted(Table.metadata.sorted_tables, key=lambda table: table.name in LAST):
                if (row := tables.get(table)) and self._rows[row]:
                    connection.execute(sa.insert(row), self._rows[row])
        self._rows.clear()

    def _add(self, row: type[Table], **values: Any) -> int:
        row_id = next(self._ids[row])
        self._rows[row].append({"id": row_id, **values})
        return row_id

    def _note(
        self,
        at: datetime,
        action: AuditAction,
        subject: str,
        case_id: int | None,
        *,
        who: str = "",
        new: dict[str, Any] | None = None,
    ) -> None:
        columns: dict[str, Any] = {
            "id": self._head.number + 1, "at": at.strftime(audit.AT), "offset_min": 60,
            "actor": who or self._chance.choice(_OPERATORS), "account": "", "action": action.value,
            "subject": subject, "case_id": case_id, "old": None,
            "new": json.dumps(new or {"made up": subject}), "why": "",
        }  # fmt: skip
        sha256 = audit.chained(self._head.sha256, tuple(columns.values()))
        self._rows[audit.AuditRow].append({**columns, "sha256": sha256})
        self._head = type(self._head)(columns["id"], sha256)

    def _add_picture(self, number: int, pictures: PictureFolder) -> None:
        content = b"no picture, but the bytes of one: %d" % number
        sha256 = hashlib.sha256(content).hexdigest()
        pictures.keep_content(content, sha256, ".png")
        self._rows[PictureRow].append({"sha256": sha256, "suffix": ".png", "size_bytes": len(content)})
        self._pictures.append(sha256)

    def _add_case(self, number: int) -> None:
        chance, size = self._chance, self._size
        opened = _FIRST_DAY + timedelta(days=_WORKING_DAYS * number / size.cases, minutes=number % 600)
        received = opened - timedelta(minutes=chance.randint(5, 600))
        unsigned = number > size.cases - size.unsigned
        case_id = self._add(
            CaseRow,
            number="BIG-1" if number == 1 else f"S-{opened:%y%m%d}-{number:05}",
            patient_id=self._patient(number, opened),
            specimen_type="peripheral_blood",
            target_cells=chance.choice((100, 200)),
            sample=False,
            created_at=opened,
            mcv_fl=round(chance.gauss(90, 6), 1),
            status=chance.choice(("open", "in_review")) if unsigned else "signed",
            version=1,
            collected_at=received - timedelta(minutes=chance.randint(10, 300)),
            received_at=received,
            stain=chance.choice(_STAINS),
            objective="100× oil",
            requester=chance.choice(_REQUESTERS),
            question=chance.choice(_QUESTIONS) or None,
            priority="urgent" if chance.random() < 0.1 else "routine",
            wbc_per_nl=round(chance.lognormvariate(2, 0.5), 1),
            hb_g_per_dl=round(chance.gauss(13, 2), 1),
            platelets_per_nl=round(chance.gauss(250, 60)),
            search_text="",
        )
        self._note(opened, AuditAction.CASE_CREATED, f"case {case_id}", case_id)
        self._note(opened, AuditAction.CASE_VIEWED, f"case {case_id}", case_id)
        for frame in range(size.big_case_frames if number == 1 else size.frames):
            self._add_frame(case_id, frame, opened + timedelta(seconds=20 * frame))
        if not unsigned:
            self._sign(case_id, opened + timedelta(hours=2))

    def _sign(self, case_id: int, moment: datetime) -> None:
        """A signature over no more than the version, since nobody reads what was made up."""
        content, who = SignedContent('{"version":1}'), self._chance.choice(_OPERATORS)
        facts = {"needed": 1, "content_sha256": content.sha256, "audit_head": str(self._head)}
        place = {"version": 1, "number": 1}
        self._add(
            SignatureRow,
            case_id=case_id,
            account_id=None,
            person=who,
            role=None,
            at=moment,
            utc_offset_min=60,
            shortfall="",
            content=content.text,
            **place,
            **facts,
        )
        self._note(
            moment, AuditAction.CASE_SIGNED, f"case {case_id}", case_id, who=who, new={**place, **facts}
        )

    def _patient(self, number: int, moment: datetime) -> int:
        chance = self._chance
        if number % 11 == 0:
            return chance.randint(1, number - number // 11 - 1)
        name = f"{chance.choice(_FAMILY)}, {chance.choice(_GIVEN)}"
        patient_id = self._add(
            PatientRow,
            number=f"P-{100_000 + number}",
            created_at=moment,
            name=name,
            name_folded=folded(name),
            birth_date=date(1930, 1, 1) + timedelta(days=chance.randint(0, 33_000)),
            sex=chance.choice(("female", "male")),
        )
        self._note(moment, AuditAction.PATIENT_CREATED, f"patient {patient_id}", None)
        return patient_id

    def _add_frame(self, case_id: int, number: int, moment: datetime) -> None:
        chance = self._chance
        frame_id = self._add(
            FrameRow,
            case_id=case_id,
            name=f"frame {number + 1:03}.png",
            picture_sha256=chance.choice(self._pictures),
            pixel_sha256=f"{chance.getrandbits(256):064x}",
            width_px=_WIDTH_PX,
            height_px=_HEIGHT_PX,
            recorded_at=moment,
        )
        analysis_id = self._add(
            AnalysisRow,
            frame_id=frame_id,
            bundle_id=1,
            finder_version="1",
            precision_path="made-up",
            preprocessing="0" * 64,
            um_per_px=0.125,
            scale_source="given",
            quality=[["focus", 0.75, "green", ""]],
            note="",
            seconds=0.5,
            analysed_at=moment,
        )
        self._note(moment, AuditAction.FRAME_RECORDED, f"frame {frame_id}", case_id)
        for place in range(self._size.patches):
            self._add_patch(case_id, frame_id, analysis_id, place, moment)

    def _add_patch(self, case_id: int, frame_id: int, analysis_id: int, place: int, moment: datetime) -> None:
        chance = self._chance
        (cell_class,) = chance.choices(CLASSES, _SHARES)
        row, column = divmod(place, 8)
        box = {"x_px": 20 + 150 * column, "y_px": 20 + 110 * (row % 8), "width_px": 90, "height_px": 90}
        cell_id = self._add(CellRow, frame_id=frame_id, **box, cut=False)
        blast = cell_class.role is ClassRole.TARGET
        p_blast = 0.9 if blast else 0.02
        others = (1 - p_blast) / (len(CLASSES) - 1)
        self._add(
            PatchRow,
            analysis_id=analysis_id,
            cell_id=cell_id,
            number=place + 1,
            **box,
            cut=False,
            class_id=self._classes[cell_class.code],
            probability=0.9,
            p_blast=p_blast,
            call="blast" if blast else "not_blast",
            probabilities=tuple(p_blast if c.code == "blast" else others for c in CLASSES),
            novelty=0.1,
        )
        if place % 10 == 0:
            self._add_review(case_id, cell_id, cell_class, moment + timedelta(hours=1))

    def _add_review(self, case_id: int, cell_id: int, cell_class: CellClass, moment: datetime) -> None:
        who = self._chance.choice(_OPERATORS)
        step = self._add(
            ReviewStepRow, case_id=case_id, kind=StepKind.DECIDE.value, operator=who, made_at=moment
        )
        self._add(
            ReviewRow,
            cell_id=cell_id,
            class_id=self._classes[cell_class.code],
            reviewer=who,
            reviewed_at=moment,
            by_hand=False,
            step_id=step,
            withdrawn=False,
        )
        self._note(moment, AuditAction.CELLS_REVIEWED, f"review step {step}", case_id)
