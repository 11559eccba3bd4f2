"""The laptop and the server decide alike: the states of random histories, in an encrypted replica and in PostgreSQL."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import TypeVar, cast

import pytest

from app.domain.committee.commands import EditMember
from app.domain.committee.records import Member
from app.domain.factory.records import Programme
from app.domain.kernel.changeset import Based, Changeset, Command
from app.domain.kernel.context import Context, Role
from app.domain.kernel.decide import decide
from app.domain.kernel.facts import Facts
from app.domain.kernel.record import Record
from app.domain.plan.commands import CompleteItem, EditItem
from app.domain.plan.records import PlanItem
from app.domain.reasons import Blocked
from app.domain.registry import COMMANDS_BY_CLASS, INVARIANTS
from app.schema.codec import decode_changeset, encode_record
from app.schema.reference import catalogue, rule_pack
from app.storage.basing import based_on, written_to
from app.storage.connection import Connection
from app.storage.driver import run_many
from app.storage.facts import SqliteFacts
from app.storage.overlay import OverlayFacts
from sync.server.core.facts import ServerFacts
from sync.server.core.ledger import Ledger
from sync.server.storage.migrate import migrate
from sync.server.storage.postgres import PostgresStore
from sync.server.storage.store import Changes, Reading, Store
from tests.fixtures.postgres import Postgres
from tests.simulation.deeds.likings import chosen
from tests.simulation.deeds.person import Person
from tests.simulation.device import FOR, Device
from tests.simulation.examine import a_stage
from tests.simulation.history import History
from tests.simulation.stage import YESTERDAY, Stage

R = TypeVar("R", bound=Record)
SEEDS = range(301, 313)
CHOSEN = 15
_ALL = 1_000_000
_FLOOR = {Programme.ADVISORY: Role.ADVISOR, Programme.INSPECTION: Role.INSPECTOR}
_PACKS = {Programme.ADVISORY: "advisory-2026-01", Programme.INSPECTION: "inspection-2026-01"}
_KEEP = (
    "INSERT OR IGNORE INTO history (scope, version, record, kind, changeset, command, actor, on_behalf_of, "
    "device, made_at, received_at, changes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
Told = tuple[object, ...]
Local = Callable[[Connection, str, str], Facts]


@dataclass(frozen=True, slots=True)
class Question:
    """A changeset to be decided in a role."""

    changeset: Changeset
    role: Role


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    with a_stage() as made:
        yield made


def test_random_states_and_commands_are_decided_alike(stage: Stage, postgres: Postgres) -> None:
    asked: Counter[str] = Counter()
    for seed in SEEDS:
        with begun(stage, seed) as history:
            history.play()
            with in_postgres(history.store, postgres) as reading:
                for question, here, there in answers(history, reading, OverlayFacts):
                    asked[str(there[0])] += 1
                    assert here == there, f"seed {seed}: {question}"
    # Each way a decision may come out was met.
    assert {"accepted", "merged", "conflict", "blocked"} <= asked.keys()
    assert asked.total() > 500


def test_a_side_that_ignores_when_a_member_left_is_found_out(stage: Stage, postgres: Postgres) -> None:
    """The comparison has teeth: on one side, gates count members who were no longer in office."""
    with begun(stage, SEEDS[0]) as history:
        everybody_leaves(history.people[0], stage.main)
        for person in history.people:
            person.device.sync()
        with in_postgres(history.store, postgres) as reading:
            for _, here, there in answers(history, reading, OverlayFacts):
                assert here == there
            differing = [q.changeset for q, here, there in answers(history, reading, EverybodyStays) if here != there]
    assert CompleteItem in {type(changeset.command) for changeset in differing}


def everybody_leaves(person: Person, engagement: str) -> None:
    """Let all members leave before the meeting on which the gates rest."""
    for member in person.all(Member, person.device.screen()):
        person.device.enter(engagement, EditMember(member.id, {"left_on": YESTERDAY - timedelta(days=1)}))


class EverybodyStays(OverlayFacts):
    """A mistake: members never leave."""

    def find(self, cls: type[R], record_id: str) -> R | None:
        """Return the record; of a member, as if they were still in office."""
        found = super().find(cls, record_id)
        return cast("R", replace(found, left_on=None)) if isinstance(found, Member) else found


@contextmanager
def begun(stage: Stage, seed: int) -> Iterator[History]:
    """Give a history of which nothing is played yet."""
    folder = Path(tempfile.mkdtemp(dir=stage.folder))
    history = History(stage, seed, folder)
    try:
        yield history
    finally:
        history.close()
        shutil.rmtree(folder)


@contextmanager
def in_postgres(source: Store, postgres: Postgres) -> Iterator[Reading]:
    """Give a snapshot of a PostgreSQL that holds what the SQLite store holds."""
    url = postgres.copy_of("alike", _migrated)
    target = PostgresStore(url)
    try:
        with source.read() as reading:
            scopes = reading.scopes("")
            changes = Changes(
                inserted=[row for scope in scopes for row in reading.rows_since(scope, 0, _ALL)],
                history=[row for scope in scopes for row in reading.history_since(scope, 0, _ALL, _ALL)],
                scopes=list(reading.heads(scopes).values()),
            )
        with target.begin() as tx:
            tx.lock(scopes)
            tx.flush(changes)
            tx.commit()
        with target.read() as snapshot:
            yield snapshot
    finally:
        target.close()
        postgres.drop(url)


def answers(
    history: History, reading: Reading, local: Callable[[Connection, str, str], Facts]
) -> Iterator[tuple[Question, Told, Told]]:
    """Yield each question with what the laptop and what the server say to it."""
    ledger = Ledger({})
    for person in history.people:
        device = person.device
        know_all_history(device, history.store)
        with device.workspace.read() as connection:
            for question in questions(person, connection):
                changeset = question.changeset
                if is_blended(reading, changeset):
                    continue
                here = local(connection, changeset.scope, changeset.device)
                there = ServerFacts(ledger, reading, changeset.scope, changeset.device)
                yield question, told(question, here), told(question, there)


def _migrated(url: str) -> None:
    migrate(url)


def know_all_history(device: Device, store: Store) -> None:
    """Let a laptop have been there from the beginning: without history it must guess, and guesses more cautiously."""
    with store.read() as reading, device.workspace.replica.write() as connection:
        held = connection.exec_driver_sql("SELECT scope FROM scope_state WHERE scope GLOB '[fr]:*'").fetchall()
        steps = [step for (scope,) in held for step in reading.history_since(scope, 0, _ALL, _ALL)]
        run_many(connection, _KEEP, [(*step[:-1], step.changes.decode()) for step in steps])
        connection.exec_driver_sql("UPDATE scope_state SET history_from = 0")


def is_blended(reading: Reading, changeset: Changeset) -> bool:
    """Say whether it writes what a merge blended: that has no single writer, and a replica's history names one.

    It is the one thing that a replica knows less of (app/storage/facts.py), and none of it is sent.
    """
    rows = {row.id: json.loads(row.field_versions) for row in reading.records(list(changeset.based))}
    return any(
        rows.get(record_id, {}).get(name, (0, "one"))[1] == ""
        for record_id, based in changeset.based.items()
        for name in based.old
    )


def questions(person: Person, connection: Connection) -> Iterator[Question]:
    """Yield what was once given on this laptop, on the state of now, and what may be given next; in several roles."""
    device = person.device
    screen = device.screen()
    if not screen.roles or screen.pending:
        return
    given = [decode_changeset(saved.payload) for saved in device.saved if saved.scope in screen.roles]
    offered = [made for _ in range(CHOSEN) if (made := fresh(person, connection)) is not None]
    done = [
        basing(person, connection, row.scope, CompleteItem(row.record.id, device.clock.today()))
        for row in screen.rows.values()
        if isinstance(row.record, PlanItem)
    ]
    late = [
        behind(person, connection, row.scope, row.record)
        for row in screen.rows.values()
        if isinstance(row.record, PlanItem)
    ]
    for changeset in (*given, *offered, *done, *late):
        if changeset.scope.startswith(("f:", "r:")):
            yield from (Question(changeset, role) for role in (_FLOOR[person.programme], Role.FACTORY))


def behind(person: Person, connection: Connection, scope: str, item: PlanItem) -> Changeset:
    """Return an edit by somebody who has not seen the last two words of a text, nor anything of the server's."""
    shown = " ".join(item.progress.split()[:-2])
    made = basing(person, connection, scope, EditItem(item.id, {"progress": f"{person.words.word()} {shown}"}))
    return replace(made, based={item.id: Based(0, {"progress": shown})})


def fresh(person: Person, connection: Connection) -> Changeset | None:
    """Return a changeset of something the person might do next."""
    deed = chosen(person)
    return None if deed is None else basing(person, connection, deed.scope, deed.command)


def basing(person: Person, connection: Connection, scope: str, command: Command) -> Changeset:
    """Return the changeset of a command given now, based on what the screen shows."""
    device = person.device
    made = Changeset(
        id=device.new(),
        device=device.signed.session.device,
        actor=person.user,
        scope=scope,
        command=command,
        based={},
        depends_on=(),
        pack=_PACKS[person.programme],
        made_at=device.clock.now(),
        made_on=device.clock.today(),
        on_behalf_of=FOR,
    )
    facts = SqliteFacts(connection, scope, made.device)
    return replace(made, based=_based(command, facts, context(Question(made, _FLOOR[person.programme]))))


def _based(command: Command, facts: SqliteFacts, given: Context) -> dict[str, Based]:
    try:
        written = COMMANDS_BY_CLASS[type(command)].run(command, facts, given)
    except Blocked:
        return {}
    return based_on(command, written_to(command, written, facts), facts, {}, {})


def context(question: Question) -> Context:
    """Return the circumstances in which both sides decide."""
    changeset, pack = question.changeset, rule_pack(question.changeset.pack)
    return Context(
        changeset.actor,
        question.role,
        changeset.device,
        changeset.scope,
        changeset.id,
        changeset.made_at,
        changeset.made_on,
        pack,
        catalogue(pack.catalogue),
        changeset.on_behalf_of,
    )


def told(question: Question, facts: Facts) -> Told:
    """Return all of a decision: verdict, records, clashes and blends, or the reasons."""
    changeset = question.changeset
    type_ = COMMANDS_BY_CLASS[type(changeset.command)]
    try:
        outcome = decide(type_, changeset.command, changeset.based, facts, context(question), INVARIANTS)
    except Blocked as blocked:
        return "blocked", blocked.reasons
    clashes = [(clash.record.id, clash.name, clash.base, clash.mine, clash.theirs) for clash in outcome.clashes]
    records = [json.loads(encode_record(record)) for record in outcome.records]
    return outcome.verdict.value, records, clashes, dict(outcome.blended)
