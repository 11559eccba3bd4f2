"""A record class as the replica's table: one typed column a field, in the class's own order."""

from __future__ import annotations

import json
import types
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from operator import attrgetter
from typing import Any, TypeVar, Union, cast, get_args, get_origin

from sqlalchemy import REAL, Column, Index, Integer, MetaData, Table, Text, TextClause, text

from app.domain.kernel.record import Record, RecordType, record_type
from app.domain.records import RECORDS

R = TypeVar("R", bound=Record)
Cell = str | int | float | None
"""What a column holds: dates and times are ISO 8601 text, enums their value, tuples JSON, booleans 0 or 1."""

_Writer = Callable[[object], Cell]

METADATA = MetaData(naming_convention={"ix": "ix_%(table_name)s_%(column_0_N_name)s", "pk": "pk_%(table_name)s"})
HEAD_COLUMNS = ("rid", "scope", "version")
"""Before the fields: integer row id for lists, scope, and the server version of the base (0 = not yet there)."""
ADDED: Mapping[tuple[str, str], str] = {
    ("meeting", "entries"): "'[]'",
    ("meeting", "minutes_language"): "''",
    ("meeting", "minutes_other"): "''",
    ("meeting", "other_language"): "''",
    ("visit", "guests"): "'[]'",
    ("visit", "minutes_language"): "''",
    ("visit", "minutes_other"): "''",
    ("visit", "other_language"): "''",
    ("visit", "passed_reason"): "''",
}
"""Fields of a kind that came after its table, with what its rows of before hold, as SQL: `ADD COLUMN` wants it said."""

_to_cell: dict[type[Record], tuple[Callable[[object], tuple[Any, ...]], tuple[tuple[int, _Writer], ...]]] = {}
_from_cell: dict[type[Record], tuple[tuple[int, Callable[[Cell], object]], ...]] = {}


def _column_type(hint: object) -> Integer | Text | REAL[float]:
    core = _core(hint)
    if core in (int, bool):
        return Integer()
    return REAL() if core is float else Text()


def _core(hint: object) -> object:
    if get_origin(hint) in (Union, types.UnionType):
        return next(part for part in get_args(hint) if part is not type(None))
    return hint


def _is_optional(hint: object) -> bool:
    return get_origin(hint) in (Union, types.UnionType)


def _held_before(kind: str, name: str) -> TextClause | None:
    value = ADDED.get((kind, name))
    return None if value is None else text(value)


def _table(described: RecordType) -> Table:
    fields = [
        Column(
            name,
            _column_type(described.hints[name]),
            nullable=_is_optional(described.hints[name]),
            unique=name == "id" or None,
            server_default=_held_before(described.kind, name),
        )
        for name in described.names
    ]
    table = Table(
        described.kind,
        METADATA,
        Column("rid", Integer, primary_key=True),
        Column("scope", Text, nullable=False),
        Column("version", Integer, nullable=False),
        *fields,
    )
    Index(f"ix_{described.kind}_parent", table.c[described.parent])
    Index(f"ix_{described.kind}_scope", table.c.scope)
    return table


TABLES: dict[str, Table] = {kind: _table(described) for kind, described in RECORDS.items()}
Index("ix_custody_queue", TABLES["custody"].c.state, TABLES["custody"].c.received_at)
for _kind, _day in (("accident", "happened_on"), ("complaint", "received_on"), ("zero_tolerance", "seen_on")):
    _columns = TABLES[_kind].c
    Index(f"ix_{_kind}_latest", _columns.engagement_id, _columns[_day], _columns.id)
# Covers the numbers of visits in their cycle and their days: no visit is read, with its minutes, to be counted.
Index(
    "ix_visit_counted",
    *(TABLES["visit"].c[_name] for _name in ("engagement_id", "status", "held_on", "planned_on", "id", "kind", "days")),
)
# Covers the list of violations, its numbers and those of a factory: no violation is looked at but those shown.
Index(
    "ix_violation_list",
    *(
        TABLES["violation"].c[_name]
        for _name in ("engagement_id", "status", "deadline", "severity", "claimed_on", "id")
    ),
)


def to_cells(record: Record, *before: Cell) -> Sequence[Cell]:
    """Return the fields of a record as cells, in the class's order, behind those that stand `before` them."""
    cls = type(record)
    known = _to_cell.get(cls)
    if known is None:
        known = _to_cell[cls] = _reading_of(cls)
    read, writers = known
    cells = [*before, *read(record)]
    for place, write in writers:
        cells[place] = write(cells[place])
    return cells


def from_cells(cls: type[R], cells: tuple[Cell, ...]) -> R:
    """Return the record of the cells of its fields, in the class's order."""
    readers = _from_cell.get(cls)
    if readers is None:
        described = record_type(cls)
        listed = ((place, _reader(described.hints[name])) for place, name in enumerate(described.names))
        readers = _from_cell[cls] = tuple((place, read) for place, read in listed if read is not None)
    values: list[object] = list(cells)
    for place, read in readers:
        values[place] = read(cells[place])
    return cast("type[Any]", cls)(*values)  # type: ignore[no-any-return]  # the class was described field by field


def _reading_of(cls: type[Record]) -> tuple[Callable[[object], tuple[Any, ...]], tuple[tuple[int, _Writer], ...]]:
    """Return what reads all fields at once, and what makes cells of those that are none yet, by place."""
    described = record_type(cls)
    read = attrgetter(*(name + _inside(described.hints[name]) for name in described.names))
    # Counted from the end: what stands before the fields is the caller's affair.
    places = range(-len(described.names), 0)
    writers = ((place, _writer(described.hints[name])) for place, name in zip(places, described.names, strict=True))
    return read, tuple((place, write) for place, write in writers if write is not None)


def _inside(hint: object) -> str:
    """Return where in a value its cell is found: read with the fields, without a call for each."""
    if _is_enum(hint):
        return "._value_"
    return ".real" if hint is bool else ""


def _is_enum(hint: object) -> bool:
    return isinstance(hint, type) and issubclass(hint, Enum)


def _writer(hint: object) -> _Writer | None:
    core = _core(hint)
    if get_origin(core) is tuple:
        return _json_text
    if core in (date, datetime):
        return _iso_text
    if _is_optional(hint) and _is_enum(core):
        return _enum_text
    return _number if _is_optional(hint) and core is bool else None


def _number(value: object) -> Cell:
    return None if value is None else int(bool(value))


def _json_text(value: object) -> Cell:
    return json.dumps(value, ensure_ascii=False) if value else "[]"


def _enum_text(value: object) -> Cell:
    return str(value.value) if isinstance(value, Enum) else None


def _iso_text(value: object) -> Cell:
    return value.isoformat() if isinstance(value, date) else None


def _reader(hint: object) -> Callable[[Cell], object] | None:
    core = _core(hint)
    if get_origin(core) is tuple:
        return lambda cell: tuple(json.loads(str(cell))) if cell != "[]" else ()
    if isinstance(core, type) and issubclass(core, Enum):
        return {member.value: member for member in core}.__getitem__
    if core is datetime:
        return lambda cell: None if cell is None else datetime.fromisoformat(str(cell))
    if core is date:
        return lambda cell: None if cell is None else date.fromisoformat(str(cell))
    return bool if core is bool else None
