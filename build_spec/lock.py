"""Pins every package of the Windows build by version and hash: `python build_spec/lock.py`.

Resolves with uv for Windows, on any system: the program's own requirements and build-tools.in into
requirements-windows.txt, and proof-tools.in, what lists and proves the program, into requirements-proof.txt.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLACE = ROOT / "build_spec"
PYTHON = "3.12"
LOCKS = {
    "requirements-windows.txt": (ROOT / "pyproject.toml", PLACE / "build-tools.in"),
    "requirements-proof.txt": (PLACE / "proof-tools.in",),
}


def main() -> None:
    """Writes the pins."""
    for name, sources in LOCKS.items():
        command = [str(Path(sys.executable).parent / "uv"), "pip", "compile", "--quiet", "--upgrade"]
        command += ["--python-platform", "windows", "--python-version", PYTHON, "--generate-hashes"]
        command += ["--no-annotate", "--no-header", "--output-file", str(PLACE / name)]
        subprocess.run([*command, *map(str, sources)], check=True, cwd=ROOT)


if __name__ == "__main__":
    main()
