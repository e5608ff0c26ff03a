"""What a person writes of a film for its report: findings in red cells and platelets, a comment, pictures.

The names and grades follow the ICSH (Palmer and others, Int. J. Lab. Hematol. 37 (2015) 287–303).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from leukdesk.domain.sentences import Sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST_COMMENT = 4000
LONGEST_OTHER = 400
MOST_PICTURES = 24


class FindingGroup(StrEnum):
    """Where a finding belongs."""

    RED_CELLS = "red_cells"
    PLATELETS = "platelets"


class Grade(StrEnum):
    """How many cells show it. The ICSH grades 2+ and 3+, and 1+ for schistocytes, whose few matter."""

    SEEN = "seen"
    """Without a grade."""
    FEW = "few"
    MODERATE = "moderate"
    MANY = "many"


@dataclass(frozen=True, slots=True)
class FindingKind:
    """One finding that can be chosen.

    Attributes:
        code: for the records and files.
        name: for people.
        group: it belongs to.
        graded: whether a grade makes sense.
    """

    code: str
    name: Sentence
    group: FindingGroup
    graded: bool = True


def _red(code: str, name: Sentence, *, graded: bool = True) -> FindingKind:
    return FindingKind(code, name, FindingGroup.RED_CELLS, graded)


def _platelets(code: str, name: Sentence, *, graded: bool = True) -> FindingKind:
    return FindingKind(code, name, FindingGroup.PLATELETS, graded)


KINDS = (
    _red("normal_red_cells", Sentence("Red cells unremarkable"), graded=False),
    _red("anisocytosis", Sentence("Anisocytosis")),
    _red("microcytes", Sentence("Microcytes")),
    _red("macrocytes", Sentence("Macrocytes")),
    _red("oval_macrocytes", Sentence("Oval macrocytes")),
    _red("hypochromic_cells", Sentence("Hypochromic cells")),
    _red("polychromasia", Sentence("Polychromasia")),
    _red("acanthocytes", Sentence("Acanthocytes")),
    _red("bite_cells", Sentence("Bite cells")),
    _red("blister_cells", Sentence("Blister cells")),
    _red("echinocytes", Sentence("Echinocytes")),
    _red("elliptocytes", Sentence("Elliptocytes")),
    _red("irregularly_contracted_cells", Sentence("Irregularly contracted cells")),
    _red("ovalocytes", Sentence("Ovalocytes")),
    _red("schistocytes", Sentence("Schistocytes")),
    _red("sickle_cells", Sentence("Sickle cells")),
    _red("spherocytes", Sentence("Spherocytes")),
    _red("stomatocytes", Sentence("Stomatocytes")),
    _red("target_cells", Sentence("Target cells")),
    _red("teardrop_cells", Sentence("Teardrop cells")),
    _red("basophilic_stippling", Sentence("Basophilic stippling")),
    _red("howell_jolly_bodies", Sentence("Howell-Jolly bodies")),
    _red("pappenheimer_bodies", Sentence("Pappenheimer bodies")),
    _red("rouleaux", Sentence("Rouleaux"), graded=False),
    _red("agglutination", Sentence("Red cell agglutination"), graded=False),
    _platelets("platelets_adequate", Sentence("Platelets look adequate"), graded=False),
    _platelets("platelets_reduced", Sentence("Platelets look reduced"), graded=False),
    _platelets("platelets_increased", Sentence("Platelets look increased"), graded=False),
    _platelets("giant_platelets", Sentence("Giant platelets")),
    _platelets("platelet_clumps", Sentence("Platelet clumps"), graded=False),
    _platelets("hypogranular_platelets", Sentence("Hypogranular platelets")),
)
BY_CODE: Mapping[str, FindingKind] = {kind.code: kind for kind in KINDS}


@dataclass(frozen=True, slots=True)
class FilmFinding:
    """A finding as a person typed it.

    Raises:
        ValueError: if there is no such finding, or it takes no grade.
    """

    code: str
    grade: Grade = Grade.SEEN

    def __post_init__(self) -> None:
        if self.code not in BY_CODE:
            raise ValueError(f"{self.code!r} is no finding that can be chosen")
        if self.grade is not Grade.SEEN and not BY_CODE[self.code].graded:
            raise ValueError(f"{BY_CODE[self.code].name} takes no grade")

    @property
    def kind(self) -> FindingKind:
        """What it is."""
        return BY_CODE[self.code]


@dataclass(frozen=True, slots=True)
class FilmText:
    """What a person wrote for the report of a case.

    Attributes:
        findings: in the order of `KINDS`, each once.
        other: findings in free words.
        comment: the person's own reading of the film; may have paragraphs.
        pictures: cell_ids that the report shall show; None lets it choose the most suspicious.

    Raises:
        ValueError: if a text or the list of pictures is too long, or a finding is there twice.
    """

    findings: tuple[FilmFinding, ...] = ()
    other: str = ""
    comment: str = ""
    pictures: tuple[int, ...] | None = None

    def __post_init__(self) -> None:
        if len(self.comment) > LONGEST_COMMENT or len(self.other) > LONGEST_OTHER:
            raise ValueError(
                f"a comment holds {LONGEST_COMMENT:,} characters at most, other findings {LONGEST_OTHER}"
            )
        if len({f.code for f in self.findings}) < len(self.findings):
            raise ValueError("a finding is there twice")
        if self.pictures is not None and len(self.pictures) > MOST_PICTURES:
            raise ValueError(f"a report shows {MOST_PICTURES} pictures at most")

    def of(self, group: FindingGroup) -> tuple[FilmFinding, ...]:
        """The findings of a group."""
        return tuple(f for f in self.findings if f.kind.group is group)


NOTHING_WRITTEN = FilmText()


def film_to_dict(film: FilmText) -> dict[str, object]:
    """As plain values that JSON can hold."""
    return {
        "findings": [{"code": f.code, "grade": f.grade.value} for f in film.findings],
        "other": film.other,
        "comment": film.comment,
        "pictures": None if film.pictures is None else list(film.pictures),
    }


def film_from_dict(data: Mapping[str, object]) -> FilmText:
    """The text of `film_to_dict`'s values.

    Raises:
        ValueError, KeyError, TypeError: if they are not such values.
    """
    findings, pictures = data["findings"], data["pictures"]
    if not isinstance(findings, list) or not (pictures is None or isinstance(pictures, list)):
        raise TypeError("findings and pictures are lists")
    return FilmText(
        findings=tuple(FilmFinding(str(f["code"]), Grade(f["grade"])) for f in findings),
        other=str(data["other"]),
        comment=str(data["comment"]),
        pictures=None if pictures is None else tuple(int(p) for p in pictures),
    )
