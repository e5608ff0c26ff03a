"""Makes and measures bundles: data, splits, networks, the loop, export. The window never imports it."""
