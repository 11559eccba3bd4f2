"""How much one message may carry; the server states its own in every reply."""

from __future__ import annotations

from app.domain.media import MOST_BYTES

PROTOCOL = 1
"""Version of the wire spoken here; the server also accepts the one before."""

SCHEMA = 2
"""Of the changesets on the wire; the server brings older ones to it. 2: evidence names its small picture."""

MOST_CHANGESETS = 500
MOST_PUSH_BYTES = 1 << 20
"""Changesets of one request: at most this many, and this many bytes of payload (1 MiB)."""

MOST_ROWS = 2_000
MOST_PULL_BYTES = 2 << 20
"""Rows of one reply: at most this many, and this many bytes of bodies (2 MiB)."""

MOST_BODY_BYTES = 8 << 20
"""A request body after decompression (8 MiB); a larger one is refused with 413 before it is read to the end."""

MOST_RATIO = 100
"""Decompressed size over compressed size; past it the body is taken for a bomb."""

MOST_DEPTH = 32
"""Nesting of JSON in a request."""

MOST_LINE = 1_000
"""Characters of one text of a session message: a login, a password, a device's name."""

MOST_FILE_BYTES = MOST_BYTES
"""One file of evidence, as the client takes it in."""

MOST_THUMB_BYTES = 64 << 10
"""A small picture of one (64 KiB)."""

FILE_CHUNK_BYTES = 256 << 10
"""A file travels in pieces of at most this size (256 KiB), each with its own hash."""

MOST_FILES_ASKED = 500
"""Files of one question for what the server holds."""

LARGEST_SEQ = 2**62 - 1
"""A changeset's place in its outbox is from 1 to this."""

LEAST_NONCE = 16
LONGEST_NONCE = 200
"""Characters of an install nonce."""
