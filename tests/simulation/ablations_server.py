"""Protections of the server, each taken away by one context manager."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from unittest.mock import patch

from app.domain.decision.records import Refusal
from app.domain.kernel import reconcile
from app.domain.kernel.changeset import Based, Changeset, Command
from app.domain.kernel.command import CommandType
from app.domain.kernel.conflict import Conflict, conflict_records
from app.domain.kernel.context import Context
from app.domain.kernel.decide import Invariant, Outcome, Verdict, decide
from app.domain.kernel.facts import Facts, need
from app.domain.kernel.reconcile import Clash
from app.domain.kernel.record import Record, record_type
from app.domain.plan.commands import RecordReview
from app.domain.plan.records import PlanItem
from app.domain.registry import COMMANDS_BY_CLASS, INVARIANTS
from sync.protocol.messages import Fate, SyncRequest
from sync.server.core import authority, deciding, pull
from sync.server.core.facts import ServerFacts
from sync.server.core.hearing import Hearing
from sync.server.core.intake import Offer
from sync.server.core.ledger import Ledger, Write
from sync.server.core.page import Place
from sync.server.core.receipts import Receipts
from tests.simulation.taking_away import Bites, patched


@contextmanager
def no_receipts() -> Iterator[Bites]:
    """Decide a changeset again when it comes again."""
    bites: Bites = Counter()

    class Forgetful(Receipts):
        def replay(self, offer: Offer) -> Fate | None:
            bites["again"] += super().replay(offer) is not None
            return None

        def keep(self, offer: Offer, fate: Fate) -> None:
            if super().replay(offer) is None:
                super().keep(offer, fate)

    with patched((authority, "Receipts", Forgetful)):
        yield bites


@contextmanager
def no_own_writer() -> Iterator[Bites]:
    """Count a device's own earlier write as somebody else's."""
    bites: Bites = Counter()
    original = ServerFacts.changed_since

    def changed(self: ServerFacts, record_id: str, name: str, since: int) -> bool:
        entry = self._ledger.entry(record_id)
        if entry is None:
            return False
        version, _ = entry.versions.get(name) or entry.versions["*"]
        bites["own"] += (version > since) != original(self, record_id, name, since)
        return version > since

    with patched((ServerFacts, "changed_since", changed)):
        yield bites


@contextmanager
def blended_as_own() -> Iterator[Bites]:
    """Let whoever's changeset made a blend be its writer."""
    bites: Bites = Counter()
    original = Ledger.put

    def put(self: Ledger, record: Record, scope: str, write: Write, blended: frozenset[str] = frozenset()) -> None:
        bites["blended"] += bool(blended)
        original(self, record, scope, write)

    with patched((Ledger, "put", put)):
        yield bites


@contextmanager
def digest_recomputed() -> Iterator[Bites]:
    """Let a review keep the words that stand when it is decided, not those the committee had before it."""
    bites: Bites = Counter()
    type_ = COMMANDS_BY_CLASS[RecordReview]

    def run(command: Command, facts: Facts, context: Context) -> tuple[Record, ...]:
        assert isinstance(command, RecordReview)
        item = need(facts, PlanItem, command.item_id)
        now = replace(
            command,
            seen_area=item.area,
            seen_compliance_point=item.compliance_point,
            seen_actions_needed=item.actions_needed,
            seen_root_cause=item.root_cause,
        )
        bites["recomputed"] += now != command
        return type_.run(now, facts, context)

    with patch.dict(COMMANDS_BY_CLASS, {RecordReview: replace(type_, run=run)}):
        yield bites


@contextmanager
def last_writer_wins() -> Iterator[Bites]:
    """Let the server take whatever comes last."""
    bites: Bites = Counter()

    def overwriting(
        type_: CommandType,
        command: Command,
        based: Mapping[str, Based],
        facts: Facts,
        context: Context,
        invariants: Mapping[type[Record], Invariant],
    ) -> Outcome:
        bites["clashed"] += bool(decide(type_, command, based, facts, context, invariants).clashes)
        outcome = decide(type_, command, based, facts, context, INVARIANTS, mine_wins=True)
        return replace(outcome, clashes=(), verdict=Verdict.MERGED if outcome.blended else Verdict.ACCEPTED)

    with patched((deciding, "decide", overwriting)):
        yield bites


@contextmanager
def no_conflict_records() -> Iterator[Bites]:
    """Keep the server's value in a conflict, and nothing of the other."""
    bites: Bites = Counter()

    def forgotten(clashes: Iterable[Clash], facts: Facts, context: Context) -> tuple[Conflict, ...]:
        bites["forgotten"] += bool(conflict_records(clashes, facts, context))
        return ()

    with patched((deciding, "conflict_records", forgotten)):
        yield bites


@contextmanager
def refused_payload_lost() -> Iterator[Bites]:
    """Keep that something was refused, but not what."""
    bites: Bites = Counter()
    original = Ledger.put

    def put(self: Ledger, record: Record, scope: str, write: Write, blended: frozenset[str] = frozenset()) -> None:
        if isinstance(record, Refusal):
            bites["lost"] += 1
            record = replace(record, payload="{}")
        original(self, record, scope, write, blended)

    with patched((Ledger, "put", put)):
        yield bites


@contextmanager
def fields_alone() -> Iterator[Bites]:
    """Ask of each field of a merge group alone whether it is the one shown and who wrote it."""
    bites: Bites = Counter()
    whole = reconcile._met_another  # noqa: SLF001  # the protection itself

    def met_another(current: Record, peers: Sequence[str], based: Based, facts: Facts) -> bool:
        met = any(whole(current, (peer,), based, facts) for peer in peers)
        bites["alone"] += met != whole(current, peers, based, facts)
        return met

    with patched((reconcile, "_met_another", met_another)):
        yield bites


@contextmanager
def groups_apart() -> Iterator[Bites]:
    """Let the fields of a merge group go each its own way."""
    bites: Bites = Counter()
    described = record_type(PlanItem)
    apart = {name: (name,) for name in described.names}
    bites["apart"] += sum(len(group) > 1 for group in described.peers.values())
    with patch.dict(described.peers, apart), patch.dict(described.asked, apart):
        yield bites


@contextmanager
def followers_go_ahead() -> Iterator[Bites]:
    """Decide what rests on a refused changeset, or on one that is not there, as if it rested on nothing."""
    bites: Bites = Counter()
    original = Hearing._waits_for  # noqa: SLF001  # the protection itself

    def waits_for(self: Hearing, changeset: Changeset) -> str:
        bites["ahead"] += bool(original(self, changeset))
        return ""

    with patched((Hearing, "_waits_for", waits_for)):
        yield bites


@contextmanager
def nothing_joins() -> Iterator[Bites]:
    """Let each later link of a chain be merged on its own, though an earlier one is in conflict."""
    bites: Bites = Counter()
    original = ServerFacts.disputed

    def disputed(self: ServerFacts, record_id: str, name: str, since: int) -> bool:
        bites["disputed"] += original(self, record_id, name, since)
        return False

    with patched((ServerFacts, "disputed", disputed)):
        yield bites


@contextmanager
def floor_ignored() -> Iterator[Bites]:
    """Let a device that missed removals nobody remembers go on from its cursor."""
    bites: Bites = Counter()
    original = pull._is_overdue  # noqa: SLF001  # the protection itself

    def overdue(place: Place, request: SyncRequest) -> bool:
        bites["overdue"] += original(place, request)
        return False

    with patched((pull, "_is_overdue", overdue)):
        yield bites
