"""What the frozen program's folder holds beside what PyInstaller finds; called by leukdesk.spec."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

FILES_LIST = "leukdesk/files.txt"
"""Read by `leukdesk.paths.lost_files`."""
NEEDED = {"msvcp140.dll", "vcruntime140.dll", "vcruntime140_1.dll"}


def visual_cpp_runtime(environment: Path) -> list[Path]:
    """The libraries of the package msvc-runtime in an environment on Windows.

    All of one version: beside python.exe the package leaves out vcruntime140, which Python brings in an older
    version of its own; the folder of scripts has them whole.

    Raises:
        SystemExit: if the package is not there.
    """
    found = sorted((environment / "Scripts").glob("*140*.dll"))
    missing = NEEDED - {path.name.lower() for path in found}
    if missing:
        raise SystemExit(f"the package msvc-runtime is missing from the build environment: {sorted(missing)}")
    return found


def write_files_list(program: Path) -> None:
    """Writes down what a frozen program is made of: a line a file, its size in bytes and its path.

    Args:
        program: the folder `_internal`, complete.
    """
    target = program / FILES_LIST
    files = sorted(p for p in program.rglob("*") if p.is_file() and p != target)
    lines = [f"{path.stat().st_size} {path.relative_to(program).as_posix()}\n" for path in files]
    target.write_text("".join(lines), encoding="utf-8", newline="\n")
