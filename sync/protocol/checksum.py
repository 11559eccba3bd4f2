"""One number that tells whether two sides hold the same versions of the same records of a scope."""

from __future__ import annotations

from hashlib import blake2b

_MODULUS = 2**64
_HALF = 2**63


def term(record_id: str, version: int) -> int:
    """Return what one record adds to its scope's checksum: 64 bits of BLAKE2b over `id:version`."""
    return int.from_bytes(blake2b(b"%s:%d" % (record_id.encode(), version), digest_size=8).digest(), "big")


def signed(total: int) -> int:
    """Return a sum of terms modulo 2^64 as the signed number that databases and the wire carry."""
    total %= _MODULUS
    return total - _MODULUS if total >= _HALF else total
