"""The same network in other runtimes, to be measured against; users never need them."""

from __future__ import annotations

import tempfile
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch

from leukdesk.domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

    Run = Callable[[], Any]

INPUT = "patches"
OPSET = 18


def onnx_model(module: torch.jit.ScriptModule, side_px: int) -> Any:
    """The network in fp32 as an ONNX model for any batch size.

    Raises:
        UserError: if the package onnx is missing, or this network cannot be written so.
    """
    try:
        import onnx  # noqa: PLC0415 - of the extra `bench`
    except ImportError as error:
        raise _missing(error) from error
    example = torch.zeros(2, 3, side_px, side_px)
    outputs = module(example)
    names = [f"out{i}" for i in range(len(outputs) if isinstance(outputs, tuple) else 1)]
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        # The exporter for TorchScript is the old one; the new one cannot read a traced file.
        warnings.simplefilter("ignore")
        try:
            torch.onnx.export(
                module,
                (example,),
                Path(folder) / "network.onnx",
                dynamo=False,
                opset_version=OPSET,
                input_names=[INPUT],
                output_names=names,
                dynamic_axes={name: {0: "batch"} for name in (INPUT, *names)},
            )
        except RuntimeError as error:
            raise UserError(
                "the network cannot be written as ONNX for the other runtimes", "measure another bundle"
            ) from error
        return onnx.load(Path(folder) / "network.onnx")


def onnx_runtime(model: Any, x: NDArray[np.float32], threads: int) -> Run:
    """ONNX Runtime with all its graph optimisations, for the shape of `x`.

    Raises:
        UserError: if it is not installed.
    """
    try:
        import onnxruntime  # noqa: PLC0415 - of the extra `bench`
    except ImportError as error:
        raise _missing(error) from error
    for value in (*model.graph.input, *model.graph.output):
        value.type.tensor_type.shape.dim[0].dim_value = len(x)
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_ALL
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(
        model.SerializeToString(), options, providers=["CPUExecutionProvider"]
    )
    return lambda: session.run(None, {INPUT: x})


def openvino(model: Any, x: NDArray[np.float32], threads: int) -> Run:
    """OpenVINO in f32, hinted to latency for one patch and to throughput for more, for the shape of `x`.

    Raises:
        UserError: if it is not installed.
    """
    try:
        import openvino as runtime  # noqa: PLC0415 - of the extra `bench`
    except ImportError as error:
        raise _missing(error) from error
    core = runtime.Core()
    network = core.read_model(model.SerializeToString())
    network.reshape(list(x.shape))
    hints = {
        "INFERENCE_PRECISION_HINT": "f32",
        "PERFORMANCE_HINT": "LATENCY" if len(x) == 1 else "THROUGHPUT",
        "INFERENCE_NUM_THREADS": threads,
        # One request at a time is asked for here, so it may have all threads.
        "NUM_STREAMS": 1,
    }
    request = core.compile_model(network, "CPU", hints).create_infer_request()
    return lambda: request.infer({0: x})


def _missing(error: ImportError) -> UserError:
    return UserError(f"{error.name} is not installed", 'install it with pip install "leukdesk[bench]"')
