"""The server's command: `concord-server` or `python -m sync.server`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from app.domain.clock import Clock, SystemClock
from app.domain.errors import Known
from app.domain.factory.records import Programme
from app.domain.ids import Ids
from app.domain.kernel.context import Role
from sync.server.cli_words import sentence
from sync.server.core.accounts import Accounts
from sync.server.core.demo.performance import perform
from sync.server.core.engagements import Engagements, Opening
from sync.server.core.facilities.rendering import as_json, as_text
from sync.server.core.factories import Factories
from sync.server.core.identity import establish
from sync.server.core.passwords import Passwords
from sync.server.serving import Listening, serve
from sync.server.storage.migrate import migrate
from sync.server.storage.opening import open_store
from sync.server.storage.store import Store

DEFAULT_DATABASE = "concord-server.db"
DEFAULT_PORT = 8440

Verb = Callable[[argparse.Namespace, Clock], None]


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one verb; ends the process with 1 and a sentence where something outside the program is wrong."""
    asked = _parser().parse_args(arguments)
    verb: Verb = asked.verb
    try:
        verb(asked, SystemClock())
    except Known as error:
        print(sentence(error), file=sys.stderr)
        raise SystemExit(1) from error


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="concord-server", description="The central server of Concord.")
    parser.add_argument(
        "--database",
        default=os.environ.get("CONCORD_DATABASE", DEFAULT_DATABASE),
        help="postgresql:// address, or the path of a SQLite file (environment: CONCORD_DATABASE)",
    )
    verbs = parser.add_subparsers(required=True, metavar="VERB")

    def add(name: str, verb: Verb, words: str) -> argparse.ArgumentParser:
        made = verbs.add_parser(name, help=words, description=words)
        made.set_defaults(verb=verb)
        return made

    add("migrate", _migrate, "Make the database, or bring it to this program's schema.")
    _serving_options(add("serve", _serve, "Answer devices until told to stop."))

    _serving_options(add("demo", _demo, "Serve a database with a fictional programme; a new one is filled first."))

    user = add("create-user", _create_user, "Add an account.")
    user.add_argument("login")
    user.add_argument("--name", required=True)
    user.add_argument("--role", required=True, choices=[role.value for role in Role])
    user.add_argument("--position", default="")
    _password_options(user)

    password = add("set-password", _set_password, "Replace a password; all devices must sign in again.")
    password.add_argument("login")
    _password_options(password)

    disable = add("disable-user", _disable_user, "Let an account no longer sign in or sync.")
    disable.add_argument("login")

    opening = add("open-engagement", _open_engagement, "Open a factory's engagement and print its id.")
    opening.add_argument("factory", metavar="FACTORY-ID")
    opening.add_argument("--programme", required=True, choices=[p.value for p in Programme])
    opening.add_argument("--cycle-start", required=True, type=date.fromisoformat, metavar="YYYY-MM-DD")
    opening.add_argument("--cycle-number", type=int, default=1)
    opening.add_argument("--team", default="")

    assign = add("assign", _assign, "Assign a person to an engagement.")
    assign.add_argument("login")
    assign.add_argument("engagement", metavar="ENGAGEMENT-ID")
    assign.add_argument("--role", required=True, choices=[role.value for role in Role])

    unassign = add("unassign", _unassign, "Take a person off an engagement.")
    unassign.add_argument("login")
    unassign.add_argument("engagement", metavar="ENGAGEMENT-ID")

    factories = add("import-factories", _import_factories, "Import a list of factories (CSV, UTF-8).")
    factories.add_argument("file", type=Path)
    factories.add_argument("--dry-run", action="store_true", help="say what would be done, and do nothing")
    factories.add_argument("--json", action="store_true", help="print the report as JSON")

    add("list-factories", _list_factories, "Print the id, country and name of every factory.")
    return parser


def _serving_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--host", default=os.environ.get("CONCORD_HOST", "127.0.0.1"))
    parser.add_argument("--port", type=int, default=int(os.environ.get("CONCORD_PORT", str(DEFAULT_PORT))))
    parser.add_argument("--port-file", type=Path, help='is told "host port" once the server listens')
    parser.add_argument("--tls-cert", type=Path, default=_path("CONCORD_TLS_CERT"))
    parser.add_argument("--tls-key", type=Path, default=_path("CONCORD_TLS_KEY"))
    parser.add_argument(
        "--behind-proxy",
        metavar="ADDRESS",
        default=os.environ.get("CONCORD_BEHIND_PROXY", ""),
        help="address of the proxy in front that does TLS",
    )


def _password_options(parser: argparse.ArgumentParser) -> None:
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--password-file", type=Path, help="the first line is the password")
    source.add_argument("--password-stdin", action="store_true", help="the first line of standard input is")


def _path(variable: str) -> Path | None:
    value = os.environ.get(variable)
    return Path(value) if value else None


@contextmanager
def _store(asked: argparse.Namespace) -> Iterator[Store]:
    store = open_store(asked.database)
    try:
        yield store
    finally:
        store.close()


def _password(asked: argparse.Namespace) -> str:
    if asked.password_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    return _read(asked.password_file).decode().partition("\n")[0].rstrip("\r")


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Known("file_unreadable", file=str(path), why=error.strerror or "") from error


def _migrate(asked: argparse.Namespace, clock: Clock) -> None:
    schema = migrate(asked.database)
    with _store(asked) as store:
        establish(store, Ids(clock))
    print(f"schema {schema}")


def _serve(asked: argparse.Namespace, clock: Clock) -> None:
    listening = Listening(asked.host, asked.port, asked.port_file, asked.tls_cert, asked.tls_key, asked.behind_proxy)
    serve(asked.database, listening, clock)


def _demo(asked: argparse.Namespace, clock: Clock) -> None:
    migrate(asked.database)
    with _store(asked) as store:
        if not Factories(store, clock, Ids(clock)).all():
            perform(store, clock)
    _serve(asked, clock)


def _create_user(asked: argparse.Namespace, clock: Clock) -> None:
    password = _password(asked)
    with _store(asked) as store:
        account = Accounts(store, clock, Ids(clock), Passwords()).create(
            asked.login, password, name=asked.name, role=Role(asked.role), position=asked.position
        )
    print(account.id)


def _set_password(asked: argparse.Namespace, clock: Clock) -> None:
    password = _password(asked)
    with _store(asked) as store:
        Accounts(store, clock, Ids(clock), Passwords()).set_password(asked.login, password)


def _disable_user(asked: argparse.Namespace, clock: Clock) -> None:
    with _store(asked) as store:
        Accounts(store, clock, Ids(clock), Passwords()).disable(asked.login)


def _open_engagement(asked: argparse.Namespace, clock: Clock) -> None:
    opening = Opening(asked.factory, Programme(asked.programme), asked.cycle_start, asked.cycle_number, asked.team)
    with _store(asked) as store:
        print(Engagements(store, clock, Ids(clock)).open(opening).id)


def _assign(asked: argparse.Namespace, clock: Clock) -> None:
    with _store(asked) as store:
        Engagements(store, clock, Ids(clock)).assign(asked.login, asked.engagement, Role(asked.role))


def _unassign(asked: argparse.Namespace, clock: Clock) -> None:
    with _store(asked) as store:
        Engagements(store, clock, Ids(clock)).unassign(asked.login, asked.engagement)


def _import_factories(asked: argparse.Namespace, clock: Clock) -> None:
    data = _read(asked.file)
    with _store(asked) as store:
        factories = Factories(store, clock, Ids(clock))
        run = factories.plan if asked.dry_run else factories.import_list
        report = run(data, asked.file.name)
    print(as_json(report) if asked.json else as_text(report, is_dry_run=asked.dry_run))
    if not report.is_ok:
        raise SystemExit(1)


def _list_factories(asked: argparse.Namespace, clock: Clock) -> None:
    with _store(asked) as store:
        for factory in Factories(store, clock, Ids(clock)).all():
            print(factory.id, factory.country, factory.name, sep="\t")
