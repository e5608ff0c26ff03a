"""Use cases, one verb a file; the commands and the window share them."""
