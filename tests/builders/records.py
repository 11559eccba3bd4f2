"""Records of every kind with arbitrary values, for Hypothesis."""

import types
from datetime import UTC, date, datetime
from enum import Enum
from typing import Union, get_args, get_origin

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from app.domain.kernel.record import Record, record_type

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)
IDS = st.uuids(version=4).map(str)
SCOPES = IDS.map(lambda id: f"f:{id}")


def records(cls: type[Record]) -> SearchStrategy[Record]:
    """Return the strategy of one record class; ids and parents are UUIDs."""
    described = record_type(cls)
    values: dict[str, SearchStrategy[object]] = {n: _values(described.hints[n]) for n in described.names}
    values |= {"id": IDS, described.parent: IDS}
    return st.builds(cls, **values)


def _values(hint: object) -> SearchStrategy[object]:
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return st.one_of(*[st.none() if part is type(None) else _values(part) for part in get_args(hint)])
    if origin is tuple:
        return st.lists(_values(get_args(hint)[0]), max_size=4).map(tuple)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(hint)
    simple: dict[object, SearchStrategy[object]] = {
        str: TEXTS,
        bool: st.booleans(),
        int: st.integers(-(2**53), 2**53),
        float: st.floats(allow_nan=False, allow_infinity=False),
        date: st.dates(),
        datetime: st.datetimes(timezones=st.just(UTC)),
    }
    return simple[hint]
