"""What the window remembers for a person: columns, filters, the last page; in the replica, where it is encrypted."""

from __future__ import annotations

from app.services.workspace import Workspace
from app.storage import meta

_PREFIX = "window."


class Remembered:
    """Values by key, read once and written in the background: what was filtered by may be a name."""

    def __init__(self, workspace: Workspace) -> None:
        """Take the open workspace and read what is kept."""
        self._writer = workspace.writer
        with workspace.read() as connection:
            self._values = meta.with_prefix(connection, _PREFIX)

    def get(self, key: str) -> str | None:
        """Return the value of a key, or None."""
        return self._values.get(key)

    def put(self, key: str, value: str) -> None:
        """Keep a value; one that is kept already costs nothing."""
        if self._values.get(key) != value:
            self._values[key] = value
            self._writer.run(lambda connection: meta.keep(connection, _PREFIX + key, value))
