"""Search over the replica: in three scripts, by beginnings, without leaving words behind."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage.replica import Replica
from app.storage.search import Entry, Hit, find, forget, forget_scope, index, merge, purge
from tests.builders.replicas import a_replica

ENTRIES = [
    Entry("1", "plan_item", "f:one", "Fire exit on the second floor is blocked", "Cartons near the cutting section"),
    Entry("2", "plan_item", "f:one", "Wage register", "The fire drill was recorded in the wage book"),
    Entry("3", "factory", "f:two", "Épyllion Style", "Gazipur"),
    Entry("4", "plan_item", "f:two", "অগ্নি নির্বাপক যন্ত্র", "মেঝে পরিষ্কার রাখা"),
    Entry("5", "plan_item", "f:two", "إدارةُ الأُجور", "مخرج الطوارئ مغلق"),
]


@pytest.fixture
def replica(tmp_path: Path) -> Iterator[Replica]:
    with a_replica(tmp_path) as replica:
        with replica.write() as connection:
            index(connection, ENTRIES)
        yield replica


def found(replica: Replica, text: str, limit: int = 10, kinds: tuple[str, ...] = ()) -> list[str]:
    with replica.read() as connection:
        return [hit.id for hit in find(connection, text, limit, kinds)]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("wage", ["2"]),
        ("FIRE", ["1", "2"]),
        ("fi", ["1", "2"]),
        ("f", ["1", "2"]),
        ("fire exit", ["1"]),
        ("exit fire", ["1"]),
        ("cart floor", ["1"]),
        ("epyl", ["3"]),
        ("épyllion", ["3"]),
        ("অগ্নি", ["4"]),
        ("অগ্", ["4"]),
        ("পরিষ্কার", ["4"]),
        ("কর", []),
        ("ষ্কার", []),
        ("الاجور", ["5"]),
        ("ادارة", ["5"]),
        ("الأُجور", ["5"]),
        ("ادا مخر", ["5"]),
        ("أجور", ["5"]),
        ("المخرج", ["5"]),
        ("والمخرج", ["5"]),
        ("طوارئ", ["5"]),
        ("الطوا", ["5"]),
        ("ال", ["5"]),
        ("رئ", []),
        ("ire", []),
        ("wage nonsense", []),
    ],
)
def test_words_and_their_beginnings_are_found_in_every_script(replica: Replica, text: str, ids: list[str]) -> None:
    assert found(replica, text) == ids


@pytest.mark.parametrize("text", ["", "   ", "!?", '"', "*", "-", "()"])
def test_no_word_finds_nothing(replica: Replica, text: str) -> None:
    assert found(replica, text) == []


@pytest.mark.parametrize(
    "text",
    ['fire" OR "wage', "fire AND", "NOT fire", "title:fire", "fire*exit", "fire^2", "NEAR(fire exit)", "fire'--"],
)
def test_what_is_typed_is_never_taken_for_query_language(replica: Replica, text: str) -> None:
    words_alone = {
        'fire" OR "wage': [],
        "fire AND": [],
        "NOT fire": [],
        "title:fire": [],
        "fire*exit": ["1"],
        "fire^2": [],
        "NEAR(fire exit)": ["1"],
        "fire'--": ["1", "2"],
    }
    assert found(replica, text) == words_alone[text]


def test_a_word_in_the_title_comes_before_one_in_the_body(replica: Replica) -> None:
    assert found(replica, "fire", limit=1) == ["1"]


def test_the_search_can_be_narrowed_to_kinds(replica: Replica) -> None:
    assert found(replica, "e", kinds=("factory",)) == ["3"]
    assert found(replica, "e", kinds=("visit",)) == []


def test_a_hit_says_what_and_where(replica: Replica) -> None:
    with replica.read() as connection:
        assert find(connection, "epyllion", 1) == [Hit("factory", "3", "f:two")]


def test_new_words_replace_the_old_ones(replica: Replica) -> None:
    with replica.write() as connection:
        index(connection, [Entry("2", "plan_item", "f:one", "Overtime"), Entry("6", "visit", "f:one", "Overtime")])
    assert found(replica, "wage") == []
    assert found(replica, "overtime") == ["2", "6"]


def test_of_two_entries_with_one_id_the_last_counts(replica: Replica) -> None:
    with replica.write() as connection:
        index(connection, [Entry("7", "visit", "f:one", "alpha"), Entry("7", "visit", "f:one", "omega")])
        index(connection, [])
    assert (found(replica, "alpha"), found(replica, "omega")) == ([], ["7"])


def test_forgotten_records_are_not_found(replica: Replica) -> None:
    with replica.write() as connection:
        forget(connection, ["1", "missing"])
    assert found(replica, "fire") == ["2"]


def test_a_scope_that_leaves_takes_its_words_along(replica: Replica) -> None:
    with replica.write() as connection:
        forget_scope(connection, "f:two")
        left = connection.exec_driver_sql("SELECT count(*) FROM search_entry").scalar()
    assert [found(replica, text) for text in ("epyllion", "অগ্নি", "الاجور")] == [[], [], []]
    assert found(replica, "fire") == ["1", "2"]
    assert left == 2


def test_the_index_stays_whole(replica: Replica) -> None:
    with replica.write() as connection:
        for entry in ENTRIES * 3:
            index(connection, [entry])
            forget(connection, [entry.id])
        index(connection, ENTRIES)
        connection.exec_driver_sql("INSERT INTO search_text (search_text) VALUES ('integrity-check')")
    assert found(replica, "fire") == ["1", "2"]


def test_an_exception_takes_the_words_back(replica: Replica) -> None:
    def fail() -> None:
        with replica.write() as connection:
            index(connection, [Entry("8", "visit", "f:one", "Overtime")])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert found(replica, "overtime") == []


def words_in_file(replica: Replica) -> bytes:
    """Return what lies in the file of the index, under the cipher."""
    with replica.read() as connection:
        return b"".join(connection.exec_driver_sql("SELECT block FROM search_text_data").scalars())


def test_words_of_a_factory_that_left_leave_the_file_of_the_index_too(replica: Replica) -> None:
    """Also the words that were there before they were changed, and piece by piece."""
    for number in range(40):
        with replica.write() as connection:
            others = [Entry(f"{number}-{each}", "plan_item", "f:other", f"word{number}x{each}") for each in range(300)]
            index(connection, [Entry("6", "plan_item", "f:one", f"sentinel{number}"), *others])
    assert b"sentinel" in words_in_file(replica)
    with replica.write() as connection:
        forget_scope(connection, "f:one")
    assert found(replica, "sentinel") == []
    pieces = 0
    going = True
    while going:
        with replica.write() as connection:
            going = purge(connection)
        pieces += 1
    assert pieces > 1
    assert b"entinel" not in words_in_file(replica)
    assert found(replica, "word39x299") == ["39-299"]
    with replica.write() as connection:
        assert not purge(connection)


def parts(replica: Replica) -> int:
    """Return how many parts the index is in: each transaction that writes words adds one."""
    with replica.read() as connection:
        return int(connection.exec_driver_sql("SELECT count(DISTINCT segid) FROM search_text_idx").scalar_one())


def rows_written(replica: Replica) -> int:
    """Return how many rows the writer has written so far, those of the index's own tables among them."""
    with replica.write() as connection:
        return int(connection.exec_driver_sql("SELECT total_changes()").scalar_one())


def test_a_transaction_adds_its_words_and_joins_none_that_others_added(replica: Replica) -> None:
    """That took the disk ten times as long now and then, with somebody waiting for their command to be saved."""
    written: set[int] = set()
    for number in range(40):
        before = rows_written(replica)
        with replica.write() as connection:
            index(connection, [Entry("1", "plan_item", "f:one", f"Exit {number:02} is locked")])
        written.add(rows_written(replica) - before)
    assert len(written) == 1
    assert parts(replica) == 41


def test_parts_are_joined_when_there_is_time_until_they_are_few(replica: Replica) -> None:
    for number in range(40):
        with replica.write() as connection:
            index(connection, [Entry(f"n{number}", "plan_item", "f:one", f"Exit {number:02} is locked")])
    going = True
    while going:
        with replica.write() as connection:
            going = merge(connection)
    assert parts(replica) < 10
    before = rows_written(replica)
    with replica.write() as connection:
        assert not merge(connection)
    assert rows_written(replica) - before <= 1
    assert set(found(replica, "exit", limit=99)) == {"1", *(f"n{number}" for number in range(40))}
    with replica.write() as connection:
        connection.exec_driver_sql("INSERT INTO search_text (search_text) VALUES ('integrity-check')")
