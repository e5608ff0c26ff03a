from __future__ import annotations

from pathlib import Path, PureWindowsPath

import pytest

from leukdesk.domain.errors import StoreError
from leukdesk.records import drives
from leukdesk.records.drives import is_unc, network_type
from leukdesk.records.store import open_store

MOUNTS = r"""
/dev/sda1 / ext4 rw 0 0
tmpfs /mnt tmpfs rw 0 0
//server/lab /mnt/lab cifs rw 0 0
/dev/sdb1 /mnt/lab/disk ext4 rw 0 0
server:/export /mnt/Blood\040smears nfs4 rw 0 0
me@server: /home/ada/far fuse.sshfs rw 0 0
/dev/sdc1 /mnt/laboratory ext4 rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/srv/records", ""),
        ("/mnt/records", ""),
        ("/mnt/lab", "cifs"),
        ("/mnt/lab/records/of/2026", "cifs"),
        ("/mnt/lab/disk/records", ""),
        ("/mnt/laboratory/records", ""),
        ("/mnt/Blood smears/records", "nfs4"),
        ("/home/ada/far/records", "fuse.sshfs"),
    ],
)
def test_the_nearest_mount_tells_a_network_drive(folder: str, kind: str) -> None:
    assert network_type(Path(folder), MOUNTS) == kind


def test_a_link_to_a_network_drive_is_one(tmp_path: Path) -> None:
    far = tmp_path / "far"
    far.mkdir()
    (tmp_path / "records").symlink_to(far)
    assert network_type(tmp_path / "records" / "new", f"server:/x {far} nfs rw 0 0") == "nfs"


@pytest.mark.parametrize(
    ("path", "unc"),
    [
        (r"\\server\lab\records", True),
        (r"\\?\UNC\server\lab\records", True),
        (r"C:\Users\Ada\records", False),
        (r"\\?\C:\Users\Ada\records", False),
    ],
)
def test_a_path_of_another_windows_computer_is_known(path: str, unc: bool) -> None:
    assert is_unc(PureWindowsPath(path)) is unc


@pytest.mark.skipif(not Path("/proc/mounts").is_file(), reason="only Linux lists its mounts there")
def test_a_store_on_a_network_drive_is_refused_with_the_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"//server/lab {tmp_path} cifs rw 0 0\n", encoding="utf-8")
    monkeypatch.setattr(drives, "_MOUNTS", mounts)
    with pytest.raises(StoreError, match=r"network drive \(cifs\), where a broken .* choose a folder on"):
        open_store(tmp_path / "records")
    assert not (tmp_path / "records").exists()
