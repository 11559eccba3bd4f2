"""A PIN that opens the window again after it was locked: only what checks it is kept, in the encrypted replica."""

from __future__ import annotations

import base64
import hmac
import json
import secrets
import unicodedata

from argon2.low_level import Type, hash_secret_raw

from app.storage.keyfile import Cost

SHORTEST_PIN = 4
_SALT_BYTES = 16
_HASH_BYTES = 32


def sealed(pin: str, cost: Cost | None = None) -> str:
    """Return what is kept of a PIN: salt, argon2id hash and what one guess costs."""
    cost, salt = cost or Cost(), secrets.token_bytes(_SALT_BYTES)
    kept = {
        "salt": base64.b64encode(salt).decode(),
        "hash": base64.b64encode(_hash(pin, salt, cost)).decode(),
        "memory": cost.memory,
        "passes": cost.passes,
        "lanes": cost.lanes,
    }
    return json.dumps(kept)


def fits(pin: str, kept: str) -> bool:
    """Say whether a PIN is the kept one; takes about a tenth of a second on purpose."""
    said = json.loads(kept)
    cost = Cost(memory=said["memory"], passes=said["passes"], lanes=said["lanes"])
    return hmac.compare_digest(_hash(pin, base64.b64decode(said["salt"]), cost), base64.b64decode(said["hash"]))


def _hash(pin: str, salt: bytes, cost: Cost) -> bytes:
    return hash_secret_raw(
        unicodedata.normalize("NFKC", pin).encode(),
        salt,
        time_cost=cost.passes,
        memory_cost=cost.memory,
        parallelism=cost.lanes,
        hash_len=_HASH_BYTES,
        type=Type.ID,
    )
