"""What of a record a search finds: its title and the rest of its words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from operator import attrgetter

from sqlalchemy import Connection

from app.domain.checklist.records import Answer, ChecklistRun
from app.domain.committee.records import Committee, Meeting, Member
from app.domain.factory.records import Contact, Factory
from app.domain.inspection.records import Violation
from app.domain.kernel.record import Record
from app.domain.plan.records import Comment, Evidence, PlanItem
from app.domain.registers.records import Accident
from app.domain.visit.records import Addendum, Visit
from app.storage.change import Change
from app.storage.search import Entry, forget, index

_TITLE: dict[type[Record], tuple[str, ...]] = {
    Factory: ("name",),
    Contact: ("name",),
    PlanItem: ("area",),
    Comment: ("text",),
    Evidence: ("caption", "file_name"),
    Visit: ("purpose",),
    Addendum: ("text",),
    Committee: ("name",),
    Member: ("name",),
    Meeting: ("agenda",),
    Violation: ("text",),
    Accident: ("description",),
    ChecklistRun: ("title",),
    Answer: ("note",),
}
_BODY: dict[type[Record], tuple[str, ...]] = {
    Factory: ("address", "sector", "os_id", "external_ids"),
    Contact: ("position", "phone", "email"),
    PlanItem: (
        "root_cause",
        "actions_needed",
        "lead_person",
        "additional_persons",
        "progress",
        "key_work_ahead",
    ),
    Comment: (),
    Evidence: (),
    Visit: ("minutes", "for_name", "minutes_other", "guests"),
    Addendum: (),
    Committee: (),
    Member: ("office",),
    Meeting: ("minutes", "place", "guests", "minutes_other", "entries"),
    ChecklistRun: ("passed_reason",),
    Answer: ("value",),
    Violation: ("legal_reference", "place"),
    Accident: ("place", "action"),
}


_READ = {cls: (len(names), attrgetter("id", *names, *_BODY[cls])) for cls, names in _TITLE.items()}

_CODE = re.compile(r"[a-z0-9_.:+-]*")
"""A choice, a number or a day: whoever looks for "yes" does not want every answer of every checklist."""

FINDABLE = tuple(_TITLE)
"""The classes that a search finds."""


def index_changes(connection: Connection, scope: str, changes: Iterable[Change]) -> None:
    """Make changed records findable by their words of now; what keeps its words is not written."""
    changed = [
        entry_of(change.after, scope)
        for change in changes
        if change.after is not None and (words := _words(change.after)) and words != _words(change.before)
    ]
    index(connection, changed)


def forget_gone(connection: Connection, changes: Iterable[Change]) -> None:
    """Make records that are no more unfindable."""
    gone = [
        change.before.id
        for change in changes
        if change.before is not None and (change.after is None or _is_withdrawn(change.after))
    ]
    if gone:
        forget(connection, gone)


def entry_of(record: Record, scope: str) -> Entry:
    """Return what a search knows of a record."""
    return Entry(record.id, record.KIND, scope, *(_words(record) or ("",)))


def _words(record: Record | None) -> tuple[str, str] | None:
    if record is None or type(record) not in _READ or _is_withdrawn(record):
        return None
    titles, read = _READ[type(record)]
    texts = [" ".join(value) if isinstance(value, tuple) else value for value in read(record)[1:]]
    if isinstance(record, Answer) and _CODE.fullmatch(record.value):
        texts.pop()
    return "\n".join(filter(None, texts[:titles])), "\n".join(filter(None, texts[titles:]))


def _is_withdrawn(record: Record) -> bool:
    return isinstance(record, PlanItem) and record.is_withdrawn
