"""Remakes the sample smears: `python -m leukdesk.imaging.synthetic --out resources/samples`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from leukdesk.imaging.synthetic.samples import write_samples


def main() -> None:
    """Renders the samples into the folder that the command names."""
    parser = argparse.ArgumentParser(prog="python -m leukdesk.imaging.synthetic", description=__doc__)
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="folder for pictures and truth"
    )
    for path in write_samples(parser.parse_args().out):
        sys.stdout.write(f"{path} ({path.stat().st_size // 1024} KiB)\n")


if __name__ == "__main__":
    main()
