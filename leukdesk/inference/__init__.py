"""Bundles of networks: checked, opened and run."""
