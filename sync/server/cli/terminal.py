"""What the command reads from and prints to whoever runs it."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from app.domain.errors import Known

T = TypeVar("T")


def say(*columns: str) -> None:
    """Print a line."""
    sys.stdout.write("\t".join(columns) + "\n")


def password(file: Path | None) -> str:
    """Return the first line of a file or, without one, of standard input; at a terminal it is asked for, unseen, twice.

    Known `file_unreadable`, `not_text`, `password_differs`.
    """
    if file is not None:
        return _first_line(read(file, Path.read_bytes), str(file))
    if not sys.stdin.isatty():
        return _first_line(sys.stdin.buffer.readline(), "standard input")
    typed = getpass.getpass("Password: ")
    if getpass.getpass("Once more: ") != typed:
        raise Known("password_differs")
    return typed


def read(path: Path, how: Callable[[Path], T]) -> T:
    """Return what is read of a file; Known `file_unreadable`."""
    try:
        return how(path)
    except OSError as error:
        raise Known("file_unreadable", file=str(path), why=error.strerror or "") from error


def _first_line(data: bytes, source: str) -> str:
    try:
        return data.partition(b"\n")[0].decode().removesuffix("\r")
    except UnicodeDecodeError as error:
        raise Known("not_text", source=source) from error
