"""Lists what an environment is made of: `python build_spec/parts.py PYTHON FOLDER`.

Writes `sbom.cdx.json` (CycloneDX) and `licences.txt`, the licence of each package in full, of the environment
of that PYTHON. Needs `cyclonedx-bom` and `pip-licenses`, best in an environment of their own.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path


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
    print(f"{len(parts)} packages, each with its licence")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
