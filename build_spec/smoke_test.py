"""Proves a frozen program: `python build_spec/smoke_test.py FOLDER [PICTURE]`; FOLDER holds the executable.

It is copied to a path with spaces and non-ASCII letters and runs in an empty profile without Python on PATH.
PICTURE is a real smear to analyse; without one a sample of the program's own stands in. Needs psutil.
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
from time import monotonic, sleep
from typing import TYPE_CHECKING

import psutil

if TYPE_CHECKING:
    from collections.abc import Callable

LIMIT_S = 600
END_LIMIT_S = 60
"""Far above what a process needs to notice that its window has gone."""
WINDOW_TARGET_S = 4.0
SHOWS, RUNS = "the window shows", "the engine runs as process "


def main(frozen: Path, picture: Path | None) -> None:
    """Goes through what the program is for, and looks at what it wrote.

    Raises:
        SystemExit: with a sentence, if anything is not as it should be.
    """
    with tempfile.TemporaryDirectory(prefix="leukdesk Prüfung ж ", ignore_cleanup_errors=True) as name:
        trial = Trial(frozen, Path(name))
        trial.run("--version")
        trial.run("doctor")
        demo = trial.place / "Ergebnisse 1"
        trial.run("demo", "--out", demo, "--no-window")
        look_at(demo, demo / "records", leukocytes=1)
        smear = trial.smear(picture)
        results = trial.place / "Ergebnisse 2"
        trial.run("analyse", smear, "--out", results, "--case", "Präparat 1")
        look_at(results, trial.user_records())
        # The phone's server and its decoder are processes of the frozen program too.
        trial.run("bench", "phone", "--megapixels", "1", "--pictures", "2")
        # A window that is closed ends its engine; the command fails if one is left.
        trial.run("bench", "start")
        for _ in range(2):
            trial.window_that_is_killed()
        trial.look_at_log()
    print("the frozen program works")


class Trial:
    """A frozen program in a profile of its own.

    Args:
        frozen: its folder, which is copied.
        place: folder for everything.
    """

    def __init__(self, frozen: Path, place: Path) -> None:
        self.place = place
        self._program = place / "Lab Größe"
        shutil.copytree(frozen, self._program, symlinks=True)
        self._home = place / "home"
        self._home.mkdir()
        self._environment = empty_profile(self._home)

    def run(self, *words: object) -> None:
        """Runs a command and prints what it said.

        Raises:
            SystemExit: if it fails, or speaks of a fault.
        """
        executable = self._program / ("leukdesk.exe" if os.name == "nt" else "leukdesk")
        done = subprocess.run(
            [str(executable), *map(str, words)],
            env=self._environment,
            cwd=self.place,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=LIMIT_S,
            check=False,
        )
        print(done.stdout.strip(), flush=True)
        if done.returncode != 0:
            sys.exit(f"{words} ended with {done.returncode}: {done.stdout[-2000:]}{done.stderr[-4000:]}")
        refuse_faults(f"{words}", done.stdout + done.stderr)

    def smear(self, picture: Path | None) -> Path:
        """A picture with a name that is hard to read, in a folder of its own."""
        if picture is None:
            print("no real picture is given: a sample of the program's own stands in")
            picture = min(self._program.rglob("leukdesk/resources/samples/*.jpg"))
        folder = self.place / "Bilder ж"
        folder.mkdir()
        return Path(shutil.copy(picture, folder / f"Ausstrich 1 µ{picture.suffix}"))

    def user_records(self) -> Path:
        """The records that the program made in the profile."""
        return next((path.parent for path in self._home.rglob("leukdesk.db")), self._home)

    def window_that_is_killed(self) -> None:
        """Opens the window as an icon does and kills it: its engine must be there, and must not outlive it.

        Raises:
            SystemExit: if the window or its engine does not come, or a process of it is left.
        """
        executable = self._program / ("leukdeskw.exe" if os.name == "nt" else "leukdesk")
        marks = set(self._home.rglob("window-run-*.txt"))
        read = len(self._log())
        heard = self.place / "heard.txt"
        begun = monotonic()
        with heard.open("wb") as out:
            started = subprocess.Popen(
                [str(executable)], env=self._environment, cwd=self.place, stdout=out, stderr=out
            )
        window = psutil.Process(started.pid)
        try:
            self._await(started, "the window shows nothing", lambda: SHOWS in self._log()[read:])
            shown_s, times = monotonic() - begun, window.cpu_times()
            self._await(started, "the window has no engine", lambda: RUNS in self._log()[read:])
            running_s = monotonic() - begun
            engine = int(self._log()[read:].partition(RUNS)[2].split()[0])
            processes = window.children(recursive=True)
        finally:
            started.kill()
            started.wait()
        ended = monotonic()
        gone, left = psutil.wait_procs(processes, END_LIMIT_S)
        for process in left:
            process.kill()
        print(
            f"window after {shown_s:.1f} s, for which its process worked {times.user + times.system:.1f} s "
            f"(to reach: {WINDOW_TARGET_S:g} s on a quiet machine); engine after {running_s:.1f} s; "
            f"killed, and its {len(gone)} processes ended within {monotonic() - ended:.1f} s",
            flush=True,
        )
        if left:
            sys.exit(f"{len(left)} processes outlived the window")
        if engine not in {process.pid for process in gone}:
            sys.exit("the engine was no process of the window")
        if any(path.exists() for path in marks):
            sys.exit("the window did not notice that the run before it had been killed")
        refuse_faults("the window", heard.read_text(encoding="utf-8", errors="replace"))

    def look_at_log(self) -> None:
        """Looks for faults among what the program wrote of itself.

        Raises:
            SystemExit: if there is one.
        """
        refuse_faults("the log", self._log())

    def _await(self, window: subprocess.Popen[bytes], otherwise: str, met: Callable[[], bool]) -> None:
        until = monotonic() + LIMIT_S
        while not met():
            if window.poll() is not None or monotonic() > until:
                heard = (self.place / "heard.txt").read_text(encoding="utf-8", errors="replace")
                sys.exit(f"{otherwise}: {heard[-4000:]}{self._log()[-2000:]}")
            sleep(0.02)

    def _log(self) -> str:
        return "".join(
            path.read_text(encoding="utf-8", errors="replace") for path in self._home.rglob("leukdesk.log")
        )


def empty_profile(home: Path) -> dict[str, str]:
    """The environment of an account in which nothing was ever run, without Python."""
    kept = {k: v for k, v in os.environ.items() if k in {"SYSTEMROOT", "WINDIR", "TEMP", "TMP", "LANG"}}
    kept |= {"HOME": str(home), "USERPROFILE": str(home), "APPDATA": str(home), "LOCALAPPDATA": str(home)}
    # Windows itself tells platformdirs where an account's folders are, unless these do.
    kept |= {f"WIN_PD_OVERRIDE_{name}": str(home) for name in ("APPDATA", "LOCAL_APPDATA")}
    return {**kept, "PATH": "", "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}


def refuse_faults(source: str, text: str) -> None:
    """Looks for words of faults.

    Raises:
        SystemExit: if there is one.
    """
    if "error" in text.lower() or "traceback" in text.lower():
        sys.exit(f"{source} speaks of a fault: {text[-2000:]}")


def look_at(results: Path, records: Path, leukocytes: int = 0) -> None:
    """Looks at the results of an analysis.

    Args:
        results: folder of its tables and report.
        records: that it wrote to.
        leukocytes: that must be counted at least; what a real smear shows may be left to a person.

    Raises:
        SystemExit: if something of them is missing.
    """
    with (results / "patches.csv").open(encoding="utf-8", newline="") as file:
        patches = list(csv.DictReader(file))
    summary = json.loads((results / "summary.json").read_text(encoding="utf-8"))
    if not patches or summary["counts"]["leukocytes"] < leukocytes:
        sys.exit(f"no cells in {results.name}")
    if not (results / "report.pdf").read_bytes().startswith(b"%PDF"):
        sys.exit(f"no PDF in {results.name}")
    if not (records / "leukdesk.db").is_file() or not any((records / "pictures").rglob("*.*")):
        sys.exit(f"nothing of {results.name} was recorded")


if __name__ == "__main__":
    match sys.argv[1:]:
        case [folder, *picture]:
            main(Path(folder).resolve(), Path(picture[0]).resolve() if picture else None)
        case _:
            sys.exit(__doc__)
