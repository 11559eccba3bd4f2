"""The disk beneath the real libraries: what was synced survives a power cut, what was not need not; full is full."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from sqlcipher3 import dbapi2

from tests.simulation.disk import End, VirtualDisk, beneath

KEY = "PRAGMA key = \"x'" + "ab" * 32 + "'\""
KINDS = ["plain", "enciphered"]


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[VirtualDisk]:
    with beneath(VirtualDisk(tmp_path)) as made:
        yield made


class Book:
    """A database of one table in the library that is asked for."""

    def __init__(self, kind: str, path: Path, synchronous: str = "FULL") -> None:
        self._kind = kind
        self._path = path
        self._synchronous = synchronous
        self.open()

    def open(self) -> None:
        is_plain = self._kind == "plain"
        self.connection: sqlite3.Connection = (sqlite3 if is_plain else dbapi2).connect(
            str(self._path), isolation_level=None
        )
        if not is_plain:
            self.connection.execute(KEY)
        self.connection.execute("PRAGMA journal_mode = WAL")
        self.connection.execute(f"PRAGMA synchronous = {self._synchronous}")
        self.connection.execute("CREATE TABLE IF NOT EXISTS line (text TEXT)")

    def write(self, text: str) -> bool:
        """Write a line; say whether that was called done."""
        try:
            self.connection.execute("INSERT INTO line VALUES (?)", (text,))
        except (sqlite3.OperationalError, dbapi2.OperationalError):
            return False
        return True

    def again(self, disk: VirtualDisk, end: End, seed: int) -> list[str]:
        """Let the power come back; return the lines that are there."""
        self.connection.close()
        disk.restore(end, Random(seed))
        self.open()
        with closing(self.connection.execute("SELECT text FROM line ORDER BY rowid")) as found:
            return [row[0] for row in found]


@pytest.mark.parametrize("end", list(End))
@pytest.mark.parametrize("kind", KINDS)
def test_what_was_called_written_survives(disk: VirtualDisk, kind: str, end: End) -> None:
    book = Book(kind, disk.folder / f"{kind}.db")
    for calls in range(12):
        path = disk.folder / f"{kind} {calls}.db"
        book = Book(kind, path)
        disk.fail_after(calls)
        done = [text for text in map(str, range(30)) if book.write(text)]
        assert disk.is_dark
        there = book.again(disk, end, calls)
        assert there[: len(done)] == done
        assert len(there) <= len(done) + 1, "one may be there of which nobody heard"
        book.connection.close()


@pytest.mark.parametrize("kind", KINDS)
def test_what_was_never_synced_is_lost(disk: VirtualDisk, kind: str) -> None:
    """So the disk is able to tell a careless database from a careful one."""
    book = Book(kind, disk.folder / "careless.db", synchronous="OFF")
    disk.fail_after(20)
    done = [text for text in map(str, range(30)) if book.write(text)]
    assert done
    assert book.again(disk, End.EMPTY, 1) == []
    book.connection.close()


@pytest.mark.parametrize("kind", KINDS)
def test_a_full_disk_says_so_and_takes_writes_when_it_has_room(disk: VirtualDisk, kind: str) -> None:
    book = Book(kind, disk.folder / "full.db")
    assert book.write("before")
    disk.bytes_left = 0
    assert not book.write("x" * 9000)
    assert disk.was_full
    disk.bytes_left = None
    assert book.write("after")
    with closing(book.connection.execute("SELECT text FROM line")) as found:
        assert [row[0] for row in found] == ["before", "after"]
    book.connection.close()


def test_files_elsewhere_are_not_looked_at(disk: VirtualDisk, tmp_path_factory: pytest.TempPathFactory) -> None:
    disk.fail_after(0)
    book = Book("plain", tmp_path_factory.mktemp("elsewhere") / "book.db")
    assert book.write("here")
    assert not disk.is_dark
    book.connection.close()
