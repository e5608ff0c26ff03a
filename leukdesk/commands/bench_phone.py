"""`leukdesk bench phone`: how soon a phone's picture is in its case, over this computer's own network."""

from __future__ import annotations

import http.client
import json
import ssl
import statistics
import tempfile
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from leukdesk.capture.phone.receiver import PhoneReceiver
from leukdesk.commands import console
from leukdesk.domain.arrivals import NewArrival, PictureFile, Source
from leukdesk.domain.cases import NewCase
from leukdesk.domain.errors import UserError
from leukdesk.imaging.loading import encode_jpeg, load_picture
from leukdesk.paths import resources_dir
from leukdesk.records.store import open_store

if TYPE_CHECKING:
    from leukdesk.capture.phone.messages import Arrived
    from leukdesk.capture.phone.receiver import Invitation

LOOPBACK = "127.0.0.1"
NOISE_LEVELS = 3
"""Grey levels of noise, as phones have; it makes files as large as a phone's."""


@dataclass(frozen=True, slots=True)
class PhoneSpeed:
    """What was measured.

    Attributes:
        megapixels: of each picture.
        file_mb: of each picture as sent.
        pictures: sent.
        start_s: until the server listened.
        page_s: from the scanned code until the page was there.
        delay_s: median from the last byte sent until the phone heard that the picture is recorded.
        delay_p95_s: the same at the 95th percentile.
        delay_max_s: the same at most.
        kept_mb: of each picture as recorded, written anew.
    """

    megapixels: float
    file_mb: float
    pictures: int
    start_s: float
    page_s: float
    delay_s: float
    delay_p95_s: float
    delay_max_s: float
    kept_mb: float


def run(megapixels: float, pictures: int, *, as_json: bool) -> None:
    """Measures and prints.

    Args:
        megapixels: of the pictures.
        pictures: how many are sent, one after the other.
        as_json: prints one JSON object.
    """
    speed = measure(megapixels, pictures)
    if as_json:
        console.out.print(json.dumps(asdict(speed)), markup=False)
        return
    console.out.print(
        f"{speed.pictures} pictures of {speed.megapixels:g} megapixels ({speed.file_mb:.1f} MB, kept with "
        f"{speed.kept_mb:.1f} MB); the server listened after {speed.start_s:.1f} s, "
        f"its page answered in {speed.page_s:.2f} s",
        markup=False,
    )
    console.out.print(
        f"from the last byte to 'arrived' on the phone: {speed.delay_s:.2f} s at the median, "
        f"{speed.delay_p95_s:.2f} s at the 95th percentile, {speed.delay_max_s:.2f} s at most",
        markup=False,
    )


def measure(megapixels: float, pictures: int) -> PhoneSpeed:
    """Sends drawn smears as a phone would, into real records in a folder of their own.

    Raises:
        UserError: if the page does not answer, or a picture is not taken.
    """
    content = _photo(megapixels)
    sizes: list[int] = []
    with tempfile.TemporaryDirectory(prefix="leukdesk-bench-") as name:
        folder = Path(name)
        with closing(open_store(folder / "records")) as store:
            case = store.open_case(NewCase("BENCH"))

            def keep(arrived: Arrived) -> None:
                file = PictureFile(arrived.content, arrived.suffix)
                store.arrivals.receive(NewArrival(Source.PHONE, "bench"), file, case.case_id)
                sizes.append(len(arrived.content))

            receiver = PhoneReceiver(
                case.number,
                LOOPBACK,
                folder / "certificates",
                resources_dir() / "phone",
                keep=keep,
                heard=lambda _message: None,
            )
            begun = perf_counter()
            invitation = receiver.start()
            start_s = perf_counter() - begun
            try:
                phone = _Phone(invitation)
                delays = [phone.send(content) for _ in range(pictures)]
            finally:
                receiver.close()
    return PhoneSpeed(
        megapixels=megapixels,
        file_mb=len(content) / 1e6,
        pictures=pictures,
        start_s=start_s,
        page_s=phone.page_s,
        delay_s=statistics.median(delays),
        delay_p95_s=float(np.percentile(delays, 95)),
        delay_max_s=max(delays),
        kept_mb=statistics.fmean(sizes) / 1e6,
    )


def _photo(megapixels: float) -> bytes:
    rgb = load_picture(resources_dir() / "samples" / "6-phone.jpg").rgb
    width = round((megapixels * 1e6 * rgb.shape[1] / rgb.shape[0]) ** 0.5)
    height = round(megapixels * 1e6 / width)
    large = np.asarray(Image.fromarray(rgb).resize((width, height), Image.Resampling.BICUBIC))
    noise = np.random.default_rng(1).normal(0, NOISE_LEVELS, large.shape)
    return encode_jpeg(np.clip(large + noise, 0, 255).astype(np.uint8), 92)


class _Phone:
    """A client that opens the page of the scanned code, shows the code once and sends pictures."""

    def __init__(self, invitation: Invitation) -> None:
        self._address = invitation.address
        self._origin = f"https://{invitation.address}"
        # Trust is not what is measured, and the certificate is this computer's own.
        self._tls = ssl.create_default_context()
        self._tls.check_hostname = False
        self._tls.verify_mode = ssl.CERT_NONE
        begun = perf_counter()
        page, _delay = self._ask("GET", invitation.url.removeprefix(self._origin))
        self.page_s = perf_counter() - begun
        _refuse(page, "the page")
        code = json.dumps({"code": invitation.url.rsplit("/", 1)[1]}).encode()
        answer, _delay = self._ask("POST", "/join", code)
        self._cookie = (answer.getheader("Set-Cookie") or "").partition(";")[0]

    def send(self, content: bytes) -> float:
        """Sends a picture; returns the seconds from its last byte to the answer."""
        answer, delay = self._ask("POST", "/pictures", content, self._cookie)
        _refuse(answer, "a picture")
        return delay

    def _ask(
        self, verb: str, path: str, body: bytes = b"", cookie: str = ""
    ) -> tuple[http.client.HTTPResponse, float]:
        with closing(http.client.HTTPSConnection(self._address, context=self._tls, timeout=60)) as connection:
            connection.request(verb, path, body, {"Origin": self._origin, "Cookie": cookie})
            sent = perf_counter()
            answer = connection.getresponse()
            answer.read()
            return answer, perf_counter() - sent


def _refuse(answer: http.client.HTTPResponse, what: str) -> None:
    if answer.status != http.client.OK:
        raise UserError(f"{what} was refused ({answer.status})", "report it with the log")
