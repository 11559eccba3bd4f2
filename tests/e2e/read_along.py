"""A road that reads along: what went over the line, unpacked."""

from __future__ import annotations

import gzip
from dataclasses import dataclass, field

import zstandard

from tests.fixtures.roads import Traveller


@dataclass
class Recorder:
    """Passes everything on, and keeps what went over the line, unpacked."""

    plain: list[bytes] = field(default_factory=list)

    def __call__(self, traveller: Traveller) -> None:
        status, headers, body = traveller.arrive()
        encoding = {name.lower(): value for name, value in headers}.get("content-encoding", "")
        self.plain += [
            _unpacked(traveller.body, traveller.headers.get("Content-Encoding", "")),
            _unpacked(body, encoding),
        ]
        traveller.answer(status, headers, body)


def _unpacked(body: bytes, encoding: str) -> bytes:
    if encoding == "zstd":
        with zstandard.ZstdDecompressor().stream_reader(body) as reader:
            return reader.read()
    return gzip.decompress(body) if encoding == "gzip" else body
