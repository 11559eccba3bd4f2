"""A disk whose power can fail and which can be full, beneath the real SQLite and SQLCipher.

What was written since the last sync of a file is what a power cut may take: all of it, none, or any sectors of it in
any order, as drives promise no more. A program that is killed loses nothing it wrote, for the system still writes it.
Not played: a drive that lies about a sync, a file whose name is lost with its folder, a folder that forgets a removal.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from random import Random

from tests.simulation.file_disk import beneath_files
from tests.simulation.vfs import FAILED, FULL, OK, Layer

SECTOR = 512
_LIBRARIES = ("_sqlite3", "sqlcipher3._sqlite3")


class End(Enum):
    """How a program ended, and so what is left of what it had not yet synced."""

    KILLED = "killed"
    EMPTY = "power lost with all that was not synced"
    TORN = "power lost with some sectors of what was not synced"


@dataclass(frozen=True, slots=True)
class _Written:
    """One write, or one cut of a file, that no sync has followed: what it took the place of, and the size then."""

    path: str
    offset: int
    content: bytes | None
    before: bytes
    size: int


@dataclass(slots=True)
class VirtualDisk:
    """The files of a folder. It is dark from the moment when the power failed until `restore`.

    `calls_left` tells how many writes and syncs it still takes, `bytes_left` how much room is left; None: no end.
    """

    folder: Path
    calls_left: int | None = None
    bytes_left: int | None = None
    is_dark: bool = False
    was_full: bool = False
    _unsynced: list[_Written] = field(default_factory=list)
    _left: dict[str, bytes] = field(default_factory=dict)

    @property
    def is_heard(self) -> bool:
        """Say whether anything can happen now; else nothing need be kept."""
        return self.is_dark or self.calls_left is not None or self.bytes_left is not None

    def fail_after(self, calls: int) -> None:
        """Let the power fail at one of the next writes or syncs."""
        self.calls_left = calls

    def be_sure(self) -> None:
        """Let the power not fail: nothing is kept any more, so what was written till now counts as durable."""
        self.calls_left = None
        self._unsynced.clear()

    def write(self, path: str, offset: int, content: bytes) -> int:
        """Take a write, unless dark or full."""
        size = Path(path).stat().st_size
        if self._is_over(path, offset, content, size):
            return FAILED
        grown = max(0, offset + len(content) - size)
        if self.bytes_left is not None and grown:
            if grown > self.bytes_left:
                self.was_full = True
                return FULL
            self.bytes_left -= grown
        self._note(path, offset, content, size)
        return OK

    def truncate(self, path: str, size: int) -> int:
        """Take a cut, unless dark."""
        if self._is_over():
            return FAILED
        was = Path(path).stat().st_size
        if size < was:
            self._note(path, size, None, was)
        return OK

    def sync(self, path: str) -> int:
        """Make a file durable, unless dark."""
        if self._is_over():
            return FAILED
        self._unsynced = [one for one in self._unsynced if one.path != path]
        return OK

    def delete(self, path: str) -> int:
        """Let a file be removed, unless dark."""
        if self._is_over():
            return FAILED
        self._unsynced = [one for one in self._unsynced if one.path != path]
        return OK

    def take(self, path: str, content: bytes = b"") -> int:
        """Take a whole file that its program syncs itself, or the sync of a folder; what was begun in the dark stays.

        No program tidies up after its own end, though in here it runs on for a moment.
        """
        if self._is_over():
            if content:
                self._left.setdefault(path, content[: len(content) // 2])
            return FAILED
        if self.bytes_left is not None and content:
            if len(content) > self.bytes_left:
                self.was_full = True
                return FULL
            self.bytes_left -= len(content)
        return OK

    def restore(self, end: End, rng: Random) -> None:
        """Leave in the files what survived, and go on. Every connection is closed."""
        if end is not End.KILLED:
            for one in reversed(self._unsynced):
                _put(one.path, one.offset, one.before, one.size)
            if end is End.TORN:
                for one in self._unsynced:
                    _put_some(one, rng)
        for path, content in self._left.items():
            if Path(path).parent.is_dir():
                Path(path).write_bytes(content)
        self._unsynced, self.calls_left, self.bytes_left = [], None, None
        self._left.clear()
        self.is_dark = self.was_full = False

    def _is_over(self, path: str = "", offset: int = 0, content: bytes = b"", size: int = 0) -> bool:
        """Say whether the power is gone; the write in which it goes may reach the disk in part."""
        if self.calls_left is not None and not self.is_dark:
            if not self.calls_left:
                self.is_dark = True
                if path:
                    self._note(path, offset, content, size)
            self.calls_left -= 1
        return self.is_dark

    def _note(self, path: str, offset: int, content: bytes | None, size: int) -> None:
        if self.calls_left is not None:
            length = size - offset if content is None else len(content)
            with open(path, "rb") as file:  # noqa: PTH123  # a path from SQLite, thousands of times
                file.seek(offset)
                before = file.read(max(0, length))
            self._unsynced.append(_Written(path, offset, content, before, size))


def _put(path: str, offset: int, content: bytes, size: int) -> None:
    with Path(path).open("r+b") as file:
        file.seek(offset)
        file.write(content)
        file.truncate(size)


def _put_some(one: _Written, rng: Random) -> None:
    """Let some sectors of a write reach the disk; a cut reaches it or not."""
    with Path(one.path).open("r+b") as file:
        if one.content is None:
            if rng.random() < 0.5:
                file.truncate(one.offset)
            return
        first = one.offset // SECTOR * SECTOR
        for start in range(first, one.offset + len(one.content), SECTOR):
            if rng.random() < 0.5:
                here = max(start, one.offset)
                file.seek(here)
                file.write(one.content[here - one.offset : start + SECTOR - one.offset])


@contextmanager
def beneath(disk: VirtualDisk) -> Iterator[VirtualDisk]:
    """Let a disk lie beneath whatever SQLite and SQLCipher open in its folder until the block ends."""
    for layer in _layers():
        layer.watch(disk.folder, disk)
    try:
        with beneath_files(disk.folder, disk):
            yield disk
    finally:
        for layer in _layers():
            layer.leave(disk.folder)


@cache
def _layers() -> tuple[Layer, ...]:
    """Put our layer beneath both libraries, once in a process."""
    found = (find_spec(name) for name in _LIBRARIES)
    return tuple(Layer.beneath(str(spec.origin)) for spec in found if spec is not None and spec.origin is not None)
