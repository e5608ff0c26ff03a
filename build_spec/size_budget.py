"""Prints the largest parts of a frozen program and fails if it is over its budget.

python build_spec/size_budget.py FOLDER BUDGET_MB
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

LISTED = 10


def sizes(folder: Path) -> Counter[str]:
    """Bytes by part: a package's folder as a whole, a file that stands alone by itself."""
    found: Counter[str] = Counter()
    inside = folder / "_internal"
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            place = path.relative_to(inside if path.is_relative_to(inside) else folder)
            found["/".join(place.parts[: 2 if len(place.parts) > 2 else 1])] += path.stat().st_size
    return found


def main(folder: Path, budget_mb: float) -> None:
    """Prints the parts and compares their sum with the budget.

    Raises:
        SystemExit: if the program is larger.
    """
    found = sizes(folder)
    total_mb = found.total() / 1e6
    for part, size in found.most_common(LISTED):
        print(f"{size / 1e6:8.1f} MB  {part}")
    print(f"{total_mb:8.1f} MB  of {budget_mb:g} MB allowed")
    if total_mb > budget_mb:
        sys.exit(f"the frozen program is {total_mb - budget_mb:.0f} MB over its budget")


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]))
