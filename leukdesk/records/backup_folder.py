"""The folder of backups: one folder a backup with its database and manifest, and the pictures of all in one.

<records>-backups/
    20261126T031125Z-command/   leukdesk.db, backup.json
    20261127T031130Z-schedule/  leukdesk.db, backup.json
    pictures/                   by sha256, each once
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from leukdesk import paths
from leukdesk.domain.errors import StoreError
from leukdesk.domain.safety import Backup, BackupReason
from leukdesk.domain.sentences import Sentence

MANIFEST_NAME = "backup.json"
DATABASE_NAME = "leukdesk.db"
PICTURES_NAME = "pictures"
FORMAT = 1
MAX_MANIFEST_BYTES = 10_000_000
PART = ".part-"
"""What the name of an unfinished backup begins with."""


def backups_of(records: Path, chosen: str = "") -> Path:
    """The folder of a store's backups.

    Args:
        records: folder of the store.
        chosen: by the operator, for the default store alone: two stores must not share their backups.
    """
    if chosen and records == paths.records_dir():
        return Path(chosen)
    return records.with_name(f"{records.name}-backups")


def name_of(made_at: datetime, reason: BackupReason) -> str:
    """The name of a backup's folder."""
    return f"{made_at.astimezone(UTC):%Y%m%dT%H%M%SZ}-{reason.value}"


def list_backups(folder: Path) -> list[Backup]:
    """The finished backups in a folder, newest first; what can't be read as one is left out."""
    found = []
    for manifest in folder.glob(f"*/{MANIFEST_NAME}"):
        if not manifest.parent.name.startswith("."):
            try:
                found.append(read_backup(manifest.parent))
            except StoreError:
                continue
    return sorted(found, key=lambda backup: backup.made_at, reverse=True)


def read_backup(folder: Path) -> Backup:
    """A backup by the folder that holds its manifest.

    Raises:
        StoreError: if that is no backup, or one of a newer LeukDesk.
    """
    try:
        with (folder / MANIFEST_NAME).open("rb") as file:
            data: dict[str, Any] = json.loads(file.read(MAX_MANIFEST_BYTES))
        newer = data["format"] > FORMAT
        backup = Backup(
            folder=folder,
            made_at=datetime.fromisoformat(data["made_at"]).astimezone(UTC),
            reason=BackupReason(data["reason"]),
            program=str(data["program"]),
            schema=str(data["schema"]),
            database_sha256=str(data["database_sha256"]),
            cases=int(data["cases"]),
            frames=int(data["frames"]),
            pictures=int(data["pictures"]),
            missing_pictures=tuple(str(sha256) for sha256 in data["missing_pictures"]),
            audit_head=str(data["audit_head"]),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise StoreError(
            Sentence("{0} is no backup of LeukDesk, or its {1} is damaged", folder, MANIFEST_NAME),
            Sentence("choose a folder with {0} in it", MANIFEST_NAME),
        ) from error
    if newer:
        raise StoreError(
            Sentence("the backup {0} was made by a newer LeukDesk", folder),
            Sentence("update LeukDesk on this computer"),
        )
    return backup


def write_manifest(backup: Backup, folder: Path) -> None:
    """Writes a backup's manifest into a folder."""
    data = {
        "format": FORMAT,
        "made_at": backup.made_at.isoformat(),
        "reason": backup.reason.value,
        "program": backup.program,
        "schema": backup.schema,
        "database_sha256": backup.database_sha256,
        "cases": backup.cases,
        "frames": backup.frames,
        "pictures": backup.pictures,
        "missing_pictures": list(backup.missing_pictures),
        "audit_head": backup.audit_head,
    }
    (folder / MANIFEST_NAME).write_text(json.dumps(data, indent=2), encoding="utf-8")
