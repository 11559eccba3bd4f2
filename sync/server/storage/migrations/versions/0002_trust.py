"""Which evidence files the server holds, tombstones of removed records, and what else the second schema needs."""

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
    _removals()


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


def _removals() -> None:
    # Of their own, so that a record that moves to another scope keeps its id there, and look-ups meet none of them.
    op.create_table(
        "tombstone",
        sa.Column("scope", ID, primary_key=True),
        sa.Column("id", ID, primary_key=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("version", NUMBER, nullable=False),
        sa.Column("removed_at", ID, nullable=False),
    )
    op.create_index("tombstone_feed", "tombstone", ["scope", "version"], unique=True)
    op.create_index("tombstone_of_record", "tombstone", ["id"])
    op.add_column("scope", sa.Column("gc_floor", NUMBER, nullable=False, server_default="0"))
