"""What the calendar of visits shows, and what of it may be shared. No widgets."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from app.domain.visit.records import Visit, VisitStatus
from app.queries.visit_calendar import CalendarVisit, DueItem, calendar_visits, due_items, shareable_visits
from app.services.calendar_file import CalendarEntry, save_calendar
from app.services.workspace import Workspace
from ui.features.visits.calendar_days import Day, Span, days_of, shown_days
from ui.features.visits.words import DOT
from ui.i18n.messages import term
from ui.i18n.translator import current_language, translate
from ui.widgets.memory import Memory

_SPAN = "visits.calendar.span"
_SHARE = "visits.calendar.share"
_BACK_DAYS = 31
"""How far back a shared calendar reaches: what was cancelled or moved lately must still be learnt."""


@dataclass(frozen=True, slots=True)
class Sharing:
    """What a calendar file says: the factories' names, and the target dates of open items."""

    names: bool = False
    targets: bool = False


class CalendarPresenter:
    """Reads the visits of all engagements on this device by day."""

    def __init__(self, workspace: Workspace, memory: Memory) -> None:
        """Take where to read, and what was chosen before."""
        self._workspace = workspace
        self._memory = memory
        self.span = Span(memory.get(_SPAN) or Span.MONTH)

    def choose(self, span: Span) -> None:
        """Show a month or a week from now on."""
        self.span = span
        self._memory.put(_SPAN, span)

    def today(self) -> date:
        """Return the factory-local day."""
        return self._workspace.clock.today()

    def first_weekday(self) -> int:
        """Return the day on which a week begins where the language is spoken; Monday is 1."""
        return int(current_language().formats.locale.firstDayOfWeek().value)

    def days(self, around: date) -> tuple[Day, ...]:
        """Return the cells of the week or month of a day."""
        first_weekday = self.first_weekday()
        first, last = shown_days(around, self.span, first_weekday)
        with self._workspace.read() as connection:
            visits = calendar_visits(connection, first, last)
        return days_of(around, self.span, first_weekday, visits)

    def visit(self, visit_id: str) -> Visit | None:
        """Return a visit as it stands now."""
        with self._workspace.read() as connection:
            return self._workspace.facts(connection).find(Visit, visit_id)

    def sharing(self) -> Sharing:
        """Return what was chosen the last time; at first nobody's name is said."""
        kept = self._memory.get(_SHARE)
        return Sharing(**json.loads(kept)) if kept else Sharing()

    def share(self, path: Path, sharing: Sharing) -> None:
        """Write the calendar file; Known as `write_atomically`. For a thread of its own."""
        save_calendar(path, self.entries(sharing), self._workspace.clock.now())

    def keep_sharing(self, sharing: Sharing) -> None:
        """Remember what was chosen."""
        self._memory.put(_SHARE, json.dumps({"names": sharing.names, "targets": sharing.targets}))

    def entries(self, sharing: Sharing) -> list[CalendarEntry]:
        """Return the lines of the calendar file."""
        since = self.today() - timedelta(days=_BACK_DAYS)
        with self._workspace.read() as connection:
            visits = shareable_visits(connection, since)
            items = due_items(connection, since) if sharing.targets else ()
        return [*_events(visits, sharing), *_todos(items, sharing)]


def _events(visits: tuple[CalendarVisit, ...], sharing: Sharing) -> Iterator[CalendarEntry]:
    for visit in visits:
        kind = term("visit_kind", visit.kind)
        yield CalendarEntry(
            id=visit.id,
            day=visit.first,
            days=visit.days,
            summary=DOT.join((kind, visit.factory)) if sharing.names and visit.factory else kind,
            description=term("visit_mode", visit.mode),
            sequence=visit.version,
            is_cancelled=visit.status is VisitStatus.CANCELLED,
            is_firm=visit.status is not VisitStatus.PLANNED,
        )


def _todos(items: tuple[DueItem, ...], sharing: Sharing) -> Iterator[CalendarEntry]:
    for item in items:
        # What is to improve tells which factory it is as well as its name does.
        named = DOT.join(part for part in (item.area, item.factory) if part)
        summary = named if sharing.names else translate("VisitCalendar", "Target date of an improvement")
        yield CalendarEntry(item.id, item.target_date, 0, summary, "", item.version, is_cancelled=item.is_over)
