"""A server and a laptop as they are in the morning, and processes on copies of both."""

from __future__ import annotations

import json
import os
import select
import shutil
import signal
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn
from urllib.parse import urlsplit

import psycopg
from psycopg import sql

from app.config.paths import Paths
from app.domain.clock import SystemClock
from app.domain.plan.commands import EditItem
from app.domain.visit.commands import CancelVisit
from app.domain.visit.records import Visit
from sync.client.account import Account
from sync.client.accounts import Accounts
from sync.server.cli.serving import Listening, serve
from sync.server.storage.urls import is_postgres
from tests.builders.assigned import assigned_engagement, begin_plan, open_another
from tests.e2e.deaths.day import Day
from tests.e2e.deaths.fate import Fate
from tests.fixtures.processes import PASSWORD

PATIENCE_SECONDS = 60
"""After which a process that hangs is ended; nothing waits for ever."""


class KeptSecrets:
    """A keyring in a folder: what was kept is there after a death. A SecretStore."""

    def __init__(self, folder: Path) -> None:
        """Take the folder."""
        self._folder = folder

    def get(self, name: str) -> str | None:
        """Return the secret, or None."""
        path = self._path(name)
        return path.read_text() if path.exists() else None

    def put(self, name: str, secret: str) -> None:
        """Keep the secret."""
        self._folder.mkdir(parents=True, exist_ok=True)
        aside = self._path(f"{name}.new")
        aside.write_text(secret)
        aside.replace(self._path(name))

    def remove(self, name: str) -> None:
        """Forget the secret."""
        self._path(name).unlink(missing_ok=True)

    def _path(self, name: str) -> Path:
        return self._folder / name.encode().hex()


@dataclass
class Life:
    """A process of our own blood: it tells lines of JSON, and may be told to go on."""

    pid: int
    tells: int
    hears: int
    left: bytes = b""

    def lines(self) -> Iterator[list[str]]:
        """Return what it tells, until it ends."""
        while True:
            while b"\n" in self.left:
                line, self.left = self.left.split(b"\n", 1)
                yield json.loads(line)
            told = os.read(self.tells, 1 << 16)
            if not told:
                return
            self.left += told

    def go_on(self) -> None:
        """Answer what it asked."""
        os.write(self.hears, b"\n")

    def ended(self) -> int:
        """Wait for its end; return the exit code, negative for the signal that ended it."""
        _, status = os.waitpid(self.pid, 0)
        for handle in (self.tells, self.hears):
            os.close(handle)
        return os.waitstatus_to_exitcode(status)

    def die_in_order(self) -> None:
        """Ask it to end."""
        os.kill(self.pid, signal.SIGTERM)


@dataclass(frozen=True, slots=True)
class Voice:
    """How a process tells and asks."""

    out: int
    into: int

    def tell(self, *words: str) -> None:
        """Tell something: it is out when this returns."""
        os.write(self.out, json.dumps(words).encode() + b"\n")

    def ask(self, *words: str) -> None:
        """Tell something, and wait to be told to go on."""
        self.tell(*words)
        os.read(self.into, 1)


def bear(live: Callable[[Voice], None]) -> Life:
    """Fork a process that lives and ends; what it raises is its last word."""
    tells, out = os.pipe()
    into, hears = os.pipe()
    pid = os.fork()
    if not pid:
        os.close(tells)
        os.close(hears)
        _live(live, Voice(out, into))
    os.close(out)
    os.close(into)
    return Life(pid, tells, hears)


def _live(live: Callable[[Voice], None], voice: Voice) -> NoReturn:
    signal.alarm(PATIENCE_SECONDS)
    try:
        live(voice)
    except BaseException:  # noqa: BLE001  # whatever it was, it must not go on as its parent
        voice.tell("problem", traceback.format_exc())
    finally:
        os._exit(0)


@dataclass
class Town:
    """What is prepared once; `database` is filled, and copied for each day."""

    folder: Path
    database: str
    engagements: tuple[str, ...] = ()
    port: int = 0
    deaths: list[str] = field(default_factory=list)
    """Of the day's servers: at what kind of statement each died."""
    _day: str = field(default="", repr=False)

    @property
    def home(self) -> Path:
        """Return the laptop of the day."""
        return self.folder / "home"

    @property
    def url(self) -> str:
        """Return where the server of the day answers."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def of_the_day(self) -> str:
        """Return the address of the server's database of the day."""
        return self._day or self.database

    def prepare(self) -> None:
        """Fill the server; let A sign in, and B write what A has not heard of."""
        names = ("Teesta Denim", "Padma Garments")
        begin_plan(self.database)
        first = assigned_engagement(self.database)
        self.engagements = (first, *(open_another(self.database, name, area=f"Stairs of {name}") for name in names))
        with self.server() as (server, _):
            morning = bear(self._morning)
            for line in morning.lines():
                raise RuntimeError(line[-1])
            morning.ended()
            server.die_in_order()
            server.ended()

    def _morning(self, _: Voice) -> None:
        with closing(self._sign_in("a")) as account:
            account.cycle.run()
        with closing(self._sign_in("b")) as account:
            account.cycle.run()
            day = Day(account, self.engagements)
            item = day.item(0)
            day.give(0, EditItem(item.id, {"lead_person": "Habib Khan", "root_cause": f"At night: {item.root_cause}"}))
            with account.workspace.read() as connection:
                (visit,) = account.workspace.facts(connection).children(Visit, self.engagements[0])
            day.give(0, CancelVisit(visit.id, "The factory is closed"))
            for engagement in (1, 2):
                day.give(engagement, EditItem(day.item(engagement).id, {"actions_needed": "Clear them"}))
            account.cycle.run()

    def _accounts(self, login: str) -> Accounts:
        home = self.folder / ("morning" if login == "a" and not self._day else f"{login}-home")
        if self._day:
            home = self.home
        return Accounts(Paths(home, home, home / "logs"), KeptSecrets(home / "secrets"), SystemClock())

    def _sign_in(self, login: str) -> Account:
        return self._accounts(login).sign_in(self.url, login, PASSWORD)

    def open(self) -> Account:
        """Start the program of the day."""
        accounts = self._accounts("a")
        (known,) = accounts.known()
        return accounts.open(known.key)

    @contextmanager
    def a_day(self, number: int) -> Iterator[None]:
        """Let it be morning; the day's copies go at its end."""
        shutil.copytree(self.folder / "morning", self.home)
        self._day = _copied(self.database, number)
        self.deaths.clear()
        try:
            yield
        finally:
            shutil.rmtree(self.home)
            _dropped(self._day)
            self._day = ""

    @contextmanager
    def server(self, at: int = 0) -> Iterator[tuple[Life, Callable[[], Life]]]:
        """Serve, and die at statement `at`; give the process, and how to serve again after it."""
        running = [self._serve(at)]

        def again() -> Life:
            running.append(self._serve(0))
            return running[-1]

        try:
            yield running[0], again
        finally:
            _kill(running[-1])

    def _serve(self, at: int) -> Life:
        port_file = self.folder / "port"
        port_file.unlink(missing_ok=True)

        def live(voice: Voice) -> None:
            fate = Fate(at, lambda kind: voice.tell("died", kind))
            fate.watch_server()
            serve(self.of_the_day, self.folder / "files", Listening("127.0.0.1", self.port, port_file), SystemClock())
            voice.tell("kinds", *fate.kinds)

        life = bear(live)
        while not port_file.exists():
            if select.select([life.tells], [], [], 0.005)[0]:
                return self._serve_after(life)
        self.port = int(port_file.read_text().split()[1])
        return life

    def _serve_after(self, life: Life) -> Life:
        """Serve again where one died before it listened."""
        self.note_death(life)
        return self._serve(0)

    def note_death(self, life: Life) -> None:
        """Take the last words of a server that is gone; RuntimeError where it was no kill."""
        lines = list(life.lines())
        self.deaths += [line[1] for line in lines if line[0] == "died"]
        if life.ended() != -signal.SIGKILL:
            raise RuntimeError(f"the server ended by itself: {lines}")


def _kill(life: Life) -> None:
    try:
        os.kill(life.pid, signal.SIGKILL)
        life.ended()
    except (ProcessLookupError, ChildProcessError):
        return


def _copied(database: str, number: int) -> str:
    if not is_postgres(database):
        copy = f"{database}.day"
        shutil.copyfile(database, copy)
        return copy
    name = name_of(database)
    day = f"{name}_day_{number}"
    administer(database, "create database {} template {} strategy file_copy", day, name)
    return urlsplit(database)._replace(path=f"/{day}").geturl()


def _dropped(database: str) -> None:
    if is_postgres(database):
        administer(database, "drop database {} with (force)", name_of(database))
        return
    for path in Path(database).parent.glob(f"{Path(database).name}*"):
        path.unlink()


def name_of(url: str) -> str:
    """Return the name of a PostgreSQL database."""
    return urlsplit(url).path.removeprefix("/")


def administer(database: str, statement: str, *names: str) -> None:
    """Run a statement about databases, beside the one named."""
    with psycopg.connect(urlsplit(database)._replace(path="/postgres").geturl(), autocommit=True) as admin:
        admin.execute(sql.SQL(statement).format(*(sql.Identifier(name) for name in names)))
