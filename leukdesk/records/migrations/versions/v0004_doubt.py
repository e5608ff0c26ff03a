"""How unlike anything learned each cell is, and why a call is unsure."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("patches", sa.Column("novelty", sa.Double(), nullable=True))
    op.add_column("patches", sa.Column("doubt", sa.Text(), nullable=True))
