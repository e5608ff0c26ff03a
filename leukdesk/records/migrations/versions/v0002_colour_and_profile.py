"""What was done to a frame's colours, and what its scale rests on."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("analyses", sa.Column("colour", sa.JSON(), nullable=True))
    op.add_column("analyses", sa.Column("mcv_fl", sa.Double(), nullable=True))
    op.add_column("cases", sa.Column("mcv_fl", sa.Double(), nullable=True))
    op.add_column("analyses", sa.Column("camera_profile", sa.Text(), nullable=True))
