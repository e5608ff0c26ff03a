"""torch as it runs a network, in place of the hook that comes with PyInstaller.

That one imports each of torch's 2,000 modules, those that train, compile and test networks too, and lays the
source of each beside it. The engine needs what `import torch` reaches, which PyInstaller finds by itself.
"""

from PyInstaller.utils.hooks import PY_DYLIB_PATTERNS, collect_data_files, collect_dynamic_libs

# Libraries of torch's own tests and tools.
_TESTS = ("aoti_custom_ops", "backend_with_compiler", "jitbackend_test", "torchbind_test")

binaries = [
    entry
    for entry in collect_dynamic_libs("torch", search_patterns=[*PY_DYLIB_PATTERNS, "*.so.*"])
    if not any(name in entry[0] for name in _TESTS)
]
# On Linux torch refuses to start without this one of its programs.
datas = collect_data_files("torch", includes=["bin/torch_shm_manager"])

# Modules that read their own source while they are imported: what may be configured stands in its comments,
# and functions with several signatures are told apart by it.
_READ_THEMSELVES = (
    "torch._export.config",
    "torch._functorch.config",
    "torch.compiler.config",
    "torch.distributed.config",
    "torch.functional",
    "torch.fx.experimental._config",
    "torch.nn.functional",
    "torch.nn.modules.rnn",
    "torch.utils.serialization.config",
)
module_collection_mode = {"torch": "pyz"} | dict.fromkeys(_READ_THEMSELVES, "pyz+py")
