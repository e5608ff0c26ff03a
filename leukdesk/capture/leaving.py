"""Ends the program where a camera's driver, or a disk, still holds a thread of it."""

from __future__ import annotations

import logging
import os
import sys
import threading
from typing import NoReturn

THREADS = ("camera-reader", "camera-onlooker", "camera-try")
PATIENCE_S = 1.0


def leave_if_held(code: int) -> None:
    """Ends the process with an exit code if a thread is still in a driver; else does nothing.

    A thread that comes back from OpenCV while Python is taken down aborts the process: up to version 3.13,
    Python ends it there, across C++ that forbids it. Nothing is lost by leaving at once: what matters is on
    the disk when it is said to be, and child processes end when their pipes close.
    """
    held = [thread for thread in threading.enumerate() if thread.name in THREADS]
    for thread in held:
        thread.join(PATIENCE_S)
    if any(thread.is_alive() for thread in held):
        leave_at_once(code)


def leave_at_once(code: int) -> NoReturn:
    """Ends the process with an exit code, whatever its threads wait for."""
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    os._exit(code)
