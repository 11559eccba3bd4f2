"""Contents of evidence on the server's disk: named by their hash, whole or not there at all.

A file comes in pieces, each of which is on the disk before it is answered for; they are put together, proved against
the hash, and moved into place. Nothing is ever written over: what a crash leaves behind is a piece without its name.
Several processes may share one folder. What a scope may know of all this is not decided here.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sync.server.storage.store import UnavailableError

ROOM_LEFT_BYTES = 64 << 20
"""No piece is taken where less than this would stay free: the database needs the disk, too."""

_DIGEST = re.compile("[0-9a-f]{64}")
_PIECE = re.compile(r"(\d{12})\.(\d{7})")


class DiffersError(Exception):
    """What came does not hash to its name; all of it is gone."""


class FileStore:
    """One folder. Every failure of the disk is UnavailableError, and nothing is half done then."""

    def __init__(self, folder: Path) -> None:
        """Take the folder, which is made with the first file."""
        self._whole = folder / "whole"
        self._parts = folder / "parts"

    def offset(self, part: str) -> int:
        """Return how many bytes of a file are here, from its beginning and without a gap."""
        return sum(length for _path, length in self._pieces(part))

    def take(self, part: str, offset: int, content: bytes) -> int:
        """Keep a piece that begins at `offset`, which must be what `offset` returns; return the next one."""
        with _answering():
            folder = self._folder(part)
            folder.mkdir(parents=True, exist_ok=True)
            if shutil.disk_usage(folder).free < len(content) + ROOM_LEFT_BYTES:
                raise UnavailableError("the disk of the files is full")
            aside = folder / f"{secrets.token_hex(8)}.new"
            try:
                _write(aside, content)
                aside.replace(folder / f"{offset:012d}.{len(content):07d}")
            finally:
                aside.unlink(missing_ok=True)
            _sync_folder(folder)
        return self.offset(part)

    def put_together(self, part: str, sha256: str, size: int) -> Path:
        """Return a file of all pieces, on the disk and proved; DiffersError, with all of it gone, if it is not it.

        Made anew by whoever asks: two who finish at once do not meet. Where another process finished first and cleared
        the pieces away meanwhile, it is UnavailableError: whoever asks again learns that it is whole.
        """
        with _answering():
            made = self._folder(part) / f"{secrets.token_hex(8)}.whole"
            try:
                found, length = self._joined(part, made)
            except BaseException:
                made.unlink(missing_ok=True)
                raise
        if length < size and self.offset(part) < size:  # else a piece is shorter than its name says: damaged for good
            self.discard(made)
            raise UnavailableError("pieces were cleared away while they were put together")
        if (found, length) != (sha256, size):
            self.drop(part)
            raise DiffersError
        return made

    def place(self, made: Path, sha256: str) -> None:
        """Move a proved file to its name. Called under the lock of that name, so that no sweep comes in between.

        Run again with its transaction, it finds the file in its place.
        """
        with _answering():
            target = self._path(sha256)
            if not made.exists() and target.exists():
                return
            target.parent.mkdir(parents=True, exist_ok=True)
            made.replace(target)
            _sync_folder(target.parent)
            _sync_folder(target.parent.parent)

    def discard(self, made: Path) -> None:
        """Clear away a proved file that did not get its name."""
        with suppress(OSError):
            made.unlink()

    def drop(self, part: str) -> None:
        """Clear away the pieces of a file."""
        shutil.rmtree(self._folder(part), ignore_errors=True)

    def has(self, sha256: str) -> bool:
        """Say whether the content is here."""
        return self._path(sha256).exists()

    def read(self, sha256: str, start: int, length: int) -> bytes:
        """Return a stretch of a content; FileNotFoundError where there is none."""
        try:
            with self._path(sha256).open("rb") as source:
                source.seek(start)
                return source.read(length)
        except FileNotFoundError:
            raise
        except OSError as error:
            raise UnavailableError(str(error)) from error

    def remove(self, sha256: str) -> None:
        """Delete a content, under the lock of its name."""
        with _answering():
            self._path(sha256).unlink(missing_ok=True)

    def names(self) -> Iterator[str]:
        """Yield the hashes of all contents."""
        with _answering():
            for path in sorted(self._whole.glob("??/*")):
                if _DIGEST.fullmatch(path.name):
                    yield path.name

    def size(self, sha256: str) -> int:
        """Return the bytes of a content."""
        with _answering():
            return self._path(sha256).stat().st_size

    def left_over(self, older_than_seconds: float) -> list[str]:
        """Return the unfinished files that nobody sent a piece of for so long."""
        before = time.time() - older_than_seconds
        with _answering():
            return sorted(path.name for path in self._parts.glob("*") if _is_older(path, before))

    def _joined(self, part: str, made: Path) -> tuple[str, int]:
        digest, length = hashlib.sha256(), 0
        with made.open("xb") as target:
            for path, _length in self._pieces(part):
                content = path.read_bytes()
                digest.update(content)
                length += len(content)
                target.write(content)
            target.flush()
            os.fsync(target.fileno())
        return digest.hexdigest(), length

    def _pieces(self, part: str) -> list[tuple[Path, int]]:
        """Return the pieces in order, up to the first gap; of two that begin at one place the longer."""
        longest: dict[int, tuple[Path, int]] = {}
        with _answering(), suppress(FileNotFoundError):
            for path in self._folder(part).iterdir():
                named = _PIECE.fullmatch(path.name)
                if named and int(named[2]) > longest.get(int(named[1]), (path, 0))[1]:
                    longest[int(named[1])] = (path, int(named[2]))
        found: list[tuple[Path, int]] = []
        at = 0
        while at in longest:
            found.append(longest[at])
            at += longest[at][1]
        return found

    def _folder(self, part: str) -> Path:
        return self._parts / _checked(part)

    def _path(self, sha256: str) -> Path:
        return self._whole / _checked(sha256)[:2] / sha256


def part_name(scope: str, sha256: str, device: str) -> str:
    """Return where the pieces that a device sends of a scope's file are kept: nobody else adds to them."""
    return hashlib.sha256(f"{scope}\x1f{sha256}\x1f{device}".encode()).hexdigest()


def _checked(name: str) -> str:
    """Return the name: nothing but hex digits ever becomes part of a path."""
    if not _DIGEST.fullmatch(name):
        raise ValueError("not a sha256 in lower-case hex digits")
    return name


@contextmanager
def _answering() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UnavailableError(str(error)) from error


def _is_older(path: Path, before: float) -> bool:
    """Say so; what another process finished meanwhile is not left over."""
    try:
        return path.stat().st_mtime < before
    except FileNotFoundError:
        return False


def _write(path: Path, content: bytes) -> None:
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
