"""A network as a row of fused oneDNN operators: the route that keeps level with other runtimes.

TorchScript runs a convolution, a sum and a clip as three operators and packs the weights anew each time.
Here the frozen graph is rewritten (convolution with what follows it, instance-batch normalisation, squared
distances) and run step by step on channels-last tensors with weights packed once. Where few pixels are left
of a patch, oneDNN's convolution reads all its weights again for every patch; there a matrix product over the
whole batch takes its place.

Nothing here is trusted to be right: `leukdesk.inference.routes` holds every route against the plain network.
"""

from __future__ import annotations

from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING, Any, cast

import numpy as np
import torch
from torch.nn import functional as F  # noqa: N812 - torch's own custom

from leukdesk.inference.graph_rewrites import FUSED, rewrite

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Step = Callable[..., Any]
    Packed = dict[tuple[Any, ...], torch.Tensor]

FEW_PIXELS = 4
"""Output pixels of a patch up to which a convolution becomes a matrix product."""
FEWEST_PATCHES = 8
"""Patches of a batch from which that pays."""


class FusedNetwork:
    """A frozen network for batches of one size.

    Args:
        frozen: by torch.jit.freeze.
        example: (n, 3, S, S) float32; every batch has its shape.
        packed: weights that were packed for networks of other batch sizes; new ones are added.

    Raises:
        NotImplementedError: if the network holds something that is not understood here.
        RuntimeError: if this torch lacks the operators.
    """

    def __init__(self, frozen: torch.jit.ScriptModule, example: torch.Tensor, packed: Packed) -> None:
        graph = frozen.inlined_graph
        rewrite(graph, FUSED)
        _module, x = graph.inputs()
        self._places = {x.debugName(): 0}
        self._example: list[Any] = [example.contiguous(memory_format=torch.channels_last)]
        self._constant = [False]
        self._packed = packed
        self._steps: list[tuple[Step, tuple[int, ...], int]] = []
        with torch.inference_mode():
            for node in graph.nodes():
                self._add(node)
        (answer,) = (self._places[value.debugName()] for value in graph.outputs())
        self._answer = answer
        self._slots = len(self._example)
        last = {place: number for number, (_, reads, _) in enumerate(self._steps) for place in reads}
        # What no later step reads is let go at once: a batch's memory is then used again while it is warm.
        self._over = [
            tuple({place for place in reads if last[place] == number and place != answer})
            for number, (_, reads, _) in enumerate(self._steps)
        ]
        self._example.clear()

    def __call__(self, x: torch.Tensor) -> Any:
        """What the network says of a batch of the example's shape."""
        values: list[Any] = [None] * self._slots
        values[0] = x.contiguous(memory_format=torch.channels_last)
        for (step, reads, place), over in zip(self._steps, self._over, strict=True):
            values[place] = step(*[values[i] for i in reads])
            for i in over:
                values[i] = None
        return values[self._answer]

    def _add(self, node: Any) -> None:
        """Adds a node's step, or its value where nothing in it depends on the patches."""
        outputs = [value.debugName() for value in node.outputs()]
        if node.kind() == "prim::Constant":
            self._keep(outputs[0], node.output().toIValue(), constant=True)
            return
        inputs = [self._places[value.debugName()] for value in node.inputs()]
        given = [self._example[i] for i in inputs]
        reads = tuple(i for i in inputs if not self._constant[i])
        step = _step(node, given, [self._constant[i] for i in inputs], self._packed)
        result = step(*[self._example[i] for i in reads])
        if not reads:
            self._keep(outputs[0], result, constant=True)
            return
        whole = self._keep(outputs[0], result, constant=False)
        self._steps.append((step, reads, whole))
        if len(outputs) > 1:
            for number, name in enumerate(outputs):
                place = self._keep(name, result[number], constant=False)
                self._steps.append((itemgetter(number), (whole,), place))

    def _keep(self, name: str, value: Any, *, constant: bool) -> int:
        self._places[name] = len(self._example)
        self._example.append(value)
        self._constant.append(constant)
        return self._places[name]


def _step(node: Any, given: Sequence[Any], constant: Sequence[bool], packed: Packed) -> Step:
    """The function of those arguments of a node that depend on the patches; the others are taken in."""
    kind = node.kind()
    if kind == "leukdesk::instance_batch_norm":
        return _instance_batch_norm(given)
    if kind == "leukdesk::squared_distances":
        return _squared_distances(*given)
    if kind.startswith("leukdesk::convolution"):
        return _convolution(kind, given, constant, packed)
    if kind in {"prim::ListConstruct", "prim::TupleConstruct"}:
        make = list if kind == "prim::ListConstruct" else tuple
        return _filled(lambda *values: make(values), given, constant)
    return _filled(_operator(node.schema()), given, constant)


def _operator(schema: str) -> Step:
    """The operator of torch that has a schema, called with all arguments in their order.

    Raises:
        NotImplementedError: if it is not one of torch's own.
    """
    namespace, _, name = schema.partition("(")[0].partition("::")
    if namespace != "aten":
        raise NotImplementedError(schema or "an operator without a schema")
    name, _, overload = name.partition(".")
    operator = getattr(getattr(torch.ops.aten, name), overload or "default")
    named = [argument.name for argument in operator._schema.arguments if argument.kwarg_only]  # noqa: SLF001
    if not named:
        return cast("Step", operator)

    def call(*values: Any) -> Any:
        first = len(values) - len(named)
        return operator(*values[:first], **dict(zip(named, values[first:], strict=True)))

    return call


def _filled(call: Step, given: Sequence[Any], constant: Sequence[bool]) -> Step:
    """A function with its constant arguments filled in."""
    if not any(constant):
        return call
    template = [value if fixed else None for value, fixed in zip(given, constant, strict=True)]
    free = [place for place, fixed in enumerate(constant) if not fixed]

    def filled(*values: Any) -> Any:
        arguments = list(template)
        for place, value in zip(free, values, strict=True):
            arguments[place] = value
        return call(*arguments)

    return filled


def _instance_batch_norm(given: Sequence[Any]) -> Step:
    """Both halves as one factor and one summand a channel; the second half's are constant."""
    x, gain, bias, eps, weight, shift, mean, variance, batch_eps = given
    patches, half = len(x), gain.numel()
    own_gain, own_bias = gain.reshape(-1), bias.reshape(-1)
    factor = weight * torch.rsqrt(variance + batch_eps)
    factors = factor.expand(patches, 1, 1, -1)
    summands = (shift - mean * factor).expand(patches, 1, 1, -1)

    def normalise(x: torch.Tensor) -> torch.Tensor:
        rows = x.permute(0, 2, 3, 1)
        within = rows[..., :half]
        # Two plain means: var_mean takes ten times as long where channels lie side by side.
        middle = within.mean((1, 2), keepdim=True)
        spread = (within - middle).square_().mean((1, 2), keepdim=True)
        own = own_gain * torch.rsqrt(spread + eps)
        factor = torch.cat([own, factors], dim=3)
        summand = torch.cat([own_bias - middle * own, summands], dim=3)
        return torch.addcmul(summand, rows, factor).permute(0, 3, 1, 2)

    return normalise


def _squared_distances(along: torch.Tensor, remembered: torch.Tensor) -> Step:
    """(n, 1, k) to (1, m, k) → (n, m), without the (n, m, k) between."""
    if along.dim() != 3 or along.shape[1] != 1 or remembered.dim() != 3 or remembered.shape[0] != 1:
        raise NotImplementedError("distances of another form")
    to = remembered[0]
    exact = "donot_use_mm_for_euclid_dist"
    return lambda along: torch.cdist(along[:, 0], to, compute_mode=exact).square_()


@dataclass(frozen=True, slots=True, eq=False)
class _Convolution:
    """A convolution with what follows it.

    Attributes:
        weight: (out, in, height, width).
        bias: (out,) or None.
        stride: down and across.
        pad: at top and bottom, at left and right.
        dilation: down and across.
        groups: of channels.
        clips: whether negative values become 0 at the end.
        adds: whether another tensor is added before that.
    """

    weight: torch.Tensor
    bias: torch.Tensor | None
    stride: Sequence[int]
    pad: Sequence[int]
    dilation: Sequence[int]
    groups: int
    clips: bool
    adds: bool

    def pixels_out(self, x: torch.Tensor) -> tuple[int, int]:
        """Height and width of what it makes of a batch."""
        height, width = (
            (side + 2 * pad - dilation * (taps - 1) - 1) // stride + 1
            for side, pad, dilation, taps, stride in zip(
                x.shape[2:], self.pad, self.dilation, self.weight.shape[2:], self.stride, strict=True
            )
        )
        return height, width


def _convolution(kind: str, given: Sequence[Any], constant: Sequence[bool], packed: Packed) -> Step:
    x, weight, bias, stride, pad, dilation, transposed, groups = given[:8]
    if transposed or not all(constant[1:8]) or weight.dim() != 4:
        raise NotImplementedError("a convolution of another form")
    layer = _Convolution(
        weight, bias, stride, pad, dilation, groups, clips=kind.endswith("relu"), adds="_add" in kind
    )
    height, width = layer.pixels_out(x)
    plain = groups == 1 and list(dilation) == [1, 1]
    if plain and height * width <= FEW_PIXELS and len(x) >= FEWEST_PATCHES:
        return _product(layer, x, packed)
    operators = torch.ops.mkldnn
    key = (weight.data_ptr(), "convolution", *x.shape[1:])
    if key not in packed:
        packed[key] = operators._reorder_convolution_weight(  # noqa: SLF001
            weight.contiguous(memory_format=torch.channels_last), pad, stride, dilation, groups, list(x.shape)
        )
    ready, then = packed[key], "relu" if layer.clips else "none"
    if layer.adds:
        add = operators._convolution_pointwise.binary  # noqa: SLF001
        return lambda x, other: add(
            x, other, ready, bias, pad, stride, dilation, groups, "add", 1.0, then, [], ""
        )
    convolve = operators._convolution_pointwise.default  # noqa: SLF001
    return lambda x: convolve(x, ready, bias, pad, stride, dilation, groups, then, [], "")


def _product(layer: _Convolution, x: torch.Tensor, packed: Packed) -> Step:
    """A convolution as one matrix product over the batch."""
    patches, channels, height, width = x.shape
    made, _, tall, wide = layer.weight.shape
    (high, broad), bias = layer.pixels_out(x), layer.bias
    # Fewer pixels than taps: most taps fall outside, so each pixel out is told from each pixel in.
    whole = height * width < tall * wide
    rows = patches if whole else patches * high * broad
    if whole and bias is not None:
        bias = bias.repeat(high * broad)
    key = (layer.weight.data_ptr(), "product", *x.shape[1:])
    if key not in packed:
        matrix = _unrolled(layer, x) if whole else layer.weight.permute(0, 2, 3, 1).reshape(made, -1)
        packed[key] = torch.ops.mkldnn._reorder_linear_weight(matrix.contiguous(), rows)  # noqa: SLF001
    ready, operator = packed[key], torch.ops.mkldnn._linear_pointwise  # noqa: SLF001
    (top, left), (down, right) = layer.pad, layer.stride
    row = (width + 2 * left) * channels
    window = (patches, high, broad, tall, wide * channels)
    steps = ((height + 2 * top) * row, down * row, right * channels, row, 1)

    def columns(x: torch.Tensor) -> torch.Tensor:
        pixels = x.permute(0, 2, 3, 1)
        if not whole and tall == wide == 1:
            pixels = pixels[:, ::down, ::right]
        elif not whole:
            pixels = F.pad(pixels, (0, 0, left, left, top, top)).as_strided(window, steps)
        return pixels.reshape(rows, -1)

    def convolve(x: torch.Tensor, other: torch.Tensor | None = None) -> torch.Tensor:
        if other is None:
            y = operator.default(columns(x), ready, bias, "relu" if layer.clips else "none", [], "")
        else:
            y = operator.binary(columns(x), other.permute(0, 2, 3, 1).reshape(rows, -1), ready, bias, "add")
            y = y.relu_() if layer.clips else y
        pixels: torch.Tensor = y.view(patches, high, broad, made)
        return pixels.permute(0, 3, 1, 2)

    return convolve


def _unrolled(layer: _Convolution, x: torch.Tensor) -> torch.Tensor:
    """A convolution's weights as a matrix from every pixel in to every pixel out, of every channel."""
    made, channels, tall, wide = layer.weight.shape
    inside, outside = tuple(x.shape[2:]), layer.pixels_out(x)
    matrix = layer.weight.new_zeros(*outside, made, *inside, channels)
    for top, left in np.ndindex(outside):
        for y, x_in in np.ndindex(inside):
            down = y - top * layer.stride[0] + layer.pad[0]
            right = x_in - left * layer.stride[1] + layer.pad[1]
            if 0 <= down < tall and 0 <= right < wide:
                matrix[top, left, :, y, x_in] = layer.weight[:, :, down, right]
    return matrix.reshape(outside[0] * outside[1] * made, -1)
