"""How much a phone may send, how fast and for how long: every limit of the server in one place."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of one server.

    Attributes:
        picture_mib: of one upload: twice what phones of 50 megapixels write as JPEG.
        pictures: that one case may receive before the server is started anew.
        a_minute: uploads begun in a minute.
        at_once: uploads in work; with their size that bounds the server's memory.
        wrong_codes: that one address may try in a minute.
        connections: open at once.
        an_address: connections that one address may have open; a browser opens six.
        handshake_s: for the encryption to be agreed.
        head_s: until a request's head is whole.
        connection_s: after which any connection ends.
        pause_s: that an upload may make.
        upload_s: for a whole upload.
        slowest_bytes_s: speed below which an upload is ended after a grace of `pause_s`: far below any Wi-Fi.
        wait_s: after so long without a phone's doing anything the server ends by itself.
    """

    picture_mib: int = 40
    pictures: int = 500
    a_minute: int = 60
    at_once: int = 3
    wrong_codes: int = 10
    connections: int = 40
    an_address: int = 12
    handshake_s: float = 8.0
    head_s: float = 8.0
    connection_s: float = 240.0
    pause_s: float = 10.0
    upload_s: float = 180.0
    slowest_bytes_s: int = 16_000
    wait_s: float = 30 * 60.0

    @property
    def picture_bytes(self) -> int:
        """Size of one upload."""
        return self.picture_mib * 2**20


USUAL_LIMITS = Limits()
