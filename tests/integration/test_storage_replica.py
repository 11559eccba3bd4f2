"""The open replica: nothing lost, nothing readable, one program at a time."""

import os
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError, OperationalError

from app.domain.errors import Known
from app.storage.replica import Replica, open_replica
from app.storage.subkeys import DataKey
from tests.builders.replicas import KEY, OTHER_KEY, a_clock, a_profile, a_replica
from tests.fixtures.reference import ROOT
from tests.integration.sentinel import WORDS, leaks, plant


def keep(connection: Connection, place: str, content: str) -> None:
    connection.exec_driver_sql(
        "INSERT INTO draft (place, content, updated_at) VALUES (?, ?, '') "
        "ON CONFLICT (place) DO UPDATE SET content = excluded.content",
        (place, content),
    )


def kept(connection: Connection, place: str) -> str | None:
    row = connection.exec_driver_sql("SELECT content FROM draft WHERE place = ?", (place,)).one_or_none()
    return None if row is None else str(row[0])


def keep_and_fail(connection: Connection) -> None:
    keep(connection, "item", "Words")
    raise ZeroDivisionError


def code_of(folder: Path, key: DataKey = KEY) -> str:
    with pytest.raises(Known) as raised:
        open_replica(a_profile(folder), key, a_clock())
    return raised.value.code


def test_what_was_written_is_there_after_closing_and_opening(tmp_path: Path) -> None:
    with a_replica(tmp_path) as replica, replica.write() as connection:
        keep(connection, "item", "Words")
    with a_replica(tmp_path) as replica, replica.read() as connection:
        assert kept(connection, "item") == "Words"


def test_an_exception_undoes_the_whole_transaction(tmp_path: Path) -> None:
    with a_replica(tmp_path) as replica:
        with pytest.raises(ZeroDivisionError), replica.write() as connection:
            keep_and_fail(connection)
        with replica.read() as connection:
            assert kept(connection, "item") is None
        with replica.write() as connection:
            keep(connection, "item", "Other words")


def test_writers_of_two_threads_lose_no_update(tmp_path: Path) -> None:
    rounds = 200

    def count_up(replica: Replica) -> None:
        for _ in range(rounds):
            with replica.write() as connection:
                keep(connection, "sum", str(int(kept(connection, "sum") or 0) + 1))

    with a_replica(tmp_path) as replica:
        threads = [threading.Thread(target=count_up, args=(replica,)) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        with replica.read() as connection:
            assert kept(connection, "sum") == str(2 * rounds)


def test_the_default_transactions_of_sqlite_would_lose_updates(tmp_path: Path) -> None:
    """Shows that the test above can fail: two connections, read and written without BEGIN IMMEDIATE."""
    path = tmp_path / "plain.db"
    one, two = sqlite3.connect(path), sqlite3.connect(path)
    one.execute("CREATE TABLE t (n INTEGER)")
    one.execute("INSERT INTO t VALUES (0)")
    one.commit()
    seen = [connection.execute("SELECT n FROM t").fetchone()[0] for connection in (one, two)]
    for connection, value in zip((one, two), seen, strict=True):
        connection.execute("UPDATE t SET n = ?", (value + 1,))
        connection.commit()
    assert one.execute("SELECT n FROM t").fetchone() == (1,)
    one.close()
    two.close()


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    with (
        a_replica(tmp_path) as replica,
        pytest.raises(OperationalError, match="readonly"),
        replica.read() as connection,
    ):
        keep(connection, "item", "Words")


def test_a_reader_sees_one_moment_and_does_not_hold_up_the_writer(tmp_path: Path) -> None:
    with a_replica(tmp_path) as replica:
        with replica.write() as connection:
            keep(connection, "item", "before")
        with replica.read() as reader:
            assert kept(reader, "item") == "before"
            with replica.write() as connection:
                keep(connection, "item", "after")
            assert kept(reader, "item") == "before"
        with replica.read() as reader:
            assert kept(reader, "item") == "after"


def test_a_reader_past_sqlalchemy_sees_one_moment_too(tmp_path: Path) -> None:
    """Statements that go straight to the driver do not make SQLAlchemy begin: the reader must have begun before."""

    def count(reader: Connection) -> int:
        cursor = reader.connection.cursor()
        cursor.execute("SELECT count(*) FROM draft")
        return int(cursor.fetchall()[0][0])

    with a_replica(tmp_path) as replica, replica.read() as reader:
        assert count(reader) == 0
        with replica.write() as connection:
            keep(connection, "item", "Words")
        assert count(reader) == 0


def test_readers_one_after_another_share_the_pages_that_were_read(tmp_path: Path) -> None:
    """Each connection keeps its own pages: to take them in turn reads all of them again, and holds them many times."""
    with a_replica(tmp_path) as replica:
        with replica.read() as first, replica.read() as second, replica.read() as third:
            assert len({_reader(each) for each in (first, second, third)}) == 3
        used = set()
        for _ in range(6):
            with replica.read() as connection:
                used.add(_reader(connection))
        assert len(used) == 1


def _reader(connection: Connection) -> int:
    return id(connection.connection.dbapi_connection)


def test_a_transaction_inside_another_is_a_bug_and_said_so_at_once(tmp_path: Path) -> None:
    with (
        a_replica(tmp_path) as replica,
        replica.write() as outer,
    ):
        keep(outer, "item", "Words")
        with pytest.raises(RuntimeError, match="inside"), replica.write():
            pass


def test_a_mistake_in_a_statement_stays_a_bug(tmp_path: Path) -> None:
    with a_replica(tmp_path) as replica, pytest.raises(OperationalError), replica.write() as connection:
        connection.exec_driver_sql("SELECT nonsense FROM draft")


def test_a_full_disk_is_known_and_loses_only_what_did_not_fit(tmp_path: Path) -> None:
    with a_replica(tmp_path) as replica:
        with replica.write() as connection:
            keep(connection, "small", "Words")
            pages = int(connection.exec_driver_sql("PRAGMA page_count").scalar() or 0)
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
        with pytest.raises(Known) as raised, replica.write() as connection:
            keep(connection, "large", "x" * 1_000_000)
        assert raised.value.code == "disk.full"
        with replica.write() as connection:
            keep(connection, "small", "Other words")
            assert kept(connection, "large") is None
            assert connection.exec_driver_sql("PRAGMA quick_check").scalar() == "ok"


def test_a_second_program_is_kept_out_until_the_first_has_closed(tmp_path: Path) -> None:
    with a_replica(tmp_path):
        assert code_of(tmp_path) == "replica.in_use"
    a_replica(tmp_path).close()


def test_another_key_does_not_open_it_and_leaves_it_alone(tmp_path: Path) -> None:
    with a_replica(tmp_path) as replica, replica.write() as connection:
        keep(connection, "item", "Words")
    before = a_profile(tmp_path).replica.read_bytes()
    assert code_of(tmp_path, OTHER_KEY) == "replica.unreadable"
    assert a_profile(tmp_path).replica.read_bytes() == before
    with a_replica(tmp_path) as replica, replica.read() as connection:
        assert kept(connection, "item") == "Words"


def test_a_file_that_is_no_database_is_reported_and_kept(tmp_path: Path) -> None:
    profile = a_profile(tmp_path)
    profile.replica.write_bytes(b"not a database" * 1000)
    assert code_of(tmp_path) == "replica.unreadable"
    assert profile.replica.read_bytes() == b"not a database" * 1000


def damage(path: Path) -> None:
    """Overwrite a part in the middle, where only rows are."""
    with path.open("r+b") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(size * 6 // 10)
        file.write(b"\xaa" * (size // 10))


def filled(folder: Path) -> Path:
    with a_replica(folder) as replica, replica.write() as connection:
        for number in range(2000):
            keep(connection, f"item-{number}", "Words " * 100)
    return a_profile(folder).replica


def test_damage_is_looked_for_after_an_unclean_end(tmp_path: Path) -> None:
    replica = filled(tmp_path)
    damage(replica)
    before = replica.read_bytes()
    a_profile(tmp_path).lock.write_bytes(b"open\n")
    assert code_of(tmp_path) == "replica.damaged"
    assert replica.read_bytes() == before
    assert code_of(tmp_path) == "replica.damaged", "looked for again until it was dealt with"


def test_damage_met_while_reading_is_known(tmp_path: Path) -> None:
    damage(filled(tmp_path))
    with a_replica(tmp_path) as replica, pytest.raises(Known) as raised, replica.read() as connection:
        connection.exec_driver_sql("SELECT sum(length(content)) FROM draft").all()
    assert raised.value.code == "replica.damaged"


def test_a_sound_replica_opens_after_an_unclean_end(tmp_path: Path) -> None:
    filled(tmp_path)
    a_profile(tmp_path).lock.write_bytes(b"open\n")
    with a_replica(tmp_path) as replica, replica.read() as connection:
        assert kept(connection, "item-7") is not None


ENDLESS_WRITER = """
import sys
from pathlib import Path
from tests.builders.replicas import a_replica
with a_replica(Path(sys.argv[1])) as replica:
    number = 0
    while True:
        number += 1
        with replica.write() as connection:
            connection.exec_driver_sql(
                "INSERT INTO draft (place, content, updated_at) VALUES (?, ?, '')",
                (f"item-{number}", "Words " * 300),
            )
        print(number, flush=True)
"""


@pytest.mark.parametrize("acknowledged", [1, 40, 173])
def test_a_killed_program_loses_nothing_it_had_acknowledged(tmp_path: Path, acknowledged: int) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", ENDLESS_WRITER, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout is not None
        said = [int(writer.stdout.readline()) for _ in range(acknowledged)]
        writer.kill()
        said += [int(line) for line in writer.stdout.read().splitlines() if line]
    assert a_profile(tmp_path).lock.read_bytes(), "the end was not clean"
    with a_replica(tmp_path) as replica, replica.read() as connection:
        held = connection.exec_driver_sql("SELECT place FROM draft").scalars().all()
    assert {f"item-{number}" for number in said} <= set(held)
    assert len(held) <= len(said) + 2, "one may be on the disk and not yet acknowledged, one half printed"


def test_no_file_shows_a_word_and_the_scan_would_have_seen_it(tmp_path: Path) -> None:
    profile = a_profile(tmp_path)
    with a_replica(tmp_path) as replica:
        with replica.write() as connection:
            for number, word in enumerate(WORDS * 300):
                keep(connection, f"{word}-{number}", f"{word} " * 50)
        with replica.read() as reader:
            assert kept(reader, f"{WORDS[0]}-0")
            assert profile.replica.with_name("replica.db-wal").stat().st_size > 100_000
            assert leaks(tmp_path) == [], "while it is open, with a full log beside it"
        replica.checkpoint()
        assert leaks(tmp_path) == []
    assert profile.replica.stat().st_size > 100_000
    assert leaks(tmp_path) == []
    control = plant(tmp_path / "control")
    assert set(control) <= set(leaks(tmp_path))


def test_the_same_database_without_a_key_would_show_every_word(tmp_path: Path) -> None:
    """The control of the scan on a real database file."""
    with sqlite3.connect(tmp_path / "plain.db") as connection:
        connection.execute("CREATE TABLE draft (content TEXT)")
        connection.executemany("INSERT INTO draft VALUES (?)", [(word,) for word in WORDS])
    connection.close()
    assert {leak.word for leak in leaks(tmp_path)} == set(WORDS)


@pytest.mark.skipif(sys.platform != "linux", reason="open files are listed by /proc")
def test_big_sorts_make_no_temporary_file(tmp_path: Path) -> None:
    """They would hold plain text. The control shows that an ordinary SQLite makes one for the same sort."""
    sort = "SELECT count(*) FROM (SELECT content FROM draft ORDER BY content || place LIMIT 300000)"
    fill = (
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000) "
        "INSERT INTO draft (place, content, updated_at) SELECT 'p' || i, hex(randomblob(250)), '' FROM n"
    )
    seen: set[str] = set()

    def look() -> int:
        for entry in Path("/proc/self/fd").iterdir():
            try:
                seen.add(str(entry.readlink()))
            except FileNotFoundError:
                continue
        return 0

    def temporary() -> set[str]:
        return {name for name in seen if "etilqs" in name}

    with a_replica(tmp_path) as replica:
        with replica.write() as connection:
            connection.exec_driver_sql(fill)
        with replica.read() as connection:
            driver = connection.connection.driver_connection
            assert driver is not None
            driver.set_progress_handler(look, 20_000)
            connection.exec_driver_sql(sort).all()
            driver.set_progress_handler(None, 0)
    assert seen
    assert temporary() == set()

    plain = sqlite3.connect(tmp_path / "plain.db")
    plain.execute("PRAGMA temp_store = FILE")
    plain.execute("CREATE TABLE draft (place TEXT, content TEXT, updated_at TEXT)")
    plain.execute(fill)
    plain.set_progress_handler(look, 20_000)
    plain.execute(sort).fetchall()
    plain.close()
    assert temporary()


def test_the_pragmas_that_the_promises_rest_on(tmp_path: Path) -> None:
    with a_replica(tmp_path) as replica:
        with replica.write() as connection:
            write = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in PRAGMAS}
        with replica.read() as connection:
            read = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in PRAGMAS}
    found = {name: type(value)(write[name] or 0) for name, value in PRAGMAS.items()}
    assert found == PRAGMAS
    assert read["query_only"] == 1
    assert read["temp_store"] == PRAGMAS["temp_store"]


PRAGMAS: dict[str, int | str] = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "page_size": 4096,
    "cipher_page_size": 4096,
    "cipher_hmac_algorithm": "HMAC_SHA256",
    "temp_store": 2,
    "secure_delete": 1,
    "query_only": 0,
}


def test_opening_again_is_quick_and_imports_no_migration_tool(tmp_path: Path) -> None:
    a_replica(tmp_path).close()
    script = (
        "import sys; from pathlib import Path; from tests.builders.replicas import a_replica\n"
        "a_replica(Path(sys.argv[1])).close(); print('alembic' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"


def test_a_checkpoint_empties_the_log_for_the_next_writer(tmp_path: Path) -> None:
    with a_replica(tmp_path) as replica:
        with replica.write() as connection:
            keep(connection, "item", "x" * 1_000_000)
        replica.checkpoint()
        wal = a_profile(tmp_path).replica.with_name("replica.db-wal")
        before = wal.stat().st_size
        for number in range(5):
            with replica.write() as connection:
                keep(connection, f"item-{number}", "Words")
        assert wal.stat().st_size == before


def test_a_disk_that_fails_at_the_end_still_lets_the_next_program_in(tmp_path: Path) -> None:
    replica = a_replica(tmp_path)
    with replica.write() as connection:
        for number in range(2000):
            keep(connection, f"item-{number}", "Words " * 100)
        assert kept(connection, "item-7")
        connection.exec_driver_sql("PRAGMA query_only = ON")  # the statistics written at the end meet a read-only disk
    replica.close()
    assert a_profile(tmp_path).lock.read_bytes(), "looked at again, to be sure"
    with a_replica(tmp_path) as replica, replica.read() as reader:
        assert kept(reader, "item-7")


def test_an_unknown_fault_is_not_hidden(tmp_path: Path) -> None:
    with a_replica(tmp_path) as replica, pytest.raises(IntegrityError), replica.write() as connection:
        connection.exec_driver_sql("INSERT INTO draft (place) VALUES ('item')")
