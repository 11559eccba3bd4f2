"""Field values as plain JSON values and back: for based_on, history and conflicts."""

from __future__ import annotations

import types
from collections.abc import Callable
from datetime import date, datetime
from enum import Enum
from typing import Union, get_args, get_origin

from app.domain.kernel.record import Record, RecordType, record_type

_READERS: dict[tuple[type[Record], str], Callable[[object], object]] = {}

Plain = None | bool | int | float | str | list["Plain"] | dict[str, "Plain"]


def to_plain(value: object) -> Plain:
    """Return `value` as JSON would carry it (dates in ISO 8601, enums by value, tuples as lists)."""
    if value is None or type(value) in (str, int, bool, float):
        return value  # type: ignore[return-value]  # narrowed by exact type: subclasses (enums) go on
    if isinstance(value, Enum):
        return to_plain(value.value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [to_plain(entry) for entry in value]
    if isinstance(value, dict):
        return {str(key): to_plain(entry) for key, entry in value.items()}
    raise TypeError(f"no plain form for {type(value).__name__}")


def from_plain(record: RecordType, name: str, value: object) -> object:
    """Return the field's typed value from its plain form; ValueError when it does not fit the field."""
    return _reader(record.cls, name)(value)


def _reader(cls: type[Record], name: str) -> Callable[[object], object]:
    known = _READERS.get((cls, name))
    if known is None:
        known = _READERS[cls, name] = _read_as(record_type(cls).hints[name])
    return known


_SCALARS: dict[object, Callable[[object], object]] = {
    str: lambda value: _exact(value, str),
    int: lambda value: _exact(value, int),
    bool: lambda value: _exact(value, bool),
    float: lambda value: _exact(value, float, int),
    datetime: lambda value: datetime.fromisoformat(str(value)),
    date: lambda value: date.fromisoformat(str(value)),
}


def _read_as(hint: object) -> Callable[[object], object]:
    scalar = _SCALARS.get(hint)
    if scalar is not None:
        return scalar
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        [reader] = [_read_as(part) for part in arguments if part is not type(None)]
        return lambda value: None if value is None else reader(value)
    if origin is tuple:
        inner = _read_as(arguments[0])
        return lambda value: tuple(inner(entry) for entry in _sequence(value))
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint
    raise TypeError(f"no reader for {hint!r}")


def _sequence(value: object) -> list[object] | tuple[object, ...]:
    if not isinstance(value, list | tuple):
        raise ValueError("a list is expected")  # noqa: TRY004
    return value


def _exact(value: object, *allowed: type) -> object:
    if type(value) not in allowed:
        raise ValueError(f"unexpected {type(value).__name__}")
    return value
