"""Writes what the shipped bundle answers to the known patch: `python build_spec/known_answer.py`.

The check of an installation compares with it. To be run once after the bundle was exchanged, on a computer
whose installation is sound; a test fails until it was.
"""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import numpy as np

from leukdesk.commands.network import open_classifier
from leukdesk.workflow.installation import ANSWERS_FILE, known_patch

TARGET = Path(__file__).resolve().parent.parent / "resources" / ANSWERS_FILE
DIGITS = 5
"""Kept of each probability, far finer than what the check allows."""


def main() -> None:
    """Asks the shipped network once."""
    with closing(open_classifier(None)) as network:
        patch = known_patch(network.card.form.size_px)
        found = network.outputs(patch[np.newaxis]).probabilities[0]
        answer = {network.card.sha256: [round(float(p), DIGITS) for p in found]}
    TARGET.write_text(json.dumps(answer) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
