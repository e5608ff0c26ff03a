"""Patients, cases and what the records hold of a case's frames and cells."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from leukdesk.domain.case_details import NO_DETAILS, CaseDetails, CaseStatus
from leukdesk.domain.cell_classes import NOT_A_CELL, CellClass
from leukdesk.domain.frames import NO_COLOUR_STEPS
from leukdesk.domain.scales import red_cell_um
from leukdesk.domain.sentences import Sentence

if TYPE_CHECKING:
    from datetime import datetime

    from leukdesk.domain.calls import Suggestion
    from leukdesk.domain.frames import ColourSteps, Quality, Scale
    from leukdesk.domain.geometry import Box


class SpecimenType(StrEnum):
    """What was smeared."""

    PERIPHERAL_BLOOD = "peripheral_blood"
    BONE_MARROW = "bone_marrow"
    OTHER = "other"


class WhyNot(StrEnum):
    """Why a found object is not counted in the differential."""

    CUT = "cut"
    """The frame's border cuts it."""
    UNUSABLE_FRAME = "unusable_frame"
    """Its frame failed a quality measure."""
    DUPLICATE = "duplicate"
    """The same picture, or the same cell in another frame or as a person drew it, is in the case already."""
    NOT_LEUKOCYTE = "not_leukocyte"
    """Its class is none of the differential's: platelet, erythroblast, smudge, unidentified."""
    NOT_A_CELL = "not_a_cell"
    """It is no cell at all."""


def why_not_counted(
    cell_class: CellClass, *, cut: bool, frame_usable: bool, duplicate: bool = False
) -> WhyNot | None:
    """The first reason that keeps a cell out of the differential, or None if it counts.

    Args:
        cell_class: the person's class where there is a review, else the suggested one.
        cut: whether the frame's border cuts the cell.
        frame_usable: whether the frame passed its quality measures.
        duplicate: whether the same picture was counted before.
    """
    if duplicate:
        return WhyNot.DUPLICATE
    if not frame_usable:
        return WhyNot.UNUSABLE_FRAME
    if cut:
        return WhyNot.CUT
    if cell_class.code == NOT_A_CELL.code:
        return WhyNot.NOT_A_CELL
    if not cell_class.in_differential:
        return WhyNot.NOT_LEUKOCYTE
    return None


@dataclass(frozen=True, slots=True)
class NewCase:
    """What opens a case, and what a form says of one that is changed.

    Attributes:
        number: specimen number or barcode, 1 to 80 characters; unique in the records.
        patient_number: the lab's number of the patient; empty if not given.
        specimen_type: what was smeared.
        target_cells: leukocytes that the differential needs.
        sample: whether the case is a demonstration (watermark SAMPLE).
        mcv_fl: mean volume of the patient's red cells in fL; None if unknown.
        details: what is optional.

    Raises:
        ValueError: if the number is empty or too long, the target is not from 1 to 10,000, the volume is
            not from 40 to 160 fL, or a patient is described without a number.
    """

    number: str
    patient_number: str = ""
    specimen_type: SpecimenType = SpecimenType.PERIPHERAL_BLOOD
    target_cells: int = 100
    sample: bool = False
    mcv_fl: float | None = None
    details: CaseDetails = NO_DETAILS

    def __post_init__(self) -> None:
        if not 1 <= len(self.number.strip()) <= 80 or len(self.patient_number) > 80:
            raise ValueError(Sentence("a case needs a number of 1 to 80 characters"))
        if not (self.number.strip() + self.patient_number.strip()).isprintable():
            raise ValueError(Sentence("a number must not hold line breaks or other control characters"))
        if not 1 <= self.target_cells <= 10_000:
            raise ValueError(
                Sentence("a target of {0} cells is out of range (1 to 10,000)", self.target_cells)
            )
        red_cell_um(self.mcv_fl)
        if self.details.describes_patient and not self.patient_number.strip():
            raise ValueError(Sentence("a patient needs the laboratory's number"))


SAMPLE_CASE = "SAMPLE-1"
"""Number of the case that shows the sample smears."""


@dataclass(frozen=True, slots=True)
class Case:
    """A case as recorded: one specimen of one patient.

    Attributes:
        case_id: of the row.
        number: specimen number or barcode.
        patient_number: the lab's number of the patient; empty if not given.
        specimen_type: what was smeared.
        target_cells: leukocytes that the differential needs.
        sample: whether the case is a demonstration.
        created_at: when it was opened, in UTC.
        mcv_fl: the mean cell volume; None if unknown.
        details: what is optional.
        status: how far it has come.
        version: 1 until it is amended, then one more each time.
    """

    case_id: int
    number: str
    patient_number: str
    specimen_type: SpecimenType
    target_cells: int
    sample: bool
    created_at: datetime
    mcv_fl: float | None = None
    details: CaseDetails = NO_DETAILS
    status: CaseStatus = CaseStatus.OPEN
    version: int = 1

    @property
    def identifiers(self) -> int:
        """How many of these name the specimen and its patient: both numbers, name, birth date."""
        given = (self.number, self.patient_number, self.details.patient_name, self.details.birth_date)
        return sum(bool(entry) for entry in given)


def lacks_identifier(case: Case, *, has_frames: bool) -> bool:
    """Whether a case needs a second identifier before its first picture; a demonstration needs none."""
    return case.identifiers < 2 and not case.sample and not has_frames


LONGEST_NOTE = 4000


@dataclass(frozen=True, slots=True)
class Note:
    """What somebody wrote about a case, a frame or a cell.

    Attributes:
        text: as written.
        author: who wrote it.
        written_at: in UTC.
        frame_id: that it is about, or that its cell is in; None if it is about the case.
        cell_id: that it is about; None if it is about a frame or the case.
    """

    text: str
    author: str
    written_at: datetime
    frame_id: int | None = None
    cell_id: int | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """What a person decided of a cell; the newest review of a cell holds.

    Attributes:
        class_code: the class that the person chose.
        reviewer: who; "no sign-in" where the lab has no accounts.
        reviewed_at: when, in UTC.
        by_hand: whether the person drew the cell's box.
    """

    class_code: str
    reviewer: str
    reviewed_at: datetime
    by_hand: bool


@dataclass(frozen=True, slots=True)
class CellPlace:
    """Where a cell lies: its id, and its box in pixels of its frame."""

    cell_id: int
    box: Box


@dataclass(frozen=True, slots=True)
class CellRecord:
    """One cell of a case in its present state.

    Attributes:
        cell_id: names the place in the frame through every re-analysis.
        frame_id: of the frame it lies in.
        number: of the patch within its analysis, from 1; 0 for a cell added by hand.
        box: in frame pixels.
        cut: whether the frame's border cuts it.
        suggestion: the model's, from the newest analysis; None for a cell that only a person saw.
        review: the newest, or None.
        cell_class: the person's class where there is one, else the suggested.
        why_not: why it is not counted; None if it is.
        model: bundle with its version; empty where there is no suggestion.
        same_cell_as: cell_id of another frame's sighting that stands for this cell; None if this one does.
        grave_before: whether only an earlier analysis called it a blast or gave it an urgent class, and no
            person has decided since. If the newest finds nothing there, the suggestion is the earlier one.
    """

    cell_id: int
    frame_id: int
    number: int
    box: Box
    cut: bool
    suggestion: Suggestion | None
    review: Review | None
    cell_class: CellClass
    why_not: WhyNot | None
    model: str
    same_cell_as: int | None = None
    grave_before: bool = False

    @property
    def lost(self) -> bool:
        """Whether only an earlier analysis found it, and no person has decided of it."""
        return self.grave_before and self.number == 0

    @property
    def counted(self) -> bool:
        """Whether the cell is in the differential's denominator."""
        return self.why_not is None


@dataclass(frozen=True, slots=True)
class FrameRecord:
    """One frame of a case with its newest analysis.

    Attributes:
        frame_id: of the row.
        case_id: of its case.
        name: path or name as given.
        picture_sha256: of the stored file.
        pixel_sha256: of the decoded pixels.
        width_px: after EXIF rotation.
        height_px: after EXIF rotation.
        scale: of the newest analysis.
        quality: of the newest analysis.
        note: of the newest analysis.
        bundle_name: of the newest analysis.
        bundle_sha256: of the newest analysis.
        bundle_classes: codes in the order of the suggestions' probabilities.
        preprocessing: hash, of the newest analysis.
        precision_path: of the newest analysis.
        recorded_at: when the frame was recorded, in UTC.
        colour: what the newest analysis did to the colours first.
        mcv_fl: mean cell volume that its estimated scale rests on; None if unknown.
        camera_profile: that it was made under; empty for none.
        finder_version: of the cell finder, of the newest analysis.
    """

    frame_id: int
    case_id: int
    name: str
    picture_sha256: str
    pixel_sha256: str
    width_px: int
    height_px: int
    scale: Scale
    quality: Quality
    note: str
    bundle_name: str
    bundle_sha256: str
    bundle_classes: tuple[str, ...]
    preprocessing: str
    precision_path: str
    recorded_at: datetime
    colour: ColourSteps = NO_COLOUR_STEPS
    mcv_fl: float | None = None
    camera_profile: str = ""
    finder_version: str = ""
