"""A whole profile, used as on a working day: no file in it shows a word that somebody wrote."""

import logging
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.config.logs import area, event, start_logging, stop_logging
from app.domain.plan.records import Comment, Origin, PlanItem
from app.storage.blobs import Blobs
from app.storage.drafts import Drafts
from app.storage.keyfile import Cost
from app.storage.keys import create_key_with_passphrase
from app.storage.migrate import back_up
from app.storage.replica import Replica, open_replica
from app.storage.rows import Stored, rows_of
from app.storage.search import Entry, index
from app.storage.subkeys import Purpose
from tests.builders.replicas import a_clock, a_profile
from tests.integration.sentinel import SENTINEL, WORDS, leaks, plant

PASSPHRASE = f"{SENTINEL} and a mango"


def write_everything(replica: Replica) -> None:
    drafts = Drafts(replica, a_clock())
    for number, word in enumerate(WORDS * 40):
        text = f"{word} " * 30
        item = PlanItem(f"item-{number}", "engagement", Origin.ADDITIONAL, date(2026, 1, 5), text, lead_person=word)
        comment = Comment(f"comment-{number}", item.id, text, word, datetime(2026, 3, 2, tzinfo=UTC))
        with replica.write() as connection:
            rows_of(PlanItem).insert(connection, [Stored(item, "f:one", 0)])
            rows_of(Comment).insert(connection, [Stored(comment, "f:one", 0)])
            index(connection, [Entry(item.id, "plan_item", "f:one", word, text)])
        drafts.keep(f"{item.id}/{word}", text)
        event(area("plan"), logging.WARNING, "item.saved", item=item.id, area=item.area, words=word)
    with replica.write() as connection:
        connection.exec_driver_sql("DELETE FROM plan_item")
    drafts.discard(drafts.all()[0].place)


def test_no_file_of_a_profile_shows_a_word(tmp_path: Path) -> None:
    profile = a_profile(tmp_path)
    handler = start_logging(profile.logs)
    try:
        key = create_key_with_passphrase(profile, PASSPHRASE, Cost(memory=64, passes=1, lanes=1))
        blobs = Blobs(profile.evidence, key)
        with open_replica(profile, key, a_clock()) as replica:
            write_everything(replica)
            for word in WORDS:
                blobs.keep(f"{word}\n".encode() * 5000, f"{word}.txt")
            back_up(profile, key.derive(Purpose.DATABASE), "0001-copy")
            with pytest.raises(ZeroDivisionError), replica.write():
                fail_with_words()
            logging.getLogger("sqlalchemy.pool").error("lost %s", SENTINEL)
            assert {path.suffix for path in profile.folder.rglob("replica*")} >= {".db", ".db-wal", ".db-shm"}
            assert leaks(tmp_path) == []
        assert leaks(tmp_path) == []
    finally:
        stop_logging(handler)
    names = {path.name for path in profile.folder.rglob("*") if path.is_file()}
    assert {"key.json", "concord.jsonl", "replica.db", "replica-0001-copy.db"} <= names
    assert len(list(profile.evidence.iterdir())) == len(WORDS)
    assert set(plant(tmp_path / "control")) <= set(leaks(tmp_path))


def fail_with_words() -> None:
    try:
        raise ZeroDivisionError(SENTINEL)
    except ZeroDivisionError:
        area("plan").exception("item.failed")
        raise
