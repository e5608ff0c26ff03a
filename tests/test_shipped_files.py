"""Resources and bundles are found alike in a checkout, an installed wheel and a frozen program."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from leukdesk import paths
from leukdesk.domain.errors import IntegrityError

CHECKOUT = Path(__file__).resolve().parents[1]
FOLDERS = ("resources", "models")

ASK_INSTALLED = """
import sys
from leukdesk import paths
from leukdesk.domain.errors import IntegrityError
import leukdesk
print(leukdesk.__file__, paths.resources_dir(), paths.models_dir(), sep="\\n")
"""


def hashes(folder: Path) -> dict[str, str]:
    files = (p for p in folder.rglob("*") if p.is_file())
    return {p.relative_to(folder).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


def test_a_checkout_finds_them_at_its_top(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "__file__", str(CHECKOUT / "leukdesk" / "paths.py"))
    assert paths.resources_dir() == CHECKOUT / "resources"
    assert paths.models_dir() == CHECKOUT / "models"


@pytest.mark.slow
def test_a_wheel_installed_elsewhere_carries_them_unchanged(tmp_path: Path) -> None:
    wheels, site = tmp_path / "wheels", tmp_path / "Programm Größe"
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    build = ["wheel", str(CHECKOUT), "--no-deps", "--no-build-isolation", "-w", str(wheels)]
    subprocess.run([*pip, *build], check=True, cwd=tmp_path)
    (wheel,) = wheels.glob("*.whl")
    subprocess.run(
        [*pip, "install", "--no-deps", "--target", str(site), str(wheel)], check=True, cwd=tmp_path
    )
    answer = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(site)!r}){ASK_INSTALLED}"],
        check=True,
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
    )
    program, *folders = map(Path, answer.stdout.splitlines())
    assert program.is_relative_to(site)
    for name, folder in zip(FOLDERS, folders, strict=True):
        assert folder.is_relative_to(site)
        assert hashes(folder) == hashes(CHECKOUT / name)
    migrations = "leukdesk/records/migrations"
    assert hashes(site / migrations).keys() >= hashes(CHECKOUT / migrations).keys() - pycache(migrations)


def pycache(folder: str) -> set[str]:
    return {name for name in hashes(CHECKOUT / folder) if "__pycache__" in name}


def test_a_frozen_program_finds_them_inside_its_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The layout that build_spec/leukdesk.spec makes; the frozen program's smoke test proves the real one.
    for name in FOLDERS:
        (tmp_path / "leukdesk" / name).mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources_dir() == tmp_path / "leukdesk" / "resources"
    assert paths.models_dir() == tmp_path / "leukdesk" / "models"


def test_an_installation_without_them_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "leukdesk" / "paths.py"))
    with pytest.raises(IntegrityError, match="install LeukDesk again"):
        paths.resources_dir()
