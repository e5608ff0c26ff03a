"""The laboratory's logo, read so that nothing odd reaches a report."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from PIL import Image

from leukdesk.domain.errors import UserError
from leukdesk.domain.sentences import Sentence

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 2_000_000
LONGEST_PX = 4000
PRINTED_PX = 600
"""Longest side that is printed: 150 pixels a centimetre over the logo's room."""


def read_logo(path: Path) -> bytes:
    """The logo as a PNG of at most `PRINTED_PX`.

    Args:
        path: a PNG or JPEG of at most `MAX_BYTES`.

    Raises:
        UserError: if it cannot be read or is no such picture.
    """
    cure = Sentence("choose a PNG or JPEG of at most 2 MB in the settings, or none")
    try:
        if path.stat().st_size > MAX_BYTES:
            raise UserError(Sentence("the laboratory's logo {0} is too large", path.name), cure)
        with Image.open(path, formats=("PNG", "JPEG")) as picture:
            if max(picture.size) > LONGEST_PX:
                raise UserError(Sentence("the laboratory's logo {0} is too large", path.name), cure)
            picture.thumbnail((PRINTED_PX, PRINTED_PX))
            content = BytesIO()
            picture.convert("RGBA").save(content, "PNG")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise UserError(Sentence("the laboratory's logo {0} cannot be read", path.name), cure) from error
    return content.getvalue()
