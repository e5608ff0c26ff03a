"""The pipeline's bench measures whole frames, with the network's share apart."""

from __future__ import annotations

from leukdesk.domain.ports import Outputs
from leukdesk.inference.bundle import shipped_bundle
from leukdesk.workflow.speed import Setting, measure_pipeline


class Even:
    """A network that finds all classes equally likely."""

    precision_path = "even"

    def __init__(self) -> None:
        self.card = shipped_bundle().card

    def outputs(self, patches: object, _request: object = None) -> Outputs:
        import numpy as np

        classes = len(self.card.classes)
        return Outputs(np.full((len(patches), classes), 1 / classes, np.float32))

    def close(self) -> None:
        pass


def test_a_frame_is_measured_from_file_to_record() -> None:
    said: list[str] = []
    small = Setting("small", 640, 480, 2, 0.125)
    (entry,) = measure_pipeline(Even(), lambda: None, 1, said.append, (small,))
    assert entry["cells_found"] >= 1
    assert entry["path"] == "even"
    assert set(entry["stages_ms"]) == {"load", "scale", "find", "patches", "quality"}
    assert entry["whole_ms"] > entry["network_ms"] >= 0
    assert entry["explain_ms"]["first_of_frame"] > entry["explain_ms"]["next_of_frame"] > 0
    assert len(said) == 1
