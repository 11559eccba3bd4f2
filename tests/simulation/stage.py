"""Where a history is played: a real server and real encrypted replicas, prepared once and copied for each history."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

from app.config.paths import Profile
from app.domain.clock import Clock, FrozenClock
from app.domain.factory.records import Factory, Programme
from app.domain.ids import Ids
from app.services.session import Session, keep_session
from app.storage import meta
from app.storage.replica import open_replica
from sync.client.trip import NONCE
from sync.protocol.codec import decode
from sync.protocol.sessions import DeviceReply, DeviceRequest, LoginRequest, SessionReply
from sync.server.core.accounts import Accounts
from sync.server.core.commit import commit, own_write
from sync.server.core.engagements import Engagements, Opening, factories_scope
from sync.server.core.passwords import Passwords
from sync.server.core.service import Service, service
from sync.server.core.templates import Templates
from sync.server.storage.files import FileStore
from sync.server.storage.migrate import migrate
from sync.server.storage.sqlite import SqliteStore
from tests.builders.replicas import KEY
from tests.builders.server import CHEAP, PASSWORD
from tests.builders.walk import walk
from tests.simulation.casts import ADVISING, CASTS, INSPECTING, NAMES, SEATS, Cast, Seat
from tests.simulation.device import Device, Signed
from tests.simulation.disk import End, VirtualDisk
from tests.simulation.filling import fill_inspection, fill_plans
from tests.simulation.network import Network

DAWN = datetime(2026, 6, 15, 4, 0, tzinfo=UTC)
"""When the stage is set; histories begin at `MORNING`."""
MORNING = DAWN + timedelta(hours=3)
YESTERDAY = DAWN.date() - timedelta(days=1)


class Server:
    """The server's parts on one SQLite file in a folder of its own; ids are the same for the same seed."""

    def __init__(self, path: Path, clock: Clock, seed: int) -> None:
        self.path = path
        self.disk = VirtualDisk(path.parent)
        self._clock = clock
        self._seed = seed
        self._boots = 0
        self._undeclared = 0
        self._open()

    def _open(self) -> None:
        self.store = SqliteStore(self.path)
        self.files = FileStore(self.path.parent / "files")
        self.ids = Ids(self._clock, Random(f"{self._seed} {self._boots}").getrandbits)
        passwords = Passwords(CHEAP)
        self.service: Service = service(self.store, self._clock, self.ids, passwords, files=self.files)
        self.accounts = Accounts(self.store, self._clock, self.ids, passwords)
        self.engagements = Engagements(self.store, self._clock, self.ids)

    @property
    def undeclared(self) -> int:
        """Return how many look-ups no command had declared."""
        return self._undeclared + self.service.authority.undeclared

    def reboot(self, end: End | None, dice: Random) -> None:
        """Let the server begin anew: on what is left where its disk went dark (`end`), else after an end in order."""
        with suppress(sqlite3.OperationalError):  # the dark disk takes nothing more
            self.store.close()
        if end is not None:
            self.disk.restore(end, dice)
        self._undeclared, self._boots = self.undeclared, self._boots + 1
        self._open()

    def factory(self, name: str) -> str:
        """Add a factory to the register; return its id."""
        made = Factory(self.ids.new(), "BD", name, "12 Mill Road, Ashulia")
        scope = factories_scope("BD")
        write = own_write(self.ids, self._clock, "ImportFactories")
        commit(self.store, [scope], [], lambda _, ledger: ledger.put(made, scope, write))
        return made.id

    def open(self, name: str, programme: Programme = Programme.ADVISORY) -> str:
        """Open an engagement of a new factory; return its id."""
        opening = Opening(self.factory(name), programme, date(2026, 1, 1))
        return self.engagements.open(opening).id


@dataclass(slots=True)
class Stage:
    """The prepared files, and what is in them; `main` and `side` are advised, `inspected` is not."""

    folder: Path
    main: str = ""
    side: str = ""
    inspected: str = ""
    people: dict[str, str] = field(default_factory=dict)
    signed: dict[str, Signed] = field(default_factory=dict)

    @property
    def database(self) -> Path:
        """Return the server's file."""
        return self.folder / "server.db"

    def profile(self, seat: Seat, folder: Path) -> Profile:
        """Return where a seat's replica lies."""
        return Profile(folder / seat.name)

    def home(self, cast: Cast) -> str:
        """Return the engagement that everybody of a cast holds."""
        return self.main if cast is ADVISING else self.inspected

    def engagements(self, cast: Cast, login: str) -> tuple[str, ...]:
        """Return what somebody holds when a history begins."""
        return (self.main, self.side) if login in cast.everywhere else (self.home(cast),)


def set_stage(folder: Path) -> Stage:
    """Prepare server and replicas: three engagements with what every history finds in them, all received."""
    stage = Stage(folder)
    clock = FrozenClock(DAWN)
    migrate(str(stage.database))
    server = Server(stage.database, clock, seed=1)
    stage.main, stage.side = server.open("Meghna Knit Composite"), server.open("Rose Garments")
    stage.inspected = server.open("Padma Dyeing", Programme.INSPECTION)
    network = Network(server.service, clock, server.disk)
    for cast in CASTS:
        checklist = replace(walk(), programme=cast.programme.value)
        Templates(server.store, clock, server.ids).publish(checklist, cast.programme)
        for seat in cast.people:
            account = server.accounts.create(seat.login, PASSWORD, name=NAMES[seat.login], role=seat.role)
            stage.people[seat.login] = account.id
            for engagement in stage.engagements(cast, seat.login):
                server.engagements.assign(seat.login, engagement, seat.role)
    for seat in SEATS:
        stage.signed[seat.name] = _register(stage, seat, network, clock)
    with at_desk(stage, ADVISING.people[0], folder, network, clock, seed=2) as first:
        first.sync()
        fill_plans(first, stage.main, stage.side, YESTERDAY)
        first.sync()
    with at_desk(stage, INSPECTING.people[0], folder, network, clock, seed=2) as first:
        first.sync()
        fill_inspection(first, stage.inspected, YESTERDAY)
        first.sync()
    for seat in SEATS:
        with at_desk(stage, seat, folder, network, clock, seed=3) as device:
            device.sync()
            stage.signed[seat.name] = replace(device.signed, refresh=device.refresh_token())
    server.store.close()
    return stage


@contextmanager
def at_desk(stage: Stage, seat: Seat, folder: Path, network: Network, clock: Clock, seed: int) -> Iterator[Device]:
    """Open a device and close it in the end."""
    device = Device(stage.profile(seat, folder), stage.signed[seat.name], network, clock, seed)
    try:
        yield device
    finally:
        device.close()


def copied(stage: Stage, seats: tuple[Seat, ...], folder: Path) -> Path:
    """Copy what a history needs into its own folder; return the server's file."""
    for seat in seats:
        shutil.copytree(stage.folder / seat.name, folder / seat.name)
    (folder / "server").mkdir()
    return Path(shutil.copyfile(stage.database, folder / "server" / "server.db"))


def _register(stage: Stage, seat: Seat, network: Network, clock: Clock) -> Signed:
    nonce = f"nonce-of-{seat.name:>16}"
    login = network.answer("/v1/login", LoginRequest(seat.login, PASSWORD), "")
    reply = decode(SessionReply, login)
    bound = decode(DeviceReply, network.answer("/v1/devices", DeviceRequest(nonce, seat.name), reply.access_token))
    session = Session(reply.account.id, seat.login, NAMES[seat.login], "", bound.device, "https://concord.example")
    profile = stage.profile(seat, stage.folder)
    with open_replica(profile, KEY, clock) as replica, replica.write() as connection:
        keep_session(connection, session)
        meta.keep(connection, NONCE, nonce)
    return Signed(seat.name, session, reply.refresh_token)
