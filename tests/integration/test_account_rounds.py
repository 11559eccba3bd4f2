"""What an account does on its sync thread when a round is over, with a real server process."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.config.paths import Paths
from app.domain.clock import SystemClock
from app.domain.ids import engagement_scope
from app.storage.connection import Connection
from app.storage.recount import is_as_counted
from app.storage.scopes import held
from sync.client.account import Account
from sync.client.accounts import Accounts
from sync.client.arriving import moved
from sync.client.sealed_secrets import PassingSecrets
from sync.client.status import Check, CheckState, SyncState, SyncStatus
from tests.builders.assigned import assigned_engagement, begin_plan
from tests.fixtures.processes import PASSWORD, ServerProcess

SECONDS = 30.0


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerProcess]:
    begin_plan(str(tmp_path / "server.db"))
    server = ServerProcess(str(tmp_path / "server.db"), tmp_path)
    server.start()
    yield server
    server.kill()


@pytest.fixture
def account(server: ServerProcess, tmp_path: Path) -> Iterator[Account]:
    accounts = Accounts(
        Paths(tmp_path, tmp_path, tmp_path / "logs"), PassingSecrets(), SystemClock(), every_seconds=3600.0
    )
    with closing(accounts.sign_in(server.url, "a", PASSWORD)) as account:
        account.cycle.run()
        yield account


class _Rests:
    """Waits until the account has run a round and rests: what is asked for earlier keeps a round from looking over."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._lock = threading.Lock()
        self._is_at_work = False
        self._is_resting = threading.Event()
        account.board.subscribe(self._hear)

    def after(self, begin: Callable[[], None]) -> None:
        """Let a round begin, and wait for it and all that follows it."""
        self._is_resting.clear()
        begin()
        assert self._is_resting.wait(SECONDS)

    def _hear(self, _status: SyncStatus) -> None:
        """Files and numbers are told while it rests, too, and by other threads: only what follows work is an end."""
        with self._lock:
            state = self._account.board.status.state
            if state in {SyncState.SENDING, SyncState.RECEIVING}:
                self._is_at_work = True
            elif state is SyncState.IDLE and self._is_at_work:
                self._is_at_work = False
                self._is_resting.set()


def test_a_damaged_row_is_found_and_mended_after_quiet_rounds(account: Account, server: ServerProcess) -> None:
    scope = engagement_scope(assigned_engagement(server.database))

    def damage(connection: Connection) -> int:
        return connection.exec_driver_sql("DELETE FROM plan_item WHERE scope = ?", (scope,)).rowcount

    def is_whole() -> bool:
        with account.workspace.read() as connection:
            return is_as_counted(connection, scope, moved)

    assert account.workspace.writer.run(damage).result(SECONDS) > 0
    assert not is_whole()
    with account.workspace.read() as connection:
        scopes = len(held(connection))
    rests = _Rests(account)
    rests.after(account.start)
    for _ in range(scopes):
        rests.after(account.runner.sync_now)
    assert is_whole()


def test_a_comparison_that_a_person_asks_for_is_made_and_answered(account: Account, server: ServerProcess) -> None:
    """Its round is the account's next: nothing else would ever answer."""
    scope = engagement_scope(assigned_engagement(server.database))
    delete = "DELETE FROM plan_item WHERE scope = ?"
    account.workspace.writer.run(lambda connection: connection.exec_driver_sql(delete, (scope,)).rowcount).result()
    answered = threading.Event()
    answers: list[Check] = []

    def hear(status: SyncStatus) -> None:
        if status.check is not None and status.check.state is not CheckState.RUNNING:
            answers.append(status.check)
            answered.set()

    account.board.subscribe(hear)
    account.check(scope)
    account.start()
    assert answered.wait(SECONDS), account.board.status.check
    assert answers[0] == Check(scope, CheckState.DONE, (scope,))
    with account.workspace.read() as connection:
        assert is_as_counted(connection, scope, moved)


def test_a_round_with_nothing_in_it_looks_at_no_row(account: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    """To count a scope anew takes longer than such a round, and is done when it is over."""
    looked: list[str] = []
    monkeypatch.setattr("sync.client.verifying.is_as_counted", lambda _connection, scope, _moved: looked.append(scope))
    report = account.cycle.run()
    assert looked == []
    account.cycle.look_over(report)
    assert len(looked) == 1
