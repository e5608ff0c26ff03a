"""What measures the finder: annotated fields, fields with known truth, figures and sheets to look at."""
