"""Identity: UUIDv7 in canonical form, rising by birth, and ids that both sides derive alike."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.clock import FrozenClock, SystemClock
from app.domain.ids import Ids, catalogue_scope, derived_id, engagement_scope, is_id, user_scope, uuid7

MILLISECONDS = st.integers(0, 2**48 - 1)
ENTROPY = st.integers(0, 2**74 - 1)


@given(MILLISECONDS, ENTROPY)
def test_an_id_is_a_canonical_uuid_of_version_7(milliseconds: int, entropy: int) -> None:
    made = uuid7(milliseconds, entropy)
    known = uuid.UUID(made)
    assert str(known) == made
    assert (known.version, known.variant) == (7, uuid.RFC_4122)
    assert known.int >> 80 == milliseconds
    assert ((known.int >> 64) & 0xFFF) << 62 | known.int & (2**62 - 1) == entropy
    assert is_id(made)


@given(st.tuples(MILLISECONDS, ENTROPY), st.tuples(MILLISECONDS, ENTROPY))
def test_ids_sort_by_birth(one: tuple[int, int], other: tuple[int, int]) -> None:
    assert (uuid7(*one) < uuid7(*other)) == (one < other)


def test_ids_of_one_process_rise_also_within_a_millisecond_and_when_the_clock_goes_back() -> None:
    clock = FrozenClock(datetime(2026, 6, 15, 8, 30, tzinfo=UTC))
    ids = Ids(clock, Random(5).getrandbits)
    made = [ids.new() for _ in range(50)]
    clock.moment -= timedelta(days=400)
    made += [ids.new() for _ in range(50)]
    assert made == sorted(set(made))
    assert int(made[0].replace("-", "")[:12], 16) == 1781512200000


def test_the_first_id_carries_the_clocks_time() -> None:
    clock = SystemClock()
    before = int(clock.now().timestamp() * 1000)
    made = Ids(clock).new()
    assert before <= int(made.replace("-", "")[:12], 16) <= int(clock.now().timestamp() * 1000)


@given(st.lists(st.text(max_size=5), min_size=1, max_size=4))
def test_derived_ids_are_the_same_everywhere(parts: list[str]) -> None:
    made = derived_id(*parts)
    known = uuid.UUID(made)
    assert (str(known), known.version, known.variant) == (made, 8, uuid.RFC_4122)
    assert made == derived_id(*parts)
    assert made != derived_id(*parts, "more")


def test_derived_ids_keep_their_value_from_version_to_version() -> None:
    assert derived_id("conflict", "a", "b") == "e8e401c9-2c91-8c37-9a9e-2bf8c263cc14"
    assert derived_id("ab", "c") != derived_id("a", "bc")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "0197700e-3c00-7000-8000-00000000000",
        "0197700E-3C00-7000-8000-000000000001",
        "0197700e3c0070008000000000000001",
        "{0197700e-3c00-7000-8000-000000000001}",
        "0197700e-3c00-7000-8000-000000000001\n",
        "0197700g-3c00-7000-8000-000000000001",
    ],
)
def test_what_is_not_canonical_is_no_id(text: str) -> None:
    assert not is_id(text)


def test_scopes_are_named_by_what_they_hold() -> None:
    assert (engagement_scope("e"), user_scope("u"), catalogue_scope("BD")) == ("f:e", "u:u", "g:BD")
