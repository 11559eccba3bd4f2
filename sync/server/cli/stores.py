"""The store that a verb works on."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

from sync.server.storage.opening import open_store
from sync.server.storage.store import Store

Asked = argparse.Namespace
"""What was said to the command."""


@contextmanager
def opened(asked: Asked) -> Iterator[Store]:
    """Open the database that was named until the block ends."""
    store = open_store(asked.database)
    try:
        yield store
    finally:
        store.close()
