"""Protections taken away one by one: without each the oracle must find something wrong, or nothing proves it is needed.

Each yields a counter of how often it made a difference; one that never did proves nothing either.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import replace
from unittest.mock import patch

from app.domain.decision.records import Refusal
from app.domain.kernel.changeset import Based, Command
from app.domain.kernel.command import CommandType
from app.domain.kernel.conflict import Conflict, conflict_records
from app.domain.kernel.context import Context, Role
from app.domain.kernel.decide import Outcome, Verdict, decide
from app.domain.kernel.facts import Facts, need
from app.domain.kernel.reconcile import Clash
from app.domain.kernel.record import Record, record_type
from app.domain.plan.commands import RecordReview
from app.domain.plan.records import PlanItem
from app.domain.registry import COMMANDS_BY_CLASS, INVARIANTS
from app.schema.codec import decode_changeset, encode_changeset
from app.services import receiving
from app.storage import base, basing, commit, flip, leaving, outbox, rebase, scopes
from app.storage.base import Pins
from app.storage.basing import Shown
from app.storage.connection import Connection
from app.storage.facts import SqliteFacts
from app.storage.outbox import Pending
from app.storage.overlay import OverlayFacts
from app.storage.rebase import Rebased
from sync.protocol.messages import Fate
from sync.server.core import authority, hearing
from sync.server.core.facts import ServerFacts
from sync.server.core.intake import Offer
from sync.server.core.ledger import Ledger, Write
from sync.server.core.receipts import Receipts

Bites = Counter[str]
Ablation = Callable[[], AbstractContextManager[Bites]]


@contextmanager
def _patched(*patches: tuple[object, str, object]) -> Iterator[None]:
    with ExitStack() as held:
        for where, name, value in patches:
            held.enter_context(patch.object(where, name, value))
        yield


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

    with _patched((authority, "Receipts", Forgetful)):
        yield bites


@contextmanager
def rewritten_since() -> Iterator[Bites]:
    """Let a rebase say that a pending command was based on what has come since."""
    bites: Bites = Counter()

    def rewriting(facts: OverlayFacts, pending: Iterable[Pending], role: Role) -> Rebased:
        listed = list(pending)
        versions = {id: facts.version(id) for row in listed for id in decode_changeset(row.payload).based}
        done = rebase.rebase(facts, listed, role)
        for row in listed:
            changeset = decode_changeset(row.payload)
            based = {id: Based(versions[id], one.old) for id, one in changeset.based.items()}
            kinds = {id: facts.kind(id) for id in based if versions[id]}
            if based != changeset.based and kinds.keys() == based.keys():
                bites["rewritten"] += 1
                payload = encode_changeset(replace(changeset, based=based), kinds)
                connection = facts._connection  # noqa: SLF001  # the flip's own
                connection.exec_driver_sql("UPDATE outbox SET payload = ? WHERE seq = ?", (payload, row.seq))
        return done

    with _patched((flip, "rebase", rewriting)):
        yield bites


@contextmanager
def no_pins() -> Iterator[Bites]:
    """Let a later link of a chain count as having seen what came while the earlier ones hid it."""
    bites: Bites = Counter()

    def unpinned(before: Pins, based: Based) -> dict[str, int]:
        bites["unpinned"] += bool(base.pinned_by(before, based))
        return {}

    with _patched((commit, "pinned_by", unpinned), (rebase, "pinned_by", unpinned)):
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

    with _patched((ServerFacts, "changed_since", changed)):
        yield bites


@contextmanager
def values_alone() -> Iterator[Bites]:
    """Ask whenever a value is not the shown one, whoever wrote it and when."""
    bites: Bites = Counter()
    original = ServerFacts.changed_since

    def changed(self: ServerFacts, record_id: str, name: str, since: int) -> bool:
        bites["alone"] += not original(self, record_id, name, since)
        return True

    with _patched((ServerFacts, "changed_since", changed)):
        yield bites


@contextmanager
def blended_as_own() -> Iterator[Bites]:
    """Let whoever's changeset made a blend be its writer."""
    bites: Bites = Counter()
    original = Ledger.put

    def put(self: Ledger, record: Record, scope: str, write: Write, blended: frozenset[str] = frozenset()) -> None:
        bites["blended"] += bool(blended)
        original(self, record, scope, write)

    with _patched((Ledger, "put", put)):
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
        invariants: Mapping[type[Record], Callable[[Record], None]],
    ) -> Outcome:
        bites["clashed"] += bool(decide(type_, command, based, facts, context, invariants).clashes)
        outcome = decide(type_, command, based, facts, context, INVARIANTS, mine_wins=True)
        return replace(outcome, clashes=(), verdict=Verdict.MERGED if outcome.blended else Verdict.ACCEPTED)

    with _patched((hearing, "decide", overwriting)):
        yield bites


@contextmanager
def no_conflict_records() -> Iterator[Bites]:
    """Keep the server's value in a conflict, and nothing of the other."""
    bites: Bites = Counter()

    def forgotten(clashes: Iterable[Clash], facts: Facts, context: Context) -> tuple[Conflict, ...]:
        bites["forgotten"] += bool(conflict_records(clashes, facts, context))
        return ()

    with _patched((hearing, "conflict_records", forgotten)):
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

    with _patched((Ledger, "put", put)):
        yield bites


@contextmanager
def groups_apart() -> Iterator[Bites]:
    """Let the fields of a merge group go each its own way."""
    bites: Bites = Counter()
    peers = record_type(PlanItem).peers
    apart = {name: (name,) for name in peers}
    bites["apart"] += sum(len(group) > 1 for group in peers.values())
    with patch.dict(peers, apart):
        yield bites


@contextmanager
def editor_ignored() -> Iterator[Bites]:
    """Let a form count as having shown what stands when it is saved."""
    bites: Bites = Counter()

    def based_on(
        command: Command,
        made: Iterable[Record],
        facts: SqliteFacts,
        pins: Mapping[str, Pins],
        shown: Mapping[str, Shown],
    ) -> dict[str, Based]:
        listed = list(made)
        based = basing.based_on(command, listed, facts, pins, {})
        bites["ignored"] += based != basing.based_on(command, listed, facts, pins, shown)
        return based

    with _patched((commit, "based_on", based_on)):
        yield bites


@contextmanager
def cursor_outlives_grant() -> Iterator[Bites]:
    """Keep the cursor of a scope that leaves."""
    bites: Bites = Counter()

    def remove(_connection: Connection, _scope: str) -> None:
        bites["kept"] += 1

    with _patched((scopes, "remove", remove)):
        yield bites


@contextmanager
def purge_before_push() -> Iterator[Bites]:
    """Let a revoked scope leave with what was not yet sent."""
    bites: Bites = Counter()

    def leave(connection: Connection, scope: str) -> bool:
        if outbox.is_pending_in(connection, scope):
            bites["purged"] += 1
            connection.exec_driver_sql("DELETE FROM outbox WHERE scope = ?", (scope,))
        return leaving.leave(connection, scope)

    with _patched((receiving, "leave", leave)):
        yield bites


@contextmanager
def server_words_on_screen() -> Iterator[Bites]:
    """Let a rebase show the server's value where it clashes with what waits here."""
    bites: Bites = Counter()

    def theirs(
        type_: CommandType,
        command: Command,
        based: Mapping[str, Based],
        facts: Facts,
        context: Context,
        invariants: Mapping[type[Record], Callable[[Record], None]],
        *,
        mine_wins: bool,
    ) -> Outcome:
        outcome = decide(type_, command, based, facts, context, invariants)
        bites["theirs"] += bool(outcome.clashes)
        return outcome

    with _patched((rebase, "decide", theirs)):
        yield bites


ABLATIONS: dict[str, Ablation] = {
    ablation.__name__: ablation
    for ablation in (
        no_receipts,
        rewritten_since,
        no_pins,
        no_own_writer,
        values_alone,
        blended_as_own,
        digest_recomputed,
        last_writer_wins,
        no_conflict_records,
        refused_payload_lost,
        groups_apart,
        editor_ignored,
        cursor_outlives_grant,
        purge_before_push,
        server_words_on_screen,
    )
}
