"""What a reader sees while the screen is turned to the factory: views over the tables, under their own names.

A name without a schema is looked up among a connection's own views first. So every statement, of every screen, also of
one that is yet to be written, reads what may be seen, and none has to ask for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence

from sqlalchemy import Connection, Table

from app.domain.records import RECORDS
from app.domain.text import name_words
from app.schema.tables import METADATA

MASK = "•••"
"""Stands where a name is that may not be seen."""
MASKED = "masked"
"""The function of the connection that hides names in prose."""
SHORTEST = 3
"""Parts of a name that are shorter say nothing by themselves."""

Masking = Callable[[str | None], str | None]
"""Gives a text back with what may not be seen hidden in it."""

_HIDDEN = frozenset(
    {
        *("comment", "conflict", "refusal", "custody", "handover", "grant"),
        *("complaint", "zero_tolerance", "accident", "escalation_step"),
    }
)
"""Kinds that are internal as a whole."""
_EMPTY = {
    ("committee_review", "dissent"),
    ("committee_review", "commitment_reason"),
    ("committee_review", "withdrawn_reason"),
    ("plan_item", "interviews_reason"),
    ("visit", "passed_reason"),
}
"""Fields that are internal: who was against it, and what supervisors are told."""
_NAMES = "side = 'worker' AND agreed_on IS NULL"
_INTERNAL = ("history", "pending_history", "draft", "outbox", "journal", "search_entry")
_PROTECTED = (
    f"SELECT name FROM member WHERE engagement_id = ? AND {_NAMES} "  # a condition of ours
    "UNION SELECT complainant FROM complaint WHERE engagement_id = ? AND complainant <> ''"
)
_BOUND = 4
"""Letters that Bengali puts behind a name, and Arabic before it."""
_CODES = frozenset(
    {
        *("id", "scope", "country", "programme", "kind", "role", "code", "sha256", "thumb_sha256", "source_sha256"),
        *("media_type", "device", "minutes_language", "other_language", "path", "author"),
        *("severity", "discipline", "direction", "building_category", "attended", "seen_evidence", "findings"),
        *("cluster", "compliance_point", "question", "seen_compliance_point", "external_ids", "evidence_ids"),
        *("added_by", "checked_by", "decided_by", "recorded_by", "taken_by", "verified_by"),
    }
)
"""Fields of text that hold no words of anybody: a letter changed in them is another record, or none."""
_CODED = frozenset({"template", "template_part"})
"""Kinds that are one document, the same for every factory."""
_MARKS = (
    "CASE WHEN json_valid(marks) THEN (SELECT json_object('v', json_extract(marks, '$.v'), 'marks', json_group_array("
    "json_array(json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]'), "
    f"{MASKED}(json_extract(value, '$[3]'))))) FROM json_each(marks, '$.marks')) ELSE '' END"
)
"""Of what is drawn over a photo only the words: what makes a face unreadable must go on doing so."""
# Nothing is hidden on an original: it is not offered where the factory looks on.
_OF_EVIDENCE = {"marks": _MARKS, "original_size": "0"}


def protected_names(connection: Connection, engagement_id: str) -> tuple[str, ...]:
    """Return the names of worker representatives who did not agree to be named, and of those who complained."""
    return tuple(str(row[0]) for row in connection.exec_driver_sql(_PROTECTED, (engagement_id, engagement_id)))


def masking(names: Collection[str]) -> Masking:
    """Return what hides names in prose: whole, and each longer part of them where it stands as a word of its own.

    Spellings are compared as names are; scripts without capitals bind a few letters to a name ("of", "to", "and").
    """
    listed = {tuple(word for word, _start, _end in name_words(name)) for name in names} - {()}
    return _Hiding(listed).masked if listed else lambda text: text


class _Hiding:
    """Looks each word up once: a cell costs what its words cost, however many names there are."""

    def __init__(self, names: Collection[tuple[str, ...]]) -> None:
        self._whole: dict[str, list[tuple[str, ...]]] = {}
        for name in sorted(names, key=len, reverse=True):  # a whole name leaves nothing of itself behind
            self._whole.setdefault(name[0], []).append(name)
        self._parts = {word for name in names for word in name if len(word) >= SHORTEST}
        self._bound = {word for word in self._parts if not word.isascii()}

    def masked(self, text: str | None) -> str | None:
        found = list(name_words(text)) if text else []
        pieces: list[str] = []
        kept_to = at = 0
        while text and at < len(found):
            length = self._length(found, at)
            if length:
                pieces += [text[kept_to : found[at][1]], MASK]
                kept_to = found[at + length - 1][2]
            at += length or 1
        return "".join((*pieces, text[kept_to:])) if text and pieces else text

    def _length(self, found: Sequence[tuple[str, int, int]], at: int) -> int:
        """Return of how many words the name is that begins here, 0 for none."""
        word = found[at][0]
        for name in self._whole.get(word, ()):
            if tuple(each for each, _start, _end in found[at : at + len(name)]) == name:
                return len(name)
        if word in self._parts:
            return 1
        return int(any(word[:-n] in self._bound or word[n:] in self._bound for n in range(1, _BOUND + 1)))


def views(engagement_id: str) -> Iterator[str]:
    """Yield the statements that make the views of a reader who may see one engagement; `masked` must be there."""
    if re.fullmatch(r"[0-9a-zA-Z-]+", engagement_id) is None:
        raise ValueError("no id of an engagement")
    scope = f"f:{engagement_id}"
    for table in METADATA.tables.values():
        columns = ", ".join(_column(table, column.name) for column in table.columns)
        where = f"scope = '{scope}' OR scope GLOB 'g:*'"
        if table.name in _HIDDEN:
            where = "0"
        if table.name == "factory":
            # Of all the factories that a catalogue tells of, only the one that looks on.
            where = f"id IN (SELECT factory_id FROM main.engagement WHERE id = '{engagement_id}')"
        yield f'CREATE TEMP VIEW "{table.name}" AS SELECT {columns} FROM main."{table.name}" WHERE {where}'
    for name in _INTERNAL:
        yield f"CREATE TEMP VIEW {name} AS SELECT * FROM main.{name} WHERE 0"
    # No role that may give a command: every field is locked, and every way in says so.
    yield (
        "CREATE TEMP VIEW scope_state AS SELECT scope, version, count, checksum, 'administrator' AS role, state, "
        f"received_at, 0 AS history_from FROM main.scope_state WHERE scope = '{scope}'"
    )


def _column(table: Table, name: str) -> str:
    if (table.name, name) in _EMPTY:
        return f"'' AS {name}"
    if table.name == "member" and name in ("name", "office"):
        hidden = f"'{MASK}'" if name == "name" else "''"
        return f"CASE WHEN {_NAMES} THEN {hidden} ELSE {name} END AS {name}"
    if table.name == "evidence" and name in _OF_EVIDENCE:
        return f"{_OF_EVIDENCE[name]} AS {name}"
    hint = RECORDS[table.name].hints.get(name)
    if name in _CODES or name.endswith("_id") or table.name in _CODED:
        return f'"{name}"'
    if hint == tuple[str, ...]:
        words = f"CASE WHEN value GLOB 'item:*' THEN value ELSE {MASKED}(value) END"  # an entry of an agenda
        return f'(SELECT json_group_array({words}) FROM json_each("{name}")) AS "{name}"'
    return f'{MASKED}("{name}") AS "{name}"' if hint in (str, str | None) else f'"{name}"'
