"""A laptop whose battery dies at one moment of a round, or of taking in a photo, again and again.

Run as a process: home folder, engagements. Each line it reads names a moment; a child of its own opens the account,
works, and dies there. It answers with lines: the changesets that were given, and how the child ended.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from app.config.paths import Paths
from app.config.version import VERSION
from app.domain.clock import SystemClock
from app.domain.kernel.changeset import OnBehalfOf
from app.domain.plan.commands import CreateItem
from app.domain.plan.records import Origin, PlanItem, SubjectKind
from app.storage.connection import Connection
from sync.client.account import Account
from sync.client.accounts import Accounts
from sync.client.cycle import Cycle
from sync.client.transport import Transport

PASSPHRASE = "a passphrase of the tests"
FOR = OnBehalfOf("Rahela Islam", "Compliance manager")
PNG = bytes.fromhex("89504e470d0a1a0a0000000d4948445200000001000000010806000000")
_HEARD, _NAMED = "the answer is here", "os.rename"
_JOURNAL = "INSERT OR IGNORE INTO journal"
ONE_SCOPE = "one scope is taken in and the next is not"
NOT_NOTED = "all is taken in and the round is not noted"
ROUND: dict[str, tuple[str, ...]] = {
    "the answer is here and nothing is taken in": (_HEARD,),
    "the first receipt is being kept": (_HEARD, _JOURNAL),
    "a row is being written": (_HEARD, "DELETE FROM outbox", "UPDATE plan_item"),
    "the cursor is being moved": (_HEARD, _JOURNAL, "INSERT OR REPLACE INTO scope_state"),
    "a scope is about to be committed": (_HEARD, _JOURNAL, "COMMIT"),
    ONE_SCOPE: (_HEARD, _JOURNAL, "COMMIT", "BEGIN"),
    NOT_NOTED: (_HEARD, "INSERT INTO sync_round"),
}
PHOTO: dict[str, tuple[str, ...]] = {
    "the file has no name yet": (_NAMED,),
    "the file is stored and nothing is attached": (_NAMED, "BEGIN"),
    "the attachment is about to be committed": (_NAMED, "INSERT INTO outbox", "COMMIT"),
}
"""A moment is a path of what happens, in order; the process dies as the last of it begins."""


def photo(words: str) -> bytes:
    """Return a photo like no other."""
    return PNG + words.encode() * 1_000


class Fate:
    """Meets what happens; at the end of its path the process is gone."""

    def __init__(self, path: Sequence[str]) -> None:
        self._path = list(path)

    def meet(self, what: str) -> None:
        """Go a step on if this is the next; the last one is death, which is itself something that happens."""
        if self._path and what.startswith(self._path[0]):
            del self._path[0]
            if not self._path:
                os.kill(os.getpid(), signal.SIGKILL)

    def watch(self, connection: Connection) -> None:
        """Meet every statement of the one writing connection from now on."""
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.set_trace_callback(self.meet)


def _open(home: Path) -> Account:
    accounts = Accounts(Paths(home, home, home / "logs"), None, SystemClock())
    (known,) = accounts.known()
    return accounts.open(known.key, PASSPHRASE)


def _work(account: Account, engagements: Sequence[str], words: str) -> tuple[str, ...]:
    """Add an item to each engagement; return the changesets."""
    workspace = account.workspace
    given = []
    for engagement in engagements:
        item = CreateItem(workspace.ids.new(), Origin.ADDITIONAL, workspace.clock.today(), {"area": words})
        given.append(workspace.commands.submit(engagement, item, on_behalf_of=FOR).result().changeset)
    return tuple(given)


def _send(account: Account, fate: Fate) -> None:
    transport = Transport(account.workspace.session.server, VERSION)

    def post(path: str, body: bytes, token: str) -> bytes:
        answer = transport.post(path, body, token)
        fate.meet(_HEARD)
        return answer

    account.workspace.writer.run(fate.watch).result()
    Cycle(account.workspace, post, account.credentials, account.board).run()


def _photograph(account: Account, engagement: str, words: str, fate: Fate) -> None:
    workspace = account.workspace
    with workspace.read() as connection:
        item = workspace.facts(connection).children(PlanItem, engagement)[0].id
    workspace.writer.run(fate.watch).result()
    sys.addaudithook(lambda event, _: fate.meet(event))
    workspace.evidence.attach(engagement, item, SubjectKind.ITEM, photo(words), f"{words}.png", caption=words).result()


def main(home: Path, engagements: Sequence[str]) -> None:
    """Die as often as a line asks for it."""
    for line in sys.stdin:
        moment = line.strip()
        child = os.fork()
        if not child:
            account = _open(home)
            if moment in PHOTO:
                _photograph(account, engagements[0], moment, Fate(PHOTO[moment]))
            else:
                print(*_work(account, engagements, moment), flush=True)
                _send(account, Fate(ROUND[moment]))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
