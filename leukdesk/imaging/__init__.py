"""Pixels in, numbers out: loading, quality, cell finding, patches."""
