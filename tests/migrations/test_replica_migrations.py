"""The replica's schema: made, brought up to date, put back when that fails, never opened when it is newer."""

import re
import shutil
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError
from sqlcipher3 import dbapi2

from app.domain.errors import Known
from app.storage.engines import migration_engine
from app.storage.migrate import KEPT_BACKUPS, SCRIPTS, Scripts, back_up, prepare
from app.storage.pages import EARLIER, PAGES, keyed_connection
from app.storage.replica import open_replica
from app.storage.schema import statements
from app.storage.subkeys import Purpose
from tests.builders.replicas import KEY, a_clock, a_profile, a_replica
from tests.integration.sentinel import SENTINEL, WORDS, leaks

SECRET = KEY.derive(Purpose.DATABASE)
FROZEN = SCRIPTS.folder / "versions" / "v0001_first.sql"
NEXT = f"{int(SCRIPTS.head) + 1:04}"
Structure = dict[str, object]


def structure(connection: Connection) -> Structure:
    """Return tables with their columns, indexes and options, whatever the text that made them."""
    found: Structure = {}
    listed = connection.exec_driver_sql("SELECT type, name, sql FROM sqlite_master WHERE tbl_name != 'alembic_version'")
    for kind, name, sql in listed.all():
        columns = connection.exec_driver_sql(f'PRAGMA {kind}_xinfo("{name}")').all()
        found[f"{kind} {name}"] = sorted(tuple(column)[1:] for column in columns)
        words = str(sql).upper()
        found[f"{kind} {name} options"] = (
            " ".join(str(sql).split()) if "VIRTUAL TABLE" in words else "",
            *(option in words for option in ("AUTOINCREMENT", "WITHOUT ROWID", "UNIQUE", " WHERE ", "CHECK")),
        )
    return found


def test_the_newest_revision_equals_the_models(tmp_path: Path) -> None:
    engine = migration_engine(tmp_path / "models.db", SECRET)
    with engine.begin() as connection:
        for statement in statements():
            connection.exec_driver_sql(statement)
        models = structure(connection)
    engine.dispose()
    with a_replica(tmp_path) as replica, replica.read() as connection:
        migrated = structure(connection)
    assert {key for key in models if "plan_item" in key}, "the comparison looks at something"
    assert migrated == models, "what the models have and the newest revision does not belongs into its .sql"


def test_the_first_revision_is_frozen_text() -> None:
    """It must not follow the models once replicas were made from it."""
    module = FROZEN.with_suffix(".py").read_text()
    assert not re.search(r"^(from|import) app", module, re.MULTILINE)
    assert FROZEN.read_text().count("CREATE TABLE") > 10


def test_the_revisions_known_by_name_are_those_in_the_folder() -> None:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS.folder))
    scripts = ScriptDirectory.from_config(config)
    assert tuple(revision.revision for revision in scripts.walk_revisions())[::-1] == SCRIPTS.revisions
    assert scripts.get_heads() == [SCRIPTS.head]


def test_the_revisions_are_named_by_number_and_purpose() -> None:
    names = sorted(path.name for path in (SCRIPTS.folder / "versions").glob("v*.py"))
    assert [re.fullmatch(r"v(\d{4})_[a-z0-9_]+\.py", name) is not None for name in names] == [True] * len(names)
    assert tuple(name[1:5] for name in names) == SCRIPTS.revisions


# What follows migrates with scripts of its own: the program's, and one more that is what the test says.

GOOD = "op.add_column('draft', sa.Column('colour', sa.Text(), nullable=False, server_default='red'))"
REBUILD = """
    with op.batch_alter_table("draft") as batch:
        batch.alter_column("content", new_column_name="words")
"""


def later(folder: Path, body: str, revision: str = NEXT) -> Scripts:
    """Return the program's scripts and one more with `body`."""
    target = folder / "scripts 50%"
    if not target.exists():
        shutil.copytree(SCRIPTS.folder, target, ignore=shutil.ignore_patterns("__pycache__"))
    lines = body.strip("\n") if body.startswith("\n") else f"    {body}"
    (target / "versions" / f"v{revision}_next.py").write_text(
        f"import sqlalchemy as sa\nfrom alembic import op\n"
        f"revision = {revision!r}\ndown_revision = '{int(revision) - 1:04}'\n\ndef upgrade():\n{lines}\n"
    )
    return Scripts(target, tuple(f"{number:04}" for number in range(1, int(revision) + 1)))


def filled(folder: Path) -> None:
    with a_replica(folder) as replica, replica.write() as connection:
        connection.exec_driver_sql("INSERT INTO draft (place, content, updated_at) VALUES ('item', ?, '')", (SENTINEL,))


def words_of(folder: Path, scripts: Scripts = SCRIPTS, column: str = "content") -> list[object]:
    with open_replica(a_profile(folder), KEY, a_clock(), scripts) as replica, replica.read() as connection:
        return list(connection.exec_driver_sql(f"SELECT {column} FROM draft").scalars())


def fails(folder: Path, scripts: Scripts) -> Known:
    with pytest.raises(Known) as raised:
        open_replica(a_profile(folder), KEY, a_clock(), scripts)
    return raised.value


def backups(folder: Path) -> list[str]:
    return sorted(path.name for path in a_profile(folder).backups.iterdir())


def test_a_migration_keeps_the_data_and_leaves_a_copy_of_before(tmp_path: Path) -> None:
    filled(tmp_path)
    scripts = later(tmp_path, GOOD)
    assert words_of(tmp_path, scripts, "content || colour") == [f"{SENTINEL}red"]
    assert backups(tmp_path) == [f"replica-{SCRIPTS.head}-20260302T093000Z.db"]
    assert words_of(tmp_path, scripts) == [SENTINEL]
    assert len(backups(tmp_path)) == 1, "nothing to do, no copy"


def test_a_replica_of_the_first_revision_keeps_its_evidence(tmp_path: Path) -> None:
    """It knew neither small pictures nor that files arrive."""
    first = Scripts(SCRIPTS.folder, SCRIPTS.revisions[:1])
    piece = "7, 'f:1', 3, 'e1', 'i1', 'item', 'photo', 'door.jpg', 'image/jpeg', 12, 'aa', 'u1', 't', 'd1', 'Door', ''"
    with open_replica(a_profile(tmp_path), KEY, a_clock(), first) as replica, replica.write() as connection:
        connection.exec_driver_sql(f"INSERT INTO evidence VALUES ({piece})")
    with open_replica(a_profile(tmp_path), KEY, a_clock()) as replica, replica.read() as connection:
        kept = connection.exec_driver_sql("SELECT rid, caption, thumb_sha256, arrived_at FROM evidence").all()
        assert [tuple(row) for row in kept] == [(7, "Door", "", None)]


def test_a_table_can_be_rebuilt(tmp_path: Path) -> None:
    filled(tmp_path)
    assert words_of(tmp_path, later(tmp_path, REBUILD), "words") == [SENTINEL]


def test_a_fresh_replica_goes_through_every_revision_without_a_copy(tmp_path: Path) -> None:
    assert words_of(tmp_path, later(tmp_path, GOOD), "colour") == []
    assert backups(tmp_path) == []


def test_the_copy_is_encrypted_and_whole_and_can_be_opened_with_the_same_key(tmp_path: Path) -> None:
    filled(tmp_path)
    words_of(tmp_path, later(tmp_path, GOOD))
    assert leaks(tmp_path, WORDS) == []
    copy = a_profile(tmp_path).backups / backups(tmp_path)[0]
    with closing(keyed_connection(copy, SECRET)) as connection:
        cursor = connection.cursor()
        assert cursor.execute("SELECT content FROM draft").fetchall() == [(SENTINEL,)]
        assert cursor.execute("PRAGMA quick_check").fetchall() == [("ok",)]
        assert cursor.execute("PRAGMA cipher_integrity_check").fetchall() == []
    assert [path.suffix for path in copy.parent.iterdir()] == [".db"], "one file, no log beside it"


FAILURES = {
    "in the middle": "op.execute('DELETE FROM draft'); op.execute('SELECT nonsense')",
    "after its own commit": "op.execute('DELETE FROM draft'); op.execute('COMMIT'); op.execute('SELECT nonsense')",
    "broken reference": """
    op.execute("CREATE TABLE a (id INTEGER PRIMARY KEY)")
    op.execute("CREATE TABLE b (a INTEGER REFERENCES a (id))")
    op.execute("INSERT INTO b VALUES (7)")
""",
    "not null": 'op.execute("DELETE FROM draft"); op.execute("INSERT INTO draft (place) VALUES (\'x\')")',
}


@pytest.mark.parametrize("body", FAILURES.values(), ids=FAILURES)
def test_a_failing_migration_puts_everything_back_and_names_the_copy(tmp_path: Path, body: str) -> None:
    filled(tmp_path)
    known = fails(tmp_path, later(tmp_path, body))
    assert known.code == "replica.migration_failed"
    assert known.params == {"backup": backups(tmp_path)[0]}
    assert words_of(tmp_path) == [SENTINEL]
    assert sorted(path.name for path in a_profile(tmp_path).folder.iterdir() if path.is_file()) == [
        "replica.db",
        "replica.lock",
    ]


def test_a_bug_in_a_migration_puts_everything_back_too(tmp_path: Path) -> None:
    filled(tmp_path)
    scripts = later(tmp_path, "op.execute('DELETE FROM draft'); op.execute('COMMIT'); {}['bug']")
    with pytest.raises(KeyError):
        open_replica(a_profile(tmp_path), KEY, a_clock(), scripts)
    assert words_of(tmp_path) == [SENTINEL]


def test_a_full_disk_during_a_migration_is_called_so(tmp_path: Path) -> None:
    filled(tmp_path)
    body = """
    op.execute("PRAGMA max_page_count = 1")
    op.execute("INSERT INTO draft SELECT 7, 'x', hex(zeroblob(900000)), ''")
"""
    assert fails(tmp_path, later(tmp_path, body)).code == "disk.full"
    assert words_of(tmp_path) == [SENTINEL]


def test_a_fresh_replica_that_could_not_be_made_is_made_at_the_next_start(tmp_path: Path) -> None:
    scripts = later(tmp_path, "op.execute('SELECT nonsense')")
    with pytest.raises(OperationalError, match="nonsense"):
        open_replica(a_profile(tmp_path), KEY, a_clock(), scripts)
    assert words_of(tmp_path) == []


def test_a_newer_replica_is_refused_and_not_touched(tmp_path: Path) -> None:
    filled(tmp_path)
    words_of(tmp_path, later(tmp_path, GOOD))
    before = a_profile(tmp_path).replica.read_bytes()
    known = fails(tmp_path, SCRIPTS)
    assert (known.code, known.params) == ("replica.newer", {"found": NEXT})
    assert a_profile(tmp_path).replica.read_bytes() == before
    assert len(backups(tmp_path)) == 1


def test_the_newest_three_copies_stay(tmp_path: Path) -> None:
    filled(tmp_path)
    clock, profile = a_clock(), a_profile(tmp_path)
    for number in range(int(NEXT), int(NEXT) + 5):
        scripts = later(tmp_path, f"op.execute('CREATE TABLE t{number} (a)')", f"{number:04}")
        clock.moment += timedelta(days=1)
        prepare(profile, SECRET, clock, scripts)
    assert len(backups(tmp_path)) == KEPT_BACKUPS
    assert [name[8:12] for name in backups(tmp_path)] == [f"{int(SCRIPTS.head) + number:04}" for number in (2, 3, 4)]


@pytest.mark.parametrize("is_clean", [True, False], ids=["closed", "with its log"])
def test_a_replica_with_pages_of_an_earlier_way_is_taken_over(tmp_path: Path, is_clean: bool) -> None:
    filled(tmp_path)
    profile = a_profile(tmp_path)
    with closing(an_earlier_copy(profile.replica)) as old:
        old.execute("INSERT INTO draft VALUES (7, 'taken over', 'Words', '')")
        old.execute("INSERT INTO search_text (rowid, title, body) VALUES (5, 'locked exits', 'keys')")
        live = shutil.copytree(profile.folder, tmp_path / "live")
    if not is_clean:
        assert (live / "replica.db-wal").stat().st_size
        shutil.rmtree(profile.folder)
        live.rename(profile.folder)
    with open_replica(profile, KEY, a_clock()) as replica, replica.read() as connection:
        assert connection.exec_driver_sql("SELECT revision, content FROM draft WHERE revision = 7").all()
        assert connection.exec_driver_sql("SELECT rowid FROM search_text WHERE search_text MATCH 'exits'").all() == [
            (5,)
        ]
        assert connection.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = 'draft'").scalar() == 7
    with closing(keyed_connection(profile.replica, SECRET)) as connection:
        assert connection.cursor().execute("PRAGMA page_size").fetchone() == (str(PAGES.size),)


def test_a_copy_that_is_not_sound_leaves_the_replica_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filled(tmp_path)
    profile = a_profile(tmp_path)
    an_earlier_copy(profile.replica).close()
    before = profile.replica.read_bytes()
    monkeypatch.setattr("app.storage.pages._require_sound", _damaged)
    with pytest.raises(Known) as raised:
        open_replica(profile, KEY, a_clock())
    assert raised.value.code == "replica.damaged"
    assert profile.replica.read_bytes() == before


def an_earlier_copy(path: Path) -> dbapi2.Connection:
    """Write a closed replica anew as an earlier program did; return a connection to it."""
    [earlier] = EARLIER
    old = path.with_name("old.db")
    path.rename(old)
    with closing(keyed_connection(old, SECRET)) as connection:
        cursor = connection.cursor()
        cursor.execute("ATTACH DATABASE ? AS earlier KEY ?", (str(path), f"x'{SECRET.hex()}'"))
        cursor.execute(f"PRAGMA earlier.cipher_page_size = {earlier.size}")
        cursor.execute(f"PRAGMA earlier.cipher_hmac_algorithm = {earlier.hmac}")
        cursor.execute("SELECT sqlcipher_export('earlier')")
    old.unlink()
    written = keyed_connection(path, SECRET, earlier)
    written.cursor().execute("PRAGMA journal_mode = WAL")
    assert isinstance(written, dbapi2.Connection)
    return written


def _damaged(_path: Path, _key: bytes) -> None:
    raise Known("replica.damaged")


def test_a_damaged_replica_is_not_copied_over_a_good_copy(tmp_path: Path) -> None:
    filled(tmp_path)
    profile = a_profile(tmp_path)
    good = back_up(profile, SECRET, "good")
    content = profile.replica.read_bytes()
    profile.replica.write_bytes(content[:8192] + b"\xaa" * (len(content) - 8192))
    with pytest.raises(Known) as raised:
        back_up(profile, SECRET, "bad")
    assert raised.value.code == "replica.damaged"
    assert backups(tmp_path) == [good.name]


def test_what_is_still_in_the_log_is_in_the_copy(tmp_path: Path) -> None:
    with a_replica(tmp_path) as replica:
        with replica.write() as connection:
            connection.exec_driver_sql("INSERT INTO draft VALUES (1, 'item', 'Words', '')")
        assert a_profile(tmp_path).replica.with_name("replica.db-wal").stat().st_size
        copy = back_up(a_profile(tmp_path), SECRET, "live")
    with closing(keyed_connection(copy, SECRET)) as connection:
        assert connection.cursor().execute("SELECT content FROM draft").fetchall() == [("Words",)]


def test_what_a_crash_left_of_a_copy_is_in_nobody_s_way(tmp_path: Path) -> None:
    filled(tmp_path)
    for suffix in (".part", ".part-journal", ".part-wal"):
        (a_profile(tmp_path).backups / "replica-again").with_suffix(suffix).write_bytes(b"half" * 1000)
    assert back_up(a_profile(tmp_path), SECRET, "again").exists()
    assert backups(tmp_path) == ["replica-again.db"]


def test_a_replica_of_the_first_revision_becomes_like_a_fresh_one_and_keeps_its_journal(tmp_path: Path) -> None:
    first = Scripts(SCRIPTS.folder, SCRIPTS.revisions[:1])
    row = "'%s', %d, 'f:e', 'EditItem', 't', x'00ff', 'm', 'accepted', '[]', '[]', 'a', 0"
    with open_replica(a_profile(tmp_path), KEY, a_clock(), first) as replica, replica.write() as connection:
        for id, seq in (("c", 4), ("d", 5)):
            connection.exec_driver_sql(f"INSERT INTO journal VALUES ({row % (id, seq)})")
    with open_replica(a_profile(tmp_path), KEY, a_clock()) as replica, replica.read() as connection:
        kept = connection.exec_driver_sql("SELECT seq, payload, is_last FROM journal ORDER BY seq").all()
        assert [tuple(each) for each in kept] == [(4, b"\x00\xff", 0), (5, b"\x00\xff", 1)]
        migrated = {key: value for key, value in structure(connection).items() if "sqlite_stat" not in key}
    with a_replica(tmp_path / "fresh") as replica, replica.read() as connection:
        assert migrated == structure(connection)
