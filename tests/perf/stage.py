"""A programme with laptops in a known state, kept on the disk so that each run of a bench starts from the same."""

from __future__ import annotations

import copy
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from app.config.paths import Paths, account_key
from app.domain.clock import SystemClock
from app.storage import outbox
from sync.client.account import Account
from sync.client.accounts import Accounts
from sync.client.sealed_secrets import PassingSecrets
from tests.fixtures.processes import PASSWORD, ServerProcess
from tests.perf import course
from tests.perf.databases import Databases
from tests.perf.programme import Place, build
from tests.perf.relay import Traffic, relay

LAPTOPS = {"sender": "a", "reader": "b", "other": "b"}
"""By name, who works on it: the sender's work waits, the reader has received nothing, the other everything."""


@dataclass
class Weighing:
    """The bytes that passed."""

    traffic: Traffic = field(default_factory=Traffic)


@dataclass(frozen=True, slots=True)
class Stage:
    """What is copied: the server's database, and a folder and the secrets of each laptop."""

    databases: Databases
    database: str
    folder: Path
    port: int
    places: list[Place]
    payloads: list[bytes]
    secrets: dict[str, PassingSecrets]

    @contextmanager
    def played(self, folder: Path, weighing: Weighing | None = None) -> Iterator[dict[str, Account]]:
        """Start a server and open the laptops on copies in `folder`; `weighing` stands between them."""
        shutil.copytree(self.folder, folder)
        secrets = copy.deepcopy(self.secrets)
        server = ServerProcess(self.databases.copy(self.database), folder)
        with ExitStack() as held:
            if weighing is None:
                server.port = str(self.port)
                server.start()
                held.callback(server.stop)
            else:
                server.start()
                held.callback(server.stop)
                host, port = server.url.removeprefix("http://").split(":")
                weighing.traffic = held.enter_context(relay(self.port, (host, int(port))))
            url = f"http://127.0.0.1:{self.port}"
            laptops: dict[str, Account] = {}
            for name, login in LAPTOPS.items():
                account = _accounts(folder / name, secrets[name]).open(account_key(url, login))
                held.callback(account.close)
                account.credentials.token()
                laptops[name] = account
            yield laptops


def prepare(databases: Databases, folder: Path, items: int, changes: int, engagements: int) -> Stage:
    """Make a programme of `items`, and `changes` that wait on one laptop."""
    database = databases.create()
    places = build(database, engagements, items)
    folder.mkdir(parents=True)
    server = ServerProcess(database, folder)
    server.start()
    secrets = {name: PassingSecrets() for name in LAPTOPS}
    laptops = {
        name: _accounts(folder / name, secrets[name]).sign_in(server.url, login, PASSWORD)
        for name, login in LAPTOPS.items()
    }
    try:
        laptops["sender"].cycle.run()
        laptops["other"].cycle.run()
        for place, command in course.changes(laptops["sender"], places, changes):
            course.give(laptops["sender"], place, command)
        for laptop in ("sender", "other"):
            laptops[laptop].workspace.indexing.wait(120)
        payloads = _payloads(laptops["sender"])
    finally:
        for account in laptops.values():
            account.close()
        server.stop()
    return Stage(databases, database, folder, int(server.port), places, payloads, secrets)


def _accounts(home: Path, secrets: PassingSecrets) -> Accounts:
    return Accounts(Paths(home, home, home / "logs"), secrets, SystemClock())


def _payloads(account: Account) -> list[bytes]:
    with account.workspace.read() as connection:
        return [payload for _, payload in outbox.next_to_send(connection, 0, 1_000_000, 1 << 40)]
