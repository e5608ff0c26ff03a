"""Where frames of one smear lie beside each other: similarities between frames and the mosaics they form.

A place in a frame is a complex number, x + iy in pixels of that frame. A similarity turns, scales and shifts:
z ↦ turn · z + shift. Frames that overlap are linked; linked frames form a mosaic, in which each has a place.
"""

from __future__ import annotations

from cmath import phase
from collections import defaultdict
from dataclasses import dataclass
from math import degrees, sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from leukdesk.domain.geometry import Box

LOOP_ERROR_SHARE = 0.03
"""What a short loop of links may miss by, over the longer side of a frame: a third of a red cell in a field
100 µm wide, many times what the links themselves are off."""

LARGEST_LOOP_ERROR_SHARE = 0.1
"""The same for a loop through a large mosaic, whose small errors add up; a false link misses by far more."""

_ROUNDS = 60
"""Rounds of averaging; a mosaic of a hundred frames stands still long before."""


@dataclass(frozen=True, slots=True)
class Similarity:
    """z ↦ turn · z + shift, between the pixels of two frames.

    Attributes:
        turn: scale and rotation; its absolute value is the scale.
        shift: in pixels of the frame that it leads to.

    Raises:
        ValueError: if the scale is zero.
    """

    turn: complex
    shift: complex

    def __post_init__(self) -> None:
        if not abs(self.turn) > 0:
            raise ValueError("a similarity needs a scale above zero")

    @property
    def scale(self) -> float:
        """Pixels of the target a pixel of the source."""
        return abs(self.turn)

    @property
    def degrees(self) -> float:
        """The rotation, from -180 to 180; positive turns x towards y, which is clockwise on the screen."""
        return degrees(phase(self.turn))

    def __call__(self, point: complex) -> complex:
        """Where a point goes."""
        return self.turn * point + self.shift

    def after(self, first: Similarity) -> Similarity:
        """This similarity applied to what `first` gives."""
        return Similarity(self.turn * first.turn, self.turn * first.shift + self.shift)

    def inverse(self) -> Similarity:
        """The way back."""
        return Similarity(1 / self.turn, -self.shift / self.turn)


IDENTITY = Similarity(1 + 0j, 0j)


@dataclass(frozen=True, slots=True)
class FrameLink:
    """An overlap of two frames, as found by matching their pictures.

    Attributes:
        frame_id: of the frame that was placed; 0 while it has no record yet.
        beside_id: of the frame that it was placed beside.
        similarity: from pixels of `frame_id` to pixels of `beside_id`.
        inliers: features that agree with it.
        correlation: of the pixels in the shared area, from -1 to 1.
        overlap: shared area over the smaller frame's, from 0 to 1.
        off_px: what the place may be off by, in pixels of `beside_id` (one standard deviation).
    """

    frame_id: int
    beside_id: int
    similarity: Similarity
    inliers: int
    correlation: float
    overlap: float
    off_px: float

    @property
    def strength(self) -> float:
        """By which the weakest link of a contradiction is known."""
        return self.inliers * max(0.0, self.correlation)


@dataclass(frozen=True, slots=True)
class FrameOverlap:
    """What the search for overlaps gave for one frame.

    Attributes:
        method: names the way of describing; descriptions of one method can be compared.
        description: of the frame, packed.
        links: to the frames of the case that it overlaps; `frame_id` is 0.
    """

    method: str
    description: bytes
    links: tuple[FrameLink, ...] = ()


@dataclass(frozen=True, slots=True)
class FrameSize:
    """A frame's size, and whose it is."""

    frame_id: int
    width_px: int
    height_px: int

    @property
    def corners(self) -> tuple[complex, ...]:
        """In order around the frame."""
        w, h = float(self.width_px), float(self.height_px)
        return 0j, complex(w, 0), complex(w, h), complex(0, h)

    @property
    def middle(self) -> complex:
        """The centre."""
        return complex(self.width_px / 2, self.height_px / 2)


@dataclass(frozen=True, slots=True)
class FramePlace:
    """Where a frame lies in its mosaic.

    Attributes:
        frame_id: of the frame.
        mosaic: number of the mosaic, from 0; a frame that overlaps no other is a mosaic of its own.
        similarity: from the frame's pixels to the mosaic's, which are those of its first frame.
        off_px: what the place may be off by, in pixels of the mosaic.
    """

    frame_id: int
    mosaic: int
    similarity: Similarity
    off_px: float


def place_upon(place: FramePlace, other: FramePlace) -> tuple[Similarity, float]:
    """How a frame lies to another of its mosaic by their places, and what that may be off by there."""
    off_px = (place.off_px**2 + other.off_px**2) ** 0.5 / other.similarity.scale
    return other.similarity.inverse().after(place.similarity), off_px


@dataclass(frozen=True, slots=True)
class FieldMap:
    """What has been covered of a smear.

    Attributes:
        places: one a frame, in the order of the frames.
        links: that the places rest on.
        dropped: links that contradict stronger ones.
        searched: frames for which overlaps were looked for.
    """

    places: tuple[FramePlace, ...] = ()
    links: tuple[FrameLink, ...] = ()
    dropped: tuple[FrameLink, ...] = ()
    searched: frozenset[int] = frozenset()

    def place(self, frame_id: int) -> FramePlace | None:
        """The place of a frame."""
        return next((p for p in self.places if p.frame_id == frame_id), None)

    def beside(self, frame_id: int) -> tuple[int, ...]:
        """The frames that a frame was found to overlap, in the order of their ids."""
        ends = ((link.frame_id, link.beside_id) for link in self.links)
        return tuple(sorted({b if a == frame_id else a for a, b in ends if frame_id in {a, b}}))

    def direct_ways(self) -> dict[tuple[int, int], tuple[Similarity, float]]:
        """How a frame lies to one that it overlaps by a link of their own, and what that may be off by.

        Keys are (frame, other), both ways; the error is in pixels of the other.
        """
        ways = {}
        for link in self.links:
            ways[link.frame_id, link.beside_id] = link.similarity, link.off_px
            back = link.similarity.inverse(), link.off_px / link.similarity.scale
            ways[link.beside_id, link.frame_id] = back
        return ways

    def mosaics(self) -> list[list[FramePlace]]:
        """The places by mosaic, those of several frames first, the largest first."""
        by_number: defaultdict[int, list[FramePlace]] = defaultdict(list)
        for place in self.places:
            by_number[place.mosaic].append(place)
        return sorted(by_number.values(), key=lambda places: (-len(places), places[0].frame_id))


NOTHING_PLACED = FieldMap()
"""Of a case whose frames nobody compared."""


def lay_out(
    frames: Sequence[FrameSize], links: Iterable[FrameLink], searched: Iterable[int] = ()
) -> FieldMap:
    """Places frames by their links.

    The strongest links come first. One that closes a loop and misses its place by too much contradicts links
    that are all stronger, so it is dropped; the others are averaged.

    Args:
        frames: of one case, in their order.
        links: among them.
        searched: frames for which overlaps were looked for.
    """
    sizes = {f.frame_id: f for f in frames}
    mosaics = _Mosaics(sizes)
    kept: list[FrameLink] = []
    dropped: list[FrameLink] = []
    known = (link for link in links if {link.frame_id, link.beside_id} <= sizes.keys())
    for link in sorted(known, key=lambda k: (-k.strength, k.frame_id, k.beside_id)):
        (kept if mosaics.take(link) else dropped).append(link)
    poses = mosaics.poses
    if len(kept) > len(sizes) - mosaics.count:
        # Without a loop the links are met exactly already.
        poses = _averaged(poses, kept, sizes, {mosaics.root(i) for i in sizes})
    off = _uncertainties(sizes, kept)
    numbers = {root: n for n, root in enumerate(dict.fromkeys(mosaics.root(i) for i in sizes))}
    places = tuple(FramePlace(i, numbers[mosaics.root(i)], poses[i], off[i] * poses[i].scale) for i in sizes)
    return FieldMap(places, tuple(kept), tuple(dropped), frozenset(searched))


class _Mosaics:
    """Frames joined link by link; each knows its place in the mosaic of its root."""

    def __init__(self, sizes: Mapping[int, FrameSize]) -> None:
        self._sizes = sizes
        self._members = {i: [i] for i in sizes}
        self._root = {i: i for i in sizes}
        self.poses = dict.fromkeys(sizes, IDENTITY)

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._members)

    def root(self, frame_id: int) -> int:
        """The first frame of the mosaic that a frame is in."""
        return self._root[frame_id]

    def take(self, link: FrameLink) -> bool:
        """Joins two mosaics, or checks a loop; says whether the link may stay."""
        one, other = self._root[link.frame_id], self._root[link.beside_id]
        by_link = self.poses[link.beside_id].after(link.similarity)
        if one == other:
            size = self._sizes[link.frame_id]
            share = LOOP_ERROR_SHARE * sqrt(max(1.0, len(self._members[one]) / 4))
            allowed = min(share, LARGEST_LOOP_ERROR_SHARE) * max(size.width_px, size.height_px)
            return _apart(size, by_link, self.poses[link.frame_id]) <= allowed * by_link.scale
        move = by_link.after(self.poses[link.frame_id].inverse())
        first, second = min(one, other), max(one, other)
        if one == first:
            move = move.inverse()
        for member in self._members.pop(second):
            self.poses[member] = move.after(self.poses[member])
            self._root[member] = first
            self._members[first].append(member)
        return True


def _apart(size: FrameSize, one: Similarity, other: Similarity) -> float:
    """How far the corners of a frame lie apart under two similarities, on average."""
    return sum(abs(one(c) - other(c)) for c in size.corners) / 4


def _averaged(
    poses: Mapping[int, Similarity],
    links: Sequence[FrameLink],
    sizes: Mapping[int, FrameSize],
    fixed: set[int],
) -> dict[int, Similarity]:
    """Moves each frame to the weighted mean of what its links say, again and again; the fixed ones stay."""
    votes: defaultdict[int, list[tuple[int, Similarity, float]]] = defaultdict(list)
    for link in links:
        weight = max(1.0, float(link.inliers))
        votes[link.frame_id].append((link.beside_id, link.similarity, weight))
        votes[link.beside_id].append((link.frame_id, link.similarity.inverse(), weight))
    now = dict(poses)
    for _ in range(_ROUNDS):
        for frame_id, said in votes.items():
            if frame_id in fixed:
                continue
            total = sum(weight for _, _, weight in said)
            turn, middle = 0j, 0j
            for beside, similarity, weight in said:
                pose = now[beside].after(similarity)
                turn += weight * pose.turn
                middle += weight * pose(sizes[frame_id].middle)
            turn /= total
            now[frame_id] = Similarity(turn, middle / total - turn * sizes[frame_id].middle)
    return now


def _uncertainties(sizes: Mapping[int, FrameSize], links: Sequence[FrameLink]) -> dict[int, float]:
    """What each frame's place may be off by: the links' errors, summed in quadrature along the best way."""
    off = dict.fromkeys(sizes, 0.0)
    ways: defaultdict[int, list[tuple[int, float]]] = defaultdict(list)
    for link in links:
        ways[link.frame_id].append((link.beside_id, link.off_px**2))
        ways[link.beside_id].append((link.frame_id, (link.off_px / link.similarity.scale) ** 2))
    seen: set[int] = set()
    for first in sizes:
        if first in seen:
            continue
        best = {first: 0.0}
        waiting = [first]
        while waiting:
            waiting.sort(key=lambda i: best[i], reverse=True)
            frame_id = waiting.pop()
            if frame_id in seen:
                continue
            seen.add(frame_id)
            off[frame_id] = best[frame_id] ** 0.5
            for beside, square in ways[frame_id]:
                if beside not in seen and best[frame_id] + square < best.get(beside, float("inf")):
                    best[beside] = best[frame_id] + square
                    waiting.append(beside)
    return off


def box_polygon(box: Box, similarity: Similarity = IDENTITY) -> tuple[complex, ...]:
    """The corners of a box after a similarity, in order around it."""
    x, y, right, bottom = float(box.x_px), float(box.y_px), float(box.right_px), float(box.bottom_px)
    corners = (complex(x, y), complex(right, y), complex(right, bottom), complex(x, bottom))
    return tuple(similarity(c) for c in corners)


def polygon_area(polygon: Sequence[complex]) -> float:
    """The area of a polygon (shoelace formula)."""
    pairs = zip(polygon, (*polygon[1:], *polygon[:1]), strict=True)
    return abs(sum((a.conjugate() * b).imag for a, b in pairs)) / 2


def shared_part(one: Sequence[complex], other: Sequence[complex]) -> tuple[complex, ...]:
    """What two convex polygons, both given clockwise on the screen, share; empty if nothing.

    Source: Sutherland and Hodgman, Communications of the ACM 17 (1974) 32–42.
    """
    part = list(one)
    for start, end in zip(other, (*other[1:], *other[:1]), strict=True):
        edge = end - start
        sides = [(edge.conjugate() * (point - start)).imag for point in part]
        inside: list[complex] = []
        for n, point in enumerate(part):
            before, side, side_before = part[n - 1], sides[n], sides[n - 1]
            if (side >= 0) != (side_before >= 0):
                inside.append(before + (point - before) * side_before / (side_before - side))
            if side >= 0:
                inside.append(point)
        part = inside
        if not part:
            break
    return tuple(part)
