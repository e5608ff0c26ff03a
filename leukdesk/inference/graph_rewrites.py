"""How a frozen network's graph is rewritten: a pattern in TorchScript's notation, then what takes its place.

A rewrite holds only where nothing else reads what lies inside the pattern; torch's matcher sees to that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch

if TYPE_CHECKING:
    from collections.abc import Iterable

_NORM_VALUES = """%zero, %one, %end, %half, %kind, %no, %yes, %none, %sides, %eps, %gain, %bias,
      %w, %b, %m, %v, %momentum, %eps2"""
# InstanceBatchNorm2d of leukdesk.training.networks
_NORM_STEPS = """
  %all = aten::slice(%x, %zero, %zero, %end, %one)
  %first = aten::slice(%all, %one, %zero, %half, %one)
  %within = aten::to(%first, %kind, %no, %no, %none)
  %across = aten::slice(%all, %one, %half, %end, %one)
  %variance, %mean = aten::var_mean(%within, %sides, %zero, %yes)
  %safe = aten::add(%variance, %eps, %one)
  %inverse = aten::rsqrt(%safe)
  %factor = aten::mul(%gain, %inverse)
  %centred = aten::sub(%within, %mean, %one)
  %scaled = aten::mul(%centred, %factor)
  %own = aten::add(%scaled, %bias, %one)
  %shared = aten::batch_norm(%across, %w, %b, %m, %v, %no, %momentum, %eps2, %yes)
  %cast = aten::to(%own, %kind, %no, %no, %none)
  %both : Tensor[] = prim::ListConstruct(%cast, %shared)
  %normalised = aten::cat(%both, %one)"""
_NORM_INPUTS = f"""
graph(%x, {_NORM_VALUES}):"""
_NORM = f"{_NORM_INPUTS}{_NORM_STEPS}\n  return (%normalised)"
_DISTANCES_INPUTS = """
graph(%along, %remembered, %one, %sides, %no, %none):"""
# Familiarity of leukdesk.training.novelty
_DISTANCES = (
    _DISTANCES_INPUTS
    + """
  %apart = aten::sub(%along, %remembered, %one)
  %squared = aten::square(%apart)
  %result = aten::sum(%squared, %sides, %no, %none)
  return (%result)"""
)
_CONVOLVE = "%y = aten::_convolution(%x, %w, %b, %stride, %pad, %dilation, %t, %o, %groups, %c, %d, %e, %f)"
_CONVOLVE_INPUTS = "%x, %w, %b, %stride, %pad, %dilation, %t, %o, %groups, %c, %d, %e, %f"
_CONVOLVE_GIVEN = "%x, %w, %b, %stride, %pad, %dilation, %t, %groups"
# The convolutions before and after a normalisation.
_BEFORE = "%w1, %b1, %stride1, %pad1, %dilation1, %t1, %o1, %groups1, %c1, %d1, %e1, %f1"
_AFTER = "%w2, %b2, %stride2, %pad2, %dilation2, %t2, %o2, %groups2, %c2, %d2, %e2, %f2"
_PARTED_INPUTS = f"""
graph(%input, {_BEFORE},
      {_NORM_VALUES}, {_AFTER}):"""

LEANER = (
    (
        f"""{_PARTED_INPUTS}
  %x = aten::_convolution(%input, {_BEFORE}){_NORM_STEPS}
  %clipped = aten::relu_(%normalised)
  %result = aten::_convolution(%clipped, {_AFTER})
  return (%result)""",
        # The halves go apart through both convolutions: nothing is sliced or joined, and the second half's
        # normalisation goes into the weights, which are constants.
        f"""{_PARTED_INPUTS}
  %minus : int = prim::Constant[value=-1]()
  %flat : int[] = prim::ListConstruct(%minus)
  %column : int[] = prim::ListConstruct(%minus, %one, %one, %one)
  %nothing : NoneType = prim::Constant()
  %small : float = aten::Float(%eps)
  %own_gain = aten::reshape(%gain, %flat)
  %own_bias = aten::reshape(%bias, %flat)
  %own_weight = aten::slice(%w1, %zero, %zero, %half, %one)
  %own_in = aten::_convolution(%input, {_BEFORE.replace("%w1", "%own_weight")})
  %own = aten::group_norm(%own_in, %half, %own_gain, %own_bias, %small, %no)
  %own_clipped = aten::relu_(%own)
  %safe = aten::add(%v, %eps2, %one)
  %inverse = aten::rsqrt(%safe)
  %factor = aten::mul(%w, %inverse)
  %factors = aten::reshape(%factor, %column)
  %rest = aten::slice(%w1, %zero, %half, %end, %one)
  %shared_weight = aten::mul(%rest, %factors)
  %middle = aten::mul(%m, %factor)
  %shared_bias = aten::sub(%b, %middle, %one)
  %shared = aten::_convolution(%input, {_BEFORE.replace("%w1, %b1", "%shared_weight, %shared_bias")})
  %shared_clipped = aten::relu_(%shared)
  %own_next = aten::slice(%w2, %one, %zero, %half, %one)
  %shared_next = aten::slice(%w2, %one, %half, %end, %one)
  %of_own = aten::_convolution(%own_clipped, {_AFTER.replace("%w2", "%own_next")})
  %of_shared = aten::_convolution(%shared_clipped, {_AFTER.replace("%w2, %b2", "%shared_next, %nothing")})
  %result = aten::add_(%of_own, %of_shared, %one)
  return (%result)""",
    ),
    (
        _DISTANCES,
        _DISTANCES_INPUTS
        + """
  %zero : int = prim::Constant[value=0]()
  %exactly : int = prim::Constant[value=2]()
  %power : float = prim::Constant[value=2.]()
  %from = aten::select(%along, %one, %zero)
  %to = aten::select(%remembered, %zero, %zero)
  %apart = aten::cdist(%from, %to, %power, %exactly)
  %result = aten::mul(%apart, %apart)
  return (%result)""",
    ),
)
"""torch's own operators in a cheaper order; the network stays TorchScript.

Where a convolution before the normalisation has a bias or groups, torch refuses its halves, and another
route is taken.
"""

FUSED = (
    (
        _NORM,
        _NORM_INPUTS
        + """
  %result = leukdesk::instance_batch_norm(%x, %gain, %bias, %eps, %w, %b, %m, %v, %eps2)
  return (%result)""",
    ),
    (
        _DISTANCES,
        _DISTANCES_INPUTS
        + """
  %result = leukdesk::squared_distances(%along, %remembered)
  return (%result)""",
    ),
    (
        f"""
graph({_CONVOLVE_INPUTS}, %other, %one):
  {_CONVOLVE}
  %sum = aten::add_(%y, %other, %one)
  %result = aten::relu_(%sum)
  return (%result)""",
        f"""
graph({_CONVOLVE_INPUTS}, %other, %one):
  %result = leukdesk::convolution_add_relu({_CONVOLVE_GIVEN}, %other)
  return (%result)""",
    ),
    (
        f"""
graph({_CONVOLVE_INPUTS}):
  {_CONVOLVE}
  %result = aten::relu_(%y)
  return (%result)""",
        f"""
graph({_CONVOLVE_INPUTS}):
  %result = leukdesk::convolution_relu({_CONVOLVE_GIVEN})
  return (%result)""",
    ),
    (
        f"""
graph({_CONVOLVE_INPUTS}):
  {_CONVOLVE}
  return (%y)""",
        f"""
graph({_CONVOLVE_INPUTS}):
  %result = leukdesk::convolution({_CONVOLVE_GIVEN})
  return (%result)""",
    ),
)
"""Steps that `leukdesk.inference.fused` has operators for; TorchScript alone cannot run them."""


def rewrite(graph: Any, rewrites: Iterable[tuple[str, str]]) -> None:
    """Rewrites a graph in place, first rewrite first; what no pattern fits stays as it is."""
    for pattern, replacement in rewrites:
        torch._C._jit_pass_custom_pattern_based_rewrite_graph(pattern, replacement, graph)  # noqa: SLF001
