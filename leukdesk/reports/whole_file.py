"""Files that appear whole or not at all."""

from __future__ import annotations

import secrets
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from leukdesk.domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Gives the path of a new file beside `path`; once the block ends well, it takes the place of `path`.

    A reader never sees half a file, and a fault leaves the former file as it was. The block must close the
    new file before it ends, since Windows renames no open file.

    Raises:
        UserError: if the folder or the file cannot be written.
    """
    # A name of its own keeps clear of the length limit that the wanted name may nearly reach.
    beside = path.parent / f".leukdesk-{secrets.token_hex(6)}.part"
    try:
        if path.is_dir():
            raise IsADirectoryError(21, "a folder has this name")
        yield beside
        beside.replace(path)
    except OSError as error:
        raise _told(path, error) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _told(path: Path, error: OSError) -> UserError:
    if isinstance(error, FileNotFoundError):
        return UserError(f"{path} cannot be written (its folder does not exist)", "choose another folder")
    why = error.strerror or type(error).__name__
    return UserError(
        f"{path} cannot be written ({why})",
        "close the file in other programs, or choose another folder",
    )
