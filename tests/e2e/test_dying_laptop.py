"""The battery dies at each step of a round and of a photo: nothing is lost, nothing is there twice, and it goes on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.config.paths import Paths
from app.domain.clock import SystemClock
from app.domain.plan.records import Evidence, PlanItem, SubjectKind
from app.storage import outbox
from app.storage.arrivals import BATCH
from sync.client.account import Account
from sync.client.accounts import Accounts
from tests.builders.assigned import assigned_engagement, begin_plan, bring_news, open_another
from tests.e2e.dumps import laptop_dump, server_dump, synced
from tests.e2e.dying_laptop import NOT_NOTED, ONE_SCOPE, PASSPHRASE, PHOTO, ROUND, photo
from tests.fixtures.processes import PASSWORD, ServerProcess

MANY = BATCH // 2 + 1
"""Rows in each of two scopes: too many to share a transaction."""
WAITING = {ONE_SCOPE: 1, NOT_NOTED: 0}
"""How many of the two changes wait after a death, where not both do."""


@dataclass
class Dying:
    """The laptop that dies, between two deaths."""

    home: Path
    server: ServerProcess
    engagements: tuple[str, ...]
    process: subprocess.Popen[str]
    given: list[str] = field(default_factory=list)

    def die(self, moment: str) -> None:
        """Work until the moment at which the battery dies."""
        assert self.process.stdin is not None and self.process.stdout is not None
        self.process.stdin.write(f"{moment}\n")
        self.process.stdin.flush()
        if moment in ROUND:
            self.given += self.process.stdout.readline().split()
        assert self.process.stdout.readline().strip() == str(-signal.SIGKILL), moment

    def open(self) -> Account:
        """Start the program again."""
        accounts = Accounts(Paths(self.home, self.home, self.home / "logs"), None, SystemClock())
        (known,) = accounts.known()
        return accounts.open(known.key, PASSPHRASE)


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Dying]:
    server = ServerProcess(str(tmp_path / "server.db"), tmp_path)
    begin_plan(server.database)
    engagements = (assigned_engagement(server.database), open_another(server.database, "Teesta Denim"))
    home = tmp_path / "home"
    server.start()
    accounts = Accounts(Paths(home, home, home / "logs"), None, SystemClock())
    with closing(accounts.sign_in(server.url, "a", PASSWORD, PASSPHRASE)) as account:
        account.cycle.run()
    with subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.dying_laptop", str(home), *engagements],
        env=os.environ | {"PYTHONPATH": str(Path.cwd())},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        yield Dying(home, server, engagements, process)
    server.kill()


def areas(account: Account) -> Counter[str]:
    return Counter(row.record.area for row in synced(account.workspace) if isinstance(row.record, PlanItem))


def require_each_once(account: Account, laptop: Dying) -> int:
    """What was given waits or has its receipt, and never both; return how many wait."""
    with account.workspace.read() as connection:
        waiting = [row.id for scope in laptop.engagements for row in outbox.by_scope(connection, f"f:{scope}")]
        told = list(connection.exec_driver_sql("SELECT id FROM journal").scalars())
    assert sorted(waiting + told) == sorted(laptop.given)
    return len(waiting)


@pytest.mark.e2e
@pytest.mark.slow
def test_a_battery_that_dies_while_a_round_is_taken_in_costs_nothing(laptop: Dying) -> None:
    for number, moment in enumerate(ROUND, start=1):
        if moment == ONE_SCOPE:
            for engagement in laptop.engagements:
                bring_news(laptop.server.database, engagement, MANY)
        laptop.die(moment)
        with closing(laptop.open()) as account:
            assert require_each_once(account, laptop) == WAITING.get(moment, 2), moment
            assert areas(account)[moment] == len(laptop.engagements), moment
            account.cycle.run()
            assert require_each_once(account, laptop) == 0, moment
            held = laptop_dump(account.workspace)
            assert held == server_dump(laptop.server.database, held), moment
            assert areas(account)[moment] == len(laptop.engagements)
        assert len(laptop.given) == number * len(laptop.engagements)


@pytest.mark.e2e
@pytest.mark.slow
def test_a_battery_that_dies_while_a_photo_is_taken_in_leaves_it_whole_or_not_at_all(laptop: Dying) -> None:
    for number, moment in enumerate(PHOTO, start=1):
        laptop.die(moment)
        with closing(laptop.open()) as account:
            attached = photos(account)
            assert moment not in [each.caption for each in attached], "nobody was told that it is kept"
            assert not list(account.place.profile.evidence.glob("*.part"))
            item = next(row.record for row in synced(account.workspace) if isinstance(row.record, PlanItem))
            again = account.workspace.evidence.attach(
                laptop.engagements[0], item.id, SubjectKind.ITEM, photo(moment), f"{moment}.png", caption=moment
            )
            again.result()
            account.cycle.run()
            attached = photos(account)
            assert len(attached) == number
            assert all(account.workspace.evidence.open(each.sha256) == photo(each.caption) for each in attached)
            assert len(list(account.place.profile.evidence.iterdir())) == number


def photos(account: Account) -> list[Evidence]:
    return [row.record for row in synced(account.workspace) if isinstance(row.record, Evidence)]
