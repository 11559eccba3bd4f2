"""Bodies on the way in and out: zstd or gzip, within strict limits, so that no small body becomes a large one."""

from __future__ import annotations

import gzip
import re
import threading
import zlib

import zstandard

from sync.protocol.limits import MOST_BODY_BYTES, MOST_DEPTH, MOST_RATIO
from sync.protocol.problems import ProblemCode
from sync.server.core.problems import RefusedRequest

COMPRESS_FROM = 1024
"""Bytes: smaller replies travel as they are."""

_ALWAYS_ALLOWED = 1 << 16
_WINDOW = 8 << 20
_LEVEL = 3
_STRING = re.compile(rb'"(?:[^"\\]|\\.)*"')
_NOT_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))
_OPENING = frozenset(b"[{")
_ALIKE = bytes.maketrans(b"[]{}", b"()()")


class _Contexts(threading.local):
    """One thread's compressor and decompressor: to make them takes longer than a small body, and they are for one."""

    def __init__(self) -> None:
        self.packer = zstandard.ZstdCompressor(level=_LEVEL)
        self.unpacker = zstandard.ZstdDecompressor(max_window_size=_WINDOW)


_contexts = _Contexts()


def unpacked(body: bytes, encoding: str) -> bytes:
    """Return a request body without its Content-Encoding and no deeper than the limit; RefusedRequest if not."""
    most = min(MOST_BODY_BYTES, max(_ALWAYS_ALLOWED, len(body) * MOST_RATIO))
    try:
        plain = _unpacked(body, encoding.strip().lower(), most)
    except (zstandard.ZstdError, zlib.error) as error:
        raise RefusedRequest(ProblemCode.BODY_MALFORMED, detail="the body is not what its encoding says") from error
    if len(plain) > most:
        raise RefusedRequest(ProblemCode.BODY_TOO_LARGE, most_bytes=MOST_BODY_BYTES)
    if is_too_deep(plain):
        raise RefusedRequest(ProblemCode.BODY_MALFORMED, detail=f"nested deeper than {MOST_DEPTH}")
    return plain


def is_too_deep(body: bytes, most: int = MOST_DEPTH) -> bool:
    """Say whether JSON is nested deeper than `most`; brackets inside strings do not count."""
    if _is_shallow(body.translate(_ALIKE, _NOT_BRACKETS), most):
        return False
    return _depth(_STRING.sub(b"", body).translate(None, _NOT_BRACKETS)) > most


def packed(body: bytes, accepted: str) -> tuple[bytes, str]:
    """Return (body, Content-Encoding) as the client accepts it: zstd before gzip, '' for neither."""
    if len(body) < COMPRESS_FROM:
        return body, ""
    names = {part.partition(";")[0].strip().lower() for part in accepted.split(",")}
    if "zstd" in names:
        return _contexts.packer.compress(body), "zstd"
    if "gzip" in names:
        return gzip.compress(body, compresslevel=_LEVEL), "gzip"
    return body, ""


def _unpacked(body: bytes, encoding: str, most: int) -> bytes:
    if encoding in ("", "identity"):
        return body
    if encoding == "zstd":
        with _contexts.unpacker.stream_reader(body) as reader:
            return reader.read(most + 1)
    if encoding == "gzip":
        return zlib.decompressobj(wbits=31).decompress(body, most + 1)
    raise RefusedRequest(ProblemCode.ENCODING_UNSUPPORTED, encoding=encoding[:20])


def _is_shallow(brackets: bytes, most: int) -> bool:
    """Say whether brackets are all paired and no deeper than `most`: each time around, the innermost pairs go."""
    for _ in range(most):
        if not brackets:
            break
        brackets = brackets.replace(b"()", b"")
    return not brackets


def _depth(brackets: bytes) -> int:
    depth = deepest = 0
    for bracket in brackets:
        if bracket in _OPENING:
            depth += 1
            deepest = max(deepest, depth)
        else:
            depth -= 1
    return deepest
