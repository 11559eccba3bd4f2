"""Templates, runs and answers in a site of the rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from app.domain.checklist.commands import AnswerPatch, GivenAnswer
from app.domain.checklist.records import Answer, ChecklistRun, RunStatus, Template, blank_answer
from app.domain.plan.records import Evidence, SubjectKind
from app.domain.visit.records import Visit
from tests.builders.domain import NOW, Site

EXITS, NOISE = "/safety/exits", "/noise"


def template(site: Site, *, programme: str = "", withdrawn_at: datetime | None = None) -> Template:
    """Keep a template of one part, of the site's programme unless said otherwise."""
    made = Template(
        site.new_id(), programme or site.pack.programme, "walk", "2", '{"en": "Walk"}', "a" * 64, 1, NOW, withdrawn_at
    )
    return site.keep(made)


def run(site: Site, visit: Visit | None = None, status: RunStatus = RunStatus.OPEN) -> ChecklistRun:
    """Keep a run in a visit that is under way."""
    visit = visit or site.visit()
    made = ChecklistRun(site.new_id(), site.engagement.id, visit.id, template(site).id, started_at=NOW)
    return site.keep(replace(made, status=status, completed_at=NOW if status is RunStatus.COMPLETED else None))


def answer(site: Site, of: ChecklistRun, path: str = EXITS, value: str = "no") -> Answer:
    """Keep an answer."""
    return site.keep(replace(blank_answer(of.id, path), value=value))


def photo_of(site: Site, subject: Answer, sha256: str = "c" * 64) -> Evidence:
    """Keep a photo of an answer."""
    piece = site.evidence(site.item(), sha256)
    return site.keep(replace(piece, subject_id=subject.id, subject_kind=SubjectKind.ANSWER))


def given(path: str = EXITS, **changes: object) -> GivenAnswer:
    """Return what was answered at a path."""
    patch: AnswerPatch = changes  # type: ignore[assignment]  # fields of an answer
    return GivenAnswer(path, patch)
