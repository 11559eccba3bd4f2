"""Checklists: begun in a visit, answered by several at once, completed, opened again, and raised as findings."""

from __future__ import annotations

from app.domain.checklist.commands import (
    AnswerPatch,
    CompleteRun,
    GiveAnswers,
    GivenAnswer,
    RaiseFinding,
    ReopenRun,
    StartRun,
)
from app.domain.checklist.records import Answer, ChecklistRun, RunStatus, answer_id, blank_answer
from app.domain.factory.records import Programme
from app.domain.kernel.changeset import Command
from app.domain.visit.records import Visit
from sync.server.core.templates import template_id
from tests.builders.walk import EXITS, NOISE, PEOPLE, WHY
from tests.simulation.deeds.person import Person
from tests.simulation.screen import Deed, Screen

TEMPLATES = {each: template_id(each, "walk", "1") for each in Programme}
_PATHS = (EXITS, WHY, NOISE)


def checklist(person: Person, screen: Screen) -> Deed | None:
    """Begin a checklist, answer some of one, complete it or open it again."""
    run = person.any(ChecklistRun, screen)
    visit = person.any(Visit, screen, where=lambda one: not one.is_over)
    if visit is not None and (run is None or person.rng.random() < 0.08):
        return person.deed(StartRun(person.device.new(), visit.id, TEMPLATES[person.programme]), visit, screen)
    if run is None:
        return None
    if person.rng.random() < 0.12:
        is_open = run.status is RunStatus.OPEN
        command: Command = CompleteRun(run.id, 1, person.words.word()) if is_open else ReopenRun(run.id)
    else:
        paths = person.rng.sample(_PATHS, person.rng.randint(1, 2))
        given = [GivenAnswer(path, _patch(person, _standing(screen, run, path))) for path in paths]
        if person.rng.random() < 0.2:
            people = _standing(screen, run, PEOPLE).entries
            given.append(GivenAnswer(PEOPLE, {"entries": (*people, person.device.new())}))
        command = GiveAnswers(run.id, tuple(given))
    return person.deed(command, run, screen)


def raised(person: Person, screen: Screen) -> Deed | None:
    """Raise a finding from an answer."""
    answer = person.any(Answer, screen)
    if answer is None:
        return None
    area = f"{person.words.word()} of the floor"
    today = person.device.clock.today()
    command = RaiseFinding(answer.run_id, answer.path, person.device.new(), today, area, seen=answer.findings)
    return person.deed(command, answer, screen)


def _standing(screen: Screen, run: ChecklistRun, path: str) -> Answer:
    row = screen.rows.get(answer_id(run.id, path))
    return row.record if row is not None and isinstance(row.record, Answer) else blank_answer(run.id, path)


def _patch(person: Person, standing: Answer) -> AnswerPatch:
    match person.rng.choice(("value", "value", "skip", "note")):
        case "value":
            return {"value": person.words.word(), "not_applicable": False}
        case "skip":
            return {"value": "", "not_applicable": True}
        case _:
            return {"note": person.words.edited(standing.note)}
