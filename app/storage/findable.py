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


def index_changes(connection: Connection, scope: str, changes: Iterable[Change]) -> None:
    """Make changed records findable by their words of now; what keeps its words is not written."""
    entries: list[Entry] = []
    gone: list[str] = []
    for change in changes:
        after = _words(change.after)
        if after is None:
            if change.before is not None and change.after is None:
                gone.append(change.before.id)
        elif change.after is not None and after != _words(change.before):
            entries.append(Entry(change.after.id, type(change.after).KIND, scope, *after))
    if entries:
        index(connection, entries)
    if gone:
        forget(connection, gone)


_READ = {cls: (len(names), attrgetter("id", *names, *_BODY[cls])) for cls, names in _TITLE.items()}


def _words(record: Record | None) -> tuple[str, str] | None:
    if record is None or type(record) not in _READ:
        return None
    titles, read = _READ[type(record)]
    texts = [" ".join(value) if isinstance(value, tuple) else value for value in read(record)[1:]]
    return "\n".join(filter(None, texts[:titles])), "\n".join(filter(None, texts[titles:]))
