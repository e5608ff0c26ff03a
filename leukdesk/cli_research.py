"""The commands of those who make and measure what LeukDesk sees with: networks, finder, figures."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

research = typer.Typer()

bench = typer.Typer(help="Measures speeds, as ratios within one run.", no_args_is_help=True)
research.add_typer(bench, name="bench")

Labelled = Annotated[Path, typer.Option("--data", help="A cells.csv, or a folder with one folder a class.")]
LearningRate = Annotated[
    str,
    typer.Option(help="Learning rate, or auto: the best of three by validation, the same for each network."),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
Device = Annotated[str, typer.Option(help="auto, cpu or cuda.")]
PatchInput = Annotated[
    str | None, typer.Option("--input", help="cell or field. [default: what the protocol takes]")
]
Resume = Annotated[bool, typer.Option("--resume", help="Go on from the checkpoint.")]


@research.command()
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
    folds_run: Annotated[
        Path | None,
        typer.Option(
            "--folds-run", metavar="RUN", help="Run of --folds whose figures the card gives beside its own."
        ),
    ] = None,
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
        folds_run=folds_run,
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


@research.command()
def compare(
    data: Labelled,
    out: Annotated[Path, typer.Option("--out", help="Folder for the results; made if need be.")],
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


@bench.command("phone")
def bench_phone(
    megapixels: Annotated[float, typer.Option(min=0.1, max=60, help="Of each picture.")] = 12.0,
    pictures: Annotated[int, typer.Option(min=1, max=500, help="How many are sent.")] = 20,
    as_json: AsJson = False,
) -> None:
    """Measures how soon a phone's picture is in its case, over this computer's own network."""
    from leukdesk.commands import bench_phone as command

    command.run(megapixels, pictures, as_json=as_json)


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


@bench.command("inference")
def bench_inference(
    model: Annotated[str | None, typer.Option("--model", metavar="NAME", help="Bundle to measure.")] = None,
    batch: Annotated[
        list[int] | None, typer.Option(help="Patches of a batch; may be given again. [default: 1 8 32 64]")
    ] = None,
    threads: Annotated[
        list[int] | None, typer.Option(min=1, help="Threads; may be given again. [default: 1 and all]")
    ] = None,
    rounds: Annotated[int, typer.Option(min=1)] = 21,
    as_json: AsJson = False,
) -> None:
    """Holds the network's speed against eager torch, ONNX Runtime and OpenVINO."""
    from leukdesk.commands import bench as command

    command.inference(model, batch or (1, 8, 32, 64), rounds, threads or (), as_json=as_json)


@bench.command("pipeline")
def bench_pipeline(
    model: Annotated[str | None, typer.Option("--model", metavar="NAME", help="Bundle to measure.")] = None,
    rounds: Annotated[int, typer.Option(min=1, help="Of each frame.")] = 7,
    as_json: AsJson = False,
) -> None:
    """Measures frames from file to recorded result, by stage."""
    from leukdesk.commands import bench as command

    command.pipeline(model, rounds, as_json=as_json)


@bench.command("records")
def bench_records(
    as_json: AsJson = False,
    records: Annotated[
        Path | None,
        typer.Option(
            "--records", metavar="PATH", help="Made-up records to keep and use again, or a new folder."
        ),
    ] = None,
) -> None:
    """Commits frames, opens a large case and checks 10,000 made-up cases with a million patches."""
    from leukdesk.commands import bench_records as command

    raise typer.Exit(0 if command.run(records, as_json=as_json) else 1)


@bench.command("capture")
def bench_capture(
    seconds: Annotated[float, typer.Option(min=2, max=600, help="Of each part.")] = 20.0,
    frames: Annotated[
        int, typer.Option(min=0, help="From a fast camera, for the memory; 0 for none.")
    ] = 100_000,
    as_json: AsJson = False,
) -> None:
    """Measures the live view in a window: frames lost and shown, delay, stalls, memory, first frame."""
    from leukdesk import app
    from leukdesk.commands import bench_capture as command

    met = command.run(app.open_for_measuring, seconds, frames, as_json=as_json)
    raise typer.Exit(0 if met else 1)


@bench.command("start")
def bench_start(as_json: AsJson = False) -> None:
    """Opens a window, waits for its network and closes it: how long each takes, and whether both end."""
    from leukdesk import app
    from leukdesk.commands import bench_start as command

    raise typer.Exit(0 if command.run(app.open_for_measuring, as_json=as_json) else 1)


@bench.command("window")
def bench_window(
    cells: Annotated[int, typer.Option(min=100, max=20_000, help="Of the case.")] = 3_000,
    as_json: AsJson = False,
) -> None:
    """Plays a scripted session on a large case: clicks answered, stalls, scrolling, memory."""
    from leukdesk.commands import bench_window as command

    raise typer.Exit(0 if command.run(cells, as_json=as_json) else 1)


@research.command("train-finder")
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


@research.command()
def evaluate(
    bundle: Annotated[str, typer.Argument(help="Name of a bundle, or its folder.")],
    data: Annotated[Path, typer.Option("--data", help="The cells.csv that it was trained on.")],
) -> None:
    """Makes the figures of a bundle's card again."""
    from leukdesk.commands import train as command

    command.evaluate(bundle, data)


@research.command()
def card(
    bundle: Annotated[str, typer.Argument(help="Name of a bundle, or its folder.")],
    out: Annotated[Path, typer.Option("--out", metavar="FILE.html", help="The page.")],
) -> None:
    """Writes a bundle's card as a page: data, figures, limits."""
    from leukdesk.commands import card as command

    command.run(bundle, out)


@research.command()
def recalibrate(
    bundle: Annotated[str, typer.Argument(help="Name of a bundle, or its folder.")],
    data: Annotated[Path, typer.Option("--data", help="The cells.csv that it was trained on.")],
    version: Annotated[str, typer.Option("--version", help="Of the new card.")],
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Folder of the new bundle.")],
) -> None:
    """Makes a bundle's card anew for the present finder: temperature, thresholds and figures."""
    from leukdesk.commands import train as command

    command.recalibrate(bundle, data, version, out)


@research.command(name="evaluate-scale")
def evaluate_scale(
    data: Annotated[Path, typer.Option("--data", help="Folder of the annotated fields.")],
    json_file: Annotated[
        Path | None, typer.Option("--json", metavar="FILE", help="Also write the figures there.")
    ] = None,
) -> None:
    """Holds the red-cell diameter against the boxes that people drew; prints milliseconds."""
    from leukdesk.commands import scale_figures as command

    command.run(data, json_file)


@research.command("evaluate-quality")
def evaluate_quality(
    data: Annotated[Path, typer.Option("--data", help="Folder that holds bccd and draaslan.")],
    out: Annotated[Path | None, typer.Option("--json", metavar="FILE", help="Figures as JSON.")] = None,
) -> None:
    """Measures how well the focus tells sharp fields from blurred ones, and what the lights say."""
    from leukdesk.commands import quality as command

    command.run(data, out)


@research.command()
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


@research.command("evaluate-overlap")
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
