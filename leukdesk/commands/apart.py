"""Work in a process of its own whose sudden end is told.

The system ends a process that takes too much memory, and a native library may crash: neither leaves a word or
a chance to say one, and a command of one process would then end in silence.
"""

from __future__ import annotations

import faulthandler
import multiprocessing
import signal
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from leukdesk.domain.errors import LeukDeskError, UserError

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection

    Say = Callable[[str], None]
    Work = Callable[[Say], dict[str, Any]]


def apart(work: Work, say: Say, what: str) -> dict[str, Any]:
    """What `work` gives, done in a process of its own.

    Args:
        work: a function of a module, or a partial of one; is given a function to tell its progress to.
        say: is told that progress.
        what: is done there, for what is said if it ends without a result, e.g. "the measurement".

    Raises:
        LeukDeskError: that `work` raised, or because its process ended before it gave anything.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_do, args=(theirs, work), name="leukdesk-apart")
    process.start()
    # Only the child may hold its end, else its death goes unnoticed.
    theirs.close()
    try:
        while isinstance(told := ours.recv(), str):
            say(told)
    except (EOFError, OSError) as error:
        process.join()
        raise UserError(
            f"{what} ended without a result ({_reason(process.exitcode)})",
            "close other programs, or ask for less at once",
        ) from error
    finally:
        ours.close()
        process.kill()
        process.join()
    if isinstance(told, LeukDeskError):
        raise told
    return dict(told)


def _do(pipe: Connection, work: Work) -> None:
    # Ctrl-C goes to both processes; the parent decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.stderr is not None:
        faulthandler.enable()
    with suppress(BrokenPipeError, ConnectionResetError):
        try:
            result = work(pipe.send)
        except LeukDeskError as error:
            pipe.send(error)
        else:
            pipe.send(result)


def _reason(code: int | None) -> str:
    """Why a process ended, as far as its exit code tells."""
    if code is None or code >= 0:
        return f"its process ended with code {code}"
    if -code == getattr(signal, "SIGKILL", None):
        return "the system ended its process, as it does where memory runs out"
    return f"its process ended by {signal.Signals(-code).name}"
