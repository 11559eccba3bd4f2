"""What was typed can be read in no file of the client, also when the program died in the middle."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.config.paths import Paths
from app.domain.clock import SystemClock
from app.domain.errors import Known
from app.storage import outbox
from sync.client.accounts import Accounts
from tests.e2e.typist import PASSPHRASE
from tests.fixtures.processes import ServerProcess
from tests.integration.sentinel import SENTINEL, leaks, plant


@pytest.fixture
def engagement(server_process: ServerProcess, shared_data: Path) -> str:
    """Return the engagement that advisor `a` is assigned to; the server is up."""
    server_process.command("import-factories", str(shared_data / "facilities-summer-2019.csv"))
    factory = server_process.command("list-factories").stdout.split("\t", 1)[0]
    opened = server_process.open_engagement(factory, "2026-01-05")
    server_process.create_user("a", "Nasrin Akter", "advisor")
    server_process.command("assign", "a", opened, "--role", "advisor")
    server_process.start()
    return opened


@pytest.mark.e2e
def test_no_file_shows_what_was_typed_after_kill_9(
    server_process: ServerProcess, engagement: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, temporary = tmp_path / "client", tmp_path / "temporary"
    temporary.mkdir()
    died = subprocess.run(
        [sys.executable, "-m", "tests.e2e.typist", server_process.url, engagement, str(home), SENTINEL],
        env=os.environ | {"TMPDIR": str(temporary), "SQLITE_TMPDIR": str(temporary)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert died.stdout.splitlines()[-1:] == ["typed"], died.stderr
    assert died.returncode == -signal.SIGKILL
    (profile,) = Paths(home, home, home / "logs").profiles()
    names = {path.name for path in profile.folder.rglob("*")}
    assert {"replica.db", "replica.db-wal"} <= names
    assert any(profile.evidence.iterdir())
    assert any(profile.logs.iterdir())
    assert leaks(home, [SENTINEL]) == []
    assert leaks(temporary, [SENTINEL]) == []
    control = plant(tmp_path / "control", [SENTINEL])
    assert {leak.path for leak in leaks(tmp_path / "control", [SENTINEL])} == {leak.path for leak in control}

    # The words are there all the same, behind the passphrase, the draft and the unsent change too.
    accounts = Accounts(Paths(home, home, home / "logs"), None, SystemClock())
    with pytest.raises(Known, match=r"key\.passphrase_wrong"):
        accounts.open(profile.key, "not the passphrase")
    account = accounts.open(profile.key, PASSPHRASE)
    try:
        assert [draft.content for draft in account.workspace.drafts.all()] == [SENTINEL]
        with account.workspace.read() as connection:
            ((_, payload),) = outbox.next_to_send(connection)
        assert f"{SENTINEL} not yet sent".encode() in payload
    finally:
        account.close()
