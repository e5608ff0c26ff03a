"""What the finder's network learns from: fields laid together from real cells, with known truth."""
