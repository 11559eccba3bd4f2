"""The tables of the first release: records, history, receipts, scopes, and the people who write."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# Ids compare byte by byte on both stores, whatever the database's locale.
ID = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
# Kept as it was sent (jsonb would reorder it), and still open to queries.
JSON = sa.Text().with_variant(postgresql.JSON(), "postgresql")
NUMBER = sa.Integer().with_variant(sa.BigInteger(), "postgresql")


def upgrade() -> None:
    """Make the tables."""
    _synced_state()
    _people()
    _signing_in()


def _synced_state() -> None:
    op.create_table(
        "scope",
        sa.Column("id", ID, primary_key=True),
        sa.Column("version", NUMBER, nullable=False),
        sa.Column("count", NUMBER, nullable=False),
        sa.Column("checksum", NUMBER, nullable=False),
        # Every sync rewrites these rows: room on their page keeps the updates off the index.
        postgresql_with={"fillfactor": 50},
    )
    op.create_table(
        "record",
        sa.Column("id", ID, primary_key=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("scope", ID, nullable=False),
        sa.Column("parent", ID, nullable=False),
        sa.Column("version", NUMBER, nullable=False),
        sa.Column("body", JSON, nullable=False),
        sa.Column("field_versions", JSON, nullable=False),
    )
    op.create_index("record_feed", "record", ["scope", "version"], unique=True)
    op.create_index("record_children", "record", ["parent", "kind"])
    # The primary key is the safety net of 4-sync.md §1: it refuses any writer that forgot the scope's lock.
    op.create_table(
        "history",
        sa.Column("scope", ID, primary_key=True),
        sa.Column("version", NUMBER, primary_key=True),
        sa.Column("record", ID, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("changeset", ID, nullable=False),
        sa.Column("command", sa.Text(), nullable=False),
        sa.Column("actor", ID, nullable=False),
        sa.Column("on_behalf_of", sa.Text(), nullable=False),
        sa.Column("device", ID, nullable=False),
        sa.Column("made_at", ID, nullable=False),
        sa.Column("received_at", ID, nullable=False),
        sa.Column("changes", JSON, nullable=False),
    )
    op.create_table(
        "receipt",
        sa.Column("device", ID, primary_key=True),
        sa.Column("seq", NUMBER, primary_key=True),
        sa.Column("changeset", ID, nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("result", JSON, nullable=False),
        sa.Column("payload", sa.LargeBinary()),
    )
    op.create_index("receipt_of_changeset", "receipt", ["changeset"], unique=True)


def _people() -> None:
    op.create_table(
        "account",
        sa.Column("id", ID, primary_key=True),
        sa.Column("login", ID, nullable=False, unique=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("position", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("created_at", ID, nullable=False),
    )
    op.create_table(
        "grants",
        sa.Column("user_id", ID, primary_key=True),
        sa.Column("scope", ID, primary_key=True),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("valid_from", ID, nullable=False),
        sa.Column("revoked_at", ID),
    )
    op.create_index("grants_on_scope", "grants", ["scope"])
    op.create_table(
        "device",
        sa.Column("id", ID, primary_key=True),
        sa.Column("account", ID, nullable=False),
        sa.Column("install_nonce", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("registered_at", ID, nullable=False),
        sa.Column("last_seen", ID, nullable=False),
        sa.Column("revoked_at", ID),
    )
    op.create_index("device_of_account", "device", ["account"])


def _signing_in() -> None:
    op.create_table(
        "session",
        sa.Column("id", ID, primary_key=True),
        sa.Column("account", ID, nullable=False),
        sa.Column("device", ID, nullable=False),
        sa.Column("created_at", ID, nullable=False),
        sa.Column("revoked_at", ID),
    )
    op.create_index("session_of_account", "session", ["account"])
    op.create_index("session_of_device", "session", ["device"])
    op.create_table(
        "refresh_token",
        sa.Column("hash", sa.LargeBinary(), primary_key=True),
        sa.Column("session", ID, nullable=False),
        sa.Column("issued_at", ID, nullable=False),
        sa.Column("expires_at", ID, nullable=False),
        sa.Column("rotated_at", ID),
        sa.Column("successor", sa.LargeBinary()),
    )
    op.create_index("refresh_token_expiry", "refresh_token", ["expires_at"])
    op.create_table(
        "throttle",
        sa.Column("key", ID, primary_key=True),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("window_ends", ID, nullable=False),
        sa.Column("closed_until", ID),
        sa.Column("keep_until", ID, nullable=False),
    )
    op.create_index("throttle_expiry", "throttle", ["keep_until"])
    op.create_table(
        "meta",
        sa.Column("key", sa.Text(), primary_key=True),
        sa.Column("value", sa.Text(), nullable=False),
    )
