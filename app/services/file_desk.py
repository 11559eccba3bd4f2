"""Files of evidence that lie elsewhere: asked for by a screen, fetched by the sync client."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from app.domain.reasons import Param

FILE = "file"
"""The kind of change that tells how it stands with the files of those records, sent or fetched."""


class FileState(StrEnum):
    """How it stands with a file on its way."""

    QUIET = "quiet"
    WAITING = "waiting"
    SENDING = "sending"
    FETCHING = "fetching"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class FileProgress:
    """`done` of `total` bytes; `problem` is the code of why it failed, for words with `params`."""

    state: FileState = FileState.QUIET
    done: int = 0
    total: int = 0
    problem: str = ""
    params: tuple[tuple[str, Param], ...] = ()


@dataclass(frozen=True, slots=True)
class FileWanted:
    """The file of a record: `sha256` is the whole's or its small picture's, `size` in bytes (0: not known)."""

    scope: str
    record: str
    sha256: str
    size: int


class FileDesk(Protocol):
    """What a screen may ask of files on their way."""

    def fetch(self, wanted: FileWanted) -> None:
        """Bring a file here; returns at once, and every step is told as a change of kind FILE of its record."""
        ...

    def cancel(self, record: str) -> None:
        """Stop bringing a record's files."""
        ...

    def progress(self, record: str) -> FileProgress:
        """Return how it stands with a record's files."""
        ...
