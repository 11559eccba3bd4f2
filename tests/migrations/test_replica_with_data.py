"""A replica of the first schema in the middle of its work: all of it is there with the newest, and goes on."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from random import Random

from app.domain.decision.commands import DecideConflict
from app.domain.ids import Ids
from app.domain.kernel.conflict import Conflict, ConflictState
from app.domain.kernel.decide import Verdict
from app.domain.plan.commands import AddComment, EditItem
from app.domain.plan.records import Comment, Evidence, SubjectKind
from app.services.workspace import Workspace
from app.storage import evidence_files
from app.storage.blobs import Blobs
from app.storage.migrate import SCRIPTS, Scripts
from app.storage.pages import keyed_connection
from app.storage.replica import open_replica
from app.storage.subkeys import Purpose
from tests.builders.replicas import KEY, a_clock, a_profile
from tests.builders.workspaces import ENGAGEMENT, SESSION, Site, a_site, an_id, an_item
from tests.migrations.test_replica_migrations import structure

ITEM, OTHER = an_item(1), an_item(2, "Fire doors do not close")
PLACE = f"plan_item/{OTHER.id}/comment"
HALF = "Half a sentence about keys"
REPORT = b"%PDF-1.7\n" + bytes(3_000)
FIRST = Scripts(SCRIPTS.folder, SCRIPTS.revisions[:1])
LANGUAGES = ("minutes_language", "minutes_other", "other_language")
UNDO = (
    *(f"DROP TABLE {table}" for table in ("evidence_transfer", "sent_span", "custody", "handover")),
    "DROP TABLE addendum",
    *(f"ALTER TABLE visit DROP COLUMN {name}" for name in ("guests", *LANGUAGES)),
    *(f"ALTER TABLE meeting DROP COLUMN {name}" for name in ("entries", *LANGUAGES)),
    "ALTER TABLE member DROP COLUMN agreed_on",
    *(f"DROP TABLE {table}" for table in ("template", "template_part", "checklist_run", "answer")),
    "DROP INDEX ix_visit_counted",
    "ALTER TABLE visit DROP COLUMN passed_reason",
    "ALTER TABLE plan_item DROP COLUMN withdrawn_reason",
    *(f"DROP TABLE {table}" for table in ("violation", "deadline_extension", "violation_check", "escalation_step")),
    *(f"DROP TABLE {table}" for table in ("accident", "complaint", "zero_tolerance")),
    "ALTER TABLE visit DROP COLUMN released_at",
    "ALTER TABLE evidence DROP COLUMN thumb_sha256",
    "ALTER TABLE evidence DROP COLUMN arrived_at",
    *(
        f"ALTER TABLE evidence DROP COLUMN {column}"
        for column in ("taken_at", "source_sha256", "marks", "original_size")
    ),
    *(f"DROP TABLE {table}" for table in ("file_import", "picture_print")),
    *(f"DROP INDEX ix_journal_{name}" for name in ("receipts", "standing", "last", "counted", "latest", "files")),
    "DROP INDEX ix_outbox_target",
    "ALTER TABLE journal DROP COLUMN is_last",
    "CREATE INDEX ix_journal_seq ON journal (seq)",
    "UPDATE alembic_version SET version_num = '0001'",
)
"""What takes a replica of the newest schema, with its rows, back to the first."""
KEPT = ("outbox", "journal", "base", "draft", "conflict", "history", "pending_history", "evidence_local", "meta")


def rows_of_tables(site: Site) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of the tables that hold what a person made and what became of it."""
    with site.workspace.read() as connection:
        read = {table: connection.exec_driver_sql(f'SELECT * FROM "{table}"').all() for table in KEPT}
    return {table: sorted((tuple(row) for row in rows), key=repr) for table, rows in read.items()}


def found(site: Site, word: str) -> int:
    """Return how many records the index finds."""
    assert site.workspace.indexing.wait(30)
    with site.workspace.read() as connection:
        sql = "SELECT count(*) FROM search_text WHERE search_text MATCH ?"
        return int(connection.exec_driver_sql(sql, (word,)).scalar_one())


def work(site: Site) -> None:
    """Leave an open conflict, three changes and a file that wait, and a draft."""
    site.server.write(EditItem(ITEM.id, {"lead_person": "Habib Khan"}))
    site.give(EditItem(ITEM.id, {"lead_person": "Rina Das"}))
    assert [answer.verdict for answer in site.push()] == [Verdict.CONFLICT]
    site.sync()
    site.give(EditItem(OTHER.id, {"progress": "Doors ordered"}))
    site.give(EditItem(OTHER.id, {"progress": "Doors hung"}))
    site.give(AddComment(an_id(50), ITEM.id, "Seen on floor three"))
    attach = site.workspace.evidence.attach
    attach(ENGAGEMENT, OTHER.id, SubjectKind.ITEM, REPORT, "report.pdf", caption="The doors").result()
    site.workspace.drafts.keep(PLACE, HALF).result()


def to_first_schema(folder: Path) -> None:
    """Take a closed replica back, and prove that it is what a program of the first schema left."""
    secret = KEY.derive(Purpose.DATABASE)
    with closing(keyed_connection(a_profile(folder).replica, secret)) as connection:
        cursor = connection.cursor()
        for statement in UNDO:
            cursor.execute(statement)
        connection.commit()
    shapes = []
    for place in (folder, folder / "first"):
        with open_replica(a_profile(place), KEY, a_clock(), FIRST) as replica, replica.read() as connection:
            shapes.append({key: value for key, value in structure(connection).items() if "sqlite_stat" not in key})
    assert shapes[0] == shapes[1]


@contextmanager
def opened_by_the_newest(folder: Path, before: Site) -> Iterator[Site]:
    """Open a replica with this program, which speaks to the same server."""
    profile = a_profile(folder)
    replica = open_replica(profile, KEY, before.clock)
    ids = Ids(before.clock, Random(8).getrandbits)
    workspace = Workspace(replica, Blobs(profile.evidence, KEY), SESSION, before.clock, ids)
    with closing(workspace):
        yield Site(workspace, before.server, before.clock)


def test_a_replica_of_the_first_schema_with_all_its_work_goes_on_in_the_newest(tmp_path: Path) -> None:
    with a_site(tmp_path, [ITEM, OTHER]) as before:
        work(before)
        tables, view, pending = rows_of_tables(before), before.rows(), before.pending()
        assert len(pending) == 4
        words = {word: found(before, word) for word in ("keys", "doors", "floor")}
        assert all(words.values())
    to_first_schema(tmp_path)

    with opened_by_the_newest(tmp_path, before) as site:
        assert rows_of_tables(site) == tables
        assert site.rows() == view
        assert site.pending() == pending
        assert {word: found(site, word) for word in words} == words
        (photo,) = [each for each in site.view().values() if isinstance(each, Evidence)]
        assert site.workspace.evidence.open(photo.sha256) == REPORT

        received = site.sync()
        assert not received.mismatched and site.pending() == []
        assert site.server.records()[OTHER.id] == site.item(OTHER.id)
        assert site.item(OTHER.id).progress == "Doors hung"
        with site.workspace.read() as connection:
            assert [file.sha256 for file in evidence_files.to_send(connection)] == [photo.sha256]

        (conflict,) = [each for each in site.view().values() if isinstance(each, Conflict)]
        assert (conflict.state, json.loads(conflict.mine)) == (ConflictState.OPEN, {"lead_person": "Rina Das"})
        decision = json.dumps({"lead_person": "Rina Das and Habib Khan"})
        site.give(DecideConflict(conflict.id, ITEM.id, conflict.record_kind, decision))
        site.give(AddComment(an_id(51), OTHER.id, HALF), draft=PLACE)
        assert site.workspace.drafts.find(PLACE) is None
        site.sync()
        assert site.pending() == []
        assert site.item(ITEM.id).lead_person == "Rina Das and Habib Khan"
        texts = {each.text for each in site.view().values() if isinstance(each, Comment)}
        assert texts == {"Seen on floor three", HALF}
