"""What the Windows program is built with: pins, words, budget and signature."""

from __future__ import annotations

import importlib.util
import json
import platform
import re
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from leukdesk import paths

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).resolve().parents[1]
SPEC = ROOT / "build_spec"


def script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, SPEC / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


LOCKS = ("requirements-windows.txt", "requirements-proof.txt")


def pins() -> dict[str, str]:
    lines = [line for name in LOCKS for line in (SPEC / name).read_text(encoding="utf-8").splitlines()]
    found = (re.match(r"([\w.-]+)==([^ ;]+)", line) for line in lines)
    return {canonicalize_name(m[1]): m[2] for m in found if m}


def test_every_requirement_of_the_program_is_pinned_for_windows_within_its_range() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    tools = [
        line
        for name in ("build-tools.in", "proof-tools.in")
        for line in (SPEC / name).read_text(encoding="utf-8").splitlines()
    ]
    wanted = [Requirement(line) for line in (*project["dependencies"], *tools)]
    pinned = pins()
    for requirement in wanted:
        version = pinned.get(canonicalize_name(requirement.name))
        assert version is not None, f"{requirement.name} is not pinned: run build_spec/lock.py"
        assert requirement.specifier.contains(version), f"{requirement} is pinned to {version}"


@pytest.mark.parametrize("name", LOCKS)
def test_every_pin_has_a_hash(name: str) -> None:
    text = (SPEC / name).read_text(encoding="utf-8")
    for block in re.split(r"\n(?=[\w.-]+==)", text):
        assert "--hash=sha256:" in block, block.splitlines()[0]


def test_what_the_installer_says_it_says_in_each_of_its_languages() -> None:
    words = (SPEC / "installer" / "words.nsh").read_text(encoding="utf-8")
    installer = (SPEC / "installer" / "leukdesk.nsi").read_text(encoding="utf-8")
    languages = {name.upper() for name in re.findall(r'MUI_LANGUAGE "(\w+)"', installer)}
    said = set(re.findall(r"LangString (\w+) \$\{LANG_(\w+)\}", words))
    assert languages == {"ENGLISH", "SPANISH", "FRENCH"}
    assert said == {(name, language) for name, _ in said for language in languages}
    assert {name for name, _ in said} == set(re.findall(r'"\$\((\w+)\)"', installer))


def test_the_workflow_calls_scripts_that_are_there() -> None:
    text = (ROOT / ".github" / "workflows" / "windows.yml").read_text(encoding="utf-8")
    called = set(re.findall(r"build_spec[\\/]([\w.-]+)", text))
    assert called >= {"leukdesk.spec", "smoke_test.py", "make_installer.py", "sign.py", "size_budget.py"}
    assert all((SPEC / name).is_file() for name in called)
    steps = [step for job in yaml.safe_load(text)["jobs"].values() for step in job["steps"]]
    assert all(("uses" in step) != ("run" in step) for step in steps)
    # A tag can be moved to other code, a commit can't.
    assert all(re.search(r"@[0-9a-f]{40}$", step["uses"]) for step in steps if "uses" in step)
    # Nobody else's step is given the certificate.
    holding = [step for step in steps if "SIGNING_CERTIFICATE" in str(step)]
    assert len(holding) == 1
    assert "SIGNING" not in str([{**job, "steps": []} for job in yaml.safe_load(text)["jobs"].values()])


def test_the_runtime_of_visual_c_is_taken_whole_and_of_one_version(tmp_path: Path) -> None:
    payload = script("payload")
    # As the package is laid out: beside python.exe it lacks vcruntime140.
    for folder, names in ((tmp_path, ("msvcp140",)), (tmp_path / "Scripts", ("msvcp140", "vcruntime140"))):
        folder.mkdir(exist_ok=True)
        for name in names:
            (folder / f"{name}.dll").touch()
    with pytest.raises(SystemExit, match=r"vcruntime140_1\.dll"):
        payload.visual_cpp_runtime(tmp_path)
    (tmp_path / "Scripts" / "vcruntime140_1.dll").touch()
    (tmp_path / "Scripts" / "python.exe").touch()
    taken = payload.visual_cpp_runtime(tmp_path)
    assert [path.name for path in taken] == ["msvcp140.dll", "vcruntime140.dll", "vcruntime140_1.dll"]
    assert all(path.parent.name == "Scripts" for path in taken)


def test_the_list_of_files_is_what_the_check_of_an_installation_reads(tmp_path: Path) -> None:
    for name in ("cv2/Größe ж.pyd", "leukdesk/a.txt"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_bytes(b"content")
    script("payload").write_files_list(tmp_path)
    assert paths.lost_files(tmp_path) == []
    (tmp_path / "cv2/Größe ж.pyd").unlink()
    assert paths.lost_files(tmp_path) == ["cv2/Größe ж.pyd"]


def test_a_program_over_its_budget_is_refused_with_its_largest_parts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(12):
        file = tmp_path / "_internal" / f"package{number}" / "lib" / "part.bin"
        file.parent.mkdir(parents=True)
        file.write_bytes(bytes(1000 * (number + 1)))
    budget = script("size_budget")
    budget.main(tmp_path, 1)
    listed = capsys.readouterr().out.splitlines()
    assert len(listed) == 11
    assert "package11/lib" in listed[0]
    with pytest.raises(SystemExit, match="over its budget"):
        budget.main(tmp_path, 0.07)


def test_without_a_certificate_nothing_is_signed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("SIGNING_CERTIFICATE", raising=False)
    file = tmp_path / "a.exe"
    file.write_bytes(b"MZ")
    script("sign").sign([file])
    assert file.read_bytes() == b"MZ"
    assert "unsigned" in capsys.readouterr().out


def test_an_installer_is_made_of_a_windows_program_and_three_numbers_alone(tmp_path: Path) -> None:
    make = script("make_installer")
    with pytest.raises(SystemExit, match="three numbers"):
        make.make_installer(tmp_path, tmp_path / "out.exe", "1.0rc1")
    with pytest.raises(SystemExit, match=r"leukdeskw\.exe"):
        make.make_installer(tmp_path, tmp_path / "out.exe", make.program_version())


def test_python_itself_is_listed_among_the_parts_with_its_licence(tmp_path: Path) -> None:
    bill, licences = tmp_path / "sbom.cdx.json", tmp_path / "licences.txt"
    bill.write_text('{"components": [{"name": "numpy"}]}', encoding="utf-8")
    licences.write_text("numpy\n", encoding="utf-8")
    script("parts").add_python(Path(sys.executable), bill, licences)
    listed = json.loads(bill.read_text(encoding="utf-8"))["components"]
    assert [part["name"] for part in listed] == ["numpy", "python"]
    assert listed[1]["version"] == platform.python_version()
    text = licences.read_text(encoding="utf-8")
    assert text.startswith("numpy\n")
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in text


def test_each_part_is_listed_with_all_texts_of_its_licences(tmp_path: Path) -> None:
    parts = script("parts")
    listed = [
        {"Name": "pillow_heif", "Version": "1.8.1", "License": "BSD-3-Clause"},
        {"Name": "PySide6_Essentials", "Version": "6.11.3", "License": "LGPL-3.0-only"},
    ]
    texts = {"pillow_heif": {"a/LICENSE.txt": "of the package", "a/bundled.txt": "of libde265"}}
    parts.write_licences(listed, texts, tmp_path / "licences.txt")
    written = (tmp_path / "licences.txt").read_text(encoding="utf-8")
    # Qt's wheel names the LGPL without its text, and x265 in pillow-heif is under the GPL.
    for words in ("of the package", "of libde265", "LESSER GENERAL PUBLIC LICENSE", "Version 2, June 1991"):
        assert words in written
    with pytest.raises(SystemExit, match="numpy brings no text"):
        parts.write_licences(
            [{"Name": "numpy", "Version": "2", "License": "BSD"}], {"numpy": {}}, tmp_path / "l.txt"
        )
