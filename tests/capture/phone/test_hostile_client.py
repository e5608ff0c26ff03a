"""The phone's server against a hostile client: codes, sizes, speeds, floods, paths and bombs."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import psutil
import pytest
from cryptography import x509
from cryptography.x509.oid import ExtendedKeyUsageOID

from leukdesk.capture.phone.certificate import certificate_for
from leukdesk.capture.phone.messages import Ended, Joined, Knocked, Refusal, Refused, Sending
from leukdesk.domain.errors import StoreError, UserError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Reception

    from leukdesk.capture.phone.messages import Arrived


def test_a_phone_with_the_code_sees_the_specimen_and_sends_a_picture(
    reception: Reception, photo: bytes
) -> None:
    phone = reception.phone
    page = phone.ask("GET", "/" + phone.code)
    joined = phone.join()
    sent = phone.send(photo)

    assert (page.status, joined.status, sent.status) == (200, 200, 200)
    assert b"S-2026-0417" in joined.body
    assert b"S-2026-0417" not in page.body
    (kept,) = reception.kept
    assert (kept.suffix, kept.width_px, kept.height_px) == (".jpg", 240, 320)
    assert b"Owner" not in kept.content
    assert [type(m) for m in reception.heard if not isinstance(m, Knocked)][:2] == [Joined, Sending]


def test_the_page_loads_nothing_from_elsewhere_and_may_not(reception: Reception) -> None:
    for path in ("/", "/page.js", "/page.css"):
        answer = reception.phone.ask("GET", path)
        policy = answer.headers["Content-Security-Policy"]
        assert answer.status == 200
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert b"http://" not in answer.body
        assert b"https://" not in answer.body


def test_without_the_code_nothing_is_seen_and_nothing_taken(reception: Reception, photo: bytes) -> None:
    phone = reception.phone
    assert phone.ask("GET", "/case").refusal == Refusal.CODE
    assert phone.send(photo).refusal == Refusal.CODE
    assert phone.join("x" * 43).refusal == Refusal.CODE
    phone.cookie = "__Host-leukdesk=" + phone.code
    assert phone.send(photo).refusal == Refusal.CODE
    assert reception.kept == []


def test_a_used_code_and_one_that_was_replaced_let_nobody_in(reception: Reception) -> None:
    assert reception.phone.join().status == 200
    assert reception.stranger(reception.invitation).join().refusal == Refusal.CODE
    replaced = reception.stranger(reception.receiver.invite())
    reception.receiver.invite()
    time.sleep(0.2)
    assert replaced.join().refusal == Refusal.CODE


def test_a_body_of_ten_gigabytes_is_refused_by_its_head(reception: Reception) -> None:
    phone = reception.phone
    phone.join()
    assert phone.ask("POST", "/pictures", Content_Length=str(10 * 2**30)).refusal == Refusal.TOO_LARGE
    endless = phone.ask("POST", "/pictures", Transfer_Encoding="chunked", Content_Length="")
    assert endless.status in {400, 413}
    long_code = phone.ask("POST", "/join", b'{"code": "' + b"x" * 100_000 + b'"}')
    assert long_code.status in {403, 413}


def test_a_slow_body_and_a_slow_head_are_ended(reception: Reception) -> None:
    phone = reception.phone
    phone.join()
    slow = phone.ask("POST", "/pictures", b"\xff\xd8", Content_Length="100000")
    assert slow.status == 408
    refused = reception.wait_for(Refused)
    assert refused.reason is Refusal.TOO_SLOW

    with phone.connect() as silent:
        silent.sendall(b"GET / HTTP/1.1\r\nHost: ")
        silent.settimeout(10)
        assert silent.recv(100) == b"", "the server hangs up on a head that never ends"


def test_a_phone_gets_through_while_a_thousand_connections_are_held_open(
    reception: Reception, photo: bytes
) -> None:
    phone = reception.phone
    flood = [socket.create_connection((phone.host, phone.port)) for _ in range(1000)]
    try:
        connect = phone.connect
        phone.connect = lambda: connect("127.0.0.2")  # type: ignore[method-assign]
        assert phone.join().status == 200
        assert phone.send(photo).status == 200
    finally:
        for connection in flood:
            connection.close()


@pytest.mark.parametrize(
    "path",
    [
        "/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/page.html/../../../pyproject.toml",
        "/..\\..\\windows\\win.ini",
        "/static/page.js",
        "/pictures/../../x",
        "//etc/passwd",
    ],
)
def test_paths_lead_nowhere(reception: Reception, path: str) -> None:
    reception.phone.join()
    assert reception.phone.ask("GET", path).status in {400, 404, 405}
    assert reception.phone.ask("POST", path, b"x").status in {400, 404, 405}


def test_a_name_that_comes_with_a_picture_is_never_looked_at(
    reception: Reception, photo: bytes, tmp_path: Path
) -> None:
    phone = reception.phone
    phone.join()
    named = {"Content_Disposition": f'attachment; filename="{tmp_path}/../evil.jpg"', "X_Filename": "../evil"}
    assert phone.ask("POST", "/pictures", photo, **named).status == 200
    assert len(reception.kept) == 1
    assert not list(tmp_path.parent.glob("evil*"))


def test_other_origins_and_other_hosts_are_refused(reception: Reception, photo: bytes) -> None:
    phone = reception.phone
    phone.join()
    assert phone.ask("POST", "/pictures", photo, Origin="https://evil.example").status == 403
    assert phone.ask("GET", "/case", Host="evil.example").status == 421
    assert reception.kept == []


@pytest.mark.parametrize("content", [b"MZ\x90", b"<html>", b"\xff\xd8\xff" + b"\0" * 5000])
def test_only_pictures_are_taken(reception: Reception, photo: bytes, content: bytes) -> None:
    reception.phone.join()
    assert reception.phone.send(content).refusal == Refusal.UNREADABLE
    assert reception.phone.send(photo).status == 200
    assert len(reception.kept) == 1


def test_half_a_photo_is_refused_also_where_the_phone_closed_the_file(
    reception: Reception, photo: bytes
) -> None:
    reception.phone.join()
    half = photo[: len(photo) // 2]
    assert reception.phone.send(half).refusal == Refusal.UNREADABLE
    assert reception.phone.send(half + b"\xff\xd9").refusal == Refusal.UNREADABLE
    assert reception.kept == []


def test_a_bomb_of_a_png_harms_nobody(
    reception: Reception, photo: bytes, bomb: Callable[[int], bytes]
) -> None:
    reception.phone.join()
    assert reception.phone.send(bomb(60_000)).refusal == Refusal.TOO_LARGE
    assert reception.phone.send(bomb(7_000)).refusal == Refusal.UNREADABLE
    assert reception.phone.send(photo).status == 200


def test_a_picture_that_cannot_be_recorded_is_not_said_to_have_arrived(
    reception: Reception, photo: bytes
) -> None:
    def full(_arrived: Arrived) -> None:
        raise StoreError("the disk is full", "make room")

    reception.keep = full
    reception.phone.join()
    assert reception.phone.send(photo).refusal == Refusal.NOT_KEPT


def test_a_fault_that_nobody_thought_of_ends_one_picture_and_not_those_that_follow(
    reception: Reception, photo: bytes
) -> None:
    def broken(_arrived: Arrived) -> None:
        raise RuntimeError

    reception.keep = broken
    reception.phone.join()
    assert reception.phone.send(photo).refusal == Refusal.NOT_KEPT
    reception.keep = lambda _arrived: None
    assert reception.phone.send(photo).status == 200


def test_the_code_and_session_of_another_case_open_nothing(
    open_reception: Callable[..., Reception], photo: bytes
) -> None:
    before = open_reception(specimen="S-1")
    phone = before.phone
    phone.join()
    unused = before.receiver.invite().url.rsplit("/", 1)[1]
    before.receiver.close()
    after = open_reception(specimen="S-2")

    assert before.invitation.fingerprint == after.invitation.fingerprint, "phones that trust it stay trusting"
    stranger = after.stranger(after.invitation)
    stranger.cookie = phone.cookie
    assert stranger.send(photo).refusal == Refusal.CODE
    assert stranger.join(phone.code).refusal == Refusal.CODE
    assert stranger.join(unused).refusal == Refusal.CODE
    assert after.kept == []
    with pytest.raises(OSError, match="refused"):
        socket.create_connection((phone.host, phone.port), timeout=5)


def test_a_server_that_dies_is_said_to_have_ended_and_takes_its_decoder_with_it(
    open_reception: Callable[..., Reception],
) -> None:
    opened = open_reception()
    server = psutil.Process(opened.receiver.process_id)
    children = server.children(recursive=True)
    server.kill()
    assert opened.wait_for(Ended) == Ended(waited=False)
    _gone, alive = psutil.wait_procs(children, timeout=10)
    assert alive == []


def test_an_address_of_another_computer_is_refused_with_a_sentence(
    open_reception: Callable[..., Reception],
) -> None:
    with pytest.raises(UserError, match="no phone can be received on"):
        open_reception(address="203.0.113.7")


def test_the_server_loads_neither_qt_nor_torch() -> None:
    code = (
        "import sys, leukdesk.capture.phone.server\n"
        "print([m for m in ('PySide6', 'torch', 'sqlalchemy') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.strip() == "[]"


def test_the_certificate_names_the_address_and_lasts_little_more_than_a_year(tmp_path: Path) -> None:
    made = certificate_for("192.168.1.20", tmp_path)
    certificate = x509.load_pem_x509_certificate(made.path.read_bytes())
    names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    usage = certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value

    assert [str(a) for a in names.get_values_for_type(x509.IPAddress)] == ["192.168.1.20"]
    assert list(usage) == [ExtendedKeyUsageOID.SERVER_AUTH]
    assert (certificate.not_valid_after_utc - certificate.not_valid_before_utc).days <= 397
    assert certificate_for("192.168.1.20", tmp_path) == made
    assert certificate_for("192.168.1.21", tmp_path) != made
    if os.name != "nt":
        assert made.path.stat().st_mode & 0o077 == 0
    made.path.write_text("broken")
    assert certificate_for("192.168.1.20", tmp_path).fingerprint != made.fingerprint
