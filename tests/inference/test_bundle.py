"""A bundle is opened only when it is exactly the one that the program trusts."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from leukdesk.domain.errors import BundleError
from leukdesk.files import file_sha256
from leukdesk.inference import bundle as bundle_module
from leukdesk.inference.bundle import CARD_NAME, MAX_CARD_BYTES, open_bundle, shipped_bundle
from leukdesk.inference.shelf import examine

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def refused(folder: Path, trusted: dict[str, str]) -> str:
    """The one sentence with which the bundle is refused."""
    with pytest.raises(BundleError) as caught:
        open_bundle(folder, trusted)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def test_a_sound_bundle_opens_and_hands_out_the_checked_bytes(
    bundle_folder: Path, trusted: dict[str, str]
) -> None:
    bundle = open_bundle(bundle_folder, trusted)
    assert bundle.card.name == "tiny 0.0.1"
    assert bundle.model_content() == bundle.model_path.read_bytes()


def test_a_missing_folder_is_refused(tmp_path: Path) -> None:
    assert "no bundle in the folder 'nowhere'" in refused(tmp_path / "nowhere", {})


def test_a_missing_network_is_refused(bundle_folder: Path, trusted: dict[str, str]) -> None:
    (bundle_folder / "model.ts.pt").unlink()
    assert "is missing" in refused(bundle_folder, trusted)


def test_one_changed_byte_is_refused(bundle_folder: Path, trusted: dict[str, str]) -> None:
    path = bundle_folder / "model.ts.pt"
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    assert "was changed" in refused(bundle_folder, trusted)


def test_a_bundle_of_an_unknown_id_is_foreign(bundle_folder: Path) -> None:
    assert "not one that this LeukDesk trusts" in refused(bundle_folder, {"other": "0" * 64})


def test_exchanging_network_and_card_together_does_not_help(
    bundle_folder: Path, trusted: dict[str, str], change_card: Callable[..., None]
) -> None:
    path = bundle_folder / "model.ts.pt"
    path.write_bytes(path.read_bytes() + b"more")
    change_card(bundle_folder, sha256=file_sha256(path))
    assert "another one" in refused(bundle_folder, trusted)


def test_a_card_of_a_newer_format_says_so(
    bundle_folder: Path, trusted: dict[str, str], change_card: Callable[..., None]
) -> None:
    change_card(bundle_folder, format=99)
    assert "has format 99" in refused(bundle_folder, trusted)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff\xfe\x00",
        b"[1, 2]",
        b'"a card"',
        b"[" * 100_000,
        b'{"format": NaN}',
        b'{"format": 1}',
        b'{"format": 1e999}',
    ],
)
def test_damaged_cards_are_refused(bundle_folder: Path, trusted: dict[str, str], content: bytes) -> None:
    (bundle_folder / CARD_NAME).write_bytes(content)
    refused(bundle_folder, trusted)


def test_an_endless_card_is_refused_without_being_read(bundle_folder: Path, trusted: dict[str, str]) -> None:
    (bundle_folder / CARD_NAME).write_bytes(b" " * (MAX_CARD_BYTES + 1))
    assert "too large" in refused(bundle_folder, trusted)


@pytest.mark.parametrize("number", ["1e999", "-1e999", "1" + "0" * 400])
def test_a_number_without_end_is_refused_wherever_the_card_holds_it(
    bundle_folder: Path, trusted: dict[str, str], number: str
) -> None:
    card = bundle_folder / CARD_NAME
    genuine = card.read_text(encoding="utf-8")
    for value in ("1.5", "0.25"):
        card.write_text(genuine.replace(value, number, 1), encoding="utf-8")
        refused(bundle_folder, trusted)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows keeps pipes out of folders")
@pytest.mark.parametrize("name", [CARD_NAME, "model.ts.pt"])
def test_a_pipe_in_a_files_place_is_refused_instead_of_waited_for(bundle_folder: Path, name: str) -> None:
    (bundle_folder / name).unlink()
    os.mkfifo(bundle_folder / name)
    with pytest.raises(BundleError, match="cannot be read"):
        examine(bundle_folder)


@pytest.mark.parametrize("name", ["../model.ts.pt", "..", "", "sub/model.ts.pt"])
def test_a_card_cannot_point_outside_its_folder(
    bundle_folder: Path, trusted: dict[str, str], change_card: Callable[..., None], name: str
) -> None:
    change_card(bundle_folder, model_file=name)
    assert "outside it" in refused(bundle_folder, trusted)


def test_a_file_exchanged_after_the_check_is_still_caught(
    bundle_folder: Path, trusted: dict[str, str]
) -> None:
    bundle = open_bundle(bundle_folder, trusted)
    bundle.model_path.write_bytes(b"exchanged")
    with pytest.raises(BundleError, match="was changed"):
        bundle.model_content()


def test_an_unknown_name_of_a_shipped_bundle_is_refused() -> None:
    with pytest.raises(BundleError, match=r"no bundle '\.\./\.\./etc' came with"):
        shipped_bundle("../../etc")


def test_a_shipped_bundle_is_held_against_its_pin(
    bundle_folder: Path, trusted: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundle_module, "models_dir", lambda: bundle_folder.parent)
    monkeypatch.setattr(bundle_module, "PINNED", trusted)
    card = bundle_folder / CARD_NAME
    monkeypatch.setattr(bundle_module, "PINNED_CARDS", {"tiny": file_sha256(card)})
    assert shipped_bundle("tiny").card.bundle_id == "tiny"
    genuine = card.read_bytes()
    card.write_bytes(genuine.replace(b"0.3", b"0.1"))
    with pytest.raises(BundleError, match="card of the bundle 'tiny' was changed"):
        shipped_bundle("tiny")
    card.write_bytes(genuine)
    monkeypatch.setattr(bundle_module, "PINNED", {"tiny": "0" * 64})
    with pytest.raises(BundleError, match="another one"):
        shipped_bundle("tiny")


def test_checking_a_bundle_does_not_import_torch() -> None:
    code = "import sys, leukdesk.inference.bundle; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
