"""Protections of the client, each taken away by one context manager."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace

from app.domain.kernel.changeset import Based, Command
from app.domain.kernel.command import CommandType
from app.domain.kernel.context import Context, Role
from app.domain.kernel.decide import Invariant, Outcome, decide
from app.domain.kernel.facts import Facts
from app.domain.kernel.record import Record
from app.schema.codec import decode_changeset, encode_changeset
from app.services import receiving
from app.storage import base, basing, commit, flip, leaving, outbox, rebase, scopes, withheld
from app.storage.arrivals import Arrival, Head
from app.storage.base import Pins
from app.storage.basing import Shown
from app.storage.connection import Connection
from app.storage.driver import first, run
from app.storage.facts import SqliteFacts
from app.storage.outbox import Pending
from app.storage.overlay import OverlayFacts
from app.storage.rebase import Rebased
from app.storage.scopes import ScopeState
from sync.client.arriving import Gathering
from sync.protocol.messages import Fate
from tests.simulation.taking_away import Bites, patched


@contextmanager
def rewritten_since() -> Iterator[Bites]:
    """Let a rebase say that a pending command was based on what has come since."""
    bites: Bites = Counter()

    def rewriting(facts: OverlayFacts, pending: Iterable[Pending], role: Role | None) -> Rebased:
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

    with patched((flip, "rebase", rewriting)):
        yield bites


@contextmanager
def no_pins() -> Iterator[Bites]:
    """Let a later link of a chain count as having seen what came while the earlier ones hid it."""
    bites: Bites = Counter()

    def unpinned(before: Pins, based: Based) -> dict[str, int]:
        bites["unpinned"] += bool(base.pinned_by(before, based))
        return {}

    with patched((commit, "pinned_by", unpinned), (rebase, "pinned_by", unpinned)):
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

    with patched((commit, "based_on", based_on)):
        yield bites


@contextmanager
def cursor_outlives_grant() -> Iterator[Bites]:
    """Keep the cursor of a scope that leaves."""
    bites: Bites = Counter()

    def remove(_connection: Connection, _scope: str) -> None:
        bites["kept"] += 1

    with patched((scopes, "remove", remove)):
        yield bites


@contextmanager
def told_before_it_came() -> Iterator[Bites]:
    """Tell receipts with the first page, though what they stand for is on a later one."""
    bites: Bites = Counter()
    original = Gathering.untold.__get__

    def told(self: Gathering) -> tuple[Fate, ...]:
        bites["early"] += bool(original(self))
        return ()

    with patched((Gathering, "untold", property(told))):
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

    with patched((receiving, "leave", leave)):
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
        invariants: Mapping[type[Record], Invariant],
        *,
        mine_wins: bool,
    ) -> Outcome:
        outcome = decide(type_, command, based, facts, context, invariants)
        bites["theirs"] += bool(outcome.clashes)
        return outcome

    with patched((rebase, "decide", theirs)):
        yield bites


@contextmanager
def places_given_again() -> Iterator[Bites]:
    """Let the places of changesets begin at one again when nothing waits, as plain row ids do."""
    bites: Bites = Counter()
    append = outbox.append

    def appended(  # one argument a column
        connection: Connection,
        *,
        id: str,
        scope: str,
        name: str,
        target: str,
        payload: bytes,
        made_at: str,
        depends_on: Sequence[str],
    ) -> int:
        if first(connection, "SELECT count(*) FROM outbox")[0] == 0:
            bites["again"] += 1
            run(connection, "DELETE FROM sqlite_sequence WHERE name = 'outbox'")
        return append(
            connection,
            id=id,
            scope=scope,
            name=name,
            target=target,
            payload=payload,
            made_at=made_at,
            depends_on=depends_on,
        )

    with patched((outbox, "append", appended)):
        yield bites


@contextmanager
def never_counted() -> Iterator[Bites]:
    """Believe that what is here is what the server counts."""
    bites: Bites = Counter()
    original = flip._is_counted  # noqa: SLF001  # the protection itself

    def counted(state: ScopeState, head: Head) -> bool:
        bites["uncounted"] += not original(state, head)
        return True

    with patched((flip, "_is_counted", counted)):
        yield bites


@contextmanager
def removals_at_once() -> Iterator[Bites]:
    """Remove as many records as a round says, and ask nobody."""
    bites: Bites = Counter()

    def judged(
        _connection: Connection, arrival: Arrival, _state: ScopeState | None, _came: Mapping[str, str], _noticed_at: str
    ) -> Arrival:
        bites["unasked"] += bool(arrival.gone)
        return arrival

    with patched((withheld, "judged", judged)):
        yield bites
