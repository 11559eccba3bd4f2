"""Verbs about the files of evidence."""

from __future__ import annotations

from pathlib import Path

from app.domain.clock import Clock
from sync.server.cli.stores import Asked, opened
from sync.server.cli.terminal import say
from sync.server.core.sweeping import sweep
from sync.server.storage.files import FileStore
from sync.server.storage.urls import is_postgres, sqlite_path

DEFAULT_FOLDER = "concord-server-files"


def files_folder(asked: Asked) -> Path:
    """Return where the files lie: the folder that was named, else one beside the SQLite database or in this folder."""
    if asked.files is not None:
        return Path(asked.files)
    if is_postgres(asked.database):
        return Path(DEFAULT_FOLDER)
    database = sqlite_path(asked.database)
    return database.with_name(f"{database.stem}-files")


def sweep_files(asked: Asked, _clock: Clock) -> None:
    """Clear away files that no record names, or say what would be."""
    folder = FileStore(files_folder(asked))
    with opened(asked) as store:
        swept = sweep(store, folder, is_dry_run=asked.dry_run)
    verb = "would remove" if asked.dry_run else "removed"
    say(f"{verb} {swept.contents} files, {swept.bytes} bytes; {swept.unfinished} unfinished uploads")
