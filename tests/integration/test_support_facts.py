"""The file for support holds nothing that a person wrote: every text field of every kind of record is a sentinel."""

import json
import types
from collections.abc import Iterator
from datetime import UTC, date, datetime
from enum import Enum
from pathlib import Path
from typing import Union, get_args, get_origin

import pytest

from app.config.sections import Settings
from app.domain.kernel.record import Record, record_type
from app.domain.plan.commands import AddComment, EditItem
from app.domain.records import RECORD_CLASSES
from app.queries import support_facts as door
from app.queries.support_facts import as_text, support_facts
from app.services.support import save_for_support
from app.storage import meta
from app.storage.rounds import Doings, Left, Round, keep_round, keep_spans
from app.storage.rows import Stored, rows_of
from app.storage.scopes import ScopeState, keep
from app.storage.search import Entry, index
from sync.client.status import SyncState, SyncStatus
from tests.builders.workspaces import SESSION, Site, a_site, an_id, an_item
from tests.integration.sentinel import SENTINEL, SENTINEL_BENGALI
from ui.features.settings.desk import Installation
from ui.features.settings.diagnostics import diagnose, report

WORDS = f"{SENTINEL} {SENTINEL_BENGALI}, Rahima Begum +880 1711"
PIECES = (SENTINEL, SENTINEL_BENGALI, "Rahima", "Begum", "1711", "secret-token", "door.jpg")
NOW = datetime(2026, 6, 15, 9, 0, tzinfo=UTC)
SERVER = "https://concord.example"
RUNS = Installation("0.1.0", "3.11.7", "6.11.3", "Linux-6.1-x86_64", "SecretService of Rahima", "/home/rahima/logs")
HERE = SyncStatus(SyncState.PROBLEM, problem=WORDS, params=(("server", WORDS),), last_received_at=NOW)


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with a_site(tmp_path, [an_item(1, WORDS)]) as site:
        site.give(EditItem(an_item(1).id, {"progress": WORDS}))
        site.sync()
        site.give(AddComment(an_id(50), an_item(1).id, WORDS))
        fill(site)
        yield site


def fill(site: Site) -> None:
    """Put a record of every kind, and a row of every table, with words wherever words may stand."""
    with site.workspace.replica.write() as connection:
        for number, cls in enumerate(RECORD_CLASSES):
            record = filled(cls, an_id(500 + number))
            rows_of(cls).insert(connection, [Stored(record, f"f:{WORDS}", 1)])
            index(connection, [Entry(record.id, cls.KIND, "f:x", WORDS, WORDS)])
        meta.keep(connection, "token", f"secret-token {WORDS}")
        keep(connection, ScopeState(f"f:{WORDS}", 1, 1, 1, WORDS, received_at=NOW.isoformat()))
        doings = Doings(
            verdicts={WORDS: 1},
            rows={f"f:{WORDS}": 1},
            gained=(WORDS,),
            left=(Left(WORDS, WORDS),),
            repaired=(WORDS,),
            events={WORDS: 2},
        )
        keep_round(connection, Round(WORDS, WORDS, 1, 1, WORDS, WORDS, {"name": WORDS}, doings))
        keep_spans(connection, [(1, 2, WORDS)])
        connection.exec_driver_sql("INSERT INTO evidence_local VALUES ('ab', 'door.jpg', 5, ?)", (WORDS,))
        connection.exec_driver_sql(
            "INSERT INTO draft (place, content, updated_at) VALUES (?, ?, ?)", (WORDS, WORDS, WORDS)
        )
        connection.exec_driver_sql(
            "UPDATE journal SET name = ?, verdict = ?, target = ?, made_at = ?, answered_at = ?, reasons = ?",
            (WORDS, WORDS, WORDS, WORDS, WORDS, reasons()),
        )
        connection.exec_driver_sql("UPDATE outbox SET name = ?, reasons = ?, depends_on = ?", (WORDS, reasons(), "[]"))


def reasons() -> str:
    params = {"name": WORDS}
    listed = [
        {"rule": WORDS, "met": False, "needs": WORDS, "who": "nobody", "where": "", "params": params},
        {"rule": "G1", "met": False, "needs": "gate.stale", "who": "nobody", "where": "", "params": params},
    ]
    return json.dumps(listed)


def filled(cls: type[Record], id: str) -> Record:
    """Return a record whose every text is the sentinel."""
    described = record_type(cls)
    values = {name: value(described.hints[name]) for name in described.names} | {"id": id}
    return cls(**values)  # type: ignore[arg-type]  # of the kinds that the hints name


def value(hint: object) -> object:
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return value(next(part for part in get_args(hint) if part is not type(None)))
    if origin is tuple:
        return (value(get_args(hint)[0]),)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return next(iter(hint))
    simple: dict[object, object] = {str: WORDS, bool: True, int: 7, float: 7.5, date: NOW.date(), datetime: NOW}
    return simple[hint]


def told(site: Site) -> str:
    return report(site.workspace, diagnose(site.workspace, RUNS), HERE, Settings())


def test_no_word_of_anybody_is_in_the_file(site: Site) -> None:
    text = told(site)
    private = (*PIECES, SESSION.name, SESSION.login, SESSION.position, SERVER, "rahima", "SecretService")
    assert [words for words in private if words.casefold() in text.casefold()] == []


def test_the_replica_did_hold_those_words(site: Site) -> None:
    """Else the scan would find nothing for want of anything to find."""
    with site.workspace.read() as connection:
        for cls in RECORD_CLASSES:
            texts = [hint for hint in record_type(cls).hints.values() if hint is str]
            assert texts, cls
            [row] = rows_of(cls).by_scope(connection, f"f:{WORDS}")
            assert SENTINEL in repr(row.record), cls
        assert SENTINEL in str(connection.exec_driver_sql("SELECT CAST(payload AS TEXT) FROM outbox").scalar())


def test_what_helps_is_in_the_file(site: Site) -> None:
    facts = json.loads(told(site))
    assert facts["versions"] == {"concord": "0.1.0", "python": "3.11.7", "qt": "6.11.3"}
    assert (facts["system"], facts["data_key"], facts["device"]) == ("Linux-6.1-x86_64", "keyring", SESSION.device)
    assert facts["settings"]["connection.interval"] == 60
    assert "connection.server" not in facts["settings"]
    assert facts["replica"]["revision"] >= 2
    assert set(facts["replica"]["records"]) == {cls.KIND for cls in RECORD_CLASSES}
    assert facts["replica"]["records"]["plan_item"] == 2
    [pending] = facts["outbox"]
    assert (len(pending["id"]), pending["command"], pending["state"]) == (36, "other", "pending")
    assert pending["reasons"] == [{"rule": "other", "needs": "other"}, {"rule": "G1", "needs": "gate.stale"}]
    assert facts["hand_back"]["changes"] == 1
    assert facts["rounds"][0]["rows"] == {"": 1}
    assert facts["sync"]["problem"] == "other"


def test_only_what_has_its_form_passes_a_door() -> None:
    assert [door.code(each) for each in ("network.offline", "", "Rahima Begum", "a" * 61, "নাম")] == [
        "network.offline",
        "",
        "other",
        "other",
        "other",
    ]
    assert [door.number(each) for each in (3, 2.5, True, "3", None)] == [3, 2, 1, 0, 0]
    assert door.known_id(an_id(1)) == an_id(1)
    assert [door.known_id(each) for each in ("", "Rahima", an_id(1) + "x")] == ["", "", ""]
    assert [door.known_scope(each) for each in (f"f:{an_id(1)}", "g:BD", "g:Rahima", "f:1")] == [
        f"f:{an_id(1)}",
        "g:BD",
        "",
        "",
    ]
    assert [door.moment(each) for each in (NOW.isoformat(), "Rahima")] == [NOW.isoformat(), ""]
    assert [door.version(each) for each in ("6.11.3", "0.2.0rc1", "Rahima")] == ["6.11.3", "0.2.0rc1", ""]
    assert [door.platform_name(each) for each in ("Windows-11", "Rahima's laptop")] == ["Windows-11", ""]


def test_what_was_looked_at_is_what_is_saved(site: Site, tmp_path: Path) -> None:
    with site.workspace.read() as connection:
        text = as_text(support_facts(connection))
    save_for_support(tmp_path / "support.json", text)
    assert (tmp_path / "support.json").read_text(encoding="utf-8") == text
