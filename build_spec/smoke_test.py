"""Proves a frozen program: `python build_spec/smoke_test.py FOLDER` where FOLDER holds the executable.

It is copied to a path with spaces and non-ASCII letters and runs in an empty profile without Python on PATH.
"""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

LIMIT_S = 600


def main(frozen: Path) -> None:
    """Runs the demo with the frozen program and looks at what it wrote.

    Raises:
        SystemExit: with a sentence, if anything is not as it should be.
    """
    with tempfile.TemporaryDirectory(prefix="leukdesk Prüfung ж ") as name:
        place = Path(name)
        program = place / "Lab Größe"
        shutil.copytree(frozen, program, symlinks=True)
        executable = program / ("leukdesk.exe" if os.name == "nt" else "leukdesk")
        environment = _empty_profile(place)
        version = _run([executable, "--version"], environment, place)
        print(version.stdout.strip())
        doctor = _run([executable, "doctor"], environment, place)
        print(doctor.stdout)
        results = place / "Ergebnisse 1"
        demo = _run([executable, "demo", "--out", results, "--no-window"], environment, place)
        print(demo.stdout)
        _look_at(results)
        # The phone's server and its decoder are processes of the frozen program too.
        phone = _run(
            [executable, "bench", "phone", "--megapixels", "1", "--pictures", "2"], environment, place
        )
        print(phone.stdout)
        for done in (version, doctor, demo, phone):
            text = (done.stdout + done.stderr).lower()
            if "error" in text or "traceback" in text:
                sys.exit(f"the frozen program printed a fault: {text[-2000:]}")
    print("the frozen program works")


def _run(
    command: list[object], environment: dict[str, str], folder: Path
) -> subprocess.CompletedProcess[str]:
    words = [str(word) for word in command]
    done = subprocess.run(
        words,
        env=environment,
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=LIMIT_S,
        check=False,
    )
    if done.returncode != 0:
        sys.exit(f"{words[1:]} ended with {done.returncode}: {done.stdout[-2000:]}{done.stderr[-4000:]}")
    return done


def _empty_profile(place: Path) -> dict[str, str]:
    home = place / "home"
    home.mkdir()
    kept = {k: v for k, v in os.environ.items() if k in {"SYSTEMROOT", "WINDIR", "TEMP", "TMP", "LANG"}}
    kept |= {"HOME": str(home), "USERPROFILE": str(home), "APPDATA": str(home), "LOCALAPPDATA": str(home)}
    return {**kept, "PATH": "", "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}


def _look_at(results: Path) -> None:
    with (results / "patches.csv").open(encoding="utf-8", newline="") as file:
        patches = list(csv.DictReader(file))
    summary = json.loads((results / "summary.json").read_text(encoding="utf-8"))
    if not patches or summary["counts"]["leukocytes"] == 0:
        sys.exit("the frozen demo found no cells")
    if not (results / "report.pdf").read_bytes().startswith(b"%PDF"):
        sys.exit("the frozen demo wrote no PDF")
    if not (results / "records" / "leukdesk.db").is_file():
        sys.exit("the frozen demo recorded nothing")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
