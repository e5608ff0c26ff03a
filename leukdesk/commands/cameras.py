"""`leukdesk cameras`: which cameras are there by name, and what each gives when it is tried."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leukdesk.capture.cameras import list_cameras, try_camera
from leukdesk.commands import console

if TYPE_CHECKING:
    from leukdesk.capture.cameras import TriedCamera


def run(limit_s: float, *, listing: bool) -> bool:
    """Lists the cameras and tries one after the other.

    Args:
        limit_s: for each.
        listing: whether to list them only.

    Returns:
        Whether every camera that was tried gave a frame.
    """
    present = list_cameras()
    if not present:
        console.out.print("No camera found; plug one in, or take pictures from files or a network stream.")
        return True
    tried: list[TriedCamera] = []
    for camera in present:
        identity = camera.camera
        model = f", {identity.model}" if identity.model else ""
        console.out.print(f"{identity.name} ({identity.backend} {camera.index}{model})", markup=False)
        if not listing:
            tried.append(try_camera(camera, limit_s))
            _print(tried[-1])
    _name_faster_ways(tried)
    return not any(one.fault for one in tried)


def _print(tried: TriedCamera) -> None:
    report = tried.report
    if report is None:
        console.out.print(f"  WRONG  {tried.fault}", markup=False)
        return
    form = f", {report.pixel_format}" if report.pixel_format else ""
    rate = f", {report.frames_per_second:g} a second" if report.frames_per_second else ""
    console.out.print(
        f"  ok     {report.width_px}×{report.height_px}{form}{rate}; "
        f"first frame after {tried.first_frame_s:.1f} s",
        markup=False,
    )
    held = [f"{state.control} {state.value:g}" for state in report.controls if state.value is not None]
    if held:
        console.out.print(f"         {', '.join(held)}", markup=False)


def _name_faster_ways(tried: list[TriedCamera]) -> None:
    """Names the faster way to a camera that has several, as MSMF and DSHOW on Windows."""
    by_device: dict[str, list[TriedCamera]] = {}
    for one in tried:
        if not one.fault:
            by_device.setdefault(one.present.camera.device, []).append(one)
    for ways in by_device.values():
        if len(ways) > 1:
            best = min(ways, key=lambda one: one.first_frame_s).present.camera
            console.out.print(f"{best.name} opens fastest through {best.backend}.", markup=False)
