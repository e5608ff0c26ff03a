"""Proves the Windows installer under Wine: install, upgrade, downgrade, a running program, uninstall.

    xvfb-run -a python build_spec/prove_installer.py

The payload is a stand-in of the frozen program's shape, compiled by NSIS too; the script that installs it is
the real one, and signed with a certificate that is made for the proof. Every run has a Wine of its own, made
anew. What Wine can't prove: Windows' firewall and UAC.
"""

from __future__ import annotations

import base64
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from make_installer import ROOT, make_installer
from sign import sign

LIMIT_S = 180
KEY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\LeukDesk"
USER, ALL = "/CurrentUser", "/AllUsers"
HIVE = {USER: "HKCU", ALL: "HKLM"}


class Wine:
    """A Windows of its own in a folder.

    Args:
        folder: to make it in.
    """

    def __init__(self, folder: Path) -> None:
        self._environment = os.environ | {
            "WINEPREFIX": str(folder),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            # Neither is needed, and both would ask to be downloaded.
            "WINEDLLOVERRIDES": "mscoree,mshtml=",
        }
        self.drive = folder / "drive_c"
        self.run("wineboot", "--init")
        # Some builds of Wine pass for Windows 7 unless told otherwise.
        self.run("winecfg", "-v", "win10")
        self.user = next(p for p in (self.drive / "users").iterdir() if p.name != "Public")

    def start(self, *words: object) -> subprocess.Popen[bytes]:
        """Starts a Windows program."""
        command = ["wine", *map(str, words)]
        return subprocess.Popen(
            command, env=self._environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )

    def run(self, *words: object) -> tuple[int, str]:
        """Runs a Windows program to its end: its exit code and what it printed."""
        process = self.start(*words)
        said, _ = process.communicate(timeout=LIMIT_S)
        return process.returncode, said.decode("utf-8", "replace")

    def registered(self, mode: str, name: str) -> str | None:
        """A value of the program's entry among the installed ones."""
        code, said = self.run("reg", "query", rf"{HIVE[mode]}\{KEY}", "/v", name)
        return said.rsplit("    ", 1)[-1].strip() if code == 0 else None

    def end(self) -> None:
        """Ends every process of it."""
        subprocess.run(["wineserver", "-k"], env=self._environment, check=False)


def check(good: bool, what: str) -> None:
    """Prints what was looked at, and ends the proof where it is not so."""
    print(f"{'ok   ' if good else 'WRONG'} {what}", flush=True)
    if not good:
        sys.exit(1)


def ended(code: int, expected: int, what: str) -> None:
    """Prints whether a program ended as it should, and with what where it did not."""
    check(code == expected, what if code == expected else f"{what} (exit code {code} for {expected})")


def make_certificate(folder: Path) -> Path:
    """A certificate that signs what is made from now on; nobody but the proof trusts it."""
    key, certificate, store = folder / "key.pem", folder / "certificate.pem", folder / "certificate.p12"
    openssl = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=Proof"]
    openssl += ["-addext", "extendedKeyUsage=codeSigning", "-keyout", str(key), "-out", str(certificate)]
    subprocess.run(openssl, check=True, capture_output=True)
    pack = ["openssl", "pkcs12", "-export", "-inkey", str(key), "-in", str(certificate)]
    os.environ["SIGNING_PASSWORD"] = secrets.token_hex()
    subprocess.run([*pack, "-passout", "env:SIGNING_PASSWORD", "-out", str(store)], check=True)
    os.environ["SIGNING_CERTIFICATE"] = base64.b64encode(store.read_bytes()).decode()
    return certificate


def is_signed(file: Path, certificate: Path) -> bool:
    """Whether a Windows program is signed with a certificate, and unchanged since."""
    looked = ["osslsigncode", "verify", "-CAfile", str(certificate), "-in", str(file)]
    return subprocess.run(looked, check=False, capture_output=True).returncode == 0


def payload_of(folder: Path, version: str) -> Path:
    """A stand-in of the frozen program; each version brings a file that the others lack."""
    inside = folder / "_internal" / "Größe ж"
    inside.mkdir(parents=True)
    (folder / "_internal" / f"of-{version}.txt").write_text(version, encoding="utf-8")
    (inside / "data.bin").write_bytes(os.urandom(100_000))
    program = folder / "leukdeskw.exe"
    script = ROOT / "build_spec" / "installer" / "stand_in.nsi"
    subprocess.run(["makensis", "-V1", f"-DOUTPUT={program}", str(script)], check=True)
    shutil.copy(program, folder / "leukdesk.exe")
    return folder


def prove_mode(wine: Wine, mode: str, old: Path, new: Path, certificate: Path) -> None:
    """Goes through the life of an installation for one user or for all."""
    menus = {
        USER: wine.user / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs",
        ALL: wine.drive / "ProgramData/Microsoft/Windows/Start Menu/Programs",
    }
    print(f"== {mode}")
    code, _ = wine.run(old, "/S", mode)
    check(code == 0, "the installer ends well in a silent run")
    place = wine.registered(mode, "InstallLocation")
    check(bool(place), f"the installation is registered: {place}")
    folder = wine.drive / str(place)[3:].replace("\\", "/")
    check((folder / "_internal/Größe ж/data.bin").stat().st_size == 100_000, "its files are there")
    check(is_signed(folder / "uninstall.exe", certificate), "its uninstaller is signed")
    check((menus[mode] / "LeukDesk.lnk").is_file(), "the start menu has an entry")
    check(wine.registered(mode, "DisplayVersion") == "1.9.0", "its version is registered")
    rule = wine.registered(mode, "FirewallRule")
    check((rule is not None) == (mode == ALL), "only an installation for all opens the firewall")

    records = wine.user / "AppData/Local/LeukDesk/records"
    records.mkdir(parents=True, exist_ok=True)
    (records / "leukdesk.db").write_text("patients", encoding="utf-8")

    (folder / "stay").touch()
    running = wine.start(folder / "leukdeskw.exe")
    time.sleep(3)
    check(running.poll() is None, "the stand-in runs")
    ended(wine.run(new, "/S", mode)[0], 4, "a running program is noticed by an upgrade")
    check(wine.registered(mode, "DisplayVersion") == "1.9.0", "and nothing was changed")
    # Without `_?=` an uninstaller copies itself away and returns at once. It is not to be quoted, so words
    # that hold no space are what Wine makes the command line of.
    remove = (folder / "uninstall.exe", "/S", mode, *f"_?={place}".split(" "))
    ended(wine.run(*remove)[0], 4, "and by the uninstaller")
    (folder / "stay").unlink()
    running.wait(LIMIT_S)

    ended(wine.run(new, "/S", mode)[0], 0, "the upgrade ends well")
    check(wine.registered(mode, "DisplayVersion") == "1.10.0", "1.10.0 is newer than 1.9.0")
    check((folder / "_internal/of-1.10.0.txt").is_file(), "the new files are there")
    check(not (folder / "_internal/of-1.9.0.txt").exists(), "and those of the old version are gone")
    ended(wine.run(old, "/S", mode)[0], 3, "a downgrade is refused")
    check((folder / "_internal/of-1.10.0.txt").is_file(), "and changes nothing")
    other = ALL if mode == USER else USER
    ended(wine.run(old, "/S", other)[0], 3, "an older version beside it is refused too")
    check(wine.registered(other, "DisplayVersion") is None, "and is not registered")

    shutil.rmtree(folder / "_internal")
    (folder / "_internal").write_text("in the way", encoding="utf-8")
    check(wine.run(new, "/S", mode)[0] != 0, "a file that can't be written ends a silent run")
    (folder / "_internal").unlink()
    ended(wine.run(new, "/S", mode)[0], 0, "installing again mends it")
    check((folder / "_internal/of-1.10.0.txt").is_file(), "with all its files")

    (folder / "notes of the lab.txt").write_text("mine", encoding="utf-8")
    ended(wine.run(*remove)[0], 0, "the uninstaller ends well")
    check(not (folder / "_internal").exists(), "the program's files are gone")
    check(not (folder / "leukdeskw.exe").exists(), "and the program")
    check((folder / "notes of the lab.txt").is_file(), "what others put there stays")
    check(wine.registered(mode, "DisplayVersion") is None, "nothing is registered")
    check(not (menus[mode] / "LeukDesk.lnk").exists(), "the start menu has no entry")
    check((records / "leukdesk.db").is_file(), "the records stay")


def main() -> None:
    """Makes two installers and proves them."""
    with tempfile.TemporaryDirectory(prefix="installer ж ") as name:
        place = Path(name)
        certificate = make_certificate(place)
        installers = []
        for version in ("1.9.0", "1.10.0"):
            installers.append(place / f"LeukDesk-{version}-setup.exe")
            make_installer(payload_of(place / version, version), installers[-1], version)
            check(not is_signed(installers[-1], certificate), "an installer is unsigned as it is made")
            sign([installers[-1]])
            check(is_signed(installers[-1], certificate), "and signed afterwards")
        for mode in (USER, ALL):
            wine = Wine(place / f"wine{mode[1:]}")
            try:
                prove_mode(wine, mode, *installers, certificate)
            finally:
                wine.end()
    print("the installer works")


if __name__ == "__main__":
    main()
