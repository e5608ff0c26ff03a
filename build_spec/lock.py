"""Pins every package of the Windows build by version and hash: `python build_spec/lock.py`.

Resolves the program's own requirements and build-tools.in for Windows with uv, on any system, and writes
requirements-windows.txt.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYTHON = "3.12"


def main() -> None:
    """Writes the pins."""
    place = ROOT / "build_spec"
    command = [str(Path(sys.executable).parent / "uv"), "pip", "compile", "--quiet", "--upgrade"]
    command += ["--python-platform", "windows", "--python-version", PYTHON, "--generate-hashes"]
    command += ["--no-annotate", "--no-header", "--output-file", str(place / "requirements-windows.txt")]
    subprocess.run([*command, "pyproject.toml", str(place / "build-tools.in")], check=True, cwd=ROOT)


if __name__ == "__main__":
    main()
