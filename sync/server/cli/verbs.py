"""What each verb of the server's command does."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from app.domain.clock import Clock
from app.domain.errors import Known
from app.domain.factory.records import Programme
from app.domain.ids import Ids
from app.domain.kernel.context import Role
from sync.server.cli.serving import Listening, serve
from sync.server.core.accounts import Accounts, account_of_login
from sync.server.core.demo.performance import perform
from sync.server.core.devices import revoke_device
from sync.server.core.engagements import Engagements, Opening
from sync.server.core.facilities.reading import Limits, read_list
from sync.server.core.facilities.rendering import as_json, as_text
from sync.server.core.facilities.report import FileError, ImportReport
from sync.server.core.factories import Factories
from sync.server.core.identity import establish
from sync.server.core.passwords import Passwords
from sync.server.storage.migrate import migrate
from sync.server.storage.opening import open_store
from sync.server.storage.store import Store

T = TypeVar("T")
Asked = argparse.Namespace


def migrate_database(asked: Asked, clock: Clock) -> None:
    """Make the database or upgrade it, and give a new one its identity."""
    schema = migrate(asked.database)
    with _store(asked) as store:
        establish(store, Ids(clock))
    _say(f"schema {schema}")


def serve_devices(asked: Asked, clock: Clock) -> None:
    """Answer devices until told to stop."""
    options = (asked.port_file, asked.tls_cert, asked.tls_key, asked.behind_proxy)
    serve(asked.database, Listening(asked.host, asked.port, *options), clock)


def serve_demo(asked: Asked, clock: Clock) -> None:
    """Serve a fictional programme; an empty database is filled with it first."""
    migrate(asked.database)
    with _store(asked) as store:
        if not Factories(store, clock, Ids(clock)).all():
            perform(store, clock)
    serve_devices(asked, clock)


def create_user(asked: Asked, clock: Clock) -> None:
    """Add an account and print its id."""
    password = _password(asked)
    with _accounts(asked, clock) as accounts:
        account = accounts.create(
            asked.login, password, name=asked.name, role=Role(asked.role), position=asked.position
        )
    _say(account.id)


def set_password(asked: Asked, clock: Clock) -> None:
    """Replace a password."""
    password = _password(asked)
    with _accounts(asked, clock) as accounts:
        accounts.set_password(asked.login, password)


def disable_user(asked: Asked, clock: Clock) -> None:
    """Close an account."""
    with _accounts(asked, clock) as accounts:
        accounts.disable(asked.login)


def list_devices(asked: Asked, _: Clock) -> None:
    """Print a person's devices."""
    with _store(asked) as store, store.read() as snapshot:
        account = account_of_login(snapshot, asked.login)
        for device in snapshot.directory.devices(account.id):
            state = "revoked" if device.revoked_at else "active"
            _say(device.id, state, device.last_seen.isoformat(timespec="seconds"), device.name)


def revoke(asked: Asked, clock: Clock) -> None:
    """Close a device."""
    with _store(asked) as store:
        revoke_device(store, clock, asked.device)


def open_engagement(asked: Asked, clock: Clock) -> None:
    """Open an engagement and print its id."""
    programme = Programme(asked.programme)
    opening = Opening(asked.factory, programme, asked.cycle_start, asked.cycle_number, asked.team)
    with _store(asked) as store:
        _say(Engagements(store, clock, Ids(clock)).open(opening).id)


def assign(asked: Asked, clock: Clock) -> None:
    """Assign a person to an engagement."""
    with _store(asked) as store:
        Engagements(store, clock, Ids(clock)).assign(asked.login, asked.engagement, Role(asked.role))


def unassign(asked: Asked, clock: Clock) -> None:
    """Take a person off an engagement."""
    with _store(asked) as store:
        Engagements(store, clock, Ids(clock)).unassign(asked.login, asked.engagement)


def import_factories(asked: Asked, clock: Clock) -> None:
    """Import a list and print the report; ends with 1 when the list cannot be read."""
    data = _read(asked.file, lambda path: read_list(path, Limits()))
    if isinstance(data, FileError):
        report = ImportReport(asked.file.name, errors=(data,))
    else:
        with _store(asked) as store:
            factories = Factories(store, clock, Ids(clock))
            run = factories.plan if asked.dry_run else factories.import_list
            report = run(data, asked.file.name)
    _say(as_json(report) if asked.json else as_text(report, is_dry_run=asked.dry_run))
    if not report.is_ok:
        raise SystemExit(1)


def list_factories(asked: Asked, clock: Clock) -> None:
    """Print the register."""
    with _store(asked) as store:
        for factory in Factories(store, clock, Ids(clock)).all():
            _say(factory.id, factory.country, factory.name)


@contextmanager
def _store(asked: Asked) -> Iterator[Store]:
    store = open_store(asked.database)
    try:
        yield store
    finally:
        store.close()


@contextmanager
def _accounts(asked: Asked, clock: Clock) -> Iterator[Accounts]:
    with _store(asked) as store:
        yield Accounts(store, clock, Ids(clock), Passwords())


def _password(asked: Asked) -> str:
    if asked.password_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    return _read(asked.password_file, Path.read_bytes).decode().partition("\n")[0].rstrip("\r")


def _read(path: Path, read: Callable[[Path], T]) -> T:
    try:
        return read(path)
    except OSError as error:
        raise Known("file_unreadable", file=str(path), why=error.strerror or "") from error


def _say(*columns: str) -> None:
    sys.stdout.write("\t".join(columns) + "\n")
