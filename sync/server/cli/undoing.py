"""Verbs that take back what was imported, and forget what was removed long ago."""

from __future__ import annotations

from app.domain.clock import Clock
from app.domain.ids import Ids
from sync.server.cli.stores import Asked, opened
from sync.server.cli.terminal import say
from sync.server.core.removals import purge_tombstones
from sync.server.core.undoing import Imports


def list_imports(asked: Asked, clock: Clock) -> None:
    """Print every import of which something is left."""
    with opened(asked) as store:
        for each in Imports(store, clock, Ids(clock)).all():
            say(each.id, each.at, str(len(each.factories)))


def undo_import(asked: Asked, clock: Clock) -> None:
    """Remove what an import added, or say what that would be."""
    with opened(asked) as store:
        imports = Imports(store, clock, Ids(clock))
        if asked.dry_run:
            for found in (each for each in imports.all() if each.id == asked.import_id):
                for factory in found.factories:
                    say(factory.id, factory.country, factory.name)
            say("Dry run: nothing was removed.")
            return
        undone = imports.undo(asked.import_id, is_meant=asked.yes)
    say(f"{len(undone.factories)} factories were removed. Laptops ask before they let that many go.")


def purge(asked: Asked, clock: Clock) -> None:
    """Forget tombstones that are old enough."""
    with opened(asked) as store:
        say(f"{purge_tombstones(store, clock, asked.days)} tombstones were purged.")
