"""Taking in a scope: rows, cursor, count and checksum together; repairs, grants and leaving."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.factory.records import Programme
from app.domain.kernel.decide import Verdict
from app.domain.kernel.record import Record
from app.domain.plan.commands import AddComment, EditItem
from app.domain.plan.records import Evidence, PlanItem, SubjectKind
from app.domain.reasons import Blocked
from app.queries.hand_back import hand_back
from app.queries.item_detail import item_detail
from app.queries.today import roles_held
from app.services.changes import Changed
from app.storage import evidence_files, outbox, scopes
from app.storage.arrivals import PIECE_ROWS, Arrival, Head, batches, pieces
from app.storage.connection import Connection
from app.storage.counts import counts
from app.storage.rounds import KEPT, Round, keep_round
from app.storage.rows import Stored, rows_of
from app.storage.scopes import ScopeStanding, ScopeState
from app.storage.search import find
from tests.builders.authority import Authority
from tests.builders.replicas import a_profile
from tests.builders.workspaces import (
    ENGAGEMENT,
    GRANTS,
    SCOPE,
    TODAY,
    USER,
    Site,
    a_site,
    an_id,
    an_item,
    engagement_records,
    own_arrival,
)

ITEM = an_item(1)
PHOTO = b"\xff\xd8\xff\xe0" + b"the third exit" * 100
TABLES = (
    "plan_item",
    "engagement",
    "person",
    "comment",
    "evidence",
    "item_card",
    "search_entry",
    "history",
    "pending_history",
    "base",
    "scope_state",
)


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with a_site(tmp_path, [ITEM, an_item(2)]) as site:
        yield site


def state(site: Site, scope: str = SCOPE) -> ScopeState | None:
    with site.workspace.read() as connection:
        return scopes.find(connection, scope)


def content(site: Site) -> dict[str, list[tuple[object, ...]]]:
    names = (*TABLES, "outbox", "journal")
    with site.workspace.read() as connection:
        return {
            name: [tuple(row) for row in connection.exec_driver_sql(f"SELECT * FROM {name} ORDER BY 1, 2")]
            for name in names
        }


def test_rows_cursor_count_and_checksum_come_together(site: Site) -> None:
    found = state(site)
    assert found is not None
    head = site.server.head()
    assert found == ScopeState(
        SCOPE, head.version, head.count, head.checksum, "advisor", ScopeStanding.HELD, found.received_at, head.version
    )
    assert site.view() == site.server.records()
    site.server.write(EditItem(ITEM.id, {"progress": "Theirs"}))
    site.server.write(AddComment(an_id(9), ITEM.id, "Theirs"))
    assert not site.pull().mismatched
    head = site.server.head()
    after = state(site)
    assert after is not None
    assert (after.version, after.count, after.checksum) == (head.version, head.count, head.checksum)
    assert after.history_from == found.history_from
    assert site.view() == site.server.records()


def test_the_same_arrival_twice_changes_nothing_the_second_time(site: Site) -> None:
    site.give(EditItem(ITEM.id, {"progress": "Mine"}))
    site.give(AddComment(an_id(8), ITEM.id, "Mine"))
    site.server.write(EditItem(an_item(2).id, {"progress": "Theirs"}))
    before = state(site)
    assert before is not None
    arrival = site.server.arrival(before.version, site.push(most=1))
    site.receive(arrival)
    once = content(site)
    told: list[Changed] = []
    site.workspace.changes.subscribe(told.append)
    received = site.receive(arrival)
    assert content(site) == once
    assert not received.mismatched
    assert all(changed.kinds == {"outbox"} for changed in told)


def test_a_round_without_news_says_when_and_compares_the_counts(site: Site) -> None:
    told: list[Changed] = []
    site.workspace.changes.subscribe(told.append)
    before = state(site)
    assert before is not None
    quiet = replace(site.server.arrival(before.version), server_time="2026-06-16T07:00:00+00:00")
    assert not site.receive(quiet).mismatched
    assert state(site) == replace(before, received_at="2026-06-16T07:00:00+00:00")
    assert not told
    head = site.server.head()
    assert site.receive(replace(quiet, head=replace(head, checksum=head.checksum + 1))).mismatched == {SCOPE}


def test_an_older_arrival_that_comes_late_is_passed_over(site: Site) -> None:
    before = state(site)
    assert before is not None
    site.server.write(EditItem(ITEM.id, {"progress": "First"}))
    late = site.server.arrival(before.version)
    site.server.write(EditItem(ITEM.id, {"progress": "Second"}))
    site.pull()
    once = content(site)
    site.receive(late)
    assert content(site) == once


def held(site: Site, scope: str) -> None:
    """Let the server list what it was sent of a scope."""

    def note(connection: Connection) -> None:
        for file in evidence_files.to_send(connection):
            if file.scope == scope:
                evidence_files.mark_held(connection, scope, file.sha256)

    site.workspace.writer.run(note).result()


def all_refused(site: Site) -> None:
    """Let the server know nothing of what it is sent."""

    def note(connection: Connection) -> None:
        for file in evidence_files.to_send(connection):
            evidence_files.mark_refused(connection, file.scope, file.sha256, "server.file_unknown")

    site.workspace.writer.run(note).result()


class TestMismatch:
    """What is here is not what the server counts."""

    def test_it_is_told_and_kept_until_it_is_repaired(self, site: Site) -> None:
        self.spoil(site)
        assert site.pull().mismatched == {SCOPE}
        found = state(site)
        assert found is not None and found.state is ScopeStanding.REPAIR

    def test_a_snapshot_repairs_it_and_leaves_the_outbox_alone(self, site: Site) -> None:
        site.give(EditItem(ITEM.id, {"progress": "Mine"}))
        site.give(AddComment(an_id(8), ITEM.id, "Mine"))
        queued = [(pending.seq, pending.payload) for pending in site.pending()]
        self.spoil(site)
        site.pull()
        received = site.pull(with_history=False, is_snapshot=True)
        assert not received.mismatched
        found = state(site)
        assert found is not None and (found.state, found.history_from) == (ScopeStanding.HELD, found.version)
        assert [(pending.seq, pending.payload) for pending in site.pending()] == queued
        assert site.item(ITEM.id).progress == "Mine"
        site.sync()
        assert site.view() == site.server.records()

    def test_a_snapshot_takes_away_what_does_not_exist(self, site: Site) -> None:
        ghost = an_item(66, "A ghost in the store")

        with site.workspace.replica.write() as connection:
            rows_of(PlanItem).insert(connection, [Stored(ghost, SCOPE, 2)])
        site.give(EditItem(ghost.id, {"progress": "Mine"}))
        assert not site.pull(with_history=False, is_snapshot=True).mismatched
        assert ghost.id not in site.view()
        assert [pending.state for pending in site.pending()] == [outbox.PendingState.WOULD_REFUSE]
        with site.workspace.read() as connection:
            assert not find(connection, "ghost", 5)

    @staticmethod
    def spoil(site: Site) -> None:
        with site.workspace.replica.write() as connection:
            connection.exec_driver_sql("DELETE FROM plan_item WHERE id = ?", (an_item(2).id,))
            connection.exec_driver_sql("UPDATE scope_state SET count = count - 1 WHERE scope = ?", (SCOPE,))


class TestGrants:
    """The cursor is born and dies with the grant."""

    def test_a_gained_scope_is_filling_until_it_is_here(self, tmp_path: Path) -> None:
        with a_site(tmp_path, [ITEM], is_received=False) as site:
            told: list[Changed] = []
            site.workspace.changes.subscribe(told.append)
            received = site.receive()
            assert received.gained == set(GRANTS)
            assert told == [Changed(frozenset({"scope"}), frozenset(), frozenset(GRANTS), "sync")]
            found = state(site)
            assert found is not None and (found.state, found.version) == (ScopeStanding.FILLING, 0)
            site.receive(site.server.arrival(with_history=False))
            found = state(site)
            assert found is not None and found.state is ScopeStanding.HELD

    @pytest.mark.parametrize("head", [Head(0, 0, 0), None], ids=["counted", "unknown to the server"])
    def test_an_empty_scope_is_held_at_once(self, tmp_path: Path, head: Head | None) -> None:
        with a_site(tmp_path, is_received=False) as site:
            site.receive(replace(own_arrival(), head=head))
            found = state(site, "u:" + USER)
            assert found is not None and (found.state, found.version) == (ScopeStanding.HELD, 0)

    def test_a_first_snapshot_may_come_in_pieces(self, tmp_path: Path) -> None:
        with a_site(tmp_path, is_received=False) as site:
            for number in range(PIECE_ROWS + 10):
                site.server.keep(an_item(number), "x", "x", "Import")
            received = site.receive(site.server.arrival(with_history=False, is_snapshot=True))
            assert len(received.reports) == 2 and not received.mismatched
            assert len(site.view()) == PIECE_ROWS + 12

    def test_a_new_role_holds_from_now_on(self, site: Site) -> None:
        received = site.receive(grants=GRANTS | {SCOPE: "supervisor"})
        assert (received.gained, received.left) == (frozenset(), frozenset())
        with pytest.raises(Blocked, match="O2"):
            site.give(EditItem(ITEM.id, {"progress": "x"}), for_nobody=True)

    def test_a_new_role_judges_anew_what_is_pending(self, site: Site) -> None:
        site.give(EditItem(ITEM.id, {"progress": "Mine"}))
        before = state(site)
        assert before is not None
        site.receive(site.server.arrival(before.version), grants=GRANTS | {SCOPE: "supervisor"})
        assert [pending.state for pending in site.pending()] == [outbox.PendingState.WOULD_REFUSE]
        assert site.item(ITEM.id) == ITEM
        site.receive(site.server.arrival(before.version))
        assert [pending.state for pending in site.pending()] == [outbox.PendingState.PENDING]
        assert site.item(ITEM.id).progress == "Mine"

    @pytest.mark.parametrize("role", ["", "auditor"], ids=["no role", "a role of a newer server"])
    def test_without_a_role_that_is_known_nothing_pending_is_judged_as_allowed_o2(self, site: Site, role: str) -> None:
        site.give(EditItem(ITEM.id, {"progress": "Mine"}))
        before = state(site)
        assert before is not None
        site.receive(site.server.arrival(before.version), grants=GRANTS | {SCOPE: role})
        [pending] = site.pending()
        assert pending.state is outbox.PendingState.WOULD_REFUSE
        assert [(reason.rule, reason.needs) for reason in pending.reasons] == [("O2", "scope.not_held")]
        assert site.item(ITEM.id) == ITEM
        with site.workspace.read() as connection:
            assert site.workspace.role(connection, SCOPE) is None
            assert roles_held(connection) == frozenset()
        with pytest.raises(Blocked, match="O2"):
            site.give(EditItem(ITEM.id, {"progress": "More"}))
        site.receive(site.server.arrival(before.version))
        assert site.item(ITEM.id).progress == "Mine"

    def test_a_revoked_scope_leaves_with_all_that_was_derived_from_it(self, site: Site, tmp_path: Path) -> None:
        site.workspace.evidence.attach(ENGAGEMENT, ITEM.id, SubjectKind.ITEM, PHOTO, "exit.jpg").result()
        site.give(EditItem(ITEM.id, {"progress": "Mine"}))
        site.sync()
        held(site, SCOPE)
        told: list[Changed] = []
        site.workspace.changes.subscribe(told.append)
        received = site.receive(grants={scope: role for scope, role in GRANTS.items() if scope != SCOPE})
        assert received.left == {SCOPE}
        left = content(site)
        assert {name for name in TABLES if left[name]} == {"search_entry", "scope_state"}  # of the catalogue
        assert [row[0] for row in left["scope_state"]] == sorted(set(GRANTS) - {SCOPE})
        assert len(left["journal"]) == 2
        site.workspace.evidence.tidy().result()
        assert list(a_profile(tmp_path).evidence.iterdir()) == []
        with site.workspace.read() as connection:
            assert connection.exec_driver_sql("SELECT state FROM evidence_local").scalars().all() == []
            assert site.workspace.role(connection, SCOPE) is None
            assert not find(connection, "exits", 5)
        assert told[-1].scopes == {SCOPE} and {"plan_item", "scope"} <= told[-1].kinds

    def test_the_only_copy_of_a_photo_is_counted_after_the_assignment_is_lost(self, site: Site) -> None:
        site.workspace.evidence.attach(ENGAGEMENT, ITEM.id, SubjectKind.ITEM, PHOTO, "exit.jpg").result()
        site.sync()
        without = {scope: role for scope, role in GRANTS.items() if scope != SCOPE}
        assert not site.receive(grants=without).left, "its photo was not sent yet"
        with site.workspace.read() as connection:
            left = hand_back(connection)
        assert (left.files, left.is_safe) == (1, False)
        all_refused(site)
        assert site.receive(grants=without).left == {SCOPE}, "what cannot be sent is not waited for, and not deleted"
        site.workspace.evidence.tidy().result()
        with site.workspace.read() as connection:
            left = hand_back(connection)
        assert (left.files, left.is_safe) == (1, False)

    def test_a_photo_that_was_to_leave_is_shown_when_the_assignment_comes_back(self, site: Site) -> None:
        site.workspace.evidence.attach(ENGAGEMENT, ITEM.id, SubjectKind.ITEM, PHOTO, "exit.jpg").result()
        site.sync()
        all_refused(site)
        site.receive(grants={scope: role for scope, role in GRANTS.items() if scope != SCOPE})
        site.receive(site.server.arrival(0, with_history=False))
        with site.workspace.read() as connection:
            detail = item_detail(connection, ITEM.id)
        assert detail is not None
        assert [each.is_here for each in detail.evidence] == [True]

    @pytest.mark.parametrize("fate", [Verdict.REFUSED, Verdict.ACCEPTED, Verdict.CONFLICT])
    def test_a_revoked_scope_stays_until_its_outbox_is_empty(self, site: Site, fate: Verdict) -> None:
        """Whatever came of what waited: who is the factory's now is heard and gets no rows of it."""
        site.give(EditItem(ITEM.id, {"progress": "Mine"}))
        without = {scope: role for scope, role in GRANTS.items() if scope != SCOPE}
        assert not site.receive(grants=without).left
        found = state(site)
        assert found is not None and found.state is ScopeStanding.REVOKED
        assert site.item(ITEM.id).progress == "Mine"
        with pytest.raises(Blocked, match="O2"):
            site.give(EditItem(ITEM.id, {"progress": "More"}))
        answers = [outbox.Answer(p.seq, p.id, fate) for p in site.pending()]
        arrival = replace(site.server.arrival(found.version, answers), head=None, rows=[])
        received = site.receive(arrival, grants=without)
        assert received.left == {SCOPE}
        assert state(site) is None and not site.view()
        assert len(content(site)["journal"]) == 1

    def test_a_scope_that_is_granted_again_before_it_left_stays(self, site: Site) -> None:
        site.give(EditItem(ITEM.id, {"progress": "Mine"}))
        site.receive(grants={scope: role for scope, role in GRANTS.items() if scope != SCOPE})
        site.receive()
        found = state(site)
        assert found is not None and found.state is ScopeStanding.HELD
        site.sync()
        assert site.view() == site.server.records()

    def test_a_file_that_another_scope_refers_to_stays(self, site: Site) -> None:
        site.workspace.evidence.attach(ENGAGEMENT, ITEM.id, SubjectKind.ITEM, PHOTO, "exit.jpg").result()
        site.sync()
        [evidence] = [record for record in site.view().values() if isinstance(record, Evidence)]
        other = f"f:{an_id(500)}"
        grants = GRANTS | {other: "advisor"}
        elsewhere = Authority.of(other, TODAY, [replace(evidence, id=an_id(501), subject_id=an_id(502))])
        site.receive(elsewhere.arrival(with_history=False), grants=grants)
        held(site, SCOPE)
        site.receive(grants={scope: role for scope, role in grants.items() if scope != SCOPE})
        assert site.workspace.evidence.open(evidence.sha256) == PHOTO
        with site.workspace.read() as connection:
            assert connection.exec_driver_sql("SELECT state FROM evidence_local").scalars().all() == ["stored"]


class TestBatches:
    """Small arrivals share a transaction: each costs the disk the same."""

    def test_they_share_up_to_a_weight(self) -> None:
        small = [Arrival(f"f:{n}", [Stored(an_item(n), f"f:{n}", 1)] * 2, [], [], 1, None, "") for n in range(5)]
        groups = list(batches(small, {"f:3": 3}, 5))
        assert [[arrival.scope for arrival in group] for group in groups] == [["f:0", "f:1"], ["f:2"], ["f:3"], ["f:4"]]
        assert list(batches([], {}, 5)) == []

    def test_what_was_written_together_is_told_together(self, site: Site) -> None:
        other = f"f:{an_id(500)}"
        elsewhere = Authority.of(other, TODAY, [an_item(501, engagement_id=an_id(500))])
        site.server.write(EditItem(ITEM.id, {"progress": "Theirs"}))
        before = state(site)
        assert before is not None
        told: list[Changed] = []
        site.workspace.changes.subscribe(told.append)
        site.receive(
            site.server.arrival(before.version),
            elsewhere.arrival(with_history=False),
            grants=GRANTS | {other: "advisor"},
        )
        assert [changed.scopes for changed in told] == [{other}, {SCOPE, other}]
        assert told[-1].ids == {ITEM.id, an_id(501)}


class TestPieces:
    """A large arrival is taken in by pieces, each a state of its own, so that nobody waits for all of it."""

    def test_they_are_cut_where_versions_end(self) -> None:
        rows: list[Stored[Record]] = [Stored(an_item(number), SCOPE, number) for number in range(1, 8)]
        whole = Arrival(SCOPE, rows, [], [], 9, Head(9, 7, 0), "", without_history_to=4)
        cut = list(pieces(whole, 3))
        assert [[row.version for row in piece.rows] for piece in cut] == [[1, 2, 3], [4, 5, 6], [7]]
        assert [(piece.cursor, piece.head is None, piece.without_history_to) for piece in cut] == [
            (3, True, 3),
            (6, True, 4),
            (9, False, 4),
        ]

    def test_none_passes_a_cursor_that_is_held_back(self) -> None:
        rows: list[Stored[Record]] = [Stored(an_item(number), SCOPE, number) for number in range(5, 12)]
        cut = list(pieces(Arrival(SCOPE, rows, [], [], 6, None, ""), 3))
        assert [(len(piece.rows), piece.cursor) for piece in cut] == [(3, 6), (3, 6), (1, 6)]

    @pytest.mark.parametrize("kept", ["answers", "is_snapshot"])
    def test_what_must_come_at_once_is_not_cut(self, kept: str) -> None:
        rows: list[Stored[Record]] = [Stored(an_item(number), SCOPE, number) for number in range(1, 8)]
        answers = [outbox.Answer(1, an_id(1), Verdict.ACCEPTED)] if kept == "answers" else []
        whole = Arrival(SCOPE, rows, [], answers, 9, None, "", is_snapshot=kept == "is_snapshot")
        assert list(pieces(whole, 3)) == [whole]

    def test_all_of_them_come_to_the_whole(self, site: Site) -> None:
        before = state(site)
        assert before is not None
        for number in range(10, 40):
            site.server.keep(an_item(number), "x", an_id(number), "Import")
        site.server.write(EditItem(an_item(12).id, {"progress": "Theirs"}))
        arrival = site.server.arrival(before.version)
        assert not [piece for piece in pieces(arrival, 7) if site.receive(piece).mismatched]
        assert site.view() == site.server.records()
        after = state(site)
        assert after is not None and (after.state, after.version) == (ScopeStanding.HELD, site.server.version)
        assert len(content(site)["history"]) == 31

    def test_a_local_command_comes_in_between(self, tmp_path: Path) -> None:
        with a_site(tmp_path, [ITEM]) as site:
            before = state(site)
            assert before is not None
            for number in range(10, 60):
                site.server.keep(an_item(number), "x", an_id(number), "Import")
            cut = list(pieces(site.server.arrival(before.version), 10))
            first_is_in = threading.Event()
            unsubscribe = site.workspace.changes.subscribe(lambda _: first_is_in.set())
            receiving = threading.Thread(target=lambda: [site.receive(piece) for piece in cut])
            receiving.start()
            assert first_is_in.wait(10)
            done = site.give(EditItem(ITEM.id, {"progress": "Mine"}))
            receiving.join(10)
            unsubscribe()
            assert done.seq == 1 and site.item(ITEM.id).progress == "Mine"
            site.sync()
            assert site.view() == site.server.records()


def test_listeners_hear_ids_of_what_came(site: Site) -> None:
    told: list[Changed] = []
    site.workspace.changes.subscribe(told.append)
    site.server.write(EditItem(ITEM.id, {"progress": "Theirs"}))
    site.pull()
    assert told == [Changed(frozenset({"plan_item"}), frozenset({ITEM.id}), frozenset({SCOPE}), "sync")]


def test_what_is_to_be_sent_comes_in_order_and_within_limits(site: Site) -> None:
    for number in range(5):
        site.give(EditItem(ITEM.id, {"progress": f"Step {number}"}))
    queued = [(pending.seq, pending.payload) for pending in site.pending()]
    size = len(queued[0][1])
    with site.workspace.read() as connection:
        assert outbox.next_to_send(connection) == queued
        assert outbox.next_to_send(connection, most=2) == queued[:2]
        assert outbox.next_to_send(connection, after=queued[1][0], most=2) == queued[2:4]
        assert outbox.next_to_send(connection, most_bytes=3 * size + 10) == queued[:3]
        assert outbox.next_to_send(connection, most_bytes=1) == queued[:1]
        assert outbox.counts(connection)[outbox.PendingState.PENDING] == 5
        assert outbox.is_pending_in(connection, SCOPE) and not outbox.is_pending_in(connection, "f:other")
        found = counts(connection)
    assert (found.to_send, found.would_refuse, found.decisions, found.refused) == (5, 0, 0, 0)
    assert found.last_received_at


@pytest.mark.parametrize(("role", "decisions"), [("advisor", 1), ("factory", 1), ("supervisor", 0)])
def test_a_decision_is_counted_where_the_person_may_take_it(site: Site, role: str, decisions: int) -> None:
    site.server.write(EditItem(ITEM.id, {"lead_person": "Theirs"}))
    site.give(EditItem(ITEM.id, {"lead_person": "Mine"}))
    site.sync()
    site.receive(grants=GRANTS | {SCOPE: role})
    with site.workspace.read() as connection:
        assert counts(connection).decisions == decisions


def test_rounds_are_kept_the_last_ones_only(site: Site) -> None:
    with site.workspace.replica.write() as connection:
        for number in range(KEPT + 3):
            keep_round(connection, Round("2026", "2026", number, 0, "done"))
    with site.workspace.read() as connection:
        sent = [row[0] for row in connection.exec_driver_sql("SELECT sent FROM sync_round ORDER BY id")]
    assert sent == list(range(3, KEPT + 3))


def test_a_record_comes_with_its_words_and_its_card(site: Site) -> None:
    site.server.keep(an_item(30, "অগ্নি নির্বাপক যন্ত্র"), "x", "x", "Import")
    site.pull()
    with site.workspace.read() as connection:
        assert [hit.id for hit in find(connection, "নির্বাপক", 5)] == [an_id(30)]
        [g1] = connection.exec_driver_sql("SELECT g1 FROM item_card WHERE item_id = ?", (an_id(30),)).one()
    assert g1 == "open"


def test_an_item_of_an_inspection_has_a_card_by_the_rules_of_its_programme(tmp_path: Path) -> None:
    with a_site(tmp_path) as site:
        engagement = replace(engagement_records()[0], programme=Programme.INSPECTION)  # type: ignore[call-arg]
        for record in (engagement, an_item(1)):
            site.server.keep(record, "x", "x", "Import")
        assert not site.pull().mismatched
        assert len(content(site)["item_card"]) == 1 and site.item(ITEM.id) == ITEM


def test_an_engagement_without_items_is_received(tmp_path: Path) -> None:
    with a_site(tmp_path) as site:
        assert list(site.view().values()) == engagement_records()
