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
from app.domain.kernel.record import record_type
from app.domain.records import RECORDS
from app.storage import outbox
from sync.client.account import Account
from sync.client.accounts import Accounts
from tests.e2e.dumps import synced
from tests.e2e.typist import PASSPHRASE
from tests.fixtures.processes import ServerProcess
from tests.integration.sentinel import SENTINEL, leaks, plant

NOT_TYPED = frozenset(
    {
        "added_by",
        "attended",
        "author",
        "changeset",
        "claimed_by",
        "cluster",
        "command",
        "compliance_point",
        "decided_by",
    }
    | {
        "decided_by",
        "device",
        "group",
        "kind",
        "media_type",
        "pending_reason",
        "question",
        "reasons",
        "record_kind",
        "recorded_by",
    }
    | {"seen_evidence", "sha256", "target", "thumb_sha256"}
)
"""Codes, digests and signatures; ids are left out by their names."""
OF_THE_OFFICE = frozenset({"factory", "engagement", "person", "grant", "custody", "handover"})
"""Kinds of records that nobody types at a laptop."""


def fields_without_the_word(account: Account) -> set[str]:
    """Return the fields for words in which the word was never typed: a new field must be typed into as well."""
    wanted, found = set[str](), set[str]()
    for kind, type_ in RECORDS.items():
        texts = [name for name in type_.names if type_.hints[name] in (str, tuple[str, ...])]
        words = [name for name in texts if name not in NOT_TYPED and not name.endswith(("id", "ids", "in_scope"))]
        wanted |= {f"{kind}.{name}" for name in words if kind not in OF_THE_OFFICE}
    for row in synced(account.workspace, ("f:", "u:")):
        for name in record_type(type(row.record)).names:
            if SENTINEL in str(getattr(row.record, name)):
                found.add(f"{row.record.KIND}.{name}")
    return wanted - found


@pytest.fixture
def engagement(server_process: ServerProcess, shared_data: Path) -> str:
    """Return the engagement that advisor `a` is assigned to; the server is up."""
    server_process.command("import-factories", str(shared_data / "facilities-summer-2019.csv"))
    factory = server_process.command("list-factories").stdout.split("\t", 1)[0]
    opened = server_process.open_engagement(factory, "2026-01-05")
    server_process.create_user("a", "Nasrin Akter", "advisor")
    server_process.create_user("b", "Kamal Uddin", "advisor")
    for login in ("a", "b"):
        server_process.command("assign", login, opened, "--role", "advisor")
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
        assert fields_without_the_word(account) == set()
        with account.workspace.read() as connection:
            ((_, payload),) = outbox.next_to_send(connection)
        assert f"{SENTINEL} not yet sent".encode() in payload
    finally:
        account.close()
