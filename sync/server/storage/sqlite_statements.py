"""What the store on SQLite says to its database."""

from __future__ import annotations

from sync.server.storage.rows import HistoryRow, ReceiptRow, RecordRow, TombstoneRow

IDS = "(SELECT value FROM json_each(?))"
RECORD = "r.id, r.kind, r.scope, r.parent, r.version, CAST(r.body AS BLOB), CAST(r.field_versions AS BLOB)"
RECEIPT = "device, seq, changeset, hash, verdict, CAST(result AS BLOB), payload"
HISTORY = f"{', '.join(HistoryRow._fields[:-1])}, CAST(changes AS BLOB)"
_STRETCHES = (
    "json_each(?) AS w CROSS JOIN {table} AS r ON r.scope = json_extract(w.value, '$[0]') "
    "AND r.version > json_extract(w.value, '$[1]') AND r.version <= json_extract(w.value, '$[2]') ORDER BY r.version"
)
GONE = "r.id, r.kind, r.scope, '', r.version, CAST('null' AS BLOB), CAST('{}' AS BLOB)"
_WHERE_FED = "r.scope = ? AND r.version > ? ORDER BY r.version LIMIT ?"
ROWS_BETWEEN = (
    f"SELECT * FROM (SELECT {RECORD} FROM {_STRETCHES.format(table='record')}) UNION ALL "
    f"SELECT * FROM (SELECT {GONE} FROM {_STRETCHES.format(table='tombstone')}) ORDER BY 5"
)
HISTORY_BETWEEN = f"SELECT {HISTORY} FROM {_STRETCHES.format(table='history')}"
RECORDS_BY_ID = f"SELECT {RECORD} FROM record r WHERE r.id IN {IDS}"
FEED = f"SELECT {RECORD} FROM record r WHERE r.scope = ? AND r.version > ? ORDER BY r.version LIMIT ?"
FEED_WITH_GONE = (
    f"SELECT * FROM (SELECT {RECORD} FROM record r WHERE {_WHERE_FED}) UNION ALL "
    f"SELECT * FROM (SELECT {GONE} FROM tombstone r WHERE {_WHERE_FED}) ORDER BY 5 LIMIT ?"
)
TOMBSTONE = ", ".join(TombstoneRow._fields)
TOMBSTONES_BY_ID = f"SELECT {TOMBSTONE} FROM tombstone WHERE id IN {IDS} ORDER BY removed_at"
PUT_TOMBSTONE = (
    f"INSERT INTO tombstone ({TOMBSTONE}) VALUES (?, ?, ?, ?, ?) "
    "ON CONFLICT (scope, id) DO UPDATE SET version = excluded.version, removed_at = excluded.removed_at"
)
RAISE_FLOOR = (
    "UPDATE scope SET gc_floor = max(gc_floor, coalesce((SELECT max(version) FROM tombstone "
    "WHERE scope = ? AND removed_at < ?), 0)) WHERE id = ?"
)
PURGE = "DELETE FROM tombstone WHERE scope = ? AND removed_at < ?"
CHILDREN = (
    f"SELECT {RECORD} FROM json_each(?) AS w CROSS JOIN record AS r "
    "ON r.parent = json_extract(w.value, '$[0]') AND r.kind = json_extract(w.value, '$[1]') "
    "ORDER BY r.version"
)
RECEIPTS = f"SELECT {RECEIPT} FROM receipt WHERE (device = ? AND seq BETWEEN ? AND ?) OR changeset IN {IDS}"
SCOPE = "s.id, s.version, s.count, s.checksum, s.gc_floor"
INSERT_RECORD = (
    f"INSERT INTO record ({', '.join(RecordRow._fields)}) VALUES (?, ?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT))"
)
INSERT_HISTORY = (
    f"INSERT INTO history ({', '.join(HistoryRow._fields)}) "
    f"VALUES ({'?, ' * (len(HistoryRow._fields) - 1)}CAST(? AS TEXT))"
)
INSERT_RECEIPT = f"INSERT INTO receipt ({', '.join(ReceiptRow._fields)}) VALUES (?, ?, ?, ?, ?, CAST(? AS TEXT), ?)"
HEADS = f"SELECT {SCOPE} FROM scope s WHERE s.id IN {IDS}"
LOCKABLE = (
    f"SELECT {SCOPE} FROM scope s WHERE s.id IN {IDS} AND (s.id = 'u:' || ? "
    f"OR EXISTS (SELECT 1 FROM grants g WHERE g.user_id = ? AND g.scope = s.id) OR s.id IN {IDS})"
)
