"""`leukdesk bench start`: how soon a window has its network, and that both end together."""

from __future__ import annotations

import json
import multiprocessing
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING

from leukdesk.commands import console
from leukdesk.commands.living_window import close_window, wait_until

if TYPE_CHECKING:
    from collections.abc import Callable

    from leukdesk.ui.desk import Desk

NETWORK_LIMIT_S = 150.0
"""A little more than the engine allows itself."""


@dataclass(frozen=True, slots=True)
class StartFigures:
    """What was measured.

    Attributes:
        window_s: from the wish for a window to its records; Python and Qt were read before.
        network_s: from then until the network runs.
        close_s: from the wish to close until nothing of the window goes on.
        engines: processes of the network while the window was open.
        engines_left: of those, how many outlived the window.
    """

    window_s: float
    network_s: float
    close_s: float
    engines: int
    engines_left: int


def run(open_desk: Callable[[Path], Desk], *, as_json: bool) -> bool:
    """Measures and prints.

    Args:
        open_desk: opens a window on a folder for records.
        as_json: whether one JSON object is printed in place of lines.

    Returns:
        Whether the window had a network of its own, which ended with it.

    Raises:
        UserError: if the network does not start.
    """
    # On Windows a file that is still held open must not hide the figures.
    with TemporaryDirectory(prefix="leukdesk-bench-", ignore_cleanup_errors=True) as name:
        begun = perf_counter()
        desk = open_desk(Path(name) / "records")
        opened = perf_counter()
        started: list[float] = []
        desk.network_started.connect(lambda: started.append(perf_counter()))
        wait_until(lambda: bool(started), NETWORK_LIMIT_S)
        engines = multiprocessing.active_children()
        wished = perf_counter()
        close_window(desk)
        closed = perf_counter()
        left = [engine for engine in multiprocessing.active_children() if engine in engines]
    figures = StartFigures(
        round(opened - begun, 2),
        round(started[0] - opened, 2),
        round(closed - wished, 2),
        len(engines),
        len(left),
    )
    _print(figures, as_json=as_json)
    return bool(engines) and not left


def _print(figures: StartFigures, *, as_json: bool) -> None:
    if as_json:
        console.out.print(json.dumps(asdict(figures)), markup=False)
        return
    console.out.print(
        f"window with its records {figures.window_s:g} s, its network {figures.network_s:g} s later; "
        f"closed in {figures.close_s:g} s; {figures.engines} process of the network, "
        f"{figures.engines_left} left after the window",
        markup=False,
    )
