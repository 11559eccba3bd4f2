"""Changesets as they arrive: hashed as received, decoded if they can be, never trusted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import msgspec

from app.domain.ids import derived_id, is_id, user_scope
from app.domain.kernel.changeset import Changeset
from app.domain.kernel.command import CommandType, Reads
from app.domain.registry import COMMANDS_BY_CLASS, declared_reads
from app.schema.codec import Malformed
from sync.protocol.codec import payload_hash
from sync.protocol.limits import LARGEST_SEQ, MOST_CHANGESETS, MOST_PUSH_BYTES, SCHEMA
from sync.protocol.messages import Pushed
from sync.protocol.problems import ProblemCode
from sync.server.core.problems import RefusedRequest
from sync.server.core.upconversion import Unconvertible, decode_any
from sync.server.storage.store import Wanted
from sync.server.storage.times import stamp

_LONGEST = 100


class Head(msgspec.Struct, frozen=True):
    """What can be told of a changeset that this server cannot decode as a whole."""

    id: str = ""
    name: str = ""
    scope: str = ""
    actor: str = ""
    device: str = ""
    made_at: str = ""


class Offer(NamedTuple):
    """One changeset of a request; `problem` says why it could not be decoded ('' when it was).

    `is_parked`: because it is of another schema than this program's; it may well be sound. `head` is what can be told
    of it then.
    """

    seq: int
    payload: bytes
    hash: bytes
    changeset_id: str
    scope: str
    command: str
    made_at: str
    changeset: Changeset | None
    type_: CommandType | None
    reads: Reads
    problem: str = ""
    is_parked: bool = False
    head: Head = Head()

    @property
    def target(self) -> str:
        """Return the id of the record the command is about, as far as it declares one."""
        return self.reads.records[0] if self.reads.records else ""


def read_offers(pushed: Sequence[Pushed], schema: int = SCHEMA) -> list[Offer]:
    """Return the changesets of a request; RefusedRequest when they are too many or cannot be told apart.

    One that is too large all by itself is heard: smaller it does not become, and behind it the others wait.
    """
    size = sum(len(bytes(one.payload)) for one in pushed)
    if len(pushed) > MOST_CHANGESETS or (len(pushed) > 1 and size > MOST_PUSH_BYTES):
        raise RefusedRequest(ProblemCode.BODY_TOO_LARGE, changesets=MOST_CHANGESETS, push_bytes=MOST_PUSH_BYTES)
    return [_read(one, schema) for one in pushed]


def wanted(offers: Sequence[Offer], device: str, account: str) -> Wanted:
    """Return all that deciding the offers needs, so that it is read at once under the locks."""
    scopes = {offer.scope for offer in offers if offer.scope}
    records: dict[str, None] = {}
    children: dict[tuple[str, str], None] = {}
    changesets: dict[str, None] = {}
    for offer in offers:
        changesets[offer.changeset_id] = None
        for record_id in offer.reads.records:
            records[record_id] = None
        for cls, parent in offer.reads.children:
            children[parent, cls.KIND] = None
        if offer.changeset is not None:
            for earlier in _earlier(offer.changeset):
                changesets[earlier] = None
                records[refusal_id(earlier)] = None
    for scope in scopes:
        if scope.startswith(("f:", "r:")):
            records[scope[2:]] = None
    return Wanted(
        device=device,
        account=account,
        scopes=sorted(scopes | {user_scope(account)}),
        first_seq=min(offer.seq for offer in offers),
        last_seq=max(offer.seq for offer in offers),
        changesets=list(changesets),
        records=list(records),
        children=list(children),
    )


def refusal_id(changeset_id: str) -> str:
    """Return the id of the refusal record of a changeset."""
    return derived_id("refusal", changeset_id)


def _earlier(changeset: Changeset) -> Iterable[str]:
    yield from changeset.depends_on
    if changeset.supersedes:
        yield changeset.supersedes


def _read(pushed: Pushed, schema: int) -> Offer:
    if not 0 < pushed.seq <= LARGEST_SEQ:
        raise RefusedRequest(ProblemCode.BODY_MALFORMED, detail="changesets: seq out of range")
    payload = bytes(pushed.payload)
    received = payload_hash(payload)
    try:
        changeset = decode_any(payload, schema)
        made_at = stamp(changeset.made_at)
        type_ = COMMANDS_BY_CLASS[type(changeset.command)]
        engagement = changeset.scope[2:] if changeset.scope.startswith(("f:", "r:")) else ""
        reads = declared_reads(type_, changeset.command, changeset.based, engagement)
        _check_ids(changeset)
        _check_storable(changeset, reads)
    except Unconvertible as problem:
        return _unreadable(pushed.seq, payload, received, str(problem))._replace(is_parked=True)
    except Malformed as problem:
        return _unreadable(pushed.seq, payload, received, str(problem))
    return Offer(
        pushed.seq,
        payload,
        received,
        changeset.id,
        changeset.scope,
        type_.name,
        made_at,
        changeset,
        type_,
        reads,
    )


def _check_ids(changeset: Changeset) -> None:
    named = [changeset.id, *changeset.depends_on]
    if changeset.supersedes:
        named.append(changeset.supersedes)
    if not all(is_id(one) for one in named):
        raise Malformed("id, depends_on, supersedes: canonical UUIDs are expected")


def _check_storable(changeset: Changeset, reads: Reads) -> None:
    """Refuse NUL in what a store is asked for: PostgreSQL takes none, and the whole request would fail."""
    asked = [changeset.scope, changeset.device, *reads.records, *[parent for _, parent in reads.children]]
    if "\x00" in "".join(asked):
        raise Malformed("NUL in an id")


def _unreadable(seq: int, payload: bytes, received: bytes, problem: str) -> Offer:
    try:
        head = msgspec.json.decode(payload, type=Head)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        head = Head()
    name = head.name[:_LONGEST] if head.name.isprintable() else ""
    changeset_id = head.id if is_id(head.id) else derived_id("unreadable", received.hex())
    return Offer(seq, payload, received, changeset_id, "", name, "", None, None, Reads(), problem, head=head)
