"""The program with the tests' tiny network in it, as a process of its own that can be killed or joined."""

from __future__ import annotations

import runpy
from pathlib import Path

from leukdesk import cli
from leukdesk.training import networks, run_report, simulated_cases

if __name__ == "__main__":
    # TorchScript keeps the module's name, which must be a name.
    conftest = runpy.run_path(str(Path(__file__).with_name("conftest.py")), run_name="conftest")
    tiny = conftest["TinyNet"]
    networks.ARCHITECTURES = dict(networks.ARCHITECTURES) | {"tiny": tiny}
    simulated_cases.CASES = 20
    run_report.plots = conftest["UNDRAWN"]
    cli.main()
