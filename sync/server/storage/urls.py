"""How an operator names a database: a PostgreSQL address, or the path of a SQLite file."""

from __future__ import annotations

from pathlib import Path


def is_postgres(url: str) -> bool:
    """Say whether the address is one of PostgreSQL (postgresql:// or postgres://)."""
    return url.startswith(("postgresql://", "postgres://"))


def sqlite_path(url: str) -> Path:
    """Return the file of `sqlite:///relative`, `sqlite:////absolute` or a plain path."""
    return Path(url.removeprefix("sqlite:///"))
