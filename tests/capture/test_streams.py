"""A real MJPEG server in a process of its own: shown, killed, started again, kept by a password, broken."""

from __future__ import annotations

import itertools
import logging
import time
from dataclasses import replace
from statistics import median
from typing import TYPE_CHECKING

import numpy as np
import pytest

from leukdesk.capture.camera import Patience
from leukdesk.capture.camera_news import CameraState
from leukdesk.capture.film_server import Film, FilmServer
from leukdesk.capture.sources import OpenCvSource, whole_jpeg
from leukdesk.capture.streams import SERVICE, PasswordBook, StreamAddress, read_address, stream_camera
from leukdesk.capture.time_code import read_number
from leukdesk.domain.cameras import CameraSetup
from leukdesk.domain.errors import CameraError, UserError

from .conftest import from_network, stream_setup

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from .conftest import Watched

SECRET = "geh:e/im"  # noqa: S105 - of a server that lasts for one test
AGAIN_SOON = Patience(again_s=(0.1, 0.3), first_frame_s=2.0)


class KeyStore:
    """A key store of the system, held in memory."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


def test_a_stream_is_live_and_its_numbers_are_read_from_the_pixels(
    watch: Callable[..., Watched], server: FilmServer
) -> None:
    seen = watch(from_network, stream_setup(server.address), Patience())
    seen.wait_for(lambda: len(seen.frames) > 10)
    numbers = [read_number(f.bgr) for f in seen.frames[:10]]
    assert None not in numbers
    steps = {(b - a) % 60 for a, b in itertools.pairwise(numbers)}  # type: ignore[operator]
    assert steps == {1}, "no picture of the stream was left out"


def test_a_stream_that_is_killed_is_said_to_be_lost_and_goes_on_when_it_is_back(
    watch: Callable[..., Watched], server: FilmServer
) -> None:
    seen = watch(from_network, stream_setup(server.address), AGAIN_SOON)
    seen.wait_for(lambda: len(seen.frames) > 3)
    server.kill()
    seen.wait_for(lambda: CameraState.LOST in seen.states())
    lost_at = next(at for at, news in seen.news if news.state is CameraState.LOST)
    assert lost_at - seen.frames[-1].at_s < 2.0
    server.start()
    seen.wait_for(lambda: seen.states()[-1] is CameraState.LIVE)


def test_a_second_viewer_of_a_stream_for_one_is_told_what_to_do(
    watch: Callable[..., Watched], film: Film
) -> None:
    with FilmServer(replace(film, viewers=1)) as server:
        first = watch(from_network, stream_setup(server.address), AGAIN_SOON)
        first.wait_for(lambda: first.frames)
        second = watch(from_network, stream_setup(server.address), AGAIN_SOON)
        second.wait_for(lambda: CameraState.LOST in second.states())
        assert second.reasons()[0].startswith("Phone does not answer; check that its app is running")
        first.close()
        second.wait_for(lambda: second.frames)


def test_a_broken_jpeg_in_a_stream_does_not_end_it(watch: Callable[..., Watched], film: Film) -> None:
    pictures = list(film.pictures)
    for number in range(5, len(pictures), 10):
        pictures[number] = pictures[number][: len(pictures[number]) // 3]
    pictures[7] = b"no picture at all"
    with FilmServer(replace(film, pictures=tuple(pictures))) as server:
        seen = watch(from_network, stream_setup(server.address), Patience())
        seen.wait_for(lambda: seen.frames and seen.frames[-1].at_s - seen.frames[0].at_s > 1.8)
        assert CameraState.LOST not in seen.states()
        broken = set(range(5, len(pictures), 10)) | {7}
        numbers = [read_number(frame.bgr) for frame in seen.frames]
        assert not broken & set(numbers), "a picture without its lower part was shown"


def test_a_viewer_that_is_too_slow_for_a_stream_still_sees_what_is_new(film: Film) -> None:
    delays = []
    with FilmServer(film) as server:
        source = from_network(stream_setup(server.address))
        source.open()
        for _ in range(25):
            frame = source.read()
            number = None if frame is None else read_number(frame)
            if number is not None:
                delays.append(film.delay_s(number, time.time()))
            time.sleep(0.12)
        source.close()
    assert len(delays) > 10
    # Three in four pictures pile up; seen one after the other they would be a second old by now.
    assert median(delays[-8:]) < 0.5


@pytest.mark.parametrize("cut", ["half of it", "its end marker", "its start"])
def test_a_jpeg_of_a_stream_is_whole_or_not_taken(film: Film, cut: str) -> None:
    whole = np.frombuffer(film.pictures[3], np.uint8)
    kept = {"half of it": whole[: whole.size // 2], "its end marker": whole[:-2], "its start": whole[2:]}
    assert whole_jpeg(kept[cut]) is None
    followed = np.concatenate([whole, np.frombuffer(b"\r\n\0\0", np.uint8)])
    frame = whole_jpeg(followed[np.newaxis])
    assert frame is not None
    assert read_number(frame) == 3


def test_a_password_is_given_to_the_camera_kept_in_the_key_store_and_told_to_nobody(
    film: Film, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    store = KeyStore()
    with FilmServer(replace(film, password=SECRET)) as server:
        typed = server.address.replace("://", "://user:geh%3Ae%2Fim@")
        address = read_address(typed)
        assert PasswordBook(store).keep(address)
        assert store.kept == {(SERVICE, address.place): SECRET}
        camera = stream_camera(address)
        later = PasswordBook(store)
        source = OpenCvSource(CameraSetup(camera), later.full_address(camera.place))
        source.open()
        assert source.read() is not None
        source.close()
        wrong = typed.replace("geh", "weh")
        with pytest.raises(CameraError, match="user and password") as refused:
            OpenCvSource(CameraSetup(camera), wrong).open()
    printed = capfd.readouterr()
    told = f"{refused.value} {address!r} {camera} {caplog.text} {printed.out} {printed.err}"
    assert "geh" not in told
    assert "weh" not in told


def test_where_the_system_has_no_key_store_a_password_lasts_for_this_run(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import keyring
    from keyring.backends import fail

    monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)
    book = PasswordBook()
    address = StreamAddress("rtsp://user@10.0.0.5/live", "secret")
    assert not book.keep(address)
    assert book.full_address(address.place) == "rtsp://user:secret@10.0.0.5/live"
    assert PasswordBook().full_address(address.place) == address.place


@pytest.mark.parametrize(
    "typed", ["192.168.1.20:8080", "ftp://host/x", "http://", "http://host:99999/x", "rtsp://a b/c", ""]
)
def test_an_address_that_cannot_be_one_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(UserError, match=r"such as http://192\.168\.1\.20:8080/video"):
        read_address(typed)


def test_a_film_is_a_camera_too_and_plays_at_its_own_speed(film: Film, tmp_path: Path) -> None:
    path = tmp_path / "größe film.mjpeg"
    path.write_bytes(b"".join(film.pictures[:12]))
    camera = stream_camera(read_address(str(path)))
    assert camera.name == "größe film.mjpeg"
    source = OpenCvSource(CameraSetup(camera), camera.place)
    source.open()
    assert [source.read() is not None for _ in range(13)] == [True] * 12 + [False]
    source.close()
