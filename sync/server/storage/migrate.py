"""Brings a server database to this program's schema, and tells whether it is there (alembic, no ini)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import psycopg
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import NullPool

from app.domain.errors import Known
from sync.server.storage.urls import is_postgres, sqlite_path

_TREE = Path(__file__).parent / "migrations"
# Any fixed number: two operators who migrate at once take turns.
_ADVISORY_LOCK = 0x636F6E636F7264


def migrate(url: str) -> str:
    """Upgrade the database, making it first where it is a file, and return the schema it now has.

    A SQLite file of an older schema is copied beside itself first. Known `server.database.newer` when the
    database was made by a newer program, `.folder` when there is no folder to make the file in, `.unreachable`.
    """
    if not is_postgres(url) and not sqlite_path(url).absolute().parent.is_dir():
        raise Known("server.database.folder", folder=str(sqlite_path(url).absolute().parent))
    with _connected(url) as connection:
        found = _revision(connection)
        _refuse_newer(found)
        if found == head():
            return found
        if connection.dialect.name == "sqlite":
            _prepare_file(connection, sqlite_path(url), found)
        else:
            connection.execute(text("SELECT pg_advisory_lock(:key)"), {"key": _ADVISORY_LOCK})
            connection.commit()
        configuration = _configuration()
        configuration.attributes["connection"] = connection
        command.upgrade(configuration, "head")
        connection.commit()
    return head()


def require_current(url: str) -> None:
    """Raise Known unless the database has exactly this program's schema.

    `server.database.missing`, `.old` (run `migrate`), `.newer`, `.unreachable`.
    """
    if not is_postgres(url) and not sqlite_path(url).exists():
        raise Known("server.database.missing", path=str(sqlite_path(url)))
    with _connected(url) as connection:
        found = _revision(connection)
    _refuse_newer(found)
    if found != head():
        raise Known("server.database.old", found=found, needed=head())


def head() -> str:
    """Return the schema this program needs."""
    return _revisions()[0]


@cache
def _revisions() -> tuple[str, ...]:
    """Return the schemas this program knows, newest first; each look into the folder runs every module in it."""
    scripts = ScriptDirectory.from_config(_configuration())
    return tuple(script.revision for script in scripts.walk_revisions())


def _refuse_newer(found: str) -> None:
    if found and found not in _revisions():
        raise Known("server.database.newer", found=found, needed=head())


def _revision(connection: Connection) -> str:
    found = MigrationContext.configure(connection).get_current_revision() or ""
    connection.rollback()
    return found


def _prepare_file(connection: Connection, path: Path, found: str) -> None:
    driver = connection.connection.driver_connection
    if driver is None:
        raise TypeError("no connection")
    if not found:
        driver.execute("PRAGMA journal_mode = WAL")
        return
    copy = path.with_name(f"{path.name}.before-{head()}")
    copy.unlink(missing_ok=True)
    driver.execute("VACUUM INTO ?", (str(copy),))


def _configuration() -> Config:
    configuration = Config()
    configuration.set_main_option("script_location", str(_TREE).replace("%", "%%"))
    configuration.set_main_option("path_separator", "os")
    return configuration


@contextmanager
def _connected(url: str) -> Iterator[Connection]:
    try:
        connection = _engine(url).connect()
    except OperationalError as error:
        raise Known("server.database.unreachable", why=str(error.orig).strip().splitlines()[0]) from error
    with connection:
        yield connection


def _engine(url: str) -> Engine:
    if is_postgres(url):
        return create_engine("postgresql+psycopg://", creator=lambda: psycopg.connect(url), poolclass=NullPool)
    return create_engine(f"sqlite:///{sqlite_path(url).absolute()}", poolclass=NullPool)
