"""Signing out: nothing unsent is destroyed, and afterwards nothing of the account is left on the device."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection

from app.config.paths import Paths, Profile
from app.domain.clock import SystemClock
from app.domain.errors import Known
from app.domain.plan.commands import CreateItem
from app.domain.plan.records import Origin
from app.domain.reasons import Reason, Where, Who
from app.queries.hand_back import hand_back
from app.storage import outbox, scopes
from sync.client.account import Account
from sync.client.accounts import Accounts
from sync.client.auth import SignInNeeded
from sync.client.transport import ServerProblem, Transport
from sync.protocol.codec import encode
from sync.protocol.sessions import RefreshRequest
from tests.builders.assigned import begin_plan
from tests.fakes.secrets import MemoryStore
from tests.fixtures.processes import PASSWORD, ServerProcess

PASSPHRASE = "three dry mango leaves"


class LockedStore(MemoryStore):
    """A keyring that a person locks while the program runs."""

    is_locked = False

    def remove(self, name: str) -> None:
        if self.is_locked and "data-key" in name:
            raise Known("keyring.locked")
        super().remove(name)


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
def paths(tmp_path: Path) -> Paths:
    home = tmp_path / "laptop"
    return Paths(home, home, home / "logs")


@pytest.fixture
def store() -> LockedStore:
    return LockedStore()


@pytest.fixture
def accounts(paths: Paths, store: LockedStore) -> Accounts:
    return Accounts(paths, store, SystemClock())


def open_account(accounts: Accounts, server: ServerProcess, passphrase: str = "") -> Account:
    account = accounts.sign_in(server.url, "a", PASSWORD, passphrase)
    account.cycle.run()
    return account


def add_item(account: Account) -> None:
    workspace = account.workspace
    with workspace.read() as connection:
        engagement = next(scope for scope in scopes.held(connection) if scope.startswith("f:")).removeprefix("f:")
    command = CreateItem(workspace.ids.new(), Origin.ASSESSMENT, workspace.clock.today(), {"area": "Blocked aisle"})
    workspace.commands.submit(engagement, command)  # not waited for: signing out must not overtake it


def refresh(url: str, token: str) -> None:
    transport = Transport(url, "0.1.0")
    try:
        transport.post("/v1/refresh", encode(RefreshRequest(token)))
    finally:
        transport.close()


def files(paths: Paths) -> list[Path]:
    return [path for profile in paths.profiles() for path in profile.folder.rglob("*") if path.is_file()]


def test_unsent_work_is_never_destroyed(server: ServerProcess, accounts: Accounts, store: LockedStore) -> None:
    account = open_account(accounts, server)
    kept = dict(store.secrets)
    add_item(account)
    with pytest.raises(Known) as refused:
        account.sign_out()
    assert (refused.value.code, refused.value.params["changes"]) == ("sign_out.unsent", 1)
    assert store.secrets == kept

    (known,) = accounts.known()
    again = accounts.open(known.key)
    again.cycle.run()
    assert again.board.status.to_send == 0
    assert again.sign_out().was_told


def park(account: Account) -> None:
    """Let what waits be as a round leaves a change that is larger than the server takes."""
    reason = Reason("U0", False, "changeset.too_large", Who.NOBODY, Where.SYNC)

    def write(connection: Connection) -> None:
        for seq, _ in outbox.next_to_send(connection):
            outbox.park(connection, seq, (reason,))

    account.workspace.writer.run(write).result()


def test_what_no_server_takes_is_saved_to_a_file_before_it_may_be_destroyed(
    server: ServerProcess, accounts: Accounts, paths: Paths, tmp_path: Path
) -> None:
    account = open_account(accounts, server)
    add_item(account)
    park(account)
    with account.workspace.read() as connection:
        left = hand_back(connection)
    assert (left.changes, left.stranded, left.saved, left.unsent) == (1, 1, 0, 1)

    with pytest.raises(Known, match=r"disk\."):
        account.workspace.parcel.save(tmp_path / "no such folder" / "unsent.json")
    target = tmp_path / "unsent.json"
    with account.workspace.read() as connection:
        assert hand_back(connection).unsent == 1
    assert account.workspace.parcel.save(target) == 1
    [change] = json.loads(target.read_text(encoding="utf-8"))["changes"]
    assert (change["command"], change["payload"]["body"]["fields"]) == ("CreateItem", {"area": "Blocked aisle"})
    assert [reason["needs"] for reason in change["reasons"]] == ["changeset.too_large"]
    with account.workspace.read() as connection:
        left = hand_back(connection)
    assert (left.unsent, left.is_safe) == (0, False)
    assert account.sign_out().is_clean
    assert files(paths) == []


def test_what_can_be_sent_still_keeps_the_data(server: ServerProcess, accounts: Accounts, tmp_path: Path) -> None:
    """Saving takes only what no server takes; another change made since is not in the file."""
    account = open_account(accounts, server)
    add_item(account)
    park(account)
    account.workspace.parcel.save(tmp_path / "unsent.json")
    add_item(account)
    with pytest.raises(Known) as refused:
        account.sign_out()
    assert (refused.value.code, refused.value.params) == ("sign_out.unsent", {"changes": 1})


def test_whoever_keeps_the_data_loses_the_session_and_nothing_else(
    server: ServerProcess, accounts: Accounts, store: LockedStore
) -> None:
    account = open_account(accounts, server)
    add_item(account)
    account.workspace.drafts.keep("plan_item/new", "Half a sentence").result()
    (token,) = (secret for name, secret in store.secrets.items() if "refresh" in name)
    done = account.sign_out(keeps_data=True)
    assert (done.was_told, done.is_kept) == (True, True)
    assert not any("refresh" in name for name in store.secrets)
    with pytest.raises(ServerProblem) as ended:
        refresh(server.url, token)
    assert ended.value.code == "server.session_ended"

    (known,) = accounts.known()
    again = accounts.open(known.key)
    with pytest.raises(SignInNeeded):
        again.cycle.run()
    with again.workspace.read() as connection:
        left = hand_back(connection)
    assert (left.changes, left.drafts) == (1, 1)
    again.sign_in(PASSWORD)
    again.cycle.run()
    assert again.board.status.to_send == 0
    with pytest.raises(Known) as refused:
        again.sign_out()
    assert (refused.value.code, refused.value.params) == ("sign_out.unfinished", {"left": 1})


def test_signing_out_ends_the_session_and_leaves_nothing(
    server: ServerProcess, accounts: Accounts, paths: Paths, store: LockedStore
) -> None:
    account = open_account(accounts, server)
    (token,) = (secret for name, secret in store.secrets.items() if "refresh" in name)
    done = account.sign_out()
    assert (done.was_told, done.is_clean) == (True, True)
    assert (accounts.known(), files(paths), store.secrets) == ((), [], {})
    with pytest.raises(ServerProblem) as ended:
        refresh(server.url, token)
    assert ended.value.code == "server.session_ended"

    again = open_account(accounts, server)
    with again.workspace.read() as connection:
        assert any(scope.startswith("f:") for scope in scopes.held(connection))
    again.close()


def test_without_a_network_the_data_go_all_the_same(
    server: ServerProcess, accounts: Accounts, paths: Paths, store: LockedStore
) -> None:
    account = open_account(accounts, server)
    server.stop()
    done = account.sign_out()
    assert (done.was_told, done.is_clean) == (False, True)
    assert (files(paths), store.secrets) == ([], {})


def test_a_passphrase_account_is_destroyed_without_a_keyring(server: ServerProcess, paths: Paths) -> None:
    account = open_account(Accounts(paths, None, SystemClock()), server, PASSPHRASE)
    assert account.place.keeper == ""
    assert account.sign_out().is_clean
    assert files(paths) == []


def test_a_locked_keyring_leaves_the_account_as_it_was(
    server: ServerProcess, accounts: Accounts, store: LockedStore
) -> None:
    account = open_account(accounts, server)
    store.is_locked = True
    with pytest.raises(Known) as locked:
        account.sign_out()
    assert locked.value.code == "keyring.locked"
    (known,) = accounts.known()
    again = accounts.open(known.key)
    with again.workspace.read() as connection:
        assert any(scope.startswith("f:") for scope in scopes.held(connection))
    store.is_locked = False
    assert again.sign_out().is_clean


def test_a_removal_that_was_cut_short_is_finished_at_the_next_start(
    server: ServerProcess, accounts: Accounts, paths: Paths, store: LockedStore
) -> None:
    open_account(accounts, server).close()
    (profile,) = paths.profiles()
    # Where the program dies after the first step of a removal.
    left = profile.folder.rename(profile.folder.with_name(f"{profile.key}.removed-0a1b"))
    assert accounts.known() == ()
    assert Profile(left).key_file.exists()

    with pytest.raises(Known, match=r"keyring\.none"):
        Accounts(paths, None, SystemClock()).sign_in(server.url, "a", PASSWORD)
    assert Profile(left).key_file.exists()  # without the keyring the key in it could not be destroyed

    open_account(accounts, server).close()
    assert not left.exists()
    (kept,) = (name for name in store.secrets if "data-key" in name)
    (now,) = paths.profiles()
    assert now.key_file.read_text().count(kept) == 1
