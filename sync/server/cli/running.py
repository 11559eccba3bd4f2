"""Verbs that make, serve and fill a database."""

from __future__ import annotations

from app.domain.clock import Clock
from app.domain.ids import Ids
from sync.server.cli.serving import Listening, serve
from sync.server.cli.stores import Asked, opened
from sync.server.cli.terminal import say
from sync.server.core.demo.performance import perform
from sync.server.core.factories import Factories
from sync.server.core.identity import establish
from sync.server.storage.migrate import migrate


def migrate_database(asked: Asked, clock: Clock) -> None:
    """Make the database or upgrade it, and give a new one its identity."""
    schema = migrate(asked.database)
    with opened(asked) as store:
        establish(store, Ids(clock))
    say(f"schema {schema}")


def serve_devices(asked: Asked, clock: Clock) -> None:
    """Answer devices until told to stop."""
    options = (asked.port_file, asked.tls_cert, asked.tls_key, asked.behind_proxy or "")
    serve(asked.database, Listening(asked.host, asked.port, *options), clock)


def serve_demo(asked: Asked, clock: Clock) -> None:
    """Serve a fictional programme; an empty database is filled with it first."""
    migrate(asked.database)
    with opened(asked) as store:
        if not Factories(store, clock, Ids(clock)).all():
            perform(store, clock)
    serve_devices(asked, clock)
