"""What must be true after a death, and at the end of the day. Shares nothing with what decides."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from pathlib import Path

from app.domain.plan.records import Evidence, PlanItem
from app.schema.codec import decode_record
from app.storage import evidence_files, outbox, scopes
from sync.protocol.checksum import signed, term
from sync.server.storage.opening import open_store
from sync.server.storage.rows import HistoryRow, ReceiptRow
from sync.server.storage.store import Reading
from tests.e2e.deaths.carried import all_whole, whole_or_resumed
from tests.e2e.deaths.day import KEPT_PHOTO, LOST, MARKS, PHOTO, STEPS, Day
from tests.e2e.dumps import laptop_dump, server_dump

_MOST = 1_000_000


def after_opening(day: Day, acknowledged: Sequence[str], database: str) -> Iterator[str]:
    """Say what is wrong when the laptop has been opened again: what was acknowledged is there, and nothing twice."""
    marks = Counter(day.marks())
    changesets = _waiting(day) | _told(day).keys()
    yield from (f"{mark} is there {times} times" for mark, times in marks.items() if times > 1)
    yield from (f"{changeset} was acknowledged and is lost" for changeset in {*acknowledged} - {"", *changesets})
    drafted = STEPS[4].mark in acknowledged
    if drafted and "mark-comment" not in marks and not day.draft():
        yield "the draft was acknowledged and is lost"
    if "mark-comment" in marks and day.draft():
        yield "the draft is there beside what was made from it"
    if "mark-photo" in marks:
        yield from _opened(day)
    yield from _receipts_agree(day, database)


def at_the_end(day: Day, database: str, files: Path) -> Iterator[str]:
    """Say what is wrong when all is done: everything arrived once, and both sides hold the same."""
    marks = Counter(day.marks())
    yield from (f"{mark} is there {marks[mark]} times" for mark in MARKS if marks[mark] != 1)
    yield from (f"{changeset} waits for ever" for changeset in _waiting(day))
    yield from _receipts_agree(day, database)
    yield from _opened(day)
    held = laptop_dump(day.workspace)
    there = server_dump(database, held)
    yield from (
        f"{id} is not the same on both sides" for id in held.keys() | there.keys() if held.get(id) != there.get(id)
    )
    with day.workspace.read() as connection:
        cursors = {scope: (one.version, one.count, one.checksum) for scope, one in scopes.held(connection).items()}
    yield from at_the_server(database, cursors)
    yield from _lost_and_kept(day, database, files)


def _lost_and_kept(day: Day, database: str, files: Path) -> Iterator[str]:
    """Say what is wrong with what was written for the factory that was taken away, and with the files of both."""
    yield from whole_or_resumed(files, (PHOTO, KEPT_PHOTO))
    yield from all_whole(files, (PHOTO, KEPT_PHOTO))
    lost = f"f:{day.engagements[LOST]}"
    with day.workspace.read() as connection:
        if lost in scopes.held(connection):
            yield f"{lost} has not left"
        yield from (f"{file.sha256} is still to be sent" for file in evidence_files.to_send(connection))
    store = open_store(database)
    try:
        with store.read() as reading:
            rows = [row for scope in reading.scopes("f:") for row in reading.rows_since(scope, 0, _MOST)]
            records = {row.scope: decode_record(row.kind, row.body) for row in rows if row.kind == Evidence.KIND}
            possessed = {scope: reading.files.possessed(scope) for scope in reading.files.scopes()}
    finally:
        store.close()
    texts = [bytes(row.body).decode() for row in rows if row.scope == lost and row.kind == PlanItem.KIND]
    if not any("mark-custody" in text for text in texts):
        yield "what was accepted from custody is not in the plan"
    for scope, content in ((f"f:{day.engagements[0]}", PHOTO), (lost, KEPT_PHOTO)):
        piece = records.get(scope)
        if not isinstance(piece, Evidence) or piece.arrived_at is None:
            yield f"the photo of {scope} is not told of as arrived"
        if sha256(content).hexdigest() not in possessed.get(scope, {}):
            yield f"{scope} does not possess its photo"


def at_the_server(database: str, cursors: dict[str, tuple[int, int, int]]) -> Iterator[str]:
    """Say what is wrong there: versions are gap-free, heads are what they head, receipts and effects agree."""
    store = open_store(database)
    try:
        with store.read() as reading:
            names = reading.scopes("")
            history = [step for name in names for step in reading.history_since(name, 0, 2**60, _MOST)]
            yield from _heads(reading, names, history, cursors)
            yield from _effects(history, reading.receipts(sorted({step.changeset for step in history})))
    finally:
        store.close()


def _heads(
    reading: Reading, names: Sequence[str], history: Sequence[HistoryRow], cursors: dict[str, tuple[int, int, int]]
) -> Iterator[str]:
    for name, head in reading.heads(names).items():
        versions = [step.version for step in history if step.scope == name]
        if versions != list(range(1, head.version + 1)):
            yield f"the versions of {name} have gaps"
        rows = [(row.id, row.version) for row in reading.rows_since(name, 0, _MOST)]
        if (len(rows), signed(sum(term(*row) for row in rows))) != (head.total, head.checksum):
            yield f"the head of {name} is not what it heads"
        if name in cursors and cursors[name] != head[1:4]:
            yield f"the cursor of {name} is {cursors[name]}, its head {head[1:4]}"


def _effects(history: Sequence[HistoryRow], receipts: Iterable[ReceiptRow]) -> Iterator[str]:
    answered = {receipt.changeset for receipt in receipts}
    yield from (
        f"{step.command} has an effect and no receipt"
        for step in history
        if step.device and step.changeset not in answered
    )
    # A file that came before its piece of evidence was accepted is told of beside the piece, by the acceptance.
    told = [step for step in history if step.device and json.loads(step.changes).keys() != {"arrived_at"}]
    writes = Counter((step.changeset, step.record) for step in told)
    yield from (f"{record} was written {times} times by {one}" for (one, record), times in writes.items() if times > 1)


def _receipts_agree(day: Day, database: str) -> Iterator[str]:
    """Say which receipt here is none there: nothing is shown as received that was not."""
    told = _told(day)
    store = open_store(database)
    try:
        with store.read() as reading:
            given = {receipt.changeset: receipt.verdict for receipt in reading.receipts(sorted(told))}
            steps = [step for name in reading.scopes("") for step in reading.history_since(name, 0, 2**60, _MOST)]
    finally:
        store.close()
    effective = {step.changeset for step in steps}
    for changeset, verdict in told.items():
        if given.get(changeset) != verdict:
            yield f"{changeset} is {verdict} here and {given.get(changeset)} there"
        if changeset not in effective:
            yield f"{changeset} is {verdict} and has no effect"
    yield from (f"{changeset} waits and has its receipt" for changeset in _waiting(day) & told.keys())


def _opened(day: Day) -> Iterator[str]:
    photos = day.photos()
    if len(photos) != 1 or day.workspace.evidence.open(photos[0].sha256) != PHOTO:
        yield f"there are {len(photos)} photos, or it is not what it was"


def _waiting(day: Day) -> set[str]:
    with day.workspace.read() as connection:
        return {row.id for scope in outbox.counts_by_scope(connection) for row in outbox.by_scope(connection, scope)}


def _told(day: Day) -> dict[str, str]:
    with day.workspace.read() as connection:
        return {str(id): str(verdict) for id, verdict in connection.exec_driver_sql("SELECT id, verdict FROM journal")}
