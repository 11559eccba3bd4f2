"""Tables of the replica beside those of the records: what only this device knows."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, MetaData, Table, Text

METADATA = MetaData(naming_convention={"ix": "ix_%(table_name)s_%(column_0_N_name)s", "pk": "pk_%(table_name)s"})

DRAFT = Table(
    "draft",
    METADATA,
    Column("revision", Integer, primary_key=True),
    Column("place", Text, nullable=False, unique=True),
    Column("content", Text, nullable=False),
    Column("updated_at", Text, nullable=False),
    # A revision is never given twice, not even after a discard: a command settles the very words it was made from.
    sqlite_autoincrement=True,
)
"""What is being typed, by the place where it is typed."""

SEARCH_ENTRY = Table(
    "search_entry",
    METADATA,
    Column("rid", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("scope", Text, nullable=False),
)
"""Which record a row of the search index stands for."""
Index("ix_search_entry_scope", SEARCH_ENTRY.c.scope)

SEARCH_TEXT = (
    "CREATE VIRTUAL TABLE search_text USING fts5(title, body, content='', contentless_delete=1, prefix='1', "
    "tokenize=\"unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'\")"
)
"""The index keeps no text of its own. Vowel signs belong to the word: else Bengali falls apart at each of them.

Only the first letter is indexed beside the words: a letter alone begins hundreds of words, whose lists of records would
have to be merged at each keystroke. Two and three letters begin few; to index them as well makes indexing almost twice
as dear and a search for two words, one of them a letter, four times.
"""
