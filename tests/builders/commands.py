"""Commands of every type with arbitrary values, for Hypothesis."""

import types
from dataclasses import is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any, Union, get_args, get_origin, get_type_hints, is_typeddict

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from app.domain.kernel.changeset import Command
from tests.builders.records import IDS, TEXTS

_SIMPLE: dict[object, SearchStrategy[Any]] = {
    str: TEXTS,
    bool: st.booleans(),
    int: st.integers(-(2**53), 2**53),
    date: st.dates(),
    datetime: st.datetimes(timezones=st.just(UTC)),
}


def commands(cls: type[Command]) -> SearchStrategy[Command]:
    """Return the strategy of one command class; fields that end in `_id` are ids."""
    hints = get_type_hints(cls)
    return st.builds(cls, **{name: IDS if name.endswith("_id") else values(hint) for name, hint in hints.items()})


def values(hint: object) -> SearchStrategy[Any]:
    """Return the strategy of a field's type: what commands are made of, patches with any of their fields."""
    if hint in _SIMPLE:
        return _SIMPLE[hint]
    if is_typeddict(hint):
        return st.fixed_dictionaries({}, optional={n: values(each) for n, each in get_type_hints(hint).items()})
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return st.one_of(*(st.none() if part is type(None) else values(part) for part in arguments))
    if is_dataclass(hint) and isinstance(hint, type):
        return st.builds(hint, **{name: values(each) for name, each in get_type_hints(hint).items()})
    if origin is tuple:
        return st.lists(values(arguments[0]), max_size=4).map(tuple)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(hint)
    raise TypeError(f"no values for {hint!r}")
