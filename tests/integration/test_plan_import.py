"""Lists of plan items brought in: a dry run by the rules, rows once each, stopped and gone on, taken back."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from app.domain.clock import FrozenClock
from app.domain.ids import Ids
from app.domain.kernel.decide import Verdict
from app.domain.plan.commands import AddComment, EditItem
from app.domain.plan.records import Status
from app.domain.visit.commands import PlanVisit
from app.domain.visit.records import VisitKind, VisitMode
from app.papers.audience import Audience
from app.queries.papers import visit_reading
from app.queries.plan_list import PlanQuery, item_ids
from app.queries.visit_calendar import due_items
from app.services.plan_import import BATCH, Done, PlanImport
from app.services.plan_rows import Choice, DryRun, Fate, dry_run
from app.services.workspace import Workspace
from app.sheets.plan_columns import guessed
from app.sheets.plan_rows import Note
from app.sheets.reading import read_book
from app.storage.blobs import Blobs
from app.storage.replica import open_replica
from tests.builders.authority import MANAGER
from tests.builders.replicas import KEY, a_profile
from tests.builders.workspaces import ENGAGEMENT, MORNING, SESSION, TODAY, Site, a_site, an_id, an_item

LIST = """Area of improvement;Lead person;Target date;Status;Progress
Exits are locked;Rahim;04/03/2026;Completed;Keys
জরুরি বহির্গমন বন্ধ;রহিম;25/03/2026;;
مخرج الطوارئ مقفل;أمينة;2026-04-01;;
;Rina;2026-04-01;;
No drinking water on floor 2;Rina;1/1/1890;;
Fire doors do not close;Rina;soon;;
Fire doors do not closee;Rina;;;
"""
WORDS = "In the list: {status}"


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with a_site(tmp_path, [an_item(1)]) as opened:
        yield opened


def tried(workspace: Workspace, text: str = LIST, name: str = "plan.csv", *, for_nobody: bool = False) -> DryRun:
    book = read_book(text.encode(), name)
    [sheet] = book.sheets
    choice = Choice(guessed(sheet.headings), status_words=WORDS, for_whom=None if for_nobody else MANAGER)
    return dry_run(workspace, ENGAGEMENT, book, sheet, choice)


def fates(run: DryRun) -> list[tuple[int, Fate]]:
    return [(row.number, row.fate) for row in run.rows]


def on(_done: int, _of: int) -> bool:
    return True


def run(workspace: Workspace, planned: DryRun, numbers: Collection[int] | None = None) -> Done:
    chosen = [row.number for row in planned.of(Fate.NEW)] if numbers is None else numbers
    return PlanImport(workspace, ENGAGEMENT).run(planned, chosen, on)


def listed(workspace: Workspace) -> list[str]:
    with workspace.read() as connection:
        return item_ids(connection, PlanQuery(ENGAGEMENT, TODAY))


def many(count: int) -> str:
    return "Area,Lead\n" + "".join(f"Finding of the walk {number},Rahim\n" for number in range(count))


def test_a_dry_run_says_of_every_row_what_would_become_of_it_and_writes_nothing(site: Site) -> None:
    before = site.rows()
    planned = tried(site.workspace)
    assert fates(planned) == [
        (2, Fate.DUPLICATE),
        (3, Fate.NEW),
        (4, Fate.NEW),
        (5, Fate.REFUSED),
        (6, Fate.REFUSED),
        (7, Fate.NEW),
        (8, Fate.DUPLICATE),
    ]
    rows = planned.by_number
    assert (rows[2].like, rows[2].like_row) == ("Exits are locked", 0)
    assert (rows[8].like, rows[8].like_row) == ("Fire doors do not close", 7)
    assert [note.note for note in rows[5].notes] == [Note.AREA_MISSING]
    assert [reason.rule for reason in rows[6].reasons] == ["T0"]
    assert [note.note for note in rows[2].notes] == [Note.DATE_AMBIGUOUS, Note.STATUS_COMPLETED]
    assert site.rows() == before
    assert site.pending() == []


def test_O1_without_a_person_of_the_factory_every_row_says_so(site: Site) -> None:
    planned = tried(site.workspace, for_nobody=True)
    assert {row.fate for row in planned.rows} == {Fate.REFUSED}
    assert {reason.needs for row in planned.rows for reason in row.reasons} == {"on_behalf_of.missing"}


def test_S1_a_row_becomes_an_item_in_progress_and_its_status_stays_in_words(site: Site) -> None:
    planned = tried(site.workspace)
    done = run(site.workspace, planned, [2, 3])
    assert (done.count, done.refused, done.is_stopped) == (2, [], False)
    item = site.item(planned.by_number[2].item_id)
    assert (item.area, item.lead_person, item.status) == ("Exits are locked", "Rahim", Status.IN_PROGRESS)
    assert (item.progress, item.found_on) == ("Keys\nIn the list: Completed", TODAY)
    assert site.item(planned.by_number[3].item_id).area == "জরুরি বহির্গমন বন্ধ"
    assert [each.name for each in site.pending()] == ["CreateItem", "CreateItem"]
    assert [answer.verdict for answer in site.push()] == [Verdict.ACCEPTED] * 2


def test_the_same_list_again_adds_nothing_twice(site: Site) -> None:
    run(site.workspace, tried(site.workspace))
    again = tried(site.workspace)
    assert [number for number, fate in fates(again) if fate is Fate.HERE] == [3, 4, 7]
    assert again.of(Fate.NEW) == ()
    assert run(site.workspace, again).count == 0


def test_an_import_that_was_killed_goes_on_where_it_stopped(tmp_path: Path) -> None:
    text = many(BATCH * 3)

    def killed(done: int, _of: int) -> bool:
        if done == BATCH:
            raise KeyboardInterrupt
        return True

    with a_site(tmp_path) as site:
        planned = tried(site.workspace, text)
        with pytest.raises(KeyboardInterrupt):
            PlanImport(site.workspace, ENGAGEMENT).run(planned, [row.number for row in planned.rows], killed)
    clock = FrozenClock(MORNING)
    profile = a_profile(tmp_path)
    replica = open_replica(profile, KEY, clock)
    workspace = Workspace(replica, Blobs(profile.evidence, KEY), SESSION, clock, Ids(clock, Random(9).getrandbits))
    with closing(workspace):
        imports = PlanImport(workspace, ENGAGEMENT)
        stopped = imports.standing()
        assert stopped is not None
        assert (stopped.last.name, stopped.here, stopped.left) == ("plan.csv", BATCH, 2 * BATCH)
        again = tried(workspace, text)
        assert len(again.of(Fate.HERE)) == BATCH
        assert run(workspace, again).count == 2 * BATCH
        assert len(listed(workspace)) == BATCH * 3
        finished = imports.standing()
        assert finished is not None
        assert (finished.here, finished.left) == (BATCH * 3, 0)


def test_a_person_stops_an_import_between_batches(site: Site) -> None:
    planned = tried(site.workspace, many(BATCH * 2))
    done = PlanImport(site.workspace, ENGAGEMENT).run(planned, [r.number for r in planned.rows], lambda *_: False)
    assert (done.count, done.is_stopped) == (BATCH, True)


def test_U2_an_import_is_taken_back_but_for_what_was_worked_on(site: Site) -> None:
    planned = tried(site.workspace)
    run(site.workspace, planned)
    edited, commented, untouched = (planned.by_number[number].item_id for number in (3, 4, 7))
    site.give(EditItem(edited, {"progress": "Begun"}))
    site.give(AddComment(an_id(50), commented, "Seen"))
    imports = PlanImport(site.workspace, ENGAGEMENT)
    done = imports.undo("The wrong list", on)
    assert done.count == 1
    assert {(area, reason.needs) for area, reasons in done.refused for reason in reasons} == {
        ("জরুরি বহির্গমন বন্ধ", "withdraw.changed_since"),
        ("مخرج الطوارئ مقفل", "withdraw.worked_on"),
    }
    assert site.item(untouched).withdrawn_reason == "The wrong list"
    assert sorted(listed(site.workspace)) == sorted([an_item(1).id, edited, commented])
    assert found_by_words(site.workspace, "doors") == 0
    assert {answer.verdict for answer in site.push()} == {Verdict.ACCEPTED}
    site.sync()
    assert site.item(untouched).is_withdrawn


def test_U2_what_was_taken_back_is_over_in_calendars_and_in_no_record_of_a_visit(site: Site) -> None:
    visit = PlanVisit(an_id(60), VisitKind.FOLLOW_UP, VisitMode.IN_PERSON, TODAY)
    site.give(visit, for_nobody=True)

    def told() -> tuple[dict[str, bool], set[str]]:
        with site.workspace.read() as connection:
            facts, context = site.workspace.facts(connection), site.workspace.context(connection, ENGAGEMENT)
            reading = visit_reading(connection, visit.visit_id, facts, context, Audience.PROGRAMME)
            assert reading is not None
            due = {item.area: item.is_over for item in due_items(connection, TODAY)}
            return due, {each.area for each in reading.found}

    before = told()
    run(site.workspace, tried(site.workspace, "Area;Target date\nWet floor;2026-12-24\n"))
    assert told() == (before[0] | {"Wet floor": False}, before[1] | {"Wet floor"})
    PlanImport(site.workspace, ENGAGEMENT).undo("The wrong list", on)
    # A calendar that was given the target before has to be told that it is over: to leave it out would keep it there.
    assert told() == (before[0] | {"Wet floor": True}, before[1])


def test_U2_an_import_taken_back_can_be_made_again(site: Site) -> None:
    planned = tried(site.workspace)
    run(site.workspace, planned)
    imports = PlanImport(site.workspace, ENGAGEMENT)
    assert imports.undo("The wrong list", on).count == 3
    assert imports.standing() is None
    again = tried(site.workspace)
    assert [row.number for row in again.of(Fate.NEW)] == [3, 4, 7]
    assert {row.item_id for row in again.rows}.isdisjoint(row.item_id for row in planned.of(Fate.NEW))
    assert run(site.workspace, again).count == 3


def test_chosen_columns_are_remembered(site: Site) -> None:
    imports = PlanImport(site.workspace, ENGAGEMENT)
    assert imports.kept_columns() == {}
    imports.keep_columns({"area": "was ist los"})
    assert imports.kept_columns() == {"area": "was ist los"}


def test_a_batch_with_one_refused_row_writes_the_others(site: Site) -> None:
    planned = tried(site.workspace)
    # Made by a colleague's sync between the dry run and the press: its id is taken.
    taken = planned.by_number[4]
    site.give(taken.command)
    done = run(site.workspace, planned)
    assert done.count == 2
    assert [(area, reasons[0].needs) for area, reasons in done.refused] == [(taken.area, "record.exists")]


def test_thousands_of_rows_alike_are_judged_at_once(site: Site) -> None:
    begun = time.process_time()
    planned = tried(site.workspace, many(2_000))
    # Each compared with all before it they would take a minute.
    assert time.process_time() - begun < 5
    assert len(planned.of(Fate.NEW)) == 2_000


def found_by_words(workspace: Workspace, word: str) -> int:
    assert workspace.indexing.wait(30)
    with workspace.read() as connection:
        sql = "SELECT count(*) FROM search_text WHERE search_text MATCH ?"
        return int(connection.exec_driver_sql(sql, (word,)).scalar_one())
