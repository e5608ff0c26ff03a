"""Nothing opens a bundle that neither came with the program nor was made or agreed to on this computer."""

from __future__ import annotations

import json
import pickle
import stat
import sys
from typing import TYPE_CHECKING

import pytest

from leukdesk import paths
from leukdesk.domain.errors import BundleError, UserError
from leukdesk.inference import shelf
from leukdesk.inference.bundle import CARD_NAME, SEAL_NAME, file_sha256, read_card
from leukdesk.inference.pinned import DEFAULT_BUNDLE
from leukdesk.inference.seal import open_sealed, seal_bundle

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    ChangeCard = Callable[..., None]


def refusal(folder: Path) -> str:
    with pytest.raises(BundleError) as caught:
        open_sealed(folder)
    return str(caught.value)


def test_a_bundle_that_was_sealed_here_opens(bundle_folder: Path) -> None:
    seal_bundle(bundle_folder)
    assert open_sealed(bundle_folder).card.name == "tiny 0.0.1"


def test_a_bundle_without_a_seal_is_refused_with_the_way_to_install_it(bundle_folder: Path) -> None:
    assert "leukdesk model install" in refusal(bundle_folder)


def test_a_card_changed_after_sealing_is_refused(bundle_folder: Path, change_card: ChangeCard) -> None:
    seal_bundle(bundle_folder)
    change_card(bundle_folder, temperature=0.5)
    assert "changed since" in refusal(bundle_folder)


def test_a_byte_of_the_network_changed_after_sealing_is_refused(bundle_folder: Path) -> None:
    seal_bundle(bundle_folder)
    path = bundle_folder / "model.ts.pt"
    content = bytearray(path.read_bytes())
    content[-100] ^= 1
    path.write_bytes(content)
    assert "was changed" in refusal(bundle_folder)


def test_a_seal_of_another_computer_means_nothing_here(bundle_folder: Path) -> None:
    seal_bundle(bundle_folder)
    paths.seal_key_file().write_bytes(bytes(32))
    assert "neither made nor installed" in refusal(bundle_folder)


@pytest.mark.parametrize("seal", [b"", b"0" * 64, b"\xff" * 5000])
def test_a_made_up_seal_is_refused(bundle_folder: Path, seal: bytes) -> None:
    seal_bundle(bundle_folder)
    (bundle_folder / SEAL_NAME).write_bytes(seal)
    refusal(bundle_folder)


def test_a_damaged_secret_says_what_to_do(bundle_folder: Path) -> None:
    seal_bundle(bundle_folder)
    paths.seal_key_file().write_bytes(b"short")
    with pytest.raises(UserError, match="install the bundles again"):
        open_sealed(bundle_folder)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps the profile's folder to its user")
def test_the_secret_is_for_its_owner_alone(bundle_folder: Path) -> None:
    seal_bundle(bundle_folder)
    assert stat.S_IMODE(paths.seal_key_file().stat().st_mode) == 0o600


def test_an_installed_bundle_stands_beside_the_shipped_one(bundle_folder: Path) -> None:
    assert shelf.bundle_names() == [DEFAULT_BUNDLE]
    shelf.install(shelf.examine(bundle_folder))
    assert shelf.bundle_names() == [DEFAULT_BUNDLE, "tiny"]
    assert shelf.open_named("tiny").card == read_card(bundle_folder)
    shelf.install(shelf.examine(bundle_folder))
    shelf.remove("tiny")
    assert shelf.bundle_names() == [DEFAULT_BUNDLE]
    assert list(paths.installed_models_dir().iterdir()) == []


def test_a_bundle_of_a_shipped_name_never_takes_its_place(
    bundle_folder: Path, change_card: ChangeCard
) -> None:
    change_card(bundle_folder, id=DEFAULT_BUNDLE)
    shelf.install(shelf.examine(bundle_folder))
    assert shelf.open_named(DEFAULT_BUNDLE).folder == paths.models_dir() / DEFAULT_BUNDLE
    assert shelf.open_named(f"{DEFAULT_BUNDLE}-local").card.version == "0.0.1"
    with pytest.raises(UserError, match="stays"):
        shelf.remove(DEFAULT_BUNDLE)


@pytest.mark.parametrize(
    "name", ["../evil", "..", "a/b", "a\\b", "C:evil", "con", "NUL.x", ".hidden", "x" * 65, ""]
)
def test_a_card_cannot_choose_where_it_is_installed(
    bundle_folder: Path, change_card: ChangeCard, name: str
) -> None:
    change_card(bundle_folder, id=name)
    with pytest.raises(BundleError, match="impossible name"):
        shelf.examine(bundle_folder)
    with pytest.raises(BundleError):
        shelf.open_named(name or "..")


@pytest.mark.parametrize("name", ["seal", "SEAL", "Card.json", "seal.", "nul", "COM1.pt"])
def test_a_card_cannot_name_its_network_by_a_name_that_is_taken(
    bundle_folder: Path, change_card: ChangeCard, name: str
) -> None:
    change_card(bundle_folder, model_file=name)
    with pytest.raises(BundleError, match="outside it"):
        shelf.examine(bundle_folder)


def test_a_bundle_that_fails_while_it_is_installed_leaves_the_one_of_its_name(
    bundle_folder: Path, change_card: ChangeCard
) -> None:
    shelf.install(shelf.examine(bundle_folder))
    change_card(bundle_folder, version="0.0.2")

    def install_and_fail() -> None:
        with shelf.installing(shelf.examine(bundle_folder)) as bundle:
            assert bundle.card.version == "0.0.2"
            raise BundleError("it does not run here", "use another one")

    with pytest.raises(BundleError, match="does not run here"):
        install_and_fail()
    assert shelf.open_named("tiny").card.version == "0.0.1"
    shelf.install(shelf.examine(bundle_folder))
    assert shelf.open_named("tiny").card.version == "0.0.2"
    assert [p.name for p in paths.installed_models_dir().iterdir()] == ["tiny"]


def test_a_name_means_the_bundle_even_beside_a_folder_of_that_name(
    bundle_folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shelf.install(shelf.examine(bundle_folder))
    (tmp_path / "tiny").mkdir()
    monkeypatch.chdir(tmp_path)
    assert shelf.open_any("tiny").folder == paths.installed_models_dir() / "tiny"
    with pytest.raises(BundleError, match="no bundle in the folder"):
        shelf.open_any(tmp_path / "tiny")


@pytest.mark.parametrize(
    "name", ["..\\model.ts.pt", "C:model.ts.pt", "/etc/passwd", "\\\\host\\share", "a\0b", "x:y"]
)
def test_a_card_cannot_name_a_file_outside_its_folder_on_any_system(
    bundle_folder: Path, change_card: ChangeCard, name: str
) -> None:
    change_card(bundle_folder, model_file=name)
    with pytest.raises(BundleError, match="outside it"):
        shelf.examine(bundle_folder)


def test_a_network_that_is_not_its_cards_is_not_even_offered(bundle_folder: Path) -> None:
    (bundle_folder / "model.ts.pt").write_bytes(b"another")
    with pytest.raises(BundleError, match="was changed"):
        shelf.examine(bundle_folder)


def test_a_name_that_is_not_there_is_answered_with_those_that_are(bundle_folder: Path) -> None:
    with pytest.raises(BundleError, match=rf"there are: {DEFAULT_BUNDLE}"):
        shelf.open_named("unheard-of")


class Payload:
    """Unpickled, it writes a file."""

    def __init__(self, path: str) -> None:
        self._path = path

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return exec, (f"open({self._path!r}, 'w').close()",)


def test_a_pickle_in_the_networks_place_never_runs(
    bundle_folder: Path, tmp_path: Path, change_card: ChangeCard
) -> None:
    from leukdesk.inference.torchscript import TorchScriptClassifier

    trace = tmp_path / "it ran"
    path = bundle_folder / "model.ts.pt"
    path.write_bytes(pickle.dumps(Payload(str(trace))))
    change_card(bundle_folder, sha256=file_sha256(path))
    refusal(bundle_folder)
    # Even who agrees to it gets no more than a refusal.
    bundle = shelf.install(shelf.examine(bundle_folder))
    with pytest.raises(BundleError, match="does not fit its card"):
        TorchScriptClassifier(bundle)
    assert not trace.exists()


def test_a_foreign_card_shows_no_control_characters(bundle_folder: Path, change_card: ChangeCard) -> None:
    content = json.loads((bundle_folder / CARD_NAME).read_text(encoding="utf-8"))
    assert content["title"]
    change_card(bundle_folder, title="fine\x1b[2Jgone")
    assert shelf.examine(bundle_folder).card.title == "fine\x1b[2Jgone"
