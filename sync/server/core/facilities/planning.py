"""From a list to a plan: every row added, merged or refused, and nothing written."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields

from app.domain.factory.countries import Countries
from app.domain.factory.records import Factory
from sync.server.core.facilities.reading import Limits, Sheet, read_sheet
from sync.server.core.facilities.register import Register, differences, filled
from sync.server.core.facilities.report import (
    Change,
    ImportPlan,
    ImportReport,
    NearMatch,
    Note,
    Outcome,
    RowReport,
)
from sync.server.core.facilities.rows import Draft, Refusal, RowReader

_SHOWN_NEIGHBOURS = 5


def plan_import(
    data: bytes,
    existing: Iterable[Factory],
    countries: Countries,
    new_id: Callable[[], str],
    limits: Limits | None = None,
    *,
    file_name: str = "",
) -> ImportPlan:
    """Return what importing a list would do to the factories of a region.

    The same list planned again after it was written adds nothing. `new_id` makes the ids of added factories.
    """
    sheet = read_sheet(data, limits or Limits())
    if not isinstance(sheet, Sheet):
        return ImportPlan(ImportReport(file_name, errors=sheet))
    reader = RowReader(sheet.columns, countries)
    rows = [reader.read(line.row, line.cells) for line in sheet.lines]
    drafted = {row.country for row in rows if isinstance(row, Draft)}
    planning = _Planning(Register(existing, drafted), new_id)
    reports = tuple(planning.refused(row) if isinstance(row, Refusal) else planning.decide(row) for row in rows)
    report = ImportReport(
        file_name,
        rows=reports,
        near_matches=planning.near_matches(reports),
        ignored_columns=sheet.columns.ignored,
    )
    return ImportPlan(report, planning.added(), planning.changed())


class _Planning:
    """The register as it would become, row by row: a row may merge with one added before it."""

    def __init__(self, register: Register, new_id: Callable[[], str]) -> None:
        self._register = register
        self._new_id = new_id
        self._row_of: dict[str, int] = {}
        self._before: dict[str, Factory] = {}

    def refused(self, refusal: Refusal) -> RowReport:
        return RowReport(refusal.row, Outcome.REFUSED, refusal.name, refusal.country, refusal.reason)

    def decide(self, draft: Draft) -> RowReport:
        match = self._register.match(draft)
        if match is None:
            return self._add(draft)
        if isinstance(match, Note):
            return RowReport(draft.row, Outcome.REFUSED, draft.name, draft.country, match, warnings=draft.warnings)
        return self._merge(draft, *match)

    def _add(self, draft: Draft) -> RowReport:
        factory = Factory(
            id=self._new_id(),
            country=draft.country,
            name=draft.name,
            address=draft.address,
            sector=draft.sector,
            os_id=draft.os_id,
            latitude=draft.latitude,
            longitude=draft.longitude,
            workers=draft.workers,
            external_ids=draft.external_ids,
        )
        self._register.put(factory)
        self._row_of[factory.id] = draft.row
        return RowReport(
            draft.row,
            Outcome.ADDED,
            draft.name,
            draft.country,
            Note("new"),
            factory_id=factory.id,
            warnings=draft.warnings,
        )

    def _merge(self, draft: Draft, factory: Factory, reason: Note) -> RowReport:
        differing = differences(factory, draft)
        warnings = draft.warnings
        after = factory
        if {"name", "address"} <= {each.field for each in differing}:
            # One id pasted down a column looks like this: say so, and keep the other factory's data out.
            warnings = (*warnings, Note("os_id_with_other_name_and_address", {"known": factory.name}))
        else:
            after = filled(factory, draft)
            self._register.learn(draft, factory)
        if after != factory:
            if factory.id not in self._row_of:
                self._before.setdefault(factory.id, factory)
            self._register.put(after)
        return RowReport(
            draft.row,
            Outcome.MERGED,
            draft.name,
            draft.country,
            reason,
            factory_id=factory.id,
            into_row=self._row_of.get(factory.id),
            filled=tuple(f.name for f in fields(after) if getattr(after, f.name) != getattr(factory, f.name)),
            differences=differing,
            warnings=warnings,
        )

    def added(self) -> tuple[Factory, ...]:
        return tuple(self._register.factories[factory_id] for factory_id in self._row_of)

    def changed(self) -> tuple[Change, ...]:
        return tuple(
            Change(before, self._register.factories[factory_id]) for factory_id, before in self._before.items()
        )

    def near_matches(self, reports: Iterable[RowReport]) -> tuple[NearMatch, ...]:
        found: list[NearMatch] = []
        told: set[frozenset[str]] = set()
        asked: set[str] = set()
        for report in reports:
            if not report.factory_id or report.factory_id in asked:
                continue
            asked.add(report.factory_id)
            factory = self._register.factories[report.factory_id]
            for neighbour in self._register.neighbours(factory)[:_SHOWN_NEIGHBOURS]:
                pair = frozenset((factory.id, neighbour.factory_id))
                if pair not in told:
                    told.add(pair)
                    other = self._register.factories[neighbour.factory_id]
                    found.append(
                        NearMatch(
                            row=report.row,
                            name=factory.name,
                            factory_id=factory.id,
                            other_name=other.name,
                            other_factory_id=other.id,
                            other_row=self._row_of.get(other.id),
                            similarity=round(neighbour.similarity, 3),
                            same_address=neighbour.same_address,
                        )
                    )
        return tuple(found)
