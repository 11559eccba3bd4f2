"""What becomes of chained edits when the server answers, link by link (4-sync.md §2 and §3)."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.domain.committee.commands import AddMember, EstablishCommittee, HoldMeeting
from app.domain.committee.records import Side
from app.domain.kernel.changeset import Command
from app.domain.kernel.command import CommandType
from app.domain.kernel.conflict import Conflict
from app.domain.kernel.context import Role
from app.domain.kernel.decide import Outcome, Verdict, decide
from app.domain.plan.commands import (
    AddComment,
    ClaimItem,
    CompleteItem,
    CreateItem,
    EditItem,
    RecordReview,
    SetStatus,
)
from app.domain.plan.records import Comment, Gate, Origin, ReviewOutcome, Status
from app.domain.visit.commands import CloseVisit, EditVisit
from app.domain.visit.records import Visit, VisitKind, VisitMode, VisitStatus
from app.storage.outbox import Answer, PendingState
from tests.builders.authority import ELSEWHERE, MANAGER
from tests.builders.workspaces import ENGAGEMENT, TODAY, Site, a_site, an_id, an_item

ITEM = an_item(1)
VISIT = Visit(
    an_id(5), ENGAGEMENT, VisitKind.ADVISORY, VisitMode.IN_PERSON, TODAY, status=VisitStatus.IN_PROGRESS, held_on=TODAY
)


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with a_site(tmp_path, [ITEM, VISIT]) as site:
        yield site


def journal(site: Site) -> list[str]:
    with site.workspace.read() as connection:
        return [row[0] for row in connection.exec_driver_sql("SELECT verdict FROM journal ORDER BY seq")]


def conflicts(site: Site) -> list[Conflict]:
    return [record for record in site.view().values() if isinstance(record, Conflict)]


def is_settled(site: Site) -> bool:
    """Say whether nothing is pending, nothing is based, and the screen shows what the server holds."""
    with site.workspace.read() as connection:
        tables = ("outbox", "base", "pending_history")
        left = sum(connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one() for table in tables)
    return left == 0 and site.view() == site.server.records()


class TestEditAThenAAgain:
    """The table of the two links: what the first one's fate means for the second."""

    def test_first_accepted_second_clean(self, site: Site) -> None:
        self.twice(site, "progress", "A", "B")
        site.sync()
        assert journal(site) == ["accepted", "accepted"]
        assert site.item(ITEM.id).progress == "B" and is_settled(site)

    def test_first_merged_second_merged_against_the_first_text(self, site: Site) -> None:
        self.twice(site, "progress", "Keys ordered today", "Keys ordered today. Locks too")
        site.server.write(EditItem(ITEM.id, {"progress": "All keys ordered"}))
        site.pull()
        assert site.item(ITEM.id).progress == "All keys ordered today. Locks too"
        site.sync()
        assert journal(site) == ["merged", "merged"]
        assert site.item(ITEM.id).progress == "All keys ordered today. Locks too" and is_settled(site)

    def test_first_in_conflict_second_joins_it(self, site: Site) -> None:
        self.twice(site, "lead_person", "A", "B")
        site.server.write(EditItem(ITEM.id, {"lead_person": "Theirs"}))
        site.sync()
        assert journal(site) == ["conflict", "conflict"]
        [conflict] = conflicts(site)
        assert conflict.mine == '{"lead_person":"B"}'
        assert site.item(ITEM.id).lead_person == "Theirs" and is_settled(site)

    def test_first_in_conflict_the_second_still_shows_mine(self, site: Site) -> None:
        self.twice(site, "lead_person", "A", "B")
        site.server.write(EditItem(ITEM.id, {"lead_person": "Theirs"}))
        site.pull(site.push(most=1))
        assert site.item(ITEM.id).lead_person == "B"
        assert len(conflicts(site)) == 1 and len(site.pending()) == 1

    def test_first_text_in_conflict_second_is_not_merged_but_joins(self, site: Site) -> None:
        self.twice(site, "progress", "Mine instead", "Mine instead of all")
        site.server.write(EditItem(ITEM.id, {"progress": "Theirs"}))
        site.pull(site.push(most=1))
        assert site.item(ITEM.id).progress == "Mine instead of all"
        site.sync()
        [conflict] = conflicts(site)
        assert conflict.mine == '{"progress":"Mine instead of all"}'
        assert site.item(ITEM.id).progress == "Theirs" and is_settled(site)

    def test_first_refused_second_judged_on_its_own(self, site: Site) -> None:
        self.twice(site, "lead_person", "A", "B")
        site.server.role = Role.SUPERVISOR
        answers = site.push(most=1)
        site.server.role = Role.ADVISOR
        site.pull(answers)
        assert site.item(ITEM.id).lead_person == "B"
        site.sync()
        assert journal(site) == ["refused", "accepted"]
        assert not conflicts(site) and site.item(ITEM.id).lead_person == "B" and is_settled(site)

    def test_a_lost_reply_is_told_again(self, site: Site) -> None:
        self.twice(site, "progress", "A", "B")
        site.push()
        assert len(site.pending()) == 2
        site.sync()
        with site.workspace.read() as connection:
            replayed = connection.exec_driver_sql("SELECT verdict, replayed FROM journal ORDER BY seq").all()
        assert [tuple(row) for row in replayed] == [("accepted", 1), ("accepted", 1)]
        assert site.item(ITEM.id).progress == "B" and is_settled(site)

    @staticmethod
    def twice(site: Site, name: str, first: str, second: str) -> None:
        for value in (first, second):
            site.give(EditItem(ITEM.id, {name: value}))  # type: ignore[misc]


def test_pending_changes_stay_on_the_screen_over_what_arrives(site: Site) -> None:
    site.give(EditItem(ITEM.id, {"target_date": date(2026, 12, 1), "progress": "Keys ordered today"}))
    site.give(AddComment(an_id(30), ITEM.id, "Seen on the walk"))
    site.server.write(EditItem(ITEM.id, {"lead_person": "Theirs", "target_date": date(2026, 11, 1)}))
    site.server.write(AddComment(an_id(31), ITEM.id, "Theirs"))
    site.pull()
    found = site.item(ITEM.id)
    assert (found.target_date, found.progress, found.lead_person) == (date(2026, 12, 1), "Keys ordered today", "Theirs")
    assert site.rows()[ITEM.id].version == site.server.state.version_of(ITEM.id)
    with site.workspace.read() as connection:
        facts = site.workspace.facts(connection)
        assert [comment.id for comment in facts.children(Comment, ITEM.id)] == [an_id(31), an_id(30)]
        [changes] = connection.exec_driver_sql("SELECT changes FROM pending_history WHERE record = ?", (ITEM.id,)).one()
    assert changes == '{"target_date":["2026-11-01","2026-12-01"],"progress":["Keys ordered","Keys ordered today"]}'


class TestWouldBeRefused:
    """A pending command that a rule stands against leaves the view, is sent all the same, and may come back."""

    def test_it_leaves_the_view_with_its_reasons(self, site: Site) -> None:
        site.give(EditVisit(VISIT.id, {"minutes": "Long talk"}))
        site.server.write(CloseVisit(VISIT.id))
        received = site.pull()
        [pending] = site.pending()
        assert (pending.state, [r.needs for r in pending.reasons]) == (PendingState.WOULD_REFUSE, ["visit.closed"])
        assert received.reports[0].would_refuse == 1
        assert site.view() == site.server.records()

    def test_it_is_sent_and_its_payload_is_kept_when_it_is_refused(self, site: Site) -> None:
        site.give(EditVisit(VISIT.id, {"minutes": "Long talk"}))
        [pending] = site.pending()
        site.server.write(CloseVisit(VISIT.id))
        site.pull()
        site.sync()
        with site.workspace.read() as connection:
            rows = connection.exec_driver_sql("SELECT id, verdict, payload, reasons FROM journal").all()
        [(id, verdict, payload, reasons)] = [tuple(row) for row in rows]
        assert (id, verdict, payload) == (pending.id, "refused", pending.payload)
        assert "visit.closed" in reasons and is_settled(site)

    def test_it_comes_back_when_nothing_stands_against_it_any_more(self, site: Site) -> None:
        site.give(SetStatus(ITEM.id, Status.PENDING, "other"))
        site.server.keep(replace(ITEM, status=Status.COMPLETED, completed_on=TODAY), ELSEWHERE, an_id(31), "Test")
        site.pull()
        assert site.pending()[0].state is PendingState.WOULD_REFUSE
        assert site.item(ITEM.id).status is Status.COMPLETED
        site.server.keep(ITEM, ELSEWHERE, an_id(32), "Test")
        site.pull()
        assert (site.pending()[0].state, site.pending()[0].reasons) == (PendingState.PENDING, ())
        assert site.item(ITEM.id).status is Status.PENDING

    def test_what_was_made_here_goes_with_the_command_that_made_it(self, site: Site) -> None:
        site.give(CreateItem(an_id(40), Origin.ADDITIONAL, TODAY, {"area": "No drinking water"}))
        site.give(EditItem(an_id(40), {"progress": "Filters ordered"}))
        site.server.role = Role.SUPERVISOR
        answers = site.push()
        assert [answer.verdict for answer in answers] == [Verdict.REFUSED, Verdict.BLOCKED]
        site.pull(answers)
        assert an_id(40) not in site.view()
        [follower] = site.pending()
        assert (follower.state, follower.attempts) == (PendingState.WOULD_REFUSE, 1)
        with site.workspace.read() as connection:
            card = connection.exec_driver_sql("SELECT count(*) FROM item_card WHERE item_id = ?", (an_id(40),)).scalar()
            words = connection.exec_driver_sql("SELECT count(*) FROM search_entry WHERE id = ?", (an_id(40),)).scalar()
        assert (card, words) == (0, 0)


def test_one_that_waits_for_another_stays_blocked_on_the_screen(site: Site) -> None:
    site.give(CreateItem(an_id(40), Origin.ADDITIONAL, TODAY, {"area": "No drinking water"}))
    site.give(EditItem(an_id(40), {"progress": "Filters ordered"}))
    _, second = site.pending()
    site.pull([Answer(second.seq, second.id, Verdict.BLOCKED)])
    assert [(p.state, p.attempts) for p in site.pending()] == [(PendingState.PENDING, 0), (PendingState.BLOCKED, 1)]
    assert site.item(an_id(40)).progress == "Filters ordered"
    site.sync()
    assert is_settled(site)


def test_what_a_review_rests_on_may_arrive_with_it(site: Site) -> None:
    """Else a gate is judged without the review that came in the same flip."""
    site.give(ClaimItem(an_id(41), ITEM.id, TODAY, MANAGER.name))
    site.server.write(EstablishCommittee(an_id(42), "PICC", "Committee"))
    site.server.write(HoldMeeting(an_id(43), an_id(42), VISIT.id, TODAY))
    site.server.write(RecordReview(an_id(44), ITEM.id, Gate.G1, an_id(43), 1, ReviewOutcome.NOT_YET))
    site.pull()
    with site.workspace.read() as connection:
        row = connection.exec_driver_sql("SELECT g1, claim FROM item_card WHERE item_id = ?", (ITEM.id,)).one()
    assert tuple(row) == ("uncounted", "worked")


def test_a_gate_that_went_stale_meanwhile_takes_a_pending_completion_out_of_the_view(site: Site) -> None:
    """D1 and S2: the digest travels as it was seen, and the rebase judges what is known now."""
    meeting = ready(site)
    for place, gate in enumerate(Gate):
        site.server.write(agreed(gate, meeting, place + 1))
    site.pull()
    site.give(CompleteItem(ITEM.id, TODAY))
    assert site.item(ITEM.id).status is Status.COMPLETED
    site.server.write(EditItem(ITEM.id, {"actions_needed": "Something else"}))
    site.pull()
    assert site.item(ITEM.id).status is Status.IN_PROGRESS
    [pending] = site.pending()
    assert [reason.rule for reason in pending.reasons if not reason.met] == ["G1", "G3"]


def ready(site: Site) -> str:
    """Let somebody else hold a meeting with both sides present; return its id."""
    committee, worker, manager, meeting = (an_id(number) for number in range(50, 54))
    site.server.write(EstablishCommittee(committee, "PICC", "Committee"))
    site.server.write(AddMember(worker, committee, "Rina Akter", Side.WORKER, date(2025, 1, 1)))
    site.server.write(AddMember(manager, committee, "Kamal Uddin", Side.MANAGEMENT, date(2025, 1, 1)))
    site.server.write(HoldMeeting(meeting, committee, VISIT.id, TODAY, attended=(worker, manager)))
    return meeting


def agreed(gate: Gate, meeting: str, place: int) -> RecordReview:
    """Return a review that counts, of the item as it is."""
    return RecordReview(
        an_id(60 + place),
        ITEM.id,
        gate,
        meeting,
        place,
        ReviewOutcome.AGREED,
        change_observed=gate is Gate.G2,
        observation="Doors open outwards",
        recommendation="Keep the keys at the doors",
        seen_area=ITEM.area,
        seen_compliance_point=ITEM.compliance_point,
        seen_actions_needed=ITEM.actions_needed,
        seen_root_cause=ITEM.root_cause,
    )


def test_a_change_that_cannot_be_read_holds_back_no_other(site: Site) -> None:
    """Not even here: what else is pending is run again, and the flip is taken in."""
    site.give(EditItem(ITEM.id, {"progress": "Keys ordered again"}))
    site.give(EditItem(ITEM.id, {"lead_person": "Habib Khan"}))
    sql = "UPDATE outbox SET payload = substr(payload, 1, 40) WHERE seq = 1"
    site.workspace.writer.run(lambda connection: connection.exec_driver_sql(sql)).result()
    site.server.write(EditItem(ITEM.id, {"actions_needed": "Ask the committee"}))
    site.pull()
    item = site.item(ITEM.id)
    assert (item.lead_person, item.actions_needed) == ("Habib Khan", "Ask the committee")
    assert item.progress == ITEM.progress, "it has left the view"
    broken, other = site.pending()
    assert (broken.state, [reason.needs for reason in broken.reasons]) == (
        PendingState.WOULD_REFUSE,
        ["changeset.garbled"],
    )
    assert (other.state, other.reasons) == (PendingState.PENDING, ())


def test_a_rule_that_breaks_at_a_change_holds_back_no_other(
    site: Site, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    site.give(EditItem(ITEM.id, {"progress": "Words of somebody"}))
    site.give(EditItem(ITEM.id, {"lead_person": "Habib Khan"}))

    def broken(type_: CommandType, command: Command, *arguments: Any, **named: Any) -> Outcome:  # noqa: ANN401
        if command == EditItem(ITEM.id, {"progress": "Words of somebody"}):
            raise ZeroDivisionError
        return decide(type_, command, *arguments, **named)

    monkeypatch.setattr("app.storage.rebase.decide", broken)
    site.server.write(EditItem(ITEM.id, {"actions_needed": "Ask the committee"}))
    with caplog.at_level(logging.ERROR, "concord"):
        site.pull()
    assert site.item(ITEM.id).lead_person == "Habib Khan"
    assert [[reason.needs for reason in row.reasons] for row in site.pending()] == [["rule.fault"], []]
    assert [record.message for record in caplog.records] == ["rebase.fault"]
    monkeypatch.undo()
    site.server.write(EditItem(ITEM.id, {"actions_needed": "Ask them again"}))
    site.pull()
    assert [row.reasons for row in site.pending()] == [(), ()], "with the bug mended it is back in the view"
    assert site.item(ITEM.id).progress == "Words of somebody"
