"""Small-sample statistics of counts, without a numerical library."""

from __future__ import annotations

from math import exp, lgamma, log, log1p, sqrt

Z95 = 1.959963984540054
"""The standard normal's 97.5 % point: two-sided 95 %."""
Z95_ONE_SIDED = 1.6448536269514722
"""The standard normal's 95 % point: one-sided 95 %."""


def wilson_interval(successes: int, trials: int, z: float = Z95) -> tuple[float, float]:
    """The Wilson score interval of a share, as (low, high) from 0 to 1.

    Without trials nothing is known: (0, 1).
    Source: Wilson, J. Am. Stat. Assoc. 22 (1927) 209–212.

    Raises:
        ValueError: if the counts are impossible.
    """
    if not 0 <= successes <= trials:
        raise ValueError(f"{successes} of {trials} is impossible")
    if trials == 0:
        return 0.0, 1.0
    share = successes / trials
    centre = (share + z * z / (2 * trials)) / (1 + z * z / trials)
    half = z / (1 + z * z / trials) * sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials))
    # Rounding leaves 1e-17 where the interval touches an end exactly.
    low = 0.0 if successes == 0 else max(0.0, centre - half)
    high = 1.0 if successes == trials else min(1.0, centre + half)
    return low, high


def binomial_tail(at_least: int, trials: int, chance: float) -> float:
    """The probability of `at_least` or more successes in `trials` draws of the given chance."""
    return min(1.0, sum(_binomial(k, trials, chance) for k in range(max(0, at_least), trials + 1)))


def _binomial(successes: int, trials: int, chance: float) -> float:
    """The probability of exactly so many successes."""
    if chance <= 0 or chance >= 1:
        return float(successes == (trials if chance >= 1 else 0))
    log_ways = lgamma(trials + 1) - lgamma(successes + 1) - lgamma(trials - successes + 1)
    return exp(log_ways + successes * log(chance) + (trials - successes) * log1p(-chance))


def smallest_alarming_count(trials: int, false_rate: float, false_alarm: float = 0.05) -> int:
    """The smallest count that at most `false_alarm` of samples reach by false calls alone.

    Args:
        trials: cells examined.
        false_rate: chance that one blast-free cell is called a blast.
        false_alarm: share of blast-free samples that may reach the count.

    Returns:
        A count from 1 to `trials` + 1; the last means that no count alarms.
    """
    below = _binomial(0, trials, false_rate)
    count = 1
    while count <= trials and 1 - below > false_alarm:
        below += _binomial(count, trials, false_rate)
        count += 1
    return count
