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

TEXTS = Path(__file__).resolve().parent / "licences"
"""Licences that a wheel names, or that a library in it has, without bringing their text."""
MISSING = {
    "pillow_heif": ("GPL-2.0", "LGPL-3.0", "GPL-3.0"),
    "pyside6_essentials": ("LGPL-3.0", "GPL-3.0"),
    "shiboken6": ("LGPL-3.0", "GPL-3.0"),
}

# Run by the PYTHON that is asked about: every text of a licence in each package.
ASK_TEXTS = """
import importlib.metadata, json, re, sys
kind = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)
found = {}
for package in importlib.metadata.distributions():
    own = [f for f in package.files or () if ".dist-info" in f.parts[0]]
    files = [f for f in own if kind.search("/".join(f.parts[1:]))]
    texts = {f.as_posix(): f.locate().read_text(encoding="utf-8", errors="replace") for f in sorted(files)}
    found[package.metadata["Name"]] = texts
json.dump(found, sys.stdout)
"""

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
        SystemExit: if a package of the environment is in neither, or has no licence or no text of it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    bill, licences = folder / "sbom.cdx.json", folder / "licences.txt"
    tools = Path(sys.executable).parent
    subprocess.run(
        [str(tools / "cyclonedx-py"), "environment", str(python), "--output-file", str(bill)], check=True
    )
    listing = [str(tools / "pip-licenses"), f"--python={python}", "--with-system", "--from=mixed"]
    said = subprocess.run([*listing, "--format=json"], check=True, capture_output=True, encoding="utf-8")
    parts = json.loads(said.stdout)
    named = {part["name"].lower() for part in json.loads(bill.read_text(encoding="utf-8"))["components"]}
    for part in parts:
        if part["Name"].lower() not in named:
            sys.exit(f"the bill of materials lacks {part['Name']}")
        if part["License"] in {"", "UNKNOWN"}:
            sys.exit(f"{part['Name']} states no licence; look it up before it is shipped")
    asked = [str(python), "-X", "utf8", "-c", ASK_TEXTS]
    texts = json.loads(subprocess.run(asked, check=True, capture_output=True, encoding="utf-8").stdout)
    write_licences(parts, texts, licences)
    add_python(python, bill, licences)
    print(f"Python and {len(parts)} packages, each with its licence")


def write_licences(parts: list[dict[str, str]], texts: dict[str, dict[str, str]], licences: Path) -> None:
    """Writes the licence of each package in full.

    Args:
        parts: name, version and licence of each.
        texts: of each package's licences by file; those of the libraries in it among them.
        licences: file to write.

    Raises:
        SystemExit: if there is no text for one.
    """
    chapters = []
    for part in parts:
        name = part["Name"]
        whole = dict(texts.get(name, {}))
        for licence in MISSING.get(canonical(name), ()):
            whole[licence] = (TEXTS / f"{licence}.txt").read_text(encoding="utf-8")
        if not whole:
            sys.exit(f"{name} brings no text of its licence; add it to build_spec/licences")
        chapters += [f"{name}\n{part['Version']}\n{part['License']}\n"]
        chapters += [f"{file}\n\n{text.strip()}\n" for file, text in whole.items()]
    licences.write_text("\n".join(chapters), encoding="utf-8", newline="\n")


def canonical(name: str) -> str:
    """A package's name as it is compared: `A-b` and `a_b` are one."""
    return name.lower().replace("-", "_")


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
