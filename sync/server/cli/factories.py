"""Verbs about the register of factories."""

from __future__ import annotations

from app.domain.clock import Clock
from app.domain.factory.records import Factory
from app.domain.ids import Ids
from sync.server.cli.import_report import as_json, as_text
from sync.server.cli.stores import Asked, opened
from sync.server.cli.terminal import read, say
from sync.server.core.facilities.reading import Limits, read_list
from sync.server.core.facilities.report import FileError, ImportReport
from sync.server.core.factories import Factories

MOST_ROWS = 200
"""Rows of a report that are printed unless all are asked for."""


def import_factories(asked: Asked, clock: Clock) -> None:
    """Import a list and print the report; ends with 1 when the list cannot be read."""
    data = read(asked.file, lambda path: read_list(path, Limits()))
    if isinstance(data, FileError):
        report = ImportReport(asked.file.name, errors=(data,))
    else:
        with opened(asked) as store:
            factories = Factories(store, clock, Ids(clock))
            run = factories.plan if asked.dry_run else factories.import_list
            report = run(data, asked.file.name)
    if asked.json:
        say(as_json(report))
    else:
        say(as_text(report, is_dry_run=asked.dry_run, most_rows=None if asked.all else MOST_ROWS))
    if not report.is_ok:
        raise SystemExit(1)


def list_factories(asked: Asked, clock: Clock) -> None:
    """Print the register, or what of it was asked for."""
    with opened(asked) as store:
        for factory in Factories(store, clock, Ids(clock)).all():
            if _is_wanted(factory, asked.country, asked.find):
                say(factory.id, factory.country, factory.name)


def _is_wanted(factory: Factory, country: str, word: str) -> bool:
    is_there = country.upper() in ("", factory.country)
    texts = (factory.name, factory.address, factory.os_id)
    return is_there and any(word.casefold() in text.casefold() for text in texts)
