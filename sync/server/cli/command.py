"""What may be said to the server's command, and who answers."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from app.domain.clock import Clock, SystemClock
from app.domain.errors import Known
from app.domain.factory.records import Programme
from app.domain.kernel.context import Role
from sync.server.cli import verbs
from sync.server.cli.words import sentence

DEFAULT_DATABASE = "concord-server.db"
DEFAULT_PORT = 8440

Verb = Callable[[argparse.Namespace, Clock], None]
Add = Callable[[str, Verb, str], argparse.ArgumentParser]


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one verb; ends the process with 1 and a sentence where something outside the program is wrong."""
    asked = _parser().parse_args(arguments)
    verb: Verb = asked.verb
    try:
        verb(asked, SystemClock())
    except Known as error:
        sys.stderr.write(f"{sentence(error)}\n")
        raise SystemExit(1) from error


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="concord-server", description="The central server of Concord.")
    parser.add_argument(
        "--database",
        default=os.environ.get("CONCORD_DATABASE", DEFAULT_DATABASE),
        help="postgresql:// address, or the path of a SQLite file (environment: CONCORD_DATABASE)",
    )
    choices = parser.add_subparsers(required=True, metavar="VERB")

    def add(name: str, verb: Verb, words: str) -> argparse.ArgumentParser:
        made = choices.add_parser(name, help=words, description=words)
        made.set_defaults(verb=verb)
        return made

    add("migrate", verbs.migrate_database, "Make the database, or bring it to this program's schema.")
    _serving(add("serve", verbs.serve_devices, "Answer devices until told to stop."))
    _serving(add("demo", verbs.serve_demo, "Serve a database with a fictional programme; a new one is filled first."))
    _people(add)
    _engagements(add)
    _factories(add)
    return parser


def _serving(parser: argparse.ArgumentParser) -> None:
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


def _people(add: Add) -> None:
    user = add("create-user", verbs.create_user, "Add an account and print its id.")
    user.add_argument("login")
    user.add_argument("--name", required=True)
    user.add_argument("--role", required=True, choices=[role.value for role in Role])
    user.add_argument("--position", default="")
    _password(user)
    password = add("set-password", verbs.set_password, "Replace a password; all devices must sign in again.")
    password.add_argument("login")
    _password(password)
    disable = add("disable-user", verbs.disable_user, "Let an account no longer sign in or sync.")
    disable.add_argument("login")
    devices = add("list-devices", verbs.list_devices, "Print id, state, last contact and name of a person's devices.")
    devices.add_argument("login")
    revoke = add("revoke-device", verbs.revoke, "Let a device no longer sync.")
    revoke.add_argument("device", metavar="DEVICE-ID")


def _engagements(add: Add) -> None:
    opening = add("open-engagement", verbs.open_engagement, "Open a factory's engagement and print its id.")
    opening.add_argument("factory", metavar="FACTORY-ID")
    opening.add_argument("--programme", required=True, choices=[programme.value for programme in Programme])
    opening.add_argument("--cycle-start", required=True, type=date.fromisoformat, metavar="YYYY-MM-DD")
    opening.add_argument("--cycle-number", type=int, default=1)
    opening.add_argument("--team", default="")
    assign = add("assign", verbs.assign, "Assign a person to an engagement.")
    assign.add_argument("login")
    assign.add_argument("engagement", metavar="ENGAGEMENT-ID")
    assign.add_argument("--role", required=True, choices=[role.value for role in Role])
    unassign = add("unassign", verbs.unassign, "Take a person off an engagement.")
    unassign.add_argument("login")
    unassign.add_argument("engagement", metavar="ENGAGEMENT-ID")


def _factories(add: Add) -> None:
    importing = add("import-factories", verbs.import_factories, "Import a list of factories (CSV, UTF-8).")
    importing.add_argument("file", type=Path)
    importing.add_argument("--dry-run", action="store_true", help="say what would be done, and do nothing")
    importing.add_argument("--json", action="store_true", help="print the report as JSON")
    add("list-factories", verbs.list_factories, "Print the id, country and name of every factory.")


def _password(parser: argparse.ArgumentParser) -> None:
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--password-file", type=Path, help="the first line is the password")
    source.add_argument("--password-stdin", action="store_true", help="the first line of standard input is")


def _path(variable: str) -> Path | None:
    value = os.environ.get(variable)
    return Path(value) if value else None
