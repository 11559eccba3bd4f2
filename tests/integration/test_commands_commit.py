"""One command, one transaction: all that follows from it is written, or nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.committee.commands import AddMember, EditMeeting, EstablishCommittee, HoldMeeting
from app.domain.committee.records import Side
from app.domain.errors import Known
from app.domain.ids import engagement_scope
from app.domain.kernel.changeset import Command, OnBehalfOf
from app.domain.kernel.record import with_values
from app.domain.plan.commands import AddComment, ClaimItem, CompleteItem, CreateItem, EditItem, RecordReview
from app.domain.plan.records import Gate, Origin, PlanItem, ReviewOutcome, Status
from app.domain.reasons import Blocked
from app.domain.visit.commands import CloseVisit, PlanVisit, StartVisit
from app.domain.visit.records import VisitKind, VisitMode
from app.schema.codec import decode_changeset
from app.services.changes import Changed
from app.storage.cards import UNJUDGED, refresh
from app.storage.connection import Connection
from app.storage.facts import SqliteFacts
from app.storage.outbox import PendingState
from app.storage.rows import Stored, rows_of
from app.storage.search import find
from tests.builders.authority import MANAGER
from tests.builders.workspaces import DEVICE, ENGAGEMENT, MORNING, SCOPE, TODAY, USER, Site, a_site, an_id, an_item

ITEM = an_item(1)


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with a_site(tmp_path, [ITEM, an_item(2)]) as site:
        yield site


def table(site: Site, sql: str, *values: object) -> list[tuple[object, ...]]:
    with site.workspace.read() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(sql, values)]


def execute(site: Site, statement: str) -> None:
    """Run a statement on the connection that writes."""

    def job(connection: Connection) -> None:
        connection.exec_driver_sql(statement)

    site.workspace.writer.run(job).result()


def everything(site: Site) -> dict[str, list[tuple[object, ...]]]:
    """Return the content of every table that a command may write to."""
    names = (
        "plan_item",
        "comment",
        "outbox",
        "base",
        "pending_history",
        "item_card",
        "search_entry",
        "draft",
        "journal",
    )
    return {name: table(site, f"SELECT * FROM {name} ORDER BY 1, 2") for name in names}


def test_a_command_is_written_queued_and_remembered_at_once(site: Site) -> None:
    done = site.give(EditItem(ITEM.id, {"progress": "Keys handed out", "target_date": date(2026, 10, 1)}))

    assert site.item(ITEM.id) == replace(ITEM, progress="Keys handed out", target_date=date(2026, 10, 1))
    [pending] = site.pending()
    assert (pending.seq, pending.id, pending.name, pending.target) == (done.seq, done.changeset, "EditItem", ITEM.id)
    assert (pending.state, pending.depends_on, pending.attempts) == (PendingState.PENDING, (), 0)
    sent = decode_changeset(pending.payload)
    assert (sent.id, sent.actor, sent.device, sent.scope) == (done.changeset, USER, DEVICE, SCOPE)
    assert (sent.made_at, sent.made_on, sent.on_behalf_of, sent.pack) == (MORNING, TODAY, MANAGER, "advisory-2026-01")
    assert sent.command == EditItem(ITEM.id, {"progress": "Keys handed out", "target_date": date(2026, 10, 1)})
    [(kind, version, body)] = table(site, "SELECT kind, version, body FROM base WHERE id = ?", ITEM.id)
    assert (kind, version, json.loads(str(body))["progress"]) == ("plan_item", 3, ITEM.progress)
    [(command, actor, behalf, changes)] = table(
        site, "SELECT command, actor, on_behalf_of, changes FROM pending_history WHERE record = ?", ITEM.id
    )
    assert (command, actor, behalf) == ("EditItem", USER, MANAGER.name)
    assert json.loads(str(changes)) == {
        "target_date": ["2026-09-01", "2026-10-01"],
        "progress": ["Keys ordered", "Keys handed out"],
    }
    assert table(site, "SELECT target_date FROM item_card WHERE item_id = ?", ITEM.id) == [("2026-10-01",)]
    with site.workspace.read() as connection:
        assert [hit.id for hit in find(connection, "handed out", 5)] == [ITEM.id]


def test_the_row_keeps_the_version_of_what_the_server_holds(site: Site) -> None:
    before = site.rows()[ITEM.id].version
    site.give(EditItem(ITEM.id, {"progress": "Keys handed out"}))
    assert before > 0 and site.rows()[ITEM.id].version == before
    made = an_id(50)
    site.give(CreateItem(made, Origin.ADDITIONAL, TODAY, {"area": "No drinking water"}))
    assert site.rows()[made].version == 0


@pytest.mark.parametrize(
    ("command", "rule"),
    [
        pytest.param(CompleteItem(ITEM.id, TODAY), "G1", id="a gate is open"),
        pytest.param(EditItem(an_id(99), {"progress": "x"}), "E0", id="the item is not here"),
        pytest.param(EditItem(ITEM.id, {"area": " "}), "O1", id="the area is blank"),
        pytest.param(EditItem(ITEM.id, {"progress": "x" * 20_001}), "T0", id="the text is too long"),
    ],
)
def test_a_blocked_command_leaves_nothing_behind(site: Site, command: Command, rule: str) -> None:
    site.workspace.drafts.keep("plan_item/edit", "what was typed").result()
    told: list[Changed] = []
    site.workspace.changes.subscribe(told.append)
    before = everything(site)
    with pytest.raises(Blocked) as blocked:
        site.give(command, draft="plan_item/edit")
    assert rule in {reason.rule for reason in blocked.value.reasons if not reason.met}
    assert everything(site) == before
    assert not told


@pytest.mark.parametrize(
    "table_name", ["plan_item", "outbox", "base", "pending_history", "item_card", "search_entry", "draft"]
)
def test_a_statement_that_fails_takes_all_the_others_back(site: Site, table_name: str) -> None:
    site.workspace.drafts.keep("plan_item/edit", "what was typed").result()
    site.give(EditItem(an_item(2).id, {"progress": "Before"}))
    before = everything(site)
    sql = "CREATE TEMP TRIGGER fail BEFORE {} ON main.{} BEGIN SELECT raise(ABORT, 'no'); END"
    for what in ("INSERT", "UPDATE", "DELETE"):
        statement = sql.replace("fail", f"fail_{what}").format(what, table_name)
        execute(site, statement)
    command = EditItem(ITEM.id, {"progress": "Keys handed out", "target_date": date(2026, 10, 1)})
    with pytest.raises(Exception, match="no"):
        site.give(command, draft="plan_item/edit")
    assert everything(site) == before
    for what in ("INSERT", "UPDATE", "DELETE"):
        execute(site, f"DROP TRIGGER fail_{what}")
    site.give(command, draft="plan_item/edit")
    assert site.item(ITEM.id).progress == "Keys handed out"


def test_a_full_disk_is_known_and_nothing_is_written(site: Site) -> None:
    before = everything(site)
    [(pages,)] = table(site, "PRAGMA page_count")
    execute(site, f"PRAGMA max_page_count = {pages}")
    long = EditItem(ITEM.id, {"progress": "x" * 20_000, "root_cause": "y" * 20_000})
    with pytest.raises(Known) as known:
        site.give(long)
    assert known.value.code == "disk.full"
    assert everything(site) == before
    execute(site, "PRAGMA max_page_count = 1000000")
    assert site.give(long).seq > 0


def test_the_places_in_the_outbox_are_never_given_twice(site: Site) -> None:
    first = site.give(EditItem(ITEM.id, {"progress": "One"})).seq
    site.sync()
    assert not site.pending()
    assert site.give(EditItem(ITEM.id, {"progress": "Two"})).seq == first + 1


def test_a_command_that_changes_nothing_is_not_sent_but_its_draft_is_done(site: Site) -> None:
    site.workspace.drafts.keep("plan_item/edit", "Keys ordered").result()
    done = site.give(EditItem(ITEM.id, {"progress": ITEM.progress}), draft="plan_item/edit")
    assert (done.changeset, done.seq, done.undo) == ("", 0, None)
    assert not site.pending()
    assert site.workspace.drafts.find("plan_item/edit") is None


def test_a_draft_goes_with_its_command_and_what_is_typed_later_stays(site: Site) -> None:
    drafts = site.workspace.drafts
    drafts.keep("plan_item/edit", "Keys handed")
    given = site.workspace.commands.submit(
        ENGAGEMENT, EditItem(ITEM.id, {"progress": "Keys handed"}), on_behalf_of=MANAGER, draft="plan_item/edit"
    )
    later = drafts.keep("plan_item/edit", "Keys handed out")
    given.result()
    later.result()
    found = drafts.find("plan_item/edit")
    assert found is not None and found.content == "Keys handed out"


def test_drafts_are_listed_newest_first_and_discarded_on_request(site: Site) -> None:
    drafts = site.workspace.drafts
    for place in ("one", "two"):
        drafts.keep(place, place).result()
    assert [draft.place for draft in drafts.all()] == ["two", "one"]
    drafts.discard("two").result()
    assert [draft.place for draft in drafts.all()] == ["one"]


def test_listeners_hear_what_was_written_when_it_is_on_the_disk(site: Site) -> None:
    heard: list[tuple[Changed, str]] = []

    def listen(changed: Changed) -> None:
        heard.append((changed, site.item(ITEM.id).progress))

    unsubscribe = site.workspace.changes.subscribe(listen)
    done = site.give(EditItem(ITEM.id, {"progress": "Keys handed out"}))
    unsubscribe()
    site.give(EditItem(ITEM.id, {"progress": "Unheard"}))
    expected = Changed(frozenset({"plan_item", "outbox"}), frozenset({ITEM.id}), frozenset({SCOPE}), "local")
    assert heard == [(expected, "Keys handed out")]
    assert done.changed == expected


def test_who_holds_no_role_in_a_scope_cannot_write_there(site: Site) -> None:
    elsewhere = an_id(77)
    future = site.workspace.commands.submit(elsewhere, EditItem(ITEM.id, {"progress": "x"}), on_behalf_of=MANAGER)
    with pytest.raises(Blocked) as blocked:
        future.result()
    assert [(reason.rule, reason.needs) for reason in blocked.value.reasons] == [("O2", "scope.not_held")]


def test_a_day_without_rules_is_known(site: Site) -> None:
    site.clock.moment = MORNING.replace(year=2019)
    with pytest.raises(Known) as known:
        site.give(EditItem(ITEM.id, {"progress": "x"}))
    assert (known.value.code, known.value.params["programme"]) == ("pack.none", "advisory")


def test_records_of_another_engagement_are_out_of_reach(site: Site) -> None:
    other = an_id(77)
    grants = {"u:" + USER: "advisor", "g:BD": "advisor", SCOPE: "advisor", engagement_scope(other): "advisor"}
    site.receive(grants=grants)
    future = site.workspace.commands.submit(other, EditItem(ITEM.id, {"progress": "x"}), on_behalf_of=MANAGER)
    with pytest.raises(Blocked) as blocked:
        future.result()
    assert blocked.value.reasons[0].needs == "record.missing"


def test_what_depends_on_pending_records_says_so(site: Site) -> None:
    made = site.give(CreateItem(an_id(50), Origin.ADDITIONAL, TODAY, {"area": "No drinking water"}))
    site.give(EditItem(an_id(50), {"progress": "Filters ordered"}))
    site.give(AddComment(an_id(51), an_id(50), "Seen on the walk"))
    site.give(EditItem(ITEM.id, {"progress": "Keys handed out"}))
    assert [pending.depends_on for pending in site.pending()] == [(), (made.changeset,), (made.changeset,), ()]
    site.sync()
    site.give(EditItem(an_id(50), {"progress": "Filters bought"}))
    assert [pending.depends_on for pending in site.pending()] == [()]


def test_a_whole_day_offline_ends_with_a_completed_item(site: Site) -> None:
    """G1, G2, G3, S2: the committee's life is pending too, and the gates count it."""
    visit, committee, worker, manager, meeting = (an_id(number) for number in range(60, 65))
    site.give(PlanVisit(visit, VisitKind.ADVISORY, VisitMode.IN_PERSON, TODAY))
    site.give(StartVisit(visit, TODAY, MANAGER.name, MANAGER.position))
    site.give(EstablishCommittee(committee, "PICC", "Improvement committee"))
    site.give(AddMember(worker, committee, "Rina Akter", Side.WORKER, date(2025, 1, 1)))
    site.give(AddMember(manager, committee, "Kamal Uddin", Side.MANAGEMENT, date(2025, 1, 1)))
    site.give(HoldMeeting(meeting, committee, visit, TODAY, attended=(worker, manager)))
    site.give(ClaimItem(an_id(65), ITEM.id, TODAY, MANAGER.name))
    assert card(site) == ("open", "open", "open", 3, "claimed")
    for number, gate in enumerate(Gate):
        review = RecordReview(
            an_id(70 + number),
            ITEM.id,
            gate,
            meeting,
            number + 1,
            ReviewOutcome.AGREED,
            change_observed=gate is Gate.G2,
            observation="Doors open outwards",
            recommendation="Keep the keys at the doors",
            seen_area=ITEM.area,
            seen_compliance_point=ITEM.compliance_point,
            seen_actions_needed=ITEM.actions_needed,
            seen_root_cause=ITEM.root_cause,
        )
        site.give(review)
    assert card(site) == ("met", "met", "met", 0, "worked")

    site.give(EditMeeting(meeting, {"attended": (worker,)}))
    assert card(site) == ("uncounted", "uncounted", "uncounted", 3, "worked")
    with pytest.raises(Blocked):
        site.give(CompleteItem(ITEM.id, TODAY))
    site.give(EditMeeting(meeting, {"attended": (worker, manager)}))
    site.give(CompleteItem(ITEM.id, TODAY))
    site.give(CloseVisit(visit, "The chair left early"))
    assert site.item(ITEM.id).status is Status.COMPLETED

    received = site.sync()
    assert not received.mismatched and not site.pending()
    assert site.item(ITEM.id).status is Status.COMPLETED
    assert site.view() == site.server.records()


UNJUDGED_VALUES = {
    "lead_person": "Somebody else",
    "additional_persons": ("Rina Akter", "Kamal Uddin"),
    "progress": "Everything is done",
    "key_work_ahead": "Nothing more",
}


def test_no_card_rests_on_the_fields_that_leave_it_alone(site: Site) -> None:
    test_a_whole_day_offline_ends_with_a_completed_item(site)
    assert UNJUDGED_VALUES.keys() == UNJUDGED
    item = site.item(ITEM.id)
    for status in Status:
        as_it_was = replace(item, status=status)
        assert judged(site, with_values(as_it_was, UNJUDGED_VALUES)) == judged(site, as_it_was)


def judged(site: Site, item: PlanItem) -> list[tuple[object, ...]]:
    """Return the card of an item as it is judged from nothing."""

    def job(connection: Connection) -> None:
        rows_of(PlanItem).upsert(connection, [Stored(item, SCOPE, 9)])
        connection.exec_driver_sql("DELETE FROM item_card")
        refresh(connection, SqliteFacts(connection, SCOPE, DEVICE), SCOPE, [ITEM.id], TODAY)

    site.workspace.writer.run(job).result()
    return table(site, "SELECT * FROM item_card")


def card(site: Site) -> tuple[object, ...]:
    [found] = table(site, "SELECT g1, g2, g3, missing, claim FROM item_card WHERE item_id = ?", ITEM.id)
    return found


def test_the_screen_learns_of_items_judged_anew_because_of_a_meeting(site: Site) -> None:
    test_a_whole_day_offline_ends_with_a_completed_item(site)
    visit, meeting = an_id(80), an_id(81)
    site.give(PlanVisit(visit, VisitKind.ADVISORY, VisitMode.IN_PERSON, TODAY))
    started = site.give(StartVisit(visit, TODAY))
    assert started.changed.ids == {visit}
    held = site.give(HoldMeeting(meeting, an_id(61), visit, TODAY, attended=(an_id(62),)))
    assert held.changed.ids == {meeting}
    left = site.give(EditItem(ITEM.id, {"actions_needed": "Something else"}))
    assert left.changed.ids == {ITEM.id}
    assert table(site, "SELECT g1, stale FROM item_card WHERE item_id = ?", ITEM.id) == [("stale", 2)]


def test_an_advisor_enters_for_the_person_of_the_visit_in_progress_else_the_last_chosen(site: Site) -> None:
    workspace = site.workspace
    with workspace.read() as connection:
        assert workspace.entering_for(connection, ENGAGEMENT) is None
    workspace.choose_entering_for(ENGAGEMENT, OnBehalfOf("রিনা", "Supervisor")).result()
    with workspace.read() as connection:
        assert workspace.entering_for(connection, ENGAGEMENT) == OnBehalfOf("রিনা", "Supervisor")
    site.give(PlanVisit(an_id(80), VisitKind.ADVISORY, VisitMode.IN_PERSON, TODAY))
    site.give(StartVisit(an_id(80), TODAY, MANAGER.name, MANAGER.position))
    with workspace.read() as connection:
        assert workspace.entering_for(connection, ENGAGEMENT) == MANAGER


def test_a_screen_asks_the_same_facts_and_circumstances(site: Site) -> None:
    workspace = site.workspace
    site.give(EditItem(ITEM.id, {"progress": "Keys handed out"}))
    with workspace.read() as connection:
        context = workspace.context(connection, ENGAGEMENT, MANAGER)
        assert (context.actor, context.role, context.scope, context.today) == (USER, "advisor", SCOPE, TODAY)
        assert context.engagement == ENGAGEMENT and context.on_behalf_of == MANAGER
        found = workspace.facts(connection).find(PlanItem, ITEM.id)
        assert found is not None and found.progress == "Keys handed out"
        assert workspace.role(connection, "f:nowhere") is None
        with pytest.raises(Blocked):
            workspace.context(connection, an_id(77))
