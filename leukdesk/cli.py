"""The commands: the same use cases as the window's, for scripts and for labs that work in batches.

Exit codes: 0 done; 1 an unexpected fault, or a check of `doctor` failed; 2 wrong use, or something must be
mended first; 3 done, but some inputs could not be read; 130 stopped with Ctrl-C. Heavy libraries are imported
inside the commands that need them, so that `leukdesk --version` and the window start at once.
"""

from __future__ import annotations

import ctypes
import logging
import multiprocessing
import os
import sys
import traceback
from pathlib import Path
from typing import Annotated

import typer

from leukdesk import __version__, paths
from leukdesk.capture.leaving import leave_if_held
from leukdesk.cli_model import model
from leukdesk.cli_records import UserName
from leukdesk.cli_records import records as safety
from leukdesk.cli_research import research
from leukdesk.domain.errors import LeukDeskError, UserError
from leukdesk.logs import start_log

DONE, FAILED, WRONG_USE, SOME_UNREADABLE, STOPPED = 0, 1, 2, 3, 130
_MB_ICONERROR = 0x10
"""Of Windows' message boxes."""

cli = typer.Typer(
    name="leukdesk",
    help="Finds white cells in blood-smear pictures and flags blasts. For research use; not a diagnosis.",
    pretty_exceptions_enable=False,
    add_completion=False,
    no_args_is_help=False,
)
cli.add_typer(research)
cli.add_typer(safety)
cli.add_typer(model)

Pictures = Annotated[list[Path], typer.Argument(metavar="PATH…", help="Pictures, or folders of pictures.")]
OutFolder = Annotated[Path, typer.Option("--out", help="Folder for the results; made if need be.")]
RecordsFolder = Annotated[
    Path | None,
    typer.Option("--records", metavar="PATH", help="Folder of the records. [default: the user's]"),
]
ModelName = Annotated[str | None, typer.Option("--model", metavar="NAME", help="Bundle to use.")]
MicrometresPerPixel = Annotated[
    float | None, typer.Option("--um-per-px", min=0.005, max=5, help="Scale; else estimated from red cells.")
]
ProfileName = Annotated[
    str | None,
    typer.Option("--profile", metavar="NAME", help="Camera profile. [default: the one in force]"),
]
MeanCellVolume = Annotated[
    float | None,
    typer.Option("--mcv", metavar="FL", min=40, max=160, help="Mean cell volume, for an estimated scale."),
]
WhiteBalance = Annotated[
    bool | None,
    typer.Option(
        "--white-balance/--no-white-balance", help="Make the background neutral. [default: the profile's]"
    ),
]
FlatFieldPicture = Annotated[
    Path | None,
    typer.Option("--flat-field", metavar="FILE", help="Picture of an empty field to even the light by."),
]
NoFlatField = Annotated[bool, typer.Option("--no-flat-field", help="Do not even the light.")]


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"LeukDesk {__version__}")
        raise typer.Exit


@cli.callback(invoke_without_command=True)
def window(
    context: typer.Context,
    _version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Opens the window; the commands below do without."""
    if context.invoked_subcommand is not None:
        return
    from leukdesk import app

    if not app.has_screen():
        raise UserError("there is no screen to open the window on", "use a command; see leukdesk --help")
    raise typer.Exit(app.run(paths.records_dir()))


@cli.command()
def demo(
    out: OutFolder = Path("leukdesk-demo"),
    no_window: Annotated[bool, typer.Option("--no-window", help="Do not open the window.")] = False,
) -> None:
    """Does the main job on the sample smears, in a store of their own."""
    from leukdesk import app
    from leukdesk.commands import demo as command

    records, case = command.run(out)
    if no_window:
        return
    if not app.has_screen():
        typer.echo("There is no screen here, so the window stays closed; the results are in that folder.")
        return
    raise typer.Exit(app.run(records, case))


@cli.command()
def analyse(
    pictures: Pictures,
    out: OutFolder,
    case: Annotated[str | None, typer.Option("--case", metavar="ID", help="Case to record in.")] = None,
    patient: Annotated[str, typer.Option("--patient", metavar="ID", help="The patient's number.")] = "",
    records: RecordsFolder = None,
    model: ModelName = None,
    whole_frame: Annotated[
        bool, typer.Option("--whole-frame", help="Take each picture as one patch, as the paper does.")
    ] = False,
    um_per_px: MicrometresPerPixel = None,
    profile: ProfileName = None,
    mcv: MeanCellVolume = None,
    white_balance: WhiteBalance = None,
    flat_field: FlatFieldPicture = None,
    no_flat_field: NoFlatField = False,
    no_overlap: Annotated[
        bool, typer.Option("--no-overlap", help="Do not compare frames; cells on two of them count twice.")
    ] = False,
    user: UserName = "",
) -> None:
    """Finds and calls the cells of smear pictures, records them and writes tables and a report."""
    from leukdesk.commands import analyse as command
    from leukdesk.commands.optics import OpticsRequest

    folder = records or paths.records_dir()
    optics = OpticsRequest(profile, mcv, white_balance, flat_field, no_flat_field)
    request = command.AnalyseRequest(
        pictures,
        out,
        case,
        patient,
        folder,
        model,
        um_per_px,
        whole_frame=whole_frame,
        optics=optics,
        overlap=not no_overlap,
        user=user,
    )
    raise typer.Exit(SOME_UNREADABLE if command.run(request) else DONE)


@cli.command()
def classify(
    pictures: Pictures,
    out: Annotated[Path, typer.Option("--out", metavar="FILE.csv", help="Table of the calls.")],
    model: ModelName = None,
    um_per_px: MicrometresPerPixel = None,
    profile: ProfileName = None,
    mcv: MeanCellVolume = None,
    white_balance: WhiteBalance = None,
    flat_field: FlatFieldPicture = None,
    no_flat_field: NoFlatField = False,
) -> None:
    """Calls pictures that show one cell each, whatever their size and background."""
    from leukdesk.commands import classify as command
    from leukdesk.commands.optics import OpticsRequest

    optics = OpticsRequest(profile, mcv, white_balance, flat_field, no_flat_field)
    raise typer.Exit(SOME_UNREADABLE if command.run(pictures, out, model, um_per_px, optics) else DONE)


@cli.command("import-collection")
def import_collection(
    source: Annotated[
        Path, typer.Argument(metavar="FOLDER|FILE.csv", help="A folder a class, or a table: file, label.")
    ],
    case: Annotated[
        str | None, typer.Option("--case", metavar="ID", help="Case to record in. [default: its name]")
    ] = None,
    classes: Annotated[
        list[str] | None,
        typer.Option("--class", metavar="LABEL=CLASS", help="What a label means; may be repeated."),
    ] = None,
    records: RecordsFolder = None,
    model: ModelName = None,
    um_per_px: MicrometresPerPixel = None,
    user: UserName = "",
) -> None:
    """Records labelled pictures of one cell each; every label becomes a review."""
    from leukdesk.commands import import_collection as command

    folder = records or paths.records_dir()
    request = command.ImportRequest(source, case, classes or (), folder, model, um_per_px, user)
    raise typer.Exit(SOME_UNREADABLE if command.run(request) else DONE)


@cli.command()
def calibrate(
    picture: Annotated[
        Path | None, typer.Argument(metavar="[PICTURE]", help="Picture of a stage micrometer.")
    ] = None,
    division_um: Annotated[
        float, typer.Option("--division-um", min=0.01, max=10_000, help="Distance between its lines.")
    ] = 10.0,
    points: Annotated[
        str, typer.Option("--points", metavar="X1,Y1,X2,Y2", help="Two places instead of the lines.")
    ] = "",
    length_um: Annotated[
        float | None, typer.Option("--length-um", min=0.01, max=1e6, help="Length between the two places.")
    ] = None,
    profile: Annotated[
        str | None, typer.Option("--profile", metavar="NAME", help="Camera profile to keep it in.")
    ] = None,
    flat_field: FlatFieldPicture = None,
) -> None:
    """Measures the scale on a stage micrometer; takes a flat field from an empty field."""
    from leukdesk.commands import calibrate as command

    command.run(command.CalibrateRequest(picture, division_um, points, length_um, profile, flat_field))


@cli.command()
def reports(
    out: Annotated[Path, typer.Option(help="Folder for the reports.")],
    records: RecordsFolder = None,
    user: UserName = "",
) -> None:
    """Writes the report of each signed case as a PDF into a folder."""
    from leukdesk.commands import reports as command

    raise typer.Exit(DONE if command.run(records or paths.records_dir(), out, user) else SOME_UNREADABLE)


@cli.command()
def doctor(records: RecordsFolder = None) -> None:
    """Checks this installation: versions, folders, bundle, records, cameras."""
    from leukdesk.commands import doctor as command

    raise typer.Exit(DONE if command.run(records or paths.records_dir()) else FAILED)


@cli.command()
def cameras(
    limit: Annotated[
        float, typer.Option(min=1, max=120, help="Seconds that each may take to answer.")
    ] = 20.0,
    listing: Annotated[bool, typer.Option("--list", help="List them, without trying them.")] = False,
) -> None:
    """Lists the cameras of this computer by name and tries each."""
    from leukdesk.commands import cameras as command

    raise typer.Exit(DONE if command.run(limit, listing=listing) else FAILED)


def main() -> None:
    """Runs a command; every fault ends in one sentence and an exit code."""
    multiprocessing.freeze_support()
    for stream in (sys.stdout, sys.stderr):
        # A Windows console may know neither µ nor a file's letters; a report must not fail on that.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    start_log(paths.log_dir())
    try:
        cli()
    except LeukDeskError as error:
        _say(str(error))
        sys.exit(WRONG_USE)
    except SystemExit as end:
        if end.code == STOPPED:
            _say("stopped; what was recorded before is kept.")
        leave_if_held(end.code if isinstance(end.code, int) else DONE)
        raise
    except ImportError as error:
        _log_fault(error)
        _say(str(paths.cannot_load(error)))
        sys.exit(WRONG_USE)
    except Exception as error:  # noqa: BLE001 - the crash hook
        _log_fault(error)
        _say(f"an unexpected fault, written to '{paths.log_dir()}'; please report it with that log.")
        sys.exit(FAILED)


def _log_fault(error: Exception) -> None:
    """The message of a fault may hold a path, so the log gets its kind and place alone."""
    places = "".join(traceback.format_tb(error.__traceback__))
    logging.getLogger(__name__).error("a command failed: %s\n%s", type(error).__name__, places)


def _say(sentence: str) -> None:
    """Says a sentence where the person who started the program sees it."""
    sentence = "".join(c if c.isprintable() else "?" for c in sentence)
    typer.echo(f"leukdesk: {sentence}", err=True)
    if sys.platform == "win32" and getattr(sys.stderr, "name", "") == os.devnull:
        # Started from an icon, which has no console: without this it would end without a word.
        ctypes.windll.user32.MessageBoxW(None, sentence, paths.APP_NAME, _MB_ICONERROR)
