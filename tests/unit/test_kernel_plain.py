"""Field values as plain JSON values and back, for every field of every kind of record."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

from app.domain.factory.records import Factory
from app.domain.kernel.plain import from_plain, to_plain
from app.domain.kernel.record import Record, record_type
from app.domain.plan.records import PlanItem, Status
from app.domain.records import RECORDS
from tests.builders.records import records

ITEM, FACTORY = record_type(PlanItem), record_type(Factory)


@pytest.mark.parametrize("kind", RECORDS)
@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_every_field_comes_back_as_it_was(kind: str, data: DataObject) -> None:
    described = RECORDS[kind]
    record = data.draw(records(described.cls))
    for name in described.names:
        value = getattr(record, name)
        back = from_plain(described, name, json.loads(json.dumps(to_plain(value))))
        assert back == value
        assert type(back) is type(value)


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (Status.PENDING, "pending"),
        (date(2026, 6, 1), "2026-06-01"),
        (datetime(2026, 6, 1, 8, 30, tzinfo=UTC), "2026-06-01T08:30:00+00:00"),
        (("a", Status.PENDING), ["a", "pending"]),
        ({"a": date(2026, 6, 1)}, {"a": "2026-06-01"}),
        (None, None),
        (True, True),
    ],
)
def test_plain_values_are_those_of_json(value: object, plain: object) -> None:
    assert to_plain(value) == plain
    assert type(to_plain(value)) is type(plain)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("area", 5),
        ("area", None),
        ("area", True),
        ("round", True),
        ("round", 1.0),
        ("round", "1"),
        ("publicly_reported", 1),
        ("status", "done"),
        ("target_date", "soon"),
        ("target_date", 5),
        ("found_on", None),
        ("additional_persons", "Farida"),
        ("additional_persons", {"a": "b"}),
        ("additional_persons", [5]),
    ],
)
def test_what_does_not_fit_a_field_is_refused(name: str, value: object) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        from_plain(ITEM, name, value)


def test_a_whole_number_fits_a_measure_but_a_text_does_not() -> None:
    assert from_plain(FACTORY, "latitude", 23) == 23
    assert from_plain(FACTORY, "latitude", None) is None
    with pytest.raises(ValueError, match="unexpected str"):
        from_plain(FACTORY, "latitude", "23")


def test_what_has_no_plain_form_is_a_bug() -> None:
    with pytest.raises(TypeError, match="no plain form for object"):
        to_plain(object())


def test_a_field_of_a_type_without_plain_form_is_a_bug() -> None:
    @dataclass(frozen=True, slots=True)
    class Odd(Record):
        KIND = "odd"
        PARENT = "id"
        values: bytes = b""

    with pytest.raises(TypeError, match="no reader for <class 'bytes'>"):
        from_plain(record_type(Odd), "values", "")
