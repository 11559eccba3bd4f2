"""Files in authenticated encryption, chunk by chunk: cut, swapped, reordered or altered ones are recognised.

Layout: a header of 45 bytes (magic, version, salt, size of the content), then chunks of 64 KiB, each with its tag
of 16 bytes. The file's own key comes from the evidence key, the salt and the content's name, so a file under
another's name does not open. Each chunk is bound to the header, to its place, and to being the last one or not.
"""

from __future__ import annotations

import os
import secrets
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

CHUNK_BYTES = 64 * 1024
_MAGIC = b"CNCE\x01"
_SALT_BYTES = 32
_TAG_BYTES = 16
_HEADER = struct.Struct(f">5s{_SALT_BYTES}sQ")
_PLACE = struct.Struct(">QB")


class Source(Protocol):
    """What can be sealed."""

    def read(self, size: int, /) -> bytes:
        """Return the next `size` bytes, fewer only at the end."""
        ...


class Tampered(Exception):
    """The file is not what was written."""


def seal(target: Path, key: bytes, name: bytes, source: Source, size: int) -> None:
    """Write `size` bytes of `source` to the new file `target`, on the disk before this returns.

    Raises:
        ValueError: `source` holds more or less than `size`. OSError: the disk's own.
    """
    salt = secrets.token_bytes(_SALT_BYTES)
    header = _HEADER.pack(_MAGIC, salt, size)
    cipher = _cipher(key, salt, name)
    with target.open("xb") as file:
        file.write(header)
        for place, length, is_last in _plan(size):
            chunk = source.read(length)
            if len(chunk) != length:
                raise ValueError("the source is shorter than announced")
            file.write(cipher.encrypt(_nonce(place, is_last), chunk, header + _PLACE.pack(place, is_last)))
        if source.read(1):
            raise ValueError("the source is longer than announced")
        file.flush()
        os.fsync(file.fileno())


def sealed_size(source: BinaryIO) -> int:
    """Return the size of the content as the header says; it is proved only by reading.

    Raises:
        Tampered: no header, or the file's length does not fit it.
    """
    size: int = _header(source)[2]
    if source.seek(0, os.SEEK_END) != _HEADER.size + size + _chunks(size) * _TAG_BYTES:
        raise Tampered
    return size


def unseal(source: BinaryIO, key: bytes, name: bytes, start: int = 0) -> Iterator[bytes]:
    """Yield the content from byte `start` on, each piece only after it was proved.

    Raises:
        Tampered: at the first piece that is not what was written.
    """
    size = sealed_size(source)
    header, salt, _size = _header(source)
    cipher = _cipher(key, salt, name)
    first = start // CHUNK_BYTES
    source.seek(_HEADER.size + first * (CHUNK_BYTES + _TAG_BYTES))
    for place, length, is_last in _plan(size, first):
        try:
            chunk = cipher.decrypt(
                _nonce(place, is_last), source.read(length + _TAG_BYTES), header + _PLACE.pack(place, is_last)
            )
        except InvalidTag as error:
            raise Tampered from error
        yield chunk[start - place * CHUNK_BYTES :] if place == first else chunk


def _header(source: BinaryIO) -> tuple[bytes, bytes, int]:
    source.seek(0)
    header = source.read(_HEADER.size)
    if len(header) != _HEADER.size:
        raise Tampered
    magic, salt, size = _HEADER.unpack(header)
    if magic != _MAGIC:
        raise Tampered
    return header, salt, size


def _chunks(size: int) -> int:
    """Return how many chunks a content has; an empty one has one."""
    return max(1, -(-size // CHUNK_BYTES))


def _plan(size: int, first: int = 0) -> Iterator[tuple[int, int, bool]]:
    """Yield place, length and being the last of each chunk."""
    chunks = _chunks(size)
    for place in range(first, chunks):
        yield place, min(CHUNK_BYTES, size - place * CHUNK_BYTES), place == chunks - 1


def _cipher(key: bytes, salt: bytes, name: bytes) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(HKDF(SHA256(), 32, salt=salt, info=b"concord/file/1/" + name).derive(key))


def _nonce(place: int, is_last: bool) -> bytes:  # noqa: FBT001  # private; the pair is unpacked from `_plan`
    return place.to_bytes(11, "big") + bytes([is_last])
