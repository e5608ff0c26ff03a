"""LeukDesk: from a blood-smear picture to a reviewed report. For research use; not a diagnosis."""

__version__ = "0.1.0"
