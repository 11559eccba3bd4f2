"""What of a record a search finds: its title and the rest of its words."""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter

from sqlalchemy import Connection

from app.domain.committee.records import Committee, Meeting, Member
from app.domain.factory.records import Contact, Factory
from app.domain.kernel.record import Record
from app.domain.plan.records import Comment, Evidence, PlanItem
from app.domain.visit.records import Visit
from app.storage.change import Change
from app.storage.search import Entry, forget, index

_TITLE: dict[type[Record], tuple[str, ...]] = {
    Factory: ("name",),
    Contact: ("name",),
    PlanItem: ("area",),
    Comment: ("text",),
    Evidence: ("caption", "file_name"),
    Visit: ("purpose",),
    Committee: ("name",),
    Member: ("name",),
    Meeting: ("agenda",),
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
    Visit: ("minutes", "for_name"),
    Committee: (),
    Member: ("office",),
    Meeting: ("minutes", "place", "guests"),
}


_READ = {cls: (len(names), attrgetter("id", *names, *_BODY[cls])) for cls, names in _TITLE.items()}

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
    gone = [change.before.id for change in changes if change.before is not None and change.after is None]
    if gone:
        forget(connection, gone)


def entry_of(record: Record, scope: str) -> Entry:
    """Return what a search knows of a record."""
    return Entry(record.id, record.KIND, scope, *(_words(record) or ("",)))


def _words(record: Record | None) -> tuple[str, str] | None:
    if record is None or type(record) not in _READ:
        return None
    titles, read = _READ[type(record)]
    texts = [" ".join(value) if isinstance(value, tuple) else value for value in read(record)[1:]]
    return "\n".join(filter(None, texts[:titles])), "\n".join(filter(None, texts[titles:]))
