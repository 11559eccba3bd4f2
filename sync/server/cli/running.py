"""Verbs that make, serve and fill a database."""

from __future__ import annotations

import os
import signal
import threading
from contextlib import suppress
from importlib import import_module
from pathlib import Path

from app.domain.clock import Clock
from app.domain.ids import Ids
from sync.server.cli.evidence import files_folder
from sync.server.cli.serving import Listening, serve
from sync.server.cli.stores import Asked, opened
from sync.server.cli.terminal import say
from sync.server.core.demo.performance import perform
from sync.server.core.factories import Factories
from sync.server.core.identity import establish
from sync.server.storage.files import FileStore
from sync.server.storage.migrate import migrate
from sync.server.storage.opening import open_store
from sync.server.storage.urls import is_postgres, sqlite_path

_STANDARD_INPUT = 0
_READ = 1024
_TEMPLATES = "sync.server.cli.templates"


def migrate_database(asked: Asked, clock: Clock) -> None:
    """Make the database or upgrade it, and give a new one its identity."""
    schema = migrate(asked.database)
    with opened(asked) as store:
        establish(store, Ids(clock))
    say(f"schema {schema}")


def serve_devices(asked: Asked, clock: Clock) -> None:
    """Answer devices until told to stop."""
    options = (asked.port_file, asked.tls_cert, asked.tls_key, asked.behind_proxy or "", asked.workers)
    serve(asked.database, files_folder(asked), Listening(asked.host, asked.port, *options), clock)


def serve_demo(asked: Asked, clock: Clock) -> None:
    """Serve a fictional programme; a new database is filled with it first."""
    if asked.ends_with_input:
        threading.Thread(target=_end_with_input, name="input", daemon=True).start()
    _require_demo(asked.database, files_folder(asked), clock)
    serve_devices(asked, clock)


def _require_demo(database: str, folder: Path, clock: Clock) -> None:
    """Fill what is new; a file gets its name when all of it is there, so that no death leaves half a programme."""
    if is_postgres(database) or sqlite_path(database).exists():
        _fill(database, folder, clock)
        return
    path = sqlite_path(database)
    aside = path.with_name(f"{path.name}.filling")
    for left in path.parent.glob(f"{aside.name}*"):
        left.unlink()
    _fill(str(aside), folder, clock)
    aside.replace(path)


def _fill(database: str, folder: Path, clock: Clock) -> None:
    migrate(database)
    store = open_store(database)
    try:
        if not Factories(store, clock, Ids(clock)).all():
            # Reading workbooks takes large libraries, which no other start needs.
            import_module(_TEMPLATES).publish_shipped(store, clock)
            perform(store, clock, files=FileStore(folder))
    finally:
        store.close()


def _end_with_input() -> None:
    """Wait until nobody holds the other end of the standard input; then end in good order."""
    with suppress(OSError):  # there is no such input: nothing to wait for
        while os.read(_STANDARD_INPUT, _READ):
            pass
        os.kill(os.getpid(), signal.SIGTERM)
