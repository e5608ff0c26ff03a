"""What a call rests on, drawn over the cell's patch."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from leukdesk.ui.pictures import image_of
from leukdesk.ui.translation import said

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QImage

    from leukdesk.workflow.explain import Explanation

SHOWN_PX = 288
"""Side of a picture."""
SPEAKS_FOR = np.array([255, 140, 0], np.float32)
SPEAKS_AGAINST = np.array([0, 130, 255], np.float32)
"""Orange and blue differ to colour-blind eyes, and from the purple of the stain."""
MOST_COVER = 0.75
FAINTEST = 0.05
"""Largest change of the probability below which hiding any one part changes nothing worth a colour."""


class ExplanationDialog(QDialog):
    """Shows the patch beside the same patch with what speaks for the class and against it.

    Args:
        explanation: of one cell.
        parent: window.
    """

    def __init__(self, explanation: Explanation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("explanationDialog")
        self.setWindowTitle(self.tr("What the call rests on"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        headline = QLabel(
            self.tr("Most probable: {0}, {1:.0f} %").format(
                said(explanation.cell_class.name), 100 * explanation.probability
            )
        )
        headline.setObjectName("explanationHeadline")
        headline.setTextFormat(Qt.TextFormat.PlainText)
        pictures = QGridLayout()
        pictures.setHorizontalSpacing(16)
        shown = (
            ("explanationPatch", explanation.patch, self.tr("The cell as the network sees it")),
            ("explanationMap", blended(explanation), self.tr("Orange speaks for it, blue against it")),
        )
        for column, (name, pixels, words) in enumerate(shown):
            picture = QLabel()
            picture.setObjectName(name)
            picture.setAccessibleName(words)
            picture.setPixmap(QPixmap.fromImage(_enlarged(image_of(pixels))))
            pictures.addWidget(picture, 0, column)
            caption = QLabel(words)
            caption.setProperty("muted", "true")
            pictures.addWidget(caption, 1, column, Qt.AlignmentFlag.AlignHCenter)
        largest = float(np.abs(explanation.weight).max())
        words = self.tr(
            "Hiding the brightest place changes the probability by {0:.0f} percentage points. The map shows "
            "where the network looked, not whether it is right."
        ).format(100 * largest)
        if largest < FAINTEST:
            words = self.tr(
                "No single part decides: hiding any one of them changes the probability by less than {0:.0f} "
                "percentage points."
            ).format(100 * FAINTEST)
        text = QLabel(words)
        text.setObjectName("explanationText")
        text.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(headline)
        layout.addLayout(pictures)
        layout.addWidget(text)
        layout.addWidget(buttons)


def blended(explanation: Explanation) -> NDArray[np.uint8]:
    """(S, S, 3): the patch in grey under its map; where little changes it stays grey."""
    weight = explanation.weight
    strength = np.clip(np.abs(weight) / max(float(np.abs(weight).max()), FAINTEST), 0, 1)
    cover = (MOST_COVER * strength)[..., None]
    colour = np.where(weight[..., None] > 0, SPEAKS_FOR, SPEAKS_AGAINST)
    grey = np.repeat(explanation.patch.mean(axis=2, keepdims=True), 3, axis=2)
    return np.round(grey * (1 - cover) + colour * cover).astype(np.uint8)


def _enlarged(image: QImage) -> QImage:
    return image.scaled(
        SHOWN_PX,
        SHOWN_PX,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
