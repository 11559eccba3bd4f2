"""One poisoned change among a thousand: the other 999 arrive in their order, the one waits with its reason."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path
from random import Random

import pytest

from app.config.paths import Paths
from app.domain.clock import SystemClock
from app.domain.decision.records import Refusal
from app.domain.errors import Known
from app.domain.plan.records import Comment
from app.storage import outbox
from app.storage.outbox import PendingState
from sync.client.account import Account
from sync.client.accounts import Accounts
from sync.protocol.limits import MOST_PUSH_BYTES
from tests.builders.assigned import assigned_engagement, begin_plan
from tests.e2e.deaths.kept_secrets import KeptSecrets
from tests.e2e.dumps import laptop_dump, server_dump, synced
from tests.e2e.poison import FOLLOWER, ITEM, OTHERS, halve, spoil, write_a_thousand
from tests.fixtures.processes import PASSWORD, ServerProcess

Poison = Callable[["Loaded"], None]


@dataclass
class Loaded:
    """A laptop with a thousand changes to send, and one more that needs the poisoned one."""

    folder: Path
    server: ServerProcess
    engagement: str = ""

    def open(self) -> Account:
        """Start the program."""
        home = self.folder / "home"
        accounts = Accounts(Paths(home, home, home / "logs"), KeptSecrets(home / "secrets"), SystemClock())
        if accounts.known():
            return accounts.open(accounts.known()[0].key)
        return accounts.sign_in(self.server.url, "a", PASSWORD)

    def load(self) -> None:
        """Fetch what is assigned, and write."""
        begin_plan(self.server.database)
        self.engagement = assigned_engagement(self.server.database)
        self.server.start()
        with closing(self.open()) as account:
            account.cycle.run()
            write_a_thousand(account, self.engagement, followed=True)
        self.server.stop()

    def spoil(self, change: Callable[[bytes], bytes]) -> None:
        """Change what the laptop has of the poisoned change, as a bug of an older program would have left it."""
        with closing(self.open()) as account:
            spoil(account, change)


@pytest.fixture(scope="module")
def morning(tmp_path_factory: pytest.TempPathFactory) -> Loaded:
    """A thousand changes, written once, to be copied."""
    folder = tmp_path_factory.mktemp("loaded")
    loaded = Loaded(folder, ServerProcess(str(folder / "server.db"), folder))
    loaded.load()
    return loaded


@pytest.fixture
def loaded(morning: Loaded, tmp_path: Path) -> Iterator[Loaded]:
    shutil.copytree(morning.folder / "home", tmp_path / "home")
    shutil.copyfile(morning.server.database, tmp_path / "server.db")
    server = ServerProcess(str(tmp_path / "server.db"), tmp_path, port=morning.server.port)
    yield Loaded(tmp_path, server, morning.engagement)
    server.kill()


def a_mistake(loaded: Loaded) -> None:
    loaded.server.start("tests.e2e.faulty_server", "a mistake")


def the_unforeseen(loaded: Loaded) -> None:
    loaded.server.start("tests.e2e.faulty_server", "the unforeseen")


def of_another_making(loaded: Loaded) -> None:
    loaded.spoil(lambda payload: payload.replace(b'"CreateItem"', b'"CreateThing"'))
    loaded.server.start()


def no_json(loaded: Loaded) -> None:
    loaded.spoil(halve)
    loaded.server.start()


def too_large_to_send(loaded: Loaded) -> None:
    """It is so much the same that packed it looks like a bomb."""
    loaded.spoil(lambda payload: payload.replace(b'"poison"', b'"%s"' % (b"word " * MOST_PUSH_BYTES)))
    loaded.server.start()


def too_large_to_keep(loaded: Loaded) -> None:
    words = Random(1).randbytes(MOST_PUSH_BYTES // 2 + 1).hex().encode()
    loaded.spoil(lambda payload: payload.replace(b'"poison"', b'"%s"' % words))
    loaded.server.start()


def unwritable(loaded: Loaded) -> None:
    with closing(sqlite3.connect(loaded.server.database)) as file:
        file.execute(
            f"CREATE TRIGGER not_this_one BEFORE INSERT ON record WHEN NEW.id = '{ITEM}' "
            "BEGIN SELECT RAISE(ABORT, 'not this one'); END"
        )
    loaded.server.start()


def by_a_rule(loaded: Loaded) -> None:
    loaded.spoil(lambda payload: payload.replace(b'"poison"', b'"  "'))
    loaded.server.start()


ANSWERED: dict[Poison, tuple[str, str]] = {
    a_mistake: ("fault", "rule.fault"),
    of_another_making: ("refused", "changeset.unreadable"),
    too_large_to_keep: ("refused", "changeset.too_large"),
    by_a_rule: ("refused", "area.missing"),
}
"""Verdict and reason of what the server can answer."""


def require_the_others_arrived(loaded: Loaded, account: Account) -> None:
    """999 comments stand at the server in the order they were given, and here as there."""
    pending = {ITEM, FOLLOWER}
    held = laptop_dump(account.workspace, ("f:",))
    there = server_dump(loaded.server.database, held)
    assert {id: row for id, row in held.items() if id not in pending} == there
    found = [(row.version, row.record) for row in synced(account.workspace, ("f:",)) if row.record.id not in pending]
    arrived = [record.text for _, record in sorted(found, key=itemgetter(0)) if isinstance(record, Comment)]
    assert arrived == [f"{number:04}" for number in range(OTHERS)]


def waiting(account: Account, engagement: str) -> dict[str, outbox.Pending]:
    with account.workspace.read() as connection:
        return {row.name: row for row in outbox.by_scope(connection, f"f:{engagement}")}


@pytest.mark.e2e
@pytest.mark.slow
@pytest.mark.parametrize("poison", ANSWERED, ids=lambda poison: poison.__name__)
def test_a_poisoned_change_is_answered_and_its_follower_waits_with_the_reason(loaded: Loaded, poison: Poison) -> None:
    poison(loaded)
    with closing(loaded.open()) as account:
        account.cycle.run()
        require_the_others_arrived(loaded, account)
        verdict, needs = ANSWERED[poison]
        with account.workspace.read() as connection:
            sql = "SELECT verdict, reasons FROM journal WHERE verdict <> 'accepted'"
            ((told, reasons),) = connection.exec_driver_sql(sql).fetchall()
        assert told == verdict
        assert needs in reasons
        (refusal,) = [row.record for row in synced(account.workspace) if isinstance(row.record, Refusal)]
        assert refusal.payload, "kept word for word"
        for _ in range(2):
            left = waiting(account, loaded.engagement)
            assert left.keys() == {"AddComment"}
            assert [reason.needs for reason in left["AddComment"].reasons] == ["record.missing"]
            account.cycle.run()


@pytest.mark.e2e
@pytest.mark.slow
def test_what_the_store_cannot_keep_is_a_fault_and_its_follower_is_told(loaded: Loaded) -> None:
    unwritable(loaded)
    with closing(loaded.open()) as account:
        account.cycle.run()
        require_the_others_arrived(loaded, account)
        with account.workspace.read() as connection:
            sql = "SELECT name, verdict, reasons FROM journal WHERE verdict <> 'accepted' ORDER BY seq"
            told = connection.exec_driver_sql(sql).fetchall()
        assert [(name, verdict) for name, verdict, _ in told] == [("CreateItem", "fault"), ("AddComment", "refused")]
        assert "changeset.unwritable" in told[0][2] and "record.missing" in told[1][2]
        assert not waiting(account, loaded.engagement)


@pytest.mark.e2e
@pytest.mark.slow
def test_a_change_at_which_the_server_breaks_holds_up_none_of_the_others(loaded: Loaded) -> None:
    """Nothing can be told of it but that the server failed: it is tried again in each round, behind the others."""
    the_unforeseen(loaded)
    with closing(loaded.open()) as account:
        for _ in range(2):
            with pytest.raises(Known, match=r"server\.fault"):
                account.cycle.run()
            require_the_others_arrived(loaded, account)
            assert waiting(account, loaded.engagement).keys() == {"CreateItem", "AddComment"}
        loaded.server.stop()
        loaded.server.start()
        account.cycle.run()
        account.cycle.run()
        assert not waiting(account, loaded.engagement), "with the bug mended it is received, and then its follower"


@pytest.mark.e2e
@pytest.mark.slow
@pytest.mark.parametrize(
    ("poison", "needs"),
    [(no_json, "changeset.garbled"), (too_large_to_send, "changeset.too_large")],
    ids=["no JSON", "too large"],
)
def test_a_change_that_no_server_takes_is_parked_with_its_reason_and_the_others_pass(
    loaded: Loaded, poison: Poison, needs: str
) -> None:
    poison(loaded)
    with closing(loaded.open()) as account:
        for _ in range(2):
            account.cycle.run()
            require_the_others_arrived(loaded, account)
            left = waiting(account, loaded.engagement)
            assert left.keys() == {"CreateItem", "AddComment"}
            assert left["CreateItem"].state is PendingState.PARKED
            assert [reason.needs for reason in left["CreateItem"].reasons] == [needs]
