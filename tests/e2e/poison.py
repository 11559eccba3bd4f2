"""A thousand changes that wait to be sent, and one among them that no server can take as it is."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.ids import derived_id
from app.domain.plan.commands import AddComment, CreateItem
from app.domain.plan.records import Origin, PlanItem
from app.storage.connection import Connection
from sync.client.account import Account
from tests.e2e.dumps import synced
from tests.e2e.faulty_server import POISON
from tests.e2e.laptops import FOR

BEFORE, AFTER = 500, 499
OTHERS = BEFORE + AFTER
ITEM, FOLLOWER = derived_id("poisoned", "item"), derived_id("poisoned", "follower")


def write_a_thousand(account: Account, engagement: str, *, followed: bool = False) -> None:
    """Write 999 comments and amidst them the one change; `followed` by one more that needs it."""
    (known,) = [row.record for row in synced(account.workspace) if isinstance(row.record, PlanItem)]
    submit, ids = account.workspace.commands.submit, account.workspace.ids
    comments = [AddComment(ids.new(), known.id, f"{number:04}") for number in range(OTHERS)]
    poison = CreateItem(ITEM, Origin.ADDITIONAL, account.workspace.clock.today(), {"area": POISON})
    after = (AddComment(FOLLOWER, ITEM, "needs the item"),) if followed else ()
    commands = (*comments[:BEFORE], poison, *after, *comments[BEFORE:])
    given = [submit(engagement, command, on_behalf_of=FOR) for command in commands]
    given[-1].result()


def spoil(account: Account, change: Callable[[bytes], bytes]) -> None:
    """Change what the laptop has of the one change, as a bug of an older program would have left it."""
    sql = "SELECT seq, payload FROM outbox WHERE name = 'CreateItem'"

    def write(connection: Connection) -> None:
        seq, payload = connection.exec_driver_sql(sql).one()
        cells = (change(bytes(payload)), seq)
        connection.exec_driver_sql("UPDATE outbox SET payload = ? WHERE seq = ?", cells)

    account.workspace.writer.run(write).result()


def halve(payload: bytes) -> bytes:
    """Leave what nobody can read."""
    return payload[: len(payload) // 2]
