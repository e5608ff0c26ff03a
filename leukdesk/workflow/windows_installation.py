"""What can be wrong on Windows alone: the Visual C++ runtime and the camera's consent."""

from __future__ import annotations

import struct
import sys
from typing import TYPE_CHECKING

from leukdesk.domain.errors import UserError
from leukdesk.domain.sentences import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

OLDEST_RUNTIME = (14, 40)
"""Programs built since Visual Studio 2022 17.10 crash with an older runtime: its mutex changed
(https://github.com/microsoft/STL/wiki/Changelog, VS 2022 17.10)."""
_OLDEST = ".".join(map(str, OLDEST_RUNTIME))
RUNTIME_FILES = ("msvcp140.dll", "vcruntime140.dll", "vcruntime140_1.dll")
RUNTIME_KEY = r"SOFTWARE\Microsoft\VisualStudio\14.0\VC\Runtimes\X64"
CAMERA_KEY = r"SOFTWARE\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore\webcam"

CAMERA_POLICY_KEY = r"SOFTWARE\Policies\Microsoft\Camera"

MACHINE, USER = "HKLM", "HKCU"
_FIXED_INFO = struct.pack("<L", 0xFEEF04BD)
"""What a file's version follows after one more number: VS_FIXEDFILEINFO of Windows' resources."""

if sys.platform == "win32":
    import winreg

    def registry_value(hive: str, key: str, name: str) -> str | int | None:
        """A value of the registry, of the hive HKLM or HKCU; None where there is none."""
        top = winreg.HKEY_LOCAL_MACHINE if hive == MACHINE else winreg.HKEY_CURRENT_USER
        try:
            with winreg.OpenKey(top, key) as at:
                value, _kind = winreg.QueryValueEx(at, name)
        except OSError:
            return None
        return value if isinstance(value, (str, int)) else None

else:

    def registry_value(hive: str, key: str, name: str) -> str | int | None:  # noqa: ARG001
        """Nothing: only Windows has a registry."""
        return None


def check_runtime(
    program: Path | None = None, registry: Callable[[str, str, str], str | int | None] = registry_value
) -> str:
    """Which Visual C++ runtime torch will find.

    Args:
        program: folder of the frozen program, which carries its own; None for an installation by pip.
        registry: read for the machine's.

    Raises:
        UserError: if there is none, or one that is too old.
    """
    if program is not None:
        return _carried_runtime(program)
    numbers = tuple(registry(MACHINE, RUNTIME_KEY, name) for name in ("Major", "Minor", "Bld"))
    cure = Sentence("install the newest Microsoft Visual C++ Redistributable (x64) from Microsoft's pages")
    if not all(isinstance(number, int) for number in numbers):
        raise UserError(
            Sentence("the Visual C++ runtime is not installed, so the network cannot start"), cure
        )
    version = ".".join(map(str, numbers))
    if tuple(numbers[:2]) < OLDEST_RUNTIME:
        raise UserError(
            Sentence("the Visual C++ runtime {0} is older than {1}; programs crash in it", version, _OLDEST),
            cure,
        )
    return version


def _carried_runtime(program: Path) -> str:
    missing = [name for name in RUNTIME_FILES if not (program / name).is_file()]
    if missing:
        raise UserError(
            Sentence("{0} is missing from the program", Sentence.joined(Sentence(" and "), missing)),
            Sentence("install LeukDesk again"),
        )
    versions = {name: file_version((program / name).read_bytes()) for name in RUNTIME_FILES}
    for name, version in versions.items():
        if version < OLDEST_RUNTIME:
            words = ".".join(map(str, version)) or Sentence("of no version")
            raise UserError(
                Sentence(
                    "{0} of the program is {1}, older than {2}; programs crash in it", name, words, _OLDEST
                ),
                Sentence("install LeukDesk again"),
            )
    return ".".join(map(str, versions[RUNTIME_FILES[0]])) + " (carried)"


def file_version(content: bytes) -> tuple[int, ...]:
    """The version that a program or library for Windows states; empty where it states none."""
    at = content.find(_FIXED_INFO)
    if at < 0 or len(content) < at + 16:
        return ()
    high, low = struct.unpack_from("<LL", content, at + 8)
    return (high >> 16, high & 0xFFFF, low >> 16)


def check_camera_permission(
    registry: Callable[[str, str, str], str | int | None] = registry_value,
) -> str:
    """Whether Windows lets programs use cameras.

    Raises:
        UserError: if the privacy settings forbid it.
    """
    settings = Sentence("Settings > Privacy & security > Camera")
    if registry(MACHINE, CAMERA_POLICY_KEY, "AllowCamera") == 0:
        raise UserError(
            Sentence("a policy of this PC forbids cameras"),
            Sentence("ask its administrator to allow them ('Allow Use of Camera')"),
        )
    if registry(MACHINE, CAMERA_KEY, "Value") == "Deny":
        raise UserError(
            Sentence("Windows forbids cameras on this PC"),
            Sentence("an administrator can turn on camera access in {0}", settings),
        )
    if "Deny" in (registry(USER, key, "Value") for key in (CAMERA_KEY, CAMERA_KEY + r"\NonPackaged")):
        raise UserError(
            Sentence("Windows forbids cameras to desktop programs in this account"),
            Sentence("turn on 'Let desktop apps access your camera' in {0}", settings),
        )
    return "allowed"
