"""An advisor's laptop in a test: the real client on an encrypted replica of its own, without a window."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from app.config.paths import Paths
from app.domain.clock import Clock
from app.domain.committee.commands import AddMember, EditMeeting, EstablishCommittee, HoldMeeting, MeetingPatch
from app.domain.committee.records import Meeting, Side
from app.domain.decision.commands import DecideConflict
from app.domain.kernel.changeset import Command, OnBehalfOf
from app.domain.kernel.conflict import Conflict
from app.domain.kernel.record import Record
from app.domain.plan.commands import (
    AddComment,
    CompleteItem,
    CreateItem,
    EditItem,
    ItemPatch,
    RecordReview,
)
from app.domain.plan.gates import GateState, evidence_digest, gate_states
from app.domain.plan.records import Comment, Gate, Origin, PlanItem, ReviewOutcome, SubjectKind
from app.domain.visit.commands import CloseVisit, PlanVisit, StartVisit
from app.domain.visit.records import VisitKind, VisitMode
from sync.client.account import Account
from sync.client.accounts import Accounts
from sync.client.sealed_secrets import PassingSecrets
from tests.e2e.dumps import ALL, synced
from tests.fixtures.processes import PASSWORD

FOR = OnBehalfOf("Rahela Islam", "Compliance manager")
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d4944415478da63fcffff3f030005fe02fea735815d0000000049454e44ae426082"
)


@dataclass
class Laptop:
    """One person's device. `typed` collects every string typed on it."""

    account: Account
    engagement: str
    clock: Clock
    typed: set[str] = field(default_factory=set)

    @classmethod
    def sign_in(cls, home: Path, url: str, login: str, engagement: str, clock: Clock) -> Laptop:
        """Sign in on a fresh device and fetch what is assigned."""
        paths = Paths(home, home, home / "logs")
        account = Accounts(paths, PassingSecrets(), clock).sign_in(url, login, PASSWORD)
        laptop = cls(account, engagement, clock)
        laptop.sync()
        return laptop

    def sync(self) -> None:
        """Run one round."""
        self.account.cycle.run()

    def do(self, command: Command) -> None:
        """Give a command and wait until it is saved on this device; Blocked when a rule says no."""
        self.account.workspace.commands.submit(self.engagement, command, on_behalf_of=FOR).result()

    def new(self) -> str:
        """Return a new id."""
        return self.account.workspace.ids.new()

    def say(self, text: str) -> str:
        """Note a text as typed."""
        self.typed.add(text)
        return text

    def find_item(self, item_id: str) -> PlanItem:
        """Return the item as the screen shows it."""
        with self.account.workspace.read() as connection:
            found = self.account.workspace.facts(connection).find(PlanItem, item_id)
        assert found is not None
        return found

    def gates(self, item_id: str) -> dict[Gate, GateState]:
        """Return how the item's gates stand here."""
        workspace = self.account.workspace
        with workspace.read() as connection:
            facts, context = workspace.facts(connection), workspace.context(connection, self.engagement)
            return {state.gate: state for state in gate_states(self.find_item(item_id), facts, context)}

    def add_item(self, fields: ItemPatch) -> str:
        """Add an item found today and return its id."""
        item_id = self.new()
        self.do(CreateItem(item_id, Origin.ADDITIONAL, self.clock.today(), fields))
        return item_id

    def found_committee(self, joined_on: date) -> tuple[str, tuple[str, ...]]:
        """Register a committee with one member of each side; return its id and theirs."""
        committee = self.new()
        self.do(EstablishCommittee(committee, "PC", self.say("Participation committee")))
        members = self.new(), self.new()
        self.do(AddMember(members[0], committee, self.say("Shirin Akhter"), Side.WORKER, joined_on))
        self.do(AddMember(members[1], committee, self.say("Habib Khan"), Side.MANAGEMENT, joined_on))
        return committee, members

    def hold_visit(self, held_on: date, committee: str, members: tuple[str, ...], number: int) -> tuple[str, str]:
        """Plan and start a visit, hold a meeting in it; return (visit, meeting)."""
        visit, meeting = self.new(), self.new()
        purpose = self.say(f"Purpose of visit {number}")
        self.do(PlanVisit(visit, VisitKind.ADVISORY, VisitMode.IN_PERSON, held_on, 1, purpose))
        self.do(StartVisit(visit, held_on, FOR.name, FOR.position))
        place = self.say(f"Meeting room {number}")
        self.do(HoldMeeting(meeting, committee, visit, held_on, number, place, attended=members))
        return visit, meeting

    def close_visit(self, visit: str) -> None:
        """Close a visit."""
        self.do(CloseVisit(visit, "The chair left early"))

    def attach_photo(self, item_id: str, name: str) -> str:
        """Attach a photo from memory; return the evidence's id."""
        workspace = self.account.workspace
        committed = workspace.evidence.attach(
            self.engagement, item_id, SubjectKind.ITEM, PIXEL, self.say(name), caption=self.say(f"Caption of {name}")
        ).result()
        (evidence,) = committed.changed.ids - {item_id}
        return evidence

    def review(self, item_id: str, gate: Gate, meeting: str, place: int, evidence: tuple[str, ...] = ()) -> None:
        """Record that the committee agreed on a gate, with the words this screen shows."""
        workspace = self.account.workspace
        item = self.find_item(item_id)
        with workspace.read() as connection:
            seen_evidence = evidence_digest(evidence, item, workspace.facts(connection))
        self.do(
            RecordReview(
                self.new(),
                item_id,
                gate,
                meeting,
                place,
                ReviewOutcome.AGREED,
                change_observed=gate is Gate.G2,
                observation=self.say("Bars seen on both doors") if gate is Gate.G2 else "",
                recommendation=self.say("Check the doors each month") if gate is Gate.G3 else "",
                dissent=self.say(f"No dissent on {gate.value}"),
                evidence_ids=evidence,
                seen_area=item.area,
                seen_compliance_point=item.compliance_point,
                seen_actions_needed=item.actions_needed,
                seen_root_cause=item.root_cause,
                seen_evidence=seen_evidence,
            )
        )

    def edit(self, item_id: str, changes: ItemPatch) -> None:
        """Change fields of an item."""
        for value in changes.values():
            if isinstance(value, str):
                self.say(value)
        self.do(EditItem(item_id, changes))

    def meeting(self) -> Meeting:
        """Return the one meeting on this device."""
        (found,) = [each for each in self.records() if isinstance(each, Meeting)]
        return found

    def edit_meeting(self, changes: MeetingPatch) -> None:
        """Change fields of the one meeting."""
        self.do(EditMeeting(self.meeting().id, changes))

    def comment(self, item_id: str, text: str) -> None:
        """Say something about an item."""
        self.do(AddComment(self.new(), item_id, self.say(text)))

    def comments(self) -> set[str]:
        """Return what was said about items."""
        return {found.text for found in self.records() if isinstance(found, Comment)}

    def complete(self, item_id: str, day: date) -> None:
        """Mark an item Completed."""
        self.do(CompleteItem(item_id, day))

    def conflicts(self) -> list[Conflict]:
        """Return the conflicts on this device."""
        return [found for found in self.records() if isinstance(found, Conflict)]

    def decide(self, conflict: Conflict, decision: Mapping[str, str]) -> None:
        """Decide a conflict."""
        self.do(DecideConflict(conflict.id, conflict.record_id, conflict.record_kind, json.dumps(dict(decision))))

    def records(self, prefixes: tuple[str, ...] = ALL) -> list[Record]:
        """Return every synced record of the scopes with these prefixes."""
        return [stored.record for stored in synced(self.account.workspace, prefixes)]

    def close(self) -> None:
        """Shut the laptop."""
        self.account.close()
