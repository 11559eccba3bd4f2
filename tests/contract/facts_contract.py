"""What every implementation of Facts answers alike: memory, the replica on SQLCipher, the server on both stores.

A subclass named Test... gives the fixture `bench`, an empty state that is written to as by devices.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Protocol

import pytest

from app.domain.ids import derived_id
from app.domain.kernel.conflict import Conflict, ConflictState
from app.domain.kernel.facts import Facts
from app.domain.kernel.record import Record
from app.domain.plan.records import Comment, PlanItem
from app.domain.visit.records import Visit, VisitKind, VisitMode
from tests.builders.workspaces import ENGAGEMENT, TODAY, an_id, an_item

HERE = "00000000-0000-7000-8000-0000000000aa"
ELSEWHERE = "00000000-0000-7000-8000-0000000000bb"
ITEM = an_item(1)
NOW = datetime(2026, 6, 15, 8, 30, tzinfo=UTC)


class Bench(Protocol):
    """A state under one scope."""

    def write(self, record: Record, device: str, *, blended: frozenset[str] = frozenset()) -> int:
        """Write a record as that device; return its version."""
        ...

    def facts(self) -> Facts:
        """Return the facts of the device HERE."""
        ...


def a_comment(number: int, item: PlanItem = ITEM) -> Comment:
    return Comment(an_id(number), item.id, f"Comment {number}", "someone", NOW)


def a_conflict(number: int, *names: str, device: str = HERE) -> Conflict:
    values = "{" + ", ".join(f'"{name}": ""' for name in names) + "}"
    return Conflict(
        an_id(number), ITEM.id, "plan_item", names[0], values, values, values, "someone", "", device, an_id(1), NOW
    )


class FactsContract:
    """The suite."""

    @pytest.fixture
    def bench(self) -> Bench:
        """Return an empty state."""
        raise NotImplementedError

    def test_a_record_is_found_by_class_and_id(self, bench: Bench) -> None:
        bench.write(ITEM, ELSEWHERE)
        assert bench.facts().find(PlanItem, ITEM.id) == ITEM
        assert bench.facts().find(PlanItem, an_id(2)) is None

    def test_a_record_of_another_class_is_not_found(self, bench: Bench) -> None:
        bench.write(ITEM, ELSEWHERE)
        assert bench.facts().find(Visit, ITEM.id) is None

    def test_a_record_is_found_as_it_was_last_written(self, bench: Bench) -> None:
        bench.write(ITEM, ELSEWHERE)
        after = replace(ITEM, progress="Half done", additional_persons=("Rina", "করিম"))
        bench.write(after, HERE)
        assert bench.facts().find(PlanItem, ITEM.id) == after

    def test_children_come_in_order_of_arrival(self, bench: Bench) -> None:
        bench.write(ITEM, ELSEWHERE)
        numbers = (13, 11, 12)
        for number in numbers:
            bench.write(a_comment(number), ELSEWHERE)
        assert bench.facts().children(Comment, ITEM.id) == [a_comment(number) for number in numbers]

    def test_a_child_written_again_arrives_again(self, bench: Bench) -> None:
        first = Visit(an_id(11), ENGAGEMENT, VisitKind.ADVISORY, VisitMode.IN_PERSON, TODAY)
        second = replace(first, id=an_id(12))
        for visit in (first, second, replace(first, days=2)):
            bench.write(visit, ELSEWHERE)
        assert bench.facts().children(Visit, ENGAGEMENT) == [second, replace(first, days=2)]

    def test_children_are_those_of_the_class_and_the_parent(self, bench: Bench) -> None:
        other = an_item(2)
        for record in (ITEM, other, a_comment(11), a_comment(12, other)):
            bench.write(record, ELSEWHERE)
        assert bench.facts().children(Comment, ITEM.id) == [a_comment(11)]
        assert not bench.facts().children(Visit, ITEM.id)
        assert not bench.facts().children(Comment, an_id(3))

    def test_a_field_was_changed_by_another_only_past_the_version_it_was_shown_at(self, bench: Bench) -> None:
        born = bench.write(ITEM, ELSEWHERE)
        written = bench.write(replace(ITEM, progress="Theirs"), ELSEWHERE)
        assert self.changed(bench, "progress", born)
        assert not self.changed(bench, "progress", written)

    def test_a_field_that_nobody_wrote_is_as_old_as_its_record(self, bench: Bench) -> None:
        born = bench.write(ITEM, ELSEWHERE)
        bench.write(replace(ITEM, progress="Theirs"), ELSEWHERE)
        assert not self.changed(bench, "lead_person", born)
        assert self.changed(bench, "lead_person", born - 1)

    def test_what_this_device_wrote_last_was_not_changed_by_another(self, bench: Bench) -> None:
        born = bench.write(ITEM, ELSEWHERE)
        bench.write(replace(ITEM, progress="Theirs"), ELSEWHERE)
        bench.write(replace(ITEM, progress="Mine"), HERE)
        assert not self.changed(bench, "progress", born)

    def test_a_later_write_to_another_field_does_not_change_who_wrote_this_one(self, bench: Bench) -> None:
        born = bench.write(ITEM, ELSEWHERE)
        theirs = replace(ITEM, progress="Theirs")
        bench.write(theirs, ELSEWHERE)
        bench.write(replace(theirs, lead_person="Mine"), HERE)
        assert self.changed(bench, "progress", born)
        assert not self.changed(bench, "lead_person", born)

    def test_a_record_that_this_device_made_was_not_changed_by_another(self, bench: Bench) -> None:
        bench.write(ITEM, HERE)
        assert not self.changed(bench, "progress", 0)

    def test_a_blend_counts_as_another_s(self, bench: Bench) -> None:
        born = bench.write(ITEM, ELSEWHERE)
        bench.write(replace(ITEM, progress="Theirs and mine"), HERE, blended=frozenset({"progress"}))
        assert self.changed(bench, "progress", born)

    def test_a_record_that_is_not_there_was_not_changed(self, bench: Bench) -> None:
        assert not bench.facts().changed_since(ITEM.id, "progress", 0)

    def test_an_own_open_conflict_disputes_its_fields_until_it_was_seen(self, bench: Bench) -> None:
        born = bench.write(ITEM, ELSEWHERE)
        arose = bench.write(a_conflict(21, "progress"), HERE)
        assert self.disputed(bench, "progress", born)
        assert not self.disputed(bench, "progress", arose)
        assert not self.disputed(bench, "lead_person", born)

    def test_a_conflict_that_a_later_change_joined_was_seen_when_it_arose(self, bench: Bench) -> None:
        bench.write(ITEM, ELSEWHERE)
        arose = bench.write(a_conflict(21, "progress"), HERE)
        bench.write(replace(a_conflict(21, "progress"), mine='{"progress": "last"}'), HERE)
        assert not self.disputed(bench, "progress", arose)
        assert self.disputed(bench, "progress", arose - 1)

    @pytest.mark.parametrize(
        "conflict",
        [
            pytest.param(replace(a_conflict(21, "progress"), state=ConflictState.DECIDED), id="decided"),
            pytest.param(a_conflict(21, "progress", device=ELSEWHERE), id="another device's"),
        ],
    )
    def test_no_other_conflict_disputes(self, bench: Bench, conflict: Conflict) -> None:
        born = bench.write(ITEM, ELSEWHERE)
        bench.write(conflict, ELSEWHERE)
        assert not self.disputed(bench, "progress", born)

    @staticmethod
    def changed(bench: Bench, name: str, since: int) -> bool:
        """Ask after having found the record, as the kernel does."""
        facts = bench.facts()
        assert facts.find(PlanItem, ITEM.id) is not None
        return facts.changed_since(ITEM.id, name, since)

    @staticmethod
    def disputed(bench: Bench, name: str, since: int) -> bool:
        """Ask after having found the record, as the kernel does."""
        facts = bench.facts()
        assert facts.find(PlanItem, ITEM.id) is not None
        return facts.disputed(ITEM.id, name, since)


def changeset_of(record: Record, version: int) -> str:
    """Return a changeset id for a write."""
    return derived_id("write", record.id, str(version))
