"""What a meeting's agenda and guests are made of, addenda to locked minutes (L1), and who may be named."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.committee.commands import EditMember
from app.domain.committee.entries import MOST_DUE, item_entry, item_of, items_of, moved, own_entry, with_due
from app.domain.committee.records import Side
from app.domain.kernel.context import Role
from app.domain.reasons import Reason, Where, Who
from app.domain.visit.commands import AddAddendum
from app.domain.visit.guests import Guest, guest_of, lines_of
from app.domain.visit.records import Addendum, Minuted, VisitStatus
from tests.builders.domain import NOW, TODAY, Site

OPEN = Reason("L1", False, "minutes.open", Who.ADVISOR, Where.VISIT)


def test_L1_locked_minutes_of_a_visit_are_added_to() -> None:
    site = Site()
    command = AddAddendum(site.new_id(), site.visit(status=VisitStatus.CLOSED).id, Minuted.VISIT, " The buyer called ")
    site.give(command)
    [made] = site.facts.all(Addendum)
    assert made == Addendum(
        command.addendum_id, command.subject_id, Minuted.VISIT, "The buyer called", Role.ADVISOR.value, NOW
    )


def test_L1_open_minutes_are_written_not_added_to() -> None:
    site = Site()
    meeting = site.meeting()
    for kind, subject in ((Minuted.VISIT, site.visit().id), (Minuted.MEETING, meeting.id)):
        assert site.refused(AddAddendum(site.new_id(), subject, kind, "Later")) == [OPEN]
    site.keep(replace(meeting, closed=True))
    site.give(AddAddendum(site.new_id(), meeting.id, Minuted.MEETING, "Later"))
    assert len(site.facts.all(Addendum)) == 1


def test_L1_a_meeting_of_a_visit_that_is_over_is_added_to() -> None:
    site = Site()
    visit = site.visit()
    meeting = site.meeting(visit=visit)
    site.keep(replace(visit, status=VisitStatus.CLOSED))
    site.give(AddAddendum(site.new_id(), meeting.id, Minuted.MEETING, "Later"))


def test_L1_an_addendum_says_something_once() -> None:
    site = Site()
    visit = site.visit(status=VisitStatus.CLOSED)
    blank = AddAddendum(site.new_id(), visit.id, Minuted.VISIT, " \n")
    assert site.refused(blank) == [Reason("L1", False, "text.missing", Who.ADVISOR, Where.VISIT)]
    command = AddAddendum(site.new_id(), visit.id, Minuted.VISIT, "Once")
    site.give(command)
    [reason] = site.refused(command)
    assert reason.needs == "record.exists"


def test_O2_only_the_advisor_adds_to_minutes() -> None:
    site = Site()
    command = AddAddendum(site.new_id(), site.visit(status=VisitStatus.CLOSED).id, Minuted.VISIT, "Later")
    [reason] = site.refused(command, role=Role.SUPERVISOR)
    assert (reason.rule, reason.needs) == ("O2", "command.not_for_role")


def test_K1_a_worker_is_named_by_consent_only() -> None:
    site = Site()
    committee = site.committee()
    worker, manager = site.member(committee, Side.WORKER), site.member(committee, Side.MANAGEMENT)
    assert (worker.may_be_named, manager.may_be_named) == (False, True)
    assert not manager.agreed_to_be_named
    site.give(EditMember(worker.id, {"agreed_on": TODAY}))
    assert site.now(worker).may_be_named
    site.give(EditMember(worker.id, {"agreed_on": None}))
    assert not site.now(worker).may_be_named


@pytest.mark.parametrize(
    ("line", "guest"),
    [
        ("Nadia Karim", Guest("Nadia Karim")),
        ("Nadia Karim · Northwind · Auditor", Guest("Nadia Karim", "Northwind", "Auditor")),
        ("Nadia Karim ·  · Auditor", Guest("Nadia Karim", "", "Auditor")),
        ("A · B · C · D", Guest("A", "B", "C · D")),
        ("", Guest("")),
    ],
)
def test_a_line_names_a_guest(line: str, guest: Guest) -> None:
    assert guest_of(line) == guest


@given(st.builds(Guest, st.text(max_size=20), st.text(max_size=20), st.text(max_size=20)))
def test_a_guest_survives_being_a_line(guest: Guest) -> None:
    assert guest_of(guest_of(guest.line).line) == guest_of(guest.line)
    assert guest_of(guest.line).name == " ".join(guest.name.replace("·", "-").split())


def test_guests_without_a_name_and_twice_the_same_are_left_out() -> None:
    assert lines_of([Guest("A", "B"), Guest(" ", "C"), Guest("A", "B")]) == ("A · B",)


def test_items_due_join_the_agenda_behind_what_is_on_it() -> None:
    entries = (item_entry("b"), "Fire drill")
    assert with_due(entries, ["a", "b", "c"]) == (item_entry("b"), "Fire drill", item_entry("a"), item_entry("c"))
    assert with_due(with_due((), ["a"]), ["a"]) == (item_entry("a"),)
    assert len(with_due((), [str(number) for number in range(100)])) == MOST_DUE


def test_an_entry_is_an_item_or_words() -> None:
    assert items_of((item_entry("a"), "Fire drill", item_entry("b"))) == ("a", "b")
    assert item_of(own_entry("item: item:a")) == ""
    assert own_entry("  Fire \n drill ") == "Fire drill"


@given(st.lists(st.text(max_size=3), unique=True, min_size=1), st.integers(-9, 9), st.data())
def test_moving_an_entry_keeps_the_others_in_order(entries: list[str], by: int, data: st.DataObject) -> None:
    entry = data.draw(st.sampled_from(entries))
    after = moved(entries, entry, by)
    assert sorted(after) == sorted(entries)
    assert [each for each in after if each != entry] == [each for each in entries if each != entry]
    at = entries.index(entry)
    assert after.index(entry) == max(0, min(len(entries) - 1, at + by))


def test_moving_what_is_not_there_changes_nothing() -> None:
    assert moved(("a", "b"), "c", 1) == ("a", "b")
