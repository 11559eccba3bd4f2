"""What was typed can be read in no file of the client, also when the program died in the middle."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from app.config.paths import Paths
from app.domain.clock import SystemClock
from app.domain.errors import Known
from app.domain.factory.records import Programme
from app.domain.kernel.record import record_type
from app.domain.records import RECORDS
from app.forms.definition import Definition, Kind, Node
from app.storage import outbox
from sync.client.account import Account
from sync.client.accounts import Accounts
from sync.server.storage.opening import open_store
from tests.builders.assigned import assigned_engagement, begin_plan, take_away
from tests.builders.office import employ_supervisor, open_inspection, publish
from tests.e2e.dumps import server_history, synced
from tests.e2e.remains import tables_with
from tests.e2e.typist import COLLEAGUE, INSPECTOR, KEPT, NOTE, PASSPHRASE, SUPERVISOR
from tests.fixtures.processes import ServerProcess
from tests.integration.sentinel import SENTINEL, leaks, plant

NOT_TYPED = frozenset(
    {
        "added_by",
        "attended",
        "author",
        "author_name",
        "changeset",
        "building_category",
        "checked_by",
        "claimed_by",
        "cluster",
        "command",
        "compliance_point",
        "decided_by",
        "decided_by_name",
        "device",
        "direction",
        "discipline",
        "earlier",
        "factory",
        "findings",
        "group",
        "kind",
        "media_type",
        "minutes_language",
        "other_language",
        "path",
        "pending_reason",
        "question",
        "raised_by",
        "reasons",
        "record_kind",
        "recorded_by",
        "seen_evidence",
        "severity",
        "sha256",
        "source_sha256",
        "taken_by",
        "target",
        "thumb_sha256",
        "verified_by",
    }
)
"""Codes, digests, paths of a checklist, names of the office and signatures; ids are left out by their names."""
ENTRIES_BY_ID = frozenset({"answer.entries"})
"""Lists of ids whose names do not say so."""
OF_THE_OFFICE = frozenset({"factory", "engagement", "person", "grant", "template", "template_part"})
"""Kinds of records that nobody types at a laptop."""
WALK = Definition(
    "walk", "1", {"en": "Walk"}, ("en",), "en", "advisory", (Node(Kind.TEXT, "seen", {"en": "What was seen?"}),)
)


def fields_without_the_word(*accounts: Account) -> set[str]:
    """Return the fields for words in which the word was never typed: a new field must be typed into as well."""
    wanted, found = set[str](), set(ENTRIES_BY_ID)
    for kind, type_ in RECORDS.items():
        texts = [name for name in type_.names if type_.hints[name] in (str, tuple[str, ...])]
        words = [name for name in texts if name not in NOT_TYPED and not name.endswith(("id", "ids", "in_scope"))]
        wanted |= {f"{kind}.{name}" for name in words if kind not in OF_THE_OFFICE}
    for row in [row for account in accounts for row in synced(account.workspace, ("f:", "r:", "u:", "q:"))]:
        for name in record_type(type(row.record)).names:
            if SENTINEL in str(getattr(row.record, name)):
                found.add(f"{row.record.KIND}.{name}")
    return wanted - found


def kinds_with(database: str, word: str) -> set[tuple[str, str]]:
    """Return where at the server a word stands: the letter of the scope, and the kind of the record."""
    store = open_store(database)
    try:
        with store.read() as reading:
            rows = [row for scope in reading.scopes("") for row in reading.rows_since(scope, 0, 1_000_000)]
    finally:
        store.close()
    return {(row.scope[0], row.kind) for row in rows if word.encode() in bytes(row.body)}


def scopes_of_history_with(database: str, word: str) -> set[str]:
    """Return the letters of the scopes in whose history at the server a word stands."""
    return {scope[0] for (scope, _, _), changes in server_history(database).items() if word in changes}


def opened(home: Path) -> Account:
    """Open what lies on a laptop."""
    paths = Paths(home, home, home / "logs")
    (profile,) = paths.profiles()
    return Accounts(paths, None, SystemClock()).open(profile.key, PASSPHRASE)


def run_the_typist(server: ServerProcess, home: Path, temporary: Path) -> None:
    """Let everybody type until the battery dies; in the middle the colleague loses the factory."""
    engagement = assigned_engagement(server.database)
    inspected = open_inspection(server.database, "i", "Shila Begum", "s")
    with subprocess.Popen(
        [
            sys.executable,
            "-m",
            "tests.e2e.typist",
            server.url,
            engagement,
            inspected,
            str(home),
            SENTINEL,
        ],
        env=os.environ | {"TMPDIR": str(temporary), "SQLITE_TMPDIR": str(temporary)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as typist:
        assert typist.stdin is not None and typist.stdout is not None and typist.stderr is not None
        said = typist.stdout.readline()
        if said:
            assert said == "unassign b\n"
            take_away(server.database, "b", engagement)
            typist.stdin.write("done\n")
            typist.stdin.close()
        assert typist.stdout.readline() == "typed\n", typist.stderr.read()
    assert typist.returncode == -signal.SIGKILL


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerProcess]:
    """Return a server that is up, with a plan of two advisors, whoever supervises them, and a checklist."""
    process = ServerProcess(str(tmp_path / "server.db"), tmp_path)
    begin_plan(process.database)
    employ_supervisor(process.database, "s", "Selina Rahman")
    publish(process.database, WALK, Programme.ADVISORY)
    process.start()
    yield process
    process.kill()


@pytest.mark.e2e
def test_no_file_shows_what_was_typed_after_kill_9(server: ServerProcess, tmp_path: Path) -> None:
    home, temporary = tmp_path / "client", tmp_path / "temporary"
    temporary.mkdir()
    run_the_typist(server, home, temporary)
    (profile,) = Paths(home, home, home / "logs").profiles()
    names = {path.name for path in profile.folder.rglob("*")}
    assert {"replica.db", "replica.db-wal"} <= names
    assert any(profile.evidence.iterdir())
    assert any(profile.logs.iterdir())
    beside = [tmp_path / COLLEAGUE, tmp_path / SUPERVISOR, tmp_path / INSPECTOR]
    for folder in (home, temporary, *beside):
        assert leaks(folder, [SENTINEL, KEPT, NOTE]) == []
    log = (tmp_path / "server.log").read_text()
    assert not [word for word in (SENTINEL, KEPT, NOTE) if word in log]
    control = plant(tmp_path / "control", [SENTINEL])
    assert {leak.path for leak in leaks(tmp_path / "control", [SENTINEL])} == {leak.path for leak in control}

    # The words are there all the same, behind the passphrase, the draft and the unsent change too.
    accounts = Accounts(Paths(home, home, home / "logs"), None, SystemClock())
    with pytest.raises(Known, match=r"key\.passphrase_wrong"):
        accounts.open(profile.key, "not the passphrase")
    with ExitStack() as stack:
        everybody = [stack.enter_context(closing(opened(each))) for each in (home, *beside)]
        account, colleague, supervisor, _inspector = everybody
        assert [draft.content for draft in account.workspace.drafts.all()] == [SENTINEL]
        assert fields_without_the_word(*everybody) == set()
        with account.workspace.read() as connection:
            ((_, payload),) = outbox.next_to_send(connection)
        assert f"{SENTINEL} not yet sent".encode() in payload

        # What is in custody, and the supervisor's note, are the author's and the supervisors' alone.
        assert tables_with(account, [KEPT.encode(), NOTE.encode()]) == set()
        assert tables_with(colleague, [NOTE.encode()]) and tables_with(supervisor, [KEPT.encode()])
    database = server.database
    for word in (KEPT, NOTE):
        assert kinds_with(database, word) == {("q", "custody"), ("u", "handover")}
    assert scopes_of_history_with(database, NOTE) == {"q", "u"}
