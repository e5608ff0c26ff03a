"""`leukdesk bench`: speeds, as ratios within one run."""

from __future__ import annotations

from leukdesk.commands.train import say, without_training


def train(arch: str, batch: int, steps: int, rounds: int, device: str) -> None:
    """Prints how near the training loop comes to bare steps on tensors in memory.

    Raises:
        LeukDeskError: if an option is impossible or the training libraries are missing.
    """
    try:
        from leukdesk.training.loop_speed import measure_loop
    except ImportError as error:
        raise without_training() from error
    speed = measure_loop(arch, batch, steps, rounds, device, say=say)
    say(f"{arch}, batch {batch}, medians of {rounds} rounds:")
    say(f"steps on tensors in memory: {speed.in_memory:.1f} patches/s")
    say(f"the loop: {speed.plain:.1f} patches/s, ratio {speed.plain_ratio:.3f}")
    say(f"the loop with augmentation: {speed.augmented:.1f} patches/s, ratio {speed.augmented_ratio:.3f}")
