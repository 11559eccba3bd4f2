"""A checklist that was filled in as a workbook, and the same checklist to fill in by hand."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from app.domain.factory.records import Programme
from app.domain.kernel.context import Role
from app.domain.visit.commands import PlanVisit, StartVisit
from app.domain.visit.records import VisitKind, VisitMode
from app.forms.answers import Given
from app.papers.audience import Audience
from app.papers.checklist_blank import blank_checklist
from app.papers.checklist_book import checklist_book
from app.papers.model import Boxes, Heading
from app.papers.visit_record import visit_record
from app.papers.xlsx_file import xlsx_file
from app.queries.checklists import template_choices
from app.queries.papers import visit_reading
from app.services.checklist_papers import blank_reading, run_reading
from app.services.checklists import ChecklistDesk
from app.services.workspace import Workspace
from sync.server.core.templates import Templates
from tests.builders.home import a_village
from tests.builders.papers import DAY
from tests.builders.walk import EXITS, WHY, walk
from tests.fakes.speech import Codes


@dataclass(frozen=True, slots=True)
class Held:
    """A visit with a run whose exits were answered badly."""

    workspace: Workspace
    engagement: str
    visit: str
    run: str


@pytest.fixture
def held(tmp_path: Path) -> Iterator[Held]:
    with a_village(tmp_path) as village:
        engagement = village.factory("Meghna Knit Composite", "12 Mill Road", date(2026, 1, 5))
        seat = village.seat("amina", "amina", Role.ADVISOR, engagement)
        world = village.world
        Templates(world.store, world.clock, world.ids).publish(walk(), Programme.ADVISORY)
        seat.sync()
        visit = seat.new_id()
        seat.give(engagement, PlanVisit(visit, VisitKind.ADVISORY, VisitMode.IN_PERSON, date(2026, 12, 2)))
        seat.give(engagement, StartVisit(visit, date(2026, 12, 2), "R. Islam", "Manager"))
        desk = ChecklistDesk(seat.workspace)
        with seat.workspace.read() as connection:
            [choice] = template_choices(connection, engagement.id)
        run = desk.start(visit, choice.id, "Floor 3").result()
        opened = desk.open_run(run)
        for path, given in ((EXITS, Given("no", note="=HYPERLINK(1)")), (WHY, Given("The guard has the keys"))):
            future = desk.give(opened, path, given)
            assert future is not None
            future.result()
        yield Held(seat.workspace, engagement.id, visit, run)


def test_a_run_is_written_with_answers_bad_ones_and_scores(held: Held) -> None:
    book = checklist_book(run_reading(held.workspace, held.run), Codes(), DAY)
    content = load_workbook(io.BytesIO(xlsx_file(book, lambda _done, _total: None)))
    answers, scores = content["checklist"], content["score"]
    assert [cell.value for cell in answers[1]] == ["section", "question", "answer", "bad", "note", "files", "law"]
    rows = [[cell.value for cell in row] for row in answers.iter_rows(min_row=2)]
    [exits] = [row for row in rows if row[3] == "yes"]
    assert exits[4] == "=HYPERLINK(1)" and str(exits[2]).casefold() == "no"
    assert any(row[2] == "The guard has the keys" for row in rows)
    assert [cell.value for cell in scores[1]] == ["section", "answered", "asked", "score", "most"]
    assert scores.max_row > 1 and all(isinstance(row[2].value, int) for row in scores.iter_rows(min_row=2))


def test_a_blank_checklist_asks_every_question_once(held: Held) -> None:
    reading = blank_reading(held.workspace, held.run)
    document = blank_checklist(reading, Codes(), DAY)
    asked = [line for line in reading.lines if not line.is_section and not line.is_note]
    numbered = [block for block in document.blocks if isinstance(block, Heading) and block.level == 2]
    assert len(asked) == len(numbered) > 3 and numbered[0].text.startswith("1. ")
    assert any(isinstance(block, Boxes) for block in document.blocks)
    assert "The guard has the keys" not in repr(document)


def test_the_record_of_the_visit_sums_its_checklists_up(held: Held) -> None:
    workspace = held.workspace
    with workspace.read() as connection:
        facts, context = workspace.facts(connection), workspace.context(connection, held.engagement)
        reading = visit_reading(connection, held.visit, facts, context, Audience.FACTORY)
    assert reading is not None
    [run] = reading.runs
    assert (run.name, run.answered, run.is_completed) == ("Floor 3", 2, False)
    assert "run_open" in repr(visit_record(reading, Audience.FACTORY, Codes(), DAY))
