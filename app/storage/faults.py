"""What the database says when the environment fails, as Known codes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from app.domain.errors import Known

_PRIMARY = 0xFF
_READ_ONLY = 8
_CODES = {
    5: "replica.busy",
    _READ_ONLY: "disk.read_only",
    10: "disk.failed",
    11: "replica.damaged",
    13: "disk.full",
    14: "disk.read_only",
    26: "replica.unreadable",
}
"""Primary result codes of SQLite; what is not here is a bug and stays an exception of the database."""


@contextmanager
def database_faults(*, is_reader: bool = False) -> Iterator[None]:
    """Turn failures of disk and file into Known; everything else passes.

    A reader that tries to write is told the same as one on a read-only disk, but is a bug.
    """
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        number = getattr(cause, "sqlite_errorcode", None)
        if not isinstance(number, int) or (is_reader and number == _READ_ONLY):
            raise
        code = _CODES.get(number & _PRIMARY)
        if code is None:
            raise
        raise Known(code, number=number) from error
