"""Payloads of other schemas: brought to ours where there is a way, parked where there is none, never lost."""

import msgspec
import pytest

from app.domain.custody.records import Custody, CustodyState, custody_id
from app.domain.decision.commands import SettleRefusal
from app.domain.decision.records import Refusal
from app.domain.ids import derived_id
from app.domain.kernel.context import Role
from app.domain.kernel.decide import Verdict
from app.domain.plan.commands import AttachEvidence
from app.domain.plan.records import EvidenceKind, SubjectKind
from app.schema.codec import Malformed, decode_record
from sync.protocol.limits import SCHEMA
from sync.protocol.messages import Fate, ParkRequest, Pushed
from sync.protocol.problems import ProblemCode
from sync.server.core.problems import RefusedRequest
from sync.server.core.throttles import PARKED, count_try
from sync.server.core.upconversion import STEPS, Document, Unconvertible, decode_any
from sync.server.storage.store import Store
from tests.builders.server import Laptop, World, scope_of

pytest_plugins = ["tests.fixtures.servers"]


class Plan:
    """An advisor's laptop with one item."""

    def __init__(self, store: Store) -> None:
        self.world = World(store)
        self.store = store
        self.engagement = self.world.engagement()
        self.scope, self.queue = scope_of(self.engagement), self.engagement.queue
        self.world.person("amina", Role.ADVISOR, self.engagement)
        self.laptop: Laptop = self.world.laptop("amina")
        self.item = self.world.ids.new()
        self.laptop.sync(self.laptop.create(self.scope, self.item))

    def attach(self) -> bytes:
        command = AttachEvidence(
            self.world.ids.new(),
            self.item,
            SubjectKind.ITEM,
            EvidenceKind.PHOTO,
            "exit.jpg",
            "image/jpeg",
            9,
            "a" * 64,
        )
        return self.laptop.changeset(self.scope, command)

    def as_schema_1(self, payload: bytes) -> bytes:
        """Return the payload as a program of the first schema wrote it."""
        document = msgspec.json.decode(payload)
        del document["body"]["thumb_sha256"]
        return msgspec.json.encode(document)

    def unknown(self, name: str = "ShareItem") -> bytes:
        """Return a changeset of a command that this server does not know."""
        document = msgspec.json.decode(self.laptop.create(self.scope, self.world.ids.new()))
        return msgspec.json.encode(document | {"name": name, "body": {"words": "Said in a newer program"}})

    def send(self, payload: bytes, schema: int) -> Fate:
        (fate,) = self.laptop.sync(payload, schema=schema).fates
        return fate

    def park(self, *pushed: Pushed, schema: int = SCHEMA) -> list[Fate]:
        laptop = self.laptop
        request = ParkRequest(0, "0.0.1", schema, laptop.device, laptop.nonce, list(pushed))
        return self.world.service.authority.park(laptop.access, request)

    def kept(self, fate: Fate) -> bytes | None:
        with self.store.read() as snapshot:
            (receipt,) = snapshot.receipts([fate.changeset])
        return receipt.payload


@pytest.fixture
def plan(store: Store) -> Plan:
    return Plan(store)


def needs(fate: Fate) -> list[str]:
    return [reason.needs for reason in fate.reasons]


def test_an_older_program_s_payload_is_brought_to_ours_and_hashed_as_it_came(plan: Plan) -> None:
    payload = plan.as_schema_1(plan.attach())
    pushed = plan.laptop.pushed(payload)
    fate = plan.laptop.sync(pushed, schema=1).fates[0]
    assert fate.verdict is Verdict.ACCEPTED
    assert plan.laptop.sync(pushed, schema=1).fates[0].replayed, "the hash is of the bytes received"
    assert plan.laptop.sync(pushed, schema=SCHEMA).fates[0].replayed, "an updated program sends the same bytes"


def test_what_an_older_program_wrote_is_heard_when_its_updated_self_sends_it(plan: Plan) -> None:
    assert plan.send(plan.as_schema_1(plan.attach()), SCHEMA).verdict is Verdict.ACCEPTED


@pytest.mark.parametrize("schema", [SCHEMA - 1, SCHEMA + 1], ids=["older", "newer"])
def test_what_cannot_be_read_as_its_schema_is_parked(plan: Plan, schema: int) -> None:
    payload = plan.unknown()
    reply = plan.laptop.sync(payload, schema=schema)
    (fate,) = reply.fates
    assert needs(fate) == ["changeset.parked"]
    assert plan.kept(fate) == payload
    (row,) = [row for row in reply.rows[f"u:{plan.laptop.user}"] if row.kind == "refusal"]
    assert row.id == derived_id("refusal", fate.changeset)
    assert msgspec.json.decode(row.body)["payload"] == payload.decode()


def test_what_a_newer_program_sends_and_we_know_is_heard(plan: Plan) -> None:
    assert plan.send(plan.attach(), SCHEMA + 7).verdict is Verdict.ACCEPTED


def test_what_is_of_our_schema_and_unreadable_is_no_matter_of_schemas(plan: Plan) -> None:
    assert needs(plan.send(plan.unknown(), SCHEMA)) == ["changeset.unreadable"]


def refusal_of(plan: Plan, fate: Fate) -> Refusal:
    """Return what the author's devices are told of a refusal."""
    with plan.store.read() as snapshot:
        (row,) = snapshot.records([derived_id("refusal", fate.changeset)])
    record = decode_record(row.kind, row.body)
    assert isinstance(record, Refusal)
    return record


class TestQueue:
    """The supervisors see what was parked, as far as its head can be read; its author decides what becomes of it."""

    def copy(self, plan: Plan, fate: Fate) -> Custody | None:
        with plan.store.read() as snapshot:
            rows = list(snapshot.records([custody_id(fate.changeset)]))
        records = [decode_record(row.kind, row.body) for row in rows]
        assert {row.scope for row in rows} <= {plan.queue}
        return next((record for record in records if isinstance(record, Custody)), None)

    def test_they_are_shown_a_copy_with_the_reason(self, plan: Plan) -> None:
        plan.world.person("selim", Role.SUPERVISOR, plan.engagement)
        payload = plan.unknown()
        fate = plan.send(payload, SCHEMA + 1)
        copy = self.copy(plan, fate)
        assert copy is not None
        assert (copy.state, copy.payload) == (CustodyState.REFUSED, payload.decode())
        assert (copy.author, copy.author_name, copy.role) == (plan.laptop.user, "Amina", Role.ADVISOR)
        assert (copy.in_scope, copy.engagement_id, copy.command) == (plan.scope, plan.engagement.id, "ShareItem")
        assert (copy.made_at, copy.received_at) == (plan.world.clock.now(), plan.world.clock.now())
        assert copy.factory != ""
        assert [reason["needs"] for reason in msgspec.json.decode(copy.reasons)] == ["changeset.parked"]
        reply = plan.world.laptop("selim").sync()
        assert copy.id in {row.id for row in reply.rows[plan.queue]}
        settled = plan.laptop.changeset(
            f"u:{plan.laptop.user}", SettleRefusal(derived_id("refusal", fate.changeset)), on_behalf_of=None
        )
        assert plan.laptop.send(settled).verdict is Verdict.ACCEPTED
        assert (copy := self.copy(plan, fate)) is not None and copy.state is CustodyState.SETTLED

    def test_its_author_reads_for_which_scope_it_was(self, plan: Plan) -> None:
        fate = plan.send(plan.unknown(), SCHEMA + 1)
        assert refusal_of(plan, fate).in_scope == plan.scope

    def test_so_they_are_after_the_engagement_was_taken_away(self, plan: Plan) -> None:
        plan.world.engagements.unassign("amina", plan.engagement.id)
        fate = plan.park(plan.laptop.pushed(plan.unknown()), schema=SCHEMA + 1)[0]
        assert needs(fate) == ["changeset.parked"]
        assert (copy := self.copy(plan, fate)) is not None and copy.role is Role.ADVISOR

    @pytest.mark.parametrize(
        "claim",
        [{"actor": "somebody"}, {"device": "another"}, {"scope": "f:never"}, {"scope": "u:me"}, {"scope": 7}, {}],
        ids=str,
    )
    def test_nothing_is_that_claims_what_is_not_the_sender_s(self, plan: Plan, claim: dict[str, object]) -> None:
        document = msgspec.json.decode(plan.unknown())
        fate = plan.send(msgspec.json.encode(document | claim), SCHEMA + bool(claim))
        assert needs(fate) == ["changeset.parked" if claim else "changeset.unreadable"]
        assert self.copy(plan, fate) is None
        assert refusal_of(plan, fate).in_scope == ""

    @pytest.mark.parametrize("made_at", ["", "yesterday", "2026-03-04T08:00:00", "0001-01-01T00:00:00+23:00"])
    def test_what_names_no_moment_was_made_when_it_came(self, plan: Plan, made_at: str) -> None:
        document = msgspec.json.decode(plan.unknown()) | {"made_at": made_at}
        copy = self.copy(plan, plan.send(msgspec.json.encode(document), SCHEMA + 1))
        assert copy is not None and copy.made_at == plan.world.clock.now()


class TestPark:
    """A program whose protocol is not spoken any more pushes all the same."""

    def test_it_is_heard_where_it_can_be_and_kept_where_it_cannot(self, plan: Plan) -> None:
        pushed = [plan.laptop.pushed(plan.as_schema_1(plan.attach())), plan.laptop.pushed(plan.unknown())]
        first = plan.park(*pushed, schema=1)
        assert [(fate.verdict, needs(fate)) for fate in first] == [
            (Verdict.ACCEPTED, []),
            (Verdict.REFUSED, ["changeset.parked"]),
        ]
        again = plan.park(*pushed, schema=1)
        assert [fate.replayed for fate in again] == [True, True]
        told = plan.laptop.sync(*pushed).fates
        assert [(fate.verdict, fate.replayed) for fate in told] == [(fate.verdict, True) for fate in first]

    def test_another_s_device_parks_nothing(self, plan: Plan) -> None:
        plan.laptop.device = plan.world.ids.new()
        with pytest.raises(RefusedRequest) as refused:
            plan.park(plan.laptop.pushed(plan.attach()))
        assert refused.value.code is ProblemCode.DEVICE_FOREIGN

    def test_it_is_throttled(self, plan: Plan) -> None:
        with plan.store.begin() as tx:
            count_try(tx, PARKED, plan.laptop.device, plan.world.clock.now(), PARKED.tries - 1)
            tx.commit()
        plan.park(plan.laptop.pushed(b"{}", seq=99))
        with pytest.raises(RefusedRequest) as refused:
            plan.park(plan.laptop.pushed(b"{}", seq=99))
        assert refused.value.code is ProblemCode.TOO_MANY_ATTEMPTS and refused.value.retry_after > 0


class TestSteps:
    """The registry: every step from a payload's schema on, in order."""

    @staticmethod
    def renamed(document: Document) -> Document:
        body = document["body"]
        assert isinstance(body, dict)
        return document | {"name": "AttachEvidence", "body": {**body, "sha256": body["digest"]} | {"digest": "x"}}

    @staticmethod
    def trimmed(document: Document) -> Document:
        body = document["body"]
        assert isinstance(body, dict)
        return document | {"body": {name: value for name, value in body.items() if name != "digest"}}

    def test_they_run_in_order_from_the_payload_s_schema(self, plan: Plan) -> None:
        document = msgspec.json.decode(plan.attach())
        sha256 = document["body"].pop("sha256")
        old = msgspec.json.encode(document | {"name": "AttachFile", "body": {**document["body"], "digest": sha256}})
        steps = {(1, "AttachFile"): self.renamed, (2, "AttachEvidence"): self.trimmed}
        changeset = decode_any(old, 1, steps, newest=3)
        assert isinstance(changeset.command, AttachEvidence) and changeset.command.sha256 == sha256
        with pytest.raises(Unconvertible):
            decode_any(old, 2, steps, newest=3)
        assert decode_any(old, 3, steps, newest=3) == changeset, "an updated program's outbox"

    @pytest.mark.parametrize("payload", [b"[]", b"nothing", b'{"name":"AttachEvidence","body":3}', b'{"name":7}'])
    def test_a_step_that_does_not_fit_never_raises_anything_else(self, payload: bytes) -> None:
        with pytest.raises(Unconvertible):
            decode_any(payload, 1)
        with pytest.raises(Malformed) as malformed:
            decode_any(payload, SCHEMA)
        assert not isinstance(malformed.value, Unconvertible)

    def test_each_is_of_a_schema_before_ours(self) -> None:
        assert all(0 < schema < SCHEMA for schema, _ in STEPS)
