"""Where the cells of a field lie: scattered, touching, or cut by the border."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from math import cos, hypot, pi, sin
from typing import TYPE_CHECKING

import numpy as np

from leukdesk.imaging.synthetic.white_cells import LOOKS

if TYPE_CHECKING:
    from collections.abc import Callable

    from leukdesk.imaging.synthetic.spec import SmearSpec


@dataclass(frozen=True, slots=True)
class Seat:
    """A place for one object.

    Attributes:
        x_um: from the left border.
        y_um: from the upper border.
        diameter_um: of the object.
        code: its class; empty for red cells and platelets.
    """

    x_um: float
    y_um: float
    diameter_um: float
    code: str = ""

    def gap_um(self, other: Seat) -> float:
        """Free glass between two round objects; negative if they overlap."""
        reach = hypot(self.x_um - other.x_um, self.y_um - other.y_um)
        return reach - (self.diameter_um + other.diameter_um) / 2


@dataclass(frozen=True, slots=True)
class Glass:
    """The part of the smear that the picture shows."""

    width_um: float
    height_um: float
    round: bool

    @property
    def radius_um(self) -> float:
        """Of a round field."""
        return 0.485 * min(self.width_um, self.height_um)

    def holds(self, seat: Seat, margin_um: float) -> bool:
        """Whether an object lies inside with a margin."""
        r = seat.diameter_um / 2 + margin_um
        if self.round:
            reach = hypot(seat.x_um - self.width_um / 2, seat.y_um - self.height_um / 2)
            return reach + r <= self.radius_um
        return r <= seat.x_um <= self.width_um - r and r <= seat.y_um <= self.height_um - r

    def anywhere(self, rng: np.random.Generator, diameter_um: float, code: str = "") -> Seat:
        """A place by chance, up to a radius outside."""
        r = diameter_um / 2
        return Seat(
            rng.uniform(-r, self.width_um + r), rng.uniform(-r, self.height_um + r), diameter_um, code
        )


def seat_white_cells(spec: SmearSpec, rng: np.random.Generator) -> list[Seat]:
    """Places for all white cells of a field; scattered ones keep apart, clusters touch.

    Raises:
        ValueError: if the field has no room for them.
    """
    glass = glass_of(spec)
    seats: list[Seat] = []
    for codes in spec.clusters:
        seats += _cluster(codes, glass, seats, rng)
    for code in spec.cut_cells:
        seats.append(_free(partial(_on_border, code, glass, rng), seats))
    for code in spec.cells:
        seats.append(_free(partial(_inside, code, glass, rng), seats))
    return seats


def glass_of(spec: SmearSpec) -> Glass:
    """The field's size on the smear."""
    return Glass(spec.width_px * spec.um_per_px, spec.height_px * spec.um_per_px, spec.eyepiece)


def _diameter(code: str, rng: np.random.Generator) -> float:
    return float(rng.uniform(*LOOKS[code].diameter_um))


def _inside(code: str, glass: Glass, rng: np.random.Generator) -> Seat | None:
    seat = glass.anywhere(rng, _diameter(code, rng), code)
    return seat if glass.holds(seat, 1.5) else None


def _on_border(code: str, glass: Glass, rng: np.random.Generator) -> Seat | None:
    seat = glass.anywhere(rng, _diameter(code, rng), code)
    if glass.round:
        return None
    edges = (seat.x_um, seat.y_um, glass.width_um - seat.x_um, glass.height_um - seat.y_um)
    return seat if -0.1 * seat.diameter_um < min(edges) < 0.25 * seat.diameter_um else None


def _free(propose: Callable[[], Seat | None], seats: list[Seat], gap_um: float = 2.5) -> Seat:
    for _ in range(4000):
        seat = propose()
        if seat is not None and all(seat.gap_um(other) > gap_um for other in seats):
            return seat
    raise ValueError("the field has no room for so many white cells")


def _cluster(codes: tuple[str, ...], glass: Glass, seats: list[Seat], rng: np.random.Generator) -> list[Seat]:
    """Cells that touch one another, grown around the first."""
    for _ in range(200):
        first = _free(partial(_inside, codes[0], glass, rng), seats, 12)
        grown = [first]
        for code in codes[1:]:
            seat = _beside(grown, code, rng)
            if seat is None or not glass.holds(seat, 1) or any(seat.gap_um(s) < 2.5 for s in seats):
                break
            grown.append(seat)
        else:
            return grown
    raise ValueError("the field has no room for a cluster")


def _beside(grown: list[Seat], code: str, rng: np.random.Generator) -> Seat | None:
    diameter = _diameter(code, rng)
    for _ in range(100):
        at = grown[int(rng.integers(len(grown)))]
        angle = rng.uniform(0, 2 * pi)
        reach = 0.97 * (at.diameter_um + diameter) / 2
        seat = Seat(at.x_um + reach * cos(angle), at.y_um + reach * sin(angle), diameter, code)
        if all(seat.gap_um(other) > -0.04 * diameter for other in grown):
            return seat
    return None


def seat_red_cells(spec: SmearSpec, whites: list[Seat], rng: np.random.Generator) -> list[Seat]:
    """Red cells between the white ones: most of them lie free, some overlap."""
    glass = glass_of(spec)
    wanted = spec.red_cover * glass.width_um * glass.height_um / (pi * 3.6**2)
    seats = np.empty((0, 3))
    tries = 0
    while len(seats) < wanted and tries < 60 * wanted:
        tries += 1
        seat = glass.anywhere(rng, 7.4 * float(np.clip(rng.normal(1, 0.06), 0.8, 1.25)))
        if any(seat.gap_um(white) < -0.5 for white in whites):
            continue
        overlap = 0.72 if rng.random() < 0.10 else 0.97
        reach = np.hypot(seats[:, 0] - seat.x_um, seats[:, 1] - seat.y_um)
        if len(seats) and (reach < overlap * (seats[:, 2] + seat.diameter_um) / 2).any():
            continue
        seats = np.vstack([seats, [seat.x_um, seat.y_um, seat.diameter_um]])
    return [Seat(float(x), float(y), float(d)) for x, y, d in seats]


def seat_platelets(spec: SmearSpec, others: list[Seat], rng: np.random.Generator) -> list[Seat]:
    """Platelets on free glass."""
    glass = glass_of(spec)
    wanted = round(
        spec.platelets_per_red_cell * spec.red_cover * glass.width_um * glass.height_um / (pi * 3.6**2)
    )
    seats: list[Seat] = []
    for _ in range(80 * wanted):
        seat = glass.anywhere(rng, float(rng.uniform(2.0, 3.4)))
        if len(seats) < wanted and all(seat.gap_um(other) > 0.2 for other in others + seats):
            seats.append(seat)
    return seats
