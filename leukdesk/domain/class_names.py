"""The names of classes that shipped bundles use, for the translators.

A bundle brings its names in English. Whoever shows one to a person asks the translations for it; the name of
a class that they do not know stays as the bundle has it.
"""

from __future__ import annotations

from leukdesk.domain.sentences import Sentence

SHIPPED_NAMES = (
    Sentence("Segmented neutrophil"),
    Sentence("Band neutrophil"),
    Sentence("Eosinophil"),
    Sentence("Basophil"),
    Sentence("Lymphocyte"),
    Sentence("Monocyte"),
    Sentence("Promyelocyte"),
    Sentence("Myelocyte"),
    Sentence("Metamyelocyte"),
    Sentence("Erythroblast"),
    Sentence("Platelet"),
    Sentence("Blast"),
    Sentence("Normal B-lymphoid precursor"),
    Sentence("Unidentified"),
    Sentence("Not a cell"),
    Sentence("Reactive lymphocyte"),
    Sentence("Plasma cell"),
    Sentence("Smudge cell"),
    Sentence("Artefact"),
    Sentence("Not classed"),
)
