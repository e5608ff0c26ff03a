"""A real RTSP server, where the system has GStreamer's: shown, killed, started again, kept by a password."""

from __future__ import annotations

import socket
import subprocess
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from leukdesk.capture.camera import Patience
from leukdesk.capture.camera_news import CameraState
from leukdesk.capture.sources import OpenCvSource
from leukdesk.capture.streams import PasswordBook, StreamAddress, read_address

from .conftest import stream_setup

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .conftest import Watched

pytestmark = pytest.mark.long
SYSTEM_PYTHON = "/usr/bin/python3"
SECRET = "geh:e/im"  # noqa: S105 - of a server that lasts for one test


@pytest.fixture(name="port")
def port_fixture() -> int:
    asked = "import gi; gi.require_version('GstRtspServer', '1.0')"
    try:
        missing = subprocess.run([SYSTEM_PYTHON, "-c", asked], capture_output=True, check=False).returncode
    except FileNotFoundError:
        missing = 1
    if missing:
        pytest.skip("no RTSP server here: install python3-gi and gir1.2-gst-rtsp-server-1.0")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@contextmanager
def rtsp_server(port: int, *password: str) -> Iterator[subprocess.Popen[str]]:
    script = Path(__file__).with_name("rtsp_server.py")
    command = [SYSTEM_PYTHON, str(script), str(port), *password]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "ready"
        yield process
        process.kill()


def test_an_rtsp_stream_is_live_lost_when_its_server_dies_and_live_again(
    port: int, watch: Callable[..., Watched]
) -> None:
    setup = stream_setup(f"rtsp://127.0.0.1:{port}/live")
    patience = Patience(again_s=(0.2, 0.5))
    with rtsp_server(port) as server:
        seen = watch(lambda asked: OpenCvSource(asked, asked.camera.place), setup, patience)
        seen.wait_for(lambda: len(seen.frames) > 20)
        assert seen.frames[0].size_px == (640, 480)
        server.kill()
        seen.wait_for(lambda: CameraState.LOST in seen.states())
    with rtsp_server(port):
        seen.wait_for(lambda: seen.states()[-1] is CameraState.LIVE, 30)


@pytest.mark.parametrize(("password", "let_in"), [(SECRET, True), ("wrong", False)])
def test_an_rtsp_stream_asks_for_its_password(
    port: int, watch: Callable[..., Watched], password: str, *, let_in: bool
) -> None:
    address = StreamAddress(read_address(f"rtsp://user@127.0.0.1:{port}/live").place, password)
    book = PasswordBook()
    book._this_run[address.place] = password
    with rtsp_server(port, SECRET):
        seen = watch(
            lambda asked: OpenCvSource(asked, book.full_address(asked.camera.place)),
            stream_setup(address.place),
            Patience(),
        )
        state = CameraState.LIVE if let_in else CameraState.LOST
        seen.wait_for(lambda: state in seen.states())
        assert bool(seen.frames) is let_in
