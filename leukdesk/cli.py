"""The commands: the same use cases as the window's, for scripts and for labs that work in batches.

Exit codes: 0 done; 1 an unexpected fault, or a check of `doctor` failed; 2 wrong use, or something must be
mended first; 3 done, but some inputs could not be read; 130 stopped with Ctrl-C. Heavy libraries are imported
inside the commands that need them, so that `leukdesk --version` and the window start at once.
"""

from __future__ import annotations

import logging
import multiprocessing
import sys
import traceback
from pathlib import Path
from typing import Annotated

import typer

from leukdesk import __version__, paths
from leukdesk.domain.errors import LeukDeskError, UserError
from leukdesk.logs import start_log

DONE, FAILED, WRONG_USE, SOME_UNREADABLE, STOPPED = 0, 1, 2, 3, 130

cli = typer.Typer(
    name="leukdesk",
    help="Finds white cells in blood-smear pictures and flags blasts. For research use; not a diagnosis.",
    pretty_exceptions_enable=False,
    add_completion=False,
    no_args_is_help=False,
)

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
Labelled = Annotated[Path, typer.Option("--data", help="A cells.csv, or a folder with one folder a class.")]
LearningRate = Annotated[
    str,
    typer.Option(help="Learning rate, or auto: the best of three by validation, the same for each network."),
]
Device = Annotated[str, typer.Option(help="auto, cpu or cuda.")]
PatchInput = Annotated[
    str | None, typer.Option("--input", help="cell or field. [default: what the protocol takes]")
]
Resume = Annotated[bool, typer.Option("--resume", help="Go on from the checkpoint.")]
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


@cli.command(name="evaluate-scale")
def evaluate_scale(
    data: Annotated[Path, typer.Option("--data", help="Folder of the annotated fields.")],
    json_file: Annotated[
        Path | None, typer.Option("--json", metavar="FILE", help="Also write the figures there.")
    ] = None,
) -> None:
    """Holds the red-cell diameter against the boxes that people drew; prints milliseconds."""
    from leukdesk.commands import scale_figures as command

    command.run(data, json_file)


@cli.command()
def train(
    data: Labelled,
    out: Annotated[Path, typer.Option("--out", metavar="RUN", help="Folder of the run.")],
    arch: Annotated[str, typer.Option(help="resnet50, resnet50-ibn, alexnet or vgg16.")] = "resnet50",
    protocol: Annotated[str, typer.Option(help="paper (by picture) or subject.")] = "subject",
    epochs: Annotated[int, typer.Option(min=1)] = 20,
    batch: Annotated[int, typer.Option(min=2)] = 32,
    optimizer: Annotated[str, typer.Option(help="Only adam so far.")] = "adam",
    lr: LearningRate = "0.001",
    seed: int = 1,
    device: Device = "auto",
    patches: PatchInput = None,
    epoch_cells: Annotated[int | None, typer.Option(help="Patches an epoch; else the training part.")] = None,
    folds: Annotated[
        bool, typer.Option("--folds", help="Hold back each fold of cells.csv in turn, a run each.")
    ] = False,
    leave_out: Annotated[
        list[str] | None,
        typer.Option(
            "--leave-out",
            metavar="NAME",
            help="Data set (lmu) or subject (cnmc:51+75+78) to test on only; may be given again.",
        ),
    ] = None,
    from_bundle: Annotated[
        str | None, typer.Option("--from-bundle", metavar="B", help="Start from the weights of a bundle.")
    ] = None,
    resume: Resume = False,
) -> None:
    """Trains a network and makes a bundle of it."""
    from leukdesk.commands import train as command

    command.run(
        folds=folds,
        leave_out=tuple(leave_out or ()),
        from_bundle=from_bundle,
        data=data,
        out=out,
        arch=arch,
        protocol=protocol,
        epochs=epochs,
        batch=batch,
        optimizer=optimizer,
        lr=lr,
        seed=seed,
        device=device,
        source=patches,
        epoch_cells=epoch_cells,
        resume=resume,
    )


@cli.command()
def compare(
    data: Labelled,
    out: OutFolder,
    arch: Annotated[
        list[str] | None, typer.Option(help="alexnet, vgg16 or resnet50; may be given again. [default: all]")
    ] = None,
    protocol: Annotated[str, typer.Option(help="paper (by picture) or subject.")] = "paper",
    epochs: Annotated[int, typer.Option(min=1, help="Of each network.")] = 20,
    batch: Annotated[int, typer.Option(min=2)] = 32,
    lr: LearningRate = "0.001",
    seed: int = 1,
    device: Device = "auto",
    patches: PatchInput = None,
    resume: Resume = False,
) -> None:
    """Trains the paper's networks on one split and sets them beside its claims."""
    from leukdesk.commands import compare as command

    command.run(
        arch or (),
        data=data,
        out=out,
        protocol=protocol,
        epochs=epochs,
        batch=batch,
        lr=lr,
        seed=seed,
        device=device,
        source=patches,
        resume=resume,
    )


bench = typer.Typer(help="Measures speeds, as ratios within one run.", no_args_is_help=True)
cli.add_typer(bench, name="bench")


@bench.command("train")
def bench_train(
    arch: Annotated[str, typer.Option(help="resnet50, resnet50-ibn, alexnet or vgg16.")] = "resnet50",
    batch: Annotated[int, typer.Option(min=2)] = 32,
    steps: Annotated[int, typer.Option(min=1, help="Of each loop in a round.")] = 8,
    rounds: Annotated[int, typer.Option(min=1)] = 5,
    device: Device = "auto",
) -> None:
    """Holds the training loop against the same steps on tensors already in memory."""
    from leukdesk.commands import bench as command

    command.train(arch, batch, steps, rounds, device)


@cli.command("train-finder")
def train_finder(
    data: Annotated[Path, typer.Option("--data", help="A cells.csv with cnmc, lmu and pbc.")],
    out: Annotated[Path, typer.Option("--out", metavar="RUN", help="Folder of the run.")],
    steps: Annotated[int, typer.Option(min=10)] = 3000,
    batch: Annotated[int, typer.Option(min=1)] = 16,
    fields: Annotated[int, typer.Option(min=1, help="Fields laid together to learn from.")] = 2000,
    half: Annotated[
        str, typer.Option(help="Annotated fields to learn from: none, even, odd or all.")
    ] = "even",
    lr: Annotated[float, typer.Option(min=1e-6, max=1, help="Highest learning rate.")] = 2e-3,
    seed: int = 1,
    resume: Annotated[bool, typer.Option("--resume", help="Go on from the run's checkpoint.")] = False,
) -> None:
    """Trains the network of the cell finder."""
    from leukdesk.commands import train_finder as command

    command.run(
        half, data=data, out=out, steps=steps, batch=batch, fields=fields, lr=lr, seed=seed, resume=resume
    )


@cli.command()
def evaluate(
    bundle: Annotated[str, typer.Argument(help="Name of a bundle, or its folder.")],
    data: Annotated[Path, typer.Option("--data", help="The cells.csv that it was trained on.")],
) -> None:
    """Makes the figures of a bundle's card again."""
    from leukdesk.commands import train as command

    command.evaluate(bundle, data)


@cli.command()
def card(
    bundle: Annotated[str, typer.Argument(help="Name of a bundle, or its folder.")],
    out: Annotated[Path, typer.Option("--out", metavar="FILE.html", help="The page.")],
) -> None:
    """Writes a bundle's card as a page: data, figures, limits."""
    from leukdesk.commands import card as command

    command.run(bundle, out)


@cli.command("evaluate-quality")
def evaluate_quality(
    data: Annotated[Path, typer.Option("--data", help="Folder that holds bccd and draaslan.")],
    out: Annotated[Path | None, typer.Option("--json", metavar="FILE", help="Figures as JSON.")] = None,
) -> None:
    """Measures how well the focus tells sharp fields from blurred ones, and what the lights say."""
    from leukdesk.commands import quality as command

    command.run(data, out)


@cli.command()
def evaluate_finder(
    data: Annotated[Path, typer.Option("--data", help="Folder of the real pictures.")],
    out: Annotated[Path | None, typer.Option("--out", help="Folder for sheets of misses and masks.")] = None,
    table: Annotated[Path | None, typer.Option("--json", metavar="FILE", help="All figures.")] = None,
    only: Annotated[str, typer.Option(help="Sections, parted by commas; else all.")] = "",
    seed: int = 1,
) -> None:
    """Makes the cell finder's figures again."""
    from leukdesk.commands import finder as command

    command.run(data, out, table, only, seed)


@cli.command("evaluate-overlap")
def evaluate_overlap(
    data: Annotated[Path, typer.Option("--data", metavar="DIR", help="Folder with bccd and draaslan in it.")],
    json_file: Annotated[
        Path | None, typer.Option("--json", metavar="FILE", help="Write the figures there too.")
    ] = None,
    fields: Annotated[int, typer.Option(min=1, help="Real fields that pairs are cut from.")] = 120,
    smears: Annotated[int, typer.Option(min=1, help="Drawn smears that pairs are cut from.")] = 20,
    pairs: Annotated[int, typer.Option(min=1, help="Pairs of different fields.")] = 6000,
) -> None:
    """Measures how surely overlapping frames are noticed, and whether different fields ever are."""
    from leukdesk.commands import evaluate_overlap as command

    command.run(command.OverlapRequest(data, json_file, fields, smears, pairs))


@cli.command()
def recalibrate(
    bundle: Annotated[str, typer.Argument(help="Name of a bundle, or its folder.")],
    data: Annotated[Path, typer.Option("--data", help="The cells.csv that it was trained on.")],
    version: Annotated[str, typer.Option("--version", help="Of the new card.")],
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Folder of the new bundle.")],
) -> None:
    """Makes a bundle's card anew for the present finder: temperature, thresholds and figures."""
    from leukdesk.commands import train as command

    command.recalibrate(bundle, data, version, out)


@cli.command()
def doctor(records: RecordsFolder = None) -> None:
    """Checks this installation: versions, folders, bundle, records, cameras."""
    from leukdesk.commands import doctor as command

    raise typer.Exit(DONE if command.run(records or paths.records_dir()) else FAILED)


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
        sentence = "".join(c if c.isprintable() else "?" for c in str(error))
        typer.echo(f"leukdesk: {sentence}", err=True)
        sys.exit(WRONG_USE)
    except SystemExit as end:
        if end.code == STOPPED:
            typer.echo("leukdesk: stopped; what was recorded before is kept.", err=True)
        raise
    except Exception as error:  # noqa: BLE001 - the crash hook
        # The message of a fault may hold a path, so the log gets its kind and place alone.
        places = "".join(traceback.format_tb(error.__traceback__))
        logging.getLogger(__name__).error("a command failed: %s\n%s", type(error).__name__, places)  # noqa: TRY400
        typer.echo(
            f"leukdesk: an unexpected fault, written to '{paths.log_dir()}'; please report it with that log.",
            err=True,
        )
        sys.exit(FAILED)
