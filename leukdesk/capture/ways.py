"""Several ways to one camera: Windows lists each by Media Foundation (MSMF) and by DirectShow (DSHOW).

Which one opens sooner, or at all, depends on the driver. The operator sees each camera once; the way is found
by trying, and the one that did best is taken first the next time.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from leukdesk.capture.cameras import PresentCamera
    from leukdesk.domain.cameras import CameraId

FIRST = ("MSMF", "DSHOW")
"""Media Foundation first: it is what Windows itself uses, and gives compressed pictures at full size."""
LONG_S = 3.0
"""A way that takes longer to its first frame gives another one a chance."""


class Ways:
    """Remembers how the ways to cameras did; one for a run of the program, asked in any thread.

    Args:
        used: cameras as they were opened in earlier runs; their ways come first.
    """

    def __init__(self, used: Iterable[CameraId] = ()) -> None:
        self._last: dict[str, CameraId] = {}
        self._seconds = {(camera.device, camera.backend): 0.0 for camera in used}
        self._troubles: Counter[tuple[str, str]] = Counter()

    def ranked(self, cameras: Iterable[PresentCamera]) -> list[PresentCamera]:
        """The same cameras, the best way first."""
        return sorted(cameras, key=lambda each: self._rank(each.camera))

    def one_each(self, cameras: Iterable[PresentCamera]) -> list[PresentCamera]:
        """Each device once, by its best way, in the order they came."""
        best: dict[str, PresentCamera] = {}
        for each in cameras:
            before = best.setdefault(each.camera.device, each)
            best[each.camera.device] = self.ranked((before, each))[0]
        return list(best.values())

    def begun(self, camera: CameraId) -> None:
        """A way is being tried; unless it is said to have worked, that was trouble: it may hang for good."""
        self._troubles[camera.device, camera.backend] += 1

    def worked(self, camera: CameraId, seconds: float) -> None:
        """A way gave its first frame after so many seconds."""
        way = camera.device, camera.backend
        self._last[camera.device] = camera
        self._seconds[way] = seconds
        self._troubles[way] = 0

    def last(self, camera: CameraId) -> CameraId:
        """The same camera by the way that gave its frames last; as it is if none has yet."""
        return self._last.get(camera.device, camera)

    def _rank(self, camera: CameraId) -> tuple[int, float, int]:
        way = camera.device, camera.backend
        place = FIRST.index(camera.backend) if camera.backend in FIRST else len(FIRST)
        return self._troubles[way], self._seconds.get(way, LONG_S), place
