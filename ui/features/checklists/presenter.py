"""One run as it is filled in, with what the screen needs beside it. No widgets."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from app.domain.checklist.records import ChecklistRun, RunStatus, Template, answer_id
from app.domain.errors import Known
from app.domain.factory.records import Engagement, Factory
from app.domain.inspection.records import Violation, ViolationStatus
from app.domain.inspection_rules import InspectionRules
from app.domain.kernel.changeset import Command
from app.domain.kernel.context import Context
from app.domain.permissions import may_command
from app.domain.reasons import Blocked, Reason
from app.domain.visit.records import Visit
from app.forms.answers import Given
from app.forms.definition import Definition, Node, walk
from app.queries.evidence_lines import EvidenceLine, evidence_lines
from app.queries.item_detail import conflicts_of
from app.services.checklists import ChecklistDesk
from app.services.open_run import OpenRun
from app.services.workspace import Workspace
from app.storage.answers import answers_of_run, earlier_run
from app.storage.connection import Connection
from app.storage.rows import rows_of
from ui.features.checklists.numbering import Numbering, numbering
from ui.parts.asking import refusal

if TYPE_CHECKING:
    from app.forms.running import Run


@dataclass(slots=True)
class OnDesk:
    """The run in front: its form as it is filled in, and what the screen needs beside it.

    `given` is what was given here and is not read back yet, `words` what stands in a field and is no value yet;
    `context` is None where the engagement is not held any more; `evidence`, `conflicts` and `violations`
    are of the questions on the screen.
    """

    opened: OpenRun
    numbers: Numbering
    nodes: Mapping[str, Node]
    visit: Visit | None
    factory: str
    context: Context | None
    earlier: Mapping[str, Given]
    given: dict[str, Given] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)
    evidence: dict[str, tuple[EvidenceLine, ...]] = field(default_factory=dict)
    conflicts: dict[str, str] = field(default_factory=dict)
    violations: dict[str, Violation] = field(default_factory=dict)

    @property
    def record(self) -> ChecklistRun:
        """Return the run's record."""
        return self.opened.record

    @property
    def template(self) -> Template:
        """Return the template that it was begun on."""
        return self.opened.ready.template

    @property
    def definition(self) -> Definition:
        """Return what that asks."""
        return self.opened.ready.definition

    @property
    def run(self) -> Run:
        """Return the form as it is filled in."""
        return self.opened.form

    @property
    def is_open(self) -> bool:
        """Say whether answers can be given: by this run and its visit."""
        return self.record.status is RunStatus.OPEN and self.opened.may_answer.met

    def may(self, command: str) -> Reason | None:
        """Say whether this person may give a command (O2); None where they hold the engagement no more."""
        if self.context is None:
            return None
        return may_command(self.context.role, command, restricted=self.context.is_restricted)

    @property
    def inspection(self) -> InspectionRules | None:
        """Return by which rules an answer makes a violation; None where it makes an item of the plan."""
        return None if self.context is None else self.context.pack.inspection

    def raised_at(self, path: str) -> tuple[Violation, ...]:
        """Return the violations raised from an answer that stand: withdrawn ones do not."""
        found = (self.violations.get(each) for each in self.opened.answer(path).findings)
        return tuple(each for each in found if each and each.status is not ViolationStatus.WITHDRAWN)

    @property
    def is_locked(self) -> bool:
        """Say whether it is only read."""
        reason = self.may("GiveAnswers")
        return not self.is_open or reason is None or not reason.met

    def left_at(self, path: str) -> str:
        """Return words that make no value, with the note typed beside them, where the run takes them no more."""
        if path not in self.words or not self.is_locked:
            return ""
        note = self.given_at(path).note
        typed = (self.words[path], note if note != self.opened.given(path).note else "")
        return "\n".join(text for text in typed if text)

    def given_at(self, path: str) -> Given:
        """Return what is given at a path now."""
        if path in self.given:
            return self.given[path]
        if self.opened.has(path) or self.opened.node(path) is None:
            return self.opened.given(path)
        # What the form filled in by itself is what the person sees and adds to.
        return Given(self.run.state(path).value)


class ChecklistPresenter:
    """Holds one run at a time."""

    def __init__(self, workspace: Workspace) -> None:
        """Take where to read."""
        self._workspace = workspace
        self.desk = ChecklistDesk(workspace)
        self._now: OnDesk | None = None

    @property
    def now(self) -> OnDesk | None:
        """Return the run in front; None when there is none that can be shown."""
        return self._now

    def today(self) -> date:
        """Return the factory-local day."""
        return self._workspace.clock.today()

    def new_id(self) -> str:
        """Return an id for a new record."""
        return self._workspace.ids.new()

    def open(self, run_id: str) -> str:
        """Read a run; return "" or the code of why it cannot be shown."""
        self._now = None
        try:
            opened = self.desk.open_run(run_id)
        except Known as missing:
            return missing.code
        definition = opened.ready.definition
        # A kill between the last keystroke and leaving the field can leave a draft that nobody would see.
        idle = {path for path, draft in opened.drafts.items() if opened.has(path) and draft.says_nothing_new()}
        for path in idle:
            self.desk.forget(opened, path)
        with self._workspace.read() as connection:
            facts = self._workspace.facts(connection)
            engagement = facts.find(Engagement, opened.record.engagement_id)
            factory = None if engagement is None else facts.find(Factory, engagement.factory_id)
            self._now = OnDesk(
                opened=opened,
                numbers=numbering(definition),
                nodes=dict(walk(definition.nodes)),
                visit=facts.find(Visit, opened.record.visit_id),
                factory="" if factory is None else factory.name,
                context=self._context(connection, opened.record.engagement_id),
                earlier=_earlier(connection, opened),
                given={path: given for path, given in opened.form.answers().items() if path in opened.unsaved - idle},
                words={path: draft.words for path, draft in opened.drafts.items() if draft.words},
            )
        return ""

    def refresh(self, without: Collection[str]) -> bool:
        """Take in what was written meanwhile, but at the paths `without`; say whether the screen shows otherwise."""
        now = self._now
        if now is None:
            return False
        before = (now.record, now.opened.may_answer, now.context, now.visit, now.opened.findings())
        try:
            changed = self.desk.reread(now.opened, without)
        except Known:
            # It was taken from this device: what stands on the screen can still be read and copied.
            changed = frozenset()
        for path in changed:
            now.given.pop(path, None)
        with self._workspace.read() as connection:
            now.visit = self._workspace.facts(connection).find(Visit, now.record.visit_id) or now.visit
            now.context = self._context(connection, now.record.engagement_id)
        return bool(changed) or before != (
            now.record,
            now.opened.may_answer,
            now.context,
            now.visit,
            now.opened.findings(),
        )

    def look_beside(self, paths: Iterable[str]) -> bool:
        """Read photos and conflicts of the questions on the screen; say whether they are others."""
        now = self._now
        if now is None:
            return False
        paths = tuple(paths)
        before = (now.evidence, now.conflicts, now.violations)
        raised = {each for path in paths for each in now.opened.answer(path).findings}
        ids = {answer_id(now.record.id, path): path for path in paths}
        with self._workspace.read() as connection:
            lines = evidence_lines(connection, now.record.engagement_id, *ids)
            conflicts = conflicts_of(connection, ids)
            violations = rows_of(Violation).by_ids(connection, raised) if raised and now.inspection else {}
        found: dict[str, tuple[EvidenceLine, ...]] = {}
        for line in lines:
            path = ids[line.evidence.subject_id]
            if not line.evidence.withdrawn_reason:
                found[path] = (*found.get(path, ()), line)
        now.evidence, now.conflicts = found, {ids[record]: conflict for record, conflict in conflicts.items()}
        now.violations = {each: stored.record for each, stored in violations.items()}
        return before != (now.evidence, now.conflicts, now.violations)

    def refusal(self, command: Command) -> tuple[Reason, ...]:
        """Return why a command would be refused now; () when nothing stands against it."""
        return () if self._now is None else refusal(self._workspace, self._now.record.engagement_id, command)

    def _context(self, connection: Connection, engagement_id: str) -> Context | None:
        try:
            return self._workspace.context(connection, engagement_id)
        except Blocked:
            return None


def _earlier(connection: Connection, opened: OpenRun) -> Mapping[str, Given]:
    """Return what was answered in the run before this one."""
    run, template = opened.record, opened.ready.template
    before = run.earlier_run_id
    if not before and run.status is RunStatus.OPEN:
        before = earlier_run(
            connection, opened.scope, run.engagement_id, template.code, template.programme, run.visit_id
        )
    if not before or before == run.id:
        return {}
    answers = answers_of_run(connection, before).answers
    return {
        path: Given(each.record.value, each.record.not_applicable, each.record.note) for path, each in answers.items()
    }
