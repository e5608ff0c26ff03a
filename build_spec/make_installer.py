"""Compiles the Windows installer: `python build_spec/make_installer.py PAYLOAD OUTPUT [VERSION]`.

PAYLOAD is the folder of the frozen program. The version is the program's own unless one is given;
`--version` alone prints it. Needs NSIS's `makensis` (Debian: `apt install nsis`), which compiles for Windows
on any system. Where a certificate is given (sign.py), the uninstaller is signed; the installer is left to be
signed as a whole.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCRIPT = ROOT / "build_spec" / "installer" / "leukdesk.nsi"


def program_version() -> str:
    """The version in the one place where it stands."""
    text = (ROOT / "leukdesk" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        sys.exit("leukdesk/__init__.py states no version")
    return found[1]


def make_installer(payload: Path, output: Path, version: str) -> None:
    """Compiles the installer of a frozen program.

    Args:
        payload: folder with `leukdeskw.exe`, `leukdesk.exe` and `_internal`.
        output: the installer to write.
        version: three numbers, as Windows wants them.

    Raises:
        SystemExit: with a sentence, if the payload or the version is not fit, or NSIS is missing or fails.
    """
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        sys.exit(f"an installer needs a version of three numbers, not {version!r}")
    for name in ("leukdeskw.exe", "leukdesk.exe", "_internal"):
        if not (payload / name).exists():
            sys.exit(f"{payload} holds no {name}: it is no frozen program for Windows")
    makensis = shutil.which("makensis")
    if makensis is None:
        sys.exit("makensis is not here; install NSIS (Debian: apt install nsis)")
    given = {
        "VERSION": version,
        "PAYLOAD": payload.resolve(),
        "OUTPUT": output.resolve(),
        "RESOURCES": ROOT / "resources",
        "LICENSE": ROOT / "LICENSE",
    }
    if os.environ.get("SIGNING_CERTIFICATE"):
        given["SIGN"] = f'"{sys.executable}" "{ROOT / "build_spec" / "sign.py"}"'
    # NSIS for Windows takes options with a slash only, the one for other systems with a dash too.
    sign = "/" if os.name == "nt" else "-"
    words = [f"{sign}V2", f"{sign}WX", f"{sign}INPUTCHARSET", "UTF8"]
    words += [f"{sign}D{name}={value}" for name, value in given.items()]
    done = subprocess.run([makensis, *words, str(SCRIPT)], check=False)
    if done.returncode:
        sys.exit(f"makensis ended with {done.returncode}")
    print(f"{output}: {output.stat().st_size / 1e6:.1f} MB, version {version}")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--version"]:
            print(program_version())
        case [payload, output, *version]:
            make_installer(Path(payload), Path(output), version[0] if version else program_version())
        case _:
            sys.exit(__doc__)
