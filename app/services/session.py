"""Whose replica this is."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields

from app.storage import meta
from app.storage.connection import Connection

_KEY = "session."


@dataclass(frozen=True, slots=True)
class Session:
    """The account and the device of a replica; `server` is a URL, `device` '' until the server has registered it."""

    user_id: str
    login: str
    name: str
    position: str
    device: str
    server: str


def keep_session(connection: Connection, session: Session) -> None:
    """Write the session into the replica, where it is encrypted like all else."""
    for name, value in asdict(session).items():
        meta.keep(connection, _KEY + name, value)


def load_session(connection: Connection) -> Session | None:
    """Return the session of the replica; None before the first sign-in."""
    found = {field.name: meta.value(connection, _KEY + field.name) for field in fields(Session)}
    known = {name: value for name, value in found.items() if value is not None}
    return Session(**known) if len(known) == len(found) else None
