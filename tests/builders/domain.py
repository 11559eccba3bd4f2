"""One factory in one programme as the tests of rules need it: records in memory, and commands given by each role."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import TypedDict, TypeVar, Unpack

from app.domain.catalogue import Answer, BasisOfLaw, Catalogue, Cluster, CompliancePoint, PublicReporting, Question
from app.domain.committee.records import Committee, Meeting, Member, Side
from app.domain.factory.records import Contact, Engagement, Programme
from app.domain.ids import engagement_scope, restricted_scope, uuid7
from app.domain.inspection_rules import CodedTitle
from app.domain.kernel.changeset import Based, Command, OnBehalfOf
from app.domain.kernel.conflict import Conflict, conflict_records
from app.domain.kernel.context import Context, Role
from app.domain.kernel.decide import Outcome, decide
from app.domain.kernel.record import Record, record_type
from app.domain.plan.commands import ItemPatch, RecordReview
from app.domain.plan.gates import SEEN_FIELDS, GateState, evidence_digest, gate_states
from app.domain.plan.records import (
    Claim,
    CommitteeReview,
    Evidence,
    EvidenceKind,
    Gate,
    Interviews,
    Origin,
    PlanItem,
    ReviewOutcome,
    Status,
    SubjectKind,
)
from app.domain.reasons import Blocked, Reason
from app.domain.registry import COMMANDS_BY_CLASS, INVARIANTS, declared_reads
from app.domain.rulepack import (
    Basis,
    ClaimRule,
    CommitmentRule,
    CompletionRule,
    InterviewRule,
    ReviewRule,
    RulePack,
    VisitRule,
)
from app.domain.visit.records import Visit, VisitKind, VisitMode, VisitStatus
from tests.fakes.memory_facts import DeclaredFacts, MemoryFacts

R = TypeVar("R", bound=Record)

TODAY = date(2026, 6, 15)
FOUND = date(2026, 3, 2)
NOW = datetime(2026, 6, 15, 8, 30, tzinfo=UTC)
HERE = "device-here"
ELSEWHERE = "device-elsewhere"
FACTORY_PERSON = OnBehalfOf("Farida Noor", "Compliance manager")

CATALOGUE = Catalogue(
    id="tests",
    version=1,
    valid_from=date(2020, 1, 1),
    title={"en": "Tests"},
    is_example=True,
    clusters=(
        Cluster("OSH", {"en": "Safety"}, BasisOfLaw.NATIONAL),
        Cluster("DIS", {"en": "Discrimination"}, BasisOfLaw.CORE),
    ),
    points=(
        CompliancePoint("cp.exits", 1, "OSH", {"en": "Exits"}, Basis.OURS),
        CompliancePoint("cp.noise", 2, "OSH", {"en": "Noise"}, Basis.OURS),
        CompliancePoint("cp.gender", 3, "DIS", {"en": "Gender"}, Basis.OURS),
    ),
    questions=(
        Question(
            "q.exits-locked",
            1,
            "cp.exits",
            {"en": "Are exits locked?"},
            Answer.YES,
            public_reporting=(PublicReporting("shown", frozenset({"BD"}), date(2026, 2, 1)),),
        ),
        Question("q.exits-marked", 1, "cp.exits", {"en": "Are exits marked?"}, Answer.NO),
        Question(
            "q.noise-measured",
            1,
            "cp.noise",
            {"en": "Is noise measured?"},
            Answer.NO,
            public_reporting=(PublicReporting("hidden", frozenset({"*"}), date(2020, 1, 1)),),
        ),
        Question("q.pregnancy-test", 1, "cp.gender", {"en": "Are women tested?"}, Answer.YES),
    ),
)

PACK = RulePack(
    id="tests",
    version=1,
    programme="advisory",
    valid_from=date(2020, 1, 1),
    valid_to=None,
    title={"en": "Tests"},
    is_example=True,
    catalogue="tests",
    public_reporting_lists=frozenset({"shown"}),
    pending_reasons=(CodedTitle("authority", {"en": "Authority"}), CodedTitle("other", {"en": "Other"})),
    interviews=InterviewRule(frozenset({"cp.gender"})),
    reviews=ReviewRule(frozenset({"PICC", "LKSB", "PC", "BC"}), 1, 1, path_b_pending_needs_grievance=True),
    commitment=CommitmentRule(("root_cause", "actions_needed", "lead_person", "target_date", "progress")),
    completion=CompletionRule(1, not_before_finding=True, not_before_last_gate=True),
    claims=ClaimRule(visit_window=2, review_now_after=1),
    visits=VisitRule(
        ("advisory", "follow_up", "assessment"), ("in_person", "virtual"), frozenset({"advisory", "follow_up"}), (8, 6)
    ),
    milestones=(),
    training_person_days=15,
    committee_types=(),
    notes=(),
)


class ReviewPatch(TypedDict, total=False):
    """What a review may carry beside item, gate, meeting and outcome."""

    place: int
    documents_reviewed: bool
    change_observed: bool
    observation: str
    dissent: str
    recommendation: str
    commitment_reason: str
    evidence_ids: tuple[str, ...]


def blocked_reasons(blocked: Blocked) -> list[Reason]:
    """Return the reasons that are not met."""
    return [reason for reason in blocked.reasons if not reason.met]


class Site:
    """An engagement with its records. `give` decides a command as the server would, and keeps the outcome."""

    def __init__(self, pack: RulePack = PACK, country: str = "BD", today: date = TODAY) -> None:
        """Start with the engagement alone, in the programme of the pack."""
        self._numbers = count(1)
        self.pack = pack
        self.today = today
        self.facts = MemoryFacts(HERE)
        self.engagement = Engagement(
            self.new_id(), "factory-1", Programme(pack.programme), country, cycle_number=1, cycle_start=date(2026, 1, 5)
        )
        self.keep(self.engagement)

    # -- records, written as if they had arrived earlier

    def new_id(self) -> str:
        """Return the next id: rising, the same in every run."""
        return uuid7(1_781_000_000_000 + next(self._numbers), 1)

    def keep(self, record: R, device: str = ELSEWHERE) -> R:
        """Write a record as another device would have."""
        self.facts.put(record, device)
        return record

    def now(self, record: R) -> R:
        """Return the record as it stands now."""
        found = self.facts.find(type(record), record.id)
        assert found is not None
        return found

    def item(self, origin: Origin = Origin.ADDITIONAL, *, in_round: int = 1, **fields: Unpack[ItemPatch]) -> PlanItem:
        """Keep an item in progress, found on FOUND, classified, whose factory has shown commitment (C1)."""
        item = PlanItem(
            id=self.new_id(),
            engagement_id=self.engagement.id,
            origin=origin,
            found_on=FOUND,
            area="Exits are locked",
            cluster="OSH",
            compliance_point="cp.exits",
            question="q.exits-marked",
            root_cause="Nobody holds the keys",
            actions_needed="Give each shift a key holder",
            lead_person="Farida Noor",
            target_date=date(2026, 9, 1),
            progress="Keys ordered",
            round=in_round,
        )
        return self.keep(replace(item, **fields))

    def item_at(
        self,
        status: Status,
        origin: Origin = Origin.ADDITIONAL,
        *,
        interviews: Interviews = Interviews.DEFAULT,
    ) -> PlanItem:
        """Keep an item at a status."""
        return self.keep(
            replace(
                self.item(origin),
                status=status,
                completed_on=date(2026, 6, 1) if status is Status.COMPLETED else None,
                pending_reason="authority" if status is Status.PENDING else "",
                interviews=interviews,
            )
        )

    def contact(self, name: str = "Farida Noor") -> Contact:
        """Keep a contact of the factory."""
        return self.keep(Contact(self.new_id(), self.engagement.id, name, "Compliance manager"))

    def committee(self, kind: str = "PICC") -> Committee:
        """Keep a committee without members."""
        return self.keep(Committee(self.new_id(), self.engagement.id, kind, "Committee"))

    def member(
        self, committee: Committee, side: Side, joined_on: date = date(2025, 1, 1), left_on: date | None = None
    ) -> Member:
        """Keep a member with a time in office."""
        name = f"{side.value.title()} member"
        return self.keep(
            Member(self.new_id(), self.engagement.id, committee.id, name, side, joined_on, left_on),
        )

    def visit(
        self,
        day: date = TODAY,
        status: VisitStatus = VisitStatus.IN_PROGRESS,
        kind: VisitKind | None = None,
    ) -> Visit:
        """Keep a visit of the programme's kind; one that is planned or cancelled was not held."""
        if kind is None:
            kind = VisitKind.ADVISORY if self.pack.inspection is None else VisitKind.INSPECTION
        visit = Visit(
            self.new_id(), self.engagement.id, kind, VisitMode.IN_PERSON, day, for_name="Farida Noor", status=status
        )
        if status in (VisitStatus.IN_PROGRESS, VisitStatus.CLOSED):
            visit = replace(visit, held_on=day)
        return self.keep(visit)

    def assessment(self, status: VisitStatus = VisitStatus.CLOSED) -> Visit:
        """Add an assessment, as the restricted scope holds it."""
        return self.keep(replace(self.visit(status=status), kind=VisitKind.ASSESSMENT))

    def meeting(
        self,
        held_on: date = TODAY,
        *,
        visit: Visit | None = None,
        committee: Committee | None = None,
        attended: tuple[Member, ...] | None = None,
        closed: bool = False,
    ) -> Meeting:
        """Keep a meeting; unless said otherwise of a PICC, one worker and one management member attending."""
        visit = visit or self.visit(held_on)
        committee = committee or self.committee()
        if attended is None:
            attended = (self.member(committee, Side.WORKER), self.member(committee, Side.MANAGEMENT))
        return self.keep(
            Meeting(
                self.new_id(),
                self.engagement.id,
                committee.id,
                visit.id,
                held_on,
                attended=tuple(member.id for member in attended),
                closed=closed,
            )
        )

    def evidence(self, subject: PlanItem | Visit, sha256: str = "a" * 64, withdrawn_reason: str = "") -> Evidence:
        """Keep a photo of an item or visit."""
        kind = SubjectKind.ITEM if isinstance(subject, PlanItem) else SubjectKind.VISIT
        return self.keep(
            Evidence(
                id=self.new_id(),
                subject_id=subject.id,
                subject_kind=kind,
                kind=EvidenceKind.PHOTO,
                file_name="exit.jpg",
                media_type="image/jpeg",
                size=2_000,
                sha256=sha256,
                added_by="advisor",
                added_at=NOW,
                device=ELSEWHERE,
                withdrawn_reason=withdrawn_reason,
            )
        )

    def review(
        self,
        item: PlanItem,
        gate: Gate,
        meeting: Meeting | None = None,
        outcome: ReviewOutcome = ReviewOutcome.AGREED,
        **details: Unpack[ReviewPatch],
    ) -> CommitteeReview:
        """Keep a review of an item as it stands now, as the screen would have given it."""
        command = self.review_command(item, gate, meeting or self.meeting(), outcome, **details)
        values = {name: getattr(command, name) for name in record_type(CommitteeReview).names if hasattr(command, name)}
        return self.keep(
            CommitteeReview(
                **values, id=command.review_id, round=self.now(item).round, recorded_by="advisor", recorded_at=NOW
            )
        )

    def review_command(
        self,
        item: PlanItem,
        gate: Gate,
        meeting: Meeting,
        outcome: ReviewOutcome = ReviewOutcome.AGREED,
        **details: Unpack[ReviewPatch],
    ) -> RecordReview:
        """Return the command a screen gives: with the words it shows, and the proof the gate asks for."""
        item = self.now(item)
        proof: ReviewPatch = {}
        if gate is Gate.G2:
            proof = {"documents_reviewed": True, "observation": "Keys hang beside each exit"}
        if gate is Gate.G3:
            proof = {"recommendation": "Name a key holder for each shift"}
        command = RecordReview(self.new_id(), item.id, gate, meeting.id, 1, outcome)
        command = replace(command, **(proof | details))
        seen = {f"seen_{name}": getattr(item, name) for name in SEEN_FIELDS[gate]}
        return replace(command, **seen, seen_evidence=evidence_digest(command.evidence_ids, item, self.facts))

    def agreed(self, item: PlanItem, meeting: Meeting | None = None) -> Meeting:
        """Keep an agreed review of every gate, all from one meeting."""
        meeting = meeting or self.meeting()
        for gate in Gate:
            self.review(item, gate, meeting)
        return meeting

    def claim(self, item: PlanItem, claimed_on: date = date(2026, 5, 4), closed_on: date | None = None) -> Claim:
        """Keep a claim of the factory."""
        return self.keep(Claim(self.new_id(), item.id, claimed_on, "Farida Noor", closed_on=closed_on))

    # -- what is asked of the rules

    def context(
        self,
        role: Role = Role.ADVISOR,
        on_behalf_of: OnBehalfOf | None = None,
        device: str = HERE,
        today: date | None = None,
        *,
        restricted: bool = False,
    ) -> Context:
        """Return the circumstances of the next changeset."""
        return Context(
            actor=role.value,
            role=role,
            device=device,
            scope=(restricted_scope if restricted else engagement_scope)(self.engagement.id),
            changeset=self.new_id(),
            made_at=NOW,
            today=today or self.today,
            pack=self.pack,
            catalogue=CATALOGUE,
            on_behalf_of=on_behalf_of,
        )

    def give(
        self,
        command: Command,
        role: Role = Role.ADVISOR,
        on_behalf_of: OnBehalfOf | None = None,
        based: dict[str, Based] | None = None,
        device: str = HERE,
        *,
        restricted: bool = False,
    ) -> Outcome:
        """Decide a command and keep its outcome and conflicts; UndeclaredLookup when it reads what it does not say."""
        context = self.context(role, on_behalf_of, device, restricted=restricted)
        type_, based = COMMANDS_BY_CLASS[type(command)], based or {}
        self.facts.device = device
        facts = DeclaredFacts(self.facts, declared_reads(type_, command, based, context.engagement))
        outcome = decide(type_, command, based, facts, context, INVARIANTS)
        conflicts = conflict_records(outcome.clashes, facts, context)
        for record in outcome.records:
            self.facts.put(record, device, outcome.blended.get(record.id, frozenset()))
        for conflict in conflicts:
            self.facts.put(conflict, device)
        return outcome

    def refused(
        self,
        command: Command,
        role: Role = Role.ADVISOR,
        on_behalf_of: OnBehalfOf | None = None,
        *,
        restricted: bool = False,
    ) -> list[Reason]:
        """Return the reasons not met; AssertionError when the command is accepted."""
        try:
            outcome = self.give(command, role, on_behalf_of, restricted=restricted)
        except Blocked as blocked:
            return blocked_reasons(blocked)
        raise AssertionError(f"accepted: {outcome}")

    def shown(self, record: Record, *names: str) -> dict[str, Based]:
        """Return what a screen that shows the record as it stands now bases a write of those fields on."""
        described = record_type(type(record))
        current = self.now(record)
        peers = {peer for name in names for peer in described.peers[name]}
        old = {name: getattr(current, name) for name in described.names if name in peers}
        return {record.id: Based(self.facts.version_of(record.id), old)}

    def gate(self, item: PlanItem, gate: Gate) -> GateState:
        """Return the state of one gate now."""
        [state] = [s for s in gate_states(self.now(item), self.facts, self.context()) if s.gate is gate]
        return state

    def conflicts(self, record: Record) -> list[Conflict]:
        """Return the conflicts on a record."""
        return list(self.facts.children(Conflict, record.id))


def days_before(days: int, day: date = TODAY) -> date:
    """Return the date some days before."""
    return day - timedelta(days=days)
