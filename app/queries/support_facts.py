"""What helps whoever mends the program: numbers, codes, ids and times of this replica, and nothing that a person wrote.

Redacted by construction. Each value goes through one of a few doors (`code`, `number`, `known_id`, `moment`), which
let only what has that form through; columns that hold words, names or tokens are not read at all.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy import Connection

from app.domain.records import RECORD_CLASSES
from app.queries.hand_back import hand_back
from app.queries.record_states import RecordQuery, overview
from app.queries.refusals import reasons_of
from app.schema.tables import METADATA
from app.storage.driver import select
from app.storage.rounds import read_round

Plain = str | int | float | bool | None | list["Plain"] | dict[str, "Plain"]

MOST_CHANGES = 200
MOST_ROUNDS = 200

_CODE = re.compile(r"[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z0-9_]+){0,3}")
_LONGEST_CODE = 60
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_VERSION = re.compile(r"[0-9]{1,4}(\.[0-9]{1,5}){0,3}([a-z]{1,3}[0-9]{1,3})?")
_PLATFORM = re.compile(r"(Linux|Windows|macOS|Darwin)-[0-9A-Za-z._+-]{1,60}")
_SCOPE = re.compile(r"[a-z]:([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Z]{2})")

_OUTBOX = (
    "SELECT seq, id, scope, name, state, attempts, length(payload), made_at, reasons FROM outbox "
    "ORDER BY seq DESC LIMIT ?"
)
_JOURNAL = (
    "SELECT seq, id, scope, name, verdict, replayed, length(payload), made_at, answered_at, reasons FROM journal "
    "ORDER BY seq DESC LIMIT ?"
)
_SCOPES = "SELECT scope, role, state, version, count, history_from, received_at FROM scope_state ORDER BY scope"
_ROUNDS = "SELECT started_at, finished_at, sent, received, result, detail FROM sync_round ORDER BY id DESC LIMIT ?"
_SPANS = "SELECT first_seq, last_seq, sent_at FROM sent_span ORDER BY first_seq DESC LIMIT ?"
_COUNTED = {
    "outbox": "SELECT state, count(*) FROM outbox GROUP BY state",
    "journal": "SELECT verdict, count(*) FROM journal GROUP BY verdict",
    "conflicts": "SELECT state, count(*) FROM conflict GROUP BY state",
    "refusals": "SELECT state, count(*) FROM refusal GROUP BY state",
    "files": "SELECT state, count(*) FROM evidence_local GROUP BY state",
}
_PAGES = {
    "pages": "PRAGMA page_count",
    "page_size": "PRAGMA page_size",
    "free_pages": "PRAGMA freelist_count",
}
_REVISION = "SELECT version_num FROM alembic_version"


def code(value: object) -> str:
    """Return a code of the program; "other" for what does not look like one, "" for nothing."""
    text = str(value)
    if not text:
        return ""
    return text if len(text) <= _LONGEST_CODE and _CODE.fullmatch(text) else "other"


def number(value: object) -> int:
    """Return a whole number, 0 for what is none."""
    return int(value) if isinstance(value, int | float) else 0


def version(value: object) -> str:
    """Return a version made of digits and dots, "" for what is none."""
    return str(value) if _VERSION.fullmatch(str(value)) else ""


def platform_name(value: object) -> str:
    """Return the name of an operating system with its version, "" for what does not look like one."""
    return str(value) if _PLATFORM.fullmatch(str(value)) else ""


def known_id(value: object) -> str:
    """Return a UUID, "" for what is none."""
    return str(value) if _ID.fullmatch(str(value)) else ""


def known_scope(value: object) -> str:
    """Return a scope's name made of a letter and a UUID or a country, "" for what is none."""
    return str(value) if _SCOPE.fullmatch(str(value)) else ""


def moment(value: object) -> str:
    """Return a time in ISO 8601, "" for what is none."""
    try:
        return datetime.fromisoformat(str(value)).isoformat()
    except ValueError:
        return ""


def support_facts(connection: Connection) -> dict[str, Plain]:
    """Return everything that is told of a replica; the latest changes and rounds first."""
    left = hand_back(connection)
    return {
        "replica": _replica(connection),
        "scopes": [
            {
                "scope": known_scope(scope),
                "role": code(role),
                "state": code(state),
                "version": number(version),
                "count": number(count),
                "history_from": number(history),
                "received_at": moment(received),
            }
            for scope, role, state, version, count, history, received in select(connection, _SCOPES)
        ],
        "counts": {name: _counted(select(connection, sql)) for name, sql in _COUNTED.items()},
        "states": _counted(overview(connection, RecordQuery()).states.items()),
        "hand_back": {code(answer.question.value): number(answer.count) for answer in left.answers()},
        "outbox": [_pending(row) for row in select(connection, _OUTBOX, (MOST_CHANGES,))],
        "journal": [_receipt(row) for row in select(connection, _JOURNAL, (MOST_CHANGES,))],
        "rounds": [_round(row) for row in select(connection, _ROUNDS, (MOST_ROUNDS,))],
        "sent": [
            {"first": number(first), "last": number(last), "at": moment(at)}
            for first, last, at in select(connection, _SPANS, (MOST_CHANGES,))
        ],
    }


def _replica(connection: Connection) -> dict[str, Plain]:
    sizes: dict[str, Plain] = {name: number(select(connection, sql)[0][0]) for name, sql in _PAGES.items()}
    records: dict[str, Plain] = {
        cls.KIND: number(connection.execute(sa.select(sa.func.count()).select_from(METADATA.tables[cls.KIND])).scalar())
        for cls in RECORD_CLASSES
    }
    revision = select(connection, _REVISION)
    return sizes | {"revision": number(int(revision[0][0])) if revision else 0, "records": records}


def _counted(rows: Iterable[tuple[object, object]]) -> dict[str, Plain]:
    return {code(name): number(count) for name, count in rows}


def _pending(row: tuple[object, ...]) -> dict[str, Plain]:
    seq, id, scope, name, state, attempts, size, made_at, reasons = row
    return {
        "seq": number(seq),
        "id": known_id(id),
        "scope": known_scope(scope),
        "command": code(name),
        "state": code(state),
        "attempts": number(attempts),
        "bytes": number(size),
        "made_at": moment(made_at),
        "reasons": _reasons(reasons),
    }


def _receipt(row: tuple[object, ...]) -> dict[str, Plain]:
    seq, id, scope, name, verdict, replayed, size, made_at, answered_at, reasons = row
    return {
        "seq": number(seq),
        "id": known_id(id),
        "scope": known_scope(scope),
        "command": code(name),
        "verdict": code(verdict),
        "replayed": bool(replayed),
        "bytes": number(size),
        "made_at": moment(made_at),
        "answered_at": moment(answered_at),
        "reasons": _reasons(reasons),
    }


def _reasons(reasons: object) -> list[Plain]:
    """Return rules and codes of what is not met; what fills their words may be a name."""
    return [
        {"rule": code(reason.rule), "needs": code(reason.needs)}
        for reason in reasons_of(str(reasons))
        if not reason.met
    ]


def _round(row: tuple[object, ...]) -> dict[str, Plain]:
    started, finished, sent, received, result, detail = row
    done = read_round((str(started), str(finished), number(sent), number(received), str(result)), str(detail))
    doings = done.doings
    return {
        "started_at": moment(done.started_at),
        "finished_at": moment(done.finished_at),
        "sent": done.sent,
        "received": done.received,
        "result": code(done.result),
        "code": code(done.code),
        "times": doings.times,
        "verdicts": _counted(doings.verdicts.items()),
        "events": _counted(doings.events.items()),
        "rows": {known_scope(scope): number(count) for scope, count in doings.rows.items()},
        "gained": [known_scope(scope) for scope in doings.gained],
        "left": [known_id(each.engagement) for each in doings.left],
        "repaired": [known_scope(scope) for scope in doings.repaired],
    }


def as_text(facts: Mapping[str, Plain]) -> str:
    """Return facts as a person can look at them before saving: indented JSON."""
    return json.dumps(facts, ensure_ascii=False, indent=1)
