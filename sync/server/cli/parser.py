"""What may be said to the server's command, and who answers."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from datetime import date
from importlib import import_module
from pathlib import Path

from app.domain.clock import Clock
from app.domain.factory.records import Programme
from app.domain.kernel.context import Role
from sync.server.cli import engagements, evidence, factories, people, running, undoing
from sync.server.cli.stores import Asked

DEFAULT_DATABASE = "concord-server.db"
DEFAULT_HOST = "127.0.0.1"
DEFAULT_PORT = "8440"
_MOST_WORKERS = 64

Verb = Callable[[Asked, Clock], None]
Add = Callable[[str, Verb, str], argparse.ArgumentParser]
Type = Callable[[str], object]


def parser() -> argparse.ArgumentParser:
    """Return what reads the command's arguments; `verb` of the result answers."""
    whole = argparse.ArgumentParser(prog="concord-server", description="The central server of Concord.")
    _database(whole, os.environ.get("CONCORD_DATABASE", DEFAULT_DATABASE))
    # After the verb, too; there it is left out unless it is said, so that it hides none that was said before.
    everywhere = argparse.ArgumentParser(add_help=False)
    _database(everywhere, argparse.SUPPRESS)
    choices = whole.add_subparsers(required=True, metavar="VERB")

    def add(name: str, verb: Verb, words: str) -> argparse.ArgumentParser:
        made = choices.add_parser(name, help=words, description=words, parents=[everywhere])
        made.set_defaults(verb=verb)
        return made

    add("migrate", running.migrate_database, "Make the database, or bring it to this program's schema.")
    _serving(add("serve", running.serve_devices, "Answer devices until told to stop."))
    demo = add("demo", running.serve_demo, "Serve a database with a fictional programme; a new one is filled first.")
    _serving(demo)
    demo.add_argument(
        "--ends-with-input", action="store_true", help="end when the standard input does: with the program at its end"
    )
    _people(add)
    _engagements(add)
    _factories(add)
    _templates(add, everywhere)
    sweeping = add("sweep-files", evidence.sweep_files, "Remove files of evidence that no record names any more.")
    _files(sweeping)
    sweeping.add_argument("--dry-run", action="store_true", help="say what would be done, and do nothing")
    return whole


def _database(parser: argparse.ArgumentParser, default: str) -> None:
    parser.add_argument(
        "--database",
        metavar="ADDRESS",
        default=default,
        help="postgresql:// address, or the path of a SQLite file "
        f"(otherwise the variable CONCORD_DATABASE, else {DEFAULT_DATABASE})",
    )


def _serving(parser: argparse.ArgumentParser) -> None:
    def option(name: str, variable: str, otherwise: str, metavar: str, words: str, type_: Type = str) -> None:
        help_ = f"{words} (otherwise the variable {variable}{f', else {otherwise}' if otherwise else ''})"
        # A default that is text is converted like what is typed, and refused in the same words.
        default = os.environ.get(variable) or otherwise or None
        parser.add_argument(name, metavar=metavar, default=default, type=type_, help=help_)

    option("--host", "CONCORD_HOST", DEFAULT_HOST, "ADDRESS", "the address to listen on")
    option("--port", "CONCORD_PORT", DEFAULT_PORT, "NUMBER", "the port to listen on; 0 takes a free one", int)
    parser.add_argument("--port-file", type=Path, metavar="FILE", help='is told "host port" once the server listens')
    _files(parser)
    option("--tls-cert", "CONCORD_TLS_CERT", "", "FILE", "the certificate and its chain, PEM", Path)
    option("--tls-key", "CONCORD_TLS_KEY", "", "FILE", "the certificate's key, PEM", Path)
    option(
        "--workers", "CONCORD_WORKERS", "1", "NUMBER", "processes that answer; more than one need PostgreSQL", _count
    )
    option("--behind-proxy", "CONCORD_BEHIND_PROXY", "", "ADDRESS", "address of the proxy in front that does TLS")


def _files(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--files",
        metavar="FOLDER",
        default=os.environ.get("CONCORD_FILES") or None,
        type=Path,
        help="where files of evidence are kept (otherwise the variable CONCORD_FILES, else a folder named after the "
        f"SQLite file, with PostgreSQL {evidence.DEFAULT_FOLDER})",
    )


def _people(add: Add) -> None:
    user = add("create-user", people.create_user, "Add an account and print its id.")
    _login(user)
    user.add_argument("--name", required=True, help="the person's name, as others see it beside their work")
    user.add_argument("--role", required=True, choices=[role.value for role in Role], help="what the person mostly is")
    user.add_argument("--position", default="", help="the person's position, as others see it")
    _password(user)
    password = add("set-password", people.set_password, "Replace a password; all devices must sign in again.")
    _login(password)
    _password(password)
    _login(add("disable-user", people.disable_user, "Let an account no longer sign in or sync."))
    add("list-users", people.list_users, "Print login, role, state, name and position of every account.")
    devices = add("list-devices", people.list_devices, "Print id, state, last contact and name of a person's devices.")
    _login(devices)
    revoke = add("revoke-device", people.revoke, "Let a device no longer sync.")
    revoke.add_argument("device", metavar="DEVICE-ID", help="the id that list-devices prints")


def _engagements(add: Add) -> None:
    opening = add("open-engagement", engagements.open_engagement, "Open a factory's engagement and print its id.")
    opening.add_argument("factory", metavar="FACTORY-ID", help="the id that list-factories prints")
    opening.add_argument(
        "--programme", required=True, choices=[each.value for each in Programme], help="whose rules are followed"
    )
    opening.add_argument(
        "--cycle-start", required=True, type=_day, metavar="YYYY-MM-DD", help="first day of the yearly cycle"
    )
    opening.add_argument(
        "--cycle-number", type=int, default=1, metavar="NUMBER", help="which cycle it is (otherwise 1)"
    )
    opening.add_argument("--team", default="", help="the team that the engagement belongs to")
    assign = add("assign", engagements.assign, "Assign a person to an engagement, or change their role in it.")
    _login(assign)
    _engagement(assign)
    assign.add_argument(
        "--role", required=True, choices=[role.value for role in Role], help="what the person is in this engagement"
    )
    _restricted(assign)
    unassign = add("unassign", engagements.unassign, "Take a person off an engagement.")
    _login(unassign)
    _engagement(unassign)
    _restricted(unassign)
    add(
        "list-engagements",
        engagements.list_engagements,
        "Print id, programme, country and factory of every engagement, and who is assigned to it.",
    )


def _restricted(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--restricted",
        action="store_true",
        help="what only the assessment team holds of it, which never comes with the engagement",
    )


def _factories(add: Add) -> None:
    importing = add("import-factories", factories.import_factories, "Import a list of factories (CSV, UTF-8).")
    importing.add_argument("file", type=Path, metavar="FILE", help="the list; the operator's guide names its columns")
    importing.add_argument("--dry-run", action="store_true", help="say what would be done, and do nothing")
    how = importing.add_mutually_exclusive_group()
    how.add_argument("--all", action="store_true", help=f"tell every row, not {factories.MOST_ROWS} at most")
    how.add_argument("--json", action="store_true", help="print the report as JSON, with every row")
    add(
        "list-imports",
        undoing.list_imports,
        "Print id, time and number of factories of each import that can be undone.",
    )
    undo = add("import-undo", undoing.undo_import, "Remove the factories that an import added, if nobody uses any.")
    undo.add_argument("import_id", metavar="IMPORT-ID", help="the id that list-imports prints")
    undo.add_argument("--dry-run", action="store_true", help="say what would be removed, and remove nothing")
    undo.add_argument("--yes", action="store_true", help="a large removal is meant")
    purging = add("purge-tombstones", undoing.purge, "Forget removals of long ago; who was away longer fetches anew.")
    purging.add_argument("--days", type=int, default=90, metavar="NUMBER", help="how old they must be (otherwise 90)")
    listing = add("list-factories", factories.list_factories, "Print id, country and name of factories.")
    listing.add_argument("--country", default="", metavar="CODE", help="only those of a country, by its ISO code")
    listing.add_argument("--find", default="", metavar="WORD", help="only those with this in name, address or OS id")


def _templates(add: Add, everywhere: argparse.ArgumentParser) -> None:
    whole = add("template", _late("list_templates"), "Check, publish, list or withdraw checklist templates.")
    choices = whole.add_subparsers(required=True, metavar="VERB", help="what to do with templates")

    def verb(name: str, answer: str, words: str) -> argparse.ArgumentParser:
        made = choices.add_parser(name, help=words, description=words, parents=[everywhere])
        made.set_defaults(verb=_late(answer))
        return made

    checking = verb("check", "check_template", "Say what is wrong in a workbook, with sheet, row and column.")
    checking.add_argument("file", type=Path, metavar="FILE", help="the workbook (.xlsx)")
    _programme(checking, required=False, words="also say what publishing it there would do")
    publishing = verb("publish", "publish_template", "Publish a workbook: every laptop of the programme gets it.")
    publishing.add_argument("file", type=Path, metavar="FILE", help="the workbook (.xlsx)")
    _programme(publishing, required=True, words="whose checklist it is")
    publishing.add_argument("--dry-run", action="store_true", help="say what would be done, and do nothing")
    verb("list", "list_templates", "Print programme, code, version, state and day of every template.")
    withdrawing = verb("withdraw", "withdraw_template", "Let no new checklist begin on a version; those begun go on.")
    withdrawing.add_argument("code", metavar="CODE", help="the code that template list prints")
    withdrawing.add_argument("edition", metavar="VERSION", help="the version that template list prints")
    _programme(withdrawing, required=False, words="only there")


def _programme(parser: argparse.ArgumentParser, *, required: bool, words: str) -> None:
    choices = [each.value for each in Programme]
    parser.add_argument("--programme", required=required, choices=choices, help=words)


def _late(name: str) -> Verb:
    """Return a verb of the module that reads workbooks: loaded with it, and not with every start of the server."""

    def verb(asked: Asked, clock: Clock) -> None:
        getattr(import_module("sync.server.cli.templates"), name)(asked, clock)

    return verb


def _login(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("login", metavar="LOGIN", help="what the person types to sign in")


def _engagement(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("engagement", metavar="ENGAGEMENT-ID", help="the id that list-engagements prints")


def _password(parser: argparse.ArgumentParser) -> None:
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--password-file", type=Path, metavar="FILE", help="the first line is the password")
    source.add_argument(
        "--password-stdin",
        action="store_true",
        help="the first line of standard input is; at a terminal it is asked for twice and not shown",
    )


def _count(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= _MOST_WORKERS:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 1 to {_MOST_WORKERS}")
    return int(text)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no date; write it like 2026-01-05") from error
