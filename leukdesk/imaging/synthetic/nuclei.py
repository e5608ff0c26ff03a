"""Nuclei by the shape that names their cell: lobes, bands, kidneys, rounds."""

from __future__ import annotations

from math import cos, pi, sin
from typing import TYPE_CHECKING

import numpy as np

from leukdesk.imaging.synthetic.shapes import disc, ellipse, joined, string, without

if TYPE_CHECKING:
    from collections.abc import Callable

    from leukdesk.imaging.synthetic.shapes import Plane, Sheet

    Nucleus = Callable[[Sheet, float], Plane]
    """Draws a nucleus for a cell of a radius in µm, as a signed distance."""


def segmented(on: Sheet, radius_um: float) -> Plane:
    """Two to five lobes on a bow, held together by threads."""
    lobes = int(on.rng.choice([2, 3, 4, 5], p=[0.1, 0.45, 0.35, 0.1]))
    return _lobes(on.crumpled(0.12, 0.7), radius_um, lobes, size=1.42 / (lobes + 1.35), bow=0.45)


def bilobed(on: Sheet, radius_um: float) -> Plane:
    """The eosinophil's two plump lobes, off the middle."""
    return _lobes(on.crumpled(0.1, 0.9), radius_um, 2, size=0.36, bow=0.48)


def _lobes(on: Sheet, radius_um: float, lobes: int, size: float, bow: float) -> Plane:
    rng = on.rng
    spread = (2.0 if lobes == 2 else 4.1) * rng.uniform(0.9, 1.05)
    angles = np.linspace(-spread / 2, spread / 2, lobes) + rng.normal(0, 0.09, lobes)
    places = [(bow * radius_um * rng.uniform(0.88, 1.12), angle) for angle in angles]
    centres = [(r * cos(a), r * sin(a)) for r, a in places]
    thread = string(on, [(x, y, 0.28) for x, y in centres])
    shape = np.full_like(on.x, 1e3)
    for (x, y), (_, angle) in zip(centres, places, strict=True):
        long, short = size * radius_um * rng.uniform(1.02, 1.25), size * radius_um * rng.uniform(0.82, 0.98)
        lobe = ellipse(on, x, y, (long, short), angle + pi / 2 + rng.normal(0, 0.45))
        shape = np.minimum(shape, lobe)
    return joined(shape.astype(np.float32), thread, 0.35)


def band(on: Sheet, radius_um: float) -> Plane:
    """A bent rod of even thickness, no thread in it."""
    rng = on.rng
    spread = rng.uniform(3.2, 4.2)
    bow = radius_um * rng.uniform(0.44, 0.5)
    thick = radius_um * rng.uniform(0.24, 0.28)
    angles = np.linspace(-spread / 2, spread / 2, 12)
    waist = 1 - 0.16 * np.exp(-((angles / 0.7) ** 2))
    points = [
        (bow * cos(a) * rng.uniform(0.98, 1.02), bow * sin(a), float(thick * w))
        for a, w in zip(angles, waist, strict=True)
    ]
    return string(on.crumpled(0.1, 0.8), points)


def kidney(on: Sheet, radius_um: float) -> Plane:
    """The metamyelocyte's bean: a notch less than half as deep as the nucleus is wide."""
    rng = on.rng
    on = on.crumpled(0.12, 1.0)
    shift = -0.14 * radius_um
    bean = ellipse(on, shift, 0, (0.53 * radius_um, 0.73 * radius_um))
    notch = disc(on, shift + 0.72 * radius_um, rng.normal(0, 0.06) * radius_um, 0.42 * radius_um)
    return without(bean, notch, 0.6)


def eccentric_oval(on: Sheet, radius_um: float) -> Plane:
    """The myelocyte's oval, against one side."""
    rng = on.rng
    half = radius_um * rng.uniform(0.59, 0.66)
    return ellipse(on.crumpled(0.1, 1.0), -0.27 * radius_um, 0, (half * 0.88, half * 1.1))


def eccentric_round(on: Sheet, radius_um: float) -> Plane:
    """The promyelocyte's large round nucleus, leaving the hof free on one side."""
    half = radius_um * on.rng.uniform(0.64, 0.69)
    return ellipse(on.crumpled(0.1, 1.2), -0.25 * radius_um, 0, (half * 0.97, half * 1.06))


def folded(on: Sheet, radius_um: float) -> Plane:
    """The monocyte's: a horseshoe, a bean or a brain-like fold with a soft outline."""
    rng = on.rng
    on = on.crumpled(0.22, 1.1)
    body = ellipse(on, -0.06 * radius_um, 0, (0.58 * radius_um, 0.73 * radius_um))
    depth = rng.uniform(0.2, 0.62)
    angle = rng.uniform(-0.35, 0.35)
    inlet = string(
        on,
        [
            (0.75 * radius_um * cos(angle), 0.75 * radius_um * sin(angle), 0.26 * radius_um),
            ((0.62 - depth) * radius_um, 0.0, 0.07 * radius_um),
        ],
    )
    return without(body, inlet, 0.8)


def large_round(on: Sheet, radius_um: float) -> Plane:
    """The blast's: nearly the whole cell, a shallow dent now and then."""
    rng = on.rng
    on = on.crumpled(0.14, 1.3)
    half = radius_um * rng.uniform(0.82, 0.89)
    shift = (radius_um - half) * rng.uniform(0.3, 0.7)
    body = ellipse(on, -shift, 0, (half, half * rng.uniform(0.96, 1.04)))
    if rng.random() < 0.4:
        dent = disc(on, -shift + half * 1.32, rng.normal(0, 0.25) * half, 0.42 * half)
        body = without(body, dent, 0.9)
    return body


def small_round(on: Sheet, radius_um: float) -> Plane:
    """The lymphocyte's: round, a little off the middle."""
    rng = on.rng
    half = radius_um * rng.uniform(0.80, 0.90)
    return ellipse(
        on.crumpled(0.1, 0.9), -(radius_um - half) * 0.7, 0, (half, half * rng.uniform(0.93, 1.02))
    )


def full_round(on: Sheet, radius_um: float) -> Plane:
    """The B precursor's: round and smooth, with hardly any cytoplasm around it."""
    half = radius_um * on.rng.uniform(0.87, 0.92)
    return ellipse(
        on.crumpled(0.08, 1.2), -(radius_um - half) * 0.6, 0, (half, half * on.rng.uniform(0.95, 1.0))
    )


def pyknotic(on: Sheet, radius_um: float) -> Plane:
    """The erythroblast's: a small dense ball."""
    half = radius_um * on.rng.uniform(0.50, 0.60)
    return disc(on.crumpled(0.06, 0.6), -0.12 * radius_um, 0.05 * radius_um, half)
