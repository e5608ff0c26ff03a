"""`leukdesk model`: what a person sees and decides before a foreign bundle may run."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from leukdesk import paths
from leukdesk.cli import cli
from leukdesk.domain.errors import BundleError, UserError
from leukdesk.inference.bundle import CARD_NAME, file_sha256
from leukdesk.settings import load_settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

run = CliRunner()


@pytest.fixture
def foreign(tmp_path: Path, write_foreign_bundle: Callable[..., None]) -> Path:
    """A bundle from elsewhere whose card claims the shipped one's figures."""
    folder = tmp_path / "vom Stick"
    write_foreign_bundle(folder, title="odd\x1b[2J title")
    return folder


def test_a_foreign_bundle_is_shown_warned_of_and_only_then_installed(foreign: Path) -> None:
    shown = run.invoke(cli, ["model", "show", str(foreign)])
    assert shown.exit_code == 0
    assert "foreign 7" in shown.output
    assert "auroc" in shown.output
    assert "\x1b" not in shown.output
    refused = run.invoke(cli, ["model", "install", str(foreign)])
    assert isinstance(refused.exception, UserError)
    assert "A bundle is a program" in refused.output
    assert "foreign" not in run.invoke(cli, ["model", "list"]).output
    installed = run.invoke(cli, ["model", "install", str(foreign), "--yes"])
    assert installed.exit_code == 0, installed.output
    assert "leukdesk model use foreign" in installed.output


def test_the_bundle_in_use_is_starred_checked_and_let_go_when_removed(foreign: Path) -> None:
    assert run.invoke(cli, ["model", "install", str(foreign), "--yes"]).exit_code == 0
    assert run.invoke(cli, ["model", "use", "foreign"]).exit_code == 0
    assert load_settings(paths.settings_file()).model == "foreign"
    assert "* foreign" in run.invoke(cli, ["model", "list"]).output
    assert run.invoke(cli, ["model", "verify"]).exit_code == 0
    network = paths.installed_models_dir() / "foreign" / "net.pt"
    network.write_bytes(network.read_bytes() + b"!")
    spoiled = run.invoke(cli, ["model", "verify"])
    assert spoiled.exit_code == 1
    assert "WRONG foreign" in spoiled.output
    assert "WRONG" in run.invoke(cli, ["model", "list"]).output
    assert run.invoke(cli, ["model", "remove", "foreign"]).exit_code == 0
    assert load_settings(paths.settings_file()).model == ""


def test_an_unknown_bundle_cannot_be_used_and_the_shipped_one_not_removed() -> None:
    assert isinstance(run.invoke(cli, ["model", "use", "nothing"]).exception, BundleError)
    assert isinstance(run.invoke(cli, ["model", "remove", "leukdesk-blasts"]).exception, UserError)


def test_a_bundle_that_does_not_run_is_not_kept_and_leaves_the_one_of_its_name(foreign: Path) -> None:
    sound = foreign.with_name("sound")
    shutil.copytree(foreign, sound)
    (foreign / "net.pt").write_bytes(b"no network")
    card = json.loads((foreign / CARD_NAME).read_text(encoding="utf-8"))
    card["sha256"] = file_sha256(foreign / "net.pt")
    (foreign / CARD_NAME).write_text(json.dumps(card), encoding="utf-8")
    result = run.invoke(cli, ["model", "install", str(foreign), "--yes"])
    assert isinstance(result.exception, BundleError)
    assert not (paths.installed_models_dir() / "foreign").exists()
    assert run.invoke(cli, ["model", "install", str(sound), "--yes"]).exit_code == 0
    assert run.invoke(cli, ["model", "use", "foreign"]).exit_code == 0
    assert isinstance(run.invoke(cli, ["model", "install", str(foreign), "--yes"]).exception, BundleError)
    assert "* foreign: foreign 7" in run.invoke(cli, ["model", "list"]).output


def test_a_bundle_in_use_that_is_gone_is_listed_as_wrong(foreign: Path) -> None:
    assert run.invoke(cli, ["model", "install", str(foreign), "--yes"]).exit_code == 0
    assert run.invoke(cli, ["model", "use", "foreign"]).exit_code == 0
    shutil.rmtree(paths.installed_models_dir() / "foreign")
    assert "* foreign: WRONG there is no bundle 'foreign'" in run.invoke(cli, ["model", "list"]).output


def test_no_name_chooses_no_bundle() -> None:
    assert isinstance(run.invoke(cli, ["model", "use", ""]).exception, UserError)
