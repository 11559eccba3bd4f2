"""What the database says when the environment fails, as Known codes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from app.domain.errors import Known

_PRIMARY = 0xFF
_CODES = {
    5: "replica.busy",
    8: "disk.read_only",
    10: "disk.failed",
    11: "replica.damaged",
    13: "disk.full",
    14: "disk.read_only",
    26: "replica.unreadable",
}
"""Primary result codes of SQLite; what is not here is a bug and stays an exception of the database."""


@contextmanager
def database_faults() -> Iterator[None]:
    """Turn failures of disk and file into Known; everything else passes."""
    try:
        yield
    except DBAPIError as error:
        known = _known(error.orig)
        if known is None:
            raise
        raise known from error
    except dbapi2.Error as error:
        known = _known(error)
        if known is None:
            raise
        raise known from error


def _known(error: BaseException | None) -> Known | None:
    number = getattr(error, "sqlite_errorcode", None)
    if not isinstance(number, int) or number & _PRIMARY not in _CODES:
        return None
    return Known(_CODES[number & _PRIMARY], number=number)
