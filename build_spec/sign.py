"""Signs Windows programs where a certificate is given: `python build_spec/sign.py FILE…`.

Reads `SIGNING_CERTIFICATE` (a PKCS#12 file in base64) and `SIGNING_PASSWORD` from the environment, and
`SIGNING_TIMESTAMP`, the address of a time-stamping service, if there is one. Without a certificate it says so
and leaves the files as they are. Needs `osslsigncode`, which signs for Windows on any system.
"""

from __future__ import annotations

import base64
import os
import subprocess
import sys
import tempfile
from pathlib import Path


def sign(files: list[Path]) -> None:
    """Signs each file in place, whole or not at all.

    Raises:
        SystemExit: if a file can't be signed.
    """
    certificate = os.environ.get("SIGNING_CERTIFICATE", "")
    if not certificate:
        print("no certificate is given: the files stay unsigned")
        return
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        store, password = place / "certificate.p12", place / "password"
        for path in (store, password):
            path.touch(mode=0o600)
        store.write_bytes(base64.b64decode(certificate))
        # In a file, since a command line can be read by every user of the machine.
        password.write_text(os.environ.get("SIGNING_PASSWORD", ""), encoding="utf-8")
        stamp = os.environ.get("SIGNING_TIMESTAMP", "")
        for file in files:
            signed = place / file.name
            command = ["osslsigncode", "sign", "-pkcs12", store, "-readpass", password, "-h", "sha256"]
            command += ["-n", "LeukDesk", *(["-ts", stamp] if stamp else [])]
            done = subprocess.run([*map(str, command), "-in", str(file), "-out", str(signed)], check=False)
            if done.returncode:
                sys.exit(f"{file} could not be signed")
            file.write_bytes(signed.read_bytes())
            print(f"signed {file.name}")


if __name__ == "__main__":
    sign([Path(word) for word in sys.argv[1:]])
