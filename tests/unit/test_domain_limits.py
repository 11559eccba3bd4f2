"""T0: bounds that every text and list keeps on both sides."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import pytest

from app.domain.decision.records import Refusal
from app.domain.kernel.changeset import Based, Changeset, OnBehalfOf
from app.domain.kernel.conflict import Conflict
from app.domain.kernel.record import Record, with_values
from app.domain.limits import LIST_LIMIT, RECORD_LIMIT, TEXT_LIMIT, check_values
from app.domain.plan.commands import AddComment, EditItem, ItemPatch
from app.domain.plan.records import PlanItem
from app.domain.reasons import Blocked, Param, Reason, Where, Who
from app.schema.codec import encode_changeset
from sync.protocol.limits import MOST_PUSH_BYTES
from tests.builders.domain import NOW, Site

LONG = "a" * (TEXT_LIMIT + 1)
REFUSAL = Refusal("id", "user", "changeset", "f:1", "EditItem", "item", "[]", "{}", NOW)
CONFLICT = Conflict("id", "item", "plan_item", "area", "{}", "{}", "{}", "user", "", "device", "changeset", NOW)


def problem(record: Record) -> Reason | None:
    try:
        check_values(record)
    except Blocked as blocked:
        [reason] = blocked.reasons
        return reason
    return None


@pytest.mark.parametrize(
    ("name", "value", "needs", "limit"),
    [
        ("area", "a" * TEXT_LIMIT, None, None),
        ("area", LONG, "text.too_long", TEXT_LIMIT),
        ("lead_person", LONG, "text.too_long", TEXT_LIMIT),
        ("id", LONG, "text.too_long", TEXT_LIMIT),
        ("additional_persons", ("a" * TEXT_LIMIT,), None, None),
        ("additional_persons", ("a", LONG), "text.too_long", TEXT_LIMIT),
        ("additional_persons", ("a",) * LIST_LIMIT, None, None),
        ("additional_persons", ("a",) * (LIST_LIMIT + 1), "list.too_long", LIST_LIMIT),
        ("additional_persons", ("b" * (TEXT_LIMIT // LIST_LIMIT + 1),) * LIST_LIMIT, None, None),
        ("area", "no\x00", "text.unprintable", None),
        ("additional_persons", ("a", "\x00"), "text.unprintable", None),
        ("area", f"half {chr(0xD800)}", "text.unprintable", None),
        ("area", f"half {chr(0xDBFF)}", "text.unprintable", None),
        ("area", f"half {chr(0xDC00)}", "text.unprintable", None),
        ("area", f"half {chr(0xDFFF)}", "text.unprintable", None),
        ("area", "whole 😀 \ud7ff\ue000 কারখানা مصنع\n\t\x7f", None, None),
        ("area", "", None, None),
    ],
    ids=lambda value: repr(value)[:24],
)
def test_T0_texts_and_lists_keep_their_bounds(name: str, value: object, needs: str | None, limit: int | None) -> None:
    item = with_values(Site().item(), {name: value})
    params = {"field": name} | ({"limit": limit} if limit else {})
    expected = None if needs is None else Reason("T0", False, needs, Who.NOBODY, Where.FIELD, params)
    assert problem(item) == expected


def test_T0_the_texts_of_a_record_are_bounded_together() -> None:
    item = Site().item()
    assert isinstance(item, PlanItem)
    others = sum(len(text) for text in (item.id, item.engagement_id))
    bare = PlanItem(item.id, item.engagement_id, item.origin, item.found_on, area="")
    room = RECORD_LIMIT - others
    persons = ("a" * TEXT_LIMIT,) * 3
    fits = replace(bare, additional_persons=persons, progress="b" * (room - 3 * TEXT_LIMIT))
    assert problem(fits) is None
    more = replace(fits, area="c")
    params: dict[str, Param] = {"total": RECORD_LIMIT + 1, "limit": RECORD_LIMIT}
    assert problem(more) == Reason("T0", False, "record.too_long", Who.NOBODY, Where.FIELD, params)


@pytest.mark.parametrize("worst", ["\x01", "\n", "😀", '"'], ids=repr)
def test_T0_a_change_of_the_longest_record_fits_into_one_request(worst: str) -> None:
    """With what was there before, and the person it was entered for."""
    texts = {"area": 19_900, "root_cause": TEXT_LIMIT, "actions_needed": TEXT_LIMIT, "progress": 19_900}
    item = Site().item()
    written = with_values(item, {name: worst * length for name, length in texts.items()})
    assert problem(written) is None
    changes = cast("ItemPatch", {name: worst * length for name, length in texts.items()})
    changeset = Changeset(
        id=item.id,
        device=item.id,
        actor=item.id,
        scope=f"f:{item.id}",
        command=EditItem(item.id, changes),
        based={item.id: Based(1, {name: worst * length for name, length in texts.items()})},
        depends_on=(),
        pack="advisory-2026-01",
        made_at=NOW,
        made_on=NOW.date(),
        on_behalf_of=OnBehalfOf("Farida Noor", "Manager"),
    )
    assert len(encode_changeset(changeset, {item.id: "plan_item"})) <= MOST_PUSH_BYTES


@pytest.mark.parametrize("name", ["payload", "reasons"])
def test_T0_what_a_refusal_carries_is_kept_word_for_word(name: str) -> None:
    assert problem(with_values(REFUSAL, {name: LONG * 5})) is None
    assert problem(with_values(REFUSAL, {name: "\x00"})) is not None
    assert problem(replace(REFUSAL, command=LONG)) is not None


@pytest.mark.parametrize("name", ["base", "mine", "theirs", "decision"])
def test_T0_what_a_conflict_carries_may_be_several_texts_long(name: str) -> None:
    assert problem(with_values(CONFLICT, {name: LONG * 5})) is None
    assert problem(with_values(CONFLICT, {name: "\ud800"})) is not None
    assert problem(replace(CONFLICT, author=LONG)) is not None


def test_T0_numbers_dates_and_choices_are_no_texts() -> None:
    item = Site().item()
    assert isinstance(item, PlanItem)
    assert problem(replace(item, round=10**9)) is None


@pytest.mark.parametrize(
    ("person", "needs", "params"),
    [
        (OnBehalfOf("a" * TEXT_LIMIT, "b" * TEXT_LIMIT), None, {}),
        (OnBehalfOf("রিনা\tIslam", ""), None, {}),
        (OnBehalfOf("Farida\x00", "Manager"), "text.unprintable", {"field": "for_name"}),
        (OnBehalfOf("Farida", "Manager\ud800"), "text.unprintable", {"field": "for_position"}),
        (OnBehalfOf(LONG, "Manager"), "text.too_long", {"field": "for_name", "limit": TEXT_LIMIT}),
        (OnBehalfOf("Farida", LONG), "text.too_long", {"field": "for_position", "limit": TEXT_LIMIT}),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_T0_for_whom_is_entered_keeps_the_bounds_too(
    person: OnBehalfOf, needs: str | None, params: dict[str, Param]
) -> None:
    """Also where a command needs nobody's name: it goes into the history all the same."""
    site = Site()
    command = AddComment(site.new_id(), site.item().id, "Seen")
    if needs is None:
        assert site.give(command, on_behalf_of=person).records
        return
    with pytest.raises(Blocked) as blocked:
        site.give(command, on_behalf_of=person)
    assert blocked.value.reasons == (Reason("T0", False, needs, Who.NOBODY, Where.FIELD, params),)
