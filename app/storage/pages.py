"""How the pages of the replica are enciphered, and taking over a file that was written another way (decision 7).

The way is not written in the file: whoever opens it must know. A file of an earlier way is copied once, beside the old
one, checked, and put in its place.
"""

from __future__ import annotations

import os
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlcipher3 import dbapi2

from app.config.files import disk_faults, sync_folder
from app.domain.errors import Known

BUSY_SECONDS = 5.0
SIDE_FILES = ("-wal", "-shm", "-journal")
_CACHE_KIB = 12 * 1024
_NOT_READABLE_SO = 26
"""SQLITE_NOTADB: another key, other pages, or no database at all."""


@dataclass(frozen=True, slots=True)
class Pages:
    """The size of a page in bytes, and what authenticates it."""

    size: int
    hmac: str


PAGES = Pages(4096, "HMAC_SHA256")
EARLIER = (Pages(8192, "HMAC_SHA512"),)
"""Ways in which files may still be written that an older program made."""


def keyed_connection(path: Path, key: bytes, pages: Pages = PAGES) -> DBAPIConnection:
    """Return a connection to an encrypted file; the key is tried by the first statement that reads.

    Temporary tables and sorts stay in memory, so that no plain text reaches the disk beside the database.
    """
    connection: DBAPIConnection = dbapi2.connect(
        str(path), timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False, cached_statements=256
    )
    configure(
        connection,
        "PRAGMA cipher_log_level = NONE",
        f"PRAGMA key = \"x'{key.hex()}'\"",
        f"PRAGMA cipher_page_size = {pages.size}",
        f"PRAGMA cipher_hmac_algorithm = {pages.hmac}",
        "PRAGMA temp_store = MEMORY",
        f"PRAGMA cache_size = -{_CACHE_KIB}",
    )
    return connection


def configure(connection: DBAPIConnection, *statements: str) -> None:
    """Run statements that set up a connection; one that fails closes it."""
    try:
        for statement in statements:
            cursor = connection.cursor()
            cursor.execute(statement)
            cursor.close()
    except dbapi2.Error:
        connection.close()
        raise


def take_over(path: Path, key: bytes) -> None:
    """Bring a file that is there to the pages of today; one that no known way opens is left as it is.

    The log is emptied before the files change places: a crash then leaves a whole database, the old or the new one.

    Raises:
        Known: replica.damaged when the copy is not sound, and the disk's faults; the old file is untouched.
    """
    if _is_readable(path, key, PAGES):
        return
    written = next((pages for pages in EARLIER if _is_readable(path, key, pages)), None)
    if written is None:
        return
    part = path.with_suffix(".part")
    with disk_faults():
        clear(part)
        with closing(keyed_connection(path, key, written)) as old:
            old.cursor().execute("ATTACH DATABASE ? AS renewed KEY ?", (str(part), f"x'{key.hex()}'"))
            configure(
                old,
                f"PRAGMA renewed.cipher_page_size = {PAGES.size}",
                f"PRAGMA renewed.cipher_hmac_algorithm = {PAGES.hmac}",
                "SELECT sqlcipher_export('renewed')",
                "DETACH DATABASE renewed",
                "PRAGMA wal_checkpoint(TRUNCATE)",
            )
        _require_sound(part, key)
        clear(path, with_itself=False)
        part.replace(path)
        sync_folder(path.parent)


def clear(path: Path, *, with_itself: bool = True) -> None:
    """Remove what a crash left of a database file; a journal without its file would be taken for the next one's."""
    for suffix in ("", *SIDE_FILES) if with_itself else SIDE_FILES:
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _is_readable(path: Path, key: bytes, pages: Pages) -> bool:
    try:
        with closing(keyed_connection(path, key, pages)) as connection:
            connection.cursor().execute("SELECT count(*) FROM sqlite_master")
    except dbapi2.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", None) == _NOT_READABLE_SO:
            return False
        raise
    return True


def _require_sound(path: Path, key: bytes) -> None:
    with closing(keyed_connection(path, key)) as connection:
        found = connection.cursor().execute("PRAGMA quick_check(1)").fetchone()
    if found != ("ok",):
        raise Known("replica.damaged")
    with path.open("rb+") as written:
        os.fsync(written.fileno())
