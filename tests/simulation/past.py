"""What the server's file holds, read with plain SQL and JSON: the oracle knows nothing of how it came to be."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

Body = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Row:
    """The current state of a record."""

    id: str
    kind: str
    scope: str
    version: int
    text: str
    body: Body


class Step(NamedTuple):
    """One write: `changes` is {field: [before, after]}, {} at birth."""

    scope: str
    version: int
    record: str
    kind: str
    changeset: str
    command: str
    actor: str
    behalf: str
    device: str
    made_at: str
    received_at: str
    changes: Mapping[str, list[Any]]

    @property
    def is_birth(self) -> bool:
        """Say whether the record arose."""
        return not self.changes


class Receipt(NamedTuple):
    """What became of a changeset."""

    device: str
    seq: int
    changeset: str
    verdict: str
    result: str
    payload: str | None


@dataclass(frozen=True, slots=True)
class Moment:
    """A write with the state of its scope just after it, and the record as it was before (None: not there)."""

    step: Step
    state: Mapping[str, tuple[str, Body]]
    before: Body | None

    @property
    def after(self) -> Body:
        """Return the record as the write left it."""
        return self.state[self.step.record][1]


@dataclass(frozen=True, slots=True)
class Past:
    """Everything at the end of a history. `scopes` is {scope: (version, count, checksum)}.

    `files` is {(scope, sha256): size} of what scopes possess.
    """

    rows: Mapping[str, Row]
    steps: tuple[Step, ...]
    receipts: Mapping[str, Receipt]
    scopes: Mapping[str, tuple[int, int, int]]
    files: Mapping[tuple[str, str], int]

    def of_scope(self, scope: str) -> list[Step]:
        """Return the writes of a scope in order."""
        return [step for step in self.steps if step.scope == scope]

    def backwards(self, scope: str) -> Iterator[Moment]:
        """Yield the writes of a scope from the last to the first, each undone after it was yielded.

        AssertionError where a write did not leave the value that the next one found.
        """
        state = {row.id: (row.kind, dict(row.body)) for row in self.rows.values() if row.scope == scope}
        removals = self.removals
        for step in reversed(self.of_scope(scope)):
            if (scope, step.version) in removals:
                gone = {"id": step.record} | {name: was for name, (was, _) in step.changes.items()}
                yield Moment(step, dict(state), gone)
                state[step.record] = step.kind, gone
                continue
            kind, after = state[step.record]
            assert kind == step.kind, f"{step.record} changed its kind"
            before = None if step.is_birth else dict(after)
            for name, (was, became) in step.changes.items():
                assert after[name] == became, f"{step.kind}.{name} at {step.version}: {became!r} became {after[name]!r}"
                assert before is not None
                before[name] = was
            yield Moment(step, dict(state), before)
            if before is None:
                del state[step.record]
            else:
                state[step.record] = kind, before
        assert not state, f"records without a birth: {sorted(state)}"

    @property
    def removals(self) -> set[tuple[str, int]]:
        """Return (scope, version) of each write by which a record left its scope: the last one of what is not there."""
        last = {(step.scope, step.record): step.version for step in self.steps}
        here = {(row.scope, row.id) for row in self.rows.values()}
        return {(scope, version) for (scope, record), version in last.items() if (scope, record) not in here}

    def words(self) -> str:
        """Return all the words the server keeps: state, history, conflicts and refusals."""
        changes = (json.dumps(step.changes, ensure_ascii=False) for step in self.steps)
        return "\n".join((*(row.text for row in self.rows.values()), *changes))


def read_past(path: Path) -> Past:
    """Read the server's file."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as database:
        rows = database.execute("SELECT id, kind, scope, version, body FROM record").fetchall()
        steps = database.execute(
            "SELECT scope, version, record, kind, changeset, command, actor, on_behalf_of, device, made_at, "
            "received_at, changes FROM history ORDER BY scope, version"
        ).fetchall()
        receipts = database.execute("SELECT device, seq, changeset, verdict, result, payload FROM receipt").fetchall()
        scopes = database.execute("SELECT id, version, count, checksum FROM scope").fetchall()
        files = database.execute("SELECT scope, sha256, size FROM blob").fetchall()
    return Past(
        rows={id: Row(id, kind, scope, at, text, json.loads(text)) for id, kind, scope, at, text in rows},
        steps=tuple(Step._make((*row[:-1], json.loads(row[-1]))) for row in steps),
        receipts={
            row[2]: Receipt._make((*row[:5], None if row[5] is None else bytes(row[5]).decode())) for row in receipts
        },
        scopes={row[0]: (row[1], row[2], row[3]) for row in scopes},
        files={(row[0], row[1]): row[2] for row in files},
    )


def versions(path: Path) -> dict[str, int]:
    """Return the version of every scope now."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as database:
        return dict(database.execute("SELECT id, version FROM scope").fetchall())
