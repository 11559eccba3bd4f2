"""Writing small files so that a crash leaves the old text or the new one, never half."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.errors import Known

_FULL = (errno.ENOSPC, errno.EDQUOT)
_READ_ONLY = (errno.EROFS, errno.EACCES, errno.EPERM)


@contextmanager
def disk_faults() -> Iterator[None]:
    """Turn an OSError that a person can act on into Known disk.full, disk.read_only or disk.failed."""
    try:
        yield
    except OSError as error:
        raise disk_fault(error) from error


def disk_fault(error: OSError) -> Known:
    """Return the Known that words `error`."""
    if error.errno in _FULL:
        return Known("disk.full")
    if error.errno in _READ_ONLY:
        return Known("disk.read_only")
    return Known("disk.failed", number=error.errno or 0)


def write_atomically(path: Path, content: bytes) -> None:
    """Replace `path` by `content`, on the disk before this returns.

    Raises:
        Known: disk.full, disk.read_only or disk.failed; the old file is then untouched.
    """
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    with disk_faults():
        try:
            with part.open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
        sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` durable; Windows does so by itself and has no call for it."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
