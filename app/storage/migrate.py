"""Bringing a replica to the program's schema, with a way back.

The schema's revision is compared by plain SQL first: alembic is imported only where there is something to do.
A copy is made through the backup interface, page by page under the same key: `VACUUM INTO` would be shorter, but knows
only the cipher's own way of enciphering pages.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import SQLAlchemyError

from app.config.files import disk_faults, sync_folder
from app.config.paths import Profile
from app.domain.clock import Clock
from app.domain.errors import Known
from app.storage.engines import migration_engine
from app.storage.faults import database_faults
from app.storage.pages import clear, keyed_connection, take_over

KEPT_BACKUPS = 3


@dataclass(frozen=True, slots=True)
class Scripts:
    """The migrations a program knows: their folder, and their revisions from the first to the newest."""

    folder: Path
    revisions: tuple[str, ...]

    @property
    def head(self) -> str:
        """Return the newest revision."""
        return self.revisions[-1]


SCRIPTS = Scripts(Path(__file__).parent / "migrations", ("0001", "0002", "0003"))
"""This program's; a test compares it with what is in the folder."""


def prepare(profile: Profile, secret: bytes, clock: Clock, scripts: Scripts = SCRIPTS) -> None:
    """Make the database of a fresh profile, or bring an older one up to date.

    Raises:
        Known: replica.newer with `found`; replica.unreadable, replica.damaged; replica.migration_failed with
            `backup`, the name of the copy, after the database was put back as it was; the disk's faults.
    """
    with database_faults():
        found = None
        if profile.replica.exists():
            take_over(profile.replica, secret)
            found = _revision(profile.replica, secret)
        if found == scripts.head:
            return
        if found is None:
            _upgrade(profile.replica, secret, scripts)
            sync_folder(profile.folder)
            return
        if found not in scripts.revisions:
            raise Known("replica.newer", found=found)
        backup = back_up(profile, secret, f"{found}-{clock.now():%Y%m%dT%H%M%SZ}")
        _upgrade_or_restore(profile, secret, scripts, backup)


def back_up(profile: Profile, secret: bytes, label: str) -> Path:
    """Write an encrypted copy of the replica to the profile's backups, check it, and keep the newest three.

    Raises:
        Known: replica.damaged when the copy is not sound; the disk's faults. No half copy stays behind.
    """
    target = profile.backups / f"replica-{label}.db"
    part = target.with_suffix(".part")
    with disk_faults():
        clear(part)
        try:
            with database_faults():
                _copy(profile.replica, part, secret)
            part.replace(target)
        finally:
            clear(part)
        sync_folder(profile.backups)
        for old in sorted(profile.backups.glob("replica-*.db"), key=_age)[:-KEPT_BACKUPS]:
            old.unlink()
    return target


def _upgrade_or_restore(profile: Profile, secret: bytes, scripts: Scripts, backup: Path) -> None:
    from alembic.util import CommandError  # noqa: PLC0415  # 70 ms, only where there is something to migrate

    is_done = False
    try:
        with database_faults():
            _upgrade(profile.replica, secret, scripts)
        is_done = True
    except (SQLAlchemyError, CommandError, _Unsound) as error:
        raise Known("replica.migration_failed", backup=backup.name) from error
    finally:
        if not is_done:
            _restore(profile, secret, backup)


def _upgrade(path: Path, secret: bytes, scripts: Scripts) -> None:
    """Run the missing revisions and the checks in one transaction: all of it, or none."""
    from alembic.command import upgrade  # noqa: PLC0415  # as above
    from alembic.config import Config  # noqa: PLC0415

    engine = migration_engine(path, secret)
    try:
        with engine.begin() as connection:
            config = Config(attributes={"connection": connection})
            config.set_main_option("script_location", str(scripts.folder).replace("%", "%%"))
            upgrade(config, scripts.head)
            _require_sound(connection)
    finally:
        engine.dispose()


class _Unsound(Exception):
    """The migrated database does not pass SQLite's checks."""


def _require_sound(connection: Connection) -> None:
    if connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() != "ok":
        raise _Unsound("quick_check")
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise _Unsound("foreign_key_check")


def _restore(profile: Profile, secret: bytes, backup: Path) -> None:
    """Put the copy in the place of the database.

    The log is emptied first: a crash between the steps then leaves a whole database, old or restored, and never
    one with another's log beside it.
    """
    with closing(keyed_connection(profile.replica, secret)) as connection:
        _value(connection, "PRAGMA wal_checkpoint(TRUNCATE)")
    part = profile.replica.with_suffix(".part")
    with disk_faults():
        clear(part)
        _copy(backup, part, secret)
        clear(profile.replica, with_itself=False)
        part.replace(profile.replica)
        sync_folder(profile.folder)


def _copy(source: Path, target: Path, secret: bytes) -> None:
    with closing(keyed_connection(source, secret)) as old, closing(keyed_connection(target, secret)) as new:
        old.backup(new)
        _value(new, "PRAGMA journal_mode = DELETE")
        if _value(new, "PRAGMA quick_check(1)") != "ok":
            raise Known("replica.damaged")


def _revision(path: Path, secret: bytes) -> str | None:
    with closing(keyed_connection(path, secret)) as connection:
        if not _value(connection, "SELECT count(*) FROM sqlite_master"):
            return None
        found = _value(connection, "SELECT version_num FROM alembic_version")
    if not isinstance(found, str):
        raise Known("replica.damaged")
    return found


def _value(connection: DBAPIConnection, statement: str) -> object:
    with closing(connection.cursor()) as cursor:
        cursor.execute(statement)
        row = cursor.fetchone()
    return None if row is None else row[0]


def _age(backup: Path) -> tuple[float, str]:
    return backup.stat().st_mtime, backup.name
