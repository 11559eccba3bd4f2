"""Which evidence files the server holds, scope by scope, and what else the second schema needs."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

ID = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
NUMBER = sa.Integer().with_variant(sa.BigInteger(), "postgresql")


def upgrade() -> None:
    """Make the tables."""
    _files()


def _files() -> None:
    # Possession is decided scope by scope; the bytes lie in the folder once for each content.
    op.create_table(
        "blob",
        sa.Column("scope", ID, primary_key=True),
        sa.Column("sha256", ID, primary_key=True),
        sa.Column("size", NUMBER, nullable=False),
        sa.Column("received_at", ID, nullable=False),
    )
    op.create_index("blob_of_content", "blob", ["sha256"])
