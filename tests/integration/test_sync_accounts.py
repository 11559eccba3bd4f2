"""Signing in, opening offline, and sessions that end: against a real server process."""

from __future__ import annotations

import threading
from contextlib import closing
from pathlib import Path

import pytest

from app.config.paths import Paths
from app.domain.clock import SystemClock
from app.domain.errors import Known
from app.services.session import Session
from sync.client.accounts import Accounts
from sync.client.auth import SignInNeeded
from sync.client.sealed_secrets import PassingSecrets
from sync.client.transport import ServerProblem
from tests.fixtures.processes import PASSWORD, ServerProcess
from tests.fixtures.roads import a_road, answers, stands_still

PASSPHRASE = "a passphrase of the tests"
CLOCK = SystemClock()


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """Return the folders of a fresh device."""
    home = tmp_path / "device"
    return Paths(home, home, home / "logs")


@pytest.fixture
def server(server_process: ServerProcess) -> ServerProcess:
    """Return a serving process that knows advisor `a`."""
    server_process.create_user("a", "Nasrin Akter", "advisor", "Enterprise advisor")
    server_process.start()
    return server_process


def test_an_account_opens_offline_after_the_first_sign_in(server: ServerProcess, paths: Paths) -> None:
    accounts = Accounts(paths, PassingSecrets(), CLOCK)
    assert accounts.known() == ()
    with closing(accounts.sign_in(server.url, "a", PASSWORD)) as account:
        session = account.workspace.session
        account.cycle.run()
        received_at = account.board.status.last_received_at
    assert received_at is not None
    assert (session.name, session.position, session.server) == ("Nasrin Akter", "Enterprise advisor", server.url)
    server.stop()
    (known,) = accounts.known()
    assert (known.login, known.needs_passphrase) == ("a", False)
    with closing(accounts.open(known.key)) as account:
        assert account.workspace.session == session
        assert account.board.status.last_received_at == received_at
        with pytest.raises(Known, match=r"network\.offline"):
            account.cycle.run()
        assert account.board.status.to_send == 0


def test_signing_in_again_keeps_the_device_and_its_data(server: ServerProcess, paths: Paths) -> None:
    accounts = Accounts(paths, PassingSecrets(), CLOCK)
    with closing(accounts.sign_in(server.url, "a", PASSWORD)) as account:
        device = account.workspace.session.device
    with closing(accounts.sign_in(server.url, "a", PASSWORD)) as account:
        assert account.workspace.session.device == device
        account.cycle.run()


def test_a_wrong_password_makes_no_account(server: ServerProcess, paths: Paths) -> None:
    accounts = Accounts(paths, PassingSecrets(), CLOCK)
    with pytest.raises(ServerProblem, match=r"server\.credentials_wrong"):
        accounts.sign_in(server.url, "a", "not the password")
    assert accounts.known() == ()
    with closing(accounts.sign_in(server.url, "a", PASSWORD)):
        pass
    with pytest.raises(ServerProblem, match=r"server\.credentials_wrong"):
        accounts.sign_in(server.url, "a", "not the password")
    (known,) = accounts.known()
    with closing(accounts.open(known.key)) as account:  # the replica was let go of
        assert isinstance(account.workspace.session, Session)


def test_where_somebody_else_answers_nobody_is_signed_in(server: ServerProcess, paths: Paths) -> None:
    accounts = Accounts(paths, PassingSecrets(), CLOCK)
    with a_road(server.url) as road:
        road.happening = answers(200)
        with pytest.raises(Known, match=r"network\.not_concord"):
            accounts.sign_in(road.address, "a", PASSWORD)
        assert accounts.known() == ()
        road.clear()
        with closing(accounts.sign_in(road.address, "a", PASSWORD)) as account:
            road.happening = answers(200)
            with pytest.raises(Known, match=r"network\.not_concord"):
                account.cycle.run()
            road.clear()
            account.cycle.run()  # the session was not lost by it


def test_closing_does_not_wait_for_a_server_that_says_nothing(
    server: ServerProcess, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.client.account.PATIENCE_SECONDS", 0.1)
    accounts = Accounts(paths, PassingSecrets(), CLOCK)
    with a_road(server.url) as road:
        account = accounts.sign_in(road.address, "a", PASSWORD)
        road.happening = stands_still
        account.start()
        assert road.stopped.acquire(timeout=30)
        account.close()  # the road is blocked still
        assert not road.is_free.is_set()
        with closing(accounts.open(accounts.known()[0].key)) as again:
            road.clear()
            again.cycle.run()


def test_without_a_keyring_a_passphrase_protects_the_account(server: ServerProcess, paths: Paths) -> None:
    accounts = Accounts(paths, None, CLOCK)
    with pytest.raises(Known, match=r"keyring\.none"):
        accounts.sign_in(server.url, "a", PASSWORD)
    with closing(accounts.sign_in(server.url, "a", PASSWORD, PASSPHRASE)) as account:
        account.cycle.run()
    (known,) = accounts.known()
    assert known.needs_passphrase
    with pytest.raises(Known, match=r"key\.passphrase_needed"):
        accounts.open(known.key)
    with pytest.raises(Known, match=r"key\.passphrase_wrong"):
        accounts.open(known.key, "another passphrase")
    with closing(accounts.open(known.key, PASSPHRASE)) as account:
        account.cycle.run()  # the refresh token came from the replica


def test_an_account_in_the_keyring_needs_the_keyring(server: ServerProcess, paths: Paths) -> None:
    with closing(Accounts(paths, PassingSecrets(), CLOCK).sign_in(server.url, "a", PASSWORD)):
        pass
    (known,) = Accounts(paths, None, CLOCK).known()
    with pytest.raises(Known, match=r"keyring\.none"):
        Accounts(paths, None, CLOCK).open(known.key)
    with pytest.raises(Known, match=r"key\.missing"):
        Accounts(paths, PassingSecrets(), CLOCK).open(known.key)


def test_a_session_that_ended_lets_work_go_on_and_asks_to_sign_in(server: ServerProcess, paths: Paths) -> None:
    accounts = Accounts(paths, PassingSecrets(), CLOCK)
    with closing(accounts.sign_in(server.url, "a", PASSWORD)) as account:
        account.credentials.sign_out()
        with pytest.raises(SignInNeeded):
            account.cycle.run()
        account.sign_in(PASSWORD)
        account.cycle.run()


def test_a_refresh_token_the_server_took_back_asks_to_sign_in(server: ServerProcess, paths: Paths) -> None:
    accounts = Accounts(paths, PassingSecrets(), CLOCK)
    with closing(accounts.sign_in(server.url, "a", PASSWORD)) as account:
        server.command("set-password", "a", "--password-stdin", stdin=PASSWORD + " changed\n")
        with pytest.raises(SignInNeeded):
            account.cycle.run()
        account.sign_in(PASSWORD + " changed")
        account.cycle.run()


def test_syncing_runs_by_itself_when_started(server: ServerProcess, paths: Paths) -> None:
    accounts = Accounts(paths, PassingSecrets(), CLOCK)
    with closing(accounts.sign_in(server.url, "a", PASSWORD)) as account:
        seen = _Waiting()
        account.board.subscribe(seen)
        account.start()
        seen.wait()
        assert account.board.status.last_received_at is not None


class _Waiting:
    """Waits for the first receipt of data."""

    def __init__(self) -> None:
        self._received = threading.Event()

    def __call__(self, status: object) -> None:
        """Hear a status."""
        if getattr(status, "last_received_at", None) is not None:
            self._received.set()

    def wait(self) -> None:
        """Wait for it."""
        assert self._received.wait(30)
