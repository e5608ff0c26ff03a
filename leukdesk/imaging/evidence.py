"""Evidence for white cells, pixel by pixel, and the outline that gathers most of it around a nucleus."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from leukdesk.imaging.outline import star_outline
from leukdesk.imaging.stain import as_float, strangeness

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from leukdesk.imaging.nuclei import NucleusLimits
    from leukdesk.imaging.stain import StainMap

STRANGE_FROM, STRANGE_SLOPE = 1.8, 1.2
"""Strangeness that is as likely inside a white cell as outside, and the step to near certainty."""
PALE_REACH = 0.8
"""Distance from the nucleus over its radius within which pale stain is taken for cytoplasm."""
PALE_WEIGHT = 0.8
"""Likelihood that pale stain near a nucleus gains, of 1."""
FAR_FADE, FAR_COST = 0.6, 0.6
"""How much farther from the nucleus than usual, as a share, what looks like a white cell becomes
doubtful, and how doubtful, as likelihood."""


@dataclass(frozen=True, slots=True, eq=False)
class CellEvidence:
    """What speaks for white cells, pixel by pixel.

    Attributes:
        likelihood: (h, w) float32 from −1 to 1, of being a white cell by colour alone.
        pale: (h, w) float32 from 0 to 1, stained but too pale for a red cell.
        green: (h, w) float32, optical density in green.
    """

    likelihood: NDArray[np.float32]
    pale: NDArray[np.float32]
    green: NDArray[np.float32]

    @property
    def between_lobes(self) -> NDArray[np.float32]:
        """The likelihood where nuclei are near: pale stain counts as cytoplasm."""
        return as_float(np.maximum(self.likelihood, 2 * PALE_WEIGHT * self.pale - 1))


def weigh_evidence(stain: StainMap, shown: NDArray[np.bool_]) -> CellEvidence:
    """The evidence for white cells in a picture.

    Args:
        stain: of the picture.
        shown: where the picture shows anything.
    """
    strange, pale = strangeness(stain)
    # Cytoplasm is speckled: what a pixel is, its neighbours say as well. Capped at twice the level, the
    # blur leaves edges where they are.
    strange = as_float(cv2.GaussianBlur(np.minimum(strange, 2 * STRANGE_FROM), (0, 0), 1.5))
    likelihood = as_float(np.clip((strange - STRANGE_FROM) / STRANGE_SLOPE, -1, 1))
    likelihood[~shown] = -1
    pale = as_float(cv2.GaussianBlur(pale, (0, 0), 1.0))
    pale[~shown] = 0
    return CellEvidence(likelihood, pale, np.ascontiguousarray(stain.density[..., 1]))


def outline_around(
    evidence: CellEvidence, nucleus: NDArray[np.bool_], others: NDArray[np.bool_], limits: NucleusLimits
) -> NDArray[np.float32]:
    """The outline of the cell around a nucleus, (n, 2) float32 points (x, y).

    Args:
        evidence: of a picture or a window of it.
        nucleus: (h, w), the cell's own.
        others: (h, w), nuclei of other cells.
        limits: at this scale.
    """
    centre, radius = _middle(nucleus)
    to_own = cv2.distanceTransform((~nucleus).astype(np.uint8), cv2.DIST_L2, 3)
    near = np.clip(2 - to_own / (PALE_REACH * radius), 0, 1)
    likelihood = np.maximum(evidence.likelihood, as_float(PALE_WEIGHT * 2 * evidence.pale * near - 1))
    far = (to_own - limits.cytoplasm_px) / max(FAR_FADE * limits.cytoplasm_px, 1)
    likelihood -= as_float(FAR_COST * np.clip(far, 0, 1))
    if others.any():
        to_others = cv2.distanceTransform((~others).astype(np.uint8), cv2.DIST_L2, 3)
        likelihood[to_others < to_own] = -1
    likelihood[nucleus] = 1
    return star_outline(likelihood, evidence.green, centre, min(2.6 * radius + 12, limits.radius_px))


def _middle(nucleus: NDArray[np.bool_]) -> tuple[tuple[float, float], float]:
    """The centre of mass (x, y) and the radius of a disc of the same area."""
    moments = cv2.moments(nucleus.astype(np.uint8), binaryImage=True)
    centre = (moments["m10"] / moments["m00"], moments["m01"] / moments["m00"])
    return centre, float(np.sqrt(moments["m00"] / np.pi))
