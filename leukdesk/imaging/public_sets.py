"""What is known of the public sets that the finder and the networks are made and measured with."""

from __future__ import annotations

UM_PER_PX = {
    "cnmc": 0.12,
    "lmu": 0.1414,
    "matek150": 0.1414,
    "pbc": 0.226,
    "bccd": 0.0735,
    "draaslan": 0.125,
}
"""Size of a pixel as stored: lmu and matek150 by their authors; pbc by its red cells, median 33.2 px; cnmc
assumed, so that its median cell as its authors cut it, 104 px across, is 12.5 µm (its true scale is not
published); bccd and draaslan by the boxes of their red cells."""
