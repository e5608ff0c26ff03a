"""`classify`, `demo`, `doctor`, `--version`, and faults that no one foresaw."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pypdf
from PIL import Image

from leukdesk import __version__, paths
from leukdesk.commands import classify
from leukdesk.logs import LOG_NAME

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest

    from tests.commands.conftest import Ran

    Leukdesk = Callable[..., Ran]
    Rows = Callable[[Path], list[dict[str, str]]]


def test_card_writes_the_page_of_a_bundle(leukdesk: Leukdesk, tmp_path: Path) -> None:
    page = tmp_path / "Karte für alle.html"
    ran = leukdesk("card", "leukdesk-blasts", "--out", page)
    assert ran.code == 0
    assert "What it cannot do" in page.read_text(encoding="utf-8")
    unknown = leukdesk("card", "leukdesk-nothing", "--out", page)
    assert unknown.code == 2
    assert "no bundle 'leukdesk-nothing'" in unknown.err


def test_classify_calls_each_crop(
    leukdesk: Leukdesk, rows: Rows, smear: Path, blank: Path, tmp_path: Path
) -> None:
    with Image.open(smear) as image:
        crop = tmp_path / "crop.png"
        image.crop((560, 360, 720, 500)).save(crop)
    (tmp_path / "broken.png").write_bytes(b"x")
    ran = leukdesk("classify", crop, blank, tmp_path / "broken.png", "--out", tmp_path / "calls.csv")
    assert ran.code == 3
    assert "broken.png" in ran.err
    row, nothing = rows(tmp_path / "calls.csv")
    assert (nothing["path"], nothing["call"]) == (str(blank), "unsure")
    assert list(row)[:6] == ["path", "cell_class", "probability", "p_blast", "call", "model"]
    assert row["path"] == str(crop)
    assert sum(float(v) for k, v in row.items() if k.startswith("p_")) > 0.999


def test_the_demo_does_the_main_job_in_a_store_of_its_own(
    leukdesk: Leukdesk, rows: Rows, tmp_path: Path
) -> None:
    out = tmp_path / "demo Ω"
    ran = leukdesk("demo", "--out", out, "--no-window")
    assert ran.code == 0, ran.err
    assert str(out) in ran.out
    assert "Leukocytes counted" in ran.out
    assert sum(r["counted"] == "1" for r in rows(out / "patches.csv")) > 20
    assert json.loads((out / "summary.json").read_text(encoding="utf-8"))["case"]["sample"] is True
    text = "".join(page.extract_text() for page in pypdf.PdfReader(out / "report.pdf").pages)
    assert "SAMPLE" in text
    assert (out / "records" / "leukdesk.db").is_file()
    assert not paths.records_dir().exists()


def test_the_demo_without_a_screen_says_so_and_ends_well(
    leukdesk: Leukdesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("leukdesk.app.has_screen", lambda: False)
    ran = leukdesk("demo", "--out", tmp_path / "demo")
    assert ran.code == 0
    assert "no screen" in ran.out


DEMO_WITH_WINDOW = """
import sys
from leukdesk import app, cli
if __name__ == "__main__":
    app.has_screen = lambda: True
    app.run = lambda records, case: print("window", case, "torch" in sys.modules) or 0
    sys.argv = ["leukdesk", "demo", "--out", sys.argv[1]]
    cli.main()
"""


def test_the_process_that_shows_the_window_never_loads_torch_not_even_for_the_demo(tmp_path: Path) -> None:
    script = tmp_path / "demo.py"
    script.write_text(DEMO_WITH_WINDOW, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(script), str(tmp_path / "out")],
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    assert "window SAMPLE-1 False" in done.stdout


def test_doctor_finds_a_sound_installation_sound(leukdesk: Leukdesk, tmp_path: Path) -> None:
    ran = leukdesk("doctor", "--records", tmp_path / "r")
    assert ran.code == 0, ran.out
    for word in ("LeukDesk", "torch 2.13", "as pinned", "Records", "Cameras"):
        assert word in ran.out


def test_doctor_names_what_is_wrong(leukdesk: Leukdesk, tmp_path: Path) -> None:
    (tmp_path / "r").write_text("a file where the records should be", encoding="utf-8")
    ran = leukdesk("doctor", "--records", tmp_path / "r")
    assert ran.code == 1
    assert "WRONG Records" in ran.out


def test_the_version_is_printed(leukdesk: Leukdesk) -> None:
    assert leukdesk("--version").out.strip() == f"LeukDesk {__version__}"


def test_a_library_that_cannot_be_loaded_is_named_with_the_cure(
    leukdesk: Leukdesk, blank: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: object) -> bool:
        raise ImportError("DLL load failed while importing cv2", name="cv2")

    monkeypatch.setattr(classify, "run", fail)
    ran = leukdesk("classify", blank, "--out", tmp_path / "o.csv")
    assert ran.code == 2
    assert "cannot be loaded (cv2)" in ran.err
    assert "install LeukDesk again" in ran.err


def test_an_unforeseen_fault_is_one_sentence_and_the_log_holds_no_path(
    leukdesk: Leukdesk, blank: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*given: object) -> bool:
        raise ZeroDivisionError(f"while reading {given}")

    monkeypatch.setattr(classify, "run", fail)
    ran = leukdesk("classify", blank, "--out", tmp_path / "o.csv")
    assert ran.code == 1
    assert "unexpected fault" in ran.err
    assert ran.err.strip().count("\n") == 0
    logs = [p.read_text(encoding="utf-8") for p in tmp_path.rglob(LOG_NAME)]
    assert logs
    assert all("ZeroDivisionError" in log and blank.name not in log for log in logs)
