"""The address of a server as a person writes it."""

from __future__ import annotations

from enum import StrEnum
from urllib.parse import urlsplit

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


class AddressFault(StrEnum):
    """What is wrong with an address."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    INSECURE = "insecure"


def tidy_address(text: str) -> str:
    """Return the address with https where no scheme was written."""
    plain = text.strip().rstrip("/")
    return f"https://{plain}" if plain and "://" not in plain else plain


def fault_of(address: str) -> AddressFault | None:
    """Return what is wrong with a tidy address; plain HTTP is allowed on this very computer only."""
    if not address:
        return AddressFault.MISSING
    try:
        parts = urlsplit(address)
        host = parts.hostname
        _ = parts.port
    except ValueError:
        return AddressFault.UNREADABLE
    if parts.scheme not in {"http", "https"} or not host or any(character.isspace() for character in address):
        return AddressFault.UNREADABLE
    if parts.scheme == "http" and host not in _LOOPBACK:
        return AddressFault.INSECURE
    return None


def host_of(address: str) -> str:
    """Return the part of an address that people know a server by."""
    return urlsplit(address).netloc or address
