"""What the store on PostgreSQL says to its database."""

from __future__ import annotations

from sync.server.storage.rows import HistoryRow, ReceiptRow, RecordRow, TombstoneRow

RECORD = "r.id, r.kind, r.scope, r.parent, r.version, r.body, r.field_versions"
RECEIPT = ", ".join(ReceiptRow._fields)
HISTORY = ", ".join(f"r.{name}" for name in HistoryRow._fields)
SCOPE = "s.id, s.version, s.count, s.checksum, s.gc_floor"
RECORDS_BY_ID = f"SELECT {RECORD} FROM record r WHERE r.id = ANY(%s)"
FEED = f"SELECT {RECORD} FROM record r WHERE r.scope = %s AND r.version > %s ORDER BY r.version LIMIT %s"
CHILDREN = (
    f"SELECT {RECORD} FROM unnest(%s::text[], %s::text[]) AS w(parent, kind) "
    'JOIN record r ON r.parent = w.parent COLLATE "C" AND r.kind = w.kind ORDER BY r.version'
)
# The limit, which nothing reaches, keeps the planner from joining with the whole table.
_STRETCHES = (
    "unnest(%s::text[], %s::bigint[], %s::bigint[]) AS w(scope, after, upto) CROSS JOIN LATERAL "
    '(SELECT * FROM {table} t WHERE t.scope = w.scope COLLATE "C" AND t.version > w.after AND t.version <= w.upto '
    "ORDER BY t.version LIMIT w.upto - w.after) r ORDER BY r.version"
)
GONE = "r.id, r.kind, r.scope, '', r.version, 'null'::json, '{}'::json"
_WHERE_FED = "r.scope = %s AND r.version > %s ORDER BY r.version LIMIT %s"
ROWS_BETWEEN = (
    f"SELECT * FROM ((SELECT {RECORD} FROM {_STRETCHES.format(table='record')}) UNION ALL "
    f"(SELECT {GONE} FROM {_STRETCHES.format(table='tombstone')})) fed ORDER BY version"
)
FEED_WITH_GONE = (
    f"(SELECT {RECORD} FROM record r WHERE {_WHERE_FED}) UNION ALL "
    f"(SELECT {GONE} FROM tombstone r WHERE {_WHERE_FED}) ORDER BY version LIMIT %s"
)
TOMBSTONE = ", ".join(TombstoneRow._fields)
TOMBSTONES_BY_ID = f"SELECT {TOMBSTONE} FROM tombstone WHERE id = ANY(%s) ORDER BY removed_at"
PUT_TOMBSTONE = (
    f"INSERT INTO tombstone ({TOMBSTONE}) VALUES (%s, %s, %s, %s, %s) "
    "ON CONFLICT (scope, id) DO UPDATE SET version = excluded.version, removed_at = excluded.removed_at"
).encode()
RAISE_FLOOR = (
    "UPDATE scope SET gc_floor = greatest(gc_floor, coalesce((SELECT max(version) FROM tombstone "
    "WHERE scope = %s AND removed_at < %s), 0)) WHERE id = %s"
)
PURGE = "DELETE FROM tombstone WHERE scope = %s AND removed_at < %s RETURNING id"
HISTORY_BETWEEN = f"SELECT {HISTORY} FROM {_STRETCHES.format(table='history')}"
LOCK_DEVICE = (
    "SELECT id, account, install_nonce, name, registered_at, last_seen, revoked_at FROM device WHERE id = %s FOR UPDATE"
)
LOCK_GRANTED = (
    f"SELECT {SCOPE} FROM scope s WHERE s.id = ANY(%s) AND (s.id = 'u:' || %s OR EXISTS "
    "(SELECT 1 FROM grants g WHERE g.user_id = %s AND g.scope = s.id) OR s.id = ANY(%s)) "
    "ORDER BY s.id FOR UPDATE OF s"
)
LOCK_SCOPES = f"SELECT {SCOPE} FROM scope s WHERE s.id = ANY(%s) ORDER BY s.id FOR UPDATE"
MAKE_SCOPES = (
    "INSERT INTO scope (id, version, count, checksum) SELECT id, 0, 0, 0 FROM unnest(%s::text[]) AS w(id) "
    "ORDER BY id ON CONFLICT (id) DO NOTHING"
)
GRANTS = "SELECT user_id, scope, role, valid_from, revoked_at FROM grants WHERE user_id = %s"
RECEIPTS = f"SELECT {RECEIPT} FROM receipt WHERE (device = %s AND seq BETWEEN %s AND %s) OR changeset = ANY(%s)"
UPDATE_RECORDS = (
    b"UPDATE record SET scope = w.scope, version = w.version, body = w.body::json, "
    b"field_versions = w.field_versions::json "
    b"FROM unnest(%b::text[], %b::bigint[], %b::text[], %b::text[], %b::text[]) "
    b'AS w(scope, version, body, field_versions, id) WHERE record.id = w.id COLLATE "C"'
)
UPDATE_SCOPES = (
    b"UPDATE scope SET version = w.version, count = w.total, checksum = w.checksum "
    b"FROM unnest(%b::text[], %b::bigint[], %b::bigint[], %b::bigint[]) AS w(id, version, total, checksum) "
    b'WHERE scope.id = w.id COLLATE "C"'
)
COPY_RECORDS = f"COPY record ({', '.join(RecordRow._fields)}) FROM STDIN".encode()
COPY_HISTORY = f"COPY history ({', '.join(HistoryRow._fields)}) FROM STDIN".encode()
COPY_RECEIPTS = f"COPY receipt ({', '.join(ReceiptRow._fields)}) FROM STDIN".encode()
