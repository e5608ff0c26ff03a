"""Adding a class of the laboratory's own."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
)

from leukdesk.domain.cell_classes import CellClass, ClassRole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

LONGEST_NAME = 40
OWN = "own_"
"""Begins the code of each class that a laboratory adds."""


def is_own(cell_class: CellClass) -> bool:
    """Whether people of a laboratory added a class."""
    return cell_class.code.startswith(OWN)


def class_of(name: str, *, counted: bool, known: Sequence[CellClass]) -> CellClass | None:
    """The class that a name stands for; None if the name is empty or taken.

    Args:
        name: as people call it, in any script.
        counted: whether it belongs to the leukocytes of the differential.
        known: the classes there are, which it must differ from.
    """
    shown = " ".join(name.split())
    if not shown or shown.casefold() in {c.name.casefold() for c in known}:
        return None
    plain = unicodedata.normalize("NFKD", shown).encode("ascii", "ignore").decode().casefold()
    stem = f"{OWN}{re.sub(r'[^a-z0-9]+', '_', plain).strip('_') or 'class'}"[:36].rstrip("_")
    taken = {c.code for c in known}
    codes = (stem, *(f"{stem}_{number}" for number in range(2, len(taken) + 3)))
    code = next(c for c in codes if c not in taken)
    return CellClass(code, shown, ClassRole.LEUKOCYTE if counted else ClassRole.OUTSIDE)


class ClassDialog(QDialog):
    """Asks for the name of a class and whether it counts."""

    def __init__(self, known: Sequence[CellClass], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("classDialog")
        self.setWindowTitle(self.tr("A class of your own"))
        self._known = tuple(known)
        self._name = QLineEdit()
        self._name.setObjectName("classNameEdit")
        self._name.setMaxLength(LONGEST_NAME)
        self._name.textChanged.connect(self._check)
        self._counted = QCheckBox(self.tr("It counts among the leukocytes"))
        self._counted.setObjectName("classCounted")
        self._counted.setChecked(True)
        self._hint = QLabel(
            self.tr("The network never suggests it; people choose it. It stays in the records for good.")
        )
        self._hint.setObjectName("classHint")
        self._hint.setWordWrap(True)
        self._hint.setProperty("muted", "true")
        form = QFormLayout()
        form.addRow(self.tr("&Name"), self._name)
        form.addRow("", self._counted)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self._hint)
        layout.addWidget(buttons)
        self.setMinimumWidth(420)
        self._check()

    def new_class(self) -> CellClass | None:
        """What was entered; None while it cannot be a class."""
        return class_of(self._name.text(), counted=self._counted.isChecked(), known=self._known)

    def _check(self) -> None:
        self._ok.setEnabled(self.new_class() is not None)
