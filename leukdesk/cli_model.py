"""`leukdesk model …`: the bundles of this computer.

Exit codes: 0 done; 1 a bundle is not what it should be; 2 wrong use, or something must be mended first.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

model = typer.Typer(
    name="model", help="Lists, shows, checks, installs and chooses networks.", no_args_is_help=True
)

Name = Annotated[str, typer.Argument(help="Name of a bundle.")]
BundleFolder = Annotated[Path, typer.Argument(help="Folder with card.json and the network.")]
Agreement = Annotated[bool, typer.Option("--yes", help="Agree without being asked, for scripts.")]
NameOrFolder = Annotated[str, typer.Argument(help="Name of a bundle, or its folder.")]


@model.command("list")
def list_bundles() -> None:
    """Lists the bundles of this computer; a star stands before the one in use."""
    from leukdesk.commands import model as command

    command.list_bundles()


@model.command()
def show(bundle: NameOrFolder) -> None:
    """Shows what a bundle says of itself, without opening its network."""
    from leukdesk.commands import model as command

    command.show(bundle)


@model.command()
def verify(
    bundle: Annotated[
        str | None, typer.Argument(help="Name of a bundle, or its folder. [default: all]")
    ] = None,
) -> None:
    """Checks that card and network are what was pinned or sealed."""
    from leukdesk.commands import model as command

    raise typer.Exit(0 if command.verify(bundle) else 1)


@model.command()
def install(folder: BundleFolder, yes: Agreement = False) -> None:
    """Shows a foreign bundle's card and a warning, asks, and installs it."""
    from leukdesk.commands import model as command

    command.install(folder, yes=yes)


@model.command()
def remove(name: Name) -> None:
    """Removes an installed bundle."""
    from leukdesk.commands import model as command

    command.remove(name)


@model.command()
def use(name: Name) -> None:
    """Chooses the bundle that window and commands use."""
    from leukdesk.commands import model as command

    command.use(name)
