"""An advisor's day on one laptop, told step by step, so that it can be gone on with wherever it broke off."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field

from app.domain.decision.commands import DecideConflict
from app.domain.ids import derived_id
from app.domain.kernel.changeset import Command, OnBehalfOf
from app.domain.kernel.conflict import Conflict, ConflictState
from app.domain.plan.commands import AddComment, CreateItem, EditItem
from app.domain.plan.records import Evidence, Origin, PlanItem, SubjectKind
from app.domain.visit.commands import StartVisit
from app.domain.visit.records import Visit
from app.schema.codec import decode_changeset
from app.services.workspace import Workspace
from sync.client.account import Account
from tests.e2e.deaths.carried import carry_files

FOR = OnBehalfOf("Rahela Islam", "Compliance manager")
DRAFT = "plan_item/day/comment"
DRAFTED = "words-in-a-draft"
_PNG = bytes.fromhex("89504e470d0a1a0a0000000d4948445200000001000000010806000000")
PHOTO = _PNG + b"photo" * 30_000
"""It goes in pieces."""
KEPT_PHOTO = _PNG + b"kept" * 2_000
LOST = 3
"""Which of the engagements was taken from its advisor at night: the laptop has not heard of it in the morning."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that is done; `mark` is what its changeset can be told by, "" for what makes none.

    `is_round` is said of what speaks to the server: it is done again where nobody answers.
    """

    mark: str
    act: Callable[[Day], str]
    is_round: bool = False


@dataclass(frozen=True, slots=True)
class Day:
    """The open account and the factories it is spent on; `office` returns when a supervisor has looked at the queue."""

    account: Account
    engagements: tuple[str, ...]
    office: Callable[[], None] = field(default=lambda: None)

    @property
    def workspace(self) -> Workspace:
        """Return what lies on the laptop."""
        return self.account.workspace

    def give(self, engagement: int, command: Command, draft: str | None = None) -> str:
        """Give a command; return its changeset once it is on the disk."""
        given = self.workspace.commands.submit(self.engagements[engagement], command, on_behalf_of=FOR, draft=draft)
        return given.result().changeset

    def item(self, engagement: int) -> PlanItem:
        """Return the item that was there in the morning."""
        with self.workspace.read() as connection:
            items = self.workspace.facts(connection).children(PlanItem, self.engagements[engagement])
        return next(item for item in items if item.area != "mark-add")

    def marks(self) -> list[str]:
        """Return the mark of every changeset that waits or has a receipt."""
        with self.workspace.read() as connection:
            sql = "SELECT payload FROM outbox UNION ALL SELECT payload FROM journal"
            payloads = list(connection.exec_driver_sql(sql).scalars())
        told = [str(decode_changeset(payload).command) for payload in payloads]
        return [step.mark for words in told for step in STEPS if step.mark and step.mark in words]

    def draft(self) -> bool:
        """Say whether the words of the draft are kept in it."""
        found = self.workspace.drafts.find(DRAFT)
        return found is not None and found.content == DRAFTED

    def photos(self) -> list[Evidence]:
        """Return what is attached."""
        with self.workspace.read() as connection:
            return list(self.workspace.facts(connection).children(Evidence, self.item(0).id))

    def conflict(self) -> Conflict:
        """Return what is to be decided."""
        with self.workspace.read() as connection:
            found = self.workspace.facts(connection).children(Conflict, self.item(0).id)
        (conflict,) = [each for each in found if each.state is ConflictState.OPEN]
        return conflict


def _add(day: Day) -> str:
    item = CreateItem(derived_id("day", "item"), Origin.ADDITIONAL, day.workspace.clock.today(), {"area": "mark-add"})
    return day.give(0, item)


def _merge(day: Day) -> str:
    words = day.item(0).root_cause
    return day.give(0, EditItem(day.item(0).id, {"root_cause": f"{words} mark-merge"}))


def _contradict(day: Day) -> str:
    return day.give(0, EditItem(day.item(0).id, {"lead_person": "mark-contradict"}))


def _start_visit(day: Day) -> str:
    with day.workspace.read() as connection:
        (visit,) = day.workspace.facts(connection).children(Visit, day.engagements[0])
    return day.give(0, StartVisit(visit.id, day.workspace.clock.today(), "mark-start", FOR.position))


def _draft(day: Day) -> str:
    day.workspace.drafts.keep(DRAFT, DRAFTED).result()
    return ""


def _comment(day: Day) -> str:
    return day.give(0, AddComment(derived_id("day", "comment"), day.item(0).id, "mark-comment"), DRAFT)


def _edit(engagement: int, mark: str) -> Callable[[Day], str]:
    return lambda day: day.give(engagement, EditItem(day.item(engagement).id, {"progress": mark}))


def _photograph(engagement: int, content: bytes, mark: str) -> Callable[[Day], str]:
    def act(day: Day) -> str:
        attach, item = day.workspace.evidence.attach, day.item(engagement).id
        given = attach(day.engagements[engagement], item, SubjectKind.ITEM, content, "a.png", caption=mark)
        return given.result().changeset

    return act


def _round(day: Day) -> str:
    day.account.cycle.run()
    return ""


def _send_files(day: Day) -> str:
    carry_files(day.account)
    return ""


def _be_supervised(day: Day) -> str:
    day.office()
    return ""


def _decide(day: Day) -> str:
    conflict = day.conflict()
    decision = json.dumps({"lead_person": "mark-decide"})
    return day.give(0, DecideConflict(conflict.id, conflict.record_id, conflict.record_kind, decision))


STEPS = (
    Step("mark-add", _add),
    Step("mark-merge", _merge),
    Step("mark-contradict", _contradict),
    Step("mark-start", _start_visit),
    Step("", _draft),
    Step("mark-comment", _comment),
    Step("mark-second", _edit(1, "mark-second")),
    Step("mark-third", _edit(2, "mark-third")),
    Step("mark-photo", _photograph(0, PHOTO, "mark-photo")),
    Step("mark-custody", _edit(LOST, "mark-custody")),
    Step("mark-kept", _photograph(LOST, KEPT_PHOTO, "mark-kept")),
    Step("", _round, is_round=True),
    Step("", _send_files, is_round=True),
    Step("", _be_supervised, is_round=True),
    Step("mark-decide", _decide),
    Step("mark-later", _edit(1, "mark-later")),
    Step("", _round, is_round=True),
)
"""What others did meanwhile, and no laptop here has heard of, is in `tests.e2e.deaths.town`."""
MARKS = tuple(step.mark for step in STEPS if step.mark)
