"""Cells per litre: the differential's share of the analyser's white cell count."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AbsoluteCounts:
    """What the differential is multiplied with.

    An analyser that knows no erythroblasts counts them among the white cells; the count is then corrected by
    100 / (100 + erythroblasts per 100 leukocytes).

    Attributes:
        analyser_per_nl: white cells as the analyser gave them, 10⁹/L.
        erythroblasts_per_100: leukocytes, as counted on the film.
        corrected_by_analyser: whether the analyser has left erythroblasts out already.
    """

    analyser_per_nl: float
    erythroblasts_per_100: float
    corrected_by_analyser: bool = False

    @property
    def corrected(self) -> bool:
        """Whether the count is corrected here."""
        return self.erythroblasts_per_100 > 0 and not self.corrected_by_analyser

    @property
    def leukocytes_per_nl(self) -> float:
        """The white cells that the shares are of, 10⁹/L."""
        if not self.corrected:
            return self.analyser_per_nl
        return self.analyser_per_nl * 100 / (100 + self.erythroblasts_per_100)

    def of(self, percent: float) -> float:
        """Cells of a share of the leukocytes, 10⁹/L."""
        return self.leukocytes_per_nl * percent / 100
