"""The scope is the shard key: every statement of syncing stays within scopes that it names, or says why it does not."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import psycopg
import pytest

from app.domain.kernel.context import Role
from app.domain.plan.commands import AttachEvidence
from app.domain.plan.records import EvidenceKind, SubjectKind
from sync.protocol.evidence import FileAsked, FileNamed, HeldRequest, PieceNamed, UploadRequest
from sync.protocol.messages import HistoryRequest
from sync.server.core.problems import RefusedRequest
from sync.server.core.service import service
from sync.server.storage import postgres_statements as statements
from sync.server.storage.directory import HEADS_OF_SESSION
from sync.server.storage.files import FileStore
from sync.server.storage.migrate import migrate
from sync.server.storage.opening import open_store
from sync.server.storage.store import Store
from tests.builders.server import Laptop, World, scope_of

SHARDED = ("record", "history", "scope", "blob")
"""Tables that a distributed database would spread by scope."""

_TOUCHES = re.compile(rf"\b(?:FROM|JOIN|UPDATE|INTO|COPY)\s+({'|'.join(SHARDED)})\b", re.IGNORECASE)
# Restricted: the scope is compared with what was given, or rows are written that carry theirs.
_NAMED = re.compile(
    r"\bscope\s*=\s*(?:ANY\s*\()?(?:%|\$|w\.scope)|\bs\.id\s*=\s*ANY|\bscope\.id\s*=\s*w\.id"
    r"|\bCOPY\s+(?:record|history|blob)\s*\([^)]*\bscope\b|\bINSERT\s+INTO\s+(?:scope|blob)\b",
    re.IGNORECASE,
)
_SET = re.compile(r"\bSET\b.*?(?=\bFROM\b|\bWHERE\b|$)", re.IGNORECASE)
# What asks every shard, and why it must. packaging/server/SCALING.md says what becomes of each where scopes are spread.
FAN_OUT = {
    statements.RECORDS_BY_ID: "an id is unique over all scopes: a record of another's must be found to be refused",
    statements.CHILDREN: "by the parent's id, which is unique over all scopes",
    statements.UPDATE_RECORDS.decode(): "by id, as it was read; a release moves a record to another scope",
    HEADS_OF_SESSION.replace("?", "%s"): "of all scopes that somebody holds: each shard joins its own with the grants",
}


class Recorded:
    """The statements that were sent while it listened, each once."""

    def __init__(self) -> None:
        self.sent: dict[str, None] = {}

    def to(self, method: Callable[..., object]) -> Callable[..., object]:
        """Return the method of a cursor, heard by us."""

        def heard(cursor: object, query: object, *arguments: object, **named: object) -> object:
            text = query.decode() if isinstance(query, bytes) else str(query)
            self.sent[" ".join(text.split())] = None
            return method(cursor, query, *arguments, **named)

        return heard


@pytest.fixture
def recorded(monkeypatch: pytest.MonkeyPatch) -> Recorded:
    """Listen to the driver: whatever our storage says passes here."""
    listening = Recorded()
    for name in ("execute", "copy"):
        monkeypatch.setattr(psycopg.Cursor, name, listening.to(getattr(psycopg.Cursor, name)))
    return listening


@pytest.fixture
def store(postgres_url: str) -> Iterator[Store]:
    migrate(postgres_url)
    opened = open_store(postgres_url)
    yield opened
    opened.close()


def a_day(world: World, files: Path, recorded: Recorded) -> None:
    """Push, pull, conflict, refuse, lose a scope, ask for older history and send a photo; two devices, two scopes."""
    engagements = [world.engagement(), world.engagement()]
    ours, lost = (scope_of(each) for each in engagements)
    world.person("amina", Role.ADVISOR, *engagements)
    world.person("karim", Role.ADVISOR, *engagements)
    world.person("rahim", Role.SUPERVISOR, *engagements)
    world.service = service(world.store, world.clock, world.ids, world.passwords, files=FileStore(files))
    amina, karim, rahim = (world.laptop(login) for login in ("amina", "karim", "rahim"))
    recorded.sent.clear()
    item, photo = world.ids.new(), world.ids.new()
    born = amina.sync(amina.create(ours, item), amina.create(lost, world.ids.new()))
    karim.sync()
    seen = born.heads[ours].version
    amina.sync(amina.edit(ours, item, seen, {"area": "Fire doors"}, area="Fire doors, west"))
    karim.sync(karim.edit(ours, item, seen, {"area": "Fire doors"}, area="Stairs"), b'{"no": "changeset"}')
    karim.sync(karim.create(ours, world.ids.new(), actor=world.ids.new()))
    world.engagements.unassign("karim", engagements[1].id)
    karim.sync(karim.create(lost, world.ids.new()))
    rahim.sync()
    amina.sync()
    world.service.older.page(amina.access, HistoryRequest(1, amina.device, amina.nonce, amina.epoch, ours, 2))
    content = b"a small photo"
    named = hashlib.sha256(content).hexdigest()
    attach = AttachEvidence(
        photo, item, SubjectKind.ITEM, EvidenceKind.PHOTO, "exit.jpg", "image/jpeg", len(content), named
    )
    amina.sync(amina.changeset(ours, attach))
    _photo(world, amina, ours, photo, content, named)


def _photo(world: World, laptop: Laptop, scope: str, photo: str, content: bytes, named: str) -> None:
    who = laptop.device, laptop.nonce
    evidence = world.service.evidence
    evidence.offset(laptop.access, UploadRequest(*who, scope, photo, named, len(content)))
    evidence.take(laptop.access, PieceNamed(*who, scope, photo, named, len(content), 0, named), content)
    evidence.held(laptop.access, HeldRequest(*who, scope, [FileNamed(photo, named)]))
    with suppress(RefusedRequest):
        evidence.fetch(laptop.access, FileAsked(photo, named, *who, scope), 0, None)


def names_its_scopes(sql: str) -> bool:
    """Say whether a statement says which scopes it is about; what it sets a scope to is no answer."""
    return _NAMED.search(_SET.sub("", sql)) is not None


def _plain(sql: str) -> str:
    return " ".join(re.sub(r"%[sb]", "%s", sql).split())


def test_every_statement_of_syncing_names_its_scopes_or_says_why_not(
    store: Store, recorded: Recorded, tmp_path: Path
) -> None:
    a_day(World(store), tmp_path, recorded)
    sharded = [sql for sql in recorded.sent if _TOUCHES.search(sql)]
    touched = {found for sql in sharded for found in _TOUCHES.findall(sql)}
    assert touched == set(SHARDED), "the day is too short to prove anything"
    fan_out = {_plain(sql) for sql in FAN_OUT}
    unnamed = {_plain(sql) for sql in sharded if not names_its_scopes(sql)}
    print(f"{len(sharded)} statements on {', '.join(SHARDED)}: {len(sharded) - len(unnamed)} name their scopes")
    assert unnamed - fan_out == set()
    assert fan_out - unnamed == set(), "a reason for what is not asked any more"


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT r.id FROM record r WHERE r.kind = %s",
        "SELECT count(*) FROM history WHERE device = %s",
        "UPDATE scope SET version = 1",
        "UPDATE record SET scope = %s WHERE id = %s",
        "DELETE FROM record WHERE id = ANY(%s)",
        "SELECT 1 FROM blob WHERE sha256 = %s LIMIT 1",
    ],
)
def test_a_statement_over_all_scopes_is_noticed(sql: str) -> None:
    assert _TOUCHES.search(sql)
    assert not names_its_scopes(sql)
