"""What the cards of the blood bundles say in words, so that reports can say it in the reader's language.

Training writes these sentences into cards; what a card says beside them, such as its figures and what another
laboratory wrote, stays in its own language.
"""

from __future__ import annotations

from leukdesk.domain.sentences import Sentence

SHIPPED_TITLE = Sentence("Blasts and white cells of blood smears, resnet50-ibn on 64×64 patches")
INTENDED_USE = Sentence(
    "Research and teaching: suggests a class for single white cells of stained peripheral blood smears, "
    "to be confirmed or corrected by a qualified person. Not a medical device and not a diagnosis."
)
LIMITS = (
    Sentence(
        "This is a weak network: it misses blasts and calls other cells blasts, as often as the figures say."
    ),
    Sentence(
        "It has not been proven in any lab but those it was trained on; expect worse figures elsewhere."
    ),
    Sentence(
        "In the training data the lab nearly gives the class away: lymphoblasts come from one lab, most "
        "normal cells from another, and good figures on those sets may rest on that."
    ),
    Sentence(
        "Its normal B-lymphoid precursors are not mature lymphocytes: they say little about the lymphocytes "
        "of a blood smear."
    ),
    Sentence(
        "Subjects are known for one data set only; for the others neighbouring pictures stand in, so that "
        "figures on them are optimistic."
    ),
    Sentence(
        "The scale of the C-NMC cells is unknown and was assumed. Where a frame tells no scale, a cell's "
        "size says nothing, so that a platelet and a lymphocyte differ by texture only; a cell longer than a "
        "red cell that it calls platelet is left to a person."
    ),
    Sentence("Atypical lymphocytes, smudge cells and plasma cells were never shown to it."),
    Sentence(
        "A cell of a class that it never learned often looks familiar to it: it may name a class that it "
        "knows."
    ),
    Sentence(
        "The bound of the false-call rate is that of the worst lab it was measured in; elsewhere it may be "
        "worse."
    ),
)
"""What it cannot do, one sentence each."""
