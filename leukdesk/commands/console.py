"""The console: progress with time left on stderr, results on stdout."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from leukdesk.workflow.batch import Unreadable

Item = TypeVar("Item")

out = Console(highlight=False, soft_wrap=True)
err = Console(stderr=True, highlight=False, soft_wrap=True)


def with_progress(items: Sequence[Item], what: str) -> Iterator[Item]:
    """Yields items and shows a bar with count and time left while they are worked on."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=err, transient=True) as progress:
        yield from progress.track(items, description=what)


@contextmanager
def following(what: str) -> Iterator[Callable[[int, int], None]]:
    """Gives a function to call with what is done and what there is; a bar shows both."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=err, transient=True) as progress:
        task = progress.add_task(what, total=None)
        yield lambda done, total: progress.update(task, completed=done, total=total)


def name_unreadable(unreadable: Sequence[Unreadable]) -> None:
    """Names each picture that was left out, with the reason."""
    for picture in unreadable:
        err.print(f"leukdesk: {one_line(picture.reason)}", style="yellow", markup=False)


def one_line(text: str) -> str:
    """The text with line breaks and control characters, which a file's name may hold, made visible."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
