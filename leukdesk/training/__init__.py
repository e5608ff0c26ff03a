"""Data sets, splits, networks, the training loop, figures and export."""
