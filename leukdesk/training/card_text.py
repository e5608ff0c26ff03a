"""What the blood bundle's card says in words."""

from __future__ import annotations

INTENDED_USE = (
    "Research and teaching: suggests a class for single white cells of stained peripheral blood smears, "
    "to be confirmed or corrected by a qualified person. Not a medical device and not a diagnosis."
)

LIMITS = tuple(
    " ".join(sentence.split())
    for sentence in """
    This is a weak first network, trained for about an hour on one processor core; it misses blasts and calls
    other cells blasts.

    It has not been proven in any lab but those it was trained on; expect worse figures elsewhere.

    In the training data the lab nearly gives the class away: lymphoblasts come from one lab, most normal
    cells from another, and good figures on those sets may rest on that.

    Its normal B-lymphoid precursors are not mature lymphocytes: they say little about the lymphocytes of a
    blood smear.

    Subjects are known for one data set only; for the others neighbouring pictures stand in, so that figures
    on them are optimistic.

    The scale of the C-NMC cells is unknown and no patch carries the cell's size: each cell fills its patch,
    so that a platelet and a lymphocyte differ by texture only.

    Atypical lymphocytes, smudge cells and plasma cells were never shown to it.

    The false-call rate was measured on cells of the labs it was trained on; elsewhere more false calls are
    likely.
    """.strip().split("\n\n")
)
"""What it cannot do, one sentence each."""

DATA_SOURCES = (
    {
        "name": "cnmc",
        "title": "C-NMC 2019 (ISBI challenge), training part",
        "licence": "CC BY 3.0, as quoted by third parties",
        "citation": "Gupta & Gupta 2019, doi 10.7937/tcia.2019.dc64i46r",
    },
    {
        "name": "lmu",
        "title": "AML-Cytomorphology, myeloblasts and segmented neutrophils",
        "licence": "CC BY 3.0, as quoted by third parties",
        "citation": "Matek et al. 2019, doi 10.7937/tcia.2019.36f5o9ld",
    },
    {
        "name": "pbc",
        "title": "Peripheral blood cells, Hospital Clinic Barcelona",
        "licence": "CC BY 4.0",
        "citation": "Acevedo et al. 2020, doi 10.17632/snkd93bnjr.1",
    },
)
