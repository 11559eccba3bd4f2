"""Evidence files on this device: named by a keyed hash of their content, never in the clear on the disk."""

from __future__ import annotations

import hashlib
import hmac
import io
import re
import secrets
import shutil
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.config.files import disk_fault, disk_faults, sync_folder
from app.config.paths import make_private
from app.domain.errors import Known
from app.domain.media import HEAD_BYTES, MOST_BYTES, media_type, shown_name
from app.storage.sealed import CHUNK_BYTES, Tampered, seal, unseal
from app.storage.subkeys import DataKey, Purpose

_DIGEST = re.compile("[0-9a-f]{64}")
_PART = ".part"
_LONGEST_ENDING = 8


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that is safe on this device. `sha256` (hex) of its content is its identity; `size` in bytes."""

    sha256: str
    size: int
    media_type: str
    file_name: str


class Blobs:
    """The evidence folder of one profile. Every method may be called from any thread but the window's."""

    def __init__(self, folder: Path, key: DataKey, most_bytes: int = MOST_BYTES) -> None:
        """Take the folder, made where it is missing, and the data key."""
        self._folder = folder
        self._key = key.derive(Purpose.EVIDENCE)
        self._names = key.derive(Purpose.FILE_NAMES)
        self._most_bytes = most_bytes
        make_private(folder)

    def sweep(self) -> None:
        """Clear away what a crash left half written: once at start, before anything is kept."""
        with disk_faults():
            for part in self._folder.glob(f"*{_PART}"):
                part.unlink(missing_ok=True)

    def free_bytes(self) -> int | None:
        """Return the room on the disk of the evidence folder, None where the system does not tell."""
        try:
            return shutil.disk_usage(self._folder).free
        except OSError:
            return None

    def keep(self, content: bytes | Path, name: str) -> Kept:
        """Take a file in; when this returns it is on the disk. The same content twice is kept once.

        Raises:
            Known: evidence.too_large with `most`, evidence.empty, evidence.type with the ending, evidence.changed
                (the file was written to meanwhile), evidence.unreadable, or the disk's faults.
        """
        with _opened(content) as source:
            size = source.seek(0, io.SEEK_END)
            if size > self._most_bytes:
                raise Known("evidence.too_large", most=self._most_bytes)
            if not size:
                raise Known("evidence.empty")
            kind = _recognised(source, name)
            digest = _digest(source)
            self._store(digest, source, size)
        return Kept(digest, size, kind, shown_name(name))

    def keep_fetched(self, sha256: str, content: bytes) -> None:
        """Take in what the server sent, proved to be what was asked for; its type was judged where it was attached.

        Raises:
            Known: evidence.damaged where it is something else, evidence.too_large, or the disk's faults.
        """
        if len(content) > self._most_bytes:
            raise Known("evidence.too_large", most=self._most_bytes)
        if hashlib.sha256(content).hexdigest() != sha256:
            raise Known("evidence.damaged")
        self._store(sha256, io.BytesIO(content), len(content))

    def remove(self, sha256: str) -> None:
        """Delete a file; one that is not here is gone already."""
        with disk_faults():
            self._path(sha256).unlink(missing_ok=True)

    def remove_others(self, digests: Iterable[str]) -> int:
        """Delete what is none of these files, left by a crash or an earlier profile; return how many there were."""
        known = {self._path(sha256).name for sha256 in digests}
        with disk_faults():
            others = [path for path in self._folder.iterdir() if path.name not in known]
            for path in others:
                path.unlink(missing_ok=True)
        return len(others)

    def has(self, sha256: str) -> bool:
        """Say whether the file is on this device."""
        return self._path(sha256).exists()

    def read(self, sha256: str) -> bytes:
        """Return the whole content, proved to be what was kept.

        Raises:
            Known: evidence.missing, evidence.damaged.
        """
        return b"".join(self.stream(sha256))

    def stream(self, sha256: str, start: int = 0) -> Iterator[bytes]:
        """Yield the content from byte `start` on, in proved pieces of 64 KiB at most.

        Raises:
            Known: evidence.missing, evidence.damaged.
        """
        with self._found(sha256) as source:
            yield from unseal(source, self._key, bytes.fromhex(sha256), start)

    def _store(self, digest: str, source: BinaryIO, size: int) -> None:
        if self._is_sound(digest):
            return
        target = self._path(digest)
        part = self._folder / f"{secrets.token_hex(16)}{_PART}"
        with disk_faults():
            try:
                source.seek(0)
                hashed = _Hashed(source)
                seal(part, self._key, bytes.fromhex(digest), hashed, size)
                if hashed.digest.hexdigest() != digest:
                    raise Known("evidence.changed")
                part.replace(target)
            except ValueError as error:
                raise Known("evidence.changed") from error
            finally:
                part.unlink(missing_ok=True)
            sync_folder(self._folder)

    def _is_sound(self, digest: str) -> bool:
        """Say whether the file is here and whole; a damaged one is written anew."""
        try:
            return all(True for _piece in self.stream(digest))
        except Known:
            return False

    @contextmanager
    def _found(self, sha256: str) -> Iterator[BinaryIO]:
        try:
            with self._path(sha256).open("rb") as source:
                yield source
        except FileNotFoundError as error:
            raise Known("evidence.missing") from error
        except OSError as error:
            raise disk_fault(error) from error
        except Tampered as error:
            raise Known("evidence.damaged") from error

    def _path(self, sha256: str) -> Path:
        if not _DIGEST.fullmatch(sha256):
            raise ValueError("not a sha256 in lower-case hex digits")
        return self._folder / hmac.digest(self._names, bytes.fromhex(sha256), "sha256").hex()


def recognised(content: bytes | Path, name: str) -> str:
    """Return the media type of what may be evidence; Known evidence.type, evidence.empty or evidence.unreadable."""
    with _opened(content) as source:
        if not source.seek(0, io.SEEK_END):
            raise Known("evidence.empty")
        return _recognised(source, name)


class _Hashed:
    """Hashes what is read through it: the second reading must meet the same content as the first."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source
        self.digest = hashlib.sha256()

    def read(self, size: int, /) -> bytes:
        content = self._source.read(size)
        self.digest.update(content)
        return content


@contextmanager
def _opened(content: bytes | Path) -> Iterator[BinaryIO]:
    if isinstance(content, bytes):
        yield io.BytesIO(content)
        return
    try:
        with content.open("rb") as source:
            yield source
    except OSError as error:
        # Of the file itself, also while it is read; what the evidence folder cannot take is told in its own words.
        raise Known("evidence.unreadable") from error


def _digest(source: BinaryIO) -> str:
    source.seek(0)
    hashed = _Hashed(source)
    while hashed.read(CHUNK_BYTES):
        pass
    return hashed.digest.hexdigest()


def _recognised(source: BinaryIO, name: str) -> str:
    source.seek(0)
    head = source.read(HEAD_BYTES)
    found = media_type(name, head, _members(source))
    if found is None:
        raise Known("evidence.type", ending=shown_name(name).rpartition(".")[2][:_LONGEST_ENDING])
    return found


def _members(source: BinaryIO) -> tuple[str, ...]:
    """Return the names inside a ZIP archive; nothing of it is unpacked."""
    source.seek(0)
    if not zipfile.is_zipfile(source):
        return ()
    try:
        with zipfile.ZipFile(source) as archive:
            return tuple(archive.namelist())
    except (zipfile.BadZipFile, NotImplementedError, ValueError):
        return ()
