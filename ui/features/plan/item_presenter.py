"""Everything the pane says about one item, worked out by the domain and read once. No widgets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.factory.records import Contact, Engagement
from app.domain.ids import engagement_scope
from app.domain.kernel.changeset import Command, OnBehalfOf
from app.domain.kernel.context import Context, Role
from app.domain.permissions import ON_BEHALF, may_command, may_edit, owner
from app.domain.plan.claims import ClaimState, claim_state
from app.domain.plan.commands import CreateItem, EditItem
from app.domain.plan.gates import GateState, completion_reasons, gate_states, last_gate_day, needs_interviews
from app.domain.plan.records import Origin, PlanItem
from app.domain.plan.review_rules import missing_commitment
from app.domain.reasons import Reason, Who
from app.domain.visit.records import Visit, VisitStatus
from app.queries.history import LastWrite, Step, is_whole, last_writes, record_history
from app.queries.item_detail import ItemDetail, drafts_of, item_detail
from app.queries.record_states import RecordState, state_of_subject
from app.services.workspace import Workspace
from app.storage.basing import Shown
from ui.parts.drafting import draft_place

FIELDS = (
    "root_cause",
    "actions_needed",
    "lead_person",
    "additional_persons",
    "target_date",
    "progress",
    "key_work_ahead",
)
"""The fields edited where they stand, in order; area, classification and status have places of their own."""


@dataclass(frozen=True, slots=True)
class ItemView:
    """One item as it stands for this person today; `reasons` are every condition of Completed, met or not.

    `state` is how what was written here about it stands with the server; None where nothing was.
    """

    detail: ItemDetail
    context: Context
    gates: tuple[GateState, ...]
    reasons: tuple[Reason, ...]
    claim: ClaimState
    waits_for_interviews: bool
    missing_commitment: tuple[str, ...]
    last_gate_day: date | None
    steps: tuple[Step, ...]
    has_whole_history: bool
    writes: Mapping[str, LastWrite]
    drafts: Mapping[str, str]
    state: RecordState | None

    @property
    def item(self) -> PlanItem:
        """Return the item itself."""
        return self.detail.item

    @property
    def role(self) -> Role:
        """Return the person's role in this engagement."""
        return self.context.role

    @property
    def for_whom(self) -> OnBehalfOf | None:
        """Return for whom an advisor enters what the factory owns; None while nobody is chosen."""
        return self.context.on_behalf_of

    @property
    def steps_missing(self) -> int:
        """Return how many conditions of Completed are not met."""
        return sum(not reason.met for reason in self.reasons)

    def may_edit(self, name: str) -> Reason:
        """Say whether this person may write a field now (O1)."""
        return may_edit(self.role, self.item.origin, name, self.for_whom)

    def may(self, command: str) -> Reason:
        """Say whether this person may give a command now (O2)."""
        return may_command(self.role, command, self.for_whom)

    def owner(self, name: str) -> Who:
        """Return whose a field is (O1)."""
        return owner(name, self.item.origin)


@dataclass(frozen=True, slots=True)
class PlanGround:
    """What a new item is entered with: circumstances (with the person it is entered for), people, country."""

    context: Context
    contacts: tuple[Contact, ...]
    country: str | None


def on_behalf(command: Command, role: Role, origin: Origin, chosen: OnBehalfOf | None) -> OnBehalfOf | None:
    """Return for whom a command is entered: the chosen person only where it writes what the factory owns."""
    if role is not Role.ADVISOR:
        return None
    if isinstance(command, EditItem | CreateItem):
        written = command.changes if isinstance(command, EditItem) else command.fields
        owned = any(owner(name, origin) is Who.FACTORY for name in written)
        return chosen if owned else None
    return chosen if type(command).__name__ in ON_BEHALF else None


class ItemPresenter:
    """Reads views of the items of one engagement."""

    def __init__(self, workspace: Workspace, engagement_id: str) -> None:
        """Take where to read and whose plan it is."""
        self._workspace = workspace
        self.engagement_id = engagement_id

    def view(self, item_id: str) -> ItemView | None:
        """Return the item as it stands now, None when it is not on this device."""
        workspace = self._workspace
        with workspace.read() as connection:
            detail = item_detail(connection, item_id)
            if detail is None or workspace.role(connection, engagement_scope(self.engagement_id)) is None:
                return None
            for_whom = workspace.entering_for(connection, self.engagement_id)
            context = workspace.context(connection, self.engagement_id, for_whom)
            facts = workspace.facts(connection)
            item = detail.item
            steps = tuple(record_history(connection, self.engagement_id, detail.ids))
            return ItemView(
                detail=detail,
                context=context,
                gates=gate_states(item, facts, context),
                reasons=completion_reasons(item, facts, context),
                claim=claim_state(item, facts, context),
                waits_for_interviews=needs_interviews(item, context.pack),
                missing_commitment=missing_commitment(item, context),
                last_gate_day=last_gate_day(item, facts, context),
                steps=steps,
                has_whole_history=is_whole(connection, self.engagement_id),
                writes=last_writes(steps, item.id),
                drafts=drafts_of(connection, draft_place(PlanItem, item_id, "")),
                state=state_of_subject(connection, item_id),
            )

    def holds_plan(self) -> bool:
        """Say whether the plan is still on this device."""
        with self._workspace.read() as connection:
            return self._workspace.role(connection, engagement_scope(self.engagement_id)) is not None

    def shown(self, item_id: str, name: str) -> Shown:
        """Return what the screen shows of a field, for the command that will be made from its editor."""
        with self._workspace.read() as connection:
            return self._workspace.commands.shown(connection, PlanItem, item_id, (name,))

    def visit_in_progress(self) -> Visit | None:
        """Return the visit that is going on, None between visits."""
        with self._workspace.read() as connection:
            visits = self._workspace.facts(connection).children(Visit, self.engagement_id)
        return next((visit for visit in visits if visit.status is VisitStatus.IN_PROGRESS), None)

    def ground(self) -> PlanGround:
        """Return what a new item is entered with, and for whom."""
        workspace = self._workspace
        with workspace.read() as connection:
            for_whom = workspace.entering_for(connection, self.engagement_id)
            context = workspace.context(connection, self.engagement_id, for_whom)
            facts = workspace.facts(connection)
            contacts = tuple(facts.children(Contact, self.engagement_id))
            engagement = facts.find(Engagement, self.engagement_id)
        return PlanGround(context, contacts, None if engagement is None else engagement.country)

    def drafts(self, prefix: str) -> dict[str, str]:
        """Return what was typed and not saved at the places that begin so."""
        with self._workspace.read() as connection:
            return drafts_of(connection, prefix)
