"""Every figure of the finder, section by section: what `leukdesk evaluate-finder` prints and draws."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from math import isnan
from typing import TYPE_CHECKING, Any

from leukdesk.imaging.evaluation import annotated, known_truth, mask_sheets, sheets, speed
from leukdesk.imaging.evaluation.scoring import Tally, summarise
from leukdesk.imaging.finder import FINDER_VERSION
from leukdesk.imaging.finder_figures import match_boxes, match_boxes_by_iou
from leukdesk.imaging.loading import load_picture

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from leukdesk.domain.geometry import Box
    from leukdesk.imaging.evaluation.annotated import Searched
    from leukdesk.imaging.evaluation.known_truth import KnownField, ScoredField
    from leukdesk.imaging.evaluation.sheets import Tile
    from leukdesk.imaging.finder_figures import AnnotatedField

MASKS_A_SOURCE = 50
PATCHES_A_SOURCE = 12
MOST_TILES = 120
"""Misses and false cells of a section that are drawn at most."""


class Section(StrEnum):
    """What can be measured by itself."""

    BCCD = "bccd"
    DRAASLAN = "draaslan"
    PHONE = "phone"
    SYNTHETIC = "synthetic"
    CLUSTERS = "clusters"
    COLLAGES = "collages"
    MASKS = "masks"
    PATCHES = "patches"
    SPEED = "speed"


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked for.

    Attributes:
        data: folder of the real pictures.
        sections: to measure.
        out: folder for the sheets; None for none.
        seed: of all chance.
        say: takes each line for the reader.
    """

    data: Path
    sections: tuple[Section, ...]
    out: Path | None
    seed: int
    say: Callable[[str], None]


def evaluate_finder(request: Request) -> dict[str, Any]:
    """Measures the finder; returns all figures as plain values by section.

    Raises:
        UserError: if the data can't be read or a sheet can't be written.
    """
    request.say(f"finder version {FINDER_VERSION}, seed {request.seed}")
    figures: dict[str, Any] = {"finder_version": FINDER_VERSION, "seed": request.seed}
    for section in request.sections:
        request.say(f"\n{section}")
        figures[section.value] = _SECTIONS[section](request)
    plain: dict[str, Any] = _without_nan(figures)
    return plain


def _without_nan(value: Any) -> Any:
    """The value with None for what is not a number, which JSON can't say."""
    if isinstance(value, dict):
        return {key: _without_nan(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [_without_nan(inner) for inner in value]
    return None if isinstance(value, float) and isnan(value) else value


def _bccd(request: Request) -> dict[str, Any]:
    searched = _search(request, annotated.read_bccd(request.data), Section.BCCD)
    test = annotated.bccd_test_part(request.data)
    parts = {"all": searched, "test part": [one for one in searched if one.name in test]}
    return _annotated(request, Section.BCCD, parts | _not_shown_again(request, parts, Section.BCCD))


def _search(request: Request, fields: Sequence[AnnotatedField], section: Section) -> list[Searched]:
    """Each field is looked at by a network that has not learned from it."""
    faults = annotated.read_annotation_faults()
    return annotated.search(fields, faults, section, annotated.unseen_by(request.data))


def _draaslan(request: Request) -> dict[str, Any]:
    searched = _search(request, annotated.read_draaslan(request.data), Section.DRAASLAN)
    parts = {"all": searched}
    return _annotated(request, Section.DRAASLAN, parts | _not_shown_again(request, parts, Section.DRAASLAN))


def _not_shown_again(
    request: Request, parts: dict[str, list[Searched]], section: Section
) -> dict[str, list[Searched]]:
    """The parts without fields that overlap one which their network learned from."""
    again = annotated.shown_again(request.data)
    return {
        f"{name}, not shown again": [one for one in part if (section.value, one.name) not in again]
        for name, part in parts.items()
    }


def _annotated(request: Request, section: Section, parts: dict[str, list[Searched]]) -> dict[str, Any]:
    figures = {}
    for name, part in parts.items():
        for rule, matching in (("IoU ≥ 0.5", match_boxes_by_iou), ("centre inside", match_boxes)):
            for forgive in (False, True):
                title = f"{name}, {rule}, {'without forgotten cells' if forgive else 'as annotated'}"
                tallies = annotated.score(part, matching, forgive=forgive)
                figures[title] = _say_counts(request, title, tallies)
    faults = [f for f in annotated.read_annotation_faults() if f.data_set == section]
    wrong = sum(fault.verdict == "mislabelled" for fault in faults)
    request.say(f"  {wrong} boxes labelled white cell plainly are none; they stay in recall, as misses")
    if request.out is not None:
        tiles = [tile for one in parts["all"] for tile in _annotated_tiles(one)]
        _write(request, tiles, f"{section}-misses-and-false")
    return figures


def _annotated_tiles(one: Searched) -> list[Tile]:
    matched = match_boxes_by_iou(one.annotated.white_cells, one.found)
    missed = [one.annotated.white_cells[n] for n in matched.missed]
    false = annotated.false_cells(one)
    if not missed and not false:
        return []
    rgb = load_picture(one.annotated.picture).rgb
    kinds = [("missed", box) for box in missed] + [("false", box) for box in false]
    return [
        sheets.tile_with_boxes(rgb, box, one.annotated.white_cells, one.found, f"{kind} {one.name[-16:]}")
        for kind, box in kinds
    ]


def _phone(request: Request) -> dict[str, Any]:
    searched = _search(request, annotated.read_bccd(request.data), Section.BCCD)
    unseen = annotated.unseen_by(request.data)
    figures = {}
    for view in annotated.PHONE_VIEWS:
        tallies = annotated.phone_recall(searched, view, Section.BCCD, unseen)
        whole, masked = (summarise(part) for part in tallies)
        loss = whole.recall.value - masked.recall.value
        request.say(
            f"  {view.name}: {whole.true} boxes in the disc, recall {masked.recall} "
            f"({whole.recall} unmasked), loss {loss:.3f}"
        )
        figures[view.name] = {"whole": asdict(whole), "masked": asdict(masked), "loss": loss}
    return figures


def _synthetic(request: Request) -> dict[str, Any]:
    return _known(request, Section.SYNTHETIC, known_truth.synthetic_fields(request.seed))


def _collages(request: Request) -> dict[str, Any]:
    faults = annotated.read_annotation_faults()
    boxes = [(fault.field, fault.box) for fault in faults if fault.verdict != "mislabelled"]
    return _known(request, Section.COLLAGES, known_truth.collage_fields(request.data, request.seed, boxes))


def _known(request: Request, section: Section, fields: Iterable[KnownField]) -> dict[str, Any]:
    scored: list[ScoredField] = []
    tiles: list[Tile] = []
    for field in fields:
        for scale_given in (True, False):
            one = known_truth.score_known(field, scale_given=scale_given)
            scored.append(one)
        if request.out is not None and len(tiles) < MOST_TILES:
            tiles += _known_tiles(field, scored[-1])
    figures = _say_groups(request, scored)
    if request.out is not None:
        _write(request, tiles[:MOST_TILES], f"{section}-misses-and-false")
    return figures


def _known_tiles(field: KnownField, one: ScoredField) -> list[Tile]:
    """A few of a field's misses and false cells, so that no single field fills the sheet."""
    true = [cell.box for cell in field.cells]
    kinds: list[tuple[str, Box]] = [("missed", box) for box in one.missed[:3]]
    kinds += [("false", box) for box in one.false[:3]]
    found: Sequence[Box] = one.false
    return [
        sheets.tile_with_boxes(field.rgb, box, true, found, f"{kind} {field.name}") for kind, box in kinds
    ]


def _clusters(request: Request) -> dict[str, Any]:
    return _say_groups(request, known_truth.cluster_tallies(request.seed))


def _masks(request: Request) -> dict[str, Any]:
    tiles, smoothness = mask_sheets.mask_tiles(request.data, MASKS_A_SOURCE, request.seed)
    for source, one in smoothness.items():
        request.say(
            f"  {source}: {one.cells} uncut masks, solidity {one.solidity:.3f}, roughness "
            f"{one.roughness:.4f} (95th percentile {one.roughest:.4f})"
        )
    _write(request, tiles, "masks")
    return {source: asdict(one) for source, one in smoothness.items()}


def _patches(request: Request) -> dict[str, Any]:
    tiles, colours = mask_sheets.patch_tiles(request.data, PATCHES_A_SOURCE, request.seed)
    for source, one in colours.items():
        mean = ", ".join(f"{v:.1f}" for v in one.mean)
        spread = ", ".join(f"{v:.1f}" for v in one.spread)
        request.say(f"  {source}: mean Lab {mean}; spread {spread}; fills {one.filled:.2f} of the patch")
    _write(request, tiles, "patches", PATCHES_A_SOURCE, len(mask_sheets.PATCH_SOURCES))
    return {source: asdict(one) for source, one in colours.items()}


def _speed(request: Request) -> dict[str, Any]:
    figures = {}
    for one in speed.time_finder(request.data, request.seed):
        request.say(
            f"  {one.picture}: cells at a given scale {one.given_ms:.0f} ms, quality {one.quality_ms:.0f} ms "
            f"(processor, both {one.given_processor_ms:.0f} ms); scale and cells where nobody tells it "
            f"{one.find_ms:.0f} ms ({one.found} found; the red cells {one.scale_ms:.0f} ms), with quality "
            f"{one.together_ms:.0f} ms (fastest {one.fastest_ms:.0f} ms, processor {one.processor_ms:.0f} ms)"
        )
        figures[one.picture] = asdict(one)
    return figures


_SECTIONS: dict[Section, Callable[[Request], dict[str, Any]]] = {
    Section.BCCD: _bccd,
    Section.DRAASLAN: _draaslan,
    Section.PHONE: _phone,
    Section.SYNTHETIC: _synthetic,
    Section.CLUSTERS: _clusters,
    Section.COLLAGES: _collages,
    Section.MASKS: _masks,
    Section.PATCHES: _patches,
    Section.SPEED: _speed,
}


def _say_counts(request: Request, title: str, tallies: Sequence[Tally]) -> dict[str, Any]:
    s = summarise(tallies, request.seed)
    request.say(
        f"  {title}: {s.fields} fields, {s.matched} of {s.true} found, recall {s.recall}, precision "
        f"{s.precision}, false a field {s.false_per_field} ({s.false}), count error {s.count_error}"
    )
    return asdict(s)


def _say_groups(request: Request, scored: Sequence[ScoredField]) -> dict[str, Any]:
    """All fields together, then by every tag; a group is never larger than its figures can bear."""
    groups: dict[str, list[Tally]] = {}
    for one in scored:
        known = one.tags.get("scale")
        groups.setdefault(f"all, scale {known}" if known else "all", []).append(one.tally)
    for name in dict.fromkeys(tag for one in scored for tag in one.tags if tag != "scale"):
        for value in dict.fromkeys(one.tags[name] for one in scored):
            groups[f"{name} {value}"] = [one.tally for one in scored if one.tags[name] == value]
    figures = {}
    for title, tallies in groups.items():
        s = summarise(tallies, request.seed)
        masks = f", mask IoU {s.mask_iou}, ≥ 0.9: {s.good_masks}" if not isnan(s.mask_iou.value) else ""
        if not isnan(s.nucleus_iou.value):
            masks += f", nucleus IoU {s.nucleus_iou}"
        request.say(
            f"  {title}: {s.fields} tallies, {s.true} cells, recall {s.recall}, precision {s.precision}, "
            f"count error {s.count_error}{masks}"
        )
        figures[title] = asdict(s)
    return figures


def _write(request: Request, tiles: Sequence[Tile], name: str, columns: int = 6, rows: int = 5) -> None:
    if request.out is None:
        return
    numbered = [tile._replace(caption=f"{n} {tile.caption}") for n, tile in enumerate(tiles, 1)]
    for path in sheets.write_pages(numbered, request.out, name, columns, rows):
        request.say(f"  {path}")
