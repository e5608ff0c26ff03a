"""Synthetic smears with known truth, drawn by this project.

They test that the parts of the program fit together. No accuracy is measured on them, and they train nothing:
drawn cells are far more alike than real ones.
"""

from leukdesk.imaging.synthetic.smear import render_smear
from leukdesk.imaging.synthetic.spec import SmearSpec, SyntheticSmear, TrueCell

__all__ = ["SmearSpec", "SyntheticSmear", "TrueCell", "render_smear"]
