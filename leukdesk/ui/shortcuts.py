"""The keys of all actions as a page, so that nobody has to look for them in menus."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QAction


def plain_words(action: QAction) -> str:
    """The words of an action without the mark of its mnemonic."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def keys_of(action: QAction) -> str:
    """The keys of an action as the system writes them; empty if it has none."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(key.toString(native) for key in action.shortcuts())


def sheet_html(groups: Iterable[tuple[str, Sequence[QAction]]]) -> str:
    """A table of actions and their keys.

    Args:
        groups: headings with the actions beneath each.
    """
    parts = []
    for heading, actions in groups:
        rows = [
            f"<tr><td>{escape(plain_words(a))}</td><td><b>{escape(keys_of(a))}</b></td></tr>"
            for a in actions
            if plain_words(a) and keys_of(a)
        ]
        if rows:
            parts.append(
                f"<h3>{escape(heading)}</h3><table cellpadding='4' width='100%'>{''.join(rows)}</table>"
            )
    return "".join(parts)
