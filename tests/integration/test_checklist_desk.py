"""The desk of checklists over real replicas and a server: begun, answered by two, pinned, completed, found again."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from threading import Event, Thread

import pytest

from app.domain.checklist.commands import RaiseFinding
from app.domain.checklist.records import RunStatus, TemplatePart
from app.domain.checklist.rules import MOST_ANSWERS
from app.domain.errors import Known
from app.domain.factory.records import Engagement, Programme
from app.domain.kernel.conflict import Conflict
from app.domain.kernel.context import Role
from app.domain.plan.records import Evidence, PlanItem
from app.domain.reasons import Blocked
from app.domain.visit.commands import CloseVisit, PlanVisit, StartVisit
from app.domain.visit.records import VisitKind, VisitMode
from app.forms.answers import Given
from app.forms.definition import Definition, Kind, Node
from app.queries.checklists import runs_of_visit, template_choices, templates_on_the_road
from app.queries.draft_places import is_answer
from app.queries.palette import find_records
from app.queries.today import drafts_left
from app.services.checklists import ChecklistDesk
from app.services.commands import Committed
from app.services.drafted_questions import DraftedQuestion, EntryAt, drafted_question
from app.services.open_run import OpenRun
from app.services.template_shelf import TemplateShelf
from app.storage.rows import rows_of
from sync.server.core.templates import Templates
from tests.builders.home import Seat, Village, a_village
from tests.builders.walk import EXITS, NOISE, PEOPLE, PHOTO, WHY, walk

DAY = date(2026, 12, 2)
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)


@dataclass
class Hand:
    """One advisor at their laptop, with the checklist on the screen."""

    seat: Seat
    engagement: Engagement

    def __post_init__(self) -> None:
        self.desk = ChecklistDesk(self.seat.workspace)

    def open(self, run: str) -> OpenRun:
        return self.desk.open_run(run)

    def give(self, opened: OpenRun, path: str, value: str = "", **rest: object) -> None:
        given = Given(value, **rest)  # type: ignore[arg-type]  # fields of what is given
        future = self.desk.give(opened, path, given)
        assert future is not None
        future.result()
        self.desk.reread(opened)

    def visit(self) -> str:
        visit = self.seat.new_id()
        self.seat.give(self.engagement, PlanVisit(visit, VisitKind.ADVISORY, VisitMode.IN_PERSON, DAY))
        self.seat.give(self.engagement, StartVisit(visit, DAY, "R. Islam", "Manager"))
        return visit

    def newest(self) -> str:
        with self.seat.workspace.read() as connection:
            [choice] = template_choices(connection, self.engagement.id)
        assert choice.is_here
        return choice.id

    def begin(self, visit: str = "", title: str = "") -> str:
        return self.desk.start(visit or self.visit(), self.newest(), title).result()


@dataclass
class Floor:
    """Two advisors of one factory, and the administrator who publishes."""

    village: Village
    engagement: Engagement
    amina: Hand
    karim: Hand

    def publish(self, definition: Definition) -> None:
        world = self.village.world
        world.later(minutes=1)
        Templates(world.store, world.clock, world.ids).publish(definition, Programme.ADVISORY)

    def meet(self) -> None:
        for hand in (self.amina, self.karim, self.amina):
            hand.seat.sync()


@pytest.fixture
def floor(tmp_path: Path) -> Iterator[Floor]:
    with a_village(tmp_path) as village:
        engagement = village.factory("Meghna Knit Composite", "12 Mill Road", date(2026, 1, 5))
        hands = [Hand(village.seat(login, login, Role.ADVISOR, engagement), engagement) for login in ("amina", "karim")]
        made = Floor(village, engagement, *hands)
        made.publish(walk())
        made.meet()
        yield made


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    yield monkeypatch
    monkeypatch.undo()
    time.tzset()


def done(future: Future[Committed] | None) -> None:
    assert future is not None
    future.result()


def test_a_draft_finishes_on_its_version_and_the_next_run_uses_the_new_one(floor: Floor) -> None:
    amina = floor.amina
    run = amina.begin()
    opened = amina.open(run)
    amina.give(opened, EXITS, "no")
    amina.desk.keep(opened, WHY, Given("The guard has the k"))
    floor.publish(walk("2", Node(Kind.TEXT, "new", {"en": "A question of the new version"}, required="true()")))
    world = floor.village.world
    Templates(world.store, world.clock, world.ids).withdraw(Programme.ADVISORY, "walk", "1")
    floor.meet()
    again = Hand(amina.seat, amina.engagement).open(run)
    assert again.ready.template.edition == "1"
    assert again.unsaved == {WHY} and again.form.state(WHY).value == "The guard has the k"
    assert again.node("/new") is None
    amina.give(again, WHY, "The guard has the keys")
    amina.desk.complete(again).result()
    floor.meet()
    assert floor.karim.open(run).record.status is RunStatus.COMPLETED
    following = amina.open(amina.begin())
    assert (following.ready.template.edition, following.node("/new") is not None) == ("2", True)
    with amina.seat.workspace.read() as connection:
        on_the_road = templates_on_the_road(connection)
    assert [(each.code, each.edition, each.is_here) for each in on_the_road] == [("walk", "2", True)]


def test_two_who_answer_one_run_offline_are_brought_together_and_asked_where_they_met(floor: Floor) -> None:
    amina, karim = floor.amina, floor.karim
    run = amina.begin()
    floor.meet()
    hers, his = amina.open(run), karim.open(run)
    first, second = amina.seat.new_id(), karim.seat.new_id()
    amina.give(hers, EXITS, "no", note="Locked on the ground floor")
    amina.give(hers, PEOPLE, entries=(first,))
    amina.give(hers, f"{PEOPLE}[{first}]/name", "Rina")
    karim.give(his, EXITS, "yes")
    karim.give(his, NOISE, not_applicable=True)
    karim.give(his, PEOPLE, entries=(second,))
    floor.meet()
    for hand, opened in ((amina, hers), (karim, his)):
        hand.desk.reread(opened)
        assert set(opened.form.entries(PEOPLE)) == {first, second}
        assert opened.given(NOISE).not_applicable
        assert opened.given(EXITS) == Given("no", note="Locked on the ground floor")
        with hand.seat.workspace.read() as connection:
            [conflict] = [c.record for c in rows_of(Conflict).by_parents(connection, [opened.answer(EXITS).id])]
        assert ('"yes"' in conflict.mine, conflict.names) == (True, ("value",))


def test_words_left_at_a_question_say_which_one_it_is_and_open_there(floor: Floor) -> None:
    amina = floor.amina
    run = amina.begin(title="Building 2")
    opened = amina.open(run)
    first, second = amina.seat.new_id(), amina.seat.new_id()
    amina.give(opened, PEOPLE, entries=(first, second))
    path = f"{PEOPLE}[{second}]/name"
    amina.desk.keep(opened, path, Given("Rin"))
    amina.desk.keep(opened, EXITS, Given("no"))
    gone = amina.seat.new_id()
    amina.seat.workspace.drafts.keep(f"answer/{gone}{WHY}", "words").result()
    shelf = amina.seat.workspace.templates
    with amina.seat.workspace.read() as connection:
        lost, exits, name = drafts_left(connection, 5)
        asked = drafted_question(connection, shelf, run, path, "bn")
        exits_asked = drafted_question(connection, shelf, run, EXITS, "bn")
        assert drafted_question(connection, shelf, run, "/unknown", "bn") is None
        assert drafted_question(connection, shelf, gone, WHY, "bn") is None
        assert shelf.definition(connection, opened.record.template_id) is opened.ready.definition
    assert (lost.title, lost.part, is_answer(lost.part)) == (None, f"answer{WHY}", True)
    for left, place in ((exits, EXITS), (name, path)):
        assert left.title is not None
        assert (left.title.kind, left.title.text, left.title.factory) == (
            "checklist_run",
            "Building 2",
            "Meghna Knit Composite",
        )
        assert (left.title.opens_kind, left.title.opens_id) == ("checklist", f"{run}{place}")
    assert asked == DraftedQuestion("ঘুরে দেখা", "Building 2", (EntryAt("People spoken to", 2),), "Name")
    assert exits_asked is not None
    assert exits_asked.question == "সব বহির্গমন কি খোলা?"


def test_an_entry_that_a_count_asks_for_is_numbered_before_anything_is_answered_in_it(floor: Floor) -> None:
    inner = Node(Kind.TEXT, "door", {"en": "Door of ${noise} dB"})
    floor.publish(walk("2", Node(Kind.REPEAT, "doors", {"en": "Doors"}, repeat_count="3", children=(inner,))))
    floor.meet()
    amina = floor.amina
    run = amina.begin()
    opened = amina.open(run)
    *_, third = opened.form.entries("/doors")
    # A workspace that has opened no checklist yet reads the words of the template and does not make it ready.
    shelf = TemplateShelf()
    with amina.seat.workspace.read() as connection:
        asked = drafted_question(connection, shelf, run, f"/doors[{third}]/door", "en")
        strange = drafted_question(connection, shelf, run, f"/doors[{amina.seat.new_id()}]/door", "en")
        assert shelf.definition(connection, opened.record.template_id) is shelf.definition(
            connection, opened.record.template_id
        )
    assert asked == DraftedQuestion("Walk", "", (EntryAt("Doors", 3),), "Door of … dB")
    assert strange is not None
    assert strange.entries == (EntryAt("Doors", 0),)


def test_a_template_is_made_ready_once_whoever_opens_its_runs(floor: Floor) -> None:
    amina = floor.amina
    run = amina.begin()
    another = Hand(amina.seat, amina.engagement)
    assert another.open(run).ready is amina.open(run).ready


def test_a_text_typed_on_both_sides_of_a_sync_is_based_on_what_it_was_typed_over(floor: Floor) -> None:
    amina, karim = floor.amina, floor.karim
    run = amina.begin()
    amina.give(amina.open(run), EXITS, "no", note="The door is locked")
    floor.meet()
    hers = amina.open(run)
    amina.desk.keep(hers, EXITS, Given("no", note="The door is locked at noon"))
    karim.give(karim.open(run), EXITS, "no", note="The west door is locked")
    karim.seat.sync()
    amina.seat.sync()
    assert amina.desk.reread(hers) == frozenset(), "what is typed stays on the screen"
    again = Hand(amina.seat, amina.engagement).open(run)
    done(amina.desk.give(again, EXITS, Given("no", note="The door is locked at noon")))
    floor.meet()
    assert karim.open(run).given(EXITS).note == "The west door is locked at noon"
    assert amina.open(run).given(EXITS).note == "The west door is locked at noon"


def test_an_answer_taken_back_before_the_screen_reread_is_taken_back(floor: Floor) -> None:
    amina = floor.amina
    opened = amina.open(amina.begin())
    done(amina.desk.give(opened, EXITS, Given("no")))
    assert amina.desk.give(opened, EXITS, Given("no")) is None
    done(amina.desk.give(opened, EXITS, Given("")))
    amina.desk.reread(opened)
    assert opened.given(EXITS) == Given()
    assert amina.open(opened.record.id).unsaved == frozenset()


def test_undo_takes_an_answer_back_also_the_first(floor: Floor) -> None:
    amina = floor.amina
    opened = amina.open(amina.begin())
    amina.give(opened, EXITS, "yes")
    amina.give(opened, EXITS, "no", note="West")
    undo = amina.seat.workspace.undo
    undo.undo().result()
    amina.desk.reread(opened)
    assert opened.given(EXITS) == Given("yes")
    undo.undo().result()
    amina.desk.reread(opened)
    assert opened.given(EXITS) == Given()


def test_what_carries_over_is_there_when_the_next_run_begins(floor: Floor) -> None:
    amina = floor.amina
    first = amina.open(amina.begin())
    amina.give(first, EXITS, "no")
    amina.give(first, NOISE, "80")
    amina.desk.complete(first).result()
    second = amina.open(amina.begin())
    assert (second.given(EXITS), second.given(NOISE)) == (Given("no"), Given())
    assert second.record.earlier_run_id == first.record.id


def test_a_run_is_completed_with_a_reason_for_what_is_missing(floor: Floor) -> None:
    amina = floor.amina
    opened = amina.open(amina.begin())
    with pytest.raises(Blocked, match=r"Q1:run\.missing"):
        amina.desk.complete(opened).result()
    amina.desk.complete(opened, "Workers had left").result()
    amina.desk.reread(opened)
    assert (opened.record.passed_reason, opened.may_answer.needs) == ("Workers had left", "run.completed")
    with pytest.raises(Blocked, match=r"L1:run\.completed"):
        done(amina.desk.give(opened, EXITS, Given("yes")))
    assert amina.open(opened.record.id).unsaved == frozenset()
    amina.desk.reopen(opened).result()
    amina.desk.reread(opened)
    assert opened.may_answer.met


def test_words_whose_save_failed_are_still_over_what_the_disk_has(floor: Floor) -> None:
    amina = floor.amina
    opened = amina.open(amina.begin())
    other = amina.open(opened.record.id)
    amina.desk.complete(other, "Workers had left").result()
    base = opened.shown(EXITS)
    first = amina.desk.give(opened, EXITS, Given("no"))
    second_base = opened.shown(EXITS)
    second = amina.desk.give(opened, EXITS, Given("no", note="A chain"))
    for failed, given, based in ((first, Given("no"), base), (second, Given("no", note="A chain"), second_base)):
        with pytest.raises(Blocked, match=r"L1:run\.completed"):
            done(failed)
        amina.desk.put_back(opened, EXITS, given, based)
    amina.seat.workspace.writer.run(lambda _: None).result()
    again = amina.open(opened.record.id)
    assert again.unsaved == {EXITS}
    assert again.changes(EXITS, again.drafts[EXITS].given) == {"value": "no", "note": "A chain"}
    amina.desk.reopen(again).result()
    amina.desk.reread(opened)
    done(amina.desk.give(opened, EXITS, Given("no", note="A chain")))
    finished = amina.open(opened.record.id)
    assert (finished.unsaved, finished.given(EXITS)) == (frozenset(), Given("no", note="A chain"))


def test_a_second_run_in_the_same_visit_is_not_filled_from_the_first(floor: Floor) -> None:
    amina = floor.amina
    visit = amina.visit()
    first = amina.open(amina.begin(visit))
    for path, value in ((EXITS, "no"), (NOISE, "85")):
        amina.give(first, path, value)
    amina.desk.complete(first, "Workers had left").result()
    second = amina.open(amina.begin(visit, "Building 2"))
    assert (second.record.earlier_run_id, second.form.answers()) == ("", {})


def test_a_finding_is_filled_from_the_answer_and_its_photo_is_stored_once(floor: Floor) -> None:
    amina, karim = floor.amina, floor.karim
    opened = amina.open(amina.begin(title="Building 2"))
    amina.give(opened, EXITS, "no", note="Locked with a chain")
    amina.desk.attach(opened, EXITS, PNG, "door.png").result()
    amina.desk.reread(opened)
    command = amina.desk.finding(opened, EXITS, "bn")
    assert command.area == "সব বহির্গমন কি খোলা? · না · Building 2 · Locked with a chain"
    assert (command.cluster, command.compliance_point) == ("OSH", "cp.emergency-preparedness")
    amina.desk.raise_finding(opened, command).result()
    with amina.seat.workspace.read() as connection:
        [photo] = rows_of(Evidence).by_parents(connection, [command.item_id])
        files = connection.exec_driver_sql("SELECT count(*) FROM evidence_local WHERE name <> ''").scalar_one()
    assert (photo.record.sha256, files) == (opened.evidence(EXITS)[0].sha256, 1)
    floor.meet()
    his = karim.open(opened.record.id)
    assert his.answer(EXITS).findings == (command.item_id,)
    again = karim.desk.finding(his, EXITS, "en")
    assert (again.seen, again.area.split(" · ")[:2]) == ((command.item_id,), ["Are all exits open?", "No"])


def test_two_findings_from_one_answer_made_apart_are_told(floor: Floor) -> None:
    amina, karim = floor.amina, floor.karim
    run = amina.begin()
    amina.give(amina.open(run), EXITS, "no")
    floor.meet()
    findings: list[RaiseFinding] = []
    for hand in (amina, karim):
        opened = hand.open(run)
        findings.append(hand.desk.finding(opened, EXITS, "en"))
        hand.desk.raise_finding(opened, findings[-1]).result()
    floor.meet()
    floor.meet()
    with karim.seat.workspace.read() as connection:
        [item] = list(rows_of(PlanItem).by_ids(connection, [f.item_id for f in findings]))
        refusals = connection.exec_driver_sql("SELECT reasons FROM refusal").scalars().all()
    assert item == findings[0].item_id
    assert ["answer.finding_raised" in str(reasons) for reasons in refusals] == [True]


def test_a_photo_answers_the_question_that_asks_for_one_and_two_people_s_photos_are_both_there(floor: Floor) -> None:
    amina, karim = floor.amina, floor.karim
    run = amina.begin()
    floor.meet()
    for hand, end in ((amina, b""), (karim, b"other")):
        opened = hand.open(run)
        hand.desk.attach(opened, PHOTO, PNG + end, "exit.png").result()
        hand.desk.reread(opened)
        assert opened.form.state(PHOTO).value == opened.evidence(PHOTO)[0].id
    floor.meet()
    for hand in (amina, karim):
        assert len(hand.open(run).given(PHOTO).value.split()) == 2


def test_a_template_that_has_not_arrived_as_a_whole_says_so(floor: Floor) -> None:
    amina = floor.amina
    template = amina.newest()
    with amina.seat.workspace.replica.write() as connection:
        [part] = rows_of(TemplatePart).by_parents(connection, [template])
        connection.exec_driver_sql("UPDATE template_part SET body = '{}' WHERE template_id = ?", (template,))
    visit = amina.visit()
    for here in (1, 0):
        with pytest.raises(Known, match=r"template\.incomplete") as known:
            Hand(amina.seat, amina.engagement).desk.start(visit, template)
        assert known.value.params["here"] == here
        with amina.seat.workspace.replica.write() as connection:
            rows_of(TemplatePart).delete(connection, [part.record.id])
    with pytest.raises(Known, match=r"template\.missing"):
        amina.desk.start(visit, amina.seat.new_id())


def test_the_lines_of_a_visit_and_the_search_know_its_checklists(floor: Floor) -> None:
    amina = floor.amina
    visit = amina.visit()
    opened = amina.open(amina.begin(visit, "Building 2"))
    amina.give(opened, EXITS, "no", note="A chain on the west door")
    amina.give(opened, WHY, "Theft was feared")
    amina.desk.keep(opened, NOISE, Given("8"))
    done(amina.desk.give(opened, NOISE, Given("85")))
    amina.desk.keep(opened, NOISE, Given("85."))
    amina.seat.workspace.writer.run(lambda _: None).result()
    with amina.seat.workspace.read() as connection:
        [line] = runs_of_visit(connection, visit)
        assert amina.seat.workspace.indexing.wait(30)
        by_note = find_records(connection, "chain west", 5)
        by_text = find_records(connection, "feared", 5)
        by_choice = find_records(connection, "no", 5)
    assert (line.title, line.answered, line.unsaved, line.findings, line.photos) == ("Building 2", 3, 1, 0, 0)
    assert line.template is not None and line.template.title == {"en": "Walk", "bn": "ঘুরে দেখা"}
    assert [hit.title.kind for hit in by_note] == [hit.title.kind for hit in by_text] == ["answer"]
    assert by_note[0].title.text == f"Building 2 · {EXITS}"
    assert [hit for hit in by_choice if hit.title.kind == "answer"] == []


def test_two_thousand_answers_are_given_in_pieces(floor: Floor) -> None:
    questions = tuple(Node(Kind.TEXT, f"q{number}", {"en": f"Question {number}"}) for number in range(2_000))
    floor.publish(walk("2", *questions))
    floor.meet()
    amina, karim = floor.amina, floor.karim
    opened = amina.open(amina.begin())
    answers = {f"/q{number}": Given(f"Answer {number}") for number in range(2_000)}
    futures = amina.desk.give_all(opened, answers)
    assert len(futures) == 2_000 // MOST_ANSWERS
    for future in futures:
        future.result()
    floor.meet()
    his = karim.open(opened.record.id)
    assert sum(his.given(path) == given for path, given in answers.items()) == 2_000


def test_a_closed_visit_locks_its_checklist_and_what_came_too_late_is_told(floor: Floor) -> None:
    amina, karim = floor.amina, floor.karim
    visit = amina.visit()
    run = amina.begin(visit)
    floor.meet()
    his = karim.open(run)
    karim.give(his, EXITS, "no")
    amina.seat.give(amina.engagement, CloseVisit(visit, "The walk was cut short"))
    amina.seat.sync()
    karim.seat.sync()
    with karim.seat.workspace.read() as connection:
        reasons = connection.exec_driver_sql("SELECT reasons FROM refusal").scalars().all()
    assert ["run.visit_over" in str(each) for each in reasons] == [True]
    karim.desk.reread(his)
    assert (his.may_answer.needs, his.given(EXITS)) == ("run.visit_over", Given())


def test_a_default_that_was_cleared_stays_cleared(floor: Floor) -> None:
    floor.publish(walk("2", Node(Kind.TEXT, "gate", {"en": "Gate"}, default="Main gate")))
    floor.meet()
    amina, karim = floor.amina, floor.karim
    opened = amina.open(amina.begin())
    amina.give(opened, EXITS, "yes")
    amina.desk.keep(opened, "/gate", Given())
    amina.give(opened, "/gate")
    assert opened.form.state("/gate").value == ""
    assert amina.desk.give(opened, "/gate", Given()) is None, "nothing is another any more"
    step = amina.seat.workspace.undo.next()
    assert step is not None and step.fields == ("value",), "to begin an empty answer is not a step of its own"
    again = amina.open(opened.record.id)
    assert (again.form.state("/gate").value, again.unsaved) == ("", frozenset())
    assert "/gate" not in again.form.filled()
    floor.meet()
    assert karim.open(opened.record.id).form.state("/gate").value == ""


def test_a_signature_given_just_before_the_program_closes_is_kept(floor: Floor) -> None:
    amina = floor.amina
    workspace = amina.seat.workspace
    opened = amina.open(amina.begin())
    held = Event()
    workspace.writer.run(lambda _: held.wait(30))
    signed = amina.desk.attach(opened, PHOTO, PNG, "signature.png")
    closing = Thread(target=workspace.evidence.close)
    closing.start()
    closing.join(0.2)  # what closes at once has forgotten the signature
    held.set()
    assert signed.result(30).seq
    closing.join()
    assert len(amina.open(opened.record.id).evidence(PHOTO)) == 1


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows has one zone for all programs")
def test_a_moment_is_compared_with_now_by_the_clock_on_the_wall(floor: Floor, zone: pytest.MonkeyPatch) -> None:
    zone.setenv("TZ", "Etc/GMT-6")
    time.tzset()
    at = Node(Kind.DATETIME, "at", {"en": "When was it seen?"}, constraint=". <= now()")
    floor.publish(walk("2", at))
    floor.meet()
    opened = floor.amina.open(floor.amina.begin())
    wall = floor.village.world.clock.now() + timedelta(hours=6)
    opened.take("/at", Given(f"{wall - timedelta(minutes=5):%Y-%m-%dT%H:%M}"))
    assert opened.form.state("/at").error is None
    opened.take("/at", Given(f"{wall + timedelta(minutes=5):%Y-%m-%dT%H:%M}"))
    assert opened.form.state("/at").error is not None
