"""Which files of evidence each scope possesses, and which records name them: one SQL text for both stores."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sync.server.storage.directory import Execute
from sync.server.storage.times import stamp


class FileRows:
    """Reads and writes possession within the transaction that lent it `execute`."""

    def __init__(self, execute: Execute) -> None:
        """Take what runs statements."""
        self._execute = execute

    def size(self, scope: str, sha256: str) -> int | None:
        """Return the bytes of a file that the scope possesses, None where it does not."""
        rows = self._execute("SELECT size FROM blob WHERE scope = ? AND sha256 = ?", (scope, sha256))
        return int(rows[0][0]) if rows else None

    def add(self, scope: str, sha256: str, size: int, at: datetime) -> None:
        """Let the scope possess a file whose content is in the folder."""
        self._execute(
            "INSERT INTO blob (scope, sha256, size, received_at) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (scope, sha256) DO NOTHING",
            (scope, sha256, size, stamp(at)),
        )

    def remove(self, scope: str, sha256: str) -> None:
        """Let the scope possess a file no longer."""
        self._execute("DELETE FROM blob WHERE scope = ? AND sha256 = ?", (scope, sha256))

    def scopes_of(self, sha256: str) -> list[str]:
        """Return the scopes that possess a content, in order."""
        return [row[0] for row in self._execute("SELECT scope FROM blob WHERE sha256 = ? ORDER BY scope", (sha256,))]

    def total(self, scope: str) -> int:
        """Return the bytes that a scope possesses."""
        return int(self._execute("SELECT coalesce(sum(size), 0) FROM blob WHERE scope = ?", (scope,))[0][0])

    def scopes(self) -> list[str]:
        """Return the scopes that possess files, in order."""
        return [row[0] for row in self._execute("SELECT DISTINCT scope FROM blob ORDER BY scope")]

    def possessed(self, scope: str) -> dict[str, int]:
        """Return {sha256: size} of all that a scope possesses."""
        return {row[0]: int(row[1]) for row in self._execute("SELECT sha256, size FROM blob WHERE scope = ?", (scope,))}

    def naming(self, scope: str, kinds: Collection[str], sha256: str) -> list[str]:
        """Return the ids of a scope's records of such kinds whose body names the hash anywhere, in order."""
        marks = ", ".join("?" * len(kinds))
        sql = (
            f"SELECT id FROM record WHERE scope = ? AND kind IN ({marks}) "
            "AND CAST(body AS TEXT) LIKE ? ORDER BY version"
        )
        return [row[0] for row in self._execute(sql, (scope, *kinds, f"%{sha256}%"))]
