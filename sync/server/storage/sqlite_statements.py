"""What the store on SQLite says to its database."""

from __future__ import annotations

from sync.server.storage.rows import HistoryRow, ReceiptRow, RecordRow

IDS = "(SELECT value FROM json_each(?))"
RECORD = "r.id, r.kind, r.scope, r.parent, r.version, CAST(r.body AS BLOB), CAST(r.field_versions AS BLOB)"
RECEIPT = "device, seq, changeset, hash, verdict, CAST(result AS BLOB), payload"
HISTORY = f"{', '.join(HistoryRow._fields[:-1])}, CAST(changes AS BLOB)"
_STRETCHES = (
    "json_each(?) AS w CROSS JOIN {table} AS r ON r.scope = json_extract(w.value, '$[0]') "
    "AND r.version > json_extract(w.value, '$[1]') AND r.version <= json_extract(w.value, '$[2]') ORDER BY r.version"
)
ROWS_BETWEEN = f"SELECT {RECORD} FROM {_STRETCHES.format(table='record')}"
HISTORY_BETWEEN = f"SELECT {HISTORY} FROM {_STRETCHES.format(table='history')}"
RECORDS_BY_ID = f"SELECT {RECORD} FROM record r WHERE r.id IN {IDS}"
FEED = f"SELECT {RECORD} FROM record r WHERE r.scope = ? AND r.version > ? ORDER BY r.version LIMIT ?"
CHILDREN = (
    f"SELECT {RECORD} FROM json_each(?) AS w CROSS JOIN record AS r "
    "ON r.parent = json_extract(w.value, '$[0]') AND r.kind = json_extract(w.value, '$[1]') "
    "ORDER BY r.version"
)
RECEIPTS = f"SELECT {RECEIPT} FROM receipt WHERE (device = ? AND seq BETWEEN ? AND ?) OR changeset IN {IDS}"
SCOPE = "s.id, s.version, s.count, s.checksum"
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
    "OR EXISTS (SELECT 1 FROM grants g WHERE g.user_id = ? AND g.scope = s.id))"
)
