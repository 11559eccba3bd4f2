"""One running program per profile, and whether the one before ended in good order."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app.config.files import disk_faults
from app.domain.errors import Known

_OPEN = b"open\n"


class ProfileLock:
    """Held from opening a replica to closing it; the operating system lets go of it when the program dies."""

    def __init__(self, path: Path) -> None:
        """Take the lock.

        Raises:
            Known: replica.in_use when another program holds it; the disk's own faults.
        """
        with disk_faults():
            self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(self._handle)
        except OSError as error:
            os.close(self._handle)
            raise Known("replica.in_use") from error
        self.was_clean = os.fstat(self._handle).st_size == 0
        try:
            self._mark(_OPEN)
        except Known:
            os.close(self._handle)  # nobody holds what was not opened: it is tried again when the disk has room
            raise

    def release(self, *, clean: bool) -> None:
        """Let go. `clean` says that the replica was closed in good order."""
        if clean:
            self._mark(b"")
        os.close(self._handle)

    def _mark(self, content: bytes) -> None:
        """Write first and cut then: a full disk must not make an unclean end look clean."""
        with disk_faults():
            os.lseek(self._handle, 0, os.SEEK_SET)
            os.write(self._handle, content)
            os.ftruncate(self._handle, len(content))
            os.fsync(self._handle)


if sys.platform == "win32":
    import msvcrt

    _BYTE = 1 << 30
    """Windows locks bytes, not files: one far behind the content, so that the content stays readable."""

    def _take(handle: int) -> None:
        os.lseek(handle, _BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
