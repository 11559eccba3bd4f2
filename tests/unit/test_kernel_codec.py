"""What is encoded once comes back whole: every command, every record, every changeset with what it was based on."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

from app.domain.kernel.changeset import Based, Changeset, OnBehalfOf
from app.domain.plan.commands import EditItem, SetStatus
from app.domain.plan.records import Status
from app.domain.records import RECORDS
from app.domain.registry import COMMANDS
from app.schema.codec import (
    Malformed,
    decode_changeset,
    decode_command,
    decode_record,
    encode_changeset,
    encode_record,
)
from tests.builders.commands import commands
from tests.builders.domain import NOW, TODAY, Site
from tests.builders.records import IDS, TEXTS, records

few = settings(max_examples=10, suppress_health_check=[HealthCheck.too_slow])
MOMENTS = st.datetimes(timezones=st.just(UTC))
ON_BEHALF = st.none() | st.builds(OnBehalfOf, TEXTS, TEXTS)


@pytest.mark.parametrize("kind", RECORDS)
@few
@given(st.data())
def test_a_record_comes_back_whole(kind: str, data: DataObject) -> None:
    record = data.draw(records(RECORDS[kind].cls))
    assert decode_record(kind, encode_record(record)) == record


@pytest.mark.parametrize("name", COMMANDS)
@few
@given(st.data())
def test_a_command_comes_back_whole(name: str, data: DataObject) -> None:
    command = data.draw(commands(COMMANDS[name].cls))
    back = decode_command(name, COMMANDS[name].version, msgspec.json.encode(command))
    assert back == command
    assert type(back) is COMMANDS[name].cls


@pytest.mark.parametrize("kind", RECORDS)
@few
@given(st.data())
def test_a_changeset_comes_back_with_the_values_shown(kind: str, data: DataObject) -> None:
    described = RECORDS[kind]
    record = data.draw(records(described.cls))
    shown = data.draw(st.sets(st.sampled_from(described.names)))
    old = {name: getattr(record, name) for name in sorted(shown)}
    pinned = {name: data.draw(st.integers(0, 2**40)) for name in sorted(shown)[:2]}
    changeset = Changeset(
        id=data.draw(IDS),
        device=data.draw(IDS),
        actor=data.draw(IDS),
        scope=f"f:{data.draw(IDS)}",
        command=data.draw(commands(EditItem)),
        based={record.id: Based(data.draw(st.integers(0, 2**40)), old, pinned)},
        depends_on=tuple(data.draw(st.lists(IDS, max_size=2))),
        pack=data.draw(TEXTS),
        made_at=data.draw(MOMENTS),
        made_on=data.draw(st.dates()),
        on_behalf_of=data.draw(ON_BEHALF),
        supersedes=data.draw(st.just("") | IDS),
    )
    payload = encode_changeset(changeset, {record.id: kind})
    back = decode_changeset(payload)
    assert back == changeset
    assert encode_changeset(back, {record.id: kind}) == payload, "encoded again it has the same hash"


def payload(**other: object) -> bytes:
    site = Site()
    item = site.item()
    changeset = Changeset(
        id=site.new_id(),
        device="device",
        actor="advisor",
        scope=f"f:{site.engagement.id}",
        command=SetStatus(item.id, Status.PENDING, "other"),
        based=site.shown(item, "area"),
        depends_on=(),
        pack="tests",
        made_at=NOW,
        made_on=TODAY,
    )
    fields = msgspec.json.decode(encode_changeset(changeset, {item.id: "plan_item"}))
    based = {item.id: fields["based"][item.id] | other.pop("shown", {})}
    return msgspec.json.encode(fields | {"based": based} | other)


def test_the_example_of_the_malformed_ones_is_sound() -> None:
    assert isinstance(decode_changeset(payload()).command, SetStatus)


@pytest.mark.parametrize(
    "other",
    [
        {"name": "DropTable"},
        {"version": 2},
        {"body": {"item_id": "x"}},
        {"body": {"item_id": "x", "status": "done"}},
        {"body": {"item_id": "x", "status": "pending", "extra": 1}},
        {"body": []},
        {"name": "EditItem", "body": {"item_id": "x", "changes": {"progress": "Done", "status": "completed"}}},
        {"made_at": "yesterday"},
        {"made_at": "2026-03-04T08:00:00"},
        {"made_at": "0001-01-01T00:00:00+14:00"},
        {"made_at": "9999-12-31T23:59:59-01:00"},
        {"made_on": "2026-02-30"},
        {"shown": {"kind": "secret"}},
        {"shown": {"old": {"area": 5}}},
        {"shown": {"seen": "1"}},
        {"shown": {"extra": 1}},
        {"extra": 1},
        {"depends_on": "x"},
    ],
    ids=str,
)
def test_a_malformed_changeset_is_refused(other: dict[str, object]) -> None:
    with pytest.raises(Malformed):
        decode_changeset(payload(**other))


def test_the_moment_of_a_changeset_is_in_utc() -> None:
    made_at = decode_changeset(payload(made_at="2026-03-04T14:00:00+06:00")).made_at
    assert (made_at, made_at.tzinfo) == (datetime(2026, 3, 4, 8, tzinfo=UTC), UTC)


@pytest.mark.parametrize(
    "broken",
    [
        b'"device":"\xff"',
        b'"device":"\xed\xa0\x80"',
        b'"pending_reason":"\xff"',
        b'"area":"\xc3"',
        b'"device":"\\ud800"',
    ],
    ids=repr,
)
def test_bytes_that_are_no_utf8_are_no_changeset(broken: bytes) -> None:
    sound = payload()
    assert isinstance(decode_changeset(sound).command, SetStatus)
    name = broken.partition(b":")[0]
    spoiled, places = re.subn(name + rb':"[^"]*"', broken.replace(b"\\", b"\\\\"), sound)
    assert places == 1
    with pytest.raises(Malformed):
        decode_changeset(spoiled)


def test_what_is_nested_without_end_is_malformed() -> None:
    deep = b"[" * 100_000 + b"]" * 100_000
    with pytest.raises(Malformed):
        decode_changeset(payload().replace(b'"other"', deep))
    with pytest.raises(Malformed):
        decode_record("plan_item", b'{"id":' + deep + b"}")


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b'{"id": 5}', b"\xff", b'"\\ud800"', b'{"id":"\xff"}', b'{"item_id":"\xff"}']
)
def test_a_malformed_record_is_refused(body: bytes) -> None:
    with pytest.raises(Malformed):
        decode_record("plan_item", body)
    with pytest.raises(Malformed):
        decode_record("unknown", b"{}")
    with pytest.raises(Malformed):
        decode_command("AddComment", 1, body)


def test_half_a_surrogate_pair_never_gets_in() -> None:
    body = b'{"comment_id":"a","item_id":"b","text":"\\ud800"}'
    with pytest.raises(Malformed):
        decode_command("AddComment", 1, body)
