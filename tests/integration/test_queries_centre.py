"""What the sync centre asks of real replicas: states, receipts, the log, and whether a laptop may be handed back."""

import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection

from app.domain.custody.records import Handover, HandoverState
from app.domain.decision.commands import DecideConflict, SettleRefusal
from app.domain.ids import user_scope, uuid7
from app.domain.kernel.conflict import Conflict
from app.domain.kernel.decide import Verdict
from app.domain.plan.commands import AddComment, EditItem
from app.queries.hand_back import HEARD_WITHIN, HandBack, Question, hand_back
from app.queries.receipts import outcome, receipt_counts, receipt_ids, receipts
from app.queries.record_states import (
    _EVERY_COUNT,
    _IDS,
    RecordQuery,
    RecordState,
    overview,
    state_of_subject,
    states_of,
    written_records,
)
from app.queries.round_log import past_rounds
from app.storage import outbox
from app.storage.outbox import Answer, PendingState
from app.storage.rounds import Doings, Round, keep_round, keep_spans
from app.storage.rows import Stored, rows_of
from tests.builders.home import NOW, Village, a_village
from tests.builders.home_day import Day, a_day
from tests.builders.replicas import a_replica

_RECEIPT = "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"
_PLAIN = "SELECT json_group_array(target) FROM (SELECT target FROM journal ORDER BY target)"
YESTERDAY = datetime(2026, 12, 1, tzinfo=UTC)
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.fixture(scope="module")
def morning(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Day]:
    with a_village(tmp_path_factory.mktemp("centre")) as village:
        yield a_day(village)


@pytest.fixture
def village(tmp_path: Path) -> Iterator[Village]:
    with a_village(tmp_path) as village:
        yield village


@pytest.fixture
def day(village: Village) -> Day:
    return a_day(village)


def states(day: Day, *ids: str) -> list[RecordState]:
    with day.nasrin.workspace.read() as connection:
        found = states_of(connection, ids)
    return [found[id] for id in ids]


def only(connection: Connection, state: RecordState) -> list[str]:
    return list(overview(connection, RecordQuery(frozenset({state}))).ids)


# -- the state of each record


def test_a_record_s_state_is_the_most_pressing_of_what_is_known(morning: Day) -> None:
    assert states(morning, morning.exits, morning.water) == [RecordState.DECIDE, RecordState.REFUSED]
    with morning.nasrin.workspace.read() as connection:
        whole = overview(connection, RecordQuery())
        waiting = only(connection, RecordState.WAITING)
        rows = {row.id: row for row in written_records(connection, whole.ids[:40])}
        assert states_of(connection, []) == {}
        assert states_of(connection, [morning.nasrin.new_id()]) == {}
        assert state_of_subject(connection, morning.nasrin.new_id()) is None
    assert whole.ids[:2] == [morning.exits, morning.water]
    assert list(whole.ids[2:4]) == waiting
    assert whole.states[RecordState.WAITING] == 2
    assert sum(whole.states.values()) == sum(whole.scopes.values()) == len(whole.ids) == len(set(whole.ids))
    assert (rows[morning.exits].command, rows[morning.exits].factory) == ("EditItem", "Meghna Knit Composite")
    assert rows[waiting[0]].answered_at is None
    assert rows[morning.exits].answered_at is not None


def test_each_facet_counts_what_the_other_leaves_and_words_find_what_is_about_them(morning: Day) -> None:
    scope = f"f:{morning.meghna.id}"
    with morning.nasrin.workspace.read() as connection:
        whole = overview(connection, RecordQuery())
        refused = overview(connection, RecordQuery(frozenset({RecordState.REFUSED})))
        meghna = overview(connection, RecordQuery(scope=scope))
        both = overview(connection, RecordQuery(frozenset({RecordState.RECEIVED}), scope))
        found = overview(connection, RecordQuery(text="drinking wat"))
        nothing = overview(connection, RecordQuery(text="nobody wrote this"))
    assert list(refused.ids) == [morning.water]
    assert refused.scopes == {scope: 1}
    assert refused.states == whole.states
    assert len(meghna.ids) == whole.scopes[scope] == sum(meghna.states.values())
    assert len(both.ids) == meghna.states[RecordState.RECEIVED]
    assert morning.water in found.ids
    assert len(found.ids) < len(whole.ids)
    assert list(nothing.ids) == []


def test_a_change_goes_from_waiting_over_sent_to_received(day: Day) -> None:
    item = day.nasrin.item(day.turag, "Ladders without feet")
    assert states(day, item) == [RecordState.WAITING]
    [last] = [each.seq for each in pending(day) if each.target == item]
    with day.nasrin.workspace.replica.write() as connection:
        keep_spans(connection, [(last, last, NOW.isoformat())])
    assert states(day, item) == [RecordState.SENT]
    day.nasrin.post.connected = True
    day.nasrin.sync()
    assert states(day, item) == [RecordState.RECEIVED]


@pytest.mark.parametrize(
    ("kept", "state"),
    [
        (PendingState.PARKED, RecordState.PARKED),
        (PendingState.BLOCKED, RecordState.BLOCKED),
        (PendingState.WOULD_REFUSE, RecordState.WOULD_REFUSE),
    ],
)
def test_of_several_changes_the_worst_is_told(day: Day, kept: PendingState, state: RecordState) -> None:
    item = day.nasrin.item(day.turag, "Ladders without feet")
    day.nasrin.give(day.turag, EditItem(item, {"progress": "Ordered"}))
    first, _ = [each.seq for each in pending(day) if each.target == item]
    with day.nasrin.workspace.replica.write() as connection:
        outbox.mark(connection, [(first, kept, (), 1)])
    assert states(day, item) == [state]


@pytest.mark.parametrize(
    ("verdict", "state"),
    [("custody", RecordState.SUPERVISORS), ("fault", RecordState.FAULT), ("merged", RecordState.MERGED)],
)
def test_the_last_receipt_tells_what_the_server_made_of_it(day: Day, verdict: str, state: RecordState) -> None:
    day.nasrin.post.connected = True
    item = day.nasrin.item(day.turag, "Ladders without feet")
    day.nasrin.sync()
    with day.nasrin.workspace.replica.write() as connection:
        connection.exec_driver_sql("UPDATE journal SET verdict = ? WHERE target = ?", (verdict, item))
    assert states(day, item) == [state]
    with day.nasrin.workspace.read() as connection:
        assert only(connection, state) == [item]


@pytest.mark.parametrize(
    ("told", "state"),
    [
        (HandoverState.WAITING, RecordState.SUPERVISORS),
        (HandoverState.ACCEPTED, RecordState.RECEIVED),
        (HandoverState.RETURNED, RecordState.REFUSED),
        (HandoverState.ARCHIVED, RecordState.ASIDE),
    ],
)
def test_what_the_supervisors_hold_stands_as_they_decided(day: Day, told: HandoverState, state: RecordState) -> None:
    user = day.nasrin.workspace.session.user_id
    handed = Handover(
        id=day.nasrin.new_id(),
        user_id=user,
        factory="Turag Apparels",
        changeset=day.nasrin.new_id(),
        in_scope=f"f:{day.turag.id}",
        command="EditItem",
        target=day.doors,
        payload="{}",
        made_at=NOW,
        received_at=NOW,
        state=told,
    )
    with day.nasrin.workspace.replica.write() as connection:
        rows_of(Handover).insert(connection, [Stored(handed, user_scope(user), 1)])
        connection.exec_driver_sql("UPDATE journal SET verdict = 'custody' WHERE target = ?", (day.doors,))
    assert states(day, day.doors) == [state]
    with day.nasrin.workspace.read() as connection:
        assert hand_back(connection).refused == 1 + (told is HandoverState.RETURNED)
        assert day.doors in only(connection, state)


def test_a_decision_taken_and_a_refusal_put_aside_are_told_no_more(day: Day) -> None:
    nasrin = day.nasrin
    nasrin.post.connected = True
    nasrin.sync()
    with nasrin.workspace.read() as connection:
        conflicts = [row.record for row in rows_of(Conflict).by_scope(connection, f"f:{day.meghna.id}")]
        refusal = str(connection.exec_driver_sql("SELECT id FROM refusal WHERE state = 'open'").scalar_one())
    conflict = next(each for each in conflicts if each.record_id == day.exits and each.state.value == "open")
    nasrin.give(day.meghna, DecideConflict(conflict.id, day.exits, conflict.record_kind, conflict.theirs))
    scope = user_scope(nasrin.workspace.session.user_id)
    nasrin.workspace.commands.submit_in(scope, SettleRefusal(refusal)).result()
    nasrin.sync()
    assert states(day, day.exits, day.water) == [RecordState.RECEIVED, RecordState.ASIDE]


def test_an_item_stands_as_the_worst_of_what_is_attached_to_it(day: Day) -> None:
    day.nasrin.post.connected = True
    item = day.nasrin.item(day.turag, "Ladders without feet")
    day.nasrin.sync()
    with day.nasrin.workspace.read() as connection:
        assert state_of_subject(connection, item) is RecordState.RECEIVED
    day.nasrin.give(day.turag, AddComment(day.nasrin.new_id(), item, "Who orders them?"))
    with day.nasrin.workspace.read() as connection:
        assert state_of_subject(connection, item) is RecordState.WAITING


def pending(day: Day) -> list[outbox.Pending]:
    with day.nasrin.workspace.read() as connection:
        return outbox.by_scope(connection, f"f:{day.turag.id}")


# -- receipts


def test_a_receipt_says_when_it_was_made_sent_and_received_and_what_it_came_to(day: Day) -> None:
    nasrin = day.nasrin
    nasrin.post.connected = True
    item = nasrin.item(day.turag, "Ladders without feet")
    nasrin.sync()
    day.village.at(date(2026, 12, 2), 10)
    nasrin.give(day.turag, EditItem(item, {"progress": "Ordered"}))
    day.village.at(date(2026, 12, 2), 11)
    nasrin.sync()
    with nasrin.workspace.read() as connection:
        last, before, *_ = receipts(connection, receipt_ids(connection, YESTERDAY)[:2])
        told, born = outcome(connection, last), outcome(connection, before)
        counts = receipt_counts(connection, YESTERDAY)
        refused = receipts(connection, receipt_ids(connection, LONG_AGO, "refused"))
        conflict = receipts(connection, receipt_ids(connection, LONG_AGO, "conflict"))
        assert receipt_ids(connection, NOW + timedelta(days=1)) == []
        assert sum(receipt_counts(connection, LONG_AGO).values()) == len(receipt_ids(connection, LONG_AGO))
    assert (last.command, last.verdict, last.title and last.title.text) == (
        "EditItem",
        "accepted",
        "Ladders without feet",
    )
    assert [each.hour for each in (last.made_at, told.sent_at or NOW, last.answered_at)] == [10, 11, 11]
    assert (told.fields, born.fields) == (("progress",), ())
    assert last.short_id == last.id.replace("-", "")[-8:]
    assert counts["accepted"] >= 2
    assert [(each.command, bool(each.reasons)) for each in refused] == [("CompleteItem", True)]
    assert [each.conflicts for each in conflict] == [1]


# -- the log


def test_a_round_says_what_was_answered_and_from_which_factory_it_came(day: Day) -> None:
    nasrin, kamal = day.nasrin, day.kamal
    kamal.sync()
    kamal.give(day.meghna, EditItem(day.water, {"lead_person": "T. Begum"}))
    kamal.sync()
    nasrin.post.connected = True
    nasrin.sync()
    with nasrin.workspace.read() as connection:
        last = past_rounds(connection, 1)[0]
    assert last.sent == sum(last.doings.verdicts.values()) == 3
    assert set(last.doings.verdicts) == {"accepted"}
    assert f"f:{day.meghna.id}" in last.doings.rows
    assert (day.meghna.id, "Meghna Knit Composite") in last.names


def test_an_assignment_that_is_lost_is_told_by_the_factory_s_name(day: Day) -> None:
    nasrin = day.nasrin
    nasrin.post.connected = True
    nasrin.sync()
    day.village.world.engagements.unassign("nasrin", day.turag.id)
    nasrin.sync()
    with nasrin.workspace.read() as connection:
        last = past_rounds(connection, 1)[0]
    assert [each.engagement for each in last.doings.left] == [day.turag.id]
    assert (day.turag.id, "Turag Apparels") in last.names


def test_rounds_that_bring_nothing_are_one_line_and_push_nothing_out(day: Day) -> None:
    for _ in range(3):
        day.nasrin.try_sync()
    day.nasrin.post.connected = True
    day.nasrin.sync()
    for _ in range(3):
        day.nasrin.sync()
    with day.nasrin.workspace.read() as connection:
        quiet, loud, failed, *_ = past_rounds(connection, 10)
        problems = past_rounds(connection, 1, problems_only=True)
    assert (quiet.doings.times, quiet.sent, quiet.problem) == (3, 0, "")
    assert loud.sent == 3
    assert (failed.problem, failed.doings.times) == ("network.offline", 3)
    assert [each.id for each in problems] == [failed.id]


def test_details_of_an_earlier_program_are_read_as_far_as_they_go(day: Day) -> None:
    with day.nasrin.workspace.replica.write() as connection:
        keep_round(connection, Round(NOW.isoformat(), NOW.isoformat(), 1, 0, "failed", "network.offline"))
        for detail in ('{"code": "network.tls"}', '{"code": 7}', "no JSON"):
            connection.exec_driver_sql(
                "INSERT INTO sync_round (started_at, finished_at, sent, received, result, detail) "
                "VALUES (?, ?, 0, 0, 'failed', ?)",
                (NOW.isoformat(), NOW.isoformat(), detail),
            )
    with day.nasrin.workspace.read() as connection:
        found = past_rounds(connection, 4)
    assert [each.problem for each in found] == ["failed", "failed", "network.tls", "network.offline"]
    assert [each.doings for each in found] == [Doings()] * 4


# -- handing back


def questions(found: HandBack) -> dict[Question, int]:
    return {answer.question: answer.count for answer in found.answers() if not answer.is_met}


def test_every_reason_against_handing_back_is_counted_with_its_factories(morning: Day) -> None:
    with morning.nasrin.workspace.read() as connection:
        found = hand_back(connection, NOW, 0.0)
    assert not found.is_safe
    assert questions(found) == {
        Question.CHANGES: 3,
        Question.DRAFTS: 1,
        Question.DECISIONS: 1,
        Question.REFUSALS: 1,
        Question.HEARD: 1,
    }
    assert dict(found.factories) == {"Meghna Knit Composite": 3}


ALONE = {
    Question.CHANGES: HandBack(changes=2),
    Question.STRANDED: HandBack(changes=2, stranded=2),
    Question.FILES: HandBack(files=2),
    Question.DRAFTS: HandBack(drafts=2),
    Question.DECISIONS: HandBack(decisions=2),
    Question.REFUSALS: HandBack(refused=2),
    Question.FAULTS: HandBack(kept=2),
    Question.LEAVING: HandBack(leaving=2),
    Question.CLOCK: HandBack(clock_offset_seconds=-121),
}


@pytest.mark.parametrize("question", ALONE, ids=str)
def test_each_reason_alone_stands_against_a_yes(question: Question) -> None:
    heard = HandBack(**{name: getattr(ALONE[question], name) for name in SET[question]}, last_received_at=NOW, now=NOW)
    assert not heard.is_safe
    assert list(questions(heard)) == [question]
    assert HandBack(last_received_at=NOW, now=NOW, clock_offset_seconds=-120).is_safe


SET = {
    question: [name for name in HandBack.__slots__ if getattr(found, name) != getattr(HandBack(), name)]
    for question, found in ALONE.items()
}


@pytest.mark.parametrize(
    ("received", "off", "is_heard"),
    [
        (None, 0.0, False),
        (NOW - HEARD_WITHIN, 0.0, True),
        (NOW - HEARD_WITHIN - timedelta(seconds=1), 0.0, False),
        (NOW - HEARD_WITHIN - timedelta(seconds=1), 60.0, True),
    ],
)
def test_what_was_received_long_ago_says_nothing_of_today(
    received: datetime | None, off: float, is_heard: bool
) -> None:
    found = HandBack(last_received_at=received, now=NOW, clock_offset_seconds=off)
    assert (Question.HEARD not in questions(found)) is is_heard


REFUSING = {"changes", "stranded", "files", "drafts", "decisions", "refusals"}


@pytest.mark.parametrize("question", ALONE, ids=str)
def test_signing_out_is_refused_by_what_only_this_person_can_settle_here(question: Question) -> None:
    holding = {answer.question: answer.count for answer in ALONE[question].holding()}
    assert holding == ({question: 2} if question.value in REFUSING else {})


def test_what_is_saved_to_a_file_holds_nobody_back_and_the_rest_does() -> None:
    assert HandBack(changes=2, stranded=2, saved=2).holding() == ()
    [left] = HandBack(changes=2, stranded=2, saved=1).holding()
    assert (left.question, left.count) == (Question.STRANDED, 1)


def test_changes_saved_to_a_file_may_be_destroyed_and_yet_the_file_may_lie_here() -> None:
    found = HandBack(changes=2, stranded=2, saved=2, last_received_at=NOW, now=NOW)
    assert (found.loses, found.is_safe) == (False, False)


# -- a long life


LIST_OF_RECORDS = 8.0
"""How often as long as a plain read of their ids from an index the list of 100,000 records and its counts may take."""


def test_a_long_life_is_listed_from_an_index(tmp_path: Path) -> None:
    count = 100_000
    with a_replica(tmp_path) as replica:
        with replica.write() as connection:
            connection.exec_driver_sql(_RECEIPT, [receipt_row(number) for number in range(1, count + 1)])
        with replica.read() as connection:
            plain = least_time(lambda: connection.exec_driver_sql(_PLAIN).scalar())
            took = least_time(lambda: overview(connection, RecordQuery()))
            whole = overview(connection, RecordQuery())
            page = least_time(lambda: written_records(connection, whole.ids[:64]))
            bound = {"pressing": "[]", "verdicts": "[]", "scope": "", "found": None}
            plans = [
                str(connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", bound).all())
                for sql in (_IDS, _EVERY_COUNT)
            ]
    assert len(whole.ids) == sum(whole.states.values()) == sum(whole.scopes.values()) == count
    assert took < LIST_OF_RECORDS * plain
    assert page < max(took, 0.05), "a page costs as much, however long the list"
    assert "COVERING INDEX ix_journal_latest" in plans[0]
    assert "COVERING INDEX ix_journal_counted" in plans[1]
    assert not any("TEMP B-TREE" in plan for plan in plans)


def least_time(work: Callable[[], object]) -> float:
    """Return the processor seconds of some work, the least of three."""
    found: list[float] = []
    for _ in range(3):
        began = time.process_time()
        work()
        found.append(time.process_time() - began)
    return min(found)


@pytest.mark.parametrize("order", [(1, 2, 3), (3, 2, 1), (2, 3, 1)], ids=str)
def test_of_receipts_that_come_in_any_order_the_last_change_counts(day: Day, order: tuple[int, ...]) -> None:
    item = day.nasrin.item(day.turag, "Ladders without feet")
    for progress in ("Ordered", "Paid"):
        day.nasrin.give(day.turag, EditItem(item, {"progress": progress}))
    made = [each for each in pending(day) if each.target == item]
    verdicts = (Verdict.ACCEPTED, Verdict.ACCEPTED, Verdict.MERGED)
    for number in order:
        with day.nasrin.workspace.replica.write() as connection:
            change = made[number - 1]
            outbox.settle(connection, [Answer(change.seq, change.id, verdicts[number - 1])], NOW.isoformat())
    assert states(day, item) == [RecordState.MERGED]
    with day.nasrin.workspace.read() as connection:
        assert item in only(connection, RecordState.MERGED)
        assert item not in only(connection, RecordState.RECEIVED)
        assert list(overview(connection, RecordQuery()).ids).count(item) == 1


def receipt_row(number: int) -> tuple[object, ...]:
    at = NOW.isoformat()
    scope = f"f:{uuid7(1_700_000_000_000, number % 14)}"
    verdict = ("accepted", "accepted", "merged")[number % 3]
    target = uuid7(1_780_000_000_000 + number * 7919 % 100_003, number)
    return (
        uuid7(1_781_000_000_000 + number, number),
        number,
        scope,
        "EditItem",
        target,
        b"x" * 600,
        at,
        verdict,
        "[]",
        "[]",
        at,
        0,
    )
