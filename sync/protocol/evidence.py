"""Files of evidence on the wire (PROTOCOL.md, evidence): which file of which record, and how much of it is there."""

from __future__ import annotations

from typing import Annotated

import msgspec

from sync.protocol.limits import MOST_FILE_BYTES, MOST_FILES_ASKED
from sync.protocol.messages import Message
from sync.protocol.sessions import Line

Digest = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$", max_length=64)]
"""SHA-256 of a content in lower-case hex digits."""
FileSize = Annotated[int, msgspec.Meta(ge=1, le=MOST_FILE_BYTES)]


class FileNamed(Message, frozen=True):
    """One file: the record that names it (a piece of evidence, or what is in custody), and its content's hash."""

    record: Line
    sha256: Digest


class UploadRequest(Message, frozen=True):
    """`POST /v1/evidence/upload`: how much of a file has the server? Asked before the first byte and after a break."""

    device: Line
    install_nonce: Line
    scope: Line
    record: Line
    sha256: Digest
    size: FileSize


class PieceNamed(UploadRequest, frozen=True):
    """`PUT /v1/evidence/piece`, in the query: a piece of a file that begins at `offset`, and the piece's own hash."""

    offset: Annotated[int, msgspec.Meta(ge=0, le=MOST_FILE_BYTES)]
    piece: Digest


class FileAsked(FileNamed, frozen=True):
    """`GET /v1/evidence/file`, in the query: the file of a record in a scope. A `Range` names the bytes."""

    device: Line
    install_nonce: Line
    scope: Line


class UploadReply(Message, frozen=True):
    """Go on from `offset`; `whole` says that the server holds the file and that it hashes to its name."""

    offset: int
    whole: bool = False


class HeldRequest(Message, frozen=True):
    """`POST /v1/evidence/held`: which of these files of one scope does the server hold as a whole?"""

    device: Line
    install_nonce: Line
    scope: Line
    files: Annotated[list[FileNamed], msgspec.Meta(max_length=MOST_FILES_ASKED)]


class HeldReply(Message, frozen=True):
    """Those that it holds, of those that the caller may know of."""

    held: list[str]
