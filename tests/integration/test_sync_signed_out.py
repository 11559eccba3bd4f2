"""A session that ends stops the sending and nothing else: work, reading and drafts go on, and signing in goes on."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

import pytest

from app.config.paths import Paths
from app.domain.clock import SystemClock
from app.domain.errors import Known
from app.domain.plan.commands import CreateItem
from app.domain.plan.records import Origin
from app.queries.hand_back import hand_back
from app.storage import scopes
from sync.client.account import Account
from sync.client.accounts import Accounts
from sync.client.status import SyncState
from sync.client.transport import ServerProblem
from tests.builders.assigned import begin_plan
from tests.fakes.secrets import MemoryStore
from tests.fixtures.processes import PASSWORD, ServerProcess
from tests.fixtures.roads import Road, a_road, stands_still

SECONDS = 20.0


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerProcess]:
    """A server with a plan that is assigned to a."""
    database = str(tmp_path / "server.db")
    begin_plan(database)
    process = ServerProcess(database, tmp_path)
    process.start()
    yield process
    process.kill()


@pytest.fixture
def accounts(tmp_path: Path) -> Accounts:
    home = tmp_path / "laptop"
    return Accounts(Paths(home, home, home / "logs"), MemoryStore(), SystemClock())


@pytest.fixture
def account(server: ServerProcess, accounts: Accounts) -> Iterator[Account]:
    """A's account, synced once, its runner not started."""
    opened = accounts.sign_in(server.url, "a", PASSWORD)
    opened.cycle.run()
    yield opened
    opened.close()


def begin_item(account: Account) -> None:
    workspace = account.workspace
    with workspace.read() as connection:
        engagement = next(scope for scope in scopes.held(connection) if scope.startswith("f:")).removeprefix("f:")
    command = CreateItem(workspace.ids.new(), Origin.ASSESSMENT, workspace.clock.today(), {"area": "Blocked aisle"})
    workspace.commands.submit(engagement, command).result()


def items(account: Account) -> int:
    with account.workspace.read() as connection:
        (count,) = connection.exec_driver_sql("SELECT count(*) FROM plan_item WHERE area = 'Blocked aisle'").one()
    return int(count)


def waits_for(account: Account, is_so: Callable[[], bool]) -> None:
    told = threading.Event()
    unsubscribe = account.board.subscribe(lambda _: told.set() if is_so() else None)
    try:
        assert is_so() or told.wait(SECONDS), account.board.status
    finally:
        unsubscribe()


def is_in(account: Account, state: SyncState) -> None:
    waits_for(account, lambda: account.board.status.state is state)


def test_work_goes_on_without_a_session_and_is_sent_when_the_person_signs_in_again(
    server: ServerProcess, account: Account
) -> None:
    server.command("set-password", "a", "--password-stdin", stdin=f"{PASSWORD}\n")  # ends every session of the account
    account.start()
    is_in(account, SyncState.SIGN_IN)
    begin_item(account)
    waits_for(account, lambda: account.board.status.to_send == 1)
    assert (items(account), account.board.status.state) == (1, SyncState.SIGN_IN)

    with pytest.raises(ServerProblem, match=r"server\.credentials_wrong"):
        account.sign_in("not the password")
    assert (account.board.status.state, account.board.status.to_send) == (SyncState.SIGN_IN, 1)

    account.sign_in(PASSWORD)
    waits_for(account, lambda: account.board.status.state is SyncState.IDLE and account.board.status.to_send == 0)
    assert items(account) == 1


def test_another_s_account_is_refused_on_this_account_s_device_and_nothing_of_it_is_kept(
    server: ServerProcess, account: Account
) -> None:
    server.create_user("bela", "Bela Sen", "advisor")
    begin_item(account)
    with pytest.raises(ServerProblem) as refused:
        account.credentials.sign_in(
            "bela",
            PASSWORD,
            device=account.workspace.session.device,
            install_nonce=account.cycle.nonce(),
            device_name="",
        )
    assert refused.value.code == "server.device_foreign"
    account.cycle.run()  # a's own session stands
    with account.workspace.read() as connection:
        assert hand_back(connection).unsent == 0


def test_an_account_that_is_switched_off_keeps_what_waits(server: ServerProcess, account: Account) -> None:
    begin_item(account)
    server.command("disable-user", "a")
    account.start()
    is_in(account, SyncState.SIGN_IN)
    begin_item(account)
    with pytest.raises(ServerProblem, match=r"server\.account_disabled"):
        account.sign_in(PASSWORD)
    assert items(account) == 2
    with account.workspace.read() as connection:
        assert hand_back(connection).unsent == 2


def test_signing_out_waits_a_moment_only_for_a_server_that_says_nothing(
    server: ServerProcess, accounts: Accounts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.client.account.GOODBYE_SECONDS", (0.2, 0.2))
    with a_road(server.url) as road:
        account = accounts.sign_in(road.address, "a", PASSWORD)
        account.cycle.run()
        road.happening = stands_still
        began = monotonic()
        done = account.sign_out()
        assert (done.was_told, done.is_clean) == (False, True)
        assert monotonic() - began < SECONDS


@pytest.mark.parametrize("is_known", [False, True], ids=["first", "again"])
def test_a_sign_in_that_nobody_waits_for_is_hung_up(server: ServerProcess, accounts: Accounts, is_known: bool) -> None:
    with a_road(server.url) as road:
        if is_known:
            accounts.sign_in(road.address, "a", PASSWORD).close()
        road.happening = stands_still
        ended: list[str] = []

        def sign_in() -> None:
            try:
                accounts.sign_in(road.address, "a", PASSWORD)
            except Known as failure:
                ended.append(failure.code)

        waiting = threading.Thread(target=sign_in)
        waiting.start()
        assert road.stopped.acquire(timeout=SECONDS)
        accounts.give_up()
        waiting.join(SECONDS)
        assert ended == ["network.offline"]
        _signs_in_later(road, accounts)


def _signs_in_later(road: Road, accounts: Accounts) -> None:
    """What was given up stays so; whoever asks anew is heard."""
    with pytest.raises(Known, match=r"network\.offline"):
        accounts.sign_in(road.address, "a", PASSWORD)
