"""Which drives can keep records: SQLite's locks and its write-ahead log need a disk of this computer."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path, PureWindowsPath

from leukdesk.domain.errors import StoreError
from leukdesk.domain.sentences import Sentence

NETWORK_FILE_SYSTEMS = frozenset({
    "nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "ncpfs", "afs", "coda", "ceph", "lustre", "glusterfs",
    "beegfs", "gpfs", "ocfs2", "gfs2", "davfs", "fuse.sshfs", "fuse.davfs", "fuse.davfs2", "fuse.curlftpfs",
    "fuse.s3fs", "fuse.rclone", "fuse.glusterfs", "fuse.ceph", "fuse.gvfsd-fuse", "fuse.smbnetfs",
})  # fmt: skip
"""Types in /proc/mounts that reach over a network; see filesystems(5) of Linux and each program's manual."""

_REMOTE = 4
"""DRIVE_REMOTE of GetDriveTypeW (learn.microsoft.com, fileapi.h)."""
_MOUNTS = Path("/proc/mounts")


def refuse_network_drive(folder: Path) -> None:
    """Lets a folder pass that lies on a disk of this computer.

    Raises:
        StoreError: if it lies on a network drive, with the reason.
    """
    if sys.platform == "win32":
        why = _network_on_windows(folder)
    elif _MOUNTS.is_file():
        why = network_type(folder.absolute(), _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape"))
    else:
        why = ""
    if why:
        raise StoreError(
            Sentence(
                "{0} lies on a network drive ({1}), where a broken connection or two computers that "
                "write at once can destroy the records",
                folder,
                why,
            ),
            Sentence("choose a folder on a disk of this computer and keep the backups on the network"),
        )


def network_type(folder: Path, mounts: str) -> str:
    """The network file system that a folder lies on; empty for a disk of this computer.

    Args:
        folder: absolute; links on its way are followed as far as it exists.
        mounts: the text of /proc/mounts.
    """
    place = folder.resolve()
    nearest, found = -1, ""
    for line in mounts.splitlines():
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        point = Path(_unescaped(parts[1]))
        # A later line lies over an earlier one at the same place.
        if place.is_relative_to(point) and len(point.parts) >= nearest:
            nearest, found = len(point.parts), parts[2]
    return found if found in NETWORK_FILE_SYSTEMS else ""


def _unescaped(text: str) -> str:
    # /proc/mounts writes spaces, tabs, line breaks and backslashes as octal numbers.
    for code, sign in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        text = text.replace(code, sign)
    return text


def is_unc(path: PureWindowsPath) -> bool:
    r"""Whether a path names another computer: `\\server\share`, also written `\\?\UNC\server\share`."""
    drive = path.drive.upper()
    if drive.startswith(("\\\\?\\UNC\\", "\\\\.\\UNC\\")):
        return True
    return drive.startswith("\\\\") and not drive.startswith(("\\\\?\\", "\\\\.\\"))


def _network_on_windows(folder: Path) -> str:
    place = PureWindowsPath(folder.resolve())
    if is_unc(place):
        return "a path of another computer"
    if sys.platform == "win32" and ctypes.windll.kernel32.GetDriveTypeW(place.anchor) == _REMOTE:
        return f"the drive {place.drive}"
    return ""
