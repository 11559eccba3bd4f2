"""The whole schema of the replica as this program knows it."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import MetaData
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from app.schema import tables as records
from app.storage import sync_tables
from app.storage import tables as own


def statements() -> Iterator[str]:
    """Yield the CREATE statements of every table and index, in an order that can be run."""
    for metadata in (records.METADATA, own.METADATA, sync_tables.METADATA):
        yield from _of(metadata)
    yield own.SEARCH_TEXT


def _of(metadata: MetaData) -> Iterator[str]:
    dialect = sqlite.dialect()
    for table in metadata.sorted_tables:
        yield str(CreateTable(table).compile(dialect=dialect)).strip().replace("\t", "    ").replace(" \n", "\n")
        for index in sorted(table.indexes, key=lambda index: str(index.name)):
            yield str(CreateIndex(index).compile(dialect=dialect))
