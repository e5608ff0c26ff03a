"""How a frozen network's graph is rewritten: a pattern in TorchScript's notation, then what takes its place.

A rewrite holds only where nothing else reads what lies inside the pattern; torch's matcher sees to that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch

if TYPE_CHECKING:
    from collections.abc import Iterable

_NORM_INPUTS = """
graph(%x, %zero, %one, %end, %half, %kind, %no, %yes, %none, %sides, %eps, %gain, %bias,
      %w, %b, %m, %v, %momentum, %eps2):"""
# InstanceBatchNorm2d of leukdesk.training.networks
_NORM = (
    _NORM_INPUTS
    + """
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
  %result = aten::cat(%both, %one)
  return (%result)"""
)
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

LEANER = (
    (
        _NORM,
        # Two plain means: var_mean takes ten times as long where channels lie side by side.
        _NORM_INPUTS
        + """
  %first = aten::slice(%x, %one, %zero, %half, %one)
  %across = aten::slice(%x, %one, %half, %end, %one)
  %mean = aten::mean(%first, %sides, %yes, %none)
  %centred = aten::sub(%first, %mean, %one)
  %squared = aten::mul(%centred, %centred)
  %variance = aten::mean(%squared, %sides, %yes, %none)
  %safe = aten::add(%variance, %eps, %one)
  %inverse = aten::rsqrt(%safe)
  %factor = aten::mul(%gain, %inverse)
  %own = aten::addcmul(%bias, %centred, %factor, %one)
  %shared = aten::batch_norm(%across, %w, %b, %m, %v, %no, %momentum, %eps2, %yes)
  %both : Tensor[] = prim::ListConstruct(%own, %shared)
  %result = aten::cat(%both, %one)
  return (%result)""",
    ),
)
"""torch's own operators in a cheaper order; the network stays TorchScript."""

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
