"""Tables of what this device still has to send, what it knows of the server, and what it worked out from both."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, LargeBinary, MetaData, Table, Text, text

METADATA = MetaData(naming_convention={"ix": "ix_%(table_name)s_%(column_0_N_name)s", "pk": "pk_%(table_name)s"})

META = Table(
    "meta",
    METADATA,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
"""Single values of the replica: who it belongs to, the server's epoch, choices of the person."""

OUTBOX = Table(
    "outbox",
    METADATA,
    Column("seq", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("scope", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("target", Text, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    Column("state", Text, nullable=False),
    Column("reasons", Text, nullable=False),
    Column("made_at", Text, nullable=False),
    Column("depends_on", Text, nullable=False),
    Column("attempts", Integer, nullable=False),
    # A plain row id starts again at 1 when the queue was emptied, and old receipts would answer for new changes.
    sqlite_autoincrement=True,
)
"""Changesets without a receipt, in the order they were made; `payload` is what was hashed and is sent."""
Index("ix_outbox_scope", OUTBOX.c.scope)
Index("ix_outbox_target", OUTBOX.c.target)
# Counted after every command: without it that reads all payloads.
Index("ix_outbox_would_refuse", OUTBOX.c.seq, sqlite_where=OUTBOX.c.state == "would_refuse")

BASE = Table(
    "base",
    METADATA,
    Column("scope", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("body", Text),
    Column("pinned", Text, nullable=False),
    sqlite_with_rowid=False,
)
"""What the server holds of each record that a pending changeset touches; `body` null: it is not there yet.

`pinned` is {field: version} of fields shown from a pending changeset: the version that the chain's first link saw.
"""

JOURNAL = Table(
    "journal",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("seq", Integer, nullable=False),
    Column("scope", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("target", Text, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    Column("made_at", Text, nullable=False),
    Column("verdict", Text, nullable=False),
    Column("reasons", Text, nullable=False),
    Column("conflicts", Text, nullable=False),
    Column("answered_at", Text, nullable=False),
    Column("replayed", Integer, nullable=False),
    Column("is_last", Integer, nullable=False, server_default=text("1")),
)
"""Changesets with a receipt, kept word for word; `answered_at` is the server's time.

`is_last`: no later one of its record has a receipt. To find that out of 100,000 rows takes four times too long.
"""
# Receipts of the last days by verdict, and the last change of each record, without reading a payload.
Index("ix_journal_receipts", JOURNAL.c.seq, JOURNAL.c.answered_at, JOURNAL.c.verdict)
Index("ix_journal_standing", JOURNAL.c.target, JOURNAL.c.seq)
_LAST = JOURNAL.c.is_last == text("1")
Index("ix_journal_last", JOURNAL.c.target, sqlite_where=_LAST)
Index("ix_journal_latest", *(JOURNAL.c[name] for name in ("seq", "verdict", "scope", "target")), sqlite_where=_LAST)
# To sort 100,000 rows for their numbers takes ten times as long as to read those in order.
Index("ix_journal_counted", JOURNAL.c.verdict, JOURNAL.c.scope, sqlite_where=_LAST)
Index("ix_journal_scope", JOURNAL.c.scope)
# Asked with each file that arrives: which were attached where the record is not here any more.
Index("ix_journal_files", JOURNAL.c.verdict, JOURNAL.c.scope, sqlite_where=JOURNAL.c.name == text("'AttachEvidence'"))

SCOPE_STATE = Table(
    "scope_state",
    METADATA,
    Column("scope", Text, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("count", Integer, nullable=False),
    Column("checksum", Integer, nullable=False),
    Column("role", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("received_at", Text, nullable=False),
    Column("history_from", Integer, nullable=False),
)
"""The scopes held here: cursor, number and checksum of their records, the person's role, when last received.

The history is complete for versions past `history_from`.
"""

HISTORY = Table(
    "history",
    METADATA,
    Column("scope", Text, primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("record", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("changeset", Text, nullable=False),
    Column("command", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("on_behalf_of", Text, nullable=False),
    Column("made_at", Text, nullable=False),
    Column("received_at", Text, nullable=False),
    Column("changes", Text, nullable=False),
    sqlite_with_rowid=False,
)
"""What the server told of each write; `changes` is {field: [before, after]} of plain values, {} at birth."""
Index("ix_history_record", HISTORY.c.record)

PENDING_HISTORY = Table(
    "pending_history",
    METADATA,
    Column("scope", Text, primary_key=True),
    Column("changeset", Text, primary_key=True),
    Column("record", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("command", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("on_behalf_of", Text, nullable=False),
    Column("made_at", Text, nullable=False),
    Column("changes", Text, nullable=False),
    sqlite_with_rowid=False,
)
"""The same for changesets that still wait for their receipt; written anew by each rebase."""
Index("ix_pending_history_record", PENDING_HISTORY.c.record)

EVIDENCE_LOCAL = Table(
    "evidence_local",
    METADATA,
    Column("sha256", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("state", Text, nullable=False),
)
"""Evidence files that lie on this device; `name` is the local file's, `size` in bytes of the content."""

EVIDENCE_TRANSFER = Table(
    "evidence_transfer",
    METADATA,
    Column("scope", Text, primary_key=True),
    Column("sha256", Text, primary_key=True),
    Column("state", Text, nullable=False),
    Column("problem", Text, nullable=False),
    sqlite_with_rowid=False,
)
"""What became of a file that was to be sent, in each scope: `held` by the server as a whole, or `refused` for good.

`problem` is the code of why ('' where it is held). A file without a row is still to be sent.
"""

FILE_IMPORT = Table(
    "file_import",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("batch", Text, nullable=False),
    Column("place", Integer, nullable=False),
    Column("engagement_id", Text, nullable=False),
    Column("subject_id", Text, nullable=False),
    Column("subject_kind", Text, nullable=False),
    Column("path", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("problem", Text, nullable=False),
    Column("params", Text, nullable=False),
    sqlite_with_rowid=False,
)
"""Files that a person chose to attach, noted before the first is read: a crash forgets none of them.

`id` is that of the evidence it becomes; `path` is where it lies, or `sha256` what was pasted and is kept already.
"""

PICTURE_PRINT = Table(
    "picture_print",
    METADATA,
    Column("sha256", Text, primary_key=True),
    Column("print", Text, nullable=False),
    sqlite_with_rowid=False,
)
"""What the photos taken in here look like, to tell of nearly the same ones."""

SYNC_ROUND = Table(
    "sync_round",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("started_at", Text, nullable=False),
    Column("finished_at", Text, nullable=False),
    Column("sent", Integer, nullable=False),
    Column("received", Integer, nullable=False),
    Column("result", Text, nullable=False),
    Column("detail", Text, nullable=False),
)
"""The rounds with the server, for the sync centre; `detail` is a JSON object of codes and numbers."""

SENT_SPAN = Table(
    "sent_span",
    METADATA,
    Column("first_seq", Integer, primary_key=True),
    Column("last_seq", Integer, primary_key=True),
    Column("sent_at", Text, nullable=False),
    sqlite_with_rowid=False,
)
"""Places of the outbox that travelled in one request, and when it last did, by this device's clock."""

ITEM_CARD = Table(
    "item_card",
    METADATA,
    Column("item_id", Text, primary_key=True),
    Column("scope", Text, nullable=False),
    Column("engagement_id", Text, nullable=False),
    Column("g1", Text, nullable=False),
    Column("g2", Text, nullable=False),
    Column("g3", Text, nullable=False),
    Column("missing", Integer, nullable=False),
    Column("claim", Text, nullable=False),
    Column("claim_visits", Integer, nullable=False),
    Column("interviews", Integer, nullable=False),
    Column("unclassified", Integer, nullable=False),
    Column("urgency", Integer, nullable=False),
    Column("public", Integer, nullable=False),
    Column("stale", Integer, nullable=False),
    Column("target_date", Text),
    sqlite_with_rowid=False,
)
"""What lists show of an item beside its fields, worked out by `app.domain` and never by SQL.

`urgency` leaves the target date out: a query compares the date with the day it runs on.
"""
# Covers the plan's list in its usual order: with a join for the date it takes seven times as long.
Index(
    "ix_item_card_list",
    *(
        ITEM_CARD.c[name]
        for name in (
            "engagement_id",
            "urgency",
            "public",
            "target_date",
            "item_id",
            "claim",
            "interviews",
            "unclassified",
            "stale",
        )
    ),
)
