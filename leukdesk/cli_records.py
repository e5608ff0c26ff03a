"""`leukdesk records …`: the safety of the records.

Exit codes: 0 all is well; 1 something is wrong, each finding on its own line; 2 wrong use, or something must
be mended first.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from leukdesk import paths

records = typer.Typer(
    name="records", help="Backs up, restores, checks and hands over the records.", no_args_is_help=True
)

StoreFolder = Annotated[
    Path | None,
    typer.Option("--records", metavar="PATH", help="Folder of the records. [default: the user's]"),
]
BackupsFolder = Annotated[
    Path | None,
    typer.Option("--backups", metavar="PATH", help="Folder of the backups. [default: as in the settings]"),
]
UserName = Annotated[
    str,
    typer.Option(
        "--user",
        metavar="NAME",
        help="Your account, in a laboratory; the password is asked for or read from standard input.",
    ),
]


@records.command()
def check(store: StoreFolder = None) -> None:
    """Checks the database, its links, every signature and every picture."""
    from leukdesk.commands import records_check as command

    raise typer.Exit(command.run(store or paths.records_dir()))


@records.command()
def verify(
    against: Annotated[
        str,
        typer.Option("--against", metavar="HEAD", help="Head of the audit trail as printed on a report."),
    ] = "",
    store: StoreFolder = None,
) -> None:
    """Checks that no row of the audit trail was changed, taken out, moved or cut off."""
    from leukdesk.commands import records_verify as command

    raise typer.Exit(command.run(store or paths.records_dir(), against))


@records.command()
def backup(store: StoreFolder = None, backups: BackupsFolder = None) -> None:
    """Backs up the records, also while the window is open; copies pictures that are new."""
    from leukdesk.commands import records_backup as command

    raise typer.Exit(command.run(store or paths.records_dir(), backups))


@records.command()
def restore(
    chosen: Annotated[
        Path | None,
        typer.Argument(metavar="[BACKUP]", help="Folder of one backup. [default: the newest good one]"),
    ] = None,
    store: StoreFolder = None,
    backups: BackupsFolder = None,
    user: UserName = "",
) -> None:
    """Tries a backup in an empty place and puts it in the place of the records, which are set aside."""
    from leukdesk.commands import records_restore as command

    raise typer.Exit(command.run(chosen, store or paths.records_dir(), backups, user))


@records.command()
def export(
    case: Annotated[str, typer.Argument(metavar="CASE", help="Number of the case.")],
    out: Annotated[Path, typer.Argument(metavar="FILE.zip", help="The file.")],
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace the file if it is there.")] = False,
    store: StoreFolder = None,
    user: UserName = "",
) -> None:
    """Writes one case whole, with its pictures, into a file for another LeukDesk."""
    from leukdesk.commands import records_export as command

    raise typer.Exit(command.export_case(case, out, store or paths.records_dir(), user, overwrite=overwrite))


@records.command("import")
def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE.zip", help="A case that `export` wrote.")],
    store: StoreFolder = None,
    user: UserName = "",
) -> None:
    """Takes one case in that another LeukDesk wrote; the file is trusted in nothing."""
    from leukdesk.commands import records_export as command

    raise typer.Exit(command.import_case(file, store or paths.records_dir(), user))
