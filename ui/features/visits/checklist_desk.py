"""What the page of a visit reads of its checklists, and how one is begun. No widgets."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime

from app.domain.checklist.records import ChecklistRun
from app.domain.errors import Known
from app.domain.visit.records import Visit
from app.forms.definition import say
from app.queries.checklists import RunLine, TemplateChoice, runs_of_visit, template_choices
from app.services.checklists import ChecklistDesk
from app.services.workspace import Workspace
from app.storage.answers import earlier_run
from app.storage.rows import rows_of
from ui.i18n.translator import current_language


@dataclass(frozen=True, slots=True)
class Offer:
    """A template to begin with; `before` is when the run was completed from which answers carry over."""

    template: TemplateChoice
    title: str
    before: datetime | None


class ChecklistReading:
    """Reads the runs of a visit, and which templates another can be begun on."""

    def __init__(self, workspace: Workspace) -> None:
        """Take where to read."""
        self._workspace = workspace
        self._desk = ChecklistDesk(workspace)

    def runs(self, visit_id: str) -> tuple[RunLine, ...]:
        """Return the runs of a visit in the order in which they were begun."""
        with self._workspace.read() as connection:
            return runs_of_visit(connection, visit_id)

    def offers(self, visit: Visit) -> tuple[Offer, ...]:
        """Return the templates of the visit's programme that are here."""
        found: list[Offer] = []
        with self._workspace.read() as connection:
            stored = rows_of(Visit).find(connection, visit.id)
            scope = "" if stored is None else stored.scope
            for choice in template_choices(connection, visit.engagement_id):
                before = earlier_run(connection, scope, visit.engagement_id, choice.code, choice.programme, visit.id)
                run = rows_of(ChecklistRun).find(connection, before) if before else None
                completed = None if run is None else run.record.completed_at
                found.append(Offer(choice, template_title(choice), completed))
        return tuple(offer for offer in found if offer.template.is_here)

    def start(self, visit_id: str, template_id: str, title: str, draft: str) -> Future[str]:
        """Begin a run, whose name was kept at `draft`; the future gives its id, or raises Blocked or Known."""
        try:
            return self._desk.start(visit_id, template_id, title, draft)
        except Known as missing:
            failed: Future[str] = Future()
            failed.set_exception(missing)
            return failed


def template_title(template: TemplateChoice) -> str:
    """Return the title of a template in the person's language, or its own."""
    return say(template.title, current_language().code) or template.code
