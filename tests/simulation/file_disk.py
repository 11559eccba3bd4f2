"""Where client and server sync files of evidence themselves: there, too, the power fails and the disk is full.

Whole files are written aside, synced, and moved to their name: the two calls that make something durable ask the disk
first. What was written in the dark stays by half under the name it was written to.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from app.config.files import sync_folder
from app.storage import blobs
from app.storage.sealed import Source, seal
from sync.server.storage import files
from tests.simulation.taking_away import patched
from tests.simulation.vfs import FULL, OK

_KEEP, _SYNC_FOLDER = files._write, files._sync_folder  # noqa: SLF001  # what really writes
_watched: dict[str, FileDisk] = {}


class FileDisk(Protocol):
    """Decides what becomes of files."""

    def take(self, path: str, content: bytes = b"") -> int:
        """Hear that a file is about to be made durable, or a folder (no content); answers as SQLite does."""
        ...


@contextmanager
def beneath_files(folder: Path, disk: FileDisk) -> Iterator[None]:
    """Let a disk hear of the files of evidence in a folder until the block ends."""

    def sync_own(path: Path) -> None:
        _ask(path)
        sync_folder(path)

    def sync_server(path: Path) -> None:
        _ask(path)
        _SYNC_FOLDER(path)

    _watched[f"{folder}/"] = disk
    try:
        with patched(
            (blobs, "seal", _seal),
            (files, "_write", _write),
            (blobs, "sync_folder", sync_own),
            (files, "_sync_folder", sync_server),
        ):
            yield
    finally:
        del _watched[f"{folder}/"]


def _seal(target: Path, key: bytes, name: bytes, source: Source, size: int) -> None:
    seal(target, key, name, source, size)
    _ask(target, target.read_bytes())


def _write(path: Path, content: bytes) -> None:
    _ask(path, content)
    _KEEP(path, content)


def _ask(path: Path, content: bytes = b"") -> None:
    """Raise OSError where the disk of a path is dark or full."""
    disk = next((one for folder, one in _watched.items() if f"{path}/".startswith(folder)), None)
    code = OK if disk is None else disk.take(str(path), content)
    if code != OK:
        number = errno.ENOSPC if code == FULL else errno.EIO
        raise OSError(number, os.strerror(number))
