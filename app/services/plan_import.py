"""Importing the rows of a list: in batches, each row once however often it is begun, and taken back as a whole."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from app.domain.ids import engagement_scope
from app.domain.kernel.changeset import Command
from app.domain.plan.commands import WithdrawItem
from app.domain.plan.records import PlanItem
from app.domain.reasons import Blocked, Reason
from app.services.plan_rows import DryRun, PlannedRow
from app.services.workspace import Workspace
from app.storage import meta

BATCH = 50
"""Rows of one transaction: what a crash takes back at the most, and nobody waits for longer."""
_KEPT = "plan_import."
_COLUMNS = "plan_import_columns"

T = TypeVar("T")
Progress = Callable[[int, int], bool]
"""Called with how many are done and how many there are; False stops after the batch under way."""


@dataclass(frozen=True, slots=True)
class LastImport:
    """The latest import into a plan on this device: `name` of the file, `items` id and digest of each chosen row."""

    name: str
    digest: str
    items: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """How the latest import stands: items of `chosen` that are in the plan, and those not added as it was stopped."""

    last: LastImport
    here: int
    left: int


@dataclass(slots=True)
class Done:
    """What came of it; `refused` are rows or items that a rule kept out, with its reasons."""

    count: int = 0
    refused: list[tuple[str, tuple[Reason, ...]]] = field(default_factory=list)
    is_stopped: bool = False


class PlanImport:
    """Imports into the plan of one engagement. Its methods wait for the disk: call them off the GUI thread."""

    def __init__(self, workspace: Workspace, engagement_id: str) -> None:
        """Take the open workspace and whose plan it is."""
        self._workspace = workspace
        self._engagement_id = engagement_id

    def run(self, planned: DryRun, numbers: Collection[int], progress: Progress) -> Done:
        """Add the rows of these numbers; what is to be added is kept first, so that a crash is told afterwards."""
        chosen = [row for row in planned.rows if row.number in numbers and row.digest]
        self._keep(LastImport(planned.name, planned.digest, tuple((row.item_id, row.digest) for row in chosen)))

        together = self._workspace.commands.submit_together

        def give(batch: Sequence[PlannedRow]) -> None:
            commands: list[Command] = [row.command for row in batch]
            together(engagement_scope(planned.engagement_id), commands, on_behalf_of=planned.for_whom).result()

        return _in_batches(chosen, give, lambda row: row.area, progress)

    def standing(self) -> Standing | None:
        """Return how the latest import stands; None when there is none, or nothing of it is left in the plan."""
        last = self._last()
        if last is None:
            return None
        with self._workspace.read() as connection:
            items = {
                item.id: item.is_withdrawn
                for item in self._workspace.facts(connection).children(PlanItem, self._engagement_id)
            }
        here = sum(items.get(item_id) is False for item_id, _ in last.items)
        left = sum(item_id not in items for item_id, _ in last.items)
        return Standing(last, here, left) if here else None

    def undo(self, reason: str, progress: Progress) -> Done:
        """Withdraw the items of the latest import that nobody changed or worked on (U2); the others stay, and why."""
        last = self._last()
        if last is None:
            return Done()
        with self._workspace.read() as connection:
            here = {
                item.id: item
                for item in self._workspace.facts(connection).children(PlanItem, self._engagement_id)
                if not item.is_withdrawn
            }
        items = [(id, digest) for id, digest in last.items if id in here]
        scope = engagement_scope(self._engagement_id)
        together = self._workspace.commands.submit_together

        def give(batch: Sequence[tuple[str, str]]) -> None:
            commands: list[Command] = [WithdrawItem(id, digest, reason) for id, digest in batch]
            together(scope, commands).result()

        return _in_batches(items, give, lambda each: here[each[0]].area, progress)

    def kept_columns(self) -> dict[str, str]:
        """Return the headings by field that were chosen last on this device."""
        with self._workspace.read() as connection:
            kept = meta.value(connection, _COLUMNS)
        found = json.loads(kept) if kept else {}
        return {str(name): str(heading) for name, heading in found.items()}

    def keep_columns(self, chosen: dict[str, str]) -> None:
        """Remember the headings by field for the next list."""
        text = json.dumps(chosen, ensure_ascii=False)
        self._workspace.writer.run(lambda connection: meta.keep(connection, _COLUMNS, text)).result()

    def _last(self) -> LastImport | None:
        with self._workspace.read() as connection:
            kept = meta.value(connection, _KEPT + self._engagement_id)
        if kept is None:
            return None
        found = json.loads(kept)
        return LastImport(found["name"], found["digest"], tuple((str(id), str(seen)) for id, seen in found["items"]))

    def _keep(self, last: LastImport) -> None:
        """An import that goes on where it stopped, or adds more of the same list, is one with what is here already."""
        before = self._last()
        items = dict(before.items if before is not None and before.digest == last.digest else ())
        items |= dict(last.items)
        text = json.dumps({"name": last.name, "digest": last.digest, "items": list(items.items())}, ensure_ascii=False)
        key = _KEPT + self._engagement_id
        self._workspace.writer.run(lambda connection: meta.keep(connection, key, text)).result()


def _in_batches(
    all_of: Sequence[T], give: Callable[[Sequence[T]], None], name: Callable[[T], str], progress: Progress
) -> Done:
    """Give batch after batch; of one that a rule refuses each for itself, so that the others are written."""
    done = Done()
    for batch in _batches(all_of):
        try:
            give(batch)
            done.count += len(batch)
        except Blocked:
            for one in batch:
                try:
                    give((one,))
                    done.count += 1
                except Blocked as blocked:
                    done.refused.append((name(one), tuple(r for r in blocked.reasons if not r.met)))
        if not progress(done.count + len(done.refused), len(all_of)):
            done.is_stopped = True
            break
    return done


def _batches(all_of: Sequence[T]) -> Iterator[Sequence[T]]:
    for start in range(0, len(all_of), BATCH):
        yield all_of[start : start + BATCH]
