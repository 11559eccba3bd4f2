"""What a change does, in words."""

from __future__ import annotations

from app.domain.kernel.changeset import Changeset
from ui.i18n.messages import command_title, field_title
from ui.i18n.translator import fill, translate


def change_words(command: str, changeset: Changeset | None) -> str:
    """Return what a command does; of an edit also the fields that it names."""
    title = command_title(command)
    changes = getattr(changeset.command, "changes", None) if changeset is not None else None
    if not changes:
        return title
    return fill(translate("Outbox", "{command}: {fields}"), command=title, fields=fields_words(changes))


def fields_words(names: object) -> str:
    """Return the names of fields, in a row."""
    listed = names if isinstance(names, dict | tuple | list) else ()
    return translate("Outbox", ", ").join(field_title(str(name)) for name in listed)
