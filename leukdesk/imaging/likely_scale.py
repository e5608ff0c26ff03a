"""The scale at which the cells around a frame's nuclei look right, where red cells don't tell it surely."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

from leukdesk.domain.scales import RED_CELL_UM
from leukdesk.imaging.cell_maps import WORKING_RED_CELL_PX
from leukdesk.imaging.instances import part_cells
from leukdesk.imaging.shown import shown_part
from leukdesk.imaging.stain import as_float, map_stain, optical_density
from leukdesk.imaging.working_picture import (
    WorkingPicture,
    at_working_scale,
    evened_field,
    halved,
    seen_maps,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from leukdesk.imaging.flatfield import Light
    from leukdesk.imaging.stain import StainReference

GUESSES_PX = (14.0, 19.0, 26.0, 36.0, 50.0, 70.0, 100.0, 140.0)
"""Diameters of a red cell that are tried where a frame shows none to measure."""
LEAST_FIT = 0.3
"""Mean fitness of the cells around the nuclei from which a guess is believed."""
LEAST_SURENESS = 0.35
"""How surely cells must be seen around the nuclei for a hint to be believed. At hints that are right within a
third it was 0.39 and more in two laboratories; at those beyond twice the true one 0.27 and less, but 0.68
where cells are very large."""
LEAST_HINT = 0.2
"""Fitness at a hint over that at the best guess, at least. It was 0.22 and more where the hint was right."""
MANY_NUCLEI, LEAST_HINT_OF_MANY = 16, 0.35
"""Nuclei from which that is asked for instead: a cell or two may be small, many hardly are."""
OVERVIEW_PX = 800
"""Longer side of the copy that nuclei are looked for in."""
LEAST_DEPTH_PX = 1.5
"""Depth of a nucleus in that copy below which it may be noise."""
MOST_LISTED, MOST_NUCLEI, HALF = 30, 5, 0.5
"""Nuclei that are listed, and those of them that are looked at, at most; depth of the thinnest over that of
the thickest: platelets are thinner."""
APART = 3.0
"""Distance between two nuclei that are looked at, over the depth of the thicker one, at least."""
USUAL_WIDTH_UM, WIDTH_SPREAD = 7.0, 0.6
"""Width of a nucleus, or of a lobe of one, and its spread as natural log: 4 to 13 µm are usual."""
LEAST_PLAUSIBLE = 0.1
"""Plausibility of a width below which nobody looks any closer."""
MIDDLE_PX = 512
"""Working pixels of the shorter side of a crowded frame's middle, at most."""
LEAST_SHOWN = 0.02
"""Share of it that must show anything."""
SMOOTHING_PX = 0.8
WINDOW_PX = 96
"""Working pixels of the square around each that is looked at, 36 µm."""


class _Nucleus(NamedTuple):
    """Where a frame is thickest with nuclear stain.

    Attributes:
        x_px: its middle.
        y_px: the same.
        depth_px: distance from its middle to its edge.
    """

    x_px: float
    y_px: float
    depth_px: float

    def plausibility(self, red_cell_px: float) -> float:
        """How usual its width is for a nucleus or a lobe of one, if a red cell is so wide, 0 to 1."""
        width_um = 2 * self.depth_px * RED_CELL_UM / red_cell_px
        return float(np.exp(-0.5 * (np.log(width_um / USUAL_WIDTH_UM) / WIDTH_SPREAD) ** 2))


@dataclass(frozen=True, slots=True, eq=False)
class FrameNuclei:
    """A frame's nuclei, known by their colour at any scale, and what they say of the scale.

    At a wrong scale the cells around nuclei are of an unusual size, come apart, or aren't seen. What lies
    elsewhere has no say: at too fine a scale red cells look like white ones, and there are many more of them.

    Attributes:
        rgb: the frame, (h, w, 3).
        light: that it is under; None if even.
        reference: its colours.
        nuclei: the thickest first.
        listed: how many there are, those that aren't looked at included.
        looks: that were taken, by nucleus and diameter of a red cell.
    """

    rgb: NDArray[np.uint8]
    light: Light | None
    reference: StainReference
    nuclei: tuple[_Nucleus, ...]
    listed: int
    looks: dict[tuple[_Nucleus, float], _Look] = field(default_factory=dict)

    @classmethod
    def of(cls, rgb: NDArray[np.uint8]) -> FrameNuclei:
        """Looks for the nuclei of a frame, (h, w, 3)."""
        height, width = rgb.shape[:2]
        scale = min(1.0, OVERVIEW_PX / max(height, width))
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        small = np.asarray(cv2.resize(halved(rgb, scale), size, interpolation=cv2.INTER_AREA), np.uint8)
        small, light = evened_field(small)
        shown = shown_part(small)
        stain = map_stain(small, shown)
        nuclear = as_float(stain.density @ stain.reference.coordinates()[:, 1])
        dark = (cv2.GaussianBlur(nuclear, (0, 0), SMOOTHING_PX) > 1) & shown
        found = _thickest(dark)
        nuclei = (_Nucleus(*(float(value) / scale for value in one)) for one in _some(found))
        return cls(rgb, light, stain.reference, tuple(nuclei), len(found))

    def likeliest(self, guesses: Mapping[float, float], hint_px: float | None = None) -> float | None:
        """The one of several diameters of a red cell at which the cells around the nuclei look right.

        Args:
            guesses: diameters in frame pixels, each with its weight.
            hint_px: another that something else speaks for: it is believed before them where cells of any
                size are surely seen at it, since small and large cells look likelier at a wrong scale.

        Returns:
            The hint, or the best guess, or a little beside that; None if there are no nuclei, or nothing
            looks like a white cell around them at any scale.
        """
        if not self.nuclei:
            return None
        hint_fit = -1.0 if hint_px is None else self._borne_out(hint_px)
        least = LEAST_HINT if self.listed < MANY_NUCLEI else LEAST_HINT_OF_MANY
        # No guess fits better than its weight, so a hint may be believed before any is looked at.
        if hint_fit >= least * max(guesses.values()):
            return hint_px
        best, best_fit = self._best(guesses)
        if hint_fit >= least * best_fit:
            return hint_px
        if best_fit <= LEAST_FIT:
            return None
        return self._beside(best, guesses)

    def _best(self, guesses: Mapping[float, float]) -> tuple[float, float]:
        """The guess that fits best and its weighted fit; those that can't fit better are not looked at."""
        most = {guess: weight * self._mean(self._plausible(guess)) for guess, weight in guesses.items()}
        best, best_fit = next(iter(guesses)), 0.0
        for guess in sorted(most, key=most.__getitem__, reverse=True):
            if most[guess] <= best_fit:
                break
            fit = guesses[guess] * self.fit(guess, best_fit / guesses[guess])
            if fit > best_fit:
                best, best_fit = guess, fit
        return best, best_fit

    def _beside(self, best: float, guesses: Mapping[float, float]) -> float:
        """Where a parabola through the best guess and its neighbours is highest, by their logarithms."""
        ordered = sorted(guesses)
        place = ordered.index(best)
        if not 0 < place < len(ordered) - 1:
            return best
        near = ordered[place - 1 : place + 2]
        fits = [guesses[guess] * self.fit(guess) for guess in near]
        curve, slope, _ = np.polyfit(np.log(np.array(near) / best), fits, 2)
        return best if curve >= 0 else float(best * np.exp(-slope / (2 * curve)))

    def _plausible(self, red_cell_px: float) -> list[float]:
        """How usual the width of each nucleus is, 0 where it is too unusual to look any closer."""
        widths = (nucleus.plausibility(red_cell_px) for nucleus in self.nuclei)
        return [plausible if plausible > LEAST_PLAUSIBLE else 0.0 for plausible in widths]

    def fit(self, red_cell_px: float, more_than: float = -1.0) -> float:
        """How much the cells around the nuclei look like white cells of a usual size, from 0 to 1.

        Args:
            red_cell_px: diameter of a red cell.
            more_than: what must be exceeded; as soon as it can't be, something that doesn't is returned.
        """
        fits = self._plausible(red_cell_px)
        for index, nucleus in enumerate(self.nuclei):
            # Those that weren't looked at yet stand for as much as they can.
            if self._mean(fits) <= more_than:
                break
            if fits[index]:
                fits[index] *= self._look(nucleus, red_cell_px).fitness
        return self._mean(fits)

    def _borne_out(self, hint_px: float) -> float:
        """The fit at a hint if white cells, of whatever size, are surely seen at it; else −1."""
        sureness = self._mean([self._look(nucleus, hint_px).sureness for nucleus in self.nuclei])
        return self.fit(hint_px) if sureness >= LEAST_SURENESS else -1.0

    def _mean(self, values: Sequence[float]) -> float:
        """Over the nuclei. Thick ones count more: the thin ones may be platelets and lumps of stain."""
        if not self.nuclei:
            return 0.0
        return float(np.average(values, weights=[nucleus.depth_px**2 for nucleus in self.nuclei]))

    def _look(self, nucleus: _Nucleus, red_cell_px: float) -> _Look:
        """The cell that a nucleus lies in, if a red cell is so wide; looked at once."""
        known = self.looks.get((nucleus, red_cell_px))
        if known is None:
            known = self.looks[nucleus, red_cell_px] = self._looked_at(nucleus, red_cell_px)
        return known

    def _looked_at(self, nucleus: _Nucleus, red_cell_px: float) -> _Look:
        x, y = nucleus.x_px, nucleus.y_px
        height, width = self.rgb.shape[:2]
        scale = WORKING_RED_CELL_PX / red_cell_px
        half = WINDOW_PX / scale / 2
        left, top = max(0, round(x - half)), max(0, round(y - half))
        right, bottom = min(width, round(x + half)), min(height, round(y + half))
        size = (max(1, round((right - left) * scale)), max(1, round((bottom - top) * scale)))
        how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
        part = cv2.resize(self.rgb[top:bottom, left:right], size, interpolation=how)
        small = np.asarray(part, np.uint8)
        if self.light is not None:
            small = self.light.evened(small, (left, top, right, bottom), (width, height))
        density = optical_density(small, self.reference.background)
        picture = WorkingPicture(density, self.reference, np.ones(size[::-1], bool), scale)
        instances = part_cells(seen_maps(picture))
        row = min(size[1] - 1, int((y - top) * scale))
        column = min(size[0] - 1, int((x - left) * scale))
        number = int(instances.labels[row, column])
        if not number:
            return _Look(0.0, 0.0)
        sureness = 2 * float(instances.sureness[number - 1]) - 1
        return _Look(sureness, float(instances.fitness()[number - 1]))


class _Look(NamedTuple):
    """The cell that a nucleus lies in; both 0 if it lies in none.

    Attributes:
        sureness: that it is a white cell, from 0 to 1.
        fitness: the same, less if its size is unusual.
    """

    sureness: float
    fitness: float


def best_covering_px(rgb: NDArray[np.uint8], guesses: Sequence[float]) -> float | None:
    """The diameter of a red cell at which white cells of a usual size cover most of the frame's middle.

    For frames crowded with white cells: their nuclei run into each other.

    Args:
        rgb: (h, w, 3).
        guesses: diameters in frame pixels.

    Returns:
        None if nothing looks like a white cell at any of them.
    """
    best, found = 0.0, None
    for red_cell_px in guesses:
        side = round(MIDDLE_PX * red_cell_px / WORKING_RED_CELL_PX)
        top, left = (max(0, (length - side) // 2) for length in rgb.shape[:2])
        picture = at_working_scale(rgb[top : top + side, left : left + side], red_cell_px)
        if min(picture.shown.shape) < WORKING_RED_CELL_PX or picture.shown.mean() < LEAST_SHOWN:
            continue
        instances = part_cells(seen_maps(picture))
        fitness = instances.fitness()
        covered = float((instances.areas_px * fitness).sum()) / picture.shown.size
        if covered > best and fitness.max() > LEAST_FIT:
            best, found = covered, red_cell_px
    return found


def _thickest(dark: NDArray[np.bool_]) -> list[tuple[float, float, float]]:
    """Middle (x, y) and depth of thick pieces of a mask (h, w), from the thickest to half as thick ones."""
    depth = as_float(cv2.distanceTransform(dark.astype(np.uint8), cv2.DIST_L2, 3))
    found: list[tuple[float, float, float]] = []
    for _ in range(MOST_LISTED):
        _, deepest, _, (x, y) = cv2.minMaxLoc(depth)
        if deepest < LEAST_DEPTH_PX or (found and deepest < HALF * found[0][2]):
            break
        found.append((x, y, deepest))
        cv2.circle(depth, (x, y), int(np.ceil(APART * deepest)), 0.0, cv2.FILLED)
    return found


def _some(found: list[tuple[float, float, float]]) -> list[tuple[float, float, float]]:
    """A few of what is ordered by depth, from end to end: the thickest alone are the largest cells."""
    some = np.unique(np.linspace(0, len(found) - 1, min(len(found), MOST_NUCLEI)).round().astype(int))
    return [found[index] for index in some.tolist()]
