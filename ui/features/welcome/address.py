"""The address of a server as a person writes it."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from urllib.parse import urlsplit

_SCHEME = re.compile(r"(https?)(?::/*|/+)", re.IGNORECASE)
"""A scheme, also as it is written in a hurry: https:/host and https//host."""
_LONGEST_PART = 63
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


class AddressFault(StrEnum):
    """What is wrong with an address."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    INSECURE = "insecure"


def tidy_address(text: str) -> str:
    """Return the address as it is meant: with a scheme, in small letters, without what a copy brought along."""
    plain = "".join(each for each in text.strip() if unicodedata.category(each) != "Cf")
    written = _SCHEME.match(plain)
    rest = plain[written.end() :] if written is not None else plain
    if "://" in rest or not rest.strip("/"):
        return rest.strip("/")
    host, slash, path = rest.partition("/")
    host = host.casefold()
    usual = "http" if _name_of(host) in _LOOPBACK else "https"
    scheme = written[1].casefold() if written is not None else usual
    return f"{scheme}://{host}{slash}{path}".partition("#")[0].partition("?")[0].rstrip("/")


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
    if parts.scheme not in {"http", "https"} or not host or not _is_name(host) or parts.username is not None:
        return AddressFault.UNREADABLE
    if any(character.isspace() for character in address):
        return AddressFault.UNREADABLE
    if parts.scheme == "http" and host not in _LOOPBACK:
        return AddressFault.INSECURE
    return None


def host_of(address: str) -> str:
    """Return the part of an address that people know a server by."""
    return urlsplit(address).netloc or address


def _name_of(host: str) -> str:
    """Return a host without its port."""
    return host[1:].partition("]")[0] if host.startswith("[") else host.partition(":")[0]


def _is_name(host: str) -> bool:
    """Say whether every part of a host between its points can be one."""
    return all(0 < len(part) <= _LONGEST_PART for part in host.removesuffix(".").split("."))
