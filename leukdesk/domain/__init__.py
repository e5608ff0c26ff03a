"""Plain values and rules of the field: no Qt, torch, OpenCV or SQL."""
