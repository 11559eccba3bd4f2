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
    give_queues()


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


# The kinds of custody need no tables of their own. The role of a grant decides what a device gets; the record of the
# grant in its holder's scope comes with their next assignment.
_QUEUES = """
INSERT INTO grants (user_id, scope, role, valid_from)
SELECT g.user_id, 'q:' || coalesce(nullif({team}, ''), r.id), g.role, min(g.valid_from)
FROM grants g JOIN record r ON 'f:' || r.id = g.scope AND r.kind = 'engagement'
WHERE g.role = 'supervisor' AND g.revoked_at IS NULL
GROUP BY 1, 2, 3
ON CONFLICT (user_id, scope) DO NOTHING
"""
_TEAM = {"sqlite": "json_extract(r.body, '$.team')", "postgresql": "r.body ->> 'team'"}


def give_queues() -> None:
    """Give each supervisor the queues of what they hold."""
    connection = op.get_bind()
    connection.exec_driver_sql(_QUEUES.format(team=_TEAM[connection.dialect.name]))
