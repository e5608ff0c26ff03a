"""What a report says, as plain data, whatever it is then written as."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from leukdesk.domain.film import NOTHING_WRITTEN
from leukdesk.domain.frames import Light
from leukdesk.domain.sentences import Sentence
from leukdesk.domain.sign_off import NOTHING_SIGNED
from leukdesk.languages import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    import numpy as np
    from numpy.typing import NDArray

    from leukdesk.domain.absolute_counts import AbsoluteCounts
    from leukdesk.domain.assessment import CaseAssessment
    from leukdesk.domain.cases import Case, WhyNot
    from leukdesk.domain.differential import Differential
    from leukdesk.domain.film import FilmText
    from leukdesk.domain.frames import ColourSteps, ScaleSource
    from leukdesk.domain.reference_ranges import Analyte, ReferenceRange
    from leukdesk.domain.sign_off import SignOff
    from leukdesk.languages import Wording

SAMPLE = Sentence("SAMPLE")
NOT_REVIEWED = Sentence("NOT REVIEWED")
NOT_SIGNED = Sentence("NOT SIGNED")
_NO_NOTE = Sentence("")


@dataclass(frozen=True, slots=True, eq=False)
class GalleryCell:
    """A cell's picture with what stands under it.

    Attributes:
        frame_number: of its frame in the case, from 1.
        frame_name: path or name as given.
        number: of the patch in its frame; 0 for a cell added by hand.
        class_name: the person's class where there is one, else the suggested.
        likeness: how much the model sees of a blast, in words; empty for a cell that only a person saw.
        doubt: why the model left it to a person, in words; empty where it decided or a person has.
        call: the model's call in words; empty where there is none.
        reviewed: whether a person decided the class.
        uncounted: why its place or its frame keeps it from being counted, in words; empty in general.
        rgb: (height, width, 3) uint8.
    """

    frame_number: int
    frame_name: str
    number: int
    class_name: str
    likeness: str
    doubt: str
    call: str
    reviewed: bool
    uncounted: str
    rgb: NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class FrameLine:
    """One frame's quality.

    Attributes:
        number: of the frame in the case, from 1.
        name: path or name as given.
        width_px: of the frame.
        height_px: of the frame.
        um_per_px: scale; None if unknown.
        scale_source: where the scale comes from.
        colour: what was done to the colours before cells were sought.
        cells: found in it.
        recorded_at: when it was recorded, in UTC.
        light: the worst of its measures.
        reason: what the operator should know; empty for a good frame.
    """

    number: int
    name: str
    width_px: int
    height_px: int
    um_per_px: float | None
    scale_source: ScaleSource
    colour: ColourSteps
    cells: int
    recorded_at: datetime
    light: Light
    reason: str

    @property
    def usable(self) -> bool:
        """Whether the frame's cells are counted."""
        return self.light is not Light.RED


@dataclass(frozen=True, slots=True)
class BundleFacts:
    """The bundle behind the calls.

    Attributes:
        bundle_id: its name.
        version: of the bundle.
        title: one line for people.
        task: what the target is.
        sha256: of the TorchScript file.
        target_name: what the bundle looks for, e.g. "Blasts".
        intended_use: one sentence.
        limits: what it cannot do, one sentence each.
        others: (name with version, sha256) of other bundles that analysed frames of the case.
    """

    bundle_id: str
    version: str
    title: str
    task: str
    sha256: str
    target_name: str
    intended_use: str
    limits: tuple[str, ...]
    others: tuple[tuple[str, str], ...]

    @property
    def name(self) -> str:
        """The bundle with its version."""
        return f"{self.bundle_id} {self.version}"


@dataclass(frozen=True, slots=True)
class ReviewFacts:
    """What people did in the case.

    Attributes:
        reviewed: cells that a person decided.
        reviewers: names in alphabetical order.
        last_at: time of the last review; None without reviews.
    """

    reviewed: int
    reviewers: tuple[str, ...]
    last_at: datetime | None


@dataclass(frozen=True, slots=True)
class OverlapFacts:
    """What is known of frames that show a common part of the smear.

    Attributes:
        frames: of the case.
        looked_for: frames that were compared with the others.
        overlapping: frames that overlap another one.
        seen_again: found objects that another frame's sighting stands for.
        may_repeat: frames with cells that were not compared, but for those that are one patch as a whole.
    """

    frames: int
    looked_for: int
    overlapping: int
    seen_again: int
    may_repeat: int = 0

    @property
    def words(self) -> Sentence:
        """One sentence for people; empty where there is nothing to overlap."""
        if self.frames < 2:
            return Sentence("")
        if self.looked_for == self.frames and not self.overlapping:
            return Sentence("The frames were compared; none overlaps another.")
        if self.looked_for == self.frames:
            return Sentence("The frames were compared; {0}.", self._found)
        said = [Sentence("Overlap was looked for in {0} of {1} frames", self.looked_for, self.frames)]
        if self.overlapping:
            said.append(self._found)
        if self.may_repeat:
            said.append(Sentence("a cell on two frames that were not compared counts twice"))
        return Sentence("{0}.", Sentence.joined("; ", said))

    @property
    def _found(self) -> Sentence:
        said = Sentence("{0} of {1} frames overlap another", self.overlapping, self.frames)
        if not self.seen_again:
            return Sentence("{0}, and no cell is seen twice", said)
        if self.seen_again == 1:
            return Sentence("{0}, and 1 cell seen again is not counted twice", said)
        return Sentence("{0}, and {1} cells seen again are not counted twice", said, self.seen_again)


@dataclass(frozen=True, slots=True)
class ManualCount:
    """What people counted by key at the eyepiece, apart from all pictures.

    Attributes:
        differential: of it.
        operators: who counted, in the order of their first cell.
        begun_at: the first cell, in UTC.
        ended_at: the last cell, in UTC.
        absolutes: what its shares are multiplied with; None without a white cell count.
    """

    differential: Differential
    operators: tuple[str, ...]
    begun_at: datetime
    ended_at: datetime
    absolutes: AbsoluteCounts | None


@dataclass(frozen=True, slots=True)
class AnalyserValue:
    """A value of the blood count analyser.

    Attributes:
        analyte: what it is of.
        value: as typed in.
        unit: for people.
        digits: decimals it is printed with.
        usual: what is usual in health; None where no range is known for the person.
    """

    analyte: Analyte
    value: float
    unit: str
    digits: int
    usual: ReferenceRange | None


@dataclass(frozen=True, slots=True)
class CaseReport:
    """Everything that a report prints.

    Attributes:
        laboratory: name of the laboratory; may be empty.
        case: the case.
        assessment: differential and both assessments.
        headline: the standing assessment in one line of words.
        not_reviewed: whether no reviewed assessment stands (watermark NOT REVIEWED).
        found: objects found in all frames.
        why_not: found objects that aren't counted, by reason.
        review: what people did.
        gallery: the most suspicious cells, the most suspicious first.
        frames: in the order of the case.
        bundle: what made the calls.
        program_version: of LeukDesk.
        printed_at: with a time zone; other times are printed in the same zone.
        overlap: what is known of frames that show a common part of the smear.
        film: what a person wrote of the film.
        sign_off: signatures, amendments and urgent calls.
        signed_headline: what stood in the headline's place when the case was signed; None if the same.
        audit_head: of the audit trail, as printed; empty where there is none.
        analyser: values of the blood count.
        absolutes: what shares are multiplied with for cells per litre; None without a white cell count.
        ranges: what is usual in health at the person's age.
        ranges_note: whose ranges they are, or why there are none; empty where none would be printed.
        logo: of the laboratory, a PNG or JPEG; empty for none.
        wording: the language and region that it is printed in.
        manual: what was counted by key at the eyepiece; None if nothing was.
    """

    laboratory: str
    case: Case
    assessment: CaseAssessment
    headline: Sentence
    not_reviewed: bool
    found: int
    why_not: tuple[tuple[WhyNot, int], ...]
    review: ReviewFacts
    gallery: tuple[GalleryCell, ...]
    frames: tuple[FrameLine, ...]
    bundle: BundleFacts
    program_version: str
    printed_at: datetime
    overlap: OverlapFacts
    film: FilmText = NOTHING_WRITTEN
    sign_off: SignOff = NOTHING_SIGNED
    signed_headline: Sentence | None = None
    audit_head: str = ""
    analyser: tuple[AnalyserValue, ...] = ()
    absolutes: AbsoluteCounts | None = None
    ranges: Mapping[Analyte, ReferenceRange] = field(default_factory=dict)
    ranges_note: Sentence = _NO_NOTE
    logo: bytes = b""
    wording: Wording = ENGLISH
    manual: ManualCount | None = None

    @property
    def manual_alone(self) -> bool:
        """Whether a count at the eyepiece is all there is, without any picture."""
        return self.manual is not None and not self.frames

    @property
    def signed(self) -> bool:
        """Whether the version has all the signatures that it needs."""
        return self.sign_off.signed

    @property
    def sample(self) -> bool:
        """Whether the case is a demonstration (watermark SAMPLE)."""
        return self.case.sample

    @property
    def watermarks(self) -> tuple[Sentence, ...]:
        """The words across every page; what is not reviewed cannot be signed either."""
        unsigned = NOT_REVIEWED if self.not_reviewed else NOT_SIGNED
        wanted = ((SAMPLE, self.sample), (unsigned, not self.signed))
        return tuple(word for word, holds in wanted if holds)

    @property
    def badges(self) -> tuple[Sentence, ...]:
        """The words at the head of every page."""
        amended = Sentence("AMENDED, VERSION {0}", self.sign_off.version)
        wanted = (
            (SAMPLE, self.sample),
            (amended, self.sign_off.amended),
            (NOT_REVIEWED, self.not_reviewed),
            (NOT_SIGNED, not self.signed),
        )
        return tuple(word for word, holds in wanted if holds)
