"""A server and a laptop as they are in the morning, and processes on copies of both."""

from __future__ import annotations

import os
import select
import shutil
import signal
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
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
from tests.builders.assigned import assigned_engagement, begin_plan, open_another, supervise, take_away
from tests.e2e.deaths.day import LOST, Day
from tests.e2e.deaths.fate import Fate
from tests.e2e.deaths.kept_secrets import KeptSecrets
from tests.e2e.deaths.life import Life, Voice, bear
from tests.fixtures.processes import PASSWORD


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
    def files(self) -> Path:
        """Return where the server keeps files."""
        return self._homes / "files"

    @property
    def _homes(self) -> Path:
        return self.folder / ("day" if self._day else "morning")

    @property
    def url(self) -> str:
        """Return where the server of the day answers."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def of_the_day(self) -> str:
        """Return the address of the server's database of the day."""
        return self._day or self.database

    def prepare(self) -> None:
        """Fill the server; let A sign in, and B write what A has not heard of; then take a factory from A."""
        names = ("Teesta Denim", "Padma Garments", "Jamuna Knit")
        begin_plan(self.database)
        first = assigned_engagement(self.database)
        self.engagements = (first, *(open_another(self.database, name, area=f"Stairs of {name}") for name in names))
        supervise(self.database, "s", "Selina Rahman", self.engagements[LOST])
        with self.server() as (server, _):
            morning = bear(self._morning)
            for line in morning.lines():
                raise RuntimeError(line[-1])
            morning.ended()
            server.die_in_order()
            server.ended()
        take_away(self.database, "a", self.engagements[LOST])

    def _morning(self, _: Voice) -> None:
        for login in ("a", "s"):
            with closing(self._sign_in(login)) as account:
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
        home = self._homes / login
        return Accounts(Paths(home, home, home / "logs"), KeptSecrets(home / "secrets"), SystemClock())

    def _sign_in(self, login: str) -> Account:
        return self._accounts(login).sign_in(self.url, login, PASSWORD)

    def open(self, login: str) -> Account:
        """Start somebody's program of the day."""
        accounts = self._accounts(login)
        (known,) = accounts.known()
        return accounts.open(known.key)

    @contextmanager
    def a_day(self, number: int) -> Iterator[None]:
        """Let it be morning; the day's copies go at its end."""
        morning = self._homes
        self._day = _copied(self.database, number)
        shutil.copytree(morning, self._homes)
        self.deaths.clear()
        try:
            yield
        finally:
            shutil.rmtree(self._homes)
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
            fate.watch_server(self.files)
            serve(self.of_the_day, self.files, Listening("127.0.0.1", self.port, port_file), SystemClock())
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
