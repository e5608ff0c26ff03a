"""Lists what an environment is made of: `python build_spec/parts.py PYTHON FOLDER`.

Writes `sbom.cdx.json` (CycloneDX) and `licences.txt`, the licence of each package in full, of the environment
of that PYTHON and of that PYTHON itself. Needs the packages of proof-tools.in, best in an environment of
their own.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

# Run by the PYTHON that is asked about: its version, and its licence where its makers put it.
ASK_PYTHON = """
import pathlib, platform, sys, sysconfig
places = [pathlib.Path(place, "LICENSE.txt") for place in (sys.base_prefix, sysconfig.get_path("stdlib"))]
print(platform.python_version())
print(next(place for place in places if place.is_file()).read_text(encoding="utf-8"))
"""


def main(python: Path, folder: Path) -> None:
    """Writes both files.

    Raises:
        SystemExit: if a package of the environment is in neither, or states no licence.
    """
    folder.mkdir(parents=True, exist_ok=True)
    bill, licences = folder / "sbom.cdx.json", folder / "licences.txt"
    tools = Path(sys.executable).parent
    subprocess.run(
        [str(tools / "cyclonedx-py"), "environment", str(python), "--output-file", str(bill)], check=True
    )
    listing = [str(tools / "pip-licenses"), f"--python={python}", "--with-system", "--from=mixed"]
    full = [
        "--with-license-file",
        "--no-license-path",
        "--format=plain-vertical",
        f"--output-file={licences}",
    ]
    subprocess.run([*listing, *full], check=True)
    said = subprocess.run([*listing, "--format=json"], check=True, capture_output=True, encoding="utf-8")
    parts = json.loads(said.stdout)
    named = {part["name"].lower() for part in json.loads(bill.read_text(encoding="utf-8"))["components"]}
    for part in parts:
        if part["Name"].lower() not in named:
            sys.exit(f"the bill of materials lacks {part['Name']}")
        if part["License"] in {"", "UNKNOWN"}:
            sys.exit(f"{part['Name']} states no licence; look it up before it is shipped")
    add_python(python, bill, licences)
    print(f"Python and {len(parts)} packages, each with its licence")


def add_python(python: Path, bill: Path, licences: Path) -> None:
    """Adds Python itself, which is part of the program but no package, to both files."""
    asked = [str(python), "-X", "utf8", "-c", ASK_PYTHON]
    said = subprocess.run(asked, check=True, capture_output=True, encoding="utf-8").stdout
    version, _, text = said.partition("\n")
    listed = json.loads(bill.read_text(encoding="utf-8"))
    listed["components"].append(
        {
            "bom-ref": f"python=={version}",
            "name": "python",
            "type": "platform",
            "version": version,
            "licenses": [{"license": {"id": "PSF-2.0"}}],
            "cpe": f"cpe:2.3:a:python:python:{version}:*:*:*:*:*:*:*",
        }
    )
    bill.write_text(json.dumps(listed, indent=2), encoding="utf-8")
    with licences.open("a", encoding="utf-8") as file:
        file.write(f"\nPython\n{version}\nPSF-2.0\n{text}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
