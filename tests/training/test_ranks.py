"""Two processes fit one network together over gloo, as torchrun starts them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import torch

from leukdesk.training.loop import batch_bounds
from leukdesk.training.ranks import ALONE, Ranks

HERE = Path(__file__).parent


def torchrun(script: str, *words: object) -> subprocess.CompletedProcess[str]:
    launcher = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2"]
    return subprocess.run(
        [*launcher, str(HERE / script), *map(str, words)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )


def test_gradients_are_the_mean_of_both_halves_and_every_patch_comes_once_an_epoch(tmp_path: Path) -> None:
    ran = torchrun("two_ranks.py", tmp_path)
    assert ran.returncode == 0, ran.stderr
    one, other = (json.loads((tmp_path / f"rank-{rank}.json").read_text(encoding="utf-8")) for rank in (0, 1))
    assert one["mean_of_halves"] == other["mean_of_halves"] == [True] * 6
    for epoch in (slice(0, 3), slice(3, 6)):
        seen = [patch for rank in (one, other) for step in rank["seen"][epoch] for patch in step]
        assert sorted(seen) == list(range(21))
    for same in ("weights", "losses", "validation"):
        assert one[same] == other[same]
    assert {path.name for path in (tmp_path / "run-0").iterdir()} == {"checkpoint.pt", "history.csv"}
    assert not (tmp_path / "run-1").exists()


def test_a_whole_run_under_torchrun_speaks_once_and_leaves_one_bundle(
    cells_with_folds: Path, tmp_path: Path
) -> None:
    out = tmp_path / "run"
    words = ["train", "--data", cells_with_folds, "--out", out, "--arch", "tiny", "--input", "field"]
    ran = torchrun("tiny_leukdesk.py", *words, "--epochs", 1, "--batch", 8)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.count("epoch 1 of 1") == 1
    assert {"bundle", "metrics.json", "report.md"} <= {path.name for path in out.iterdir()}


def test_batches_leave_no_patch_out_and_no_rank_with_fewer_than_two() -> None:
    for count in range(2, 60):
        for ranks in (1, 2, 3):
            bounds = batch_bounds(count, 12, ranks)
            assert [i for start, end in bounds for i in range(start, end)] == list(range(count))
            if count >= 2 * ranks:
                assert min(end - start for start, end in bounds) >= 2 * ranks


def test_the_shares_of_all_ranks_make_up_the_batch() -> None:
    batch = torch.arange(7)
    shares = [Ranks(rank, 3).share(batch) for rank in range(3)]
    assert sorted(torch.cat(shares).tolist()) == batch.tolist()
    assert torch.equal(ALONE.share(batch), batch)
